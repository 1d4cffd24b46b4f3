//! `redress node`: several nodes on one record in PostgreSQL.
//!
//! Promise: a node joins only a record whose keys it has; after a new generation no node goes on from what it knew
//! before. Serves design section 6 and P13.

use std::fs;

use store::Store;

use crate::args::{Node, NodeAct, Shared};
use crate::{End, Failure, home};

/// Runs it.
pub fn run(shared: &Shared, args: &Node) -> Result<End, Failure> {
    let path = home::path(shared)?;
    match &args.act {
        NodeAct::Join { root_key, elsewhere } => {
            fs::create_dir_all(&path).map_err(|error| Failure(format!("{}: {error}", path.display())))?;
            let own = path.join("root.key");
            if !own.exists() {
                // Read first: a file that others can read is no root key, and its copy would hide that.
                drop(keystore::RootKey::load(root_key)?);
                fs::copy(root_key, &own)
                    .map_err(|error| Failure(format!("{}: {error}", root_key.display())))?;
            }
            Store::join(&path, &elsewhere.said(), &own)?;
            crate::say!("{} is a node on the record", path.display());
        }
        NodeAct::Generation => match Store::open(&path)?.begin_generation()? {
            Some(generation) => crate::say!("generation {generation}: start every other node again"),
            None => {
                return Err(Failure("the record is a file: it has one writer and no generation".to_owned()));
            }
        },
    }
    Ok(End::Done)
}
