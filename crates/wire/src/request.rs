//! What a request before a reviewing body is filled in with: JSON, one form a file.
//!
//! What this room is for: `redress request lodge|step|file|restrict|decide`. Whether a step may be taken, what is missing and
//! whether a restriction is justified is judged in `casework`; here it is only read.
//! Promise: no answer has a default; what is not said stays open (a justification that is left out is empty, which the test of
//! it says); an unknown field, word or kind of value is refused with file, line and field.
//! Serves: CCF Statute Arts 29 to 42; Directive (EU) 2016/680 Arts 12 to 17.

use std::path::Path;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Deserialize;
use terms::deadline::Party;
use terms::id::RequestId;
use terms::request::{
    Capacity, FileItem, FileKind, Lodging, Mandate, NationalRequest, RequestKind, RequestMove, RequestState,
    RequestStep, Requirement, Ruling, RulingKind,
};
use terms::restriction::{
    Gist, RestrictedItem, RestrictionClaim, RestrictionGround, RestrictionKind, RestrictionScope,
};
use terms::{AlertId, Date, PartialDate, Seq};

use crate::json::{Unread, read};
use crate::official::{Filled, one};
use crate::place::{Fault, Wrong};
use crate::register::found_later;
use crate::said::{Bureau, Given, Happened, Maybe, Object, Short, State, Word, one_of};
use crate::traveller::word_of;

/// A restriction as a source claims it.
#[derive(Clone, PartialEq, Eq)]
pub struct FilledClaim {
    /// It.
    pub claim: RestrictionClaim,
    /// The separate reason why an investigation is still secret where the trial is over; empty where none is given.
    pub separate_reason: String,
}

/// How many items only.
impl std::fmt::Debug for FilledClaim {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "FilledClaim({})", self.claim.items.len())
    }
}

/// Reads the one request of a file. When it came is added by the desk.
///
/// # Errors
/// Where the file cannot be read at all; a bad form, or another number than one, is told with its place.
pub fn lodging_file(path: &Path) -> Result<Filled<Lodging>, Fault> {
    one(path, lodging_of)
}

/// Reads the one step of a file. Who takes it, and when, is added by the desk.
///
/// # Errors
/// As [`lodging_file`].
pub fn step_file(path: &Path) -> Result<Filled<RequestMove>, Fault> {
    one(path, step_of)
}

/// Reads the one item for the merits file; a paper is named beside it.
///
/// # Errors
/// As [`lodging_file`].
pub fn item_file(path: &Path) -> Result<Filled<FileItem>, Fault> {
    one(path, item_of)
}

/// Reads the one restriction of a file.
///
/// # Errors
/// As [`lodging_file`].
pub fn claim_file(path: &Path) -> Result<Filled<FilledClaim>, Fault> {
    one(path, claim_of)
}

/// Reads the one decision of a file. Its version, and who signs, is added by the desk.
///
/// # Errors
/// As [`lodging_file`].
pub fn ruling_file(path: &Path) -> Result<Filled<Ruling>, Fault> {
    one(path, ruling_of)
}

/// A request.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "request")]
pub(crate) struct LodgingForm {
    /// What is asked for.
    kind: Given<RequestKind>,
    /// For a national request: what is asked of the authority, and of which.
    #[serde(default)]
    national: Option<Object<NationalForm>>,
    /// Names as they are written.
    names: Given<Vec<Given<Short>>>,
    /// Date of birth.
    #[serde(default)]
    born: Maybe<Happened<PartialDate>>,
    /// Nationalities, as stated.
    #[serde(default)]
    nationalities: Maybe<Vec<Given<State>>>,
    /// In which capacity it is filed.
    capacity: Given<Capacity>,
    /// By whom, where it is not the person.
    #[serde(default)]
    filed_by: Maybe<Short>,
    /// Who acts for the person.
    #[serde(default)]
    mandate: Option<Object<MandateForm>>,
    /// The language of answers, as `be-tarask`.
    language: Given<Short>,
    /// What is asked for, in their words.
    asks: Given<String>,
    /// What came with it.
    #[serde(default)]
    supplied: Maybe<Vec<Given<Requirement>>>,
    /// Until when the document of identity is in force.
    #[serde(default)]
    identity_until: Maybe<Date>,
    /// The bureau it is about.
    #[serde(default)]
    bureau: Maybe<Bureau>,
    /// The alert it is about, where it is on this record.
    #[serde(default)]
    alert: Maybe<AlertId>,
    /// For a revision: the decision, as it is numbered.
    #[serde(default)]
    earlier: Maybe<Short>,
    /// For a revision: when the new fact was found out.
    #[serde(default)]
    discovered: Maybe<Happened<Date>>,
    /// The day it carries.
    #[serde(default)]
    dated: Maybe<Happened<Date>>,
}

