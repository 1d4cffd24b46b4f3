//! Two spellings compared, with reasons.
//!
//! The words of the shorter name are assigned to words of the longer one so that the sum of penalties is
//! least; the score is what the penalties leave of one. A word that does not fit weighs so much that no number
//! of fitting ones makes up for it: two persons who share a given and a father's name are two persons.
//!
//! Promise: the same score both ways and in any order of the words, each word with its reason.

use crate::name::{Name, Token, TokenKind};
use crate::price::{fathers, price_as_read};
pub(crate) use crate::price::{other_gender, slipped};
use std::fmt;

/// Score from which two names are evidence of the same person.
///
/// Set on 8,697 labelled pairs of spellings of persons in European Union acts on Russia and Ukraine (1,714 of
/// one person): precision .999, recall .951. No pair of two persons but a mislabelled one scores above .55, so
/// that anything from .60 to .66 does the same there; the upper end was taken to keep apart surnames of five or
/// six letters that differ in one. On other lists (Arabic, Korean, Burmese names) precision is .98.
pub const SAME_NAME: f32 = 0.66;

/// Score of two names that agree in one surname and have nothing else to compare: somebody gave one word only, or ran two
/// together. Below [`SAME_NAME`]: it says something beside the same full date of birth alone.
pub const ONE_WORD_NAME: f32 = 0.605;

/// The most words of a name that are compared; beyond, the shortest words are left out.
pub(crate) const MAX_WORDS: usize = 8;

/// Why two words were taken to agree or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Why {
    /// The same word.
    Same,
    /// Two ways to write the same word.
    SpellingOfSame,
    /// Forms of one given name.
    GivenNameEquivalent,
    /// Nearly the same word: a slip of a letter or two, or a romanisation that is not known.
    Similar,
    /// The same consonants, one side written without vowels.
    SameConsonants,
    /// Two words on one side, run together on the other.
    Joined,
    /// A letter standing for the other word.
    Initial,
    /// Both sides give the same father's name.
    SamePatronymic,
    /// One side gives the father's name, the other does not.
    MissingPatronymic,
    /// Both sides give the father's name and they differ.
    ConflictingPatronymic,
    /// A word that only one side has.
    Missing,
    /// The last word of a field that was full is the beginning of the other word.
    CutShort,
    /// A word for which the full field of the other side had no place.
    CutOff,
    /// The words differ.
    Different,
}

/// One pair of words and what was made of it.
#[derive(Clone, PartialEq)]
pub struct Part {
    /// The word on the left, empty if there is none.
    pub left: String,
    /// The word on the right, empty if there is none.
    pub right: String,
    /// How well they agree, 0 to 1.
    pub score: f32,
    /// Why.
    pub why: Why,
}

impl fmt::Debug for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Part").field("score", &self.score).field("why", &self.why).finish_non_exhaustive()
    }
}

impl Part {
    fn clause(&self) -> String {
        let (left, right) = (&self.left, &self.right);
        let only = if left.is_empty() { right } else { left };
        match self.why {
            Why::Same => format!("\u{201c}{left}\u{201d} is the same"),
            Why::SpellingOfSame => {
                format!("\u{201c}{left}\u{201d} and \u{201c}{right}\u{201d} are spellings of one word")
            }
            Why::GivenNameEquivalent => {
                format!("\u{201c}{left}\u{201d} and \u{201c}{right}\u{201d} are forms of one given name")
            }
            Why::Similar => format!("\u{201c}{left}\u{201d} and \u{201c}{right}\u{201d} are nearly the same"),
            Why::SameConsonants => {
                format!(
                    "\u{201c}{left}\u{201d} and \u{201c}{right}\u{201d} have like consonants, vowels are not written"
                )
            }
            Why::Joined => format!("\u{201c}{left}\u{201d} and \u{201c}{right}\u{201d} differ in a space"),
            Why::Initial => {
                format!("\u{201c}{left}\u{201d} and \u{201c}{right}\u{201d} agree in the initial only")
            }
            Why::SamePatronymic => {
                format!(
                    "\u{201c}{left}\u{201d} and \u{201c}{right}\u{201d} are patronymics of one father's name"
                )
            }
            Why::MissingPatronymic => {
                format!("the patronymic \u{201c}{only}\u{201d} is given on one side only")
            }
            Why::ConflictingPatronymic => {
                format!("the patronymics \u{201c}{left}\u{201d} and \u{201c}{right}\u{201d} differ")
            }
            Why::Missing => format!("\u{201c}{only}\u{201d} is given on one side only"),
            Why::CutShort => {
                format!(
                    "\u{201c}{left}\u{201d} and \u{201c}{right}\u{201d} begin alike, one was cut by a full field"
                )
            }
            Why::CutOff => {
                format!("there was no place for \u{201c}{only}\u{201d} in the full field of the other side")
            }
            Why::Different => format!("\u{201c}{left}\u{201d} and \u{201c}{right}\u{201d} differ"),
        }
    }
}

