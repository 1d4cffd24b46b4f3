//! Signed text, and the keys that sign and verify it.
//!
//! Promise: a note passes only if a key that the reader already holds signed exactly this text; a bad signature
//! by a known key is refused even beside a good one, and what strangers signed is never counted.
//! Serves: C2SP `signed-note` (Ed25519) and `tlog-cosignature` (`cosignature/v1`, for witnesses).

use std::fmt;
use std::str::FromStr;

use data_encoding::{BASE64, HEXLOWER};
use ed25519_dalek::Signer;
use rand_core::CryptoRng;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

/// How a key signs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scheme {
    /// Ed25519 over the text: the log itself.
    Ed25519,
    /// Ed25519 over a time and the text: a witness, who says when it saw this head.
    Cosignature,
}

impl Scheme {
    fn byte(self) -> u8 {
        match self {
            Self::Ed25519 => 1,
            Self::Cosignature => 4,
        }
    }

    fn of(byte: u8) -> Option<Self> {
        [Self::Ed25519, Self::Cosignature].into_iter().find(|scheme| scheme.byte() == byte)
    }
}

/// A text, a key or a signature was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoteError {
    /// A key name is empty or holds a space, a plus sign or a control character.
    #[error("`{0}` cannot be the name of a key: no spaces, no plus sign, not empty")]
    Name(String),
    /// The text of a key is not of the form name+hash+key.
    #[error("`{0}` is not a verifier key")]
    Key(String),
    /// The text of a secret key is not of its form; the text is not repeated, it may be a secret.
    #[error("the text is not a signing key")]
    SecretKey,
    /// The hash in the text of a key is not the hash of its name and key.
    #[error("the key of `{0}` does not match its hash")]
    KeyHash(String),
    /// The text has no end of line at its end, or holds control characters.
    #[error("the text cannot be signed: it must end with an end of line and hold no control characters")]
    Text,
    /// The note is not text, a blank line, and signature lines.
    #[error("not a signed note: {0}")]
    Form(&'static str),
    /// A key the reader holds is named, and the signature is not its own.
    #[error("the signature of `{0}` does not match the text")]
    BadSignature(String),
    /// None of the keys the reader holds signed the note.
    #[error("no key that is trusted here signed the note, only: {}", list(.0))]
    NotSigned(Vec<String>),
    /// Fewer witnesses than asked for.
    #[error("{found} of the trusted witnesses signed, {wanted} were asked for")]
    TooFewWitnesses {
        /// Witnesses whose signature holds.
        found: usize,
        /// Witnesses asked for.
        wanted: usize,
    },
}

fn list(names: &[String]) -> String {
    if names.is_empty() { "nobody".to_owned() } else { names.join(", ") }
}

/// The public half of a key: name, scheme and key, written `name+hash+key`.
#[derive(Clone, PartialEq, Eq)]
pub struct VerifierKey {
    name: String,
    scheme: Scheme,
    key: ed25519_dalek::VerifyingKey,
}

/// The secret half of a key. Wiped when dropped; never printed.
#[derive(Clone)]
pub struct SigningKey {
    public: VerifierKey,
    secret: ed25519_dalek::SigningKey,
}

/// One signature line of a note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    name: String,
    key_hash: [u8; 4],
    bytes: Vec<u8>,
}

/// A text and its signatures, whether or not they hold: see [`SignedNote::verify`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedNote {
    text: String,
    signatures: Vec<Signature>,
}

/// Longer notes are refused before they are read.
const LONGEST_NOTE: usize = 1_000_000;
/// More signatures than this are refused before any is checked.
const MOST_SIGNATURES: usize = 100;
const SECRET_PREFIX: &str = "PRIVATE+KEY+";

fn check_name(name: &str) -> Result<(), NoteError> {
    let wrong = |c: char| c.is_whitespace() || c.is_control() || c == '+';
    if name.is_empty() || name.contains(wrong) { Err(NoteError::Name(name.to_owned())) } else { Ok(()) }
}

impl VerifierKey {
    /// The name of the signer.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// How it signs.
    #[must_use]
    pub fn scheme(&self) -> Scheme {
        self.scheme
    }

