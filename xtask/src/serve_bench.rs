//! `cargo xtask bench serve`: border checks and pages over HTTP, with the durable record, measured with wrk.
//!
//! A home is made with alerts, protections and an index of as many persons as are asked for
//! (`bench_border -- N --keep`), served by the program as it is released, and asked by `wrk` through loopback: travellers
//! in the mix of `bench_border`, each connection waiting for its answer before it asks again. wrk and the server share
//! the cores. Then pages and lists are asked the same way.
//! Promise: figures are printed, never asserted; what was not answered 200 is counted and printed beside them; the home
//! is made for it and removed, where no folder is named. All persons are invented.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use clap::Args;
use serde_json::{Value, json};

use crate::run::{Done, cargo, root, step, target};
use crate::served::{Served, ask};

/// What `bench serve` understands.
#[derive(Args)]
#[group(id = "serve")]
pub struct Options {
    /// For `serve`: persons in the index
    #[arg(long, value_name = "N", default_value_t = 2_000_000)]
    persons: usize,
    /// For `serve`: alerts on the record
    #[arg(long, value_name = "N", default_value_t = 20_000)]
    alerts: usize,
    /// For `serve`: an address of PostgreSQL where no record is yet [default: the embedded database]
    #[arg(long, value_name = "URL")]
    record: Option<String>,
    /// For `serve`: a folder in which the home is made, or gone on with where making it was broken off, and left behind
    #[arg(long, value_name = "DIR")]
    room: Option<PathBuf>,
    /// For `serve`: seconds for each measurement
    #[arg(long, value_name = "N", default_value_t = 15)]
    seconds: u32,
    /// For `serve`: connections, one measurement for each
    #[arg(long, value_name = "N", value_delimiter = ',', default_values_t = [4, 16, 64])]
    connections: Vec<u32>,
}

