//! `redress schema`: the JSON Schema of every input and of the output of `screen`.

use crate::args::Schema;
use crate::{End, Failure};

/// Runs it.
pub fn run(args: &Schema) -> Result<End, Failure> {
    let Some(name) = &args.name else {
        for name in wire::schema::NAMES {
            crate::say!("{name}");
        }
        return Ok(End::Done);
    };
    match wire::schema::schema(name) {
        Some(text) => {
            crate::say!("{text}");
            Ok(End::Done)
        }
        None => Err(Failure(format!("`{name}` has no schema; known are {}", wire::schema::NAMES.join(", ")))),
    }
}
