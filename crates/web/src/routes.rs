//! The table of routes: method, path, what it takes to come here, whose the thing is that the path names.
//!
//! The router, the OpenAPI document, `docs/routes.md` and the tests that try every role on every route are made from it.
//! Promise: what stands in no row does not exist; a row without a deed is open to everybody or to every login, and says
//! so in the open.
//! Serves: Directive (EU) 2016/680 Art 29.

use std::future::Future;
use std::pin::Pin;

use axum::response::Response;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use terms::role::Deed;

use crate::api;
use crate::html;
use crate::http::{Call, Dress, Problem};

/// What it takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needs {
    /// Nothing: it tells nothing of anybody.
    Nobody,
    /// A login; also one that has to change its start code first.
    Login,
    /// A role that may do it.
    Deed(Deed),
}

/// How it stands on the record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trace {
    /// Nothing of a person is shown and nothing is changed.
    Quiet,
    /// That somebody looked is recorded before the handler runs.
    Look,
    /// The act itself is an entry, or a change of an account.
    Act,
}

/// Whose the thing is that the path names, for roles that reach only what is theirs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    /// It names nothing but, perhaps, an alert.
    Nothing,
    /// The alert: whose client it is about, before whom it was brought, whether it is about a child.
    Alert,
    /// A check: who made it.
    Check,
    /// The handler asks again with the thing: an authority's own entry, a custody of the own unit.
    Handler,
}

/// The methods in use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Reads.
    Get,
    /// Acts.
    Post,
}

impl Method {
    /// As it stands in a request.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
        }
    }
}

/// Nothing goes in or comes out as JSON.
#[derive(JsonSchema)]
#[schemars(rename = "nothing")]
pub struct Nothing {}

/// What a handler gives.
pub type Answering = Pin<Box<dyn Future<Output = Result<Response, Problem>> + Send>>;

macro_rules! routes {
    ($($(#[doc = $doc:literal])* $name:ident: $method:ident $path:literal, $needs:expr, $trace:ident, $owner:ident, $dress:ident,
        $handler:path, $in:ty => $out:ty;)*) => {
        /// Every route.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Route { $($(#[doc = $doc])* $name,)* }

        impl Route {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// Its name.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Self::$name => stringify!($name),)* }
            }

            /// Its method.
            #[must_use]
            pub fn method(self) -> Method {
                match self { $(Self::$name => Method::$method,)* }
            }

            /// Its path, with parts in braces.
            #[must_use]
            pub fn path(self) -> &'static str {
                match self { $(Self::$name => $path,)* }
            }

            /// What it takes.
            #[must_use]
            pub fn needs(self) -> Needs {
                match self { $(Self::$name => $needs,)* }
            }

            /// How it stands on the record.
            #[must_use]
            pub fn trace(self) -> Trace {
                match self { $(Self::$name => Trace::$trace,)* }
            }

            /// Whose the thing is.
            #[must_use]
            pub fn owner(self) -> Owner {
                match self { $(Self::$name => Owner::$owner,)* }
            }

            /// What its answer is.
            #[must_use]
            pub fn dress(self) -> Dress {
                match self { $(Self::$name => Dress::$dress,)* }
            }

            /// What it is for, in words.
            #[must_use]
            pub fn says(self) -> &'static str {
                match self { $(Self::$name => concat!($($doc, "\n"),*).trim_ascii(),)* }
            }

            /// The forms that go in and come out.
            pub fn forms(self, generator: &mut SchemaGenerator) -> (Option<Schema>, Option<Schema>) {
                match self { $(Self::$name => (form::<$in>(generator), form::<$out>(generator)),)* }
            }

            /// Answers.
            pub(crate) fn answer(self, call: Call) -> Answering {
                match self { $(Self::$name => Box::pin($handler(call)),)* }
            }
        }
    };
}

fn form<T: JsonSchema>(generator: &mut SchemaGenerator) -> Option<Schema> {
    (T::schema_name() != "nothing").then(|| generator.subschema_for::<T>())
}

use Needs::{Login, Nobody};

const fn deed(deed: Deed) -> Needs {
    Needs::Deed(deed)
}

