//! Time and size of both sides, on invented keys.
//!
//! `cargo run --release -p private_lookup --example lookup_speed [ENTRIES]` (100,000 entries where none is given)

#![expect(clippy::disallowed_methods, reason = "a stopwatch needs a clock")]

use std::error::Error;
use std::hint::black_box;
use std::time::Instant;

use jiff::Timestamp;
use jiff::civil::date;
use private_lookup::{
    Answering, Arrangement, Banks, Born, Contact, Entry, EntryKind, Epoch, Gateway, HolderKey,
    KEYS_PER_REQUEST, Limits, LookupKey, Occasion, Officer, Party, Purpose, SigningKey, SizeClass, State,
    Table, Usage, begin, publish, table_digest,
};
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::SeedableRng;

/// Keys of one entry: as many as one spelling of a name of three words has.
const KEYS_PER_ENTRY: usize = 3;
const ROUNDS: usize = 200;

fn main() -> Result<(), Box<dyn Error>> {
    let entries: usize = std::env::args().nth(1).map_or(Ok(100_000), |text| text.parse())?;
    let mut rng = ChaCha20Rng::seed_from_u64(1);
    let (holder, asker) = (SigningKey::from_bytes(&[1; 32]), SigningKey::from_bytes(&[2; 32]));
    let banks = Banks::default();
    let now: Timestamp = "2026-11-22T12:00:00Z".parse()?;
    let key = HolderKey::generate(arrangement()?, &mut rng)?;

    let register = register(entries)?;
    let class =
        SizeClass::holding(entries * KEYS_PER_ENTRY).ok_or("too many entries for the largest class")?;
    let start = Instant::now();
    let published = publish(&key, &holder, 1, &register, &banks, class, &mut rng)?;
    let seconds = start.elapsed().as_secs_f64();
    let rows = published.summary.rows;
    println!("publish {entries} entries, {rows} rows, class {} rows: {seconds:.1} s", class.rows());
    println!("  {:.0} rows/s (function, route sealed)", rows as f64 / seconds);
    println!("  table {:.1} MiB", published.table.len() as f64 / 1_048_576.0);

    let newest = table_digest(&published.table)?;
    let start = Instant::now();
    let table = Table::open(published.table, &holder.verifying_key())?;
    println!("open the table (signature, form, order): {:.2} s", start.elapsed().as_secs_f64());

    let occasion = Occasion {
        alert: "alert-1".to_owned(),
        sending: State::new("QQ")?,
        officer: Officer::new("A. Velm", "border guard")?,
        purpose: Purpose::Border,
        at: now,
    };
    let answering = Answering {
        key: &key,
        signer: &holder,
        asker: &asker.verifying_key(),
        table: newest,
        banks: &banks,
        limits: Limits { asker_per_day: u32::MAX, officer_per_day: u32::MAX },
    };
    let mut usage = Usage::new(&key);
    let (mut begins, mut answers, mut finishes) = (Vec::new(), Vec::new(), Vec::new());
    let mut sizes = (0, 0);
    for round in 0..ROUNDS {
        let keys: Vec<LookupKey> = (0..KEYS_PER_REQUEST)
            .map(|n| lookup(if n == 0 { round } else { entries + n }, n % KEYS_PER_ENTRY))
            .collect::<Result<_, _>>()?;
        let begun = timed(&mut begins, || begin(&table, &keys, &occasion, &banks, &asker, &mut rng.clone()))?;
        // another request each time
        rand_chacha::rand_core::Rng::next_u64(&mut rng);
        let answered =
            timed(&mut answers, || answering.answer(&begun.request, &usage, now, &mut rng.clone()))?;
        let outcome = timed(&mut finishes, || begun.asking.finish(&answered.response, &table, now))?;
        if round < entries && outcome.line() != "STOP AND CALL" {
            return Err("an entry of the register was not met".into());
        }
        black_box(&outcome);
        sizes = (begun.request.len(), answered.response.len());
        usage = answered.usage;
    }
    println!("a request of {KEYS_PER_REQUEST} elements, {ROUNDS} rounds, one core:");
    for (what, times) in [("begin", begins), ("answer", answers), ("finish", finishes)] {
        let (p50, p99) = quantiles(times);
        println!(
            "  {what:<7} p50 {p50:6.2} ms  p99 {p99:6.2} ms  {:8.0} elements/s",
            KEYS_PER_REQUEST as f64 / p50 * 1000.0
        );
    }
    println!("  request {} bytes, answer {} bytes", sizes.0, sizes.1);
    Ok(())
}

fn arrangement() -> Result<Arrangement, Box<dyn Error>> {
    let party = |name: &str, code: &str| -> Result<Party, Box<dyn Error>> {
        Ok(Party { gateway: Gateway::new(name)?, state: State::new(code)? })
    };
    let epoch = Epoch::new(1, "2026-11-22T00:00:00Z".parse()?, "2026-11-29T00:00:00Z".parse()?)?;
    Ok(Arrangement::new(party("gw.qx", "QX")?, party("gw.qs", "QS")?, epoch)?)
}

fn lookup(person: usize, variant: usize) -> Result<LookupKey, Box<dyn Error>> {
    Ok(LookupKey::new(1, &format!("word{person} variant{variant}"), Born::Day(date(1984, 7, 19)))?)
}

fn register(entries: usize) -> Result<Vec<Entry>, Box<dyn Error>> {
    let contact = Contact::new("+00 1 555 0100, asylum duty desk")?;
    (0..entries)
        .map(|person| {
            Ok(Entry {
                handle: format!("entry-{person}"),
                kind: EntryKind::Person,
                against: vec![State::new("QQ")?],
                keys: (0..KEYS_PER_ENTRY).map(|variant| lookup(person, variant)).collect::<Result<_, _>>()?,
                contact: contact.clone(),
            })
        })
        .collect()
}

fn timed<T>(times: &mut Vec<f64>, run: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let done = run();
    times.push(start.elapsed().as_secs_f64() * 1000.0);
    done
}

fn quantiles(mut times: Vec<f64>) -> (f64, f64) {
    times.sort_by(f64::total_cmp);
    let at = |share: f64| times.get((times.len() as f64 * share) as usize).copied().unwrap_or_default();
    (at(0.5), at(0.99))
}
