//! What is known of SVG's elements, and what is said of those that are not taken.

use roxmltree::Error;

/// The elements of SVG 2 that only draw. Whatever else there is could run, fetch or ask.
pub(super) const DRAWING: &[&str] = &[
    "circle",
    "clipPath",
    "defs",
    "desc",
    "ellipse",
    "feBlend",
    "feColorMatrix",
    "feComponentTransfer",
    "feComposite",
    "feConvolveMatrix",
    "feDiffuseLighting",
    "feDisplacementMap",
    "feDistantLight",
    "feDropShadow",
    "feFlood",
    "feFuncA",
    "feFuncB",
    "feFuncG",
    "feFuncR",
    "feGaussianBlur",
    "feMerge",
    "feMergeNode",
    "feMorphology",
    "feOffset",
    "fePointLight",
    "feSpecularLighting",
    "feSpotLight",
    "feTile",
    "feTurbulence",
    "filter",
    "g",
    "line",
    "linearGradient",
    "marker",
    "mask",
    "path",
    "pattern",
    "polygon",
    "polyline",
    "radialGradient",
    "rect",
    "stop",
    "style",
    "svg",
    "switch",
    "symbol",
    "text",
    "textPath",
    "title",
    "tspan",
    "use",
];

/// What is said of elements of HTML.
const HTML: (&str, Option<&str>) = ("which belongs into pages of HTML", Some("Delete it."));

/// What an element does that is not taken, and how to do without it.
pub(super) fn refused(name: &str, html: bool) -> (String, Option<&'static str>) {
    let (does, hint) = match name.to_ascii_lowercase().as_str() {
        "script" | "handler" | "listener" => ("which runs a script", Some("Delete it; a picture needs none.")),
        "a" => ("a link", Some("Delete the link, and keep what stands in it.")),
        "image" | "feimage" => (
            "which asks for another picture",
            Some("Trace that picture to paths, or take a PNG, WebP or JPEG file instead."),
        ),
        "foreignobject" => (
            "which shows pages of HTML",
            Some(
                "Illustrator writes it to keep its own data: export without \"Preserve Illustrator Editing Capabilities\".",
            ),
        ),
        "iframe" | "embed" | "object" | "audio" | "video" | "canvas" => HTML,
        _ if html => HTML,
        "set" | "discard" => ("which changes the picture by itself", Some("Take a picture that stands still.")),
        name if name.starts_with("animate") => {
            ("which changes the picture by itself", Some("Take a picture that stands still."))
        }
        "font" | "font-face" | "glyph" => ("which browsers no longer read", Some("Turn the text into paths.")),
        _ => ("which is not known to do nothing but draw", Some("Turn it into paths, or export it as plain SVG.")),
    };
    (format!("it holds <{}>, {does}", super::short(name)), hint)
}

/// What is wrong where a file is not well-formed (`at_end`: behind all that it has), and how to mend it.
pub(super) fn broken(error: &Error, at_end: bool) -> (String, String) {
    let export = "Export it anew: of a file that is not well-formed, browsers show nothing.";
    let (what, hint) = match error {
        Error::NodesLimitReached => {
            return ("it has more elements than any drawing needs".into(), "Export it as plain SVG.".into());
        }
        Error::UnexpectedCloseTag(open, close, _) => {
            (format!("<{open}> is still open where </{close}> stands"), export.into())
        }
        Error::UnknownNamespace(prefix, _) if prefix == "xlink" => (
            "the prefix \"xlink\" is used and not declared".into(),
            "Write href instead of xlink:href, or xmlns:xlink=\"http://www.w3.org/1999/xlink\" into <svg>.".into(),
        ),
        Error::UnknownNamespace(prefix, _) => (
            format!("the prefix \"{prefix}\" is used and not declared"),
            format!("Declare it in <svg> as xmlns:{prefix}, or export the picture anew."),
        ),
        Error::UnknownEntityReference(name, _) => {
            (format!("\"&{name};\" stands for nothing"), "Write the character itself; & alone is written &amp;.".into())
        }
        Error::MalformedEntityReference(_) => ("an & stands alone".into(), "Write it as &amp;.".into()),
        Error::DuplicatedAttribute(name, _) => {
            (format!("the attribute \"{name}\" stands twice"), "Delete one of them.".into())
        }
        Error::InvalidAttributeValue(_) | Error::InvalidChar(b'"' | b'\'', b'<', _) => {
            ("the value of an attribute holds <".into(), export.into())
        }
        _ if at_end => ("it ends too early".into(), export.into()),
        _ => ("a browser cannot read on from here".into(), export.into()),
    };
    (format!("it is not well-formed: {what}"), hint)
}
