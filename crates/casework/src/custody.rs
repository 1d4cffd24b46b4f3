//! Custody: an object from the minute of arrest. Where it stands is folded from what was recorded; what is missing is
//! what was not.
//!
//! | due | from | length |
//! |---|---|---|
//! | rights told, counsel told | the first minute | the profile's hours, else 4 |
//! | brought before a court | the first minute | the profile's hours |
//! | the request of the state that seeks the person | the first minute | the days of the state pair, else own law's term |
//! | never beyond | the first minute | the longest days of the pair |
//! | the court's own term | what the court said | what the court said |
//!
//! The limits of ETS 24 hold between its parties alone: they are rows of the profile and never a default. A consulate is
//! told at the person's written wish and nobody is late with it.
//! Promise: a recall, a protection, a lapse or a court's word against detention shows in the same reading, with whom to
//! tell ([`detained`]); nothing here ends or prolongs anything.
//!
//! Serves ECHR Art 5 and ETS 24 Art 16 as the profile has them ([`RULES`] say how far each was checked).

use terms::border::CustodyBegan;
use terms::custody::{CustodyEvent, CustodyStep};
use terms::jurisdiction::ConsularRule;
use terms::{LawRef, Level, Seq};

use crate::border::measure::Told;
use crate::border::moment::hours;
use crate::jurisdiction::{Jurisdiction, Limit};
use crate::verification::law::VerificationRule;
use crate::verification::{Against, add};

/// On what these rules rest.
pub static RULES: &[VerificationRule] = &[
    VerificationRule {
        id: "custody.order",
        says: "what is recorded of a custody happened after it began, and nothing after a release",
        law: &[LawRef::inference("a rule of this system")],
    },
    VerificationRule {
        id: "custody.consulate",
        says: "a consulate is told at the person's written wish alone",
        law: &[
            LawRef::memory("Vienna Convention on Consular Relations Art 36(1)(b)"),
            LawRef::inference("promise P11 of this system"),
        ],
    },
    VerificationRule {
        id: "custody.court_term",
        says: "a court that lets detention go on names until when",
        law: &[LawRef::memory("ECHR Art 5(3) and (4)")],
    },
    VerificationRule {
        id: "custody.place",
        says: "a person who is moved is at a place that is named",
        law: &[LawRef::inference("counsel and court have to find the person; a rule of this system")],
    },
    VerificationRule {
        id: "custody.limit",
        says: "provisional arrest ends by the limit of the two states: 18 and 40 days between parties of ETS 24 alone",
        law: &[
            LawRef::verified("ETS 24 Art 16: 18 days, never beyond 40"),
            LawRef::inference("one row for each pair"),
        ],
    },
];

/// Where a custody stands.
#[derive(Clone, PartialEq, Eq)]
pub struct Custody {
    /// The entry with which it began.
    pub began: Seq,
    /// Since when, microseconds since 1970.
    pub since: i64,
    /// Where the person is.
    pub place: Option<String>,
    /// When the person was told of their rights.
    pub rights: Option<i64>,
    /// When counsel was told.
    pub counsel: Option<i64>,
    /// When a consulate was told, at the person's wish.
    pub consulate: Option<i64>,
    /// When the person was first brought before a court.
    pub court: Option<i64>,
    /// Until when a court lets it go on; the newest word of a court counts.
    pub kept_until: Option<i64>,
    /// When a court decided that it ends, where no later word says otherwise.
    pub court_ended: Option<i64>,
    /// When the person was released.
    pub released: Option<i64>,
}

/// The entry, and whether it goes on.
impl std::fmt::Debug for Custody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Custody({}, {})", self.began, if self.is_open() { "open" } else { "ended" })
    }
}

impl Custody {
    /// The person is detained.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.released.is_none()
    }
}

