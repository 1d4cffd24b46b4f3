//! What the server gets from the binary: the time and the randomness of the system.
//!
//! Promise: nothing in this room reads a clock or makes a random number of its own; a test gives both.
//! Serves: house rule, so that every term (a login, a permission, a limit) can be tried at its last second.

use std::convert::Infallible;
use std::sync::Arc;

use entries::Time;
use rand_core::{TryCryptoRng, TryRng};

/// Time and randomness.
pub trait Outside: Send + Sync + 'static {
    /// Now.
    fn now(&self) -> Time;
    /// Fills with randomness that nobody can foresee.
    fn fill(&self, bytes: &mut [u8]);
}

/// Shared by every part of the server.
pub type World = Arc<dyn Outside>;

/// Its randomness as the record takes it.
pub struct Rng<'w>(pub &'w dyn Outside);

impl std::fmt::Debug for Rng<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Rng")
    }
}

impl TryRng for Rng<'_> {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        let mut bytes = [0; 4];
        self.0.fill(&mut bytes);
        Ok(u32::from_le_bytes(bytes))
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        let mut bytes = [0; 8];
        self.0.fill(&mut bytes);
        Ok(u64::from_le_bytes(bytes))
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Infallible> {
        self.0.fill(bytes);
        Ok(())
    }
}

impl TryCryptoRng for Rng<'_> {}

/// Bytes that nobody can foresee, written so that they can be typed.
pub(crate) fn token<const N: usize>(world: &dyn Outside) -> String {
    let mut bytes = [0; N];
    world.fill(&mut bytes);
    data_encoding::BASE32_NOPAD.encode(&bytes).to_ascii_lowercase()
}
