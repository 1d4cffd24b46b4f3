//! The native alert form: JSON, modelled on the bureau-to-bureau form of RPD Art 83.
//!
//! Every field but the channel may be left open, and a value may say whose it is (the values themselves: `said.rs`):
//! missing or `null` is unknown, `"not_answered"` and `"none"` are what they say, a plain value is the
//! sender's, `{"value": ..., "origin": "official"}` is another's. An empty list says "none". A maximum
//! penalty or a sentence of 0 months is unknown, as in the public forms.
//!
//! Promise: this form binds, so nothing of it is read loosely: an unknown field, an unknown code or a day that
//! does not exist refuses the record, with the field and, where it can be told, what was meant.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Deserialize;
use serde::de::{self, Deserializer, MapAccess, Visitor};
use terms::alert::{
    Alert, Authority, Channel, Conduct, Count, Document, Facts, NameForm, NameQuality, Purpose, Question,
    Relation, RelationKind, Restriction, Sex, Source, Subject, Warrant,
};
use terms::{Date, Field, Origin, PartialDate};

use crate::place::{Wrong, quoted_field, turns_direction};
use crate::said::{
    Bureau, Given, Happened, LONGEST_WORD, Maybe, Months, Object, Said, Short, State, something,
};

/// An alert in the native form.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "alert")]
pub(crate) struct NativeAlert {
    /// The channel it came by.
    pub(crate) channel: Given<Channel>,
    /// The sending bureau: two letters of its state, or its own code.
    #[serde(default)]
    pub(crate) bureau: Said<Bureau>,
    /// The dossier number, as `2031/40417`.
    #[serde(default)]
    pub(crate) reference: Maybe<Short>,
    /// When it was issued.
    #[serde(default)]
    pub(crate) issued: Said<Happened<PartialDate>>,
    /// When the source says it ends.
    #[serde(default)]
    pub(crate) expires: Said<PartialDate>,
    /// What is asked.
    #[serde(default)]
    pub(crate) purpose: Said<Purpose>,
    /// The person.
    #[serde(default)]
    pub(crate) subject: Option<Object<NativeSubject>>,
    /// Warrants and judgments.
    #[serde(default)]
    pub(crate) warrants: Said<Vec<Object<NativeWarrant>>>,
    /// Restrictions the sender put on the data.
    #[serde(default)]
    pub(crate) restrictions: Maybe<Vec<Object<NativeRestriction>>>,
    /// Other cases and persons the source names.
    #[serde(default)]
    pub(crate) relations: Maybe<Vec<Object<NativeRelation>>>,
    /// How the sender dealt with it since.
    #[serde(default)]
    pub(crate) conduct: Option<Object<NativeConduct>>,
    /// Other text that came with it.
    #[serde(default)]
    pub(crate) remarks: Maybe<Vec<Given<String>>>,
}

/// The person as the source describes them.
#[derive(Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "subject")]
pub(crate) struct NativeSubject {
    /// Spellings of the name, the source's order.
    #[serde(default)]
    pub(crate) names: Maybe<Vec<Object<NativeName>>>,
    /// Birth: a date, or an object with date, place and country.
    #[serde(default)]
    pub(crate) born: NativeBorn,
    /// Sex as documents state it.
    #[serde(default)]
    pub(crate) sex: Said<Sex>,
    /// Nationalities: evidence of identity only.
    #[serde(default)]
    pub(crate) nationalities: Said<Vec<Given<State>>>,
    /// Identity and travel documents.
    #[serde(default)]
    pub(crate) documents: Said<Vec<Object<NativeDocument>>>,
    /// Whether there is a photograph.
    #[serde(default)]
    pub(crate) photograph: Said<bool>,
    /// Whether there is a physical description, print or DNA profile; the content is not taken.
    #[serde(default)]
    pub(crate) physical: Said<bool>,
    /// Names of parents.
    #[serde(default)]
    pub(crate) parents: Said<Vec<Given<String>>>,
}

