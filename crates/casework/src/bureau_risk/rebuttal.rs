//! The grounds on which the presumption of class A may be rebutted in a case.
//!
//! Promise: the list is closed and public, so that whoever rebuts must say which ground and what was read.
//! A conviction in absentia, a renewed notice and the gravity of the charge are not on it.
//! Serves: Aranyosi step two; the rule that a general presumption can be answered by what this case shows.

/// A ground. Each needs its evidence named and two officials where the track is enhanced.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RebuttalGround {
    /// A judicial act of the sending state is on the file together with the material it rested on.
    /// The act alone is not enough: a bare warrant says that a judge signed.
    JudicialActWithFile,
    /// A court reviewed the measure, and its independence *in this case* is shown (composition, conduct,
    /// hearing of the defence), not asserted in general.
    ReviewByIndependentCourt,
    /// Assurances that name the person, the place of detention and the court, with monitoring that this
    /// state or a body it trusts can carry out and has carried out before.
    MonitoredAssurances,
    /// Concrete evidence of an ordinary crime that can be examined here: an identified victim, a trace, a
    /// payment, a recording; more than the narrative of the request.
    OrdinaryCrimeEvidence,
    /// The interests of victims who can be named and heard and who would be left without any remedy;
    /// always weighed with the way of handing the case to the own prosecutor.
    VictimsInterests,
}

impl RebuttalGround {
    /// Every ground.
    pub const ALL: [Self; 5] = [
        Self::JudicialActWithFile,
        Self::ReviewByIndependentCourt,
        Self::MonitoredAssurances,
        Self::OrdinaryCrimeEvidence,
        Self::VictimsInterests,
    ];

    /// The name on the record. Never renamed, never reused.
    pub fn id(self) -> &'static str {
        match self {
            Self::JudicialActWithFile => "judicial-act-with-file",
            Self::ReviewByIndependentCourt => "review-by-independent-court",
            Self::MonitoredAssurances => "monitored-assurances",
            Self::OrdinaryCrimeEvidence => "ordinary-crime-evidence",
            Self::VictimsInterests => "victims-interests",
        }
    }

    /// The ground of that name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|ground| ground.id() == id)
    }

    /// What must be on the file.
    pub fn asks_for(self) -> &'static str {
        match self {
            Self::JudicialActWithFile => "the judicial act and the material it rested on",
            Self::ReviewByIndependentCourt => {
                "the reviewing decision and what shows the court's independence in this case"
            }
            Self::MonitoredAssurances => {
                "the assurances by name and place, who monitors them, and how they were kept before"
            }
            Self::OrdinaryCrimeEvidence => "the evidence itself, open to examination here",
            Self::VictimsInterests => {
                "the victims' own statement, and why the own prosecutor cannot take the case"
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_ground_reads_back_from_its_name() {
        for ground in RebuttalGround::ALL {
            assert_eq!(RebuttalGround::from_id(ground.id()), Some(ground));
        }
        assert_eq!(RebuttalGround::from_id("conviction-in-absentia"), None);
    }
}
