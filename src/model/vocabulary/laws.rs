//! Laws as data.

use super::choices::*;
use super::*;

/// What a law says about one right.
static LEGAL_RIGHT: &[Field] = &[
    field("cite", NAME, "Where the law says so.").required(),
    field("deadline", Type::Table(TERM), "When the answer is due."),
    field("extension", Type::Table(TERM), "By how much it may be put off."),
    field("acknowledgement", Type::Table(TERM), "When receipt must be confirmed."),
    field("no_deadline", FLAG, "Whether the law sets no term in days."),
    field("timing", WORDS, "What it says of time in words, besides the terms or in their place."),
    field("within", Type::Table(TERM), "How long a person has to use it."),
    field("in_force", Type::Date, "From when it applies, where that is yet to come or lately came."),
    field("conditions", WORDS_LIST, "When it applies."),
    field("exceptions", WORDS_LIST, "When it does not apply."),
    field("fee", WORDS, "What it costs, where this right differs from the law's others."),
    field("identity", WORDS, "What may be asked to prove identity, where this right differs."),
    field("agents", WORDS, "Who may act for a person, where this right differs."),
    field("refusal", WORDS, "What a refusal must say, where this right differs."),
    field("certainty", Type::Choice(&CERTAINTY), "How sure this is.").internal(),
    field("as_of", Type::Date, "State of law it was read from.").internal(),
];

/// What a law, or the authority that watches over it, asks in one point.
static DUTY: &[Field] = &[
    field("cite", NAME, "Where it is said, and whether it is no more than recommended.").required(),
    field("certainty", Type::Choice(&CERTAINTY), "How sure this is.").internal(),
    field("as_of", Type::Date, "State of law it was read from.").internal(),
];

/// The same, of a length of time.
static LIMIT: &[Field] = &[
    field("cite", NAME, "Where it is said, and whether it is no more than recommended.").required(),
    field("at_most", Type::Duration, "How long at most.").required(),
    field("certainty", Type::Choice(&CERTAINTY), "How sure this is.").internal(),
    field("as_of", Type::Date, "State of law it was read from.").internal(),
];

/// What a law says about cookies and other traces.
static TRACES: &[Field] = &[
    field("consent", Type::Table(DUTY), "Consent comes before anything is stored or read that is not exempt."),
    field("act", Type::Table(DUTY), "Consent is an act: nothing that can be refused is on beforehand."),
    field("equal_refusal", Type::Table(DUTY), "Refusing is as easy as accepting."),
    field("activation", Type::Table(DUTY), "People are told how tracking is switched on."),
    field("purpose", Type::Table(DUTY), "What each is for is told."),
    field("provider", Type::Table(DUTY), "Who provides each is told."),
    field("lifetime", Type::Table(DUTY), "How long each lives is told."),
    field("third_parties", Type::Table(DUTY), "Whether third parties have access is told."),
    field("audience_lifetime", Type::Table(LIMIT), "The life of what measures an audience without consent."),
    field("audience_data", Type::Table(LIMIT), "How long the data of it is kept."),
    field("audience_renewal", Type::Table(DUTY), "It is not renewed by visits."),
    field("long_life", Type::Table(LIMIT), "From when on the life of any other is questioned."),
    field("memory", Type::Table(LIMIT), "How long a choice is kept before people are asked again."),
];

pub(super) static REGIMES: Kind = Kind {
    name: "regimes",
    one: "regime",
    many: true,
    doc: "Laws, their rights, deadlines and authorities.",
    fields: &[
        label("The law.").required(),
        field("acronym", NAME, "How it is abbreviated."),
        field("citation", NAME, "Official citation."),
        field("url", Type::Url, "Where to read it."),
        field("applies_in", Type::List(&Type::Market), "Markets where it applies.").internal(),
        field(
            "except_in",
            Type::List(&Type::Market),
            "Territories within those where another law stands in its place.",
        )
        .internal(),
        field("rights", Type::Entries(LEGAL_RIGHT), "The rights it gives.").internal(),
        field("cookies", Type::Table(TRACES), "What it asks about cookies and other traces.").internal(),
        field("timing", WORDS, "What it says of its terms in general, in words."),
        field("fee", WORDS, "What a request costs."),
        field("identity", WORDS, "What may be asked to prove identity."),
        field("agents", WORDS, "Who may act for a person."),
        field("refusal", WORDS, "What a refusal must say."),
        field(
            "authorities",
            Type::List(&Type::Ref("authorities")),
            "Who watches over it; those of the brand's markets are shown.",
        ),
        field("authorities_url", Type::Url, "The official list of authorities."),
        field("certainty", Type::Choice(&CERTAINTY), "How sure this is.").internal(),
        field("as_of", Type::Date, "State of law it was read from.").internal(),
    ],
};
