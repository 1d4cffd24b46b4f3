//! Where a recall stands, holder by holder, as a schematic: one tile for each, states roughly where they lie, the others in rows
//! below. It is no map of the world and shows no border.
//!
//! Promise: nothing is said by colour alone: each state of answer has an edge, a mark or a filling of its own, and the table
//! beside it says the same in words.
//!
//! Serves WCAG 2.2, 1.1.1 and 1.4.1.

use std::fmt::Write as _;

use askama::filters::Safe;
use terms::recall::RecallStep;

use crate::escape::marked;
use crate::parts::Html;

/// States by their ISO 3166 codes, one tile each; `..` is no state. A schematic of our own.
const GRID: &str = "\
.. .. .. .. .. .. .. IS .. NL NO DK SE PL LV EE FI .. .. .. RU .. .. .. .. .. .. .. ..
CA .. .. .. .. .. .. IE GB BE LU DE CZ SK LT BY UA .. .. .. .. .. .. .. .. .. .. .. ..
.. .. .. .. .. .. .. .. FR CH LI AT SI HU RS RO MD .. .. .. KZ .. .. MN .. .. .. .. ..
.. .. .. .. .. .. .. PT AD MC SM IT HR BA MK BG TR GE AM AZ UZ KG .. .. .. .. .. .. ..
US .. .. .. .. .. .. .. ES .. TN VA ME AL GR CY LB SY IQ TM AF TJ .. CN KR JP .. .. ..
.. CU BS .. .. .. .. .. MA DZ .. MT LY .. .. IL PS JO KW IR PK NP BT .. .. .. .. .. ..
MX BZ HT DO KN AG .. MR .. .. .. .. .. .. .. EG .. SA BH QA AE IN BD MM .. .. .. .. ..
GT HN JM SX DM LC CV SN ML BF NE .. .. TD .. SD .. ER YE OM .. .. TH LA VN .. .. .. ..
SV NI AW CW VC BB GM GW GN TG BJ .. .. .. .. .. .. DJ .. .. .. .. .. KH PH .. .. .. ..
.. CR PA VE GD TT .. SL CI GH NG CM .. CF .. SS .. ET SO .. .. LK .. .. BN PW FM MH ..
.. .. EC CO GY SR .. LR .. .. ST GQ CG .. .. RW UG KE .. .. .. MV MY SG ID .. NR KI ..
.. .. PE .. .. BR .. .. .. .. .. GA .. .. CD BI TZ .. KM SC .. .. .. .. TL PG SB .. ..
.. .. .. BO .. .. .. .. .. .. .. .. AO .. ZM ZW MW MZ MG MU .. .. .. .. .. .. VU FJ WS
.. .. .. CL .. PY .. .. .. .. .. .. NA BW ZA LS SZ .. .. .. .. .. .. .. .. AU .. .. TO
.. .. .. AR .. UY .. .. .. .. .. .. .. .. .. .. .. .. .. .. .. .. .. .. .. .. .. NZ ..";

/// The side of a tile with the gap behind it.
const STEP: usize = 26;
/// Tiles in a row below the grid.
const IN_A_ROW: usize = 29;

/// How a holder's answer is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Answer {
    /// It says one thing and a look-up another, or it refuses.
    Disputed,
    /// It was told, or is about to be, and says nothing.
    Silent,
    /// It has it.
    Accepted,
    /// It is shown to nobody there.
    Suppressed,
    /// It is gone there.
    Purged,
    /// Nothing was called back.
    Held,
}

impl Answer {
    /// All, in the order of the key.
    pub const ALL: &[Self] =
        &[Self::Purged, Self::Suppressed, Self::Accepted, Self::Silent, Self::Disputed, Self::Held];

    /// As it is written.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Disputed => "disputed",
            Self::Silent => "silent",
            Self::Accepted => "accepted",
            Self::Suppressed => "suppressed",
            Self::Purged => "purged",
            Self::Held => "held",
        }
    }

    /// Of the newest step of a copy; `owed` where it was called back.
    #[must_use]
    pub fn of(owed: bool, newest: Option<RecallStep>) -> Self {
        if !owed {
            return Self::Held;
        }
        match newest {
            Some(RecallStep::Purged | RecallStep::SpotAsked | RecallStep::SpotPassed) => Self::Purged,
            Some(RecallStep::Suppressed) => Self::Suppressed,
            Some(RecallStep::Accepted | RecallStep::Relayed | RecallStep::CustodyNotified) => Self::Accepted,
            Some(RecallStep::Refused | RecallStep::SpotFailed) => Self::Disputed,
            // What is about the recall as a whole is no answer of a holder.
            None
            | Some(
                RecallStep::Sent
                | RecallStep::Reminded
                | RecallStep::DutyTold
                | RecallStep::SupervisorTold
                | RecallStep::Published
                | RecallStep::Contested
                | RecallStep::RestoreProposed
                | RecallStep::Restored
                | RecallStep::Taken
                | RecallStep::Frozen
                | RecallStep::EraseChosen,
            ) => Self::Silent,
        }
    }
}

