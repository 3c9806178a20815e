//! How the brand works: decisions, marketing, minors, security, incidents, cameras, changes.

use super::choices::*;
use super::*;

pub(super) static DECISIONS: Kind = Kind {
    name: "decisions",
    one: "decision",
    many: true,
    doc: "Automated decisions and profiling.",
    fields: &[
        label("The decision.").required().law("GDPR 13(2)(f), 22; PIPL 24; P-39.1, s. 12.1"),
        text("What is decided."),
        field("logic", WORDS, "How it is made.").law("GDPR 13(2)(f)"),
        field("significance", WORDS, "What it means.").law("GDPR 13(2)(f)"),
        field("effects", WORDS, "What follows from it.").law("GDPR 13(2)(f)"),
        field("human", WORDS, "How a person is brought in.").law("GDPR 22(3)"),
        field("contest", WORDS, "How to comment on it or contest it.").law("GDPR 22(3); UK GDPR 22C; P-39.1, s. 12.1"),
        field("opt_out", WORDS, "How to opt out.").law("PIPL 24; 11 CCR 7221"),
        field("profiling", FLAG, "Whether people are profiled."),
        field("purposes", Type::List(&Type::Ref("purposes")), "For which purposes."),
        field("data", Type::List(&Type::Ref("data")), "From which data."),
    ],
};

pub(super) static MARKETING: Kind = Kind {
    name: "marketing",
    one: "marketing",
    many: false,
    doc: "Direct marketing.",
    fields: &[
        text("What is sent.").law("GDPR 21(2); P-39.1, s. 22"),
        field("channels", Type::List(&Type::Choice(&CHANNEL)), "By which channels."),
        field("consent", WORDS, "How consent is asked."),
        field("existing_customers", WORDS, "What is sent to customers without consent."),
        field("withdrawal", WORDS, "How to stop it.").law("GDPR 7(3), 21(3)"),
        field("profiling", WORDS, "How interests are used."),
    ],
};

pub(super) static ADVERTISING: Kind = Kind {
    name: "advertising",
    one: "advertising",
    many: false,
    doc: "Advertising by interest.",
    fields: &[
        text("What happens.").law("PIPL 24; P-39.1, s. 8.1"),
        field("data", Type::List(&Type::Ref("data")), "From which data."),
        field("networks", Type::List(&Type::Ref("recipients")), "Who takes part: networks, platforms, agencies."),
        field("elsewhere", WORDS, "Where else such advertising is seen.").law("Cal. Bus. & Prof. 22575"),
        field("measurement", WORDS, "How its success is measured."),
        field("consent", WORDS, "How consent is asked.").law("Directive 2002/58, 5(3); GDPR 6(1)(a)"),
        field("opt_out", WORDS, "How to stop it.").law("GDPR 21(2); PIPL 24"),
        field("controls", Type::List(&Type::Ref("controls")), "Where to choose."),
    ],
};

pub(super) static MINORS: Kind = Kind {
    name: "minors",
    one: "minors",
    many: false,
    doc: "Children and young people.",
    fields: &[
        text("The brand's stance."),
        field("age", Type::Integer, "Under this age data is not knowingly collected.")
            .law("GDPR 8(1); PIPL 31; P-39.1, s. 4.1"),
        field("guardian", WORDS, "What a parent or guardian can do."),
        field("deletion", WORDS, "What happens to data that came in anyway."),
        field("contact", Type::Ref("contacts"), "Whom to tell."),
        field("rules_url", Type::Url, "Dedicated rules for children's data.").law("PIPL 31"),
        field("sale_under_16", FLAG, "Whether data of under-16s is knowingly sold or shared.")
            .law("11 CCR 7011(e)(1)(G)"),
        field("opt_in", WORDS, "How minors opt in.").law("11 CCR 7070–7071"),
    ],
};

pub(super) static SECURITY: Kind = Kind {
    name: "security",
    one: "security-measure",
    many: true,
    doc: "How personal data is protected.",
    fields: &[
        label("The measure.").required().law("GDPR 32; PIPL 51"),
        text("What it does."),
        field("type", Type::Choice(&MEASURE), "Of what kind."),
        field("standard", NAME, "Protocol or standard."),
    ],
};

pub(super) static LIABILITY: Kind = Kind {
    name: "liability",
    one: "liability",
    many: false,
    doc: "Limits of what is promised, and advice.",
    fields: &[text("The limits."), field("advice", WORDS_LIST, "What people can do themselves.")],
};

