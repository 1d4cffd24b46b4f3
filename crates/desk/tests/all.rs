//! The tests of this room as one program: linked once. A file beside this one is a module of it.

mod border;
mod clocks;
mod desks;
mod exchange;
mod gateways;
mod kill_decision;
mod many_gateways;
mod recall;
mod requests;
#[path = "../../store/tests/common/server.rs"]
mod server;
mod storms;
mod told;
mod verification;
mod watch;
