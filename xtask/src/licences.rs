//! The licence of every dependency, against a list that somebody has read.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::run::{Done, cargo};

/// Licences whose terms fit MIT OR Apache-2.0.
const ALLOWED: [&str; 12] = [
    "MIT",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "ISC",
    "Zlib",
    "Unlicense",
    "0BSD",
    "CC0-1.0",
    "Unicode-3.0",
    "blessing",
];

/// Fails on a dependency whose licence is not on the list.
pub fn check() -> Done {
    let output = cargo()
        .args(["metadata", "--format-version", "1", "--locked"])
        .output()
        .map_err(|error| format!("cargo metadata could not be started: {error}"))?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    let metadata: Value = serde_json::from_slice(&output.stdout).map_err(|error| error.to_string())?;
    let mut refused = BTreeSet::new();
    for package in metadata.get("packages").and_then(Value::as_array).into_iter().flatten() {
        let text = |field: &str| package.get(field).and_then(Value::as_str);
        let licence = text("license").unwrap_or("none stated");
        if !fits(licence) {
            refused.insert(format!(
                "{} {}: {licence}",
                text("name").unwrap_or("?"),
                text("version").unwrap_or("?")
            ));
        }
    }
    if refused.is_empty() {
        return Ok(());
    }
    Err(format!("licences not on the list:\n  {}", refused.into_iter().collect::<Vec<_>>().join("\n  ")))
}

/// `A OR B`: one must fit; `A AND B`: all must.
fn fits(licence: &str) -> bool {
    let licence = licence.replace('/', " OR ");
    let inner = licence.replace(['(', ')'], " ");
    inner.split(" AND ").all(|all| all.split(" OR ").any(|one| ALLOWED.contains(&one.trim())))
}

#[cfg(test)]
mod tests {
    use super::fits;

    #[test]
    fn one_of_an_or_and_all_of_an_and_must_fit() {
        assert!(fits("MIT OR GPL-3.0"));
        assert!(fits("(MIT OR Apache-2.0) AND Unicode-3.0"));
        assert!(fits("Unlicense/MIT"));
        assert!(!fits("MIT AND GPL-3.0"));
        assert!(!fits("none stated"));
    }
}
