//! How far a recall of somebody else reaches here.
//!
//! Promise: P1, P4, P10. A signature alone takes nothing from officers for good: who may speak for an alert is a rule, and whoever may
//! not is heard as far as protecting goes, to suspended, until a named person here decides. What nobody may say is refused with
//! words.

use terms::alert::Channel;
use terms::exchange::{Dossier, PeerKind, RecallNotice};
use terms::recall::{RecallGround, RecallKind, WireReason};

/// How far it reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// What it asks is done, on this ground.
    Whole(RecallGround),
    /// It is suspended, on this ground, until a named person decides.
    Suspend(RecallGround),
    /// It is not followed.
    Nothing(&'static str),
}

/// It came through INTERPOL.
fn by_interpol(channel: Channel) -> bool {
    channel.is_interpol_notice() || matches!(channel, Channel::Diffusion | Channel::DiffusionOther)
}

/// How far a recall reaches that a peer of a kind said first; `bureau` is the bureau that it speaks for.
#[must_use]
pub fn reach(kind: PeerKind, bureau: Option<&str>, notice: &RecallNotice) -> Reach {
    let channel = notice.dossier.channel;
    if channel == Channel::SisInformation {
        return Reach::Nothing("content of SIS is asked for and never kept: there is nothing to call back");
    }
    let ground = match notice.reason {
        WireReason::RecalledByAuthority => match kind {
            PeerKind::Commission => RecallGround::Commission,
            PeerKind::Court => RecallGround::Court,
            PeerKind::GeneralSecretariat | PeerKind::Gateway | PeerKind::IssuingBureau => {
                RecallGround::GeneralSecretariat
            }
        },
        WireReason::Withdrawn => RecallGround::Withdrawn,
        WireReason::Corrected => RecallGround::Corrected,
        WireReason::Expired => RecallGround::Expired,
    };
    match kind {
        PeerKind::Commission | PeerKind::GeneralSecretariat if by_interpol(channel) => Reach::Whole(ground),
        PeerKind::Commission | PeerKind::GeneralSecretariat => {
            Reach::Nothing("INTERPOL decides on what came through INTERPOL alone")
        }
        PeerKind::IssuingBureau => {
            let own = bureau.is_some() && bureau == notice.dossier.bureau.as_deref();
            if !own {
                return Reach::Nothing("a bureau calls back its own alerts alone");
            }
            if notice.reason == WireReason::RecalledByAuthority || notice.asked == RecallKind::ErasePerson {
                return Reach::Nothing("a bureau withdraws, corrects, or says that the time is over");
            }
            Reach::Whole(ground)
        }
        // What another state's authority decided is known here at once, and binds nobody here by itself.
        PeerKind::Court | PeerKind::Gateway => match notice.asked {
            RecallKind::Delete | RecallKind::Suspend => Reach::Suspend(ground),
            RecallKind::Correct | RecallKind::ErasePerson => {
                Reach::Nothing("only INTERPOL or the bureau that sent it says so of an alert elsewhere")
            }
        },
    }
}

/// Between two times at which the sender of an alert is answered, in seconds.
const SET_TIMES: i64 = 3_600;

/// Whether a peer stands for the sender of an alert: the bureau itself, or a gateway of its state. What such a peer hears is the
/// same whether or not the alert is here, its person was seen, is detained, protected or spoke.
#[must_use]
pub fn is_sender(state: Option<&str>, bureau: Option<&str>, dossier: &Dossier) -> bool {
    match dossier.bureau.as_deref() {
        Some(sent_by) => {
            let of_state = sent_by.split(['-', '/']).next();
            bureau == Some(sent_by) || (state.is_some() && state == of_state)
        }
        // Who sent it is not known here: a bureau may be the one.
        None => bureau.is_some(),
    }
}

