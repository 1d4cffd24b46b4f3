//! From a question to candidates: which rows are looked at, in which order, and how much it may cost.
//!
//! Promise: an answer that is not complete says so.

use super::born::{Born, BornEvidence, Sex, SexEvidence};
use super::lists::Bits;
use super::near::Sought;
use super::rough::Near;
use super::segment::Segment;
use super::{Index, Level, rank};
use crate::compare::{penalty, words};
use crate::name::{Name, Token, TokenKind, run_together};
use crate::{Comparison, compare};
use rustc_hash::FxHashSet;
use std::cell::RefCell;
use std::cmp::Reverse;
use std::fmt;

/// Who is looked for.
#[derive(Clone, Default)]
pub struct Query {
    /// Every spelling at hand.
    pub spellings: Vec<Name>,
    /// Date of birth, if known.
    pub born: Option<Born>,
    /// Sex, if known.
    pub sex: Option<Sex>,
}

impl fmt::Debug for Query {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Query").field("spellings", &self.spellings.len()).finish_non_exhaustive()
    }
}

/// How much a search may cost. Counted in steps, never in time, so that the same question has the same answer on
/// a slow machine and on a busy one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Budget {
    /// Steps for a million rows or fewer, more in proportion where there are more: passing over one row of a list is
    /// one step, other work counts as so many.
    pub work: u64,
    /// The most candidates in the answer.
    pub candidates: usize,
}

impl Default for Budget {
    /// Ten candidates, and five times the work of an ordinary question to a million persons: a few of a thousand
    /// ordinary questions need more.
    fn default() -> Budget {
        Budget { work: 600_000, candidates: 10 }
    }
}

/// A person who may be the one asked for, with all that speaks for and against it.
#[derive(Clone, Debug)]
pub struct Candidate {
    /// The caller's number of the person.
    pub id: u64,
    /// The two names, with the reasons word by word.
    pub name: Comparison,
    /// What the dates of birth show.
    pub born: BornEvidence,
    /// What the sexes show.
    pub sex: SexEvidence,
    /// For the order of candidates and the two thresholds [`LOOK`](super::LOOK) and [`ALERT`](super::ALERT), for
    /// nothing else: it says how much less likely chance is to put a person like this into the index.
    pub rank: i32,
}

/// What a search gave. Finding nobody is not the same as not having looked everywhere: see the variants.
#[derive(Clone, Debug)]
#[must_use = "an answer can be that the question was too complex, which is not `nobody`"]
pub enum Answer {
    /// All that the index knows to look at was looked at; without candidates, nobody was found.
    Complete {
        /// The best first.
        candidates: Vec<Candidate>,
        /// The next one was just as good as the last one shown: namesakes that nothing tells apart.
        more: bool,
    },
    /// The budget was spent before everything was looked at: a person must look, or ask with more.
    TooComplex {
        /// The best of what was looked at.
        looked_at: Vec<Candidate>,
    },
    /// The question has neither a word to look for nor a date.
    NothingToLookFor,
}

/// What each kind of work costs, in steps of about a nanosecond: fitted by least squares to the times of ordinary
/// names and of names made to be slow, among a million persons.
mod cost {
    pub(super) const WORD: u64 = 3_000;
    /// Another reading of a word's letters, with what its look-ups find.
    pub(super) const READING: u64 = 15_000;
    pub(super) const FORM: u64 = 110;
    pub(super) const OPEN: u64 = 2;
    pub(super) const HITS: u64 = 100;
    /// By word of the query.
    pub(super) const ROUGH: u64 = 50;
    pub(super) const DEEP: u64 = 100;
    pub(super) const DATE: u64 = 16;
}

/// Members up to this penalty are looked at first.
const TIGHT: i32 = 120;
/// The most rows that share one word only and are looked at.
const SINGLE: usize = 48;
/// The most rows that are looked at for a query of one word.
const ONE_WORD: usize = 1024;
/// Rows of a patronymic or given name are opened up to this number where there is a surname to open.
const OPEN: u64 = 2000;
/// The most words that lead to rows. Of a name of more words, who shares enough of the most telling ones is found.
const LEADING: usize = 5;
/// The most readings of the letters of one name.
const READINGS: usize = 24;
/// Rows for which a budget is stated.
const USUAL: usize = 1_000_000;
/// Rows whose words are brought near together.
const TOGETHER: usize = 64;
/// How many times the candidates may be needed before a search is too complex.
pub const CROWD: usize = 4;
/// By how much the rough penalty of a row may be above that of the full comparison.
const ROUGHLY: i32 = 100;
/// The penalty of a name of which one word agrees and the other side gives no more.
const ONE_WORD_PENALTY: i32 = 1000 - (crate::ONE_WORD_NAME * 1000.0) as i32;
/// Rough penalty up to which a row is a strong one.
const STRONG: i32 = 200;

