//! The merits file: what is put into it with its paper, and a paper given back as it came.
//!
//! Promise: a paper is kept sealed and opened nowhere: its size and what it says it is are looked at, its bytes are not. It is
//! given back as bytes to be kept, from an origin of its own, and never as something that a browser shows.
//!
//! Serves CCF Statute Art 35; design section 6 (uploads).

use axum::body::Body;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use desk::requests::file;
use schemars::JsonSchema;
use serde::Deserialize;
use sha2::{Digest as _, Sha256};
use terms::Seq;
use terms::deadline::Party;
use terms::id::RequestId;
use terms::request::{FileItem, FileKind, Upload};

use super::acts::EnteredBody;
use super::lodge::{line, maybe_day};
use super::{found, request, side};
use crate::api::forms::{text, word};
use crate::http::{Call, Kind, Problem, json};
use crate::works::Bench;

/// The most names of one item.
const MOST: usize = 40;

/// Something for the merits file.
#[derive(Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "request_file_add")]
pub struct FileForm {
    /// `contested_fact`, `evidence`, `submission`, `answer`, `publication`, `trial_over`; the body's: `inference`, `note`.
    pub kind: String,
    /// Whose side, where the body writes down what came on paper.
    #[serde(default)]
    pub side: Option<String>,
    /// From whom it comes.
    #[serde(default)]
    pub origin: String,
    /// In words.
    #[serde(default)]
    pub says: String,
    /// The day it carries.
    #[serde(default)]
    pub dated: Option<String>,
    /// Which other sides may see it.
    #[serde(default)]
    pub seen_by: Vec<String>,
    /// Names of victims and witnesses in it.
    #[serde(default)]
    pub shielded: Vec<String>,
}

