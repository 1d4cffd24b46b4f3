//! A request that passed the guard, and the answers handlers make.
//!
//! Promise: what is read of a request is read once and with its limits; a form and a JSON body are told apart by their
//! type and never guessed.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use casework::border::Moment;
use serde::Serialize;
use serde::de::DeserializeOwned;
use terms::role::Deed;
use terms::{Actor, AlertId, Seq};

use super::{Kind, Problem};
use crate::access::{Reach, reach};
use crate::account::Login;
use crate::app::App;
use crate::routes::Route;

/// The most entries of one page of a list, and how many where nothing is said.
const MOST: usize = 200;
const USUAL: usize = 50;

/// A request that passed the guard.
#[derive(Clone, Debug)]
pub struct Call {
    /// The server.
    pub app: Arc<App>,
    /// The route it came on.
    pub route: Route,
    /// Who asks; none only on routes that are open to everybody.
    pub login: Option<Arc<Login>>,
    /// How much of the thing is shown: the whole, or without what the record knows of others.
    pub reach: Reach,
    /// The password on the form was another one, or too many were tried: nothing may be done.
    pub wrong_password: Option<Problem>,
    /// Parts of the path by their names.
    pub path: BTreeMap<String, String>,
    /// Parts behind the question mark.
    pub query: Form,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
    /// The path as it came, with what stands behind the question mark.
    pub uri: String,
    /// Its number.
    pub request: String,
    /// When it came, microseconds since 1970.
    pub came: i64,
    /// The address it came from, as far as it is known.
    pub from: String,
}

/// Names and values of a form, in their order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Form(Vec<(String, String)>);

impl Form {
    /// Reads one.
    #[must_use]
    pub fn read(bytes: &[u8]) -> Self {
        Self(form_urlencoded::parse(bytes).into_owned().collect())
    }

    /// The fields of one with a file in it; what is no text is no field.
    fn of_parts(parts: &[super::multipart::Part<'_>]) -> Self {
        let fields = parts.iter().filter(|it| it.file.is_none());
        let text = |it: &super::multipart::Part<'_>| {
            Some((it.name.to_owned(), std::str::from_utf8(it.bytes).ok()?.to_owned()))
        };
        Self(fields.filter_map(text).collect())
    }

    /// The first value of a name, without blanks around it; none where it is empty.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(it, _)| it == name).map(|(_, value)| value.trim()).filter(|it| !it.is_empty())
    }

    /// Every value of a name.
    pub fn all<'f>(&'f self, name: &'f str) -> impl Iterator<Item = &'f str> {
        self.0.iter().filter(move |(it, _)| it == name).map(|(_, value)| value.as_str())
    }

    /// Names with their values.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }
}

/// Which part of a list is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Page {
    /// Behind this entry.
    pub after: Option<Seq>,
    /// So many at the most.
    pub limit: usize,
}

impl Call {
    /// Who asks.
    ///
    /// # Errors
    /// Nobody is logged in.
    pub fn login(&self) -> Result<&Arc<Login>, Problem> {
        self.login.as_ref().ok_or_else(|| Problem::new(Kind::NotLoggedIn, "nobody is logged in"))
    }

    /// Whether whoever asks may do a deed on anything at all: for menus and next steps.
    #[must_use]
    pub fn may(&self, deed: Deed) -> bool {
        self.login.as_ref().is_some_and(|it| reach(&self.app.rules.rule(it, deed)).is_some())
    }

    /// Whether the login may do a deed on everything, and not on what is theirs alone.
    #[must_use]
    pub fn may_all(&self, deed: Deed) -> bool {
        let rule = self.login.as_ref().map(|it| self.app.rules.rule(it, deed));
        rule.and_then(|it| reach(&it)) == Some(Reach::All)
    }

    /// The author of what it does.
    ///
    /// # Errors
    /// Nobody is logged in.
    pub fn actor(&self) -> Result<Actor, Problem> {
        Ok(self.login()?.actor())
    }

    /// When it came, in local time.
    #[must_use]
    pub fn moment(&self) -> Moment {
        Moment::new(self.came, self.app.config.offset)
    }

