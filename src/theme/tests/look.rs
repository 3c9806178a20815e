//! A look: which layer of it counts, and what reaches the style sheet.

use super::super::*;
use crate::config;
use crate::model::Record;
use crate::model::vocabulary::LOOK;

fn look(file: u32, text: &str) -> Record {
    config::record(FileId(file), text, LOOK).value
}

/// The tokens of a brand's look over its group's over its theme's, and what is told of them.
fn tokens(brand: &str, group: &str, theme: &str) -> (Tokens, Vec<String>) {
    let (brand, group, theme) = (look(0, brand), look(1, group), look(2, theme));
    let outcome = Look { brand: Some(&brand), group: Some(&group), theme: Some(&theme) }.tokens();
    let told = |p: &Diagnostic| format!("{}: {} | {}", p.rule.id, p.message, p.hint.as_deref().unwrap_or(""));
    (outcome.value, outcome.problems.iter().map(told).collect())
}

fn sound(brand: &str, group: &str, theme: &str) -> Tokens {
    let (tokens, problems) = tokens(brand, group, theme);
    assert_eq!(problems, Vec::<String>::new());
    tokens
}

fn named(file: Option<&LookFile>) -> Option<(&str, bool)> {
    file.map(|file| (&*file.name, file.own))
}

#[test]
fn a_look_becomes_custom_properties() {
    let tokens = sound(
        "accent = \"#123456\"\naccent_dark = \"#abcdef\"\ntint = \"#ffffff\"\nbody_type = \"serif\"\nscale = 133\nradius = 4\n\
         density = \"airy\"\nheadings = \"small-caps\"\nlogo = \"logo.svg\"\n",
        "",
        "",
    );
    assert_eq!(
        tokens.css,
        "@layer tokens{:root{--accent:#123456;--accent-dark:#abcdef;--ground:light-dark(#ffffff,#212121);\
         --ink:light-dark(#313131,#ededed);--soft:light-dark(#616161,#b2b2b2);--edge:light-dark(#858585,#8c8c8c);\
         --wash:light-dark(#f4f4f4,#292929);--link:light-dark(#123456,#abcdef);--visited:light-dark(#342e45,#c9c5dd);\
         --wrong:light-dark(#a3121f,#ff9a92);\
         --body-type:\"Iowan Old Style\",\"Palatino Linotype\",\"URW Palladio L\",P052,serif;\
         --body-type-zh:\"Songti SC\",\"Noto Serif CJK SC\",\"Source Han Serif SC\",SimSun,serif;\
         --heading-type:\"Iowan Old Style\",\"Palatino Linotype\",\"URW Palladio L\",P052,serif;\
         --heading-type-zh:\"Songti SC\",\"Noto Serif CJK SC\",\"Source Han Serif SC\",SimSun,serif;\
         --scale:1.33;--radius:4px;--density:1.2}}\n"
    );
    assert_eq!(
        (tokens.headings, tokens.density, named(tokens.logo.as_ref())),
        ("small-caps", "airy", Some(("logo.svg", true)))
    );
}

#[test]
fn a_brand_comes_before_its_group_and_its_theme_key_by_key() {
    let tokens = sound(
        "accent = \"#112233\"\n",
        "accent = \"#223344\"\nradius = 7\nlogo = \"group.svg\"\n",
        "accent = \"#445566\"\nradius = 9\nscale = 140\nlogo = \"theme.svg\"\n",
    );
    for part in ["--accent:#112233;", "--radius:7px;", "--scale:1.40;"] {
        assert!(tokens.css.contains(part), "{part} in {}", tokens.css);
    }
    assert_eq!(named(tokens.logo.as_ref()), Some(("group.svg", false)));
    assert!(!tokens.css.contains("-zh:"));
    // A theme has no pictures of brands.
    assert_eq!(sound("", "", "logo = \"theme.svg\"\nicon = \"theme.svg\"\n").logo, None);
}

