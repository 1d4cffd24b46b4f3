//! What a server is started with.
//!
//! Promise: no default decides anything: without a profile there is no server, and a measure for which the profile names
//! no authority is permitted by nobody.

use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;

use casework::border::Profile;
use casework::jurisdiction::Jurisdiction;

use crate::account::{Limit, ProviderForm, Strength};
use crate::traces::Collector;

/// The settings of a server.
#[derive(Clone, Debug)]
pub struct Config {
    /// The home.
    pub home: PathBuf,
    /// The jurisdiction profile, as far as a meeting needs it.
    pub profile: Profile,
    /// Its powers, limits of custody and what else the own state fixes.
    pub jurisdiction: Jurisdiction,
    /// What browsers see in their address line, without a path.
    pub origin: Origin,
    /// The name of the gateway, on every page.
    pub gateway: String,
    /// Distance of local time from UTC, in minutes.
    pub offset: i16,
    /// Everything in it is invented.
    pub demo: bool,
    /// What comparing a password costs.
    pub strength: Strength,
    /// Checks of one login.
    pub checks: Limit,
    /// Pages and reads of one login.
    pub reads: Limit,
    /// The login provider, where there is one.
    pub provider: Option<ProviderForm>,
    /// Whether messages of other gateways are taken and carried: where the door for them listens, where there is one.
    pub exchange: Option<crate::exchange::Ways>,
    /// How the log is shown and witnessed.
    pub log: crate::log::LogConfig,
    /// National systems that are connected.
    pub national: Vec<crate::national::Connector>,
    /// Where spans of requests go.
    pub collector: Option<Collector>,
}

/// Scheme, host and port as a browser says them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin(String);

/// Why an origin was refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OriginError {
    /// It is none.
    #[error("`{0}` is no origin: expected https://host or, on this machine alone, http://127.0.0.1:PORT")]
    NotOne(String),
    /// Passwords would cross a network in the clear.
    #[error(
        "{0} is reached from other machines: give the https address under which a proxy serves it with `--origin`"
    )]
    Open(SocketAddr),
}

impl Origin {
    /// The one of a server that listens here, unless another was given.
    ///
    /// # Errors
    /// It is none, or passwords would cross a network in the clear.
    pub fn new(given: Option<&str>, listen: SocketAddr) -> Result<Self, OriginError> {
        let Some(given) = given else {
            if listen.ip().is_loopback() {
                return Ok(Self(format!("http://{listen}")));
            }
            return Err(OriginError::Open(listen));
        };
        let text = given.trim().trim_end_matches('/').to_ascii_lowercase();
        let wrong = || OriginError::NotOne(given.to_owned());
        if let Some(host) = text.strip_prefix("https://") {
            return if is_host(host) { Ok(Self(text)) } else { Err(wrong()) };
        }
        let host = text.strip_prefix("http://").ok_or_else(wrong)?;
        let name = host.rsplit_once(':').map_or(host, |(name, _)| name).trim_matches(['[', ']']);
        let here = name == "localhost" || name.parse::<IpAddr>().is_ok_and(|it| it.is_loopback());
        if !is_host(host) || !here {
            return Err(wrong());
        }
        Ok(Self(text))
    }

    /// As a browser says it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The domain, where it has one: an address of numbers is none.
    #[must_use]
    pub fn domain(&self) -> Option<&str> {
        let (_, host) = self.0.split_once("://")?;
        let name = host.split(':').next().filter(|it| !it.is_empty() && !it.starts_with('['))?;
        if name.parse::<IpAddr>().is_ok() { None } else { Some(name) }
    }

    /// Whether a browser reaches it over TLS.
    #[must_use]
    pub fn is_https(&self) -> bool {
        self.0.starts_with("https://")
    }
}

fn is_host(text: &str) -> bool {
    let sign = |it: char| it.is_ascii_alphanumeric() || matches!(it, '.' | '-' | ':' | '[' | ']');
    !text.is_empty() && text.chars().all(sign)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passwords_cross_no_network_in_the_clear() {
        let here: SocketAddr = "127.0.0.1:8080".parse().unwrap();
        let open: SocketAddr = "0.0.0.0:8080".parse().unwrap();
        for (given, listen, expected) in [
            (None, here, Some("http://127.0.0.1:8080")),
            (None, open, None),
            (Some("https://Gateway.example/"), open, Some("https://gateway.example")),
            (Some("http://gateway.example"), open, None),
            (Some("http://localhost:8080"), here, Some("http://localhost:8080")),
            (Some("https://a/b"), here, None),
            (Some("gateway"), here, None),
        ] {
            let origin = Origin::new(given, listen).ok();
            assert_eq!(origin.as_ref().map(Origin::as_str), expected, "{given:?} {listen}");
        }
    }
}
