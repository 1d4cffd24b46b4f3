//! How long an alert of usual size takes to be written and read: `cargo run -p entries --example encode_rate`.
#![allow(clippy::unwrap_used, reason = "a measurement stops where something is wrong")]

use std::hint::black_box;
use std::time::Instant;

use entries::{AlertReceived, Entry};
use terms::Field;
use terms::alert::{Alert, Channel, Count, NameForm, Source, Warrant};

/// A moment, for measuring only.
#[expect(clippy::disallowed_methods, reason = "a measurement needs a clock")]
fn now() -> Instant {
    Instant::now()
}

fn main() {
    let mut alert = Alert::empty(Source {
        channel: Channel::InterpolRed,
        bureau: Field::notice("QQ".to_owned()),
        reference: Some("2031/40417".to_owned()),
    });
    alert.subject.names =
        vec![NameForm::plain("BALTRUKOVA Ilinca Petrovna"), NameForm::plain("Ілінка Балтрукова")];
    alert.subject.born = Field::notice("1988-03-04".parse().unwrap());
    alert.subject.nationalities = Field::notice(vec!["QQ".to_owned()]);
    let mut warrant =
        Warrant { counts: vec![Count::of("Tax evasion"), Count::of("Fraud")], ..Warrant::default() };
    warrant.facts.text = Field::notice("As an individual entrepreneur, did not declare income. ".repeat(6));
    warrant.authority.name = Field::notice("Prosecutor's office of Velmora".to_owned());
    alert.warrants = Field::notice(vec![warrant]);
    let entry =
        Entry::AlertReceived(Box::new(AlertReceived { alert, format: "native".to_owned(), partial: false }));

    let rounds = 100_000;
    let body = entry.to_json();
    let start = now();
    for _ in 0..rounds {
        black_box(black_box(&entry).to_json());
    }
    let written = start.elapsed() / rounds;
    let start = now();
    for _ in 0..rounds {
        black_box(Entry::from_json("alert_received", 1, black_box(&body)).unwrap());
    }
    println!("{} bytes: written in {written:?}, read in {:?}", body.len(), start.elapsed() / rounds);
}
