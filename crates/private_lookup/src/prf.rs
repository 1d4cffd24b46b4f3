//! The verifiable oblivious function (RFC 9497, mode VOPRF, ristretto255-SHA512), and what is made from its output.
//!
//! Promise: every use of the foreign library is in this file; an output is given to the asker only after the proof
//! that the published key made it.
//! Serves: RFC 9497; RFC 9496 (ristretto255); RFC 5869 (HKDF); RFC 8439 (ChaCha20-Poly1305).

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{ChaCha20Poly1305, Nonce};
use hkdf::Hkdf;
use rand_core::CryptoRng;
use sha2::Sha512;
use voprf::{BlindedElement, EvaluationElement, Group, Proof, Ristretto255, VoprfClient, VoprfServer};
use zeroize::Zeroizing;

/// A group element or a scalar.
pub(crate) const ELEMENT_BYTES: usize = 32;
/// The proof that one key made all evaluations of a batch.
pub(crate) const PROOF_BYTES: usize = 64;
/// What the asker keeps of one blinded input.
pub(crate) const BLIND_BYTES: usize = 64;
/// What a tag is long: 128 bits, so that two rows never share one by chance.
pub(crate) const TAG_BYTES: usize = 16;
/// What sealing adds to a row.
pub(crate) const SEAL_BYTES: usize = 16;

/// The output of the function.
pub(crate) type Output = Zeroizing<[u8; 64]>;

/// The function could not be evaluated, or was evaluated under another key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Failed;

/// Randomness for the library, which asks for it through the older generation of the traits.
struct Older<'a, R: ?Sized>(&'a mut R);

impl<R: CryptoRng + ?Sized> rand_core_06::RngCore for Older<'_, R> {
    fn next_u32(&mut self) -> u32 {
        self.0.next_u32()
    }

    fn next_u64(&mut self) -> u64 {
        self.0.next_u64()
    }

    fn fill_bytes(&mut self, to: &mut [u8]) {
        self.0.fill_bytes(to);
    }

    fn try_fill_bytes(&mut self, to: &mut [u8]) -> Result<(), rand_core_06::Error> {
        self.0.fill_bytes(to);
        Ok(())
    }
}

impl<R: CryptoRng + ?Sized> rand_core_06::CryptoRng for Older<'_, R> {}

/// The holder's side.
pub(crate) struct Server(VoprfServer<Ristretto255>);

impl Server {
    /// RFC 9497 section 3.2.1; `info` is hashed by the caller to a fixed length.
    pub(crate) fn new(seed: &[u8; 32], info: &[u8; 32]) -> Result<Self, Failed> {
        VoprfServer::new_from_seed(seed, info).map(Self).map_err(|_| Failed)
    }

    pub(crate) fn public(&self) -> [u8; ELEMENT_BYTES] {
        Ristretto255::serialize_elem(self.0.get_public_key()).into()
    }

    /// The function in the open, for the holder's own rows.
    pub(crate) fn output(&self, input: &[u8]) -> Result<Output, Failed> {
        self.0.evaluate(input).map(|output| Zeroizing::new(output.into())).map_err(|_| Failed)
    }

    /// Evaluates a batch it cannot read, with one proof for all.
    pub(crate) fn evaluate(
        &self,
        blinded: &Blinded,
        rng: &mut (impl CryptoRng + ?Sized),
    ) -> Result<Evaluated, Failed> {
        let done = self.0.batch_blind_evaluate(&mut Older(rng), &blinded.0).map_err(|_| Failed)?;
        Ok(Evaluated { elements: done.messages, proof: done.proof })
    }
}

/// A batch of blinded inputs, as sent.
pub(crate) struct Blinded(Vec<BlindedElement<Ristretto255>>);

impl Blinded {
    /// Refuses what is not an element of the group, and its identity.
    pub(crate) fn read(bytes: &[u8]) -> Result<Self, Failed> {
        let elements = bytes.chunks(ELEMENT_BYTES).map(BlindedElement::deserialize);
        elements.collect::<Result<_, _>>().map(Self).map_err(|_| Failed)
    }
}