#[test]
fn what_belongs_together_is_taken_from_one_layer() {
    // The group's shade for the dark is one of the group's accent, not of the brand's.
    let group =
        "accent = \"#552244\"\naccent_dark = \"#ffaabb\"\nlogo = \"g.svg\"\nlogo_dark = \"gd.svg\"\nicon = \"g.png\"\n";
    let tokens = sound("accent = \"#112233\"\nlogo = \"b.svg\"\n", group, "");
    assert!(tokens.css.contains("--accent:#112233;") && !tokens.css.contains("#ffaabb"), "{}", tokens.css);
    assert_eq!(named(tokens.logo.as_ref()), Some(("b.svg", true)));
    assert_eq!((tokens.logo_dark, tokens.icon), (None, None));
    // An accent of the group's, on a ground of the brand's, is made fit for it; nobody is told of what another states.
    let tokens = sound("ground = \"#c8c8c8\"\n", "accent = \"#0b6e99\"\nink = \"#5a6a7a\"\n", "");
    assert!(tokens.css.contains("--accent:#005375;") && !tokens.css.contains("#5a6a7a"), "{}", tokens.css);
    assert_eq!(tokens.accent, "#005375");
    // Only the one for the dark is the brand's.
    let tokens = sound("accent_dark = \"#aaddff\"\nlogo_dark = \"bd.svg\"\n", group, "");
    assert!(tokens.css.contains("--accent:#552244;--accent-dark:#aaddff;"), "{}", tokens.css);
    assert_eq!(
        (named(tokens.logo.as_ref()), named(tokens.logo_dark.as_ref()), named(tokens.icon.as_ref())),
        (Some(("g.svg", false)), Some(("bd.svg", true)), Some(("g.png", false)))
    );
}

#[test]
fn a_look_that_cannot_be_read_is_told_with_the_nearest_shade() {
    let (_, problems) = tokens(
        "accent = \"#ffcc00\"\naccent_dark = \"#222222\"\nground = \"#808080\"\nink_dark = \"#444444\"\nscale = 300\nradius = 99\n",
        "",
        "",
    );
    assert_eq!(
        problems,
        [
            "theme/contrast: ground #808080 under black text #000000 has a contrast of 5.3 to 1: a ground needs at least 10 | \
             Take #b3b3b3, the nearest shade of it that passes. What pages are on by night is `ground_dark`.",
            "theme/contrast: accent #ffcc00 on the light ground #b3b3b3 has a contrast of 1.3 to 1: links need at least 4.5 | \
             Take #503e00, the nearest shade of it that passes.",
            "theme/contrast: ink_dark #444444 on the dark ground #211e16 has a contrast of 1.7 to 1: text needs at least 4.5 | \
             Take #8a8a8a, the nearest shade of it that passes, or leave the key out: one is made from the tint.",
            "theme/contrast: accent_dark #222222 on the dark ground #211e16 has a contrast of 1.0 to 1: links need at least 4.5 | \
             Take #8a8a8a, the nearest shade of it that passes, or leave the key out: a shade is made from the accent.",
            "theme/token: a scale of 300 hundredths gives headings that do not fit | It takes 105 to 150: 120 is 1.2.",
            "theme/token: a radius of 99 pixels hides the corners of fields | It takes 0 to 40.",
        ]
    );
}

