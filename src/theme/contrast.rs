//! Colours: their contrast (WCAG 2.2, relative luminance and contrast ratio), their shades, and the nearest one that
//! can be read.

use color::{Oklab, Oklch, OpaqueColor, Srgb};

/// An sRGB colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Rgb(pub(super) [u8; 3]);

/// How far apart two shades are that are tried one after the other, in parts of the way from black to white.
const STEP: f32 = 0.004;

impl Rgb {
    pub(super) const BLACK: Self = Self([0; 3]);
    pub(super) const WHITE: Self = Self([255; 3]);

    /// Reads `#rrggbb`.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').filter(|d| d.len() == 6 && d.is_ascii())?;
        let part = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).ok();
        Some(Self([part(0)?, part(2)?, part(4)?]))
    }

    pub(super) fn hex(self) -> String {
        let [r, g, b] = self.0;
        format!("#{r:02x}{g:02x}{b:02x}")
    }

    fn srgb(self) -> OpaqueColor<Srgb> {
        OpaqueColor::new(self.0.map(|part| f32::from(part) / 255.0))
    }

    fn of(colour: OpaqueColor<Srgb>) -> Self {
        let whole = colour.to_rgba8();
        Self([whole.r, whole.g, whole.b])
    }

    /// The contrast ratio between two colours, 1 to 21.
    pub(super) fn contrast(self, other: Self) -> f32 {
        let (a, b) = (self.srgb().relative_luminance(), other.srgb().relative_luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// This colour with a share of another, 0 to 1, mixed as `color-mix(in oklab, …)` does (CSS Color 5).
    pub(super) fn mixed(self, other: Self, share: f32) -> Self {
        let (this, other) = (self.srgb().convert::<Oklab>(), other.srgb().convert::<Oklab>());
        Self::of(this.lerp_rect(other, share).convert())
    }

    /// The colour with another depth and hue: `chroma` times the one, `turn` degrees from the other.
    pub(super) fn turned(self, chroma: f32, turn: f32) -> Self {
        let colour = self.srgb().convert::<Oklch>();
        shade(colour.map(|l, c, h| [l, c * chroma, (h + turn).rem_euclid(360.0)]))
    }

    /// The shade of the colour that is at least as light as this, 0 to 1.
    pub(super) fn at_least(self, lightness: f32) -> Self {
        let colour = self.srgb().convert::<Oklch>();
        match colour.components[0] >= lightness {
            true => self,
            false => shade(colour.map(|_, c, h| [lightness, c, h])),
        }
    }

    /// The colour, or its nearest shade, lighter or darker, that passes; black or white where no shade does.
    pub(super) fn nearest(self, passes: impl Fn(Self) -> bool) -> Self {
        if passes(self) {
            return self;
        }
        let colour = self.srgb().convert::<Oklch>();
        let at = colour.components[0];
        let lit = |lightness: f32| shade(colour.map(|_, c, h| [lightness, c, h]));
        let steps = (1_u16..=250).map(|step| f32::from(step) * STEP);
        let shades = steps.flat_map(|away| [at - away, at + away]).filter(|l| (0.0..=1.0).contains(l)).map(lit);
        shades.chain([Self::BLACK, Self::WHITE]).find(|shade| passes(*shade)).unwrap_or(Self::BLACK)
    }
}

/// A colour as screens show it: as deep as they can at that lightness and hue.
fn shade(colour: OpaqueColor<Oklch>) -> Rgb {
    let shown = |depth: f32| colour.map(|l, c, h| [l, c * depth, h]).convert::<Srgb>();
    let fits = |depth: f32| shown(depth).components.iter().all(|part| (-0.001..=1.001).contains(part));
    if fits(1.0) {
        return Rgb::of(shown(1.0));
    }
    let (mut low, mut high) = (0.0, 1.0);
    for _ in 0..12 {
        let middle = (low + high) / 2.0;
        if fits(middle) { low = middle } else { high = middle }
    }
    Rgb::of(shown(low))
}
