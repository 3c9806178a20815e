//! How brands look: what a group says for all, what a brand says itself, and the files of both.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // A test says what is wrong by panicking.

mod common;

use candor::source::Memory;
use common::{Build, build};

const LOGO: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"80\" height=\"20\"><path d=\"M0 0h9\"/></svg>\n";

/// The least that is a font by its header, and something behind it that tells one from another.
fn font(extra: &str) -> Vec<u8> {
    let mut bytes = b"wOF2\x00\x01\x00\x00".to_vec();
    bytes.extend(u32::try_from(48 + extra.len()).unwrap().to_be_bytes());
    bytes.resize(48, 0);
    bytes.extend(extra.bytes());
    bytes
}

/// Two brands in English and Chinese; what the portal and the second brand state of their look, and other files.
fn brands(portal: &str, elm: &str, more: &[(&str, &[u8])]) -> Build {
    let brand =
        |id: &str, look: &str| format!("name = \"{id}\"\naddress.production = \"https://{id}.example/\"\n{look}");
    let tree = Memory::new()
        .file("content/portal.toml", format!("source = \"en\"\nlanguages = [\"en\", \"zh-Hans\"]\n{portal}"))
        .file("content/brands/ash/brand.toml", brand("ash", ""))
        .file("content/brands/elm/brand.toml", brand("elm", elm))
        .file("content/documents/privacy/en.md", "# Privacy\n\n## Whom {#whom}\n\nNobody.\n")
        .file("content/documents/privacy/zh-Hans.md", "# 隐私\n\n## 谁 {#whom}\n\n无人。\n");
    build(&more.iter().fold(tree, |tree, (path, bytes)| tree.file(path, *bytes)))
}

fn page(build: &Build, path: &str) -> String {
    String::from_utf8(build.files[path].clone()).unwrap()
}

/// The names of a brand's files of one kind.
fn files(build: &Build, brand: &str, ending: &str) -> Vec<String> {
    let below = format!("{brand}/assets/");
    let names = build.files.keys().filter_map(|path| path.strip_prefix(&below));
    names.filter(|name| name.ends_with(ending)).map(str::to_owned).collect()
}

/// A brand's style sheet.
fn sheet(build: &Build, brand: &str) -> String {
    let names = files(build, brand, ".css");
    page(build, &format!("{brand}/assets/{}", names.iter().find(|name| name.starts_with("style.")).unwrap()))
}

/// What a page asks for at once.
fn preloads(html: &str) -> Vec<&str> {
    let links = html.split("<link rel=\"preload\" href=\"").skip(1);
    links.map(|rest| rest.split('"').next().unwrap()).collect()
}

#[test]
fn a_group_says_how_its_brands_look() {
    let look = "[look]\naccent = \"#552244\"\nlogo = \"group.svg\"\ndensity = \"airy\"\n";
    let group: (&str, &[u8]) = ("content/assets/group.svg", LOGO.as_bytes());
    let build = brands(look, "look.accent = \"#113355\"\n", &[group]);
    assert_eq!(build.problems, Vec::<String>::new());
    assert!(sheet(&build, "ash").contains("--accent:#552244;") && sheet(&build, "elm").contains("--accent:#113355;"));
    for brand in ["ash", "elm"] {
        assert!(sheet(&build, brand).contains("--density:1.2"));
        let [logo] = &*files(&build, brand, ".svg").into_iter().filter(|n| n.starts_with("logo.")).collect::<Vec<_>>()
        else {
            panic!("{brand} has no logo")
        };
        assert!(page(&build, &format!("{brand}/en/privacy/index.html")).contains(logo.as_str()));
    }
}

#[test]
fn a_file_of_the_brand_comes_before_one_of_the_group() {
    let own = LOGO.replace("80", "90");
    let build = brands(
        "look.logo = \"logo.svg\"\n",
        "look.logo = \"logo.svg\"\n",
        &[("content/assets/logo.svg", LOGO.as_bytes()), ("content/brands/elm/logo.svg", own.as_bytes())],
    );
    assert_eq!(build.problems, Vec::<String>::new());
    assert!(page(&build, "ash/en/privacy/index.html").contains("width=\"80\""));
    assert!(page(&build, "elm/en/privacy/index.html").contains("width=\"90\""));
    // What the group names does not change because a brand has a file of that name.
    let build = brands(
        "look.logo = \"logo.svg\"\n",
        "",
        &[("content/assets/logo.svg", LOGO.as_bytes()), ("content/brands/elm/logo.svg", own.as_bytes())],
    );
    assert!(page(&build, "elm/en/privacy/index.html").contains("width=\"80\""));
}

#[test]
fn the_only_brand_has_its_logo_beside_the_others_files() {
    let tree = Memory::new()
        .file(
            "content/portal.toml",
            "source = \"en\"\nlanguages = [\"en\"]\n[brand]\nname = \"Ash\"\naddress.production = \"https://ash.example/\"\n\
             [brand.look]\nlogo = \"logo.svg\"\n",
        )
        .file("content/assets/logo.svg", LOGO)
        .file("content/documents/privacy/en.md", "# Privacy\n\n## Whom {#whom}\n\nNobody.\n");
    let build = build(&tree);
    assert_eq!(build.problems, Vec::<String>::new());
    assert!(page(&build, "en/privacy/index.html").contains("assets/logo."));
}

