//! Which steps are possible in a state, and what must hold in every one of them.
//!
//! Promise: what is asked of a state is said in other words than those of the product: by what is shown, what was said and
//! what waits, never by what the plan or the order of steps would answer.

use stateright::{Model, Property};
use terms::Level;
use terms::recall::RecallStep;

use super::step::deletes;
use super::{
    Bounds, CopyHeld, DELETION, Event, Fate, Message, Mood, Mutant, Node, Post, SUSPENSION, Seen, State,
    World, promise,
};

/// Tellings of one copy at the most, beyond those that the bounds give.
const MOST_TOLD: u8 = 4;

impl Model for World {
    type State = State;
    type Action = Event;

    fn init_states(&self) -> Vec<State> {
        let mut nodes = vec![Node::default(); self.scene.nodes];
        if let Some(origin) = nodes.first_mut() {
            origin.level = Some(Level::Reviewable);
        }
        for (from, to) in self.scene.held {
            if let Some(node) = nodes.get_mut(*from) {
                node.copies.push(CopyHeld::owed(*to, None));
            }
            if let Some(node) = nodes.get_mut(*to) {
                node.level = Some(Level::Reviewable);
            }
        }
        vec![State {
            nodes,
            handed: std::collections::BTreeSet::new(),
            may_hand: self.scene.late.to_vec(),
            may_order: self.scene.orders.iter().rev().copied().collect(),
            may_forge: self.scene.forged.to_vec(),
            floating: Vec::new(),
            left: self.bounds,
            broken: Vec::new(),
        }]
    }

    fn actions(&self, state: &State, actions: &mut Vec<Event>) {
        if !state.broken.is_empty() {
            return;
        }
        let left = &state.left;
        if let Some(id) = state.may_order.last() {
            actions.push(Event::Order(*id));
        }
        for (from, to) in &state.may_hand {
            if state.nodes.get(*from).is_some_and(|it| it.level > Some(Level::Erased)) {
                actions.push(Event::HandOver(*from, *to));
            }
        }
        actions.extend(state.handed.iter().map(|it| Event::Comes(it.0, it.1)));
        if !state.may_forge.is_empty() {
            actions.push(Event::Forge);
        }
        actions.extend((0..state.floating.len()).map(Event::Floats));
        for (at, node) in state.nodes.iter().enumerate() {
            self.of_node((left, at_rest(state)), at, node, actions);
        }
    }

    fn next_state(&self, last: &State, event: Event) -> Option<State> {
        let mut next = last.clone();
        self.step(&mut next, event)?;
        let rises = |(old, new): (&Node, &Node)| match old.level {
            None => false,
            // A list on which it stands again: it is here again, and called back.
            Some(Level::Erased) => new.shows(),
            old => new.level > old,
        };
        if last.nodes.iter().zip(&next.nodes).any(rises) {
            next.breaks(promise::NOT_AGAIN);
        }
        Some(next)
    }

