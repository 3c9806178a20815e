use super::accept;
use super::site::{Language, Policy, Site};
use super::text::{decoded, either_case, encoded, literal};

fn languages(tags: &[&str]) -> Vec<Language> {
    tags.iter().map(|tag| Language { tag: (*tag).into(), path: tag.to_lowercase() }).collect()
}

fn site(base: &str) -> Site {
    let page = |value: &str, paths: &[&str]| Policy {
        value: value.into(),
        paths: paths.iter().map(|path| (*path).to_owned()).collect(),
    };
    Site {
        id: "tern-shop".into(),
        base: base.into(),
        encrypted: true,
        languages: languages(&["en", "fr"]),
        policies: vec![
            page("least", &["", "404.html", "en/", "fr/", "en/privacy/", "fr/privacy/", "en/404.html", "fr/404.html"]),
            page("form", &["en/contact/", "fr/contact/", "en/survey/"]),
        ],
        ..Site::default()
    }
}

fn file(site: &Site, host: &str, path: &str) -> String {
    let files = super::files(site, &[host]);
    let found = files.iter().find(|(name, _)| name == path).map(|(_, bytes)| bytes.clone());
    String::from_utf8(found.unwrap_or_default()).unwrap_or_default()
}

#[test]
fn languages_are_asked_for_by_their_closest_tag() {
    let ranges = |tags: &[&str]| accept::of(&languages(tags)).languages;
    let pair = |range: &str, path: &str| (range.to_owned(), path.to_owned());
    assert_eq!(
        ranges(&["en", "fr-CA", "fr"]),
        [pair("fr-ca(?:-[a-z0-9]+)*", "fr-ca"), pair("en(?:-[a-z0-9]+)*", "en"), pair("fr(?:-[a-z0-9]+)*", "fr"),]
    );
    // The only French there is serves all who ask for French.
    assert_eq!(
        ranges(&["fr-CA", "fr-CH"]),
        [
            pair("fr-ca(?:-[a-z0-9]+)*", "fr-ca"),
            pair("fr-ch(?:-[a-z0-9]+)*", "fr-ch"),
            pair("fr(?:-[a-z0-9]+)*", "fr-ca"),
        ]
    );
    // Readers of one script are not sent to the other.
    assert_eq!(ranges(&["zh-Hans"]), [pair("zh-hans(?:-[a-z0-9]+)*|zh|zh-cn|zh-sg|zh-my", "zh-hans")]);
    assert_eq!(ranges(&["zh-Hant"]), [pair("zh-hant(?:-[a-z0-9]+)*|zh-tw|zh-hk|zh-mo", "zh-hant")]);
}

#[test]
fn values_fit_the_syntax_they_stand_in() {
    assert_eq!(decoded("/caf%C3%A9/%zz%"), "/café/%zz%");
    assert_eq!(decoded("/%ff/"), "/%ff/");
    assert_eq!(literal("/a.b(c)$'{#"), r"/a\.b\(c\)\$\x27\x7b\x23");
    assert_eq!(either_case("fr-ca(?:-[a-z0-9]+)*"), "[fF][rR]-[cC][aA](?:-[A-Za-z0-9]+)*");
    assert_eq!(encoded("/a:b*/%C3%A9/"), "/a%3Ab%2A/%C3%A9/");
}

#[test]
fn awkward_addresses_stay_inside_their_quotes() {
    let awkward = site("/it's;$a\"b%22\\c/%7Bx%7D/");
    for (host, path) in [("nginx", ".candor/hosting/nginx.conf"), ("caddy", ".candor/hosting/Caddyfile")] {
        let text = file(&awkward, host, path);
        for line in text.lines().filter(|line| line.contains("it")) {
            let quotes = line.replace("\\\"", "").matches('"').count();
            assert_eq!(quotes % 2, 0, "{host}: {line}");
        }
    }
    let text = file(&awkward, "apache", ".htaccess");
    assert!(text.contains(r#"^/it\x27s;\$a\x22b\x22"#), "{text}");
}

#[test]
fn pages_of_one_policy_are_together() {
    let site = site("/");
    let found: Vec<String> = site.others().iter().map(|pages| pages.pattern("/")).collect();
    assert_eq!(found, ["^/(?:en)/(?:contact/|survey/)", "^/(?:fr)/(?:contact/)"]);
}

#[test]
fn strict_transport_is_asked_for_whole_hosts_alone() {
    for (base, asked) in [("/", true), ("/privacy/", false)] {
        let path = if asked { "_headers" } else { ".candor/hosting/root/_headers" };
        assert_eq!(file(&site(base), "netlify", path).contains("Strict-Transport-Security"), asked, "{base}");
    }
}

#[test]
fn no_more_rules_than_cloudflare_reads() {
    let mut site = site("/");
    let many = (0..300).map(|at| format!("en/document-{at}/"));
    if let Some(policy) = site.policies.first_mut() {
        policy.paths.extend(many);
    }
    let rules = |text: &str| text.lines().filter(|line| line.starts_with('/')).count();
    let text = file(&site, "cloudflare", "_headers");
    assert_eq!(rules(&text), 100);
    assert!(text.contains("found no room here") && text.contains("/en/contact/\n"), "{text}");
    assert!(rules(&file(&site, "netlify", "_headers")) > 300);
}

#[test]
fn nothing_is_written_unless_asked() {
    assert!(super::files(&site("/"), &[]).is_empty());
    assert!(super::files(&site("/privacy/"), &["unheard-of"]).is_empty());
}
