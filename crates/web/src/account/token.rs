//! The token of a login provider, read and compared.
//!
//! Promise: it counts where the provider that was asked signed it with a key it publishes, for this client, for this one
//! login (nonce) and now. Whoever chooses how it is signed is not the sender: RS256, ES256 and EdDSA are taken, and no
//! other word.
//! Serves: OpenID Connect Core 1.0, section 3.1.3.7.

use data_encoding::BASE64URL_NOPAD;
use ring::signature::{
    ECDSA_P256_SHA256_FIXED, ED25519, RSA_PKCS1_2048_8192_SHA256, RsaPublicKeyComponents, UnparsedPublicKey,
};
use serde::Deserialize;
use serde_json::Value;

/// Clocks differ by so much, in seconds.
const LEEWAY: i64 = 60;
/// Seconds since the person proved who they are at the provider: a login under way lasts no longer.
const ANEW: i64 = 600;

/// The keys a provider publishes.
#[derive(Clone, Debug, Deserialize)]
pub struct Keys {
    keys: Vec<Key>,
}

#[derive(Clone, Debug, Deserialize)]
struct Key {
    kty: String,
    #[serde(default)]
    kid: Option<String>,
    #[serde(default, rename = "use")]
    for_what: Option<String>,
    #[serde(default)]
    crv: Option<String>,
    #[serde(default)]
    n: Option<String>,
    #[serde(default)]
    e: Option<String>,
    #[serde(default)]
    x: Option<String>,
    #[serde(default)]
    y: Option<String>,
}

/// What a token has to say.
#[derive(Clone, Copy, Debug)]
pub struct Expected<'a> {
    /// The provider.
    pub issuer: &'a str,
    /// This client.
    pub client: &'a str,
    /// Of this one login.
    pub nonce: &'a str,
    /// Now, in seconds since 1970.
    pub now: i64,
}

/// Why a token is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TokenFault {
    /// It is cut off or of another form.
    #[error("the token cannot be read")]
    Form,
    /// It is signed in a way that is not taken.
    #[error("the token is signed in a way that is not taken")]
    Way,
    /// No key of the provider has its name.
    #[error("the provider publishes no such key")]
    NoKey,
    /// The signature is another one.
    #[error("the signature is not that of the provider")]
    Signature,
    /// It says another thing than it has to.
    #[error("the token is for another {0}")]
    Other(&'static str),
    /// It is over, or not yet.
    #[error("the token does not count now")]
    Time,
    /// The person did not log in at the provider now.
    #[error("the provider does not say that the person has just logged in there")]
    Old,
}

#[derive(Deserialize)]
struct Head {
    alg: String,
    #[serde(default)]
    kid: Option<String>,
    #[serde(default)]
    crit: Option<Value>,
}

#[derive(Deserialize)]
struct Claims {
    iss: String,
    sub: String,
    aud: Value,
    exp: i64,
    #[serde(default)]
    auth_time: Option<i64>,
    iat: i64,
    #[serde(default)]
    azp: Option<String>,
    #[serde(default)]
    nonce: Option<String>,
}

/// Who it is at the provider.
///
/// # Errors
/// It does not count.
pub fn subject(token: &str, keys: &Keys, expected: Expected<'_>) -> Result<String, TokenFault> {
    let parts: Vec<&str> = token.split('.').collect();
    let [head, body, signature] = parts.as_slice() else { return Err(TokenFault::Form) };
    let bytes = |it: &str| BASE64URL_NOPAD.decode(it.as_bytes()).map_err(|_| TokenFault::Form);
    let read: Head = serde_json::from_slice(&bytes(head)?).map_err(|_| TokenFault::Form)?;
    if read.crit.is_some() {
        return Err(TokenFault::Way);
    }
    let signed = format!("{head}.{body}");
    verify(&read, keys, signed.as_bytes(), &bytes(signature)?)?;
    let claims: Claims = serde_json::from_slice(&bytes(body)?).map_err(|_| TokenFault::Form)?;
    counts(claims, expected)
}

