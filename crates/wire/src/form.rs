//! One form that came in a message: JSON, read with the words of this house for what is wrong in it.
//!
//! Promise: the fault names the field; an unknown field is named with the one that was meant; nothing a field about a
//! person held is repeated.

use serde::de::DeserializeOwned;

use crate::json::read;

/// What is wrong in a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormFault {
    /// Which field, as a path; none where it is the whole.
    pub field: Option<String>,
    /// What is wrong.
    pub says: String,
}

/// Reads a form.
///
/// # Errors
/// What is wrong in it.
pub fn form<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, FormFault> {
    read(bytes).map_err(|unread| FormFault { field: unread.wrong.field, says: unread.wrong.says })
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::*;

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Two {
        #[serde(rename = "reasons")]
        _reasons: String,
    }

    #[test]
    fn a_fault_names_its_field_and_the_one_that_was_meant() {
        let fault = form::<Two>(br#"{"reason":"x"}"#).unwrap_err();
        assert!(fault.says.contains("`reasons`"), "{}", fault.says);
        assert!(form::<Two>(br#"{"reasons":"x"}"#).is_ok());
        assert!(form::<Two>(b"{").is_err());
    }
}
