//! A name against a row, roughly: what `compare` would find, without its reasons and without allocating.
//!
//! The words near those of the query are priced once, on the dictionary; a row is then a few look-ups and sums.

use super::lists::narrow;
use super::near::{Member, Sought, slip};
use super::rank;
use super::segment::Segment;
use crate::compare::{MAX_WORDS, penalty};
use crate::given::Groups;
use crate::name::{TokenKind, run_together};
use std::cell::RefCell;

/// What a form is to each word of the query.
type Entry = [Cell; MAX_WORDS];

/// The forms near the words of a spelling, within one part of the index.
pub(super) struct Near {
    /// For each word, the nearest first.
    pub(super) members: Vec<Vec<Member>>,
    /// For each word, how many rows have one of them.
    pub(super) rows: Vec<u64>,
    entries: Vec<Entry>,
    /// By form: one more than the place of its entry, zero if it has none.
    places: Vec<u32>,
    /// Whether the query has an initial.
    initials: bool,
}

thread_local! {
    /// Tables of places to use again, all zero: one of a whole dictionary is too much to make for every query.
    static EMPTY: RefCell<Vec<Vec<u32>>> = const { RefCell::new(Vec::new()) };
}

impl Drop for Near {
    fn drop(&mut self) {
        let mut places = std::mem::take(&mut self.places);
        for member in self.members.iter().flatten() {
            if let Some(place) = places.get_mut(member.form as usize) {
                *place = 0;
            }
        }
        let _ = EMPTY.try_with(|empty| empty.borrow_mut().push(places));
    }
}