fn verify(head: &Head, keys: &Keys, message: &[u8], signature: &[u8]) -> Result<(), TokenFault> {
    let kind = match head.alg.as_str() {
        "RS256" => ("RSA", None),
        "ES256" => ("EC", Some("P-256")),
        "EdDSA" => ("OKP", Some("Ed25519")),
        _ => return Err(TokenFault::Way),
    };
    let fits = |it: &&Key| {
        let named = head.kid.is_none() || it.kid == head.kid;
        let signs = it.for_what.as_deref().is_none_or(|it| it == "sig");
        named && signs && (it.kty.as_str(), it.crv.as_deref()) == kind
    };
    let mut tried = false;
    for key in keys.keys.iter().filter(fits) {
        tried = true;
        let part = |it: &Option<String>| {
            it.as_ref().and_then(|it| BASE64URL_NOPAD.decode(it.as_bytes()).ok()).ok_or(TokenFault::NoKey)
        };
        let verified = match kind.0 {
            "RSA" => RsaPublicKeyComponents { n: part(&key.n)?, e: part(&key.e)? }.verify(
                &RSA_PKCS1_2048_8192_SHA256,
                message,
                signature,
            ),
            "EC" => {
                let mut point = vec![4];
                point.extend(part(&key.x)?);
                point.extend(part(&key.y)?);
                UnparsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, point).verify(message, signature)
            }
            _ => UnparsedPublicKey::new(&ED25519, part(&key.x)?).verify(message, signature),
        };
        if verified.is_ok() {
            return Ok(());
        }
    }
    Err(if tried { TokenFault::Signature } else { TokenFault::NoKey })
}

fn counts(claims: Claims, expected: Expected<'_>) -> Result<String, TokenFault> {
    if claims.iss != expected.issuer {
        return Err(TokenFault::Other("provider"));
    }
    let ours = match &claims.aud {
        Value::String(one) => one == expected.client,
        // Of several, it has to be this one that asked.
        Value::Array(all) => {
            let ours = all.iter().any(|it| it.as_str() == Some(expected.client));
            ours && (all.len() == 1 || claims.azp.as_deref() == Some(expected.client))
        }
        _ => false,
    };
    if !ours || claims.azp.as_deref().is_some_and(|it| it != expected.client) {
        return Err(TokenFault::Other("client"));
    }
    if claims.nonce.as_deref() != Some(expected.nonce) {
        return Err(TokenFault::Other("login"));
    }
    if claims.exp.saturating_add(LEEWAY) <= expected.now || claims.iat > expected.now.saturating_add(LEEWAY) {
        return Err(TokenFault::Time);
    }
    // A login there that is older than this one is none of this one: the provider was asked to make a new one.
    if claims.auth_time.is_none_or(|it| it.saturating_add(ANEW) < expected.now) {
        return Err(TokenFault::Old);
    }
    if claims.sub.is_empty() { Err(TokenFault::Form) } else { Ok(claims.sub) }
}

#[cfg(test)]
mod tests {
    use ring::signature::{Ed25519KeyPair, KeyPair};
    use serde_json::json;

    use super::*;

    const NOW: i64 = 1_795_338_000;

    fn keys() -> Keys {
        let key = Ed25519KeyPair::from_seed_unchecked(&[7; 32]).unwrap();
        let x = BASE64URL_NOPAD.encode(key.public_key().as_ref());
        serde_json::from_value(json!({"keys": [
            {"kty": "OKP", "kid": "one", "crv": "Ed25519", "x": x},
            {"kty": "OKP", "kid": "to-encrypt", "use": "enc", "crv": "Ed25519", "x": x},
        ]}))
        .unwrap()
    }

    fn signed(head: &Value, claims: &Value, seed: u8) -> String {
        let part = |it: &Value| BASE64URL_NOPAD.encode(it.to_string().as_bytes());
        let text = format!("{}.{}", part(head), part(claims));
        let signature = Ed25519KeyPair::from_seed_unchecked(&[seed; 32]).unwrap().sign(text.as_bytes());
        format!("{text}.{}", BASE64URL_NOPAD.encode(signature.as_ref()))
    }

    #[track_caller]
    fn check(head: Value, change: Value, seed: u8, expected: Result<&str, TokenFault>) {
        let mut claims = json!({
            "iss": "https://login.example", "sub": "17", "aud": "us", "exp": NOW + 300, "iat": NOW, "nonce": "n",
            "auth_time": NOW - 60,
        });
        for (name, value) in change.as_object().unwrap() {
            claims[name] = value.clone();
        }
        let wanted = Expected { issuer: "https://login.example", client: "us", nonce: "n", now: NOW };
        let found = subject(&signed(&head, &claims, seed), &keys(), wanted);
        assert_eq!(found.as_deref().map_err(|it| *it), expected, "{head} {change}");
    }

