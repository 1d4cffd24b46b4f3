//! `redress serve`: the server of a home, until the system says stop.
//!
//! Promise: it does not start without a profile, and works by the one that was taken up in its home where there is one;
//! while it serves, it is the one writer of its home; what was taken is finished, and the record then ends with a signed
//! checkpoint. A clock that is set apart belongs to the demo alone.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;

use casework::border::{Moment, Profile};
use casework::jurisdiction::Jurisdiction;
use clap::Args;
use desk::Act;
use entries::Time;
use rand_core::Rng as _;
use terms::Actor;
use web::account::{Limit, ProviderForm, Strength};
use web::exchange::{Broker, Ways};
use web::log::LogConfig;
use web::log::cosign::AUTHORITIES;
use web::log::door::Public;
use web::{App, Collector, Config, Origin, Outside, World};

use crate::args::Shared;
use crate::clock::{self, System};
use crate::{End, Failure, home, meeting};

/// What `redress serve` understands.
#[derive(Args)]
pub struct Serve {
    /// Serve a home made anew in which everything is invented; accounts and their password are printed
    #[arg(long, conflicts_with = "profile")]
    pub demo: bool,
    /// Where to listen
    #[arg(long, value_name = "ADDR:PORT", default_value = "127.0.0.1:8642")]
    pub listen: SocketAddr,
    /// What browsers see in their address line; needed wherever other machines reach it, and https there
    #[arg(long, value_name = "URL", env = "REDRESS_ORIGIN")]
    pub origin: Option<String>,
    /// The profile of the own state
    #[arg(long, value_name = "FILE", env = meeting::VARIABLE)]
    pub profile: Option<PathBuf>,
    /// The name of the gateway, on every page
    #[arg(long, value_name = "NAME")]
    pub gateway: Option<String>,
    /// The distance of local time from UTC
    #[arg(long, value_name = "+HH:MM", value_parser = meeting::offset, allow_hyphen_values = true, default_value = "+00:00")]
    pub offset: i16,
    /// Checks of one login in a minute
    #[arg(long, value_name = "COUNT", default_value_t = 60, value_parser = clap::value_parser!(u32).range(1..))]
    pub checks_a_minute: u32,
    /// Other requests of one login in a minute
    #[arg(long, value_name = "COUNT", default_value_t = 600, value_parser = clap::value_parser!(u32).range(1..))]
    pub reads_a_minute: u32,
    /// For exercises with the demo: its clock begins at this time and runs on
    #[arg(long, value_name = "TIME", requires = "demo", value_parser = instant)]
    pub demo_at: Option<Time>,
    /// A login provider (OpenID Connect), as a JSON file: name, issuer, client_id, client_secret, authorities
    #[arg(long, value_name = "FILE", conflicts_with = "demo")]
    pub provider: Option<PathBuf>,
    /// Take messages of other gateways here, and carry ours: TLS with the certificates of cards (`redress exchange`)
    #[arg(long, value_name = "ADDR:PORT", conflicts_with = "demo")]
    pub exchange: Option<SocketAddr>,
    /// Carry our messages to other gateways, without a door for theirs; fetch theirs where our card has no address
    #[arg(long, conflicts_with = "demo")]
    pub carry: bool,
    /// A broker (NATS with JetStream) that carries sealed messages between those who do not reach each other: tls://HOST:PORT, or
    /// nats://HOST:PORT on this machine
    #[arg(long, value_name = "URL", env = "REDRESS_BROKER", hide_env_values = true, conflicts_with = "demo", value_parser = Broker::read)]
    pub broker: Option<Broker>,
    /// National systems that are connected, as a JSON file: holder, sqlite, table, channel, bureau, reference
    #[arg(long, value_name = "FILE", conflicts_with = "demo")]
    pub national: Option<PathBuf>,
    /// Show the log to strangers here: its heads and tiles as static files, nothing else
    #[arg(long, value_name = "ADDR:PORT", conflicts_with = "demo")]
    pub log: Option<SocketAddr>,
    /// Minutes between two times at which the log that strangers see grows, by the clock
    #[arg(long, value_name = "MINUTES", default_value_t = 60, value_parser = clap::value_parser!(u32).range(1..=1440))]
    pub log_minutes: u32,
    /// Certificates of the authorities by which witnesses of the log are recognised
    #[arg(long, value_name = "FILE", default_value = AUTHORITIES)]
    pub authorities: PathBuf,
    /// Send a trace of each request to this collector: OTLP over HTTP, nothing of a person in it
    #[arg(long, value_name = "URL", value_parser = Collector::read)]
    pub otlp: Option<Collector>,
}

/// What one login may ask in a minute; a short run of requests is never refused for it.
fn limit(minute: u32, least: Limit) -> Limit {
    Limit { burst: f64::from(minute).max(least.burst), minute: f64::from(minute) }
}

/// A time with its distance from UTC.
fn instant(text: &str) -> Result<Time, String> {
    let stamp = text.trim().parse::<jiff::Timestamp>().ok();
    let time = stamp.and_then(|it| Time::from_micros(it.as_microsecond()));
    time.ok_or_else(|| "expected a time as 2026-11-23T17:59:30Z".to_owned())
}

/// The clock and the randomness of this machine.
pub struct Machine;

impl Outside for Machine {
    fn now(&self) -> Time {
        clock::now()
    }

    fn fill(&self, bytes: &mut [u8]) {
        System.fill_bytes(bytes);
    }
}

/// The machine with a clock that was set apart, for a demo in which everything is invented, the time as well.
struct Exercise {
    /// How far it is ahead of this machine, in microseconds.
    ahead: i64,
}