#[test]
fn fonts_stand_before_the_type_that_stands_in() {
    let house =
        "[fonts.house]\nregular = \"house.woff2\"\nitalic = \"house-italic.woff2\"\nbold = \"house-bold.woff2\"\n";
    let tokens = sound(&format!("body_font = \"house\"\nbody_type = \"sans\"\n{house}"), "", "");
    assert!(tokens.css.contains("--body-type:\"house\",Avenir,"), "{}", tokens.css);
    // Headings of which nothing is said are set as the text is.
    assert!(tokens.css.contains("--heading-type:\"house\",Avenir,"), "{}", tokens.css);
    let faces: Vec<_> =
        tokens.faces.iter().map(|f| (&*f.file.name, &*f.weight, f.italic, f.latin, f.chinese)).collect();
    assert_eq!(
        faces,
        [
            ("house.woff2", "400", false, true, false),
            ("house-italic.woff2", "400", true, false, false),
            ("house-bold.woff2", "700", false, false, false),
        ]
    );
    // Of headings the bold face is asked for at once.
    let tokens = sound(&format!("heading_font = \"house\"\n{house}"), "", "");
    assert!(tokens.css.contains("--body-type:Seravek,") && tokens.css.contains("--heading-type:\"house\",Seravek,"));
    assert!(tokens.faces.iter().all(|face| face.latin == (face.file.name == "house-bold.woff2")));
    // Chinese has a font of its own.
    let song = "body_font_zh = \"song\"\n[fonts.song]\nregular = \"song.woff2\"\nlightest = 200\nheaviest = 900\n";
    let tokens = sound(song, "", "");
    assert!(
        tokens.css.contains("--body-type:Seravek,") && tokens.css.contains("--body-type-zh:\"song\",\"PingFang SC\",")
    );
    let [face] = &*tokens.faces else { panic!("{:?}", tokens.faces) };
    assert_eq!((&*face.weight, face.latin, face.chinese), ("200 900", false, true));
}

#[test]
fn a_type_of_the_brand_comes_before_a_font_of_its_group() {
    let group = "body_font = \"house\"\nheading_font = \"house\"\n[fonts.house]\nregular = \"house.woff2\"\n";
    let tokens = sound("body_type = \"serif\"\n", group, "");
    assert!(tokens.css.contains("--body-type:\"Iowan") && tokens.css.contains("--heading-type:\"house\","));
    assert!(tokens.faces.iter().all(|face| !face.file.own));
    let tokens = sound("body_type = \"serif\"\nheading_type = \"serif\"\n", group, "");
    assert_eq!(tokens.faces, []);
    // A brand may name a font of its group, and one of its own under the same name.
    let own = sound("body_font = \"house\"\nfonts.house.regular = \"own.woff2\"\n", group, "");
    assert!(own.faces.iter().all(|face| face.file.own && face.file.name == "own.woff2"));
}

#[test]
fn fonts_that_are_not_said_whole_are_told() {
    let (tokens, problems) = tokens(
        "body_font = \"hause\"\nheading_font = \"slim\"\nbody_font_zh = \"wide\"\n\
         [fonts.house]\nregular = \"house.woff2\"\n\
         [fonts.slim]\nregular = \"slim.woff2\"\nlightest = 900\nheaviest = 300\n\
         [fonts.wide]\nregular = \"wide.woff2\"\nbold = \"bold.woff2\"\nheaviest = 1200\n",
        "",
        "",
    );
    assert_eq!(tokens.faces.len(), 3);
    let variable = "A variable font says from which weight to which it goes: lightest = 100, heaviest = 900. \
                    Others have a file for each: `regular`, `bold`.";
    assert_eq!(
        problems,
        [
            "theme/token: there is no font \"hause\" | Did you mean \"house\"?".to_owned(),
            format!("theme/token: weights go from 1 to 1000 | {variable}"),
            format!("theme/token: the lightest weight is above the heaviest | {variable}"),
        ]
    );
}

#[test]
fn the_name_of_a_font_is_no_more_than_a_name() {
    for name in ["../house", "a\\\"};x{", "House", "a b", "é"] {
        let (tokens, problems) =
            tokens(&format!("body_font = \"{name}\"\nfonts.\"{name}\".regular = \"a.woff2\"\n"), "", "");
        assert_eq!(tokens.faces, [], "{name}");
        assert!(problems.iter().any(|told| told.contains("cannot be the name of a font")), "{name}: {problems:?}");
        assert!(!tokens.css.contains("x{"), "{}", tokens.css);
    }
}
