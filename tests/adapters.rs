//! Form providers: what stands in a page for each adapter, exactly, and what is said of endpoints that are
//! wrong. Each adapter's folder holds what is expected of it; `CANDOR_BLESS=1 cargo test --test adapters` rewrites
//! that and `docs/adapters.md`.
#![allow(clippy::unwrap_used, clippy::panic, clippy::expect_used)] // A test says what is wrong by panicking.

mod common;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use candor::inputs::Inputs;
use candor::model::{Record, Value};
use candor::source::Memory;
use common::{Build, Portal, build, generated, portal_of};

/// A small portal with a request form, in two languages, whose endpoint is this.
fn workspace(endpoint: &str) -> Memory {
    let mut tree = Memory::new()
        .file(
            "content/portal.toml",
            format!(
                "source = \"en\"\nlanguages = [\"en\", \"zh-Hans\"]\n[brand]\nname = \"Fennel & Co\"\nmarkets = [\"FR\"]\n\
                 address.production = \"https://fennel.example/privacy/\"\nforms = [\"ask\"]\n\
                 [endpoints.inbox]\n{endpoint}\n"
            ),
        )
        .file(
            "content/register/who.toml",
            "[contacts.privacy]\nlabel = { en = \"Privacy\", zh-Hans = \"隐私\" }\nrole = \"privacy\"\nemail = \"privacy@fennel.example\"\n",
        )
        .file(
            "content/forms/ask.toml",
            "[forms.ask]\nlabel = { en = \"Ask\", zh-Hans = \"请求\" }\ntype = \"request\"\nendpoint = \"inbox\"\n\
             [forms.ask.fields.right]\nlabel = { en = \"Which right?\", zh-Hans = \"哪项权利？\" }\ntype = \"rights\"\nrequired = true\n\
             consequence = { en = \"We have to ask.\", zh-Hans = \"我们须再询问。\" }\n\
             [forms.ask.fields.who]\nlabel = { en = \"Your name\", zh-Hans = \"姓名\" }\ntype = \"text\"\nautocomplete = \"name\"\n\
             [forms.ask.fields.mail]\nlabel = { en = \"E-mail\", zh-Hans = \"电子邮箱\" }\ntype = \"email\"\nrequired = true\n\
             consequence = { en = \"We cannot answer.\", zh-Hans = \"我们无法答复。\" }\n\
             [forms.ask.fields.say]\nlabel = { en = \"Details\", zh-Hans = \"说明\" }\ntype = \"long-text\"\n\
             [forms.ask.fields.receiver]\nlabel = { en = \"Who receives it?\", zh-Hans = \"由谁接收？\" }\ntype = \"text\"\nwhen.right = [\"port\"]\n",
        );
    for (tag, title, text) in [("en", "Privacy", "We keep little."), ("zh-Hans", "隐私政策", "我们保存得很少。")]
    {
        let prose = format!("# {title}\n\n## A {{#a}}\n\n{text}\n");
        tree = tree.file(&format!("content/documents/privacy/{tag}.md"), prose);
    }
    tree
}

/// The built-in adapters, with an endpoint for each.
fn endpoints(inputs: &Inputs) -> BTreeMap<String, String> {
    let adapters = inputs.adapters.iter().map(|(id, adapter)| {
        let mut endpoint = format!("adapter = \"{id}\"\n");
        for (key, record) in adapter.entries("keys").into_iter().flatten() {
            let example = record.per_language("example").expect("an example").get(std::iter::empty());
            writeln!(endpoint, "keys.production.{key} = \"{example}\"").unwrap();
        }
        if adapter.get("proof").is_some() {
            endpoint.push_str("challenge.production = \"https://proof.fennel.example/challenge\"\n");
        }
        if adapter.get("url").is_none() && adapter.choice("send") != Some("letter") {
            endpoint.push_str("url.production = \"https://forms.fennel.example/inbox\"\n");
        }
        (id.to_string(), endpoint)
    });
    adapters.collect()
}

fn page(build: &Build, path: &str) -> String {
    String::from_utf8(build.files.get(path).unwrap_or_else(|| panic!("no {path}: {:?}", build.problems)).clone())
        .unwrap()
}