    /// Four bytes that tell keys of one name apart.
    #[must_use]
    pub fn key_hash(&self) -> [u8; 4] {
        let mut hasher = Sha256::new();
        hasher.update(self.name.as_bytes());
        hasher.update([b'\n', self.scheme.byte()]);
        hasher.update(self.key.as_bytes());
        let [a, b, c, d, ..]: [u8; 32] = hasher.finalize().into();
        [a, b, c, d]
    }

    /// The key itself, whatever it is called: two names of one key are one signer.
    #[must_use]
    pub fn raw(&self) -> [u8; 32] {
        self.key.to_bytes()
    }

    fn is_author(&self, signature: &Signature) -> bool {
        self.name == signature.name && self.key_hash() == signature.key_hash
    }

    /// Whether these bytes are this key's signature of the text; a witness also says when.
    fn check(&self, text: &str, bytes: &[u8]) -> Option<SignedBy> {
        let (time, signature) = match self.scheme {
            Scheme::Ed25519 => (None, bytes),
            Scheme::Cosignature => {
                let (time, signature) = bytes.split_first_chunk::<8>()?;
                (Some(u64::from_be_bytes(*time)), signature)
            }
        };
        let signature = ed25519_dalek::Signature::from_slice(signature).ok()?;
        let message = message(text, time);
        self.key.verify_strict(message.as_bytes(), &signature).ok()?;
        Some(SignedBy { name: self.name.clone(), time })
    }
}

/// Who signed, and for a witness when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedBy {
    /// The name of the key.
    pub name: String,
    /// Seconds since 1970, as the witness states them. A log's own signature has none.
    pub time: Option<u64>,
}

fn message(text: &str, time: Option<u64>) -> String {
    match time {
        None => text.to_owned(),
        Some(time) => format!("cosignature/v1\ntime {time}\n{text}"),
    }
}

impl fmt::Display for VerifierKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let key = coded(self.scheme, self.key.as_bytes());
        write!(f, "{}+{}+{}", self.name, HEXLOWER.encode(&self.key_hash()), *key)
    }
}

impl fmt::Debug for VerifierKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "VerifierKey({self})")
    }
}

impl FromStr for VerifierKey {
    type Err = NoteError;

    fn from_str(text: &str) -> Result<Self, NoteError> {
        let wrong = || NoteError::Key(text.chars().take(200).collect());
        let (name, rest) = text.split_once('+').ok_or_else(wrong)?;
        let (hash, key) = rest.split_once('+').ok_or_else(wrong)?;
        check_name(name)?;
        let (scheme, bytes) = decoded(key).ok_or_else(wrong)?;
        let key = ed25519_dalek::VerifyingKey::from_bytes(&bytes).map_err(|_| wrong())?;
        if key.is_weak() {
            return Err(wrong());
        }
        let key = Self { name: name.to_owned(), scheme, key };
        if HEXLOWER.encode(&key.key_hash()) != hash {
            return Err(NoteError::KeyHash(name.to_owned()));
        }
        Ok(key)
    }
}

fn coded(scheme: Scheme, key: &[u8; 32]) -> Zeroizing<String> {
    let mut bytes = Zeroizing::new([0; 33]);
    for (to, from) in bytes.iter_mut().zip(std::iter::once(&scheme.byte()).chain(key)) {
        *to = *from;
    }
    Zeroizing::new(BASE64.encode(&*bytes))
}

fn decoded(text: &str) -> Option<(Scheme, Zeroizing<[u8; 32]>)> {
    let bytes = Zeroizing::new(BASE64.decode(text.as_bytes()).ok()?);
    let (&scheme, key) = bytes.split_first()?;
    Some((Scheme::of(scheme)?, Zeroizing::new(key.try_into().ok()?)))
}

impl SigningKey {
    /// The key of a log or gateway from its 32-byte seed.
    ///
    /// # Errors
    /// The name cannot be the name of a key.
    pub fn from_seed(name: &str, seed: &[u8; 32]) -> Result<Self, NoteError> {
        Self::with_scheme(name, Scheme::Ed25519, seed)
    }

