//! Pages about the workspace: its brands, what each has in which language, what is missing, what is wrong.

use std::fmt::Write as _;

use super::page::escape;
use super::routes::Site;
use crate::diagnostic::{
    DOCUMENT_MISSING_LANGUAGE, DOCUMENT_UNTRANSLATED, FACT_GAP, FACT_MISSING_LANGUAGE, FLUENT_MISSING, FLUENT_NO_TERM,
    Rule,
};
use crate::pipeline::{Brand, Finding, Position, Survey};

/// How many brands are looked over for one page; of more only the names are listed.
const MOST_BRANDS: usize = 24;

/// Rules that say that a language lacks words.
static WORDS: [&Rule; 5] =
    [&FLUENT_MISSING, &FLUENT_NO_TERM, &FACT_MISSING_LANGUAGE, &DOCUMENT_MISSING_LANGUAGE, &DOCUMENT_UNTRANSLATED];

/// A whole page. `count` is how many changes there were before it was made: it asks for those since.
fn page(count: u64, title: &str, main: &str) -> String {
    format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<meta name=\"color-scheme\" content=\"light dark\">\n\
         <title>{title}</title>\n<link rel=\"stylesheet\" href=\"/_candor/serve.css\">\n\
         <script src=\"/_candor/serve.js\" data-count=\"{count}\" defer></script>\n</head>\n<body class=\"candor-own\">\n\
         <a class=\"skip\" href=\"#main\">To the text</a>\n\
         <header><nav aria-label=\"Preview\"><a href=\"/\">Sites</a> <a href=\"/_candor/\">Overview</a></nav></header>\n\
         <main id=\"main\" tabindex=\"-1\">\n<h1>{title}</h1>\n{main}</main>\n</body>\n</html>\n",
        title = escape(title)
    )
}

/// The brands, each with its site.
pub(super) fn brands(count: u64, brands: &[Brand]) -> String {
    let mut main = String::from("<ul class=\"brands\">\n");
    for brand in brands {
        let _ = writeln!(main, "<li><a href=\"/{}/\">{}</a></li>", escape(&brand.folder), escape(&brand.name));
    }
    main.push_str("</ul>\n");
    page(count, "Sites", &main)
}

/// Said where there is no such site.
pub(super) fn nothing(count: u64, path: &str) -> String {
    let text = format!("<p>There is no site of a brand at <code>/{}</code>.</p>\n", escape(path));
    page(count, "Not found", &text)
}

/// Said where no page can be made, and there was none before.
pub(super) fn broken(count: u64, findings: &[Finding]) -> String {
    let mut main = String::from("<p>The page cannot be made yet, because of what is wrong in the workspace.</p>\n");
    list(&mut main, findings.iter().filter(|finding| finding.is_error()), None);
    page(count, "No page yet", &main)
}

/// The overview; nothing when nobody knows the workspace any more.
pub(super) async fn all(site: &Site, count: u64, brands: &[Brand], only: Option<&str>) -> Option<String> {
    let mut main = String::new();
    let shown: Vec<&Brand> = match only {
        Some(only) => brands.iter().filter(|brand| *brand.id == *only).collect(),
        None if brands.len() <= MOST_BRANDS => brands.iter().collect(),
        None => Vec::new(),
    };
    if brands.len() > 1 {
        main.push_str("<nav aria-label=\"Brands\"><ul class=\"brands\">\n");
        for brand in brands {
            let (id, name) = (escape(&brand.id), escape(&brand.name));
            let _ = writeln!(main, "<li><a href=\"/_candor/?brand={id}\">{name}</a></li>");
        }
        main.push_str("</ul></nav>\n");
    }
    let workspace = site.engine.ask(|moment| moment.findings()).await?;
    let (gaps, wrong): (Vec<&Finding>, Vec<&Finding>) = workspace.iter().partition(|finding| is(finding, &[&FACT_GAP]));
    if brands.is_empty() || shown.is_empty() {
        main.push_str("<h2>The workspace</h2>\n");
        list(&mut main, gaps.into_iter().chain(wrong), None);
    }
    for brand in shown {
        let id = brand.id.clone();
        let survey = site.engine.ask(move |moment| moment.survey(&id)).await?;
        one(&mut main, brand, &survey);
    }
    Some(page(count, "Overview", &main))
}

fn is(finding: &Finding, rules: &[&Rule]) -> bool {
    rules.iter().any(|rule| rule.id == finding.rule)
}

