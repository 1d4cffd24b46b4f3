//! Formats in and out: alerts, register entries, what persons state, indicator releases, and the line a
//! screening prints.
//!
//! One file per form. [`reader::open`] finds out the form of a file of alerts from its content and gives the alerts one by
//! one; [`register::open`] reads the registers, [`person_facts::open`] what a person or counsel states,
//! [`traveller::open`] who is to be checked, [`sheet::open`] a filled question sheet, [`profile::read`] what a state
//! fixes for its meetings, [`calendar::read`] the days off of a body; [`ical_feed::feed`] tells deadlines to a calendar;
//! [`schema::schema`] gives the JSON Schema of every native form.
//!
//! Promise: nothing is lost in silence. What cannot be read is told with file, line and field, and reading goes
//! on behind it; memory is bounded whatever the file holds; nothing read can make this room panic.
//! Promise: this room turns bytes into the nouns of `terms` and back. It judges nothing.
//! Absent on purpose: network, database, clock.

pub mod calendar;
mod charge;
pub mod copies;
mod form;
pub mod ftm;
pub mod holdings;
pub mod ical_feed;
pub mod indicators;
pub mod interpol;
mod json;
pub mod native;
pub mod native_csv;
pub mod offences;
pub mod official;
pub mod person_facts;
mod place;
pub mod profile;
mod profile_body;
mod profile_powers;
pub mod reader;
pub mod register;
pub mod request;
mod said;
pub mod schema;
pub mod screened;
pub mod sheet;
mod source;
pub mod traveller;
pub mod un_xml;

pub use form::{FormFault, form};
pub use place::{BadRecord, Fault, Place, Warning};
pub use reader::{Format, Record, Records, open, open_file, open_seekable};