/// One spelling of a name.
#[derive(Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "name", extend("anyOf" = [with("text"), with("family"), with("given")]))]
pub(crate) struct NativeName {
    /// The whole name; may be left out where family or given names are there.
    #[serde(default)]
    pub(crate) text: Maybe<Short>,
    /// The family name.
    #[serde(default)]
    pub(crate) family: Maybe<Short>,
    /// The given names.
    #[serde(default)]
    pub(crate) given: Maybe<Short>,
    /// Script, ISO 15924 (`Cyrl`).
    #[serde(default)]
    pub(crate) script: Maybe<Short>,
    /// How good the spelling is.
    #[serde(default)]
    pub(crate) quality: Maybe<NameQuality>,
    /// Whose spelling it is; the sender's where nothing is said.
    #[serde(default)]
    pub(crate) origin: Maybe<Origin>,
}

/// A form in which this field says something.
pub(crate) fn with(field: &str) -> serde_json::Value {
    serde_json::json!({"required": [field], "properties": {field: something()}})
}

/// Birth.
#[derive(Clone, Default)]
pub(crate) struct NativeBorn {
    pub(crate) date: Said<Happened<PartialDate>>,
    pub(crate) place: Said<String>,
    pub(crate) country: Said<State>,
}

/// A document.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "document")]
pub(crate) struct NativeDocument {
    /// Kind, as `passport`.
    pub(crate) kind: Given<String>,
    /// Number.
    pub(crate) number: Given<String>,
    /// Issuing state.
    #[serde(default)]
    pub(crate) state: Maybe<State>,
}

/// A warrant or judgment.
#[derive(Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "warrant")]
pub(crate) struct NativeWarrant {
    /// The state whose authority issued it.
    #[serde(default)]
    pub(crate) state: Said<State>,
    /// Its number.
    #[serde(default)]
    pub(crate) reference: Said<String>,
    /// Who issued it.
    #[serde(default)]
    pub(crate) authority: Option<Object<NativeAuthority>>,
    /// When.
    #[serde(default)]
    pub(crate) issued: Said<Happened<PartialDate>>,
    /// The counts.
    #[serde(default)]
    pub(crate) counts: Maybe<Vec<Object<NativeCount>>>,
    /// The facts alleged.
    #[serde(default)]
    pub(crate) facts: Option<Object<NativeFacts>>,
    /// The sentence imposed, in months.
    #[serde(default)]
    pub(crate) sentence_months: Said<Months>,
    /// What remains of it, in months.
    #[serde(default)]
    pub(crate) remaining_months: Said<Months>,
    /// Whether the judgment was given in the person's absence.
    #[serde(default)]
    pub(crate) in_absentia: Said<bool>,
    /// The day it becomes time-barred.
    #[serde(default)]
    pub(crate) limitation: Said<PartialDate>,
    /// Whether the death penalty can be imposed or was.
    #[serde(default)]
    pub(crate) death_penalty: Said<bool>,
}

/// The authority behind a warrant.
#[derive(Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "authority")]
pub(crate) struct NativeAuthority {
    /// Its name.
    #[serde(default)]
    pub(crate) name: Said<String>,
    /// Whether it is a court or judge.
    #[serde(default)]
    pub(crate) judicial: Said<bool>,
    /// Whether its act can be appealed to a court.
    #[serde(default)]
    pub(crate) appeal_to_court: Said<bool>,
}

/// One count of a charge.
#[derive(Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "count")]
pub(crate) struct NativeCount {
    /// The charge as the sender words it.
    #[serde(default)]
    pub(crate) charge: Said<String>,
    /// A translation that came with it.
    #[serde(default)]
    pub(crate) translation: Said<String>,
    /// Language of the charge, ISO 639-1.
    #[serde(default)]
    pub(crate) language: Maybe<String>,
    /// The law that covers it.
    #[serde(default)]
    pub(crate) law: Said<String>,
    /// The longest penalty, in months.
    #[serde(default)]
    pub(crate) max_penalty_months: Said<Months>,
}

/// The facts alleged.
#[derive(Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "facts")]
pub(crate) struct NativeFacts {
    /// The account.
    #[serde(default)]
    pub(crate) text: Said<String>,
    /// First day of the acts.
    #[serde(default)]
    pub(crate) from: Said<Happened<PartialDate>>,
    /// Last day of the acts.
    #[serde(default)]
    pub(crate) to: Said<Happened<PartialDate>>,
    /// Place of the acts.
    #[serde(default)]
    pub(crate) place: Said<String>,
    /// The person's role.
    #[serde(default)]
    pub(crate) role: Said<String>,
}