routes! {
    /// The process is alive.
    Alive: Get "/healthz", Nobody, Quiet, Nothing, Data, api::health::alive, Nothing => api::health::Alive;
    /// The record opens, the index of names has applied every entry, the disk takes bytes.
    Ready: Get "/readyz", Nobody, Quiet, Nothing, Data, api::health::ready, Nothing => api::health::Ready;
    /// Counts, durations and freshness for Prometheus; nothing of a person.
    Metrics: Get "/metrics", Nobody, Quiet, Nothing, Data, api::health::metrics, Nothing => Nothing;
    /// This API as OpenAPI 3.1.
    OpenApi: Get "/api/openapi.json", Nobody, Quiet, Nothing, Data, api::openapi::document, Nothing => Nothing;

    /// The first page: where the work is, or the login.
    Start: Get "/", Nobody, Quiet, Nothing, Page, html::login::start, Nothing => Nothing;
    /// The form of the login.
    LoginPage: Get "/login", Nobody, Quiet, Nothing, Page, html::login::show, Nothing => Nothing;
    /// Log in with a browser.
    LoginForm: Post "/login", Nobody, Quiet, Nothing, Page, html::login::begin, Nothing => Nothing;
    /// Log out with a browser.
    LogoutForm: Post "/logout", Login, Act, Nothing, Page, html::login::end, Nothing => Nothing;
    /// A style or the one small script.
    Asset: Get "/assets/{name}", Nobody, Quiet, Nothing, Asset, html::assets::file, Nothing => Nothing;
    /// The reference and the level of a case on each of its printed sheets.
    PrintStyle: Get "/assets/print/{name}", deed(Deed::SeeAlert), Look, Nothing, Page, html::assets::print, Nothing => Nothing;
    /// Choose the language of pages.
    ChooseLanguage: Get "/language/{tag}", Nobody, Quiet, Nothing, Page, html::assets::choose_language, Nothing => Nothing;
    /// The queue as a page.
    QueuePage: Get "/queue", deed(Deed::SeeQueue), Look, Nothing, Page, html::queue::show, Nothing => Nothing;
    /// One alert as a page.
    AlertPage: Get "/alerts/{alert}", deed(Deed::SeeAlert), Look, Alert, Page, html::alert::show, Nothing => Nothing;

    /// The two-step test as a form.
    TestPage: Get "/alerts/{alert}/test", deed(Deed::OpenVerification), Look, Nothing, Page, html::test::show, Nothing => Nothing;
    /// Save the test.
    TestForm: Post "/alerts/{alert}/test", deed(Deed::SaveReading), Act, Nothing, Page, html::test::save, Nothing => Nothing;
    /// The decision as a form.
    DecisionPage: Get "/alerts/{alert}/decision", deed(Deed::Decide), Look, Nothing, Page, html::test::decision, Nothing => Nothing;
    /// Decide with a browser.
    DecisionForm: Post "/alerts/{alert}/decision", deed(Deed::Decide), Act, Nothing, Page, html::test::decide, Nothing => Nothing;
    /// What waits for a second official: sealed until the own reading stands.
    ReviewPage: Get "/alerts/{alert}/review", deed(Deed::ReviewDecision), Look, Nothing, Page, html::review::show, Nothing => Nothing;
    /// Save the second official's own reading.
    ReviewReading: Post "/alerts/{alert}/review/reading", deed(Deed::SaveReading), Act, Nothing, Page, html::review::read, Nothing => Nothing;
    /// Confirm or send back with a browser.
    ReviewForm: Post "/alerts/{alert}/review", deed(Deed::ReviewDecision), Act, Nothing, Page, html::review::review, Nothing => Nothing;
    /// The booth.
    BorderPage: Get "/border", deed(Deed::CheckTraveller), Look, Nothing, Page, html::border::show, Nothing => Nothing;
    /// Check a traveller with a browser.
    BorderForm: Post "/border", deed(Deed::CheckTraveller), Act, Nothing, Page, html::border::check, Nothing => Nothing;
    /// One's own account.
    OwnAccount: Get "/account", Login, Quiet, Nothing, Page, html::account::show, Nothing => Nothing;
    /// Choose a password with a browser.
    OwnPassword: Post "/account/password", Login, Act, Nothing, Page, html::account::choose, Nothing => Nothing;
    /// End every login of one's account with a browser.
    OwnLogins: Post "/account/logout-everywhere", Login, Act, Nothing, Page, html::account::end_all, Nothing => Nothing;

    /// Log in: gives a token for `Authorization: Bearer`, bound to role and purpose.
    ApiLogin: Post "/api/v1/login", Nobody, Quiet, Nothing, Data, api::login::begin, api::login::Begin => api::login::Begun;
    /// Who one is here.
    ApiMe: Get "/api/v1/me", Login, Quiet, Nothing, Data, api::login::me, Nothing => api::login::Me;
    /// Give the password again; it counts for five minutes.
    ApiConfirm: Post "/api/v1/login/confirm", deed(Deed::OwnAccount), Act, Nothing, Data, api::login::confirm, api::login::Confirm => Nothing;
    /// End this login.
    ApiLogout: Post "/api/v1/logout", Login, Act, Nothing, Data, api::login::end, Nothing => Nothing;
    /// End every login of one's account.
    ApiLogoutAll: Post "/api/v1/logout-everywhere", Login, Act, Nothing, Data, api::login::end_all, Nothing => Nothing;
    /// Choose a password of one's own; every login of the account ends.
    ApiPassword: Post "/api/v1/password", Login, Act, Nothing, Data, api::login::choose, api::login::Choose => Nothing;

    // Look-ups sampled by the data-protection supervisor.
    /// Look-ups, to be sampled.
    LookupsPage: Get "/lookups", deed(Deed::SampleLookups), Look, Nothing, Page, html::lookups::show, Nothing => Nothing;
    /// Draw a sample with a browser.
    LookupsForm: Post "/lookups", deed(Deed::SampleLookups), Act, Nothing, Page, html::lookups::draw, Nothing => Nothing;
    /// Draw a sample of look-ups: who, when, for what, and nothing of a case. The number it is drawn by is on the record.
    LookupSample: Post "/api/v1/lookups/samples", deed(Deed::SampleLookups), Act, Nothing, Data, api::lookups::draw, api::lookups::SampleForm => api::lookups::Sample;

    // The login provider.
    /// Log in through the provider: role and purpose are chosen before.
    ProviderOut: Post "/login/provider", Nobody, Quiet, Nothing, Page, html::provider::out, Nothing => Nothing;
    /// Back from the provider.
    ProviderBack: Get "/login/provider/back", Nobody, Quiet, Nothing, Page, html::provider::back, Nothing => Nothing;
    /// Bind an identity at the provider to an account, or take it away; the logins of the account end.
    AccountSubject: Post "/api/v1/accounts/{login}/subjects", deed(Deed::AdministerAccounts), Act, Nothing, Data, api::accounts::subject, api::accounts::SubjectForm => Nothing;

    // Passkeys.
    /// Begin to make a passkey for one's own account.
    PasskeyMake: Post "/api/v1/passkeys/begin", deed(Deed::OwnAccount), Act, Nothing, Data, api::passkeys::make, Nothing => api::passkeys::ToMake;
    /// Keep the passkey that was made.
    PasskeyKeep: Post "/api/v1/passkeys", deed(Deed::OwnAccount), Act, Nothing, Data, api::passkeys::keep, api::passkeys::MadeForm => api::passkeys::PasskeyBody;
    /// Take a passkey of one's own away; every login of the account ends.
    PasskeyEnd: Post "/api/v1/passkeys/{passkey}/end", deed(Deed::OwnAccount), Act, Nothing, Data, api::passkeys::end, Nothing => Nothing;
    /// Take a passkey away with a browser.
    PasskeyEndForm: Post "/account/passkeys/end", deed(Deed::OwnAccount), Act, Nothing, Page, html::account::end_passkey, Nothing => Nothing;
    /// Begin a login by a passkey: the same for everybody.
    PasskeyBegin: Post "/api/v1/login/passkey/begin", Nobody, Quiet, Nothing, Data, api::passkeys::begin, Nothing => api::passkeys::ToUse;
    /// Log in by a passkey.
    PasskeyLogin: Post "/api/v1/login/passkey", Nobody, Quiet, Nothing, Data, api::passkeys::log_in, api::passkeys::LogInForm => api::passkeys::BegunBody;
    /// Begin to show by a passkey that it is still the same person.
    PasskeyAskSure: Post "/api/v1/login/confirm/passkey/begin", deed(Deed::OwnAccount), Act, Nothing, Data, api::passkeys::ask_sure, Nothing => api::passkeys::ToUse;
    /// Show it; it counts as the password given again, for five minutes.
    PasskeySure: Post "/api/v1/login/confirm/passkey", deed(Deed::OwnAccount), Act, Nothing, Data, api::passkeys::sure, api::passkeys::AnswerForm => Nothing;

    /// Alerts in the order of their arrival.
    Alerts: Get "/api/v1/alerts", deed(Deed::SeeQueue), Look, Nothing, Data, api::alerts::list, Nothing => api::alerts::AlertPage;
    /// One alert: what may be done now, why, findings with law, facts with origin.
    Alert: Get "/api/v1/alerts/{alert}", deed(Deed::SeeAlert), Look, Alert, Data, api::alerts::one, Nothing => api::alerts::AlertBody;
    /// The reasoning as recorded, and what happened.
    Explanation: Get "/api/v1/alerts/{alert}/explanation", deed(Deed::OpenVerification), Look, Nothing, Data, api::alerts::explanation, Nothing => api::alerts::ExplanationBody;

    /// The test on an alert, examined now: which points have to be answered, what one has read, what waits.
    Verification: Get "/api/v1/alerts/{alert}/verification", deed(Deed::OpenVerification), Look, Nothing, Data, api::verification::open, Nothing => api::verification::OpenBody;
    /// Save what one reads from the facts, as often as one likes.
    SaveReading: Post "/api/v1/alerts/{alert}/reading", deed(Deed::SaveReading), Act, Nothing, Data, api::verification::save, api::forms::ReadingForm => api::verification::Saved;
    /// Decide.
    Decide: Post "/api/v1/alerts/{alert}/decision", deed(Deed::Decide), Act, Nothing, Data, api::verification::decide, api::forms::DecisionForm => api::verification::DecidedBody;
    /// What a first official read and decided: sealed until one has read all points oneself.
    FirstOfficial: Get "/api/v1/alerts/{alert}/review", deed(Deed::ReviewDecision), Look, Nothing, Data, api::review::open, Nothing => api::review::FirstBody;
    /// Confirm a first official's decision, send it back, or decide otherwise.
    Review: Post "/api/v1/alerts/{alert}/review", deed(Deed::ReviewDecision), Act, Nothing, Data, api::review::review, api::forms::ReviewForm => api::verification::DecidedBody;
    /// Take a permission back.
    EndPermission: Post "/api/v1/alerts/{alert}/permission/end", deed(Deed::TakePermissionBack), Act, Nothing, Data, api::verification::take_back, api::forms::ReasonsForm => api::verification::LapsedBody;

    /// Present a traveller. The answer is on the record, has always the same size and leaves on a tick.
    Check: Post "/api/v1/checks", deed(Deed::CheckTraveller), Act, Nothing, Data, api::check::check, api::check::Presented => api::check::AnswerBody;
    /// Keep what the person answered on the question sheet.
    Sheet: Post "/api/v1/checks/{check}/sheet", deed(Deed::KeepSheet), Act, Check, Data, api::meeting::sheet, api::meeting::SheetIn => api::meeting::SheetBody;
    /// Record a measure that was taken at a check, permitted or not.
    CheckMeasure: Post "/api/v1/checks/{check}/measures", deed(Deed::RecordMeasure), Act, Check, Data, api::meeting::measure, api::meeting::MeasureForm => api::meeting::MeasureBody;
    /// Record a measure that no check went before.
    Measure: Post "/api/v1/measures", deed(Deed::RecordMeasure), Act, Handler, Data, api::meeting::measure_unchecked, api::meeting::UncheckedForm => api::meeting::MeasureBody;
    /// Judge: the traveller of a check is not the person of an alert.
    NotThisPerson: Post "/api/v1/checks/{check}/not-this-person", deed(Deed::JudgeNotThisPerson), Act, Check, Data, api::meeting::judge, api::meeting::JudgeForm => api::meeting::Entry;
    /// Tell a namesake apart, with consent.
    Distinguish: Post "/api/v1/checks/{check}/distinguishing", deed(Deed::Distinguish), Act, Check, Data, api::meeting::distinguish, api::meeting::DistinguishForm => api::meeting::Entry;
    /// Take a distinguishing record back: it is erased.
    TakeBackDistinguishing: Post "/api/v1/distinguishing/{record}/end", deed(Deed::Distinguish), Act, Nothing, Data, api::meeting::take_back, Nothing => api::meeting::Entry;
    /// As the authority that granted protection: it is, or is not, the person it protects. No data comes back.
    Identity: Post "/api/v1/checks/{check}/identity", deed(Deed::AnswerIdentity), Act, Handler, Data, api::meeting::identity, api::meeting::IdentityForm => api::meeting::IdentityBody;

    /// One entry of a register, by its whole id, for the authority that made it. Registers list nothing.
    RegisterEntry: Get "/api/v1/registers/{entry}", deed(Deed::ReadEntry), Look, Handler, Data, api::registers::one, Nothing => api::registers::EntryBody;
    /// What is known of a sending bureau: class, evidence, contradictions.
    Bureau: Get "/api/v1/bureaus/{bureau}", deed(Deed::SeeBureaus), Quiet, Nothing, Data, api::bureaus::one, Nothing => api::bureaus::BureauBody;

    /// The newest signed checkpoint of the record, with the key that verifies it.
    Checkpoint: Get "/api/v1/log/checkpoint", deed(Deed::SeeLog), Look, Nothing, Data, api::log::checkpoint, Nothing => api::log::CheckpointBody;
    /// Entries without their content, in the order of the record.
    LogEntries: Get "/api/v1/log/entries", deed(Deed::SeeLog), Look, Nothing, Data, api::log::entries, Nothing => api::log::LogPage;
    /// Proof that an entry is in the signed record.
    LogProof: Get "/api/v1/log/entries/{entry}/proof", deed(Deed::SeeLog), Look, Nothing, Data, api::log::proof, Nothing => api::log::ProofBody;

    /// Names near a name, as yente answers; `score` is how alike two names are and says nothing of a person.
    Match: Post "/match/{dataset}", deed(Deed::MatchNames), Look, Nothing, Data, api::matching::matches, api::matching::Queries => api::matching::Responses;
    /// What the reconciliation service does (version 0.2): matching only.
    ReconcileManifest: Get "/reconcile/{dataset}", Nobody, Quiet, Nothing, Data, api::reconcile::manifest, Nothing => api::reconcile::Manifest;
    /// Reconcile names (version 0.2).
    Reconcile: Post "/reconcile/{dataset}", deed(Deed::MatchNames), Look, Nothing, Data, api::reconcile::reconcile, Nothing => Nothing;

    /// Changes on the record as server-sent events: ids and kinds only.
    Live: Get "/live", deed(Deed::SeeQueue), Look, Nothing, Data, api::live::live, Nothing => Nothing;

    /// Accounts in the order of their logins.
    Accounts: Get "/api/v1/accounts", deed(Deed::AdministerAccounts), Quiet, Nothing, Data, api::accounts::list, Nothing => api::accounts::AccountPage;
    /// Make an account; its start code is shown once.
    AccountAdd: Post "/api/v1/accounts", deed(Deed::AdministerAccounts), Act, Nothing, Data, api::accounts::add, api::accounts::AccountForm => api::accounts::StartCode;
    /// Close an account; its logins end.
    AccountClose: Post "/api/v1/accounts/{login}/close", deed(Deed::AdministerAccounts), Act, Nothing, Data, api::accounts::close, Nothing => Nothing;
    /// Give an account a new start code; its logins end.
    AccountRestart: Post "/api/v1/accounts/{login}/start-code", deed(Deed::AdministerAccounts), Act, Nothing, Data, api::accounts::restart, Nothing => api::accounts::StartCode;
    /// Enter or take back a mandate: counsel and caseworkers see the alerts of their clients.
    AccountMandate: Post "/api/v1/accounts/{login}/mandates", deed(Deed::AdministerAccounts), Act, Nothing, Data, api::accounts::mandate, api::accounts::MandateForm => Nothing;
}

