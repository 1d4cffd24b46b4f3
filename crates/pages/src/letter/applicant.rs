//! What applicants are answered: that it came, what is missing, whether it is admissible, the gist, the decision.
//!
//! Promise: each names the next day and what it rests on; what a member wrote stands as the member's words. Nothing is shown
//! that the source restricted, but what a named decision disclosed.
//!
//! Serves CCF Statute Arts 31, 33, 38, 40, 42.

use terms::Date;
use terms::offence::OffenceClass;
use terms::request::{RequestKind, Requirement, RulingKind};

use super::Head;
use super::basis::{self, RULE};
use super::block::{Block, Pair, Say};
use super::value::{Label, Quoted};

/// The request came.
#[derive(Clone, Debug)]
pub struct Acknowledgement {
    /// What stands on every letter.
    pub head: Head,
    /// What is asked for.
    pub kind: RequestKind,
    /// When it came.
    pub received: Date,
    /// By when the applicant is told whether it is admissible; none for a preventive request.
    pub admissibility_by: Option<Date>,
}

/// Something is missing.
#[derive(Clone, Debug)]
pub struct Completion {
    /// What stands on every letter.
    pub head: Head,
    /// What is asked for.
    pub kind: RequestKind,
    /// When it came.
    pub received: Date,
    /// What is missing.
    pub missing: Vec<Requirement>,
    /// By when it should come.
    pub by: Date,
}

/// It is admissible.
#[derive(Clone, Debug)]
pub struct Admissible {
    /// What stands on every letter.
    pub head: Head,
    /// What is asked for.
    pub kind: RequestKind,
    /// Since when.
    pub since: Date,
    /// By when it is decided; none for a preventive request.
    pub decision_by: Option<Date>,
    /// Until when the General Secretariat is consulted, where it is.
    pub consulted_until: Option<Date>,
}

/// It is not admissible.
#[derive(Clone, Debug)]
pub struct NotAdmissible {
    /// What stands on every letter.
    pub head: Head,
    /// What is asked for.
    pub kind: RequestKind,
    /// When it came.
    pub received: Date,
    /// What is still missing.
    pub missing: Vec<Requirement>,
    /// The reasons, in the words of whoever decided.
    pub reasons: Quoted,
}

/// The gist, in one of its three forms.
#[derive(Clone, Debug)]
pub enum GistOf {
    /// The charges and the country.
    ChargesAndCountry {
        /// The charges, in the words in which they are disclosed.
        charges: Vec<Quoted>,
        /// The country that asks.
        country: Label,
    },
    /// The class of the offence only.
    OffenceClass(Vec<OffenceClass>),
    /// For counsel alone, under a duty not to pass it on.
    CounselOnly {
        /// Counsel.
        counsel: Label,
        /// The charges, in the words in which they are disclosed.
        charges: Vec<Quoted>,
        /// The country that asks.
        country: Label,
    },
}

/// The gist of what is restricted.
#[derive(Clone, Debug)]
pub struct GistLetter {
    /// What stands on every letter.
    pub head: Head,
    /// What is disclosed.
    pub gist: GistOf,
    /// When it was decided.
    pub decided: Date,
    /// The members.
    pub members: Vec<Label>,
}

/// A decision, to the applicant.
#[derive(Clone, Debug)]
pub struct DecisionToApplicant {
    /// What stands on every letter.
    pub head: Head,
    /// What was asked for.
    pub kind: RequestKind,
    /// What was decided.
    pub ruling: RulingKind,
    /// When.
    pub decided: Date,
    /// Which version, from 1.
    pub version: u32,
    /// The members, in the order in which they signed.
    pub members: Vec<Label>,
    /// What the applicant may read of the reasons.
    pub says: Quoted,
    /// The provisions, as the members cite them.
    pub provisions: Option<Quoted>,
    /// What is put right.
    pub corrections: Vec<Quoted>,
    /// By when it is carried out.
    pub carried_out_by: Option<Date>,
}