    /// The key of a witness from its 32-byte seed.
    ///
    /// # Errors
    /// The name cannot be the name of a key.
    pub fn witness_from_seed(name: &str, seed: &[u8; 32]) -> Result<Self, NoteError> {
        Self::with_scheme(name, Scheme::Cosignature, seed)
    }

    /// A new key for a log or gateway.
    ///
    /// # Errors
    /// The name cannot be the name of a key.
    pub fn generate(name: &str, rng: &mut (impl CryptoRng + ?Sized)) -> Result<Self, NoteError> {
        let mut seed = Zeroizing::new([0; 32]);
        rng.fill_bytes(&mut *seed);
        Self::from_seed(name, &seed)
    }

    /// A new key for a witness.
    ///
    /// # Errors
    /// The name cannot be the name of a key.
    pub fn generate_witness(name: &str, rng: &mut (impl CryptoRng + ?Sized)) -> Result<Self, NoteError> {
        let mut seed = Zeroizing::new([0; 32]);
        rng.fill_bytes(&mut *seed);
        Self::witness_from_seed(name, &seed)
    }

    fn with_scheme(name: &str, scheme: Scheme, seed: &[u8; 32]) -> Result<Self, NoteError> {
        check_name(name)?;
        let secret = ed25519_dalek::SigningKey::from_bytes(seed);
        let public = VerifierKey { name: name.to_owned(), scheme, key: secret.verifying_key() };
        Ok(Self { public, secret })
    }

    /// The public half, to be handed out.
    #[must_use]
    pub fn verifier(&self) -> &VerifierKey {
        &self.public
    }

    /// Reads what [`SigningKey::secret_text`] wrote.
    ///
    /// # Errors
    /// Another form, a name that cannot be one, or a hash that does not fit.
    pub fn from_secret_text(text: &str) -> Result<Self, NoteError> {
        let rest = text.strip_prefix(SECRET_PREFIX).ok_or(NoteError::SecretKey)?;
        let (name, rest) = rest.split_once('+').ok_or(NoteError::SecretKey)?;
        let (hash, key) = rest.split_once('+').ok_or(NoteError::SecretKey)?;
        let (scheme, seed) = decoded(key).ok_or(NoteError::SecretKey)?;
        let key = Self::with_scheme(name, scheme, &seed)?;
        if HEXLOWER.encode(&key.public.key_hash()) != hash {
            return Err(NoteError::KeyHash(name.to_owned()));
        }
        Ok(key)
    }

    /// The secret key as text, `PRIVATE+KEY+name+hash+seed`. Whoever reads it can sign.
    #[must_use]
    pub fn secret_text(&self) -> Zeroizing<String> {
        let seed = Zeroizing::new(self.secret.to_bytes());
        let hash = HEXLOWER.encode(&self.public.key_hash());
        let coded = coded(self.public.scheme, &seed);
        Zeroizing::new(format!("{SECRET_PREFIX}{}+{hash}+{}", self.public.name, *coded))
    }

    fn sign(&self, text: &str, time: Option<u64>) -> Signature {
        let signed = self.secret.sign(message(text, time).as_bytes()).to_bytes();
        let mut bytes = Vec::with_capacity(72);
        bytes.extend(time.map(u64::to_be_bytes).into_iter().flatten());
        bytes.extend_from_slice(&signed);
        Signature { name: self.public.name.clone(), key_hash: self.public.key_hash(), bytes }
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SigningKey({}, secret not shown)", self.public)
    }
}

impl Signature {
    /// The name the line claims.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }
}

impl SignedNote {
    /// A text without signatures.
    ///
    /// # Errors
    /// The text does not end with an end of line, or holds control characters.
    pub fn new(text: &str) -> Result<Self, NoteError> {
        let wrong = |c: char| c.is_control() && c != '\n';
        if !text.ends_with('\n') || text.contains(wrong) || text.len() > LONGEST_NOTE {
            return Err(NoteError::Text);
        }
        Ok(Self { text: text.to_owned(), signatures: Vec::new() })
    }

    /// The text that is signed.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The signature lines, whether or not they hold.
    #[must_use]
    pub fn signatures(&self) -> &[Signature] {
        &self.signatures
    }

