//! The words of the dictionary near a given one.
//!
//! Four ways lead from a word to its neighbours, all of them look-ups:
//!
//! - **shape**: the letters as they look, of whatever script, with one of them added, lost, replaced or exchanged
//!   with its neighbour. It does not go through the fold, so that no rule of the fold can lose such a slip;
//! - **form**: the folded word with one letter changed in the same way;
//! - **skeleton**: the consonants, one of them changed where there are four or more, and any vowels;
//! - **group**: the other forms of a given name, and the other patronymics of a father's name.
//!
//! The beginning of a word, where a full field cut it, leads to the words that begin so.

use super::dictionary::{Dictionary, class, deletions, form_keys, letter_set, letters, shape, skeleton_keys};
use super::lists::hash;
use crate::compare::{other_gender, penalty, slipped};
use crate::distance::{LETTER, within};
use crate::given::Groups;
use crate::name::{Token, TokenKind};

/// Neighbours from this penalty on are none.
const LIMIT: i32 = 850;
/// The same for patronymics and known given names.
const NARROW: i32 = 600;
/// Hundredths of a letter, by letter of the longer word and times ten, from which a slip has the price of
/// [`LIMIT`] or more.
const FAR_RATIO: usize = 290;
/// Words whose lengths differ by more are no neighbours.
const FAR_LENGTH: usize = 3;
/// Beginnings shorter than this lead to too many words.
const SHORTEST_BEGINNING: usize = 3;

/// A near form and what it costs to take it for the word.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Member {
    pub(super) penalty: i32,
    pub(super) form: u32,
}

/// A word that is looked for, with its keys.
pub(super) struct Sought<'a> {
    pub(super) token: &'a Token,
    pub(super) letters: u32,
    pattern: Pattern,
    pub(super) patronymic: bool,
    pub(super) initial: bool,
    form_keys: Vec<u64>,
    skeleton_keys: Vec<u64>,
    shape: Vec<u32>,
    shape_keys: Vec<u64>,
    /// The other readings of the same letters.
    others: Vec<Sought<'a>>,
}

