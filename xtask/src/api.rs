//! `cargo xtask api`: the whole API asked by Schemathesis, as every role.
//!
//! The OpenAPI document of a server on an invented home is read, and every operation is asked with what the document
//! allows and with what it forbids, one by one and in sequences. All of its checks but one must pass: none answers 5xx,
//! every status and body is one the document names, what the document forbids is refused, nothing opens without a login.
//! Left out is `positive_data_acceptance`: what the document allows may still be refused for a rule of the case (422, with
//! the field), and the rules of a case are not in a schema.
//! Promise: the server is made for it, listens on the loopback address and ends with it.

use std::path::PathBuf;
use std::process::Command;

use serde_json::{Value, json};

use crate::run::{Done, root, step, target};
use crate::served::{AGENT, Served, ask};

/// Logins of the invented home: every role, each with a purpose of it.
const LOGINS: [(&str, &str, &str); 20] = [
    ("milda", "verifying_official", "verification"),
    ("jonas", "reviewer", "review"),
    ("ieva", "duty_officer", "duty"),
    ("tadas", "desk_officer", "desk"),
    ("algis", "head_of_gateway", "desk"),
    ("rasa", "border_officer", "border_check"),
    ("lukas", "immigration_desk", "visa"),
    ("daiva", "prosecutor", "prosecution"),
    ("ramune", "court", "court"),
    ("saulius", "prison", "custody"),
    ("asta", "granting_authority", "protection"),
    ("birute", "child_protection", "child_protection"),
    ("vytenis", "counsel", "legal_aid"),
    ("egle", "ngo_caseworker", "legal_aid"),
    ("kazys", "commission", "commission"),
    ("nida", "data_protection_supervisor", "supervision"),
    ("audra", "auditor", "audit"),
    ("admin", "administrator", "administration"),
    ("voskar", "source_bureau", "commission"),
    ("odile", "general_secretariat", "commission"),
];
/// The version that is installed where there is none.
const PACKAGE: &str = "schemathesis==4.32.5";

/// Asks it: as everybody, or as these roles only.
pub fn api(examples: u32, only: &[String]) -> Done {
    if let Some(unknown) = only.iter().find(|it| !LOGINS.iter().any(|(_, role, _)| role == it)) {
        let roles: Vec<_> = LOGINS.iter().map(|it| it.1).collect();
        return Err(format!("`{unknown}` is no role; the roles are {}", roles.join(", ")));
    }
    let tool = tool()?;
    let target = target();
    let program = target.join("debug").join("redress");
    if !program.is_file() {
        return Err(format!(
            "{} is not built: `cargo test --workspace --no-run` builds it",
            program.display()
        ));
    }
    let mut wrong = Vec::new();
    for (login, role, purpose) in LOGINS {
        if !only.is_empty() && !only.iter().any(|it| it == role) {
            continue;
        }
        // Each has a home of its own: what one leaves is not in the way of the next.
        let mut serve = Command::new(&program);
        serve.args(["serve", "--demo", "--checks-a-minute", "1000000", "--reads-a-minute", "1000000"]);
        let mut served = Served::begin(&mut serve)?;
        let password = served.said.iter().find_map(|it| it.split_once("password of all accounts: "));
        let (_, password) = password.ok_or("the server named no password")?;
        let body = json!({"login": login, "password": password.trim(), "role": role, "purpose": purpose});
        let came = ask(&served.at, "POST", "/api/v1/login", "", &body)?;
        let token = came.get("token").and_then(Value::as_str).ok_or_else(|| format!("{login}: {came}"))?;
        let mut run = Command::new(&tool);
        // It keeps what it found beside where it runs.
        run.current_dir(&target);
        run.arg("--config-file").arg(root().join("xtask").join("schemathesis.toml"));
        run.arg("run")
            .arg(format!("http://{}/api/openapi.json", served.at))
            .args(["--checks", "all", "--exclude-checks", "positive_data_acceptance"])
            // What ends the login would end the run.
            .args(["--exclude-path-regex", "logout|/password|login/confirm"])
            .args(["--generation-deterministic", "--max-examples"])
            .arg(examples.to_string())
            .arg("-H")
            .arg(format!("Authorization: Bearer {token}"))
            .arg("-H")
            .arg(format!("User-Agent: {AGENT}"))
            .env("NO_COLOR", "1");
        // Every role is asked, whatever the first one finds.
        wrong.extend(step(&format!("the API as {role}"), &mut run).err());
        served.end();
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("; ")) }
}

/// Schemathesis: named, on PATH, or installed into the target folder.
fn tool() -> Result<PathBuf, String> {
    if let Some(named) = std::env::var_os("SCHEMATHESIS") {
        return Ok(PathBuf::from(named));
    }
    let works = |it: &PathBuf| Command::new(it).arg("--version").output().is_ok_and(|it| it.status.success());
    let target = target();
    let room = target.join("schemathesis");
    let own = room.join("bin").join("st");
    if let Some(found) = [PathBuf::from("st"), own.clone()].into_iter().find(works) {
        return Ok(found);
    }
    let missing = |says: String| {
        format!("{says}; install {PACKAGE} (Python 3.10 or later), or name its program in SCHEMATHESIS")
    };
    step("a folder for Schemathesis", Command::new("python3").args(["-m", "venv"]).arg(&room))
        .map_err(missing)?;
    let mut install = Command::new(room.join("bin").join("pip"));
    step("Schemathesis", install.args(["install", "--quiet", PACKAGE])).map_err(missing)?;
    Ok(own)
}