/// A paper as it came.
#[derive(Clone)]
pub struct Paper {
    /// Its name.
    pub name: String,
    /// What it says it is.
    pub media_type: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// The fields and the paper of a form with a file in it; `name` is the field of the paper.
///
/// # Errors
/// It is no such form, or a field has a sign that no text has.
pub fn of_parts(call: &Call, name: &str) -> Result<(FileForm, Option<Paper>), Problem> {
    let parts = call.parts().ok_or_else(|| {
        Problem::new(Kind::OtherType, "expected application/json, or multipart/form-data with a `paper`")
    })?;
    let text = |name: &str| crate::http::multipart::text(&parts, name).unwrap_or_default().to_owned();
    let all = |name: &str| -> Vec<String> {
        let named = parts.iter().filter(|it| it.name == name);
        let texts = named.filter_map(|it| std::str::from_utf8(it.bytes).ok());
        texts.flat_map(str::lines).map(|it| it.trim().to_owned()).filter(|it| !it.is_empty()).collect()
    };
    let some = |it: String| Some(it).filter(|it| !it.is_empty());
    let form = FileForm {
        kind: text("kind"),
        side: some(text("side")),
        origin: text("origin"),
        says: text("says"),
        dated: some(text("dated")),
        seen_by: all("seen_by"),
        shielded: all("shielded"),
    };
    let paper = parts.iter().find(|it| it.name == name);
    // A browser sends an empty part where no file was chosen.
    let paper = paper.filter(|it| !it.bytes.is_empty() || it.file.is_some_and(|it| !it.is_empty()));
    let paper = paper.map(|it| Paper {
        name: it.file.unwrap_or_default().to_owned(),
        media_type: it.media_type.unwrap_or_default().to_owned(),
        bytes: it.bytes.to_vec(),
    });
    Ok((form, paper))
}

/// What is kept beside a paper.
pub(super) fn upload(it: &Paper) -> Result<Upload, Problem> {
    let name = it.name.chars().map(|it| if matches!(it, '/' | '\\') { ' ' } else { it });
    Ok(Upload {
        name: line("paper", name.collect())?,
        media_type: line("paper", it.media_type.clone())?,
        size: it.bytes.len() as u64,
        digest: data_encoding::HEXLOWER.encode(&Sha256::digest(&it.bytes)),
    })
}

/// The digest of a paper, where it is one that is taken into a file.
///
/// # Errors
/// It is too large, empty, or says that it is of another kind.
pub fn taken(it: &Paper) -> Result<String, Problem> {
    let upload = upload(it)?;
    let digest = upload.digest.clone();
    let item = FileItem {
        kind: FileKind::Submission,
        side: Party::Body,
        origin: String::new(),
        says: String::new(),
        dated: None,
        upload: Some(upload),
        seen_by: Vec::new(),
        shielded: Vec::new(),
        at: 0,
    };
    casework::request::file::put(&item, Party::Body).map_err(desk::requests::RequestError::Against)?;
    Ok(digest)
}

impl FileForm {
    fn item(self, own: Party, paper: Option<&Paper>) -> Result<FileItem, Problem> {
        let side = match self.side.as_deref().map(str::trim).filter(|it| !it.is_empty()) {
            None => own,
            Some(it) => word("side", it, Party::parse, Party::ALL, |it| it.code())?,
        };
        if self.seen_by.len() > MOST || self.shielded.len() > MOST {
            return Err(Problem::field("seen_by", format!("more than {MOST}")));
        }
        let named = |(at, it): (usize, &String)| {
            word(&format!("seen_by[{at}]"), it, Party::parse, Party::ALL, |it| it.code())
        };
        let seen_by = self.seen_by.iter().enumerate().map(named).collect::<Result<Vec<_>, _>>()?;
        if own != Party::Body && !seen_by.is_empty() {
            return Err(Problem::field("seen_by", "the body says who else sees it"));
        }
        let shielded = self.shielded.into_iter().enumerate();
        let shielded =
            shielded.map(|(at, it)| line(&format!("shielded[{at}]"), it)).collect::<Result<Vec<_>, _>>()?;
        let upload = paper.map(upload).transpose()?;
        Ok(FileItem {
            kind: word("kind", &self.kind, FileKind::parse, FileKind::ALL, |it| it.code())?,
            side,
            origin: line("origin", self.origin)?,
            says: text("says", self.says)?,
            dated: maybe_day("dated", self.dated.as_deref())?,
            upload,
            seen_by,
            shielded: shielded.into_iter().filter(|it| !it.is_empty()).collect(),
            at: 0,
        })
    }
}

/// Puts something into the merits file.
///
/// # Errors
/// Something in it is wrong, or the reasons against it; too much waits; the record fails.
pub async fn add(call: Call) -> Result<Response, Problem> {
    let (form, paper) = if call.is_json() { (call.json()?, None) } else { of_parts(&call, "paper")? };
    json(StatusCode::CREATED, &put(&call, form, paper).await?)
}

/// The same, however it came.
///
/// # Errors
/// As [`add`].
pub async fn put(call: &Call, form: FileForm, paper: Option<Paper>) -> Result<EnteredBody, Problem> {
    put_on(call, request(call)?, form, paper).await
}

/// The same, on a request that the path does not name.
///
/// # Errors
/// As [`add`].
pub async fn put_on(
    call: &Call,
    request: RequestId,
    form: FileForm,
    paper: Option<Paper>,
) -> Result<EnteredBody, Problem> {
    let (side, actor) = (side(call)?, call.actor()?);
    let item = form.item(side, paper.as_ref())?;
    let bytes = paper.map(|it| it.bytes).unwrap_or_default();
    let app = std::sync::Arc::clone(&call.app);
    let work = move |bench: &mut Bench| {
        let rules = app.governed.follow(bench)?;
        let item = item.clone();
        let entry = bench.act(&actor, |desk, _, _, act| {
            desk.add_to_file(&request, item, &bytes, side, &rules.body, act)
        })?;
        let reader = bench.desk.store().read();
        let after = found(&reader, &request, &rules.body)?;
        Ok(EnteredBody {
            entry: Some(entry.0),
            version: super::version(&reader, &after, side)?.0,
            followed: Vec::new(),
            hands_over: None,
        })
    };
    call.app.works.act(work).await
}

/// Gives a paper back as it came.
///
/// # Errors
/// There is none that may be seen; the record cannot be read.
pub async fn take(call: Call) -> Result<Response, Problem> {
    let (request, side) = (request(&call)?, side(&call)?);
    let entry = call.part("item").parse().map(Seq).map_err(|_| Problem::not_found())?;
    let rules = call.app.governed.rules();
    let read = move |store: &store::Store| {
        let reader = store.read();
        let case = found(&reader, &request, &rules.body)?;
        let all = file(&reader, case.row.first)?;
        let item = casework::request::file::seen_of(side, &all).find(|it| it.0 == entry);
        if item.and_then(|it| it.1.upload.as_ref()).is_none() {
            return Err(Problem::not_found());
        }
        Ok(reader.original(entry)?)
    };
    let bytes = call.app.readers.read(&call.app.works, read).await?;
    let mut response = (StatusCode::OK, Body::from(bytes)).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/octet-stream"));
    // Its name is somebody's words: it stands in the file, and in no header.
    let name = HeaderValue::from_str(&format!("attachment; filename=\"paper-{}.bin\"", entry.0));
    let name = name.map_err(|error| Problem::fault(error.to_string()))?;
    headers.insert(header::CONTENT_DISPOSITION, name);
    Ok(response)
}