/// A restriction the sender put on the data.
#[derive(Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "restriction")]
pub(crate) struct NativeRestriction {
    /// Ground as stated.
    #[serde(default)]
    pub(crate) ground: Maybe<String>,
    /// Scope as stated.
    #[serde(default)]
    pub(crate) scope: Maybe<String>,
    /// Justification as stated.
    #[serde(default)]
    pub(crate) justification: Maybe<String>,
}

/// Another case or person the source names.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "relation")]
pub(crate) struct NativeRelation {
    /// How it stands to this alert.
    pub(crate) kind: Given<RelationKind>,
    /// The other dossier's number.
    #[serde(default)]
    pub(crate) reference: Maybe<String>,
    /// The other person's name.
    #[serde(default)]
    pub(crate) name: Maybe<String>,
}

/// How the sender dealt with the alert since.
#[derive(Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "conduct")]
pub(crate) struct NativeConduct {
    /// Whether INTERPOL reviewed it before it was circulated.
    #[serde(default)]
    pub(crate) reviewed_before_circulation: Said<bool>,
    /// When the sender was told, by a named decision, that the person was located.
    #[serde(default)]
    pub(crate) located: Said<Happened<Date>>,
    /// When the sender asked for extradition after that.
    #[serde(default)]
    pub(crate) extradition_asked: Said<Happened<Date>>,
    /// Questions put to it.
    #[serde(default)]
    pub(crate) questions: Maybe<Vec<Object<NativeQuestion>>>,
}

/// A question that was put to the sender.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "question")]
pub(crate) struct NativeQuestion {
    /// When it was asked.
    pub(crate) asked: Given<Happened<Date>>,
    /// What was asked.
    pub(crate) what: Given<String>,
    /// When it was answered; `none` where the time for it passed.
    #[serde(default)]
    pub(crate) answered: Said<Happened<Date>>,
}

impl<'de> Deserialize<'de> for NativeBorn {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Birth;
        const FIELDS: &[&str] = &["date", "place", "country", "value", "origin"];
        impl<'de> Visitor<'de> for Birth {
            type Value = NativeBorn;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a date of birth, or an object with `date`, `place` and `country`")
            }
            fn visit_unit<E>(self) -> Result<NativeBorn, E> {
                Ok(NativeBorn::default())
            }
            fn visit_str<E: de::Error>(self, text: &str) -> Result<NativeBorn, E> {
                Ok(NativeBorn { date: Said::cell(text).map_err(E::custom)?, ..NativeBorn::default() })
            }
            fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<NativeBorn, A::Error> {
                let mut born = NativeBorn::default();
                let mut origin = None;
                let mut known: Vec<String> = Vec::new();
                while let Some(key) = object.next_key::<Cow<'_, str>>()? {
                    // `value` with `origin` is the date as any other field would say it.
                    let same = if key == "value" { "date" } else { key.as_ref() };
                    if known.iter().any(|it| it == same) {
                        return Err(de::Error::custom(format!("given twice: {}", quoted_field(&key))));
                    }
                    known.push(same.to_owned());
                    match same {
                        "date" => born.date = object.next_value()?,
                        "place" => born.place = object.next_value()?,
                        "country" => born.country = object.next_value()?,
                        "origin" => origin = object.next_value::<Maybe<Origin>>()?.0,
                        _ => return Err(de::Error::unknown_field(&key, FIELDS)),
                    }
                }
                if let Some(origin) = origin {
                    born.date.0 = with_origin(born.date.0, origin);
                    born.place.0 = with_origin(born.place.0, origin);
                    born.country.0 = with_origin(born.country.0, origin);
                }
                Ok(born)
            }
        }
        deserializer.deserialize_any(Birth)
    }
}

fn with_origin<T>(field: Field<T>, origin: Origin) -> Field<T> {
    match field {
        Field::Known(value, Origin::Notice) => Field::Known(value, origin),
        Field::NotShown | Field::Unknown | Field::NotAnswered | Field::No | Field::Known(..) => field,
    }
}

