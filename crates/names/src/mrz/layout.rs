//! Where each field stands: the layouts of ICAO Doc 9303 and of one national card.

use std::fmt;

/// The kinds of zone, by size.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// Identity card or residence permit, three lines of 30 (part 5).
    Td1,
    /// Card of the larger size, two lines of 36 (part 6).
    Td2,
    /// Passport, two lines of 44 (part 4).
    Td3,
    /// Visa of the larger size, two lines of 44 (part 7).
    MrvA,
    /// Visa of the smaller size, two lines of 36 (part 7).
    MrvB,
    /// The French identity card issued until 2021: two lines of 36 in an order of its own, which ICAO does not
    /// know.
    FrenchCard,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Kind; 6] = [Kind::Td1, Kind::Td2, Kind::Td3, Kind::MrvA, Kind::MrvB, Kind::FrenchCard];

    /// How many lines, and how many characters each.
    pub fn size(self) -> (usize, usize) {
        match self {
            Kind::Td1 => (3, 30),
            Kind::Td2 | Kind::MrvB | Kind::FrenchCard => (2, 36),
            Kind::Td3 | Kind::MrvA => (2, 44),
        }
    }

    /// The first letters a document code of this kind can have.
    pub(super) fn codes(self) -> &'static [u8] {
        match self {
            Kind::Td1 | Kind::Td2 => b"ACI",
            Kind::Td3 => b"P",
            Kind::MrvA | Kind::MrvB => b"V",
            Kind::FrenchCard => b"I",
        }
    }

    pub(super) fn layout(self) -> &'static Layout {
        match self {
            Kind::Td1 => &TD1,
            Kind::Td2 => &TD2,
            Kind::Td3 => &TD3,
            Kind::MrvA => &MRV_A,
            Kind::MrvB => &MRV_B,
            Kind::FrenchCard => &FRENCH_CARD,
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Kind::Td1 => "card of three lines of 30",
            Kind::Td2 => "card of two lines of 36",
            Kind::Td3 => "passport of two lines of 44",
            Kind::MrvA => "visa of two lines of 44",
            Kind::MrvB => "visa of two lines of 36",
            Kind::FrenchCard => "French identity card of two lines of 36",
        })
    }
}

/// A field of the zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Field {
    /// What the document is.
    DocumentCode,
    /// The state or organisation that issued it.
    Issuer,
    /// Primary and secondary identifier.
    Name,
    /// Document number, with its check digit.
    Number,
    /// Nationality, or what stands in its place.
    Nationality,
    /// Date of birth, with its check digit.
    Birth,
    /// Sex.
    Sex,
    /// Date of expiry, with its check digit.
    Expiry,
    /// Optional data, with its check digit where it has one.
    Optional,
    /// The check digit over all checked fields.
    Composite,
}

impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Field::DocumentCode => "document code",
            Field::Issuer => "issuing state",
            Field::Name => "name",
            Field::Number => "document number",
            Field::Nationality => "nationality",
            Field::Birth => "date of birth",
            Field::Sex => "sex",
            Field::Expiry => "date of expiry",
            Field::Optional => "optional data",
            Field::Composite => "whole zone",
        })
    }
}

/// Columns of one line, counted from one, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Span {
    pub(super) line: u8,
    pub(super) from: u8,
    pub(super) to: u8,
}

impl Span {
    const fn at(line: u8, from: u8, to: u8) -> Span {
        Span { line, from, to }
    }

    pub(super) fn width(self) -> usize {
        usize::from(self.to - self.from) + 1
    }
}

