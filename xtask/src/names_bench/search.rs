//! Search of lists: who is found among the first ten, at what price in innocent people and in time.

use serde_json::Value;

use super::programs::Searcher;
use super::{Places, Results};

/// How a list is asked.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Mode {
    /// The name alone.
    NameOnly,
    /// Name and date of birth.
    Dated,
    /// The same, a quarter of the dates wrong or missing.
    Noise,
}

impl Mode {
    pub(super) fn says(self) -> &'static str {
        match self {
            Self::NameOnly => "name only",
            Self::Dated => "name and date",
            Self::Noise => "name and date, a quarter of the dates wrong or missing",
        }
    }

    pub(super) fn short(self) -> &'static str {
        match self {
            Self::NameOnly => "name",
            Self::Dated => "date",
            Self::Noise => "date, noise",
        }
    }

    pub(super) fn number(self) -> u8 {
        match self {
            Self::NameOnly => 0,
            Self::Dated => 1,
            Self::Noise => 2,
        }
    }

    fn argument(self) -> Option<&'static str> {
        match self {
            Self::NameOnly => Some("--no-dob"),
            Self::Dated => None,
            Self::Noise => Some("--dob-noise"),
        }
    }
}

/// One program on one list, asked in one way.
pub(super) struct Row {
    pub(super) label: &'static str,
    pub(super) ours: bool,
    pub(super) size: usize,
    pub(super) mode: Mode,
    pub(super) gave: Result<Figures, String>,
}

/// What it gave.
pub(super) struct Figures {
    pub(super) asked: usize,
    pub(super) first: f64,
    pub(super) ten: f64,
    /// Among the first ten, above a rank that one in ten innocent people brings up one other.
    pub(super) ten_at_tenth: f64,
    pub(super) p50: f64,
    pub(super) p99: f64,
    pub(super) load: f64,
    pub(super) mib: f64,
}

/// Asks one program in each of its ways.
pub(super) fn run(places: &Places, searcher: &Searcher, size: usize, results: &mut Results) {
    for (mode, command) in &searcher.commands {
        eprintln!("== search: {size}, {}, {}", searcher.label, mode.says());
        let gave = match &searcher.cannot {
            Some(why) => Err(why.clone()),
            None => one(places, command, *mode, searcher.limit),
        };
        match &gave {
            Ok(it) => eprintln!("   {:.3} {:.3} {:.2} / {:.2} ms", it.ten, it.ten_at_tenth, it.p50, it.p99),
            Err(why) => eprintln!("   {why}"),
        }
        results.searches.push(Row { label: searcher.label, ours: searcher.ours, size, mode: *mode, gave });
    }
}

fn one(places: &Places, command: &str, mode: Mode, limit: Option<usize>) -> Result<Figures, String> {
    let out = places.work.join("search.json");
    // What an earlier program said must not be taken for this one's.
    let _ = std::fs::remove_file(&out);
    let mut arguments: Vec<String> = ["--cmd", command, "--json"].map(str::to_owned).to_vec();
    arguments.extend([
        out.display().to_string(),
        "--queries".to_owned(),
        places.queries().display().to_string(),
    ]);
    arguments.extend(mode.argument().map(str::to_owned));
    arguments.extend(limit.into_iter().flat_map(|it| ["--limit".to_owned(), it.to_string()]));
    places.ask("search.py", &arguments)?;
    let text = std::fs::read_to_string(&out).map_err(|_| "it ended without an answer".to_owned())?;
    let says: Value = serde_json::from_str(&text).map_err(|error| format!("its figures: {error}"))?;
    let figure = |at: &str| says.pointer(at).and_then(Value::as_f64).ok_or(format!("`{at}` was not told"));
    Ok(Figures {
        asked: (figure("/n_pos")? + figure("/n_neg")?) as usize,
        first: figure("/recall1")?,
        ten: figure("/recall10")?,
        ten_at_tenth: figure("/budgets/0.1/recall10")?,
        p50: figure("/p50_ms")?,
        p99: figure("/p99_ms")?,
        load: figure("/load_s")?,
        mib: figure("/mem_mib")?,
    })
}
