//! What a gateway does: orders, copies, tellings, receipts, challenges.
//!
//! Promise: each function here is one transaction of the desk; what is decided in it the product's pure rules decide, as far
//! as they are pure. A liar does everything but take the alert away.

use casework::recall::{Copy, Held, Reach, after, may_copy, may_erase, may_happen, may_order, plan, settled};
use terms::recall::{CopyMade, HolderKind, RecallKind, RecallStep};
use terms::{Level, Seq};

use super::{
    CopyHeld, DELETION, Fate, Message, Mood, Mutant, Node, OWN_NAME, Post, RecallId, State, World, asked,
    promise,
};

impl World {
    /// The alert is called back at a gateway: the level falls, every copy is owed.
    pub(super) fn call_back(
        &self,
        state: &mut State,
        at: usize,
        id: RecallId,
        kind: RecallKind,
    ) -> Option<()> {
        let (lies, keeps) = (self.lies(at), at == 0 || !self.is(Mutant::RelayKeepsIt));
        let node = state.nodes.get_mut(at)?;
        // Only where nothing asked whether it may be ordered after what stands.
        let undoes = node.standing().is_some_and(|it| it.1.is_whole()) && !kind.is_whole();
        node.orders.push((id, kind));
        if kind.is_whole() && !self.is(Mutant::NoTombstone) {
            node.stone = Some(id);
        }
        let to = match kind {
            RecallKind::Delete | RecallKind::ErasePerson => node.level.map(|it| it.min(Level::Suppressed)),
            RecallKind::Suspend | RecallKind::Correct if undoes => Some(Level::Suspended),
            RecallKind::Suspend => node.level.map(|it| it.min(Level::Suspended)),
            RecallKind::Correct => node.level,
        };
        if self.is(Mutant::ReceiptFirst) && kind.is_whole() {
            node.later = true;
        } else if !lies {
            node.level = to;
        }
        for copy in &mut node.copies {
            if keeps {
                *copy = CopyHeld::owed(copy.to, Some(id));
            }
        }
        Some(())
    }

    /// The origin orders a recall, where that may be.
    pub(super) fn order(&self, state: &mut State, id: RecallId) -> Option<()> {
        if self.may_order(id, asked(id), state.nodes.first()?) {
            self.call_back(state, 0, id, asked(id))?;
        }
        Some(())
    }

    /// Whether a recall may be ordered behind those that stand at a gateway.
    fn may_order(&self, id: RecallId, kind: RecallKind, node: &Node) -> bool {
        let before: Vec<RecallKind> = node.orders.iter().map(|it| it.1).collect();
        let order = self.fixed.orders.get(id).and_then(|it| it.iter().find(|it| it.kind == kind));
        order.is_some_and(|order| may_order(order, &before, self.fixed.today).is_ok())
    }

    /// A copy is registered: what was called back before is owed at once. The alert is on its way.
    pub(super) fn hand_over(&self, state: &mut State, from: usize, to: usize) -> Option<()> {
        let made = CopyMade {
            kind: HolderKind::Gateway,
            holder: format!("gateway {to}"),
            system: "record".to_owned(),
            purpose: "border checks".to_owned(),
            handed: 0,
            retention: None,
            by: None,
        };
        may_copy(&made, false).ok()?;
        let node = state.nodes.get_mut(from)?;
        let recall = node.standing().map(|it| it.0).filter(|_| !self.is(Mutant::LateCopyFree));
        node.copies.push(CopyHeld::owed(to, recall));
        state.handed.insert((from, to));
        if let Some(recall) = recall.filter(|_| !self.is(Mutant::LateCopySilent)) {
            self.take_back(state, from, recall)?;
        }
        Some(())
    }

    /// The alert comes: a new one, or once more.
    pub(super) fn comes(&self, state: &mut State, at: usize) -> Option<()> {
        let lies = self.lies(at);
        let node = state.nodes.get_mut(at)?;
        let (new, erased) = (node.level.is_none(), node.level == Some(Level::Erased));
        if lies && node.standing().is_some() || !(new || erased) {
            // What is here keeps its level: no content that comes raises it.
            return Some(());
        }
        let forgets = (new && self.is(Mutant::NewNotAsked)) || (erased && self.is(Mutant::AgainNotAsked));
        let stone = node.stone.filter(|_| !forgets);
        node.level = Some(Level::Reviewable);
        let Some(id) = stone else { return Some(()) };
        let kind = self.followed(id)?;
        if self.may_order(id, kind, node) {
            return self.call_back(state, at, id, kind);
        }
        // It was called back here and erased: that stands.
        node.level = Some(if kind.is_whole() { Level::Suppressed } else { Level::Suspended });
        Some(())
    }

