//! Which foldings look-up keys are made with: their versions, and a probe of what they give.
//!
//! Promise: a home whose keys were made otherwise than this release makes them is told, also where somebody
//! changed how a key is made and forgot to count its version up.

use std::sync::OnceLock;

use casework::link::{CASE_FOLD, LookupKey, held_keys_of_about, held_keys_of_alert};
use data_encoding::BASE32_NOPAD;
use sha2::{Digest, Sha256};
use terms::alert::{Alert, Channel, Count, Document, NameForm, Relation, RelationKind, Source, Warrant};
use terms::field::Field;
use terms::register::{About, CaseRef};
use terms::{AlertId, PartialDate};

/// The foldings of this release.
pub(crate) fn folds() -> &'static str {
    static FOLDS: OnceLock<String> = OnceLock::new();
    FOLDS.get_or_init(|| {
        let probe = digest(&probes());
        format!("names {} case {CASE_FOLD} probe {probe}", names::FOLD_VERSION)
    })
}

fn digest(keys: &[LookupKey]) -> String {
    let mut hasher = Sha256::new();
    for key in keys {
        hasher.update(crate::codes::kind_number(key.kind).to_be_bytes());
        hasher.update(key.fold.to_be_bytes());
        hasher.update((key.text.len() as u64).to_be_bytes());
        hasher.update(key.text.as_bytes());
    }
    let text = BASE32_NOPAD.encode(&hasher.finalize()).to_ascii_lowercase();
    text.chars().take(16).collect()
}

/// Keys of invented cases that between them have everything a key is made of.
fn probes() -> Vec<LookupKey> {
    let born = [
        PartialDate::new(1988, Some(3), Some(4)),
        PartialDate::new(1988, Some(3), None),
        PartialDate::new(1988, None, None),
        None,
    ];
    let names = [
        ["Ілінка Балтрукова", "BALTRUKOVA Ilinca Petrovna"],
        ["Müller-Weiß, Jürgen", "von der MUELLER Juergen"],
        ["عبد الرحمن الحسيني", "Abd al-Rahman AL-HUSSEINI"],
        ["ŻUKOWSKA Łucja", "Zoukovskaia, L."],
    ];
    let mut keys = Vec::new();
    for (names, born) in names.into_iter().zip(born) {
        let alert = probe(&names, born);
        keys.extend(held_keys_of_alert(&alert));
        let about = About {
            subject: Some(alert.subject),
            cases: vec![CaseRef {
                channel: Some(Channel::InterpolRed),
                state: Some("QQ".to_owned()),
                reference: "2031/40417".to_owned(),
            }],
            alerts: AlertId::parse("alert-abc2").into_iter().collect(),
        };
        keys.extend(held_keys_of_about(&about));
    }
    // More spellings than are usual: of the last one, too, there is a key.
    let many: Vec<String> = (0..24).map(|it| format!("Bore{it} Cint{it} Dant{it}")).collect();
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    keys.extend(held_keys_of_alert(&probe(&many, PartialDate::new(1988, Some(3), Some(4)))));
    keys
}

fn probe(names: &[&str], born: Option<PartialDate>) -> Alert {
    let mut alert = Alert::empty(Source {
        channel: Channel::InterpolRed,
        bureau: Field::notice("QQ".to_owned()),
        reference: Some("2031/40417".to_owned()),
    });
    alert.subject.names = names.iter().map(|it| NameForm::plain(it)).collect();
    alert.subject.born = born.map_or(Field::Unknown, Field::notice);
    let document = |at: usize| Document {
        kind: "passport".to_owned(),
        number: format!("QQ 012345{at}"),
        state: Some("QQ".to_owned()),
    };
    // More than are usual: of the ninth document, too, there is a key.
    alert.subject.documents = Field::notice((0..9).map(document).collect());
    let mut warrant = Warrant {
        state: Field::notice("QQ".to_owned()),
        reference: Field::notice("17-243/31".to_owned()),
        counts: vec![Count::of("Tax evasion on an especially large scale")],
        ..Warrant::default()
    };
    warrant.facts.text = Field::notice(
        "Between 2019 and 2021, in Velmora, did not declare an income of 1,234,567.89 crowns.".to_owned(),
    );
    warrant.facts.from = PartialDate::new(2019, Some(1), Some(15)).map_or(Field::Unknown, Field::notice);
    warrant.facts.to = PartialDate::new(2021, Some(6), None).map_or(Field::Unknown, Field::notice);
    alert.warrants = Field::notice(vec![warrant]);
    alert.relations = vec![Relation {
        kind: RelationKind::CoAccused,
        reference: Some("2031/40418".to_owned()),
        name: Some("ORTELSKI Maro".to_owned()),
    }];
    alert
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_probe_changes_with_any_key() {
        let keys = probes();
        assert!(keys.len() > 40, "{}", keys.len());
        let known = digest(&keys);
        for at in 0..keys.len() {
            let mut changed = keys.clone();
            changed[at].text.push('x');
            assert_ne!(digest(&changed), known);
        }
        assert_eq!(folds(), folds());
    }
}
