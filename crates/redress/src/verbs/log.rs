//! `redress log`: checkpoints, proofs, and verification of a home from its files alone.
//!
//! A proof is a text of the C2SP tlog-proof form: index, path, the leaf, and the signed checkpoint. Whoever holds
//! the home's verifier key checks it with any implementation of that form, or with `redress log verify --proof`.

use data_encoding::BASE64;
use transparency::{
    Hash, PROOF_HEAD as HEAD, SignedCheckpoint, Tiles, VerifierKey, leaf_hash, proof_text, verify_inclusion,
};

use crate::args::{Log, LogAct, Shared};
use crate::{End, Failure, home};

/// Runs it.
pub fn run(shared: &Shared, args: &Log) -> Result<End, Failure> {
    match &args.act {
        LogAct::Checkpoint => {
            let mut desk = home::open(shared)?;
            let signed = desk.checkpoint()?;
            anstream::eprintln!("verifier key: {}", desk.store().verifier()?);
            crate::say_as_is!("{signed}");
            Ok(End::Done)
        }
        LogAct::Prove { entry } => {
            let mut desk = home::open(shared)?;
            let signed = desk.checkpoint()?;
            let tiles = Tiles::open(home::path(shared)?.join("log"))?;
            let size = signed.checkpoint().size;
            if *entry >= size {
                return Err(Failure(format!("there is no entry {entry}: the record has {size}")));
            }
            crate::say_as_is!("{}", proof_text(&tiles, *entry, &signed)?);
            Ok(End::Done)
        }
        LogAct::Verify { proof: None, .. } => verify_home(shared),
        LogAct::Verify { proof: Some(file), key } => {
            let text = std::fs::read_to_string(file)
                .map_err(|error| Failure(format!("{}: {error}", file.display())))?;
            let key = match key {
                Some(key) => key.parse::<VerifierKey>()?,
                None => home::open(shared)?.store().verifier()?,
            };
            let (index, size) = check(&text, &key)?;
            crate::say!("entry {index} is in the signed record of {size} entries");
            Ok(End::Done)
        }
    }
}

/// Index and size, where the proof holds under the key.
fn check(text: &str, key: &VerifierKey) -> Result<(u64, u64), Failure> {
    let wrong = |what: &str| Failure(format!("no proof: {what}"));
    let (head, signed) =
        text.split_once("\n\n").ok_or_else(|| wrong("no empty line before the checkpoint"))?;
    let signed: SignedCheckpoint = signed.parse()?;
    let checkpoint = signed.verify(std::slice::from_ref(key))?;
    let mut lines = head.lines();
    if lines.next() != Some(HEAD) {
        return Err(wrong("another first line"));
    }
    let leaf = lines.next().and_then(|it| it.strip_prefix("extra ")).ok_or_else(|| wrong("no leaf"))?;
    let leaf = BASE64.decode(leaf.as_bytes()).map_err(|_| wrong("the leaf is not in base64"))?;
    let index = lines.next().and_then(|it| it.strip_prefix("index ")).and_then(|it| it.parse::<u64>().ok());
    let index = index.ok_or_else(|| wrong("no index"))?;
    let path = lines.map(str::parse::<Hash>).collect::<Result<Vec<_>, _>>()?;
    verify_inclusion(&leaf_hash(&leaf), index, checkpoint.size, &path, &checkpoint.root)?;
    Ok((index, checkpoint.size))
}

fn verify_home(shared: &Shared) -> Result<End, Failure> {
    let path = home::path(shared)?;
    let report = store::verify(&path, None);
    for problem in &report.problems {
        crate::say!("{problem}");
    }
    let counts = &report.counts;
    crate::say!(
        "{} entries ({} erased, {} of a newer release), {} projection rows, {} checkpoints read",
        counts.entries,
        counts.erased,
        counts.unknown,
        counts.rows,
        counts.checkpoints
    );
    if report.problems.is_empty() {
        crate::say!("the record, its keys, its log and its projections agree");
        Ok(End::Done)
    } else {
        Err(Failure(format!("{} problem(s) found; `redress doctor` says how to mend", report.problems.len())))
    }
}