/// What is asked of a national authority.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "national-request")]
pub(crate) struct NationalForm {
    /// Access, correction or deletion.
    asks: Given<RequestKind>,
    /// The authority that keeps the data.
    controller: Given<Short>,
}

/// Somebody acts for the person.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "mandate")]
pub(crate) struct MandateForm {
    /// Who acts.
    holder: Given<Short>,
    /// From which day.
    from: Given<Date>,
    /// Until which; left out where no end is named.
    #[serde(default)]
    until: Maybe<Date>,
    /// The digest of the paper that proves it.
    #[serde(default)]
    proof: Maybe<Short>,
}

/// A step of a request.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "request-step")]
pub(crate) struct StepForm {
    /// Which.
    step: Given<RequestStep>,
    /// Why, in words.
    reasons: Given<String>,
    /// What is missing, or what came.
    #[serde(default)]
    requirements: Maybe<Vec<Given<Requirement>>>,
    /// At `data_checked`: data exist.
    #[serde(default)]
    found: Maybe<bool>,
    /// What is asked of the source or the General Secretariat.
    #[serde(default)]
    questions: Maybe<Vec<Given<String>>>,
    /// A mandate that was given.
    #[serde(default)]
    mandate: Option<Object<MandateForm>>,
    /// Until when a document that came is in force.
    #[serde(default)]
    until: Maybe<Date>,
    /// The person it is assigned to.
    #[serde(default)]
    assigned: Maybe<Short>,
    /// The meeting it is on.
    #[serde(default)]
    meeting: Maybe<Date>,
}

/// Something for the merits file.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "file-item")]
pub(crate) struct ItemForm {
    /// What.
    kind: Given<FileKind>,
    /// Whose side it is of.
    side: Given<Party>,
    /// From whom it comes.
    #[serde(default)]
    origin: Maybe<Short>,
    /// In words.
    says: Given<String>,
    /// The day it carries.
    #[serde(default)]
    dated: Maybe<Date>,
    /// Who may see it, beside the body's staff.
    #[serde(default)]
    seen_by: Maybe<Vec<Given<Party>>>,
    /// Names of victims and witnesses in it.
    #[serde(default)]
    shielded: Maybe<Vec<Given<Short>>>,
}

/// A restriction.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "restriction")]
pub(crate) struct ClaimForm {
    /// Towards whom.
    kind: Given<RestrictionKind>,
    /// The bureau.
    bureau: Given<Bureau>,
    /// Its ground.
    #[serde(default)]
    ground: Maybe<RestrictionGround>,
    /// The ground in its own words, where it is none of the list.
    #[serde(default)]
    other_ground: Maybe<String>,
    /// The whole file.
    #[serde(default)]
    whole_file: Maybe<bool>,
    /// Item by item.
    #[serde(default)]
    items: Maybe<Vec<Object<RestrictedForm>>>,
    /// Why, in its own words and language.
    #[serde(default)]
    justification: Maybe<String>,
    /// The element it points to.
    #[serde(default)]
    supporting: Maybe<String>,
    /// Who signed it at the bureau.
    author: Given<Short>,
    /// The day it carries.
    claimed: Given<Date>,
    /// Until when.
    #[serde(default)]
    expires: Maybe<Date>,
    /// When it is looked at again.
    #[serde(default)]
    review: Maybe<Date>,
    /// Where the trial is over: why the investigation is secret all the same.
    #[serde(default)]
    separate_reason: Maybe<String>,
}

