//! Whether the content of an alert may be erased now.
//!
//! Promise: P5, P10, P14. What was called back is erased after the window in which that can be contested, never while it is contested
//! or a request about it is open; the choice of the person counts before a term does.

use terms::recall::{RecallEvent, RecallOrder, RecallStep};
use terms::verification::Official;

use crate::verification::{Against, add, is_reason, named};

/// What is known of an alert that is to be erased.
#[derive(Clone, Debug)]
pub struct Held<'a> {
    /// The recall that stands, with what happened to it as a whole.
    pub recall: Option<(&'a RecallOrder, &'a [RecallEvent])>,
    /// Requests about it on which nobody has decided.
    pub open_requests: usize,
    /// Somebody is detained because of it.
    pub detained: bool,
}

/// Whether it may be erased at a time.
///
/// # Errors
/// The reasons against it, none twice.
pub fn may_erase(held: &Held<'_>, by: &Official, ground: &str, at: i64) -> Result<(), Vec<Against>> {
    let mut against = Vec::new();
    named(by, &mut against);
    if !is_reason(ground) {
        add(&mut against, "erase.ground", "name the legal ground, in words");
    }
    if held.open_requests > 0 {
        add(
            &mut against,
            "erase.pending",
            "a request about it is open: it is evidence until that is decided",
        );
    }
    if held.detained {
        add(&mut against, "erase.detained", "somebody is detained because of it: court and counsel need it");
    }
    if let Some((order, events)) = held.recall {
        let newest = events.last().map(|it| it.step);
        if matches!(newest, Some(RecallStep::Contested | RecallStep::RestoreProposed)) {
            add(
                &mut against,
                "erase.contested",
                "the recall is contested: nothing is erased while that stands",
            );
        }
        if newest == Some(RecallStep::Frozen) {
            add(&mut against, "erase.frozen", "the person wants it kept, as evidence");
        }
        if at < order.window {
            add(&mut against, "erase.window", "the window in which the recall can be contested is not over");
        }
    }
    if against.is_empty() { Ok(()) } else { Err(against) }
}

#[cfg(test)]
mod tests {
    use terms::Seq;
    use terms::recall::{RecallGround, RecallKind};

    use super::*;

    fn by() -> Official {
        Official {
            name: "Milda".to_owned(),
            login: "milda".to_owned(),
            person: "milda".to_owned(),
            role: "verifying_official".to_owned(),
            unit: "desk".to_owned(),
            authority: None,
        }
    }

    fn rules(steps: &[RecallStep], at: i64, open_requests: usize, detained: bool) -> Vec<&'static str> {
        let order = RecallOrder {
            kind: RecallKind::Delete,
            ground: RecallGround::Commission,
            authority: "the commission".to_owned(),
            reference: "17".to_owned(),
            decided: "2026-11-20".parse().unwrap(),
            on_merits: true,
            challenged: false,
            parts: Vec::new(),
            reasons: "reasons".to_owned(),
            by: by(),
            at: 0,
            window: 1_000,
        };
        let event = |step: &RecallStep| RecallEvent {
            step: *step,
            recall: Seq(1),
            copy: None,
            number: None,
            says: String::new(),
            digest: None,
            by: vec![by()],
            at: 0,
            next: None,
        };
        let events: Vec<RecallEvent> = steps.iter().map(event).collect();
        let held = Held { recall: Some((&order, &events)), open_requests, detained };
        let ground = "Directive (EU) 2016/680 Art 16(2): the purpose is gone.";
        may_erase(&held, &by(), ground, at).err().unwrap_or_default().iter().map(|it| it.rule).collect()
    }

    #[test]
    fn p10_nothing_is_erased_before_the_window_ends_or_while_it_is_contested() {
        use RecallStep as S;
        assert_eq!(rules(&[], 999, 0, false), ["erase.window"]);
        assert!(rules(&[], 1_000, 0, false).is_empty());
        assert_eq!(rules(&[S::Contested], 2_000, 0, false), ["erase.contested"]);
        assert_eq!(rules(&[S::Contested, S::RestoreProposed], 2_000, 0, false), ["erase.contested"]);
        assert_eq!(rules(&[S::Frozen], 2_000, 0, false), ["erase.frozen"]);
        assert_eq!(rules(&[], 2_000, 1, true), ["erase.pending", "erase.detained"]);
    }
}
