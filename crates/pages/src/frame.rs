//! The frame of every page: who you are here, for what purpose, where you can go, how fresh the sources are.
//!
//! Promise: a desk that your role has no deed for is not in the menu; what is shown of you is what goes on the log.

use askama::Template;
use casework::border::moment::Moment;
use casework::clock::Zone;
use terms::role::{Deed, Purpose, Role};
use terms::{Date, Level};

use crate::assets;
use crate::parts;
use crate::time;
use crate::words::{Language, Words};

/// Who reads.
#[derive(Clone, Debug)]
pub struct Reader {
    /// The name in the office.
    pub name: String,
    /// The role of this login.
    pub role: Role,
    /// The unit.
    pub unit: String,
    /// The purpose given at login.
    pub purpose: Purpose,
}

macro_rules! desks { ($($name:ident $path:literal $deed:ident;)*) => {
    /// A desk of the menu.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    #[allow(missing_docs)]
    pub enum Desk { $($name,)* }

    impl Desk {
        /// All, in the order of the menu.
        pub const ALL: &[Self] = &[$(Self::$name),*];

        /// Where it is.
        #[must_use]
        pub fn path(self) -> &'static str {
            match self { $(Self::$name => $path,)* }
        }

        /// The deed it takes.
        #[must_use]
        pub fn deed(self) -> Deed {
            match self { $(Self::$name => Deed::$deed,)* }
        }

        /// The desks that these deeds open.
        #[must_use]
        pub fn of(deeds: &[Deed]) -> Vec<Self> {
            Self::ALL.iter().copied().filter(|it| deeds.contains(&it.deed())).collect()
        }
    }
} }

desks! {
    Queue "/queue" SeeQueue;
    Docket "/docket" SeeDocket;
    Brought "/brought" SeeBrought;
    Alarms "/alarms" SeeAlarms;
    Border "/border" CheckTraveller;
    Meetings "/meetings" AnswerMeeting;
    Identity "/identity" AnswerIdentity;
    Clients "/clients" SubmitFacts;
    Vault "/vault" OpenVault;
    Registers "/registers" ReadEntry;
    Bureaus "/bureaus" SeeBureaus;
    Custody "/custody" SeeCustody;
    Recalls "/recalls" SeeRecall;
    Overrides "/overrides" ConfirmOverride;
    Holdings "/holdings" ImportHoldings;
    Capacity "/capacity" SeeCapacity;
    Profile "/profile" SeeProfile;
    Log "/log" SeeLog;
    Administration "/administration" AdministerAccounts;
    Lookups "/lookups" SampleLookups;
}

impl Desk {
    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::Queue => "desk-queue",
            Self::Docket => "rq-docket",
            Self::Brought => "brought-title",
            Self::Alarms => "alarms-title",
            Self::Border => "desk-border",
            Self::Meetings => "meetings-title",
            Self::Identity => "identity-open",
            Self::Clients => "desk-clients",
            Self::Vault => "desk-vault",
            Self::Registers => "desk-registers",
            Self::Bureaus => "desk-bureaus",
            Self::Custody => "desk-custody",
            Self::Recalls => "recalls-title",
            Self::Overrides => "override-list",
            Self::Holdings => "holdings-title",
            Self::Capacity => "desk-capacity",
            Self::Profile => "desk-profile",
            Self::Log => "desk-log",
            Self::Administration => "desk-administration",
            Self::Lookups => "desk-lookups",
        }
    }
}

/// A source whose age matters.
#[derive(Clone, Debug)]
pub struct Freshness {
    /// Release of the indicators.
    pub indicators: String,
    /// They are not too old.
    pub indicators_fresh: bool,
    /// When registers were last heard.
    pub registers: Option<i64>,
    /// When the recall feed was last heard.
    pub recalls: Option<i64>,
}

/// What every page takes.
#[derive(Clone, Debug)]
pub struct Frame {
    /// The gateway's name.
    pub gateway: String,
    /// Who reads; none before a login.
    pub reader: Option<Reader>,
    /// The desks in the menu.
    pub desks: Vec<Desk>,
    /// The desk this page belongs to.
    pub here: Option<Desk>,
    /// The language.
    pub language: Language,
    /// People, cases and states are invented.
    pub demo: bool,
    /// How fresh the sources are.
    pub freshness: Option<Freshness>,
    /// Goes into every form.
    pub csrf: String,
    /// The path of this page, with its query: where a change of language comes back to.
    pub path: String,
    /// Now, with the distance of local time from UTC.
    pub now: Moment,
    /// The time zone in which times are shown, where the page is of a body whose days end there; none is that of `now`.
    pub zone: Option<Zone>,
    /// Reference and level for the head of each printed sheet.
    pub printed: Option<(String, Level)>,
    /// Passkeys can be used here.
    pub passkeys: bool,
    /// Where live lines come from, for a reader with a script.
    pub live: Option<String>,
}