/// A batch of evaluations with its proof, as sent.
pub(crate) struct Evaluated {
    elements: Vec<EvaluationElement<Ristretto255>>,
    proof: Proof<Ristretto255>,
}

impl Evaluated {
    pub(crate) fn bytes(&self) -> Vec<u8> {
        let mut bytes: Vec<u8> = self.elements.iter().flat_map(EvaluationElement::serialize).collect();
        bytes.extend(self.proof.serialize());
        bytes
    }

    /// Refuses what is not an element of the group, and its identity.
    pub(crate) fn read(elements: &[u8], proof: &[u8]) -> Result<Self, Failed> {
        let elements = elements.chunks(ELEMENT_BYTES).map(EvaluationElement::deserialize);
        Ok(Self {
            elements: elements.collect::<Result<_, _>>().map_err(|_| Failed)?,
            proof: Proof::deserialize(proof).map_err(|_| Failed)?,
        })
    }
}

/// The asker's side of one input. Wiped when dropped.
pub(crate) struct Blind(VoprfClient<Ristretto255>);

impl Blind {
    /// Hides an input: the element sent is uniformly distributed, whatever the input.
    pub(crate) fn new(
        input: &[u8],
        rng: &mut (impl CryptoRng + ?Sized),
    ) -> Result<(Self, [u8; ELEMENT_BYTES]), Failed> {
        let blinded = VoprfClient::blind(input, &mut Older(rng)).map_err(|_| Failed)?;
        Ok((Self(blinded.state), blinded.message.serialize().into()))
    }

    pub(crate) fn secret_bytes(&self) -> Zeroizing<[u8; BLIND_BYTES]> {
        Zeroizing::new(self.0.serialize().into())
    }

    pub(crate) fn read(bytes: &[u8; BLIND_BYTES]) -> Result<Self, Failed> {
        VoprfClient::deserialize(bytes).map(Self).map_err(|_| Failed)
    }
}

/// The first `real` outputs, once the proof holds that the key of this public half made every one of the batch.
pub(crate) fn unblind(
    real: usize,
    inputs: &[[u8; 32]],
    blinds: &[Blind],
    evaluated: &Evaluated,
    public: &[u8; ELEMENT_BYTES],
) -> Result<Vec<Output>, Failed> {
    let public = Ristretto255::deserialize_elem(public).map_err(|_| Failed)?;
    let clients: Vec<_> = blinds.iter().map(|blind| blind.0.clone()).collect();
    let inputs = Zeroizing::new(inputs.to_vec());
    let outputs =
        VoprfClient::batch_finalize(&*inputs, &clients, &evaluated.elements, &evaluated.proof, public)
            .map_err(|_| Failed)?;
    outputs.take(real).map(|output| output.map(|it| Zeroizing::new(it.into())).map_err(|_| Failed)).collect()
}

/// Whether these bytes can be a public key.
pub(crate) fn is_element(bytes: &[u8; ELEMENT_BYTES]) -> bool {
    Ristretto255::deserialize_elem(bytes).is_ok()
}

/// Where the row of an output stands in one table, and what opens it.
pub(crate) struct RowSecret {
    pub(crate) tag: [u8; TAG_BYTES],
    cipher: ChaCha20Poly1305,
}

impl RowSecret {
    /// `table` is the digest of the head of the table, which holds a salt: the same output gives other tags and
    /// keys in another table, so that two tables cannot be laid side by side, and no key seals twice. `ordinal`
    /// tells apart the entries that share a key: without it, equal tags would show that they do.
    pub(crate) fn new(output: &Output, table: &[u8; 32], ordinal: u8) -> Self {
        let mut bytes = Zeroizing::new([0; TAG_BYTES + 32]);
        let info = [b"row ".as_slice(), &[ordinal]].concat();
        #[expect(
            clippy::expect_used,
            reason = "HKDF over SHA-512 gives up to 16320 bytes, 48 are asked for"
        )]
        Hkdf::<Sha512>::new(Some(table), output.as_slice())
            .expand(&info, &mut *bytes)
            .expect("48 bytes are within the limit of HKDF");
        let (tag, key) = split(&bytes);
        Self { tag, cipher: ChaCha20Poly1305::new(&key.into()) }
    }

    /// Seals the one content of this row. The key is used once, so the nonce is fixed.
    pub(crate) fn seal(&self, plain: &[u8]) -> Result<Vec<u8>, Failed> {
        let payload = Payload { msg: plain, aad: &self.tag };
        self.cipher.encrypt(&Nonce::default(), payload).map_err(|_| Failed)
    }

    /// Opens a row of this tag.
    pub(crate) fn open(&self, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, Failed> {
        let payload = Payload { msg: sealed, aad: &self.tag };
        self.cipher.decrypt(&Nonce::default(), payload).map(Zeroizing::new).map_err(|_| Failed)
    }
}

