//! The tests of this room as one program: linked once. A file beside this one is a module of it.

mod annex;
mod backup;
mod common;
mod erase;
mod fixture;
mod flips;
mod kill;
mod migrate;
mod nodes;
mod outage;
mod record;
mod work;
