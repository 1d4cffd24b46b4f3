//! `redress explain REQUEST`: the whole story, entry by entry, with the article for every step.
//!
//! Promise: nothing is left out, and nothing is printed before all of it could be read; what is law, what is practice and what
//! is a rule of the body stands with each line.

use std::fmt::Write as _;

use desk::requests::{case, story};
use desk::{Act, Desk};
use entries::Consulted;
use terms::law::Tag;
use terms::request::RequestKind;

use super::shown::{law_line, paragraph};
use super::{body, find};
use crate::args::{Explain, Shared};
use crate::clock::{self, System};
use crate::{End, Failure, home};

/// Runs it.
pub fn explain(shared: &Shared, args: &Explain) -> Result<End, Failure> {
    let Some(body) = body(shared, None)? else { return Ok(End::InputAtFault) };
    let mut desk = home::open(shared)?;
    let request = find(&desk, &args.alert)?;
    look(&mut desk, args, request.as_str())?;
    let reader = desk.store().read();
    let found = case(&reader, &request, &body)?;
    let case = found.ok_or_else(|| Failure(format!("there is no {request} on this record")))?;
    let lines = story(&reader, &case, &body)?;
    let mut out = String::new();
    let edition = case.request.edition.map(|it| it.cite().cite.to_string());
    writeln!(out, "{request}")?;
    let says = format!(
        "{}, now `{}`; {}",
        case.request.lodging.kind.code(),
        case.request.state.code(),
        match (edition, case.request.lodging.kind) {
            (Some(_), RequestKind::National) => "under the law of the state".to_owned(),
            (Some(it), _) => format!("under the {it}"),
            (None, _) => "not admitted yet".to_owned(),
        }
    );
    write!(out, "{}", paragraph(&says, 0))?;
    let mut tags = Vec::new();
    for line in &lines {
        let day = body.day_at(line.recorded);
        writeln!(out)?;
        write!(out, "{}", paragraph(&format!("{day} {} by {}: {}", line.entry, line.actor, line.says), 0))?;
        for law in &line.law {
            write!(out, "{}", paragraph(&law_line(law), 4))?;
            if !tags.contains(&law.tag) {
                tags.push(law.tag);
            }
        }
    }
    writeln!(out, "\nHOW FAR THE LAW WAS CHECKED")?;
    for tag in [Tag::Verified, Tag::Secondary, Tag::Memory, Tag::Inference] {
        if tags.contains(&tag) {
            write!(out, "{}", paragraph(&format!("[{}] {}", tag.code(), tag.says()), 2))?;
        }
    }
    crate::say_as_is!("{out}");
    Ok(End::Done)
}

fn look(desk: &mut Desk, args: &Explain, request: &str) -> Result<(), Failure> {
    let consulted = Consulted {
        verb: "explain".to_owned(),
        shown: 1,
        named: Vec::new(),
        reason: Some(request.to_owned()),
    };
    let mut rng = System;
    let mut act = Act {
        actor: home::actor(args.by.as_deref()),
        on: clock::day(None),
        clock: &clock::now,
        rng: &mut rng,
    };
    desk.consulted(consulted, &mut act)?;
    desk.checkpoint()?;
    Ok(())
}
