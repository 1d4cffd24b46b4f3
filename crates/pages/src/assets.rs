//! Styles and the one small script, each under a name that changes with its content.
//!
//! Promise: nothing is fetched from elsewhere; pages look the same and work with the script refused.

use std::sync::LazyLock;

use terms::Level;

use crate::words::Words;

/// A file that pages ask for.
#[derive(Clone, Debug)]
pub struct Asset {
    /// The name in the path: `/assets/` and this. It changes with the content, so it may be cached for ever.
    pub name: String,
    /// The hash in the name.
    pub hash: String,
    /// Its content.
    pub bytes: &'static [u8],
    /// Its type.
    pub content_type: &'static str,
}

static ASSETS: LazyLock<Vec<Asset>> = LazyLock::new(|| {
    let css = "text/css; charset=utf-8";
    vec![
        asset("tokens", "css", include_bytes!("../assets/tokens.css"), css),
        asset("components", "css", include_bytes!("../assets/components.css"), css),
        asset("more", "css", include_bytes!("../assets/more.css"), css),
        asset("keys", "js", include_bytes!("../assets/keys.js"), "text/javascript; charset=utf-8"),
        asset("passkey", "js", include_bytes!("../assets/passkey.js"), "text/javascript; charset=utf-8"),
    ]
});

fn asset(stem: &str, ending: &str, bytes: &'static [u8], content_type: &'static str) -> Asset {
    let hash = format!("{:016x}", fingerprint(bytes));
    Asset { name: format!("{stem}.{hash}.{ending}"), hash, bytes, content_type }
}

/// FNV-1a over 64 bits: it tells two releases of a file apart and guards nothing.
fn fingerprint(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

/// Every file.
#[must_use]
pub fn assets() -> &'static [Asset] {
    &ASSETS
}

/// The path of a file by the beginning of its name.
#[must_use]
pub fn path(stem: &str) -> String {
    let found = ASSETS.iter().find(|it| it.name.split('.').next() == Some(stem));
    found.map(|it| format!("/assets/{}", it.name)).unwrap_or_default()
}

/// The style of one rule that puts the reference and the level on every printed sheet of a case. Served as
/// `/assets/print/REFERENCE.css`.
#[must_use]
pub fn print_rule(w: Words, reference: &str, level: Level) -> String {
    let plain: String =
        reference.chars().filter(|it| it.is_ascii_alphanumeric() || *it == '-').take(64).collect();
    // Fixed words of ours; a quote or a backslash in one would end the rule.
    let word: String =
        w.t(crate::parts::level_key(level)).chars().filter(|it| !matches!(it, '"' | '\\' | '\n')).collect();
    format!("@page {{ @top-left {{ content: \"{plain} {word}\"; font: 8pt sans-serif; }} }}\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;

    #[test]
    fn every_file_has_a_path_that_names_its_content() {
        for it in assets() {
            assert!(it.name.contains(&it.hash) && !it.bytes.is_empty());
        }
        assert_ne!(path("tokens"), path("components"));
        assert!(path("keys").ends_with(".js"));
    }

    #[test]
    fn no_reference_can_end_the_print_rule() {
        let rule = print_rule(Words(Language::En), "alert-x\"; } body { display:none", Level::Suspended);
        assert_eq!(rule.matches('"').count(), 2);
        assert_eq!(rule.matches('{').count(), 2);
        assert!(rule.contains("alert-xbodydisplaynone SUSPENDED"), "{rule}");
    }
}