impl Exercise {
    fn from(begins: Time) -> Self {
        Self { ahead: begins.micros().saturating_sub(clock::now().micros()) }
    }
}

impl Outside for Exercise {
    fn now(&self) -> Time {
        let now = clock::now();
        Time::from_micros(now.micros().saturating_add(self.ahead)).unwrap_or(now)
    }

    fn fill(&self, bytes: &mut [u8]) {
        System.fill_bytes(bytes);
    }
}

/// Runs it.
pub fn run(shared: &Shared, args: &Serve) -> Result<End, Failure> {
    let world: World = Arc::new(Machine);
    let checks = limit(args.checks_a_minute, Limit::CHECKS);
    let reads = limit(args.reads_a_minute, Limit::READS);
    let origin = Origin::new(args.origin.as_deref(), args.listen)?;
    let named = |state: &str| args.gateway.clone().unwrap_or_else(|| format!("Gateway of {state}"));
    if args.demo {
        let world = args.demo_at.map_or(world, |at| Arc::new(Exercise::from(at)));
        return demo(args, origin, (checks, reads), &world);
    }
    let Some((profile, jurisdiction, text)) = profile(shared, args)? else {
        return Ok(End::InputAtFault);
    };
    let provider = match &args.provider {
        None => None,
        Some(file) => {
            let bytes = std::fs::read(file)
                .map_err(|error| Failure(format!("could not read `{}`: {error}", file.display())))?;
            let read = ProviderForm::read(&bytes);
            Some(read.map_err(|says| Failure(format!("{}: {says}", file.display())))?)
        }
    };
    // It opens for the state of the profile, or not at all.
    drop(home::open_for(shared, &profile)?);
    let config = Config {
        home: home::path(shared)?,
        gateway: named(&profile.values().state),
        jurisdiction,
        profile,
        origin,
        offset: args.offset,
        demo: false,
        strength: Strength::USUAL,
        checks,
        reads,
        provider: provider.clone(),
        national: national(args)?,
        exchange: (args.exchange.is_some() || args.carry || args.broker.is_some())
            .then(|| Ways { listen: args.exchange, broker: args.broker.clone() }),
        log: LogConfig {
            public: args.log.map(|at| Public { at, minutes: args.log_minutes }),
            authorities: args.authorities.clone(),
        },
        collector: args.otlp.clone(),
    };
    serve(config, text, args.listen, world)
}

/// The connected systems of a file.
fn national(args: &Serve) -> Result<Vec<web::national::Connector>, Failure> {
    let Some(file) = &args.national else { return Ok(Vec::new()) };
    let shown = file.display();
    let bytes = std::fs::read(file).map_err(|error| Failure(format!("could not read `{shown}`: {error}")))?;
    web::national::Connector::read(&bytes).map_err(|says| Failure(format!("{shown}: {says}")))
}

/// The profile that was taken up in the home, where no file is given; else the one of the file, with its text.
fn profile(
    shared: &Shared,
    args: &Serve,
) -> Result<Option<(Profile, Jurisdiction, Option<String>)>, Failure> {
    if args.profile.is_none()
        && let Some(taken) = meeting::taken_up(shared)?
    {
        return Ok(meeting::of_taken(&taken).map(|(profile, jurisdiction)| (profile, jurisdiction, None)));
    }
    let Some(file) = meeting::file(shared, args.profile.as_deref())? else { return Ok(None) };
    let Some((profile, jurisdiction)) = meeting::read(&file) else { return Ok(None) };
    Ok(Some((profile, jurisdiction, std::fs::read_to_string(&file).ok())))
}

fn serve(config: Config, text: Option<String>, listen: SocketAddr, world: World) -> Result<End, Failure> {
    let origin = config.origin.as_str().to_owned();
    let app = App::start_by(config, text, world)?;
    web::run(&app, listen, |at| anstream::eprintln!("redress: serves at {origin} (listens on {at})"))?;
    anstream::eprintln!("redress: ended; the record is signed");
    Ok(End::Done)
}

fn demo(
    args: &Serve,
    origin: Origin,
    (checks, reads): (Limit, Limit),
    world: &World,
) -> Result<End, Failure> {
    let mut number = [0; 8];
    world.fill(&mut number);
    let name: String = number.iter().map(|it| format!("{it:02x}")).collect();
    let home = std::env::temp_dir().join(format!("redress-demo-{name}"));
    let mut rng = System;
    let now = || world.now();
    let mut act = Act {
        actor: Actor::Auto("demo".to_owned()),
        on: Moment::new(world.now().micros(), args.offset).date(),
        clock: &now,
        rng: &mut rng,
    };
    let made = web::demo::make(&home, world.as_ref(), &mut act)?;
    crate::say!("Everything here is invented: people, cases, accounts and the state QQ.\n");
    crate::say!("  {}\n\n  password of all accounts: {}\n", origin.as_str(), made.password);
    for (login, name, roles) in &made.accounts {
        crate::say!("  {login:<10} {name:<22} {roles}");
    }
    let (profile, jurisdiction) = web::demo::profile().map_err(Failure)?;
    let config = Config {
        home: home.clone(),
        profile,
        jurisdiction,
        origin,
        gateway: args.gateway.clone().unwrap_or_else(|| "Gateway of QQ".to_owned()),
        offset: args.offset,
        demo: true,
        strength: Strength::USUAL,
        checks,
        reads,
        provider: None,
        national: Vec::new(),
        exchange: None,
        log: LogConfig::default(),
        collector: args.otlp.clone(),
    };
    let ended = serve(config, Some(web::demo::profile_text()), args.listen, Arc::clone(world));
    // Nothing in it is about anybody.
    let _ = std::fs::remove_dir_all(&home);
    ended
}
