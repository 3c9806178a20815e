//! What applies to a brand: entries, laws, endpoints, words.

use super::*;
use crate::model::{PerLanguage, Value};

fn words(text: &str) -> Value {
    Value::Words(PerLanguage::One(text.into()))
}

const BRAND: (&str, &str) =
    ("content/brands/a/brand.toml", "name = \"A\"\nmarkets = [\"FR\"]\ntraits = [\"stores\"]\n");

#[test]
fn territories_lie_in_one_another() {
    let list = |codes: &[&str]| codes.iter().map(|code| Arc::from(*code)).collect::<Vec<Arc<str>>>();
    let concern = |applies: &[&str], markets: &[&str]| markets::concern(&list(applies), &list(markets));
    assert!(concern(&[], &["FR"]) && concern(&[], &[]));
    assert!(
        concern(&["FR"], &["FR"])
            && concern(&["EU"], &["FR"])
            && concern(&["EEA"], &["FR"])
            && concern(&["EEA"], &["NO"])
    );
    assert!(
        concern(&["CA"], &["CA-QC"])
            && concern(&["CA-QC"], &["CA"])
            && concern(&["FR"], &["EU"])
            && concern(&["EEA"], &["EU"])
    );
    assert!(
        !concern(&["EU"], &["NO"])
            && !concern(&["EU"], &["GB"])
            && !concern(&["CA-QC"], &["CA-ON"])
            && !concern(&["FR"], &[])
    );
    // A name that merely begins alike is another territory.
    assert!(!concern(&["C"], &["CA"]));
    let governs = |law: &[&str], markets: &[&str]| markets::governs(&list(law), &[], &list(markets));
    assert!(governs(&["EU"], &["FR"]) && governs(&["CA-QC"], &["CA-QC"]));
    // A law of a part does not govern the whole.
    assert!(!governs(&["CA-QC"], &["CA"]) && !governs(&["US-CA"], &["US"]) && !governs(&[], &["FR"]));
}

#[test]
fn a_brand_replaces_adds_and_hides_entries() {
    let plan = plan(&[
        BRAND,
        (
            "content/register/a.toml",
            "[groups.x]\nlabel = \"X\"\n[groups.y]\nlabel = \"Y\"\n[groups.z]\nlabel = \"Z\"\n",
        ),
        (
            "content/brands/a/register/b.toml",
            "[groups.y]\nlabel = \"Own\"\n[groups.x]\nhide = true\n[groups.w]\nlabel = \"W\"\n",
        ),
    ]);
    assert_eq!(ids(&plan, "groups"), ["y", "z", "w"]);
    assert_eq!(plan.entry("groups", "y").unwrap().record.value("label"), Some(&words("Own")));
}

#[test]
fn entries_apply_by_traits_and_markets() {
    let plan = plan(&[
        BRAND,
        (
            "content/register/a.toml",
            "[groups.always]\nlabel = \"A\"\n[groups.stores]\nif = \"stores\"\nlabel = \"A\"\n[groups.app]\nif = \"app\"\nlabel = \"A\"\n\
             [groups.no-app]\nif = \"!app\"\nlabel = \"A\"\n[groups.union]\nmarkets = [\"EU\"]\nlabel = \"A\"\n[groups.china]\nmarkets = [\"CN\"]\nlabel = \"A\"\n",
        ),
    ]);
    assert_eq!(ids(&plan, "groups"), ["always", "stores", "no-app", "union"]);
}

#[test]
fn overlays_that_change_nothing_are_told() {
    let (_, problems) = plans(
        &[
            BRAND,
            ("content/register/a.toml", "[groups.x]\nlabel = \"X\"\n"),
            ("content/register/b.toml", "[groups.x]\nlabel = \"Y\"\n"),
            ("content/brands/a/register/c.toml", "[groups.x]\nlabel = \"Y\"\n[groups.xx]\nhide = true\n"),
        ],
        "production",
    );
    assert_eq!(
        problems,
        [
            "content/brands/a/register/c.toml:1:9 overlay/nothing: group-x says what the group says already | Delete it here.",
            "content/brands/a/register/c.toml:3:9 fact/hide-nothing: there is no group-xx to hide | Did you mean \"x\"?",
            "content/register/b.toml:1:9 toml/duplicate-id: [groups.x] is stated twice | Keep one of them, or give one another id.",
        ]
    );
}

