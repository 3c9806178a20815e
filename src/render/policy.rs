//! The Content-Security-Policy of each page (W3C CSP Level 3).

use crate::resolve::{Endpoint, Plan};

/// The policy that stands in the page itself. `forms` are the ids of the forms on it, joined by commas;
/// `narrowed`: whether a script narrows a list on it.
pub(super) fn content(plan: &Plan, forms: &str, narrowed: bool) -> String {
    let endpoints: Vec<&Endpoint> = forms.split(',').filter_map(|form| plan.endpoint(form)).collect();
    let listed = |of: fn(&Endpoint) -> &Vec<String>| {
        let mut origins: Vec<&str> = endpoints.iter().flat_map(|endpoint| of(endpoint)).map(String::as_str).collect();
        origins.sort_unstable();
        origins.dedup();
        origins
    };
    let mut action = vec!["'self'"];
    action.extend(listed(|endpoint| &endpoint.origins));
    let action = if forms.is_empty() { "'none'".into() } else { action.join(" ") };
    let mut policy = String::from("default-src 'none'; style-src 'self'; img-src 'self'");
    if !plan.fonts.is_empty() {
        policy.push_str("; font-src 'self'");
    }
    let sent = endpoints.iter().any(|endpoint| endpoint.is_scripted());
    if sent || narrowed {
        policy.push_str("; script-src 'self'");
    }
    // The own origin, for those who judge a page from inside it: Lighthouse reads robots.txt so.
    policy.push_str("; connect-src 'self'");
    if sent {
        for origin in listed(|endpoint| &endpoint.connect) {
            policy.push_str(&format!(" {origin}"));
        }
    }
    format!("{policy}; form-action {action}; base-uri 'none'")
}

/// The policy that a host should send: it can say more than a page can (CSP 3, 3.3).
pub(super) fn header(plan: &Plan, forms: &str, narrowed: bool) -> String {
    format!("{}; frame-ancestors 'none'", content(plan, forms, narrowed))
}