impl Frame {
    /// The words of its language.
    #[must_use]
    pub fn words(&self) -> Words {
        Words(self.language)
    }

    /// A moment as the clocks of the page show it.
    fn there(&self, micros: i64) -> Moment {
        let shown = self.zone.as_ref().and_then(|zone| zone.ahead(micros));
        Moment::new(micros, shown.unwrap_or(self.now.offset_minutes))
    }

    /// A moment seen from now.
    #[must_use]
    pub fn when(&self, micros: &i64) -> String {
        time::when(self.words(), self.there(self.now.micros), self.there(*micros))
    }

    /// A moment with day and seconds.
    #[must_use]
    pub fn stamp(&self, micros: &i64) -> String {
        time::stamp(self.words(), self.there(*micros))
    }

    /// A day.
    #[must_use]
    pub fn day(&self, date: &Date) -> String {
        time::day(self.words(), *date)
    }

    /// What is left until then.
    #[must_use]
    pub fn left(&self, due: &i64) -> String {
        time::left(self.words(), self.now.micros, *due)
    }

    /// How long it lasted until now.
    #[must_use]
    pub fn lasted(&self, from: &i64) -> String {
        time::lasted(self.words(), *from, self.now.micros)
    }

    pub(crate) fn is_here(&self, desk: &Desk) -> bool {
        self.here == Some(*desk)
    }

    pub(crate) fn has_queue(&self) -> bool {
        self.desks.contains(&Desk::Queue)
    }

    pub(crate) fn has_clients(&self) -> bool {
        self.desks.contains(&Desk::Clients)
    }

    pub(crate) fn has_recalls(&self) -> bool {
        self.desks.contains(&Desk::Recalls)
    }

    pub(crate) fn has_alarms(&self) -> bool {
        self.desks.contains(&Desk::Alarms)
    }

    pub(crate) fn has_log(&self) -> bool {
        self.desks.contains(&Desk::Log)
    }

    pub(crate) fn asset(&self, stem: &str) -> String {
        assets::path(stem)
    }

    pub(crate) fn print_style(&self) -> Option<String> {
        let (reference, _) = self.printed.as_ref()?;
        let plain = reference.chars().all(|it| it.is_ascii_alphanumeric() || it == '-');
        plain.then(|| format!("/assets/print/{reference}.css"))
    }

    pub(crate) fn print_line(&self) -> String {
        let w = self.words();
        let at = self.stamp(&self.now.micros);
        match &self.printed {
            Some((reference, level)) => {
                let mut args = fluent_bundle::FluentArgs::new();
                args.set("reference", reference.clone());
                args.set("level", w.t(parts::level_key(*level)));
                args.set("at", at);
                w.with("printed-case", &args)
            }
            None => w.a("printed", "at", at),
        }
    }

    pub(crate) fn language_link(&self, language: &Language) -> String {
        let back: String = self.path.bytes().fold(String::new(), |mut out, byte| {
            use std::fmt::Write as _;
            match byte {
                b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'/' => {
                    out.push(char::from(byte))
                }
                _ => {
                    let _ = write!(out, "%{byte:02X}");
                }
            }
            out
        });
        format!("/language/{}?back={back}", language.tag())
    }
}

#[derive(Template)]
#[template(path = "next.html")]
struct NextPart<'a> {
    w: Words,
    it: &'a parts::Next,
}

impl parts::Next {
    /// The box.
    ///
    /// # Errors
    /// Writing failed.
    pub fn html(&self, w: Words) -> Result<parts::Html, askama::Error> {
        NextPart { w, it: self }.render().map(askama::filters::Safe)
    }

    /// The sentence.
    #[must_use]
    pub fn does(&self, w: Words) -> String {
        parts::coded(w, "next", self.step.code())
    }

    fn causes(&self, w: Words) -> String {
        parts::coded(w, "next-why", self.step.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_desk_without_its_deed_is_not_in_the_menu() {
        let desks = Desk::of(&[Deed::CheckTraveller, Deed::OwnAccount]);
        assert_eq!(desks, vec![Desk::Border]);
    }

    #[test]
    fn a_change_of_language_comes_back_and_cannot_leave_the_house() {
        let frame = crate::samples::frame();
        let odd = Frame { path: "/queue?after=1&x=\"><b>".to_owned(), ..frame };
        let link = odd.language_link(&Language::En);
        assert_eq!(link, "/language/en?back=/queue%3Fafter%3D1%26x%3D%22%3E%3Cb%3E");
    }
}
