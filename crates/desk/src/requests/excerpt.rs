//! An excerpt of a decision is published, or everything in it that may not be.
//!
//! Promise: P1. A named member publishes, of a decision that both sides were told of; what of the file stands in the text, and what
//! the difference to an earlier excerpt would tell, is named word by word, and nothing is entered then. The number says nothing of
//! the request.
//!
//! Serves CCF Statute Art 44 ([`casework::request::excerpt`]).

use casework::request::excerpt::{Confidential, Found, check};
use casework::verification::Against;
use entries::{Entry, ExcerptPublished, Kind};
use store::Reader;
use terms::deadline::Party;
use terms::id::RequestId;
use terms::request::{Excerpt, FileItem};
use terms::restriction::RestrictionClaim;
use terms::verification::Official;
use terms::{Seq, request::LetterKind};

use super::{Body, Case, On, RequestError, case, file, stands_for, time_on};
use crate::verification::own_login;
use crate::{Act, Desk};

/// Excerpts that are read at a time.
const PAGE: usize = 500;
/// The longest excerpt, in characters.
const LONGEST: usize = 60_000;
/// The longest number, in characters.
const LONGEST_NUMBER: usize = 40;

/// Every excerpt that was published, in order.
///
/// # Errors
/// The record fails.
pub fn excerpts(reader: &Reader<'_>) -> Result<Vec<(Seq, Excerpt)>, RequestError> {
    let (mut all, mut after) = (Vec::new(), None);
    loop {
        let page = reader.of_kind(Kind::ExcerptPublished, after, PAGE)?;
        let Some(last) = page.last() else { return Ok(all) };
        after = Some(*last);
        for seq in page {
            if let store::Content::Known(Entry::ExcerptPublished(it)) = reader.entry(seq)?.body {
                all.push((seq, it.excerpt));
            }
        }
    }
}

/// Everything in a text that may not be published of a request.
///
/// # Errors
/// The record fails.
pub fn look_at_excerpt(reader: &Reader<'_>, case: &Case, text: &str) -> Result<Vec<Found>, RequestError> {
    let items = file(reader, case.row.first)?;
    let items: Vec<&FileItem> = items.iter().map(|it| &it.1).collect();
    let claims: Vec<&RestrictionClaim> = case.claims.iter().map(|it| &it.claim).collect();
    let mut people: Vec<String> =
        case.moves.iter().filter_map(|it| it.2.by.as_ref()).map(|it| it.name.clone()).collect();
    people.extend(case.rulings.iter().flat_map(|it| it.1.by.iter().map(|it| it.name.clone())));
    people.sort();
    people.dedup();
    let confidential = Confidential::of(&case.request.lodging, &people, &items, &claims);
    let earlier = excerpts(reader)?;
    let earlier: Vec<&str> = earlier.iter().map(|it| it.1.text.as_str()).collect();
    Ok(check(text, &confidential, &earlier))
}

/// Whether both sides were told of a decision in writing.
fn told(case: &Case, ruling: Seq) -> bool {
    [LetterKind::DecisionToApplicant, LetterKind::DecisionToSource]
        .iter()
        .all(|kind| case.letters.iter().any(|it| it.1.kind == *kind && it.1.about == ruling))
}

impl Desk {
    /// Publishes an excerpt of a decision.
    ///
    /// # Errors
    /// Every place of the text that may not be published, or another reason; no such request; whoever acts is not who signs; or
    /// the record fails.
    pub fn publish_excerpt(
        &mut self,
        request: &RequestId,
        ruling: Seq,
        (text, number): (&str, &str),
        by: &Official,
        body: &Body,
        act: &mut Act<'_>,
    ) -> Result<Seq, RequestError> {
        own_login(&self.store, &act.actor, by).map_err(|_| RequestError::NotNamed)?;
        stands_for(&act.actor, &[Party::Body])?;
        let exercise = self.store.exercise();
        let at = self.terms.time_of(exercise, (act.clock)(), act.on);
        let mut batch = self.store.batch((act.clock)(), &mut *act.rng)?;
        let found = case(&batch.read(), request, body)?;
        let case = found.ok_or_else(|| RequestError::NoRequest(request.clone()))?;
        let mut against = Vec::new();
        let mut add = |rule: &'static str, says: String| against.push(Against { rule, says });
        if !case.rulings.iter().any(|it| it.0 == ruling) {
            add("excerpt.ruling", format!("{ruling} is no decision on this request"));
        } else if !told(&case, ruling) {
            add(
                "excerpt.told",
                "both sides are told of a decision in writing before others read it".to_owned(),
            );
        }
        if text.trim().is_empty() || text.chars().count() > LONGEST {
            add("excerpt.text", format!("an excerpt has words, at most {LONGEST} characters"));
        }
        let number = number.trim();
        if number.is_empty() || number.chars().count() > LONGEST_NUMBER {
            add(
                "excerpt.number",
                format!("name the number it is published under, at most {LONGEST_NUMBER} characters"),
            );
        }
        let earlier = excerpts(&batch.read())?;
        if earlier.iter().any(|it| it.1.number == number) {
            add("excerpt.number", format!("`{number}` was published already"));
        }
        if !look_at_excerpt(&batch.read(), &case, number)?.is_empty() {
            add("excerpt.number", "the number tells something of the file".to_owned());
        }
        for it in look_at_excerpt(&batch.read(), &case, text)? {
            add("excerpt.found", format!("word {}: `{}`: {}", it.word, it.text, it.what.says()));
        }
        if !against.is_empty() {
            return Err(RequestError::Against(against));
        }
        let at = time_on(&batch, case.row.first, at, exercise)?;
        let excerpt =
            Excerpt { ruling, text: text.to_owned(), number: number.to_owned(), by: by.clone(), at };
        let on = On { first: case.row.first, owner: &case.owner, actor: &act.actor, on: act.on };
        let seq = on.add(&mut batch, Entry::ExcerptPublished(Box::new(ExcerptPublished { excerpt })), &[])?;
        batch.commit()?;
        Ok(seq)
    }
}
