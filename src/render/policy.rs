//! The Content-Security-Policy of each page (W3C CSP Level 3).

use crate::resolve::Plan;

/// The policy that stands in the page itself. `forms` are the ids of the forms on it, joined by commas.
pub(super) fn content(plan: &Plan, forms: &str) -> String {
    let mut action = String::from("'self'");
    let mut origins: Vec<&String> =
        forms.split(',').filter_map(|form| plan.endpoint(form)).flat_map(|endpoint| &endpoint.origins).collect();
    origins.sort();
    origins.dedup();
    for origin in origins {
        action.push(' ');
        action.push_str(origin);
    }
    if forms.is_empty() {
        action = "'none'".into();
    }
    format!("default-src 'none'; style-src 'self'; img-src 'self'; form-action {action}; base-uri 'none'")
}

/// The policy that a host should send: it can say more than a page can (CSP 3, 3.3).
pub(super) fn header(plan: &Plan, forms: &str) -> String {
    format!("{}; frame-ancestors 'none'", content(plan, forms))
}
