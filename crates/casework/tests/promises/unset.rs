//! The fields of an alert that may be unknown, one by one, to take away.

use terms::Field;
use terms::alert::{Alert, Warrant};

/// One field, in all warrants and counts at once.
pub struct FieldOf {
    /// Its name as grounds name it.
    pub name: &'static str,
    /// It tells whether an entry or an earlier alert is about this person or case.
    pub links: bool,
    take: fn(&mut Alert, u8) -> bool,
}

impl FieldOf {
    /// Makes it not shown, unknown or not answered; false where it was known nowhere.
    pub fn unset(&self, alert: &mut Alert, how: u8) -> bool {
        (self.take)(alert, how)
    }
}

fn gone<T>(field: &mut Field<T>, how: u8) -> bool {
    let known = field.is_known();
    if known {
        *field = match how {
            0 => Field::NotShown,
            1 => Field::Unknown,
            _ => Field::NotAnswered,
        };
    }
    known
}

/// In every warrant; true where it was known in one.
fn in_warrants(alert: &mut Alert, mut take: impl FnMut(&mut Warrant) -> bool) -> bool {
    super::world::warrants(alert).iter_mut().fold(false, |any, it| take(it) | any)
}

macro_rules! fields { ($($name:literal $links:literal $take:expr;)*) => {
    /// Every field that may be unknown.
    pub const FIELDS: &[FieldOf] = &[$(FieldOf { name: $name, links: $links, take: $take }),*];
} }

fields! {
    "bureau" true |it, how| gone(&mut it.source.bureau, how);
    "issued" false |it, how| gone(&mut it.issued, how);
    "expires" false |it, how| gone(&mut it.expires, how);
    "purpose" false |it, how| gone(&mut it.purpose, how);
    "subject.born" true |it, how| gone(&mut it.subject.born, how);
    "subject.birth_place" false |it, how| gone(&mut it.subject.birth_place, how);
    "subject.sex" true |it, how| gone(&mut it.subject.sex, how);
    "subject.nationalities" false |it, how| gone(&mut it.subject.nationalities, how);
    "subject.documents" true |it, how| gone(&mut it.subject.documents, how);
    "subject.photograph" false |it, how| gone(&mut it.subject.photograph, how);
    "subject.physical" false |it, how| gone(&mut it.subject.physical, how);
    "subject.parents" false |it, how| gone(&mut it.subject.parents, how);
    "warrants" true |it, how| gone(&mut it.warrants, how);
    "warrant.state" true |it, how| in_warrants(it, |it| gone(&mut it.state, how));
    "warrant.reference" true |it, how| in_warrants(it, |it| gone(&mut it.reference, how));
    "warrant.authority.name" true |it, how| in_warrants(it, |it| gone(&mut it.authority.name, how));
    "warrant.authority.judicial" false |it, how| in_warrants(it, |it| gone(&mut it.authority.judicial, how));
    "warrant.authority.appeal_to_court" false |it, how| in_warrants(it, |it| gone(&mut it.authority.appeal_to_court, how));
    "warrant.issued" true |it, how| in_warrants(it, |it| gone(&mut it.issued, how));
    "warrant.sentence_months" false |it, how| in_warrants(it, |it| gone(&mut it.sentence_months, how));
    "warrant.remaining_months" false |it, how| in_warrants(it, |it| gone(&mut it.remaining_months, how));
    "warrant.in_absentia" false |it, how| in_warrants(it, |it| gone(&mut it.in_absentia, how));
    "warrant.limitation" false |it, how| in_warrants(it, |it| gone(&mut it.limitation, how));
    "warrant.death_penalty" false |it, how| in_warrants(it, |it| gone(&mut it.death_penalty, how));
    "facts.text" true |it, how| in_warrants(it, |it| gone(&mut it.facts.text, how));
    "facts.from" true |it, how| in_warrants(it, |it| gone(&mut it.facts.from, how));
    "facts.to" true |it, how| in_warrants(it, |it| gone(&mut it.facts.to, how));
    "facts.place" true |it, how| in_warrants(it, |it| gone(&mut it.facts.place, how));
    "facts.role" false |it, how| in_warrants(it, |it| gone(&mut it.facts.role, how));
    "count.charge" false |it, how| in_warrants(it, |it| it.counts.iter_mut().fold(false, |any, it| gone(&mut it.charge, how) | any));
    "count.translation" false |it, how| in_warrants(it, |it| it.counts.iter_mut().fold(false, |any, it| gone(&mut it.translation, how) | any));
    "count.law" false |it, how| in_warrants(it, |it| it.counts.iter_mut().fold(false, |any, it| gone(&mut it.law, how) | any));
    "count.max_penalty_months" false |it, how| in_warrants(it, |it| it.counts.iter_mut().fold(false, |any, it| gone(&mut it.max_penalty_months, how) | any));
    "conduct.reviewed_before_circulation" false |it, how| gone(&mut it.conduct.reviewed_before_circulation, how);
    "conduct.located" false |it, how| gone(&mut it.conduct.located, how);
    "conduct.extradition_asked" false |it, how| gone(&mut it.conduct.extradition_asked, how);
    "conduct.question.answered" false |it, how| it.conduct.questions.iter_mut().fold(false, |any, it| gone(&mut it.answered, how) | any);
}
