//! The tests of this room as one program: linked once. A file beside this one is a module of it.

mod cases;
mod check;
mod damaged_keys;
mod faults;
mod gateways;
mod here;
mod kill;
mod lookup;
#[path = "../../store/tests/outage/mod.rs"]
mod outage;
#[path = "../../store/tests/common/ports.rs"]
mod ports;
mod power;
mod profile;
mod recall_demo;
mod second_run;
mod served;
#[path = "../../store/tests/common/server.rs"]
mod server;
mod server_clock;
mod told;
mod witnesses;
