//! Pairs of spellings: what share of one person's spellings is found where hardly anybody else is.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::programs::Scorer;
use super::{Places, Results};
use crate::run::Done;

/// One program on one set.
pub(super) struct Row {
    pub(super) label: &'static str,
    pub(super) ours: bool,
    pub(super) set: String,
    pub(super) pairs: usize,
    pub(super) gave: Result<Figures, String>,
}

/// What it gave.
pub(super) struct Figures {
    pub(super) auc: f64,
    /// Recall at the threshold that finds most with a precision of at least .999.
    pub(super) at_precision: f64,
    pub(super) at_false_1_in_1000: f64,
    pub(super) us_per_pair: f64,
}

/// The precision asked for.
const PRECISION: f64 = 0.999;

/// Asks one program about every set.
pub(super) fn run(places: &Places, scorer: &Scorer, results: &mut Results) -> Done {
    for set in sets(places)? {
        let name = set.file_stem().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default();
        eprintln!("== pairs: {}, {name}", scorer.label);
        let pairs = fs::read_to_string(&set).map_or(0, |it| it.lines().count());
        let gave = one(places, scorer, &set);
        if let Err(why) = &gave {
            eprintln!("   {why}");
        }
        let set = name.trim_start_matches("pairs_").to_owned();
        results.pairs.push(Row { label: scorer.label, ours: scorer.ours, set, pairs, gave });
    }
    Ok(())
}

fn sets(places: &Places) -> Result<Vec<PathBuf>, String> {
    let entries =
        fs::read_dir(&places.sets).map_err(|error| format!("{}: {error}", places.sets.display()))?;
    let is_set = |it: &PathBuf| {
        let name = it.file_name().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default();
        name.starts_with("pairs_") && name.ends_with(".jsonl")
    };
    let mut sets: Vec<PathBuf> = entries.flatten().map(|it| it.path()).filter(is_set).collect();
    sets.sort();
    sets.reverse();
    if sets.is_empty() {
        return Err(format!("{}: no `pairs_*.jsonl`", places.sets.display()));
    }
    Ok(sets)
}

fn one(places: &Places, scorer: &Scorer, set: &Path) -> Result<Figures, String> {
    let dump = places.work.join("scores");
    let arguments = [
        "--cmd".to_owned(),
        scorer.command.clone(),
        "--json".to_owned(),
        "--dump".to_owned(),
        dump.display().to_string(),
        set.display().to_string(),
    ];
    let says = places.ask("accuracy.py", &arguments)?;
    let figure = |key: &str| says.get(key).and_then(Value::as_f64).ok_or(format!("`{key}` was not told"));
    let name = set.file_name().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default();
    let dumped = PathBuf::from(format!("{}.{name}", dump.display()));
    let text = fs::read_to_string(&dumped).map_err(|error| format!("{}: {error}", dumped.display()))?;
    let rows: Vec<Value> =
        serde_json::from_str(&text).map_err(|error| format!("{}: {error}", dumped.display()))?;
    let scored: Option<Vec<(f64, bool)>> =
        rows.iter().map(|it| Some((it.get("score")?.as_f64()?, it.get("label")?.as_u64()? == 1))).collect();
    let scored = scored.ok_or("a pair came back without score or label")?;
    Ok(Figures {
        auc: figure("auc")?,
        at_precision: recall_at_precision(scored, PRECISION),
        at_false_1_in_1000: figure("R@FPR0.1%")?,
        us_per_pair: figure("us_per_pair")?,
    })
}

/// The largest recall of any threshold whose precision is at least this.
fn recall_at_precision(mut scored: Vec<(f64, bool)>, precision: f64) -> f64 {
    scored.sort_by(|l, r| r.0.total_cmp(&l.0));
    let all = scored.iter().filter(|(_, same)| *same).count();
    let (mut right, mut best) = (0_usize, 0_usize);
    for (at, (score, same)) in scored.iter().enumerate() {
        right += usize::from(*same);
        // A threshold cannot part pairs of one score.
        let last_of_score = scored.get(at + 1).is_none_or(|(next, _)| next < score);
        if last_of_score && right as f64 >= precision * (at + 1) as f64 {
            best = best.max(right);
        }
    }
    best as f64 / all.max(1) as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn recall_is_taken_at_a_threshold_that_parts_no_pairs_of_one_score() {
        let scored = vec![(0.9, true), (0.8, true), (0.8, false), (0.7, true)];
        assert!((recall_at_precision(scored.clone(), 1.0) - 1.0 / 3.0).abs() < 1e-9);
        assert!((recall_at_precision(scored.clone(), 0.7) - 1.0).abs() < 1e-9);
        assert!((recall_at_precision(scored, 0.76) - 1.0 / 3.0).abs() < 1e-9);
    }
}