/// Folds what was recorded, in the order of the record.
#[must_use]
pub fn fold<'a>(
    began: Seq,
    custody: &CustodyBegan,
    events: impl IntoIterator<Item = &'a CustodyEvent>,
) -> Custody {
    let mut it = Custody {
        began,
        since: custody.since,
        place: custody.place.clone(),
        rights: None,
        counsel: None,
        consulate: None,
        court: None,
        kept_until: None,
        court_ended: None,
        released: None,
    };
    let first = |slot: &mut Option<i64>, at: i64| *slot = Some(slot.map_or(at, |it| it.min(at)));
    for event in events {
        match event.step {
            CustodyStep::RightsTold => first(&mut it.rights, event.at),
            CustodyStep::CounselTold => first(&mut it.counsel, event.at),
            CustodyStep::ConsulateTold => first(&mut it.consulate, event.at),
            CustodyStep::BroughtToCourt => first(&mut it.court, event.at),
            CustodyStep::CourtKeeps => {
                first(&mut it.court, event.at);
                (it.kept_until, it.court_ended) = (event.until, None);
            }
            CustodyStep::CourtEnds => {
                first(&mut it.court, event.at);
                (it.kept_until, it.court_ended) = (None, Some(event.at));
            }
            CustodyStep::Moved => it.place.clone_from(&event.place),
            CustodyStep::Released => first(&mut it.released, event.at),
        }
    }
    it
}

/// Whether a step can be recorded, or every reason against it.
///
/// # Errors
/// The reasons, none twice.
pub fn may_follow(custody: &Custody, event: &CustodyEvent, now: i64) -> Result<(), Vec<Against>> {
    let mut against = Vec::new();
    if event.at < custody.since {
        add(&mut against, "custody.order", "it is said to have happened before the custody began");
    }
    if event.at > now {
        add(&mut against, "custody.order", "it lies ahead: what has not happened is not recorded");
    }
    if !custody.is_open() {
        add(&mut against, "custody.order", "the person was released: what happens now is another custody");
    }
    if event.says.trim().is_empty() {
        add(&mut against, "custody.order", "say who told whom, or which court");
    }
    let says = |it: &Option<String>| it.as_ref().is_some_and(|it| !it.trim().is_empty());
    if event.step == CustodyStep::ConsulateTold && !says(&event.wish) {
        add(
            &mut against,
            "custody.consulate",
            "the consulate is told at the person's written wish alone: name where it is kept",
        );
    }
    match (event.step == CustodyStep::CourtKeeps, event.until) {
        (true, None) => {
            add(&mut against, "custody.court_term", "a court that lets it go on names until when");
        }
        (true, Some(until)) if until <= event.at => {
            add(&mut against, "custody.court_term", "the court's term was over when it was named");
        }
        (false, Some(_)) => add(&mut against, "custody.court_term", "only a court names until when"),
        (true, Some(_)) | (false, None) => {}
    }
    if (event.step == CustodyStep::Moved) != says(&event.place) {
        add(&mut against, "custody.place", "a person who is moved is at a place, and nobody else's is named");
    }
    if against.is_empty() { Ok(()) } else { Err(against) }
}

/// What is due in a custody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Due {
    /// The person is told of their rights.
    Rights,
    /// Counsel is told.
    Counsel,
    /// The person is before a court.
    Court,
    /// The court's own term.
    CourtTerm,
    /// The request of the state that seeks the person.
    Request,
    /// Never beyond.
    Longest,
}

impl Due {
    /// The word in every interface.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Rights => "rights",
            Self::Counsel => "counsel",
            Self::Court => "court",
            Self::CourtTerm => "court_term",
            Self::Request => "request",
            Self::Longest => "longest",
        }
    }

    /// What is due, for whoever reads the board.
    #[must_use]
    pub fn says(self) -> &'static str {
        match self {
            Self::Rights => "the person is told of their rights in a language they understand",
            Self::Counsel => "counsel is told",
            Self::Court => "the person is brought before a court",
            Self::CourtTerm => "the term a court named ends: a court decides, or the person is released",
            Self::Request => "the request with its papers is there, or release is decided",
            Self::Longest => "the longest there is: the person is released",
        }
    }
}

/// One thing that is due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Owed {
    /// What.
    pub what: Due,
    /// When, microseconds since 1970.
    pub due: i64,
    /// When it was done, where it was.
    pub met: Option<i64>,
    /// On what the time rests.
    pub rests_on: String,
}

impl Owed {
    /// It was not done and its time is over.
    #[must_use]
    pub fn is_late(&self, now: i64) -> bool {
        self.met.is_none() && now >= self.due
    }
}

