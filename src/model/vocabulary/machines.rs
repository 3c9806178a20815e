//! What is said to programs in files of their own.

use super::*;

/// Global Privacy Control: the site's support of the signal (W3C Privacy Working Group, "Global Privacy Control",
/// GPC Support Resource).
pub(super) static GPC: &[Field] = &[
    field("honoured", FLAG, "Whether the brand's sites honour the signal.").required(),
    field("updated", Type::Date, "Since when this holds, or was last looked at.").required(),
];

/// `security.txt` (RFC 9116, 2.5).
pub(super) static SECURITY: &[Field] = &[
    field("expires", Type::Date, "The last day on which it holds; less than a year ahead.").required(),
    field(
        "contacts",
        Type::List(&Type::Id),
        "Whom to tell, by the names of contacts, the preferred one first; those with the role `security` unless said.",
    ),
    field("encryption", Type::List(&Type::Url), "Where the key stands that reports are encrypted with."),
    field("acknowledgments", Type::Url, "A page that names those who reported something."),
    field("policy", Type::Url, "How reports are dealt with."),
    field("hiring", Type::Url, "Posts in security that are vacant."),
    field("languages", Type::List(&Type::Language), "Languages in which reports are read; the brand's unless said."),
];
