//! Both sides of a connection recognised by the certificates of their cards, and by nothing else.
//!
//! There is no authority above states that could vouch for one: a certificate counts because its hash stands on a card that people
//! handed over.
//!
//! Promise: TLS 1.3 alone, both sides; a certificate of no card ends the handshake; whoever holds a certificate and not its key
//! does not get through.
//!
//! Serves threats T11, T16; RFC 8446.

use std::sync::Arc;

use rustls_pki_types::{CertificateDer, PrivateKeyDer, ServerName, UnixTime};
use tokio_rustls::rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use tokio_rustls::rustls::crypto::{CryptoProvider, ring, verify_tls13_signature};
use tokio_rustls::rustls::server::danger::{ClientCertVerified, ClientCertVerifier};
use tokio_rustls::rustls::version::TLS13;
use tokio_rustls::rustls::{
    CertificateError, ClientConfig, DigitallySignedStruct, DistinguishedName, Error, ServerConfig,
    SignatureScheme,
};

use crate::card::{Card, Peers};
use crate::identity::Identity;

/// Who is on the other side.
#[derive(Debug)]
struct Pinned {
    /// Those who may be.
    peers: Arc<Peers>,
    /// This one alone, where one is meant.
    only: Option<String>,
    provider: Arc<CryptoProvider>,
}

impl Pinned {
    fn known(&self, certificate: &CertificateDer<'_>) -> Result<(), Error> {
        let found = self.peers.by_certificate(certificate);
        let meant = |it: &&Card| self.only.as_ref().is_none_or(|only| *only == it.id);
        match found.filter(meant) {
            Some(_) => Ok(()),
            None => Err(Error::InvalidCertificate(CertificateError::ApplicationVerificationFailure)),
        }
    }

    fn signed(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        let algorithms = &self.provider.signature_verification_algorithms;
        verify_tls13_signature(message, certificate, signature, algorithms)
    }
}

/// TLS 1.2 is not spoken.
fn never() -> Result<HandshakeSignatureValid, Error> {
    Err(Error::General("TLS 1.3 alone".to_owned()))
}

impl ServerCertVerifier for Pinned {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: &ServerName<'_>,
        _: &[u8],
        _: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        self.known(end_entity).map(|()| ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        _: &[u8],
        _: &CertificateDer<'_>,
        _: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        never()
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.signed(message, certificate, signature)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider.signature_verification_algorithms.supported_schemes()
    }
}

impl ClientCertVerifier for Pinned {
    fn root_hint_subjects(&self) -> &[DistinguishedName] {
        &[]
    }

    fn verify_client_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: UnixTime,
    ) -> Result<ClientCertVerified, Error> {
        self.known(end_entity).map(|()| ClientCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        _: &[u8],
        _: &CertificateDer<'_>,
        _: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        never()
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.signed(message, certificate, signature)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider.signature_verification_algorithms.supported_schemes()
    }
}

fn pinned(peers: &Arc<Peers>, only: Option<&str>) -> (Arc<Pinned>, Arc<CryptoProvider>) {
    let provider = Arc::new(ring::default_provider());
    let pinned =
        Pinned { peers: Arc::clone(peers), only: only.map(str::to_owned), provider: Arc::clone(&provider) };
    (Arc::new(pinned), provider)
}

/// How this gateway calls one peer.
///
/// # Errors
/// Its own certificate and key do not go together.
pub fn client(own: &Identity, peers: &Arc<Peers>, to: &str) -> Result<ClientConfig, Error> {
    let (pinned, provider) = pinned(peers, Some(to));
    ClientConfig::builder_with_provider(provider)
        .with_protocol_versions(&[&TLS13])?
        .dangerous()
        .with_custom_certificate_verifier(pinned)
        .with_client_auth_cert(vec![own.certificate().clone()], PrivateKeyDer::Pkcs8(own.tls_key()))
}

/// How this gateway is called by its peers.
///
/// # Errors
/// Its own certificate and key do not go together.
pub fn server(own: &Identity, peers: &Arc<Peers>) -> Result<ServerConfig, Error> {
    let (pinned, provider) = pinned(peers, None);
    ServerConfig::builder_with_provider(provider)
        .with_protocol_versions(&[&TLS13])?
        .with_client_cert_verifier(pinned)
        .with_single_cert(vec![own.certificate().clone()], PrivateKeyDer::Pkcs8(own.tls_key()))
}

