//! Colours: their contrast, their shades, and what is made of them.

use proptest::prelude::*;

use super::super::contrast::Rgb;
use super::super::palette::{Mode, Palette, Stated};

#[test]
fn contrast_is_that_of_wcag() {
    let (black, white, grey) = (Rgb([0; 3]), Rgb([255; 3]), Rgb([0x76; 3]));
    assert!((black.contrast(white) - 21.0).abs() < 1e-4);
    assert!((white.contrast(white) - 1.0).abs() < 1e-6);
    // The lightest grey that passes on white.
    assert!(grey.contrast(white) >= 4.5 && Rgb([0x77; 3]).contrast(white) < 4.5);
    assert_eq!(Rgb::parse("#0a0B0c"), Some(Rgb([10, 11, 12])));
    for bad in ["", "#", "#12345", "123456", "#12345g", "#1234567", "#é234"] {
        assert_eq!(Rgb::parse(bad), None, "{bad}");
    }
}

#[test]
fn colours_mix_as_in_browsers() {
    // What Chromium computes for `color-mix(in oklab, …)`.
    let (black, white, red) = (Rgb([0; 3]), Rgb([255; 3]), Rgb([255, 0, 0]));
    assert_eq!(black.mixed(white, 0.5).hex(), "#636363");
    assert_eq!(white.mixed(red, 0.02).hex(), "#fffbfb");
    assert_eq!(red.mixed(red, 0.3), red);
}

#[test]
fn the_nearest_shade_keeps_its_hue() {
    let white = Rgb([255; 3]);
    let readable = |colour: Rgb| colour.contrast(white) >= 4.5;
    assert_eq!(Rgb([0xff, 0xcc, 0]).nearest(readable).hex(), "#917300");
    // One that passes is left as it is; where none does, black or white.
    assert_eq!(Rgb([1, 2, 3]).nearest(readable), Rgb([1, 2, 3]));
    assert_eq!(Rgb([9; 3]).nearest(|colour| colour == white), white);
    assert_eq!(Rgb([9; 3]).nearest(|_| false), Rgb([0; 3]));
}

fn colour() -> impl Strategy<Value = Rgb> {
    any::<[u8; 3]>().prop_map(Rgb)
}

fn stated() -> impl Strategy<Value = Stated> {
    let maybe = || prop::option::of(colour());
    let all = (maybe(), colour(), colour(), maybe(), maybe());
    all.prop_map(|(accent, otherwise, tint, ground, ink)| Stated { accent, otherwise, tint, ground, ink })
}

proptest! {
    /// Whatever is stated, what is made of it can be read; and what is stated is told exactly when it cannot.
    #[test]
    fn what_is_made_can_be_read(stated in stated(), dark in any::<bool>()) {
        let mode = if dark { Mode::Dark } else { Mode::Light };
        let (palette, weak) = mode.palette(stated);
        let told = |name: &str| weak.iter().find(|weak| weak.name == name);
        let Palette { ground, ink, soft, edge, wash, link, visited, wrong } = palette;
        let reads = |colour: Rgb, least: f32| [ground, wash].iter().all(|on| colour.contrast(*on) >= least);
        prop_assert!(reads(ink, 4.5) && reads(soft, 4.5) && reads(visited, 4.5) && reads(wrong, 4.5));
        prop_assert!(reads(edge, 3.0));
        if let Some(accent) = stated.accent {
            prop_assert_eq!(told("accent").is_none(), reads(accent, 4.5));
            prop_assert_eq!(link, accent);
        } else {
            prop_assert!(reads(link, 4.5));
        }
        prop_assert_eq!(told("ground").is_some(), stated.ground.is_some_and(|stated| stated != ground));
    }

    /// A proposed shade passes: who takes it is told no more.
    #[test]
    fn who_takes_the_proposal_is_told_no_more(mut stated in stated(), dark in any::<bool>()) {
        let mode = if dark { Mode::Dark } else { Mode::Light };
        for weak in mode.palette(stated).1 {
            prop_assert!(weak.ratio < weak.least.0);
            match weak.name {
                "accent" => stated.accent = Some(weak.nearest),
                "ink" => stated.ink = Some(weak.nearest),
                _ => stated.ground = Some(weak.nearest),
            }
        }
        prop_assert_eq!(mode.palette(stated).1, Vec::new());
    }
}