/// Everything that is due, the earliest first. `state` is the one that seeks the person.
#[must_use]
pub fn owed(
    custody: &Custody,
    judge_within_hours: Option<u16>,
    jurisdiction: &Jurisdiction,
    state: Option<&str>,
) -> Vec<Owed> {
    let from = |length: i64| custody.since.saturating_add(length);
    let counsel = from(hours(i64::from(jurisdiction.counsel_hours())));
    let profile = || "the profile".to_owned();
    let mut out = vec![
        Owed { what: Due::Rights, due: counsel, met: custody.rights, rests_on: profile() },
        Owed { what: Due::Counsel, due: counsel, met: custody.counsel, rests_on: profile() },
    ];
    if let Some(within) = judge_within_hours {
        let due = from(hours(i64::from(within)));
        out.push(Owed { what: Due::Court, due, met: custody.court, rests_on: profile() });
    }
    if let Some(until) = custody.kept_until {
        let rests_on = "the court's decision".to_owned();
        out.push(Owed { what: Due::CourtTerm, due: until, met: None, rests_on });
    }
    let days = |count: u16| from(hours(24 * i64::from(count)));
    match jurisdiction.limit(state) {
        Limit::Pair(row) => {
            let due = days(row.days);
            out.push(Owed { what: Due::Request, due, met: None, rests_on: row.rests_on.clone() });
            out.push(Owed {
                what: Due::Longest,
                due: days(row.longest_days),
                met: None,
                rests_on: row.rests_on,
            });
        }
        Limit::OwnLaw(count) => {
            let rests_on = "own law's term: no limit between the two states is known".to_owned();
            out.push(Owed { what: Due::Longest, due: days(count), met: None, rests_on });
        }
        Limit::Unknown => {}
    }
    // A release ends everything that was still to come; what was late stays late.
    if let Some(released) = custody.released {
        out.retain(|it| it.met.is_some() || it.due <= released);
    }
    out.sort_by_key(|it| (it.due, it.what));
    out
}

/// What the alert says now, to somebody who is detained because of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alert {
    /// No alert is known to stand behind it.
    None,
    /// Its level, and until when a permission that is in force lets the person be kept.
    Known {
        /// The level.
        level: Level,
        /// A protection stands: who grants it is never told through the sender.
        barred: bool,
        /// The end of a permission for arrest or detention that is in force.
        permitted_until: Option<i64>,
    },
}

/// How a detention stands against its alert, the most urgent first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Detained {
    /// The alert was recalled or is gone.
    Recalled,
    /// A protection or another bar stands.
    Barred,
    /// A court ended it and nobody recorded the release.
    CourtEnded,
    /// The alert is suspended.
    Suspended,
    /// No permission is in force.
    NotPermitted,
    /// No alert is known.
    NoAlert,
    /// A court lets it go on.
    ByCourt,
    /// A permission is in force.
    Permitted,
    /// The person is at liberty.
    Released,
}

impl Detained {
    /// The word in every interface.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Recalled => "recalled",
            Self::Barred => "barred",
            Self::CourtEnded => "court_ended",
            Self::Suspended => "suspended",
            Self::NotPermitted => "not_permitted",
            Self::NoAlert => "no_alert",
            Self::ByCourt => "by_court",
            Self::Permitted => "permitted",
            Self::Released => "released",
        }
    }

    /// The sentence on the board.
    #[must_use]
    pub fn says(self) -> &'static str {
        match self {
            Self::Recalled => "the alert was recalled and the person is detained",
            Self::Barred => "the person is protected against the sender and is detained",
            Self::CourtEnded => "a court ended it and no release is recorded",
            Self::Suspended => "the alert is suspended and the person is detained",
            Self::NotPermitted => "no permission is in force and the person is detained",
            Self::NoAlert => "detained without an alert that is known",
            Self::ByCourt => "detained by a court's decision",
            Self::Permitted => "detained by a permission in force",
            Self::Released => "released",
        }
    }

    /// Whom to tell now.
    #[must_use]
    pub fn tell(self) -> &'static [Told] {
        match self {
            Self::Recalled
            | Self::Barred
            | Self::CourtEnded
            | Self::Suspended
            | Self::NotPermitted
            | Self::NoAlert => &[Told::Supervisor, Told::Counsel, Told::DutyDesk, Told::Court],
            Self::ByCourt | Self::Permitted | Self::Released => &[],
        }
    }
}

