//! Figures on requests that stand in a table of their own are facts as any other: shown in each
//! language, replaced and hidden by brands, named in prose, traced to their cells.
#![allow(clippy::unwrap_used, clippy::panic)] // A test says what is wrong by panicking.

mod common;

use candor::pipeline::{self, Wanted};
use candor::source::Memory;
use common::{Build, build, options};

const PORTAL: &str = "source = \"en\"\nlanguages = [\"en\", \"fr\", \"zh-Hans\"]\n";

fn brand(name: &str) -> String {
    format!("name = \"{name}\"\nregimes = []\naddress.production = \"https://{name}.example/\"\n")
}

/// Two brands: one shows the group's figures, the other changes them.
fn portal() -> Memory {
    Memory::new()
        .file("content/portal.toml", PORTAL)
        .file("content/brands/ash/brand.toml", brand("ash"))
        .file("content/brands/elm/brand.toml", brand("elm"))
        .file(
            "content/metrics.csv",
            "request,year,received,complied,denied,median_days\r\nknow,2025,1214,1214,0,9\r\ndelete,2025,,7,,\r\nlimit,2024,2,2,0,1\r\n",
        )
        .file("content/brands/elm/register/figures.csv", "year,request,received,mean_days\n2025,know,3,12\n")
        .file("content/brands/elm/register/facts.toml", "[metrics.limit-2024]\nhide = true\n")
        .file("content/documents/privacy/en.md", "# Privacy\n\n## Sums {#sums}\n\nOf { $metric-know-2025-received }.\n")
        .file("content/documents/privacy/fr.md", "# Vie privée\n\n## Sommes {#sums}\n\nSur { $metric-know-2025-received }.\n")
        .file("content/documents/privacy/zh-Hans.md", "# 隐私\n\n## 数据 {#sums}\n\n共{ $metric-know-2025-received }项。\n")
}

/// What a brand's table on its page of rights says, each row on a line.
fn table(built: &Build, path: &str) -> String {
    let page = std::str::from_utf8(&built.files[&format!("{path}/rights/index.html")]).unwrap();
    let (_, after) = page.split_once("id=\"facts-metrics\"").unwrap();
    let (_, table) = after.split_once("<thead").unwrap();
    let rows = table.split_once("</table>").unwrap().0.split("<tr").skip(1).map(|row| {
        let texts = row.split('<').filter_map(|part| Some(part.split_once('>')?.1.trim()));
        texts.filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" | ")
    });
    rows.collect::<Vec<_>>().join("\n")
}

#[test]
fn a_table_is_shown_in_each_language_and_what_it_does_not_state_is_not_available() {
    let built = build(&portal());
    assert_eq!(built.problems, Vec::<String>::new());
    assert_eq!(
        table(&built, "ash/en"),
        "Request | Received | Granted in whole or in part | Refused | Median number of days to answer\n\
         To know | 2025 | 1,214 | 1,214 | 0 | 9\n\
         To delete | 2025 | Not available | 7 | Not available | Not available\n\
         To limit the use of sensitive data | 2024 | 2 | 2 | 0 | 1"
    );
    assert_eq!(
        table(&built, "ash/fr"),
        "Demande | Reçues | Acceptées en tout ou en partie | Refusées | Délai médian de réponse en jours\n\
         Accès | 2025 | 1\u{202f}214 | 1\u{202f}214 | 0 | 9\n\
         Suppression | 2025 | Non disponible | 7 | Non disponible | Non disponible\n\
         Limitation de l’usage des données sensibles | 2024 | 2 | 2 | 0 | 1"
    );
    assert_eq!(
        table(&built, "ash/zh-Hans"),
        "请求类型 | 收到 | 全部或部分满足 | 被拒绝 | 答复天数中位数\n\
         知情 | 2025 | 1,214 | 1,214 | 0 | 9\n\
         删除 | 2025 | 暂无数据 | 7 | 暂无数据 | 暂无数据\n\
         限制使用敏感信息 | 2024 | 2 | 2 | 0 | 1"
    );
}

#[test]
fn a_brand_replaces_and_hides_single_rows() {
    let built = build(&portal());
    assert_eq!(
        table(&built, "elm/en"),
        "Request | Received | Granted in whole or in part | Refused | Mean number of days to answer\n\
         To know | 2025 | 3 | Not available | Not available | 12\n\
         To delete | 2025 | Not available | 7 | Not available | Not available"
    );
}

#[test]
fn prose_names_a_figure_and_a_trace_leads_to_its_cell() {
    let tree = portal();
    let wanted = |brand| Wanted { brand, page: "privacy", section: Some("sums"), language: Some("fr") };
    for (brand, cell) in [("ash", "content/metrics.csv:2:11"), ("elm", "content/brands/elm/register/figures.csv:2:11")]
    {
        let outcome = pipeline::trace(&tree, &options(), wanted(brand));
        let traces = outcome.value.unwrap();
        let line =
            traces.lines.iter().find(|line| line.value.of.as_ref().is_some_and(|of| &*of.id == "know-2025")).unwrap();
        assert_eq!(traces.files.show(line.value.place.unwrap()), cell);
    }
}