/// What the comparison of two spellings gave.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// 0 to 1; from [`SAME_NAME`] on the names are evidence of the same person.
    pub score: f32,
    /// Word by word.
    pub parts: Vec<Part>,
}

impl Comparison {
    /// Whether all that agrees is one word, or two words run together, and the rest is given on one side only. That is
    /// evidence beside the same full date of birth, and never by itself.
    pub fn rests_on_one_word(&self) -> bool {
        let mut agree = 0;
        for part in &self.parts {
            match part.why {
                Why::Same | Why::SpellingOfSame | Why::Joined => agree += 1,
                Why::Missing | Why::MissingPatronymic | Why::CutOff => {}
                Why::GivenNameEquivalent
                | Why::Similar
                | Why::SameConsonants
                | Why::Initial
                | Why::SamePatronymic
                | Why::ConflictingPatronymic
                | Why::CutShort
                | Why::Different => return false,
            }
        }
        agree == 1 && self.score < SAME_NAME
    }

    /// One sentence an officer understands.
    pub fn sentence(&self) -> String {
        if self.parts.is_empty() {
            return String::from("There is no name to compare.");
        }
        let mut text = String::from(if self.score >= SAME_NAME {
            "The names can be of one person: "
        } else if self.score >= ONE_WORD_NAME && self.rests_on_one_word() {
            "The names agree in one word, which says something beside the same date of birth only: "
        } else {
            "The names do not show one person: "
        });
        for (i, part) in self.parts.iter().enumerate() {
            if i > 0 {
                text.push_str("; ");
            }
            text.push_str(&part.clause());
        }
        text.push('.');
        text
    }
}

/// Penalties, in thousandths of the score.
pub(crate) mod penalty {
    pub(crate) const SPELLING: i32 = 1;
    pub(crate) const EQUIVALENT: i32 = 30;
    pub(crate) const INITIAL: i32 = 120;
    pub(crate) const PATRONYMIC_INITIAL: i32 = 30;
    pub(crate) const MISSING_PATRONYMIC: i32 = 25;
    pub(crate) const MISSING_MAYBE_PATRONYMIC: i32 = 60;
    pub(crate) const MISSING_INITIAL: i32 = 40;
    pub(crate) const MISSING: i32 = 130;
    /// Missing where the other side's field was full and all it has found a partner.
    pub(crate) const CUT_OFF: i32 = 40;
    /// The beginning of a word taken for the word: so much for the first letter, less for each further one.
    pub(crate) const CUT_SHORT: i32 = 120;
    pub(crate) const CUT_SHORT_LETTER: i32 = 20;
    pub(crate) const CUT_SHORT_LEAST: i32 = 40;
    /// Missing although the other side has words to spare.
    pub(crate) const UNPLACED: i32 = 300;
    /// Added to what one stem with two endings of surnames costs.
    pub(crate) const TOLD_APART: i32 = 110;
    /// The forms of the other sex in surname and given name.
    pub(crate) const OTHER_SEX: i32 = 400;
    pub(crate) const JOINED: i32 = 20;
    pub(crate) const UNVOWELLED: i32 = 40;
    /// A patronymic taken for another kind of word.
    pub(crate) const NOT_A_PATRONYMIC: i32 = 150;
    pub(crate) const CONFLICT: i32 = 600;
    pub(crate) const DIFFERENT: i32 = 900;
    /// Everything shared is a given name while the other side has a surname as well.
    pub(crate) const NO_SURNAME: i32 = 150;
    /// Per cent taken off small penalties when the patronymics agree: the third word bears the others out.
    /// It fades to nothing for a word that differs altogether.
    pub(crate) const RELIEF: i32 = 30;
    /// Only one word can be compared: never evidence by itself.
    pub(crate) const ONE_WORD: i32 = 400;
}

