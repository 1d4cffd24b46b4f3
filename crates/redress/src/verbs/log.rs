//! `redress log`: checkpoints, proofs, and verification of a home from its files alone.
//!
//! A proof is a text of the C2SP tlog-proof form: index, path, the leaf, and the signed checkpoint. Whoever holds
//! the home's verifier key checks it with any implementation of that form, or with `redress log verify --proof`.

use std::path::Path;

use data_encoding::BASE64;
use store::StoreError;
use transparency::{
    Checkpoint, Hash, PROOF_HEAD as HEAD, Policy, SignedCheckpoint, Tiles, VerifierKey, consistency_proof,
    leaf_hash, proof_text, verify_consistency, verify_dir, verify_inclusion,
};
use web::log::cosign;
use web::log::monitor::{self, Source};

use crate::args::Shared;
use crate::args::log::{Log, LogAct, Verify};
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
        LogAct::Key => {
            crate::say_as_is!("{}\n", store::Store::open_read_only(home::path(shared)?)?.verifier()?);
            Ok(End::Done)
        }
        LogAct::Verify(args) => verify(shared, args),
        LogAct::Witnesses { file, none } => witnesses(shared, file.as_deref(), *none),
        LogAct::Cosign { authorities } => cosigned(shared, authorities),
        LogAct::Monitor { from, to, key, witnesses, authorities } => {
            let key: VerifierKey = key.parse()?;
            let policy = witnesses.as_deref().map(policy).transpose()?;
            let source = Source::read(from, authorities).map_err(Failure)?;
            let round = monitor::round(&source, to, &key, policy.as_ref())?;
            let grown = round.size - round.before;
            crate::say!(
                "{}: {} entries, {grown} of them new; it continues what it told before",
                round.origin,
                round.size
            );
            if policy.is_some() {
                crate::say!("signed by {} of the witnesses", round.witnesses);
            }
            Ok(End::Done)
        }
    }
}

fn text_of(file: &Path) -> Result<String, Failure> {
    std::fs::read_to_string(file).map_err(|error| Failure(format!("{}: {error}", file.display())))
}

fn policy(file: &Path) -> Result<Policy, Failure> {
    Policy::parse(&text_of(file)?).map_err(|error| Failure(format!("{}: {error}", file.display())))
}

/// Names the witnesses, or prints them.
fn witnesses(shared: &Shared, file: Option<&Path>, none: bool) -> Result<End, Failure> {
    let desk = home::open(shared)?;
    let store = desk.store();
    if let Some(file) = file {
        let policy = policy(file)?;
        store.set_witness_policy(Some(&policy))?;
        crate::say!("a permission counts once its decision is signed by {}", policy.needed());
    } else if none {
        store.set_witness_policy(None)?;
        crate::say!("permissions wait for no witness");
    } else {
        match store.witness_policy()? {
            None => crate::say!("permissions wait for no witness"),
            Some(policy) => {
                crate::say_as_is!("{}", policy.text());
                let covered = store.witnessed()?.map_or(0, |it| it.checkpoint().size);
                crate::say!("witnessed: {covered} of {} entries", store.size());
            }
        }
    }
    Ok(End::Done)
}

/// Asks the witnesses for their signatures of the newest head.
fn cosigned(shared: &Shared, authorities: &Path) -> Result<End, Failure> {
    let mut desk = home::open(shared)?;
    let Some(policy) = desk.store().witness_policy()? else { return Err(StoreError::NoWitnesses.into()) };
    let signed = desk.checkpoint()?;
    let log = home::path(shared)?.join("log");
    let asked = cosign::ask_now(&policy, &signed, &log, authorities)?;
    for (witness, outcome) in &asked.each {
        match outcome {
            Ok(()) => crate::say!("{witness}: signed"),
            Err(why) => crate::say!("{witness}: {why}"),
        }
    }
    desk.keep_witnessed(&asked.signed)?;
    crate::say!("{} entries are witnessed ({})", signed.checkpoint().size, policy.needed());
    Ok(End::Done)
}