#[cfg(test)]
mod tests {
    use rand_chacha::ChaCha20Rng;
    use rand_chacha::rand_core::SeedableRng;
    use terms::exchange::PeerKind;
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::{TcpListener, TcpStream};
    use tokio_rustls::{TlsAcceptor, TlsConnector};

    use super::*;

    fn gateway(id: &str, seed: u64) -> Identity {
        let card = Card {
            id: id.to_owned(),
            name: id.to_owned(),
            kind: PeerKind::Gateway,
            state: None,
            bureau: None,
            address: None,
            keys: Vec::new(),
            certificates: Vec::new(),
        };
        Identity::make(card, 0, &mut ChaCha20Rng::seed_from_u64(seed)).unwrap()
    }

    fn knows(all: &[&Identity]) -> Arc<Peers> {
        Arc::new(Peers::of(all.iter().map(|it| it.card().clone())))
    }

    /// Whether a word comes back over a connection of two gateways, each of which knows whom it knows.
    async fn speaks(server: (&Identity, Arc<Peers>), client: (&Identity, Arc<Peers>, &str)) -> bool {
        let acceptor = TlsAcceptor::from(Arc::new(super::server(server.0, &server.1).unwrap()));
        let connector = TlsConnector::from(Arc::new(super::client(client.0, &client.1, client.2).unwrap()));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let at = listener.local_addr().unwrap();
        let answers = tokio::spawn(async move {
            let (stream, _) = listener.accept().await.unwrap();
            let Ok(mut stream) = acceptor.accept(stream).await else { return };
            let mut word = [0; 4];
            if stream.read_exact(&mut word).await.is_ok() {
                let _ = stream.write_all(&word).await;
            }
        });
        let name = ServerName::try_from("gateway.invalid").unwrap();
        let stream = TcpStream::connect(at).await.unwrap();
        let heard = async {
            let mut stream = connector.connect(name, stream).await.ok()?;
            stream.write_all(b"word").await.ok()?;
            let mut word = [0; 4];
            stream.read_exact(&mut word).await.ok()?;
            Some(word == *b"word")
        };
        let heard = heard.await.unwrap_or(false);
        answers.abort();
        heard
    }

    #[tokio::test]
    async fn t16_two_that_have_each_others_cards_speak_and_nobody_else_does() {
        let (lt, pl, xx) = (gateway("gw-lt", 1), gateway("gw-pl", 2), gateway("gw-xx", 3));
        let both = knows(&[&lt, &pl]);
        assert!(speaks((&lt, Arc::clone(&both)), (&pl, Arc::clone(&both), "gw-lt")).await);
        // A stranger calls.
        let all = knows(&[&lt, &pl, &xx]);
        assert!(!speaks((&lt, Arc::clone(&both)), (&xx, Arc::clone(&all), "gw-lt")).await);
        // A stranger answers, and one that is known answers for another.
        assert!(!speaks((&xx, Arc::clone(&all)), (&pl, Arc::clone(&both), "gw-lt")).await);
        assert!(!speaks((&xx, Arc::clone(&all)), (&pl, Arc::clone(&all), "gw-lt")).await);
        // The same name with other keys.
        let false_lt = gateway("gw-lt", 4);
        assert!(!speaks((&false_lt, Arc::clone(&all)), (&pl, both, "gw-lt")).await);
    }

    #[tokio::test]
    async fn a_certificate_without_its_key_does_not_get_through() {
        let (lt, pl) = (gateway("gw-lt", 1), gateway("gw-pl", 2));
        let both = knows(&[&lt, &pl]);
        let (pinned, provider) = pinned(&both, Some("gw-lt"));
        let wrong = ClientConfig::builder_with_provider(provider)
            .with_protocol_versions(&[&TLS13])
            .unwrap()
            .dangerous()
            .with_custom_certificate_verifier(pinned)
            .with_client_auth_cert(
                vec![pl.certificate().clone()],
                PrivateKeyDer::Pkcs8(gateway("x", 9).tls_key()),
            );
        assert!(wrong.is_err(), "it is noticed before anything is sent");
    }
}
