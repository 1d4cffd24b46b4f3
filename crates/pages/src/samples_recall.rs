//! Invented values for copies and recalls.
//!
//! Promise: as in [`crate::samples`]: nobody here exists.

use std::collections::BTreeMap;

use terms::Level;
use terms::recall::{HolderKind, RecallGround, RecallKind, RecallStep};

use crate::Page;
use crate::act::Typed;
use crate::frame::{Desk, Frame};
use crate::recalls::{self, Copy, Evidence, Made, One, Owed, Recall, Storm};
use crate::samples::{DAY, HOUR, NOW};
use crate::test_form::Wrong;

fn copy(entry: u64, kind: HolderKind, holder: &str, state: Option<RecallStep>, next: Option<i64>) -> Copy {
    Copy {
        entry,
        kind,
        holder: holder.to_owned(),
        system: "border database".to_owned(),
        handed: NOW - 40 * DAY,
        owed: true,
        told: u8::from(state.is_some()) * 2,
        state,
        next,
        alert: None,
    }
}

fn copies() -> Vec<Copy> {
    vec![
        copy(48_101, HolderKind::Gateway, "CZ: gateway", Some(RecallStep::Reminded), Some(NOW - HOUR)),
        copy(48_102, HolderKind::Gateway, "PL: gateway", Some(RecallStep::Purged), Some(NOW + 20 * DAY)),
        copy(48_103, HolderKind::Gateway, "LV: gateway", Some(RecallStep::Suppressed), Some(NOW + DAY)),
        copy(48_104, HolderKind::Gateway, "GE: gateway", Some(RecallStep::SpotFailed), Some(NOW + HOUR)),
        copy(48_105, HolderKind::Court, "Regional court of Velmora", Some(RecallStep::Accepted), None),
        copy(48_106, HolderKind::Prison, "Prison of Velmora", None, Some(NOW - HOUR)),
        Copy { owed: false, ..copy(48_107, HolderKind::PaperFile, "Archive of the gateway", None, None) },
    ]
}

fn recall() -> Recall {
    Recall {
        entry: 48_200,
        kind: RecallKind::Delete,
        ground: RecallGround::Court,
        decided: ("Regional court of Velmora".to_owned(), "C-117/26".to_owned()),
        reasons: "The court found the warrant void: the judge named in it had left office.".to_owned(),
        by: "Milda Rasytė".to_owned(),
        at: NOW - 2 * DAY,
        window: NOW + 28 * DAY,
        undone: false,
        events: vec![(
            RecallStep::Contested,
            "Jonas Vaitkus".to_owned(),
            NOW - DAY,
            "The registry of the court knows no such number.".to_owned(),
        )],
    }
}

/// Every page.
#[must_use]
pub fn all(frame: &Frame) -> Vec<(&'static str, Page)> {
    let frame = &Frame { here: Some(Desk::Recalls), ..frame.clone() };
    let w = frame.words();
    let made = |action: &str, second: bool| Made {
        action: format!("/alerts/alert-a6k2v0rpd{action}"),
        hidden: vec![("key", "sample-key".to_owned()), ("version", "48200".to_owned())],
        confirm: true,
        second,
        ..Made::default()
    };
    let wrong = Made {
        typed: Typed(BTreeMap::from([("kind".to_owned(), vec!["correct".to_owned()])])),
        wrong: vec![Wrong { field: "parts".to_owned(), says: "name the parts that were wrong".to_owned() }],
        ..made("/recalls", true)
    };
    let steps = [RecallStep::Accepted, RecallStep::Purged, RecallStep::Refused];
    let one = One {
        alert: "alert-a6k2v0rpd".to_owned(),
        may_open: false,
        may_see_evidence: true,
        level: Some(Level::Suppressed),
        recalls: vec![recall()],
        copies: copies(),
        forms: vec![
            recalls::propose(w, made("/recalls/restore/propose", false)),
            recalls::restore(w, made("/recalls/restore", true)),
            recalls::contest(w, made("/recalls/contest", true)),
            recalls::receipt(w, &copies(), &steps, made("/recalls/receipts", true)),
            recalls::order(w, wrong),
            recalls::copy(w, made("/copies", true)),
        ],
    };
    let alert = || Some("alert-a6k2v0rpd".to_owned());
    let owed = Owed {
        storms: vec![Storm {
            name: "Gateway of Velmora".to_owned(),
            by: "exchange:gw-qq".to_owned(),
            recalls: 61,
            since: NOW - 1_800_000_000,
            first: 40_211,
        }],
        copies: copies()
            .into_iter()
            .filter(|it| it.next.is_some())
            .map(|it| Copy { alert: alert(), ..it })
            .collect(),
        overdue: false,
        more: true,
    };
    let evidence = Evidence {
        alert: "alert-a6k2v0rpd".to_owned(),
        names: vec!["Ilinca Baltrukova".to_owned()],
        born: Some("1988-03-14".to_owned()),
        from: ("INTERPOL".to_owned(), "QQ".to_owned(), "2026/40417".to_owned()),
        received: NOW - 50 * DAY,
        alleged: vec!["membership of an extremist organisation".to_owned()],
        found: vec![("political.organisation".to_owned(), "the organisation is a party".to_owned())],
        recall: Some(("Regional court of Velmora".to_owned(), "C-117/26".to_owned(), NOW - 2 * DAY)),
    };
    let empty = One { alert: "alert-a6k2v0rpd".to_owned(), may_open: true, ..One::default() };
    vec![
        ("recall", one.page(frame)),
        ("recall-empty", empty.page(frame)),
        ("recalls", owed.page(frame)),
        ("recalls-empty", Owed { overdue: true, ..Owed::default() }.page(frame)),
        ("evidence", evidence.page(frame)),
    ]
}