    /// Adds the signature of a log or gateway. An earlier one by the same key is replaced.
    #[must_use]
    pub fn signed_by(self, key: &SigningKey) -> Self {
        let time = match key.public.scheme {
            Scheme::Ed25519 => None,
            // A witness that knows no time states the first second of 1970, which no policy takes for recent.
            Scheme::Cosignature => Some(0),
        };
        self.with(key, time)
    }

    /// Adds the signature of a witness that saw the text at `time` (seconds since 1970).
    /// A key that is no witness signs the text alone.
    #[must_use]
    pub fn cosigned_by(self, key: &SigningKey, time: u64) -> Self {
        let time = match key.public.scheme {
            Scheme::Ed25519 => None,
            Scheme::Cosignature => Some(time),
        };
        self.with(key, time)
    }

    fn with(mut self, key: &SigningKey, time: Option<u64>) -> Self {
        self.signatures.retain(|earlier| !key.public.is_author(earlier));
        self.signatures.push(key.sign(&self.text, time));
        self
    }

    /// Adds those of some signature lines that keys held made of this text. Lines of strangers are left out.
    ///
    /// # Errors
    /// A line cannot be read, or a signature by a known key does not hold.
    pub fn with_lines(
        mut self,
        lines: &str,
        keys: &[VerifierKey],
    ) -> Result<(Self, Vec<SignedBy>), NoteError> {
        let mut added = Vec::new();
        for line in lines.lines().take(MOST_SIGNATURES) {
            let signature = signature(line).ok_or(NoteError::Form("a signature line cannot be read"))?;
            let Some(key) = keys.iter().find(|key| key.is_author(&signature)) else { continue };
            let by = key
                .check(&self.text, &signature.bytes)
                .ok_or_else(|| NoteError::BadSignature(signature.name.clone()))?;
            self.signatures.retain(|earlier| !key.is_author(earlier));
            self.signatures.push(signature);
            added.push(by);
        }
        Ok((self, added))
    }

    /// The signature lines by one key, each with its end.
    #[must_use]
    pub fn lines_by(&self, key: &VerifierKey) -> String {
        self.signatures.iter().filter(|it| key.is_author(it)).map(|it| format!("{it}\n")).collect()
    }

    /// Who of the keys held signed the text.
    ///
    /// # Errors
    /// A signature by a known key does not hold, or none of the known keys signed.
    pub fn verify(&self, keys: &[VerifierKey]) -> Result<Vec<SignedBy>, NoteError> {
        let mut signers: Vec<(&VerifierKey, SignedBy)> = Vec::new();
        for signature in &self.signatures {
            let Some(key) = keys.iter().find(|key| key.is_author(signature)) else {
                continue;
            };
            let by = key
                .check(&self.text, &signature.bytes)
                .ok_or_else(|| NoteError::BadSignature(signature.name.clone()))?;
            if !signers.iter().any(|(earlier, _)| *earlier == key) {
                signers.push((key, by));
            }
        }
        if signers.is_empty() {
            let names = self.signatures.iter().map(|signature| signature.name.clone()).collect();
            return Err(NoteError::NotSigned(names));
        }
        Ok(signers.into_iter().map(|(_, by)| by).collect())
    }
}

impl fmt::Display for SignedNote {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.text)?;
        self.signatures.iter().try_for_each(|signature| writeln!(f, "{signature}"))
    }
}

impl fmt::Display for Signature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bytes = [&self.key_hash[..], &self.bytes].concat();
        write!(f, "\u{2014} {} {}", self.name, BASE64.encode(&bytes))
    }
}

impl FromStr for SignedNote {
    type Err = NoteError;

    fn from_str(note: &str) -> Result<Self, NoteError> {
        if note.len() > LONGEST_NOTE {
            return Err(NoteError::Form("it is longer than any checkpoint"));
        }
        // The last blank line ends the text: the text itself may hold others.
        let (text, lines) =
            note.rsplit_once("\n\n").ok_or(NoteError::Form("no blank line before signatures"))?;
        let mut signed = Self::new(&format!("{text}\n"))?;
        let lines = lines.strip_suffix('\n').ok_or(NoteError::Form("the last line has no end"))?;
        if lines.split('\n').count() > MOST_SIGNATURES {
            return Err(NoteError::Form("it has too many signatures"));
        }
        for line in lines.split('\n') {
            signed
                .signatures
                .push(signature(line).ok_or(NoteError::Form("a signature line cannot be read"))?);
        }
        Ok(signed)
    }
}