/// Whether a page is served at a path.
pub(crate) fn has_page(path: &str) -> bool {
    Route::ALL.iter().any(|it| it.path() == path && it.dress() == Dress::Page && it.method() == Method::Get)
}

impl Route {
    /// The most bytes of a body.
    #[must_use]
    pub fn largest(self) -> usize {
        match self {
            Self::Match | Self::Reconcile => 1 << 20,
            _ => 128 << 10,
        }
    }

    /// Alerts shown at the most, as the record says it.
    #[must_use]
    pub fn shows(self) -> u64 {
        if self.path().contains("{alert}") { 1 } else { 0 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_route_of_a_deed_that_changes_something_or_shows_a_case_is_on_the_record() {
        for route in Route::ALL {
            let traced = route.trace() != Trace::Quiet;
            match route.needs() {
                Needs::Deed(Deed::SeeBureaus | Deed::AdministerAccounts) => {}
                Needs::Deed(_) => assert!(traced, "{}", route.name()),
                Needs::Login | Needs::Nobody => {}
            }
            if route.method() == Method::Post && route.needs() != Needs::Nobody {
                assert!(traced, "{}", route.name());
            }
        }
    }

    #[test]
    fn no_two_routes_are_one_and_each_says_what_it_is_for() {
        let mut all: Vec<_> = Route::ALL.iter().map(|it| (it.method().as_str(), it.path())).collect();
        all.sort_unstable();
        let before = all.len();
        all.dedup();
        assert_eq!(all.len(), before);
        assert!(Route::ALL.iter().all(|it| it.says().ends_with('.')));
    }
}