    fn properties(&self) -> Vec<Property<Self>> {
        let mut all = vec![
            Property::always(promise::NOT_AGAIN, |_: &Self, state: &State| keeps(state, promise::NOT_AGAIN)),
            Property::always(promise::ONCE, |_: &Self, state: &State| keeps(state, promise::ONCE)),
            Property::always(promise::LOOKED, |_: &Self, state: &State| keeps(state, promise::LOOKED)),
            Property::always(promise::SHOWS_NOTHING, |world: &Self, state: &State| {
                honest(world, state).all(|(_, node)| !node.shows() || said_purged(node).next().is_none())
            }),
            Property::always(promise::NOTHING_BEHIND, |world: &Self, state: &State| {
                honest(world, state).all(|(_, node)| {
                    said_purged(node).next().is_none() || node.copies.iter().all(CopyHeld::is_done)
                })
            }),
            Property::always(promise::OWED, |_, state: &State| {
                state.nodes.iter().all(|node| match node.standing() {
                    None => true,
                    Some((id, _)) => {
                        node.copies.iter().all(|it| it.recall == Some(id) && (it.due || it.is_done()))
                    }
                })
            }),
            Property::always(promise::ARRIVES, |_, state: &State| {
                state.nodes.iter().all(|node| {
                    node.made.iter().all(|it| {
                        node.outbox.contains(it)
                            || state.nodes.get(it.to).is_some_and(|peer| peer.inbox.contains(it))
                    })
                })
            }),
            Property::always(promise::BY_RIGHT, |_, state: &State| {
                let ordered = state.nodes.first().is_some_and(|it| it.orders.iter().any(|it| deletes(it.0)));
                ordered || state.nodes.iter().all(|it| it.level.is_none_or(|it| it >= Level::Suspended))
            }),
            Property::always(promise::LIAR_OWES, |world: &Self, state: &State| {
                let lies = |it: &&CopyHeld| {
                    world.lies(it.to) && state.nodes.get(it.to).is_some_and(Node::shows) && it.words != 0
                };
                state.nodes.iter().flat_map(|it| &it.copies).filter(lies).all(|it| it.due)
            }),
            Property::always(promise::GONE, |world: &Self, state: &State| {
                let most = most_shown(state);
                !ended(state) || honest(world, state).all(|(_, it)| it.level.is_none_or(|it| it <= most))
            }),
            Property::always(promise::ANSWERED, |world: &Self, state: &State| {
                !ended(state)
                    || state.nodes.iter().flat_map(|it| &it.copies).all(|it| {
                        let asked = it.state == Some(RecallStep::SpotAsked);
                        let answers = it.recall == Some(SUSPENSION) || it.recall == Some(DELETION);
                        !honest_below(world, state, it.to) || !answers || (it.is_done() && !asked)
                    })
            }),
        ];
        all.extend(self.scene.meets.iter().map(|it| meets(*it)));
        all
    }
}

impl World {
    fn of_node(&self, (left, rests): (&Bounds, bool), at: usize, node: &Node, actions: &mut Vec<Event>) {
        if left.imports > 0 && !self.lies(at) && node.level.is_some() && node.standing().is_some() {
            actions.push(Event::Again(at));
        }
        if left.erasures > 0 && node.level == Some(Level::Suppressed) {
            actions.push(Event::Erase(at));
        }
        if node.later {
            actions.push(Event::Later(at));
        }
        for (copy, line) in node.copies.iter().enumerate().filter(|it| it.1.due) {
            let may = match line.state {
                _ if line.told == 0 => true,
                Some(RecallStep::Purged) => left.spots > 0,
                // Where nothing else goes on, the clock goes on.
                _ => left.reminders > 0 || (rests && line.told < MOST_TOLD),
            };
            if may {
                actions.push(Event::Tick(at, copy));
                if left.crashes > 0 && self.is(Mutant::OutboxApart) {
                    actions.push(Event::TickKilled(at, copy));
                }
            }
        }
        for (number, post) in node.outbox.iter().enumerate() {
            let overtakes = node.outbox.iter().take(number).any(|it| it.to == post.to);
            if overtakes && left.reorders == 0 {
                continue;
            }
            let liar = self.lies(post.to) && matches!(post.message, Message::Challenge(..));
            let moods: &[Mood] =
                if liar { &[Mood::Looks, Mood::Silent, Mood::Bluffs] } else { &[Mood::Looks] };
            for mood in moods {
                let push = |fate| Event::Push(at, number, fate, *mood);
                actions.push(push(Fate::Arrives));
                if left.losses > 0 {
                    actions.push(push(Fate::Lost));
                }
                if left.echoes > 0 {
                    actions.push(push(Fate::Echoes));
                }
                if left.crashes > 0 {
                    actions.push(push(Fate::Killed));
                }
            }
        }
    }

