//! Letters and papers: what a body, a gateway and an applicant write to each other, each with a fixed form.
//!
//! Start at [`Letter`]: a value of typed fields. [`Letter::paper`] makes a [`Paper`] of it in one language, or says which
//! field is refused and why; the paper gives the plain text, which goes on the record word for word with its digest, and
//! the same as HTML to be printed. One file for each side: `filed` (what applicants write), `applicant` (what they are
//! answered), `source` (what a bureau is asked and told), `court`; `kept` prints again what stands on the record.
//!
//! Promise: no letter takes free text into its own voice: what somebody wrote stands as a quotation with its author. No field
//! names a victim, a witness or the state that gave protection: every value is looked through as it is printed, and a letter
//! that names one is refused with the field, never silently cut. Where who writes and who reads is said, the own state may
//! stand: that says nothing of protection.
//!
//! No native speaker has reviewed the translations yet.
//!
//! Serves the Statute of the Commission for the Control of INTERPOL's Files, article by article; each step says whether it
//! rests on a text that was seen, on practice, or on a rule of the body (`basis`).

mod applicant;
mod basis;
mod block;
mod court;
mod filed;
mod kept;
pub mod samples;
mod source;
mod value;

use casework::withheld::Withheld;
use terms::Date;
use terms::request::LetterKind;

pub use applicant::{
    Acknowledgement, Admissible, Completion, DecisionToApplicant, GistLetter, GistOf, NotAdmissible,
};
pub use block::{Line, Paper};
pub use court::{CourtNote, Running};
pub use filed::{Annex, Filer, Mandated, National, Person, ToCommission};
pub use kept::Kept;
pub use source::{Challenge, DecisionToSource, Failed, Follows, ItemAsked, Reminder, RightOfReply};
pub use value::{Digest, Label, Quoted, Reference, Refused};

use block::{Block, Say, Top};

use crate::words::{Language, Words};

/// Who writes or reads: a name, and the lines of the address.
#[derive(Clone, Debug)]
pub struct Office {
    /// The person or office.
    pub name: Label,
    /// The address, line by line.
    pub address: Vec<Label>,
}

/// Who signed.
#[derive(Clone, Debug)]
pub enum Signed {
    /// A person, with the function.
    By {
        /// The name.
        name: Label,
        /// The function.
        function: Label,
    },
    /// Nobody: a rule of the body sent it, and the entry says which.
    ByRule,
}

/// What stands on every letter.
#[derive(Clone, Debug)]
pub struct Head {
    /// Who writes.
    pub from: Office,
    /// Who reads.
    pub to: Office,
    /// The reference of the case.
    pub reference: Reference,
    /// The reference of the reader, where it is known.
    pub theirs: Option<Reference>,
    /// The day.
    pub date: Date,
    /// Who signed.
    pub signed: Signed,
}

macro_rules! letters { ($($kind:ident($form:ty),)*) => {
    /// A letter.
    #[derive(Clone, Debug)]
    #[allow(missing_docs)]
    pub enum Letter { $($kind($form),)* }

    impl Letter {
        /// Which.
        #[must_use]
        pub fn kind(&self) -> LetterKind {
            match self { $(Self::$kind(_) => LetterKind::$kind,)* }
        }

        fn head(&self) -> &Head {
            match self { $(Self::$kind(it) => &it.head,)* }
        }

        fn blocks(&self, say: &Say<'_>) -> Vec<Block> {
            match self { $(Self::$kind(it) => it.blocks(say),)* }
        }
    }
} }

letters! {
    ToCommission(ToCommission),
    Acknowledgement(Acknowledgement),
    Completion(Completion),
    Admissible(Admissible),
    NotAdmissible(NotAdmissible),
    Challenge(Challenge),
    Reminder(Reminder),
    RightOfReply(RightOfReply),
    Gist(GistLetter),
    DecisionToApplicant(DecisionToApplicant),
    DecisionToSource(DecisionToSource),
    National(National),
    CourtNote(CourtNote),
}

impl Letter {
    /// The letter in a language, ready to be kept and printed.
    ///
    /// # Errors
    /// Every field that names what the file withholds, or that the letter cannot go without.
    pub fn paper(&self, language: Language, withheld: &Withheld) -> Result<Paper, Vec<Refused>> {
        let say = Say::new(Words(language), withheld);
        let head = self.head();
        let office = |field: &str, it: &Office| {
            let mut lines = vec![say.office(&format!("{field}.name"), &it.name)];
            let each = it.address.iter().enumerate();
            lines.extend(each.map(|(at, line)| say.office(&format!("{field}.address[{at}]"), line)));
            lines
        };
        let reference = say.reference("reference", &head.reference);
        let mut facts = vec![say.pair("dated", say.day(head.date)), say.code("reference", reference.clone())];
        if let Some(theirs) = &head.theirs {
            facts.push(say.code("theirs", say.reference("theirs", theirs)));
        }
        let signed = match &head.signed {
            Signed::By { name, function } => {
                vec![say.office("signed.name", name), say.office("signed.function", function)]
            }
            Signed::ByRule => vec![say.t("by-rule")],
        };
        let top = Top {
            from: office("from", &head.from),
            to_word: say.t("to"),
            to: office("to", &head.to),
            facts,
            title: say.coded("title", self.kind().code()),
            signed,
        };
        let blocks = self.blocks(&say);
        let refused = say.into_refused();
        if refused.is_empty() { Ok(Paper { language, reference, top, blocks }) } else { Err(refused) }
    }
}