/// A holder of the schematic.
#[derive(Clone, Debug)]
pub struct Holder {
    /// Its number in the table.
    pub number: usize,
    /// Its name.
    pub name: String,
    /// How it answered.
    pub answer: Answer,
    /// The same in words.
    pub says: String,
}

/// The state a holder's name begins with (`CZ`, `CZ: police`), where it is one of the grid.
#[must_use]
pub fn state_of(name: &str) -> Option<&str> {
    let code = name.split(|it: char| !it.is_ascii_alphanumeric()).next()?;
    place(code).map(|_| code)
}

fn place(code: &str) -> Option<(usize, usize)> {
    let rows = GRID.lines().enumerate();
    rows.flat_map(|(row, line)| line.split(' ').enumerate().map(move |(column, it)| (it, column, row)))
        .find(|(it, _, _)| *it == code && *it != "..")
        .map(|(_, column, row)| (column, row))
}

/// A tile that is drawn.
struct Tile {
    column: usize,
    row: usize,
    letters: String,
    /// Worst first: a state with several holders shows the one that needs somebody.
    answer: Answer,
    says: Vec<String>,
}

fn tiles(holders: &[Holder]) -> Vec<Tile> {
    let mut all: Vec<Tile> = Vec::new();
    let mut below = 0;
    for it in holders {
        let says = format!("{}. {}: {}", it.number, it.name, it.says);
        let (column, row, letters) = match state_of(&it.name).and_then(|code| place(code).zip(Some(code))) {
            Some(((column, row), code)) => (column, row, code.to_owned()),
            None => {
                let at = below;
                below += 1;
                (at % IN_A_ROW, GRID.lines().count() + 1 + at / IN_A_ROW, it.number.to_string())
            }
        };
        match all.iter_mut().find(|tile| tile.column == column && tile.row == row) {
            Some(tile) => {
                tile.answer = tile.answer.min(it.answer);
                tile.says.push(says);
            }
            None => all.push(Tile { column, row, letters, answer: it.answer, says: vec![says] }),
        }
    }
    all
}

fn tile(out: &mut String, it: &Tile, top: usize) {
    let (x, y) = (it.column * STEP + 1, it.row.saturating_sub(top) * STEP + 1);
    let title = marked(&it.says.join("; "));
    let _ = write!(
        out,
        "<g class=\"{}\"><title>{title}</title><rect class=\"t\" x=\"{x}\" y=\"{y}\" width=\"23\" height=\"23\" rx=\"2\"/>",
        it.answer.code()
    );
    let mut lower = 15.2;
    match it.answer {
        Answer::Suppressed => {
            let _ = write!(out, "<path class=\"h\" d=\"M{x} {}h23v5h-23z\"/>", y + 18);
            lower = 12.0;
        }
        Answer::Disputed => {
            let _ = write!(
                out,
                "<path class=\"h\" d=\"M{} {}l19 19M{} {}l-19 19\"/>",
                x + 2,
                y + 2,
                x + 21,
                y + 2
            );
        }
        Answer::Silent | Answer::Accepted | Answer::Purged | Answer::Held => {}
    }
    let centre = f64::from(u32::try_from(x).unwrap_or(0)) + 11.5;
    let base = f64::from(u32::try_from(y).unwrap_or(0)) + lower;
    let halo = if it.answer == Answer::Disputed { " class=\"halo-alarm\"" } else { "" };
    let _ = write!(out, "<text{halo} x=\"{centre}\" y=\"{base:.1}\">{}</text></g>", marked(&it.letters));
}

