//! Rights, and how to use them.

use super::choices::*;
use super::*;

pub(super) static RIGHTS: Kind = Kind {
    name: "rights",
    one: "right",
    many: true,
    doc: "Rights the brand states; the id is one of the rights' names, such as `access` or `erase`.",
    fields: &[
        label("Its name, where it differs from the usual one."),
        text("What it gives."),
        field("scope", WORDS, "What it covers."),
        field("conditions", WORDS_LIST, "When it applies."),
        field("exceptions", WORDS_LIST, "When it does not."),
        field("limits", WORDS_LIST, "How far it goes."),
        field("self_service", WORDS, "What a person can do alone."),
        field("basis", Type::List(&Type::Choice(&BASIS)), "Bases on which it exists.").law("GDPR 20(1)(a)"),
        field("procedures", Type::List(&Type::Ref("procedures")), "How to use it."),
        field("authorities", Type::List(&Type::Ref("authorities")), "Who hears complaints."),
    ],
};

pub(super) static PROCEDURES: Kind = Kind {
    name: "procedures",
    one: "procedure",
    many: true,
    doc: "How a right is used.",
    fields: &[
        label("The procedure.").required().law("GDPR 12; 11 CCR 7011(e)(3)"),
        text("How it works."),
        field("rights", Type::List(&Type::Choice(&RIGHT)), "For which rights; none named: for all."),
        field("channels", Type::List(&Type::Choice(&CHANNEL)), "By which channels.").law("11 CCR 7020; P-39.1, s. 29"),
        field("contacts", Type::List(&Type::Ref("contacts")), "Whom to ask."),
        field("form", Type::Ref("forms"), "The form to use."),
        field("who", Type::List(&Type::Choice(&WHO)), "Who may ask."),
        field("steps", WORDS_LIST, "What to do."),
        field("evidence", WORDS_LIST, "What is asked for.").law("GDPR 12(6)"),
        field("verification", WORDS, "How identity is checked.").law("11 CCR 7011(e)(3)(E)"),
        field("deadline", Type::Table(TERM), "When the brand answers.").law("GDPR 12(3)"),
        field("extension", Type::Table(TERM), "By how much it may take longer.").law("GDPR 12(3)"),
        field("acknowledgement", Type::Table(TERM), "When it confirms receipt.").law("DPA 2018, s. 164A"),
        field("fee", WORDS, "What it costs.").law("GDPR 12(5)"),
        field("agents", Type::List(&Type::Ref("agents")), "Who may act for a person.").law("11 CCR 7063"),
        field("refusal", WORDS, "What a refusal says.").law("GDPR 12(4)"),
    ],
};

pub(super) static PROOFS: Kind = Kind {
    name: "proofs",
    one: "proof",
    many: true,
    doc: "Documents that may be asked for as proof.",
    fields: &[
        label("The document.").required(),
        text("What it shows."),
        field("condition", WORDS, "When it is asked for."),
        field("purposes", Type::List(&Type::Ref("purposes")), "For which purposes."),
    ],
};

pub(super) static AGENTS: Kind = Kind {
    name: "agents",
    one: "agent",
    many: true,
    doc: "Who may act for somebody else.",
    fields: &[
        label("Who.").required().law("11 CCR 7063"),
        text("What they may do."),
        field("type", Type::Choice(&WHO), "In what capacity."),
        field("evidence", WORDS_LIST, "What they show."),
        field("verification", WORDS, "How it is checked."),
    ],
};

pub(super) static COMPLAINTS: Kind = Kind {
    name: "complaints",
    one: "complaint",
    many: false,
    doc: "How complaints to the brand are handled.",
    fields: &[
        text("How it works.").law("DPA 2018, s. 164A; P-39.1, s. 3.2; NDSMR 20"),
        field("contact", Type::Ref("contacts"), "Whom to write to."),
        field("form", Type::Ref("forms"), "The form to use."),
        field("steps", WORDS_LIST, "What happens."),
        field("acknowledgement", Type::Table(TERM), "When receipt is confirmed."),
    ],
};

pub(super) static AUTHORITIES: Kind = Kind {
    name: "authorities",
    one: "authority",
    many: true,
    doc: "Supervisory authorities.",
    fields: &[
        field("name", NAME, "Official name.").required().law("GDPR 13(2)(d), 77"),
        field("acronym", NAME, "How it is known."),
        field("market", Type::Market, "For which territory."),
        field("except_in", Type::List(&Type::Market), "Parts of that territory that another authority watches over.")
            .internal(),
        field("url", Type::Url, "Official site."),
        field("address", Type::Table(ADDRESS), "Postal address."),
        field("phone", Type::Phone, "Telephone."),
        field("languages", Type::List(&Type::Language), "Languages of its site."),
        text("When to turn to it."),
    ],
};

pub(super) static OPT_OUTS: Kind = Kind {
    name: "opt_outs",
    one: "opt-out",
    many: true,
    doc: "Links and ways by which a person opts out.",
    fields: &[
        label("The words of the link.").required().law("Cal. Civ. Code 1798.135; 11 CCR 7013–7015"),
        text("What it does."),
        field("type", Type::Choice(&OPT_OUT), "Of what."),
        field("url", Type::Url, "Where."),
        field("how", WORDS, "How, without a link."),
    ],
};

pub(super) static METRICS: Kind = Kind {
    name: "metrics",
    one: "metric",
    many: true,
    doc: "Figures on requests received. A figure that is not stated is shown as not available, never as 0.",
    fields: &[
        field("year", Type::Year, "Calendar year.").required().law("11 CCR 7102"),
        field("request", Type::Choice(&REQUEST), "What was asked for.").required(),
        text("What explains the figures: requests that are still open, say."),
        field("received", Type::Integer, "Requests received."),
        field("complied", Type::Integer, "Complied with, in whole or in part."),
        field("denied", Type::Integer, "Denied."),
        field("median_days", Type::Integer, "Median number of days to answer."),
        field("mean_days", Type::Integer, "Mean number of days to answer."),
    ],
};
