//! The server: who asks, for what purpose, whether they may, and the answer as a page or as JSON.
//!
//! | file | what it is for |
//! |---|---|
//! | `routes` | the table: method, path, what it takes, whose the thing is |
//! | `guard` | the one way into every handler |
//! | `access` | who may do what: the policies, asked for the login at hand |
//! | `thing` | what a route touches, as the policies ask about it |
//! | `account/` | accounts, passwords, logins, limits |
//! | `vault/` | what counsel keeps, encrypted with keys that are not ours |
//! | `works` | the one thread that writes |
//! | `rules` | the profile that counts, and proofs before another is taken up |
//! | `readers` | openings of the record that may only read |
//! | `http/` | requests, problems, headers, keys against doing something twice |
//! | `api/` | a file for each kind of thing |
//! | `html/` | pages |
//! | `demo` | a home in which everything is invented |
//! | `exchange` | the door for other gateways, and what carries messages to them |
//! | `fetch` | asking a login provider or a witness |
//! | `log/` | witnesses, the door of the log, monitors |
//! | `storms` | the alarm where one hand calls back so much that people have to look |
//! | `national` | national systems that are connected: deleted there, and looked for again |
//! | `papers` | letters of a request made from the record |
//! | `pdf` | letters as PDF, where a browser is installed |
//! | `traces` | a span for each request, for a collector |
//! | `serve` | listening, and ending in order |
//!
//! Promise: deny by default. A route that stands in no row of the table does not exist, and every act is on the
//! record before its answer leaves.
//!
//! Serves: Directive (EU) 2016/680 Arts 25 and 29.

pub mod access;
pub mod account;
pub mod api;
mod app;
mod before;
mod config;
pub mod demo;
mod demo_requests;
pub mod exchange;
mod fetch;
mod guard;
mod html;
pub mod http;
pub mod log;
mod metrics;
pub mod national;
mod needs;
mod outside;
pub mod papers;
pub mod pdf;
mod readers;
pub mod routes;
pub mod rules;
mod serve;
mod storms;
#[cfg(test)]
mod testing;
mod thing;
mod traces;
pub mod vault;
mod works;

pub use app::{App, StartError};
pub use config::{Config, Origin, OriginError};
pub use guard::router;
pub use outside::{Outside, Rng, World};
pub use serve::{run, serve};
pub use traces::{Collector, Traces};
pub use works::{Bench, Change};