impl JsonSchema for NativeBorn {
    fn schema_name() -> Cow<'static, str> {
        "born".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let date = <Said<Happened<PartialDate>>>::json_schema(generator);
        let place = <Said<String>>::json_schema(generator);
        let country = <Said<State>>::json_schema(generator);
        let origin = <Maybe<Origin>>::json_schema(generator);
        json_schema!({"description": "Birth: a date, or an object with date, place and country.", "anyOf": [
            date,
            {"type": "object", "additionalProperties": false, "not": {"required": ["date", "value"]},
             "properties": {"date": date, "value": date, "place": place, "country": country, "origin": origin}}
        ]})
    }
}

/// What a reader notes while it turns a form into an alert.
#[derive(Default)]
pub(crate) struct Notes {
    /// Field and words.
    pub(crate) notes: Vec<(Option<String>, String)>,
    dropped: usize,
}

/// Most notes kept of one record.
const MOST_NOTES: usize = 20;

impl Notes {
    pub(crate) fn note(&mut self, field: impl Into<String>, says: impl Into<String>) {
        if self.notes.len() < MOST_NOTES {
            self.notes.push((Some(field.into()), says.into()));
        } else {
            self.dropped += 1;
        }
    }

    pub(crate) fn all(mut self) -> Vec<(Option<String>, String)> {
        if self.dropped > 0 {
            self.notes.push((None, format!("{} more fields could not be read", self.dropped)));
        }
        self.notes
    }

    /// Notes the names that a reader could be misled by.
    pub(crate) fn look_at_names(&mut self, subject: &Subject, path: &str) {
        if subject.names.is_empty() {
            self.note(path, "no name");
        }
        for (index, name) in subject.names.iter().enumerate() {
            let parts = [Some(&name.text), name.family.as_ref(), name.given.as_ref()];
            let mut letters = parts.into_iter().flatten().flat_map(|it| it.chars());
            if let Some(letter) = letters.find(|it| turns_direction(*it) || it.is_control()) {
                self.note(
                    format!("{path}[{index}]"),
                    format!(
                        "a character that changes how the name shows (U+{:04X}): kept as it is",
                        u32::from(letter)
                    ),
                );
            }
        }
    }
}

/// A dossier number in its slash form: `2031-40417` is `2031/40417`.
pub(crate) fn slash_form(reference: &str) -> String {
    let reference = reference.trim();
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|it| it.is_ascii_digit());
    match reference.split_once(['-', '/']) {
        Some((year, number)) if year.trim().len() == 4 && digits(year.trim()) && digits(number.trim()) => {
            format!("{}/{}", year.trim(), number.trim())
        }
        Some(_) | None => reference.to_owned(),
    }
}

/// Words in place of a number: alerts without one must never be taken for one alert.
fn says_no_number(reference: &str) -> bool {
    let word = reference.to_lowercase();
    matches!(
        word.as_str(),
        "none" | "not_answered" | "unknown" | "not known" | "null" | "nil" | "no number" | "b/n" | "s/n"
    )
}

fn short(text: &str, field: &str) -> Result<(), Wrong> {
    if text.chars().count() > LONGEST_WORD {
        return Err(Wrong::at(field, format!("longer than {LONGEST_WORD} characters")));
    }
    Ok(())
}

/// An empty list says that there is none.
fn listed<T, U>(said: Said<Vec<T>>, each: impl FnMut(T) -> U) -> Field<Vec<U>> {
    match said.0 {
        Field::Known(list, _) if list.is_empty() => Field::No,
        field => field.map(|list| list.into_iter().map(each).collect()),
    }
}

/// A length of 0 months says nothing.
fn months(said: Said<Months>) -> Field<u32> {
    match said.0 {
        Field::Known(Months(0), _) => Field::Unknown,
        field => field.map(|it| it.0),
    }
}