#[test]
fn laws_are_those_of_the_markets_or_those_named() {
    let laws =
        |brand: &str| ids(&plan(&[("content/brands/a/brand.toml", &format!("name = \"A\"\n{brand}"))]), "regimes");
    assert_eq!(laws("markets = [\"FR\"]\n"), laws("markets = [\"FR\", \"DE\"]\n"));
    assert!(!laws("markets = [\"FR\"]\n").is_empty());
    assert_eq!(laws(""), Vec::<String>::new());
    let named = laws("markets = [\"FR\"]\n")[0].clone();
    assert_eq!(laws(&format!("regimes = [\"{named}\"]\n")), [named]);
    assert_eq!(laws("markets = [\"FR\"]\nregimes = []\n"), Vec::<String>::new());
}

#[test]
fn forms_post_to_the_endpoint_of_the_environment() {
    let files = [
        BRAND,
        (
            "content/portal.toml",
            "languages = [\"en\"]\n[endpoints.in]\nurl.production = \"https://p.example/\"\nurl.staging = \"https://s.example:8443/x\"\nredirects = [\"https://t.example/y\"]\nhoneypot = \"w\"\n",
        ),
        (
            "content/forms/f.toml",
            "[forms.ours]\nlabel = \"R\"\ntype = \"request\"\nendpoint = \"in\"\n\
             [forms.ours.fields.email]\nlabel = \"E\"\ntype = \"email\"\n",
        ),
    ];
    let (plans_found, problems) = plans(&files, "staging");
    assert_eq!(problems, Vec::<String>::new());
    let endpoint = plans_found["a"].endpoint("ours").unwrap();
    assert_eq!(endpoint.url.get(std::iter::empty()), "https://s.example:8443/x");
    assert_eq!(endpoint.origins, ["https://s.example:8443", "https://t.example"]);
    assert_eq!(endpoint.honeypot.as_deref(), Some("w"));
    let (found, problems) = plans(&files, "trial");
    assert!(
        problems.iter().all(|p| p.contains("the endpoint \"in\" has no address for \"trial\"")) && !problems.is_empty(),
        "{problems:?}"
    );
    assert!(found["a"].endpoint("ours").is_none());
}

#[test]
fn facts_are_found_by_name() {
    let plan = plan(&[
        BRAND,
        (
            "content/register/a.toml",
            "[controller]\nname = \"A SA\"\naliases = [\"A1\", \"A2\"]\naddress.city = \"Paris\"\n\
             [contacts.dpo]\nlabel = \"DPO\"\nemail = \"d@a.example\"\n[contacts.dpo-eu]\nlabel = \"EU\"\nemail = \"e@a.example\"\n\
             [contacts.inner]\nlabel = \"In\"\nemail = \"i@a.example\"\npublic = false\n[contacts.none]\nlabel = \"No\"\ngap = \"Soon.\"\ngaps.phone = \"Later.\"\n",
        ),
    ]);
    let find = |name: &str| Facts(&plan).find(name).map(|fact| fact.value.clone());
    assert_eq!(find("contact-dpo-email"), Ok(Value::Email("d@a.example".into())));
    assert_eq!(find("contact-dpo-eu-email"), Ok(Value::Email("e@a.example".into())));
    assert_eq!(find("contact-dpo"), Ok(words("DPO")));
    assert!(matches!(find("controller-address-city"), Ok(Value::Name(_))));
    assert!(matches!(find("controller-aliases-2"), Ok(Value::Name(_))));
    assert_eq!(find("contact-inner-email"), Err(FactProblem::Internal));
    assert_eq!(find("contact-none-email"), Err(FactProblem::Gap("Soon.".into())));
    assert_eq!(find("contact-none-phone"), Err(FactProblem::Gap("Later.".into())));
    for missing in ["controller-aliases-0", "controller-aliases-3", "contact-dpo-phone", "zebra", ""] {
        assert!(matches!(find(missing), Err(FactProblem::Unknown(_))), "{missing}");
    }
    assert_eq!(
        find("contact-dpo-emial"),
        Err(FactProblem::Unknown(Some("Did you mean \"contact-dpo-email\"?".into())))
    );
}

