//! Models whose every state is visited: what may never happen, whatever the order of events.
//!
//! | file | what it models |
//! |---|---|
//! | `permission` | two nodes on one record, two alerts, one person, three officials, protection, recall, a crash |
//! | `mutant` | the same office with one guard taken out |
//! | `recall` | one alert called back between gateways: relays, late copies, tombstones, losses, kills, a liar; and its mutants |
//!
//! Promise: the transitions are the product's own functions, and each guard has a mutant that a visited state betrays.
//! Absent on purpose: any rule of its own about who may do what. A model that decided itself would prove itself. What stands in
//! the desk beside what it reads and writes is told in the head of its file.

pub mod mutant;
pub mod permission;
pub mod recall;