fn request(say: &Say<'_>, kind: RequestKind, came: Option<Date>) -> Block {
    let mut facts = vec![say.pair("request", say.coded("kind", kind.code()))];
    facts.extend(came.map(|it| say.pair("received", say.day(it))));
    Block::Facts(facts)
}

fn missing(say: &Say<'_>, missing: &[Requirement]) -> Block {
    Block::Points(missing.iter().map(|it| (say.coded("missing", it.code()), None)).collect())
}

fn contact(say: &Say<'_>, kind: RequestKind) -> Option<Block> {
    (kind != RequestKind::National).then(|| say.para(say.t("only-contact"), basis::ONLY_CONTACT))
}

impl Acknowledgement {
    pub(super) fn blocks(&self, say: &Say<'_>) -> Vec<Block> {
        let mut out = vec![say.para(say.t("ack"), &[]), request(say, self.kind, Some(self.received))];
        match (self.kind, self.admissibility_by) {
            (RequestKind::Preventive, _) => out.push(say.para(say.t("no-clock"), RULE)),
            (_, Some(day)) => out.push(say.para(say.on("ack-next", day), basis::ADMISSIBILITY)),
            (_, None) => {
                say.refuse("admissibility_by", "no day is named, and only a preventive request has none")
            }
        }
        out.extend(contact(say, self.kind));
        out
    }
}

impl Completion {
    pub(super) fn blocks(&self, say: &Say<'_>) -> Vec<Block> {
        if self.missing.is_empty() {
            say.refuse("missing", "nothing is named");
        }
        let by = if self.by < self.head.date { "completion-by-over" } else { "completion-by" };
        vec![
            say.para(say.t("completion"), basis::ADMISSIBILITY),
            request(say, self.kind, Some(self.received)),
            Block::Heading(say.t("missing")),
            missing(say, &self.missing),
            say.para(say.on(by, self.by), RULE),
            say.para(say.t("completion-then"), RULE),
            say.para(say.t("completion-term"), basis::term(self.kind)),
        ]
    }
}

impl Admissible {
    pub(super) fn blocks(&self, say: &Say<'_>) -> Vec<Block> {
        let mut out = vec![say.para(say.on("admissible", self.since), &[]), request(say, self.kind, None)];
        match (self.kind, self.decision_by) {
            (RequestKind::Preventive, _) => out.push(say.para(say.t("no-clock"), RULE)),
            (kind, Some(day)) => {
                out.push(say.para(say.on("decision-by", day), basis::term(kind)));
                out.push(say.para(say.t("term-runs"), RULE));
            }
            (_, None) => say.refuse("decision_by", "no day is named, and only a preventive request has none"),
        }
        if let Some(day) = self.consulted_until {
            out.push(say.para(say.on("consulted", day), basis::CONSULTED));
        }
        out.extend(contact(say, self.kind));
        out
    }
}

impl NotAdmissible {
    pub(super) fn blocks(&self, say: &Say<'_>) -> Vec<Block> {
        let mut out = vec![
            say.para(say.t("not-admissible"), basis::ADMISSIBILITY),
            request(say, self.kind, Some(self.received)),
        ];
        if !self.missing.is_empty() {
            out.push(Block::Heading(say.t("missing")));
            out.push(missing(say, &self.missing));
        }
        out.push(Block::Heading(say.t("reasons")));
        out.push(Block::Quote(say.quote("reasons", &self.reasons)));
        out.push(say.para(say.t("ask-again"), RULE));
        out
    }
}

