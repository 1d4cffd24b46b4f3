//! The question sheet as it was filled on the screen, in the form in which a sheet is read.
//!
//! Promise: a question without a tick stays open, which is not "no"; nothing is filled in that was not typed.

use serde_json::{Map, Value, json};
use terms::border::SheetQuestion;

use super::acts::full;
use crate::http::Form;

/// The sheet.
pub(super) fn sheet_of(form: &Form) -> Value {
    let mut all = Map::new();
    all.insert("language".to_owned(), json!(full(form, "language")));
    for name in ["lawyer_first", "asks_asylum", "no_answers"] {
        if form.get(name).is_some() {
            all.insert(name.to_owned(), json!(true));
        }
    }
    for question in SheetQuestion::ALL {
        let code = question.code();
        let get = |name: &str| form.get(&format!("{code}.{name}")).map(str::to_owned);
        let Some(tick) = get("tick") else {
            // Words without a tick are read by the form itself, which says what is missing.
            if get("words").is_some() {
                all.insert(code.to_owned(), json!({"words": get("words")}));
            }
            continue;
        };
        let mut reply = Map::new();
        reply.insert("tick".to_owned(), json!(tick));
        for name in ["words", "state"] {
            if let Some(value) = get(name) {
                reply.insert(name.to_owned(), json!(value));
            }
        }
        let field = format!("{code}.of");
        let which: Vec<&str> = form.all(&field).filter(|it| !it.is_empty() && *it != "document").collect();
        let list = match question {
            SheetQuestion::Earlier => Some("by"),
            SheetQuestion::Risk => Some("of"),
            SheetQuestion::Protection | SheetQuestion::Activity | SheetQuestion::Dispute => None,
        };
        if let Some(list) = list.filter(|_| !which.is_empty()) {
            reply.insert(list.to_owned(), json!(which));
        }
        all.insert(code.to_owned(), Value::Object(reply));
    }
    let state = form.get("protection.state").map(str::to_owned);
    if let Some(officer) = form.get("verified_by") {
        all.insert("document".to_owned(), json!({"state": state, "verified_by": officer}));
    }
    Value::Object(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_without_a_tick_stays_open_and_is_no_no() {
        let form = Form::read(
            b"language=en&asks_asylum=yes&risk.tick=yes&risk.of=unfair_trial&earlier.of=interpol&dispute.words=",
        );
        let sheet = sheet_of(&form);
        assert_eq!(sheet["risk"], json!({"tick": "yes", "of": ["unfair_trial"]}));
        assert_eq!(sheet["asks_asylum"], json!(true));
        for open in ["earlier", "dispute", "protection", "no_answers"] {
            assert!(sheet.get(open).is_none(), "{open}");
        }
    }
}
