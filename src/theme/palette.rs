//! A brand's colours on light and on dark ground: those it states, and those made from them. What is made can be read
//! always; what is stated is held to the same, and the nearest shade that passes is proposed.

use super::contrast::Rgb;

/// The least contrast of text with what it stands on (WCAG 2.2, 1.4.3).
const TEXT: f32 = 4.5;
/// The least contrast of the edge of a field with what is around it (WCAG 2.2, 1.4.11).
const EDGE: f32 = 3.0;
/// The least contrast of the ground with black, or with white: else no other colour has room.
const GROUND: f32 = 10.0;

/// Whether the page is light or dark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mode {
    Light,
    Dark,
}

/// What is stated of one of them.
#[derive(Clone, Copy, Debug)]
pub(super) struct Stated {
    /// Of links and rules.
    pub(super) accent: Option<Rgb>,
    /// What it is made of where it is not stated.
    pub(super) otherwise: Rgb,
    /// What neutral colours lean to.
    pub(super) tint: Rgb,
    /// Behind everything.
    pub(super) ground: Option<Rgb>,
    /// Of text.
    pub(super) ink: Option<Rgb>,
}

/// The colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Palette {
    /// Behind everything.
    pub(super) ground: Rgb,
    /// Of text.
    pub(super) ink: Rgb,
    /// Of text that stands back.
    pub(super) soft: Rgb,
    /// Of fields' edges.
    pub(super) edge: Rgb,
    /// Behind boxes.
    pub(super) wash: Rgb,
    /// Of links and buttons: the accent.
    pub(super) link: Rgb,
    /// Of links that were followed.
    pub(super) visited: Rgb,
    /// Of what is wrong in a form.
    pub(super) wrong: Rgb,
}

/// A stated colour that cannot be read.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Weak {
    /// Which one: `accent`.
    pub(super) name: &'static str,
    /// The colour.
    pub(super) colour: Rgb,
    /// What it stands on, in words, and its colour.
    pub(super) on: (&'static str, Rgb),
    /// Their contrast.
    pub(super) ratio: f32,
    /// The least there must be, and what needs it.
    pub(super) least: (f32, &'static str),
    /// The nearest shade that passes.
    pub(super) nearest: Rgb,
}

impl Mode {
    /// The colours, and what is wrong with those stated.
    pub(super) fn palette(self, stated: Stated) -> (Palette, Vec<Weak>) {
        let mut weak = Vec::new();
        let (against, white) = match self {
            Self::Light => (Rgb::BLACK, Rgb::WHITE.mixed(stated.tint, 0.02)),
            Self::Dark => (Rgb::WHITE, Rgb([0x10; 3]).mixed(stated.tint, 0.09)),
        };
        let roomy = |colour: Rgb| colour.contrast(against) >= GROUND;
        let made = stated.ground.unwrap_or(white);
        let ground = made.nearest(roomy);
        if let Some(stated) = stated.ground.filter(|stated| *stated != ground) {
            let on = (if self == Self::Light { "under black text" } else { "under white text" }, against);
            weak.push(found("ground", stated, on, (GROUND, "a ground needs"), ground));
        }
        // What is behind boxes has some of the ink in it.
        let washed = |ink: Rgb| ground.mixed(ink, 0.05);
        let legible = |c: Rgb| c.contrast(ground) >= TEXT && c.contrast(washed(c)) >= TEXT;
        let ink = match (stated.ink, self) {
            (Some(ink), _) => ink.nearest(legible),
            (None, Self::Light) => Rgb([0x16; 3]).mixed(stated.tint, 0.14).nearest(|c| c.contrast(ground) >= 7.0),
            (None, Self::Dark) => Rgb([0xec; 3]).mixed(stated.tint, 0.06).nearest(|c| c.contrast(ground) >= 7.0),
        };
        if let Some(stated) = stated.ink.filter(|stated| *stated != ink) {
            let on = self.grounds(ground, washed(stated)).into_iter().find(|(_, on)| stated.contrast(*on) < TEXT);
            weak.extend(on.map(|on| found("ink", stated, on, (TEXT, "text needs"), ink)));
        }
        let wash = washed(ink);
        let readable = |least: f32| move |c: Rgb| c.contrast(ground) >= least && c.contrast(wash) >= least;
        if let Some(stated) = stated.accent {
            let on = self.grounds(ground, wash).into_iter().find(|(_, on)| stated.contrast(*on) < TEXT);
            weak.extend(on.map(|on| found("accent", stated, on, (TEXT, "links need"), stated.nearest(readable(TEXT)))));
        }
        let link = stated.accent.unwrap_or_else(|| stated.otherwise.nearest(readable(TEXT)));
        let wrong = if self == Self::Light { Rgb([0xa3, 0x12, 0x1f]) } else { Rgb([0xff, 0x9a, 0x92]) };
        let palette = Palette {
            ground,
            ink,
            soft: ground.mixed(ink, 0.74).nearest(readable(TEXT)),
            edge: ground.mixed(ink, 0.56).nearest(readable(EDGE)),
            wash,
            link,
            visited: link.turned(0.55, 45.0).nearest(readable(TEXT)),
            wrong: wrong.nearest(readable(TEXT)),
        };
        (palette, weak)
    }

    fn grounds(self, ground: Rgb, wash: Rgb) -> [(&'static str, Rgb); 2] {
        match self {
            Self::Light => [("on the light ground", ground), ("in boxes on the light ground", wash)],
            Self::Dark => [("on the dark ground", ground), ("in boxes on the dark ground", wash)],
        }
    }
}

fn found(name: &'static str, colour: Rgb, on: (&'static str, Rgb), least: (f32, &'static str), nearest: Rgb) -> Weak {
    Weak { name, colour, on, ratio: colour.contrast(on.1), least, nearest }
}
