//! The pages as a Hugo site: Markdown by language, data by brand, layouts, shortcodes and words.

use std::io;
use std::path::Path;

use serde_json::{Map, Value, json};

use crate::published::{Language, Page};
use crate::site::{copy_still, put, put_json};

/// Files that are the same for all brands.
const SHELL: &[(&str, &str)] = &[
    ("layouts/page.html", include_str!("hugo/page.html")),
    ("layouts/root/page.html", include_str!("hugo/root.html")),
    ("layouts/missing/page.html", include_str!("hugo/missing.html")),
    ("layouts/sitemap/page.brandmap.xml", include_str!("hugo/sitemap.xml")),
    ("layouts/_markup/render-heading.html", include_str!("hugo/heading.html")),
    ("layouts/_shortcodes/block.html", include_str!("hugo/block.html")),
    ("layouts/_partials/block.html", include_str!("hugo/partial.html")),
    ("layouts/_partials/form.html", include_str!("hugo/form.html")),
];

/// Writes what all brands share: configuration, layouts, words of the languages.
///
/// # Errors
/// When it cannot be written.
pub(crate) fn shell(root: &Path, languages: &[Language]) -> io::Result<()> {
    for (path, text) in SHELL {
        put(&root.join(path), text)?;
    }
    let mut config = include_str!("hugo/hugo.toml").to_owned();
    for (at, language) in languages.iter().enumerate() {
        let Language { folder, tag, name, words, .. } = language;
        config.push_str(&format!(
            "\n[languages.{folder}]\nlocale = \"{tag}\"\nlabel = \"{name}\"\nweight = {}\n[languages.{folder}.params]\nfolder = \"{folder}\"\n",
            at + 1
        ));
        put_json(&root.join(format!("i18n/{folder}.json")), words)?;
    }
    put(&root.join("hugo.toml"), &config)
}

/// Writes a brand.
///
/// # Errors
/// When it cannot be written.
pub(crate) fn brand(root: &Path, id: &str, languages: &[Language], published: &Path) -> io::Result<()> {
    copy_still(published, &root.join("static").join(id))?;
    let content = root.join("content").join(id);
    let mut shells = Map::new();
    let mut facts = Map::new();
    for language in languages {
        let mut of_pages = Map::new();
        for page in &language.pages {
            let name = name(page);
            let file = content.join(format!("{name}.{}.md", language.folder));
            put(&file, &self::page(page, id, &language.folder))?;
            if !page.body.blocks.is_empty() {
                of_pages.insert(name, page.body.blocks.clone().into());
            }
        }
        facts.insert(language.folder.clone(), of_pages.into());
        shells.insert(language.folder.clone(), language.shell.clone());
    }
    put_json(&root.join(format!("data/brands/{id}.json")), &shells.into())?;
    put_json(&root.join(format!("data/facts/{id}.json")), &facts.into())?;
    let first = languages.first().map_or("en", |language| &language.folder);
    // Once a brand, in no language: its own kinds of pages, so that they have their own layouts.
    for (kind, output, url) in
        [("sitemap", "brandmap", "sitemap.xml"), ("root", "html", "index.html"), ("missing", "html", "404.html")]
    {
        let head = json!({
            "title": kind, "type": kind, "outputs": [output],
            "url": format!("/{id}/{url}"), "params": { "brand": id, "robots": "none" },
        });
        put(&content.join(format!("{kind}.{first}.md")), &front(&head))?;
    }
    Ok(())
}

fn name(page: &Page) -> String {
    if page.path.is_empty() { "home".to_owned() } else { page.path.clone() }
}

/// A page: front matter and Markdown.
fn page(page: &Page, brand: &str, folder: &str) -> String {
    let mut params = page.head.clone();
    let title = params.remove("title");
    let description = params.remove("description");
    params.insert("brand".into(), brand.into());
    if !page.body.blocks.is_empty() {
        params.insert("facts".into(), name(page).into());
    }
    let path = if page.path.is_empty() { String::new() } else { format!("{}/", page.path) };
    let mut head = json!({ "title": title, "url": format!("/{brand}/{folder}/{path}"), "params": params });
    if let Some(description) = description {
        head["description"] = description;
    }
    let text = page.body.with(&|at| format!("{{{{< block {at} >}}}}"));
    front(&head) + &text
}

/// Front matter as JSON, which Hugo knows as such.
fn front(head: &Value) -> String {
    format!("{}\n\n", serde_json::to_string_pretty(head).unwrap_or_default())
}