    /// A part of the path.
    #[must_use]
    pub fn part(&self, name: &str) -> &str {
        self.path.get(name).map(String::as_str).unwrap_or_default()
    }

    /// The alert the path names.
    ///
    /// # Errors
    /// It is no whole id of an alert.
    pub fn alert(&self) -> Result<AlertId, Problem> {
        AlertId::parse(self.part("alert")).ok_or_else(Problem::not_found)
    }

    /// The alert the path names: its own part, or the name of a printed sheet's style.
    #[must_use]
    pub(crate) fn named(&self) -> Option<AlertId> {
        let of_style = || self.part("name").strip_suffix(".css").and_then(AlertId::parse);
        AlertId::parse(self.part("alert")).or_else(of_style)
    }

    /// The check the path names.
    ///
    /// # Errors
    /// It is no number of the log.
    pub fn check(&self) -> Result<Seq, Problem> {
        self.part("check").parse().map(Seq).map_err(|_| Problem::not_found())
    }

    /// The body as JSON.
    ///
    /// # Errors
    /// It is of another type, or something in it is wrong, with its field.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, Problem> {
        if !self.is_json() {
            return Err(Problem::new(Kind::OtherType, "expected application/json"));
        }
        wire::form(&self.body).map_err(|it| Problem::field(it.field.unwrap_or_default(), it.says))
    }

    /// Whether the body says that it is JSON.
    #[must_use]
    pub fn is_json(&self) -> bool {
        self.has_type("application/json")
    }

    /// Whether the body says that it is of a type.
    #[must_use]
    pub fn has_type(&self, wanted: &str) -> bool {
        let given =
            self.headers.get(header::CONTENT_TYPE).and_then(|it| it.to_str().ok()).unwrap_or_default();
        given.split(';').next().unwrap_or_default().trim().eq_ignore_ascii_case(wanted)
    }

    /// The body as a form: of one with a file in it the fields that are none.
    #[must_use]
    pub fn form(&self) -> Form {
        self.parts().map_or_else(|| Form::read(&self.body), |parts| Form::of_parts(&parts))
    }

    /// The parts of a form with a file in it; none where it is no such form.
    #[must_use]
    pub fn parts(&self) -> Option<Vec<super::multipart::Part<'_>>> {
        let kind = self.headers.get(header::CONTENT_TYPE).and_then(|it| it.to_str().ok())?;
        self.has_type("multipart/form-data").then(|| super::multipart::parts(kind, &self.body)).flatten()
    }

    /// Which part of a list is asked for.
    ///
    /// # Errors
    /// `after` or `limit` is no number.
    pub fn page(&self) -> Result<Page, Problem> {
        let number = |name: &'static str| match self.query.get(name) {
            None => Ok(None),
            Some(text) => text
                .parse::<u64>()
                .map(Some)
                .map_err(|_| Problem::field(name, format!("expected a number, from 0 to {}", u64::MAX))),
        };
        let after = number("after")?.map(|it| Seq(it.min(i64::MAX.unsigned_abs())));
        let limit = match number("limit")? {
            None => USUAL,
            Some(0) => return Err(Problem::field("limit", format!("expected 1 to {MOST}"))),
            Some(limit) => match usize::try_from(limit).ok().filter(|it| *it <= MOST) {
                Some(limit) => limit,
                None => return Err(Problem::field("limit", format!("expected 1 to {MOST}"))),
            },
        };
        Ok(Page { after, limit })
    }

    /// A switch of the query: off where it is not there.
    ///
    /// # Errors
    /// Another word than `true` or `false`.
    pub fn switch(&self, name: &str) -> Result<bool, Problem> {
        match self.query.get(name) {
            None | Some("false") => Ok(false),
            Some("true") => Ok(true),
            Some(_) => Err(Problem::field(name, "expected `true` or `false`")),
        }
    }

    /// What the person read, as `If-Match` says it.
    ///
    /// # Errors
    /// The header is missing or says something else.
    pub fn read(&self) -> Result<Seq, Problem> {
        let says = "say with `If-Match` which state you read: the `ETag` of the answer you saw";
        let given = self.headers.get(header::IF_MATCH).and_then(|it| it.to_str().ok());
        let given = given.ok_or_else(|| Problem::new(Kind::NotSaidWhatWasRead, says))?;
        let tag = given.trim().trim_start_matches("W/").trim_matches('"');
        tag.parse().map(Seq).map_err(|_| Problem::new(Kind::NotSaidWhatWasRead, says))
    }

    /// Whether a form that needs it asks for the password: it was given too long ago, or the one just given is wrong.
    ///
    /// # Errors
    /// Nobody is logged in.
    pub fn asks_for_password(&self) -> Result<bool, Problem> {
        Ok(self.wrong_password.is_some() || !self.login()?.is_confirmed(self.came))
    }

    /// The password has to have been given again a short time ago.
    ///
    /// # Errors
    /// It was not.
    pub fn confirmed(&self) -> Result<(), Problem> {
        if let Some(wrong) = &self.wrong_password {
            return Err(wrong.clone());
        }
        if self.login()?.is_confirmed(self.came) {
            return Ok(());
        }
        Err(Problem::new(Kind::ConfirmFirst, "give your password again first; it counts for five minutes"))
    }

    /// Whether a form that may permit something asks for the password: each permission takes one of its own.
    ///
    /// # Errors
    /// Nobody is logged in.
    pub fn asks_for_password_anew(&self) -> Result<bool, Problem> {
        Ok(self.wrong_password.is_some() || !self.login()?.is_confirmed_anew(self.came))
    }

    /// What uses up the password that was given again, for one permission. It is used where the act is done, behind
    /// everything that could send the form back.
    ///
    /// # Errors
    /// It was not given, or is wrong.
    pub fn confirmed_once(&self) -> Result<Once, Problem> {
        self.confirmed()?;
        Ok(Once {
            app: std::sync::Arc::clone(&self.app),
            login: std::sync::Arc::clone(self.login()?),
            came: self.came,
        })
    }

    /// Asks the policies again, with the thing that only the handler of the route could tell. A refusal is on the record
    /// before it is told, and says no more than that nothing is there.
    ///
    /// # Errors
    /// It is not theirs.
    pub async fn may_on(&self, thing: &policy::access::Thing) -> Result<(), Problem> {
        crate::guard::may_on(self, thing).await
    }
}