/// One item that is restricted.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "restricted-item")]
pub(crate) struct RestrictedForm {
    /// What it is, in the source's words.
    item: Given<String>,
    /// How much of it.
    scope: Given<RestrictionScope>,
    /// Why this one.
    #[serde(default)]
    reason: Maybe<String>,
}

/// A decision of the body.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "ruling")]
pub(crate) struct RulingForm {
    /// Which.
    decision: Given<RulingKind>,
    /// The reasons, in full.
    reasons: Given<String>,
    /// The provisions it rests on.
    provisions: Given<String>,
    /// The entry of the proposal it answers.
    #[serde(default)]
    proposal: Maybe<EntryNumber>,
    /// The gist that is disclosed.
    #[serde(default)]
    gist: Maybe<Gist>,
    /// What the applicant may read of it, sent as it stands.
    #[serde(default)]
    to_applicant: Maybe<String>,
    /// What the source may read of it.
    #[serde(default)]
    to_source: Maybe<String>,
    /// What is to be put right.
    #[serde(default)]
    corrections: Maybe<Vec<Given<String>>>,
}

/// The number of an entry.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct EntryNumber(u64);

impl Word for EntryNumber {
    fn what() -> String {
        "the number of an entry".to_owned()
    }
    fn number(number: u64) -> Result<Option<Self>, String> {
        Ok(Some(Self(number)))
    }
    fn schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({"type": "integer", "minimum": 0})
    }
    const DASHES: bool = false;
}

macro_rules! words { ($($name:ident: $what:literal;)*) => { $(
    impl Word for $name {
        fn what() -> String {
            concat!("a ", $what).to_owned()
        }
        fn text(text: &str) -> Result<Option<Self>, String> {
            let known: Vec<&'static str> = Self::ALL.iter().map(|it| it.code()).collect();
            word_of(text, $what, &known, Self::parse)
        }
        fn schema(_: &mut SchemaGenerator) -> Schema {
            one_of(&Self::ALL.iter().map(|it| it.code()).collect::<Vec<_>>())
        }
    }
)* } }
words! {
    RequestKind: "kind of request";
    Capacity: "capacity";
    Requirement: "requirement";
    RequestStep: "step of a request";
    FileKind: "kind of item";
    Party: "side of a request";
    RestrictionKind: "kind of restriction";
    RestrictionGround: "ground of a restriction";
    RestrictionScope: "scope of a restriction";
    RulingKind: "decision of a body";
    Gist: "gist";
}

fn texts(list: Maybe<Vec<Given<String>>>) -> Vec<String> {
    list.0.unwrap_or_default().into_iter().map(|it| it.0).collect()
}

fn shorts(list: Maybe<Vec<Given<Short>>>) -> Vec<String> {
    list.0.unwrap_or_default().into_iter().map(|it| it.0.0).collect()
}

fn mandate_of(form: MandateForm, bytes: &[u8]) -> Result<Mandate, Unread> {
    let (from, until) = (form.from.0, form.until.0);
    if until.is_some_and(|it| it < from) {
        let says = "it ends before it begins".to_owned();
        return Err(found_later(bytes, Wrong::at("mandate.until".to_owned(), says)));
    }
    Ok(Mandate { holder: form.holder.0.0, from, until, proof: form.proof.0.map(|it| it.0) })
}

