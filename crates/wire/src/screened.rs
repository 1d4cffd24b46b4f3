//! The line a screening prints for one alert: JSON, its fields in a fixed order.
//!
//! Promise: every stopped measure stands with the findings that stop it and who lifts them; a value that stands in
//! another person's record is resolved only here, when it is shown, and is `not available` once that record
//! is erased. Serves: design section 5 (the fixed interface of `redress screen --format json`).

use schemars::JsonSchema;
use serde::Serialize;
use terms::finding::{Finding, GroundValue};
use terms::{Alert, AlertId, EntryRef, Examination, Standing};

/// One screened alert.
#[derive(Clone, Serialize, JsonSchema)]
#[schemars(rename = "screened")]
pub struct Screened {
    /// The alert's id in this home.
    pub alert: String,
    /// Where it comes from.
    pub source: ScreenedSource,
    /// The level that holds now.
    pub level: String,
    /// What it takes to look at it.
    pub track: String,
    /// Every stopped measure with the findings that stop it.
    pub stopped: Vec<ScreenedStop>,
    /// What the newest examination alone gives.
    pub examined: ScreenedExamined,
    /// All findings, strongest first.
    pub findings: Vec<ScreenedFinding>,
    /// A grave crime is alleged.
    pub grave: bool,
    /// Which releases made it.
    pub versions: ScreenedVersions,
}

/// Where an alert comes from.
#[derive(Clone, Serialize, JsonSchema)]
#[schemars(rename = "source")]
pub struct ScreenedSource {
    /// The channel.
    pub channel: String,
    /// The sending bureau; null where it is not known or not shown.
    pub bureau: Option<String>,
    /// The dossier number; null where there is none.
    pub reference: Option<String>,
}

/// A stopped measure.
#[derive(Clone, Serialize, JsonSchema)]
#[schemars(rename = "stop")]
pub struct ScreenedStop {
    /// The measure.
    pub measure: String,
    /// The rules that stop it, strongest first.
    pub by: Vec<String>,
    /// Who lifts them, separated by `; ` where they are several.
    pub lifted_by: String,
}

/// What the newest examination alone gives.
#[derive(Clone, Serialize, JsonSchema)]
#[schemars(rename = "examined")]
pub struct ScreenedExamined {
    /// The level.
    pub level: String,
    /// The track.
    pub track: String,
}

/// A finding.
#[derive(Clone, Serialize, JsonSchema)]
#[schemars(rename = "finding")]
pub struct ScreenedFinding {
    /// The rule.
    pub rule: String,
    /// What it does.
    pub effect: String,
    /// The measures it stops.
    pub stops: Vec<String>,
    /// Who lifts it.
    pub lifted_by: String,
    /// One sentence for an officer.
    pub says: String,
    /// The facts it rests on.
    pub grounds: Vec<ScreenedGround>,
    /// The law.
    pub law: Vec<ScreenedLaw>,
    /// What to ask whom.
    pub asks: Vec<ScreenedAsk>,
}

/// A fact a finding rests on.
#[derive(Clone, Serialize, JsonSchema)]
#[schemars(rename = "ground")]
pub struct ScreenedGround {
    /// Which fact.
    pub fact: String,
    /// Its value.
    pub value: String,
    /// Who it comes from.
    pub origin: String,
}

/// A reference to law.
#[derive(Clone, Serialize, JsonSchema)]
#[schemars(rename = "law")]
pub struct ScreenedLaw {
    /// The reference as cited.
    #[serde(rename = "ref")]
    pub cite: String,
    /// How far it was checked: V, S, M or I.
    pub tag: String,
}

/// A question.
#[derive(Clone, Serialize, JsonSchema)]
#[schemars(rename = "ask")]
pub struct ScreenedAsk {
    /// Who is asked.
    pub whom: String,
    /// The question.
    pub question: String,
}

/// Releases.
#[derive(Clone, Serialize, JsonSchema)]
#[schemars(rename = "versions")]
pub struct ScreenedVersions {
    /// Of the rules.
    pub rules: String,
    /// Of the indicator table.
    pub indicators: String,
    /// Of the policies; `none` until the gate exists.
    pub policies: String,
}

impl Screened {
    /// The line of one alert; `resolve` gives the value a ground refers to, where it can still be shown.
    #[must_use]
    pub fn new(
        id: &AlertId,
        alert: &Alert,
        standing: &Standing,
        examination: &Examination,
        resolve: &dyn Fn(&EntryRef) -> Option<String>,
    ) -> Self {
        Self {
            alert: id.to_string(),
            source: ScreenedSource {
                channel: alert.source.channel.code().to_owned(),
                bureau: alert.bureau().map(str::to_owned),
                reference: alert.source.reference.clone(),
            },
            level: standing.level.code().to_owned(),
            track: standing.track.code().to_owned(),
            stopped: standing
                .stopped()
                .into_iter()
                .map(|stop| {
                    let lifters: Vec<&str> = stop.lifted_by.iter().map(|it| it.code()).collect();
                    ScreenedStop {
                        measure: stop.measure.code().to_owned(),
                        by: stop.by.iter().map(ToString::to_string).collect(),
                        lifted_by: lifters.join("; "),
                    }
                })
                .collect(),
            examined: ScreenedExamined {
                level: examination.level.code().to_owned(),
                track: examination.track.code().to_owned(),
            },
            findings: examination.findings.iter().map(|it| finding(it, resolve)).collect(),
            grave: standing.grave,
            versions: ScreenedVersions {
                rules: examination.versions.rules.clone(),
                indicators: examination.versions.indicators.clone(),
                policies: examination.versions.policies.clone(),
            },
        }
    }

