//! `cargo xtask bench names`: our comparison and our search beside other programs, on the same work in one run.
//!
//! The data and the scripts that ask are given by the caller (`--data`), so that another set decides as well as this
//! one. Every program is asked by the same script through a pipe; what could not be run has a row that says why.
//!
//! Promise: nothing is left out because it looks bad, and no figure is written by hand: the text between the markers
//! of `docs/performance.md` and `docs/names-bench.svg` are what this run gave.

#![expect(clippy::disallowed_methods, reason = "a measuring program owns a stopwatch")]

mod hard;
mod pairs;
mod plot;
mod postgres;
mod programs;
mod search;
mod table;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use clap::Args;
use serde_json::Value;

use crate::run::{Done, cargo, root, step};

/// What `bench names` understands.
#[derive(Args)]
pub struct Options {
    /// For `names`: the folder with `data/names` (or that folder itself)
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
    /// For `names`: the peers' scripts; beside their folder stand those that ask [default: found from DIR]
    #[arg(long, value_name = "DIR")]
    peers: Option<PathBuf>,
    /// For `names`: how many persons the lists hold
    #[arg(long, value_name = "N", value_delimiter = ',', default_values_t = [10_000, 100_000, 1_000_000])]
    sizes: Vec<usize>,
    /// For `names`: ours alone
    #[arg(long)]
    skip_peers: bool,
    /// For `names`: where lists are made and kept [default: in the target folder]
    #[arg(long, value_name = "DIR")]
    work: Option<PathBuf>,
    /// For `names`: the program to measure [default: built in release]
    #[arg(long, value_name = "FILE")]
    redress: Option<PathBuf>,
    /// For `names`: minutes after which one program is stopped
    #[arg(long, value_name = "N", default_value_t = 20)]
    minutes: u64,
}

/// Where everything stands.
struct Places {
    /// Pairs.
    sets: PathBuf,
    /// The scripts that ask.
    scripts: PathBuf,
    /// The peers.
    peers: PathBuf,
    /// Lists and what was dumped.
    work: PathBuf,
    /// Our program.
    redress: PathBuf,
    /// The longest that one program may take.
    patience: Duration,
}

/// Runs it.
pub fn run(options: &Options) -> Done {
    let places = places(options)?;
    let load_before = load();
    make_lists(&places, &options.sizes)?;
    let mut results = Results::default();
    let programs = programs::all(&places, options.skip_peers);
    for scorer in &programs.scorers {
        pairs::run(&places, scorer, &mut results)?;
    }
    let server = if options.skip_peers { Err("left out".to_owned()) } else { postgres::Server::start() };
    for size in &options.sizes {
        for searcher in programs::searchers(&places, *size, options.skip_peers, &server) {
            search::run(&places, &searcher, *size, &mut results);
        }
        results.hard.push((*size, hard::run(&places, *size)?));
    }
    let server = server.as_ref().map_or("", |it| it.version.as_str());
    let machine = machine(&load_before, &places, server);
    table::write(&root().join("docs/performance.md"), &results, &machine)?;
    let plot = root().join("docs/names-bench.svg");
    fs::write(&plot, plot::draw(&results)).map_err(|error| format!("{}: {error}", plot.display()))?;
    eprintln!("written: docs/performance.md, docs/names-bench.svg");
    Ok(())
}

/// What the run gave.
#[derive(Default)]
struct Results {
    pairs: Vec<pairs::Row>,
    searches: Vec<search::Row>,
    hard: Vec<(usize, hard::Times)>,
}

fn places(options: &Options) -> Result<Places, String> {
    let data = options.data.clone().ok_or("say with `--data` where the sets of pairs stand")?;
    let absolute = |it: &Path| it.canonicalize().map_err(|error| format!("{}: {error}", it.display()));
    let data = absolute(&data)?;
    let inner = data.join("data").join("names");
    let sets = if inner.is_dir() { inner } else { data.clone() };
    let mut beside: Vec<PathBuf> = Vec::new();
    beside.extend(
        options.peers.as_deref().and_then(|it| it.canonicalize().ok()?.parent().map(Path::to_path_buf)),
    );
    beside.push(data.join("bench").join("names"));
    beside.extend(sets.ancestors().nth(2).map(|it| it.join("bench").join("names")));
    let scripts = beside
        .into_iter()
        .find(|it| it.join("accuracy.py").is_file() && it.join("search.py").is_file())
        .ok_or(
            "no `accuracy.py` and `search.py` beside the data; say with `--peers` where the peers stand",
        )?;
    let peers = options.peers.as_deref().map(absolute).transpose()?.unwrap_or_else(|| scripts.join("peers"));
    packages(options.skip_peers)?;
    let target = target()?;
    let work = options.work.clone().unwrap_or_else(|| target.join("bench-names"));
    fs::create_dir_all(&work).map_err(|error| format!("{}: {error}", work.display()))?;
    let redress = match &options.redress {
        Some(file) => absolute(file)?,
        None => {
            step("build of redress", cargo().args(["build", "--release", "--quiet", "-p", "redress"]))?;
            target.join("release").join("redress")
        }
    };
    let patience = Duration::from_secs(options.minutes * 60);
    Ok(Places { sets, scripts, peers, work: absolute(&work)?, redress, patience })
}

