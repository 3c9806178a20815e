//! What candor published, read brand by brand: pages, and what stands around them.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value, json};

use crate::html::{self, Element};
use crate::markdown::{self, Body};

/// A page of a brand in a language.
#[derive(Debug)]
pub(crate) struct Page {
    /// Its folder below that of the language: nothing for the home page, else `rights/access`.
    pub(crate) path: String,
    /// What stands before its text: title, lead, dates, what the head says.
    pub(crate) head: Map<String, Value>,
    /// Its text.
    pub(crate) body: Body,
}

/// A language of a brand.
#[derive(Debug)]
pub(crate) struct Language {
    /// Its folder.
    pub(crate) folder: String,
    /// Its tag, as `zh-Hans`.
    pub(crate) tag: String,
    /// Its name in itself.
    pub(crate) name: String,
    /// The words around all its pages.
    pub(crate) words: Value,
    /// Name, navigation and footer of the brand.
    pub(crate) shell: Value,
    /// Its pages.
    pub(crate) pages: Vec<Page>,
}

/// The brands' folders, in order.
///
/// # Errors
/// When they cannot be read.
pub(crate) fn brands(out: &Path) -> io::Result<Vec<String>> {
    let mut found = folders(out)?;
    found.sort();
    Ok(found)
}

fn folders(path: &Path) -> io::Result<Vec<String>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(path)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.file_type()?.is_dir() && !name.starts_with('.') {
            found.push(name);
        }
    }
    Ok(found)
}

/// The pages of languages: paths of files below an output. A brand's root page is none.
///
/// # Errors
/// When they cannot be read.
pub(crate) fn files(out: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for brand in brands(out)? {
        for entry in walkdir::WalkDir::new(out.join(brand)).min_depth(2).sort_by_file_name() {
            let entry = entry?;
            if entry.file_name() == "index.html" {
                found.push(entry.path().strip_prefix(out).map_err(io::Error::other)?.to_owned());
            }
        }
    }
    Ok(found)
}

/// The main part of a page.
pub(crate) fn main_part(page: &str) -> Element {
    html::read(page).first(&|one| one.name == "main").cloned().unwrap_or_default()
}

/// Reads a brand: one language after the other, with the pages in each.
///
/// # Errors
/// When it cannot be read.
pub(crate) fn brand(out: &Path, id: &str) -> io::Result<Vec<Language>> {
    let root = out.join(id);
    let mut languages = Vec::new();
    let mut names = folders(&root)?;
    names.retain(|name| root.join(name).join("index.html").exists());
    names.sort();
    for folder in names {
        let home = html::read(&fs::read_to_string(root.join(&folder).join("index.html"))?);
        let missing = html::read(&fs::read_to_string(root.join("404.html"))?);
        let start = html::read(&fs::read_to_string(root.join("index.html"))?);
        let mut language = language(&home, &folder);
        around(&mut language, &start, &missing);
        for file in walkdir::WalkDir::new(root.join(&folder)).sort_by_file_name() {
            let file = file?;
            if file.file_name() != "index.html" {
                continue;
            }
            let path = file.path().parent().and_then(|parent| parent.strip_prefix(root.join(&folder)).ok());
            let path = path.map(|path| path.to_string_lossy().into_owned()).unwrap_or_default();
            let page = html::read(&fs::read_to_string(file.path())?);
            if let (Value::Object(words), Some(title)) =
                (&mut language.words, page.first(&|one| one.is("contents-title")))
            {
                words.insert("contents".into(), title.text().into());
            }
            language.pages.push(self::page(&page, path, &language.shell));
        }
        languages.push(language);
    }
    Ok(languages)
}

