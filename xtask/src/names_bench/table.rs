//! The table in `docs/performance.md`.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use super::search::Mode;
use super::{Results, hard, pairs, search};
use crate::run::Done;

const BEGIN: &str = "<!-- cargo xtask bench names: begin -->";
const END: &str = "<!-- cargo xtask bench names: end -->";
const HEAD: &str = "## Names and border";

/// Puts the table where the last one stood, or at the end.
pub(super) fn write(file: &Path, results: &Results, machine: &str) -> Done {
    let says = |error: std::io::Error| format!("{}: {error}", file.display());
    let text = fs::read_to_string(file).map_err(says)?;
    fs::write(file, put(&text, &draw(results, machine))).map_err(says)
}

fn put(text: &str, table: &str) -> String {
    let block = format!("{BEGIN}\n{table}{END}");
    if let Some((before, rest)) = text.split_once(BEGIN)
        && let Some((_, after)) = rest.split_once(END)
    {
        return format!("{before}{block}{after}");
    }
    match text.split_once(HEAD) {
        Some((before, after)) => format!("{before}{HEAD}\n\n{block}\n{after}"),
        None => format!("{}\n\n{HEAD}\n\n{block}\n", text.trim_end()),
    }
}

fn draw(results: &Results, machine: &str) -> String {
    let mut text = format!("`cargo xtask bench names --data DIR`, {machine}\n\n");
    against_aims(&mut text, results);
    let _ = writeln!(
        text,
        "Beside others, each asked by the same script through a pipe in the same run. \"Times ours\" is the program's \
         p50 (for pairs: its mean) divided by that of redress in the row of the same work; above 1 we are faster. \
         \"Recall less ours\" is in points of a hundred.\n"
    );
    let _ = writeln!(
        text,
        "| work | program | recall | strict recall | recall less ours | p50 | p99 | times ours | memory, load | queries |"
    );
    let _ = writeln!(text, "|---|---|---|---|---|---|---|---|---|---|");
    // The same work stands together, whoever was asked first; the sets stay in the order they were read.
    let sets: Vec<&str> = results.pairs.iter().filter(|it| it.ours).map(|it| it.set.as_str()).collect();
    for set in sets {
        for row in results.pairs.iter().filter(|it| it.set == set) {
            let _ = writeln!(text, "{}", pair_line(row, &results.pairs));
        }
    }
    let mut searches: Vec<&search::Row> = results.searches.iter().collect();
    searches.sort_by_key(|it| (it.size, it.mode.number(), !it.ours));
    for row in searches {
        let _ = writeln!(text, "{}", search_line(row, &results.searches));
    }
    let _ = writeln!(
        text,
        "\nPairs: recall at precision of at least .999, strict recall at 0.1 % false positives; time is the mean of a \
         pair, with reading and printing. Search: recall among the first ten, strict recall with at most 0.1 false \
         candidates per innocent query; memory of the process that was asked (for PostgreSQL that is a client: \
         the server's is not counted). A program that reads no dates has no row for them. \
         Programs too slow for all queries were asked the first ones, in the same order.\n\n\
         ![Recall among the first ten against time of a query](names-bench.svg)\n"
    );
    hard_table(&mut text, &results.hard);
    text
}

/// Three digits without the zero, as the trade writes it.
fn share(value: f64) -> String {
    let text = format!("{value:.3}");
    text.strip_prefix('0').map_or(text.clone(), str::to_owned)
}

/// A time in milliseconds with as many digits as it deserves.
pub(super) fn milliseconds(ms: f64) -> String {
    if ms < 1.0 {
        format!("{:.0} us", ms * 1e3)
    } else if ms < 10.0 {
        format!("{ms:.1} ms")
    } else {
        format!("{ms:.0} ms")
    }
}

fn times(theirs: f64, ours: f64) -> String {
    let ratio = theirs / ours.max(1e-9);
    if ratio < 10.0 { format!("{ratio:.1}") } else { format!("{ratio:.0}") }
}

