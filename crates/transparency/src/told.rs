//! A proof as a text of the C2SP tlog-proof form: index, leaf, path, and the signed checkpoint.
//!
//! Promise: whoever has the key of the log checks it with any implementation of that form, and needs nothing else.
//! Serves: Directive (EU) 2016/680 Art 25.

use data_encoding::BASE64;

use crate::{ProofError, SignedCheckpoint, Tiles, inclusion_proof};

/// First line of a proof.
pub const PROOF_HEAD: &str = "c2sp.org/tlog-proof@v1";

/// Proof that an entry is in the signed record.
///
/// # Errors
/// There is no such entry behind the checkpoint, or the tiles cannot be read.
pub fn proof_text(tiles: &Tiles, index: u64, signed: &SignedCheckpoint) -> Result<String, ProofError> {
    let size = signed.checkpoint().size;
    if index >= size {
        return Err(ProofError::OutOfRange { index, size });
    }
    let leaf = BASE64.encode(&tiles.leaf(index)?);
    let path = inclusion_proof(tiles, index, size)?;
    let path: String = path.iter().map(|it| format!("{it}\n")).collect();
    Ok(format!("{PROOF_HEAD}\nextra {leaf}\nindex {index}\n{path}\n{signed}"))
}
