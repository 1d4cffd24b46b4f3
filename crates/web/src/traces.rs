//! Traces as OpenTelemetry reads them: a span for each request, sent to a collector as OTLP over HTTP (JSON).
//!
//! A collector stands on this machine or in the same closed network (`http://`); it keeps, passes on and encrypts. What a
//! span says is closed: method, path with its parts in braces, status, how long. The trace a request came with
//! (`traceparent`) goes on.
//! Promise: nothing of a person, an account or a case is in a span; a collector that is slow or away costs no request
//! anything: what cannot be kept is left out and counted.
//! Serves: OpenTelemetry protocol 1.x (OTLP/HTTP), W3C Trace Context.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::mpsc;

use crate::outside::Outside;
use crate::routes::Route;

/// Spans that wait at the most.
const WAITING: usize = 4_096;
/// Sent together at the most.
const TOGETHER: usize = 512;
/// How long a collector may take.
const PATIENCE: Duration = Duration::from_secs(5);
/// Where a collector takes traces.
const PATH: &str = "/v1/traces";

/// A collector.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Collector {
    host: String,
    path: String,
}

impl Collector {
    /// Reads its address: `http://HOST:PORT`, with a path where it has one of its own.
    ///
    /// # Errors
    /// It is none.
    pub fn read(text: &str) -> Result<Self, String> {
        let wrong = || {
            format!(
                "`{text}` is no address of a collector: expected http://HOST:PORT; one that is far away is reached through one that is near"
            )
        };
        let rest = text.trim().strip_prefix("http://").ok_or_else(wrong)?;
        let (host, path) =
            rest.split_once('/').map_or((rest, ""), |(host, path)| (host, path.trim_end_matches('/')));
        let plain = |it: &str| it.bytes().all(|it| it.is_ascii_graphic());
        if host.is_empty() || !plain(host) || !plain(path) {
            return Err(wrong());
        }
        let host = if host.contains(':') { host.to_owned() } else { format!("{host}:4318") };
        let path = if path.is_empty() { PATH.to_owned() } else { format!("/{path}") };
        Ok(Self { host, path })
    }
}

/// One request.
struct Span {
    trace: String,
    id: String,
    parent: Option<String>,
    route: Option<Route>,
    status: u16,
    began: i64,
    ended: i64,
}

/// The way to the collector.
#[derive(Debug)]
pub struct Traces {
    send: mpsc::Sender<Span>,
    left_out: AtomicU64,
}

impl std::fmt::Debug for Span {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Span")
    }
}

impl Traces {
    /// Begins to send to a collector; within the runtime.
    #[must_use]
    pub fn to(collector: Collector) -> Self {
        let (send, receive) = mpsc::channel(WAITING);
        tokio::spawn(sends(collector, receive));
        Self { send, left_out: AtomicU64::new(0) }
    }

    /// A request was answered. `came_with` is its `traceparent`.
    pub(crate) fn answered(
        &self,
        route: Route,
        status: u16,
        (began, ended): (i64, i64),
        came_with: Option<&str>,
        world: &dyn Outside,
    ) {
        let (trace, parent) = match came_with.and_then(read_parent) {
            Some((trace, parent)) => (trace, Some(parent)),
            None => (random::<16>(world), None),
        };
        let id = random::<8>(world);
        let span = Span { trace, id, parent, route: Some(route), status, began, ended };
        if self.send.try_send(span).is_err() {
            self.left_out.fetch_add(1, Ordering::Relaxed);
        }
    }

    /// Spans that were left out because the collector was slow or away.
    #[must_use]
    pub fn left_out(&self) -> u64 {
        self.left_out.load(Ordering::Relaxed)
    }
}

fn random<const N: usize>(world: &dyn Outside) -> String {
    let mut bytes = [0; N];
    world.fill(&mut bytes);
    data_encoding::HEXLOWER.encode(&bytes)
}