#[test]
fn one_name_for_two_facts_is_ambiguous() {
    let plan = plan(&[
        BRAND,
        // The page of `a`, or the label of `a-url`.
        (
            "content/register/a.toml",
            "[contacts.a]\nlabel = \"A\"\nurl = \"https://a.example/\"\n[contacts.a-url]\nlabel = \"B\"\n",
        ),
    ]);
    assert_eq!(
        Facts(&plan).find("contact-a-url").map(|_| ()),
        Err(FactProblem::Ambiguous("contact-a".into(), "contact-a-url".into()))
    );
}

#[test]
fn a_brand_without_terms_is_called_by_its_name() {
    let plan = plan(&[("content/brands/a/brand.toml", "name = { en = \"A \\\"\\\\{x} B\", fr = \"F\" }\n")]);
    assert_eq!(plan.languages[0].terms.value("brand", None).unwrap(), "A \"\\{x} B");
}

#[test]
fn words_fall_back_within_a_language() {
    let plan = plan(&[
        BRAND,
        ("content/portal.toml", "[languages.en]\n[languages.fr]\n[languages.fr-CA]\nfallback = [\"fr\"]\n"),
        ("content/register/a.toml", "[groups.x]\nlabel = \"X\"\n[groups.y]\nlabel = \"Y\"\n"),
        ("locales/fr/a.ftl", "group-x = X de France\ngroup-y = Y de France\n"),
        ("locales/fr-CA/a.ftl", "group-x = X du Canada\n"),
        ("content/brands/a/fr.ftl", "-brand = Maison A\n"),
    ]);
    let words = |language: usize, id: &str| plan.languages[language].words.format(id, None, &[]).unwrap().unwrap();
    assert_eq!(
        (words(1, "group-x"), words(2, "group-x"), words(2, "group-y")),
        ("X de France".into(), "X du Canada".into(), "Y de France".into())
    );
    assert_eq!(plan.languages[2].terms.value("brand", None).unwrap(), "Maison A");
    assert_eq!(plan.languages[0].terms.value("brand", None).unwrap(), "A");
}

#[test]
fn entries_stand_where_an_overlay_says() {
    let group = "[data.a]\nlabel = \"A\"\n[data.b]\nlabel = \"B\"\n[data.c]\nlabel = \"C\"\n";
    let order = |overlay: &str| {
        let (plans, problems) = plans(
            &[
                ("content/brands/a/brand.toml", "name = \"A\"\n"),
                ("content/register/a.toml", group),
                ("content/brands/a/register/a.toml", overlay),
            ],
            "production",
        );
        (ids(&plans["a"], "data"), problems)
    };
    let is = |overlay: &str, expected: &[&str]| {
        let (ids, problems) = order(overlay);
        assert_eq!(problems, Vec::<String>::new());
        assert_eq!(ids, expected);
    };
    is("[data.x]\nlabel = \"X\"\n", &["a", "b", "c", "x"]);
    is("[data.x]\nlabel = \"X\"\nafter = \"a\"\n[data.y]\nlabel = \"Y\"\nafter = \"a\"\n", &["a", "x", "y", "b", "c"]);
    is("[data.x]\nlabel = \"X\"\nbefore = \"a\"\n", &["x", "a", "b", "c"]);
    is("[data.c]\nlabel = \"C\"\nbefore = \"a\"\n[data.b]\nhide = true\n", &["c", "a"]);
    let (_, problems) = order("[data.x]\nlabel = \"X\"\nafter = \"d\"\n");
    assert_eq!(
        problems,
        [
            "content/brands/a/register/a.toml:3:9 overlay/after-unknown: there is no other [data.d] to stand after | Did you mean \"a\"?"
        ]
    );
}
