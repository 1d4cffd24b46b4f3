//! What every form of an act shares: what was typed, the key against doing it twice, what is wrong at which field, hours in
//! local time.
//!
//! Promise: a password that was typed is never given back; an hour is read as the page says it, in local time.

use pages::act::Typed;
use pages::test_form::Wrong;

use crate::http::{Call, Form, Kind, Problem};
use crate::outside::token;

/// What was typed.
pub(super) fn typed(form: &Form) -> Typed {
    let mut all = Typed::default();
    for (name, value) in form.iter().filter(|(name, _)| !matches!(*name, "password" | "csrf" | "key")) {
        all.0.entry(name.to_owned()).or_default().push(value.to_owned());
    }
    all
}

/// A key for a form that is shown.
pub(super) fn key(call: &Call) -> String {
    token::<15>(&*call.app.world)
}

/// One field of a form, whole.
pub(super) fn full(form: &Form, name: &str) -> String {
    form.get(name).unwrap_or_default().to_owned()
}

/// One field of a form; none where it was left empty.
pub(super) fn some(form: &Form, name: &str) -> Option<String> {
    form.get(name).map(str::to_owned)
}

/// Whether a fault is told on the form.
pub(super) fn on_the_form(problem: &Problem) -> bool {
    matches!(problem.kind, Kind::WrongInput | Kind::Against | Kind::WrongPassword | Kind::ConfirmFirst)
}

/// What is wrong, at its field; `rules` says at which field a reason against the act stands.
pub(super) fn wrong(problem: &Problem, rules: &[(&str, &str)]) -> Vec<Wrong> {
    let field =
        |it: &str| rules.iter().find(|(rule, _)| *rule == it).map_or(it, |(_, field)| *field).to_owned();
    if matches!(problem.kind, Kind::WrongPassword | Kind::ConfirmFirst) {
        return vec![Wrong { field: "password".to_owned(), says: problem.detail.clone() }];
    }
    let all: Vec<Wrong> =
        problem.errors.iter().map(|it| Wrong { field: field(&it.field), says: it.detail.clone() }).collect();
    if all.is_empty() { vec![Wrong { field: String::new(), says: problem.detail.clone() }] } else { all }
}

/// An hour of a form as the API takes it: with its distance from UTC.
pub(super) fn hour(call: &Call, form: &Form, name: &str) -> Option<String> {
    let given = form.get(name)?;
    // Twenty letters and more carry their distance already.
    let seconds = if given.len() == 16 { ":00" } else { "" };
    let whole = given.len() > 19;
    Some(if whole {
        given.to_owned()
    } else {
        format!("{given}{seconds}{}", distance(call.app.config.offset))
    })
}

fn distance(minutes: i16) -> String {
    let sign = if minutes < 0 { '-' } else { '+' };
    let minutes = minutes.unsigned_abs();
    format!("{sign}{:02}:{:02}", minutes / 60, minutes % 60)
}

/// Numbers of those who are told, as the profile has them.
pub(super) fn numbered(call: &Call, codes: &[String]) -> Vec<(String, String)> {
    let rules = call.app.governed.rules();
    let values = rules.profile.values();
    let number = |code: &str| match code {
        "duty_desk" => values.duty_number.clone(),
        "child_protection" => values.child_protection_number.clone(),
        _ => String::new(),
    };
    codes.iter().map(|it| (it.clone(), number(it))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_hour_is_local_and_a_password_is_not_given_back() {
        assert_eq!(distance(120), "+02:00");
        assert_eq!(distance(-210), "-03:30");
        let form = Form::read(b"csrf=x&key=k&password=secret&says=a&of=1&of=2");
        let typed = typed(&form);
        assert_eq!(typed.0.keys().collect::<Vec<_>>(), ["of", "says"]);
        assert!(typed.has("of", "2") && !typed.has("of", "3"));
    }
}