fn points(theirs: f64, ours: f64) -> String {
    format!("{:+.1}", (theirs - ours) * 100.0)
}

fn pair_line(row: &pairs::Row, all: &[pairs::Row]) -> String {
    let work = format!("pairs `{}` ({})", row.set, row.pairs);
    let gave = match &row.gave {
        Ok(gave) => gave,
        Err(why) => return format!("| {work} | {} | {why} | | | | | | | |", row.label),
    };
    let ours = all.iter().find(|it| it.ours && it.set == row.set).and_then(|it| it.gave.as_ref().ok());
    let (less, slower) = match ours.filter(|_| !row.ours) {
        Some(ours) => {
            (points(gave.at_precision, ours.at_precision), times(gave.us_per_pair, ours.us_per_pair))
        }
        None => (String::new(), String::new()),
    };
    format!(
        "| {work} | {} | {} | {} | {less} | {:.0} us | | {slower} | AUC {} | {} |",
        row.label,
        share(gave.at_precision),
        share(gave.at_false_1_in_1000),
        gave.us_per_pair,
        share(gave.auc),
        row.pairs,
    )
}

fn search_line(row: &search::Row, all: &[search::Row]) -> String {
    let work = format!("search {}, {}", thousands(row.size), row.mode.short());
    let gave = match &row.gave {
        Ok(gave) => gave,
        Err(why) => return format!("| {work} | {} | {why} | | | | | | | |", row.label),
    };
    let same = |it: &&search::Row| it.ours && it.size == row.size && it.mode == row.mode;
    let ours = all.iter().find(same).and_then(|it| it.gave.as_ref().ok());
    let (less, slower) = match ours.filter(|_| !row.ours) {
        Some(ours) => (points(gave.ten, ours.ten), times(gave.p50, ours.p50)),
        None => (String::new(), String::new()),
    };
    format!(
        "| {work} | {} | {} | {} | {less} | {} | {} | {slower} | {:.0} MiB, {:.1} s | {} |",
        row.label,
        share(gave.ten),
        share(gave.ten_at_tenth),
        milliseconds(gave.p50),
        milliseconds(gave.p99),
        gave.mib,
        gave.load,
        gave.asked,
    )
}

/// A number of persons, short.
pub(super) fn thousands(n: usize) -> String {
    if n >= 1_000_000 && n.is_multiple_of(1_000_000) {
        format!("{} M", n / 1_000_000)
    } else if n >= 1_000 && n.is_multiple_of(1_000) {
        format!("{} k", n / 1_000)
    } else {
        n.to_string()
    }
}

/// The size the aims speak of.
const MILLION: usize = 1_000_000;