/// Trace and parent of a `traceparent`; what is of another form begins a trace of its own.
fn read_parent(text: &str) -> Option<(String, String)> {
    let hex = |it: &str, length: usize| {
        let digits = it.len() == length && it.bytes().all(|it| matches!(it, b'0'..=b'9' | b'a'..=b'f'));
        digits && it.bytes().any(|it| it != b'0')
    };
    let parts: Vec<&str> = text.split('-').collect();
    match parts.as_slice() {
        ["00", trace, parent, _flags] if hex(trace, 32) && hex(parent, 16) => {
            Some(((*trace).to_owned(), (*parent).to_owned()))
        }
        _ => None,
    }
}

async fn sends(collector: Collector, mut receive: mpsc::Receiver<Span>) {
    let mut spans = Vec::with_capacity(TOGETHER);
    let mut away = false;
    while receive.recv_many(&mut spans, TOGETHER).await > 0 {
        let body = document(&spans).to_string();
        spans.clear();
        let sent = tokio::time::timeout(PATIENCE, post(&collector, &body)).await;
        let failed = !matches!(sent, Ok(Ok(200..=299)));
        if failed && !away {
            tracing::warn!("the collector of traces does not answer");
        }
        away = failed;
    }
}

/// The status the collector answered with.
async fn post(collector: &Collector, body: &str) -> std::io::Result<u16> {
    let mut stream = TcpStream::connect(&collector.host).await?;
    let head = format!(
        "POST {} HTTP/1.1\r\nhost: {}\r\ncontent-type: application/json\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
        collector.path,
        collector.host,
        body.len()
    );
    stream.write_all(head.as_bytes()).await?;
    stream.write_all(body.as_bytes()).await?;
    let mut answer = Vec::new();
    stream.take(1 << 16).read_to_end(&mut answer).await?;
    let line = String::from_utf8_lossy(&answer);
    let status = line.split(' ').nth(1).and_then(|it| it.parse().ok());
    status.ok_or_else(|| std::io::Error::other("no answer of HTTP"))
}

/// The document of some spans.
fn document(spans: &[Span]) -> Value {
    let text = |key: &str, value: &str| json!({"key": key, "value": {"stringValue": value}});
    let nanos = |micros: i64| micros.saturating_mul(1_000).to_string();
    let span = |it: &Span| {
        let (method, path) = it.route.map_or(("", ""), |route| (route.method().as_str(), route.path()));
        json!({
            "traceId": it.trace,
            "spanId": it.id,
            "parentSpanId": it.parent.as_deref().unwrap_or_default(),
            "name": format!("{method} {path}"),
            "kind": 2,
            "startTimeUnixNano": nanos(it.began),
            "endTimeUnixNano": nanos(it.ended),
            "attributes": [
                text("http.request.method", method),
                text("http.route", path),
                {"key": "http.response.status_code", "value": {"intValue": it.status.to_string()}},
            ],
            "status": {"code": if it.status >= 500 { 2 } else { 0 }},
        })
    };
    json!({"resourceSpans": [{
        "resource": {"attributes": [
            text("service.name", "redress"),
            text("service.version", env!("CARGO_PKG_VERSION")),
        ]},
        "scopeSpans": [{
            "scope": {"name": "redress"},
            "spans": spans.iter().map(span).collect::<Vec<_>>(),
        }],
    }]})
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_of_a_collector_is_plain_and_near() {
        for (text, expected) in [
            ("http://127.0.0.1:4318", Some("127.0.0.1:4318/v1/traces")),
            ("http://collector/", Some("collector:4318/v1/traces")),
            ("http://collector:80/a/b", Some("collector:80/a/b")),
            ("https://collector.example", None),
            ("http://a b", None),
            ("", None),
        ] {
            let read = Collector::read(text).ok().map(|it| format!("{}{}", it.host, it.path));
            assert_eq!(read.as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn a_trace_goes_on_only_where_it_is_one() {
        let (trace, parent) = ("4bf92f3577b34da6a3ce929d0e0e4736", "00f067aa0ba902b7");
        let whole = format!("00-{trace}-{parent}-01");
        assert_eq!(read_parent(&whole), Some((trace.to_owned(), parent.to_owned())));
        for wrong in ["", "00-1-2-01", &whole.to_uppercase(), &whole.replace(trace, &"0".repeat(32))] {
            assert_eq!(read_parent(wrong), None, "{wrong}");
        }
    }
}
