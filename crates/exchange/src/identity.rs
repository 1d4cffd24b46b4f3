//! The keys of this gateway: with which it signs, and by which others recognise it.
//!
//! Promise: made at run time from randomness that is given, never printed; a key that was replaced stays on the card with the time
//! in which it held.
//!
//! Serves P10.

use data_encoding::BASE64;
use ed25519_dalek::SigningKey;
use rand_core::CryptoRng;
use rustls_pki_types::{CertificateDer, PrivatePkcs8KeyDer};
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, Zeroizing};

use crate::card::{Card, CardError, CardKey, hash_of};
use crate::token::{Statement, TokenError, sign};

/// What stands before the 32 bytes of an Ed25519 key in its PKCS #8 form (RFC 8410).
const PKCS8: [u8; 16] =
    [0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20];

/// The keys of this gateway.
#[derive(Clone)]
pub struct Identity {
    card: Card,
    signing: Vec<(String, SigningKey)>,
    tls: [u8; 32],
    certificate: CertificateDer<'static>,
}

impl Drop for Identity {
    fn drop(&mut self) {
        self.tls.zeroize();
    }
}

impl std::fmt::Debug for Identity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Identity").field("id", &self.card.id).finish_non_exhaustive()
    }
}

/// Why there is no identity.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum IdentityError {
    /// What stands on the card.
    #[error(transparent)]
    Card(#[from] CardError),
    /// The certificate.
    #[error("the certificate could not be made: {0}")]
    Certificate(String),
    /// What was kept.
    #[error("what was kept of the keys of the gateway does not open")]
    Kept,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Kept {
    card: String,
    seeds: Vec<(String, String)>,
    tls: String,
    certificate: String,
}

fn seed(rng: &mut dyn CryptoRng) -> [u8; 32] {
    let mut bytes = [0; 32];
    rng.fill_bytes(&mut bytes);
    bytes
}

fn pkcs8(tls: &[u8; 32]) -> PrivatePkcs8KeyDer<'static> {
    PrivatePkcs8KeyDer::from([&PKCS8[..], &tls[..]].concat())
}

fn certificate(id: &str, tls: &[u8; 32]) -> Result<CertificateDer<'static>, IdentityError> {
    let failed = |error: rcgen::Error| IdentityError::Certificate(error.to_string());
    let key =
        rcgen::KeyPair::from_pkcs8_der_and_sign_algo(&pkcs8(tls), &rcgen::PKCS_ED25519).map_err(failed)?;
    let mut params = rcgen::CertificateParams::new(vec![id.to_owned()]).map_err(failed)?;
    params.distinguished_name.push(rcgen::DnType::CommonName, id);
    Ok(params.self_signed(&key).map_err(failed)?.der().clone())
}

impl Identity {
    /// Makes the keys of a gateway whose card says this; keys and certificates of it are made here.
    ///
    /// # Errors
    /// What does not fit on the card.
    pub fn make(said: Card, now: i64, rng: &mut dyn CryptoRng) -> Result<Self, IdentityError> {
        let (key, tls) = (SigningKey::from_bytes(&seed(rng)), seed(rng));
        let certificate = certificate(&said.id, &tls)?;
        let kid = "1".to_owned();
        let keys = vec![CardKey { kid: kid.clone(), key: key.verifying_key(), from: now, until: None }];
        let card = Card { keys, certificates: vec![hash_of(&certificate)], ..said };
        // As others will read it.
        let card = Card::read(&card.text())?;
        Ok(Self { card, signing: vec![(kid, key)], tls, certificate })
    }

    /// A new key from now on; what the one before signed still counts.
    pub fn rotate(&mut self, now: i64, rng: &mut dyn CryptoRng) {
        let key = SigningKey::from_bytes(&seed(rng));
        let kid = self.card.keys.len().saturating_add(1).to_string();
        for it in self.card.keys.iter_mut().filter(|it| it.until.is_none()) {
            it.until = Some(now.max(it.from));
        }
        self.card.keys.push(CardKey { kid: kid.clone(), key: key.verifying_key(), from: now, until: None });
        self.signing = vec![(kid, key)];
    }

    /// The same with another address.
    pub fn listens(&mut self, address: Option<String>) {
        self.card.address = address;
    }