    fn step(&self, state: &mut State, event: Event) -> Option<()> {
        let fewer = |it: &mut u8| *it = it.saturating_sub(1);
        match event {
            Event::Order(id) => {
                state.may_order.pop();
                self.order(state, id)?;
            }
            Event::HandOver(from, to) => {
                state.may_hand.retain(|it| *it != (from, to));
                self.hand_over(state, from, to)?;
            }
            Event::Comes(from, to) => {
                state.handed.remove(&(from, to));
                self.comes(state, to)?;
            }
            Event::Again(at) => {
                fewer(&mut state.left.imports);
                self.comes(state, at)?;
            }
            Event::Erase(at) => {
                fewer(&mut state.left.erasures);
                self.erase(state, at)?;
            }
            Event::Tick(at, copy) | Event::TickKilled(at, copy) => {
                let line = state.nodes.get(at)?.copies.get(copy)?;
                match line.state {
                    _ if line.told == 0 => {}
                    Some(RecallStep::Purged) => fewer(&mut state.left.spots),
                    _ => fewer(&mut state.left.reminders),
                }
                if matches!(event, Event::TickKilled(..)) {
                    fewer(&mut state.left.crashes);
                    self.tick_killed(state, at, copy)?;
                } else {
                    self.tick(state, at, copy)?;
                }
            }
            Event::Push(from, number, fate, mood) => {
                let outbox = &state.nodes.get(from)?.outbox;
                let post = *outbox.get(number)?;
                if outbox.iter().take(number).any(|it| it.to == post.to) {
                    fewer(&mut state.left.reorders);
                }
                match fate {
                    Fate::Arrives => {}
                    Fate::Lost => fewer(&mut state.left.losses),
                    Fate::Echoes => fewer(&mut state.left.echoes),
                    Fate::Killed => fewer(&mut state.left.crashes),
                }
                self.push(state, from, number, fate, mood)?;
            }
            Event::Floats(number) => {
                let post = state.floating.remove(number);
                self.take(state, post, Mood::Looks)?;
            }
            Event::Forge => {
                let post = state.may_forge.pop()?;
                state.floating.push(post);
                state.floating.sort_unstable();
            }
            Event::Later(at) => self.later(state, at)?,
        }
        Some(())
    }
}

/// No step broke it.
fn keeps(state: &State, promise: &str) -> bool {
    !state.broken.contains(&promise)
}

fn honest<'a>(world: &'a World, state: &'a State) -> impl Iterator<Item = (usize, &'a Node)> {
    state.nodes.iter().enumerate().filter(|it| !world.lies(it.0))
}

/// Recalls that a gateway said to be done, and did not take back.
fn said_purged(node: &Node) -> impl Iterator<Item = &Post> {
    node.made.iter().filter(|it| match it.message {
        Message::Receipt { recall, step: RecallStep::Purged, .. } => {
            node.was_said(recall, it.to, RecallStep::Purged)
        }
        _ => false,
    })
}

/// Nothing is on its way, and everybody who is owed a first word has it.
fn at_rest(state: &State) -> bool {
    state.handed.is_empty()
        && state.floating.is_empty()
        && state.nodes.iter().all(|node| {
            node.outbox.is_empty() && !node.later && node.copies.iter().all(|it| !it.due || it.told > 0)
        })
}

/// The same, and everybody who is owed more was told again, as often as the model goes.
fn ended(state: &State) -> bool {
    let open = |it: &CopyHeld| it.due && !it.is_done() && it.told < MOST_TOLD;
    at_rest(state) && !state.nodes.iter().flat_map(|it| &it.copies).any(open)
}

/// What may be shown at the most, by what the origin ordered.
fn most_shown(state: &State) -> Level {
    let ordered = |id| state.nodes.first().is_some_and(|it| it.orders.iter().any(|it| it.0 == id));
    if ordered(DELETION) {
        Level::Suppressed
    } else if ordered(SUSPENSION) {
        Level::Suspended
    } else {
        Level::Permitted
    }
}

/// A holder and everybody behind it tell the truth.
fn honest_below(world: &World, state: &State, at: usize) -> bool {
    !world.lies(at)
        && state.nodes.get(at).is_some_and(|it| it.copies.iter().all(|it| honest_below(world, state, it.to)))
}

