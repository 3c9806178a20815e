use super::*;

fn set(tag: &str, text: &str) -> String {
    Typographer::new(&lang(tag)).text(text, None)
}

#[track_caller]
fn check(tag: &str, cases: &[(&str, &str)]) {
    for (text, expected) in cases {
        let once = set(tag, text);
        assert_eq!(once.escape_debug().to_string(), expected.escape_debug().to_string(), "{text}");
        assert_eq!(set(tag, &once), once, "twice: {text}");
    }
}

#[test]
fn english() {
    check(
        "en",
        &[
            ("\"Your data\" means...", "“Your data” means…"),
            ("it's the user's right", "it’s the user’s right"),
            ("users' rights", "users’ rights"),
            ("'quoted' and \"'nested'\"", "‘quoted’ and “‘nested’”"),
            ("(\"see\")", "(“see”)"),
            ("the '90s", "the ’90s"),
            ("a -- b", "a – b"),
            ("a--b --flag", "a--b --flag"),
            ("5' 6\" tall", "5' 6\" tall"),
            ("the \"1980\" law", "the “1980” law"),
            ("wait.... what", "wait.... what"),
            ("\"end.\"", "“end.”"),
            ("already “curly” and ’s", "already “curly” and ’s"),
            ("\u{FDD0}t-brand\u{FDD1}'s \"site\"", "\u{FDD0}t-brand\u{FDD1}’s “site”"),
            ("\u{FDD0}f-it's \"raw\"...\u{FDD1}", "\u{FDD0}f-it's \"raw\"...\u{FDD1}"),
        ],
    );
}

#[test]
fn french() {
    check(
        "fr",
        &[
            ("l'adresse d'\u{FDD0}t-brand\u{FDD1}", "l’adresse d’\u{FDD0}t-brand\u{FDD1}"),
            ("Vos droits : accès ; oubli !", "Vos droits\u{A0}: accès\u{202F}; oubli\u{202F}!"),
            ("Vos droits: accès; oubli! Quoi?", "Vos droits\u{A0}: accès\u{202F}; oubli\u{202F}! Quoi\u{202F}?"),
            ("Quoi ?!", "Quoi\u{202F}?!"),
            ("(vraiment ?)", "(vraiment\u{202F}?)"),
            (
                "\"données\" et « droits » et «loi»",
                "«\u{A0}données\u{A0}» et «\u{A0}droits\u{A0}» et «\u{A0}loi\u{A0}»",
            ),
            ("« Quoi ? »", "«\u{A0}Quoi\u{202F}?\u{A0}»"),
            (
                "à 12:30, https://a.example/?q=1;r=2! et https: puis :-) ;) :)",
                "à 12:30, https://a.example/?q=1;r=2! et https: puis :-) ;) :)",
            ),
            ("voir https://a.example/x? ici", "voir https://a.example/x? ici"),
            ("écrire à dpo@a.example: merci", "écrire à dpo@a.example: merci"),
            ("20 % ou 5% de 10 € et 3€", "20\u{A0}% ou 5\u{A0}% de 10\u{A0}€ et 3\u{A0}€"),
            ("mot\u{A0}! mot\u{202F}!", "mot\u{202F}! mot\u{202F}!"),
            ("l'\"adresse\" et d'“un”", "l’«\u{A0}adresse\u{A0}» et d’«\u{A0}un\u{A0}»"),
            ("“ droits ” et “loi\" ?", "«\u{A0}droits\u{A0}» et «\u{A0}loi\u{A0}»\u{202F}?"),
            ("« le \"droit\" » et «la “loi”»", "«\u{A0}le “droit”\u{A0}» et «\u{A0}la “loi”\u{A0}»"),
            ("'simple' et l'autre, 5'", "'simple' et l’autre, 5'"),
            ("Safari™: oui", "Safari™\u{A0}: oui"),
            ("100%25", "100%25"),
            ("...", "..."),
        ],
    );
}

#[test]
fn canadian_french() {
    check(
        "fr-CA",
        &[
            ("Vos droits : accès; oubli! Quoi?", "Vos droits\u{A0}: accès; oubli! Quoi?"),
            ("Vos droits: l'accès", "Vos droits\u{A0}: l’accès"),
            ("Accès ; oubli ! Quoi\u{202F}?! (oui\u{A0}?) :-) ;) a ?b", "Accès; oubli! Quoi?! (oui?) :-) ;) a ?b"),
            ("« loi » et \"loi\"", "«\u{A0}loi\u{A0}» et «\u{A0}loi\u{A0}»"),
            // As typed in France, with any of the three spaces.
            ("accès ; oubli\u{202F}! Quoi\u{A0}?", "accès; oubli! Quoi?"),
            ("« loi » ; (vraiment ?) et « Quoi ?! »", "«\u{A0}loi\u{A0}»; (vraiment?) et «\u{A0}Quoi?!\u{A0}»"),
            ("\u{FDD0}t-brand\u{FDD1} ; fin", "\u{FDD0}t-brand\u{FDD1}; fin"),
            ("un clin d'œil ;) ou :-) ; un a ;b", "un clin d’œil ;) ou :-); un a ;b"),
            ("10 $ ou 5$, 20 % et 10 $US", "10\u{A0}$ ou 5\u{A0}$, 20\u{A0}% et 10 $US"),
        ],
    );
}