/// What two words cost, and why.
#[derive(Clone, Copy)]
pub(crate) struct Price {
    pub(crate) penalty: i32,
    pub(crate) why: Why,
}

/// The words that count, the most telling if there are too many.
pub(crate) fn words(name: &Name) -> Vec<&Token> {
    let mut words: Vec<&Token> = name
        .tokens()
        .iter()
        .filter(|t| match t.kind() {
            TokenKind::Plain | TokenKind::Patronymic | TokenKind::Initial => !t.echo(),
            TokenKind::Particle | TokenKind::Title => false,
        })
        .collect();
    if words.len() > MAX_WORDS {
        words
            .sort_by(|a, b| b.folded().len().cmp(&a.folded().len()).then_with(|| a.folded().cmp(b.folded())));
        words.truncate(MAX_WORDS);
    }
    words
}

/// Compares two spellings.
pub fn compare(left: &Name, right: &Name) -> Comparison {
    let (l, r) = (words(left), words(right));
    if l.is_empty() || r.is_empty() {
        return Comparison { score: 0.0, parts: Vec::new() };
    }
    let cut = Cut { left: left.truncated(), right: right.truncated() };
    let mut found = assign(&l, &r, cut);
    if found.penalty > penalty::JOINED && l.len() != r.len() {
        found = with_joined(&l, &r, cut, found);
    }
    if other_sex(&l, &r) || other_sex(&r, &l) {
        found.penalty += penalty::OTHER_SEX;
        let forms = found.parts.iter_mut().filter(|it| it.why == Why::GivenNameEquivalent);
        forms.for_each(|it| it.why = Why::Different);
    }
    let shared = l.len().min(r.len());
    let weak = if shared < 2 { penalty::ONE_WORD } else { 0 };
    let unnamed = if no_surname(&l, &r) || no_surname(&r, &l) { penalty::NO_SURNAME } else { 0 };
    if l.iter().any(|l| r.iter().any(|r| one_father(l, r))) {
        let relief =
            (found.penalty * penalty::RELIEF).min((penalty::CONFLICT - found.penalty) * 2 * penalty::RELIEF);
        found.penalty -= relief.max(0) / 100;
    }
    let left_over = (1000 - found.penalty - weak - unnamed).max(0);
    let score = left_over as f32 / 1000.0;
    if score < ONE_WORD_NAME
        && let Some(parts) = one_word(&l, &r, cut, &found)
    {
        return Comparison { score: ONE_WORD_NAME, parts };
    }
    Comparison { score, parts: found.parts }
}

/// The shortest surname that tells something by itself, folded; two words run together are longer.
const TELLING: usize = 3;
const TELLING_JOINED: usize = 4;

/// Word by word, where all that one side gives is one word that the other side has as well, or has in two pieces.
fn one_word(left: &[&Token], right: &[&Token], cut: Cut, found: &Found) -> Option<Vec<Part>> {
    let (shorter, longer) = if left.len() <= right.len() { (left, right) } else { (right, left) };
    if let [word] = shorter {
        let surname =
            word.kind() == TokenKind::Plain && !word.given().known() && word.folded().len() >= TELLING;
        let same = longer.iter().any(|it| price(word, it).penalty <= ONE_WORD_SLIP);
        if surname && same {
            return Some(found.parts.clone());
        }
    }
    let pieces = |pieces: &[&Token], whole: &[&Token], left_is_pieces: bool| {
        let [a, b] = pieces else { return None };
        [a.run_together(b), b.run_together(a)].into_iter().find_map(|joined| {
            let fits = |it: &&Token| {
                it.kind() == TokenKind::Plain
                    && it.folded().len() >= TELLING_JOINED
                    && price(&joined, it).penalty <= JOINED_SLIP
            };
            // a given name in pieces tells as little as a whole one
            if !whole.iter().any(|it| fits(it) && (whole.len() == 1 || !it.given().known())) {
                return None;
            }
            let words = [&joined];
            let mut found =
                if left_is_pieces { assign(&words, whole, cut) } else { assign(whole, &words, cut) };
            joined_parts(&mut found, &joined);
            Some(found.parts)
        })
    };
    let mut together = pieces(left, right, true).or_else(|| pieces(right, left, false));
    if together.is_none()
        && let [word] = shorter
        && word.folded().len() >= TELLING_JOINED
    {
        // two of the words of the longer name run together, and more beside them
        together = longer.iter().enumerate().find_map(|(i, a)| {
            longer.iter().enumerate().filter(|(j, _)| *j != i).find_map(|(_, b)| {
                let near =
                    a.folded().len().abs_diff(word.folded().len().saturating_sub(b.folded().len())) <= 3;
                let joined =
                    near.then(|| a.run_together(b)).filter(|it| price(it, word).penalty <= JOINED_SLIP)?;
                let rest =
                    longer.iter().filter(|it| !std::ptr::eq(**it, *a) && !std::ptr::eq(**it, *b)).copied();
                let words: Vec<&Token> = std::iter::once(&joined).chain(rest).collect();
                let left_is_longer = left.len() > right.len();
                let mut found =
                    if left_is_longer { assign(&words, shorter, cut) } else { assign(shorter, &words, cut) };
                joined_parts(&mut found, &joined);
                Some(found.parts)
            })
        });
    }
    together
}

