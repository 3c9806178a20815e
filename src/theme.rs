//! The theme: compiled templates, a brand's look, and what templates are given. The only room
//! that knows Tera.

mod contrast;
mod look;
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

pub use look::{Look, Tokens};
pub use sheet::strip;

/// A theme, ready to render.
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

/// Tera's error as ours: its place, its sentence, nothing of its own drawing.
fn diagnose(error: &tera::Error, templates: &BTreeMap<String, FileId>, files: &Files) -> Diagnostic {
    let (message, place) = match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            let place = templates.get(report.filename()).map(|id| {
                let span = report.span();
                let start = offset(files.text(*id), span.start_line, span.start_col);
                let end = offset(files.text(*id), span.end_line, span.end_col).max(start);
                Place::new(*id, Span::new(start, end))
            });
            (report.message().to_owned(), place)
        }
        other => drawn(&other.to_string(), templates, files),
    };
    let mut problem = Diagnostic::new(&THEME_TEMPLATE, format!("the template cannot be used: {message}"))
        .hint("docs/theme-contract.md says what each template is given; Tera 2's syntax is at keats.github.io/tera.");
    problem.place = place;
    problem
}

/// An error that is already drawn: its sentence, and the template and place that it names.
fn drawn(text: &str, templates: &BTreeMap<String, FileId>, files: &Files) -> (String, Option<Place>) {
    let mut lines = text.lines();
    let first = lines.next().unwrap_or_default();
    let message = first.strip_prefix("error: ").unwrap_or(first).to_owned();
    let arrow = lines.find_map(|line| line.trim_start().strip_prefix("--> "));
    let place = arrow.and_then(|arrow| {
        let mut parts = arrow.trim().rsplitn(3, ':');
        let (column, line) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
        let id = *templates.get(parts.next()?)?;
        let text = files.text(id);
        let start = offset(text, line, usize::saturating_sub(column, 1));
        let sign = text.get(start..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
        Some(Place::new(id, Span::new(start, start + sign)))
    });
    let named = || {
        let name = first.split(['\'', '`', '"']).find_map(|part| templates.get(part))?;
        Some(Place::file(*name))
    };
    (message, place.or_else(named))
}

fn offset(text: &str, line: usize, column: usize) -> usize {
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let rest = &text[start.min(text.len())..];
    let within = rest.char_indices().nth(column).map_or(rest.len(), |(at, _)| at);
    (start + within).min(text.len())
}
