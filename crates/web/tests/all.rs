//! The tests of this room as one program: linked once. A file beside this one is a module of it.

mod administration;
mod body;
mod body_pages;
mod broker;
mod bureaus;
mod calendar;
mod changes;
mod counsel;
mod custody;
mod door;
mod gates;
mod house;
mod log;
mod login;
mod lookups;
mod matrix;
mod meeting;
mod national;
mod nodes;
mod pages;
mod papers;
mod passkeys;
mod polling;
#[path = "../../store/tests/common/ports.rs"]
mod ports;
mod profile;
mod provider;
mod queue;
mod recall;
mod registers;
#[path = "../../store/tests/common/server.rs"]
mod server;
mod story;
mod table;
mod telling;
mod told;
mod traces;