fn verify(shared: &Shared, args: &Verify) -> Result<End, Failure> {
    let policy = args.witnesses.as_deref().map(policy).transpose()?;
    let key = args.key.as_deref().map(str::parse::<VerifierKey>).transpose()?;
    match (&args.proof, &args.tiles, key) {
        (None, Some(dir), Some(key)) => verify_tiles(dir, &key, policy.as_ref(), args.known.as_deref()),
        (Some(file), None, key) => {
            let key = match key {
                Some(key) => key,
                None => home::open(shared)?.store().verifier()?,
            };
            let (index, size) = check(&text_of(file)?, &key, policy.as_ref())?;
            crate::say!("entry {index} is in the signed record of {size} entries");
            Ok(End::Done)
        }
        _ if policy.is_some() => Err(Failure("witnesses are asked of `--tiles` or `--proof`".to_owned())),
        _ => verify_home(shared),
    }
}

/// A stranger's copy: head, tiles, entries, and what an older head says.
fn verify_tiles(
    dir: &Path,
    key: &VerifierKey,
    policy: Option<&Policy>,
    known: Option<&Path>,
) -> Result<End, Failure> {
    let name = if policy.is_some_and(Policy::asks) { "checkpoint.witnessed" } else { "checkpoint" };
    let signed: SignedCheckpoint = text_of(&dir.join(name))?.parse()?;
    let head = signed.verify(std::slice::from_ref(key))?;
    if head.origin != key.name() {
        return Err(Failure(format!("the head is one of `{}`, not of `{}`", head.origin, key.name())));
    }
    let mut problems: Vec<String> = Vec::new();
    if let Some(policy) = policy {
        let by = policy.believe(&signed, key)?;
        crate::say!("signed by {} of the witnesses; {} asked for", by.len(), policy.needed());
    }
    // A copy may hold more than the head that the witnesses signed: it is looked at under its own newest head, too.
    let newest: SignedCheckpoint = match std::fs::read_to_string(dir.join("checkpoint")) {
        Ok(text) => text.parse()?,
        Err(_) => signed.clone(),
    };
    let whole = newest.verify(std::slice::from_ref(key))?;
    problems.extend(verify_dir(dir, whole).iter().map(ToString::to_string));
    let tiles = Tiles::open(dir)?;
    let mut continues = |older: &Checkpoint, what: &str| match whole.follows(older) {
        Err(error) => problems.push(format!("{what}: {error}")),
        Ok(()) => match consistency_proof(&tiles, older.size, whole.size) {
            Err(error) => problems.push(format!("{what}: {error}")),
            Ok(proof) => {
                if verify_consistency(older.size, &older.root, whole.size, &whole.root, &proof).is_err() {
                    problems.push(format!("{what}: the log does not continue it: it was rewritten"));
                }
            }
        },
    };
    continues(head, name);
    if let Some(file) = known {
        let older: SignedCheckpoint = text_of(file)?.parse()?;
        continues(older.verify(std::slice::from_ref(key))?, &file.display().to_string());
    }
    for problem in &problems {
        crate::say!("{problem}");
    }
    if problems.is_empty() {
        crate::say!(
            "{}: {} entries, root {}; every hash was computed again",
            whole.origin,
            whole.size,
            whole.root
        );
        Ok(End::Done)
    } else {
        Err(Failure(format!("{} problem(s) found: this is not the log that was signed", problems.len())))
    }
}

/// Index and size, where the proof holds under the key.
fn check(text: &str, key: &VerifierKey, policy: Option<&Policy>) -> Result<(u64, u64), Failure> {
    let wrong = |what: &str| Failure(format!("no proof: {what}"));
    let (head, signed) =
        text.split_once("\n\n").ok_or_else(|| wrong("no empty line before the checkpoint"))?;
    let signed: SignedCheckpoint = signed.parse()?;
    let checkpoint = signed.verify(std::slice::from_ref(key))?;
    if let Some(policy) = policy {
        policy.believe(&signed, key)?;
    }
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