#[test]
fn the_only_brand_with_a_folder_is_told_of_its_folder() {
    let tree = Memory::new()
        .file("content/portal.toml", "source = \"en\"\nlanguages = [\"en\"]\n")
        .file(
            "content/brands/ash/brand.toml",
            "name = \"Ash\"\naddress.production = \"https://ash.example/\"\nlook.logo = \"logo.svg\"\n",
        )
        .file("content/documents/privacy/en.md", "# Privacy\n\n## Whom {#whom}\n\nNobody.\n");
    assert_eq!(build(&tree).problems, ["brand/logo: the brand's folder has no picture \"logo.svg\""]);
}

#[test]
fn fonts_are_files_of_the_site_itself_and_only_where_they_are_used() {
    let elm = "[look]\nbody_font = \"house\"\nheading_font_zh = \"song\"\n\
               [look.fonts.house]\nregular = \"house.woff2\"\nitalic = \"house-italic.woff2\"\n\
               [look.fonts.song]\nregular = \"song.woff2\"\nlightest = 200\nheaviest = 900\n\
               [look.fonts.idle]\nregular = \"idle.woff2\"\n";
    let (house, slanted, song) = (font("a"), font("b"), font("c"));
    let more: [(&str, &[u8]); 3] = [
        ("content/brands/elm/house.woff2", &house),
        ("content/brands/elm/house-italic.woff2", &slanted),
        ("content/assets/song.woff2", &song),
    ];
    let build = brands("", elm, &more);
    assert_eq!(build.problems, Vec::<String>::new());
    let names = files(&build, "elm", ".woff2");
    let [regular, italic] = [&house, &slanted]
        .map(|bytes| names.iter().find(|name| &build.files[&format!("elm/assets/{name}")] == bytes).unwrap());
    let chinese = names.iter().find(|name| name.starts_with("song.")).unwrap();
    assert_eq!(names.len(), 3);
    let css = sheet(&build, "elm");
    assert!(css.starts_with(&format!(
        "@font-face{{font-family:\"house\";src:url({regular}) format(\"woff2\");font-weight:400;font-display:optional}}\n\
         @font-face{{font-family:\"house\";src:url({italic}) format(\"woff2\");font-weight:400;font-style:italic;font-display:optional}}\n\
         @font-face{{font-family:\"song\";src:url({chinese}) format(\"woff2\");font-weight:200 900;font-display:optional}}\n\
         @layer tokens{{:root{{"
    )), "{css:.900}");
    // Each language asks at once for what its pages begin with.
    let html = page(&build, "elm/en/privacy/index.html");
    assert_eq!(preloads(&html), [format!("../../assets/{regular}")]);
    assert!(html.contains("img-src &#39;self&#39;; font-src &#39;self&#39;; "), "{html:.600}");
    let html = page(&build, "elm/zh-Hans/privacy/index.html");
    assert_eq!(preloads(&html), [format!("../../assets/{chinese}")]);
    assert!(page(&build, "elm/404.html").contains("font-src &#39;self&#39;"));
    // A brand without fonts has no word of them.
    for (path, bytes) in build.files.iter().filter(|(path, _)| path.starts_with("ash/") && !path.ends_with(".woff2")) {
        let text = String::from_utf8_lossy(bytes);
        assert!(!text.contains("font-src") && !text.contains("preload") && !text.contains("@font-face"), "{path}");
    }
    assert_eq!(files(&build, "ash", ".woff2"), Vec::<String>::new());
}

#[test]
fn one_file_may_be_the_face_of_two_weights() {
    let elm = "[look]\nbody_font = \"house\"\n[look.fonts.house]\nregular = \"house.woff2\"\nbold = \"house.woff2\"\n";
    let build = brands("", elm, &[("content/brands/elm/house.woff2", &font("a"))]);
    assert_eq!(build.problems, Vec::<String>::new());
    assert_eq!(files(&build, "elm", ".woff2").len(), 1);
    assert_eq!(sheet(&build, "elm").matches("@font-face").count(), 2);
}

#[test]
fn a_font_that_changed_has_another_name() {
    let elm = "[look]\nbody_font = \"house\"\nfonts.house.regular = \"house.woff2\"\n";
    let at = "content/brands/elm/house.woff2";
    let (before, after) = (brands("", elm, &[(at, &font("a"))]), brands("", elm, &[(at, &font("b"))]));
    assert_ne!(files(&before, "elm", ".woff2"), files(&after, "elm", ".woff2"));
    assert_ne!(sheet(&before, "elm"), sheet(&after, "elm"));
}

#[test]
fn a_file_that_is_no_font_is_told() {
    let elm = "[look]\nbody_font = \"house\"\nfonts.house.regular = \"house.woff2\"\n";
    let told = |bytes: &[u8]| brands("", elm, &[("content/brands/elm/house.woff2", bytes)]).problems;
    let refused =
        |why: &str| vec![format!("theme/font: content/brands/elm/house.woff2 cannot be used as a font: {why}")];
    assert_eq!(told(b""), refused("it is empty, or nearly"));
    assert_eq!(told(b"wOFF\x00\x01"), refused("it is a WOFF file of the first version"));
    let large = "it is an OpenType or TrueType file that was not made smaller for the web";
    assert_eq!(told(b"OTTO...."), refused(large));
    assert_eq!(told(b"\x00\x01\x00\x00...."), refused(large));
    assert_eq!(told(b"<html>"), refused("it is no font that candor knows"));
    assert_eq!(told(&font("abc")[..50]), refused("it is cut short, or something was put behind it"));
    assert_eq!(told(b"wOF2"), refused("it is cut short, or something was put behind it"));
    assert_eq!(
        told(&font(&"x".repeat(120_000))),
        ["theme/large-font: content/brands/elm/house.woff2 has 120 KB, which visitors load before they see it"]
    );
}