#[derive(Clone, Copy)]
struct Rough {
    rank: i32,
    id: u64,
    penalty: i32,
    weight: i32,
    level: usize,
    row: u32,
    spelling: usize,
}

struct Search<'a> {
    query: &'a Query,
    work: u64,
    short: bool,
    most: usize,
    rough: Vec<Rough>,
    /// What is below is worse than enough others.
    floor: i32,
    strong: usize,
    needed: Needed<'a>,
    /// Who is needed, whatever the rank: at most [`CROWD`] times the candidates.
    close: Vec<Rough>,
}

/// Room to work in, kept by each thread and always left empty.
#[derive(Default)]
struct Room {
    seen: Bits,
    chosen: Bits,
    opened: Vec<u32>,
    forms: FxHashSet<u32>,
    picked: Vec<u32>,
}

thread_local! {
    static ROOM: RefCell<Room> = RefCell::default();
}

impl Room {
    fn clear(&mut self) {
        self.forms.clear();
        self.opened.drain(..).for_each(|row| self.seen.remove(row));
        self.picked.drain(..).for_each(|row| self.chosen.remove(row));
    }
}

/// One spelling of the query against one part of the index.
struct View<'a> {
    number: usize,
    sought: &'a [Sought<'a>],
    /// Its two words run together, either way; none if it has not two.
    joined: &'a [String],
    place: usize,
    level: &'a Level,
    near: &'a Near,
    /// With fewer words shared, and no date to help, a row is hopeless.
    needed: usize,
}

impl View<'_> {
    fn segment(&self) -> &Segment {
        &self.level.segment
    }

    fn count(&self, word: usize) -> u64 {
        self.near.rows.get(word).copied().unwrap_or(0)
    }
}

/// The least score of the names at which a person must be in the answer, by the caller's number and what the dates
/// show; none where the person need not be.
pub type Needed<'a> = &'a dyn Fn(u64, BornEvidence) -> Option<f32>;

impl Index {
    /// Looks a person up: the best candidates.
    pub fn search(&self, query: &Query, budget: Budget) -> Answer {
        self.look_up(query, budget, &|_, _| None)
    }

    /// Looks a person up: the best candidates and, however many others are better, everybody who is needed. Where more
    /// are needed than [`CROWD`] times the candidates, the answer is [`Answer::TooComplex`].
    pub fn search_all(&self, query: &Query, budget: Budget, needed: Needed<'_>) -> Answer {
        self.look_up(query, budget, needed)
    }

    fn look_up(&self, query: &Query, budget: Budget, needed: Needed<'_>) -> Answer {
        if query.born.is_none() && query.spellings.iter().all(Name::is_empty) {
            return Answer::NothingToLookFor;
        }
        let millionths = self.rows().max(USUAL) as u64;
        let mut search = Search {
            query,
            work: (u128::from(budget.work) * u128::from(millionths) / USUAL as u128) as u64,
            short: false,
            most: budget.candidates,
            rough: Vec::new(),
            floor: i32::MIN,
            strong: 0,
            needed,
            close: Vec::new(),
        };
        for (number, name) in query.spellings.iter().enumerate() {
            search.spelling(number, name, &self.levels);
        }
        let (candidates, more) = search.finish(&self.levels);
        if search.short {
            Answer::TooComplex { looked_at: candidates }
        } else {
            Answer::Complete { candidates, more }
        }
    }
}

