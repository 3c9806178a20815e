//! What data, from where, why, where to and for how long.

use super::choices::*;
use super::*;

pub(super) static DATA: Kind = Kind {
    name: "data",
    one: "data",
    many: true,
    doc: "Categories of personal data.",
    fields: &[
        label("The category.").required().law("GDPR 14(1)(d); PIPL 17(2); 11 CCR 7011(e)(1)(A)"),
        text("What it covers."),
        field("items", Type::List(&Type::Ref("items")), "What it consists of."),
        field("examples", WORDS_LIST, "Examples."),
        field("optionality", Type::Choice(&OPTIONALITY), "Whether it must be given.").law("GDPR 13(2)(e)"),
        field("consequence", WORDS, "What happens without it.").law("GDPR 13(2)(e)"),
        field("sensitive", Type::Choice(&SENSITIVE), "The special category it belongs to.").law("GDPR 9; PIPL 28"),
        field("statutory", Type::List(&Type::Choice(&CALIFORNIA)), "Statutory categories in California.")
            .law("Cal. Civ. Code 1798.140(v)"),
        field("collected", FLAG, "Whether collected in the past 12 months.").law("Cal. Civ. Code 1798.130(a)(5)"),
        field("sources", Type::List(&Type::Ref("sources")), "Where it comes from.").law("GDPR 14(2)(f)"),
        field("retention", Type::List(&Type::Ref("retention")), "How long it is kept.")
            .law("Cal. Civ. Code 1798.100(a)(3)"),
        field("condition", WORDS, "When it is collected."),
    ],
};

pub(super) static ITEMS: Kind = Kind {
    name: "items",
    one: "item",
    many: true,
    doc: "Single pieces of data.",
    fields: &[
        label("The item.").required(),
        text("What it is."),
        field("examples", WORDS_LIST, "Examples."),
        field("optionality", Type::Choice(&OPTIONALITY), "Whether it must be given.").law("GDPR 13(2)(e)"),
        field("consequence", WORDS, "What happens without it.").law("GDPR 13(2)(e)"),
        field("sensitive", Type::Choice(&SENSITIVE), "The special category it belongs to."),
    ],
};

pub(super) static SOURCES: Kind = Kind {
    name: "sources",
    one: "source",
    many: true,
    doc: "Where personal data comes from.",
    fields: &[
        label("The source.").required().law("GDPR 14(2)(f); 11 CCR 7011(e)(1)(B)"),
        text("How it works."),
        field("type", Type::Choice(&SOURCE), "How data comes in."),
        field("publicly_available", FLAG, "Whether it is a public source.").law("GDPR 14(2)(f)"),
        field("means", WORDS, "By which means.").law("P-39.1, s. 8(2)"),
        field("name", NAME, "The third party, where it is named."),
        field("points", Type::List(&Type::Ref("points")), "Where it is collected."),
    ],
};

pub(super) static POINTS: Kind = Kind {
    name: "points",
    one: "point",
    many: true,
    doc: "Moments and places of collection.",
    fields: &[
        label("The moment or place.").required(),
        text("What is asked there."),
        field("audience", Type::List(&Type::Choice(&AUDIENCE)), "Where people meet the brand."),
        field("data", Type::List(&Type::Ref("data")), "What is collected there."),
        field("items", Type::List(&Type::Ref("items")), "Which items."),
        field("marking", WORDS, "How required fields are marked.").law("GDPR 13(2)(e)"),
    ],
};

pub(super) static GROUPS: Kind = Kind {
    name: "groups",
    one: "group",
    many: true,
    doc: "Groups of purposes.",
    fields: &[label("The group.").required(), text("What they have in common.")],
};