    /// A named person erases the content, where that may be.
    pub(super) fn erase(&self, state: &mut State, at: usize) -> Option<()> {
        let node = state.nodes.get_mut(at)?;
        let (id, _) = node.standing().filter(|it| it.1.is_whole())?;
        let order = self.fixed.orders.get(id)?.first()?;
        let held = Held { recall: Some((order, &[])), open_requests: 0, detained: false };
        may_erase(&held, &self.fixed.official, "the purpose of the alert is gone", 1).ok()?;
        node.level = Some(Level::Erased);
        Some(())
    }

    /// A clock does what is owed of a copy.
    pub(super) fn tick(&self, state: &mut State, at: usize, copy: usize) -> Option<()> {
        let seq = Seq(u64::try_from(copy).ok()?);
        let stops = self.is(Mutant::RetryStops);
        let node = state.nodes.get_mut(at)?;
        let line = node.copies.get_mut(copy)?;
        let recall = line.recall?;
        let told = line.told;
        let next = line.due.then_some(0);
        let planned = Copy { copy: seq, kind: HolderKind::Gateway, state: line.state, told, next };
        let owed = plan(&[planned], &self.fixed.terms, 0).into_iter().next()?;
        (line.state, line.told) = (Some(owed.step), owed.number);
        let message = if owed.step == RecallStep::SpotAsked {
            line.words |= 1_u16.checked_shl(owed.number.into()).unwrap_or(0);
            let of = if self.is(Mutant::NamesNewest) { line.hop } else { line.answered };
            Message::Challenge(recall, of, owed.number)
        } else {
            line.hop = owed.number;
            // Signed by whoever says it first, or by the relay in its own name.
            let own = at > 0 && self.is(Mutant::SignsItself) && node.waited;
            Message::Hop(if own { OWN_NAME } else { recall }, owed.number)
        };
        if stops && told > 0 {
            line.due = false;
        }
        let to = line.to;
        node.post(Post { from: at, to, message });
        self.relayed(state, at)
    }

    /// Says to whoever handed a recall on that it was handed on, once every holder was told.
    fn relayed(&self, state: &mut State, at: usize) -> Option<()> {
        let node = state.nodes.get_mut(at)?;
        let (id, _) = node.standing()?;
        if node.copies.iter().any(|it| it.told == 0) {
            return Some(());
        }
        for (peer, hop) in node.hops_of(id) {
            let said = [RecallStep::Relayed, RecallStep::Purged, RecallStep::SpotFailed]
                .iter()
                .any(|step| node.made.iter().any(|it| it.to == peer && it.says(id, *step)));
            if !said {
                node.answer(at, peer, hop, RecallStep::Relayed, None);
            }
        }
        Some(())
    }

    /// A message is taken, in one transaction with what follows.
    pub(super) fn take(&self, state: &mut State, post: Post, mood: Mood) -> Option<()> {
        let at = post.to;
        let known = state.nodes.get(at)?.inbox.contains(&post);
        if known && !self.is(Mutant::InboxForgets) {
            return Some(());
        }
        let before = known.then(|| state.nodes.get(at).cloned()).flatten();
        let first = state.nodes.get_mut(at)?.inbox.insert(post);
        match post.message {
            Message::Hop(id, number) => self.hop(state, post, id, number)?,
            Message::Receipt { .. } => self.receipt(state, post)?,
            Message::Challenge(id, hop, word) => self.challenge(state, post, (id, hop), word, mood)?,
        }
        self.settle(state, at)?;
        if !first && before.as_ref() != state.nodes.get(at) {
            state.breaks(promise::ONCE);
        }
        Some(())
    }

    /// What is done of a recall, as far as it reaches; none where it is not followed.
    fn followed(&self, id: RecallId) -> Option<RecallKind> {
        match self.fixed.reach.get(id)? {
            Reach::Nothing(_) => self.is(Mutant::ForgedDeletes).then(|| asked(id)),
            Reach::Suspend(_) if !self.is(Mutant::SuspendDeletes) => Some(RecallKind::Suspend),
            Reach::Whole(_) | Reach::Suspend(_) => Some(asked(id)),
        }
    }

