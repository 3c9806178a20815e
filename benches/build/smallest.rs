//! The smallest workspace there is: `portal.toml` and one policy in three languages.

use std::fs;
use std::io;
use std::path::Path;

const FILES: [(&str, &str); 4] = [
    ("portal.toml", "languages = [\"en\", \"fr\", \"zh-Hans\"]\n\n[brand]\nname = \"Fernleigh\"\n"),
    (
        "documents/privacy/en.md",
        "# Privacy policy\n\n{ -brand } asks for little.\n\n## What we keep {#kept}\n\nYour letters. See [](#ask).\n\n\
         ## Asking {#ask}\n\nAsk at any time.\n",
    ),
    (
        "documents/privacy/fr.md",
        "# Politique de confidentialité\n\n{ -brand } demande peu.\n\n## Ce que nous gardons {#kept}\n\nVos lettres. \
         Voir [](#ask).\n\n## Demander {#ask}\n\nDemandez à tout moment.\n",
    ),
    (
        "documents/privacy/zh-Hans.md",
        "# 隐私政策\n\n{ -brand }索取得很少。\n\n## 我们保留什么 {#kept}\n\n您的来信。参见[](#ask)。\n\n## 询问 {#ask}\n\n随时可以\
         询问。\n",
    ),
];

/// Writes it below `root`.
///
/// # Errors
/// When it cannot be written.
pub(crate) fn make(root: &Path) -> io::Result<()> {
    for (path, text) in FILES {
        let path = root.join("content").join(path);
        path.parent().map_or(Ok(()), fs::create_dir_all)?;
        fs::write(path, text)?;
    }
    Ok(())
}
