//! `docs/routes.md` and `docs/openapi.json` say what the table of routes says. `UPDATE=1` writes them.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where something is wrong"
)]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use terms::role::Role;
use web::access::{Reach, may};
use web::routes::{Needs, Owner, Route, Trace};

fn docs(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs").join(name)
}

#[track_caller]
fn check(name: &str, expected: &str) {
    let file = docs(name);
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&file, expected).unwrap();
    }
    let found = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(found == expected, "{name} is stale: UPDATE=1 cargo test --workspace --test all table::");
}

fn who(needs: Needs) -> String {
    match needs {
        Needs::Nobody => "everybody".to_owned(),
        Needs::Login => "every login".to_owned(),
        Needs::Deed(deed) => {
            let roles: Vec<String> = Role::ALL
                .iter()
                .filter_map(|it| match may(*it, deed)? {
                    Reach::All => Some(it.code().to_owned()),
                    Reach::Own => Some(format!("{} (own)", it.code())),
                })
                .collect();
            if roles.len() == Role::ALL.len() { "every login".to_owned() } else { roles.join(", ") }
        }
    }
}

#[test]
fn the_table_of_routes_is_printed_as_it_is() {
    let mut out = "# Routes\n\nMade from `crates/web/src/routes.rs`. A route that stands in no row does not exist. \"Own\" is the alert of a \
                   client, the own check, the entry of the own authority.\n\n| route | what it is for | deed | who | on the record |\n|---|---|---|---|---|\n"
        .to_owned();
    for route in Route::ALL {
        let deed = match route.needs() {
            Needs::Deed(deed) => deed.code(),
            Needs::Nobody | Needs::Login => "-",
        };
        let trace = match (route.trace(), route.owner()) {
            (Trace::Quiet, _) => "nothing of a person",
            (Trace::Look, _) => "the look, before the answer",
            (Trace::Act, Owner::Nothing | Owner::Alert | Owner::Check | Owner::Request | Owner::Handler) => {
                "the act"
            }
        };
        let says = route.says().replace('\n', " ");
        let way = format!("{} {}", route.method().as_str(), route.path());
        writeln!(out, "| `{way}` | {says} | {deed} | {} | {trace} |", who(route.needs())).unwrap();
    }
    check("routes.md", &out);
}

#[test]
fn the_api_is_printed_as_it_is() {
    let document = web::api::openapi::openapi("http://127.0.0.1:8642");
    check("openapi.json", &format!("{}\n", serde_json::to_string_pretty(&document).unwrap()));
}