fn taken_twice(world: &World, state: &State) -> bool {
    let floated = state.floating.iter().any(|it| !world.scene.forged.contains(it));
    state.left.echoes < world.bounds.echoes && !floated
}

/// Something that must be met.
fn meets(seen: Seen) -> Property<World> {
    match seen {
        Seen::LateHandOver => Property::sometimes("a late hand-over", |_, state: &State| {
            state.nodes.iter().any(|it| it.waited && it.level.is_some() && it.standing().is_some())
        }),
        Seen::LateCopy => Property::sometimes("a late copy takes back", |_, state: &State| {
            state.nodes.iter().any(|it| made(it, RecallStep::Purged) && made(it, RecallStep::SpotFailed))
        }),
        Seen::Duplicate => Property::sometimes("a duplicate", taken_twice),
        Seen::Loss => Property::sometimes("a loss", |world: &World, state: &State| {
            state.left.losses < world.bounds.losses
        }),
        Seen::Reordered => Property::sometimes("another order", |world: &World, state: &State| {
            state.left.reorders < world.bounds.reorders
        }),
        Seen::Crash => Property::sometimes("a kill", |world: &World, state: &State| {
            state.left.crashes < world.bounds.crashes
        }),
        Seen::Lie => Property::sometimes("a lie", |world: &World, state: &State| {
            let lies =
                |(at, it): (usize, &Node)| world.lies(at) && it.shows() && said_purged(it).next().is_some();
            state.nodes.iter().enumerate().any(lies)
        }),
        Seen::Found => Property::sometimes("a challenge finds it", |_, state: &State| {
            state.nodes.iter().flat_map(|it| &it.copies).any(|it| it.said.contains(&RecallStep::SpotFailed))
        }),
        Seen::Passed => Property::sometimes("a challenge is passed", |_, state: &State| {
            state.nodes.iter().flat_map(|it| &it.copies).any(|it| it.state == Some(RecallStep::SpotPassed))
        }),
        Seen::TakenBack => Property::sometimes("taken back by who was before", |_, state: &State| {
            state
                .nodes
                .first()
                .is_some_and(|it| it.copies.iter().any(|it| it.said.contains(&RecallStep::SpotFailed)))
        }),
        Seen::Relayed => Property::sometimes("handed on", |_, state: &State| {
            state.nodes.iter().flat_map(|it| &it.copies).any(|it| it.said.contains(&RecallStep::Relayed))
        }),
        Seen::Reminded => Property::sometimes("told again", |_, state: &State| {
            state.nodes.iter().flat_map(|it| &it.copies).any(|it| it.hop > 1)
        }),
        Seen::Again => Property::sometimes("put back after it was erased", |world: &World, state: &State| {
            let came =
                state.left.imports < world.bounds.imports && state.left.erasures < world.bounds.erasures;
            came && state.nodes.iter().all(|it| it.level != Some(Level::Erased))
        }),
        Seen::Forged => Property::sometimes("a forgery is taken", |_, state: &State| {
            state.may_forge.is_empty() && state.floating.is_empty()
        }),
        Seen::Settled => Property::sometimes("all is gone", |_, state: &State| {
            at_rest(state)
                && state.may_hand.is_empty()
                && state
                    .nodes
                    .iter()
                    .flat_map(|it| &it.copies)
                    .all(|it| it.recall == Some(DELETION) && it.is_done())
        }),
        Seen::Suspended => Property::sometimes("all is suspended", |_, state: &State| {
            at_rest(state)
                && state.may_hand.is_empty()
                && state.nodes.iter().flat_map(|it| &it.copies).all(|it| it.is_done() && !it.due)
        }),
    }
}

fn made(node: &Node, wanted: RecallStep) -> bool {
    node.made.iter().any(|it| matches!(it.message, Message::Receipt { step, .. } if step == wanted))
}
