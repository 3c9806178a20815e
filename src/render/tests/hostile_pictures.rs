//! Pictures that do more than draw.

use super::super::{Picture, picture};

fn svg(inside: &str) -> Result<Picture, String> {
    picture(
        "logo.svg",
        format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 48 20\">{inside}</svg>").as_bytes(),
    )
}

#[test]
fn pictures_that_only_draw_are_taken() {
    let size = Picture { width: 48, height: 20 };
    for inside in [
        "<path d='M0 0h9'/>",
        "<title>A &amp; B > C</title><g fill=\"none\"><circle r=\"2\"/></g>",
        "<defs><linearGradient id=\"a\"><stop/></linearGradient></defs><rect fill=\"url(#a)\"/><use href=\"#a\"/>",
        "<!-- drawn by hand, onclick=none --><style><![CDATA[.a > .b { fill: red }]]></style>",
        "<use xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\"#a\" />",
    ] {
        assert_eq!(svg(inside).as_ref(), Ok(&size), "{inside}");
    }
}

#[test]
fn pictures_that_do_more_than_draw_are_refused() {
    for inside in [
        "<script>alert(1)</script>",
        "<x:script xmlns:x=\"http://www.w3.org/2000/svg\">alert(1)</x:script>",
        "<path\nonclick=\"alert(1)\"/>",
        "<path/onclick=\"alert(1)\"/>",
        "<path d=\"\"onclick=\"alert(1)\"/>",
        "<g x:onload=\"alert(1)\"/>",
        "<animate attributeName=\"href\" values=\"&#106;avascript:alert(1)\"/>",
        "<set attributeName=\"onclick\" to=\"alert(1)\"/>",
        "<a href=\"#x\">x</a>",
        "<use href=\"&#100;ata:image/svg+xml,x\"/>",
        "<use href=\"other.svg#x\"/>",
        "<image href=\"https://elsewhere.example/x.png\"/>",
        "<foreignObject><p>x</p></foreignObject>",
        "<style>@import 'https://elsewhere.example/x.css'</style>",
        "<style>path { fill: u\\72l(https://elsewhere.example/x) }</style>",
        "<path style=\"fill: url( 'https://elsewhere.example/x')\"/>",
        "<?xml-stylesheet href=\"x.css\"?>",
        "<!DOCTYPE svg [<!ENTITY x \"y\">]>",
        "<path d=\"<script>\"/>",
        "<path d=x/>",
        "<!-- <script>",
        "<g></g <script>",
        "<g></script>",
        "</g",
        "<path d=\"",
        "<",
    ] {
        assert!(svg(inside).is_err(), "{inside}");
    }
    assert!(picture("logo.svg", b"<svg onload=\"alert(1)\" width=\"1\" height=\"1\"/>").is_err());
    assert!(picture("logo.svg", b"<svg width=\"1\" height=\"1\"/><svg/onload='alert(1)'>").is_err());
}