fn against_aims(text: &mut String, results: &Results) {
    let mut rows: Vec<[String; 4]> = Vec::new();
    let mut row = |what: String, must: &str, aims: &str, measured: String| {
        rows.push([what, must.to_owned(), aims.to_owned(), measured]);
    };
    for it in results.pairs.iter().filter(|it| it.ours && it.set == "eu_russia_ukraine") {
        if let Ok(gave) = &it.gave {
            let what = |says: &str| format!("pairs `{}`, recall at {says}", it.set);
            row(what("precision >= .999"), ".93", ".97", share(gave.at_precision));
            row(what("0.1 % false positives"), ".94", ".97", share(gave.at_false_1_in_1000));
            let time = format!("{:.1} us", gave.us_per_pair);
            row("compare a pair, with reading and printing".to_owned(), "40 us", "10 us", time);
        }
    }
    let ours = |mode: Mode| {
        let is = |it: &&search::Row| it.ours && it.size == MILLION && it.mode == mode;
        results.searches.iter().find(is).and_then(|it| it.gave.as_ref().ok())
    };
    if let Some(gave) = ours(Mode::Noise) {
        let what = "search 1 M, a quarter of the dates wrong or missing: R@10; at <= 0.1 false candidates";
        let measured = format!("{}; {}", share(gave.ten), share(gave.ten_at_tenth));
        row(what.to_owned(), ".98; .88", ".99; .95", measured);
    }
    if let Some(gave) = ours(Mode::NameOnly) {
        row("search 1 M by name only, R@10 (R@1)".to_owned(), ".96", ".98", {
            format!("{} ({})", share(gave.ten), share(gave.first))
        });
        let measured = format!("{} / {}", milliseconds(gave.p50), milliseconds(gave.p99));
        row(
            "one query by name, 1 M, one core, through a pipe: p50 / p99".to_owned(),
            "3 / 20 ms",
            "0.15 / 5 ms",
            measured,
        );
        let measured = format!("{:.0} MiB; {:.1} s", gave.mib, gave.load);
        row("memory of the process with 1 M; load".to_owned(), "200 MiB; 10 s", "100 MiB; 2 s", measured);
    }
    if let Some((_, it)) = results.hard.iter().find(|(size, _)| *size == MILLION) {
        let measured = format!(
            "{}x of their own, {}x of the ordinary one",
            times(it.p999, it.p50),
            times(it.p999, it.ordinary)
        );
        row("names made to be slow, 1 M: p99.9 against the median".to_owned(), "3x", "2x", measured);
    }
    if rows.is_empty() {
        return;
    }
    let _ = writeln!(text, "| what | must | aims at | measured |\n|---|---|---|---|");
    for [what, must, aims, measured] in rows {
        let _ = writeln!(text, "| {what} | {must} | {aims} | {measured} |");
    }
    text.push('\n');
}

fn hard_table(text: &mut String, all: &[(usize, hard::Times)]) {
    let _ = writeln!(
        text,
        "Names made to be slow (generator in `xtask/src/names_bench/hard.rs`: frequent words in numbers, words bent by \
         slips, syllables, initials, 10,000 letters, floods of marks, confusables; every second one with a crowded day \
         of birth), asked of redress; each three times, the least counts.\n"
    );
    let _ = writeln!(
        text,
        "| persons | names | p50 | p99 | p99.9 | most (kind) | p99.9 / p50 | ordinary p50 | p99.9 / ordinary p50 | too complex, a person must look |\n|---|---|---|---|---|---|---|---|---|---|"
    );
    for (size, it) in all {
        let _ = writeln!(
            text,
            "| {} | {} | {} | {} | {} | {} ({}) | {}x | {} | {}x | {:.1} % |",
            thousands(*size),
            it.asked,
            milliseconds(it.p50),
            milliseconds(it.p99),
            milliseconds(it.p999),
            milliseconds(it.most),
            it.worst,
            times(it.p999, it.p50),
            milliseconds(it.ordinary),
            times(it.p999, it.ordinary),
            it.too_complex * 100.0
        );
    }
    if let Some((size, it)) = all.last() {
        let kinds: Vec<String> = it
            .kinds
            .iter()
            .map(|(kind, p50, most)| format!("{kind} {} / {}", milliseconds(*p50), milliseconds(*most)))
            .collect();
        let _ =
            writeln!(text, "\nBy kind with {} persons, p50 / most: {}.", thousands(*size), kinds.join("; "));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_run_takes_the_place_of_the_first_and_leaves_the_rest_alone() {
        let bare = "# Performance\n\ntext\n";
        let once = put(bare, "one\n");
        assert!(once.starts_with(bare) && once.contains(HEAD) && once.contains("one\n"));
        let twice = put(&once, "two\n");
        assert!(twice.contains("two\n") && !twice.contains("one\n"));
        assert_eq!(twice.matches(HEAD).count(), 1);
        let written = put("a\n## Names and border\n\nby hand\n", "one\n");
        assert!(written.contains("by hand") && written.contains("one\n"));
    }
}
