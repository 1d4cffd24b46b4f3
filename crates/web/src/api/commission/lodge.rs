//! A request comes: from counsel with a mandate, from a caseworker, or written down by the body.
//!
//! Promise: it is kept as it came; nothing is asked of it before that. Who files for somebody names the mandate; what is
//! missing otherwise is named by the body, item by item, and turns nothing away here.
//!
//! Serves CCF Statute Arts 29 and 30; Directive (EU) 2016/680 Arts 12 to 17.

use axum::http::StatusCode;
use axum::response::Response;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use terms::deadline::Party;
use terms::id::RequestId;
use terms::request::{Capacity, Lodging, Mandate, NationalRequest, RequestKind, Requirement};
use terms::{AlertId, PartialDate};

use super::side;
use crate::api::forms::{day, text, word};
use crate::http::{Call, Problem, json};
use crate::works::Bench;

/// The most names, nationalities or items of one request.
const MOST: usize = 40;
/// The longest line, in bytes.
const LINE: usize = 240;

/// A request as it comes.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "request_lodging")]
pub struct LodgeForm {
    /// `access`, `correction`, `deletion`, `revision`, `national`, `preventive`.
    pub kind: String,
    /// For a national request.
    #[serde(default)]
    pub national: Option<NationalForm>,
    /// The person: names as they are written.
    pub names: Vec<String>,
    /// Born, as far as it is known: 1984, 1984-03 or 1984-03-09.
    #[serde(default)]
    pub born: Option<String>,
    /// Nationalities, as stated.
    #[serde(default)]
    pub nationalities: Vec<String>,
    /// `person`, `counsel` or `legal_representative`; counsel files as counsel.
    pub capacity: String,
    /// By whom, where it is not the person; counsel who is logged in is named by the account.
    #[serde(default)]
    pub filed_by: String,
    /// The mandate, where somebody acts for the person.
    #[serde(default)]
    pub mandate: Option<MandateForm>,
    /// The language of answers.
    pub language: String,
    /// What is asked for, in their words.
    pub asks: String,
    /// What came with it: `signature`, `identity`, `mandate`, ...
    #[serde(default)]
    pub supplied: Vec<String>,
    /// Until when the document of identity is in force.
    #[serde(default)]
    pub identity_until: Option<String>,
    /// The bureau it is about, where it is named.
    #[serde(default)]
    pub bureau: Option<String>,
    /// The alert it is about, where it is on this record.
    #[serde(default)]
    pub alert: Option<String>,
    /// For a revision: the decision, as it is numbered.
    #[serde(default)]
    pub earlier: Option<String>,
    /// For a revision: when the new fact was found out.
    #[serde(default)]
    pub discovered: Option<String>,
    /// The day it carries.
    #[serde(default)]
    pub dated: Option<String>,
}

/// What is asked of a national authority.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "request_national")]
pub struct NationalForm {
    /// `access`, `correction` or `deletion`.
    pub asks: String,
    /// The authority that keeps the data.
    pub controller: String,
}

/// A mandate.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "request_mandate")]
pub struct MandateForm {
    /// Who acts. A mandate that is entered later for somebody with an account names their person.
    #[serde(default)]
    pub holder: String,
    /// From which day.
    pub from: String,
    /// Until which; none where no end is named.
    #[serde(default)]
    pub until: Option<String>,
    /// The paper that proves it, by its SHA-256.
    #[serde(default)]
    pub proof: Option<String>,
}

/// A request that was lodged.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "request_lodged")]
pub struct LodgedBody {
    /// Its id.
    pub request: String,
    /// Its first entry.
    pub entry: u64,
}

/// A line of a form.
pub(crate) fn line(field: &str, given: String) -> Result<String, Problem> {
    let given = text(field, given)?;
    if given.len() > LINE || given.contains(['\n', '\r', '\t']) {
        return Err(Problem::field(field, format!("one line of at most {LINE} bytes")));
    }
    Ok(given)
}

/// A line that may be left out.
pub(crate) fn maybe(field: &str, given: Option<String>) -> Result<Option<String>, Problem> {
    Ok(given.map(|it| line(field, it)).transpose()?.filter(|it| !it.is_empty()))
}

pub(super) fn lines(field: &str, given: Vec<String>) -> Result<Vec<String>, Problem> {
    if given.len() > MOST {
        return Err(Problem::field(field, format!("more than {MOST}")));
    }
    let read = |(at, it): (usize, String)| line(&format!("{field}[{at}]"), it);
    let all = given.into_iter().enumerate().map(read).collect::<Result<Vec<_>, _>>()?;
    Ok(all.into_iter().filter(|it| !it.is_empty()).collect())
}

/// A day of birth, as far as it is known.
pub(super) fn born(given: Option<&str>) -> Result<Option<PartialDate>, Problem> {
    let given = given.map(str::trim).filter(|it| !it.is_empty());
    let wrong = || Problem::field("born", "expected 1984, 1984-03 or 1984-03-09");
    given.map(|it| it.parse().map_err(|_| wrong())).transpose()
}

/// A day that may be left out.
pub(crate) fn maybe_day(field: &str, given: Option<&str>) -> Result<Option<terms::Date>, Problem> {
    given.map(str::trim).filter(|it| !it.is_empty()).map(|it| day(field, it)).transpose()
}