/// Where the fields of one kind stand.
pub(super) struct Layout {
    pub(super) code: Span,
    pub(super) issuer: Span,
    /// Both identifiers, or the primary one where `given` has a place of its own.
    pub(super) name: Span,
    pub(super) given: Option<Span>,
    pub(super) number: Span,
    pub(super) number_check: Span,
    /// Where a number of more than its columns goes on.
    pub(super) overflow: Option<Span>,
    pub(super) nationality: Option<Span>,
    pub(super) birth: Span,
    pub(super) birth_check: Span,
    pub(super) sex: Span,
    pub(super) expiry: Option<(Span, Span)>,
    pub(super) optional: &'static [Span],
    pub(super) optional_check: Option<Span>,
    /// What the composite digit covers, in its order, and where it stands.
    pub(super) composite: Option<(&'static [Span], Span)>,
}

static TD1: Layout = Layout {
    code: Span::at(1, 1, 2),
    issuer: Span::at(1, 3, 5),
    name: Span::at(3, 1, 30),
    given: None,
    number: Span::at(1, 6, 14),
    number_check: Span::at(1, 15, 15),
    overflow: Some(Span::at(1, 16, 30)),
    nationality: Some(Span::at(2, 16, 18)),
    birth: Span::at(2, 1, 6),
    birth_check: Span::at(2, 7, 7),
    sex: Span::at(2, 8, 8),
    expiry: Some((Span::at(2, 9, 14), Span::at(2, 15, 15))),
    optional: &[Span::at(1, 16, 30), Span::at(2, 19, 29)],
    optional_check: None,
    composite: Some((
        &[Span::at(1, 6, 30), Span::at(2, 1, 7), Span::at(2, 9, 15), Span::at(2, 19, 29)],
        Span::at(2, 30, 30),
    )),
};

static TD2: Layout = Layout {
    code: Span::at(1, 1, 2),
    issuer: Span::at(1, 3, 5),
    name: Span::at(1, 6, 36),
    given: None,
    number: Span::at(2, 1, 9),
    number_check: Span::at(2, 10, 10),
    overflow: Some(Span::at(2, 29, 35)),
    nationality: Some(Span::at(2, 11, 13)),
    birth: Span::at(2, 14, 19),
    birth_check: Span::at(2, 20, 20),
    sex: Span::at(2, 21, 21),
    expiry: Some((Span::at(2, 22, 27), Span::at(2, 28, 28))),
    optional: &[Span::at(2, 29, 35)],
    optional_check: None,
    composite: Some((&[Span::at(2, 1, 10), Span::at(2, 14, 20), Span::at(2, 22, 35)], Span::at(2, 36, 36))),
};

static TD3: Layout = Layout {
    code: Span::at(1, 1, 2),
    issuer: Span::at(1, 3, 5),
    name: Span::at(1, 6, 44),
    given: None,
    number: Span::at(2, 1, 9),
    number_check: Span::at(2, 10, 10),
    overflow: None,
    nationality: Some(Span::at(2, 11, 13)),
    birth: Span::at(2, 14, 19),
    birth_check: Span::at(2, 20, 20),
    sex: Span::at(2, 21, 21),
    expiry: Some((Span::at(2, 22, 27), Span::at(2, 28, 28))),
    optional: &[Span::at(2, 29, 42)],
    optional_check: Some(Span::at(2, 43, 43)),
    composite: Some((&[Span::at(2, 1, 10), Span::at(2, 14, 20), Span::at(2, 22, 43)], Span::at(2, 44, 44))),
};

static MRV_A: Layout = Layout {
    code: Span::at(1, 1, 2),
    issuer: Span::at(1, 3, 5),
    name: Span::at(1, 6, 44),
    given: None,
    number: Span::at(2, 1, 9),
    number_check: Span::at(2, 10, 10),
    overflow: None,
    nationality: Some(Span::at(2, 11, 13)),
    birth: Span::at(2, 14, 19),
    birth_check: Span::at(2, 20, 20),
    sex: Span::at(2, 21, 21),
    expiry: Some((Span::at(2, 22, 27), Span::at(2, 28, 28))),
    optional: &[Span::at(2, 29, 44)],
    optional_check: None,
    composite: None,
};

static MRV_B: Layout = Layout {
    code: Span::at(1, 1, 2),
    issuer: Span::at(1, 3, 5),
    name: Span::at(1, 6, 36),
    given: None,
    number: Span::at(2, 1, 9),
    number_check: Span::at(2, 10, 10),
    overflow: None,
    nationality: Some(Span::at(2, 11, 13)),
    birth: Span::at(2, 14, 19),
    birth_check: Span::at(2, 20, 20),
    sex: Span::at(2, 21, 21),
    expiry: Some((Span::at(2, 22, 27), Span::at(2, 28, 28))),
    optional: &[Span::at(2, 29, 36)],
    optional_check: None,
    composite: None,
};

static FRENCH_CARD: Layout = Layout {
    code: Span::at(1, 1, 2),
    issuer: Span::at(1, 3, 5),
    name: Span::at(1, 6, 30),
    given: Some(Span::at(2, 14, 27)),
    number: Span::at(2, 1, 12),
    number_check: Span::at(2, 13, 13),
    overflow: None,
    nationality: None,
    birth: Span::at(2, 28, 33),
    birth_check: Span::at(2, 34, 34),
    sex: Span::at(2, 35, 35),
    expiry: None,
    optional: &[Span::at(1, 31, 36)],
    optional_check: None,
    composite: Some((&[Span::at(1, 1, 36), Span::at(2, 1, 35)], Span::at(2, 36, 36))),
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_column_belongs_to_exactly_one_field() {
        for kind in Kind::ALL {
            let layout = kind.layout();
            let (lines, width) = kind.size();
            let mut spans = vec![layout.code, layout.issuer, layout.name, layout.number, layout.number_check];
            spans.extend([layout.birth, layout.birth_check, layout.sex]);
            spans.extend(layout.given.into_iter().chain(layout.nationality).chain(layout.optional_check));
            spans.extend(layout.expiry.iter().flat_map(|(date, check)| [*date, *check]));
            spans.extend(layout.optional);
            spans.extend(layout.composite.map(|(_, check)| check));
            for line in 1..=lines {
                for column in 1..=width {
                    let owners = spans
                        .iter()
                        .filter(|s| usize::from(s.line) == line)
                        .filter(|s| (usize::from(s.from)..=usize::from(s.to)).contains(&column));
                    assert_eq!(owners.count(), 1, "{kind}, line {line}, column {column}");
                }
            }
        }
    }
}
