//! What brands share is rendered once: the costs of a further brand, in fragments.
#![allow(clippy::unwrap_used, clippy::panic)] // A test says what is wrong by panicking.

mod common;

use candor::source::Memory;
use common::{Build, build};

/// A workspace with one document of four sections in English and Chinese, and these brands.
fn group(brands: &[Brand]) -> Memory {
    let mut tree = Memory::new()
        .file(
            "content/portal.toml",
            "name = \"Group\"\nsource = \"en\"\nlanguages = [\"en\", \"zh-Hans\"]\ntraits = [\"stores\"]\n",
        )
        .file("content/documents/privacy/document.toml", "kind = \"privacy\"\n")
        .file("content/documents/privacy/en.md", ENGLISH)
        .file("content/documents/privacy/zh-Hans.md", CHINESE)
        .file("content/register/facts.toml", FACTS)
        .file("locales/zh-Hans/words.ftl", WORDS);
    for brand in brands {
        for (name, text) in brand.files() {
            tree = tree.file(&format!("content/brands/{}/{name}", brand.id), text);
        }
    }
    tree
}

const ENGLISH: &str = "# Privacy\n\n## Who {#who}\n\n{ -brand } answers for your data.\n\n## Orders {#orders}\n\n\
    We keep *orders* as long as the law asks. Write to { $contact-desk-email }.\n\n::retention\n\n\
    ## Shops {#shops if=stores}\n\nOur shops have cameras.\n\n## Changes {#changes}\n\nWe say so here. See [](#who).\n";
const CHINESE: &str = "# 隐私\n\n## 谁 {#who}\n\n本政策适用于\n{ -brand }的顾客。\n\n## 订单 {#orders}\n\n\
    我们依法保存**订单**。请写信至{ $contact-desk-email }。\n\n::retention\n\n\
    ## 门店 {#shops if=stores}\n\n门店装有摄像头。\n\n## 变更 {#changes}\n\n我们会在此说明。参见“[](#who)”。\n";
const FACTS: &str = "[controller]\nname = \"Group Ltd\"\n\n[contacts.desk]\nlabel = \"Desk\"\nemail = \"desk@group.example\"\n\n\
    [retention.orders]\nlabel = \"Orders\"\nperiod = \"P3Y\"\n";
const WORDS: &str = "contact-desk = 服务台\nretention-orders = 订单\n";

#[derive(Clone)]
struct Brand {
    id: &'static str,
    name: &'static str,
    chinese: &'static str,
    extra: &'static str,
    files: Vec<(&'static str, &'static str)>,
}

impl Brand {
    fn new(id: &'static str) -> Self {
        Self { id, name: "Aster", chinese: "雅斯特", extra: "", files: Vec::new() }
    }

    fn files(&self) -> Vec<(String, String)> {
        let id = self.id;
        let mut files = vec![
            (
                "brand.toml".to_owned(),
                format!(
                    "name = \"{}\"\naddress.production = \"https://{id}.example/\"\nforms = []\n{}\n",
                    self.name, self.extra
                ),
            ),
            ("en.ftl".to_owned(), format!("-brand = {}\n", self.name)),
            ("zh-Hans.ftl".to_owned(), format!("-brand = {}\n", self.chinese)),
        ];
        files.extend(self.files.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())));
        files
    }
}

fn built(brands: &[Brand]) -> Build {
    let build = build(&group(brands));
    assert_eq!(build.problems, Vec::<String>::new());
    build
}

/// How many fragments more are rendered because of `other`.
fn cost(other: Brand) -> usize {
    let first = Brand::new("aster");
    // The first brand stands beside itself, so that the portal has several either way.
    let twin = Brand { id: "twin", ..first.clone() };
    let alone = built(&[first.clone(), twin.clone()]);
    let both = built(&[first, twin, other]);
    both.counts.made - alone.counts.made
}

#[test]
fn a_twin_costs_nothing() {
    assert_eq!(cost(Brand::new("third")), 0);
}

#[test]
fn addresses_and_colours_cost_nothing() {
    let brand = Brand {
        extra: "site = \"https://www.third.example/\"\n[look]\naccent = \"#225544\"\nradius = 9\ndensity = \"dense\"",
        ..Brand::new("third")
    };
    // The site's own address is linked where one is stated: the shells of its pages differ.
    let without =
        Brand { extra: "[look]\naccent = \"#225544\"\nradius = 9\ndensity = \"dense\"", ..Brand::new("third") };
    assert_eq!(cost(without), 0);
    assert!(cost(brand) > 0);
}

#[test]
fn a_name_of_the_same_grammar_and_script_costs_nothing() {
    assert_eq!(cost(Brand { name: "Borage", chinese: "琉璃", ..Brand::new("borage") }), 0);
}

