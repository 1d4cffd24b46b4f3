//! `redress note`: a court is told how an alert stands. The note is on the record with its digest before its files are written;
//! nothing is sent.

use desk::Act;
use desk::note::stands;
use pages::words::Language;
use terms::request::Note;
use web::papers::{ToCourt, court_note, digest_of};

use super::request::letters::write_files;
use crate::args::Shared;
use crate::args::desks::NoteArgs;
use crate::clock::System;
use crate::official::{actor, clock_of, lines, moment, not_entered, stated};
use crate::{End, Failure, home, meeting};

/// Runs it.
pub fn run(shared: &Shared, args: &NoteArgs) -> Result<End, Failure> {
    let Some(language) = Language::parse(&args.language) else {
        let known: Vec<&str> = Language::ALL.iter().map(|it| it.tag()).collect();
        return Err(Failure(format!("`--language`: expected one of {}", known.join(", "))));
    };
    let Some(body) = meeting::body(shared, args.of.profile.as_deref())? else { return Ok(End::InputAtFault) };
    let mut desk = home::open(shared)?;
    let alert = home::find_alert(&desk, &args.alert)?;
    let at = moment(&args.official, &desk)?;
    let by = stated(&args.official);
    let clock = clock_of(at, &desk);
    let now = clock().micros();
    let own = desk.store().state().map(str::to_owned);
    let Some(stands) = stands(&desk.store().read(), &alert, own.as_deref(), &body, now)? else {
        return Err(Failure(format!("{alert} is not shown any more: it was recalled or erased")));
    };
    let to = ToCourt {
        court: args.court.clone(),
        address: args.address.clone(),
        office: args.office.clone().unwrap_or_default(),
        function: args.function.clone().unwrap_or_default(),
    };
    let days = (body.day_at(now), |at| body.day_at(at));
    let made = court_note(&alert, &stands, &to, &by, days).map_err(|it| vec![it]);
    let paper = match made.and_then(|letter| letter.paper(language, &stands.withheld)) {
        Ok(paper) => paper,
        Err(refused) => {
            crate::say!("NOT MADE");
            for it in refused {
                crate::say_as_is!("{}", lines(&it.to_string()));
            }
            return Ok(End::InputAtFault);
        }
    };
    let text = paper.text().map_err(|error| Failure(error.to_string()))?;
    let digest = digest_of(&text);
    let note = Note {
        court: to.court.clone(),
        language: language.tag().to_owned(),
        text: text.clone(),
        digest: digest.clone(),
        by: by.clone(),
        at: 0,
    };
    let mut rng = System;
    let mut act = Act { actor: actor(&by), on: at.date(), clock: &clock, rng: &mut rng };
    let entry = match desk.note_to_court(&alert, note, &mut act) {
        Ok(entry) => entry,
        Err(error) => return not_entered(error),
    };
    desk.checkpoint()?;
    write_files(&args.out, &format!("{}-note", entry.0), &paper, &digest)?;
    crate::say!("{entry}: {} is told how it stands, by {}", to.court, by.name);
    crate::say_as_is!("{}", lines(&format!("SHA-256 {digest}; nothing was sent")));
    crate::say_as_is!("\n{text}");
    Ok(End::Done)
}
