//! The vocabulary: every kind of fact, every field, one name each.
//!
//! It is a table, so that reading files, checking references, naming facts in prose, showing
//! fact sheets and the documentation (`docs/vocabulary.md`) all follow from the same lines and
//! cannot disagree. Sources of the fields are named with them.

mod adapters;
mod choices;
mod cookies;
mod data;
mod forms;
mod laws;
mod machines;
mod parties;
mod portal;
mod practice;
mod rights;

pub use adapters::ADAPTER;
pub use portal::{BRAND, DOCUMENT, LOOK, PORTAL, THEME};

/// A kind of fact: a table of the register, cookies, forms or laws.
#[derive(Debug)]
pub struct Kind {
    /// The table's name in TOML: `purposes`.
    pub name: &'static str,
    /// One of them, as in fact names and message ids: `purpose`.
    pub one: &'static str,
    /// Whether there are several by id (`[purposes.orders]`) or just one (`[controller]`).
    pub many: bool,
    /// What it is.
    pub doc: &'static str,
    /// Its fields, in the order in which they are shown.
    pub fields: &'static [Field],
}

/// A field of a kind.
#[derive(Debug)]
pub struct Field {
    /// Its key in TOML.
    pub name: &'static str,
    /// What its value is.
    pub ty: Type,
    /// What it states.
    pub doc: &'static str,
    /// Where the duty to state it comes from, when a law names one.
    pub law: &'static str,
    /// Whether an entry is useless without it.
    pub required: bool,
    /// Whether it is for the program alone and never shown as a fact.
    pub internal: bool,
}

