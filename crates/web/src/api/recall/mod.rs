//! Copies and recall: who holds copies of an alert, what was called back, what each holder answered, what is owed now; and what
//! was called back, as evidence.
//!
//! | file | what |
//! |---|---|
//! | `seen` | the copies and recalls of one alert; what is owed over all alerts |
//! | `acts` | registering a copy, calling back, what a holder says, contesting, undoing by two |
//! | `evidence` | what was called back, for a court, counsel, the reviewing body and whoever supervises |
//!
//! Promise: P5, P7, P10. Of the content of an alert nothing is here but in `evidence`; what a holder is asked says nothing of a
//! protection.
//!
//! Serves promises P5, P7 and P10 of this system; Directive (EU) 2016/680 Art 11 (a named person calls back).

pub mod acts;
pub mod evidence;
pub mod seen;
