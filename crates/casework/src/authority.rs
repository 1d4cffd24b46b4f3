//! Which authority a name means: one notion for whoever sees an entry, is asked about it, proposes and lifts it.
//!
//! An authority is its state and the words of its name. Signs, spaces and case tell nothing apart: an entry is typed in
//! one office and an account in another, and an official who may lift an entry must also be the one who is shown it.
//! Promise: P4. Two names that differ by a word are two authorities; a name without a word is nobody's, so that nobody
//! acts for an authority that is not named.
//!
//! Serves CJEU C-352/22 (status stands until the authority that granted it says otherwise).

use terms::register::Body;

/// Words of a name, without signs and case.
#[must_use]
pub fn words(text: &str) -> Vec<String> {
    let words = text.split(|it: char| !it.is_alphanumeric()).filter(|it| !it.is_empty());
    words.map(str::to_lowercase).collect()
}

/// An authority as a word that is the same for every spelling of it; empty where none is named.
#[must_use]
pub fn key(body: &Body) -> String {
    let (state, name) = (words(&body.state), words(&body.name));
    if name.is_empty() { String::new() } else { format!("{}:{}", state.join(" "), name.join(" ")) }
}

/// Whether both are one authority.
#[must_use]
pub fn same(one: &Body, other: &Body) -> bool {
    let one = key(one);
    !one.is_empty() && one == key(other)
}

/// Whether an authority answers for what another one granted: the same, or any of the state where the entry names none.
#[must_use]
pub fn answers_for(authority: &Body, granted: &Body) -> bool {
    let of_state = words(&granted.name).is_empty() && words(&granted.state) == words(&authority.state);
    same(authority, granted) || (of_state && !key(authority).is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn body(state: &str, name: &str) -> Body {
        Body { state: state.to_owned(), name: name.to_owned() }
    }

    #[test]
    fn spelling_tells_no_authorities_apart_and_a_word_or_a_state_does() {
        let one = body("LT", "Migration Department");
        for other in [body("lt", " MIGRATION  department "), body("LT", "\"Migration\" Department.")] {
            assert!(same(&one, &other) && key(&one) == key(&other), "{}", key(&other));
        }
        for other in [body("PL", "Migration Department"), body("LT", "Migration"), body("LT", "Department")] {
            assert!(!same(&one, &other) && key(&one) != key(&other), "{}", key(&other));
        }
    }

    #[test]
    fn nobody_acts_for_an_authority_that_is_not_named() {
        let (none, signs, named) = (body("LT", ""), body("LT", " - "), body("LT", "Migration Department"));
        for it in [&none, &signs] {
            assert!(key(it).is_empty() && !same(it, it) && !answers_for(it, &none), "{}", it.name.len());
        }
        assert!(answers_for(&named, &none) && answers_for(&named, &named));
        assert!(!answers_for(&body("PL", "Office for Foreigners"), &none));
        assert!(!answers_for(&body("LT", "Ministry of Justice"), &named));
    }
}
