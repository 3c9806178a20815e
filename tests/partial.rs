//! What a portal does not say, it says that it does not say: gaps, partial policies, and words that
//! are explained where they are first used.
#![allow(clippy::unwrap_used, clippy::panic)] // A test says what is wrong by panicking.

mod common;

use candor::source::Memory;
use common::{Build, build};

const PORTAL: &str = "source = \"en\"\nlanguages = [\"en\", \"fr\", \"zh-Hans\"]\n\
    [brand]\nname = \"Acme\"\nmarkets = [\"FR\"]\naddress.production = \"https://acme.example/\"\n";

/// A portal with a policy of one section in three languages, and these facts.
fn portal(facts: &str, french: &str, chinese: &str) -> Memory {
    Memory::new()
        .file("content/portal.toml", PORTAL)
        .file("content/register/facts.toml", facts)
        .file("locales/fr/facts.ftl", french)
        .file("locales/zh-Hans/facts.ftl", chinese)
        .file("content/documents/privacy/en.md", "# Privacy\n\n## Data {#data}\n\nWe use little.\n")
        .file("content/documents/privacy/fr.md", "# Vie privée\n\n## Données {#data}\n\nNous utilisons peu.\n")
        .file("content/documents/privacy/zh-Hans.md", "# 隐私\n\n## 数据 {#data}\n\n我们很少使用。\n")
}

fn page<'b>(built: &'b Build, path: &str) -> &'b str {
    let found = built.files.get(path).unwrap_or_else(|| panic!("no page {path}: {:?}", built.files.keys()));
    std::str::from_utf8(found).unwrap()
}

/// The text of a page between two strings, without them.
fn between<'p>(page: &'p str, start: &str, end: &str) -> &'p str {
    let (_, after) = page.split_once(start).unwrap_or_else(|| panic!("no {start} in {page}"));
    after.split_once(end).unwrap().0
}

/// The addresses of all pages.
fn pages(built: &Build) -> Vec<&str> {
    let mut found: Vec<&str> = built.files.keys().filter_map(|path| path.strip_suffix("/index.html")).collect();
    found.sort_unstable();
    found
}

#[test]
fn gaps_of_entries_and_of_single_fields_stand_on_a_page_of_their_own() {
    let facts = "[contacts.desk]\nlabel = \"Help desk\"\nemail = \"desk@acme.example\"\ngaps.phone = \"No line yet.\"\n\
        [officer]\ngap = { en = \"Not named yet.\", fr = \"Pas encore désigné.\", zh-Hans = \"尚未指定。\" }\n\
        [retention.logs]\nlabel = \"Logs\"\npublic = false\ngap = \"Internal.\"\n";
    let french = "contact-desk = Accueil\n    .gaps-phone = Pas encore de ligne.\n";
    let chinese = "contact-desk = 服务台\n    .gaps-phone = 尚未开通电话。\n";
    let built = build(&portal(facts, french, chinese));
    assert_eq!(built.problems, Vec::<String>::new());
    let list = |path: &str| between(page(&built, path), "<ul class=\"gaps\"", "</ul>").to_owned();
    assert_eq!(
        list("en/gaps/index.html"),
        " id=\"facts-gaps\">\n\
         <li id=\"gap-officer\" class=\"gap\"><strong><a href=\"../../en/contact/#officer\">Data protection officer</a>: </strong>Not named yet.</li>\n\
         <li id=\"gap-contact-desk-phone\" class=\"gap\"><strong><a href=\"../../en/contact/#contact-desk\">Help desk: Telephone</a>: </strong>No line yet.</li>\n"
    );
    assert_eq!(
        list("fr/gaps/index.html"),
        " id=\"facts-gaps\">\n\
         <li id=\"gap-officer\" class=\"gap\"><strong><a href=\"../../fr/contact/#officer\">Délégué à la protection des données</a>\u{a0}: </strong>Pas encore désigné.</li>\n\
         <li id=\"gap-contact-desk-phone\" class=\"gap\"><strong><a href=\"../../fr/contact/#contact-desk\">Accueil\u{a0}: Téléphone</a>\u{a0}: </strong>Pas encore de ligne.</li>\n"
    );
    assert_eq!(
        list("zh/gaps/index.html".replace("zh/", "zh-Hans/").as_str()),
        " id=\"facts-gaps\">\n\
         <li id=\"gap-officer\" class=\"gap\"><strong><a href=\"../../zh-Hans/contact/#officer\">个人信息保护负责人</a>：</strong>尚未指定。</li>\n\
         <li id=\"gap-contact-desk-phone\" class=\"gap\"><strong><a href=\"../../zh-Hans/contact/#contact-desk\">服务台：电话</a>：</strong>尚未开通电话。</li>\n"
    );
    let contact = page(&built, "en/contact/index.html");
    assert!(
        contact
            .contains("<dt>Telephone</dt><dd><p class=\"gap\"><strong>Still missing: </strong>No line yet.</p></dd>")
    );
    assert!(contact.contains("<p class=\"gap\"><strong>Still missing: </strong>Not named yet.</p>"));
    assert!(page(&built, "en/index.html").contains("href=\"../en/gaps/\""));
}

