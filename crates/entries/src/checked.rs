//! `checked`: an officer presented a person, and this is what was answered.
//!
//! Promise: it is durable before the answer leaves (promise P12), for a miss as for an alert that was met; a miss
//! stands under the key of its day, a pair under the key of its alert. Serves: Law Enforcement Directive Art 25.

use terms::border::{Check, Pair, StartedClock, Word};

use crate::record::basic::Code;
use crate::record::border::{CheckV1, CheckV2, PairV1, PairV2, StartedClockV1, StartedClockV2};
use crate::record::{Record, record};

/// One check, or one more pair of the check that brought it about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    /// What was asked.
    pub check: Check,
    /// The word of the whole answer.
    pub word: Word,
    /// The pair; none where no alert is shown.
    pub pair: Option<Pair>,
    /// Clocks that began.
    pub clocks: Vec<StartedClock>,
    /// A child was with the person.
    pub with_child: bool,
}

record! {
    /// Version 2.
    CheckedV2 of Checked { check: CheckV2, word: Code<Word> }
    or blank { pair: Option<PairV2>, clocks: Vec<StartedClockV2>, with_child: bool }
}

/// Version 1: read only.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CheckedV1 {
    check: CheckV1,
    word: Code<Word>,
    #[serde(default)]
    pair: Option<PairV1>,
    #[serde(default)]
    clocks: Vec<StartedClockV1>,
}

impl CheckedV1 {
    pub(crate) fn term(self) -> Checked {
        Checked {
            check: self.check.term(),
            word: self.word.term(),
            pair: self.pair.map(PairV1::term),
            clocks: self.clocks.into_iter().map(StartedClockV1::term).collect(),
            // Not written then.
            with_child: false,
        }
    }
}