impl<'a> Sought<'a> {
    pub(super) fn new(token: &'a Token) -> Sought<'a> {
        let shape = shape(token.text());
        let sorted = |mut keys: Vec<u64>| {
            keys.sort_unstable();
            keys.dedup();
            keys
        };
        let (mut form, mut skeleton, mut look) =
            (Vec::with_capacity(16), Vec::with_capacity(8), Vec::with_capacity(16));
        let wide = wide(token);
        if wide {
            form_keys(token.folded(), |key| form.push(key));
            skeleton_keys(token.skeleton(), |key| skeleton.push(key));
        } else {
            deletions(&letters(token.folded()), |key| form.push(key));
            skeleton.push(hash(&letters(token.skeleton())));
        }
        deletions(&shape, |key| look.push(key));
        Sought {
            token,
            letters: letter_set(token.folded()),
            pattern: Pattern::new(token.folded()),
            patronymic: token.kind() == TokenKind::Patronymic,
            initial: token.kind() == TokenKind::Initial,
            form_keys: sorted(form),
            skeleton_keys: sorted(skeleton),
            shape_keys: sorted(look),
            shape,
            others: token.others().iter().map(Sought::new).collect(),
        }
    }

    /// In how many letters a folded word differs, those that are confused taken for one.
    pub(super) fn letters_apart(&self, folded: &str) -> u32 {
        self.pattern.apart(folded)
    }

    /// Whether the word looks like a surname.
    pub(super) fn surname(&self) -> bool {
        wide(self.token)
    }

    /// The forms that look-ups by form and by skeleton lead to; their prices tell which of them are near.
    fn forms(&self, dictionary: &Dictionary) -> Vec<u32> {
        let mut forms: Vec<u32> = Vec::with_capacity(512);
        self.form_keys.iter().for_each(|key| forms.extend(dictionary.forms_at(*key)));
        self.skeleton_keys.iter().for_each(|key| forms.extend(dictionary.skeletons_at(*key)));
        forms.sort_unstable();
        forms.dedup();
        forms
    }

    /// The price of a word that is no neighbour, in the reading that fits best; none if it is too far.
    pub(super) fn loosely(&self, letters: u32, folded: &str, given: Groups) -> Option<i32> {
        let own = (!far(letters, self.letters, 2) && self.letters_apart(folded) <= 3)
            .then(|| slip(self.token.folded(), folded, self.token.given(), given));
        self.others.iter().filter_map(|other| other.loosely(letters, folded, given)).chain(own).min()
    }

    /// The forms near the word in any reading of its letters, the nearest first, and the number of forms looked at.
    pub(super) fn near(&self, dictionary: &Dictionary, most: u64) -> (Vec<Member>, u64) {
        let (mut members, mut looked) = self.near_as_read(dictionary);
        if !self.others.is_empty() {
            for other in &self.others {
                if looked > most {
                    break;
                }
                let (more, work) = other.near_as_read(dictionary);
                members.extend(more);
                looked += work;
            }
            members.sort_unstable_by_key(|m| (m.form, m.penalty));
            members.dedup_by_key(|m| m.form);
            members.sort_unstable();
        }
        (members, looked)
    }

    fn near_as_read(&self, dictionary: &Dictionary) -> (Vec<Member>, u64) {
        let forms = self.forms(dictionary);
        let mut members: Vec<Member> = Vec::with_capacity(64);
        for group in self.token.given().iter() {
            members.extend(
                dictionary.given(group).iter().map(|f| Member { form: *f, penalty: penalty::EQUIVALENT }),
            );
        }
        if self.token.patronymic_form() {
            for group in self.token.father().iter() {
                members.extend(
                    dictionary
                        .fathers(group)
                        .iter()
                        .map(|f| Member { form: *f, penalty: 2 * penalty::SPELLING }),
                );
            }
        }
        if self.token.may_be_cut() && self.token.folded().len() >= SHORTEST_BEGINNING {
            members.extend(
                dictionary
                    .beginning(self.token.folded())
                    .map(|form| Member { form, penalty: penalty::CUT_SHORT }),
            );
        }
        let wide = self.surname();
        let limit = if wide { LIMIT } else { NARROW };
        let mut looked = forms.len() + members.len();
        members.sort_unstable_by_key(|m| m.form);
        let mut grouped = members.iter().map(|m| m.form).collect::<Vec<_>>().into_iter().peekable();
        for form in forms {
            while grouped.next_if(|g| *g < form).is_some() {}
            let traits = dictionary.traits_of(form);
            if far(traits.letters, self.letters, if wide { 2 } else { 1 })
                || usize::from(traits.length).abs_diff(self.token.folded().len()) > FAR_LENGTH
            {
                continue;
            }
            let folded = dictionary.folded(form);
            if self.letters_apart(folded) > if folded.len() > 8 { 3 } else { 2 } {
                continue;
            }
            if grouped.peek() == Some(&form) && folded != self.token.folded() {
                continue;
            }
            let mut price = slip(self.token.folded(), folded, self.token.given(), traits.given);
            if self.token.patronymic_form() && traits.stem > 0 {
                let stem = folded.get(..usize::from(traits.stem)).unwrap_or(folded);
                price = price.min(slip(self.token.stem(), stem, self.token.father(), traits.father));
            }
            if price < limit {
                members.push(Member { form, penalty: price });
            }
        }
        for key in &self.shape_keys {
            for (other, form) in dictionary.shapes_at(*key) {
                looked += 1;
                if one_slip(&self.shape, other) {
                    let longer = self.shape.len().max(other.len()).max(1);
                    members.push(Member { form, penalty: slipped(LETTER, longer, false).min(LIMIT) });
                }
            }
        }
        members.sort_unstable_by_key(|m| (m.form, m.penalty));
        members.dedup_by_key(|m| m.form);
        members.sort_unstable();
        (members, looked as u64)
    }
}

/// Whether the word is looked for widely: it is no patronymic and no known given name. Those are many to a form,
/// tell little, and have their groups.
pub(super) fn wide(token: &Token) -> bool {
    token.kind() == TokenKind::Plain && !token.given().known()
}

/// The penalty for two words; what both begin and end with is passed over.
pub(super) fn slip(left: &str, right: &str, l: Groups, r: Groups) -> i32 {
    let contrary = l.known() && r.known() && !l.meet(r) || other_gender(left, right, l, r);
    let (left, right) = (left.as_bytes(), right.as_bytes());
    let longer = left.len().max(right.len());
    let same = left.iter().zip(right).take_while(|(a, b)| a == b).count();
    let (l_rest, r_rest) = (left.get(same..).unwrap_or_default(), right.get(same..).unwrap_or_default());
    let tail = l_rest.iter().rev().zip(r_rest.iter().rev()).take_while(|(a, b)| a == b).count();
    let cut = |rest: &[u8]| rest.len().saturating_sub(tail);
    let (l_rest, r_rest) =
        (l_rest.get(..cut(l_rest)).unwrap_or_default(), r_rest.get(..cut(r_rest)).unwrap_or_default());
    if l_rest.is_empty() && r_rest.is_empty() {
        return 0;
    }
    if l_rest.len().abs_diff(r_rest.len()) > longer / 2 {
        return penalty::DIFFERENT;
    }
    let far = u16::try_from(longer * FAR_RATIO / 10).unwrap_or(u16::MAX);
    slipped(within(l_rest, r_rest, far), longer.max(1), contrary)
}

/// Whether of two sets of consonants one has more than so many that the other has not.
#[inline]
pub(super) fn far(left: u32, right: u32, most: u32) -> bool {
    (left & !right).count_ones().max((right & !left).count_ones()) > most
}

/// Whether two words differ in one letter at most: added, lost, replaced, or exchanged with its neighbour.
fn one_slip(a: &[u32], b: &[u32]) -> bool {
    let same = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let (a, b) = (a.get(same..).unwrap_or_default(), b.get(same..).unwrap_or_default());
    match (a, b) {
        ([], [] | [_]) | ([_], []) => true,
        ([_, l @ ..], [_, r @ ..]) if l == r => true,
        ([_, l @ ..], r) if l == r => true,
        (l, [_, r @ ..]) if l == r => true,
        ([p, q, l @ ..], [x, y, r @ ..]) => p == y && q == x && l == r,
        ([] | [_], _) | (_, [] | [_]) => false,
    }
}

/// A word made ready to count, without their prices, the letters in which others differ from it: vowels are all
/// one, and so are consonants that romanisations confuse. (G. Myers, A fast bit-vector algorithm for approximate
/// string matching, J. ACM 46, 1999, in the form of H. Hyyrö.)
struct Pattern {
    places: [u64; 32],
    length: u32,
}

impl Pattern {
    fn new(folded: &str) -> Pattern {
        let mut places = [0; 32];
        for (at, c) in folded.bytes().enumerate().take(64) {
            if let Some(bits) = places.get_mut(usize::from(class(c))) {
                *bits |= 1_u64 << at;
            }
        }
        Pattern { places, length: u32::try_from(folded.len().clamp(1, 64)).unwrap_or(64) }
    }

    fn apart(&self, folded: &str) -> u32 {
        let last = 1_u64 << (self.length - 1);
        let (mut up, mut down, mut apart) = (u64::MAX, 0_u64, self.length);
        for c in folded.bytes() {
            let here = self.places.get(usize::from(class(c))).copied().unwrap_or(0);
            let diagonal = ((here & up).wrapping_add(up) ^ up) | here | down;
            let right = down | !(diagonal | up);
            let left = diagonal & up;
            apart += u32::from(right & last != 0);
            apart -= u32::from(left & last != 0);
            let right = right << 1 | 1;
            up = left << 1 | !(diagonal | right);
            down = right & diagonal;
        }
        apart
    }
}
