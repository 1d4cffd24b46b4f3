//! Pages: what an official, a counsel and a person read, as functions from values to HTML.
//!
//! Promise: no page needs a script, none fetches anything from elsewhere, and none decides: a page shows values it is given.
