//! The dictionary of an index: every word of its persons once, with the tables that lead to its neighbours.
//!
//! Fuzziness is paid here, on some ten thousand forms, and never on persons; `near.rs` says how.

use super::lists::{Buckets, Lists, Texts, hash, hash_without, narrow};
use super::segment::beside;
use super::words::{Tag, Words};
use crate::fold;
use crate::given::Groups;
use crate::name::{Known, Token};
use crate::script::looks;
use crate::words::is_mark;
use rustc_hash::FxHashSet;

/// The longest word whose slips are looked for letter by letter.
const LONGEST: usize = fold::MAX_WORD;

/// What the dictionary knows of a form.
#[derive(Clone, Copy, Default)]
pub(super) struct Traits {
    pub(super) given: Groups,
    pub(super) father: Groups,
    /// Length of the father's name in a word that ends like a patronymic.
    pub(super) stem: u8,
    /// Number of letters.
    pub(super) length: u8,
    /// Which consonants occur.
    pub(super) letters: u32,
}

/// Every word once; forms stand in the order of their letters.
#[derive(Clone, Default)]
pub(super) struct Dictionary {
    forms: Texts,
    traits: Vec<Traits>,
    surfaces: Texts,
    surface_form: Vec<u32>,
    tags: Vec<Tag>,
    /// Letters as they look, and the form of each.
    shapes: Lists,
    shape_form: Vec<u32>,
    by_form: Buckets,
    by_skeleton: Buckets,
    by_shape: Buckets,
    by_given: Lists,
    by_father: Lists,
}

impl Dictionary {
    /// Words in the order of their letters; `many` are worth a second thread.
    pub(super) fn new(words: Words, many: bool) -> Dictionary {
        let Words { forms, surfaces, surface_form, tags, .. } = words;
        let by_form = || {
            let mut keys: Vec<(u64, u32)> = Vec::new();
            for (form, folded) in (0..).zip(forms.iter()) {
                form_keys(folded, |key| keys.push((key, form)));
            }
            Buckets::of(&keys)
        };
        let the_rest = || {
            let mut keys: Vec<(u64, u32)> = Vec::new();
            for (form, folded) in (0..).zip(forms.iter()) {
                skeleton_keys(&fold::skeleton(folded), |key| keys.push((key, form)));
            }
            let by_skeleton = Buckets::of(&keys);
            keys.clear();
            let (mut shape_form, mut letters, mut known) = (Vec::new(), Vec::new(), FxHashSet::default());
            for (text, form) in surfaces.iter().zip(&surface_form) {
                let shape = shape(text);
                let number = narrow(shape_form.len());
                if known.insert((hash(&shape), *form)) {
                    deletions(&shape, |key| keys.push((key, number)));
                    letters.extend(shape.into_iter().map(|letter| (number, letter)));
                    shape_form.push(*form);
                }
            }
            let shapes = Lists::of(narrow(shape_form.len()), letters.iter().copied());
            (
                by_skeleton,
                shapes,
                Buckets::of(&keys),
                shape_form,
                forms.iter().map(traits).collect::<Vec<_>>(),
            )
        };
        let (by_form, (by_skeleton, shapes, by_shape, shape_form, traits)) = beside(many, by_form, the_rest);
        Dictionary {
            by_given: by_group(&traits, |t| t.given),
            by_father: by_group(&traits, |t| t.father),
            shapes,
            by_shape,
            shape_form,
            forms,
            traits,
            surfaces,
            surface_form,
            tags,
            by_form,
            by_skeleton,
        }
    }

    pub(super) fn forms(&self) -> &Texts {
        &self.forms
    }

    pub(super) fn surfaces(&self) -> &Texts {
        &self.surfaces
    }

    #[inline]
    pub(super) fn form_of(&self, surface: u32) -> u32 {
        self.surface_form.get(surface as usize).copied().unwrap_or(u32::MAX)
    }

    #[inline]
    pub(super) fn tag_of(&self, surface: u32) -> Tag {
        self.tags.get(surface as usize).copied().unwrap_or(Tag::NONE)
    }

    pub(super) fn folded(&self, form: u32) -> &str {
        self.forms.get(form)
    }

    #[inline]
    pub(super) fn traits_of(&self, form: u32) -> Traits {
        self.traits.get(form as usize).copied().unwrap_or_default()
    }

    /// The word as a name holds it.
    pub(super) fn token(&self, surface: u32) -> Token {
        let (tag, form) = (self.tag_of(surface), self.form_of(surface));
        let traits = self.traits_of(form);
        let known = Known { given: traits.given, father: traits.father, stem: usize::from(traits.stem) };
        Token::restored(self.surfaces.get(surface), self.folded(form), tag.kind(), tag.marks(), known)
    }

    /// Forms that may differ from a folded word in one letter.
    pub(super) fn forms_at(&self, key: u64) -> &[u32] {
        self.by_form.get(key)
    }

    /// Forms whose skeleton may be near.
    pub(super) fn skeletons_at(&self, key: u64) -> &[u32] {
        self.by_skeleton.get(key)
    }

    /// Shapes that may differ in one letter: the letters and the form of each.
    pub(super) fn shapes_at(&self, key: u64) -> impl Iterator<Item = (&[u32], u32)> {
        self.by_shape
            .get(key)
            .iter()
            .filter_map(|s| Some((self.shapes.get(*s), *self.shape_form.get(*s as usize)?)))
    }

