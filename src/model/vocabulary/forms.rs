//! Forms.

use super::choices::*;
use super::*;

/// An option of a choice.
static OPTION: &[Field] = &[label("The words of the option.").required()];

/// A field that a visitor fills in.
static INPUT_FIELD: &[Field] = &[
    label("The question.").required(),
    field("type", Type::Choice(&INPUT), "What is filled in.").required().internal(),
    field("help", WORDS, "Help before the field."),
    field("required", FLAG, "Whether it must be filled in.").internal().law("GDPR 13(2)(e)"),
    field("consequence", WORDS, "What happens without it.").law("GDPR 13(2)(e)"),
    field("asks", Type::Choice(&ASKS), "What it collects, where a request may not depend on it.")
        .internal()
        .law("GDPR 11(2), 12(6); Cal. Civ. Code 1798.130(a)(2)"),
    field("options", Type::Entries(OPTION), "The options of a choice."),
    field("when", Type::Map(&Type::List(&Type::Id)), "The answers to another question that make it apply.").internal(),
    field("max_length", Type::Integer, "Longest answer, in characters.").internal(),
    field("autocomplete", Type::Id, "Autofill token of the HTML standard.").internal(),
    field("name", Type::Id, "Name of the field for the endpoint; the id unless said.").internal(),
];

pub(super) static FORMS: Kind = Kind {
    name: "forms",
    one: "form",
    many: true,
    doc: "Forms that visitors fill in.",
    fields: &[
        label("Its title.").required().internal(),
        text("What it is for."),
        field("type", Type::Choice(&FORM), "What it is.").required().internal(),
        field("endpoint", Type::Id, "The endpoint of portal.toml that receives it.").internal(),
        field("who", Type::List(&Type::Choice(&WHO)), "Who may use it.").internal(),
        field("evidence", WORDS_LIST, "What may be asked for."),
        field("contacts", Type::List(&Type::Ref("contacts")), "The other channel, shown beside the form.").internal(),
        field("purpose", Type::Ref("purposes"), "The purpose of what is sent.").internal().law("GDPR 13(1)(c)"),
        field("retention", Type::Ref("retention"), "How long what is sent is kept.").internal().law("GDPR 13(2)(a)"),
        field("fields", Type::Entries(INPUT_FIELD), "What is asked, in order."),
        field("submit", WORDS, "The words of the button."),
    ],
};