/// What the value of a field is.
#[derive(Debug)]
pub enum Type {
    /// Words in the file's language; other languages' stand in bundles.
    Words,
    /// A proper name or other text that is the same in every language, or one per language.
    Name,
    /// An e-mail address.
    Email,
    /// A telephone number.
    Phone,
    /// A web address, or one per language.
    Url,
    /// A date, `2026-11-01`.
    Date,
    /// A length of time (ISO 8601: `P3Y`, `P13M`).
    Duration,
    /// How long a cookie lives: a duration, or `session`.
    Lifetime,
    /// A whole number.
    Integer,
    /// A year, which is not grouped by thousands as numbers are.
    Year,
    /// `true` or `false`.
    Flag,
    /// A country or subdivision (ISO 3166: `FR`, `CA-QC`), or a named market such as `EU`.
    Market,
    /// A language tag (BCP 47).
    Language,
    /// One of a closed list.
    Choice(&'static Choices),
    /// The id of an entry of another kind.
    Ref(&'static str),
    /// A plain id: a trait, an endpoint, a section.
    Id,
    /// A condition on traits: `stores,!minors`.
    Condition,
    /// A colour in CSS hexadecimal notation.
    Colour,
    /// Several of them.
    List(&'static Type),
    /// Fields of its own.
    Table(&'static [Field]),
    /// Several tables by id, in the order written.
    Entries(&'static [Field]),
    /// A value by name, such as an address by environment.
    Map(&'static Type),
}

/// A closed list of values. Each is worded by the message `choice-<name>-<value>`.
#[derive(Debug)]
pub struct Choices {
    /// Name of the list.
    pub name: &'static str,
    /// The values.
    pub values: &'static [&'static str],
}

impl Type {
    /// How the documentation and messages call it.
    pub fn describe(&self) -> String {
        match self {
            Self::Words => "words".into(),
            Self::Name => "a name, or one for each language".into(),
            Self::Email => "an e-mail address".into(),
            Self::Phone => "a telephone number, in quotation marks".into(),
            Self::Url => "a web address, or one for each language".into(),
            Self::Date => "a date such as 2026-11-01".into(),
            Self::Duration => "a length of time such as \"P3Y\", \"P13M\" or \"P30D\"".into(),
            Self::Lifetime => "a length of time such as \"P13M\", or \"session\"".into(),
            Self::Integer => "a whole number".into(),
            Self::Year => "a year such as 2026".into(),
            Self::Flag => "true or false".into(),
            Self::Market => "a country code such as \"FR\" or \"CA-QC\", or \"EU\"".into(),
            Self::Language => "a language tag such as \"fr\" or \"zh-Hans\"".into(),
            Self::Choice(choices) => format!("one of {}", choices.values.join(", ")),
            Self::Ref(kind) => format!("the id of one of [{kind}]"),
            Self::Id => "an id".into(),
            Self::Condition => "a condition such as \"stores\" or \"!minors\"".into(),
            Self::Colour => "a colour such as \"#1a2b3c\"".into(),
            Self::List(inner) => format!("a list: each {}", inner.describe()),
            Self::Table(_) => "a table".into(),
            Self::Entries(_) => "tables by id".into(),
            Self::Map(Self::Url) => "one for each environment: production = \"https://…\"".into(),
            Self::Map(Self::Map(_)) => "a table for each environment: production = { id = \"…\" }".into(),
            Self::Map(inner) => format!("a table: by name, {}", inner.describe()),
        }
    }
}

const fn field(name: &'static str, ty: Type, doc: &'static str) -> Field {
    Field { name, ty, doc, law: "", required: false, internal: false }
}

impl Field {
    const fn law(mut self, law: &'static str) -> Self {
        self.law = law;
        self
    }

    const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    const fn internal(mut self) -> Self {
        self.internal = true;
        self
    }
}

/// Whether a right is used by asking the controller: one complains to an authority there, and that
/// nobody is worse off for using a right need not be asked for.
pub fn is_asked_for(right: &str) -> bool {
    !matches!(right, "complain" | "no-retaliation")
}

/// The names of the rights.
pub fn rights() -> &'static [&'static str] {
    choices::RIGHT.values
}

/// Keys that every entry may carry besides its kind's own.
pub static ENVELOPE: &[Field] = &[
    field("if", Type::Condition, "Traits a brand must have for the entry to apply to it.").internal(),
    field("markets", Type::List(&Type::Market), "Markets where it applies; none named: everywhere.").internal(),
    field("gap", Type::Name, "An acknowledged gap: why the fact is not stated yet.").internal(),
    field("gaps", Type::Map(&Type::Name), "Acknowledged gaps in single fields: `gaps.period = \"Not decided yet.\"`.")
        .internal(),
    field("public", Type::Flag, "Whether it is published; true unless said otherwise.").internal(),
    field("hide", Type::Flag, "In a brand's overlay: the group's entry does not apply to the brand.").internal(),
    field("after", Type::Id, "Stands behind the entry of this id; in a brand's overlay, for an order of its own.")
        .internal(),
    field("before", Type::Id, "Stands in front of the entry of this id.").internal(),
    field("note", Type::Name, "A note for colleagues; never published.").internal(),
    field("sort_key", Type::Name, "In the glossary: sorts the entry under these letters instead of its name's.")
        .internal(),
];

/// All kinds of facts, in the order in which a full fact sheet shows them.
pub static KINDS: &[&Kind] = &[
    &parties::CONTROLLER,
    &parties::NAMING,
    &parties::JOINT_CONTROLLERS,
    &parties::REPRESENTATIVES,
    &parties::OFFICER,
    &parties::CONTACTS,
    &data::DATA,
    &data::ITEMS,
    &data::SOURCES,
    &data::POINTS,
    &data::GROUPS,
    &data::PURPOSES,
    &practice::DECISIONS,
    &practice::MARKETING,
    &practice::ADVERTISING,
    &parties::RECIPIENTS,
    &parties::SPLITS,
    &parties::STATEMENTS,
    &data::TRANSFERS,
    &data::RETENTION,
    &rights::RIGHTS,
    &rights::PROCEDURES,
    &rights::PROOFS,
    &rights::AGENTS,
    &rights::COMPLAINTS,
    &rights::AUTHORITIES,
    &rights::OPT_OUTS,
    &rights::METRICS,
    &practice::MINORS,
    &practice::SECURITY,
    &practice::LIABILITY,
    &practice::INCIDENTS,
    &practice::MONITORING,
    &cookies::COOKIE_NOTICE,
    &cookies::COOKIE_CATEGORIES,
    &cookies::COOKIES,
    &cookies::TECHNOLOGIES,
    &cookies::CONTROLS,
    &practice::LAWS,
    &practice::TERMS,
    &practice::EXCLUSIONS,
    &practice::LINKS,
    &practice::INCENTIVES,
    &practice::GOVERNANCE,
    &practice::CHANGES,
    &practice::NOTES,
    &forms::FORMS,
    &laws::REGIMES,
];

/// The kind with this table name.
pub fn kind(name: &str) -> Option<&'static Kind> {
    KINDS.iter().copied().find(|kind| kind.name == name)
}

/// The position of a kind in [`KINDS`].
pub fn kind_index(name: &str) -> Option<usize> {
    KINDS.iter().position(|kind| kind.name == name)
}

impl Kind {
    /// The field with this key.
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        find(self.fields, name)
    }
}

/// The field with this key.
pub fn find(fields: &'static [Field], name: &str) -> Option<&'static Field> {
    fields.iter().find(|field| field.name == name)
}

const WORDS: Type = Type::Words;
const NAME: Type = Type::Name;
const WORDS_LIST: Type = Type::List(&Type::Words);
const FLAG: Type = Type::Flag;

/// A label and a text: what nearly every kind starts with.
const fn label(doc: &'static str) -> Field {
    field("label", WORDS, doc)
}

const fn text(doc: &'static str) -> Field {
    field("text", WORDS, doc)
}

/// A postal address, in the parts that forms and machines want.
static ADDRESS: &[Field] = &[
    field("street", NAME, "Street and number, or the lines before the town."),
    field("postcode", NAME, "Postal code."),
    field("city", NAME, "Town."),
    field("region", NAME, "Province or state, where addresses name it."),
    field("country", Type::Market, "Country (ISO 3166-1)."),
];

/// A term in days or months, and what starts it.
static TERM: &[Field] = &[
    field("value", Type::Integer, "How many.").required(),
    field("unit", Type::Choice(&choices::UNIT), "Of what.").required(),
    field("from", Type::Choice(&choices::STARTS), "What starts it."),
];
