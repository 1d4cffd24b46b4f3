//! `redress init`: make a home.

use desk::{Act, Desk};
use terms::Actor;

use crate::args::{Init, Shared};
use crate::clock::{self, System};
use crate::{End, Failure, home};

/// Runs it.
pub fn run(shared: &Shared, args: &Init) -> Result<End, Failure> {
    let path = home::path(shared)?;
    let id_seed = match &args.id_key {
        None => None,
        Some(file) => Some(read_seed(
            &std::fs::read_to_string(file)
                .map_err(|error| Failure(format!("{}: {error}", file.display())))?,
        )?),
    };
    let on = clock::day(None);
    let mut rng = System;
    let mut act = Act { actor: Actor::Auto("init".to_owned()), on, clock: &clock::now, rng: &mut rng };
    let origin = args.origin.clone();
    let options = store::Options {
        exercise: args.exercise,
        origin,
        ..home::options(on, id_seed, shared.state.clone())
    };
    let mut desk =
        Desk::create_elsewhere(&path, &options, &args.elsewhere.said(), shared.state.clone(), &mut act)?;
    desk.checkpoint()?;
    anstream::eprintln!("redress: made a home at {}", path.display());
    Ok(End::Done)
}

/// 32 bytes in hexadecimal.
fn read_seed(text: &str) -> Result<[u8; 32], Failure> {
    let text = text.trim();
    let mut seed = [0_u8; 32];
    let digits: Option<Vec<u8>> =
        text.chars().map(|it| it.to_digit(16).and_then(|it| u8::try_from(it).ok())).collect();
    match digits {
        Some(digits) if digits.len() == 64 => {
            for (byte, pair) in seed.iter_mut().zip(digits.chunks_exact(2)) {
                *byte = pair.iter().fold(0, |sum, digit| sum << 4 | digit);
            }
            Ok(seed)
        }
        _ => Err(Failure("an id key is 32 bytes in hexadecimal: 64 digits".to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_is_64_hexadecimal_digits_and_nothing_else() {
        assert!(matches!(read_seed(&"0f".repeat(32)), Ok(seed) if seed == [15; 32]));
        assert!(read_seed("0f").is_err());
        assert!(read_seed(&"0g".repeat(32)).is_err());
    }
}
