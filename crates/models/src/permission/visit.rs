//! Which steps are possible in a state, and what must hold in every one of them.
//!
//! Promise: what is asked of a state is said here in other words than those of the product, except where a booth would
//! ask the product. Nothing that has no effect is left out: a bound cuts the number of events, and not their kinds.

use casework::permission::bound;
use casework::standing;
use stateright::{Model, Property};
use terms::{Level, Seq};

use super::{ALERTS, Case, Clock, DUE, Event, NODES, Node, OFFICIALS, Office, PERIOD, Shared, State, Wish};

impl Model for Office {
    type State = State;
    type Action = Event;

    fn init_states(&self) -> Vec<State> {
        let case = |alert: usize| {
            let examination = self.examination(alert, 0, false, false)?;
            Some(Shared::new(Case {
                revision: 0,
                recalled: false,
                standing: standing::after(None, examination),
                read: [None; OFFICIALS],
                waiting: None,
                permission: None,
                ended: false,
                counted: false,
                clock: Clock::Running,
            }))
        };
        let Some(cases) = (0..ALERTS).map(case).collect::<Option<Vec<_>>>() else { return Vec::new() };
        vec![State {
            cases,
            nodes: vec![Node::Idle; NODES],
            protected: false,
            misuse: false,
            fresh: true,
            time: 0,
            crashed: false,
            events: 0,
            drafts: 0,
            broken: Vec::new(),
        }]
    }

    fn actions(&self, state: &State, actions: &mut Vec<Event>) {
        if !state.broken.is_empty() {
            return;
        }
        if state.events < self.bounds.events {
            actions.push(Event::Protection(!state.protected));
            actions.push(Event::Evidence(!state.fresh));
            if !state.misuse {
                actions.push(Event::Misuse);
            }
            for (alert, case) in state.cases.iter().enumerate() {
                if !case.recalled {
                    actions.push(Event::Recall(alert));
                }
                if case.revision == 0 {
                    actions.push(Event::Revision(alert));
                }
            }
        }
        if state.time < self.bounds.periods {
            actions.push(Event::Tick);
        }
        for (at, node) in state.nodes.iter().enumerate() {
            match node {
                // The nodes are alike: the second begins where the first is at work.
                Node::Idle if state.drafts < self.bounds.drafts && (at == 0 || state.first_at_work()) => {
                    for (alert, case) in state.cases.iter().enumerate() {
                        for by in 0..OFFICIALS {
                            let wish = if case.waiting.is_some() { Wish::Confirm } else { Wish::Permit };
                            actions.push(Event::Begin(at, by, alert, wish));
                        }
                        if case.waiting.is_some() {
                            actions.push(Event::Begin(at, 1, alert, Wish::Unread));
                        }
                        actions.push(Event::Begin(at, 0, alert, Wish::Against));
                    }
                }
                Node::Idle => {}
                Node::Drafting(_) => {
                    actions.push(Event::Append(at));
                    if !state.crashed {
                        actions.push(Event::Kill(at));
                    }
                }
                Node::Appended { .. } => {
                    actions.push(Event::Tell(at));
                    if !state.crashed {
                        actions.push(Event::Kill(at));
                    }
                }
            }
        }
    }

    fn next_state(&self, last: &State, event: Event) -> Option<State> {
        let mut next = last.clone();
        self.step(&mut next, event)?;
        match event {
            Event::Protection(_)
            | Event::Recall(_)
            | Event::Revision(_)
            | Event::Misuse
            | Event::Evidence(_) => {
                next.events = next.events.saturating_add(1);
            }
            Event::Begin(..) | Event::Append(_) | Event::Tell(_) | Event::Kill(_) | Event::Tick => {}
        }
        Some(next)
    }

    fn properties(&self) -> Vec<Property<Self>> {
        vec![
            Property::always("no step breaks a promise", |_, state: &State| state.broken.is_empty()),
            Property::always(
                "I3 a permission in force rests on what holds now",
                |office: &Self, state: &State| {
                    (0..ALERTS).all(|alert| !office.in_force(state, alert) || rests(office, state, alert))
                },
            ),
            Property::always("I4 a protected person's alert is suspended", |_, state: &State| {
                state.cases.first().is_none_or(|it| !state.protected || it.standing.level <= Level::Suspended)
            }),
            Property::always("I5 a recalled alert is shown to nobody", |office: &Self, state: &State| {
                state.cases.iter().enumerate().all(|(alert, it)| {
                    !it.recalled || (it.standing.level <= Level::Suppressed && !office.in_force(state, alert))
                })
            }),
            Property::always("I8 no clock runs out in silence", |_, state: &State| {
                state.cases.iter().all(|it| state.time < DUE || it.clock != Clock::Running)
            }),
            Property::always("I8 the end of a permission in time is entered", |_, state: &State| {
                state.cases.iter().all(|it| {
                    let until = it.permission.as_ref().and_then(|it| it.lease.as_ref()).map(|it| it.until);
                    until.is_none_or(|until| i64::from(state.time) * PERIOD < until || it.ended)
                })
            }),
            Property::sometimes("two officials permit", |office: &Self, state: &State| {
                office.in_force(state, 0)
            }),
            Property::sometimes("one official permits", |office: &Self, state: &State| {
                office.in_force(state, 1)
            }),
            Property::sometimes("a permission ends by protection", |office: &Self, state: &State| {
                state.protected
                    && state.cases.first().is_some_and(|it| it.permission.is_some())
                    && !office.in_force(state, 0)
            }),
            Property::sometimes(
                "a permission stands beside another person's protection",
                |office: &Self, state: &State| state.protected && office.in_force(state, 1),
            ),
            Property::sometimes("protection goes on without evidence", |_, state: &State| {
                !state.fresh
                    && state.protected
                    && state.cases.first().is_some_and(|it| it.standing.level == Level::Suspended)
            }),
            Property::sometimes("a node is killed and another decides", |office: &Self, state: &State| {
                state.crashed && office.in_force(state, 1)
            }),
            Property::sometimes("a clock is met", |_, state: &State| {
                state.cases.iter().any(|it| it.clock == Clock::Met)
            }),
            Property::sometimes("a clock is escalated", |_, state: &State| {
                state.cases.iter().any(|it| it.clock == Clock::Escalated)
            }),
        ]
    }
}

/// What a permission needs now, said without the product's judgement of it.
fn rests(office: &Office, state: &State, alert: usize) -> bool {
    let Some(case) = state.cases.get(alert) else { return false };
    let Some(lease) = case.permission.as_ref().and_then(|it| it.lease.as_ref()) else { return false };
    let Some(examination) = office.examination(alert, case.revision, state.protected, state.misuse) else {
        return false;
    };
    lease.revision == Seq(u64::from(case.revision))
        && lease.bound == bound(examination)
        && i64::from(state.time) * PERIOD < lease.until
        && case.standing.level >= Level::Reviewable
        && !case.standing.held.iter().any(|it| it.stops.contains(lease.measure))
}
