//! What is built in, in groups, and what each file is for.

/// A group of built-in files.
#[derive(PartialEq, Eq)]
pub(super) struct Group {
    /// Its name.
    pub(super) title: &'static str,
    /// How a copy of one stands to the built-in one.
    pub(super) says: &'static str,
    /// How the paths of its files begin.
    folder: &'static str,
}

/// The groups, in the order in which they are listed.
pub(super) const GROUPS: &[Group] = &[
    Group {
        title: "Words",
        says: "Message by message: what a copy lacks is candor's. A bundle of any other name does the same.",
        folder: "locales/",
    },
    Group {
        title: "Theme",
        says: "File by file: a copy stands in the place of the whole file.",
        folder: "themes/default/",
    },
    Group {
        title: "The plain theme",
        says: "`theme = \"plain\"`. File by file; what it does not have is the theme's above.",
        folder: "themes/plain/",
    },
    Group {
        title: "Explanations of rights",
        says: "File by file; a right is explained by the workspace in all of its languages, or in none.",
        folder: "content/rights/",
    },
    Group {
        title: "Forms",
        says: "Entry by entry: [forms.request] in a copy stands in the place of that whole form.",
        folder: "content/forms/",
    },
    Group {
        title: "Adapters for form providers",
        says: "File by file: a copy stands in the place of the whole adapter.",
        folder: "content/adapters/",
    },
    Group {
        title: "Regimes",
        says: "Entry by entry: [regimes.eu] in a copy stands in the place of that whole law.",
        folder: "content/regimes/",
    },
];

/// The group of a file.
pub(super) fn group(path: &str) -> Option<&'static Group> {
    GROUPS.iter().find(|group| path.starts_with(group.folder))
}

/// What each file is for: how its path ends, and a few words.
const PURPOSES: &[(&str, &str)] = &[
    ("/candor.ftl", "the words of the pages themselves: menus, headings, notices"),
    ("/candor-consent.ftl", "the words of consent tools: `candor cookies export`"),
    ("/candor-forms.ftl", "the words of the built-in forms"),
    ("/candor-law.ftl", "the words of the built-in laws and authorities"),
    ("/candor-regions.ftl", "the names of countries, markets and languages"),
    ("/candor-rights.ftl", "the rights by name, and in a sentence each"),
    ("/candor-units.ftl", "lengths of time"),
    ("/candor-vocabulary.ftl", "the words for every kind of fact, every key and every choice"),
    ("/theme.toml", "the theme's name and colours"),
    ("assets/form.css", "the style sheet of pages with a form"),
    ("assets/headings-bold.css", "what the style sheet says besides where headings are bold"),
    ("assets/headings-light.css", "what the style sheet says besides where headings are light"),
    ("assets/headings-rule.css", "what the style sheet says besides where headings have a rule"),
    ("assets/headings-small-caps.css", "what the style sheet says besides where headings are small capitals"),
    ("assets/form.js", "the script that helps with forms"),
    ("assets/pages.css", "the style sheet of what only some pages show"),
    ("assets/print.css", "the style sheet of paper"),
    ("assets/narrow.js", "the script that narrows long lists of cookies"),
    ("assets/style.css", "the style sheet"),
    ("templates/components.html", "the pieces that several templates share"),
    ("templates/contents-entry.html", "a line of the contents"),
    ("templates/error.html", "the page after a form that failed"),
    ("templates/not-found.html", "the page for an address that leads nowhere"),
    ("templates/page-title.html", "the top of each page"),
    ("templates/root.html", "the page on which visitors choose a language"),
    ("templates/section.html", "a section of text"),
    ("templates/shell.html", "the frame of every page"),
    ("templates/thanks.html", "the page after a form that was sent"),
    ("templates/untranslated.html", "what stands for a text that a language lacks"),
    ("blocks/ask.html", "the way from a right to its form"),
    ("blocks/contact.html", "the cards of contacts"),
    ("blocks/controls.html", "the ways to choose about cookies"),
    ("blocks/cookie-categories.html", "the cards of categories of cookies"),
    ("blocks/cookie-overview.html", "the answers in short on top of the page of cookies"),
    ("blocks/cookies.html", "cookies as tables, one for each category"),
    ("blocks/form.html", "a form"),
    ("blocks/gaps.html", "what is not stated yet"),
    ("blocks/list.html", "facts by names and texts"),
    ("blocks/home.html", "the cards of the home page"),
    ("blocks/rights.html", "the list of rights"),
    ("blocks/rights-by-law.html", "the rights by where a visitor lives"),
    ("blocks/sheet.html", "facts in full"),
    ("blocks/summary.html", "the answers in short on top of a document"),
    ("blocks/table.html", "facts as a table"),
    ("/adapter.toml", "what the provider asks for, and what was confirmed of it"),
    ("forms/contact.toml", "the form for questions and complaints"),
    ("forms/request.toml", "the form for using a right"),
    ("/regime.toml", "a law: the rights it gives with their deadlines, and who watches over it"),
    ("eu/authorities.toml", "the supervisory authorities of the European Economic Area"),
];

/// The explanations of rights, by the right.
const RIGHTS: &[(&str, &str)] = &[
    ("access", "to know what is held, and have a copy"),
    ("after-death", "to decide about data after one's death"),
    ("anonymise", "to have data anonymised or blocked"),
    ("automated", "not to be judged by a machine alone"),
    ("automated-access", "to learn how a machine decided"),
    ("automated-opt-out", "to opt out of decisions made by machines"),
    ("complain", "to complain to an authority"),
    ("complain-controller", "to complain to the brand"),
    ("deceased", "to act for a relative who has died"),
    ("deindex", "to stop dissemination, or have links removed"),
    ("erase", "to have data erased"),
    ("explain", "to have the rules explained"),
    ("know", "to know what is collected"),
    ("limit", "to limit the use of sensitive data"),
    ("minor-opt-in", "consent before a minor's data is sold"),
    ("no-retaliation", "to use rights without disadvantage"),
    ("object", "to object to a use"),
    ("opt-out", "to opt out of sale and sharing"),
    ("port", "to take data along"),
    ("rectify", "to have data corrected"),
    ("restrict", "to have a use suspended"),
    ("withdraw", "to take consent back"),
];

/// What a file is for.
pub(super) fn purpose(path: &str) -> Option<&'static str> {
    let right = path.strip_prefix("content/rights/").and_then(|rest| rest.split('/').next());
    let (_, says) = match right {
        Some(right) => RIGHTS.iter().find(|(id, _)| *id == right)?,
        None => PURPOSES.iter().find(|(end, _)| path.ends_with(end))?,
    };
    Some(says)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{Builtin, SourceTree};

    #[test]
    fn every_built_in_file_has_its_group_and_its_purpose() {
        let paths: Vec<String> = Builtin.list("").into_iter().map(|(path, _)| path).collect();
        assert!(paths.len() > 50);
        for path in &paths {
            assert!(group(path).is_some() && purpose(path).is_some(), "{path}");
        }
        for (end, _) in PURPOSES {
            assert!(paths.iter().any(|path| path.ends_with(end)), "nothing built in ends with {end}");
        }
        for (right, _) in RIGHTS {
            assert!(paths.contains(&format!("content/rights/{right}/en.md")), "nothing is built in about {right}");
        }
    }
}
