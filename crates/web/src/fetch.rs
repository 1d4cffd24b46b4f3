//! Asking over HTTP, a login provider or a witness: one request, one answer, no redirect followed.
//!
//! Promise: over TLS with authorities that were named, or in the clear on this machine alone; at most one megabyte, within
//! ten seconds.

use std::net::IpAddr;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use rustls_pki_types::pem::PemObject;
use rustls_pki_types::{CertificateDer, ServerName};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::{ClientConfig, RootCertStore};

const PATIENCE: Duration = Duration::from_secs(10);
const LARGEST: u64 = 1 << 20;

/// An address that may be asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Address {
    tls: bool,
    host: String,
    port: u16,
    path: String,
}

impl Address {
    /// Reads one: https, or http on this machine.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let (tls, rest) = match (text.strip_prefix("https://"), text.strip_prefix("http://")) {
            (Some(rest), _) => (true, rest),
            (None, Some(rest)) => (false, rest),
            (None, None) => return None,
        };
        let (host, path) = match rest.split_once('/') {
            Some((host, path)) => (host, format!("/{path}")),
            None => (rest, "/".to_owned()),
        };
        let (name, port) = match host.rsplit_once(':') {
            Some((name, port)) => (name, port.parse().ok()?),
            None => (host, if tls { 443 } else { 80 }),
        };
        let near = name == "localhost" || name.parse::<IpAddr>().is_ok_and(|it| it.is_loopback());
        let plain = |it: &str| {
            !it.is_empty() && it.bytes().all(|it| it.is_ascii_graphic() && it != b'@' && it != b'#')
        };
        if !plain(name) || !plain(&path) || !(tls || near) {
            return None;
        }
        Some(Self { tls, host: name.to_owned(), port, path })
    }
}

impl Address {
    /// The address of something below this one.
    pub(crate) fn below(&self, path: &str) -> Self {
        Self { path: format!("{}/{path}", self.path.trim_end_matches('/')), ..self.clone() }
    }
}

/// The authorities by which whoever is asked is recognised.
#[derive(Clone)]
pub(crate) struct Trust(Arc<ClientConfig>);

impl std::fmt::Debug for Trust {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Trust")
    }
}

impl Trust {
    /// Reads them from a file of certificates; where there is none, nobody is recognised.
    pub(crate) fn read(file: &Path) -> Self {
        let mut roots = RootCertStore::empty();
        if let Ok(all) = CertificateDer::pem_file_iter(file) {
            roots.add_parsable_certificates(all.filter_map(Result::ok));
        }
        Self(Arc::new(ClientConfig::builder().with_root_certificates(roots).with_no_client_auth()))
    }
}

/// What is sent.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sent<'a> {
    /// What it is.
    pub(crate) media: &'a str,
    /// It.
    pub(crate) body: &'a str,
    /// Further lines of the head: name and value.
    pub(crate) head: &'a [(&'a str, &'a str)],
}

/// What came back, whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    /// What it says it is, in small letters.
    pub(crate) media: String,
    pub(crate) body: Vec<u8>,
}

/// Asks: the form where there is one, by POST. What comes back with status 200.
pub(crate) async fn ask(at: &Address, form: Option<&str>, trust: &Trust) -> Result<Vec<u8>, String> {
    let form = form.map(|body| Sent { media: "application/x-www-form-urlencoded", body, head: &[] });
    let answer = send(at, form, "application/json", trust).await?;
    if answer.status == 200 { Ok(answer.body) } else { Err(format!("`{}`: it refused", at.host)) }
}

/// Sends by POST where there is something to send, asks by GET where not. What comes back, whatever its status.
pub(crate) async fn send(
    at: &Address,
    sent: Option<Sent<'_>>,
    accept: &str,
    trust: &Trust,
) -> Result<Answer, String> {
    match tokio::time::timeout(PATIENCE, sending(at, sent, accept, trust)).await {
        Ok(done) => done,
        Err(_) => Err(format!("`{}` does not answer in time", at.host)),
    }
}

async fn sending(
    at: &Address,
    sent: Option<Sent<'_>>,
    accept: &str,
    trust: &Trust,
) -> Result<Answer, String> {
    let here = |error: std::io::Error| format!("`{}`: {error}", at.host);
    let stream = TcpStream::connect((at.host.as_str(), at.port)).await.map_err(here)?;
    if !at.tls {
        return exchange(stream, at, sent, accept).await.map_err(here);
    }
    let name = ServerName::try_from(at.host.clone()).map_err(|error| error.to_string())?;
    let stream = TlsConnector::from(Arc::clone(&trust.0)).connect(name, stream).await.map_err(here)?;
    exchange(stream, at, sent, accept).await.map_err(here)
}