/// Items by their names.
pub(crate) fn items(field: &str, given: &[String]) -> Result<Vec<Requirement>, Problem> {
    if given.len() > MOST {
        return Err(Problem::field(field, format!("more than {MOST}")));
    }
    let read = |(at, it): (usize, &String)| {
        word(&format!("{field}[{at}]"), it, Requirement::parse, Requirement::ALL, |it| it.code())
    };
    given.iter().enumerate().map(read).collect()
}

impl MandateForm {
    /// As the desk takes it. `own` is who holds it where nobody is named.
    pub(crate) fn mandate(self, own: &str) -> Result<Mandate, Problem> {
        let holder = line("mandate.holder", self.holder)?;
        let holder = if holder.is_empty() { own.to_owned() } else { holder };
        if holder.is_empty() {
            return Err(Problem::field("mandate.holder", "say who acts"));
        }
        let from = day("mandate.from", &self.from)?;
        let until = maybe_day("mandate.until", self.until.as_deref())?;
        if until.is_some_and(|it| it < from) {
            return Err(Problem::field("mandate.until", "it ends before it begins"));
        }
        Ok(Mandate { holder, from, until, proof: maybe("mandate.proof", self.proof)? })
    }
}

impl LodgeForm {
    fn lodging(self, by: Party, name: &str) -> Result<Lodging, Problem> {
        let kind = word("kind", &self.kind, RequestKind::parse, RequestKind::ALL, |it| it.code())?;
        let capacity = word("capacity", &self.capacity, Capacity::parse, Capacity::ALL, |it| it.code())?;
        let names = lines("names", self.names)?;
        if names.is_empty() {
            return Err(Problem::field("names", "name the person, as the name is written"));
        }
        let national = match (kind, self.national) {
            (RequestKind::National, Some(it)) => {
                let asks =
                    word("national.asks", &it.asks, RequestKind::parse, RequestKind::ALL, |it| it.code())?;
                let controller = line("national.controller", it.controller)?;
                Some(NationalRequest { asks, controller })
            }
            (RequestKind::National, None) => {
                return Err(Problem::field("national", "say what is asked, and of which authority"));
            }
            (_, Some(_)) => return Err(Problem::field("national", "only with `national`")),
            (_, None) => None,
        };
        let filed_by = line("filed_by", self.filed_by)?;
        let mandate = self.mandate.map(|it| it.mandate(if by == Party::Body { "" } else { name }));
        let mandate = mandate.transpose()?;
        if by == Party::Applicant && (capacity != Capacity::Counsel || mandate.is_none()) {
            // Without one it would be nobody's: whoever lodged it could not open it again.
            return Err(Problem::field(
                "mandate",
                "who files through a login files as `counsel`, with a mandate",
            ));
        }
        let filed_by = if by == Party::Applicant { name.to_owned() } else { filed_by };
        let alert = self.alert.as_deref().map(str::trim).filter(|it| !it.is_empty());
        let alert = alert
            .map(|it| {
                AlertId::parse(it)
                    .ok_or_else(|| Problem::field("alert", "expected an alert as `alert-...`, whole"))
            })
            .transpose()?;
        let language = line("language", self.language)?;
        if pages::Language::parse(&language).is_none() {
            return Err(Problem::field("language", "no letter can be printed in this language"));
        }
        Ok(Lodging {
            // The desk gives it its own, from the bytes as they came.
            request: RequestId::from_tail(""),
            kind,
            national,
            names,
            born: born(self.born.as_deref())?,
            nationalities: lines("nationalities", self.nationalities)?,
            capacity,
            filed_by,
            mandate,
            language,
            asks: text("asks", self.asks)?,
            supplied: items("supplied", &self.supplied)?,
            identity_until: maybe_day("identity_until", self.identity_until.as_deref())?,
            bureau: maybe("bureau", self.bureau)?,
            alert,
            earlier: maybe("earlier", self.earlier)?,
            discovered: maybe_day("discovered", self.discovered.as_deref())?,
            received: 0,
            dated: maybe_day("dated", self.dated.as_deref())?,
        })
    }
}

/// Lodges a request.
///
/// # Errors
/// Something in it is wrong; the same was lodged before; too much waits; the record fails.
pub async fn lodge(call: Call) -> Result<Response, Problem> {
    let form: LodgeForm = call.json()?;
    let original = call.body.to_vec();
    json(StatusCode::CREATED, &enter(&call, form, original).await?)
}

/// Lodges a request, however it was typed. `original` is what is kept of it, as it came.
///
/// # Errors
/// As [`lodge`].
pub async fn enter(call: &Call, form: LodgeForm, original: Vec<u8>) -> Result<LodgedBody, Problem> {
    let by = side(call)?;
    let login = call.login()?;
    let lodging = form.lodging(by, &login.account().name)?;
    let actor = login.actor();
    let app = std::sync::Arc::clone(&call.app);
    // Two people may say the same in the same words.
    let mut kept = original;
    kept.extend_from_slice(format!("\n{}", login.account().person).as_bytes());
    let work = move |bench: &mut Bench| {
        let rules = app.governed.follow(bench)?;
        let lodging = lodging.clone();
        let lodged = bench.act(&actor, |desk, _, _, act| desk.lodge(lodging, &kept, &rules.body, act))?;
        Ok(LodgedBody { request: lodged.request.to_string(), entry: lodged.entry.0 })
    };
    call.app.works.act(work).await
}