fn signature(line: &str) -> Option<Signature> {
    let (name, bytes) = line.strip_prefix("\u{2014} ")?.split_once(' ')?;
    check_name(name).ok()?;
    let bytes = BASE64.decode(bytes.as_bytes()).ok()?;
    let (key_hash, bytes) = bytes.split_first_chunk::<4>()?;
    if bytes.is_empty() {
        return None;
    }
    Some(Signature { name: name.to_owned(), key_hash: *key_hash, bytes: bytes.to_vec() })
}

#[cfg(test)]
mod tests {
    use rand_chacha::ChaCha20Rng;
    use rand_core::SeedableRng;

    use super::*;

    /// The example key and note that the `signed-note` format was published with.
    const PETER: &str = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    const PETER_SECRET: &str =
        "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
    const PETER_NOTE: &str = "If you think cryptography is the answer to your problem,\n\
        then you don't know what your problem is.\n\n\
        \u{2014} PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

    fn rng() -> ChaCha20Rng {
        ChaCha20Rng::seed_from_u64(7)
    }

    #[test]
    fn the_published_example_verifies_and_is_signed_alike() {
        let key: VerifierKey = PETER.parse().unwrap();
        assert_eq!(key.to_string(), PETER);
        let note: SignedNote = PETER_NOTE.parse().unwrap();
        assert_eq!(note.verify(&[key]).unwrap()[0].name, "PeterNeumann");
        assert_eq!(note.to_string(), PETER_NOTE);
        let secret = SigningKey::from_secret_text(PETER_SECRET).unwrap();
        assert_eq!(*secret.secret_text(), PETER_SECRET);
        assert_eq!(SignedNote::new(note.text()).unwrap().signed_by(&secret).to_string(), PETER_NOTE);
    }

    #[test]
    fn a_note_signed_by_strangers_only_is_not_signed() {
        let ours = SigningKey::generate("log.example", &mut rng()).unwrap();
        let note: SignedNote = PETER_NOTE.parse().unwrap();
        let refused = note.verify(std::slice::from_ref(ours.verifier())).unwrap_err();
        assert_eq!(refused, NoteError::NotSigned(vec!["PeterNeumann".to_owned()]));
    }

    #[test]
    fn a_key_of_the_same_name_does_not_pass_for_the_key() {
        let mut rng = rng();
        let real = SigningKey::generate("log.example", &mut rng).unwrap();
        let fake = SigningKey::generate("log.example", &mut rng).unwrap();
        let note = SignedNote::new("head\n").unwrap().signed_by(&fake);
        assert!(matches!(note.verify(&[real.verifier().clone()]), Err(NoteError::NotSigned(_))));
        // Even where the line claims the hash of the real key.
        let mut forged = note;
        forged.signatures[0].key_hash = real.verifier().key_hash();
        assert!(matches!(forged.verify(&[real.verifier().clone()]), Err(NoteError::BadSignature(_))));
    }

    #[test]
    fn a_bad_signature_beside_a_good_one_is_refused() {
        let mut rng = rng();
        let (one, two) =
            (SigningKey::generate("one", &mut rng).unwrap(), SigningKey::generate("two", &mut rng).unwrap());
        let keys = [one.verifier().clone(), two.verifier().clone()];
        let mut note = SignedNote::new("head\n").unwrap().signed_by(&one).signed_by(&two);
        assert_eq!(note.verify(&keys).unwrap().len(), 2);
        note.signatures[1].bytes[5] ^= 1;
        assert_eq!(note.verify(&keys), Err(NoteError::BadSignature("two".to_owned())));
    }

    #[test]
    fn one_signer_twice_counts_once() {
        let key = SigningKey::generate("one", &mut rng()).unwrap();
        let mut note = SignedNote::new("head\n").unwrap().signed_by(&key);
        note.signatures.push(note.signatures[0].clone());
        assert_eq!(note.verify(&[key.verifier().clone()]).unwrap().len(), 1);
    }

