//! `redress explain`: the whole reasoning for one alert, as recorded.
//!
//! For a border officer the first lines, for a lawyer the law with how far it was checked, for a judge the facts
//! with their origin and the entries of the record.

use std::fmt::Write;

use desk::recall::recalls;
use desk::{Act, Desk, Explanation};
use terms::finding::{Effect, Finding, GroundValue};
use terms::law::Tag;
use terms::{AlertId, Level, Measure};

use crate::args::{Explain, Shared};
use crate::clock::{self, System};
use crate::output::{level_style, wrapped};
use crate::verbs::request;
use crate::{End, Failure, home, output};

/// Runs it.
pub fn run(shared: &Shared, args: &Explain) -> Result<End, Failure> {
    if request::is_one(&args.alert) {
        return request::explain(shared, args);
    }
    let mut desk = home::open(shared)?;
    let alert = home::find_alert(&desk, &args.alert)?;
    if let Some(called_back) = called_back(&desk, &alert)?.filter(|_| !args.as_evidence) {
        let width = output::width().min(100);
        let text = format!(
            "{alert}\n{}\n{}\n",
            wrapped(&called_back, "", width),
            wrapped("`--as-evidence` shows what it held; who asked is on the record then", "", width)
        );
        crate::say_as_is!("{text}");
        return Ok(End::Done);
    }
    let mut rng = System;
    let mut act = Act {
        actor: home::actor(args.by.as_deref()),
        on: clock::day(None),
        clock: &clock::now,
        rng: &mut rng,
    };
    let explanation = desk.explain(&alert, &mut act)?;
    desk.checkpoint()?;
    // Nothing is shown before all of it could be read.
    let text = text(&desk, &explanation, output::width().min(100))?;
    crate::say_as_is!("{text}");
    Ok(End::Done)
}

/// By whom and when an alert was called back whole, where that stands.
fn called_back(desk: &Desk, alert: &AlertId) -> Result<Option<String>, Failure> {
    let reader = desk.store().read();
    let Some(known) = recalls(&reader, alert)? else { return Ok(None) };
    Ok(known.is_gone().filter(|_| known.row.level == Some(Level::Suppressed)).map(|it| {
        let order = &it.order;
        format!(
            "called back by {} ({}) on {}; shown to court, counsel, the person and the supervisor",
            order.authority, order.reference, order.decided
        )
    }))
}