/// How a detention stands. What is against it comes first: a court's decision does not hide a recall or a protection
/// that came since.
#[must_use]
pub fn detained(custody: &Custody, alert: Alert, now: i64) -> Detained {
    if !custody.is_open() {
        return Detained::Released;
    }
    let by_court = custody.kept_until.is_some_and(|until| now < until);
    match alert {
        Alert::Known { level: Level::Erased | Level::Suppressed, .. } => Detained::Recalled,
        Alert::Known { barred: true, .. } => Detained::Barred,
        _ if custody.court_ended.is_some() => Detained::CourtEnded,
        Alert::Known { level: Level::Suspended, .. } => Detained::Suspended,
        _ if by_court => Detained::ByCourt,
        Alert::Known { permitted_until: Some(until), .. } if now < until => Detained::Permitted,
        Alert::Known { .. } => Detained::NotPermitted,
        Alert::None => Detained::NoAlert,
    }
}

/// What the profile says about the consulate of a state, in a sentence; never of a person who is protected from it.
#[must_use]
pub fn consulate(jurisdiction: &Jurisdiction, state: &str, barred: bool) -> String {
    let row = jurisdiction.consular(state);
    match row.filter(|it| it.told == ConsularRule::TreatyObliges && !barred) {
        Some(row) => {
            format!("a treaty obliges to tell the consulate of {state} ({}): counsel first", row.rests_on)
        }
        None => format!("the consulate of {state} is told at the person's written wish and not otherwise"),
    }
}

#[cfg(test)]
mod tests {
    use terms::jurisdiction::{Consular, CustodyLimit, JurisdictionValues};

    use super::*;

    fn began() -> CustodyBegan {
        CustodyBegan { since: 0, by: "jonas".to_owned(), ground: "on an alert".to_owned(), place: None }
    }

    fn step(step: CustodyStep, at: i64) -> CustodyEvent {
        CustodyEvent {
            custody: Seq(9),
            step,
            at,
            says: "said so".to_owned(),
            until: None,
            place: None,
            wish: None,
        }
    }

    fn keeps(at: i64, until: i64) -> CustodyEvent {
        CustodyEvent { until: Some(until), ..step(CustodyStep::CourtKeeps, at) }
    }

    fn of(events: &[CustodyEvent]) -> Custody {
        fold(Seq(9), &began(), events)
    }

    fn jurisdiction() -> Jurisdiction {
        let values = JurisdictionValues {
            counsel_within_hours: Some(2),
            custody_days: Some(10),
            custody: vec![CustodyLimit {
                with: "QR".to_owned(),
                days: 18,
                longest_days: 40,
                rests_on: "ETS 24 Art 16".to_owned(),
            }],
            consular: vec![Consular {
                with: "QR".to_owned(),
                told: ConsularRule::TreatyObliges,
                rests_on: "consular treaty, Art 5".to_owned(),
            }],
            ..JurisdictionValues::default()
        };
        Jurisdiction::new(values, "QQ").unwrap()
    }

    const NOW: i64 = hours(5);

    #[track_caller]
    fn refused(event: &CustodyEvent, rule: &str) {
        let against = may_follow(&of(&[]), event, NOW).unwrap_err();
        assert!(against.iter().any(|it| it.rule == rule), "{rule} is not among {against:?}");
        assert!(RULES.iter().any(|it| it.id == rule));
    }

    #[test]
    fn the_state_is_the_fold_of_what_happened() {
        let it = of(&[
            step(CustodyStep::CounselTold, hours(2)),
            step(CustodyStep::CounselTold, hours(1)),
            keeps(hours(3), hours(50)),
            CustodyEvent {
                place: Some("prison of Velmora".to_owned()),
                ..step(CustodyStep::Moved, hours(4))
            },
        ]);
        assert_eq!((it.counsel, it.court, it.kept_until), (Some(hours(1)), Some(hours(3)), Some(hours(50))));
        assert_eq!(it.place.as_deref(), Some("prison of Velmora"));
        assert!(it.is_open() && it.rights.is_none());
    }

    #[test]
    fn a_later_word_of_a_court_counts_and_an_earlier_one_does_not() {
        let ended = of(&[keeps(1, 50), step(CustodyStep::CourtEnds, 2)]);
        assert_eq!((ended.kept_until, ended.court_ended), (None, Some(2)));
        let kept = of(&[step(CustodyStep::CourtEnds, 2), keeps(3, 50)]);
        assert_eq!((kept.kept_until, kept.court_ended), (Some(50), None));
    }

