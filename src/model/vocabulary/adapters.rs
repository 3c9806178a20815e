//! What a form provider asks for: one small file for each, built in or a group's own.

use super::choices::*;
use super::*;

/// What a provider has to be told of the account that receives.
static KEY: &[Field] = &[
    field("doc", NAME, "What it is, and where the provider shows it.").required(),
    field("example", NAME, "How one looks."),
];

/// An adapter: `adapters/<adapter>/adapter.toml`. In `url`, `hidden`, `attributes` and `body`, `{name}` stands for a
/// key, or for what the portal knows: `{brand}`, `{language}`, `{subject}`, `{thanks}`, `{error}`.
pub static ADAPTER: &[Field] = &[
    field("name", NAME, "The provider, or what the adapter does.").required(),
    field("site", Type::Url, "The provider's documentation."),
    field("send", Type::Choice(&SEND), "How answers leave the page.").required(),
    field("url", Type::Id, "The address that answers go to; `url` of the endpoint unless said."),
    field("keys", Type::Entries(KEY), "What the endpoint has to state for it, by environment."),
    field("names", Type::Map(&Type::Id), "How the provider calls usual answers: `email`, `name`, `message`."),
    field("hidden", Type::Map(&Type::Id), "Hidden fields that it asks for."),
    field("attributes", Type::Map(&Type::Id), "Attributes of the form element that it looks for."),
    field("redirect_field", Type::Id, "Hidden field that carries the thank-you page."),
    field("error_field", Type::Id, "Hidden field that carries the page for what could not be sent."),
    field("honeypot", Type::Id, "Field that only machines fill in."),
    field("origins", Type::List(&Type::Url), "Origins that it redirects through."),
    field("files", FLAG, "Whether it takes files, sent as multipart/form-data (RFC 7578)."),
    field("in_place", FLAG, "Whether it answers scripts of other origins (CORS), so that a page can send and stay."),
    field(
        "body",
        Type::Id,
        "The JSON that a script sends; `\"$fields\"`, `\"$text\"`, `\"$email\"`, `\"$name\"`, `\"$subject\"` and `\"$page\"` are filled in.",
    ),
    field("proof", Type::Id, "Field for the proof of work that it verifies (ALTCHA)."),
    field("confirmed", Type::List(&Type::Name), "What was read in the provider's documentation, and where."),
    field("unconfirmed", Type::List(&Type::Name), "What was not, and has to be tried before relying on it."),
];
