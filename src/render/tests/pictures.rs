//! Sizes of pictures, and what is left of a drawing.

use crate::render::picture::{Picture, picture};

/// The size of a picture, or the first thing that is wrong with it.
fn of(name: &str, bytes: &[u8]) -> Result<Picture, String> {
    picture(name, bytes.to_vec()).map(|drawn| drawn.size).map_err(|why| why[0].what.clone())
}

/// A drawing as it is published.
fn published(text: &str) -> String {
    let drawn = picture("logo.svg", text.as_bytes().to_vec()).unwrap_or_else(|why| panic!("{text}: {why:?}"));
    String::from_utf8(drawn.bytes).unwrap()
}

fn open(attributes: &str) -> Result<(u32, u32), String> {
    let text = format!(
        "<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" {attributes}><path d=\"M0 0\"/></svg>"
    );
    of("logo.svg", text.as_bytes()).map(|size| (size.width, size.height))
}

#[test]
fn an_svg_says_how_large_it_is() {
    assert_eq!(open("width=\"80\" height='20px'"), Ok((80, 20)));
    assert_eq!(open("width = \"79.6\"\n height=\"20.4\""), Ok((80, 20)));
    assert_eq!(open("viewBox=\"0 0 120 30\""), Ok((120, 30)));
    assert_eq!(open("viewBox=\"0 0\n120&#x20;30\""), Ok((120, 30)));
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
    assert!(open("width=80 height=20").is_err_and(|what| what.starts_with("it is not well-formed")));
    assert_eq!(of("a.svg", b"hello"), Err("it is no SVG picture".to_owned()));
    assert_eq!(of("a.svg", b"<\xFF>"), Err("it is not UTF-8 (line 1)".to_owned()));
}

#[test]
fn a_plain_drawing_is_published_as_it_is() {
    for text in [
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 48 48\" role=\"img\"><title>Grove &amp; Sons</title>\
         <g fill=\"none\"><path d=\"M12 8h24l9 11z\"/></g></svg>",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"80\" height=\"20\" xml:space=\"preserve\" xml:lang=\"zh\">\n  \
         <style>.a > .b { fill: url(#c) }</style>\n  <text x=\"1\">穗 <tspan>b</tspan> \n</text>\n</svg>\n",
    ] {
        assert_eq!(published(text), text);
    }
}

#[test]
fn what_drawing_programs_leave_is_left_out() {
    let inkscape = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\r\n<!-- Created with Inkscape -->\r\n\
        <svg\r\n   xmlns:dc=\"http://purl.org/dc/elements/1.1/\"\r\n   xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"\r\n   \
        xmlns:sodipodi=\"http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd\"\r\n   \
        xmlns:svg=\"http://www.w3.org/2000/svg\"\r\n   xmlns=\"http://www.w3.org/2000/svg\"\r\n   \
        xmlns:xlink=\"http://www.w3.org/1999/xlink\"\r\n   viewBox=\"0 0 48 20\"\r\n   sodipodi:docname=\"logo.svg\">\r\n  \
        <sodipodi:namedview pagecolor=\"#fff\"><sodipodi:guide/></sodipodi:namedview>\r\n  \
        <metadata><rdf:RDF><dc:title/><script>x</script></rdf:RDF></metadata>\r\n  \
        <svg:defs><linearGradient id=\"a\"/><linearGradient id=\"b\" xlink:href=\"#a\" xlink:type=\"simple\"/></svg:defs>\r\n  \
        <use href=\"#b\" xlink:href=\"#a\" xml:base=\"https://elsewhere.example/\" a.b=\"c\"/>\r\n</svg>\r\n";
    assert_eq!(
        published(inkscape),
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 48 20\">\n  \
         <defs><linearGradient id=\"a\"/><linearGradient id=\"b\" href=\"#a\"/></defs>\n  <use href=\"#b\"/>\n</svg>\n"
    );
    let illustrator = "\u{FEFF}<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\" [\n\
        \t<!ENTITY ns_svg \"http://www.w3.org/2000/svg\">\n\t<!ENTITY ns_ai \"http://ns.adobe.com/AdobeIllustrator/10.0/\">\n\
        \t<!ENTITY st0 \"fill:#C4502F;font-family:'Grove';\">\n]>\n\
        <svg version=\"1.1\" xmlns=\"&ns_svg;\" xmlns:i=\"&ns_ai;\" viewBox=\"0 0 48 20\">\
        <g i:extraneous=\"self\"><path style=\"&st0;\"/></g><i:pgf><![CDATA[eJzt]]></i:pgf></svg>";
    assert_eq!(
        published(illustrator),
        "<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" viewBox=\"0 0 48 20\">\
         <g><path style=\"fill:#C4502F;font-family:'Grove';\"/></g></svg>"
    );
}

#[test]
fn other_pictures_are_measured() {
    let mut png = b"\x89PNG\r\n\x1A\n\0\0\0\rIHDR".to_vec();
    png.extend([0, 0, 0, 64, 0, 0, 0, 32, 8, 6, 0, 0, 0]);
    assert_eq!(of("logo.png", &png), Err("it ends before the picture does".to_owned()));
    png.extend(b"\0\0\0\0IEND\xAE\x42\x60\x82");
    assert_eq!(of("logo.png", &png), Ok(Picture { width: 64, height: 32 }));
    assert_eq!(of("logo.webp", &png), Err("it is no WEBP file, whatever its name says".to_owned()));
    png[16..24].fill(0);
    assert_eq!(of("logo.png", &png), Err("it has no size".to_owned()));
    assert_eq!(
        of("logo.png", b"<svg width=\"1\" height=\"1\"></svg>"),
        Err("it is no picture that candor knows".to_owned())
    );
    assert_eq!(of("logo.png", b""), Err("it is empty".to_owned()));
    let jpeg = b"\xFF\xD8\xFF\xC0\0\x11\x08\0\x20\0\x40\x03\x01\x11\0\x02\x11\x01\x03\x11\x01";
    assert_eq!(of("logo.jpg", jpeg), Err("it ends before the picture does".to_owned()));
    let whole = [&jpeg[..], b"\xFF\xD9"].concat();
    assert_eq!(of("logo.jpeg", &whole), Ok(Picture { width: 64, height: 32 }));
    let webp = b"RIFF\x16\0\0\0WEBPVP8X\x0A\0\0\0\0\0\0\0\x3F\0\0\x1F\0\0";
    assert_eq!(of("logo.webp", webp), Ok(Picture { width: 64, height: 32 }));
    let mut longer = webp.to_vec();
    longer[4] = 0x40;
    assert_eq!(of("logo.webp", &longer), Err("it ends before the picture does".to_owned()));
}
