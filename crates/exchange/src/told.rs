//! The written form of what is told beside recalls: a refusal, a precedent, an interim measure, a suspension.
//!
//! Promise: P10. It names cases by their numbers and has no field for a person or for free words; an unknown field, code or day is
//! refused with its place. The same decision gives the same bytes.

use serde::{Deserialize, Serialize};
use terms::Date;
use terms::alert::Channel;
use terms::exchange::MessageKind;
use terms::register::{
    About, Body, CaseRef, DeciderKind, Decision, Interim, Outcome, Refusal, RefusalGround, RegisterEntry,
};

use crate::message::MessageError;

const MOST: usize = 20;
const LONGEST_NAME: usize = 200;
const LONGEST_NUMBER: usize = 100;
const LONGEST_STATE: usize = 20;

fn form(says: impl Into<String>) -> MessageError {
    MessageError::Form(says.into())
}

/// The name of the event in a token.
pub(crate) fn event(kind: MessageKind) -> Option<&'static str> {
    match kind {
        MessageKind::Refusal => Some("urn:redress:refusal:1"),
        MessageKind::Precedent => Some("urn:redress:precedent:1"),
        MessageKind::InterimMeasure => Some("urn:redress:interim-measure:1"),
        MessageKind::Suspension => Some("urn:redress:suspension:1"),
        MessageKind::Recall | MessageKind::Receipt | MessageKind::Challenge => None,
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct CaseBody {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    channel: Option<String>,
    state: String,
    reference: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct BodyBody {
    state: String,
    name: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RefusalBody {
    about: Vec<CaseBody>,
    by: BodyBody,
    on: String,
    requesting_state: String,
    #[serde(rename = "final")]
    is_final: bool,
    ground: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct PrecedentBody {
    about: Vec<CaseBody>,
    by: BodyBody,
    on: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    concerning_state: Option<String>,
    decider: String,
    outcome: String,
    ends_case: bool,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    binds: Vec<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct InterimBody {
    about: Vec<CaseBody>,
    by: BodyBody,
    on: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    until: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    against: Vec<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SuspensionBody {
    about: Vec<CaseBody>,
    by: BodyBody,
    on: String,
}

fn short(field: &str, text: &str, longest: usize) -> Result<String, MessageError> {
    let text = text.trim();
    if text.is_empty() || text.len() > longest || text.chars().any(char::is_control) {
        return Err(form(format!("event.{field}: expected a text of at most {longest} bytes")));
    }
    Ok(text.to_owned())
}

fn state(field: &str, text: &str) -> Result<String, MessageError> {
    let text = short(field, text, LONGEST_STATE)?;
    if !text.chars().all(|it| it.is_ascii_alphanumeric() || it == '-') {
        return Err(form(format!("event.{field}: expected the code of a state or a body")));
    }
    Ok(text)
}

fn states(field: &str, all: &[String]) -> Result<Vec<String>, MessageError> {
    if all.len() > MOST {
        return Err(form(format!("event.{field}: expected at most {MOST}")));
    }
    all.iter().map(|it| state(field, it)).collect()
}

fn day(field: &str, text: &str) -> Result<Date, MessageError> {
    text.parse().map_err(|_| form(format!("event.{field}: `{text}` is no day, as 2026-11-23")))
}

fn code<T>(field: &str, text: &str, parse: impl FnOnce(&str) -> Option<T>) -> Result<T, MessageError> {
    parse(text).ok_or_else(|| form(format!("event.{field}: `{text}` is no code that is known")))
}

fn body_of(it: &BodyBody) -> Result<Body, MessageError> {
    Ok(Body { state: state("by.state", &it.state)?, name: short("by.name", &it.name, LONGEST_NAME)? })
}

fn about_of(cases: &[CaseBody]) -> Result<About, MessageError> {
    if cases.len() > MOST {
        return Err(form(format!("event.about: expected at most {MOST} cases")));
    }
    let case = |it: &CaseBody| {
        let channel =
            it.channel.as_deref().map(|it| code("about.channel", it, Channel::parse)).transpose()?;
        let reference = short("about.reference", &it.reference, LONGEST_NUMBER)?;
        Ok(CaseRef { channel, state: Some(state("about.state", &it.state)?), reference })
    };
    let cases = cases.iter().map(case).collect::<Result<_, MessageError>>()?;
    Ok(About { subject: None, cases, alerts: Vec::new() })
}

fn cases(about: &About) -> Vec<CaseBody> {
    let named = about.cases.iter().filter_map(|it| {
        let channel = it.channel.map(|it| it.code().to_owned());
        Some(CaseBody { channel, state: it.state.clone()?, reference: it.reference.clone() })
    });
    named.collect()
}

fn by(body: &Body) -> BodyBody {
    BodyBody { state: body.state.clone(), name: body.name.clone() }
}

/// As it is signed: the kind, and the event. What has no place in it is left out; what names a person is refused.
///
/// # Errors
/// It is of a kind that is never told, names a person, or does not fit.
pub fn written(entry: &RegisterEntry) -> Result<(MessageKind, String), MessageError> {
    let kind = MessageKind::telling(entry).ok_or_else(|| form("it is of a kind that is never told"))?;
    if entry.about().is_some_and(|it| it.subject.is_some() || !it.alerts.is_empty()) {
        return Err(form("it names a person or an alert by its id here"));
    }
    let json = match entry {
        RegisterEntry::Refusal(it) => serde_json::to_string(&RefusalBody {
            about: cases(&it.about),
            by: by(&it.refused_by),
            on: it.on.to_string(),
            requesting_state: it.requesting_state.clone(),
            is_final: it.is_final,
            ground: it.ground.code().to_owned(),
        }),
        RegisterEntry::Interim(it) => serde_json::to_string(&InterimBody {
            about: cases(&it.about),
            by: by(&it.by),
            on: it.on.to_string(),
            until: it.until.map(|it| it.to_string()),
            against: it.against.clone(),
        }),
        RegisterEntry::Decision(it) if kind == MessageKind::Suspension => {
            let (about, by, on) = (cases(&it.about), by(&it.by), it.on.to_string());
            serde_json::to_string(&SuspensionBody { about, by, on })
        }
        RegisterEntry::Decision(it) => serde_json::to_string(&PrecedentBody {
            about: cases(&it.about),
            by: by(&it.by),
            on: it.on.to_string(),
            concerning_state: it.concerning_state.clone(),
            decider: it.decider.code().to_owned(),
            outcome: it.outcome.code().to_owned(),
            ends_case: it.ends_case,
            binds: it.binds.clone(),
        }),
        RegisterEntry::Protection(_) | RegisterEntry::Misuse(_) | RegisterEntry::Override(_) => {
            return Err(form("it is of a kind that is never told"));
        }
    };
    let json = json.map_err(|error| form(error.to_string()))?;
    // Whoever reads it refuses what does not fit: it is not sent then.
    read(event(kind).unwrap_or_default(), &json)?
        .ok_or_else(|| form("it is of a kind that is never told"))?;
    Ok((kind, json))
}

/// Reads the event of a token; none where it is another one.
///
/// # Errors
/// What does not fit, by its field.
pub(crate) fn read(name: &str, json: &str) -> Result<Option<RegisterEntry>, MessageError> {
    let wrong = |error: serde_json::Error| form(format!("event: {error}"));
    let is = |kind| event(kind) == Some(name);
    if is(MessageKind::Refusal) {
        let it: RefusalBody = serde_json::from_str(json).map_err(wrong)?;
        return Ok(Some(RegisterEntry::Refusal(Refusal {
            about: about_of(&it.about)?,
            requesting_state: state("requesting_state", &it.requesting_state)?,
            refused_by: body_of(&it.by)?,
            on: day("on", &it.on)?,
            is_final: it.is_final,
            ground: code("ground", &it.ground, RefusalGround::parse)?,
        })));
    }
    if is(MessageKind::InterimMeasure) {
        let it: InterimBody = serde_json::from_str(json).map_err(wrong)?;
        let (on, until) = (day("on", &it.on)?, it.until.as_deref().map(|it| day("until", it)).transpose()?);
        if until.is_some_and(|until| until < on) {
            return Err(form("event.until: is before `on`"));
        }
        let (about, by) = (about_of(&it.about)?, body_of(&it.by)?);
        return Ok(Some(RegisterEntry::Interim(Interim {
            about,
            by,
            on,
            until,
            against: states("against", &it.against)?,
        })));
    }
    if is(MessageKind::Suspension) {
        let it: SuspensionBody = serde_json::from_str(json).map_err(wrong)?;
        return Ok(Some(RegisterEntry::Decision(Decision {
            about: about_of(&it.about)?,
            concerning_state: None,
            decider: DeciderKind::Gateway,
            by: body_of(&it.by)?,
            on: day("on", &it.on)?,
            outcome: Outcome::SuspendedElsewhere,
            ends_case: false,
            objected_to: None,
            binds: Vec::new(),
        })));
    }
    if is(MessageKind::Precedent) {
        let it: PrecedentBody = serde_json::from_str(json).map_err(wrong)?;
        let outcome = code("outcome", &it.outcome, Outcome::parse)?;
        if outcome == Outcome::SuspendedElsewhere {
            return Err(form("event.outcome: a suspension is a message of its own"));
        }
        let concerning =
            it.concerning_state.as_deref().map(|it| state("concerning_state", it)).transpose()?;
        return Ok(Some(RegisterEntry::Decision(Decision {
            about: about_of(&it.about)?,
            concerning_state: concerning,
            decider: code("decider", &it.decider, DeciderKind::parse)?,
            by: body_of(&it.by)?,
            on: day("on", &it.on)?,
            outcome,
            ends_case: it.ends_case,
            objected_to: None,
            binds: states("binds", &it.binds)?,
        })));
    }
    Ok(None)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn about() -> About {
        let dossier = CaseRef {
            channel: Some(Channel::InterpolRed),
            state: Some("QQ".to_owned()),
            reference: "2031/40417".to_owned(),
        };
        let warrant = CaseRef { channel: None, state: Some("QQ".to_owned()), reference: "W-7".to_owned() };
        About { subject: None, cases: vec![dossier, warrant], alerts: Vec::new() }
    }

    fn body(state: &str) -> Body {
        Body { state: state.to_owned(), name: "Court of Appeal".to_owned() }
    }

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn refusal() -> Refusal {
        Refusal {
            about: about(),
            requesting_state: "QQ".to_owned(),
            refused_by: body("LT"),
            on: day("2026-03-02"),
            is_final: true,
            ground: RefusalGround::HumanRights,
        }
    }

    fn decision(outcome: Outcome, decider: DeciderKind) -> Decision {
        Decision {
            about: about(),
            concerning_state: (outcome != Outcome::SuspendedElsewhere).then(|| "QQ".to_owned()),
            decider,
            by: body("LT"),
            on: day("2026-03-02"),
            outcome,
            ends_case: outcome == Outcome::Acquittal,
            objected_to: None,
            binds: if outcome == Outcome::SuspendedElsewhere { Vec::new() } else { vec!["LT".to_owned()] },
        }
    }

    fn interim() -> Interim {
        Interim {
            about: about(),
            by: body("ECtHR"),
            on: day("2026-03-02"),
            until: Some(day("2026-06-02")),
            against: vec!["QQ".to_owned()],
        }
    }

    #[test]
    fn each_kind_is_read_as_it_was_written() {
        let all = [
            (MessageKind::Refusal, RegisterEntry::Refusal(refusal())),
            (
                MessageKind::Precedent,
                RegisterEntry::Decision(decision(Outcome::Acquittal, DeciderKind::Court)),
            ),
            (MessageKind::InterimMeasure, RegisterEntry::Interim(interim())),
            (
                MessageKind::Suspension,
                RegisterEntry::Decision(decision(Outcome::SuspendedElsewhere, DeciderKind::Gateway)),
            ),
        ];
        for (kind, entry) in all {
            let (as_kind, json) = written(&entry).unwrap();
            assert_eq!(as_kind, kind);
            assert!(read(event(kind).unwrap(), &json).unwrap() == Some(entry), "{json}");
        }
        assert!(read("urn:redress:recall:1", "{}").unwrap().is_none());
    }

    #[test]
    fn a_person_and_an_unknown_field_have_no_place_in_it() {
        let mut named = refusal();
        named.about.subject = Some(terms::alert::Subject::default());
        assert!(written(&RegisterEntry::Refusal(named)).is_err());
        let (kind, json) = written(&RegisterEntry::Refusal(refusal())).unwrap();
        let with = |from: &str, to: &str| {
            let json = json.replacen(from, to, 1);
            read(event(kind).unwrap(), &json).err().map(|it| it.to_string()).unwrap_or_default()
        };
        assert!(with("{\"about\"", "{\"name\":\"Anna\",\"about\"").contains("unknown field `name`"));
        assert!(with("human_rights", "rights").contains("event.ground"));
        assert!(with("2026-03-02", "2026-02-30").contains("event.on"));
        assert!(with("2031/40417", "").contains("event.about.reference"));
        assert!(with("interpol_red", "red").contains("event.about.channel"));
        assert!(with("\"state\":\"LT\"", "\"state\":\"L T\"").contains("event.by.state"));
    }

    #[test]
    fn an_end_before_its_beginning_too_many_cases_and_a_suspension_in_another_coat_are_none() {
        let mut early = interim();
        early.until = Some(day("2026-03-01"));
        assert!(written(&RegisterEntry::Interim(early)).is_err());
        let mut many = refusal();
        many.about.cases = vec![about().cases.remove(0); MOST + 1];
        assert!(written(&RegisterEntry::Refusal(many)).is_err());
        let (_, json) =
            written(&RegisterEntry::Decision(decision(Outcome::Acquittal, DeciderKind::Court))).unwrap();
        let coat = json.replacen("acquittal", "suspended_elsewhere", 1);
        assert!(read("urn:redress:precedent:1", &coat).is_err());
    }
}