    #[test]
    fn what_cannot_have_happened_is_not_recorded() {
        refused(&step(CustodyStep::CounselTold, -1), "custody.order");
        refused(&step(CustodyStep::CounselTold, NOW + 1), "custody.order");
        refused(&CustodyEvent { says: " ".to_owned(), ..step(CustodyStep::CounselTold, 1) }, "custody.order");
        refused(&step(CustodyStep::CourtKeeps, 1), "custody.court_term");
        refused(&keeps(2, 1), "custody.court_term");
        refused(&step(CustodyStep::Moved, 1), "custody.place");
        let released = of(&[step(CustodyStep::Released, 1)]);
        assert!(may_follow(&released, &step(CustodyStep::CounselTold, 2), NOW).is_err());
    }

    #[test]
    fn the_consulate_is_told_at_the_persons_written_wish_alone() {
        refused(&step(CustodyStep::ConsulateTold, 1), "custody.consulate");
        let wish =
            CustodyEvent { wish: Some("file 7, page 2".to_owned()), ..step(CustodyStep::ConsulateTold, 1) };
        assert!(may_follow(&of(&[]), &wish, NOW).is_ok());
        let it = jurisdiction();
        assert!(consulate(&it, "QR", false).contains("obliges"));
        assert!(consulate(&it, "QR", true).contains("written wish"));
        assert!(consulate(&it, "BY", false).contains("written wish"));
    }

    #[test]
    fn counsel_who_was_not_told_is_late_after_the_hours_of_the_profile() {
        let all = owed(&of(&[]), Some(24), &jurisdiction(), Some("QR"));
        let late: Vec<Due> = all.iter().filter(|it| it.is_late(NOW)).map(|it| it.what).collect();
        assert_eq!(late, [Due::Rights, Due::Counsel]);
        let told = owed(&of(&[step(CustodyStep::CounselTold, 1)]), Some(24), &jurisdiction(), Some("QR"));
        assert!(!told.iter().any(|it| it.what == Due::Counsel && it.is_late(NOW)));
    }

    #[test]
    fn the_limit_is_that_of_the_two_states_and_eighteen_and_forty_days_are_nobodys_default() {
        let days = |state: Option<&str>| -> Vec<(Due, i64)> {
            let all = owed(&of(&[]), None, &jurisdiction(), state);
            let limits = all.into_iter().filter(|it| it.what > Due::CourtTerm);
            limits.map(|it| (it.what, it.due / hours(24))).collect()
        };
        assert_eq!(days(Some("QR")), [(Due::Request, 18), (Due::Longest, 40)]);
        assert_eq!(days(Some("BY")), [(Due::Longest, 10)]);
        assert_eq!(days(None), [(Due::Longest, 10)]);
        let none = owed(&of(&[]), None, &Jurisdiction::default(), Some("BY"));
        assert!(none.iter().all(|it| it.what < Due::CourtTerm));
    }

    #[test]
    fn a_recall_or_a_protection_while_somebody_is_detained_names_whom_to_tell() {
        let known = |level, barred, permitted_until| Alert::Known { level, barred, permitted_until };
        let permitted = known(Level::Reviewable, false, Some(hours(9)));
        assert_eq!(detained(&of(&[]), permitted, NOW), Detained::Permitted);
        assert_eq!(detained(&of(&[]), permitted, hours(9)), Detained::NotPermitted);
        // A court's decision does not hide what came since.
        let kept = of(&[keeps(1, hours(90))]);
        assert_eq!(detained(&kept, known(Level::Reviewable, false, None), NOW), Detained::ByCourt);
        for (level, barred, expected) in [
            (Level::Suppressed, false, Detained::Recalled),
            (Level::Suspended, true, Detained::Barred),
            (Level::Suspended, false, Detained::Suspended),
        ] {
            let it = detained(&kept, known(level, barred, None), NOW);
            assert_eq!(it, expected);
            assert!(it.tell().contains(&Told::Court) && it.tell().contains(&Told::Counsel));
        }
        let ended = of(&[step(CustodyStep::CourtEnds, 1)]);
        assert_eq!(detained(&ended, permitted, NOW), Detained::CourtEnded);
        assert_eq!(detained(&of(&[step(CustodyStep::Released, 1)]), permitted, NOW), Detained::Released);
        assert_eq!(detained(&of(&[]), Alert::None, NOW), Detained::NoAlert);
    }

    #[test]
    fn a_release_ends_what_was_still_to_come() {
        let it = of(&[step(CustodyStep::Released, hours(3))]);
        let left = owed(&it, Some(24), &jurisdiction(), Some("QR"));
        assert!(left.iter().all(|it| it.due <= hours(3)), "{left:?}");
    }
}
