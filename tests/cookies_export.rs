//! `candor cookies export`: the exact files of a small brand in three languages.
#![allow(clippy::unwrap_used, clippy::panic)] // A test says what is wrong by panicking.

mod common;

use std::fs;
use std::path::Path;

use common::process::{candor, put, workspace};

const FILES: &[(&str, &str)] = &[
    (
        "content/portal.toml",
        "source = \"en\"\nlanguages = [\"en\", \"fr\", \"zh-Hans\"]\n\n[brand]\nname = \"Ash\"\nregimes = []\n",
    ),
    (
        "content/cookies/cookies.toml",
        "[cookie_notice]\ntext = \"Only what { -brand } cannot do without is set before you choose.\"\ndefault = \"off\"\n\
         withdrawal = \"Choose again at any time.\"\nmanager = \"custom\"\nmanager_selector = \"a[href='#choose'] > \\\"b\\\"\"\n\n\
         [cookie_categories.necessary]\nlabel = \"Necessary\"\ntext = \"They carry the basket.\"\nalways_on = true\n\n\
         [cookie_categories.audience]\nlabel = \"Measurement\"\ntext = \"They count visits <b>& more</b>.\"\n\
         refusal = \"Your visit is not counted.\"\n\n\
         [technologies.storage]\nlabel = \"Local storage\"\ntype = \"storage\"\n\n\
         [cookies.basket]\nname = \"ash_basket\"\ncategory = \"necessary\"\npurpose = \"Remembers the basket.\"\n\
         provider = \"Ash\"\nlifetime = \"session\"\n\n\
         [cookies.visits]\nname = \"_ct.id_*\"\ncategory = \"audience\"\npurpose = \"Counts \\\"visits\\\", once.\"\n\
         provider = \"Counter & Co\"\nlifetime = \"P1Y6M\"\ndomain = \"counter.example\"\n\n\
         [cookies.page]\nname = \"ct-page\"\ncategory = \"audience\"\ntechnology = \"storage\"\n\
         provider = \"Counter & Co\"\nlifetime = \"PT30M\"\n\n\
         [cookies.secret]\nname = \"ct-secret\"\ncategory = \"audience\"\npublic = false\n",
    ),
    (
        "locales/fr/facts.ftl",
        "cookie-notice =\n    .text = Seul l’indispensable à { -brand } est déposé avant votre choix.\n    \
         .withdrawal = Choisissez de nouveau à tout moment.\n\
         cookie-category-necessary = Nécessaires\n    .text = Ils portent le panier.\n\
         cookie-category-audience = Mesure\n    .text = Ils comptent les visites.\n    \
         .refusal = Votre visite n’est pas comptée.\n\
         technology-storage = Stockage local\n\
         cookie-basket =\n    .purpose = Retient le panier.\n\
         cookie-visits =\n    .purpose = Compte les visites.\n",
    ),
    (
        "locales/zh-Hans/facts.ftl",
        "cookie-notice =\n    .text = 在您选择之前，{ -brand }仅设置必不可少的内容。\n    .withdrawal = 您可随时重新选择。\n\
         cookie-category-necessary = 必要\n    .text = 用于保存购物车。\n\
         cookie-category-audience = 测量\n    .text = 用于统计访问。\n    .refusal = 您的访问不会被统计。\n\
         technology-storage = 本地存储\n\
         cookie-basket =\n    .purpose = 记住购物车。\n\
         cookie-visits =\n    .purpose = 统计访问。\n",
    ),
    ("content/documents/privacy/en.md", "# Privacy\n\n## Who {#who}\n\nWe.\n"),
    ("content/documents/privacy/fr.md", "# Vie privée\n\n## Qui {#who}\n\nNous.\n"),
    ("content/documents/privacy/zh-Hans.md", "# 隐私\n\n## 谁 {#who}\n\n我们。\n"),
];

const NAMES: &[&str] = &[
    "cookieconsent.en.json",
    "cookieconsent.fr.json",
    "cookieconsent.zh-Hans.json",
    "cookieconsent.categories.json",
    "klaro.json",
    "tarteaucitron.en.json",
    "tarteaucitron.fr.json",
    "tarteaucitron.zh-Hans.json",
    "cookies.csv",
    "reopen.en.html",
    "reopen.fr.html",
    "reopen.zh-Hans.html",
    "reopen.js",
];

#[test]
fn every_file_is_as_kept() {
    let folder = workspace(FILES.iter().copied());
    let (code, out, err) = candor(folder.path(), &["cookies", "export", "--out", "out"]);
    assert_eq!((code, &*err), (0, ""));
    assert_eq!(out, format!("Wrote {} files into out:\n  {}\n", NAMES.len(), NAMES.join("\n  ")));
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cookies");
    for name in NAMES {
        let made = fs::read_to_string(folder.path().join("out").join(name)).unwrap();
        if std::env::var_os("CANDOR_BLESS").is_some() {
            fs::create_dir_all(&kept).unwrap();
            fs::write(kept.join(name), &made).unwrap();
        }
        assert_eq!(made, fs::read_to_string(kept.join(name)).unwrap(), "{name}");
        assert!(!made.contains("ct-secret"), "{name}");
    }
    assert_eq!(fs::read_dir(folder.path().join("out")).unwrap().count(), NAMES.len());
    // Again, over what is there: the same bytes.
    let before = fs::read(folder.path().join("out/klaro.json")).unwrap();
    assert_eq!(candor(folder.path(), &["cookies", "export", "--out", "out"]).0, 0);
    assert_eq!(fs::read(folder.path().join("out/klaro.json")).unwrap(), before);
}

