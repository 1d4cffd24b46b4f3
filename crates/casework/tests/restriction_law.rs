//! The page of the law of restrictions (`docs/law/restriction.md`), made from the tables and committed; this test says
//! when it is stale. `UPDATE=1` writes it anew.

#![allow(clippy::unwrap_used, reason = "a test stops where it is not as it should be")]

use std::fmt::Write as _;
use std::path::Path;

use casework::restriction::challenge::{Rung, begins};
use casework::restriction::law::{self, Label, RULES, Rule};
use casework::restriction::proposal::{Mark, Proposal};
use casework::restriction::{Policy, questions::Asked};
use terms::LawRef;
use terms::deadline::DeadlineRule;
use terms::law::Tag;
use terms::restriction::{ChallengeEnd, Gist, RestrictionGround, TestPoint};

const HEAD: &str = "\
# Law of restrictions and of the challenge

Generated from the tables; do not edit. After a change to a rule run
`UPDATE=1 cargo test -p casework --test restriction_law`.

What a bureau may keep from an applicant, how that is tested, and what follows where it is not justified. Each line says
whether it is **law** (a text says it), **practice** (a body is known to have done so) or **policy** (of this system: no law
grants it, none forbids it). The challenge as a whole is a policy: under the Statute a missing justification does not
open a file, and may be weighed when the request is decided. The letters are those of [the index of law](index.md); what
nobody checked against its text is in italics, is a pointer, and makes nothing law. Where the rules stand:
`crates/casework/src/restriction/`.
";

fn cite(law: &LawRef) -> String {
    match law.tag {
        Tag::Memory => format!("*{}* [M] (not checked against the text, not shown as law)", law.cite),
        Tag::Verified | Tag::Secondary | Tag::Inference => format!("{} [{}]", law.cite, law.tag.code()),
    }
}

fn line(out: &mut String, first: &str, rule: &Rule, between: &str) {
    let laws: Vec<String> = rule.law.iter().map(cite).collect();
    writeln!(out, "| {first} | {} | {between}{} | {} |", rule.says, rule.label.code(), laws.join("; "))
        .unwrap();
}

fn days(policy: &Policy, rule: DeadlineRule) -> u32 {
    match rule {
        DeadlineRule::ChallengeAnswer => policy.answer_days,
        DeadlineRule::ReminderAnswer => policy.reminder_days,
        DeadlineRule::RightOfReply => policy.reply_days,
        DeadlineRule::ProposalDecision => policy.proposal_days,
        DeadlineRule::ThirdPartyCheck => policy.check_days,
        other => unreachable!("no step of the ladder begins {}", other.code()),
    }
}

/// Every step of the ladder, in its order.
fn rungs() -> Vec<Rung> {
    let mut out = vec![Rung::Open, Rung::Remind(1), Rung::InviteReply(1), Rung::AskRiskCheck];
    out.extend(Policy::default().gists.iter().map(|it| Rung::Propose(Proposal::Gist(*it))));
    out.extend([
        Rung::Mark(Mark::Inference),
        Rung::Mark(Mark::CountedInAudit),
        Rung::Propose(Proposal::Block),
        Rung::InviteReply(2),
        Rung::Propose(Proposal::Deletion),
    ]);
    out.extend(ChallengeEnd::ALL.iter().map(|it| Rung::Close(*it)));
    out
}

fn name(rung: Rung) -> String {
    let code = rung.step().code();
    match rung {
        Rung::Remind(_) => format!("`{code}`, {} times", Policy::default().reminders),
        Rung::InviteReply(1) => format!("`{code}`, before it counts"),
        Rung::InviteReply(_) => format!("`{code}`, before deletion is proposed"),
        Rung::Propose(Proposal::Gist(gist)) => format!("`{code}`: `{}`", gist.code()),
        Rung::Close(end) => format!("`{code}`: `{}`", end.code()),
        Rung::Open | Rung::AskRiskCheck | Rung::Propose(_) | Rung::Mark(_) => format!("`{code}`"),
    }
}

fn page() -> String {
    let mut now = HEAD.to_owned();
    now.push_str("\n## Grounds\n\n| ground | says | kind | rests on |\n|---|---|---|---|\n");
    for ground in RestrictionGround::ALL {
        match law::of_ground(*ground) {
            Some(rule) => line(&mut now, &format!("`{}`", ground.code()), &rule, ""),
            None => writeln!(now, "| `{}` | none of the list: the test fails | | |", ground.code()).unwrap(),
        }
    }
    now.push_str("\n## The test\n\n| point | says | kind | rests on |\n|---|---|---|---|\n");
    for point in TestPoint::ALL {
        line(&mut now, &format!("`{}`", point.code()), &law::of_point(*point), "");
    }
    now.push_str(
        "\n## The ladder\n\nDays are calendar days and the defaults of a policy of this system [I]; a body may set others. No \
         step discloses, blocks or\ndeletes: a member decides each proposal.\n\n\
         | step | says | answered by | within | kind | rests on |\n|---|---|---|---|---|---|\n",
    );
    let policy = Policy::default();
    for rung in rungs() {
        let between = match begins(rung) {
            Some((rule, holder)) => format!("`{}` | {} days | ", holder.code(), days(&policy, rule)),
            None => "- | - | ".to_owned(),
        };
        line(&mut now, &name(rung), &law::of_rung(rung), &between);
    }
    now.push_str("\n## What the source is asked\n\n| question | in words |\n|---|---|\n");
    for asked in Asked::ALL {
        writeln!(now, "| `{}` | {} |", asked.code(), asked.says()).unwrap();
    }
    now.push_str("\n## Every rule\n\n| rule | says | kind | rests on |\n|---|---|---|---|\n");
    for rule in RULES {
        line(&mut now, &format!("`{}`", rule.id), rule, "");
    }
    now
}

#[test]
fn the_page_of_the_law_of_restrictions_is_what_the_tables_say() {
    let now = page();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/law/restriction.md");
    if std::env::var_os("UPDATE").is_some_and(|it| it == "1") {
        std::fs::write(&path, &now).unwrap();
        return;
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    assert!(
        committed == now,
        "docs/law/restriction.md is stale: run `UPDATE=1 cargo test -p casework --test restriction_law`"
    );
}

#[test]
fn the_page_calls_nothing_law_that_nobody_checked_and_shows_every_gist() {
    let now = page();
    for row in now.lines().filter(|it| it.contains("[M]")) {
        assert!(row.contains("not checked against the text") && !row.contains("| law |"), "{row}");
    }
    assert!(Gist::ALL.iter().all(|it| now.contains(it.code())));
    assert!(RULES.iter().filter(|it| it.label == Label::Law).all(|it| now.contains(it.id)));
}