fn split(bytes: &[u8; TAG_BYTES + 32]) -> ([u8; TAG_BYTES], [u8; 32]) {
    let mut tag = [0; TAG_BYTES];
    let mut key = [0; 32];
    for (to, from) in tag.iter_mut().chain(key.iter_mut()).zip(bytes) {
        *to = *from;
    }
    (tag, key)
}

#[cfg(test)]
mod tests {
    use super::*;
    use data_encoding::HEXLOWER;
    use rand_chacha::ChaCha20Rng;
    use rand_chacha::rand_core::SeedableRng;

    fn hex<const N: usize>(text: &str) -> [u8; N] {
        HEXLOWER.decode(text.as_bytes()).unwrap().try_into().unwrap()
    }

    #[test]
    fn the_vectors_of_rfc_9497_appendix_a_1_2_hold() {
        let seed = [0xa3; 32];
        let server = Server(VoprfServer::new_from_seed(&seed, b"test key").unwrap());
        assert_eq!(server.public(), hex("c803e2cc6b05fc15064549b5920659ca4a77b2cca6f04f6b357009335476ad4e"));
        for (input, output) in [
            (
                vec![0],
                "b58cfbe118e0cb94d79b5fd6a6dafb98764dff49c14e1770b566e42402da1a7da4d8527693914139caee5bd03903af43a491351d23b430948dd50cde10d32b3c",
            ),
            (
                vec![0x5a; 17],
                "8a9a2f3c7f085b65933594309041fc1898d42d0858e59f90814ae90571a6df60356f4610bf816f27afdd84f47719e480906d27ecd994985890e5f539e7ea74b6",
            ),
        ] {
            assert_eq!(*server.output(&input).unwrap(), hex::<64>(output));
        }
    }

    #[test]
    fn what_is_asked_blindly_is_what_the_holder_computes_in_the_open() {
        let rng = &mut ChaCha20Rng::seed_from_u64(1);
        let server = Server::new(&[7; 32], &[1; 32]).unwrap();
        let inputs = [[1; 32], [2; 32]];
        let (blinds, sent): (Vec<_>, Vec<_>) =
            inputs.iter().map(|input| Blind::new(input, rng).unwrap()).unzip();
        let evaluated = server.evaluate(&Blinded::read(&sent.concat()).unwrap(), rng).unwrap();
        let outputs = unblind(2, &inputs, &blinds, &evaluated, &server.public()).unwrap();
        for (input, output) in inputs.iter().zip(&outputs) {
            assert_eq!(*server.output(input).unwrap(), **output);
        }
        let another = Server::new(&[8; 32], &[1; 32]).unwrap();
        assert_eq!(unblind(2, &inputs, &blinds, &evaluated, &another.public()).unwrap_err(), Failed);
    }

    #[test]
    fn the_identity_and_what_is_no_element_are_refused() {
        assert!(Blinded::read(&[0; 32]).is_err());
        assert!(Blinded::read(&[0xff; 32]).is_err());
        assert!(!is_element(&[0; 32]));
    }

    #[test]
    fn another_table_or_ordinal_has_another_tag_and_does_not_open() {
        let output = Zeroizing::new([9; 64]);
        let row = RowSecret::new(&output, &[1; 32], 0);
        let sealed = row.seal(b"route").unwrap();
        assert_eq!(**row.open(&sealed).unwrap(), *b"route");
        for other in [RowSecret::new(&output, &[2; 32], 0), RowSecret::new(&output, &[1; 32], 1)] {
            assert_ne!(other.tag, row.tag);
            assert!(other.open(&sealed).is_err());
        }
    }
}