    /// Its card.
    #[must_use]
    pub fn card(&self) -> &Card {
        &self.card
    }

    /// Its name among gateways.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.card.id
    }

    /// The certificate it shows.
    #[must_use]
    pub fn certificate(&self) -> &CertificateDer<'static> {
        &self.certificate
    }

    /// The key of the certificate.
    #[must_use]
    pub(crate) fn tls_key(&self) -> PrivatePkcs8KeyDer<'static> {
        pkcs8(&self.tls)
    }

    /// What opens what was sealed to the key that signs now.
    #[must_use]
    pub(crate) fn opens(&self) -> Option<Zeroizing<[u8; 32]>> {
        self.signing.last().map(|(_, key)| Zeroizing::new(key.to_scalar_bytes()))
    }

    /// Signs a statement with the key that holds now.
    ///
    /// # Errors
    /// As [`sign`].
    pub fn sign(&self, said: &Statement) -> Result<String, TokenError> {
        match self.signing.last() {
            Some((kid, key)) => sign(said, kid, key),
            None => Err(TokenError::Unknown { iss: self.card.id.clone(), kid: "1".to_owned() }),
        }
    }

    /// As it is kept, sealed by whoever keeps it.
    #[must_use]
    pub fn kept(&self) -> Vec<u8> {
        let seeds =
            self.signing.iter().map(|(kid, key)| (kid.clone(), BASE64.encode(key.as_bytes()))).collect();
        let kept = Kept {
            card: self.card.text(),
            seeds,
            tls: BASE64.encode(&self.tls),
            certificate: BASE64.encode(&self.certificate),
        };
        serde_json::to_vec(&kept).unwrap_or_default()
    }

    /// What was kept.
    ///
    /// # Errors
    /// It is not what was kept.
    pub fn open(kept: &[u8]) -> Result<Self, IdentityError> {
        let kept: Kept = serde_json::from_slice(kept).map_err(|_| IdentityError::Kept)?;
        let bytes = |text: &str| BASE64.decode(text.as_bytes()).map_err(|_| IdentityError::Kept);
        let seed = |text: &str| <[u8; 32]>::try_from(bytes(text)?).map_err(|_| IdentityError::Kept);
        let mut signing = Vec::with_capacity(kept.seeds.len());
        for (kid, it) in &kept.seeds {
            signing.push((kid.clone(), SigningKey::from_bytes(&seed(it)?)));
        }
        Ok(Self {
            card: Card::read(&kept.card)?,
            signing,
            tls: seed(&kept.tls)?,
            certificate: CertificateDer::from(bytes(&kept.certificate)?),
        })
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use rand_chacha::ChaCha20Rng;
    use rand_chacha::rand_core::SeedableRng;
    use terms::exchange::PeerKind;

    use super::*;
    use crate::token::verify;

    pub(crate) fn blank(id: &str) -> Card {
        Card {
            id: id.to_owned(),
            name: format!("Gateway {id}"),
            kind: PeerKind::Gateway,
            state: None,
            bureau: None,
            address: None,
            keys: Vec::new(),
            certificates: Vec::new(),
        }
    }

    #[test]
    fn keys_that_were_kept_are_the_same_and_what_an_old_one_signed_still_counts() {
        let mut rng = ChaCha20Rng::seed_from_u64(7);
        let mut gateway = Identity::make(blank("gw-lt"), 100, &mut rng).unwrap();
        let said = |at| Statement {
            by: "gw-lt".to_owned(),
            at,
            number: "gw-lt:1".to_owned(),
            to: None,
            event: "urn:redress:test:1".to_owned(),
            body: "{}".to_owned(),
        };
        let before = gateway.sign(&said(150)).unwrap();
        gateway.rotate(200, &mut rng);
        let after = gateway.sign(&said(250)).unwrap();
        let opened = Identity::open(&gateway.kept()).unwrap();
        assert_eq!(opened.card(), gateway.card());
        assert_eq!(opened.sign(&said(250)).unwrap(), after);
        let read = |token: &str| verify(token, |_, kid, at| opened.card().key(kid, at).copied()).is_ok();
        assert!(read(&before) && read(&after));
        // The new key does not hold for the time before it was made.
        assert!(!read(&gateway.sign(&said(150)).unwrap()));
        assert!(opened.card().shows(opened.certificate()));
    }
}