#[test]
fn a_reason_that_a_language_lacks_is_an_error_and_never_another_languages() {
    let facts = "[contacts.desk]\nlabel = \"Help desk\"\ngap = { en = \"Soon.\", fr = \"Bientôt.\" }\n";
    let built = build(&portal(facts, "contact-desk = Accueil\n", "contact-desk = 服务台\n"));
    assert_eq!(built.problems, ["fluent/missing-message: contact-desk.gap has no words in zh-Hans"]);
}

#[test]
fn a_policy_without_rights_and_contact_is_published_and_says_so() {
    let facts = "[contacts.any]\ngap = { en = \"Being set up.\", fr = \"En cours.\", zh-Hans = \"筹备中。\" }\n\
        [procedures.any]\ngap = { en = \"Being written.\", fr = \"En rédaction.\", zh-Hans = \"撰写中。\" }\n";
    let tree = portal(facts, "", "").file("content/portal.toml", format!("{PORTAL}regimes = []\n"));
    let built = build(&tree);
    assert_eq!(built.problems, Vec::<String>::new());
    assert_eq!(
        pages(&built),
        [
            "en",
            "en/contact",
            "en/gaps",
            "en/privacy",
            "en/rights",
            "fr",
            "fr/contact",
            "fr/gaps",
            "fr/privacy",
            "fr/rights",
            "zh-Hans",
            "zh-Hans/contact",
            "zh-Hans/gaps",
            "zh-Hans/privacy",
            "zh-Hans/rights"
        ]
    );
    assert!(page(&built, "en/contact/index.html").contains("Being set up."));
    assert!(page(&built, "en/rights/index.html").contains("Being written."));
    // With nothing acknowledged there are neither pages nor claims.
    let bare = build(&portal("", "", "").file("content/portal.toml", format!("{PORTAL}regimes = []\n")));
    assert_eq!(bare.problems, Vec::<String>::new());
    // The authority of its market is a fact that comes with the program.
    assert_eq!(
        pages(&bare),
        [
            "en",
            "en/privacy",
            "en/rights",
            "fr",
            "fr/privacy",
            "fr/rights",
            "zh-Hans",
            "zh-Hans/privacy",
            "zh-Hans/rights"
        ]
    );
}

#[test]
fn a_law_is_named_in_full_where_a_page_first_names_it() {
    let facts = "[laws.pipl]\nlabel = \"Personal Information Protection Law\"\nacronym = \"PIPL\"\n\
        [terms.order]\nlabel = \"order <data>\"\ntext = \"What an order says.\"\n";
    let french = "law-pipl = loi sur la protection des informations personnelles\n\
        term-order = données de commande\n    .text = Ce que dit une commande.\n";
    let chinese = "law-pipl = 《个人信息保护法》\nterm-order = 订单数据\n    .text = 订单所载内容。\n";
    let text = |heading: &str, first: &str, second: &str| {
        format!(
            "# P\n\n## {heading} {{ $law-pipl }} {{#a}}\n\n{first} {{ $law-pipl }}, {{ $law-pipl }}, [{{ $term-order }}](#b).\n\n\
             ## B {{#b}}\n\n{second} {{ $law-pipl }}, {{ $term-order }}, {{ $term-order }}, {{ $law-pipl-label }}.\n"
        )
    };
    let tree = portal(facts, french, chinese)
        .file("content/documents/privacy/en.md", text("Under", "See the", "The"))
        .file("content/documents/privacy/fr.md", text("Selon la", "Voir la", "La"))
        .file("content/documents/privacy/zh-Hans.md", text("依", "参见", "依"));
    let built = build(&tree);
    assert_eq!(built.problems.iter().filter(|p| !p.starts_with("right/")).count(), 0, "{:?}", built.problems);
    let paragraphs = |path: &str| -> Vec<String> {
        page(&built, path).split("<p>").skip(1).map(|p| p.split("</p>").next().unwrap().to_owned()).collect()
    };
    let english = paragraphs("en/privacy/index.html");
    assert_eq!(
        english[english.len() - 2..],
        [
            "See the <a class=\"term\" href=\"../../en/glossary/#law-pipl\">Personal Information Protection Law (PIPL)</a>, PIPL, <a href=\"#b\">order &lt;data&gt;</a>.",
            "The PIPL, <a class=\"term\" href=\"../../en/glossary/#term-order\">order &lt;data&gt;</a>, order &lt;data&gt;, Personal Information Protection Law."
        ]
    );
    let chinese = paragraphs("zh-Hans/privacy/index.html");
    assert!(chinese[chinese.len() - 2].contains("#law-pipl\">《个人信息保护法》（PIPL）</a>"), "{chinese:?}");
    // A heading names it as it is; the glossary explains both.
    assert!(
        page(&built, "en/privacy/index.html")
            .contains("<h2><a href=\"#a\">Under Personal Information Protection Law</a></h2>")
    );
    let glossary = page(&built, "fr/glossary/index.html");
    assert!(glossary.contains("id=\"law-pipl\"") && glossary.contains("id=\"term-order\""));
    assert!(glossary.contains("Ce que dit une commande."));
}

