//! What applicants and their counsel write: a request to the commission with its annexes, and one to a national authority.
//!
//! Promise: what is asked stands in their own words; each annex stands with its digest, so that what came can be told from
//! what was sent.
//!
//! Serves CCF Statute Art 29(1), RPD Art 18; national law under Directive (EU) 2016/680.

use terms::request::{Capacity, RequestKind};
use terms::{Date, PartialDate};

use super::Head;
use super::basis::{self, RULE};
use super::block::{Block, Pair, Say};
use super::value::{Digest, Label, Quoted, Reference};

/// The person.
#[derive(Clone, Debug)]
pub struct Person {
    /// Names, as they are written.
    pub names: Vec<Label>,
    /// Born.
    pub born: Option<PartialDate>,
}

/// A mandate.
#[derive(Clone, Debug)]
pub struct Mandated {
    /// Who acts.
    pub holder: Label,
    /// Since when.
    pub from: Date,
}

/// Who files, for whom.
#[derive(Clone, Debug)]
pub struct Filer {
    /// The person.
    pub person: Person,
    /// In which capacity.
    pub capacity: Capacity,
    /// The mandate, where there is one.
    pub mandate: Option<Mandated>,
}

/// A paper that goes with a letter.
#[derive(Clone, Debug)]
pub struct Annex {
    /// What it is.
    pub title: Label,
    /// The day it carries.
    pub dated: Option<Date>,
    /// How many sheets.
    pub sheets: Option<u32>,
    /// Its digest.
    pub digest: Digest,
}

/// A request to the commission.
#[derive(Clone, Debug)]
pub struct ToCommission {
    /// What stands on every letter.
    pub head: Head,
    /// What is asked for.
    pub kind: RequestKind,
    /// Who files.
    pub filer: Filer,
    /// The bureau, where it is known.
    pub bureau: Option<Label>,
    /// The number of the alert, where it is known.
    pub alert: Option<Reference>,
    /// For a revision: the decision.
    pub earlier: Option<Reference>,
    /// For a revision: when the new fact was found out.
    pub discovered: Option<Date>,
    /// What is asked, in their words.
    pub asks: Quoted,
    /// It is asked that the data are blocked until a decision.
    pub asks_block: bool,
    /// The papers.
    pub annexes: Vec<Annex>,
}

/// A request to a national authority.
#[derive(Clone, Debug)]
pub struct National {
    /// What stands on every letter: the authority reads.
    pub head: Head,
    /// Access, correction or deletion; another is refused.
    pub asks_for: RequestKind,
    /// Who files.
    pub filer: Filer,
    /// What is asked, in their words.
    pub asks: Quoted,
    /// The papers.
    pub annexes: Vec<Annex>,
}

impl Filer {
    fn pairs(&self, say: &Say<'_>) -> Vec<Pair> {
        let mut out = vec![say.pair("person", say.labels("person.names", &self.person.names))];
        if self.person.names.is_empty() {
            say.refuse("person.names", "nobody is named");
        }
        if let Some(born) = self.person.born {
            out.push(say.pair("born", say.born(born)));
        }
        out.push(say.pair("filed-by", say.coded("capacity", self.capacity.code())));
        if let Some(mandate) = &self.mandate {
            out.push(say.pair("acts", say.label("mandate.holder", &mandate.holder)));
            out.push(say.pair("mandate-since", say.day(mandate.from)));
        }
        match (self.capacity, &self.mandate) {
            (Capacity::Counsel, None) => {
                say.refuse("mandate", "counsel acts with a mandate, and none is named")
            }
            (Capacity::Counsel, Some(_)) | (Capacity::Person | Capacity::LegalRepresentative, _) => {}
        }
        out
    }
}

fn annexes(say: &Say<'_>, annexes: &[Annex]) -> Vec<Block> {
    if annexes.is_empty() {
        return vec![Block::Heading(say.t("annexes")), say.para(say.t("annexes-none"), &[])];
    }
    let each = annexes.iter().enumerate().map(|(at, it)| {
        let mut pairs = vec![say.pair("annex", say.label(&format!("annexes[{at}].title"), &it.title))];
        if let Some(day) = it.dated {
            pairs.push(say.pair("annex-dated", say.day(day)));
        }
        if let Some(sheets) = it.sheets {
            pairs.push(say.pair("annex-sheets", say.number(sheets)));
        }
        pairs.push(say.code("annex-digest", say.digest(&it.digest)));
        pairs
    });
    vec![Block::Heading(say.t("annexes")), Block::Annexes(each.collect())]
}

impl ToCommission {
    pub(super) fn blocks(&self, say: &Say<'_>) -> Vec<Block> {
        let mut facts = vec![say.pair("request", say.coded("kind", self.kind.code()))];
        facts.extend(self.filer.pairs(say));
        if let Some(bureau) = &self.bureau {
            facts.push(say.pair("bureau", say.label("bureau", bureau)));
        }
        if let Some(alert) = &self.alert {
            facts.push(say.code("alert", say.reference("alert", alert)));
        }
        if let Some(earlier) = &self.earlier {
            facts.push(say.code("earlier", say.reference("earlier", earlier)));
        }
        if let Some(day) = self.discovered {
            facts.push(say.pair("discovered", say.day(day)));
        }
        let mut out = vec![
            say.para(say.t("commission"), basis::MAY_ASK),
            Block::Facts(facts),
            Block::Heading(say.t("asked")),
            Block::Quote(say.quote("asks", &self.asks)),
        ];
        match self.kind {
            RequestKind::Preventive => out.push(say.para(say.t("no-clock"), RULE)),
            RequestKind::National => {
                say.refuse("kind", "a national request goes to the authority that keeps the data")
            }
            RequestKind::Access | RequestKind::Correction | RequestKind::Deletion | RequestKind::Revision => {
            }
        }
        if self.asks_block {
            out.push(say.para(say.t("commission-block"), basis::PRACTICE));
        }
        out.extend(annexes(say, &self.annexes));
        out.push(say.para(say.t("answer-here"), &[]));
        out
    }
}

impl National {
    pub(super) fn blocks(&self, say: &Say<'_>) -> Vec<Block> {
        let (asked, more) = match self.asks_for {
            RequestKind::Access => ("national-access", "national-limits"),
            RequestKind::Correction => ("national-correction", "national-recipients"),
            RequestKind::Deletion => ("national-deletion", "national-recipients"),
            RequestKind::Revision | RequestKind::National | RequestKind::Preventive => {
                say.refuse("asks_for", "an authority is asked for access, correction or deletion");
                ("national-access", "national-limits")
            }
        };
        let mut out = vec![
            say.para(say.t(asked), basis::NATIONAL),
            Block::Facts(self.filer.pairs(say)),
            Block::Heading(say.t("asked")),
            Block::Quote(say.quote("asks", &self.asks)),
            say.para(say.t(more), basis::NATIONAL),
            say.para(say.t("national-automated"), basis::NOT_AUTOMATED),
        ];
        out.extend(annexes(say, &self.annexes));
        out.push(say.para(say.t("answer-here"), &[]));
        out
    }
}