/// The most that a lone word may cost, and two words run together.
const ONE_WORD_SLIP: i32 = 40;
const JOINED_SLIP: i32 = 120;

fn joined_parts(found: &mut Found, joined: &Token) {
    let text = joined.text();
    for part in &mut found.parts {
        if (part.left == text || part.right == text) && part.why != Why::Missing {
            part.why = Why::Joined;
        }
    }
}

/// Whether the second name has the woman's form of a surname and of a given name of which the first has the man's:
/// Ivanou Piotr and Ivanova Petra. One of the two alone can be a way to write it.
fn other_sex(his: &[&Token], hers: &[&Token]) -> bool {
    let stems = |he: &str, she: &str| {
        she.strip_suffix('a').is_some_and(|stem| he == stem || he.strip_suffix('i') == Some(stem))
    };
    let pairs = |given: bool| {
        let known = move |t: &Token| t.given().known() == given;
        his.iter().filter(move |t| known(t)).any(|he| {
            hers.iter().any(|she| {
                stems(he.folded(), she.folded())
                    && (!given && known(she)
                        || given
                            && he.given().meet(she.given())
                            && she.text().ends_with(['a', 'A', 'а', 'А']))
            })
        })
    };
    pairs(true) && pairs(false)
}

/// Whether two words are patronymics of one father's name.
fn one_father(left: &Token, right: &Token) -> bool {
    let patronymic = |t: &Token| t.kind() == TokenKind::Patronymic;
    patronymic(left) && patronymic(right) && fathers(left, right).penalty <= 2 * penalty::SPELLING
}

/// Whether the shorter name has given names only and the longer one has more.
fn no_surname(shorter: &[&Token], longer: &[&Token]) -> bool {
    let given = |t: &&&Token| t.given().known() || t.kind() != TokenKind::Plain;
    shorter.len() < longer.len() && shorter.iter().all(|t| given(&t)) && !longer.iter().all(|t| given(&t))
}

/// The best pair of two sets of spellings.
pub fn best(left: &[Name], right: &[Name]) -> Option<Comparison> {
    let mut best: Option<Comparison> = None;
    for l in left {
        for r in right {
            let found = compare(l, r);
            if best.as_ref().is_none_or(|b| found.score > b.score) {
                best = Some(found);
            }
        }
    }
    best
}

/// An assignment of words: for each on the left its place on the right, or none.
struct Plan {
    penalty: i32,
    places: [Option<u8>; MAX_WORDS],
}

struct Found {
    penalty: i32,
    parts: Vec<Part>,
}

/// Which side stood in a field that was full.
#[derive(Clone, Copy)]
struct Cut {
    left: bool,
    right: bool,
}