    /// A recall comes.
    fn hop(&self, state: &mut State, post: Post, id: RecallId, number: u8) -> Option<()> {
        let (at, from) = (post.to, post.from);
        let Some(kind) = self.followed(id) else { return Some(()) };
        let node = state.nodes.get_mut(at)?;
        let desk_erased = self.is(Mutant::ErasedSpeaks) && node.level == Some(Level::Erased);
        if node.level.is_none() || desk_erased {
            let waits = kind.is_whole() || (kind == RecallKind::Suspend && !self.is(Mutant::SuspendNotKept));
            let stronger = kind.is_whole() || node.stone.is_none();
            if waits && stronger && !self.is(Mutant::NoTombstone) {
                node.stone = Some(id);
            }
            node.waited = true;
            if !self.is(Mutant::ForgetsWho) {
                node.hops.insert((from, id), number);
            }
            node.answer(at, from, (id, number), RecallStep::Accepted, None);
            node.answer(at, from, (id, number), RecallStep::Suppressed, None);
            if kind.is_whole() {
                node.answer(at, from, (id, number), RecallStep::Purged, None);
            }
            return Some(());
        }
        if !node.orders.iter().any(|it| it.0 == id) {
            if self.may_order(id, kind, node) || self.is(Mutant::OlderUndoes) {
                self.call_back(state, at, id, kind)?;
            } else if node.standing()?.1 == RecallKind::Suspend {
                return Some(());
            }
            // What was called back whole before stays so: that is what is asked.
        }
        let lies = self.lies(at);
        let node = state.nodes.get_mut(at)?;
        node.hops.insert((from, id), number);
        node.answer(at, from, (id, number), RecallStep::Accepted, None);
        // A person decides on more, or it is suspended as it was asked.
        let reduced = kind != asked(id);
        let suspended = kind == RecallKind::Suspend
            && node.level <= Some(Level::Suspended)
            && (reduced || !self.is(Mutant::SuspendUnanswered));
        if suspended || !node.shows() || lies {
            node.answer(at, from, (id, number), RecallStep::Suppressed, None);
        }
        Some(())
    }

    /// A holder answers.
    fn receipt(&self, state: &mut State, post: Post) -> Option<()> {
        let Message::Receipt { recall, hop, step, word, .. } = post.message else { return None };
        let any_word = self.is(Mutant::AnyWord);
        let node = state.nodes.get_mut(post.to)?;
        let of_copy = |it: &&mut CopyHeld| it.to == post.from && it.recall == Some(recall) && hop <= it.told;
        let Some(copy) = node.copies.iter_mut().find(of_copy) else { return Some(()) };
        let asked_so = |word: u8| copy.words & 1_u16.checked_shl(word.into()).unwrap_or(0) != 0;
        let spot = step.is_spot() && (step == RecallStep::SpotPassed || word.is_some());
        if spot && !any_word && !word.is_some_and(asked_so) {
            return Some(());
        }
        let event = self.fixed.events.iter().find(|it| it.step == step)?;
        if may_happen(event, true, &copy.said).is_err() {
            return Some(());
        }
        copy.said.push(step);
        copy.state = Some(step);
        copy.due = after(asked(recall), HolderKind::Gateway, step, 0, &self.fixed.terms).is_some();
        if step == RecallStep::Purged {
            copy.answered = hop;
        }
        if (self.is(Mutant::RelaySettles) && step == RecallStep::Relayed)
            || (self.is(Mutant::SpotIgnored) && step == RecallStep::SpotFailed)
        {
            copy.due = false;
        }
        if step == RecallStep::SpotFailed && !self.is(Mutant::FoundStays) {
            self.take_back(state, post.to, recall)?;
        }
        Some(())
    }

    /// Takes back what was said to be gone, to whoever heard it.
    fn take_back(&self, state: &mut State, at: usize, recall: RecallId) -> Option<()> {
        let node = state.nodes.get_mut(at)?;
        for (peer, hop) in node.hops_of(recall) {
            if node.was_said(recall, peer, RecallStep::Purged) {
                node.answer(at, peer, hop, RecallStep::SpotFailed, None);
            }
        }
        Some(())
    }

    /// A gateway is asked to look again.
    fn challenge(
        &self,
        state: &mut State,
        post: Post,
        hop: (RecallId, u8),
        word: u8,
        mood: Mood,
    ) -> Option<()> {
        let (at, from) = (post.to, post.from);
        let newest = self.is(Mutant::LooksAtNewest);
        let lies = self.lies(at);
        let node = state.nodes.get_mut(at)?;
        let came = Post { from, to: at, message: Message::Hop(hop.0, hop.1) };
        // Only whoever handed it on asks: what is here is told to nobody else.
        if !node.inbox.contains(&came) {
            return Some(());
        }
        let behind = node.copies.iter().any(|it| !it.is_done());
        let seen = if newest {
            node.copies.iter().any(|it| it.state == Some(RecallStep::SpotFailed))
        } else {
            behind
        };
        let here = node.shows();
        let (step, word) = match mood {
            Mood::Silent => return Some(()),
            Mood::Bluffs => (RecallStep::SpotPassed, None),
            Mood::Looks if here || seen => (RecallStep::SpotFailed, Some(word)),
            Mood::Looks => (RecallStep::SpotPassed, Some(word)),
        };
        node.answer(at, from, hop, step, word);
        if !lies && step == RecallStep::SpotPassed && (here || behind) {
            state.breaks(promise::LOOKED);
        }
        Some(())
    }