#[test]
fn a_name_of_another_script_costs_the_sections_where_it_meets_a_line_end() {
    // `who` in Chinese breaks a line before the name, and nothing else does.
    assert_eq!(cost(Brand { name: "Borage", chinese: "Borage", ..Brand::new("borage") }), 1);
}

#[test]
fn facts_shown_verbatim_cost_nothing() {
    let brand = Brand {
        files: vec![
            (
                "register/own.toml",
                "[controller]\nname = \"Third SAS\"\n\n[contacts.desk]\nlabel = \"Desk\"\nemail = \"help@third.example\"\n",
            ),
            ("zh-Hans.ftl", "-brand = 雅斯特\n"),
        ],
        ..Brand::new("third")
    };
    assert_eq!(cost(brand), 0);
}

#[test]
fn own_words_cost_nothing_once_another_brand_says_the_same_in_its_own() {
    let own = |id: &'static str, label: &'static str, chinese: &'static str| Brand {
        files: vec![("register/own.toml", label), ("zh-Hans.ftl", chinese)],
        ..Brand::new(id)
    };
    let third = own(
        "third",
        "[retention.orders]\nlabel = \"Baskets & bills\"\nperiod = \"P3Y\"\n",
        "-brand = 雅斯特\nretention-orders = 购物清单\n",
    );
    let fourth = own(
        "fourth",
        "[retention.orders]\nlabel = \"What <you> bought\"\nperiod = \"P3Y\"\n",
        "-brand = 雅斯特\nretention-orders = 账单\n",
    );
    let first = Brand::new("aster");
    let three = built(&[first.clone(), third.clone()]);
    let four = built(&[first, third, fourth]);
    assert_eq!(four.counts.made, three.counts.made);
    let page = |path: &str| String::from_utf8(four.files[path].clone()).unwrap();
    assert!(page("third/en/privacy/index.html").contains("Baskets &amp; bills"));
    assert!(page("fourth/en/privacy/index.html").contains("What &lt;you&gt; bought"));
    assert!(page("fourth/zh-Hans/privacy/index.html").contains("账单"));
    assert!(page("aster/zh-Hans/privacy/index.html").contains("订单"));
}

#[test]
fn a_title_of_its_own_costs_that_title_once_another_brand_has_one() {
    let own = |id: &'static str, english: &'static str, chinese: &'static str| Brand {
        files: vec![("documents/privacy/en.md", english), ("documents/privacy/zh-Hans.md", chinese)],
        ..Brand::new(id)
    };
    let third = own("third", "# What { -brand } knows of \\<you>\n", "# { -brand }与您\n");
    let fourth =
        own("fourth", "# \"Data\" & *letters* to { $contact-desk-email }\n", "# 写给{ $contact-desk-email }\n");
    let first = Brand::new("aster");
    let three = built(&[first.clone(), third.clone()]);
    let four = built(&[first, third, fourth]);
    // The heading, in each of two languages; the shells of all pages lead to the page by its title.
    assert_eq!(four.counts.made, three.counts.made + 2);
    let page = |path: &str| String::from_utf8(four.files[path].clone()).unwrap();
    let menu = |title: &str| format!("<li><a href=\"../../en/privacy/\">{title}</a></li>");
    assert!(page("aster/en/contact/index.html").contains(&menu("Privacy")));
    assert!(page("third/en/contact/index.html").contains(&menu("What Aster knows of &lt;you&gt;")));
    let fourth = "“Data” &amp; letters to desk@group.example";
    assert!(page("fourth/en/contact/index.html").contains(&menu(fourth)));
    let notice = page("fourth/en/privacy/index.html");
    assert!(notice.contains(&format!("<title>{fourth} · Aster</title>")));
    assert!(notice.contains(&format!("<meta property=\"og:title\" content=\"{fourth}\">")));
    assert!(notice.contains("<h1>“Data” &amp; <em>letters</em> to desk@group.example</h1>"));
    assert!(page("third/zh-Hans/index.html").contains("雅斯特与您"));
}

#[test]
fn a_title_that_takes_words_from_another_is_whole_in_menus_too() {
    let brand = Brand {
        files: vec![
            ("documents/privacy/en.md", "# [](#contact) and { -brand }\n"),
            ("documents/privacy/zh-Hans.md", "# [](#contact)与{ -brand }\n"),
        ],
        ..Brand::new("third")
    };
    let build = built(&[Brand::new("aster"), brand]);
    let page = |path: &str| String::from_utf8(build.files[path].clone()).unwrap();
    assert!(page("third/en/privacy/index.html").contains("<h1>Contact and Aster</h1>"));
    assert!(page("third/en/privacy/index.html").contains("<title>Contact and Aster · Aster</title>"));
    assert!(page("third/en/index.html").contains("Contact and Aster</a>"));
}

