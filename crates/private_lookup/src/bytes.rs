//! Reading and writing the compact forms of this crate.
//!
//! Promise: reading never goes beyond the bytes given, every length has a limit, and one content has one form:
//! padding that is not zero, an unknown version and a left-over byte are refused.

use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use jiff::Timestamp;
use sha2::{Digest, Sha256};

/// Length of an Ed25519 signature.
pub(crate) const SIGNATURE_BYTES: usize = 64;
/// The version of all forms of this crate.
const VERSION: u16 = 1;

/// Bytes that are not what they should be. Nothing of their content is repeated: it may be about a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum FormError {
    /// Another number of bytes than this form has.
    #[error("the bytes are cut short or too long")]
    Length,
    /// Another kind of file.
    #[error("the bytes are not {0}")]
    Kind(&'static str),
    /// A later version.
    #[error("the form has version {0}, this release reads version 1")]
    Version(u16),
    /// A field that cannot be.
    #[error("the field `{0}` cannot be read")]
    Field(&'static str),
    /// Nobody who is trusted here signed exactly these bytes.
    #[error("the signature does not match the bytes")]
    Signature,
}

/// What a form is: its first eight bytes, and its name in messages.
#[derive(Clone, Copy)]
pub(crate) struct Form {
    pub(crate) magic: &'static [u8; 8],
    pub(crate) name: &'static str,
}

impl Form {
    /// The digest that a signature over these bytes covers, and by which other files name them.
    pub(crate) fn digest(self, bytes: &[u8]) -> [u8; 32] {
        Sha256::new()
            .chain_update(b"redress private lookup, signed form ")
            .chain_update(self.magic)
            .chain_update(bytes)
            .finalize()
            .into()
    }
}

/// Builds a form.
pub(crate) struct Writer(pub(crate) Vec<u8>);

impl Writer {
    pub(crate) fn new(form: Form, capacity: usize) -> Self {
        let mut bytes = Vec::with_capacity(capacity);
        bytes.extend_from_slice(form.magic);
        bytes.extend_from_slice(&VERSION.to_be_bytes());
        Self(bytes)
    }

    pub(crate) fn put(&mut self, bytes: &[u8]) {
        self.0.extend_from_slice(bytes);
    }

    /// A text behind its length. The types that hold texts keep them below 256 bytes.
    pub(crate) fn text(&mut self, text: &str) {
        self.0.push(u8::try_from(text.len()).unwrap_or(u8::MAX));
        self.0.extend(text.as_bytes().iter().take(usize::from(u8::MAX)));
    }

    /// Zeros up to this length, so that what stands before does not show in the size.
    pub(crate) fn pad_to(&mut self, length: usize) {
        debug_assert!(self.0.len() <= length, "the parts are longer than the form");
        self.0.resize(length, 0);
    }

    /// Signs all of it.
    pub(crate) fn sign(mut self, form: Form, signer: &SigningKey) -> Vec<u8> {
        let signature = signer.sign(&form.digest(&self.0));
        self.0.extend_from_slice(&signature.to_bytes());
        self.0
    }
}

/// Splits a signed form into what was signed and its digest, once the signature holds.
pub(crate) fn verified<'a>(
    form: Form,
    bytes: &'a [u8],
    key: &VerifyingKey,
) -> Result<(&'a [u8], [u8; 32]), FormError> {
    let (body, signature) = bytes.split_last_chunk::<SIGNATURE_BYTES>().ok_or(FormError::Length)?;
    let digest = form.digest(body);
    key.verify_strict(&digest, &Signature::from_bytes(signature)).map_err(|_| FormError::Signature)?;
    Ok((body, digest))
}

/// Takes a form apart.
pub(crate) struct Reader<'a> {
    rest: &'a [u8],
    whole: &'a [u8],
}

impl<'a> Reader<'a> {
    pub(crate) fn new(form: Form, bytes: &'a [u8]) -> Result<Self, FormError> {
        let mut reader = Self { rest: bytes, whole: bytes };
        if reader.array::<8>()? != *form.magic {
            return Err(FormError::Kind(form.name));
        }
        let version = u16::from_be_bytes(reader.array()?);
        if version != VERSION {
            return Err(FormError::Version(version));
        }
        Ok(reader)
    }

    pub(crate) fn array<const N: usize>(&mut self) -> Result<[u8; N], FormError> {
        let (first, rest) = self.rest.split_first_chunk::<N>().ok_or(FormError::Length)?;
        self.rest = rest;
        Ok(*first)
    }

    pub(crate) fn take(&mut self, length: usize) -> Result<&'a [u8], FormError> {
        let (first, rest) = self.rest.split_at_checked(length).ok_or(FormError::Length)?;
        self.rest = rest;
        Ok(first)
    }

    pub(crate) fn byte(&mut self) -> Result<u8, FormError> {
        self.array::<1>().map(|[byte]| byte)
    }

    pub(crate) fn text(&mut self, field: &'static str) -> Result<&'a str, FormError> {
        let length = usize::from(self.byte()?);
        std::str::from_utf8(self.take(length)?).map_err(|_| FormError::Field(field))
    }

    /// How many bytes were read so far.
    pub(crate) fn read(&self) -> usize {
        self.whole.len() - self.rest.len()
    }

    /// What was read so far.
    pub(crate) fn before(&self) -> &'a [u8] {
        self.whole.split_at_checked(self.read()).map_or(self.whole, |(before, _)| before)
    }

    /// A time in whole seconds.
    pub(crate) fn time(&mut self, field: &'static str) -> Result<Timestamp, FormError> {
        Timestamp::from_second(i64::from_be_bytes(self.array()?)).map_err(|_| FormError::Field(field))
    }

    /// Zeros up to this length of the whole.
    pub(crate) fn padding_to(&mut self, length: usize) -> Result<(), FormError> {
        let padding = self.take(length.checked_sub(self.read()).ok_or(FormError::Length)?)?;
        if padding.iter().any(|&byte| byte != 0) {
            return Err(FormError::Field("padding"));
        }
        Ok(())
    }

    pub(crate) fn end(self) -> Result<(), FormError> {
        if self.rest.is_empty() { Ok(()) } else { Err(FormError::Length) }
    }
}