pub(super) static INCIDENTS: Kind = Kind {
    name: "incidents",
    one: "incident",
    many: false,
    doc: "What happens after a breach of security.",
    fields: &[
        text("What is done.").law("GDPR 34; PIPL 57; P-39.1, s. 3.5"),
        field("triggers", WORDS_LIST, "What counts as one."),
        field("contents", WORDS_LIST, "What people are told.").law("PIPL 57"),
        field("channels", Type::List(&Type::Choice(&CHANNEL)), "How they are told."),
        field("fallback", WORDS, "What is done where they cannot be told one by one."),
        field("authorities", Type::List(&Type::Ref("authorities")), "Which authority is told."),
    ],
};

pub(super) static MONITORING: Kind = Kind {
    name: "monitoring",
    one: "monitoring",
    many: true,
    doc: "Cameras and recordings.",
    fields: &[
        label("What is watched or recorded.").required().law("PIPL 26"),
        text("How."),
        field("type", Type::Choice(&MONITORING_TYPE), "Of what kind."),
        field("places", WORDS_LIST, "Where."),
        field("media", Type::List(&Type::Choice(&MEDIA)), "What is kept."),
        field("uses", WORDS_LIST, "What for."),
        field("exceptions", WORDS_LIST, "Exceptions."),
        field("recipients", Type::List(&Type::Ref("recipients")), "Who may receive it."),
        field("retention", Type::List(&Type::Ref("retention")), "How long it is kept."),
        field("sign", WORDS, "How people are told on the spot.").law("PIPL 26"),
    ],
};

pub(super) static LAWS: Kind = Kind {
    name: "laws",
    one: "law",
    many: true,
    doc: "Laws that the notice names.",
    fields: &[
        label("Its name.").required(),
        field("acronym", NAME, "How it is abbreviated."),
        field("citation", NAME, "Official citation."),
        field("market", Type::Market, "Where it is in force."),
        field("url", Type::Url, "Where to read it."),
        text("What it asks, in short."),
    ],
};

pub(super) static TERMS: Kind = Kind {
    name: "terms",
    one: "term",
    many: true,
    doc: "Defined terms.",
    fields: &[
        label("The term.").required(),
        text("What it means.").required(),
        field("acronym", NAME, "How it is abbreviated."),
        field("also", WORDS_LIST, "Other words for the same."),
    ],
};

pub(super) static EXCLUSIONS: Kind = Kind {
    name: "exclusions",
    one: "exclusion",
    many: true,
    doc: "What is not counted as personal data.",
    fields: &[label("What.").required(), text("Why."), field("laws", Type::List(&Type::Ref("laws")), "By which law.")],
};

pub(super) static LINKS: Kind = Kind {
    name: "links",
    one: "link",
    many: true,
    doc: "Links to sites and services of others.",
    fields: &[
        label("Which.").required(),
        text("Where the brand stands."),
        field("examples", WORDS_LIST, "Of what kind."),
        field("url", Type::Url, "Address."),
    ],
};

pub(super) static INCENTIVES: Kind = Kind {
    name: "incentives",
    one: "incentive",
    many: true,
    doc: "Financial incentives for personal data.",
    fields: &[
        label("The incentive.").required().law("11 CCR 7016"),
        text("Its terms."),
        field("value", WORDS, "What the data is worth."),
        field("method", WORDS, "How that is calculated."),
        field("withdrawal", WORDS, "How to leave."),
    ],
};

pub(super) static GOVERNANCE: Kind = Kind {
    name: "governance",
    one: "governance",
    many: false,
    doc: "Policies and practices that govern personal information.",
    fields: &[
        text("In short.").law("P-39.1, s. 3.2; PIPEDA Sch. 1, 4.8"),
        field("roles", WORDS, "Who is responsible for what."),
        field("retention", WORDS, "How information is kept and destroyed."),
        field("complaints", WORDS, "How complaints are handled."),
    ],
};

pub(super) static CHANGES: Kind = Kind {
    name: "changes",
    one: "changes",
    many: false,
    doc: "How the notice changes.",
    fields: &[
        text("How it changes."),
        field("updated", Type::Date, "Last updated.").law("11 CCR 7011(e)(4); Cal. Bus. & Prof. 22575"),
        field("effective", Type::Date, "In force since.").law("Cal. Bus. & Prof. 22575"),
        field("notice", WORDS, "How people are told.").law("PIPL 17; P-39.1, s. 8.2"),
        field("notice_period", Type::Duration, "How long before."),
        field("consent", WORDS, "When consent is asked again.").law("PIPL 14"),
    ],
};

pub(super) static NOTES: Kind = Kind {
    name: "notes",
    one: "note",
    many: true,
    doc: "Matters that do not belong in a policy; kept so that nobody loses them, never published.",
    fields: &[
        label("What.").internal(),
        text("The text.").internal(),
        field("scope", Type::Choice(&SCOPE), "Where it belongs.").internal(),
    ],
};

use super::choices::MONITORING as MONITORING_TYPE;