/// The schematic, with its title and what it says in words. States of nobody are drawn empty, so that it reads as a place.
#[must_use]
pub fn map(holders: &[Holder], title: &str, description: &str) -> Html {
    let tiles = tiles(holders);
    let on_grid = tiles.iter().any(|it| it.row < GRID.lines().count());
    // Without a state there is no place to show.
    let top = if on_grid { 0 } else { GRID.lines().count() + 1 };
    let rows = tiles.iter().map(|it| it.row + 1).max().unwrap_or(0).saturating_sub(top);
    let columns = if on_grid { IN_A_ROW } else { tiles.iter().map(|it| it.column + 1).max().unwrap_or(1) };
    let mut out = format!(
        "<svg viewBox=\"-1 -1 {} {}\" role=\"img\" aria-labelledby=\"map-title map-text\"{}><title id=\"map-title\">{}\
         </title><desc id=\"map-text\">{}</desc>",
        columns * STEP + 1,
        rows * STEP + 1,
        if on_grid { "" } else { " class=\"few\"" },
        marked(title),
        marked(description)
    );
    if on_grid {
        let used = |code: &str| tiles.iter().any(|it| it.letters == code);
        for (row, line) in GRID.lines().enumerate() {
            let free = line.split(' ').enumerate().filter(|(_, it)| *it != ".." && !used(it));
            for (column, _) in free {
                let (x, y) = (column * STEP + 9, row * STEP + 9);
                let _ = write!(
                    out,
                    "<rect class=\"nobody\" x=\"{x}\" y=\"{y}\" width=\"7\" height=\"7\" rx=\"1\"/>"
                );
            }
        }
    }
    tiles.iter().for_each(|it| tile(&mut out, it, top));
    out.push_str("</svg>");
    Safe(out)
}

/// One tile of the key.
#[must_use]
pub fn sample(answer: Answer) -> Html {
    let mut out = String::from("<svg viewBox=\"0 0 25 25\" aria-hidden=\"true\">");
    tile(&mut out, &Tile { column: 0, row: 0, letters: String::new(), answer, says: Vec::new() }, 0);
    out.push_str("</svg>");
    Safe(out.replace("<title></title>", "").replace("<text x=\"12.5\" y=\"16.2\"></text>", ""))
}

#[cfg(test)]
#[allow(clippy::indexing_slicing, reason = "a test stops where something is wrong")]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn holder(number: usize, name: &str, answer: Answer) -> Holder {
        Holder { number, name: name.to_owned(), answer, says: answer.code().to_owned() }
    }

    #[test]
    fn every_state_has_one_place_and_nobody_shares_it() {
        let codes: Vec<&str> = GRID.split_whitespace().filter(|it| *it != "..").collect();
        assert_eq!(codes.iter().collect::<BTreeSet<_>>().len(), codes.len());
        assert!(codes.len() > 190 && codes.iter().all(|it| it.len() == 2));
        assert!(GRID.lines().all(|it| it.split(' ').count() == IN_A_ROW));
    }

    #[test]
    fn a_holder_without_a_state_stands_below_with_its_number_and_a_state_shows_the_worst_answer() {
        let holders = [
            holder(1, "CZ: police", Answer::Purged),
            holder(2, "CZ gateway", Answer::Silent),
            holder(3, "Regional court of Velmora", Answer::Accepted),
        ];
        let drawn = tiles(&holders);
        assert_eq!(drawn.len(), 2);
        assert_eq!((drawn[0].letters.as_str(), drawn[0].answer), ("CZ", Answer::Silent));
        assert_eq!(drawn[0].says.len(), 2);
        assert_eq!((drawn[1].letters.as_str(), drawn[1].row), ("3", 16));
        assert_eq!(state_of("Coast guard"), None);
    }

    #[test]
    fn an_answer_is_never_drawn_by_colour_alone_and_what_a_holder_is_called_cannot_act() {
        let marks: BTreeSet<String> = [Answer::Purged, Answer::Suppressed, Answer::Disputed]
            .iter()
            .map(|it| map(&[holder(1, "CZ", *it)], "t", "d").0.split("<path").nth(1).unwrap_or("").to_owned())
            .collect();
        assert_eq!(marks.len(), 3);
        let drawn = map(&[holder(1, "<script>x</script>", Answer::Silent)], "t", "d").0;
        assert!(!drawn.contains("<script"), "{drawn}");
    }

    #[test]
    fn silence_is_what_no_holder_answered() {
        assert_eq!(Answer::of(false, None), Answer::Held);
        assert_eq!(Answer::of(true, None), Answer::Silent);
        assert_eq!(Answer::of(true, Some(RecallStep::Reminded)), Answer::Silent);
        assert_eq!(Answer::of(true, Some(RecallStep::SpotFailed)), Answer::Disputed);
    }
}