impl NativeName {
    fn into_form(self, path: &str) -> Result<NameForm, Wrong> {
        let [text, family, given, script] =
            [self.text, self.family, self.given, self.script].map(|it| it.0.map(|it| it.0));
        let text = match (text, &family, &given) {
            (Some(text), _, _) => text,
            (None, Some(family), Some(given)) => format!("{family} {given}"),
            (None, Some(one), None) | (None, None, Some(one)) => one.clone(),
            (None, None, None) => return Err(Wrong::at(format!("{path}.text"), "missing")),
        };
        short(&text, path)?;
        Ok(NameForm {
            text,
            family,
            given,
            script,
            quality: self.quality.0.unwrap_or(NameQuality::Unknown),
            origin: self.origin.0.unwrap_or(Origin::Notice),
        })
    }
}

impl NativeSubject {
    pub(crate) fn into_subject(self, path: &str) -> Result<Subject, Wrong> {
        let names = self
            .names
            .0
            .unwrap_or_default()
            .into_iter()
            .enumerate()
            .map(|(index, Object(name))| name.into_form(&format!("{path}.names[{index}]")))
            .collect::<Result<_, _>>()?;
        Ok(Subject {
            names,
            born: self.born.date.0.map(|it| it.0),
            birth_place: self.born.place.0,
            birth_country: self.born.country.0.map(|it| it.0),
            sex: self.sex.0,
            nationalities: listed(self.nationalities, |it| it.0.0),
            documents: listed(self.documents, |Object(it)| Document {
                kind: it.kind.0,
                number: it.number.0,
                state: it.state.0.map(|it| it.0),
            }),
            photograph: self.photograph.0,
            physical: self.physical.0,
            parents: listed(self.parents, |it| it.0),
        })
    }
}

impl NativeWarrant {
    fn into_warrant(self) -> Warrant {
        let authority = self.authority.unwrap_or_default().0;
        let facts = self.facts.unwrap_or_default().0;
        Warrant {
            state: self.state.0.map(|it| it.0),
            reference: self.reference.0,
            authority: Authority {
                name: authority.name.0,
                judicial: authority.judicial.0,
                appeal_to_court: authority.appeal_to_court.0,
            },
            issued: self.issued.0.map(|it| it.0),
            counts: self
                .counts
                .0
                .unwrap_or_default()
                .into_iter()
                .map(|Object(it)| Count {
                    charge: it.charge.0,
                    translation: it.translation.0,
                    language: it.language.0.map(|it| it.to_lowercase()),
                    law: it.law.0,
                    max_penalty_months: months(it.max_penalty_months),
                })
                .collect(),
            facts: Facts {
                text: facts.text.0,
                from: facts.from.0.map(|it| it.0),
                to: facts.to.0.map(|it| it.0),
                place: facts.place.0,
                role: facts.role.0,
            },
            sentence_months: months(self.sentence_months),
            remaining_months: self.remaining_months.0.map(|it| it.0),
            in_absentia: self.in_absentia.0,
            limitation: self.limitation.0,
            death_penalty: self.death_penalty.0,
        }
    }
}

impl NativeAlert {
    /// The alert, with what a person should know of it.
    pub(crate) fn into_alert(self, notes: &mut Notes) -> Result<Alert, Wrong> {
        let subject = self.subject.unwrap_or_default().0.into_subject("subject")?;
        let conduct = self.conduct.unwrap_or_default().0;
        notes.look_at_names(&subject, "subject.names");
        let reference = self.reference.0.map(|it| it.0).filter(|it| !says_no_number(it));
        Ok(Alert {
            source: Source {
                channel: self.channel.0,
                bureau: self.bureau.0.map(|it| it.0),
                reference: reference.map(|it| slash_form(&it)),
            },
            issued: self.issued.0.map(|it| it.0),
            expires: self.expires.0,
            purpose: self.purpose.0,
            subject,
            warrants: listed(self.warrants, |Object(it)| it.into_warrant()),
            restrictions: self
                .restrictions
                .0
                .unwrap_or_default()
                .into_iter()
                .map(|Object(it)| Restriction {
                    ground: it.ground.0,
                    scope: it.scope.0,
                    justification: it.justification.0,
                })
                .collect(),
            relations: self
                .relations
                .0
                .unwrap_or_default()
                .into_iter()
                .map(|Object(it)| Relation {
                    kind: it.kind.0,
                    reference: it.reference.0.map(|it| slash_form(&it)),
                    name: it.name.0,
                })
                .collect(),
            conduct: Conduct {
                reviewed_before_circulation: conduct.reviewed_before_circulation.0,
                located: conduct.located.0.map(|it| it.0),
                extradition_asked: conduct.extradition_asked.0.map(|it| it.0),
                questions: conduct
                    .questions
                    .0
                    .unwrap_or_default()
                    .into_iter()
                    .map(|Object(it)| Question {
                        asked: it.asked.0.0,
                        what: it.what.0,
                        answered: it.answered.0.map(|it| it.0),
                    })
                    .collect(),
            },
            remarks: self.remarks.0.unwrap_or_default().into_iter().map(|it| it.0).collect(),
        })
    }
}

