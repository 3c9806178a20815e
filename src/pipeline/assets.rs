//! The files that a brand's look names: read, looked through, and ready to publish.

use std::sync::Arc;

use super::Work;
use crate::diagnostic::{BRAND_LOGO, Diagnostic, THEME_FONT, THEME_LARGE_FONT};
use crate::render::{Assets, LookFiles, font, picture};
use crate::resolve::Plan;
use crate::span::{Place, Span};

/// What a font may weigh before it is a matter to speak of, in bytes.
const LARGE_FONT: usize = 100_000;

impl Work<'_> {
    /// A brand's own files.
    pub(super) fn assets(&self, plan: &Plan, problems: &mut Vec<Diagnostic>) -> Assets {
        let mut drawn = |what: &str, path: Option<&Arc<str>>| {
            let path = path?;
            let mut refuse = |why: &str, hint, span| {
                let mut problem = Diagnostic::new(&BRAND_LOGO, format!("{path} cannot be the {what}: {why}"))
                    .maybe_hint(hint)
                    .hint_if_none("Take an SVG, PNG, WebP or JPEG file without scripts or links.");
                problem.place = self.inputs.files.find(path).map(|file| Place { file, span });
                problems.push(problem);
            };
            match self.tree.read(path).map(|bytes| picture(path, bytes)) {
                Ok(Ok(drawn)) => return Some((path.to_string(), drawn.bytes, drawn.size)),
                Ok(Err(why)) => why.into_iter().for_each(|why| refuse(&why.what, why.hint, why.span)),
                Err(error) => refuse(&error.to_string(), None, Span::default()),
            }
            None
        };
        let mut drawn = |what: &str, path: &Option<Arc<str>>| drawn(what, path.as_ref());
        let [logo, logo_dark, icon] = [("logo", &plan.logo), ("logo", &plan.logo_dark), ("icon", &plan.icon)]
            .map(|(what, path)| drawn(what, path));
        let fonts =
            plan.fonts.iter().filter_map(|(face, path)| Some((face.clone(), self.font(path, problems)?))).collect();
        Assets::new(plan, self.inputs.themes.get(&plan.theme), LookFiles { logo, logo_dark, icon, fonts })
    }

    /// A face of a font, as it is in its file.
    fn font(&self, path: &str, problems: &mut Vec<Diagnostic>) -> Option<Vec<u8>> {
        let read = self.tree.read(path).map_err(|error| error.to_string());
        let place = self.inputs.files.find(path).map(Place::file);
        let mut tell = |mut problem: Diagnostic| {
            problem.place = place;
            problems.push(problem);
        };
        match read.and_then(|bytes| font(&bytes).map(|()| bytes)) {
            Ok(bytes) => {
                if bytes.len() > LARGE_FONT {
                    let told = format!("{path} has {} KB, which visitors load before they see it", bytes.len() / 1000);
                    tell(Diagnostic::new(&THEME_LARGE_FONT, told).hint(
                        "Cut it down to the letters that the brand's languages need (fonttools' pyftsubset does it), or keep it to the headings.",
                    ));
                }
                Some(bytes)
            }
            Err(why) => {
                let told = format!("{path} cannot be used as a font: {why}");
                tell(Diagnostic::new(&THEME_FONT, told).hint("Have it made into WOFF2, and copy the file again."));
                None
            }
        }
    }
}
