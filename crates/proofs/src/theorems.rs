//! What is proved, and the mutants that each proof has to catch.
//!
//! A theorem is a text of `policies/theorems`: the states in which nothing may be permitted. It is proved where no
//! request at all is both in one of them and permitted by the policies. A mutant is the same policies with one guard
//! taken out or bent the way a hurried hand would bend it.
//! Promise: every theorem has a mutant, and one that survives fails the whole.

/// A change of the text of policies.
#[derive(Clone, Copy)]
pub enum Change {
    /// A policy is gone.
    Drop(&'static str),
    /// Within one policy, a text stands for another.
    In(&'static str, &'static str, &'static str),
}

use Change::{Drop, In};

/// Which policies a theorem is about.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// The gate, in every measure.
    Gate,
    /// The urgent override.
    Override,
    /// Access.
    Access,
}

/// One theorem.
pub struct Theorem {
    /// Its name.
    pub name: &'static str,
    /// What is proved, in a line.
    pub says: &'static str,
    /// Of which policies.
    pub about: About,
    /// The states.
    pub states: &'static str,
    /// Each a list of changes that together have to break it.
    pub mutants: &'static [&'static [Change]],
}

macro_rules! states {
    ($name:literal) => {
        include_str!(concat!("../../../policies/theorems/", $name, ".cedar"))
    };
}

