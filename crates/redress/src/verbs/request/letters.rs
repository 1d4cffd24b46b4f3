//! Letters of a request: which were made, which are due; made on the record, and written as files.
//!
//! Promise: a letter stands on the record, word for word with its digest, before its file is written; one that would name who or
//! what is withheld is refused with the field, and the others are made. Nothing is sent: delivery is the body's own.

use std::fmt::Write as _;
use std::path::Path;

use desk::Desk;
use desk::requests::{Body, Case, Letter, file, letters_of, side_of, withheld};
use pages::letter::Paper;
use pages::words::Language;
use terms::deadline::Party;
use terms::offence::OffenceClass;
use terms::role::Role;
use terms::verification::Official;
use web::papers::{self, Filled, Made};

use super::acts::Acting;
use super::shown::paragraph;
use super::{find, not_entered};
use crate::args::Shared;
use crate::args::requests::LettersRequest;
use crate::{End, Failure};

/// Runs it.
pub fn run(shared: &Shared, args: &LettersRequest) -> Result<End, Failure> {
    let Some(other) = Language::parse(&args.language) else {
        let known: Vec<&str> = Language::ALL.iter().map(|it| it.tag()).collect();
        return Err(Failure(format!("`--language`: expected one of {}", known.join(", "))));
    };
    let Some(mut acting) = Acting::open(shared, &args.official, &args.of)? else {
        return Ok(End::InputAtFault);
    };
    let request = find(&acting.desk, &args.request)?;
    let now = acting.case(&request)?;
    let mut out = String::new();
    for (seq, letter) in &now.letters {
        let says = format!(
            "{seq} {} to the {}, in {}, SHA-256 {}",
            letter.kind.code(),
            letter.to.code(),
            letter.language,
            letter.digest
        );
        write!(out, "{}", paragraph(&says, 0))?;
    }
    let mut refused = false;
    let side = Role::parse(&acting.by().role).and_then(side_of).unwrap_or(Party::Body);
    for due in letters_of(&now, side) {
        let named = format!("{} to the {}, from {}", due.kind.code(), due.to.code(), due.about);
        if !args.issue {
            // What an applicant writes follows from no step: nobody waits for it.
            let word = if side == Party::Applicant { "CAN BE MADE" } else { "DUE" };
            write!(out, "{}", paragraph(&format!("{word} {named}"), 0))?;
            continue;
        }
        let language = papers::language(&now, due.to, other);
        let made = paper(&acting.desk, &now, &acting.body, due, language, (acting.at.date(), acting.by()))?;
        let paper = match made {
            Ok(paper) => paper,
            Err(reasons) => {
                refused = true;
                write!(out, "{}", paragraph(&format!("NOT MADE {named}"), 0))?;
                for it in reasons {
                    write!(out, "{}", paragraph(&it, 2))?;
                }
                continue;
            }
        };
        let letter = papers::issued(due, &paper).map_err(Failure)?;
        let digest = letter.digest.clone();
        let entered = acting.acts(|desk, body, _, act| desk.issue_letter(&request, letter, body, act));
        let entry = match entered {
            Ok(entry) => entry,
            Err(error) => return not_entered(error),
        };
        acting.desk.checkpoint()?;
        if let Some(folder) = &args.out {
            write_files(folder, &format!("{}-{}", entry.0, due.kind.code()), &paper, &digest)?;
        }
        write!(out, "{}", paragraph(&format!("{entry} made: {named}; SHA-256 {digest}"), 0))?;
    }
    if out.is_empty() {
        out.push_str("no letter was made, and none is due\n");
    }
    crate::say_as_is!("{out}");
    Ok(if refused { End::InputAtFault } else { End::Done })
}

/// The paper of a letter, or why there is none.
fn paper(
    desk: &Desk,
    case_now: &Case,
    body: &Body,
    due: Letter,
    language: Language,
    (day, by): (terms::Date, &Official),
) -> Result<Result<Paper, Vec<String>>, Failure> {
    let reader = desk.store().read();
    let items = file(&reader, case_now.row.first)?;
    let classes: Vec<OffenceClass> = match &case_now.request.lodging.alert {
        Some(alert) => {
            let examined = reader.examined(alert)?;
            let offences = examined.iter().flat_map(|it| it.body.examination.offences.iter());
            offences.map(|it| it.class).collect()
        }
        None => Vec::new(),
    };
    let withheld = withheld(&reader, case_now, &items)?;
    let filled = Filled { signed: Some(by.clone()), ..Filled::default() };
    let made =
        Made { case: case_now, body, day, classes: &classes, items: &items, filled: &filled }.letter(due);
    Ok(match made {
        Ok(letter) => {
            letter.paper(language, &withheld).map_err(|all| all.iter().map(ToString::to_string).collect())
        }
        Err(refused) => Err(vec![refused.to_string()]),
    })
}

/// Text, print-ready HTML and its print style: the page needs nothing from anywhere.
pub fn write_files(folder: &Path, name: &str, paper: &Paper, digest: &str) -> Result<(), Failure> {
    let failed = |path: &Path, error: std::io::Error| {
        Failure(format!("could not write `{}`: {error}", path.display()))
    };
    std::fs::create_dir_all(folder).map_err(|error| failed(folder, error))?;
    let text = paper.text().map_err(|error| Failure(error.to_string()))?;
    let style = format!("{name}.css");
    let of_print = pages::letter::Digest::new("digest", digest).map_err(|it| Failure(it.to_string()))?;
    let html = papers::html(paper, digest, &style).map_err(Failure)?;
    for (ending, content) in [("txt", text), ("html", html), ("css", paper.print_rule(&of_print))] {
        let path = folder.join(format!("{name}.{ending}"));
        std::fs::write(&path, content).map_err(|error| failed(&path, error))?;
    }
    Ok(())
}