    /// The line, without its line break.
    #[must_use]
    pub fn to_line(&self) -> String {
        // Text and lists of text always serialise.
        serde_json::to_string(self).unwrap_or_default()
    }
}

fn finding(it: &Finding, resolve: &dyn Fn(&EntryRef) -> Option<String>) -> ScreenedFinding {
    ScreenedFinding {
        rule: it.rule.to_string(),
        effect: it.effect.code().to_owned(),
        stops: it.stops.iter().map(|it| it.code().to_owned()).collect(),
        lifted_by: it.lifted_by.code().to_owned(),
        says: it.says.clone(),
        grounds: it
            .grounds
            .iter()
            .map(|ground| ScreenedGround {
                fact: ground.fact.to_string(),
                value: match &ground.value {
                    GroundValue::Own(value) => value.clone(),
                    GroundValue::Elsewhere(at) => resolve(at).unwrap_or_else(|| "not available".to_owned()),
                },
                origin: ground.origin.code().to_owned(),
            })
            .collect(),
        law: it
            .law
            .iter()
            .map(|law| ScreenedLaw { cite: law.cite.to_string(), tag: law.tag.code().to_owned() })
            .collect(),
        asks: it
            .asks
            .iter()
            .map(|ask| ScreenedAsk { whom: ask.whom.code().to_owned(), question: ask.question.clone() })
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::borrow::Cow;
    use terms::alert::{Channel, Source};
    use terms::examination::HeldFinding;
    use terms::finding::{Ask, Basis, Effect, Ground, Lifter, RuleId, Whom};
    use terms::{Field, LawRef, Level, Measure, MeasureSet, Origin, Seq, Track, Versions};

    #[test]
    fn the_line_has_its_fields_in_the_fixed_order() {
        let id = AlertId::parse("alert-abc2").unwrap();
        let alert = Alert::empty(Source {
            channel: Channel::InterpolRed,
            bureau: Field::NotShown,
            reference: Some("2031/1".to_owned()),
        });
        let at = |entry| EntryRef { entry: Seq(entry), field: "granted_by.name".to_owned() };
        let finding = Finding {
            rule: RuleId::of("protection.own"),
            effect: Effect::Bar,
            stops: MeasureSet::of(&[Measure::Surrender]),
            lifted_by: Lifter::GrantingAuthority,
            basis: Basis::Register,
            says: "protected \"here\"".to_owned(),
            grounds: vec![
                Ground::notice("bureau", "QQ"),
                Ground::elsewhere("by", at(7), Origin::Register),
                Ground::elsewhere("by", at(8), Origin::Register),
            ],
            law: Cow::Owned(vec![LawRef::verified("RPD Art 83")]),
            asks: vec![Ask { whom: Whom::Sender, question: "Which?".to_owned() }],
            cured: false,
        };
        let held = |rule, lifted_by| HeldFinding {
            rule: RuleId::of(rule),
            effect: Effect::Bar,
            stops: finding.stops,
            lifted_by,
            lapsed: None,
        };
        let standing = Standing {
            level: Level::Suspended,
            track: Track::Barred,
            examined: (Level::Reviewable, Track::Barred),
            held: vec![
                held("protection.own", Lifter::GrantingAuthority),
                held("case.other", Lifter::TwoOfficials),
            ],
            grave: true,
            lifted: Vec::new(),
        };
        let examination = Examination {
            level: Level::Reviewable,
            track: Track::Barred,
            findings: vec![finding],
            offences: Vec::new(),
            grave: true,
            on: "2026-01-02".parse().unwrap(),
            holds_until: None,
            facts_to: None,
            versions: Versions {
                rules: "r1".to_owned(),
                indicators: "i1".to_owned(),
                policies: "none".to_owned(),
            },
        };
        let resolve = |it: &EntryRef| (it.entry == Seq(7)).then(|| "Office".to_owned());
        let line = Screened::new(&id, &alert, &standing, &examination, &resolve).to_line();
        assert_eq!(
            line,
            concat!(
                r#"{"alert":"alert-abc2","source":{"channel":"interpol_red","bureau":null,"reference":"2031/1"},"#,
                r#""level":"suspended","track":"barred","#,
                r#""stopped":[{"measure":"surrender","by":["protection.own","case.other"],"lifted_by":"granting authority; two officials"}],"#,
                r#""examined":{"level":"reviewable","track":"barred"},"#,
                r#""findings":[{"rule":"protection.own","effect":"bar","stops":["surrender"],"lifted_by":"granting authority","says":"protected \"here\"","#,
                r#""grounds":[{"fact":"bureau","value":"QQ","origin":"notice"},{"fact":"by","value":"Office","origin":"register"},{"fact":"by","value":"not available","origin":"register"}],"#,
                r#""law":[{"ref":"RPD Art 83","tag":"V"}],"asks":[{"whom":"sender","question":"Which?"}]}],"#,
                r#""grave":true,"versions":{"rules":"r1","indicators":"i1","policies":"none"}}"#
            )
        );
    }
}