impl Search<'_> {
    /// Takes so many units; says whether they were there.
    fn spend(&mut self, units: u64) -> bool {
        match self.work.checked_sub(units) {
            Some(left) => self.work = left,
            None => {
                self.work = 0;
                self.short = true;
            }
        }
        !self.short
    }

    fn spelling(&mut self, number: usize, name: &Name, levels: &[Level]) {
        let leading = leading(name);
        let readings: usize = leading.iter().map(|it| 1 + it.others().len()).sum();
        let others = readings.saturating_sub(leading.len()) as u64;
        if !self.spend(leading.len() as u64 * cost::WORD + others * cost::READING) {
            return;
        }
        // a name of which hardly a letter is what it seems is for a person to read
        if readings > READINGS {
            self.short = true;
            return;
        }
        let sought: Vec<Sought<'_>> = leading.into_iter().map(Sought::new).collect();
        let mut near: Vec<Near> = Vec::with_capacity(levels.len());
        for level in levels {
            let (found, looked) = Near::new(&sought, &level.segment, self.work / cost::FORM);
            near.push(found);
            if !self.spend(looked * cost::FORM) {
                return;
            }
        }
        let rarity = rarity(&sought, levels, &near);
        near.iter_mut().for_each(|n| n.weigh(&rarity));
        let needed = needed(&sought, &rarity, rank::crowd(levels.iter().map(|l| u64::from(l.live())).sum()));
        let joined = match sought.as_slice() {
            [a, b] => {
                let (a, b) = (a.token.text(), b.token.text());
                vec![run_together(a, b), run_together(b, a)]
            }
            _ => Vec::new(),
        };
        for (place, (level, near)) in levels.iter().zip(&near).enumerate() {
            let view = View { number, sought: &sought, joined: &joined, place, level, near, needed };
            // dates first: they cost little, and no crowd of namesakes may leave nothing for them
            if let Some(born) = self.query.born {
                let strong = self.strong;
                self.by_date(&view, born);
                self.strong = strong;
            }
            ROOM.with_borrow_mut(|room| {
                room.seen.grow(level.segment.len());
                room.chosen.grow(level.segment.len());
                self.by_name(&view, room);
                room.clear();
            });
        }
    }

    /// First path: rows that share two words, and of those that share a rare one the nearest.
    fn by_name(&mut self, view: &View<'_>, room: &mut Room) {
        let mut order: Vec<(bool, u64, usize)> = view
            .sought
            .iter()
            .enumerate()
            .map(|(word, s)| (!s.surname(), view.count(word), word))
            .filter(|(_, rows, _)| *rows > 0)
            .collect();
        order.sort_unstable();
        let surname = order.iter().any(|(other, _, _)| !other);
        // who shares as many words as are needed shares one of those opened
        let opened = order.len().saturating_sub(view.needed - 1).max(1);
        let mut order: Vec<(bool, usize)> = order
            .into_iter()
            .enumerate()
            .map(|(turn, (other, rows, word))| (turn < opened && !(other && surname && rows > OPEN), word))
            .collect();
        // what is only passed over comes after all that is opened, or pairs would be missed
        order.sort_by_key(|(open, _)| !open);
        for tight in [true, false] {
            let from = room.picked.len();
            for (open, word) in &order {
                let open = *open;
                for member in view.near.members.get(*word).into_iter().flatten() {
                    let near = member.penalty <= TIGHT;
                    if if tight { !near } else { open && near } {
                        continue;
                    }
                    // a word of a row must not pass for two because it is near two words of the query
                    if room.forms.contains(&member.form) {
                        continue;
                    }
                    if open {
                        room.forms.insert(member.form);
                    }
                    if !self.scan(view.segment(), member.form, open, room) {
                        break;
                    }
                }
            }
            let picked = std::mem::take(&mut room.picked);
            for rows in picked.get(from..).unwrap_or_default().chunks(TOGETHER) {
                view.segment().warm(rows);
                for row in rows {
                    if view.needed <= 2
                        || (self.spend(cost::HITS) && view.near.hits(view.segment(), *row) >= view.needed)
                    {
                        self.look(view, *row, false);
                    }
                }
                if self.short {
                    break;
                }
            }
            room.picked = picked;
            if self.short || self.strong >= 2 * self.most {
                return;
            }
        }
        let one_word = view.sought.len() == 1;
        let single = if one_word { ONE_WORD } else { SINGLE };
        let rows = || room.opened.iter().filter(|row| !room.chosen.has(**row));
        for row in rows().take(single) {
            self.look(view, *row, !one_word);
        }
        self.short |= one_word && rows().nth(single).is_some();
    }

    /// Passes over the rows that have a form: picks those that were opened before, and opens the others.
    fn scan(&mut self, segment: &Segment, form: u32, open: bool, room: &mut Room) -> bool {
        let rows = segment.rows_with(form);
        match segment.set_with(form) {
            Some(set) if !open && room.opened.len() < rows.len() => {
                for row in &room.opened {
                    if set.has(*row) && room.chosen.add(*row) {
                        room.picked.push(*row);
                    }
                }
                self.spend(room.opened.len() as u64)
            }
            Some(_) | None if open => {
                for row in rows {
                    if room.seen.add(*row) {
                        room.opened.push(*row);
                    } else if room.chosen.add(*row) {
                        room.picked.push(*row);
                    }
                }
                self.spend(rows.len() as u64 * cost::OPEN)
            }
            Some(_) | None => {
                for row in rows {
                    if room.seen.has(*row) && room.chosen.add(*row) {
                        room.picked.push(*row);
                    }
                }
                self.spend(rows.len() as u64)
            }
        }
    }

    /// Second path: rows born on the day, or on a day that a slip makes of it.
    fn by_date(&mut self, view: &View<'_>, born: Born) {
        let segment = view.segment();
        let same = segment.rows_born(born, born);
        for (first, last) in born.neighbourhood() {
            let rows = segment.rows_born(first, last);
            if !self.spend(u64::from(rows.end - rows.start) * cost::DATE) {
                return;
            }
            for row in rows {
                if same.contains(&row) || view.near.hits(segment, row) > 0 {
                    self.look(view, row, true);
                }
            }
        }
    }

    /// Compares a row roughly and keeps it if it is among the best.
    fn look(&mut self, view: &View<'_>, row: u32, deep: bool) {
        let words = view.sought.len() as u64 + 1;
        if view.level.gone.has(row) || !self.spend(words * if deep { cost::DEEP } else { cost::ROUGH }) {
            return;
        }
        let segment = view.segment();
        let (penalty, weight) = view.near.rough(view.sought, segment, row, deep);
        let born = self.query.born.unwrap_or(Born::UNKNOWN).against(segment.born(row));
        let lone = born == BornEvidence::Same
            && penalty > ONE_WORD_PENALTY
            && view.near.one_word(view.sought, view.joined, segment, row);
        let hoped = if lone { ONE_WORD_PENALTY } else { penalty };
        let sex = Sex::evidence(self.query.sex, segment.sex(row));
        let rank = rank::name(weight, hoped) + rank::born(born) + rank::sex(sex);
        self.strong += usize::from(penalty <= STRONG);
        let id = segment.id(row);
        let rough = Rough { rank, id, penalty, weight, level: view.place, row, spelling: view.number };
        if let Some(least) = (self.needed)(id, born)
            && hoped <= 1000 - (least * 1000.0) as i32 + ROUGHLY
        {
            // One row is met on both paths.
            if !self
                .close
                .iter()
                .any(|it| (it.level, it.row, it.spelling) == (rough.level, row, rough.spelling))
            {
                self.close.push(rough);
            }
            self.short |= self.close.len() > self.most.saturating_mul(CROWD);
            return;
        }
        if rank < self.floor {
            return;
        }
        self.rough.push(rough);
        if self.rough.len() > 512.max(self.most.saturating_mul(8)) {
            self.cut();
        }
    }

    fn cut(&mut self) {
        let keep = self.most.saturating_add(self.most / 4 + 1);
        self.rough.sort_unstable_by_key(|r| (Reverse(r.rank), r.id, r.row, r.spelling));
        let mut seen: Vec<u64> = Vec::with_capacity(keep.min(64));
        self.rough.retain(|r| {
            let new = seen.len() < keep && !seen.contains(&r.id);
            if new {
                seen.push(r.id);
            }
            new
        });
        if let Some(last) = self.rough.last().filter(|_| seen.len() == keep) {
            self.floor = last.rank;
        }
    }

    fn finish(&mut self, levels: &[Level]) -> (Vec<Candidate>, bool) {
        self.cut();
        let crowd = rank::crowd(levels.iter().map(|l| u64::from(l.live())).sum());
        let mut candidates = Vec::with_capacity(self.rough.len());
        let close = std::mem::take(&mut self.close);
        let needed = close.len();
        for (at, rough) in close.into_iter().chain(std::mem::take(&mut self.rough)).enumerate() {
            if at >= needed && rough.rank - crowd < rank::HOPELESS {
                break;
            }
            let (Some(level), Some(name)) =
                (levels.get(rough.level), self.query.spellings.get(rough.spelling))
            else {
                continue;
            };
            let segment = &level.segment;
            let found = compare(name, &segment.name(rough.row));
            let born = self.query.born.unwrap_or(Born::UNKNOWN).against(segment.born(rough.row));
            let sex = Sex::evidence(self.query.sex, segment.sex(rough.row));
            // one word tells that much more beside the same day only
            let weak = born != BornEvidence::Same && found.rests_on_one_word();
            let penalty =
                if weak { rough.penalty } else { (1000 - (found.score * 1000.0) as i32).min(rough.penalty) };
            let rank = rank::name(rough.weight, penalty) + rank::born(born) + rank::sex(sex) - crowd;
            candidates.push(Candidate { id: rough.id, name: found, born, sex, rank });
        }
        candidates.sort_by_key(|c| (Reverse(c.rank), c.id));
        // One person by several spellings or rows is one candidate, the best.
        let mut seen = FxHashSet::default();
        candidates.retain(|it| seen.insert(it.id));
        let last = self.most.checked_sub(1).and_then(|last| candidates.get(last));
        let more = last.zip(candidates.get(self.most)).is_some_and(|(last, next)| last.rank == next.rank);
        let mut rest = self.most;
        candidates.retain(|it| {
            let among = rest > 0;
            rest = rest.saturating_sub(1);
            among || (self.needed)(it.id, it.born).is_some_and(|least| it.name.score >= least)
        });
        (candidates, more)
    }
}

