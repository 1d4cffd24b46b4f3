//! A login provider: OpenID Connect, authorization code with PKCE. Any provider, and none is needed.
//!
//! The provider says who somebody is there; which account that is was bound by an administrator, and roles come from the
//! account alone. Nobody registers by logging in.
//! Promise: what comes back counts once, for ten minutes, at whichever node, in the browser that went, for role and purpose that were chosen
//! before; what the provider says of roles, names or addresses is not read.
//! Serves: OpenID Connect Core 1.0; RFC 7636; RFC 9700.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use store::Annex;

use super::Agent;
use super::passkey::encoded;
use super::token::{Expected, Keys, TokenFault, subject};
use crate::fetch::{Address, Trust, ask};
use crate::outside::{Outside, token};

/// How long a way to the provider and back may take.
const LASTS: i64 = 10 * 60 * 1_000_000;
/// How long what a provider publishes is kept; and the least time between two askings for a key that is not there.
const KEPT: i64 = 3_600 * 1_000_000;
const AGAIN: i64 = 60 * 1_000_000;
/// Logins under way at the most.
const MOST: u64 = 20_000;
/// Authorities where no file is named.
const AUTHORITIES: &str = "/etc/ssl/certs/ca-certificates.crt";
/// Where the provider sends the browser back to.
pub const BACK: &str = "/login/provider/back";

/// The file of a provider.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "login_provider")]
pub struct ProviderForm {
    /// What its button is called.
    pub name: String,
    /// The provider, as it names itself: https, or http on this machine.
    pub issuer: String,
    /// What it knows this server as.
    pub client_id: String,
    /// The secret it gave, where it gave one.
    #[serde(default)]
    pub client_secret: Option<String>,
    /// A file of certificates by which it is recognised.
    #[serde(default)]
    pub authorities: Option<PathBuf>,
}

/// No secret.
impl std::fmt::Debug for ProviderForm {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "ProviderForm({})", self.issuer)
    }
}

impl ProviderForm {
    /// Reads the file.
    ///
    /// # Errors
    /// What is wrong with it, with its field.
    pub fn read(bytes: &[u8]) -> Result<Self, String> {
        let read: Self = wire::form(bytes).map_err(|it| match it.field {
            Some(field) => format!("{field}: {}", it.says),
            None => it.says,
        })?;
        if Address::read(&read.issuer).is_none() || read.issuer.contains('?') {
            return Err("issuer: expected https://HOST, or http on this machine".to_owned());
        }
        if read.name.trim().is_empty() || read.client_id.trim().is_empty() {
            return Err("name, client_id: they say nothing".to_owned());
        }
        Ok(read)
    }
}

/// What a provider publishes of itself.
#[derive(Deserialize)]
struct Published {
    issuer: String,
    authorization_endpoint: String,
    token_endpoint: String,
    jwks_uri: String,
}

struct Found {
    at: i64,
    authorization: String,
    token: Address,
    keys: Keys,
}

/// A login under way, as it waits beside the record.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UnderWay {
    nonce: String,
    verifier: String,
    /// The SHA-256 of what the browser keeps.
    browser: Agent,
    agent: Agent,
    /// The role that was chosen.
    pub role: String,
    /// The purpose that was chosen.
    pub purpose: String,
    /// Where to go afterwards.
    pub back: Option<String>,
}

/// Nothing that counts.
impl std::fmt::Debug for UnderWay {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UnderWay").field("role", &self.role).finish_non_exhaustive()
    }
}

/// What was chosen before the way.
#[derive(Clone, Debug)]
pub struct Chosen {
    /// The role.
    pub role: String,
    /// The purpose.
    pub purpose: String,
    /// Where to go afterwards.
    pub back: Option<String>,
}

#[derive(Deserialize)]
struct Answered {
    id_token: String,
}

/// A provider.
pub struct Provider {
    form: ProviderForm,
    origin: String,
    trust: Trust,
    found: Mutex<Option<Arc<Found>>>,
    annex: Arc<Annex>,
}

impl std::fmt::Debug for Provider {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Provider({})", self.form.issuer)
    }
}

impl Provider {
    /// Of a file, for a server with this origin.
    #[must_use]
    pub fn new(form: ProviderForm, origin: &str, annex: Arc<Annex>) -> Self {
        let file = form.authorities.clone().unwrap_or_else(|| PathBuf::from(AUTHORITIES));
        Self { trust: Trust::read(&file), form, origin: origin.to_owned(), found: Mutex::default(), annex }
    }

