//! What a court is told of an alert: how it stands on a day, and what that does not say.
//!
//! Promise: level, permission and pending request alone. Why an alert is suspended is not said: it may be a protection.
//!
//! Serves ECHR Arts 5 and 6 through the court that decides; a rule of this gateway.

use terms::request::RequestKind;
use terms::{Date, Level, Measure};

use super::Head;
use super::basis::{PRACTICE, RULE};
use super::block::{Block, Say};
use super::value::{Label, Reference};

/// A request that runs about the alert.
#[derive(Clone, Copy, Debug)]
pub struct Running {
    /// What is asked for.
    pub kind: RequestKind,
    /// Since when it is admissible; none where that is not decided.
    pub admissible_since: Option<Date>,
    /// The data are blocked while it runs.
    pub blocked: bool,
}

/// How an alert stands.
#[derive(Clone, Debug)]
pub struct CourtNote {
    /// What stands on every letter: the court reads.
    pub head: Head,
    /// The alert, as it is numbered here.
    pub alert: Reference,
    /// The bureau that sent it.
    pub bureau: Label,
    /// How it stands.
    pub level: Level,
    /// Since when.
    pub since: Date,
    /// What a named decision permits, by which authority, until when.
    pub permitted: Option<(Measure, Label, Date)>,
    /// A request about it.
    pub request: Option<Running>,
}

impl CourtNote {
    pub(super) fn blocks(&self, say: &Say<'_>) -> Vec<Block> {
        let mut facts = vec![
            say.code("alert", say.reference("alert", &self.alert)),
            say.pair("bureau", say.label("bureau", &self.bureau)),
            say.pair("level", say.page(crate::parts::level_key(self.level))),
            say.pair("since", say.day(self.since)),
        ];
        match (self.level, &self.permitted) {
            (Level::Permitted, Some((measure, authority, until))) => {
                let word = crate::parts::key("measure", measure.code());
                facts.push(say.pair("permitted", say.page(&word)));
                facts.push(say.pair("permitted-by", say.label("permitted.authority", authority)));
                facts.push(say.pair("permitted-until", say.day(*until)));
            }
            (Level::Permitted, None) => say.refuse("permitted", "what is permitted is not named"),
            (_, Some(_)) => say.refuse("permitted", "nothing is permitted at this level"),
            (_, None) => {}
        }
        let mut out = vec![
            say.para(say.on("court", self.head.date), RULE),
            Block::Facts(facts),
            say.para(say.coded("court-level", self.level.code()), RULE),
        ];
        if let Some(it) = &self.request {
            out.push(Block::Heading(say.t("court-request")));
            let mut facts = vec![say.pair("request", say.coded("kind", it.kind.code()))];
            facts.extend(it.admissible_since.map(|day| say.pair("admissible-since", say.day(day))));
            out.push(Block::Facts(facts));
            if it.blocked {
                out.push(say.para(say.t("court-blocked"), PRACTICE));
            }
        }
        out.push(Block::Heading(say.t("court-not")));
        out.push(say.para(say.t("court-says"), &[]));
        out.push(say.para(say.t("court-changes"), RULE));
        out
    }
}
