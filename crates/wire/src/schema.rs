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
        "screened" => SchemaSettings::draft2020_12()
            .for_serialize()
            .into_generator()
            .into_root_schema_for::<Screened>(),
        _ => return None,
    };
    serde_json::to_string_pretty(&schema).ok()
}

fn of_input<T: JsonSchema>() -> Schema {
    SchemaGenerator::new(SchemaSettings::draft2020_12().for_deserialize()).into_root_schema_for::<T>()
}
