//! Passwords: how one is kept and compared.
//!
//! Promise: a password is never kept, shown or logged; comparing takes the same time for a login that does not exist.
//! Serves: RFC 9106 (Argon2id).

use argon2::{Algorithm, Argon2, Params, Version};
use store::annex::SecretHash;

use crate::outside::{Outside, token};

/// Letters of a password at the least, as a person counts them.
pub const SHORTEST: usize = 12;
/// Bytes of a password at the most: more only costs time.
pub const LONGEST: usize = 256;
const SALT: usize = 16;
const HASH: usize = 32;

/// What a comparison costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Strength {
    /// Memory in KiB.
    pub memory: u32,
    /// Passes over it.
    pub passes: u32,
}

impl Strength {
    /// The second choice of RFC 9106 section 4: 64 MiB, three passes, here with one lane.
    pub const USUAL: Self = Self { memory: 64 << 10, passes: 3 };
    /// For tests that log in a hundred times.
    pub const QUICK: Self = Self { memory: 64, passes: 1 };
}

/// A password as it is kept.
#[derive(Clone)]
pub(crate) struct Kept {
    pub(crate) salt: Vec<u8>,
    pub(crate) hash: Vec<u8>,
    pub(crate) strength: Strength,
}

impl From<SecretHash> for Kept {
    fn from(it: SecretHash) -> Self {
        let strength = Strength { memory: it.memory, passes: it.passes };
        Self { salt: it.salt, hash: it.hash, strength }
    }
}

impl From<Kept> for SecretHash {
    fn from(it: Kept) -> Self {
        let Strength { memory, passes } = it.strength;
        Self { salt: it.salt, hash: it.hash, memory, passes }
    }
}

impl Kept {
    /// Of a password.
    pub(crate) fn of(password: &str, strength: Strength, world: &dyn Outside) -> Result<Self, String> {
        let mut salt = vec![0; SALT];
        world.fill(&mut salt);
        let hash = derive(password, &salt, strength)?;
        Ok(Self { salt, hash, strength })
    }

    /// One that no password opens: for a login that does not exist.
    pub(crate) fn nobody(strength: Strength) -> Self {
        Self { salt: vec![7; SALT], hash: vec![0; HASH], strength }
    }

    /// Whether it is this password.
    pub(crate) fn is(&self, password: &str) -> bool {
        derive(password, &self.salt, self.strength).is_ok_and(|it| same(&it, &self.hash))
    }
}

fn derive(password: &str, salt: &[u8], strength: Strength) -> Result<Vec<u8>, String> {
    let params = Params::new(strength.memory, strength.passes, 1, Some(HASH)).map_err(|it| it.to_string())?;
    let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    let mut out = vec![0; HASH];
    let password = password.as_bytes().get(..password.len().min(LONGEST)).unwrap_or_default();
    argon.hash_password_into(password, salt, &mut out).map_err(|it| it.to_string())?;
    Ok(out)
}

/// Compares without telling by its time where two differ.
pub(crate) fn same(left: &[u8], right: &[u8]) -> bool {
    left.len() == right.len() && left.iter().zip(right).fold(0, |all, (a, b)| all | (a ^ b)) == 0
}

/// A code for a first start, made at that time: a hundred bits that can be typed.
#[must_use]
pub fn start_code(world: &dyn Outside) -> String {
    let text = token::<13>(world);
    let letters: Vec<char> = text.chars().take(20).collect();
    letters.chunks(5).map(|it| it.iter().collect::<String>()).collect::<Vec<_>>().join("-")
}

/// What is wrong with a new password.
pub(crate) fn fault(password: &str, about: &[&str]) -> Option<String> {
    let letters = password.chars().count();
    if letters < SHORTEST {
        return Some(format!("at least {SHORTEST} letters; it has {letters}"));
    }
    if password.len() > LONGEST {
        return Some(format!("at most {LONGEST} bytes"));
    }
    let lower = password.to_lowercase();
    if about.iter().any(|it| it.chars().count() > 3 && lower.contains(&it.to_lowercase())) {
        return Some("it contains your name or login".to_owned());
    }
    let first = password.chars().next();
    if password.chars().all(|it| Some(it) == first) {
        return Some("one letter again and again".to_owned());
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Still;

    #[test]
    fn a_password_opens_what_was_made_of_it_and_nothing_else() {
        let world = Still::at(0);
        let kept = Kept::of("correct horse battery", Strength::QUICK, &world).unwrap();
        assert!(kept.is("correct horse battery"));
        assert!(!kept.is("correct horse batterx") && !kept.is(""));
        let again = Kept::of("correct horse battery", Strength::QUICK, &world).unwrap();
        assert_ne!(kept.hash, again.hash, "every one has a salt of its own");
        assert!(!Kept::nobody(Strength::QUICK).is(""));
    }

    #[test]
    fn a_start_code_can_be_typed_and_is_another_each_time() {
        let world = Still::at(0);
        let code = start_code(&world);
        assert_eq!(code.len(), 23);
        assert!(code.split('-').all(|it| it.len() == 5), "{code}");
        assert_ne!(code, start_code(&world));
    }

    #[test]
    fn a_weak_password_is_refused_with_its_reason() {
        let about = ["ugne", "Ugnė Bartkutė"];
        for (password, refused) in [
            ("short", true),
            ("aaaaaaaaaaaaaaa", true),
            ("my-UGNE-password", true),
            ("žodžiai be eilės", false),
        ] {
            assert_eq!(fault(password, &about).is_some(), refused, "{password}");
        }
    }
}
