//! More of the invented sample: the sittings and the figures.
//!
//! Promise: nobody here exists; the bureaus are of the invented range QQ to QZ.

use std::collections::BTreeMap;

use casework::restriction::load::{Count, Load};
use casework::statistics::docket::{Period, TableKind};
use casework::statistics::sources::{Row as SourceRow, Sources};
use casework::statistics::time::Times;
use casework::statistics::tree::Shown;
use terms::Date;
use terms::deadline::DeadlineRule;
use terms::request::RequestKind;

use super::calendar::Calendar;
use super::figures::Figures;
use super::meetings::{Meetings, Sitting};
use super::samples::rows;

pub(super) fn meetings() -> Meetings {
    let count = |open, with_source, to_decide, overdue| Count { open, with_source, to_decide, overdue };
    let person = || Some("p-vandermoer".to_owned());
    let day = Date::constant(2026, 11, 25);
    let load = Load {
        all: count(14, 9, 6, 2),
        members: BTreeMap::from([(person(), count(9, 5, 5, 2)), (None, count(5, 4, 1, 0))]),
        meetings: BTreeMap::from([(Some(day), count(8, 5, 4, 2)), (None, count(6, 4, 2, 0))]),
        rules: BTreeMap::from([(DeadlineRule::ProposalDecision, 5), (DeadlineRule::ThirdPartyCheck, 1)]),
    };
    Meetings {
        docket: "/requests".to_owned(),
        sittings: vec![Sitting { day: Some(day), rows: rows() }, Sitting { day: None, rows: Vec::new() }],
        load,
        members: vec![("p-vandermoer".to_owned(), "Elske Vandermoer".to_owned())],
        after: None,
    }
}

pub(super) fn calendar() -> Calendar {
    let made = 1_795_338_000_000_000;
    Calendar {
        docket: "/requests".to_owned(),
        file: "/requests/calendar.ics".to_owned(),
        stands: Some((made, made + 365 * 86_400_000_000, "0123456789abcdef".to_owned())),
        address: Some("https://body.example.invalid/calendar/abcdefghijklmnopqrstuvwxyz.ics".to_owned()),
        make: "/requests/calendar".to_owned(),
        end: "/requests/calendar/end".to_owned(),
    }
}

pub(super) fn figures() -> Figures {
    let shown = |path: &[&'static str], count, together: &[&'static str], rest| Shown {
        path: path.to_vec(),
        count,
        together: together.to_vec(),
        rest,
    };
    let times = |kind, in_time, weeks: [Option<u32>; 4]| Times {
        kind,
        in_time,
        quarter: weeks[0],
        median: weeks[1],
        three_quarters: weeks[2],
        nine_of_ten: weeks[3],
    };
    let bureau = |name: Option<&str>, count, restricted, silent, failed| SourceRow {
        source: name.map(str::to_owned),
        count,
        parts: vec![
            ("restricted", restricted),
            ("silent", silent),
            ("failed", failed),
            ("failed_reversed", failed / 2),
        ],
    };
    Figures {
        years: vec![
            ("2025".to_owned(), "/requests/figures?year=2025".to_owned(), true),
            ("2024".to_owned(), "/requests/figures?year=2024".to_owned(), false),
        ],
        period: Period::year(2025),
        tables: vec![
            (
                TableKind::Received,
                vec![
                    shown(&[], 2_586, &[], None),
                    shown(&["access"], 1_203, &["not_admissible", "not_yet_said"], Some(88)),
                    shown(&["access", "admissible"], 1_115, &[], None),
                    shown(&["deletion"], 1_289, &[], None),
                ],
            ),
            (
                TableKind::Outcomes,
                vec![
                    shown(&[], 2_301, &[], None),
                    shown(&["deletion"], 1_100, &[], None),
                    shown(&["deletion", "non_compliant"], 322, &[], None),
                    shown(&["deletion", "non_compliant", "non_compliant_merits"], 272, &[], None),
                    shown(&["deletion", "non_compliant", "non_compliant_no_answer"], 50, &[], None),
                ],
            ),
            (
                TableKind::Grounds,
                vec![
                    shown(&[], 2_586, &[], None),
                    shown(&["restricted"], 604, &[], None),
                    shown(&["restricted", "claimed"], 402, &[], None),
                    shown(
                        &["restricted", "claimed", "investigation"],
                        297,
                        &["security", "no_ground"],
                        Some(105),
                    ),
                ],
            ),
            (TableKind::Blocked, Vec::new()),
        ],
        sources: Sources {
            all: Some(bureau(None, 2_586, 604, 202, 188)),
            rows: vec![
                bureau(Some("Voskar (QQ)"), 214, 171, 60, 82),
                SourceRow { parts: Vec::new(), ..bureau(None, 61, 0, 0, 0) },
            ],
        },
        times: vec![
            times(RequestKind::Access, Some(61), [Some(9), Some(16), Some(23), Some(34)]),
            times(RequestKind::Deletion, Some(48), [Some(22), Some(40), Some(55), None]),
        ],
        rules: vec![(RequestKind::Access, 17), (RequestKind::Deletion, 39)],
    }
}
