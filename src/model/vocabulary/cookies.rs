//! Cookies and other traces.

use super::choices::*;
use super::*;

pub(super) static COOKIE_NOTICE: Kind = Kind {
    name: "cookie_notice",
    one: "cookie-notice",
    many: false,
    doc: "How consent to cookies works.",
    fields: &[
        text("In short."),
        field("consent", Type::Choice(&CONSENT), "The model of consent.")
            .law("Directive 2002/58, 5(3); Loi 78-17, art. 82"),
        field("default", Type::Choice(&SWITCH), "What holds before a choice.").law("P-39.1, s. 8.1; CJEU C-673/17"),
        field("activation", WORDS, "How tracking is switched on.").law("P-39.1, s. 8.1"),
        field("refusal", WORDS, "What refusing does."),
        field("equal_refusal", FLAG, "Whether refusing is as easy as accepting.").law("CNIL 2020-091"),
        field("withdrawal", WORDS, "How to change one's mind.").law("GDPR 7(3)"),
        field("memory", Type::Duration, "How long the choice is kept.").law("CNIL 2020-092"),
        field("reopen", Type::Url, "The brand's page that opens the choice again."),
        field(
            "manager",
            Type::Choice(&MANAGER),
            "The tool that asks on the brand's own pages; a button that opens it again is exported.",
        )
        .internal(),
        field(
            "manager_selector",
            NAME,
            "For `custom`: the CSS selector of what opens the choice on the brand's own pages.",
        )
        .internal(),
        field("shared_computer", WORDS, "A caution for shared computers."),
        field("signal", WORDS, "How Global Privacy Control is treated.").law("11 CCR 7025"),
        field("do_not_track", WORDS, "How Do Not Track is treated.").law("Cal. Bus. & Prof. 22575"),
        field("wall", WORDS, "Whether access depends on consent.").law("CNIL 2020-091"),
        field("policy", Type::Url, "A cookie policy elsewhere."),
    ],
};

pub(super) static COOKIE_CATEGORIES: Kind = Kind {
    name: "cookie_categories",
    one: "cookie-category",
    many: true,
    doc: "Categories of cookies.",
    fields: &[
        label("The category.").required(),
        text("What it is for.").law("CNIL 2020-092"),
        field("always_on", FLAG, "Whether it cannot be refused."),
        field("uses", WORDS_LIST, "What it makes possible."),
        field("data", Type::List(&Type::Ref("data")), "Data it involves."),
        field("refusal", WORDS, "What refusing it does.").law("CNIL 2020-091"),
        field("placed_by", Type::List(&Type::Ref("recipients")), "Who places it besides the brand."),
        field("lifetime", Type::Lifetime, "How long at most.").law("CJEU C-673/17"),
    ],
};

pub(super) static COOKIES: Kind = Kind {
    name: "cookies",
    one: "cookie",
    many: true,
    doc: "Single cookies and other technologies.",
    fields: &[
        field("name", NAME, "Name or pattern.").required(),
        field("category", Type::Ref("cookie_categories"), "Its category.").required(),
        field("technology", Type::Ref("technologies"), "What it technically is."),
        field("purpose", WORDS, "What it is for.").law("CNIL 2020-092"),
        field("provider", NAME, "Who provides it.").law("CNIL 2020-091"),
        field("party", Type::Choice(&PARTY), "Whose it is.").law("CJEU C-673/17"),
        field("lifetime", Type::Lifetime, "How long it lives.").law("CJEU C-673/17"),
        field("third_parties", FLAG, "Whether third parties have access.").law("CJEU C-673/17"),
        field("exemption", Type::Choice(&EXEMPTION), "Why no consent is needed.")
            .law("Loi 78-17, art. 82; PECR Sch. A1"),
        field("exemption_reason", WORDS, "The reason in words."),
        field("data_retention", Type::Duration, "How long its data is kept.").law("CNIL, 4 July 2025"),
        field("renewed", FLAG, "Whether visits renew it.").law("CNIL, 4 July 2025"),
        field("data", Type::List(&Type::Ref("data")), "Data it involves."),
        field("countries", Type::List(&Type::Market), "Where its data goes."),
        field("refusal", WORDS, "What refusing it does."),
        field("domain", NAME, "Domain it is set for."),
    ],
};

pub(super) static TECHNOLOGIES: Kind = Kind {
    name: "technologies",
    one: "technology",
    many: true,
    doc: "Technologies that leave or read traces.",
    fields: &[
        label("The technology.").required(),
        text("How it works."),
        field("type", Type::Choice(&TECHNOLOGY), "Of what kind."),
    ],
};

pub(super) static CONTROLS: Kind = Kind {
    name: "controls",
    one: "control",
    many: true,
    doc: "Ways to choose: browsers, platforms, preferences.",
    fields: &[
        label("What it does."),
        field("name", NAME, "Product or platform."),
        text("How."),
        field("type", Type::Choice(&CONTROL), "Of what kind."),
        field("url", Type::Url, "Where."),
        field("checked", Type::Date, "When the address was last checked."),
        field("categories", Type::List(&Type::Ref("cookie_categories")), "For which categories."),
    ],
};