fn one(out: &mut String, brand: &Brand, survey: &Survey) {
    let folder = if brand.folder.is_empty() { String::new() } else { format!("{}/", brand.folder) };
    let (id, name) = (escape(&brand.id), escape(&brand.name));
    let _ = writeln!(
        out,
        "<section aria-labelledby=\"brand-{id}\">\n<h2 id=\"brand-{id}\"><a href=\"/{}\">{name}</a></h2>",
        escape(&folder)
    );
    if !survey.documents.is_empty() {
        let _ = write!(
            out,
            "<table>\n<caption>Documents of {name} in its languages</caption>\n<thead><tr><th scope=\"col\">Document</th>"
        );
        for (tag, _) in &survey.languages {
            let _ = write!(out, "<th scope=\"col\">{}</th>", escape(tag));
        }
        out.push_str("</tr></thead>\n<tbody>\n");
        for (document, path, languages) in &survey.documents {
            let _ = write!(out, "<tr><th scope=\"row\">{}</th>", escape(document));
            for ((tag, below), there) in survey.languages.iter().zip(languages) {
                let said = if *there { "there" } else { "missing" };
                let href = escape(&format!("/{folder}{below}/{path}"));
                let (document, tag) = (escape(document), escape(tag));
                let _ = write!(
                    out,
                    "<td class=\"{said}\"><a href=\"{href}\" aria-label=\"{document} in {tag}: {said}\">{said}</a></td>"
                );
            }
            out.push_str("</tr>\n");
        }
        out.push_str("</tbody>\n</table>\n");
    }
    let words = survey.findings.iter().filter(|finding| is(finding, &WORDS));
    part(out, "Missing words", words, survey, &folder);
    if !survey.gaps.is_empty() {
        out.push_str("<h3>Acknowledged gaps</h3>\n<ul class=\"findings\">\n");
        for (what, reason, position) in &survey.gaps {
            let _ =
                writeln!(out, "<li><p><code>{}</code>: {}</p>{}</li>", escape(what), escape(reason), place(position));
        }
        out.push_str("</ul>\n");
    }
    let others = survey.findings.iter().filter(|finding| !is(finding, &WORDS) && !is(finding, &[&FACT_GAP]));
    part(out, "Findings", others, survey, &folder);
    out.push_str("</section>\n");
}

fn part<'f>(out: &mut String, title: &str, findings: impl Iterator<Item = &'f Finding>, survey: &Survey, folder: &str) {
    let found: Vec<&Finding> = findings.collect();
    if found.is_empty() {
        return;
    }
    let _ = writeln!(out, "<h3>{title}</h3>");
    list(out, found.into_iter(), Some((survey, folder)));
}

/// Findings, each with its place, and with the page of the text that it stands in.
fn list<'f>(out: &mut String, findings: impl Iterator<Item = &'f Finding>, of: Option<(&Survey, &str)>) {
    let mut findings = findings.peekable();
    if findings.peek().is_none() {
        out.push_str("<p>Nothing was found.</p>\n");
        return;
    }
    out.push_str("<ul class=\"findings\">\n");
    for finding in findings {
        let severity = finding.severity.as_str();
        let _ = write!(
            out,
            "<li class=\"{severity}\"><p><strong>{severity}</strong> <code>{}</code> {}</p>",
            finding.rule,
            escape(&finding.message)
        );
        if let Some(position) = &finding.place {
            out.push_str(&place(position));
            if !finding.excerpt.is_empty() {
                let _ = write!(out, "<pre><code>{}</code></pre>", escape(&finding.excerpt));
            }
            if let Some((address, name)) = of.and_then(|(survey, folder)| page_of(position, survey, folder)) {
                let _ = write!(out, "<p><a href=\"{}\">Page: {}</a></p>", escape(&address), escape(&name));
            }
        }
        if let Some(hint) = &finding.hint {
            let _ = write!(out, "<p class=\"hint\">{}</p>", escape(hint));
        }
        out.push_str("</li>\n");
    }
    out.push_str("</ul>\n");
}

/// A place; the script makes a button of it that opens the editor.
fn place(position: &Position) -> String {
    let Position { path, line, column, builtin } = position;
    let built_in = if *builtin { " (built in)" } else { "" };
    let data = if *builtin {
        String::new()
    } else {
        format!(" data-file=\"{}\" data-line=\"{line}\" data-column=\"{column}\"", escape(path))
    };
    format!("<p class=\"place\"{data}>{}{built_in}</p>", escape(&position.to_string()))
}

/// The page of the document that a place is in: its address, and what it is called.
fn page_of(position: &Position, survey: &Survey, folder: &str) -> Option<(String, String)> {
    let (_, rest) = position.path.split_once("documents/")?;
    let (document, file) = rest.split_once('/')?;
    let tag = file.strip_suffix(".md")?;
    let (_, below) = survey.languages.iter().find(|(known, _)| known == tag)?;
    let (_, path, _) = survey.documents.iter().find(|(known, ..)| known == document)?;
    Some((format!("/{folder}{below}/{path}"), format!("{document} in {tag}")))
}