fn assign(left: &[&Token], right: &[&Token], cut: Cut) -> Found {
    let mut prices = [[Price { penalty: 0, why: Why::Different }; MAX_WORDS]; MAX_WORDS];
    for (l, row) in left.iter().zip(prices.iter_mut()) {
        for (r, cell) in right.iter().zip(row.iter_mut()) {
            *cell = price(l, r);
        }
    }
    let plan = plan(left, right, &prices);
    let mut found = Found { penalty: plan.penalty, parts: parts(left, right, &prices, &plan) };
    let agree = |p: &Part| !matches!(p.why, Why::Different | Why::ConflictingPatronymic);
    // words are only taken to be cut off where all that stood in the field found its partner
    if cut.left && left.len() < right.len() && found.parts.iter().all(|p| agree(p) && !p.right.is_empty()) {
        let taken = |place: usize| plan.places.iter().flatten().any(|it| usize::from(*it) == place);
        let missing = right.iter().enumerate().filter(|(place, _)| !taken(*place)).map(|(_, r)| *r);
        found.cut_off(missing, fathered(left), |p| p.left.is_empty());
    } else if cut.right
        && right.len() < left.len()
        && found.parts.iter().all(|p| agree(p) && !p.left.is_empty())
    {
        let missing = left.iter().zip(plan.places).filter(|(_, place)| place.is_none()).map(|(l, _)| *l);
        found.cut_off(missing, fathered(right), |p| p.right.is_empty());
    }
    found
}

impl Found {
    /// Takes back the greater part of what was counted for words that a full field had no place for.
    fn cut_off<'a>(
        &mut self,
        missing: impl Iterator<Item = &'a Token>,
        other_has_patronymic: bool,
        lone: impl Fn(&Part) -> bool,
    ) {
        for word in missing {
            let counted = gap(word, true, other_has_patronymic);
            self.penalty -= (counted - penalty::CUT_OFF).max(0);
            for part in self.parts.iter_mut().filter(|p| lone(p)) {
                if matches!(part.why, Why::Missing | Why::MissingPatronymic)
                    && (part.left == word.text() || part.right == word.text())
                {
                    part.why = Why::CutOff;
                }
            }
        }
    }
}

/// The assignment with the least sum of penalties, exactly: at most eight words a side.
#[expect(
    clippy::indexing_slicing,
    reason = "words are cut to MAX_WORDS and a mask of places to 1 << MAX_WORDS"
)]
fn plan(left: &[&Token], right: &[&Token], prices: &[[Price; MAX_WORDS]; MAX_WORDS]) -> Plan {
    const FAR: i32 = i32::MAX / 2;
    const NONE: u8 = u8::MAX;
    let masks = 1_usize << right.len().min(MAX_WORDS);
    let mut cost = vec![FAR; masks * 2];
    let (mut now, mut then) = cost.split_at_mut(masks);
    let mut choices = vec![NONE; masks * left.len()];
    now[0] = 0;
    for (k, l) in left.iter().enumerate() {
        then.fill(FAR);
        let drop = gap(l, left.len() > right.len(), fathered(right));
        for mask in 0..masks {
            if now[mask] >= FAR {
                continue;
            }
            if now[mask] + drop < then[mask] {
                then[mask] = now[mask] + drop;
                choices[k * masks + mask] = NONE;
            }
            for (place, price) in prices[k].iter().enumerate().take(right.len()) {
                let with = mask | 1 << place;
                let total = now[mask] + price.penalty;
                if with != mask && total < then[with] {
                    then[with] = total;
                    choices[k * masks + with] = place as u8;
                }
            }
        }
        std::mem::swap(&mut now, &mut then);
    }
    let mut best = (FAR, 0);
    for (mask, &so_far) in now.iter().enumerate() {
        let rest: i32 = right
            .iter()
            .enumerate()
            .filter(|(place, _)| mask & (1 << place) == 0)
            .map(|(_, r)| gap(r, right.len() > left.len(), fathered(left)))
            .sum();
        if so_far + rest < best.0 {
            best = (so_far + rest, mask);
        }
    }
    let mut plan = Plan { penalty: best.0, places: [None; MAX_WORDS] };
    let mut mask = best.1;
    for k in (0..left.len()).rev() {
        let place = choices[k * masks + mask];
        if place != NONE {
            plan.places[k] = Some(place);
            mask &= !(1 << place);
        }
    }
    plan
}

fn fathered(words: &[&Token]) -> bool {
    words.iter().any(|t| t.kind() == TokenKind::Patronymic)
}

