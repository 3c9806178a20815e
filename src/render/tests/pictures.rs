//! Sizes of logos, and what a logo may not hold.

use crate::render::picture::{Picture, picture};

fn svg(inner: &str) -> Result<Picture, String> {
    picture(
        "logo.svg",
        format!("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"80\" height=\"20\">{inner}</svg>").as_bytes(),
    )
}

fn open(attributes: &str) -> Result<(u32, u32), String> {
    picture("logo.svg", format!("<?xml version=\"1.0\"?>\n<svg {attributes}><path d=\"M0 0\"/></svg>").as_bytes())
        .map(|size| (size.width, size.height))
}

#[test]
fn an_svg_says_how_large_it_is() {
    assert_eq!(open("width=\"80\" height='20px'"), Ok((80, 20)));
    assert_eq!(open("width = \"79.6\"\n height=\"20.4\""), Ok((80, 20)));
    assert_eq!(open("viewBox=\"0 0 120 30\""), Ok((120, 30)));
    assert_eq!(open("viewBox=\"0 0 1e-9 1e99\""), Ok((1, u32::MAX)));
    assert_eq!(open("viewBox=\"0,0,120,30\" width=\"100%\" height=\"auto\""), Ok((120, 30)));
    // Attributes whose names merely end alike do not count.
    assert_eq!(open("stroke-width=\"9\" viewBox=\"0 0 10 20\""), Ok((10, 20)));
    for without in [
        "",
        "width=\"80\"",
        "width=\"0\" height=\"20\"",
        "viewBox=\"0 0 -1 1\"",
        "viewBox=\"0 0 1\"",
        "width=\"1e400\" height=\"1\"",
    ] {
        assert_eq!(open(without), Err("it says neither width and height nor viewBox".to_owned()), "{without}");
    }
    assert_eq!(open("width=80 height=20"), Err("it holds a tag that is not well-formed".to_owned()));
    assert_eq!(picture("a.svg", b"hello"), Err("it is no SVG picture".to_owned()));
    assert_eq!(picture("a.svg", b"\xFF"), Err("it is not UTF-8".to_owned()));
}

#[test]
fn an_svg_runs_nothing_and_fetches_nothing() {
    for inner in [
        "<script>x</script>",
        "<SCRIPT/>",
        "<a href=\"javascript:x\"/>",
        "<handler type=\"a\"/>",
        "<foreignObject/>",
        "<iframe/>",
        "<embed/>",
        "<object/>",
        "<!ENTITY a \"b\">",
        "<!DOCTYPE svg>",
        "<a href=\"https://a.example\"/>",
        "<use xlink:href = 'b.svg#c'/>",
        "<image href=\"data:image/png;base64,A\"/>",
        "<a href=\"&#106;avascript&#58;x\"/>",
        "<style>@import 'a.css'</style>",
        "<style>a{fill:url(https://a.example)}</style>",
        "<rect fill=\"url('https://a.example#b')\"/>",
        "<rect style=\"fill: URL( //a.example )\"/>",
        "<?xml-stylesheet href=\"a.css\"?>",
        "<animate attributeName=\"href\" to=\"x\"/>",
        "<set attributeName = 'xlink:href' to=\"x\"/>",
        "<g onload=\"x\"/>",
        "<g\tonclick='x'/>",
        "<g\nONLOAD = \"x\"/>",
        "<g a=\"b\"onload=\"x\"/>",
        "<g/onload=\"x\"/>",
    ] {
        assert!(svg(inner).is_err_and(|what| what.starts_with("it holds ")), "{inner}");
    }
}

#[test]
fn what_only_looks_so_is_let_pass() {
    for inner in [
        "<use href=\"#a\"/>",
        "<rect fill=\"url(#a)\"/>",
        "<rect fill='url(\"#a\")'/>",
        "<style>.on{fill:#123}</style>",
        "<g opacity=\".5\" font-size=\"1\"/>",
    ] {
        assert_eq!(svg(inner), Ok(Picture { width: 80, height: 20 }), "{inner}");
    }
}

#[test]
fn other_pictures_are_measured() {
    let mut png = b"\x89PNG\r\n\x1A\n\0\0\0\rIHDR".to_vec();
    png.extend([0, 0, 0, 64, 0, 0, 0, 32, 8, 6, 0, 0, 0]);
    assert_eq!(picture("logo.png", &png), Err("it ends before the picture does".to_owned()));
    png.extend(b"\0\0\0\0IEND\xAE\x42\x60\x82");
    assert_eq!(picture("logo.png", &png), Ok(Picture { width: 64, height: 32 }));
    assert_eq!(picture("logo.webp", &png), Err("it is no WEBP file, whatever its name says".to_owned()));
    png[16..24].fill(0);
    assert_eq!(picture("logo.png", &png), Err("it has no size".to_owned()));
    assert_eq!(
        picture("logo.png", b"<svg width=\"1\" height=\"1\"></svg>"),
        Err("it is no picture that candor knows".to_owned())
    );
    assert_eq!(picture("logo.png", b""), Err("it is empty".to_owned()));
    let jpeg = b"\xFF\xD8\xFF\xC0\0\x11\x08\0\x20\0\x40\x03\x01\x11\0\x02\x11\x01\x03\x11\x01";
    assert_eq!(picture("logo.jpg", jpeg), Err("it ends before the picture does".to_owned()));
    let whole = [&jpeg[..], b"\xFF\xD9"].concat();
    assert_eq!(picture("logo.jpeg", &whole), Ok(Picture { width: 64, height: 32 }));
    let webp = b"RIFF\x16\0\0\0WEBPVP8X\x0A\0\0\0\0\0\0\0\x3F\0\0\x1F\0\0";
    assert_eq!(picture("logo.webp", webp), Ok(Picture { width: 64, height: 32 }));
    let mut longer = webp.to_vec();
    longer[4] = 0x40;
    assert_eq!(picture("logo.webp", &longer), Err("it ends before the picture does".to_owned()));
}
