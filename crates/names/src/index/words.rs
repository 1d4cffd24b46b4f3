//! Words as they come in: every printed word and every folded word once.
//!
//! A *form* is a folded word; a *surface* is a form as some document printed it.

use super::lists::{Texts, mixed};
use crate::name::{Marks, Token, TokenKind};
use rustc_hash::{FxHashMap, FxHasher};
use std::hash::Hasher;

/// How a surface stands in its name.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Tag(u8);

const PATRONYMIC_FORM: u8 = 1 << 3;
const UNVOWELLED: u8 = 1 << 4;
const CUT: u8 = 1 << 5;

impl Tag {
    pub(super) fn of(token: &Token) -> Tag {
        let kind = match token.kind() {
            TokenKind::Plain => 0,
            TokenKind::Patronymic => 1,
            TokenKind::Particle => 2,
            TokenKind::Initial => 3,
            TokenKind::Title => 4,
        };
        let Marks { patronymic_form, unvowelled, cut } = token.marks();
        let mark = |is: bool, bit: u8| if is { bit } else { 0 };
        Tag(kind | mark(patronymic_form, PATRONYMIC_FORM) | mark(unvowelled, UNVOWELLED) | mark(cut, CUT))
    }

    /// A word that is none.
    pub(super) const NONE: Tag = Tag(4);

    pub(super) fn bits(self) -> u8 {
        self.0
    }

    pub(super) fn from_bits(bits: u8) -> Option<Tag> {
        (bits & 7 <= 4 && bits < 64).then_some(Tag(bits))
    }

    pub(super) fn kind(self) -> TokenKind {
        match self.0 & 7 {
            1 => TokenKind::Patronymic,
            2 => TokenKind::Particle,
            3 => TokenKind::Initial,
            4 => TokenKind::Title,
            _ => TokenKind::Plain,
        }
    }

    pub(super) fn patronymic(self) -> bool {
        self.0 & 7 == 1
    }

    pub(super) fn initial(self) -> bool {
        self.0 & 7 == 3
    }

    pub(super) fn marks(self) -> Marks {
        let has = |bit| self.0 & bit != 0;
        Marks { patronymic_form: has(PATRONYMIC_FORM), unvowelled: has(UNVOWELLED), cut: has(CUT) }
    }
}

/// Words before the tables are made.
#[derive(Default)]
pub(super) struct Words {
    pub(super) forms: Texts,
    pub(super) surfaces: Texts,
    pub(super) surface_form: Vec<u32>,
    pub(super) tags: Vec<Tag>,
    /// Numbers by hash; a hash that is taken by another word moves on to the next one.
    by_folded: FxHashMap<u64, u32>,
    by_surface: FxHashMap<u64, u32>,
}

impl Words {
    /// Takes tables as a snapshot holds them; no word can be added to them.
    pub(super) fn restored(forms: Texts, surfaces: Texts, surface_form: Vec<u32>, tags: Vec<Tag>) -> Words {
        Words { forms, surfaces, surface_form, tags, ..Words::default() }
    }

    /// The same words in the order of their letters, so that it does not matter in which order they came; and the
    /// new number of each surface.
    pub(super) fn in_order(self) -> (Words, Vec<u32>) {
        let Words { forms, surfaces, surface_form, tags, .. } = self;
        let mut order: Vec<u32> = (0..forms.len()).collect();
        order.sort_unstable_by_key(|form| forms.get(*form));
        let (sorted, form_places) = forms.in_order(&order);
        let form_of = |surface: u32| {
            let old = surface_form.get(surface as usize).copied().unwrap_or(u32::MAX);
            form_places.get(old as usize).copied().unwrap_or(u32::MAX)
        };
        let tag_of = |surface: u32| tags.get(surface as usize).copied().unwrap_or(Tag::NONE);
        let mut order: Vec<u32> = (0..surfaces.len()).collect();
        order.sort_unstable_by_key(|s| (form_of(*s), surfaces.get(*s), tag_of(*s).bits()));
        let (texts, places) = surfaces.in_order(&order);
        let words = Words {
            surface_form: order.iter().map(|s| form_of(*s)).collect(),
            tags: order.iter().map(|s| tag_of(*s)).collect(),
            forms: sorted,
            surfaces: texts,
            ..Words::default()
        };
        (words, places)
    }

    /// The number of a surface, new or known.
    pub(super) fn surface(&mut self, text: &str, folded: &str, tag: Tag) -> u32 {
        let mut key = text_hash(text, u32::from(tag.bits()));
        while let Some(surface) = self.by_surface.get(&key).copied() {
            let at = surface as usize;
            let form = self.surface_form.get(at).copied().unwrap_or(u32::MAX);
            if self.surfaces.get(surface) == text
                && self.tags.get(at) == Some(&tag)
                && self.forms.get(form) == folded
            {
                return surface;
            }
            key = key.wrapping_add(1);
        }
        let form = self.form(folded);
        self.surface_form.push(form);
        self.tags.push(tag);
        let surface = self.surfaces.push(text);
        self.by_surface.insert(key, surface);
        surface
    }

    fn form(&mut self, folded: &str) -> u32 {
        let mut key = text_hash(folded, 0);
        while let Some(form) = self.by_folded.get(&key).copied() {
            if self.forms.get(form) == folded {
                return form;
            }
            key = key.wrapping_add(1);
        }
        let form = self.forms.push(folded);
        self.by_folded.insert(key, form);
        form
    }
}

fn text_hash(text: &str, seed: u32) -> u64 {
    let mut hasher = FxHasher::default();
    hasher.write(text.as_bytes());
    hasher.write_u32(seed);
    mixed(hasher.finish())
}