impl GistLetter {
    pub(super) fn blocks(&self, say: &Say<'_>) -> Vec<Block> {
        if self.members.is_empty() {
            say.refuse("members", "a disclosure is decided by somebody, and nobody is named");
        }
        let facts = vec![
            say.pair("decided", say.day(self.decided)),
            say.pair("members", say.labels("members", &self.members)),
        ];
        let mut out = vec![say.para(say.t("gist"), RULE), Block::Facts(facts)];
        match &self.gist {
            GistOf::ChargesAndCountry { charges, country } => out.extend(charged(say, charges, country)),
            GistOf::OffenceClass(classes) => {
                if classes.is_empty() {
                    say.refuse("gist.classes", "nothing is named");
                }
                out.push(Block::Heading(say.t("gist-classes")));
                let each = classes.iter().map(|it| (say.coded("class", it.code()), None));
                out.push(Block::Points(each.collect()));
            }
            GistOf::CounselOnly { counsel, charges, country } => {
                let to: Vec<Pair> = vec![say.pair("for-counsel", say.label("gist.counsel", counsel))];
                out.push(Block::Facts(to));
                out.push(say.para(say.t("gist-duty"), RULE));
                out.extend(charged(say, charges, country));
            }
        }
        out.push(say.para(say.t("gist-rest"), basis::JUSTIFIED));
        out
    }
}

fn charged(say: &Say<'_>, charges: &[Quoted], country: &Label) -> Vec<Block> {
    if charges.is_empty() {
        say.refuse("gist.charges", "nothing is named");
    }
    let mut out = vec![
        Block::Facts(vec![say.pair("country", say.label("gist.country", country))]),
        Block::Heading(say.t("charges")),
    ];
    let each = charges.iter().enumerate();
    out.extend(each.map(|(at, it)| Block::Quote(say.quote(&format!("gist.charges[{at}]"), it))));
    out
}

/// What was decided, by whom, in which version: the same to both sides.
pub(super) fn decided(
    say: &Say<'_>,
    ruling: RulingKind,
    on: Date,
    version: u32,
    members: &[Label],
) -> Vec<Block> {
    if members.is_empty() {
        say.refuse("members", "a decision is made by somebody, and nobody is named");
    }
    vec![
        say.para(say.coded("ruling", ruling.code()), basis::IN_WRITING),
        Block::Facts(vec![
            say.pair("decided", say.day(on)),
            say.pair("members", say.labels("members", members)),
            say.pair("version", say.number(version)),
        ]),
    ]
}

/// What the members cite: their words, whatever of it was checked here.
pub(super) fn provisions(say: &Say<'_>, cited: Option<&Quoted>) -> Vec<Block> {
    let Some(cited) = cited else {
        return Vec::new();
    };
    vec![Block::Heading(say.t("provisions")), Block::Quote(say.quote("provisions", cited))]
}

/// What is put right, and by when it is carried out.
pub(super) fn carried_out(
    say: &Say<'_>,
    ruling: RulingKind,
    corrections: &[Quoted],
    by: Option<Date>,
) -> Vec<Block> {
    let mut out = Vec::new();
    if !corrections.is_empty() {
        out.push(Block::Heading(say.t("corrections")));
        let each = corrections.iter().enumerate();
        out.extend(each.map(|(at, it)| Block::Quote(say.quote(&format!("corrections[{at}]"), it))));
    }
    let binds = match ruling {
        RulingKind::Delete | RulingKind::Correct | RulingKind::CompliantWithUpdate | RulingKind::Block => {
            true
        }
        RulingKind::NoData
        | RulingKind::Compliant
        | RulingKind::Disclose
        | RulingKind::DiscloseGist
        | RulingKind::KeepRestricted
        | RulingKind::LiftBlock
        | RulingKind::ProposalRefused
        | RulingKind::RevisionRefused
        | RulingKind::RevisionOpened => false,
    };
    if binds {
        out.push(say.para(say.t("binds"), basis::BINDS));
    }
    if let Some(day) = by {
        out.push(say.para(say.on("carried-out-by", day), basis::PRACTICE));
    }
    out
}

impl DecisionToApplicant {
    pub(super) fn blocks(&self, say: &Say<'_>) -> Vec<Block> {
        let mut out = vec![request(say, self.kind, None)];
        out.extend(decided(say, self.ruling, self.decided, self.version, &self.members));
        out.push(Block::Heading(say.t("reasons")));
        out.push(Block::Quote(say.quote("says", &self.says)));
        out.extend(provisions(say, self.provisions.as_ref()));
        out.extend(carried_out(say, self.ruling, &self.corrections, self.carried_out_by));
        out.push(say.para(say.t("revision"), basis::REVISION));
        out
    }
}
