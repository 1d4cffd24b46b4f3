//! Texts become a set of policies.
//!
//! Promise: a set that is not strictly well-typed against its schema, or in which a policy lacks its id, its source or
//! its sentence, is no set. Its version is the digest of all its texts.

use std::collections::BTreeMap;
use std::str::FromStr;

use cedar_policy::{PolicyId, PolicySet, Schema, ValidationMode, Validator};
use sha2::{Digest, Sha256};

/// Why policies cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum PolicyError {
    /// The schema.
    #[error("the schema of the policies cannot be read: {0}")]
    Schema(String),
    /// A text.
    #[error("the policies of `{file}` cannot be read: {says}")]
    Text {
        /// Which text.
        file: String,
        /// What is wrong.
        says: String,
    },
    /// A policy lacks an annotation.
    #[error("a policy of `{file}` has no `@{annotation}`: {policy}")]
    Annotation {
        /// Which text.
        file: String,
        /// The policy, shortened.
        policy: String,
        /// What is missing.
        annotation: &'static str,
    },
    /// Two policies of one name.
    #[error("two policies are named `{0}`")]
    Twice(String),
    /// Not well-typed.
    #[error("the policies do not fit their schema: {0}")]
    Strict(String),
    /// A canary was allowed.
    #[error("`{0}` was allowed and must never be: the gate stays shut")]
    Canary(String),
    /// What has to be possible is not.
    #[error("`{name}` was refused and must be possible: {says}")]
    Shut {
        /// The canary.
        name: String,
        /// The reasons.
        says: String,
    },
}

/// What a policy says of itself.
#[derive(Clone, Debug)]
pub(crate) struct About {
    pub(crate) says: String,
    pub(crate) source: String,
}

/// A set that can be asked.
pub(crate) struct Set {
    pub(crate) schema: Schema,
    pub(crate) policies: PolicySet,
    pub(crate) about: BTreeMap<String, About>,
    pub(crate) version: String,
}

/// The letters of a version that tell two apart.
const VERSION_BYTES: usize = 6;

impl Set {
    /// Reads texts, each with the name that stands in its errors.
    pub(crate) fn read(kind: &str, schema: &str, texts: &[(&str, &str)]) -> Result<Self, PolicyError> {
        let mut digest = Sha256::new();
        for text in [schema].into_iter().chain(texts.iter().map(|(_, it)| *it)) {
            digest.update((text.len() as u64).to_be_bytes());
            digest.update(text.as_bytes());
        }
        let bytes: Vec<u8> = digest.finalize().iter().copied().take(VERSION_BYTES).collect();
        let version = format!("{kind}-{}", data_encoding::HEXLOWER.encode(&bytes));

        let (schema, warnings) =
            Schema::from_cedarschema_str(schema).map_err(|error| PolicyError::Schema(error.to_string()))?;
        if let Some(warning) = warnings.map(|it| it.to_string()).next() {
            return Err(PolicyError::Schema(warning));
        }
        let mut policies = PolicySet::new();
        let mut about = BTreeMap::new();
        for (file, text) in texts {
            add(file, text, &mut policies, &mut about)?;
        }
        let checked = Validator::new(schema.clone()).validate(&policies, ValidationMode::Strict);
        let faults: Vec<String> = checked
            .validation_errors()
            .map(ToString::to_string)
            .chain(checked.validation_warnings().map(ToString::to_string))
            .collect();
        if !faults.is_empty() {
            return Err(PolicyError::Strict(faults.join("; ")));
        }
        Ok(Self { schema, policies, about, version })
    }
}

fn add(
    file: &str,
    text: &str,
    policies: &mut PolicySet,
    about: &mut BTreeMap<String, About>,
) -> Result<(), PolicyError> {
    let fault = |says: String| PolicyError::Text { file: file.to_owned(), says };
    let read = PolicySet::from_str(text).map_err(|error| fault(error.to_string()))?;
    if read.num_of_templates() > 0 {
        return Err(fault("a template is filled in elsewhere and cannot be proved here".to_owned()));
    }
    for policy in read.policies() {
        let annotation = |annotation: &'static str| {
            policy.annotation(annotation).filter(|it| !it.trim().is_empty()).ok_or_else(|| {
                let policy = policy.to_string().chars().take(80).collect();
                PolicyError::Annotation { file: file.to_owned(), policy, annotation }
            })
        };
        let (id, source, says) = (annotation("id")?, annotation("source")?, annotation("says")?);
        let said = About { says: says.to_owned(), source: source.to_owned() };
        if about.insert(id.to_owned(), said).is_some() {
            return Err(PolicyError::Twice(id.to_owned()));
        }
        policies.add(policy.new_id(PolicyId::new(id))).map_err(|error| fault(error.to_string()))?;
    }
    Ok(())
}
