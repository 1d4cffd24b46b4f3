//! A PostgreSQL of the tests' own: made in a folder of its own, reached through its socket, gone with the test.
//!
//! A test file says the whole of itself again on it: [`again_on_postgresql`] runs the same binary with the address in
//! its environment, and the homes it makes then lie on the server, each in a schema of its own. Where no PostgreSQL is
//! installed that is left out and said; `REDRESS_POSTGRES=required` makes it a failure.
//!
//! Promise: the server listens on no network, is no other one that runs here, and ends when the test does, also where
//! that is killed.

#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where something is wrong, and each room uses its own part"
)]

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, OnceLock};
use std::time::Duration;

/// The address, where homes are to lie on a server.
const ADDRESS: &str = "REDRESS_TEST_SERVER";

/// Makes a cluster, serves it, and takes it away when nobody reads any more.
const SCRIPT: &str = r#"
set -eu
bin="$1"
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
"$bin/initdb" -D "$dir/data" -U redress -A trust -E UTF8 --locale=C --no-sync >/dev/null 2>&1
"$bin/postgres" -D "$dir/data" -k "$dir" -c listen_addresses= -c max_connections=100 \
    -c shared_buffers=64MB -c log_min_messages=fatal >/dev/null 2>&1 &
server=$!
echo "$dir"
cat >/dev/null || true
kill -INT "$server" || true
wait "$server" || true
"#;

/// A server that runs.
pub struct Server {
    keeper: Child,
    address: String,
}

/// Where the programs of PostgreSQL are.
fn programs() -> Option<PathBuf> {
    let has = |dir: &Path| dir.join("initdb").exists() && dir.join("postgres").exists();
    if let Some(given) = std::env::var_os("REDRESS_POSTGRES_BIN") {
        return Some(PathBuf::from(given)).filter(|it| has(it));
    }
    // Debian keeps each release in a folder of its own: the newest.
    let mut found: Vec<PathBuf> = std::fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .flatten()
        .map(|it| it.path().join("bin"))
        .filter(|it| has(it))
        .collect();
    found.sort();
    let in_path = std::env::var_os("PATH").unwrap_or_default();
    found.pop().or_else(|| std::env::split_paths(&in_path).find(|it| has(it)))
}

fn is_root() -> bool {
    let id = Command::new("id").arg("-u").output();
    id.is_ok_and(|it| it.stdout.starts_with(b"0"))
}

impl Server {
    /// Starts one; none where PostgreSQL is not installed.
    pub fn start() -> Option<Self> {
        let bin = programs()?;
        let mut command = if is_root() {
            // A server refuses to run as root.
            let mut command = Command::new("runuser");
            command.args(["-u", "postgres", "--", "sh", "-c", SCRIPT, "keeper"]);
            command
        } else {
            let mut command = Command::new("sh");
            command.args(["-c", SCRIPT, "keeper"]);
            command
        };
        let mut keeper = command
            .arg(bin)
            .current_dir("/")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .ok()?;
        let mut dir = String::new();
        BufReader::new(keeper.stdout.take()?).read_line(&mut dir).ok()?;
        let address = format!("host={} user=redress dbname=postgres", dir.trim());
        let server = Self { keeper, address };
        for _ in 0..300 {
            if postgres::Client::connect(&server.address, postgres::NoTls).is_ok() {
                return Some(server);
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        None
    }

    /// Its address, without a schema.
    pub fn address(&self) -> &str {
        &self.address
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.keeper.stdin.take());
        let _ended = self.keeper.wait();
    }
}

/// The address of one server for all tests of a file; none where PostgreSQL is left out.
pub fn shared() -> Option<String> {
    static SERVER: OnceLock<Option<(Mutex<Server>, String)>> = OnceLock::new();
    let started = SERVER.get_or_init(|| {
        let server = Server::start();
        if server.is_none() {
            left_out();
        }
        server.map(|it| {
            let address = it.address().to_owned();
            (Mutex::new(it), address)
        })
    });
    started.as_ref().map(|it| it.1.clone())
}

/// The address of a place on the server where no record is yet; none where homes are to lie in files.
pub fn fresh() -> Option<String> {
    std::env::var(ADDRESS).ok().map(|server| fresh_on(&server))
}

/// The address of a place on this server where no record is yet.
pub fn fresh_on(server: &str) -> String {
    static MADE: AtomicU32 = AtomicU32::new(0);
    let schema = format!("home_{}_{}", std::process::id(), MADE.fetch_add(1, Ordering::Relaxed));
    let mut client = postgres::Client::connect(server, postgres::NoTls).unwrap();
    client.batch_execute(&format!("CREATE SCHEMA {schema}")).unwrap();
    format!("{server} options='-c search_path={schema}'")
}

/// True where homes lie on a server.
pub fn is_used() -> bool {
    std::env::var_os(ADDRESS).is_some()
}

/// Says that tests on PostgreSQL are left out, or fails where they are required.
pub fn left_out() {
    let required = std::env::var_os("REDRESS_POSTGRES").is_some_and(|it| it == "required");
    assert!(
        !required,
        "PostgreSQL is required and was not found: install it, or name it in REDRESS_POSTGRES_BIN"
    );
    eprintln!("left out: PostgreSQL is not installed here, so this ran on SQLite alone");
}

/// Runs every test of one file (`module_path!()` in it) once more, with the homes on a server.
pub fn again_on_postgresql(file: &str) {
    if is_used() {
        return;
    }
    let Some(server) = Server::start() else { return left_out() };
    let module = file.split_once("::").map(|(_, module)| format!("{module}::")).unwrap();
    let again = Command::new(std::env::current_exe().unwrap())
        .env(ADDRESS, server.address())
        .args([module.as_str(), "--test-threads", "2"])
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&again.stdout);
    assert!(
        !said.contains("running 0 tests") && !said.contains("running 1 test\n"),
        "{module} names no tests: {said}"
    );
    assert!(again.status.success(), "on PostgreSQL:\n{said}\n{}", String::from_utf8_lossy(&again.stderr));
    println!("on PostgreSQL: {}", said.lines().rfind(|it| it.starts_with("test result")).unwrap_or_default());
}
