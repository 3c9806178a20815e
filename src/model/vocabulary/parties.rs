//! Who is who: controller, officer, contacts, recipients.

use super::choices::*;
use super::*;

pub(super) static CONTROLLER: Kind = Kind {
    name: "controller",
    one: "controller",
    many: false,
    doc: "Who decides why and how personal data is used.",
    fields: &[
        field("name", NAME, "Legal name.").law("GDPR 13(1)(a); PIPL 17(1); 11 CCR 7011"),
        field("aliases", Type::List(&NAME), "Other names it uses, trade marks included."),
        field("address", Type::Table(ADDRESS), "Registered address.").law("GDPR 13(1)(a)"),
        field(
            "register",
            Type::Table(&[field("name", NAME, "The register."), field("number", NAME, "The number in it.")]),
            "Entry in a public register.",
        ),
        field(
            "representative",
            Type::Table(&[field("name", NAME, "Who signs for it."), field("role", WORDS, "In what office.")]),
            "Who represents the company.",
        ),
        field("email", Type::Email, "E-mail address.").law("GDPR 13(1)(a)"),
        field("phone", Type::Phone, "Telephone."),
        field("url", Type::Url, "Web site."),
        text("What else is said about it."),
    ],
};

pub(super) static NAMING: Kind = Kind {
    name: "naming",
    one: "naming",
    many: false,
    doc: "How the brand is called: here, on its products and on its sites.",
    fields: &[
        text("How the notice speaks of it (\"we\", \"us\")."),
        field("short", NAME, "Its short name."),
        field("aliases", Type::List(&NAME), "Other names under which it is known."),
        field("trademarks", Type::List(&NAME), "Its trade marks."),
        field("domains", Type::List(&NAME), "Its domains."),
    ],
};

pub(super) static JOINT_CONTROLLERS: Kind = Kind {
    name: "joint_controllers",
    one: "joint-controller",
    many: true,
    doc: "Others who decide together with the controller.",
    fields: &[
        field("name", NAME, "Legal name.").required().law("GDPR 26"),
        field("address", Type::Table(ADDRESS), "Address."),
        field("essence", WORDS, "The essence of the arrangement.").law("GDPR 26(2)"),
        field("contact", Type::Ref("contacts"), "Whom to ask."),
        field("purposes", Type::List(&Type::Ref("purposes")), "For which purposes."),
        field("on_behalf", FLAG, "Whether data is collected on its behalf.").law("P-39.1, s. 8"),
    ],
};

pub(super) static REPRESENTATIVES: Kind = Kind {
    name: "representatives",
    one: "representative",
    many: true,
    doc: "Representatives in a territory where the controller has no establishment.",
    fields: &[
        field("region", Type::Market, "Territory.").law("GDPR 27; UK GDPR 27; PIPL 53; FADP 14"),
        field("name", NAME, "Name.").required(),
        field("address", Type::Table(ADDRESS), "Address."),
        field("email", Type::Email, "E-mail address."),
        field("phone", Type::Phone, "Telephone."),
    ],
};

pub(super) static OFFICER: Kind = Kind {
    name: "officer",
    one: "officer",
    many: false,
    doc: "The data protection officer, or the person in charge of the protection of personal information.",
    fields: &[
        field("title", WORDS, "Title.").law("P-39.1, s. 3.1"),
        field("name", NAME, "Name; not required by the GDPR."),
        field("contact", Type::Ref("contacts"), "How to reach them.").law("GDPR 13(1)(b); PIPL 52; LGPD 41"),
        field("duties", WORDS, "What they do."),
    ],
};

pub(super) static CONTACTS: Kind = Kind {
    name: "contacts",
    one: "contact",
    many: true,
    doc: "Ways to reach the brand.",
    fields: &[
        label("Who answers.").required(),
        text("When to use it."),
        field("role", Type::Choice(&ROLE), "What it is for."),
        field("topics", Type::List(&Type::Choice(&TOPIC)), "What to write about."),
        field("email", Type::Email, "E-mail address."),
        field("phone", Type::Phone, "Telephone."),
        field("toll_free", FLAG, "Whether calls are free.").law("11 CCR 7020"),
        field("name", NAME, "The name on the envelope."),
        field("address", Type::Table(ADDRESS), "Postal address."),
        field("url", Type::Url, "A page to write from."),
        field("social", Type::List(&Type::Url), "Pages on social networks where it answers."),
        field("form", Type::Ref("forms"), "A form of this portal."),
        field("hours", WORDS, "When it answers."),
        field("languages", Type::List(&Type::Language), "Languages it answers in."),
    ],
};

pub(super) static RECIPIENTS: Kind = Kind {
    name: "recipients",
    one: "recipient",
    many: true,
    doc: "Who receives personal data.",
    fields: &[
        label("Category of recipient.").required().law("GDPR 13(1)(e); PIPL 23; 11 CCR 7011(e)(1)"),
        field("name", NAME, "Its name, where it is named.").law("PIPL 23, 39"),
        text("What is said about it."),
        field("type", Type::Choice(&RECIPIENT), "What it is."),
        field("part", Type::Choice(&PART), "On whose behalf it acts."),
        field("tasks", WORDS_LIST, "What it does."),
        field("data", Type::List(&Type::Ref("data")), "Data it receives."),
        field("purposes", Type::List(&Type::Ref("purposes")), "For which purposes."),
        field("condition", WORDS, "When it receives data."),
        field("safeguards", WORDS, "What binds it."),
        field("countries", Type::List(&Type::Market), "Where it is.").law("FADP 19(4)"),
        field("email", Type::Email, "Its e-mail address.").law("PIPL 23"),
        field("phone", Type::Phone, "Its telephone."),
        field("url", Type::Url, "Its notice."),
        field("separate_consent", FLAG, "Whether separate consent is asked.").law("PIPL 23, 39"),
        field("sold", FLAG, "Whether data is sold to it.").law("Cal. Civ. Code 1798.140(ad)"),
        field("shared", FLAG, "Whether data is shared for cross-context advertising.")
            .law("Cal. Civ. Code 1798.140(ah)"),
        field("disclosed", FLAG, "Whether disclosed for a business purpose in the past 12 months.")
            .law("11 CCR 7011(e)(1)(H)"),
    ],
};

pub(super) static SPLITS: Kind = Kind {
    name: "splits",
    one: "split",
    many: true,
    doc: "What a processor holds and what comes back from it.",
    fields: &[
        label("What is split."),
        text("How it works."),
        field("processors", Type::List(&Type::Ref("recipients")), "Who holds it.").required(),
        field("held", Type::List(&Type::Ref("items")), "What stays with the processor."),
        field("returned", Type::List(&Type::Ref("items")), "What the brand receives."),
        field("protocol", NAME, "How it is transmitted."),
    ],
};

pub(super) static STATEMENTS: Kind = Kind {
    name: "statements",
    one: "statement",
    many: true,
    doc: "What the brand says that it does not do.",
    fields: &[
        field("type", Type::Choice(&STATEMENT), "What is denied.").law("11 CCR 7011(e)(1)(D), (G), (K)"),
        text("The statement.").required(),
    ],
};