    /// Says that it is done here, once nothing is owed here and this gateway looked through itself.
    pub(super) fn settle(&self, state: &mut State, at: usize) -> Option<()> {
        let lies = self.lies(at);
        let first = self.is(Mutant::ReceiptFirst);
        let for_all = self.is(Mutant::RelaySpeaksForAll);
        let once = self.is(Mutant::SaysOnce);
        let node = state.nodes.get_mut(at)?;
        let Some((id, kind)) = node.standing().filter(|it| it.1.is_whole()) else { return Some(()) };
        let done = |it: &CopyHeld| {
            it.recall == Some(id) && it.state.is_some_and(|step| settled(kind, HolderKind::Gateway, step))
        };
        if !node.copies.iter().all(done) && !for_all {
            return Some(());
        }
        if node.shows() && !lies && !first {
            return Some(());
        }
        for (peer, hop) in node.hops_of(id) {
            // Every telling is answered: whoever tells again may never have heard it.
            let said = node.was_said(id, peer, RecallStep::Purged) && (once || node.answered(peer, hop));
            if !said {
                node.answer(at, peer, hop, RecallStep::Purged, None);
            }
        }
        Some(())
    }

    /// A message of an outbox is pushed.
    pub(super) fn push(
        &self,
        state: &mut State,
        from: usize,
        at: usize,
        fate: Fate,
        mood: Mood,
    ) -> Option<()> {
        let post = *state.nodes.get(from)?.outbox.get(at)?;
        let apart = self.is(Mutant::OutboxApart) && fate == Fate::Killed;
        if fate != Fate::Lost {
            let waiting = state.nodes.get(post.to)?.outbox.len();
            self.take(state, post, mood)?;
            if apart {
                // Killed between what it did and what it has to say.
                state.nodes.get_mut(post.to)?.outbox.truncate(waiting);
            }
        }
        let stays = matches!(fate, Fate::Killed | Fate::Lost);
        if !stays || (fate == Fate::Lost && self.is(Mutant::SentOnce)) {
            state.nodes.get_mut(from)?.outbox.remove(at);
        }
        if fate == Fate::Echoes {
            state.floating.push(post);
            state.floating.sort_unstable();
        }
        Some(())
    }

    /// A tick, and the gateway is killed before its transaction ends: nothing of it is there.
    pub(super) fn tick_killed(&self, state: &mut State, at: usize, copy: usize) -> Option<()> {
        if self.is(Mutant::OutboxApart) {
            let waiting = state.nodes.get(at)?.outbox.len();
            self.tick(state, at, copy)?;
            state.nodes.get_mut(at)?.outbox.truncate(waiting);
        }
        Some(())
    }

    /// A mutant takes away what it said to be gone.
    pub(super) fn later(&self, state: &mut State, at: usize) -> Option<()> {
        let lies = self.lies(at);
        let node = state.nodes.get_mut(at)?;
        node.later = false;
        if !lies {
            node.level = node.level.map(|it| it.min(Level::Suppressed));
        }
        Some(())
    }
}

impl Node {
    fn post(&mut self, post: Post) {
        self.outbox.push(post);
        self.made.push(post);
    }

    fn answer(
        &mut self,
        at: usize,
        to: usize,
        (recall, hop): (RecallId, u8),
        step: RecallStep,
        word: Option<u8>,
    ) {
        let same = self.made.iter().filter(|it| it.to == to && it.says(recall, step)).count();
        let round = u8::try_from(same).unwrap_or(u8::MAX);
        let message = Message::Receipt { recall, hop, step, word, round };
        self.post(Post { from: at, to, message });
    }

    /// "Purged" was said to a telling.
    fn answered(&self, peer: usize, (recall, hop): (RecallId, u8)) -> bool {
        self.made.iter().any(|it| {
            it.to == peer
                && it.says(recall, RecallStep::Purged)
                && matches!(it.message, Message::Receipt { hop: of, .. } if of == hop)
        })
    }

    /// Over which tellings a recall came here: the sender, and what is answered.
    fn hops_of(&self, recall: RecallId) -> Vec<(usize, (RecallId, u8))> {
        self.hops.iter().filter(|it| it.0.1 == recall).map(|it| (it.0.0, (recall, *it.1))).collect()
    }
}

impl Post {
    fn says(&self, recall: RecallId, wanted: RecallStep) -> bool {
        matches!(self.message, Message::Receipt { recall: of, step, .. } if of == recall && step == wanted)
    }
}

impl CopyHeld {
    pub(super) fn owed(to: usize, recall: Option<RecallId>) -> Self {
        Self {
            to,
            recall,
            state: None,
            said: Vec::new(),
            told: 0,
            hop: 0,
            answered: 0,
            words: 0,
            due: recall.is_some(),
        }
    }
}

/// An authority deleted it: a recall of the origin alone.
pub(super) fn deletes(id: RecallId) -> bool {
    id == DELETION
}
