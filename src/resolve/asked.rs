//! What a form asks for: whether people learn what follows from leaving it out, and whether it may be
//! asked of everybody.

use crate::diagnostic::{Diagnostic, FORM_CONSEQUENCE, FORM_DEMANDS};
use crate::model::{Entry, Layer, Record};

/// Reports fields that must be filled in and say nothing of what happens without them, and those that
/// a request may not depend on.
pub(super) fn check(form: &Entry, problems: &mut Vec<Diagnostic>) {
    if form.layer == Layer::Builtin || form.hide || form.gap.is_some() {
        return;
    }
    let request = form.record.choice("type") == Some("request");
    let fields = form.record.entries("fields").into_iter().flatten();
    for (key, field) in fields.filter(|(_, field)| field.flag("required") && field.choice("type") != Some("hidden")) {
        // What depends on another answer is not asked of everybody.
        let everybody = request && field.get("when").is_none();
        if let (Some((what, from, hint)), true) = (collects(field), everybody) {
            problems.push(
                Diagnostic::new(
                    &FORM_DEMANDS,
                    format!("the form \"{}\" asks everybody for {what} in \"{key}\"", form.id),
                )
                .at(field.place_of(from))
                .related(field.place_of("required"), "what must be filled in")
                .hint(hint),
            );
        } else if field.get("consequence").is_none() {
            problems.push(
                Diagnostic::new(
                    &FORM_CONSEQUENCE,
                    format!(
                        "\"{key}\" must be filled in, and the form \"{}\" does not say what happens without it",
                        form.id
                    ),
                )
                .at(field.place_of("required"))
                .hint("Add `consequence = \"Without it we cannot answer.\"`, say, or let it be left empty."),
            );
        }
    }
}

/// What a field asks for that a request may not depend on: how it is called, by which key that is
/// known, and how to mend it.
fn collects(field: &Record) -> Option<(&'static str, &'static str, &'static str)> {
    let (what, from) = match (field.choice("asks"), field.text("autocomplete").map(|token| &**token)) {
        (Some(asks), _) => (asks, "asks"),
        (None, Some("username" | "current-password" | "new-password" | "one-time-code")) => ("account", "autocomplete"),
        _ => return None,
    };
    Some(match what {
        "identity-document" => (
            "an identity document",
            from,
            "Delete `required`: it may be asked for where there is reasonable doubt about who asks, after the request (GDPR 11(2), 12(6)). Say in `help` when it is of use, or let it depend on an answer with `when`.",
        ),
        "account" => (
            "an account",
            from,
            "Delete `required`: people without an account have the same rights, and none may be told to open one (Cal. Civ. Code 1798.130(a)(2)).",
        ),
        _ => (
            "a reason",
            from,
            "Delete `required`: nobody has to say why they use a right. Where a law asks for grounds, as for some objections (GDPR 21(1)), say so in `help`, or let it depend on the right with `when.right`.",
        ),
    })
}