    /// The public part of a key that signed one text and is gone.
    const RSA: &str = "6HKqXN015-hwRNh7cGZYxqEGGmIkD7dDoIMLZKl59qnNB6rhn3Hj_5mOAlW4HugsR4qWQM5lus9ZiKXNEK4djnE2Hz9W4MUFZtZg3knXReAyF2lgVBMiVE83jOAtYVQ1Y6F48aqqEav88G1_K9uYMw9qpbPHyZqg6yRobNqZFyejDgKbxy8YuMaezrYvdI4Bjdu9SDeIf5Igrpt6Y_nL87vK0YenNVtTbnjqYKWqdKnRRFw361YTxh8T140L3cOh18dkY3ykDYzDcQAM-ojE7On6gkZ9LfOpNNPnQXjSok3uNLLRAo_4tQCf4I1G2wG4sEJoF3YyoYB5NL9RslptRw";
    const RSA_TOKEN: &str = "eyJhbGciOiJSUzI1NiIsImtpZCI6InJzYSJ9.eyJpc3MiOiJodHRwczovL2xvZ2luLmV4YW1wbGUiLCJzdWIiOiIxNyIsImF1ZCI6InVzIiwiZXhwIjoxNzk1MzM4MzAwLCJpYXQiOjE3OTUzMzgwMDAsIm5vbmNlIjoibiIsImF1dGhfdGltZSI6MTc5NTMzNzk0MH0.t7VNyvQa5J0SgFOTgxau8R9saiEveiz6y6Z_RXVRVhIncEDnHQHDwVikxAXNYUSu1x52lG8FHjkCes4yEdnIEmV2UBtLXgdKFnAKhjIJnF1mANIVPnn-LobF5W6IG60uns8RfQn2C8Yx2ECqBRMrVWvOrJzy-4ajnDEOn0-JG6AOR1hupKqH-67u3hbZfsn8z3EexMsTFwKliKlcyeH3fpJnLtu3FB35HEyfOCSk0jNt1Gu2FCSNYsrtntEhEMEPGsNvzgWLexKIiByvNMsMwCvbdqlD1NyA_G_dR7tMx_IYs_jPD0ad0K07lnOoT_MkV14nSQK22qjbJ0tRcRNgEQ";

    #[test]
    fn a_token_that_was_signed_by_rsa_counts_and_a_changed_one_does_not() {
        let keys: Keys =
            serde_json::from_value(json!({"keys": [{"kty": "RSA", "kid": "rsa", "n": RSA, "e": "AQAB"}]}))
                .unwrap();
        let wanted = || Expected { issuer: "https://login.example", client: "us", nonce: "n", now: NOW };
        assert_eq!(subject(RSA_TOKEN, &keys, wanted()).as_deref(), Ok("17"));
        let parts: Vec<&str> = RSA_TOKEN.split('.').collect();
        let claims = BASE64URL_NOPAD.decode(parts[1].as_bytes()).unwrap();
        let other = String::from_utf8(claims).unwrap().replace("\"17\"", "\"18\"");
        let changed = format!("{}.{}.{}", parts[0], BASE64URL_NOPAD.encode(other.as_bytes()), parts[2]);
        assert_eq!(subject(&changed, &keys, wanted()), Err(TokenFault::Signature));
    }

    #[test]
    fn each_thing_that_is_wrong_in_a_token_is_refused_for_itself() {
        let head = || json!({"alg": "EdDSA", "kid": "one"});
        check(head(), json!({}), 7, Ok("17"));
        check(head(), json!({"aud": ["us"], "azp": "us"}), 7, Ok("17"));
        check(head(), json!({"exp": NOW - 59}), 7, Ok("17"));
        for (change, fault) in [
            (json!({"iss": "https://login.other"}), TokenFault::Other("provider")),
            (json!({"aud": "them"}), TokenFault::Other("client")),
            (json!({"aud": ["us", "them"]}), TokenFault::Other("client")),
            (json!({"azp": "them"}), TokenFault::Other("client")),
            (json!({"nonce": "m"}), TokenFault::Other("login")),
            (json!({"nonce": null}), TokenFault::Other("login")),
            (json!({"exp": NOW - 60}), TokenFault::Time),
            (json!({"iat": NOW + 61}), TokenFault::Time),
            (json!({"sub": ""}), TokenFault::Form),
            (json!({"auth_time": null}), TokenFault::Old),
            (json!({"auth_time": NOW - ANEW - 1}), TokenFault::Old),
        ] {
            check(head(), change, 7, Err(fault));
        }
        for (head, fault) in [
            (json!({"alg": "none"}), TokenFault::Way),
            (json!({"alg": "HS256", "kid": "one"}), TokenFault::Way),
            (json!({"alg": "EdDSA", "kid": "one", "crit": ["x"]}), TokenFault::Way),
            (json!({"alg": "RS256", "kid": "one"}), TokenFault::NoKey),
            (json!({"alg": "EdDSA", "kid": "two"}), TokenFault::NoKey),
            (json!({"alg": "EdDSA", "kid": "to-encrypt"}), TokenFault::NoKey),
        ] {
            check(head, json!({}), 7, Err(fault));
        }
        check(head(), json!({}), 8, Err(TokenFault::Signature));
        assert_eq!(
            subject("a.b", &keys(), Expected { issuer: "", client: "", nonce: "", now: 0 }),
            Err(TokenFault::Form)
        );
    }
}