    /// What its button is called.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.form.name
    }

    /// The provider, as it names itself.
    #[must_use]
    pub fn issuer(&self) -> &str {
        &self.form.issuer
    }

    /// What it publishes, no older than `oldest`.
    async fn found(&self, oldest: i64, now: i64) -> Result<Arc<Found>, String> {
        let kept = self.found.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some(kept) = kept.filter(|it| it.at >= oldest) {
            return Ok(kept);
        }
        let at = format!("{}/.well-known/openid-configuration", self.form.issuer.trim_end_matches('/'));
        let address = |text: &str| Address::read(text).ok_or_else(|| format!("`{text}` is not asked"));
        let bytes = ask(&address(&at)?, None, &self.trust).await?;
        let read: Published = serde_json::from_slice(&bytes).map_err(|error| error.to_string())?;
        if read.issuer != self.form.issuer {
            return Err(format!("it names itself `{}`", read.issuer));
        }
        address(&read.authorization_endpoint)?;
        let keys = ask(&address(&read.jwks_uri)?, None, &self.trust).await?;
        let found = Arc::new(Found {
            at: now,
            authorization: read.authorization_endpoint,
            token: address(&read.token_endpoint)?,
            keys: serde_json::from_slice(&keys).map_err(|error| error.to_string())?,
        });
        *self.found.lock().unwrap_or_else(PoisonError::into_inner) = Some(Arc::clone(&found));
        Ok(found)
    }

    /// Begins a way: the address of the provider, and what the browser keeps.
    ///
    /// # Errors
    /// The provider cannot be asked, or too many are under way.
    pub async fn begin(
        &self,
        chosen: Chosen,
        agent: Agent,
        world: &dyn Outside,
    ) -> Result<(String, String), String> {
        let now = world.now().micros();
        let found = self.found(now.saturating_sub(KEPT), now).await?;
        let (state, nonce, browser) = (token::<32>(world), token::<32>(world), token::<32>(world));
        let verifier = token::<40>(world);
        let challenge = encoded(&Sha256::digest(verifier.as_bytes()));
        let way = [
            ("response_type", "code"),
            ("scope", "openid"),
            ("client_id", &self.form.client_id),
            ("redirect_uri", &format!("{}{BACK}", self.origin)),
            ("state", &state),
            ("nonce", &nonce),
            ("code_challenge", &challenge),
            ("code_challenge_method", "S256"),
            // A session that stands at the provider is no login here.
            ("prompt", "login"),
            ("max_age", "0"),
        ];
        let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(way).finish();
        let join = if found.authorization.contains('?') { '&' } else { '?' };
        let to = format!("{}{join}{query}", found.authorization);
        let Chosen { role, purpose, back } = chosen;
        let own = Sha256::digest(browser.as_bytes()).into();
        let kept = UnderWay { nonce, verifier, browser: own, agent, role, purpose, back };
        let body = serde_json::to_string(&kept).map_err(|error| error.to_string())?;
        let annex = Arc::clone(&self.annex);
        let waits = move || annex.wait(&name(&state), &body, (now, now.saturating_add(LASTS)), MOST);
        match tokio::task::spawn_blocking(waits).await.map_err(|error| error.to_string())? {
            Ok(true) => Ok((to, browser)),
            Ok(false) => Err("too many logins are under way".to_owned()),
            Err(error) => Err(error.to_string()),
        }
    }

    /// The way that ends here, in the browser in which it began; it counts once.
    ///
    /// # Errors
    /// The annex cannot be written.
    pub async fn ends(
        &self,
        state: &str,
        browser: &str,
        agent: Agent,
        now: i64,
    ) -> Result<Option<UnderWay>, String> {
        let (annex, at) = (Arc::clone(&self.annex), name(state));
        let taken = tokio::task::spawn_blocking(move || annex.arrived(&at, now)).await;
        let taken = taken.map_err(|error| error.to_string())?.map_err(|error| error.to_string())?;
        let way: Option<UnderWay> = taken.and_then(|it| serde_json::from_str(&it).ok());
        let own: Agent = Sha256::digest(browser.as_bytes()).into();
        Ok(way.filter(|it| super::same(&it.browser, &own) && it.agent == agent))
    }

    /// Who it is at the provider, for the code that came back.
    ///
    /// # Errors
    /// The provider refuses the code, or its token does not count.
    pub async fn who(&self, code: &str, way: &UnderWay, now: i64) -> Result<String, String> {
        let found = self.found(now.saturating_sub(KEPT), now).await?;
        let form = self.code_form(code, way);
        let bytes = ask(&found.token, Some(&form), &self.trust).await?;
        let answered: Answered = serde_json::from_slice(&bytes).map_err(|error| error.to_string())?;
        let expected = Expected {
            issuer: &self.form.issuer,
            client: &self.form.client_id,
            nonce: &way.nonce,
            now: now / 1_000_000,
        };
        let fresh = match subject(&answered.id_token, &found.keys, expected) {
            // It may have changed its keys since.
            Err(TokenFault::NoKey) => self.found(now.saturating_sub(AGAIN), now).await?,
            done => return done.map_err(|it| it.to_string()),
        };
        subject(&answered.id_token, &fresh.keys, expected).map_err(|it| it.to_string())
    }

    fn code_form(&self, code: &str, way: &UnderWay) -> String {
        let mut form = form_urlencoded::Serializer::new(String::new());
        form.append_pair("grant_type", "authorization_code")
            .append_pair("code", code)
            .append_pair("redirect_uri", &format!("{}{BACK}", self.origin))
            .append_pair("client_id", &self.form.client_id)
            .append_pair("code_verifier", &way.verifier);
        if let Some(secret) = &self.form.client_secret {
            form.append_pair("client_secret", secret);
        }
        form.finish()
    }
}

fn name(state: &str) -> [u8; 32] {
    let mut hash = Sha256::new();
    hash.update(b"way to a login provider ");
    hash.update(state.as_bytes());
    hash.finalize().into()
}