/// A password that was given again, good for one permission.
#[derive(Clone)]
pub struct Once {
    app: std::sync::Arc<crate::app::App>,
    login: std::sync::Arc<crate::account::Login>,
    came: i64,
}

impl Once {
    /// Uses it up.
    ///
    /// # Errors
    /// It was used before, or given before the login alone; or what lies beside the record cannot be written.
    pub fn spend(&self) -> Result<(), Problem> {
        if self.app.logins.spend(&self.login, self.came)? {
            return Ok(());
        }
        Err(Problem::new(
            Kind::ConfirmFirst,
            "give your password again for this permission: one counts for one",
        ))
    }
}

/// An answer as JSON.
///
/// # Errors
/// It cannot be written.
pub fn json<T: Serialize>(status: StatusCode, body: &T) -> Result<Response, Problem> {
    let body = serde_json::to_vec(body).map_err(|error| Problem::fault(error.to_string()))?;
    let mut response = (status, Body::from(body)).into_response();
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    Ok(response)
}

/// Nothing to say.
#[must_use]
pub fn no_content() -> Response {
    StatusCode::NO_CONTENT.into_response()
}

/// After a form: the page that shows what came of it.
///
/// # Errors
/// The place cannot stand in a header.
pub fn see_other(to: &str) -> Result<Response, Problem> {
    let mut response = StatusCode::SEE_OTHER.into_response();
    let to = HeaderValue::from_str(to).map_err(|error| Problem::fault(error.to_string()))?;
    response.headers_mut().insert(header::LOCATION, to);
    Ok(response)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_keeps_its_order_and_an_empty_field_is_none() {
        let form = Form::read(b"a=1&b=+&a=2&c=%C4%97");
        assert_eq!(form.get("a"), Some("1"));
        assert_eq!(form.get("b"), None);
        assert_eq!(form.get("c"), Some("ė"));
        assert_eq!(form.all("a").collect::<Vec<_>>(), ["1", "2"]);
    }
}