#[test]
fn one_section_that_differs_costs_that_section() {
    let brand = Brand {
        files: vec![
            ("documents/privacy/en.md", "## Changes {#changes}\n\nWe write to you first.\n"),
            ("documents/privacy/zh-Hans.md", "## 变更 {#changes}\n\n我们会先行通知您。\n"),
        ],
        ..Brand::new("third")
    };
    // In each of the two languages.
    assert_eq!(cost(brand), 2);
}

#[test]
fn a_section_under_a_condition_costs_that_section() {
    assert_eq!(cost(Brand { extra: "traits = [\"stores\"]", ..Brand::new("third") }), 2);
}

#[test]
fn a_table_that_differs_costs_the_blocks_that_show_it() {
    let brand = Brand {
        files: vec![("register/own.toml", "[retention.orders]\nlabel = \"Orders\"\nperiod = \"P5Y\"\n")],
        ..Brand::new("third")
    };
    // In each of two languages: the block in the policy, the summary, and the sheet of facts.
    assert_eq!(cost(brand), 6);
}

#[test]
fn many_brands_are_rendered_as_cheaply_as_one() {
    let names: Vec<&'static str> = vec!["aa", "bb", "cc", "dd", "ee", "ff", "gg", "hh", "ii", "jj"];
    let two = built(&[Brand::new("aa"), Brand::new("bb")]).counts.made;
    let ten = built(&names.into_iter().map(Brand::new).collect::<Vec<_>>());
    assert_eq!(ten.counts.made, two);
    assert!(ten.counts.found > 4 * two);
}

#[test]
fn pages_are_the_brands_own_all_the_same() {
    let build = built(&[Brand::new("aster"), Brand { name: "Borage", chinese: "Borage", ..Brand::new("borage") }]);
    let page = |path: &str| String::from_utf8(build.files[path].clone()).unwrap();
    assert!(page("aster/en/privacy/index.html").contains("Aster answers for your data."));
    assert!(page("borage/en/privacy/index.html").contains("Borage answers for your data."));
    assert!(page("aster/zh-Hans/privacy/index.html").contains("本政策适用于雅斯特的顾客。"));
    assert!(page("borage/zh-Hans/privacy/index.html").contains("本政策适用于\nBorage的顾客。"));
    assert!(page("borage/en/privacy/index.html").contains("https://borage.example/en/privacy/"));
}

#[test]
fn an_overlay_may_hold_a_subsection_alone() {
    let brand = Brand {
        files: vec![
            ("documents/privacy/en.md", "### In July {#july after=orders}\n\nWe are slow.\n"),
            ("documents/privacy/zh-Hans.md", "### 七月 {#july after=orders}\n\n处理较慢。\n"),
        ],
        ..Brand::new("third")
    };
    assert_eq!(cost(brand), 2);
}

/// Brands whose names have these forms, and a sentence that asks for one of them by name.
fn with_forms(brands: &[(&'static str, &'static str)]) -> Build {
    let brands: Vec<Brand> = brands
        .iter()
        .map(|(id, forms)| Brand { files: vec![("en.ftl", forms), ("zh-Hans.ftl", forms)], ..Brand::new(id) })
        .collect();
    let text = |text: &str| text.replace("## Who {#who}", "## Who {#who}\n\nThe shops { -brand(case: \"of\") }.");
    let tree = group(&brands)
        .file("content/documents/privacy/en.md", text(ENGLISH))
        .file("content/documents/privacy/zh-Hans.md", CHINESE);
    build(&tree)
}

#[test]
fn a_form_that_one_name_lacks_is_told_of_that_brand_alone() {
    // Whichever brand is rendered first: its fragment is not the other's.
    for (first, second) in [("aa", "bb"), ("bb", "aa")] {
        let build = with_forms(&[
            (first, "-brand = { $case ->\n   *[bare] Aster\n    [of] of Aster\n}\n"),
            (second, "-brand = Borage\n"),
        ]);
        assert_eq!(build.problems, ["fluent/term-case: -brand has no case \"of\""], "{second} has no such form");
    }
}

#[test]
fn a_form_asked_for_by_name_does_not_depend_on_which_serves_by_default() {
    for (first, second) in [("aa", "bb"), ("bb", "aa")] {
        let build = with_forms(&[
            (first, "-brand = { $case ->\n    [bare] Aster\n   *[of] of Aster\n}\n"),
            (second, "-brand = { $case ->\n   *[bare] Borage\n    [of] of Borage\n}\n"),
        ]);
        assert_eq!(build.problems, Vec::<String>::new());
        let page = |id: &str| String::from_utf8(build.files[&format!("{id}/en/privacy/index.html")].clone()).unwrap();
        assert!(page(first).contains("The shops of Aster."));
        assert!(page(second).contains("The shops of Borage."));
    }
}