/// Reads travellers from a file, begins each thread elsewhere in it, counts what was not answered 200.
const BOOTH: &str = r#"
local bodies, at, step = {}, 0, 0
local count = 0
function setup(thread) thread:set("number", count); count = count + 1 end
function init(args)
  for line in io.lines(args[1]) do bodies[#bodies + 1] = line end
  at = number * 12007
  wrk.method = "POST"
  wrk.headers["Authorization"] = "Bearer " .. args[2]
  wrk.headers["Content-Type"] = "application/json"
  wrk.headers["User-Agent"] = "redress-chores"
end
function request()
  at = at + 1
  return wrk.format(nil, "/api/v1/checks", nil, bodies[at % #bodies + 1])
end
other = 0
function response(status) if status ~= 200 then other = other + 1 end end
function done(summary, latency) print(string.format("95%% %.2fms", latency:percentile(95) / 1000)) end
"#;

const PAGE: &str = r#"
function init(args)
  wrk.headers["Authorization"] = "Bearer " .. args[1]
  wrk.headers["User-Agent"] = "redress-chores"
end
function done(summary, latency) print(string.format("95%% %.2fms", latency:percentile(95) / 1000)) end
"#;

/// Makes the home, serves it, asks, prints.
pub fn run(options: &Options) -> Done {
    let found = Command::new("wrk").arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
    if found.is_err() {
        return Err("`wrk` is missing: apt-get install wrk".to_owned());
    }
    step(
        "build",
        cargo().args(["build", "--release", "--quiet", "--bin", "redress", "--example", "bench_border"]),
    )?;
    let target = target();
    let release = target.join("release");
    let own = || std::env::temp_dir().join(format!("redress-serve-{}", std::process::id()));
    let room = options.room.clone().unwrap_or_else(own);
    fs::create_dir_all(&room).map_err(|error| format!("{}: {error}", room.display()))?;
    let done = measure(options, &release, &room);
    if options.room.is_none() {
        fs::remove_dir_all(&room).map_err(|error| format!("{}: {error}", room.display()))?;
    }
    done
}

fn measure(options: &Options, release: &Path, room: &Path) -> Done {
    let mut make = Command::new(release.join("examples").join("bench_border"));
    make.arg(options.persons.to_string()).arg("--keep").arg(room);
    make.arg("--alerts").arg(options.alerts.to_string());
    if let Some(record) = &options.record {
        make.arg("--record").arg(record);
    }
    // Travellers are written last: where they are, the home is whole.
    if !room.join("travellers.jsonl").exists() {
        step("a home", &mut make)?;
    }
    let home = room.join("home");
    let program = release.join("redress");
    // A home that is measured again has the accounts of the run before.
    let own = |name: &str| format!("{name}-{}", std::process::id());
    let mut logins = Vec::new();
    for (name, role, purpose) in
        [("booth", "border_officer", "border_check"), ("official", "verifying_official", "verification")]
    {
        let login = own(name);
        let code = account(&program, &home, &login, role)?;
        logins.push((login, code, role, purpose));
    }
    let mut serve = Command::new(&program);
    serve
        .args(["serve", "--checks-a-minute", "100000000", "--reads-a-minute", "100000000", "--profile"])
        .arg(root().join("profiles").join("qr.toml"))
        .env("REDRESS_HOME", &home);
    let mut served = Served::begin(&mut serve)?;
    let at = served.at.clone();
    let mut tokens = Vec::new();
    for (login, code, role, purpose) in &logins {
        tokens.push(token(&at, login, code, (role, purpose))?);
    }
    let (Some(booth), Some(official)) = (tokens.first(), tokens.get(1)) else {
        return Err("no login".to_owned());
    };
    println!("served: {}", options.record.as_deref().map_or("the embedded database", |_| "PostgreSQL"));
    let (booth_script, page_script) = (room.join("booth.lua"), room.join("page.lua"));
    let write = |path: &Path, text: &str| {
        fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
    };
    write(&booth_script, BOOTH)?;
    write(&page_script, PAGE)?;
    let travellers = room.join("travellers.jsonl").display().to_string();
    for connections in &options.connections {
        let arguments = [travellers.as_str(), booth.as_str()];
        wrk(options, *connections, &booth_script, &format!("http://{at}/"), &arguments, "border checks")?;
    }
    let alert = first_alert(&at, official)?;
    for (path, says) in [
        ("/queue".to_owned(), "the queue"),
        (format!("/alerts/{alert}"), "an alert"),
        (format!("/alerts/{alert}/test"), "the test of an alert"),
        ("/api/v1/alerts?limit=50".to_owned(), "a page of alerts, as data"),
    ] {
        wrk(options, 4, &page_script, &format!("http://{at}{path}"), &[official.as_str()], says)?;
    }
    served.end();
    Ok(())
}

fn wrk(
    options: &Options,
    connections: u32,
    script: &Path,
    url: &str,
    arguments: &[&str],
    says: &str,
) -> Done {
    let out = Command::new("wrk")
        .args(["-t2", "--latency", "--timeout", "10s"])
        .arg(format!("-c{connections}"))
        .arg(format!("-d{}s", options.seconds))
        .arg("-s")
        .arg(script)
        .arg(url)
        .arg("--")
        .args(arguments)
        .output()
        .map_err(|error| format!("wrk: {error}"))?;
    let text = String::from_utf8_lossy(&out.stdout);
    let line = |name: &str| {
        text.lines().map(str::trim).find(|it| it.starts_with(name)).unwrap_or_default().to_owned()
    };
    let last = |text: String| text.split_whitespace().last().unwrap_or("-").to_owned();
    println!(
        "{says:<28} {connections:>4} connections {:>10}/s   p50 {:>9} p90 {:>9} p95 {:>9} p99 {:>9}   {}{}",
        last(line("Requests/sec")),
        last(line("50%")),
        last(line("90%")),
        last(line("95%")),
        last(line("99%")),
        line("Non-2xx"),
        line("Socket errors"),
    );
    if out.status.success() {
        Ok(())
    } else {
        Err(format!("wrk:\n{text}{}", String::from_utf8_lossy(&out.stderr)))
    }
}

/// Makes an account; gives its start code.
fn account(program: &Path, home: &Path, login: &str, role: &str) -> Result<String, String> {
    let out = Command::new(program)
        .args(["account", "add", login, "--name", login, "--person", login, "--unit", login, "--role", role])
        .args(["--authority", "prosecutor general"])
        .env("REDRESS_HOME", home)
        .output()
        .map_err(|error| format!("account: {error}"))?;
    let text = String::from_utf8_lossy(&out.stdout).into_owned();
    // The code stands last on its line.
    let code =
        text.lines().filter(|it| it.contains("start code")).find_map(|it| it.split_whitespace().last());
    code.map(str::to_owned)
        .ok_or_else(|| format!("no start code: {text}{}", String::from_utf8_lossy(&out.stderr)))
}

/// Chooses a password and logs in.
fn token(at: &str, login: &str, code: &str, (role, purpose): (&str, &str)) -> Result<String, String> {
    let new = "four long words of a bench";
    let begin = |password: &str| {
        let body = json!({"login": login, "password": password, "role": role, "purpose": purpose});
        let came = ask(at, "POST", "/api/v1/login", "", &body)?;
        came.get("token").and_then(Value::as_str).map(str::to_owned).ok_or_else(|| came.to_string())
    };
    let first = begin(code)?;
    ask(at, "POST", "/api/v1/password", &first, &json!({"password": code, "new": new}))?;
    begin(new)
}

fn first_alert(at: &str, token: &str) -> Result<String, String> {
    let came = ask(at, "GET", "/api/v1/alerts?limit=1", token, &Value::Null)?;
    let first = came.pointer("/alerts/0/alert").or_else(|| came.pointer("/alerts/0/id"));
    first.and_then(Value::as_str).map(str::to_owned).ok_or_else(|| came.to_string())
}