/// What a word costs that finds no partner. A patronymic may be missing on one side, but two that differ must
/// not both be left out.
fn gap(word: &Token, on_the_longer_side: bool, other_has_patronymic: bool) -> i32 {
    match word.kind() {
        TokenKind::Patronymic if other_has_patronymic => penalty::UNPLACED,
        TokenKind::Patronymic => penalty::MISSING_PATRONYMIC,
        TokenKind::Initial => penalty::MISSING_INITIAL,
        TokenKind::Particle | TokenKind::Title => 0,
        TokenKind::Plain if !on_the_longer_side => penalty::UNPLACED,
        TokenKind::Plain if word.patronymic_form() => penalty::MISSING_MAYBE_PATRONYMIC,
        TokenKind::Plain => penalty::MISSING,
    }
}

fn missing(word: &Token) -> Why {
    if word.kind() == TokenKind::Patronymic { Why::MissingPatronymic } else { Why::Missing }
}

fn parts(
    left: &[&Token],
    right: &[&Token],
    prices: &[[Price; MAX_WORDS]; MAX_WORDS],
    plan: &Plan,
) -> Vec<Part> {
    let mut parts = Vec::with_capacity(left.len().max(right.len()));
    let mut free: Vec<(usize, &Token)> = right
        .iter()
        .enumerate()
        .filter(|(p, _)| !plan.places.iter().flatten().any(|taken| usize::from(*taken) == *p))
        .map(|(p, r)| (p, *r))
        .collect();
    for ((l, place), row) in left.iter().zip(plan.places).zip(prices) {
        // words that found no partner on either side are shown against each other, patronymic to patronymic
        let against = match place {
            Some(_) => None,
            None => free.iter().position(|(_, r)| r.kind() == l.kind()).map(|at| free.remove(at).0),
        };
        let partner = place.map(usize::from).or(against);
        parts.push(match partner.and_then(|p| Some((right.get(p)?, row.get(p)?))) {
            Some((r, price)) => Part {
                left: l.text().to_owned(),
                right: r.text().to_owned(),
                score: share(price.penalty),
                why: price.why,
            },
            None => Part { left: l.text().to_owned(), right: String::new(), score: 0.0, why: missing(l) },
        });
    }
    for (_, r) in free {
        parts.push(Part { left: String::new(), right: r.text().to_owned(), score: 0.0, why: missing(r) });
    }
    parts
}

fn share(penalty: i32) -> f32 {
    (1000 - penalty).max(0) as f32 / 1000.0
}

/// Tries two words of the longer name run together, where that makes a word of the shorter one.
fn with_joined(left: &[&Token], right: &[&Token], cut: Cut, mut best: Found) -> Found {
    let left_longer = left.len() > right.len();
    let (long, short) = if left_longer { (left, right) } else { (right, left) };
    if long.len() > 6 {
        return best;
    }
    for (i, a) in long.iter().enumerate() {
        for (j, b) in long.iter().enumerate() {
            let length = a.folded().len() + b.folded().len();
            let fits = |s: &&&Token| {
                s.folded().len().abs_diff(length) <= 2
                    && s.folded().starts_with(a.folded().get(..1).unwrap_or("?"))
            };
            if i == j || !short.iter().any(|s| fits(&s)) {
                continue;
            }
            let joined = a.joined(b);
            if !short.iter().any(|s| price(&joined, s).penalty <= penalty::INITIAL) {
                continue;
            }
            let mut words: Vec<&Token> = Vec::with_capacity(long.len());
            words.push(&joined);
            words.extend(long.iter().enumerate().filter(|(k, _)| *k != i && *k != j).map(|(_, t)| *t));
            let mut found = if left_longer { assign(&words, short, cut) } else { assign(short, &words, cut) };
            found.penalty += penalty::JOINED;
            if found.penalty < best.penalty {
                joined_parts(&mut found, &joined);
                best = found;
            }
        }
    }
    best
}