/// Reads one record of the native form.
pub(crate) fn read(bytes: &[u8], notes: &mut Notes) -> Result<Vec<Alert>, crate::json::Unread> {
    let form: NativeAlert = crate::json::read(bytes)?;
    match form.into_alert(notes) {
        Ok(alert) => Ok(vec![alert]),
        Err(wrong) => {
            let line = wrong.field.as_deref().map_or(0, |it| crate::json::line_of(bytes, it));
            Err(crate::json::Unread { wrong, line })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The alert that the interface is documented with.
    const FULL: &str = r#"{"channel":"interpol_red","bureau":"QQ","reference":"2031/40417","issued":"2031-04-02","purpose":"arrest_for_prosecution",
 "subject":{"names":[{"text":"Ілінка Балтрукова","script":"Cyrl","quality":"good"},{"text":"BALTRUKOVA Ilinca"}],"born":{"date":"1988-03"},"sex":"F","nationalities":["QQ"],"documents":[]},
 "warrants":[{"state":"QQ","reference":"17-243/31","authority":{"name":"Prosecutor's office of Velmora","judicial":false,"appeal_to_court":null},"issued":"2031-03-28",
   "counts":[{"charge":"Tax evasion on an especially large scale","language":"en","law":"Criminal Code Art 243(2)","max_penalty_months":84}],
   "facts":{"text":"As an individual entrepreneur, between 2019 and 2021, in Velmora, did not declare income.","from":"2019","to":"2021","place":"Velmora","role":"principal"},
   "sentence_months":null,"in_absentia":"not_answered","limitation":null}],
 "restrictions":[],"relations":[]}"#;

    fn alert(json: &str) -> Alert {
        let mut notes = Notes::default();
        match read(json.as_bytes(), &mut notes) {
            Ok(alerts) => alerts.into_iter().next().unwrap(),
            Err(unread) => panic!("{:?}: {}", unread.wrong.field, unread.wrong.says),
        }
    }

    #[track_caller]
    fn check(json: &str, line: u64, field: &str, says: &str) {
        let Err(unread) = read(json.as_bytes(), &mut Notes::default()) else { panic!("was read: {json}") };
        assert_eq!(
            (unread.line, unread.wrong.field.as_deref(), unread.wrong.says.as_str()),
            (line, Some(field), says),
            "{json}"
        );
    }

    #[test]
    fn the_documented_alert_is_read_in_full() {
        let alert = alert(FULL);
        assert_eq!(alert.source.channel, Channel::InterpolRed);
        assert_eq!(alert.bureau(), Some("QQ"));
        assert_eq!(alert.source.reference.as_deref(), Some("2031/40417"));
        assert_eq!(alert.subject.names.len(), 2);
        assert_eq!(alert.subject.names[0].quality, NameQuality::Good);
        assert_eq!(alert.subject.born.get().map(|it| it.to_string()).as_deref(), Some("1988-03"));
        assert_eq!(alert.subject.documents, Field::No);
        let warrant = &alert.warrants()[0];
        assert_eq!(warrant.authority.judicial, Field::notice(false));
        assert_eq!(warrant.authority.appeal_to_court, Field::Unknown);
        assert_eq!(warrant.in_absentia, Field::NotAnswered);
        assert_eq!(warrant.death_penalty, Field::Unknown);
        assert_eq!(warrant.counts[0].max_penalty_months, Field::notice(84));
        assert_eq!(warrant.facts.from.get().map(|it| it.to_string()).as_deref(), Some("2019"));
        assert_eq!(alert.expires, Field::Unknown);
    }

    #[test]
    fn every_field_of_the_form_reaches_the_alert() {
        let alert = alert(
            r#"{"channel":"diffusion","bureau":"qr","reference":"2031-7","issued":"2031","expires":"2036-01-01","purpose":"locate",
            "subject":{"names":[{"family":"Ostrevan","given":"Mika","origin":"official","quality":"former"}],
              "born":{"date":"2001","place":"Velmora","country":"QR","origin":"person"},"sex":"X","nationalities":"none",
              "documents":[{"kind":"passport","number":"1","state":"QR"}],"photograph":true,"physical":false,"parents":["A","B"]},
            "warrants":[{"sentence_months":0,"remaining_months":12,"in_absentia":{"value":true,"origin":"official"},"limitation":"none","death_penalty":true,
              "counts":[{"charge":"x","translation":"y","max_penalty_months":0}]}],
            "restrictions":[{"ground":"g","scope":"s","justification":"j"}],
            "relations":[{"kind":"after_deletion","reference":"2020-1"},{"kind":"co_accused","name":"N"}],
            "conduct":{"reviewed_before_circulation":false,"located":"2031-01-02","extradition_asked":"none",
              "questions":[{"asked":"2031-01-03","what":"Which court?","answered":"none"}]},
            "remarks":["r"]}"#,
        );
        assert_eq!(alert.source.reference.as_deref(), Some("2031/7"));
        assert_eq!(alert.bureau(), Some("QR"));
        assert_eq!(alert.purpose, Field::notice(Purpose::Locate));
        assert_eq!(alert.subject.names[0].text, "Ostrevan Mika");
        assert_eq!(alert.subject.names[0].origin, Origin::Official);
        assert!(matches!(alert.subject.born, Field::Known(_, Origin::Person)));
        assert!(matches!(alert.subject.birth_country, Field::Known(_, Origin::Person)));
        assert_eq!(alert.subject.nationalities, Field::No);
        assert_eq!(alert.subject.photograph, Field::notice(true));
        assert_eq!(alert.subject.physical, Field::notice(false));
        assert_eq!(alert.subject.parents.value().map(Vec::len), Some(2));
        let warrant = &alert.warrants()[0];
        assert_eq!(warrant.sentence_months, Field::Unknown);
        assert_eq!(warrant.remaining_months, Field::notice(12));
        assert_eq!(warrant.in_absentia, Field::Known(true, Origin::Official));
        assert_eq!(warrant.limitation, Field::No);
        assert_eq!(warrant.counts[0].max_penalty_months, Field::Unknown);
        assert_eq!(alert.restrictions[0].justification.as_deref(), Some("j"));
        assert_eq!(alert.relations[0].reference.as_deref(), Some("2020/1"));
        assert_eq!(alert.conduct.reviewed_before_circulation, Field::notice(false));
        assert_eq!(alert.conduct.extradition_asked, Field::No);
        assert_eq!(alert.conduct.questions[0].answered, Field::No);
        assert_eq!(alert.remarks, ["r"]);
    }

    #[test]
    fn an_alert_of_which_only_the_channel_is_known_is_an_alert() {
        let mut notes = Notes::default();
        let alerts = read(
            br#"{"channel":"unknown","subject":null,"warrants":null,"restrictions":null,"conduct":null}"#,
            &mut notes,
        );
        let alert = alerts.ok().unwrap().remove(0);
        assert_eq!(alert.warrants, Field::Unknown);
        assert_eq!(alert.source.reference, None);
        assert_eq!(notes.all()[0].1, "no name");
    }

    #[test]
    fn a_word_in_place_of_a_number_is_no_number() {
        for word in ["none", "not_answered", "Unknown", "-", ""] {
            let json = format!("{{\"channel\":\"diffusion\",\"reference\":\"{word}\"}}");
            assert_eq!(alert(&json).source.reference, None, "{word}");
        }
    }

    #[test]
    fn what_cannot_be_read_is_told_with_line_field_and_what_was_meant() {
        check("{\"chanel\":\"diffusion\"}", 0, "chanel", "unknown field `chanel`: did you mean `channel`?");
        check(
            "{\"channel\":\"difusion\"}",
            0,
            "channel",
            "`difusion` is no channel: did you mean `diffusion`?",
        );
        check("{\"bureau\":\"QQ\"}", 0, "channel", "missing");
        check(
            "{\"channel\":\"diffusion\",\n\"warrants\":[{},\n{\"issued\":\"2023-02-30\"}]}",
            2,
            "warrants[1].issued",
            "expected a date that exists: YYYY-MM-DD, YYYY-MM or YYYY, found a text of 10 characters",
        );
        check(
            "{\"channel\":\"diffusion\",\"warrants\":[{\"counts\":[{\"charge\":\"x\",\"max_penalty_month\":84}]}]}",
            0,
            "warrants[0].counts[0].max_penalty_month",
            "unknown field `max_penalty_month`: did you mean `max_penalty_months`?",
        );
        check(
            "{\"channel\":\"diffusion\",\"warrants\":[{\"counts\":[{\"max_penalty_months\":8.5}]}]}",
            0,
            "warrants[0].counts[0].max_penalty_months",
            "expected a whole number of months, up to 12000, found a number",
        );
        check(
            "{\"channel\":\"diffusion\",\"subject\":{\"documents\":[{\"kind\":\"passport\"}]}}",
            0,
            "subject.documents[0].number",
            "missing",
        );
        check(
            "{\"channel\":\"diffusion\",\"subject\":[]}",
            0,
            "subject",
            "expected an object (subject), found a list",
        );
        check(
            "{\"channel\":\"diffusion\",\"bureau\":\"Belarus!\"}",
            0,
            "bureau",
            "expected a bureau: the two letters of its state, or its own code of up to 16 letters, digits and dashes, found a text of 8 characters",
        );
        check(
            "{\"channel\":\"diffusion\",\"issued\":{\"value\":\"2030\",\"orgin\":\"person\"}}",
            0,
            "issued.orgin",
            "unknown field `orgin`: did you mean `origin`?",
        );
        check("{\"channel\":\"diffusion\",\"channel\":\"embassy\"}", 0, "channel", "given twice: `channel`");
        check(
            "{\"channel\":\"diffusion\",\"subject\":{\"names\":[{\"quality\":\"good\"}]}}",
            0,
            "subject.names[0].text",
            "missing",
        );
        for (json, field) in [
            (r#"{"channel":"diffusion","issued":"2150-01-01"}"#, "issued"),
            (r#"{"channel":"diffusion","subject":{"born":{"date":"2188-03"}}}"#, "subject.born.date"),
            (r#"{"channel":"diffusion","warrants":[{"issued":"2101"}]}"#, "warrants[0].issued"),
            (r#"{"channel":"diffusion","warrants":[{"facts":{"to":"9999"}}]}"#, "warrants[0].facts.to"),
        ] {
            check(json, 0, field, "expected a date that can be, found one after 2100");
        }
        let ends =
            alert(r#"{"channel":"diffusion","expires":"9999-12-31","warrants":[{"limitation":"2150"}]}"#);
        assert!(ends.expires.is_known() && ends.warrants()[0].limitation.is_known());
    }

    #[test]
    fn a_name_that_turns_round_is_kept_and_told() {
        let mut notes = Notes::default();
        let json = "{\"channel\":\"diffusion\",\"subject\":{\"names\":[{\"text\":\"A\\u202eB\"}]}}";
        let alerts = read(json.as_bytes(), &mut notes).ok().unwrap();
        assert_eq!(alerts[0].subject.names[0].text, "A\u{202e}B");
        let (field, says) = notes.all().remove(0);
        assert_eq!(field.as_deref(), Some("subject.names[0]"));
        assert!(says.contains("U+202E"), "{says}");
    }

    #[test]
    fn a_dossier_number_has_one_form() {
        for (given, expected) in [
            ("2031-40417", "2031/40417"),
            (" 2031/40417 ", "2031/40417"),
            ("17-4402", "17-4402"),
            ("2031-404-17", "2031-404-17"),
            ("QR-7714", "QR-7714"),
        ] {
            assert_eq!(slash_form(given), expected);
        }
    }
}