fn lodging_of(bytes: &[u8]) -> Result<Lodging, Unread> {
    let form: LodgingForm = read(bytes)?;
    let kind = form.kind.0;
    let wrong =
        |field: &str, says: &str| Err(found_later(bytes, Wrong::at(field.to_owned(), says.to_owned())));
    let names: Vec<String> = form.names.0.into_iter().map(|it| it.0.0).collect();
    if names.is_empty() {
        return wrong("names", "name the person it is about");
    }
    let national =
        form.national.map(|Object(it)| NationalRequest { asks: it.asks.0, controller: it.controller.0.0 });
    match (kind, &national) {
        (RequestKind::National, None) => {
            return wrong("kind", "a national request says what it asks of which authority, in `national`");
        }
        (RequestKind::National, Some(it))
            if !matches!(it.asks, RequestKind::Access | RequestKind::Correction | RequestKind::Deletion) =>
        {
            return wrong("national.asks", "an authority is asked for `access`, `correction` or `deletion`");
        }
        (RequestKind::National, Some(_)) | (_, None) => {}
        (_, Some(_)) => {
            return wrong("national", "only a request of the kind `national` goes to an authority");
        }
    }
    let mandate = form.mandate.map(|Object(it)| mandate_of(it, bytes)).transpose()?;
    Ok(Lodging {
        request: RequestId::from_tail(""),
        kind,
        national,
        names,
        born: form.born.0.map(|it| it.0),
        nationalities: form.nationalities.0.unwrap_or_default().into_iter().map(|it| it.0.0).collect(),
        capacity: form.capacity.0,
        filed_by: form.filed_by.0.map(|it| it.0).unwrap_or_default(),
        mandate,
        language: form.language.0.0,
        asks: form.asks.0,
        supplied: form.supplied.0.unwrap_or_default().into_iter().map(|it| it.0).collect(),
        identity_until: form.identity_until.0,
        bureau: form.bureau.0.map(|it| it.0),
        alert: form.alert.0,
        earlier: form.earlier.0.map(|it| it.0),
        discovered: form.discovered.0.map(|it| it.0),
        received: 0,
        dated: form.dated.0.map(|it| it.0),
    })
}

fn step_of(bytes: &[u8]) -> Result<RequestMove, Unread> {
    let form: StepForm = read(bytes)?;
    Ok(RequestMove {
        step: form.step.0,
        state: RequestState::Filed,
        at: 0,
        reasons: form.reasons.0,
        requirements: form.requirements.0.unwrap_or_default().into_iter().map(|it| it.0).collect(),
        found: form.found.0,
        questions: texts(form.questions),
        mandate: form.mandate.map(|Object(it)| mandate_of(it, bytes)).transpose()?,
        until: form.until.0,
        assigned: form.assigned.0.map(|it| it.0),
        meeting: form.meeting.0,
        by: None,
    })
}

fn item_of(bytes: &[u8]) -> Result<FileItem, Unread> {
    let form: ItemForm = read(bytes)?;
    Ok(FileItem {
        kind: form.kind.0,
        side: form.side.0,
        origin: form.origin.0.map(|it| it.0).unwrap_or_default(),
        says: form.says.0,
        dated: form.dated.0,
        upload: None,
        seen_by: form.seen_by.0.unwrap_or_default().into_iter().map(|it| it.0).collect(),
        shielded: shorts(form.shielded),
        at: 0,
    })
}

fn claim_of(bytes: &[u8]) -> Result<FilledClaim, Unread> {
    let form: ClaimForm = read(bytes)?;
    let items = form.items.0.unwrap_or_default().into_iter();
    let claim = RestrictionClaim {
        kind: form.kind.0,
        bureau: form.bureau.0.0,
        ground: form.ground.0,
        other_ground: form.other_ground.0.unwrap_or_default(),
        whole_file: form.whole_file.0.unwrap_or(false),
        items: items
            .map(|Object(it)| RestrictedItem {
                item: it.item.0,
                scope: it.scope.0,
                reason: it.reason.0.unwrap_or_default(),
            })
            .collect(),
        justification: form.justification.0.unwrap_or_default(),
        supporting: form.supporting.0.unwrap_or_default(),
        author: form.author.0.0,
        claimed: form.claimed.0,
        expires: form.expires.0,
        review: form.review.0,
        replaces: None,
    };
    Ok(FilledClaim { claim, separate_reason: form.separate_reason.0.unwrap_or_default() })
}