/// Where cargo builds.
fn target() -> Result<PathBuf, String> {
    let out = cargo()
        .args(["metadata", "--no-deps", "--format-version", "1"])
        .output()
        .map_err(|error| format!("cargo metadata could not be started: {error}"))?;
    let says: Value =
        serde_json::from_slice(&out.stdout).map_err(|error| format!("cargo metadata: {error}"))?;
    let folder =
        says.get("target_directory").and_then(Value::as_str).ok_or("cargo metadata names no target")?;
    Ok(PathBuf::from(folder))
}

/// Packages of Python that the scripts import, and what installs them.
const PACKAGES: [(&str, &str, bool); 3] = [
    ("anyascii", "anyascii==0.3.3", true),
    ("rapidfuzz", "rapidfuzz==3.14.6", false),
    ("nomenklatura", "nomenklatura==4.17.4", false),
];

fn packages(skip_peers: bool) -> Done {
    let lacks = |package: &str| !quiet(Command::new("python3").args(["-c", &format!("import {package}")]));
    if lacks("json") {
        return Err("the scripts need `python3`, which was not found".to_owned());
    }
    let missing: Vec<&str> = PACKAGES
        .iter()
        .filter(|(package, _, always)| (*always || !skip_peers) && lacks(package))
        .map(|(_, install, _)| *install)
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    Err(format!("Python lacks packages; install them with `python3 -m pip install {}`", missing.join(" ")))
}

fn quiet(command: &mut Command) -> bool {
    command.stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|it| it.success())
}

/// Makes the lists that are not there yet. They hold the same targets and are asked the same queries.
fn make_lists(places: &Places, sizes: &[usize]) -> Done {
    let there = |size: &usize| places.list(*size).is_file() && places.queries().is_file();
    if sizes.iter().all(there) {
        return Ok(());
    }
    let mut command = Command::new("python3");
    command.arg(places.scripts.join("build_search.py")).arg(&places.work);
    command.args(sizes.iter().map(ToString::to_string));
    step("lists", &mut command)
}

impl Places {
    fn list(&self, size: usize) -> PathBuf {
        self.work.join(format!("watchlist_{size}.jsonl"))
    }

    fn queries(&self) -> PathBuf {
        self.work.join("queries.jsonl")
    }

    /// A script that asks, and what it printed; stopped with all it started when patience ends.
    fn ask(&self, script: &str, arguments: &[String]) -> Result<Value, String> {
        use std::os::unix::process::CommandExt;
        let out = self.work.join("says.json");
        let to = fs::File::create(&out).map_err(|error| format!("{}: {error}", out.display()))?;
        let mut child = Command::new("python3")
            .arg(self.scripts.join(script))
            .args(arguments)
            .stdout(to)
            .stderr(Stdio::null())
            .process_group(0)
            .spawn()
            .map_err(|error| format!("python3 could not be started: {error}"))?;
        let start = Instant::now();
        let status = loop {
            match child.try_wait().map_err(|error| error.to_string())? {
                Some(status) => break status,
                None if start.elapsed() > self.patience => {
                    quiet(Command::new("kill").args(["-KILL", "--", &format!("-{}", child.id())]));
                    child.wait().map_err(|error| error.to_string())?;
                    return Err(format!("stopped after {} minutes", self.patience.as_secs() / 60));
                }
                None => std::thread::sleep(Duration::from_millis(50)),
            }
        };
        if !status.success() {
            return Err("it ended with an error".to_owned());
        }
        let says = fs::read_to_string(&out).map_err(|error| format!("{}: {error}", out.display()))?;
        says.lines().find_map(|line| serde_json::from_str(line).ok()).map_or(Ok(Value::Null), Ok)
    }
}

/// A word for a shell.
fn quoted(text: impl AsRef<Path>) -> String {
    format!("'{}'", text.as_ref().display().to_string().replace('\'', "'\\''"))
}

fn load() -> String {
    let text = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    text.split(' ').next().unwrap_or("?").to_owned()
}

/// One sentence about where and when.
fn machine(load_before: &str, places: &Places, server: &str) -> String {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let cpu = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model =
        cpu.lines().find_map(|it| it.strip_prefix("model name")?.split_once(": ")).map_or("", |it| it.1);
    let says = |program: &str, arguments: &[&str]| {
        let out = Command::new(program).args(arguments).output().ok();
        out.map_or_else(String::new, |it| String::from_utf8_lossy(&it.stdout).trim().to_owned())
    };
    let day = says("date", &["+%F"]);
    let versions = says(
        "python3",
        &[
            "-c",
            "import sqlite3, sys\nfrom importlib.metadata import version, PackageNotFoundError\nsays = ['Python ' + sys.version.split()[0]]\nfor p in ('nomenklatura', 'rapidfuzz', 'duckdb', 'anyascii'):\n    try: says.append(p + ' ' + version(p))\n    except PackageNotFoundError: pass\nsays.append('SQLite ' + sqlite3.sqlite_version)\nprint(', '.join(says))",
        ],
    );
    let queries = fs::read_to_string(places.queries()).map_or(0, |it| it.lines().count());
    format!(
        "{day}; {cores} cores ({model}); load average {load_before} before and {} after the run: on {cores} cores \
         anything above {cores} means that other work shared them and that times are too high. {versions}{}{server}. \
         {queries} queries.",
        load(),
        if server.is_empty() { "" } else { ", " }
    )
}