#[test]
fn a_gap_in_a_table_stands_in_its_row_without_a_label_of_its_own() {
    let facts = "[retention.logs]\nlabel = \"Logs\"\nperiod = \"P30D\"\n\
        [retention.calls]\nlabel = \"Calls\"\ngap = { en = \"Being settled.\", fr = \"En cours.\", zh-Hans = \"商定中。\" }\n";
    let tree = portal(
        facts,
        "retention-logs = Journaux\nretention-calls = Appels\n",
        "retention-logs = 日志\nretention-calls = 通话\n",
    )
    .file("content/documents/privacy/en.md", "# Privacy\n\n## Data {#data}\n\n::retention{style=table}\n")
    .file("content/documents/privacy/fr.md", "# Vie privée\n\n## Données {#data}\n\n::retention{style=table}\n")
    .file("content/documents/privacy/zh-Hans.md", "# 隐私\n\n## 数据 {#data}\n\n::retention{style=table}\n");
    let built = build(&tree);
    let row = between(page(&built, "en/privacy/index.html"), "<tr><th scope=\"row\">Calls", "</tr>");
    assert_eq!(
        row.replace('\n', ""),
        "</th><td>\
         <p class=\"gap\"><strong>Still missing: </strong>Being settled.</p></td>"
    );
}

#[test]
fn a_list_that_names_nothing_says_nothing() {
    let facts = "[contacts.desk]\nlabel = { en = \"Desk\", fr = \"Accueil\", zh-Hans = \"服务台\" }\nemail = \"desk@acme.example\"\n\
        [items.email]\nlabel = \"e-mail address\"\n[data.image]\nlabel = \"Your image\"\nitems = []\n\
        [data.contact]\nlabel = \"Contact details\"\nitems = [\"email\"]\n";
    let french = "item-email = adresse e-mail\ndata-image = Votre image\ndata-contact = Coordonnées\n";
    let chinese = "item-email = 电子邮箱\ndata-image = 影像\ndata-contact = 联系方式\n";
    let built = build(&portal(facts, french, chinese));
    assert_eq!(built.problems, Vec::<String>::new());
    let facts = page(&built, "en/facts/index.html");
    let image = between(facts, "id=\"data-image\">", "</div>");
    assert_eq!(image.trim(), "<h3>Your image</h3>");
    assert!(between(facts, "id=\"data-contact\">", "</div>\n</div>").contains("<dt>In detail</dt>"));
}

#[test]
fn single_items_stand_with_the_categories_they_belong_to() {
    let facts = "[contacts.desk]\nlabel = { en = \"Desk\", fr = \"Accueil\", zh-Hans = \"服务台\" }\nemail = \"desk@acme.example\"\n\
        [items.email]\nlabel = \"e-mail address\"\n[data.contact]\nlabel = \"Contact details\"\n\
        [purposes.orders]\nlabel = \"Orders\"\ndata = [\"contact\"]\nbasis = [\"contract\"]\n\
        [purposes.news]\nlabel = \"News\"\ndata = [\"contact\"]\nitems = [\"email\"]\nbasis = [\"consent\"]\n\
        [purposes.proof]\nlabel = \"Proof\"\nitems = [\"email\"]\nbasis = [\"contract\"]\n";
    let french = "item-email = adresse e-mail\ndata-contact = Coordonnées\npurpose-orders = Commandes\n\
        purpose-news = Actualités\npurpose-proof = Preuve\n";
    let chinese = "item-email = 电子邮箱\ndata-contact = 联系方式\npurpose-orders = 订单\n\
        purpose-news = 资讯\npurpose-proof = 证明\n";
    let built = build(&portal(facts, french, chinese));
    assert_eq!(built.problems, Vec::<String>::new());
    let table = between(page(&built, "en/facts/index.html"), "<tbody", "</tbody>");
    let cell = |id: &str| between(between(table, &format!("id=\"purpose-{id}\""), "</tr>"), "<td>", "</td>").to_owned();
    assert_eq!(cell("orders"), "Contact details");
    assert_eq!(cell("news"), "<ul><li>Contact details</li><li>e-mail address</li></ul>");
    assert_eq!(cell("proof"), "e-mail address");
    assert!(!table.contains("Not stated"), "a purpose that names categories needs no single items");
}