/// What a browser is told of where the form goes: its policy, and all of the form but its words.
fn wiring(html: &str) -> String {
    let (_, rest) = html.split_once("Content-Security-Policy\" content=\"").unwrap();
    let mut out = format!("{}\n", rest.split_once('"').unwrap().0.replace("&#39;", "'"));
    let (_, block) = html.split_once("id=\"form-ask\">").unwrap();
    let (block, _) = block.split_once("</main>").unwrap();
    let tags =
        ["<form", "<input", "<select", "<textarea", "<div data-fallback", "<a class=\"button\"", "<details", "<li>"];
    let digests = [("name=\"policy\" value=\"", 32), ("name=\"form_version\" value=\"", 8)];
    for line in block.lines().filter(|line| {
        tags.iter().any(|tag| line.trim_start().starts_with(tag) || line.starts_with("<p><a class=\"button\""))
    }) {
        let mut line = line.to_owned();
        for (start, length) in digests {
            if let Some(at) = line.find(start) {
                let from = at + start.len();
                assert!(line[from..from + length].bytes().all(|b| b.is_ascii_hexdigit()), "{line}");
                line.replace_range(from..from + length, "DIGEST");
            }
        }
        writeln!(out, "{line}").unwrap();
    }
    out
}

#[test]
fn each_adapter_is_spoken_to_as_its_provider_asks() {
    let Portal { inputs, .. } = portal_of(&workspace("url.production = \"https://forms.fennel.example/inbox\""));
    let endpoints = endpoints(&inputs);
    let folders = std::fs::read_dir("src/adapter/data").unwrap().count();
    assert_eq!(endpoints.len(), folders, "each folder holds one: {:?}", endpoints.keys());
    let mut wrong = Vec::new();
    for (id, endpoint) in &endpoints {
        let built = build(&workspace(endpoint));
        assert_eq!(built.problems, Vec::<String>::new(), "{id}");
        let mut found = String::new();
        for path in ["en/requests/", "en/requests/port/", "zh-Hans/requests/access/"] {
            let html = page(&built, &format!("{path}index.html"));
            write!(found, "== {path}\n{}", wiring(&html)).unwrap();
            assert!(!html.contains("method=\"get\""), "{id}: answers would stand in an address");
        }
        let file = format!("src/adapter/data/{id}/expected.txt");
        if std::env::var_os("CANDOR_BLESS").is_some() {
            std::fs::write(&file, &found).unwrap();
        }
        if std::fs::read_to_string(&file).unwrap_or_default() != found {
            wrong.push(format!("{file}:\n{found}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What a contributor adds is one file in a folder of its own.
#[test]
fn a_new_adapter_is_a_file_and_nothing_else() {
    let adapter = "name = \"Carrier pigeon\"\nsend = \"form\"\nurl = \"https://loft.example/{loft}/post\"\n\
        names = { email = \"reply\" }\nhidden = { ring = \"{brand}: {subject}\" }\nredirect_field = \"then\"\n\
        honeypot = \"grain\"\n[keys.loft]\ndoc = \"The loft's number.\"\n";
    let tree = workspace("adapter = \"pigeon\"\nkeys.production.loft = \"7\"")
        .file("content/adapters/pigeon/adapter.toml", adapter);
    let built = build(&tree);
    assert_eq!(built.problems, Vec::<String>::new());
    let html = page(&built, "en/requests/access/index.html");
    for part in [
        "<form action=\"https://loft.example/7/post\" method=\"post\"",
        "<input type=\"hidden\" name=\"ring\" value=\"Fennel &amp; Co: Fennel &amp; Co, privacy: Access your data\">",
        "<input type=\"hidden\" name=\"then\" value=\"https://fennel.example/privacy/en/requests/thanks/\">",
        "name=\"reply\"",
        "name=\"grain\"",
        "form-action &#39;self&#39; https://loft.example;",
    ] {
        assert!(html.contains(part), "{part}\nis not in\n{html}");
    }
}

#[test]
fn the_address_of_an_adapter_may_be_stated_for_an_environment() {
    let built = build(&workspace(
        "adapter = \"salesforce\"\nkeys.production.orgid = \"00D5\"\nurl.production = \"https://house.my.salesforce.example/case\"",
    ));
    assert_eq!(built.problems, Vec::<String>::new());
    let html = page(&built, "en/requests/index.html");
    assert!(html.contains("<form action=\"https://house.my.salesforce.example/case\""));
}

#[test]
fn a_hosted_form_may_have_an_address_for_each_language() {
    let page_of = "adapter = \"link\"\npage = { en = \"https://forms.fennel.example/en\", zh-Hans = \"https://forms.fennel.example/zh\" }";
    let built = build(&workspace(page_of));
    assert_eq!(built.problems, Vec::<String>::new());
    for (path, href) in [("en", "https://forms.fennel.example/en"), ("zh-Hans", "https://forms.fennel.example/zh")] {
        let html = page(&built, &format!("{path}/requests/index.html"));
        assert!(html.contains(&format!("<a class=\"button\" href=\"{href}\" rel=\"external\">")), "{html}");
        assert!(!html.contains("<form"), "the page itself sends nothing");
    }
}

/// One row of a table, its cells escaped.
fn row(cells: &[String]) -> String {
    format!("| {} |\n", cells.iter().map(|cell| cell.replace('|', "\\|")).collect::<Vec<_>>().join(" | "))
}

fn name(record: &Record, key: &str) -> String {
    record.per_language(key).map_or_else(String::new, |text| text.get(std::iter::empty()).to_owned())
}

fn list(record: &Record, key: &str) -> Vec<String> {
    let items = record.list(key).iter().filter_map(|item| match &item.value {
        Value::Name(text) => Some(text.get(std::iter::empty()).to_owned()),
        _ => None,
    });
    items.collect()
}

#[test]
fn the_page_of_adapters_is_up_to_date() {
    let Portal { inputs, .. } = portal_of(&workspace("url.production = \"https://forms.fennel.example/inbox\""));
    let endpoints = endpoints(&inputs);
    let mut out = String::from(
        "# Form providers\n\n\
         An endpoint of `portal.toml` names an *adapter*: how its provider wants to be spoken to. The page below is made\n\
         from `src/adapter/data/`; a group may state one of its own in `content/adapters/<adapter>/adapter.toml`.\n\
         [A new adapter](new-adapter.md) says how to add one to candor.\n\n\
         | adapter | provider | sends | in place | files | proof of work |\n|---|---|---|---|---|---|\n",
    );
    let yes = |flag: bool| if flag { "yes" } else { "" }.to_owned();
    for (id, adapter) in &inputs.adapters {
        let send = match adapter.choice("send") {
            Some("script") => "JSON, by a script",
            Some("link") => "nothing: leads to a hosted form",
            Some("mail") => "nothing: opens the mail program",
            Some("letter") => "nothing: a letter to print",
            _ => "an HTML form",
        };
        let proof = yes(adapter.get("proof").is_some());
        out.push_str(&row(&[
            format!("[`{id}`](#{id})"),
            name(adapter, "name"),
            send.into(),
            yes(adapter.flag("in_place")),
            yes(adapter.flag("files")),
            proof,
        ]));
    }
    for (id, adapter) in &inputs.adapters {
        writeln!(out, "\n## {id}\n\n{}. ", name(adapter, "name")).unwrap();
        if let Some(site) = adapter.per_language("site") {
            writeln!(out, "Documentation: <{}>\n", site.get(std::iter::empty())).unwrap();
        }
        writeln!(out, "```toml\n[endpoints.inbox]\n{}```\n", endpoints[id.as_ref()]).unwrap();
        for (key, record) in adapter.entries("keys").into_iter().flatten() {
            writeln!(out, "- `{key}`: {}", name(record, "doc")).unwrap();
        }
        for (title, key) in [("Confirmed", "confirmed"), ("Not confirmed: try it before relying on it", "unconfirmed")]
        {
            let found = list(adapter, key);
            if !found.is_empty() {
                writeln!(out, "\n{title}:\n").unwrap();
                found.iter().for_each(|text| writeln!(out, "- {text}").unwrap());
            }
        }
    }
    let out: Vec<&str> = out.lines().map(str::trim_end).collect();
    generated("docs/adapters.md", &format!("{}\n", out.join("\n").replace("\n\n\n", "\n\n")));
}