    /// Forms of a given name.
    pub(super) fn given(&self, group: u16) -> &[u32] {
        self.by_given.get(u32::from(group))
    }

    /// Forms made from a father's name.
    pub(super) fn fathers(&self, group: u16) -> &[u32] {
        self.by_father.get(u32::from(group))
    }

    /// Forms that begin like this.
    pub(super) fn beginning(&self, with: &str) -> std::ops::Range<u32> {
        let first = |is: &dyn Fn(&str) -> bool| {
            let (mut low, mut high) = (0, self.forms.len());
            while low < high {
                let middle = low + (high - low) / 2;
                if is(self.folded(middle)) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            low
        };
        first(&|form| form >= with)..first(&|form| form >= with && !form.starts_with(with))
    }

    pub(super) fn bytes(&self) -> usize {
        self.forms.bytes()
            + self.traits.capacity() * size_of::<Traits>()
            + self.surfaces.bytes()
            + (self.surface_form.capacity() + self.shape_form.capacity()) * 4
            + self.tags.capacity()
            + self.shapes.bytes()
            + self.by_form.bytes()
            + self.by_skeleton.bytes()
            + self.by_shape.bytes()
            + self.by_given.bytes()
            + self.by_father.bytes()
    }
}

fn by_group(traits: &[Traits], of: fn(&Traits) -> Groups) -> Lists {
    let pairs: Vec<(u32, u32)> = (0..)
        .zip(traits)
        .flat_map(|(form, t)| of(t).iter().map(move |group| (u32::from(group), form)))
        .collect();
    Lists::of(pairs.iter().map(|(group, _)| group + 1).max().unwrap_or(0), pairs.iter().copied())
}

fn traits(folded: &str) -> Traits {
    let known = Known::of(folded);
    let short = |n: usize| u8::try_from(n).unwrap_or(u8::MAX);
    Traits {
        given: known.given,
        father: known.father,
        stem: short(known.stem),
        length: short(folded.len()),
        letters: letter_set(folded),
    }
}

/// A letter among those that romanisations confuse with it, below 32: vowels are all one.
#[inline]
pub(super) fn class(c: u8) -> u8 {
    const CLASSES: [u8; 256] = classes();
    CLASSES.get(usize::from(c)).copied().unwrap_or(0)
}

const fn classes() -> [u8; 256] {
    let mut classes = [0; 256];
    let mut c = 0_u8;
    while c < u8::MAX {
        #[expect(clippy::indexing_slicing, reason = "evaluated at compile time: a bad index does not build")]
        {
            classes[c as usize] = match c {
                b'a' | b'e' | b'i' | b'o' | b'u' => VOWEL,
                b'f' => b'v' & 31,
                b'z' | b'x' | b'j' => b's' & 31,
                b'c' => b't' & 31,
                b'a'..=b'z' => c & 31,
                // all digits are one, in a place that no letter has
                _ => 27,
            };
        }
        c += 1;
    }
    classes
}

const VOWEL: u8 = b'a' & 31;

/// The consonants that occur.
pub(super) fn letter_set(folded: &str) -> u32 {
    folded.bytes().map(class).filter(|class| *class != VOWEL).fold(0, |set, class| set | 1 << (class & 31))
}

pub(super) fn letters(text: &str) -> Vec<u32> {
    text.bytes().map(u32::from).collect()
}

/// The letters as they look: lower case, without marks, those of other scripts as their Latin likes.
pub(super) fn shape(text: &str) -> Vec<u32> {
    text.chars()
        .flat_map(|written| written.to_lowercase().map(move |lower| (written, lower)))
        .filter(|(_, lower)| !is_mark(*lower))
        .map(|(written, lower)| u32::from(looks(written, lower)))
        .take(LONGEST)
        .collect()
}

/// The keys of a word: itself, and itself without each of its letters.
pub(super) fn deletions(letters: &[u32], mut key: impl FnMut(u64)) {
    key(hash(letters));
    if letters.len() > 1 {
        for skip in 0..letters.len() {
            key(hash_without(letters, skip));
        }
    }
}

/// Folded words from this length on are found with two letters changed.
pub(super) const TWO_FROM: usize = 7;
/// Folded words beyond this length are found with two letters changed among the first so many.
const TWO_TO: usize = 12;

/// The keys of a folded word: itself, and itself without each of its letters, and each two of them.
pub(super) fn form_keys(folded: &str, mut key: impl FnMut(u64)) {
    let letters = letters(folded);
    deletions(&letters, &mut key);
    // a word of one letter less must have the same keys, or the two would not meet
    if letters.len() + 1 >= TWO_FROM {
        let mut one_less = Vec::with_capacity(letters.len());
        for skip in 0..letters.len().min(TWO_TO) {
            one_less.clear();
            one_less
                .extend(letters.iter().enumerate().filter(|(at, _)| *at != skip).map(|(_, letter)| *letter));
            for other in skip..one_less.len().min(TWO_TO) {
                key(hash_without(&one_less, other));
            }
        }
    }
}

/// Skeletons from this length on are found with a consonant changed.
const LOOSE_SKELETON: usize = 4;

/// The keys of a skeleton.
pub(super) fn skeleton_keys(skeleton: &str, mut key: impl FnMut(u64)) {
    let letters = letters(skeleton);
    if letters.len() >= LOOSE_SKELETON {
        deletions(&letters, key);
    } else {
        key(hash(&letters));
    }
}
