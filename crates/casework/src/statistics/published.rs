//! What the commission published on its work, year by year, as far as it is known here.
//!
//! Promise: every figure says where it is from and how far it was checked; where the parts do not add up to the whole in
//! the source, the difference stands as a figure of its own and is hidden in none. Figures of two bases are never put
//! into one row of years (2023: all requests; 2024: those that were new and admissible).

use terms::LawRef;

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum What {
    /// Requests that were completed.
    Completed,
    /// Requests that came.
    Received,
    /// Requests that came and are admissible.
    Admitted,
    /// Requests that ended.
    Processed,
    /// Complaints or applications for deletion.
    Deletion,
    /// Requests for access.
    Access,
    /// Requests for revision.
    Revision,
    /// Others.
    Other,
    /// Complaints that are admissible and on which data are held.
    WithData,
    /// The data comply.
    Compliant,
    /// They do not.
    NonCompliant,
    /// They do not, on the merits and answers.
    Merits,
    /// They do not, because the source did not answer.
    NoAnswer,
    /// Removed by the General Secretariat or the source before a decision.
    RemovedBefore,
    /// Blocked while the request ran.
    Blocked,
    /// In a hundred: requests for access that were answered in their time.
    AccessInTime,
    /// In a hundred: requests for deletion that were answered in their time.
    DeletionInTime,
}

/// A figure.
#[derive(Clone, Copy, Debug)]
pub struct Figure {
    /// The first year it is about.
    pub from: i16,
    /// The last.
    pub to: i16,
    /// What.
    pub what: What,
    /// How many.
    pub count: u32,
    /// It was reckoned here from a share that was published, and may be off by rounding.
    pub from_share: bool,
}

const fn figure(from: i16, to: i16, what: What, count: u32) -> Figure {
    Figure { from, to, what, count, from_share: false }
}

const fn share(from: i16, to: i16, what: What, count: u32) -> Figure {
    Figure { from, to, what, count, from_share: true }
}

/// Where the figures are from.
pub const SOURCE: LawRef =
    LawRef::secondary("annual reports of the commission, as reported by practitioners (2018 to 2024)");

/// The figures.
pub static FIGURES: &[Figure] = &[
    figure(2018, 2018, What::Completed, 1_422),
    figure(2018, 2018, What::Deletion, 536),
    figure(2018, 2018, What::Access, 741),
    figure(2018, 2018, What::Revision, 97),
    figure(2018, 2018, What::Other, 48),
    figure(2018, 2018, What::WithData, 346),
    figure(2018, 2018, What::NoAnswer, 40),
    figure(2018, 2018, What::RemovedBefore, 69),
    figure(2019, 2020, What::Deletion, 1_350),
    figure(2019, 2020, What::NonCompliant, 594),
    figure(2019, 2020, What::Merits, 415),
    figure(2019, 2020, What::NoAnswer, 109),
    figure(2019, 2020, What::RemovedBefore, 191),
    figure(2019, 2020, What::Blocked, 355),
    figure(2021, 2021, What::Received, 659),
    figure(2021, 2021, What::Processed, 651),
    figure(2021, 2021, What::Compliant, 133),
    figure(2021, 2021, What::NonCompliant, 296),
    figure(2021, 2021, What::Merits, 239),
    figure(2021, 2021, What::NoAnswer, 50),
    figure(2021, 2021, What::RemovedBefore, 49),
    figure(2021, 2021, What::Blocked, 311),
    figure(2023, 2023, What::Received, 2_793),
    figure(2023, 2023, What::Access, 1_101),
    figure(2023, 2023, What::Deletion, 1_021),
    figure(2023, 2023, What::Revision, 557),
    figure(2023, 2023, What::AccessInTime, 70),
    figure(2023, 2023, What::DeletionInTime, 85),
    figure(2024, 2024, What::Admitted, 2_586),
    share(2024, 2024, What::Access, 957),
    share(2024, 2024, What::Deletion, 1_164),
    share(2024, 2024, What::Revision, 465),
    figure(2024, 2024, What::Processed, 2_411),
];

/// A whole whose parts do not add up to it in the source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gap {
    /// The first year.
    pub from: i16,
    /// The whole.
    pub whole: What,
    /// Its parts.
    pub parts: &'static [What],
    /// How many are in the whole and in no part.
    pub missing: u32,
    /// What is said of it.
    pub says: &'static str,
}

/// Every whole that has parts, with what is missing; none missing where they add up.
pub static WHOLES: &[Gap] = &[
    Gap {
        from: 2018,
        whole: What::Completed,
        parts: &[What::Deletion, What::Access, What::Revision, What::Other],
        missing: 0,
        says: "adds up",
    },
    Gap {
        from: 2019,
        whole: What::NonCompliant,
        parts: &[What::Merits, What::NoAnswer],
        missing: 70,
        says: "not explained in the source",
    },
    Gap {
        from: 2021,
        whole: What::NonCompliant,
        parts: &[What::Merits, What::NoAnswer],
        missing: 7,
        says: "not explained in the source",
    },
    Gap {
        from: 2021,
        whole: What::Processed,
        parts: &[What::Compliant, What::NonCompliant, What::RemovedBefore],
        missing: 173,
        says: "how the others ended is not said in the source",
    },
    Gap {
        from: 2023,
        whole: What::Received,
        parts: &[What::Access, What::Deletion, What::Revision],
        missing: 114,
        says: "of which kind the others were is not said in the source",
    },
    Gap {
        from: 2024,
        whole: What::Admitted,
        parts: &[What::Access, What::Deletion, What::Revision],
        missing: 0,
        says: "adds up, reckoned from shares",
    },
];

/// A figure of the years that begin with one.
#[must_use]
pub fn figure_of(from: i16, what: What) -> Option<&'static Figure> {
    FIGURES.iter().find(|it| it.from == from && it.what == what)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_add_up_is_said_with_its_number() {
        for gap in WHOLES {
            let count = |what: What| figure_of(gap.from, what).map(|it| it.count).unwrap();
            let parts: u32 = gap.parts.iter().map(|it| count(*it)).sum();
            assert_eq!(count(gap.whole) - parts, gap.missing, "{:?} {:?}", gap.from, gap.whole);
        }
    }
}