fn ruling_of(bytes: &[u8]) -> Result<Ruling, Unread> {
    let form: RulingForm = read(bytes)?;
    Ok(Ruling {
        kind: form.decision.0,
        state: RequestState::Filed,
        reasons: form.reasons.0,
        provisions: form.provisions.0,
        by: Vec::new(),
        version: 0,
        replaces: None,
        proposal: form.proposal.0.map(|it| Seq(it.0)),
        gist: form.gist.0,
        to_applicant: form.to_applicant.0.unwrap_or_default(),
        to_source: form.to_source.0.unwrap_or_default(),
        corrections: texts(form.corrections),
        at: 0,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::official::one_of_text;

    #[track_caller]
    fn says<T>(text: &str, of: fn(&[u8]) -> Result<T, Unread>) -> String {
        match one_of_text(text.as_bytes(), "f", of) {
            Ok(Err(bad)) => bad.to_string(),
            Err(fault) => fault.to_string(),
            Ok(Ok(_)) => "read".to_owned(),
        }
    }

    const REQUEST: &str = r#"{"kind":"access","names":["Ilinca Baltrukova"],"born":"1988-03-04","capacity":"counsel","filed_by":"Ludvika Aramae",
"mandate":{"holder":"Ludvika Aramae","from":"2026-01-01","until":"2027-01-01"},"language":"en","asks":"What is held about me?","supplied":["signature","identity"],"bureau":"QQ"}"#;

    #[test]
    fn a_request_is_read_in_full() {
        let (read, _) = one_of_text(REQUEST.as_bytes(), "f", lodging_of).unwrap().unwrap();
        assert_eq!(read.kind, RequestKind::Access);
        assert_eq!(read.names, ["Ilinca Baltrukova"]);
        assert_eq!(read.mandate.as_ref().map(|it| it.holder.as_str()), Some("Ludvika Aramae"));
        assert_eq!(read.supplied, [Requirement::Signature, Requirement::Identity]);
        assert_eq!(read.bureau.as_deref(), Some("QQ"));
        assert_eq!(read.identity_until, None);
    }

    #[test]
    fn what_is_wrong_with_a_request_is_told_with_line_and_field_and_no_word_of_the_person() {
        let other = REQUEST.replace("\"access\"", "\"acces\"");
        assert_eq!(
            says(&other, lodging_of),
            "f:1: kind: `acces` is no kind of request: did you mean `access`?"
        );
        let backwards = REQUEST.replace("2027-01-01", "2025-01-01");
        assert_eq!(says(&backwards, lodging_of), "f:2: mandate.until: it ends before it begins");
        let nobody = REQUEST.replace(r#"["Ilinca Baltrukova"]"#, "[]");
        assert_eq!(says(&nobody, lodging_of), "f:1: names: name the person it is about");
        let authority = REQUEST.replace("\"access\"", "\"national\"");
        assert!(says(&authority, lodging_of).starts_with("f:1: kind: a national request says what it asks"));
        let both = REQUEST.replace(
            "\"language\"",
            r#""national":{"asks":"access","controller":"Police of Velmora"},"language""#,
        );
        assert_eq!(
            says(&both, lodging_of),
            "f:2: national: only a request of the kind `national` goes to an authority"
        );
        assert_eq!(
            says(&REQUEST.replace("\"asks\"", "\"ask\""), lodging_of),
            "f:2: ask: unknown field `ask`: did you mean `asks`?"
        );
    }

    #[test]
    fn a_restriction_that_says_nothing_is_read_as_one_that_says_nothing() {
        let bare = r#"{"kind":"towards_applicant","bureau":"QQ","author":"head of bureau","claimed":"2026-11-22","justification":"-"}"#;
        let (read, _) = one_of_text(bare.as_bytes(), "f", claim_of).unwrap().unwrap();
        assert_eq!(read.claim.ground, None);
        assert!(!read.claim.whole_file && read.claim.items.is_empty() && read.claim.justification.is_empty());
        let item = bare.replace("\"author\"", r#""items":[{"item":"warrant","scope":"hidden"}],"author""#);
        assert!(says(&item, claim_of).starts_with("f:1: items[0].scope: "), "{}", says(&item, claim_of));
    }

    #[test]
    fn a_decision_names_the_proposal_it_answers_by_its_entry() {
        let text = r#"{"decision":"delete","reasons":"No answer came.","provisions":"Statute Art 33","proposal":41,"to_applicant":"Deleted."}"#;
        let (read, _) = one_of_text(text.as_bytes(), "f", ruling_of).unwrap().unwrap();
        assert_eq!(read.proposal, Some(Seq(41)));
        assert_eq!(read.kind, RulingKind::Delete);
        let quoted = text.replace("41", "\"entry 41\"");
        assert_eq!(
            says(&quoted, ruling_of),
            "f:1: proposal: expected the number of an entry, found a text of 8 characters"
        );
    }
}
