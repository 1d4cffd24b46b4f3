//! A server that a chore starts, asks and ends.
//!
//! Promise: it listens on the loopback address alone, on a port that was free, and ends with the chore.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;

use serde_json::Value;

/// What requests of a chore call themselves: a login is bound to it.
pub const AGENT: &str = "redress-chores";

/// The program, serving.
pub struct Served {
    child: Child,
    /// Where it listens.
    pub at: String,
    /// What it printed before it listened.
    pub said: Vec<String>,
}

impl Served {
    /// Starts `redress serve ...` as given, on a free port.
    pub fn begin(command: &mut Command) -> Result<Self, String> {
        let mut child = command
            .args(["--listen", "127.0.0.1:0"])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(|error| format!("serve: {error}"))?;
        let (send, heard) = mpsc::channel();
        let out = child.stdout.take().ok_or("serve: nothing is printed")?;
        let err = child.stderr.take().ok_or("serve: nothing is said")?;
        let more = send.clone();
        std::thread::spawn(move || pass(BufReader::new(out), &more));
        std::thread::spawn(move || pass(BufReader::new(err), &send));
        let mut said = Vec::new();
        while let Ok(line) = heard.recv_timeout(Duration::from_secs(120)) {
            let at = line.split_once("listens on ").map(|(_, at)| at.trim_end_matches(')').to_owned());
            said.push(line);
            if let Some(at) = at {
                said.extend(heard.try_iter());
                return Ok(Self { child, at, said });
            }
        }
        let _ = child.kill();
        let _ = child.wait();
        Err(format!("the server did not begin: {}", said.join("; ")))
    }

    /// Ends it.
    pub fn end(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        self.end();
    }
}

fn pass(lines: impl BufRead, to: &mpsc::Sender<String>) {
    for line in lines.lines().map_while(Result::ok) {
        let _ = to.send(line);
    }
}

/// One request; the answer's JSON, or nothing where it has none.
pub fn ask(at: &str, method: &str, path: &str, token: &str, body: &Value) -> Result<Value, String> {
    let failed = |error: std::io::Error| format!("{path}: {error}");
    let mut line = TcpStream::connect(at).map_err(failed)?;
    let body = if body.is_null() { String::new() } else { body.to_string() };
    let login = if token.is_empty() { String::new() } else { format!("authorization: Bearer {token}\r\n") };
    let text = format!(
        "{method} {path} HTTP/1.1\r\nhost: {at}\r\nuser-agent: {AGENT}\r\nconnection: close\r\ncontent-type: application/json\r\n{login}content-length: {}\r\n\r\n{body}",
        body.len()
    );
    line.write_all(text.as_bytes()).map_err(failed)?;
    let mut came = String::new();
    line.read_to_string(&mut came).map_err(failed)?;
    let body = came.split_once("\r\n\r\n").map_or("", |it| it.1);
    Ok(serde_json::from_str(body).unwrap_or(Value::Null))
}
