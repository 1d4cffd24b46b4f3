//! `form.stale`: the alert is older than it may be kept without a new look.

use terms::Date;
use terms::alert::{Alert, Channel};
use terms::finding::{Basis, Effect, Finding, Ground, Whom};
use terms::law::LawRef;

use crate::case::Case;
use crate::findings::Rule;

/// Years data may first be kept (RPD Art 49).
const RETENTION_YEARS: i16 = 5;

/// The rule.
pub static RULE: Rule = Rule {
    id: "form.stale",
    about: "the alert is past its end, or older than data may first be kept",
    basis: Basis::Text,
    law: &[
        LawRef::secondary("RPD Art 49, five years at first"),
        LawRef::memory("RPD Art 50, extension after a need check"),
        LawRef::memory("RPD Art 63, check before use"),
    ],
    find,
};

fn find(rule: &Rule, case: &Case<'_>, out: &mut Vec<Finding>) {
    let alert = case.alert();
    let through_interpol = alert.source.channel.is_interpol_notice()
        || matches!(alert.source.channel, Channel::Diffusion | Channel::DiffusionOther);
    if !through_interpol {
        return;
    }
    if let Some(ends) = alert.expires.get()
        && ends.latest() < case.on()
    {
        let draft = rule
            .finding(Effect::Question, format!("the alert ended on {ends}"))
            .ground(Ground::notice("expires", ends.to_string()))
            .ask(Whom::Sender, "was the alert extended after a check that it is still needed?");
        out.push(draft.done());
        return;
    }
    let dossier_year = alert.source.reference.as_deref().and_then(year_of_dossier);
    let since = match (alert.issued.get(), dossier_year) {
        (Some(issued), _) => Some((issued.latest().year(), format!("issued {issued}"))),
        (None, Some(year)) => Some((year, format!("the dossier is of {year}"))),
        (None, None) => None,
    };
    let Some((year, says)) = since else { return };
    let extended = alert.expires.get().is_some_and(|ends| ends.latest() >= case.on());
    if !extended && year.saturating_add(RETENTION_YEARS) < case.on().year() {
        let draft = rule
            .finding(Effect::Question, format!("{says}: older than data may first be kept"))
            .ground(Ground::notice("issued", says))
            .ask(Whom::Sender, "was the alert extended after a check that it is still needed?");
        out.push(draft.done());
    }
}

/// The first day on which an alert is older than data may first be kept, where its age is known.
#[must_use]
pub fn stale_from(alert: &Alert) -> Option<Date> {
    let year = match alert.issued.get() {
        Some(issued) => issued.latest().year(),
        None => alert.source.reference.as_deref().and_then(year_of_dossier)?,
    };
    Date::new(year.checked_add(RETENTION_YEARS + 1)?, 1, 1).ok()
}

/// The year in a dossier number `YYYY/NNNNN`.
pub(super) fn year_of_dossier(reference: &str) -> Option<i16> {
    let (year, number) = reference.split_once('/')?;
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    (year.len() == 4 && digits(year) && digits(number)).then(|| year.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use crate::testing::Scene;

    #[test]
    fn an_alert_past_its_end_is_asked_about() {
        Scene::red("QQ")
            .edit(|alert| alert.expires = terms::Field::notice("2020-01".parse().unwrap()))
            .check("form.stale", "question", "ended on 2020-01");
    }

    #[test]
    fn the_retention_of_interpol_binds_interpol_alone() {
        Scene::red("QQ")
            .edit(|alert| {
                alert.issued = terms::Field::notice("2009".parse().unwrap());
                alert.source.channel = terms::alert::Channel::UnSanctions;
            })
            .check_absent("form.stale");
    }

    #[test]
    fn an_alert_of_this_year_is_not_stale() {
        Scene::red("QQ").check_absent("form.stale");
    }

    #[test]
    fn the_year_of_the_dossier_serves_where_the_date_is_not_shown() {
        Scene::red("QQ")
            .edit(|alert| {
                alert.issued = terms::Field::NotShown;
                alert.source.reference = Some("2009/1234".to_owned());
            })
            .check("form.stale", "question", "2009");
    }
}
