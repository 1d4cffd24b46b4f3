//! Rules of the house that no lint knows.

use std::fs;
use std::path::{Path, PathBuf};

use crate::run::{Done, root};

/// Longest file of product code that still reads as one thing.
const LONGEST_FILE: usize = 800;

/// Which rooms a room may import, top to bottom: imports point down only, and rooms of one row do not import
/// each other. `store` sees the pure rooms whose keys and names it indexes.
const ROOMS: [(&str, &[&str]); 17] = [
    ("terms", &[]),
    ("names", &[]),
    ("transparency", &[]),
    ("keystore", &[]),
    ("private_lookup", &[]),
    ("casework", &["terms", "names"]),
    ("entries", &["terms"]),
    ("wire", &["terms", "names"]),
    ("store", &["terms", "names", "casework", "entries", "keystore", "transparency"]),
    ("exchange", &["terms"]),
    ("policy", &["terms", "casework"]),
    ("pages", &["terms", "casework"]),
    ("models", &["terms", "casework"]),
    ("proofs", &["terms", "casework", "wire", "policy"]),
    (
        "desk",
        &[
            "terms",
            "names",
            "private_lookup",
            "casework",
            "entries",
            "wire",
            "store",
            "exchange",
            "policy",
            "keystore",
            "transparency",
        ],
    ),
    (
        "web",
        &[
            "terms",
            "names",
            "casework",
            "entries",
            "wire",
            "store",
            "exchange",
            "policy",
            "pages",
            "proofs",
            "desk",
            "keystore",
            "transparency",
        ],
    ),
    (
        "redress",
        &[
            "terms",
            "names",
            "private_lookup",
            "casework",
            "entries",
            "wire",
            "store",
            "exchange",
            "policy",
            "pages",
            "proofs",
            "desk",
            "web",
            "keystore",
            "transparency",
        ],
    ),
];

/// Fails on the first rule that is broken, with the place.
pub fn tidy() -> Done {
    let root = root();
    rooms(&root)?;
    for file in files(&root.join("crates"), "rs") {
        let text = fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
        // Tests stand at the bottom of the file they test and do not count.
        let product = text.split("#[cfg(test)]").next().unwrap_or_default();
        let lines = product.lines().count();
        let in_tests = file.components().any(|it| it.as_os_str() == "tests");
        if lines > LONGEST_FILE && !in_tests {
            return Err(format!(
                "{}: {lines} lines, at most {LONGEST_FILE} read as one thing",
                file.display()
            ));
        }
        if !text.starts_with("//!") {
            return Err(format!("{}: no line at its head says what it is for", file.display()));
        }
        for (at, line) in text.lines().enumerate() {
            if line.contains("todo!(") || line.contains("#[ignore") {
                return Err(format!("{}:{}: unfinished or ignored", file.display(), at + 1));
            }
        }
    }
    every_test_is_run(&root)?;
    nothing_left_behind(&root)?;
    no_place_of_a_machine(&root)?;
    readme_commands(&root)
}

/// Where the tests of a room are one program, every file of them is a module of it: one that is not named would not be run.
fn every_test_is_run(root: &Path) -> Done {
    let failed = |error: std::io::Error| format!("tests: {error}");
    for room in fs::read_dir(root.join("crates")).map_err(failed)? {
        let tests = room.map_err(failed)?.path().join("tests");
        let Ok(all) = fs::read_to_string(tests.join("all.rs")) else { continue };
        for file in fs::read_dir(&tests).map_err(failed)? {
            let file = file.map_err(failed)?.path();
            let name = file.file_stem().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default();
            if file.extension().is_some_and(|it| it == "rs") && name != "all" && !names(&all, &name) {
                return Err(format!(
                    "{}: not a module of all.rs beside it, so no test of it is run",
                    file.display()
                ));
            }
        }
    }
    Ok(())
}

/// Whether a text has a line that takes a module in.
fn names(all: &str, module: &str) -> bool {
    all.lines().any(|it| it.strip_prefix("mod ").and_then(|it| it.strip_suffix(';')) == Some(module))
}

/// Hidden files that belong to the project; whatever else a tool leaves behind does not.
const HIDDEN: [&str; 4] = [".cargo", ".ci", ".git", ".gitignore"];

/// Folders of one machine, which nobody else has.
const OF_A_MACHINE: [&str; 2] = [concat!("/", "tmp/"), concat!("/", "root/")];
/// What is written by people, where such a folder would stand.
const WRITTEN: [&str; 10] = ["rs", "md", "sh", "mjs", "js", "toml", "html", "css", "py", "ftl"];

/// Nothing that is kept names a folder of the machine it was written on, and no key lies among it.
fn no_place_of_a_machine(root: &Path) -> Done {
    let listed = std::process::Command::new("git").args(["ls-files"]).current_dir(root).output();
    // From an archive without its history there is nothing to list.
    let Some(listed) = listed.ok().filter(|it| it.status.success()) else { return Ok(()) };
    for name in String::from_utf8_lossy(&listed.stdout).lines() {
        let file = root.join(name);
        let end = file.extension().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default();
        if end == "der" || end == "pem" || end == "key" {
            return Err(format!("{name}: keys are made when they are needed and never kept"));
        }
        if !WRITTEN.contains(&end.as_str()) {
            continue;
        }
        let Ok(text) = fs::read_to_string(&file) else { continue };
        if let Some((at, _)) =
            text.lines().enumerate().find(|it| OF_A_MACHINE.iter().any(|of| it.1.contains(of)))
        {
            return Err(format!("{name}:{}: names a folder of one machine", at + 1));
        }
    }
    Ok(())
}

fn nothing_left_behind(root: &Path) -> Done {
    let listing = |error: std::io::Error| format!("{}: {error}", root.display());
    for file in fs::read_dir(root).map_err(listing)? {
        let name = file.map_err(listing)?.file_name();
        let name = name.to_string_lossy();
        if name.starts_with('.') && !HIDDEN.contains(&name.as_ref()) {
            return Err(format!("{name}: left behind by a tool; it does not belong here"));
        }
    }
    Ok(())
}

/// Imports point down only.
fn rooms(root: &Path) -> Done {
    for (room, below) in ROOMS {
        let manifest = root.join("crates").join(room).join("Cargo.toml");
        let text =
            fs::read_to_string(&manifest).map_err(|error| format!("{}: {error}", manifest.display()))?;
        let product = text.split("[dev-dependencies]").next().unwrap_or_default();
        for (other, _) in ROOMS {
            let imports = product
                .lines()
                .any(|line| line.starts_with(&format!("{other} ")) || line.starts_with(&format!("{other}.")));
            if imports && !below.contains(&other) {
                return Err(format!(
                    "{room} imports {other}: imports point down only (docs/ARCHITECTURE.md)"
                ));
            }
        }
    }
    Ok(())
}

/// The README holds exactly two commands, and the check that runs before landing is the second.
fn readme_commands(root: &Path) -> Done {
    let readme = fs::read_to_string(root.join("README.md")).map_err(|error| format!("README.md: {error}"))?;
    let commands: Vec<&str> = readme.lines().filter(|line| line.starts_with("cargo ")).collect();
    let [_, second] = commands.as_slice() else {
        return Err(format!("README.md holds {} commands in its blocks, it must be two", commands.len()));
    };
    let ci = fs::read_to_string(root.join(".ci/run")).map_err(|error| format!(".ci/run: {error}"))?;
    if ci.lines().any(|line| line == *second) {
        Ok(())
    } else {
        Err(format!(".ci/run does not call `{second}`"))
    }
}

/// All files below with this ending.
pub fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|it| it == ending) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}