/// What stands around all pages of a language, from its home page.
fn language(home: &Element, folder: &str) -> Language {
    let named = |class: &str| home.first(&|one| one.is(class));
    let label = |class: &str| named(class).and_then(|nav| nav.attribute("aria-label"));
    let links = |class: &str| named(class).map(|nav| nav.all(&|one| one.name == "a")).unwrap_or_default();
    let path = |link: &Element| link.attribute("href").unwrap_or_default().trim_start_matches("../").to_owned();
    let nav = links("pages").into_iter().map(|link| json!({ "title": link.text(), "path": path(link) }));
    let own = links("languages").into_iter().find(|link| link.attribute("aria-current").is_some());
    let canonical = home.first(&|one| one.attribute("rel") == Some("canonical"));
    let canonical = canonical.and_then(|link| link.attribute("href")).unwrap_or_default();
    let sheets = home.all(&|one| one.attribute("rel") == Some("stylesheet"));
    let sheet = |at: usize| sheets.get(at).map(|sheet| path(sheet));
    let rel = |rel: &str| home.first(&|one| one.attribute("rel") == Some(rel)).map(path);
    let root = home.first(&|one| one.name == "html");
    let website = named("end").and_then(|end| end.first(&|one| one.name == "a"));
    Language {
        folder: folder.to_owned(),
        tag: own.and_then(|link| link.attribute("lang")).unwrap_or_default().to_owned(),
        name: own.map(Element::text).unwrap_or_default(),
        words: json!({
            "skip": named("skip").map(Element::text),
            "pages": label("pages"),
            "languages": label("languages"),
            "locale": meta(home, "property", "og:locale"),
        }),
        shell: json!({
            "name": named("brand").map(Element::text),
            "host": canonical.strip_suffix(&format!("/{folder}/")),
            "headings": root.and_then(|root| root.attribute("data-headings")),
            "density": root.and_then(|root| root.attribute("data-density")),
            "csp": meta(home, "http-equiv", "Content-Security-Policy"),
            "policy": rel("privacy-policy"),
            "icon": rel("icon"),
            "style": sheet(0),
            "sheet": sheet(1),
            "print": sheet(2),
            "nav": nav.collect::<Vec<_>>(),
            "site": website.and_then(|link| link.attribute("href")),
            "site_name": website.map(Element::text),
        }),
        pages: Vec::new(),
    }
}

/// What a language has on the pages of all languages: the root page, and that for what is not found.
fn around(language: &mut Language, start: &Element, missing: &Element) {
    let own = |one: &Element| one.attribute("lang") == Some(language.tag.as_str());
    let choice = start.first(&|one| one.name == "li" && own(one));
    let title = choice.and_then(|choice| choice.first(&|one| one.is("choice-title"))).map(Element::text);
    let section = missing.first(&|one| one.name == "section" && own(one));
    let parts = section.map(|section| section.elements().map(Element::text).collect::<Vec<_>>()).unwrap_or_default();
    language.shell["tag"] = language.tag.as_str().into();
    language.shell["label"] = language.name.as_str().into();
    language.shell["choice"] = title.into();
    language.shell["missing"] = parts.into();
    language.shell["about"] = meta(start, "name", "description").into();
}

fn meta(page: &Element, key: &str, name: &str) -> Option<String> {
    let meta = page.first(&|one| one.name == "meta" && one.attribute(key) == Some(name))?;
    meta.attribute("content").map(str::to_owned)
}

fn page(page: &Element, path: String, shell: &Value) -> Page {
    let main = page.first(&|one| one.name == "main").cloned().unwrap_or_default();
    let class = page.first(&|one| one.name == "body").and_then(|body| body.attribute("class"));
    let script = page.first(&|one| one.name == "script" && one.attribute("src").is_some());
    let script = script.and_then(|script| script.attribute("src")).map(|src| src.trim_start_matches("../").to_owned());
    let mut head = Map::new();
    let mut put = |key: &str, value: Option<String>| {
        if let Some(value) = value {
            head.insert(key.to_owned(), value.into());
        }
    };
    put("title", main.first(&|one| one.name == "h1").map(Element::text));
    put("lead", main.first(&|one| one.is("lead")).map(Element::text));
    put("outcome", main.first(&|one| one.is("outcome")).and_then(|one| one.attribute("class")).map(str::to_owned));
    let root = page.first(&|one| one.name == "html");
    let said = |key: &str| root.and_then(|root| root.attribute(key)).map(str::to_owned);
    // The name, the title, and on some pages a date.
    put("updated", said("data-edition").and_then(|edition| edition.splitn(3, " · ").nth(2).map(str::to_owned)));
    put("digest", said("data-digest"));
    let sheet = page.all(&|one| one.attribute("rel") == Some("stylesheet") && one.attribute("media").is_none());
    let sheet = sheet.get(1).and_then(|one| one.attribute("href")).unwrap_or("none");
    let sheet = sheet.trim_start_matches("../").to_owned();
    // Only what is not as on the home page.
    put("sheet", Some(sheet).filter(|sheet| shell["sheet"] != sheet.as_str()));
    put("csp", meta(page, "http-equiv", "Content-Security-Policy").filter(|csp| shell["csp"] != csp.as_str()));
    put("description", meta(page, "name", "description"));
    put("robots", meta(page, "name", "robots"));
    put("kind", class.map(|class| class.trim_start_matches("page-").to_owned()));
    put("script", script);
    if let Some(dates) = main.first(&|one| one.is("dates")) {
        let dates: Vec<Value> = dates.elements().map(|date| date.text().into()).collect();
        head.insert("dates".into(), dates.into());
    }
    if main.first(&|one| one.is("contents")).is_some() {
        head.insert("contents".into(), true.into());
    }
    Page { path, head, body: markdown::body(&main) }
}