#[test]
fn chinese() {
    check(
        "zh-Hans",
        &[
            ("我们收集信息,包括:姓名;是吗?是!", "我们收集信息，包括：姓名；是吗？是！"),
            ("包括: 姓名， 地址 。", "包括：姓名，地址。"),
            ("收集 Cookie,我们(例如像素)使用", "收集 Cookie，我们（例如像素）使用"),
            ("如下:(i) 要求时,(ii) 法院", "如下：（i）要求时，（ii）法院"),
            (
                "软件 (Software) 与软件(Software)、SAS(下称)、PC (x) 机",
                "软件（Software）与软件（Software）、SAS（下称）、PC (x) 机",
            ),
            ("9:30,共 1,234 条,A,B, C", "9:30，共 1,234 条，A,B, C"),
            (
                "见 https://a.example/a,b?c=d:e,我们 a@b.example:我们",
                "见 https://a.example/a,b?c=d:e,我们 a@b.example:我们",
            ),
            ("\"个人信息\"是\"Cookie 设置\",\"此\"", "“个人信息”是“Cookie 设置”，“此”"),
            ("“个人信息”是\"什么\"……... it's !", "“个人信息”是“什么”……... it's !"),
            (
                "\u{FDD0}t-brand\u{FDD1}\"卡片\"一词, \u{FDD0}t-brand\u{FDD1}",
                "\u{FDD0}t-brand\u{FDD1}“卡片”一词，\u{FDD0}t-brand\u{FDD1}",
            ),
            ("15\" 屏幕、PayPal 和 { 它 }", "15\" 屏幕、PayPal 和 { 它 }"),
        ],
    );
    check("zh-Hant", &[("包括:\"姓名\"(例如)", "包括：\"姓名\"（例如）")]);
}

#[test]
fn others_are_left_alone() {
    for tag in ["ja", "ar", "de"] {
        check(tag, &[("“个人信息”是\"什么\"……... it's !", "“个人信息”是\"什么\"……... it's !")]);
    }
}

#[test]
fn state_goes_on_across_runs() {
    let mut english = Typographer::new(&lang("en"));
    assert_eq!(english.text("see \"", Some('t')), "see “");
    assert_eq!(english.text("this", Some('"')), "this");
    assert_eq!(english.text("\" and ", Some('x')), "” and ");
    english.opaque(Some('x'));
    assert_eq!(english.text("'s", None), "’s");
    english.reset();
    assert_eq!(english.text("\"new\"", None), "“new”");
    let mut french = Typographer::new(&lang("fr"));
    assert_eq!(french.text("l'", Some('i')), "l’");
    assert_eq!(french.text("important ", Some('!')), "important\u{202F}");
    assert_eq!(french.text("! «", Some('x')), "! «\u{A0}");
    french.opaque(Some('x'));
    assert_eq!(french.text("» : ", None), "\u{A0}»\u{A0}: ");
    french.reset();
    french.opaque(Some('x'));
    assert_eq!(french.text(": fin", None), "\u{A0}: fin");
    let mut canadian = Typographer::new(&lang("fr-CA"));
    assert_eq!(canadian.text("important ", Some('!')), "important");
    assert_eq!(canadian.text("! Et ", Some('x')), "! Et ");
    canadian.opaque(Some('x'));
    assert_eq!(canadian.text(" ; fin", None), "; fin");
}

#[test]
fn line_breaks_between_scripts() {
    let joins = |a, b| joins_without_space(Some(a), Some(b));
    assert!(joins('文', '字') && joins('。', '文') && joins('）', '（') && joins('か', 'ナ'));
    assert!(!joins('文', 'a') && !joins('a', '文') && !joins('한', '글') && !joins('a', 'b'));
    assert!(!joins_without_space(None, Some('文')) && !joins_without_space(Some('文'), None));
}

#[test]
fn a_space_behind_a_quote_that_opens_nothing_stays_in_canada() {
    let set = |runs: [&str; 2]| {
        let mut typographer = Typographer::new(&lang("fr-CA"));
        [typographer.text(runs[0], runs[1].chars().next()), typographer.text(runs[1], None)].concat()
    };
    assert_eq!(set(["\" ", "!"]), "\" !");
    assert_eq!(set(["5\" ", "?"]), "5\" ?");
    assert_eq!(set(["\"oui\" ", "!"]), "«\u{A0}oui\u{A0}»!");
}

#[test]
fn a_space_behind_a_quote_that_opens_nothing_stays_in_chinese() {
    let set = |runs: [&str; 2]| {
        let mut typographer = Typographer::new(&lang("zh-Hans"));
        [typographer.text(runs[0], runs[1].chars().next()), typographer.text(runs[1], None)].concat()
    };
    assert_eq!(set(["。\"", "\u{A0}（"]), "。\"\u{A0}（");
    assert_eq!(set(["\" (", "文)"]), "\" （文）");
    assert_eq!(set(["\"是\"", "（文）"]), "“是”（文）");
}
