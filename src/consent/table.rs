//! The table of the Open Cookie Database, as CSV.

use super::inventory::Inventory;

/// The names of its columns.
pub const HEADER: [&str; 10] = [
    "ID",
    "Platform",
    "Category",
    "Cookie / Data Key name",
    "Domain",
    "Description",
    "Retention period",
    "Data Controller",
    "User Privacy & GDPR Rights Portals",
    "Wildcard match",
];

/// `cookies.csv`. A name that ends in an asterisk is written without it: the last column says so.
pub(super) fn table(inventory: &Inventory<'_, '_>) -> String {
    let mut out = csv::Writer::from_writer(Vec::new());
    // Writing to memory cannot fail.
    let _ = out.write_record(HEADER);
    for cookie in &inventory.cookies {
        let category = inventory.categories.iter().find(|category| category.id == cookie.category);
        let said = |text: &Option<String>| text.clone().unwrap_or_default();
        let prefix = cookie.name.strip_suffix('*');
        let row = [
            cookie.id.to_string(),
            said(&cookie.provider),
            category.map_or_else(|| cookie.category.to_string(), |category| category.title.clone()),
            prefix.unwrap_or(&cookie.name).to_owned(),
            said(&cookie.domain),
            said(&cookie.purpose),
            said(&cookie.lifetime),
            said(&cookie.provider),
            String::new(),
            if prefix.is_some() { "1" } else { "0" }.to_owned(),
        ];
        let _ = out.write_record(&row);
    }
    out.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
}
