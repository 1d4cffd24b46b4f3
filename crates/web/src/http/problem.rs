//! A refusal or a fault as RFC 9457 says it: type, title, status, detail, instance, and the fields that are wrong.
//!
//! Promise: every answer that is no answer has this one form; what it says is for whoever asked, in their words, and
//! never what is on the record of somebody they may not see. A fault of ours says its number and no more.
//! Serves: RFC 9457.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use desk::DeskError;
use desk::verification::DecideError;
use schemars::JsonSchema;
use serde::Serialize;
use store::annex::{AccountsError, VaultError};

/// What kind of refusal it is. Closed: the documentation and the pages name each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Nobody is logged in, or the login ended.
    NotLoggedIn,
    /// The name or the password is another one.
    WrongPassword,
    /// The role may not do this.
    NotAllowed,
    /// The request came from another site, or without its token.
    OtherSite,
    /// The password has to be given again first.
    ConfirmFirst,
    /// The start code has to be replaced by an own password first.
    ChangePassword,
    /// Nothing is there, or nothing that may be seen.
    NotFound,
    /// The path exists, the method does not.
    NoSuchMethod,
    /// What was read has changed since.
    Stale,
    /// The header that says what was read is missing.
    NotSaidWhatWasRead,
    /// The same key came with another body.
    OtherBody,
    /// The first request with this key is still being answered.
    StillRunning,
    /// The first request with this key came to no answer, or its answer is kept no more.
    NoAnswer,
    /// The form is wrong.
    WrongInput,
    /// The reasons against a decision.
    Against,
    /// The body is larger than it may be.
    TooLarge,
    /// The body is of another type.
    OtherType,
    /// Too many requests.
    TooMany,
    /// More work waits than can be done; nothing was done.
    Busy,
    /// A fault of the server; nothing was answered.
    Fault,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 20] = [
        Self::NotLoggedIn,
        Self::WrongPassword,
        Self::NotAllowed,
        Self::OtherSite,
        Self::ConfirmFirst,
        Self::ChangePassword,
        Self::NotFound,
        Self::NoSuchMethod,
        Self::Stale,
        Self::NotSaidWhatWasRead,
        Self::OtherBody,
        Self::StillRunning,
        Self::NoAnswer,
        Self::WrongInput,
        Self::Against,
        Self::TooLarge,
        Self::OtherType,
        Self::TooMany,
        Self::Busy,
        Self::Fault,
    ];

    /// Word of the type, title and status.
    #[must_use]
    pub fn says(self) -> (&'static str, &'static str, StatusCode) {
        match self {
            Self::NotLoggedIn => ("not-logged-in", "nobody is logged in", StatusCode::UNAUTHORIZED),
            Self::WrongPassword => {
                ("wrong-password", "login or password is another one", StatusCode::UNAUTHORIZED)
            }
            Self::NotAllowed => ("not-allowed", "this role may not do this", StatusCode::FORBIDDEN),
            Self::OtherSite => ("other-site", "the request came from another site", StatusCode::FORBIDDEN),
            Self::ConfirmFirst => ("confirm-first", "give your password again first", StatusCode::FORBIDDEN),
            Self::ChangePassword => {
                ("change-password", "choose a password of your own first", StatusCode::FORBIDDEN)
            }
            Self::NotFound => ("not-found", "nothing that you may see is here", StatusCode::NOT_FOUND),
            Self::NoSuchMethod => {
                ("no-such-method", "this cannot be done here", StatusCode::METHOD_NOT_ALLOWED)
            }
            Self::Stale => ("stale", "what you read has changed since", StatusCode::CONFLICT),
            Self::NotSaidWhatWasRead => (
                "not-said-what-was-read",
                "say with If-Match what you read",
                StatusCode::PRECONDITION_REQUIRED,
            ),
            Self::OtherBody => {
                ("other-body", "this key came with another body before", StatusCode::UNPROCESSABLE_ENTITY)
            }
            Self::StillRunning => {
                ("still-running", "the first request with this key is not answered yet", StatusCode::CONFLICT)
            }
            Self::NoAnswer => {
                ("no-answer", "what was asked with this key has no answer any more", StatusCode::CONFLICT)
            }
            Self::WrongInput => ("wrong-input", "something in it is wrong", StatusCode::UNPROCESSABLE_ENTITY),
            Self::Against => ("against", "the decision cannot be given", StatusCode::UNPROCESSABLE_ENTITY),
            Self::TooLarge => ("too-large", "the body is too large", StatusCode::PAYLOAD_TOO_LARGE),
            Self::OtherType => {
                ("other-type", "the body is of another type", StatusCode::UNSUPPORTED_MEDIA_TYPE)
            }
            Self::TooMany => ("too-many", "too many requests", StatusCode::TOO_MANY_REQUESTS),
            Self::Busy => ("busy", "more waits than can be done now", StatusCode::SERVICE_UNAVAILABLE),
            Self::Fault => ("fault", "the server could not", StatusCode::INTERNAL_SERVER_ERROR),
        }
    }

    /// The status.
    #[must_use]
    pub fn status(self) -> StatusCode {
        self.says().2
    }
}

