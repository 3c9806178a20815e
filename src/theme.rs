//! The theme: compiled templates, a brand's look, and what templates are given. The only room
//! that knows Tera.

mod contrast;
mod fault;
mod fonts;
mod inline;
mod look;
mod palette;
mod sheet;
pub mod views;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use serde::Serialize;
use tera::{Context, ErrorKind, Tera, Value};

use crate::diagnostic::{Diagnostic, Outcome, THEME_MISSING, THEME_TEMPLATE};
use crate::source::Files;
use crate::span::{FileId, Place, Span};

use fault::diagnose;

pub use fonts::Face;
pub use look::{Look, LookFile, Tokens};
pub use sheet::strip;

/// A theme, ready to render.
#[derive(Default)]
pub struct Theme {
    tera: Tera,
    templates: BTreeMap<String, FileId>,
    /// Whether all templates compiled. What is wrong with them was said then.
    sound: bool,
}

/// The interface's words in one language, serialised once and shared by every page.
#[derive(Clone)]
pub struct Interface(Value);

impl Interface {
    /// Words by key: `ui-skip-link` is `skip_link`.
    pub fn new(words: &BTreeMap<String, String>) -> Self {
        Self(Value::from_serializable(words))
    }
}

/// Templates that pages cannot do without.
pub const TEMPLATES: &[&str] = &[
    "shell.html",
    "section.html",
    "contents-entry.html",
    "page-title.html",
    "blocks/sheet.html",
    "blocks/list.html",
    "blocks/table.html",
    "blocks/contact.html",
    "blocks/summary.html",
    "blocks/rights.html",
    "blocks/rights-by-law.html",
    "blocks/home.html",
    "blocks/form.html",
    "blocks/ask.html",
    "blocks/gaps.html",
    "blocks/cookie-overview.html",
    "blocks/cookie-categories.html",
    "blocks/cookies.html",
    "blocks/controls.html",
    "root.html",
    "not-found.html",
    "untranslated.html",
    "thanks.html",
    "error.html",
];

impl Theme {
    /// Compiles templates: their names (below `templates/`), and the files that hold them.
    pub fn compile(templates: Vec<(String, FileId)>, files: &Files) -> Outcome<Self> {
        let mut problems = Vec::new();
        let mut tera = Tera::default();
        let by_name: BTreeMap<String, FileId> = templates.into_iter().collect();
        for name in TEMPLATES {
            if !by_name.contains_key(*name) {
                problems.push(
                    Diagnostic::new(&THEME_MISSING, format!("the theme has no template {name}"))
                        .hint("Templates of the default theme stand in for those that a theme does not have."),
                );
            }
        }
        // One by one first: a template that does not parse must not hide the others' problems.
        let mut sound = Vec::new();
        for (name, id) in &by_name {
            if let Some(problem) = crowded(*id, files.text(*id)) {
                problems.push(problem);
                continue;
            }
            let mut alone = Tera::default();
            match alone.add_raw_template(name, files.text(*id)) {
                Err(error) if matches!(error.kind(), ErrorKind::SyntaxError(_)) => {
                    problems.push(diagnose(&error, &by_name, files));
                }
                _ => sound.push((name.as_str(), files.text(*id))),
            }
        }
        if let Err(error) = tera.add_raw_templates(sound)
            && problems.is_empty()
        {
            problems.push(diagnose(&error, &by_name, files));
        }
        let sound = problems.is_empty();
        // Said beside what keeps a theme from being used: pages are made with it all the same, to be looked at.
        problems.extend(by_name.values().flat_map(|id| inline::inline(*id, files.text(*id))));
        Outcome { value: Self { tera, templates: by_name, sound }, problems }
    }

    /// Renders a template with a view, markup made by the program, and the interface's words.
    /// Nothing comes of a theme that did not compile.
    ///
    /// # Errors
    /// When the template asks for something the view does not have, with its place.
    pub fn render(
        &self,
        template: &str,
        view: &impl Serialize,
        markup: &[(&'static str, Option<&str>)],
        ui: &Interface,
        files: &Files,
    ) -> Result<String, Box<Diagnostic>> {
        if !self.sound {
            return Ok(String::new());
        }
        let result = Context::from_serialize(view).and_then(|mut context| {
            context.insert_value("ui", ui.0.clone());
            for (name, html) in markup {
                context.insert_value(*name, html.map_or_else(Value::none, Value::safe_string));
            }
            self.tera.render(template, &context)
        });
        result.map_err(|error| Box::new(diagnose(&error, &self.templates, files)))
    }
}

/// The most that Tera may have to write when it knows none of the names in a template, in bytes.
const MOST_DRAWN: usize = 16 << 20;

/// A template with many names and a very long line. Tera draws the line again for each name that it
/// does not know, and all of them at once: a small file could take all the memory there is.
fn crowded(id: FileId, text: &str) -> Option<Diagnostic> {
    let names =
        text.bytes().filter(|byte| matches!(byte, b'{' | b'|' | b'(' | b'<')).count() + text.matches(" is ").count();
    let longest = text.split('\n').max_by_key(|line| line.len())?;
    if names.saturating_mul(longest.len()) <= MOST_DRAWN {
        return None;
    }
    let start = longest.as_ptr() as usize - text.as_ptr() as usize;
    Some(
        Diagnostic::new(
            &THEME_TEMPLATE,
            "the template cannot be used: this line is too long for one with so many tags",
        )
        .at(Place::new(id, Span::new(start, start + longest.len())))
        .hint("Break it into several, or move what makes it long into the style sheet."),
    )
}
