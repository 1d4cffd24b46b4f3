//! By which way a case came again: another bureau, another INTERPOL colour, another channel.

use terms::alert::Channel;
use terms::finding::{Ask, Effect, Finding, Whom};

use super::past::{self, earlier_alert, link_grounds};
use crate::case::{Case, LinkedAlert};
use crate::findings::Rule;

/// The way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// Sent by another bureau.
    OtherBureau,
    /// The same bureau, another INTERPOL notice or diffusion.
    OtherColour,
    /// The same bureau, another channel.
    OtherChannel,
    /// The same bureau and channel, a new number.
    Same,
    /// As an entry of a travel document.
    TravelDocument,
}

impl Way {
    /// The way from an earlier alert to this one.
    pub(super) fn of(case: &Case<'_>, earlier: &LinkedAlert<'_>) -> Self {
        let (now, before) = (&case.alert().source, &earlier.past.alert.source);
        let bureaus = (now.bureau.value(), before.bureau.value());
        if now.channel == Channel::TravelDocument {
            return Self::TravelDocument;
        }
        if matches!(bureaus, (Some(now), Some(before)) if !now.eq_ignore_ascii_case(before)) {
            return Self::OtherBureau;
        }
        match (now.channel == before.channel, by_interpol(now.channel) && by_interpol(before.channel)) {
            (true, _) => Self::Same,
            (false, true) => Self::OtherColour,
            (false, false) => Self::OtherChannel,
        }
    }
}

/// Sent through INTERPOL, as a notice or a diffusion.
pub(super) fn by_interpol(channel: Channel) -> bool {
    channel.is_interpol_notice() || matches!(channel, Channel::Diffusion | Channel::DiffusionOther)
}

/// Earlier alerts of the same person and case that came by one way.
pub(super) fn earlier<'c, 'a>(case: &'c Case<'a>, way: Way) -> impl Iterator<Item = &'c LinkedAlert<'a>> {
    case.history.iter().filter(move |it| it.link.same_person_and_case() && Way::of(case, it) == way)
}

/// What the way is called on this alert: `as a CIS interstate search of BY`.
pub(super) fn called(case: &Case<'_>) -> String {
    let channel = case.alert().source.channel.label();
    match case.bureau {
        "" => format!("as a {channel}"),
        bureau => format!("as a {channel} of {}", case.state_name(bureau)),
    }
}

/// The most earlier alerts that one finding without a past decision lists.
const LISTED: usize = 5;

/// For each earlier alert that came by this way, one finding with the strongest effect of what was decided on it,
/// the way named. Those on which nothing was decided share one finding, with the effect and words of `quiet`.
pub(super) fn name_the_way(
    rule: &Rule,
    case: &Case<'_>,
    way: Way,
    quiet: impl Fn(&LinkedAlert<'_>) -> (Effect, &'static str),
    out: &mut Vec<Finding>,
) {
    let all = past::past(case);
    let mut unanswered: Vec<(&LinkedAlert<'_>, Effect, &'static str)> = Vec::new();
    for before in earlier(case, way) {
        let mut strongest: Option<Finding> = None;
        let own = all.iter().filter(|it| it.via.is_some_and(|via| via.past.id == before.past.id));
        for past in own {
            let found = past::mirrored(rule, case, past).map(|it| it.grounds(past.grounds()).done());
            if let Some(found) = found.filter(|it| it.effect > Effect::Note)
                && strongest.as_ref().is_none_or(|it| it.effect < found.effect)
            {
                strongest = Some(found);
            }
        }
        match strongest {
            Some(mut finding) => {
                finding.says = format!(
                    "{}; the same case came as a {} and now comes {} ({}), {}",
                    finding.says,
                    before.past.alert.source.channel.label(),
                    called(case),
                    past::how(&before.link),
                    before.past.id
                );
                let question = "does the earlier decision reach this way of sending the case?".to_owned();
                finding.asks.push(Ask { whom: Whom::Official, question });
                out.push(finding);
            }
            None => {
                let (effect, says) = quiet(before);
                unanswered.push((before, effect, says));
            }
        }
    }
    let Some(effect) = unanswered.iter().map(|it| it.1).max() else {
        return;
    };
    let Some((first, _, says)) = unanswered.iter().find(|it| it.1 == effect) else {
        return;
    };
    let more = match unanswered.len() {
        1 => String::new(),
        count => format!(" and {} more", count - 1),
    };
    let mut draft = rule.finding(
        effect,
        format!("the same case {says} ({}), {}{more}", past::how(&first.link), first.past.id),
    );
    draft = draft.grounds(link_grounds(&first.link));
    for (before, _, _) in unanswered.iter().take(LISTED) {
        draft = draft.ground(earlier_alert(before.past.entry));
    }
    if effect >= Effect::Question {
        draft =
            draft.ask(Whom::Official, "compare the two dossiers: why does the case come on this way too?");
    }
    out.push(draft.done());
}