/// One field that is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[schemars(rename = "field_error")]
pub struct FieldError {
    /// Which, as it was sent; empty for the whole.
    pub field: String,
    /// What is wrong with it.
    pub detail: String,
}

/// A refusal or a fault.
#[derive(Clone, Debug)]
pub struct Problem {
    /// Which kind.
    pub kind: Kind,
    /// What is the matter, for whoever asked.
    pub detail: String,
    /// The fields that are wrong.
    pub errors: Vec<FieldError>,
    /// The policies that refuse it.
    pub policies: Vec<String>,
    /// Seconds after which it may be tried again.
    pub after: Option<u64>,
    /// For the operator alone: logged, never shown.
    pub inside: Option<String>,
}

/// As it goes out.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "problem")]
pub struct ProblemDocument {
    /// A path under which the kind is explained.
    #[serde(rename = "type")]
    pub kind: String,
    /// The kind in words.
    pub title: String,
    /// The status.
    pub status: u16,
    /// What is the matter.
    pub detail: String,
    /// The number of this request.
    pub instance: String,
    /// The fields that are wrong.
    pub errors: Vec<FieldError>,
    /// The policies that refuse it: `docs/access.md` says what each is for.
    pub policies: Vec<String>,
}

impl Problem {
    /// Of a kind.
    #[must_use]
    pub fn new(kind: Kind, detail: impl Into<String>) -> Self {
        Self {
            kind,
            detail: detail.into(),
            errors: Vec::new(),
            policies: Vec::new(),
            after: None,
            inside: None,
        }
    }

    /// One wrong field.
    #[must_use]
    pub fn field(field: impl Into<String>, detail: impl Into<String>) -> Self {
        let error = FieldError { field: field.into(), detail: detail.into() };
        let detail = if error.field.is_empty() {
            error.detail.clone()
        } else {
            format!("{}: {}", error.field, error.detail)
        };
        Self { errors: vec![error], ..Self::new(Kind::WrongInput, detail) }
    }

    /// Nothing that may be seen.
    #[must_use]
    pub fn not_found() -> Self {
        Self::new(Kind::NotFound, "nothing that you may see is here")
    }

    /// A fault of ours. What happened is for the operator.
    #[must_use]
    pub fn fault(inside: impl Into<String>) -> Self {
        let says = "the server could not do it; nothing was answered and what was written before stays";
        Self { inside: Some(inside.into()), ..Self::new(Kind::Fault, says) }
    }

    /// More waits than can be done.
    #[must_use]
    pub fn busy() -> Self {
        let says = "more work waits than can be done now; nothing of this was done: try again";
        Self { after: Some(1), ..Self::new(Kind::Busy, says) }
    }

    /// The document.
    #[must_use]
    pub fn document(&self, request: &str) -> ProblemDocument {
        let (word, title, status) = self.kind.says();
        ProblemDocument {
            kind: format!("/problems/{word}"),
            title: title.to_owned(),
            status: status.as_u16(),
            detail: self.detail.clone(),
            instance: format!("urn:redress:request:{request}"),
            errors: self.errors.clone(),
            policies: self.policies.clone(),
        }
    }

    /// The answer.
    #[must_use]
    pub fn into_json(self, request: &str) -> Response {
        let body = serde_json::to_vec(&self.document(request)).unwrap_or_default();
        let mut response = (self.kind.status(), body).into_response();
        let json = HeaderValue::from_static("application/problem+json");
        response.headers_mut().insert(header::CONTENT_TYPE, json);
        self.mark(&mut response);
        response
    }