async fn exchange(
    mut stream: impl AsyncRead + AsyncWrite + Unpin,
    at: &Address,
    sent: Option<Sent<'_>>,
    accept: &str,
) -> std::io::Result<Answer> {
    let method = if sent.is_some() { "POST" } else { "GET" };
    let mut text = format!(
        "{method} {} HTTP/1.1\r\nhost: {}:{}\r\naccept: {accept}\r\nconnection: close\r\n",
        at.path, at.host, at.port
    );
    if let Some(Sent { media, body, head }) = sent {
        head.iter().for_each(|(name, value)| text.push_str(&format!("{name}: {value}\r\n")));
        text.push_str(&format!("content-type: {media}\r\n"));
        text.push_str(&format!("content-length: {}\r\n\r\n{body}", body.len()));
    } else {
        text.push_str("\r\n");
    }
    stream.write_all(text.as_bytes()).await?;
    let mut answer = Vec::new();
    match stream.take(LARGEST).read_to_end(&mut answer).await {
        // Some close without a word of TLS: whether the answer is whole, its length says.
        Ok(_) => {}
        Err(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => {}
        Err(error) => return Err(error),
    }
    whole(&answer).map_err(std::io::Error::other)
}

/// A whole answer.
fn whole(answer: &[u8]) -> Result<Answer, &'static str> {
    let cut = "the answer is cut off";
    let at = answer.windows(4).position(|it| it == b"\r\n\r\n").ok_or(cut)?;
    let (head, body) = answer.split_at_checked(at).ok_or(cut)?;
    let body = body.get(4..).ok_or(cut)?;
    let head = std::str::from_utf8(head).map_err(|_| "the head is no text")?.to_ascii_lowercase();
    let status = head.split(' ').nth(1).and_then(|it| it.parse().ok()).ok_or("the head has no status")?;
    let field = |name: &str| head.lines().find_map(|it| it.strip_prefix(name)).map(str::trim);
    let media = field("content-type:").unwrap_or_default().to_owned();
    if field("transfer-encoding:").is_some_and(|it| it.ends_with("chunked")) {
        let body = chunks(body).ok_or(cut)?;
        return Ok(Answer { status, media, body });
    }
    let body = match field("content-length:").and_then(|it| it.parse::<usize>().ok()) {
        Some(length) => body.get(..length).map(<[u8]>::to_vec).ok_or(cut)?,
        None => body.to_vec(),
    };
    Ok(Answer { status, media, body })
}

fn chunks(mut rest: &[u8]) -> Option<Vec<u8>> {
    let mut all = Vec::new();
    loop {
        let end = rest.windows(2).position(|it| it == b"\r\n")?;
        let (length, behind) = rest.split_at_checked(end)?;
        let length = std::str::from_utf8(length).ok()?.split(';').next()?.trim();
        let length = usize::from_str_radix(length, 16).ok()?;
        let (chunk, behind) = behind.get(2..)?.split_at_checked(length)?;
        if length == 0 {
            return Some(all);
        }
        all.extend_from_slice(chunk);
        rest = behind.strip_prefix(b"\r\n")?;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_asked_in_the_clear_but_on_this_machine() {
        for (text, read) in [
            ("https://login.example/a?b=c", true),
            ("http://127.0.0.1:9/x", true),
            ("http://localhost/x", true),
            ("http://login.example/x", false),
            ("ftp://127.0.0.1/x", false),
            ("https://user@login.example/", false),
            ("https://a b/", false),
        ] {
            assert_eq!(Address::read(text).is_some(), read, "{text}");
        }
    }

    #[test]
    fn an_answer_is_taken_whole_or_not_at_all() {
        for (text, body) in [
            ("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nabc", Some("ab")),
            ("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nabc", None),
            (
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n1;x=y\r\nc\r\n0\r\n\r\n",
                Some("abc"),
            ),
            ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n", None),
            ("HTTP/1.1 302 Found\r\nLocation: /x\r\n\r\n", Some("")),
            ("HTTP/1.1 OK\r\n\r\nabc", None),
            ("HTTP/1.1 200 OK\r\n", None),
        ] {
            assert_eq!(
                whole(text.as_bytes()).ok().map(|it| it.body),
                body.map(|it| it.as_bytes().to_vec()),
                "{text}"
            );
        }
    }

    /// Answers over TLS on this machine with a certificate for `localhost`; its port, and the authority behind it in a file.
    async fn answers_over_tls(room: &Path) -> (u16, std::path::PathBuf) {
        use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
        use rustls_pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
        use tokio_rustls::TlsAcceptor;
        use tokio_rustls::rustls::ServerConfig;

        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let authority = CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap();
        let file = room.join("authority.pem");
        std::fs::write(&file, authority.pem()).unwrap();
        let key = KeyPair::generate().unwrap();
        let params = CertificateParams::new(vec!["localhost".to_owned()]).unwrap();
        let certificate = params.signed_by(&key, &authority).unwrap();
        let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der()));
        let config = ServerConfig::builder()
            .with_no_client_auth()
            .with_single_cert(vec![certificate.der().clone()], key)
            .unwrap();
        let acceptor = TlsAcceptor::from(Arc::new(config));
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        tokio::spawn(async move {
            for _ in 0..3 {
                let (stream, _) = listener.accept().await.unwrap();
                let Ok(mut stream) = acceptor.accept(stream).await else { continue };
                let mut head = [0; 2_048];
                let read = stream.read(&mut head).await.unwrap();
                let asked = String::from_utf8_lossy(head.get(..read).unwrap()).into_owned();
                let says = if asked.starts_with("POST /token ") { "it posts" } else { "it asks" };
                let answer = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{says}", says.len());
                stream.write_all(answer.as_bytes()).await.unwrap();
                stream.shutdown().await.unwrap();
            }
        });
        (port, file)
    }

    #[tokio::test]
    async fn over_tls_whoever_a_named_authority_speaks_for_is_believed_and_nobody_else() {
        let room = tempfile::tempdir().unwrap();
        let (port, file) = answers_over_tls(room.path()).await;
        let named = Address::read(&format!("https://localhost:{port}/token")).unwrap();
        let trust = Trust::read(&file);
        assert_eq!(ask(&named, Some("grant_type=authorization_code"), &trust).await.unwrap(), b"it posts");
        let nobody = ask(&named, None, &Trust::read(&room.path().join("none.pem"))).await.unwrap_err();
        assert!(nobody.contains("certificate"), "{nobody}");
        let another = Address::read(&format!("https://127.0.0.1:{port}/token")).unwrap();
        let another = ask(&another, None, &trust).await.unwrap_err();
        assert!(another.contains("certificate"), "a certificate is for a name: {another}");
    }
}
