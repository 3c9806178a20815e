//! What was typed, and the paths that it means.

/// Whether a path is meant: it is the one typed, or lies in the folder typed. `*` and `?` stand
/// for characters of one name, `**` for any folders.
pub(super) fn meets(typed: &str, path: &str) -> bool {
    let wanted: Vec<&str> = typed.split('/').filter(|part| !part.is_empty() && *part != ".").collect();
    let parts: Vec<&str> = path.split('/').collect();
    !wanted.is_empty() && folders(&wanted, &parts)
}

fn folders(wanted: &[&str], parts: &[&str]) -> bool {
    match (wanted, parts) {
        // All that was typed was met: what follows lies in that folder.
        ([], _) => true,
        (["**", rest @ ..], _) => (0..=parts.len()).any(|at| parts.get(at..).is_some_and(|parts| folders(rest, parts))),
        ([first, rest @ ..], [part, parts @ ..]) => name(first.as_bytes(), part.as_bytes()) && folders(rest, parts),
        (_, []) => false,
    }
}

fn name(wanted: &[u8], part: &[u8]) -> bool {
    let (mut at, mut seen) = (0, 0);
    // Where the last star stands, and how far what it stands for reaches. An earlier star need
    // never be thought over: what it could take, the later one can.
    let mut star: Option<(usize, usize)> = None;
    while let Some(byte) = part.get(seen) {
        match wanted.get(at) {
            Some(b'*') => {
                star = Some((at, seen));
                at += 1;
            }
            Some(one) if one == byte || *one == b'?' => {
                at += 1;
                seen += 1;
            }
            _ => match &mut star {
                Some((from, reach)) => {
                    *reach += 1;
                    (at, seen) = (*from + 1, *reach);
                }
                None => return false,
            },
        }
    }
    wanted.get(at..).is_some_and(|rest| rest.iter().all(|byte| *byte == b'*'))
}

#[cfg(test)]
mod tests {
    use super::meets;

    #[test]
    fn a_path_is_meant_by_its_name_its_folders_and_patterns() {
        let path = "themes/default/templates/blocks/form.html";
        for typed in [
            path,
            "./themes/default/templates/blocks/form.html",
            "themes",
            "themes/default/templates/",
            "themes/*/templates/blocks",
            "themes/default/templates/blocks/*.html",
            "themes/default/templates/blocks/f?rm.*",
            "themes/default/templates/blocks/*o*.h**l",
            "**/form.html",
            "**/blocks",
            "themes/**",
            "*",
        ] {
            assert!(meets(typed, path), "{typed}");
        }
        let stars = format!("themes/default/templates/blocks/{}x", "*f*o".repeat(40));
        for typed in [
            &*stars,
            "",
            "/",
            ".",
            "form.html",
            "themes/default/templates/blocks/form",
            "themes/*/blocks",
            "*.html",
            "theme",
        ] {
            assert!(!meets(typed, path), "{typed}");
        }
    }
}