#[test]
fn one_format_and_one_brand_can_be_asked_for() {
    let folder = workspace(FILES.iter().copied());
    let (code, out, _) = candor(folder.path(), &["cookies", "export", "--format", "klaro", "--brand", "brand"]);
    assert_eq!((code, &*out), (0, "Wrote 1 file into ./consent:\n  klaro.json\n"));
    let (code, _, err) = candor(folder.path(), &["cookies", "export", "--brand", "bran"]);
    assert_eq!(code, 2);
    assert!(err.starts_with("error[usage/name]: there is no brand \"bran\"\n"), "{err}");
    assert!(err.contains("Did you mean \"brand\"?"), "{err}");
}

#[test]
fn several_brands_have_a_folder_each() {
    let folder = workspace(FILES.iter().copied());
    for brand in ["ash", "elm"] {
        let stated = format!("name = \"{brand}\"\nregimes = []\n");
        put(folder.path(), &format!("content/brands/{brand}/brand.toml"), &stated);
    }
    let portal = "source = \"en\"\nlanguages = [\"en\", \"fr\", \"zh-Hans\"]\n";
    put(folder.path(), "content/portal.toml", portal);
    let (code, out, err) = candor(folder.path(), &["cookies", "export", "--format", "csv"]);
    assert_eq!((code, &*err), (0, ""));
    assert_eq!(out, "Wrote 2 files into ./consent:\n  ash/cookies.csv\n  elm/cookies.csv\n");
}

#[test]
fn nothing_is_written_while_words_are_missing() {
    let folder = workspace(FILES.iter().copied());
    put(folder.path(), "locales/fr/facts.ftl", "cookie-category-necessary = Nécessaires\n");
    let (code, out, err) = candor(folder.path(), &["cookies", "export"]);
    assert_eq!((code, &*out), (1, ""));
    assert!(err.contains("error[fluent/missing-message]: cookie-basket.purpose has no words in fr"), "{err}");
    assert!(err.ends_with("Nothing was written: consent tools would show what is wrong here.\n"), "{err}");
    assert!(!folder.path().join("consent").exists());
}

/// tarteaucitron.js looks for the answer to a service by the end of what stands in front of it.
#[test]
fn no_service_is_named_as_another_ends() {
    let folder = workspace(FILES.iter().copied());
    let cookies: String = ["shop-audience", "audience"]
        .map(|id| {
            format!(
                "[cookie_categories.{id}]\nlabel = \"{id}\"\n\n\
                 [cookies.{id}]\nname = \"{id}\"\ncategory = \"{id}\"\nprovider = \"Ash\"\n\n"
            )
        })
        .concat();
    put(folder.path(), "content/cookies/cookies.toml", &cookies);
    let portal = "source = \"en\"\nlanguages = [\"en\"]\n\n[brand]\nname = \"Ash\"\nregimes = []\n";
    put(folder.path(), "content/portal.toml", portal);
    let (code, _, err) = candor(folder.path(), &["cookies", "export", "--format", "tarteaucitron", "--out", "out"]);
    assert_eq!(code, 0, "{err}");
    let made = fs::read_to_string(folder.path().join("out/tarteaucitron.en.json")).unwrap();
    let keys: Vec<&str> = made.lines().filter(|line| line.contains("\"key\"")).map(str::trim).collect();
    assert_eq!(keys, ["\"key\": \"shop-audience-ash\",", "\"key\": \"audience-ash-2\","]);
}

#[test]
fn what_opens_the_choice_again_is_written_where_the_tool_is_stated() {
    let folder = workspace(FILES.iter().copied());
    let stated = FILES.iter().find(|(name, _)| *name == "content/cookies/cookies.toml").unwrap().1;
    let write = |lines: &str| {
        let (before, after) = stated.split_once("manager = ").unwrap();
        let after = after.split_once("\n\n").unwrap().1;
        put(folder.path(), "content/cookies/cookies.toml", &format!("{before}{lines}\n{after}"));
    };
    let read = |name: &str| fs::read_to_string(folder.path().join("consent").join(name)).unwrap();
    write("");
    let (code, out, err) = candor(folder.path(), &["cookies", "export", "--format", "reopen"]);
    assert_eq!((code, &*out), (2, ""), "{err}");
    assert!(err.starts_with("error[cookies/manager]: no brand states the tool that asks for consent"), "{err}");
    // An address that the script answers to leads nowhere from where it runs; another one does.
    for (tool, reopen, link) in [
        ("onetrust", "https://ash.example/#cookie-settings", false),
        ("didomi", "https://ash.example/choose?a=1&b", true),
    ] {
        write(&format!("manager = \"{tool}\"\nreopen = \"{reopen}\"\n"));
        let (code, out, err) = candor(folder.path(), &["cookies", "export", "--format", "reopen"]);
        assert_eq!((code, out.lines().count()), (0, 5), "{err}");
        let html = read("reopen.en.html");
        assert_eq!(html.contains("<a href=\"https://ash.example/choose?a=1&amp;b\">"), link, "{html}");
        assert!(!html.contains("#cookie-settings\""), "{html}");
        assert!(!read("reopen.js").contains("TOOL"));
    }
}