/// The words of a name that lead to rows: all of them in all but the longest names, of those the most telling.
/// The others take part in the comparison of what these lead to.
fn leading(name: &Name) -> Vec<&Token> {
    let mut words = words(name);
    if words.len() > LEADING {
        words.sort_by(|a, b| {
            let telling = |t: &Token| (super::near::wide(t), t.kind() == TokenKind::Plain, t.folded().len());
            telling(b).cmp(&telling(a)).then_with(|| a.folded().cmp(b.folded()))
        });
        words.truncate(LEADING);
    }
    words
}

/// How many words a row must share to be worth a look without a date: so many that the rarest of them, and the least
/// that the missing others cost, can bring it above what is hopeless.
fn needed(sought: &[Sought<'_>], rarity: &[Vec<(i32, i32)>], crowd: i32) -> usize {
    let mut weights: Vec<i32> =
        rarity.iter().filter_map(|steps| steps.first()).map(|(_, weight)| *weight).collect();
    weights.sort_unstable_by_key(|weight| Reverse(*weight));
    let missing = |shared: usize| {
        let plain = sought.iter().filter(|s| !s.patronymic && !s.initial).count();
        i32::try_from(plain.saturating_sub(shared)).unwrap_or(0) * penalty::MISSING
    };
    (2..sought.len())
        .find(|shared| {
            let best: i32 = weights.iter().take(*shared).sum();
            rank::name(best, missing(*shared)) - crowd >= rank::FAINT
        })
        .unwrap_or(sought.len().max(2))
}

/// By word: penalties, rising, and what it tells that a word so near is met.
fn rarity(sought: &[Sought<'_>], levels: &[Level], near: &[Near]) -> Vec<Vec<(i32, i32)>> {
    let rows: u64 = levels.iter().map(|l| u64::from(l.segment.len())).sum();
    (0..sought.len())
        .map(|word| {
            let mut counts: Vec<(i32, u64)> = Vec::new();
            for (level, near) in levels.iter().zip(near) {
                for member in near.members.get(word).into_iter().flatten() {
                    counts.push((member.penalty, level.segment.rows_with(member.form).len() as u64));
                }
            }
            counts.sort_unstable();
            let mut sum = 0;
            let step = |(penalty, count)| {
                sum += count;
                (penalty, rank::rarity(sum, rows))
            };
            counts.into_iter().map(step).collect()
        })
        .collect()
}