/// What it costs to take two words for one, each in the reading of its letters that fits best.
pub(crate) fn price(left: &Token, right: &Token) -> Price {
    let first = price_as_read(left, right);
    if left.others().is_empty() && right.others().is_empty() {
        return first;
    }
    let mut best = first;
    for left in std::iter::once(left).chain(left.others()) {
        for right in std::iter::once(right).chain(right.others()) {
            let found = price_as_read(left, right);
            if found.penalty < best.penalty {
                best = found;
            }
        }
    }
    // never cheaper than the letters as printed: what looks alike is not the same
    match best.why {
        Why::Same if first.why != Why::Same => {
            Price { penalty: best.penalty.max(penalty::SPELLING), why: Why::SpellingOfSame }
        }
        _ => best,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(left: &str, right: &str, whys: &[Why], same: bool) {
        let found = compare(&Name::parse(left), &Name::parse(right));
        let reasons: Vec<Why> = found.parts.iter().map(|p| p.why).collect();
        assert_eq!(reasons, whys, "{left} / {right}: {}", found.score);
        assert_eq!(found.score >= SAME_NAME, same, "{left} / {right}: {}", found.score);
    }

    #[test]
    fn forms_of_one_person_are_found_with_their_reasons() {
        use Why::*;
        check("Siarhei Drozdzianka", "Сергей Дрозденко", &[GivenNameEquivalent, SpellingOfSame], true);
        check(
            "Ales Vieliamovič",
            "ВЕЛЯМОВИЧ Александр Ильич",
            &[GivenNameEquivalent, SpellingOfSame, MissingPatronymic],
            true,
        );
        check("Ілінка Балтрукова", "BALTRUKOVA<<ILINKA", &[SpellingOfSame, SpellingOfSame], true);
        check("I. Baltrukova", "Ilinka Baltrukova", &[Initial, Same], true);
        check(
            "Pavel Viktarovich Zhyhimont",
            "Павел Викторович Жигимонт",
            &[SpellingOfSame, SpellingOfSame, SpellingOfSame],
            true,
        );
        check("Anna Maria Orlen", "Annamaria Orlen", &[Joined, Same], true);
    }

    #[test]
    fn a_full_field_is_compared_by_what_it_had_place_for() {
        use Why::*;
        #[track_caller]
        fn check(cut: &str, whole: &str, whys: &[Why], same: bool) {
            let (cut, whole) = (Name::parse_truncated(cut), Name::parse(whole));
            let found = compare(&cut, &whole);
            assert_eq!(found.parts.iter().map(|p| p.why).collect::<Vec<_>>(), whys, "{}", found.score);
            assert_eq!(found.score >= SAME_NAME, same, "{}", found.score);
            assert_eq!(compare(&whole, &cut).score, found.score);
        }
        check(
            "VELMORAVANANDA<<CHAYA<DEJTHAM<KR",
            "Chaya Dejtham Krasunag Velmoravananda",
            &[Same, Same, Same, CutShort],
            true,
        );
        check(
            "DROZDZIANKA<<ALIAKSANDRA<VALIANTSI",
            "Александра Дрозденко",
            &[SpellingOfSame, SpellingOfSame, Missing],
            true,
        );
        check(
            "DROZDZIANKA<<ALIAKSANDRA<VALIANTSI",
            "Дрозденко Александра Валентиновна",
            &[SpellingOfSame, SpellingOfSame, CutShort],
            true,
        );
        check("DROZDZIANKA<<ALIAKS", "Дрозденко Иван", &[SpellingOfSame, Different], false);
        check(
            "VELMORAVANANDA<<CHAYA<DEJTHAM",
            "Chaya Dejtham Velmoravananda Orlen Ruzhan",
            &[Same, Same, Same, CutOff, CutOff],
            true,
        );
        check(
            "MAREK<<ANNA<KRA",
            "Anna Marek Orlen Ruzhan Vestal",
            &[Same, Same, Different, Missing, Missing],
            false,
        );
    }

    #[test]
    fn a_beginning_is_no_name_where_the_field_was_not_full() {
        use Why::*;
        check("VELMORAVANANDA CHAYA KRAS", "Chaya Krasunag Velmoravananda", &[Same, Same, Different], false);
    }

    #[test]
    fn close_strangers_are_kept_apart() {
        let of = |l: &str, r: &str| compare(&Name::parse(l), &Name::parse(r)).score;
        for (left, right) in [
            ("Baltrukevich Aliaksandr", "BALTRUKOU Aliaksandr Mikalaevich"),
            ("Ivanou Piotr", "Ivanova Petra"),
            ("Verbitskaya Uladzimira", "Verbitski Uladzimir"),
            ("Uladzimira Drozd", "Uladzimir Drozd"),
        ] {
            assert!(of(left, right) < 0.6, "{left} / {right}: {}", of(left, right));
            assert_eq!(of(left, right), of(right, left));
        }
        // one of the two alone is a way to write it
        assert!(of("Verbitskaya Hanna", "Verbitski Hanna") >= SAME_NAME);
        assert!(of("Ivanou Piatro", "Иванов Пётр") >= SAME_NAME);
        assert!(of("Ivanou Mikhaila", "Іваноў Міхась") >= SAME_NAME);
        let found = compare(&Name::parse("Ivanou Piotr"), &Name::parse("Ivanova Petra"));
        assert!(found.sentence().contains("“Piotr” and “Petra” differ"), "{}", found.sentence());
    }

    #[test]
    fn two_fathers_are_two_persons() {
        use Why::*;
        check("Иван Петрович Дрозд", "Иван Сергеевич Дрозд", &[Same, ConflictingPatronymic, Same], false);
    }

    #[test]
    fn a_shared_given_and_fathers_name_is_not_a_person() {
        use Why::*;
        check("Иван Петрович Дрозд", "Иван Петрович Жигимонт", &[Same, Same, Different], false);
    }

    #[test]
    fn one_word_is_never_evidence_by_itself() {
        use Why::*;
        check("Baltrukova", "Baltrukova", &[Same], false);
        check("Baltrukova", "Ilinka Baltrukova", &[Same, Missing], false);
    }

    #[test]
    fn one_word_for_a_whole_name_is_evidence_beside_a_date_and_says_so() {
        for (left, right) in [
            ("Hnyot", "Hnyot Stanislau"),
            ("Hnyot", "Гнёт Станислав Иванович"),
            ("Hny ot", "Hnyot Stanislau"),
            ("HNYOTSTANISLAU", "Hnyot Stanislau"),
            ("Stanislauhnyot", "Hnyot Stanislau Ivanavich"),
        ] {
            let (l, r) = (Name::parse(left), Name::parse(right));
            let found = compare(&l, &r);
            assert!(
                (0.60..SAME_NAME).contains(&found.score),
                "{left} / {right}: {} {:?}",
                found.score,
                found
            );
            assert!(found.rests_on_one_word(), "{left} / {right}: {found:?}");
            assert!(found.sentence().contains("beside the same date of birth only"), "{}", found.sentence());
            assert_eq!(compare(&r, &l).score, found.score);
        }
        // with a capital between them two names run together are two names
        let found = compare(&Name::parse("HnyotStanislau"), &Name::parse("Гнёт Станислав"));
        assert!(found.score >= SAME_NAME, "{}", found.score);
        for (left, right) in [
            ("Stanislau", "Hnyot Stanislau"),
            ("Sta nislau", "Hnyot Stanislau"),
            ("Hnyot", "Drozd Stanislau"),
            ("Hny ot", "Drozd Stanislau"),
        ] {
            let found = compare(&Name::parse(left), &Name::parse(right));
            assert!(found.score < 0.6, "{left} / {right}: {}", found.score);
        }
        assert!(!compare(&Name::parse("Ivan Drozd"), &Name::parse("Ivan Drozd")).rests_on_one_word());
    }

    #[test]
    fn two_given_names_one_letter_apart_are_two_names() {
        let of = |l: &str, r: &str| compare(&Name::parse(l), &Name::parse(r)).score;
        assert!(of("Alina Baltrukova", "Elena Baltrukova") < SAME_NAME);
        assert!(of("Aleksandr Drozd", "Aleksandra Drozd") < SAME_NAME);
    }

    #[test]
    fn the_best_pair_of_two_sets_is_taken() {
        let set = |names: &[&str]| names.iter().map(|n| Name::parse(n)).collect::<Vec<_>>();
        let found =
            best(&set(&["Ilona Marek", "Ілінка Балтрукова"]), &set(&["Ilinka Baltrukova", "X"])).unwrap();
        assert!(found.score > 0.99);
        assert!(best(&[], &set(&["X"])).is_none());
    }

    #[test]
    fn the_sentence_names_what_differs() {
        let found = compare(&Name::parse("Иван Петрович Дрозд"), &Name::parse("Ivan Drozd"));
        assert_eq!(
            found.sentence(),
            "The names can be of one person: “Иван” and “Ivan” are spellings of one word; the patronymic “Петрович” is \
             given on one side only; “Дрозд” and “Drozd” are spellings of one word."
        );
    }
}
