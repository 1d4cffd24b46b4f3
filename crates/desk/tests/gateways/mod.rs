//! Gateways of tests: each a home with keys for others, a clock that is set and randomness from a seed.

#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where something is wrong, and each test file uses its own part"
)]

use std::path::PathBuf;
use std::sync::Arc;

use crate::server;
use casework::border::Moment;
use casework::recall::Terms;
use desk::exchange::{Exchange, Took, outgoing};
use desk::recall::{Recalls, recalls};
use desk::{Act, Desk};
use entries::Time;
use exchange::{Card, read};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;
use terms::exchange::PeerKind;
use terms::recall::{CopyMade, HolderKind, RecallEvent, RecallGround, RecallKind, RecallOrder, RecallStep};
use terms::verification::Official;
use terms::{Actor, AlertId, Date, Level, Seq};

pub const DAY: i64 = 24 * 3_600_000_000;
/// 2026-11-22T09:00:00Z.
pub const NINE: i64 = 1_795_338_000_000_000;

pub fn on(micros: i64) -> Date {
    Moment::new(micros, 0).date()
}

pub fn official(person: &str) -> Official {
    Official {
        name: person.to_owned(),
        login: format!("{person}@gateway"),
        person: person.to_owned(),
        role: "verifying_official".to_owned(),
        unit: "desk".to_owned(),
        authority: None,
    }
}

pub const ALERT: &str = r#"{"channel":"interpol_red","bureau":"QQ","reference":"2026/1","issued":"2026-03-02","purpose":"arrest_for_prosecution","subject":{"names":[{"text":"Danil Merkuse"}],"born":{"date":"1984-03-09"},"sex":"M","nationalities":["QQ"],"documents":[]},"warrants":[{"state":"QQ","reference":"77-1/26","authority":{"name":"District court of Velmora","judicial":true,"appeal_to_court":true},"issued":"2026-02-20","counts":[{"charge":"Murder","language":"en","law":"Criminal Code Art 139","max_penalty_months":180}],"facts":{"text":"On 14 August 2025 in Velmora stabbed one man at the harbour.","from":"2025-08-14","to":"2025-08-14","place":"Velmora","role":"principal"},"in_absentia":false}]}"#;

/// One gateway with its home.
pub struct House {
    pub room: tempfile::TempDir,
    pub desk: Option<Desk>,
    pub rng: ChaCha8Rng,
    pub now: i64,
    pub id: String,
}

impl House {
    pub fn new(id: &str, kind: PeerKind, bureau: Option<&str>) -> Self {
        Self::made(id, kind, bureau, None)
    }

    /// A gateway whose card names its state.
    pub fn of_state(id: &str, state: &str) -> Self {
        Self::made(id, PeerKind::Gateway, None, Some(state))
    }

    fn made(id: &str, kind: PeerKind, bureau: Option<&str>, state: Option<&str>) -> Self {
        let room = tempfile::tempdir().unwrap();
        let seed = id.bytes().fold(5_u64, |sum, it| sum * 31 + u64::from(it));
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        let options = store::Options {
            origin: format!("{id}.home"),
            release: "test".to_owned(),
            id_seed: None,
            root_key: None,
            actor: Actor::Auto("test".to_owned()),
            effective: on(NINE),
            state: Some(state.unwrap_or("LT").to_owned()),
            exercise: true,
        };
        let clock = || Time::from_micros(NINE).unwrap();
        let mut act =
            Act { actor: Actor::Auto("test".to_owned()), on: on(NINE), clock: &clock, rng: &mut rng };
        let elsewhere = store::Elsewhere { record: server::fresh(), keys: None };
        let desk =
            Desk::create_elsewhere(&room.path().join("home"), &options, &elsewhere, None, &mut act).unwrap();
        let mut house = Self { room, desk: Some(desk), rng, now: NINE, id: id.to_owned() };
        let card = Card {
            id: id.to_owned(),
            name: format!("House {id}"),
            kind,
            state: state.map(str::to_owned),
            bureau: bureau.map(str::to_owned),
            address: None,
            keys: Vec::new(),
            certificates: Vec::new(),
        };
        house.with(|desk, act| desk.exchange_init(card, act).unwrap());
        house
    }

    pub fn home(&self) -> PathBuf {
        self.room.path().join("home")
    }

