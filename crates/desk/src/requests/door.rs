//! The public door: somebody asks what is held about them, and comes back with a receipt.
//!
//! Promise: what is asked is a request for access like any other, whatever is held: nothing is looked up here. The receipt
//! stands nowhere; the id of the request follows from it under the key of ids, so that whoever has the record opens nothing
//! with it. That a paper came proves nothing: whether it shows who asks, a named person of the body says.
//!
//! Serves CCF Statute Arts 29 and 30; Directive (EU) 2016/680 Art 14; the safe-contact rules of this system.

use casework::request::file::put;
use casework::verification::Against;
use entries::{Entry, FileAdded};
use terms::Seq;
use terms::deadline::Party;
use terms::id::RequestId;
use terms::request::{FileItem, Lodging, RequestState, Requirement};

use super::lodge::enter;
use super::{Body, Lodged, On, RequestError, case, file, time_on};
use crate::{Act, Desk};

/// The letters of a receipt: none is taken for another.
const LETTERS: &[u8; 32] = b"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
/// The most papers of one request that come in at the door.
const PAPERS: usize = 12;
/// How many there are: eighty bits.
const LENGTH: usize = 16;

/// A code with which a person reads how far their request is. It is shown once.
#[derive(Clone, PartialEq, Eq)]
pub struct Receipt(String);

impl std::fmt::Debug for Receipt {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Receipt")
    }
}

impl Receipt {
    /// One of sixteen bytes that nobody can foresee.
    #[must_use]
    pub fn of(bytes: [u8; LENGTH]) -> Self {
        let letter = |it: &u8| LETTERS.get(usize::from(it % 32)).map_or('A', |it| char::from(*it));
        Self(bytes.iter().map(letter).collect())
    }

    /// As a person typed it: spaces, lines and small letters do not matter.
    #[must_use]
    pub fn read(typed: &str) -> Option<Self> {
        let plain =
            typed.chars().filter(|it| !it.is_whitespace() && !matches!(it, '-' | '\u{2010}'..='\u{2015}'));
        // Longer than any receipt, whatever stands between its letters, is none.
        let all: String = plain.take(LENGTH + 1).map(|it| it.to_ascii_uppercase()).collect();
        let whole = all.len() == LENGTH && all.bytes().all(|it| LETTERS.contains(&it));
        whole.then_some(Self(all))
    }

    /// As it is shown: in fours.
    #[must_use]
    pub fn shown(&self) -> String {
        let letters: Vec<char> = self.0.chars().collect();
        letters.chunks(4).map(|it| it.iter().collect::<String>()).collect::<Vec<_>>().join("-")
    }

    /// What the id of its request is made of.
    #[must_use]
    pub fn code(&self) -> &str {
        &self.0
    }
}

impl Desk {
    /// A request comes whose answer is read with a receipt, with the paper that shows who asks.
    ///
    /// # Errors
    /// The paper is none that is taken; or the record fails.
    pub fn lodge_with_receipt(
        &mut self,
        mut lodging: Lodging,
        receipt: &Receipt,
        original: &[u8],
        paper: Option<(FileItem, &[u8])>,
        body: &Body,
        act: &mut Act<'_>,
    ) -> Result<Lodged, RequestError> {
        if let Some((item, _)) = &paper {
            put(item, Party::Applicant).map_err(RequestError::Against)?;
        }
        let at = self.terms.time_of(self.store.exercise(), (act.clock)(), act.on);
        let mut batch = self.store.batch((act.clock)(), &mut *act.rng)?;
        lodging.request = batch.ids().receipt(receipt.code());
        lodging.received = at;
        if !lodging.supplied.contains(&Requirement::Contact) {
            // Whoever has a receipt comes back by themselves.
            lodging.supplied.push(Requirement::Contact);
        }
        let request = lodging.request.clone();
        let (first, owner) = enter(&mut batch, lodging, original, (&act.actor, act.on), body)?;
        if let Some((mut item, bytes)) = paper {
            item.at = at;
            let on = On { first, owner: &owner, actor: &act.actor, on: act.on };
            on.add(&mut batch, Entry::FileAdded(Box::new(FileAdded { item })), bytes)?;
        }
        batch.commit()?;
        Ok(Lodged { request, entry: first })
    }
}

impl Desk {
    /// Puts a paper into the file of a request whose receipt was shown: the same paper once, and so many and no more.
    ///
    /// # Errors
    /// The reasons against it; no such request; or the record fails.
    pub fn add_at_the_door(
        &mut self,
        request: &RequestId,
        mut item: FileItem,
        paper: &[u8],
        body: &Body,
        act: &mut Act<'_>,
    ) -> Result<Option<Seq>, RequestError> {
        put(&item, Party::Applicant).map_err(RequestError::Against)?;
        let exercise = self.store.exercise();
        let at = self.terms.time_of(exercise, (act.clock)(), act.on);
        let mut batch = self.store.batch((act.clock)(), &mut *act.rng)?;
        let found = case(&batch.read(), request, body)?;
        let case = found.ok_or_else(|| RequestError::NoRequest(request.clone()))?;
        let all = file(&batch.read(), case.row.first)?;
        let digest = item.upload.as_ref().map(|it| &it.digest);
        let papers = || all.iter().filter_map(|it| it.1.upload.as_ref());
        if papers().any(|it| Some(&it.digest) == digest) {
            return Ok(None);
        }
        if papers().count() >= PAPERS || case.request.state == RequestState::Closed {
            let says = "this request takes no more papers here: write to the body".to_owned();
            return Err(RequestError::Against(vec![Against { rule: "file.many", says }]));
        }
        item.at = time_on(&batch, case.row.first, at, exercise)?;
        let on = On { first: case.row.first, owner: &case.owner, actor: &act.actor, on: act.on };
        let seq = on.add(&mut batch, Entry::FileAdded(Box::new(FileAdded { item })), paper)?;
        batch.commit()?;
        Ok(Some(seq))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_receipt_is_read_as_people_type_it_and_nothing_else_is_one() {
        let receipt = Receipt::of([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 250, 251, 252, 253, 254, 255]);
        let shown = receipt.shown();
        assert_eq!(shown, "ABCD-EFGH-JK45-6789");
        for typed in [
            shown.clone(),
            shown.to_lowercase(),
            shown.replace('-', " "),
            format!(" {shown}\r\n"),
            shown.replace('-', "\u{2011}"),
        ] {
            assert_eq!(Receipt::read(&typed), Some(receipt.clone()), "{typed}");
        }
        for wrong in [
            "",
            "ABCD",
            "ABCD-EFGH-JK45-678",
            "ABCD-EFGH-JK45-67899",
            "ABCD-EFGH-JK45-678O",
            "ABCD-EFGH-JK45-678é",
        ] {
            assert_eq!(Receipt::read(wrong), None, "{wrong}");
        }
        assert_eq!(format!("{receipt:?}"), "Receipt", "it stands in no log");
    }
}