fn text(desk: &Desk, it: &Explanation, width: usize) -> Result<String, Failure> {
    let mut out = String::new();
    let standing = &it.standing;
    let style = level_style(standing.level);
    let source = &it.alert.source;
    writeln!(out, "{}", it.id)?;
    writeln!(out, "{style}{}{style:#}", standing.level.says())?;
    let mut line = |text: String| writeln!(out, "{}", wrapped(&text, "", width));
    line(format!(
        "{} track; {} from {}, number {}",
        standing.track.code(),
        source.channel.label(),
        source.bureau.value().map_or("a bureau that is not shown", String::as_str),
        source.reference.as_deref().unwrap_or("-"),
    ))?;
    line(format!(
        "examined for {}, rules {}, indicators {}, policies {}",
        it.examination.on,
        it.examination.versions.rules,
        it.examination.versions.indicators,
        it.examination.versions.policies
    ))?;
    if standing.level < it.examination.level {
        line(format!(
            "the newest examination alone would give {}, {} track: a person may lift, a program never does",
            it.examination.level.code(),
            it.examination.track.code()
        ))?;
    }
    if it.examination.grave {
        line("grave crime is alleged: the duty clock runs at a meeting".to_owned())?;
    }
    let offences: Vec<String> =
        it.examination.offences.iter().map(|it| format!("{} (`{}`)", it.class.label(), it.words)).collect();
    let offences = if offences.is_empty() { "no class".to_owned() } else { offences.join("; ") };
    writeln!(out, "{}", wrapped(&format!("offences charged: {offences}"), "", width))?;

    let stopped = standing.stopped();
    if !stopped.is_empty() {
        writeln!(out, "\nMEASURES STOPPED")?;
        // Measures that the same findings stop stand in one line.
        for group in stopped.chunk_by(|a, b| (&a.by, &a.lifted_by) == (&b.by, &b.lifted_by)) {
            let measures: Vec<&str> = group.iter().map(|it| it.measure.code()).collect();
            let measures = if group.len() == Measure::ALL.len() {
                "every measure".to_owned()
            } else {
                measures.join(", ")
            };
            writeln!(out, "{}", wrapped(&measures, "  ", width))?;
            for one in group.iter().take(1) {
                let by = one.by.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
                let lifted = one.lifted_by.iter().map(|it| it.code()).collect::<Vec<_>>().join("; ");
                let each = if one.by.len() > 1 { ", each by its own" } else { "" };
                writeln!(
                    out,
                    "{}",
                    wrapped(&format!("stopped by {by}; lifted by {lifted}{each}"), "    ", width)
                )?;
            }
        }
    }

    writeln!(out, "\nFINDINGS")?;
    if it.examination.findings.is_empty() {
        writeln!(out, "  none: a named official decides")?;
    }
    for finding in &it.examination.findings {
        of_finding(desk, finding, width, &mut out)?;
    }
    for held in standing.held.iter().filter(|it| it.lapsed.is_some()) {
        let day = held.lapsed.map(|it| it.to_string()).unwrap_or_default();
        let says = format!(
            "{} {}: lapsed on {day}, a person may lift ({})",
            held.effect.code(),
            held.rule,
            held.lifted_by.code()
        );
        writeln!(out, "\n{}", wrapped(&says, "  ", width))?;
    }

    let asks: Vec<_> =
        it.examination.findings.iter().flat_map(|it| it.asks.iter().map(|ask| (it.effect, ask))).collect();
    if !asks.is_empty() {
        writeln!(out, "\nASK, in the order of how much the answer could change")?;
        let mut seen = Vec::new();
        for (_, ask) in asks {
            if seen.contains(&ask) {
                continue;
            }
            seen.push(ask);
            writeln!(
                out,
                "{}",
                wrapped(&format!("{}. {}: {}", seen.len(), ask.whom.code(), ask.question), "  ", width)
            )?;
        }
    }

    writeln!(out, "\nHOW FAR THE LAW WAS CHECKED")?;
    for tag in [Tag::Verified, Tag::Secondary, Tag::Memory, Tag::Inference] {
        if it.examination.findings.iter().any(|finding| finding.law.iter().any(|law| law.tag == tag)) {
            writeln!(out, "{}", wrapped(&format!("[{}] {}", tag.code(), tag.says()), "  ", width))?;
        }
    }

    writeln!(out, "\nON THE RECORD")?;
    for entry in &it.entries {
        let cause = entry.caused_by.map(|it| format!(", because of {it}")).unwrap_or_default();
        let line = format!(
            "{} {} {} by {}{cause}: {}",
            entry.seq, entry.effective, entry.kind, entry.actor, entry.says
        );
        writeln!(out, "{}", wrapped(&line, "  ", width))?;
    }
    Ok(out)
}

fn of_finding(desk: &Desk, finding: &Finding, width: usize, out: &mut String) -> Result<(), Failure> {
    writeln!(out)?;
    let effect = if finding.cured { "cured" } else { finding.effect.code() };
    writeln!(out, "  {} {}", effect.to_uppercase(), finding.rule)?;
    writeln!(out, "{}", wrapped(&finding.says, "    ", width))?;
    for ground in &finding.grounds {
        let value = match &ground.value {
            GroundValue::Own(text) => text.clone(),
            GroundValue::Elsewhere(at) => {
                let reader = desk.store().read();
                desk::resolve(&reader, at)?
            }
        };
        writeln!(
            out,
            "{}",
            wrapped(&format!("fact: {} = {value} [{}]", ground.fact, ground.origin.code()), "    ", width)
        )?;
    }
    for law in finding.law.iter() {
        let word = match law.tag {
            Tag::Verified | Tag::Secondary => "law",
            Tag::Memory => "not checked, no law here",
            Tag::Inference => "rule",
        };
        writeln!(out, "{}", wrapped(&format!("{word}: {} [{}]", law.cite, law.tag.code()), "    ", width))?;
    }
    if finding.effect >= Effect::Question {
        writeln!(out, "    lifted by: {}", finding.lifted_by.code())?;
    }
    Ok(())
}
