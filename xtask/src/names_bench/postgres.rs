//! A PostgreSQL of its own for one run: a fresh folder, a socket in it, no network, gone at the end.

use std::fs;
use std::os::unix::fs::chown;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use super::quiet;

/// A running server.
pub(super) struct Server {
    child: Child,
    folder: PathBuf,
    /// Its version, as it says it.
    pub(super) version: String,
}

/// Runs the server until our end of the pipe closes, however we ended, and leaves nothing behind.
const WATCH: &str = r#"
"$1" -D "$2/data" -k "$2" -c listen_addresses= -c shared_buffers=1GB -c maintenance_work_mem=512MB -c fsync=off &
server=$!
read -r nothing
kill -INT $server
wait $server
cd / && rm -rf "$2"
"#;

const INSTALL: &str = "`apt-get install postgresql` and `python3 -m pip install psycopg2-binary`";

impl Server {
    /// Starts one, or says why not.
    pub(super) fn start() -> Result<Server, String> {
        if !quiet(Command::new("python3").args(["-c", "import psycopg2"])) {
            return Err(format!("not run: it needs {INSTALL}"));
        }
        let bin = binaries().ok_or_else(|| format!("not run: it needs {INSTALL}"))?;
        // The name of a socket must be short.
        let folder = std::env::temp_dir().join(format!("redress-pg-{}", std::process::id()));
        let says = |error: std::io::Error| format!("not run: {}: {error}", folder.display());
        fs::create_dir(&folder).map_err(says)?;
        let user = other_user()?;
        if let Some((uid, gid)) = user {
            chown(&folder, Some(uid), Some(gid)).map_err(says)?;
        }
        let as_user = |program: &str| {
            let mut command = Command::new(bin.join(program));
            command.current_dir(&folder).stdout(Stdio::null()).stderr(Stdio::null());
            if let Some((uid, gid)) = user {
                command.uid(uid).gid(gid);
            }
            command
        };
        let mut made = as_user("initdb");
        made.arg("-D").arg(folder.join("data")).args([
            "-A",
            "trust",
            "-U",
            "bench",
            "-E",
            "UTF8",
            "--locale=C",
            "-N",
        ]);
        if !made.status().is_ok_and(|it| it.success()) {
            let _ = fs::remove_dir_all(&folder);
            return Err("not run: `initdb` failed".to_owned());
        }
        let mut start = as_user("postgres");
        let program = start.get_program().to_owned();
        start = as_user("/bin/sh");
        start.args(["-c", WATCH, "sh"]).arg(program).arg(&folder).stdin(Stdio::piped());
        let child = start.spawn().map_err(says)?;
        let version = Command::new(bin.join("postgres")).arg("--version").output().ok();
        let version =
            version.map_or_else(String::new, |it| String::from_utf8_lossy(&it.stdout).trim().to_owned());
        let server = Server { child, folder, version };
        for _ in 0..300 {
            if quiet(Command::new(bin.join("pg_isready")).arg("-h").arg(&server.folder)) {
                return Ok(server);
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        Err("not run: PostgreSQL did not come up within 30 s".to_owned())
    }

    /// What a client connects to.
    pub(super) fn address(&self) -> PathBuf {
        PathBuf::from(format!("host={} user=bench dbname=postgres", self.folder.display()))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.child.stdin.take());
        let _ = self.child.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// Where the server's programs stand.
fn binaries() -> Option<PathBuf> {
    let has = |it: &PathBuf| it.join("initdb").is_file() && it.join("postgres").is_file();
    let path = std::env::var_os("PATH")?;
    let mut versions: Vec<PathBuf> = fs::read_dir(Path::new("/usr/lib/postgresql"))
        .into_iter()
        .flatten()
        .flatten()
        .map(|it| it.path().join("bin"))
        .collect();
    versions.sort();
    versions.into_iter().rev().chain(std::env::split_paths(&path)).find(has)
}

/// The server refuses to run as root: then its own user, by number.
fn other_user() -> Result<Option<(u32, u32)>, String> {
    let number = |arguments: &[&str]| -> Option<u32> {
        let out = Command::new("id").args(arguments).output().ok()?;
        String::from_utf8(out.stdout).ok()?.trim().parse().ok()
    };
    if number(&["-u"]) != Some(0) {
        return Ok(None);
    }
    match (number(&["-u", "postgres"]), number(&["-g", "postgres"])) {
        (Some(uid), Some(gid)) => Ok(Some((uid, gid))),
        (None, _) | (_, None) => {
            Err("not run: PostgreSQL refuses to run as root and there is no user `postgres`".to_owned())
        }
    }
}
