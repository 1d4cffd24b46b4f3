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

/// Pushes a token; the connection is kept in `kept`, where one was.
pub async fn push(
    address: &str,
    tls: &Arc<ClientConfig>,
    token: &str,
    kept: &mut Option<Connection>,
) -> Pushed {
    let done = tokio::time::timeout(PATIENCE, pushed(address, tls, token, kept)).await;
    let done = match done {
        Ok(Ok(done)) => return done,
        Ok(Err(failed)) => failed,
        Err(_) => Pushed::Failed("no answer in time".to_owned()),
    };
    *kept = None;
    done
}

async fn pushed(
    address: &str,
    tls: &Arc<ClientConfig>,
    token: &str,
    kept: &mut Option<Connection>,
) -> Result<Pushed, Pushed> {
    let failed = |error: String| Pushed::Failed(error);
    let usable = match kept {
        Some(it) => it.0.ready().await.is_ok(),
        None => false,
    };
    if !usable {
        *kept = Some(connect(address, tls).await.map_err(Pushed::Unreached)?);
    }
    let Some(Connection(send)) = kept else { return Err(failed("no connection".to_owned())) };
    let request = Request::post(PATH)
        .header(header::HOST, address)
        .header(header::CONTENT_TYPE, MEDIA)
        .header(header::ACCEPT, "application/json")
        .body(Full::new(Bytes::copy_from_slice(token.as_bytes())))
        .map_err(|error| failed(error.to_string()))?;
    let answer = send.send_request(request).await.map_err(|error| failed(error.to_string()))?;
    let status = answer.status();
    let body = Limited::new(answer.into_body(), LONGEST_ANSWER);
    let body = body.collect().await.map_err(|error| failed(error.to_string()))?.to_bytes();
    Ok(match status {
        StatusCode::ACCEPTED => Pushed::Taken,
        // RFC 8935, section 2.3: the code and words of why.
        StatusCode::BAD_REQUEST => Pushed::Refused(String::from_utf8_lossy(&body).into_owned()),
        other => Pushed::Failed(format!("status {other}")),
    })
}
