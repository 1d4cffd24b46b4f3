//! Pushing a token to a peer (RFC 8935): one connection a peer, kept while it serves.
//!
//! Promise: what the peer said it took is said to be taken, and nothing else; a peer that is slow, gone or says something strange
//! costs its own time alone.

use std::sync::Arc;
use std::time::Duration;

use http_body_util::{BodyExt, Full, Limited};
use hyper::body::Bytes;
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper::{Request, StatusCode, header};
use hyper_util::rt::TokioIo;
use rustls_pki_types::ServerName;
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::ClientConfig;

/// Where tokens are taken.
pub const PATH: &str = "/exchange/events";
/// What a token is.
pub const MEDIA: &str = "application/secevent+jwt";
/// How long it is tried to reach a peer: a line that is cut mostly says nothing at all.
pub const REACHED: Duration = Duration::from_secs(3);
/// How long a peer has to answer.
pub const PATIENCE: Duration = Duration::from_secs(10);
const LONGEST_ANSWER: usize = 16 * 1024;

/// What became of a push.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pushed {
    /// The peer has it, durably.
    Taken,
    /// The peer says that it is none for it, and why.
    Refused(String),
    /// Nothing came back, or no answer of the form: whether it has it is not known.
    Failed(String),
    /// Nobody was reached: it has nothing.
    Unreached(String),
}

/// A connection to one peer.
pub struct Connection(SendRequest<Full<Bytes>>);

impl std::fmt::Debug for Connection {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Connection")
    }
}

async fn connect(address: &str, tls: &Arc<ClientConfig>) -> Result<Connection, String> {
    let stream = match tokio::time::timeout(REACHED, TcpStream::connect(address)).await {
        Ok(stream) => stream.map_err(|error| error.to_string())?,
        Err(_) => return Err("nobody is reached in time".to_owned()),
    };
    stream.set_nodelay(true).map_err(|error| error.to_string())?;
    // The certificate is recognised by its card, whatever it is called.
    let name = ServerName::try_from("gateway.invalid").map_err(|error| error.to_string())?;
    let stream =
        TlsConnector::from(Arc::clone(tls)).connect(name, stream).await.map_err(|error| error.to_string())?;
    let (send, connection) = handshake(TokioIo::new(stream)).await.map_err(|error| error.to_string())?;
    tokio::spawn(async move {
        // That it ended shows at the next push.
        let _ = connection.await;
    });
    Ok(Connection(send))
}

/// Why there is no answer.
#[derive(Debug)]
pub(crate) enum Fault {
    /// Nothing came back that can be read.
    Failed(String),
    /// Nobody was reached.
    Unreached(String),
}

/// Sends one request and reads its answer; the connection is kept in `kept` while it serves.
pub(crate) async fn asked(
    address: &str,
    tls: &Arc<ClientConfig>,
    (path, media, body): (&str, &str, String),
    (patience, longest): (Duration, usize),
    kept: &mut Option<Connection>,
) -> Result<(StatusCode, Bytes), Fault> {
    let request = Request::post(path)
        .header(header::HOST, address)
        .header(header::CONTENT_TYPE, media)
        .header(header::ACCEPT, "application/json")
        .body(Full::new(Bytes::from(body)))
        .map_err(|error| Fault::Failed(error.to_string()))?;
    let done = tokio::time::timeout(patience, sent(address, tls, request, longest, kept)).await;
    let done = done.unwrap_or_else(|_| Err(Fault::Failed("no answer in time".to_owned())));
    if done.is_err() {
        *kept = None;
    }
    done
}

async fn sent(
    address: &str,
    tls: &Arc<ClientConfig>,
    request: Request<Full<Bytes>>,
    longest: usize,
    kept: &mut Option<Connection>,
) -> Result<(StatusCode, Bytes), Fault> {
    let failed = |error: String| Fault::Failed(error);
    let usable = match kept {
        Some(it) => it.0.ready().await.is_ok(),
        None => false,
    };
    if !usable {
        *kept = Some(connect(address, tls).await.map_err(Fault::Unreached)?);
    }
    let Some(Connection(send)) = kept else { return Err(failed("no connection".to_owned())) };
    let answer = send.send_request(request).await.map_err(|error| failed(error.to_string()))?;
    let status = answer.status();
    let body = Limited::new(answer.into_body(), longest);
    let body = body.collect().await.map_err(|error| failed(error.to_string()))?.to_bytes();
    Ok((status, body))
}

/// Pushes a token; the connection is kept in `kept`, where one was.
pub async fn push(
    address: &str,
    tls: &Arc<ClientConfig>,
    token: &str,
    kept: &mut Option<Connection>,
) -> Pushed {
    let request = (PATH, MEDIA, token.to_owned());
    match asked(address, tls, request, (PATIENCE, LONGEST_ANSWER), kept).await {
        Ok((StatusCode::ACCEPTED, _)) => Pushed::Taken,
        // RFC 8935, section 2.3: the code and words of why.
        Ok((StatusCode::BAD_REQUEST, body)) => Pushed::Refused(String::from_utf8_lossy(&body).into_owned()),
        Ok((other, _)) => Pushed::Failed(format!("status {other}")),
        Err(Fault::Failed(says)) => Pushed::Failed(says),
        Err(Fault::Unreached(says)) => Pushed::Unreached(says),
    }
}
