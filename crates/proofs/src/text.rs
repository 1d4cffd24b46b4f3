//! Policies as texts that can be changed, and as sets that can be compiled.
//!
//! Promise: a change that finds nothing to change is an error and not a mutant that was caught.

use std::str::FromStr;

use cedar_policy::{PolicyId, PolicySet, Schema, ValidationMode, Validator};

use crate::theorems::Change;

/// The text after some changes.
pub fn changed(text: &str, changes: &[Change]) -> Result<String, String> {
    let mut text = text.to_owned();
    for change in changes {
        text = match *change {
            Change::Drop(id) => without(&text, id)?,
            Change::In(id, from, to) => {
                let (before, policy, after) = around(&text, id)?;
                if policy.matches(from).count() != 1 {
                    return Err(format!("`{from}` does not stand once in `{id}`"));
                }
                format!("{before}{}{after}", policy.replace(from, to))
            }
        };
    }
    Ok(text)
}

/// The text without one policy.
pub fn without(text: &str, id: &str) -> Result<String, String> {
    let (before, _, after) = around(text, id)?;
    Ok(format!("{before}{after}"))
}

/// What stands before a policy, it, and what stands behind it.
fn around<'a>(text: &'a str, id: &str) -> Result<(&'a str, &'a str, &'a str), String> {
    let no_such = || format!("there is no policy `{id}`");
    let (before, _) = text.split_once(&format!("@id(\"{id}\")")).ok_or_else(no_such)?;
    let rest = text.strip_prefix(before).ok_or_else(no_such)?;
    let (policy, _) = rest.split_once(";\n").ok_or_else(no_such)?;
    let after = rest.strip_prefix(policy).and_then(|it| it.strip_prefix(";\n")).ok_or_else(no_such)?;
    let policy = rest.strip_suffix(after).ok_or_else(no_such)?;
    Ok((before, policy, after))
}

/// The policies of a text, by their names where they have one, strictly well-typed.
pub fn set(schema: &Schema, text: &str) -> Result<PolicySet, String> {
    let read = PolicySet::from_str(text).map_err(|error| error.to_string())?;
    let named = read.policies().map(|it| match it.annotation("id") {
        Some(id) => it.new_id(PolicyId::new(id)),
        None => it.clone(),
    });
    let set = PolicySet::from_policies(named).map_err(|error| error.to_string())?;
    let checked = Validator::new(schema.clone()).validate(&set, ValidationMode::Strict);
    match checked.validation_errors().next() {
        Some(error) => Err(error.to_string()),
        None => Ok(set),
    }
}

/// A schema.
pub fn schema(text: &str) -> Result<Schema, String> {
    Schema::from_cedarschema_str(text).map(|(schema, _)| schema).map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::theorems::THEOREMS;

    #[test]
    fn every_mutant_changes_something_and_no_two_policies_are_confused() {
        for theorem in THEOREMS {
            assert!(!theorem.mutants.is_empty(), "{}", theorem.name);
            for mutant in theorem.mutants {
                let text = crate::source(theorem.about).1;
                assert_ne!(changed(text, mutant).unwrap(), text);
            }
        }
        assert!(changed("@id(\"a\") permit (principal, action, resource);\n", &[Change::Drop("b")]).is_err());
        assert!(
            changed("@id(\"a\") permit (principal, action, resource);\n", &[Change::In("a", "x", "y")])
                .is_err()
        );
    }
}
