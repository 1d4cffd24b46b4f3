//! `examined`: the result for one revision, and what holds since.
//!
//! Promise: an examination says what stood before it, so that whoever reads it alone sees whether it lowered
//! anything (promise P1, and the fence that refuses a permission decided on older facts).

use terms::examination::stopped;
use terms::{Examination, Level, MeasureSet, Seq, Standing, Track};

use crate::record::basic::{Code, Measures, Place};
use crate::record::examination::{ExaminationV1, StandingV1};
use crate::record::record;

/// An examination.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Examined {
    /// The entry with the content that was examined.
    pub revision: Seq,
    /// The result.
    pub examination: Examination,
    /// What holds since.
    pub standing: Standing,
    /// What held before; `None` for the first examination of an alert.
    pub before: Option<Before>,
}

/// The standing before an examination, in short.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Before {
    /// The level.
    pub level: Level,
    /// The track.
    pub track: Track,
    /// Every measure that was stopped.
    pub stops: MeasureSet,
}

impl Before {
    /// The short form of a standing.
    #[must_use]
    pub fn of(standing: &Standing) -> Self {
        Self { level: standing.level, track: standing.track, stops: stops_of(standing) }
    }
}

fn stops_of(standing: &Standing) -> MeasureSet {
    let held = standing.held.iter().map(|it| (&it.rule, it.stops, it.lifted_by));
    stopped(held).into_iter().map(|it| it.measure).collect()
}

impl Examined {
    /// True where it lowers the level, needs more people, or stops a measure that was not stopped. The first
    /// examination of an alert lowers nothing: nobody can have permitted a measure before it.
    #[must_use]
    pub fn lowers(&self) -> bool {
        self.before.is_some_and(|before| {
            self.standing.level < before.level
                || self.standing.track > before.track
                || !stops_of(&self.standing).without(before.stops).is_empty()
        })
    }

    /// True where the level is higher than before: only a person raises.
    #[must_use]
    pub fn raises(&self) -> bool {
        self.before.is_some_and(|before| self.standing.level > before.level)
    }
}

record! {
    /// The standing before, in short.
    BeforeV1 of Before { level: Code<Level>, track: Code<Track> } or blank { stops: Measures }
}

record! {
    /// Version 1.
    ExaminedV1 of Examined { revision: Place, examination: ExaminationV1, standing: StandingV1 }
    or blank { before: Option<BeforeV1> }
}

#[cfg(test)]
mod tests {
    use super::*;
    use terms::Measure;
    use terms::examination::{HeldFinding, Versions};
    use terms::finding::{Effect, Lifter, RuleId};

    fn standing(level: Level, track: Track, stops: MeasureSet) -> Standing {
        let held = HeldFinding {
            rule: RuleId::of("form.no_facts"),
            effect: Effect::Enhance,
            stops,
            lifted_by: Lifter::TwoOfficials,
            lapsed: None,
        };
        Standing {
            level,
            track,
            examined: (level, track),
            held: vec![held],
            grave: false,
            lifted: Vec::new(),
        }
    }

    fn examined(now: Standing, before: Option<Standing>) -> Examined {
        Examined {
            revision: Seq(1),
            examination: Examination {
                level: now.level,
                track: now.track,
                findings: Vec::new(),
                offences: Vec::new(),
                grave: false,
                on: terms::Date::new(2031, 4, 2).unwrap(),
                facts_to: None,
                holds_until: None,
                versions: Versions {
                    rules: "1".to_owned(),
                    indicators: "1".to_owned(),
                    policies: "none".to_owned(),
                },
            },
            before: before.as_ref().map(Before::of),
            standing: now,
        }
    }

    #[test]
    fn a_lower_level_a_heavier_track_or_one_more_stopped_measure_lowers_and_the_first_examination_does_not() {
        let base = || standing(Level::Reviewable, Track::Enhanced, MeasureSet::NONE);
        let surrender = MeasureSet::of(&[Measure::Surrender]);
        assert!(!examined(base(), None).lowers());
        assert!(!examined(base(), Some(base())).lowers());
        for lower in [
            standing(Level::Suspended, Track::Enhanced, MeasureSet::NONE),
            standing(Level::Reviewable, Track::Barred, MeasureSet::NONE),
            standing(Level::Reviewable, Track::Enhanced, surrender),
        ] {
            assert!(examined(lower.clone(), Some(base())).lowers());
            assert!(!examined(base(), Some(lower)).lowers());
        }
        let suspended = standing(Level::Suspended, Track::Enhanced, MeasureSet::NONE);
        assert!(examined(base(), Some(suspended.clone())).raises());
        assert!(!examined(suspended, Some(base())).raises());
    }
}