impl Near {
    /// And the number of forms looked at; where that is more than the most, not all words were looked for.
    pub(super) fn new(sought: &[Sought<'_>], segment: &Segment, most: u64) -> (Near, u64) {
        let mut work = 0;
        let (mut all, mut rows) = (Vec::with_capacity(sought.len()), Vec::with_capacity(sought.len()));
        for word in sought {
            let mut members = Vec::new();
            if !word.initial && work <= most {
                let looked;
                (members, looked) = word.near(segment.dictionary(), most - work);
                work += looked;
            }
            rows.push(members.iter().map(|m| segment.rows_with(m.form).len() as u64).sum());
            all.push(members);
        }
        let initials = sought.iter().any(|word| word.initial);
        let mut places = EMPTY.with_borrow_mut(Vec::pop).unwrap_or_default();
        let forms = segment.dictionary().forms().len() as usize;
        if places.len() < forms {
            places.resize(forms, 0);
        }
        (Near { members: all, rows, entries: Vec::new(), places, initials }, work)
    }

    /// Takes in what the words tell, now that it is known how many rows have them in all parts.
    pub(super) fn weigh(&mut self, rarity: &[Vec<(i32, i32)>]) {
        for (word, (members, steps)) in self.members.iter().zip(rarity).enumerate() {
            for member in members {
                let Some(place) = self.places.get_mut(member.form as usize) else { continue };
                if *place == 0 {
                    self.entries.push([NONE; MAX_WORDS]);
                    *place = narrow(self.entries.len());
                }
                let at = steps.partition_point(|(step, _)| *step <= member.penalty);
                let weight = at.checked_sub(1).and_then(|at| steps.get(at)).map_or(0, |(_, w)| *w);
                let entry = self.entries.get_mut(*place as usize - 1);
                if let Some(cell) = entry.and_then(|entry| entry.get_mut(word)) {
                    *cell = cell_of(member.penalty, weight);
                }
            }
        }
    }

    /// How many words of a row are near some word.
    #[inline]
    pub(super) fn hits(&self, segment: &Segment, row: u32) -> usize {
        let dictionary = segment.dictionary();
        segment.words(row).iter().filter(|s| self.place(dictionary.form_of(**s)) != 0).count()
    }

    #[inline]
    fn place(&self, form: u32) -> u32 {
        self.places.get(form as usize).copied().unwrap_or(0)
    }

    /// The penalty of a row, in thousandths, and what its shared words tell. `deep` looks letter by letter at the
    /// words that are no neighbours as well.
    pub(super) fn rough(&self, sought: &[Sought<'_>], segment: &Segment, row: u32, deep: bool) -> (i32, i32) {
        let dictionary = segment.dictionary();
        let words = segment.words(row);
        let mut cells = [[NONE; MAX_WORDS]; MAX_WORDS];
        let mut kinds = [Kind::Plain; MAX_WORDS];
        for ((surface, cells), kind) in words.iter().zip(cells.iter_mut()).zip(kinds.iter_mut()) {
            let form = dictionary.form_of(*surface);
            let tag = dictionary.tag_of(*surface);
            *kind = Kind::of(tag.kind());
            let entry = self.place(form).checked_sub(1).and_then(|place| self.entries.get(place as usize));
            if entry.is_none() && !deep && !tag.initial() && !self.initials {
                continue;
            }
            for (q, (word, cell)) in sought.iter().zip(cells.iter_mut()).enumerate() {
                let mixed = if word.patronymic == tag.patronymic() { 0 } else { penalty::NOT_A_PATRONYMIC };
                let known = entry.and_then(|e| e.get(q)).copied().filter(|known| *known != NONE);
                *cell = if let Some(known) = known {
                    if penalty_of(known) == 0 {
                        known
                    } else {
                        cell_of(penalty_of(known) + mixed, weight_of(known))
                    }
                } else if tag.initial() || word.initial {
                    if word.token.folded().bytes().next() == dictionary.folded(form).bytes().next() {
                        let father = word.patronymic || tag.patronymic();
                        cell_of(
                            if father { penalty::PATRONYMIC_INITIAL } else { penalty::INITIAL },
                            rank::INITIAL,
                        )
                    } else {
                        NONE
                    }
                } else if deep {
                    let (traits, folded) = (dictionary.traits_of(form), dictionary.folded(form));
                    word.loosely(traits.letters, folded, traits.given)
                        .map_or(NONE, |apart| cell_of(apart + mixed, rank::loose(apart)))
                } else {
                    NONE
                };
            }
        }
        let width = words.len();
        assign(sought, cells.get(..width).unwrap_or_default(), kinds.get(..width).unwrap_or_default())
    }
}

impl Near {
    /// Whether all that one side gives is one word that the other has as well, or in two pieces: with the same day of
    /// birth that is worth a full comparison.
    pub(super) fn one_word(
        &self,
        sought: &[Sought<'_>],
        joined: &[String],
        segment: &Segment,
        row: u32,
    ) -> bool {
        let dictionary = segment.dictionary();
        let words = segment.words(row);
        let forms = || words.iter().map(|it| dictionary.form_of(*it));
        if sought.len() == 1 || words.len() == 1 {
            for form in forms() {
                let entry = self.place(form).checked_sub(1).and_then(|at| self.entries.get(at as usize));
                if entry
                    .is_some_and(|it| it.iter().any(|cell| *cell != NONE && penalty_of(*cell) <= TOGETHER))
                {
                    return true;
                }
            }
        }
        let near = |one: &str, other: &str| {
            one.len().abs_diff(other.len()) <= 3
                && slip(one, other, Groups::default(), Groups::default()) <= TOGETHER
        };
        if joined.iter().any(|one| forms().any(|form| near(one, dictionary.folded(form)))) {
            return true;
        }
        let ([asked], 2..=3) = (sought, words.len()) else { return false };
        let whole = asked.token.folded();
        words.iter().any(|a| {
            words.iter().filter(|b| a != *b).any(|b| {
                let (first, next) =
                    (dictionary.folded(dictionary.form_of(*a)), dictionary.folded(dictionary.form_of(*b)));
                (first.len() + next.len()).abs_diff(whole.len()) <= 3
                    && whole.get(..1) == first.get(..1)
                    && near(
                        whole,
                        &run_together(dictionary.surfaces().get(*a), dictionary.surfaces().get(*b)),
                    )
            })
        })
    }
}

/// The most that a lone word, or two run together, may cost.
const TOGETHER: i32 = 120;

/// A penalty and a weight in one number, so that the least number is the least penalty.
type Cell = u32;

const NONE: Cell = Cell::MAX;

fn cell_of(penalty: i32, weight: i32) -> Cell {
    let short = |n: i32| u32::from(u16::try_from(n).unwrap_or(0));
    if penalty >= penalty::DIFFERENT { NONE } else { short(penalty) << 16 | short(weight) }
}

fn penalty_of(cell: Cell) -> i32 {
    i32::from((cell >> 16) as u16)
}

fn weight_of(cell: Cell) -> i32 {
    i32::from((cell & 0xFFFF) as u16)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Plain,
    Patronymic,
    Initial,
}

impl Kind {
    fn of(kind: TokenKind) -> Kind {
        match kind {
            TokenKind::Patronymic => Kind::Patronymic,
            TokenKind::Initial => Kind::Initial,
            TokenKind::Plain | TokenKind::Particle | TokenKind::Title => Kind::Plain,
        }
    }

    fn missing(self) -> i32 {
        match self {
            Kind::Plain => penalty::MISSING,
            Kind::Patronymic => penalty::MISSING_PATRONYMIC,
            Kind::Initial => penalty::MISSING_INITIAL,
        }
    }
}

/// The cheapest pairs first; what is left over counts as missing or as different.
fn assign(sought: &[Sought<'_>], cells: &[[Cell; MAX_WORDS]], kinds: &[Kind]) -> (i32, i32) {
    let mut pairs = [(NONE, 0_u8, 0_u8); MAX_WORDS * MAX_WORDS];
    let mut count = 0;
    for (r, row) in (0_u8..).zip(cells) {
        for (q, cell) in (0_u8..).zip(row.iter().take(sought.len())).filter(|(_, cell)| **cell != NONE) {
            if let Some(slot) = pairs.get_mut(count) {
                *slot = (*cell, r, q);
                count += 1;
            }
        }
    }
    let pairs = pairs.get_mut(..count).unwrap_or_default();
    pairs.sort_unstable();
    let (mut q_used, mut r_used) = (0_u32, 0_u32);
    let (mut total, mut weight, mut shared) = (0, 0, 0);
    for (cell, r, q) in pairs {
        if r_used >> *r & 1 == 0 && q_used >> *q & 1 == 0 {
            q_used |= 1 << *q;
            r_used |= 1 << *r;
            total += penalty_of(*cell);
            weight += weight_of(*cell);
            shared += 1;
        }
    }
    let free = |kinds: &mut dyn Iterator<Item = (usize, Kind)>, used: u32| {
        let (mut count, mut fathers, mut missing) = (0, 0, 0);
        for (_, kind) in kinds.filter(|(place, _)| used >> place & 1 == 0) {
            count += 1;
            fathers += i32::from(kind == Kind::Patronymic);
            missing += kind.missing();
        }
        (count, fathers, missing)
    };
    let left = free(&mut sought.iter().map(|s| Kind::of(s.token.kind())).enumerate(), q_used);
    let right = free(&mut kinds.iter().copied().enumerate(), r_used);
    let both: i32 = left.0.min(right.0);
    total += both * rank::DIFFERENT;
    if left.1.min(right.1) > 0 {
        total += penalty::CONFLICT - rank::DIFFERENT;
    }
    let (longer, shorter) = if left.0 > right.0 { (left, right) } else { (right, left) };
    if longer.0 > shorter.0 {
        // which of the words left over is the different one is not told apart here
        total += longer.2 * (longer.0 - shorter.0) / longer.0;
    }
    if shared < 2 {
        total += penalty::ONE_WORD;
    }
    (total.min(1000), weight)
}