    #[test]
    fn a_witness_says_when_and_the_time_is_signed() {
        let witness = SigningKey::generate_witness("witness.example", &mut rng()).unwrap();
        let keys = [witness.verifier().clone()];
        let note = SignedNote::new("head\n").unwrap().cosigned_by(&witness, 1_900_000_000);
        let note: SignedNote = note.to_string().parse().unwrap();
        assert_eq!(note.verify(&keys).unwrap()[0].time, Some(1_900_000_000));
        let mut later = note;
        later.signatures[0].bytes[7] ^= 1;
        assert!(matches!(later.verify(&keys), Err(NoteError::BadSignature(_))));
    }

    #[test]
    fn a_log_and_a_witness_of_one_seed_are_two_keys() {
        let log = SigningKey::from_seed("same", &[9; 32]).unwrap();
        let witness = SigningKey::witness_from_seed("same", &[9; 32]).unwrap();
        assert_ne!(log.verifier().key_hash(), witness.verifier().key_hash());
        let note = SignedNote::new("head\n").unwrap().signed_by(&log);
        assert!(note.verify(&[witness.verifier().clone()]).is_err());
    }

    #[test]
    fn every_changed_byte_of_a_note_is_refused() {
        let key: VerifierKey = PETER.parse().unwrap();
        for place in 0..PETER_NOTE.len() {
            for bit in 0..8 {
                let mut bytes = PETER_NOTE.as_bytes().to_vec();
                bytes[place] ^= 1 << bit;
                let Ok(text) = String::from_utf8(bytes) else {
                    continue;
                };
                let read = text.parse::<SignedNote>();
                let passed = read.is_ok_and(|note| note.verify(std::slice::from_ref(&key)).is_ok());
                assert!(!passed, "byte {place} bit {bit}");
            }
        }
    }

    #[test]
    fn names_and_keys_of_the_wrong_form_are_refused() {
        for name in ["", "two words", "a+b", "line\nbreak", "bell\u{7}", "nbsp\u{a0}"] {
            assert!(SigningKey::from_seed(name, &[1; 32]).is_err(), "{name:?}");
        }
        for text in [
            "",
            "a",
            "a+b",
            "a+00000000+AQ==",
            "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        ] {
            assert!(text.parse::<VerifierKey>().is_err(), "{text}");
        }
        // The neutral point as a key would accept signatures of anybody.
        let neutral = VerifierKey {
            name: "weak".to_owned(),
            scheme: Scheme::Ed25519,
            key: ed25519_dalek::VerifyingKey::from_bytes(&{
                let mut one = [0; 32];
                one[0] = 1;
                one
            })
            .unwrap(),
        };
        assert!(neutral.to_string().parse::<VerifierKey>().is_err());
    }

    #[test]
    fn notes_of_the_wrong_form_are_refused() {
        for text in [
            "",
            "\n",
            "\n\n",
            "text\n",
            "text\n\n",
            "text\n\n\n",
            "text\n\n\u{2014} a AAAA\n",
            "text\n\n\u{2014} a AAAAAAA=",
            "text\r\n\n\u{2014} a AAAAAAA=\n",
            "text\n\n- a AAAAAAA=\n",
            "text\n\n\u{2014} a AAAAAAA=\n\n",
        ] {
            assert!(text.parse::<SignedNote>().is_err(), "{text:?}");
        }
        assert!("text\n\n\u{2014} a AAAAAAA=\n".parse::<SignedNote>().is_ok());
        let many = format!("text\n\n{}", "\u{2014} a AAAAAAA=\n".repeat(101));
        assert!(many.parse::<SignedNote>().is_err());
    }

    #[test]
    fn a_secret_is_never_shown_by_debug() {
        let key = SigningKey::from_secret_text(PETER_SECRET).unwrap();
        assert!(!format!("{key:?}").contains("AYEKFALVFGyN"));
        let error = SigningKey::from_secret_text("PRIVATE+KEY+PeterNeumann+c74f20a3+AYEK").unwrap_err();
        assert!(!format!("{error:?} {error}").contains("AYEK"));
    }
}