    pub fn with<T>(&mut self, run: impl FnOnce(&mut Desk, &mut Act<'_>) -> T) -> T {
        let now = self.now;
        let clock = move || Time::from_micros(now).unwrap();
        let login = "Milda@gateway".to_owned();
        let actor = Actor::Human {
            id: "Milda".to_owned(),
            role: "verifying_official".to_owned(),
            login: Some(login),
        };
        let mut act = Act { actor, on: on(now), clock: &clock, rng: &mut self.rng };
        run(self.desk.as_mut().unwrap(), &mut act)
    }

    pub fn receives(&mut self) -> AlertId {
        self.with(|desk, act| {
            let mut records = wire::open(ALERT.as_bytes(), "made", None).unwrap().map(Result::unwrap);
            desk.screen(Some("made"), "native", &mut records, act, &mut |_, _| Ok(())).unwrap();
        });
        self.alert()
    }

    pub fn alert(&self) -> AlertId {
        self.desk.as_ref().unwrap().store().read().alerts(None, 1).unwrap()[0].alert.clone()
    }

    pub fn level(&self) -> Option<Level> {
        self.desk.as_ref().unwrap().store().read().alert(&self.alert()).unwrap().unwrap().level
    }

    pub fn known(&self) -> Recalls {
        recalls(&self.desk.as_ref().unwrap().store().read(), &self.alert()).unwrap().unwrap()
    }

    pub fn exchange(&mut self) -> Arc<Exchange> {
        self.with(|desk, _| desk.exchange().unwrap().unwrap())
    }

    pub fn takes(&mut self, token: &str) -> Result<Took, String> {
        let known = self.exchange();
        let seconds = self.now.div_euclid(1_000_000);
        let came = read(token, known.own.id(), &known.peers, seconds).map_err(|error| error.to_string())?;
        Ok(self.with(|desk, act| desk.take_messages(&[came], &Terms::default(), act).unwrap()).remove(0))
    }

    pub fn ticks(&mut self) -> usize {
        self.with(|desk, act| desk.tick_recalls(&Terms::default(), act).unwrap()).told.len()
    }

    /// What waits for a peer.
    pub fn waits(&mut self, peer: &str) -> Vec<(Seq, String)> {
        let now = self.now.div_euclid(1_000_000);
        let (all, _) = outgoing(&self.desk.as_ref().unwrap().store().read(), peer, None, 100, now).unwrap();
        all.into_iter().map(|it| (it.entry, it.token)).collect()
    }

    pub fn hands_over(&mut self, kind: HolderKind, holder: &str) -> Seq {
        let alert = self.alert();
        self.hands(&alert, kind, holder)
    }

    pub fn hands(&mut self, alert: &AlertId, kind: HolderKind, holder: &str) -> Seq {
        let copy = CopyMade {
            kind,
            holder: holder.to_owned(),
            system: "a system".to_owned(),
            purpose: "border checks".to_owned(),
            handed: 0,
            retention: None,
            by: None,
        };
        self.with(|desk, act| desk.hand_over(alert, copy, act).unwrap())
    }

    /// A holder that people ask says something of its copy.
    pub fn hears(&mut self, copy: Seq, step: RecallStep) {
        let alert = self.alert();
        self.says(&alert, copy, step);
    }

    pub fn says(&mut self, alert: &AlertId, copy: Seq, step: RecallStep) {
        let event = RecallEvent {
            step,
            recall: Seq(0),
            copy: Some(copy),
            number: None,
            says: "Looked by name and number.".to_owned(),
            digest: None,
            by: vec![official("Milda")],
            at: 0,
            next: None,
        };
        self.with(|desk, act| desk.receipt(alert, event, &Terms::default(), act).unwrap());
    }

    pub fn calls_back(&mut self, kind: RecallKind) -> Seq {
        let alert = self.alert();
        self.orders(&alert, kind)
    }

    pub fn orders(&mut self, alert: &AlertId, kind: RecallKind) -> Seq {
        let order = RecallOrder {
            kind,
            ground: RecallGround::Commission,
            authority: "Commission for the Control of Files".to_owned(),
            reference: "CCF/2026/17".to_owned(),
            decided: on(NINE),
            on_merits: true,
            challenged: false,
            parts: Vec::new(),
            reasons: "The data do not comply with the rules.".to_owned(),
            by: official("Milda"),
            at: 0,
            window: 0,
        };
        self.with(|desk, act| desk.order_recall(alert, order, &Terms::default(), act).unwrap())
    }

    pub fn sound(mut self) {
        self.desk.as_mut().unwrap().checkpoint().unwrap();
        drop(self.desk.take());
        let report = store::verify(&self.home(), None);
        let problems: Vec<_> = report.problems.iter().map(ToString::to_string).collect();
        assert!(report.is_sound(), "{}: {problems:?}", self.id);
    }
}

/// Everybody has everybody's card.
pub fn acquaint(houses: &mut [&mut House]) {
    let cards: Vec<Card> = houses.iter_mut().map(|it| it.exchange().own.card().clone()).collect();
    for house in houses {
        let id = house.id.clone();
        for card in cards.iter().filter(|it| it.id != id).cloned() {
            house.with(|desk, act| desk.exchange_peer(card, false, act).unwrap());
        }
    }
}

/// Carries what waits for whom; says what became of each.
pub fn carry(from: &mut House, to: &mut House) -> Vec<Took> {
    let all = from.waits(&to.id.clone());
    let took: Vec<Took> = all.iter().map(|(_, token)| to.takes(token).unwrap()).collect();
    let done: Vec<Seq> = all.iter().map(|it| it.0).collect();
    from.with(|desk, act| desk.delivered(&done, act).unwrap());
    took
}

pub fn pair() -> (House, House) {
    let mut body = House::new("ccf", PeerKind::Commission, None);
    let mut lt = House::new("gw-lt", PeerKind::Gateway, None);
    acquaint(&mut [&mut body, &mut lt]);
    body.receives();
    lt.receives();
    (body, lt)
}

/// A body, a gateway that hands on, and one behind it, which all have the alert.
pub fn chain() -> (House, House, House) {
    let mut body = House::new("ccf", PeerKind::Commission, None);
    let mut lt = House::new("gw-lt", PeerKind::Gateway, None);
    let mut pl = House::new("gw-pl", PeerKind::Gateway, None);
    acquaint(&mut [&mut body, &mut lt, &mut pl]);
    body.receives();
    (body, lt, pl)
}

pub fn said(house: &House, copy: Seq) -> Vec<RecallStep> {
    let known = house.known();
    let line = known.copies.iter().find(|it| it.entry == copy).unwrap();
    line.events.iter().map(|it| it.1.step).filter(|it| !it.is_owed()).collect()
}