/// Every theorem.
pub static THEOREMS: &[Theorem] = &[
    Theorem {
        name: "a",
        says: "class A with misuse evidence: nothing coercive without a completed verification",
        about: About::Gate,
        states: states!("a-presumption"),
        mutants: &[
            &[Drop("gate.presumption")],
            &[In(
                "gate.presumption",
                "resource.misuse }",
                "resource.misuse && resource.track != Track::\"ordinary\" }",
            )],
            &[In(
                "gate.presumption",
                "action in Action::\"coercive\"",
                "action == Action::\"provisional_arrest\"",
            )],
            &[In("gate.presumption", "Class::\"a\"", "Class::\"u\"")],
            &[In(
                "gate.presumption",
                "&& resource.misuse",
                "&& resource.misuse && resource.channel == Channel::\"interpol_red\"",
            )],
        ],
    },
    Theorem {
        name: "b",
        says: "live protection: no measure; an interim measure: no surrender and no transfer",
        about: About::Gate,
        states: states!("b-protection"),
        mutants: &[
            &[Drop("gate.protection")],
            &[Drop("gate.asylum_pending")],
            &[Drop("gate.interim_measure")],
            &[In("gate.interim_measure", ", Action::\"transfer_data\"", "")],
            &[In("gate.protection", "action in Action::\"measure\"", "action in Action::\"coercive\"")],
        ],
    },
    Theorem {
        name: "c",
        says: "a recalled or erased alert: nothing",
        about: About::Gate,
        states: states!("c-recall"),
        mutants: &[
            &[Drop("gate.recalled")],
            &[In("gate.recalled", " || resource.level == Level::\"erased\"", "")],
        ],
    },
    Theorem {
        name: "d",
        says: "an unnamed officer, first or second: nothing",
        about: About::Gate,
        states: states!("d-named"),
        mutants: &[
            &[Drop("gate.named")],
            &[Drop("gate.office")],
            &[Drop("gate.first_named")],
            &[In("gate.named", "\"\" || principal.login", "\"\" && principal.login")],
        ],
    },
    Theorem {
        name: "e",
        says: "nothing coercive that tells the sending bureau",
        about: About::Gate,
        states: states!("e-silence"),
        mutants: &[
            &[Drop("gate.silence")],
            &[Drop("gate.telling")],
            &[In("gate.silence", "Action::\"quiet\"", "Action::\"arrest_to_surrender\"")],
        ],
    },
    Theorem {
        name: "f",
        says: "one person in both roles, whatever the account, or one unit: nothing",
        about: About::Gate,
        states: states!("f-two-people"),
        mutants: &[
            &[Drop("gate.two_people")],
            &[Drop("gate.two_units")],
            &[In("gate.two_people", "principal.person ||", "principal.person &&")],
        ],
    },
    Theorem {
        name: "g",
        says: "nothing beyond the ceiling of colour and channel",
        about: About::Gate,
        states: states!("g-ceiling"),
        mutants: &[
            &[Drop("gate.ceiling.arrest")],
            &[Drop("gate.ceiling.person")],
            &[In("gate.ceiling.arrest", "[Channel::", "[Channel::\"cis_interstate\", Channel::")],
            &[In("gate.ceiling.person", "Channel::\"embassy\",", "")],
        ],
    },
    Theorem {
        name: "h",
        says: "nothing that a finding stops, nothing on a suspended alert",
        about: About::Gate,
        states: states!("h-stopped"),
        mutants: &[
            &[Drop("gate.suspended")],
            &[Drop("gate.stopped.tell_sender"), Drop("gate.telling")],
            &[Drop("gate.stopped.note_sighting")],
            &[Drop("gate.stopped.second_line_identity")],
            &[Drop("gate.stopped.keep_document")],
            &[Drop("gate.stopped.refuse_entry_or_visa")],
            &[Drop("gate.stopped.short_stop")],
            &[Drop("gate.stopped.provisional_arrest")],
            &[Drop("gate.stopped.keep_detained")],
            &[Drop("gate.stopped.transfer_data")],
            &[Drop("gate.stopped.surrender")],
        ],
    },
    Theorem {
        name: "i",
        says: "off the ordinary track: nothing without two whole readings, no open risk, reasons",
        about: About::Gate,
        states: states!("i-two-readings"),
        mutants: &[
            &[Drop("gate.points_open")],
            &[Drop("gate.risk_stands")],
            &[Drop("gate.own_reading")],
            &[
                Drop("gate.second_missing"),
                In(
                    "gate.one_official",
                    "&& resource.track == Track::\"ordinary\" && !resource.decided_against",
                    "",
                ),
            ],
            &[Drop("gate.reasons"), In("gate.two_officials", "context.reasons && ", "")],
            &[In(
                "gate.points_open",
                "(context has own && !(context.own.whole && context.own.current))",
                "false",
            )],
        ],
    },
    Theorem {
        name: "j",
        says: "nothing to or with whoever entered or edited the alert",
        about: About::Gate,
        states: states!("j-own-alert"),
        mutants: &[&[Drop("gate.own_alert")], &[Drop("gate.first_own_alert")]],
    },
    Theorem {
        name: "k",
        says: "nothing without fresh evidence, reasons and an end",
        about: About::Gate,
        states: states!("k-evidence"),
        mutants: &[
            &[Drop("gate.evidence")],
            &[Drop("gate.length.arrest")],
            &[Drop("gate.length.other")],
            &[In("gate.length.arrest", "<= 30", "<= 60")],
            &[Drop("gate.length.taken_over")],
            &[Drop("gate.taken_over.light")],
        ],
    },
    Theorem {
        name: "o",
        says: "the override: never barred, recalled, telling, unnamed, unconfirmed after a day",
        about: About::Override,
        states: states!("o-override"),
        mutants: &[
            &[Drop("override.barred")],
            &[Drop("override.recalled")],
            &[Drop("override.silence")],
            &[Drop("override.named")],
            &[Drop("override.two_people")],
            &[Drop("override.time"), In("override.begun", " && context.minutes < 1440", "")],
            &[In("override.begun", " && context.begun_by == principal", "")],
        ],
    },
    Theorem {
        name: "x1",
        says: "who runs, audits or supervises opens no case; a booth opens no alert",
        about: About::Access,
        states: states!("x-content"),
        mutants: &[
            &[Drop("access.no_content"), In("access.alert", "Role::\"duty_officer\",", "Role::\"auditor\",")],
            &[In("access.alert", "Role::\"duty_officer\",", "Role::\"border_officer\",")],
        ],
    },
    Theorem {
        name: "x2",
        says: "counsel and caseworkers: their clients alone; the vault is theirs alone",
        about: About::Access,
        states: states!("x-counsel"),
        mutants: &[
            &[
                Drop("access.counsel_only"),
                In("access.alert.client", "resource.mandates.contains(principal.person)", "true"),
            ],
            &[Drop("access.vault_closed"), In("access.vault", "resource.made_by == principal.person &&", "")],
        ],
    },
    Theorem {
        name: "x3",
        says: "one person never takes both steps; what weighs needs the secret again",
        about: About::Access,
        states: states!("x-steps"),
        mutants: &[&[Drop("access.two_people")], &[Drop("access.sure")]],
    },
    Theorem {
        name: "x4",
        says: "authorities, prisons, booths, courts: their own alone",
        about: About::Access,
        states: states!("x-own"),
        mutants: &[
            &[In("access.identity", " && resource.authority == principal.authority", "")],
            &[In("access.entry.confirm", "principal.authority != \"\" && ", "")],
            &[In("access.entry.read.own", "resource.authority == principal.authority", "true")],
            &[In("access.custody.unit", "resource.unit == principal.unit", "true")],
            &[In("access.custody.act.unit", "principal.unit != \"\" && ", "")],
            &[In("access.sheet.own_check", "resource.made_by == principal.person", "true")],
            &[In("access.alert.brought", "resource.before.contains(principal.role)", "true")],
            &[In("access.open_verification.court", "resource.before.contains(principal.role)", "true")],
            &[In("access.ask_review.child", "resource.child", "true")],
            &[In("access.request.source", "resource.unit == principal.unit", "true")],
            &[In("access.request.consulted", "resource.before.contains(principal.role)", "true")],
            &[Drop("access.request.own")],
        ],
    },
    Theorem {
        name: "x5",
        says: "nobody unnamed, nobody decides but who may, no purpose of another role",
        about: About::Access,
        states: states!("x-named"),
        mutants: &[
            &[Drop("access.named")],
            &[In("access.decide", "Role::\"verifying_official\"", "Role::\"desk_officer\"")],
            &[In("access.match", "Role::\"duty_officer\",", "Role::\"border_officer\",")],
            &[In("access.match", "Role::\"desk_officer\",", "Role::\"head_of_gateway\",")],
            &[In("access.queue", "Role::\"duty_officer\",", "Role::\"court\",")],
            &[In("access.request.decide", "Role::\"commission\"", "Role::\"source_bureau\"")],
            &[Drop("access.purpose.own_account")],
            &[Drop("access.purpose.duty_officer")],
        ],
    },
];