pub(super) static PURPOSES: Kind = Kind {
    name: "purposes",
    one: "purpose",
    many: true,
    doc: "Why personal data is used.",
    fields: &[
        label("The purpose.").required().law("GDPR 13(1)(c); PIPL 17(2); P-39.1, s. 8(1)"),
        text("What is done."),
        field("group", Type::Ref("groups"), "The group it belongs to."),
        field("examples", WORDS_LIST, "Examples."),
        field("data", Type::List(&Type::Ref("data")), "Data used for it."),
        field("items", Type::List(&Type::Ref("items")), "Single items used for it."),
        field("basis", Type::List(&Type::Choice(&BASIS)), "Legal bases.").law("GDPR 6(1), 13(1)(c); PIPL 13"),
        field("basis_condition", WORDS, "When the basis applies (\"where required\")."),
        field("interests", WORDS_LIST, "The legitimate interests themselves.").law("GDPR 13(1)(d)"),
        field("recognised_condition", WORDS, "The condition of UK GDPR Annex 1.").law("UK GDPR 6(1)(ea)"),
        field("special_condition", Type::Choice(&SPECIAL), "Condition for special categories.").law("GDPR 9(2)"),
        field("laws", Type::List(&Type::Ref("laws")), "The obligation, where law imposes it."),
        field("necessity", WORDS, "Why sensitive data is needed.").law("PIPL 30"),
        field("impact", WORDS, "What it means for the person.").law("PIPL 30"),
        field("separate_consent", FLAG, "Whether separate consent is asked.").law("PIPL 29"),
        field("consequence", WORDS, "What happens without the data.").law("GDPR 13(2)(e)"),
        field("recipients", Type::List(&Type::Ref("recipients")), "Who receives data for it."),
        field("retention", Type::List(&Type::Ref("retention")), "How long data is kept for it."),
        field("marketing", FLAG, "Whether it is direct marketing.").law("GDPR 21(2)"),
        field("profiling", FLAG, "Whether people are profiled.").law("GDPR 4(4); P-39.1, s. 8.1"),
        field("advertising", FLAG, "Whether it is interest-based advertising."),
        field("beyond_limits", FLAG, "Whether sensitive data is used beyond 11 CCR 7027(m).")
            .law("11 CCR 7011(e)(1)(K)"),
        field("open_ended", FLAG, "Whether further uses are announced at collection."),
    ],
};

pub(super) static TRANSFERS: Kind = Kind {
    name: "transfers",
    one: "transfer",
    many: true,
    doc: "Where personal data is stored and sent.",
    fields: &[
        label("The transfer.").required().law("GDPR 13(1)(f); PIPL 39; P-39.1, s. 8"),
        text("What happens."),
        field("storage", Type::List(&Type::Market), "Where data is stored.").law("PIPL 40"),
        field("destinations", Type::List(&Type::Market), "Where data goes.").law("GDPR 13(1)(f); FADP 19(4)"),
        field("recipients", Type::List(&Type::Ref("recipients")), "Who receives it there.").law("PIPL 39"),
        field("data", Type::List(&Type::Ref("data")), "Which data."),
        field("purposes", Type::List(&Type::Ref("purposes")), "For which purposes."),
        field("method", WORDS, "How it is processed there.").law("PIPL 39"),
        field("mechanism", Type::Choice(&MECHANISM), "What it relies on.").law("GDPR 13(1)(f), 44–49"),
        field("safeguard", WORDS, "The safeguard in words."),
        field("copy", WORDS, "How to get a copy of the safeguard.").law("GDPR 13(1)(f)"),
        field("copy_from", Type::Ref("contacts"), "Whom to ask for the copy.").law("GDPR 13(1)(f)"),
        field("conditions", WORDS_LIST, "On which conditions."),
        field("disclosures", WORDS_LIST, "What is told beforehand."),
        field("exercise", WORDS, "How to use rights against the recipient.").law("PIPL 39"),
        field("outside_quebec", FLAG, "Whether data may leave Québec.").law("P-39.1, ss. 8, 17"),
    ],
};

pub(super) static RETENTION: Kind = Kind {
    name: "retention",
    one: "retention",
    many: true,
    doc: "How long personal data is kept.",
    fields: &[
        label("What is kept.").required().law("GDPR 13(2)(a); PIPL 17(3); 1798.100(a)(3)"),
        text("The rule in words."),
        field("data", Type::List(&Type::Ref("data")), "Which data."),
        field("purposes", Type::List(&Type::Ref("purposes")), "For which purposes."),
        field("rule", Type::Choice(&RETENTION_RULE), "How the end is fixed."),
        field("period", Type::Duration, "How long.").law("GDPR 13(2)(a)"),
        field("start", Type::Choice(&STARTS), "What starts it."),
        field("criterion", WORDS, "What fixes it, where no period does.").law("GDPR 13(2)(a)"),
        field("longest_of", WORDS_LIST, "The longest of these applies."),
        field("laws", Type::List(&Type::Ref("laws")), "The law that asks for it."),
        field("after_expiry", Type::Choice(&EXPIRY), "What happens then.").law("NDSMR 21(3)"),
        field("destruction", WORDS, "How it is destroyed.").law("P-39.1, s. 3.2"),
    ],
};

use super::choices::RETENTION as RETENTION_RULE;