    /// Headers that belong to it, in whatever form it goes out.
    pub fn mark(&self, response: &mut Response) {
        if let Some(after) = self.after {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(after));
        }
        if self.kind == Kind::NotLoggedIn {
            let way = HeaderValue::from_static("Bearer realm=\"redress\"");
            response.headers_mut().insert(header::WWW_AUTHENTICATE, way);
        }
    }
}

impl From<DeskError> for Problem {
    fn from(error: DeskError) -> Self {
        match &error {
            DeskError::NoSuchAlert(_)
            | DeskError::Erased(_)
            | DeskError::NoCheck(_)
            | DeskError::NoRecord(_) => Self::not_found(),
            DeskError::SeveralAlerts(_) => Self::field("alert", error.to_string()),
            DeskError::NoShield(_)
            | DeskError::NoPermission(_)
            | DeskError::OtherAuthority(_)
            | DeskError::OwnCheck(_)
            | DeskError::NoDocument(_)
            | DeskError::Sheet(_) => Self::new(Kind::Against, error.to_string()),
            DeskError::NewContent { .. } => Self::new(Kind::Stale, error.to_string()),
            DeskError::EndsBefore { .. } | DeskError::TooLong { .. } => {
                Self::field("until", error.to_string())
            }
            DeskError::Store(store::StoreError::Moved) | DeskError::IndexBehind { .. } => {
                Self { inside: Some(error.to_string()), ..Self::busy() }
            }
            // Whatever else goes wrong at the desk is a fault of the home or of this release.
            _ => Self::fault(error.to_string()),
        }
    }
}

impl From<DecideError> for Problem {
    fn from(error: DecideError) -> Self {
        match error {
            DecideError::Desk(inner) => inner.into(),
            DecideError::Against(reasons) => {
                let errors = reasons
                    .into_iter()
                    .map(|it| FieldError { field: it.rule.to_owned(), detail: it.says })
                    .collect::<Vec<_>>();
                let detail = errors.iter().map(|it| it.detail.as_str()).collect::<Vec<_>>().join("; ");
                Self { errors, ..Self::new(Kind::Against, detail) }
            }
            // Another login, nothing that waits, the gate: a reason against it, each in its own words.
            other => Self::new(Kind::Against, other.to_string()),
        }
    }
}

impl From<desk::exchange::ExchangeError> for Problem {
    fn from(error: desk::exchange::ExchangeError) -> Self {
        match error {
            desk::exchange::ExchangeError::Decide(inner) => inner.into(),
            other => Self::new(Kind::Against, other.to_string()),
        }
    }
}

impl From<store::StoreError> for Problem {
    fn from(error: store::StoreError) -> Self {
        DeskError::from(error).into()
    }
}

/// What accounts say, for whoever asked.
impl From<AccountsError> for Problem {
    fn from(error: AccountsError) -> Self {
        match error {
            AccountsError::NoAccount(_) => Self::not_found(),
            AccountsError::Exists(_) => Self::field("login", error.to_string()),
            AccountsError::Wrong { field, says } => Self::field(field, says),
            AccountsError::Store(inner) => inner.into(),
        }
    }
}

/// What the vault says.
impl From<VaultError> for Problem {
    fn from(error: VaultError) -> Self {
        match error {
            VaultError::Full { .. } => Self::new(Kind::Against, error.to_string()),
            VaultError::NoMandate => Self::not_found(),
            VaultError::Store(inner) => inner.into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_a_word_of_its_own_and_a_status_that_is_no_answer() {
        let mut words: Vec<_> = Kind::ALL.iter().map(|it| it.says().0).collect();
        words.sort_unstable();
        words.dedup();
        assert_eq!(words.len(), Kind::ALL.len());
        assert!(Kind::ALL.iter().all(|it| it.status().as_u16() >= 400));
    }

    #[test]
    fn what_happened_inside_is_not_shown() {
        let problem = Problem::fault("database is locked at /home/x");
        let shown = serde_json::to_string(&problem.document("abc")).unwrap();
        assert!(!shown.contains("locked") && !shown.contains("/home/x"), "{shown}");
        assert!(shown.contains("urn:redress:request:abc"), "{shown}");
    }
}
