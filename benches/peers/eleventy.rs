//! The pages as an Eleventy site: Markdown, data beside each page, a layout and words of languages.

use std::io;
use std::path::Path;

use serde_json::{Map, Value, json};

use crate::markdown;
use crate::published::{Language, Page};
use crate::site::{copy_still, put, put_json};

/// Files that are the same for all brands.
const SHELL: &[(&str, &str)] = &[
    ("eleventy.config.js", include_str!("eleventy/eleventy.config.js")),
    ("blocks.js", include_str!("eleventy/blocks.js")),
    ("content/_includes/page.11ty.js", include_str!("eleventy/page.11ty.js")),
    ("content/root.11ty.js", include_str!("eleventy/root.11ty.js")),
    ("content/missing.11ty.js", include_str!("eleventy/missing.11ty.js")),
    ("content/sitemap.11ty.js", include_str!("eleventy/sitemap.11ty.js")),
    ("package.json", "{ \"type\": \"module\", \"private\": true }\n"),
];

/// Writes what all brands share: configuration, layout, words of the languages.
///
/// # Errors
/// When it cannot be written.
pub(crate) fn shell(root: &Path, languages: &[Language]) -> io::Result<()> {
    for (path, text) in SHELL {
        put(&root.join(path), text)?;
    }
    let mut words = Map::new();
    for Language { folder, tag, name, words: of, .. } in languages {
        let mut of = of.clone();
        of["tag"] = tag.as_str().into();
        of["name"] = name.as_str().into();
        words.insert(folder.clone(), of);
        put_json(&root.join(format!("content/_data/words/{folder}.json")), &words[folder])?;
    }
    let all = json!({ "layout": "page.11ty.js" });
    put_json(&root.join("content/content.json"), &all)
}

/// Writes a brand.
///
/// # Errors
/// When it cannot be written.
pub(crate) fn brand(root: &Path, id: &str, languages: &[Language], published: &Path) -> io::Result<()> {
    copy_still(published, &root.join("static").join(id))?;
    let content = root.join("content").join(id);
    let mut shells = Map::new();
    for language in languages {
        let folder = content.join(&language.folder);
        for page in &language.pages {
            let name = if page.path.is_empty() { "index" } else { &page.path };
            put(&folder.join(format!("{name}.md")), &self::page(page, id, &language.folder))?;
            if !page.body.blocks.is_empty() {
                let data = json!({ "blocks": page.body.blocks });
                put_json(&folder.join(format!("{name}.11tydata.json")), &data)?;
            }
        }
        let mut shell = language.shell.clone();
        let path = |page: &&Page| page.head.get("robots").is_none();
        let paths = language.pages.iter().filter(path).map(|page| page.path.clone().into());
        shell["paths"] = paths.collect::<Vec<Value>>().into();
        shells.insert(language.folder.clone(), shell);
    }
    put_json(&root.join(format!("content/_data/brands/{id}.json")), &shells.into())
}

/// A page: front matter and Markdown.
fn page(page: &Page, brand: &str, folder: &str) -> String {
    let mut head = page.head.clone();
    head.insert("brand".into(), brand.into());
    head.insert("lang".into(), folder.into());
    head.insert("path".into(), page.path.as_str().into());
    let mut text = String::from("---\n");
    // JSON is YAML.
    for (key, value) in &head {
        text.push_str(&format!("{key}: {value}\n"));
    }
    text.push_str("---\n\n");
    // `{#` begins a comment in Nunjucks.
    let body = page.body.with(&|at| format!("{{% facts blocks, {at} %}}"));
    // Its configuration gives every numbered list its class.
    text + &body.replace(" {#", " {:#").replace(&format!("\n{}\n", markdown::ATTRIBUTES), "\n")
}
