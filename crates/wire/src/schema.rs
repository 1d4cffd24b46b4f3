//! The JSON Schema of every native form, made from the same types that read it.
//!
//! Promise: a schema cannot say another thing than the reader does: both come from one definition.

use schemars::SchemaGenerator;
use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema};

use crate::native::NativeAlert;
use crate::person_facts::PersonFactsForm;
use crate::register::{
    DecisionEntry, InterimEntry, MisuseEntry, OverrideEntry, ProtectionEntry, RefusalEntry,
};
use crate::screened::Screened;

/// The names [`schema`] knows.
pub const NAMES: &[&str] = &[
    "alert",
    "protection",
    "refusal",
    "decision",
    "misuse",
    "override",
    "interim",
    "person-facts",
    "screened",
];

/// The schema of a native form, as JSON text; `None` for an unknown name.
#[must_use]
pub fn schema(name: &str) -> Option<String> {
    let schema = match name {
        "alert" => of_input::<NativeAlert>(),
        "protection" => of_input::<ProtectionEntry>(),
        "refusal" => of_input::<RefusalEntry>(),
        "decision" => of_input::<DecisionEntry>(),
        "misuse" => of_input::<MisuseEntry>(),
        "override" => of_input::<OverrideEntry>(),
        "interim" => of_input::<InterimEntry>(),
        "person-facts" => of_input::<PersonFactsForm>(),
        "screened" => {
            SchemaSettings::draft2020_12().for_serialize().into_generator().into_root_schema_for::<Screened>()
        }
        _ => return None,
    };
    serde_json::to_string_pretty(&schema).ok()
}

fn of_input<T: JsonSchema>() -> Schema {
    SchemaGenerator::new(SchemaSettings::draft2020_12().for_deserialize()).into_root_schema_for::<T>()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::Value;

    fn read(name: &str) -> Value {
        serde_json::from_str(&schema(name).unwrap()).unwrap()
    }

    /// Checks a value by the few words of JSON Schema these schemas use; returns where it fails.
    fn fails(root: &Value, schema: &Value, value: &Value, at: &str) -> Option<String> {
        if let Some(target) = schema.get("$ref").and_then(Value::as_str) {
            let found = root.pointer(target.strip_prefix('#').unwrap()).unwrap();
            return fails(root, found, value, at);
        }
        if let Some(any) = schema.get("anyOf").and_then(Value::as_array) {
            let failed: Vec<_> = any.iter().map(|it| fails(root, it, value, at)).collect();
            return if failed.iter().any(Option::is_none) {
                None
            } else {
                failed.into_iter().flatten().max_by_key(String::len)
            };
        }
        if schema.get("const").is_some_and(|it| it != value) {
            return Some(format!("{at}: const"));
        }
        if schema.get("enum").is_some_and(|it| !it.as_array().unwrap().contains(value)) {
            return Some(format!("{at}: enum"));
        }
        let kinds: Vec<&str> = match schema.get("type") {
            Some(Value::String(kind)) => vec![kind],
            Some(Value::Array(kinds)) => kinds.iter().filter_map(Value::as_str).collect(),
            _ => vec![],
        };
        let is = |kind: &&str| match *kind {
            "object" => value.is_object(),
            "array" => value.is_array(),
            "string" => value.is_string(),
            "boolean" => value.is_boolean(),
            "integer" => value.is_u64(),
            "null" => value.is_null(),
            other => panic!("{other}"),
        };
        if !kinds.is_empty() && !kinds.iter().any(is) {
            return Some(format!("{at}: type"));
        }
        if let Some(object) = value.as_object() {
            for key in schema.get("required").and_then(Value::as_array).into_iter().flatten() {
                if !object.contains_key(key.as_str().unwrap()) {
                    return Some(format!("{at}.{}: missing", key.as_str().unwrap()));
                }
            }
            for (key, inner) in object {
                let at = format!("{at}.{key}");
                match schema.get("properties").and_then(|it| it.get(key)) {
                    Some(schema) => {
                        if let Some(failed) = fails(root, schema, inner, &at) {
                            return Some(failed);
                        }
                    }
                    None if schema.get("additionalProperties") == Some(&Value::Bool(false)) => {
                        return Some(format!("{at}: unknown"));
                    }
                    None => {}
                }
            }
        }
        let items = value.as_array().zip(schema.get("items"));
        let (list, schema) = items?;
        list.iter().enumerate().find_map(|(index, it)| fails(root, schema, it, &format!("{at}[{index}]")))
    }

    #[test]
    fn every_name_has_a_schema_and_no_other_word() {
        for name in NAMES {
            let schema = read(name);
            assert_eq!(schema.get("title").and_then(Value::as_str), Some(*name));
            assert!(schema.pointer("/properties").is_some(), "{name}");
        }
        assert!(schema("alerts").is_none());
    }

    #[test]
    fn the_samples_are_what_the_schema_says() {
        let schema = read("alert");
        let samples = include_str!("../../../samples/native.jsonl");
        for (number, line) in samples.lines().enumerate() {
            let value: Value = serde_json::from_str(line).unwrap();
            assert_eq!(fails(&schema, &schema, &value, ""), None, "line {}", number + 1);
        }
        let schema = read("misuse");
        for line in include_str!("../../../data/misuse.jsonl").lines() {
            let value: Value = serde_json::from_str(line).unwrap();
            assert_eq!(fails(&schema, &schema, &value, ""), None);
        }
    }

    #[test]
    fn what_the_reader_refuses_the_schema_refuses() {
        let schema = read("alert");
        for (json, at) in [
            ("{}", ".channel: missing"),
            ("{\"channel\":\"pigeon\"}", ".channel: enum"),
            ("{\"channel\":\"embassy\",\"burau\":1}", ".burau: unknown"),
            (
                "{\"channel\":\"embassy\",\"warrants\":[{\"counts\":[{\"max_penalty\":1}]}]}",
                ".warrants[0].counts[0].max_penalty: unknown",
            ),
        ] {
            let value: Value = serde_json::from_str(json).unwrap();
            assert_eq!(fails(&schema, &schema, &value, "").as_deref(), Some(at), "{json}");
            assert!(crate::native::read(json.as_bytes(), &mut crate::native::Notes::default()).is_err());
        }
    }
}
