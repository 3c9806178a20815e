//! What templates about cookies are given.

use serde::Serialize;

use super::{BlockName, Entry, Question, Table};

/// `blocks/cookie-overview.html`.
#[derive(Clone, Debug, Serialize)]
pub struct CookieOverview {
    /// The page's language.
    pub lang: String,
    /// Which block.
    pub block: BlockName,
    /// What the brand says of its cookies in a sentence or two.
    pub text: Option<String>,
    /// What the site does instead of asking for consent.
    pub caution: Option<String>,
    /// The questions; their `href` is empty.
    pub questions: Vec<Question>,
    /// The way to the brand's own settings.
    pub reopen: Option<Reopen>,
}

/// A way to the page on which the brand's site opens the choice about cookies again.
#[derive(Clone, Debug, Serialize)]
pub struct Reopen {
    /// Its address.
    pub href: String,
    /// What the button says.
    pub label: String,
    /// Why it leads elsewhere.
    pub hint: String,
}

/// `blocks/cookies.html`.
#[derive(Clone, Debug, Serialize)]
pub struct CookieTables {
    /// The page's language.
    pub lang: String,
    /// Which block.
    pub block: BlockName,
    /// Its title.
    pub title: Option<String>,
    /// The level of its title, or of the tables' titles where it has none.
    pub level: u8,
    /// What a script narrows the tables by, where they are long.
    pub narrow: Option<Narrow>,
    /// A table for each category.
    pub tables: Vec<Table>,
}

/// What a script narrows tables by. Without the script nothing of it is shown.
#[derive(Clone, Debug, Serialize)]
pub struct Narrow {
    /// What ids of its controls start with.
    pub id: String,
    /// What the field for words is called.
    pub search: String,
    /// What the choice of a table is called.
    pub by: String,
    /// What chooses all tables.
    pub all: String,
    /// The tables, where there are several.
    pub choices: Vec<NarrowChoice>,
    /// How many rows are left, with `{shown}` and `{all}` where the script writes the numbers.
    pub count: String,
}

/// A table to choose.
#[derive(Clone, Debug, Serialize)]
pub struct NarrowChoice {
    /// Its anchor.
    pub value: String,
    /// Its title.
    pub label: String,
}

/// `blocks/controls.html`.
#[derive(Clone, Debug, Serialize)]
pub struct Controls {
    /// The page's language.
    pub lang: String,
    /// Which block.
    pub block: BlockName,
    /// Its title.
    pub title: Option<String>,
    /// The level of its title, or of the groups' titles where it has none.
    pub level: u8,
    /// The ways to choose, by kind.
    pub groups: Vec<ControlGroup>,
}

/// Ways to choose of one kind.
#[derive(Clone, Debug, Serialize)]
pub struct ControlGroup {
    /// What kind, where there are several.
    pub title: Option<String>,
    /// Each of them.
    pub entries: Vec<Entry>,
}
