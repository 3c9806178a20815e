use super::*;

fn refused(tag: &str) -> String {
    let problem = Lang::parse(tag).unwrap_err();
    format!("{}. {}", problem.message, problem.hint)
}

#[test]
fn canonical_tags_are_taken() {
    for tag in ["en", "fr", "fr-CA", "zh", "zh-Hans", "zh-Hant-TW", "zh-CN", "ar", "he", "de-1996", "gsw", "pt-BR"] {
        assert_eq!(Lang::parse(tag).map(|l| l.to_string()), Ok(tag.to_owned()));
    }
    assert_eq!(lang("zh-Hans").primary(), "zh");
}

#[test]
fn others_are_refused_with_the_canonical_form() {
    assert_eq!(
        refused("zh_CN"),
        "\"zh_CN\" is written with an underscore, which is not a language tag. Write \"zh-CN\", or \"zh-Hans\" when it is for all who read simplified characters."
    );
    assert_eq!(
        refused("zh-cn"),
        "\"zh-cn\" is not written as language tags are. Write \"zh-CN\", or \"zh-Hans\" when it is for all who read simplified characters."
    );
    assert_eq!(refused("EN"), "\"EN\" is not written as language tags are. Write \"en\".");
    assert_eq!(refused("zh-hans"), "\"zh-hans\" is not written as language tags are. Write \"zh-Hans\".");
    assert_eq!(refused("cn"), "\"cn\" is not a known language. Write zh-Hans.");
    assert_eq!(refused("jp"), "\"jp\" is not a known language. Write ja.");
    assert_eq!(
        refused("xx"),
        "\"xx\" is not a known language. Write a BCP 47 tag, such as en, fr, fr-CA, zh-Hans or zh-Hant."
    );
    assert_eq!(refused("english"), "\"english\" is not a language tag. Write en.");
    assert_eq!(refused("English"), "\"English\" is not a language tag. Write en.");
    assert_eq!(refused("iw"), "\"iw\" is an old or long form of a language tag. Write \"he\".");
    assert_eq!(refused("en-UK"), "\"en-UK\" is an old or long form of a language tag. Write \"en-GB\".");
    // What stands in the list of mistakes is not a language by another name.
    for tag in ["at", "cz", "dk", "gr", "hk", "ua", "us"] {
        assert!(refused(tag).starts_with(&format!("\"{tag}\" is not a known language. Write ")), "{}", refused(tag));
    }
    for tag in ["", "-", "e", "und", "en-", "en--US", "zh Hans", "../en", "en/x", "français", "x-brand"] {
        assert!(Lang::parse(tag).is_err(), "{tag}");
    }
}

#[test]
fn what_is_foreign_to_a_page() {
    for (page, words, foreign) in [
        ("en", "en", false),
        ("en", "en-GB", false),
        ("fr-CA", "fr", false),
        ("zh-Hans", "zh", false),
        ("en", "el", true),
        ("zh-Hans", "en", true),
        ("zh-Hans", "zh-Hant", true),
        ("zh-Hant", "zh-TW", false),
    ] {
        assert_eq!(lang(page).is_foreign(words), foreign, "{words} on a page in {page}");
    }
}

#[test]
fn direction_and_script() {
    assert_eq!(
        ["en", "ar", "he", "fa", "zh-Hans", "uz-Arab"].map(|t| lang(t).direction()),
        ["ltr", "rtl", "rtl", "rtl", "ltr", "rtl"]
    );
    assert_eq!(
        ["zh-Hans", "zh", "ja", "yue", "ko", "en", "zh-Latn"].map(|t| lang(t).is_cjk()),
        [true, true, true, true, false, false, false]
    );
}