/// When the sender of an alert is told that something was taken, seconds since 1970: at the full hour behind the next one, so that
/// neither the minute nor how much there was to do shows.
#[must_use]
pub fn sender_answered_at(now: i64) -> i64 {
    now.div_euclid(SET_TIMES).saturating_add(2).saturating_mul(SET_TIMES)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn notice(channel: Channel, asked: RecallKind, reason: WireReason) -> RecallNotice {
        RecallNotice {
            dossier: Dossier { channel, bureau: Some("QQ".to_owned()), reference: "2031/40417".to_owned() },
            asked,
            reason,
            parts: Vec::new(),
            watch: false,
        }
    }

    fn red(asked: RecallKind, reason: WireReason) -> RecallNotice {
        notice(Channel::InterpolRed, asked, reason)
    }

    #[test]
    fn p10_only_who_may_speak_for_an_alert_takes_it_away() {
        use {PeerKind as P, RecallKind as K, WireReason as R};
        let by = |kind, bureau, notice: &RecallNotice| reach(kind, bureau, notice);
        let deleted = red(K::Delete, R::RecalledByAuthority);
        assert_eq!(by(P::Commission, None, &deleted), Reach::Whole(RecallGround::Commission));
        assert!(matches!(by(P::GeneralSecretariat, None, &deleted), Reach::Whole(_)));
        // A gateway and a court elsewhere suspend: a bought one frees nobody for good.
        assert!(matches!(by(P::Gateway, None, &deleted), Reach::Suspend(_)));
        assert_eq!(by(P::Court, None, &deleted), Reach::Suspend(RecallGround::Court));
        assert!(matches!(
            by(P::Gateway, None, &red(K::ErasePerson, R::RecalledByAuthority)),
            Reach::Nothing(_)
        ));
        // A bureau, of its own alerts, without a finding.
        let withdrawn = red(K::Delete, R::Withdrawn);
        assert_eq!(by(P::IssuingBureau, Some("QQ"), &withdrawn), Reach::Whole(RecallGround::Withdrawn));
        assert!(matches!(by(P::IssuingBureau, Some("RU"), &withdrawn), Reach::Nothing(_)));
        assert!(matches!(by(P::IssuingBureau, Some("QQ"), &deleted), Reach::Nothing(_)));
    }

    #[test]
    fn p11_the_bureau_and_the_gateway_of_its_state_are_the_sender_and_nobody_else_is() {
        let of = |bureau: Option<&str>| Dossier {
            channel: Channel::InterpolRed,
            bureau: bureau.map(str::to_owned),
            reference: "2031/40417".to_owned(),
        };
        for (state, bureau, sent_by, sender) in [
            (None, Some("QQ"), Some("QQ"), true),
            (Some("QQ"), None, Some("QQ"), true),
            (Some("QQ"), None, Some("QQ-V"), true),
            (Some("QR"), None, Some("QQ"), false),
            (None, Some("QR"), Some("QQ"), false),
            (None, None, Some("QQ"), false),
            (None, Some("QQ"), None, true),
            (Some("QQ"), None, None, false),
        ] {
            assert_eq!(is_sender(state, bureau, &of(sent_by)), sender, "{state:?} {bureau:?} {sent_by:?}");
        }
    }

    #[test]
    fn p11_the_sender_is_answered_at_full_hours_between_one_and_two_hours_later() {
        for (now, at) in [(0, 7_200), (1, 7_200), (3_599, 7_200), (3_600, 10_800), (-1, 3_600)] {
            assert_eq!(sender_answered_at(now), at);
        }
    }

    #[test]
    fn interpol_says_nothing_of_what_did_not_come_through_it() {
        use {PeerKind as P, RecallKind as K, WireReason as R};
        let other = notice(Channel::CisInterstate, K::Delete, R::RecalledByAuthority);
        assert!(matches!(reach(P::Commission, None, &other), Reach::Nothing(_)));
        let diffusion = notice(Channel::Diffusion, K::Delete, R::RecalledByAuthority);
        assert!(matches!(reach(P::Commission, None, &diffusion), Reach::Whole(_)));
        let sis = notice(Channel::SisInformation, K::Delete, R::RecalledByAuthority);
        assert!(matches!(reach(P::Commission, None, &sis), Reach::Nothing(_)));
    }
}
