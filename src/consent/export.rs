//! A brand's cookies as the files that consent tools read.

use serde_json::Value;

use super::inventory::Inventory;
use super::{cookieconsent, klaro, reopen, table, tarteaucitron};
use crate::diagnostic::Outcome;
use crate::render::View;

/// A form that the inventory is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// For CookieConsent 3.
    CookieConsent,
    /// For Klaro.
    Klaro,
    /// For tarteaucitron.js.
    Tarteaucitron,
    /// The table of the Open Cookie Database.
    Csv,
    /// What opens the choice again on the brand's own pages, where the tool there is stated.
    Reopen,
}

impl Form {
    /// All forms.
    pub const ALL: [Self; 5] = [Self::CookieConsent, Self::Klaro, Self::Tarteaucitron, Self::Csv, Self::Reopen];
}

/// A file to write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its name.
    pub name: String,
    /// What it holds.
    pub text: String,
}

/// The files of one brand, from its views in each of its languages. The table is in the language
/// `source` where the brand has it, else in the brand's first. Problems are words that a language lacks.
pub fn export(views: &[View<'_>], source: &str, forms: &[Form]) -> Outcome<Vec<File>> {
    let mut inventories: Vec<Inventory<'_, '_>> = views.iter().map(Inventory::new).collect();
    let at = inventories.iter().position(|inventory| inventory.language() == source).unwrap_or_default();
    let Some(view) = views.get(at) else { return Outcome::clean(Vec::new()) };
    let first = Inventory::new(view).cookies;
    let mut files = Vec::new();
    for form in forms {
        match form {
            Form::CookieConsent => {
                for inventory in &mut inventories {
                    let text = json(&cookieconsent::translation(inventory));
                    files.push(File { name: format!("cookieconsent.{}.json", inventory.language()), text });
                }
                let text = inventories.get(at).map(|inventory| json(&cookieconsent::categories(inventory)));
                files.extend(text.map(|text| File { name: "cookieconsent.categories.json".into(), text }));
            }
            Form::Klaro => {
                let text = json(&klaro::config(&mut inventories, &first));
                files.push(File { name: "klaro.json".into(), text });
            }
            Form::Tarteaucitron => {
                for inventory in &mut inventories {
                    let text = json(&tarteaucitron::texts(inventory, &first));
                    files.push(File { name: format!("tarteaucitron.{}.json", inventory.language()), text });
                }
            }
            Form::Csv => {
                let text = inventories.get(at).map(table::table);
                files.extend(text.map(|text| File { name: "cookies.csv".into(), text }));
            }
            Form::Reopen => {
                let script = inventories.get(at).and_then(|inventory| inventory.manager()).map(reopen::script);
                let Some(text) = script else { continue };
                for inventory in &mut inventories {
                    let text = reopen::fragment(inventory);
                    files.push(File { name: format!("reopen.{}.html", inventory.language()), text });
                }
                files.push(File { name: "reopen.js".into(), text });
            }
        }
    }
    let problems = inventories.into_iter().flat_map(|inventory| inventory.problems).collect();
    Outcome { value: files, problems }
}

fn json(value: &Value) -> String {
    format!("{value:#}\n")
}
