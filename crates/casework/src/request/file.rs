//! The merits file: what stands in it, and who sees what.
//!
//! Promise: the body's staff see everything; a side sees what is its own and what was opened to it; a note is seen by the
//! body alone; names of victims and witnesses leave the file towards nobody (P17).
//!
//! Serves CCF Statute Art 35 (information is open to applicant and source, subject to restrictions).

use terms::Seq;
use terms::deadline::Party;
use terms::request::{FileItem, FileKind};

use crate::verification::{Against, add};
use crate::withheld::Withheld;

/// The most bytes of one paper.
pub const LARGEST_UPLOAD: u64 = 20 << 20;

/// What a paper may say it is. It is kept as it came, whatever is in it, and never opened.
pub const MEDIA_TYPES: [&str; 6] = [
    "application/pdf",
    "image/jpeg",
    "image/png",
    "image/tiff",
    "text/plain",
    "application/vnd.oasis.opendocument.text",
];

/// Whether a side sees an item, whatever stands in the others.
fn sees(party: Party, item: &FileItem) -> bool {
    if party == Party::Body {
        return true;
    }
    match item.kind {
        FileKind::Note | FileKind::Inference => false,
        FileKind::ContestedFact
        | FileKind::Evidence
        | FileKind::Submission
        | FileKind::Answer
        | FileKind::Publication
        | FileKind::TrialOver => {
            // With a name that is shielded in it, only whoever brought it.
            item.side == party || (item.shielded.is_empty() && item.seen_by.contains(&party))
        }
    }
}

/// What of a file a side sees. An item that names somebody whom another item shields shows to nobody but the body and
/// whoever brought it: one mark protects a person in the whole file.
pub fn seen_of(party: Party, items: &[(Seq, FileItem)]) -> impl Iterator<Item = &(Seq, FileItem)> {
    let shielded: Vec<String> = items.iter().flat_map(|it| it.1.shielded.iter().cloned()).collect();
    let withheld = Withheld::new(&shielded, &[], &[]);
    items.iter().filter(move |(_, it)| {
        let texts = || {
            let paper = it.upload.as_ref().map_or("", |it| it.name.as_str());
            [it.says.as_str(), it.origin.as_str(), paper]
        };
        let own = party == Party::Body || it.side == party;
        sees(party, it) && (own || texts().into_iter().all(|text| withheld.found(text).is_none()))
    })
}

/// Whether something may be put into the file by a side, or every reason against it.
///
/// # Errors
/// The reasons, none twice.
pub fn put(item: &FileItem, side: Party) -> Result<(), Vec<Against>> {
    let mut against = Vec::new();
    if item.says.trim().is_empty() && item.upload.is_none() {
        add(&mut against, "file.empty", "say what it is, or give the paper");
    }
    if item.side != side && side != Party::Body {
        add(&mut against, "file.side", "it is entered for your own side");
    }
    let own = matches!(item.kind, FileKind::Note | FileKind::Inference);
    if own && side != Party::Body {
        add(&mut against, "file.kind", format!("`{}` is the body's", item.kind.code()));
    }
    let evidence = matches!(item.kind, FileKind::Evidence | FileKind::Publication | FileKind::TrialOver);
    if evidence && item.origin.trim().is_empty() {
        add(&mut against, "file.origin", "say where it comes from: which court, which paper, whose page");
    }
    if let Some(upload) = &item.upload {
        if upload.size > LARGEST_UPLOAD {
            let says = format!("the paper has {} bytes; at most {LARGEST_UPLOAD} are taken", upload.size);
            add(&mut against, "file.size", says);
        }
        if upload.size == 0 {
            add(&mut against, "file.size", "the paper is empty");
        }
        if !MEDIA_TYPES.contains(&upload.media_type.as_str()) {
            let says = format!("`{}` is not taken; these are: {}", upload.media_type, MEDIA_TYPES.join(", "));
            add(&mut against, "file.type", says);
        }
    }
    if item.seen_by.contains(&Party::Body) {
        add(&mut against, "file.seen_by", "the body sees everything: name the others");
    }
    if against.is_empty() { Ok(()) } else { Err(against) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use terms::request::Upload;

    fn item(kind: FileKind, side: Party) -> FileItem {
        FileItem {
            kind,
            side,
            origin: "Regional Court of Velmora".to_owned(),
            says: "Judgment of 4 May".to_owned(),
            dated: None,
            upload: None,
            seen_by: Vec::new(),
            shielded: Vec::new(),
            at: 0,
        }
    }

    #[test]
    fn a_side_sees_its_own_and_what_was_opened_to_it() {
        let own = item(FileKind::Answer, Party::Source);
        assert!(sees(Party::Body, &own) && sees(Party::Source, &own));
        assert!(!sees(Party::Applicant, &own));
        let opened = FileItem { seen_by: vec![Party::Applicant], ..own.clone() };
        assert!(sees(Party::Applicant, &opened));
        let named = FileItem { shielded: vec!["Noemi Calderat".to_owned()], ..opened };
        assert!(!sees(Party::Applicant, &named));
        let note = FileItem { seen_by: vec![Party::Source], ..item(FileKind::Note, Party::Body) };
        assert!(!sees(Party::Source, &note));
    }

    #[test]
    fn a_name_that_one_item_shields_is_shown_by_no_other() {
        let marked = FileItem {
            shielded: vec!["Noemi Calderat".to_owned()],
            ..item(FileKind::Evidence, Party::Applicant)
        };
        let says = |says: &str| FileItem {
            says: says.to_owned(),
            seen_by: vec![Party::Applicant],
            ..item(FileKind::Answer, Party::Source)
        };
        let items = [
            marked,
            says("Noemi Calderat saw him."),
            says("CALDERAT, N., saw him."),
            says("Nobody saw him."),
        ];
        let items: Vec<(Seq, FileItem)> = (1..).map(Seq).zip(items).collect();
        let seen = |party| -> Vec<u64> { seen_of(party, &items).map(|it| it.0.0).collect() };
        assert_eq!(seen(Party::Body), [1, 2, 3, 4]);
        // What they shielded themselves they know; what others write of it is not theirs to read.
        assert_eq!(seen(Party::Applicant), [1, 4]);
        assert_eq!(seen(Party::Source), [2, 3, 4]);
    }

    #[test]
    fn what_is_put_in_has_words_an_origin_and_a_size() {
        let rules = |it: &FileItem, side| -> Vec<&str> {
            put(it, side).err().unwrap_or_default().iter().map(|it| it.rule).collect()
        };
        assert!(rules(&item(FileKind::Evidence, Party::Applicant), Party::Applicant).is_empty());
        let bare = FileItem {
            says: String::new(),
            origin: String::new(),
            ..item(FileKind::Evidence, Party::Applicant)
        };
        assert_eq!(rules(&bare, Party::Applicant), ["file.empty", "file.origin"]);
        assert_eq!(rules(&item(FileKind::Answer, Party::Source), Party::Applicant), ["file.side"]);
        assert_eq!(rules(&item(FileKind::Note, Party::Applicant), Party::Applicant), ["file.kind"]);
        let huge = Upload {
            name: "a.exe".to_owned(),
            media_type: "application/x-msdownload".to_owned(),
            size: LARGEST_UPLOAD + 1,
            digest: String::new(),
        };
        let it = FileItem { upload: Some(huge), ..item(FileKind::Evidence, Party::Applicant) };
        assert_eq!(rules(&it, Party::Applicant), ["file.size", "file.type"]);
    }
}
