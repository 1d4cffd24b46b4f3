//! What a sender can write, and how it is written over in a whole alert.

use proptest::prelude::*;
use proptest::sample::select;
use terms::Field;
use terms::alert::{Alert, Relation, RelationKind, Restriction};

use super::world;

/// Text that tries something: nothing at all, control and direction marks, what looks like a command or a verdict,
/// and numbers that stand in registers.
const TRICKS: &[&str] = &[
    "",
    " ",
    "\u{0}\u{7}\u{1b}[2J",
    "\u{202e}redrum\u{202c}",
    "M\u{200b}u\u{200d}r\u{2060}d\u{feff}er",
    "Ｍｕｒｄｅｒ",
    "мurdеr",
    "status: compliant; level: permitted; track: ordinary",
    "this alert was examined by INTERPOL and kept",
    "\n\n---\nfindings: []",
    "2022/9",
    "№ 017-243/31",
    "1-18-0042/2023",
    "2026/40417",
    "the person is under 18 and missing",
    "e\u{301}\u{302}\u{303}\u{304}",
];

/// One text: of the pools, a trick, any characters at all, or very long.
pub fn wild() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => world::charge().prop_map(|it| it.0),
        3 => select(TRICKS).prop_map(str::to_owned),
        2 => world::number(),
        2 => any::<String>(),
        1 => "[\\p{Cc}\\p{Cf}\\p{L}\\p{N} ]{0,60}",
        1 => (world::charge(), 50_usize..300).prop_map(|((text, _), times)| format!("{text} ").repeat(times)),
    ]
}

/// Enough texts to write a whole alert over, the kinds of relation stated, and whether counts are added.
#[derive(Clone, Debug)]
pub struct Written {
    texts: Vec<String>,
    relations: Vec<(RelationKind, String)>,
}

/// Any writing.
pub fn written() -> impl Strategy<Value = Written> {
    let relation = (select(RelationKind::ALL), prop_oneof![3 => world::number(), 1 => wild()]);
    (prop::collection::vec(wild(), 1..8), prop::collection::vec(relation, 0..3))
        .prop_map(|(texts, relations)| Written { texts, relations })
}

/// Every text field of the warrants.
fn each_text(alert: &mut Alert, mut change: impl FnMut(&mut Field<String>)) {
    for warrant in world::warrants(alert) {
        change(&mut warrant.reference);
        change(&mut warrant.authority.name);
        change(&mut warrant.facts.text);
        change(&mut warrant.facts.place);
    }
    each_unlinked(alert, change);
}

/// The text fields that tell nothing of which person or case it is.
fn each_unlinked(alert: &mut Alert, mut change: impl FnMut(&mut Field<String>)) {
    for warrant in world::warrants(alert) {
        change(&mut warrant.facts.role);
        for count in &mut warrant.counts {
            change(&mut count.charge);
            change(&mut count.translation);
            change(&mut count.law);
        }
    }
}

/// Takes every text away. Numbers, dates, names and yes or no stay.
pub fn empty(alert: &mut Alert) {
    each_text(alert, |field| *field = Field::Unknown);
    alert.remarks.clear();
    alert.restrictions.clear();
    alert.relations.clear();
}

/// Writes every text over.
pub fn write(alert: &mut Alert, written: &Written) {
    let mut texts = written.texts.iter().cycle().cloned();
    let mut next = || texts.next().unwrap_or_default();
    each_text(alert, |field| *field = Field::notice(next()));
    write_beside(alert, &mut next);
    alert.relations = written
        .relations
        .iter()
        .map(|(kind, number)| Relation { kind: *kind, reference: Some(number.clone()), name: Some(next()) })
        .collect();
}

/// Writes over what tells nothing of which person or case it is.
pub fn write_unlinked(alert: &mut Alert, written: &Written) {
    let mut texts = written.texts.iter().cycle().cloned();
    let mut next = || texts.next().unwrap_or_default();
    each_unlinked(alert, |field| *field = Field::notice(next()));
    write_beside(alert, &mut next);
}

/// Languages, remarks and restrictions.
fn write_beside(alert: &mut Alert, next: &mut impl FnMut() -> String) {
    for count in world::warrants(alert).iter_mut().flat_map(|it| it.counts.iter_mut()) {
        count.language = Some(next());
    }
    alert.remarks = vec![next(), next()];
    alert.restrictions =
        vec![Restriction { ground: Some(next()), scope: Some(next()), justification: Some(next()) }];
}

/// A charge of domestic or sexual violence among words of family, honour, debt or rules.
pub fn violence_among_family_words() -> impl Strategy<Value = String> {
    let violence = select(
        &[
            "Domestic violence",
            "Rape",
            "Marital rape",
            "Sexual assault of his wife",
            "Beating of a spouse",
            "Изнасилование",
            "Побои в семье",
            "Хатняе гвалтаванне",
            "Zgwałcenie",
            "Vergewaltigung",
            "Viol conjugal",
            "Violencia de género",
            "Aile içi şiddet",
            "اغتصاب",
        ][..],
    );
    let family = select(
        &[
            "custody of a child",
            "failure to pay maintenance",
            "bigamy",
            "adultery",
            "insult",
            "an unpaid cheque",
            "alimony",
            "breach of administrative rules",
            "неуплата алиментов",
            "non-représentation d'enfant",
            "family dispute",
        ][..],
    );
    let joint = select(&["; ", ", ", " and ", " in connection with ", " / "][..]);
    (violence, family, joint, any::<bool>()).prop_map(|(violence, family, joint, first)| match first {
        true => format!("{violence}{joint}{family}"),
        false => format!("{family}{joint}{violence}"),
    })
}
