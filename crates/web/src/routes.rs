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

pub use crate::needs::{Method, Needs, Owner, Trace};

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
    // Queue by clocks, clocks, letters, figures, bureaus, the log.
    /// The clocks of an alert, what its sender is asked, a link to the territory.
    ClocksPage: Get "/alerts/{alert}/clocks", deed(Deed::OpenVerification), Look, Nothing, Page, html::clocks::of, Nothing => Nothing;
    /// Enter that the person of an alert has a link to this territory, with a browser.
    LinkForm: Post "/alerts/{alert}/territorial-link", deed(Deed::OpenVerification), Act, Nothing, Page, html::clocks::link, Nothing => Nothing;
    /// Write down with a browser what a sender answered.
    SenderAnswerForm: Post "/alerts/{alert}/questions", deed(Deed::OpenVerification), Act, Nothing, Page, html::clocks::answered, Nothing => Nothing;
    /// One clock, and what a named person can do to it.
    ClockPage: Get "/clocks/{begun}/{rule}", deed(Deed::OpenVerification), Look, Nothing, Page, html::clocks::one, Nothing => Nothing;
    /// Answer a clock in words with a browser.
    ClockAnswerForm: Post "/clocks/{begun}/{rule}/answer", deed(Deed::OpenVerification), Act, Nothing, Page, html::clocks::answer, Nothing => Nothing;
    /// Extend the desk's term, once, with a browser.
    ClockExtendForm: Post "/clocks/{begun}/{rule}/extend", deed(Deed::OpenVerification), Act, Nothing, Page, html::clocks::extend, Nothing => Nothing;
    /// Letters to senders: those that go out on a coming day, and those that went out.
    QuestionsPage: Get "/questions", deed(Deed::OpenVerification), Look, Nothing, Page, html::clocks::questions, Nothing => Nothing;
    /// Minutes for each alert, age of the queue, who waits how long.
    CapacityPage: Get "/capacity", deed(Deed::SeeCapacity), Look, Nothing, Page, html::capacity::show, Nothing => Nothing;
    /// Sending bureaus with their classes.
    BureausPage: Get "/bureaus", deed(Deed::SeeBureaus), Quiet, Nothing, Page, html::bureaus::list, Nothing => Nothing;
    /// One sending bureau: class with its interval over the years, evidence, what speaks against it.
    BureauPage: Get "/bureaus/{bureau}", deed(Deed::SeeBureaus), Quiet, Nothing, Page, html::bureaus::one, Nothing => Nothing;
    /// Raise the class of a bureau with a browser: upwards, with an end.
    ClassRaiseForm: Post "/bureaus/{bureau}/override", deed(Deed::ProposeOverride), Act, Nothing, Page, html::bureaus::raise, Nothing => Nothing;
    /// The jurisdiction profile in words, with what is proved of it.
    ProfilePage: Get "/profile", deed(Deed::SeeProfile), Look, Nothing, Page, html::profile::show, Nothing => Nothing;
    /// The text of the profile, to change it.
    ProfileEditPage: Get "/profile/edit", deed(Deed::EditProfile), Look, Nothing, Page, html::profile::edit, Nothing => Nothing;
    /// Try a profile, or take it up once it is proved, with a browser.
    ProfileForm: Post "/profile/edit", deed(Deed::EditProfile), Act, Nothing, Page, html::profile::save, Nothing => Nothing;
    /// The whole reasoning for an alert, as it was recorded.
    ExplanationPage: Get "/alerts/{alert}/explanation", deed(Deed::OpenVerification), Look, Nothing, Page, html::explanation::show, Nothing => Nothing;
    /// The accounts, for the administrator.
    AdministrationPage: Get "/administration", deed(Deed::AdministerAccounts), Quiet, Nothing, Page, html::administration::show, Nothing => Nothing;
    /// Make an account with a browser; its start code is shown once.
    AdministrationAdd: Post "/administration", deed(Deed::AdministerAccounts), Act, Nothing, Page, html::administration::add, Nothing => Nothing;
    /// Close an account, start it anew, enter a mandate or take one back, with a browser.
    AdministrationChange: Post "/administration/change", deed(Deed::AdministerAccounts), Act, Nothing, Page, html::administration::change, Nothing => Nothing;
    /// Every part of every page, from invented values: for everybody in a demo, else for whoever is logged in.
    Styleguide: Get "/styleguide", Nobody, Quiet, Nothing, Page, html::styleguide::show, Nothing => Nothing;
    /// The log: checkpoint, entries without content, proofs.
    LogPage: Get "/log", deed(Deed::SeeLog), Look, Nothing, Page, html::log::show, Nothing => Nothing;
    // End of that block.
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

    // Custody, measures, meetings, overrides, registers, requests, lists.
    /// The card of the first ten minutes.
    BorderCard: Get "/border/card", deed(Deed::CheckTraveller), Look, Nothing, Page, html::meeting::ten_minutes, Nothing => Nothing;
    /// A measure as a form, after a check or without one.
    MeasurePage: Get "/border/measure", deed(Deed::RecordMeasure), Look, Handler, Page, html::measure::show, Nothing => Nothing;
    /// Record a measure with a browser.
    MeasureForm: Post "/border/measure", deed(Deed::RecordMeasure), Act, Handler, Page, html::measure::take, Nothing => Nothing;
    /// The question sheet of a check, in the language of the traveller.
    SheetPage: Get "/border/{check}/sheet", deed(Deed::KeepSheet), Look, Check, Page, html::meeting::sheet, Nothing => Nothing;
    /// Keep the answers of a sheet with a browser.
    SheetForm: Post "/border/{check}/sheet", deed(Deed::KeepSheet), Act, Check, Page, html::meeting::keep, Nothing => Nothing;
    /// The question sheet, to be printed and filled by hand.
    BlankSheet: Get "/sheet", deed(Deed::KeepSheet), Look, Handler, Page, html::meeting::blank_sheet, Nothing => Nothing;
    /// "Not this person", and telling a namesake apart, as forms.
    ApartPage: Get "/border/{check}/not-this-person", deed(Deed::JudgeNotThisPerson), Look, Check, Page, html::meeting::apart, Nothing => Nothing;
    /// Judge "not this person" with a browser.
    JudgeForm: Post "/border/{check}/not-this-person", deed(Deed::JudgeNotThisPerson), Act, Check, Page, html::meeting::judge, Nothing => Nothing;
    /// Tell a namesake apart with a browser.
    DistinguishForm: Post "/border/{check}/distinguishing", deed(Deed::Distinguish), Act, Check, Page, html::meeting::distinguish, Nothing => Nothing;
    /// Meetings that wait for the duty desk.
    MeetingsPage: Get "/meetings", deed(Deed::AnswerMeeting), Look, Nothing, Page, html::meeting::list, Nothing => Nothing;
    /// The duty card of one meeting.
    MeetingPage: Get "/meetings/{check}", deed(Deed::AnswerMeeting), Look, Nothing, Page, html::meeting::one, Nothing => Nothing;
    /// Answer a meeting with a browser.
    MeetingForm: Post "/meetings/{check}", deed(Deed::AnswerMeeting), Act, Nothing, Page, html::meeting::answer, Nothing => Nothing;
    /// What is asked of the authority that granted a protection.
    IdentityOpenPage: Get "/identity", deed(Deed::AnswerIdentity), Look, Handler, Page, html::meeting::identity_open, Nothing => Nothing;
    /// One question to it; nothing of the case is here.
    IdentityPage: Get "/identity/{check}", deed(Deed::AnswerIdentity), Look, Handler, Page, html::meeting::identity, Nothing => Nothing;
    /// Its yes or no with a browser.
    IdentityForm: Post "/identity/{check}", deed(Deed::AnswerIdentity), Act, Handler, Page, html::meeting::identity_answer, Nothing => Nothing;
    /// The custody board.
    CustodyPage: Get "/custody", deed(Deed::SeeCustody), Look, Handler, Page, html::custody::board, Nothing => Nothing;
    /// One custody, with what is due and what happened.
    CustodyOnePage: Get "/custody/{custody}", deed(Deed::SeeCustody), Look, Handler, Page, html::custody::one, Nothing => Nothing;
    /// Record a step of a custody with a browser.
    CustodyForm: Post "/custody/{custody}", deed(Deed::ActOnCustody), Act, Handler, Page, html::custody::step, Nothing => Nothing;
    /// Urgent overrides, for supervision.
    OverridesPage: Get "/overrides", deed(Deed::ConfirmOverride), Look, Nothing, Page, html::overrides::list, Nothing => Nothing;
    /// The urgent override as a form.
    OverrideUsePage: Get "/overrides/use", deed(Deed::UrgentOverride), Look, Handler, Page, html::overrides::show, Nothing => Nothing;
    /// Use own safety law with a browser.
    OverrideUseForm: Post "/overrides/use", deed(Deed::UrgentOverride), Act, Handler, Page, html::overrides::begin, Nothing => Nothing;
    /// One urgent override, with the form that confirms it.
    OverrideOnePage: Get "/overrides/{used}", deed(Deed::ConfirmOverride), Look, Nothing, Page, html::overrides::one, Nothing => Nothing;
    /// Confirm another's urgent override with a browser.
    OverrideConfirmForm: Post "/overrides/{used}", deed(Deed::ConfirmOverride), Act, Nothing, Page, html::overrides::confirm, Nothing => Nothing;
    /// Registers: the form by which one entry is read. They list nothing.
    RegistersPage: Get "/registers", deed(Deed::ReadEntry), Look, Handler, Page, html::registers::show, Nothing => Nothing;
    /// Read one entry with a browser: by its id or a full identity, with a purpose.
    RegistersForm: Post "/registers", deed(Deed::ReadEntry), Act, Handler, Page, html::registers::search, Nothing => Nothing;
    /// An entry as a form, to propose it.
    ProposePage: Get "/registers/propose", deed(Deed::ProposeEntry), Look, Handler, Page, html::registers::propose_page, Nothing => Nothing;
    /// Propose an entry with a browser.
    ProposeForm: Post "/registers/propose", deed(Deed::ProposeEntry), Act, Handler, Page, html::registers::propose, Nothing => Nothing;
    /// Propose to lift an entry with a browser.
    LiftForm: Post "/registers/lift", deed(Deed::ProposeEntry), Act, Handler, Page, html::registers::lift, Nothing => Nothing;
    /// A finding on an alert that the own authority lifts, as a form.
    LiftFindingPage: Get "/alerts/{alert}/lift", deed(Deed::ProposeEntry), Look, Handler, Page, html::lift::show, Nothing => Nothing;
    /// Propose with a browser that the own authority lifts a finding.
    LiftFindingForm: Post "/alerts/{alert}/lift", deed(Deed::ProposeEntry), Act, Handler, Page, html::lift::propose, Nothing => Nothing;
    /// Leads to a proposal by its number.
    ProposalOpen: Get "/registers/proposal", deed(Deed::ConfirmEntry), Look, Handler, Page, html::registers::open_proposal, Nothing => Nothing;
    /// A proposal that waits for another official of the authority.
    ProposalPage: Get "/registers/proposals/{proposal}", deed(Deed::ConfirmEntry), Look, Handler, Page, html::registers::proposal, Nothing => Nothing;
    /// Confirm or refuse a proposal with a browser.
    ProposalForm: Post "/registers/proposals/{proposal}", deed(Deed::ConfirmEntry), Act, Handler, Page, html::registers::answer, Nothing => Nothing;
    /// Whether the person is told, as a form.
    TellingPage: Get "/alerts/{alert}/telling", deed(Deed::DecideTelling), Look, Alert, Page, html::telling::show, Nothing => Nothing;
    /// Decide it with a browser.
    TellingForm: Post "/alerts/{alert}/telling", deed(Deed::DecideTelling), Act, Alert, Page, html::telling::decide, Nothing => Nothing;
    /// A note with which a court is told how an alert stands, as a form.
    NotePage: Get "/alerts/{alert}/note", deed(Deed::TellCourt), Look, Alert, Page, html::note::show, Nothing => Nothing;
    /// The note as it would be made now: nothing is entered.
    NoteLook: Post "/alerts/{alert}/note", deed(Deed::TellCourt), Look, Alert, Page, html::note::look, Nothing => Nothing;
    /// Make it with a browser.
    NoteForm: Post "/alerts/{alert}/notes", deed(Deed::TellCourt), Act, Alert, Page, html::note::issue, Nothing => Nothing;
    /// A note as it was made, word for word, with its digest.
    NoteMade: Get "/alerts/{alert}/notes/{note}", deed(Deed::TellCourt), Look, Alert, Page, html::note::made_one, Nothing => Nothing;
    /// The page that is printed.
    NotePrint: Get "/alerts/{alert}/notes/{note}/print", deed(Deed::TellCourt), Look, Alert, Page, html::note::print, Nothing => Nothing;
    /// What stands at the edge of its sheets.
    NoteStyle: Get "/alerts/{alert}/notes/{note}/print.css", deed(Deed::TellCourt), Look, Alert, Page, html::note::style, Nothing => Nothing;
    /// What is owed over all alerts that were called back, what is overdue first.
    RecallsPage: Get "/recalls", deed(Deed::SeeRecall), Look, Nothing, Page, html::recalls::list, Nothing => Nothing;
    /// The copies of an alert and its recall: who has answered what, as a table and a schematic, live.
    RecallPage: Get "/alerts/{alert}/recalls", deed(Deed::SeeRecall), Look, Alert, Page, html::recalls::one, Nothing => Nothing;
    /// Register a copy with a browser.
    CopyForm: Post "/alerts/{alert}/copies", deed(Deed::RegisterCopy), Act, Alert, Page, html::recalls::register, Nothing => Nothing;
    /// Call an alert back with a browser.
    RecallForm: Post "/alerts/{alert}/recalls", deed(Deed::OrderRecall), Act, Alert, Page, html::recalls::order, Nothing => Nothing;
    /// Enter with a browser what a holder said.
    ReceiptForm: Post "/alerts/{alert}/recalls/receipts", deed(Deed::EnterReceipt), Act, Alert, Page, html::recalls::receipt, Nothing => Nothing;
    /// Contest a recall with a browser.
    ContestForm: Post "/alerts/{alert}/recalls/contest", deed(Deed::ContestRecall), Act, Alert, Page, html::recalls::contest, Nothing => Nothing;
    /// Propose with a browser that a contested recall is undone.
    RestoreProposeForm: Post "/alerts/{alert}/recalls/restore/propose", deed(Deed::RestoreRecalled), Act, Alert, Page, html::recalls::propose, Nothing => Nothing;
    /// Undo a contested recall as the second person with a browser.
    RestoreForm: Post "/alerts/{alert}/recalls/restore", deed(Deed::RestoreRecalled), Act, Alert, Page, html::recalls::restore, Nothing => Nothing;
    /// What an alert held that was called back, as evidence.
    EvidencePage: Get "/alerts/{alert}/evidence", deed(Deed::SeeEvidence), Look, Alert, Page, html::recalls::evidence, Nothing => Nothing;
    /// A request that an alert is looked at again, as a form.
    RequestPage: Get "/alerts/{alert}/review-request", deed(Deed::AskReview), Look, Alert, Page, html::requests::show, Nothing => Nothing;
    /// Ask with a browser that an alert is looked at again.
    RequestForm: Post "/alerts/{alert}/review-request", deed(Deed::AskReview), Act, Alert, Page, html::requests::ask, Nothing => Nothing;
    /// Taking a permission back, as a form.
    EndPermissionPage: Get "/alerts/{alert}/permission/end", deed(Deed::TakePermissionBack), Look, Nothing, Page, html::requests::end_page, Nothing => Nothing;
    /// Take a permission back with a browser.
    EndPermissionForm: Post "/alerts/{alert}/permission/end", deed(Deed::TakePermissionBack), Act, Nothing, Page, html::requests::end, Nothing => Nothing;
    /// Earlier named decisions as a list, to take them over.
    HoldingsPage: Get "/holdings", deed(Deed::ImportHoldings), Look, Nothing, Page, html::holdings::show, Nothing => Nothing;
    /// Take a list of earlier decisions over with a browser.
    HoldingsForm: Post "/holdings", deed(Deed::ImportHoldings), Act, Nothing, Page, html::holdings::import, Nothing => Nothing;

    /// One's own account.
    OwnAccount: Get "/account", Login, Quiet, Nothing, Page, html::account::show, Nothing => Nothing;
    /// Choose a password with a browser.
    OwnPassword: Post "/account/password", Login, Act, Nothing, Page, html::account::choose, Nothing => Nothing;
    /// End every login of one's account with a browser.
    OwnLogins: Post "/account/logout-everywhere", Login, Act, Nothing, Page, html::account::end_all, Nothing => Nothing;
    // Counsel: clients, submitted facts, the vault.
    /// Counsel's first page: the alerts of the own mandates.
    ClientsPage: Get "/clients", deed(Deed::SubmitFacts), Look, Handler, Page, html::counsel::clients, Nothing => Nothing;
    /// What was stated for a client, and the form to state more.
    FactsPage: Get "/alerts/{alert}/facts", deed(Deed::SubmitFacts), Look, Alert, Page, html::counsel::facts, Nothing => Nothing;
    /// Submit what a client states with a browser.
    FactsForm: Post "/alerts/{alert}/facts", deed(Deed::SubmitFacts), Act, Alert, Page, html::counsel::submit, Nothing => Nothing;
    /// The own vault.
    VaultPage: Get "/vault", deed(Deed::OpenVault), Look, Handler, Page, html::vault::show, Nothing => Nothing;
    /// Put an encrypted file into the vault with a browser.
    VaultForm: Post "/vault", deed(Deed::OpenVault), Act, Handler, Page, html::vault::put, Nothing => Nothing;
    /// Delete something in the vault with a browser.
    VaultEndForm: Post "/vault/end", deed(Deed::OpenVault), Act, Handler, Page, html::vault::end, Nothing => Nothing;

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

    // Who is told, what was brought before one, what nobody permitted.
    /// What was brought before a court, the reviewing body or child protection.
    BroughtPage: Get "/brought", deed(Deed::SeeBrought), Look, Nothing, Page, html::brought::show, Nothing => Nothing;
    /// The same over the API.
    Brought: Get "/api/v1/brought", deed(Deed::SeeBrought), Look, Nothing, Data, api::brought::list, Nothing => api::brought::BroughtBody;
    /// Measures that nobody permitted and that no named person has looked at.
    AlarmsPage: Get "/alarms", deed(Deed::SeeAlarms), Look, Handler, Page, html::alarms::show, Nothing => Nothing;
    /// Say with a browser that one has looked at a measure that nobody permitted.
    AlarmForm: Post "/alarms/{begun}", deed(Deed::AnswerAlarm), Act, Nothing, Page, html::alarms::answer, Nothing => Nothing;
    /// Measures that nobody permitted, over the API.
    Alarms: Get "/api/v1/alarms", deed(Deed::SeeAlarms), Look, Handler, Data, api::alarms::list, Nothing => api::alarms::AlarmsBody;
    /// Say that one has looked at a measure that nobody permitted: it makes nothing lawful.
    AlarmAnswer: Post "/api/v1/alarms/{begun}/answer", deed(Deed::AnswerAlarm), Act, Nothing, Data, api::alarms::answer, api::clocks::SaysForm => api::clocks::AnsweredBody;
    // End of that block.

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
    // Counsel: clients, submitted facts, the vault.
    /// The alerts of the own mandates.
    Clients: Get "/api/v1/clients", deed(Deed::SubmitFacts), Look, Handler, Data, api::facts::clients, Nothing => api::facts::ClientPage;
    /// What the person or counsel stated about the alert of a client.
    FactsStated: Get "/api/v1/alerts/{alert}/facts", deed(Deed::SubmitFacts), Look, Alert, Data, api::facts::stated, Nothing => api::facts::StatedPage;
    /// Submit what a client states: the alert is examined again. The same again adds nothing.
    FactsSubmit: Post "/api/v1/alerts/{alert}/facts", deed(Deed::SubmitFacts), Act, Alert, Data, api::facts::submit, api::facts::SubmittedForm => api::facts::SubmittedBody;
    /// What lies in the own vault for a client.
    VaultItems: Get "/api/v1/alerts/{alert}/vault", deed(Deed::OpenVault), Look, Alert, Data, api::vault::list, Nothing => api::vault::VaultBody;
    /// Put something into the vault, encrypted with keys of one's own (age format); what is open is refused.
    VaultPut: Post "/api/v1/alerts/{alert}/vault", deed(Deed::OpenVault), Act, Alert, Data, api::vault::put, Nothing => api::vault::ItemBody;
    /// Take something out of the vault, as it was put in.
    VaultTake: Get "/api/v1/alerts/{alert}/vault/{item}", deed(Deed::OpenVault), Look, Alert, Data, api::vault::take, Nothing => Nothing;
    /// Delete something in the vault.
    VaultDelete: Post "/api/v1/alerts/{alert}/vault/{item}/end", deed(Deed::OpenVault), Act, Alert, Data, api::vault::delete, Nothing => Nothing;

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

    // Custody, measures, meetings, overrides, registers, requests, lists.
    /// What is asked of the authority for which the account speaks.
    IdentityAsked: Get "/api/v1/identity", deed(Deed::AnswerIdentity), Look, Handler, Data, api::meetings::asked, Nothing => api::meetings::AskedBody;
    /// Meetings that wait for the duty desk, what ends first before.
    Meetings: Get "/api/v1/meetings", deed(Deed::AnswerMeeting), Look, Nothing, Data, api::meetings::list, Nothing => api::meetings::MeetingsBody;
    /// One meeting: who was presented, what was met, its clocks, what own law allows meanwhile.
    Meeting: Get "/api/v1/meetings/{check}", deed(Deed::AnswerMeeting), Look, Nothing, Data, api::meetings::one, Nothing => api::meetings::MeetingBody;
    /// Answer a meeting. An answer permits nothing.
    MeetingAnswer: Post "/api/v1/meetings/{check}/answer", deed(Deed::AnswerMeeting), Act, Nothing, Data, api::meetings::answer, api::meetings::AnswerForm => api::meetings::AnsweredBody;
    /// Who is detained because of an alert, the most urgent first.
    Custodies: Get "/api/v1/custody", deed(Deed::SeeCustody), Look, Handler, Data, api::custody::list, Nothing => api::custody::BoardBody;
    /// One custody: how it stands, what is due, whom to tell, what happened.
    Custody: Get "/api/v1/custody/{custody}", deed(Deed::SeeCustody), Look, Handler, Data, api::custody::one, Nothing => api::custody::CustodyBody;
    /// Record a step of a custody.
    CustodyStep: Post "/api/v1/custody/{custody}/events", deed(Deed::ActOnCustody), Act, Handler, Data, api::custody::step, api::custody::StepForm => api::custody::SteppedBody;
    /// Urgent overrides, the newest first, and how many each officer used.
    Overrides: Get "/api/v1/overrides", deed(Deed::ConfirmOverride), Look, Nothing, Data, api::overrides::list, Nothing => api::overrides::OverridesBody;
    /// Use own safety law where somebody is in danger. It is no permission and ends in a day unless another confirms it.
    OverrideUse: Post "/api/v1/overrides", deed(Deed::UrgentOverride), Act, Handler, Data, api::overrides::begin, api::overrides::UseForm => api::overrides::UsedBody;
    /// Confirm another's urgent override.
    OverrideConfirm: Post "/api/v1/overrides/{used}/confirm", deed(Deed::ConfirmOverride), Act, Nothing, Data, api::overrides::confirm, api::forms::ReasonsForm => api::overrides::ConfirmedBody;
    /// Look for one entry of a register, by its whole id or a full identity, with a purpose. Registers list nothing.
    RegisterSearch: Post "/api/v1/registers/search", deed(Deed::ReadEntry), Act, Handler, Data, api::registers::search, api::registers::SearchForm => api::registers::EntryBody;
    /// Propose an entry of a register; it counts when another official of the authority confirmed it.
    Propose: Post "/api/v1/proposals", deed(Deed::ProposeEntry), Act, Handler, Data, api::proposals::propose, api::proposals::ProposeForm => api::proposals::ProposedBody;
    /// Propose to lift an entry, or a finding on an alert.
    ProposeLift: Post "/api/v1/lifts", deed(Deed::ProposeEntry), Act, Handler, Data, api::proposals::propose_lift, api::proposals::LiftForm => api::proposals::ProposedBody;
    /// A proposal, by its number, for officials of the authority that made it.
    Proposal: Get "/api/v1/proposals/{proposal}", deed(Deed::ConfirmEntry), Look, Handler, Data, api::proposals::one, Nothing => api::proposals::ProposalBody;
    /// Confirm or refuse what another official of the same authority proposed.
    ProposalAnswer: Post "/api/v1/proposals/{proposal}/answer", deed(Deed::ConfirmEntry), Act, Handler, Data, api::proposals::answer, api::proposals::AnswerForm => api::proposals::AnsweredBody;
    /// Who holds copies of an alert, what was called back, what each holder answered.
    Recalls: Get "/api/v1/alerts/{alert}/recalls", deed(Deed::SeeRecall), Look, Alert, Data, api::recall::seen::one, Nothing => api::recall::seen::RecallsBody;
    /// What is owed now over all alerts, what is overdue first; `overdue` alone.
    RecallsOwed: Get "/api/v1/recalls", deed(Deed::SeeRecall), Look, Nothing, Data, api::recall::seen::list, Nothing => api::recall::seen::OwedListBody;
    /// Register that a copy was handed to somebody: a debt to recall.
    CopyRegister: Post "/api/v1/alerts/{alert}/copies", deed(Deed::RegisterCopy), Act, Alert, Data, api::recall::acts::copy, api::recall::acts::CopyForm => api::recall::acts::EnteredBody;
    /// Call an alert back, on the decision of an authority: nobody is shown it from then on, and every copy is owed an answer.
    RecallOrder: Post "/api/v1/alerts/{alert}/recalls", deed(Deed::OrderRecall), Act, Alert, Data, api::recall::acts::order, api::recall::acts::OrderForm => api::recall::acts::EnteredBody;
    /// Enter what a holder said, or what a look-up there found.
    RecallReceipt: Post "/api/v1/alerts/{alert}/recalls/receipts", deed(Deed::EnterReceipt), Act, Alert, Data, api::recall::acts::receipt, api::recall::acts::ReceiptForm => api::recall::acts::EnteredBody;
    /// Contest a recall: nothing is erased while that stands.
    RecallContest: Post "/api/v1/alerts/{alert}/recalls/contest", deed(Deed::ContestRecall), Act, Alert, Data, api::recall::acts::contest, api::forms::ReasonsForm => api::recall::acts::EnteredBody;
    /// Propose as the first of two that a contested recall is undone.
    RestorePropose: Post "/api/v1/alerts/{alert}/recalls/restore/propose", deed(Deed::RestoreRecalled), Act, Alert, Data, api::recall::acts::propose, api::forms::ReasonsForm => api::recall::acts::EnteredBody;
    /// Undo as the second of two a contested recall, to suspended at the most.
    Restore: Post "/api/v1/alerts/{alert}/recalls/restore", deed(Deed::RestoreRecalled), Act, Alert, Data, api::recall::acts::restore, api::forms::ReasonsForm => api::recall::acts::EnteredBody;
    /// What an alert held that was called back, as evidence: for a court, counsel, the reviewing body and whoever supervises.
    Evidence: Get "/api/v1/alerts/{alert}/evidence", deed(Deed::SeeEvidence), Look, Alert, Data, api::recall::evidence::show, Nothing => api::recall::evidence::EvidenceBody;
    /// What was decided of whether the person is told.
    Tellings: Get "/api/v1/alerts/{alert}/telling", deed(Deed::DecideTelling), Look, Alert, Data, api::telling::show, Nothing => api::telling::TellingsBody;
    /// Decide whether the person is told.
    DecideTelling: Post "/api/v1/alerts/{alert}/telling", deed(Deed::DecideTelling), Act, Alert, Data, api::telling::decide, api::telling::TellingForm => api::telling::EnteredBody;
    /// Notes with which courts were told how an alert stands.
    Notes: Get "/api/v1/alerts/{alert}/notes", deed(Deed::TellCourt), Look, Alert, Data, api::note::show, Nothing => api::note::NotesBody;
    /// The note as it would be made now: nothing is entered.
    NoteDraft: Post "/api/v1/alerts/{alert}/notes/draft", deed(Deed::TellCourt), Look, Alert, Data, api::note::draft, api::note::NoteForm => api::note::NoteDraft;
    /// Tell a court how an alert stands: the note is on the record with its digest, and nothing is sent.
    NoteIssue: Post "/api/v1/alerts/{alert}/notes", deed(Deed::TellCourt), Act, Alert, Data, api::note::issue, api::note::NoteForm => api::note::NoteEntered;
    /// Ask that an alert is looked at again.
    ReviewRequest: Post "/api/v1/alerts/{alert}/review-requests", deed(Deed::AskReview), Act, Alert, Data, api::requests::ask, api::requests::RequestForm => api::requests::RequestedBody;
    /// Take earlier named decisions over as permissions of 90 days, as a list for which one person answers.
    Holdings: Post "/api/v1/holdings", deed(Deed::ImportHoldings), Act, Nothing, Data, api::holdings::import, api::holdings::HoldingsForm => api::holdings::TookBody;

    /// One entry of a register, by its whole id, for the authority that made it. Registers list nothing.
    RegisterEntry: Get "/api/v1/registers/{entry}", deed(Deed::ReadEntry), Look, Handler, Data, api::registers::one, Nothing => api::registers::EntryBody;
    /// What is known of a sending bureau: class, evidence, contradictions.
    Bureau: Get "/api/v1/bureaus/{bureau}", deed(Deed::SeeBureaus), Quiet, Nothing, Data, api::bureaus::one, Nothing => api::bureaus::BureauBody;
    // Queue by clocks, clocks, letters, figures, bureaus, the log.
    /// Sending bureaus with their classes, by their codes.
    BureauList: Get "/api/v1/bureaus", deed(Deed::SeeBureaus), Quiet, Nothing, Data, api::bureaus::list, Nothing => api::bureaus::BureauPage;
    /// The queue: what is due first first, by `whose`, `level`, `track`, `channel`, `bureau`, `grave`.
    Queue: Get "/api/v1/queue", deed(Deed::SeeQueue), Look, Nothing, Data, api::queue::list, Nothing => api::queue::QueuePage;
    /// Alerts with an id or a sender's number (`q`), whole; nobody is found by a name here.
    QueueFind: Get "/api/v1/queue/find", deed(Deed::SeeQueue), Look, Nothing, Data, api::queue::found, Nothing => api::queue::FoundPage;
    /// The clocks of an alert, those that ended among them.
    Clocks: Get "/api/v1/alerts/{alert}/clocks", deed(Deed::OpenVerification), Look, Nothing, Data, api::clocks::list, Nothing => api::clocks::ClocksBody;
    /// Link the person of an alert to this territory: verification begins.
    TerritorialLink: Post "/api/v1/alerts/{alert}/territorial-link", deed(Deed::OpenVerification), Act, Nothing, Data, api::clocks::link, api::forms::ReasonsForm => api::clocks::BegunBody;
    /// What the sender of an alert is asked, what went out, what was answered.
    Questions: Get "/api/v1/alerts/{alert}/questions", deed(Deed::OpenVerification), Look, Nothing, Data, api::questions::one, Nothing => api::questions::QuestionsBody;
    /// Write down what a sender answered.
    SenderAnswer: Post "/api/v1/alerts/{alert}/questions/answers", deed(Deed::OpenVerification), Act, Nothing, Data, api::clocks::answered, api::clocks::SaysForm => api::clocks::EntryBody;
    /// Letters to senders: `which` is `coming` or `sent`.
    Letters: Get "/api/v1/questions", deed(Deed::OpenVerification), Look, Nothing, Data, api::questions::list, Nothing => api::questions::LetterPage;
    /// One clock, by the entry that began it and its rule.
    Clock: Get "/api/v1/clocks/{begun}/{rule}", deed(Deed::OpenVerification), Look, Nothing, Data, api::clocks::one, Nothing => api::clocks::ClockPage;
    /// Answer a clock in words.
    ClockAnswer: Post "/api/v1/clocks/{begun}/{rule}/answer", deed(Deed::OpenVerification), Act, Nothing, Data, api::clocks::answer, api::clocks::SaysForm => api::clocks::AnsweredBody;
    /// Extend the desk's term by fifteen days, once, with reasons.
    ClockExtend: Post "/api/v1/clocks/{begun}/{rule}/extend", deed(Deed::OpenVerification), Act, Nothing, Data, api::clocks::extend, api::forms::ReasonsForm => api::clocks::ExtendedBody;
    /// Raise the class of a bureau: upwards, by one named official, with an end; it counts at once.
    ClassRaise: Post "/api/v1/bureaus/{bureau}/raises", deed(Deed::ProposeOverride), Act, Nothing, Data, api::bureaus::raise_class, api::bureaus::RaiseForm => api::bureaus::RaisedBody;
    /// The jurisdiction profile that counts, and how it was taken up.
    Profile: Get "/api/v1/profile", deed(Deed::SeeProfile), Look, Nothing, Data, api::profile::show, Nothing => api::profile::ProfileBody;
    /// Try a profile: its faults, what it would change, the proofs. Nothing is taken up.
    ProfileTry: Post "/api/v1/profile/try", deed(Deed::EditProfile), Act, Nothing, Data, api::profile::check, api::profile::TextForm => api::profile::TriedBody;
    /// Take a profile up, once it is proved; `If-Match` names the one that was read.
    ProfileTakeUp: Post "/api/v1/profile", deed(Deed::EditProfile), Act, Nothing, Data, api::profile::take_up, api::profile::TakeUpForm => api::profile::EntryBody;
    /// Figures about the work: minutes for each alert, age of the queue, waiting by class of sender and of offence.
    Capacity: Get "/api/v1/capacity", deed(Deed::SeeCapacity), Look, Nothing, Data, api::capacity::show, Nothing => api::capacity::CapacityBody;
    // End of that block.

    // Requests before a reviewing body.
    /// Requests before the reviewing body, the newest first: of the body all, of a side its own.
    Docket: Get "/api/v1/requests", deed(Deed::SeeDocket), Look, Handler, Data, api::commission::docket::list, Nothing => api::commission::docket::DocketPage;
    /// Lodge a request.
    Lodge: Post "/api/v1/requests", deed(Deed::LodgeRequest), Act, Nothing, Data, api::commission::lodge::lodge, api::commission::lodge::LodgeForm => api::commission::lodge::LodgedBody;
    /// Deadlines that somebody still has to answer, those that are due first: all, overdue or due within a week.
    RequestDeadlines: Get "/api/v1/deadlines", deed(Deed::SeeDocket), Look, Handler, Data, api::commission::docket::due, Nothing => api::commission::docket::DeadlinePage;
    /// Whether there is an address under which a calendar program reads the own deadlines.
    CalendarAddress: Get "/api/v1/calendar-address", deed(Deed::SeeDocket), Look, Handler, Data, api::commission::calendar::show, Nothing => api::commission::calendar::AddressBody;
    /// Make such an address, shown once; the one before it ends.
    CalendarMake: Post "/api/v1/calendar-address", deed(Deed::SeeDocket), Act, Handler, Data, api::commission::calendar::make, Nothing => api::commission::calendar::MadeBody;
    /// End it.
    CalendarEnd: Post "/api/v1/calendar-address/end", deed(Deed::SeeDocket), Act, Handler, Data, api::commission::calendar::end, Nothing => Nothing;
    /// The own deadlines as iCalendar: reference and rule, no names.
    CalendarFile: Get "/docket/calendar.ics", deed(Deed::SeeDocket), Look, Handler, Data, api::commission::calendar::file, Nothing => Nothing;
    /// The same by an address that was made for a calendar program: whoever has it reads it, until it is ended.
    CalendarByAddress: Get "/calendar/{secret}", Nobody, Look, Nothing, Data, api::commission::calendar::by_address, Nothing => Nothing;
    /// Whether the time of the server is in doubt, so that no deadline of a request comes to its end.
    ServerTime: Get "/api/v1/server-time", deed(Deed::RuleOnRequest), Look, Nothing, Data, api::commission::server_time::show, Nothing => api::commission::server_time::TimeBody;
    /// Say, as a member, that it is right, and by what it was compared.
    ServerTimeRight: Post "/api/v1/server-time", deed(Deed::RuleOnRequest), Act, Nothing, Data, api::commission::server_time::right, api::commission::server_time::RightForm => Nothing;
    /// What is open in challenges, by member and by meeting.
    RequestLoad: Get "/api/v1/requests-load", deed(Deed::SeeDocket), Look, Handler, Data, api::commission::meetings::show, Nothing => api::commission::meetings::LoadBody;
    /// Figures of the body for a year that is over; small counts protected.
    RequestFigures: Get "/api/v1/request-figures", deed(Deed::SeeRequestStatistics), Look, Nothing, Data, api::commission::figures::show, Nothing => api::commission::figures::FiguresBody;
    /// One request as a side sees it: steps, deadlines with their reckoning, restrictions with their test, papers, letters.
    BodyRequest: Get "/api/v1/requests/{request}", deed(Deed::SeeRequest), Look, Request, Data, api::commission::one::show, Nothing => api::commission::one::RequestBody;
    /// Its whole story, with the article for every step: for the body.
    RequestStory: Get "/api/v1/requests/{request}/story", deed(Deed::SeeRequest), Look, Request, Data, api::commission::one::told, Nothing => api::commission::one::StoryBody;
    /// Take a step.
    RequestStepTaken: Post "/api/v1/requests/{request}/steps", deed(Deed::StepRequest), Act, Request, Data, api::commission::acts::step, api::commission::acts::StepForm => api::commission::acts::EnteredBody;
    /// Pause, resume or extend a deadline; never by who holds it.
    RequestDeadline: Post "/api/v1/requests/{request}/deadlines/{begun}/{rule}", deed(Deed::ChangeDeadline), Act, Request, Data, api::commission::acts::deadline, api::commission::acts::DeadlineForm => api::commission::acts::EnteredBody;
    /// Claim a restriction: it is tested at once, and what is due follows.
    RequestRestrict: Post "/api/v1/requests/{request}/restrictions", deed(Deed::ClaimRestriction), Act, Request, Data, api::commission::acts::restrict, api::commission::acts::ClaimForm => api::commission::acts::EnteredBody;
    /// Answer a challenge, or reply to what is about to count.
    RequestAnswer: Post "/api/v1/requests/{request}/challenge", deed(Deed::AnswerChallenge), Act, Request, Data, api::commission::acts::answer, api::commission::acts::AnswerForm => api::commission::acts::EnteredBody;
    /// Say what telling would do to third persons, before a gist is proposed.
    RequestThirdPersons: Post "/api/v1/requests/{request}/third-persons", deed(Deed::CheckThirdPersons), Act, Request, Data, api::commission::acts::third_persons, api::commission::acts::ThirdForm => api::commission::acts::EnteredBody;
    /// Decide on a request, as a member, with the password given again for this decision.
    RequestRuling: Post "/api/v1/requests/{request}/rulings", deed(Deed::RuleOnRequest), Act, Request, Data, api::commission::acts::decide, api::commission::acts::RulingForm => api::commission::acts::EnteredBody;
    /// Put something into the merits file; with its paper as `multipart/form-data`.
    RequestFileAdd: Post "/api/v1/requests/{request}/file", deed(Deed::AddToFile), Act, Request, Data, api::commission::papers::add, api::commission::papers::FileForm => api::commission::acts::EnteredBody;
    /// A paper as it came: bytes to be kept, never shown.
    RequestPaper: Get "/api/v1/requests/{request}/file/{item}", deed(Deed::SeeRequest), Look, Request, Paper, api::commission::papers::take, Nothing => Nothing;
    /// A letter that is due, as it would be issued now; nothing is entered.
    RequestLetterDraft: Post "/api/v1/requests/{request}/letters/draft", deed(Deed::IssueLetter), Look, Request, Data, api::commission::letters::draft, api::commission::letters::LetterForm => api::commission::letters::DraftBody;
    /// Issue a letter that is due: on the record word for word, with the digest of its text; nothing is sent.
    RequestLetterIssue: Post "/api/v1/requests/{request}/letters", deed(Deed::IssueLetter), Act, Request, Data, api::commission::letters::issue, api::commission::letters::LetterForm => api::commission::acts::EnteredBody;
    /// What of a text may not be published as an excerpt of a decision; nothing is entered.
    RequestExcerptLook: Post "/api/v1/requests/{request}/rulings/{ruling}/excerpt/look", deed(Deed::PublishExcerpt), Look, Request, Data, api::commission::excerpts::look, api::commission::excerpts::TextForm => api::commission::excerpts::LookBody;
    /// Publish an excerpt of a decision.
    RequestExcerptPublish: Post "/api/v1/requests/{request}/rulings/{ruling}/excerpt", deed(Deed::PublishExcerpt), Act, Request, Data, api::commission::excerpts::publish, api::commission::excerpts::ExcerptForm => api::commission::acts::EnteredBody;
    /// A letter that was issued, word for word, with its digest.
    RequestLetter: Get "/api/v1/requests/{request}/letters/{letter}", deed(Deed::SeeRequest), Look, Request, Data, api::commission::letters::show, Nothing => api::commission::letters::TextBody;
    /// Ask whether anything is held about oneself: a request for access, and a receipt. The same answer for everybody, on a tick.
    Listed: Post "/api/v1/listed", Nobody, Act, Nothing, Data, api::commission::door::ask, api::commission::door::AskForm => api::commission::door::AskedBody;
    /// How far a request is, by its receipt, with letters to the applicant. A receipt that opens nothing is answered alike whatever the reason.
    Own: Post "/api/v1/own", Nobody, Look, Nothing, Data, api::commission::door::own, api::commission::door::OwnForm => api::commission::door::OwnBody;
    /// The public door as a form: the same for everybody.
    ListedPage: Get "/listed", Nobody, Quiet, Nothing, Page, html::commission::door::form, Nothing => Nothing;
    /// Ask with a browser, with the paper that shows who asks.
    ListedForm: Post "/listed", Nobody, Act, Nothing, Page, html::commission::door::ask, Nothing => Nothing;
    /// A receipt as a form.
    OwnPage: Get "/own", Nobody, Quiet, Nothing, Page, html::commission::door::receipt, Nothing => Nothing;
    /// How far a request is, with a browser; a paper that was asked for can be added.
    OwnForm: Post "/own", Nobody, Look, Nothing, Page, html::commission::door::own, Nothing => Nothing;
    /// The docket as a page: requests of whoever asks, and what is overdue or due soon.
    DocketPage: Get "/docket", deed(Deed::SeeDocket), Look, Handler, Page, html::commission::docket::show, Nothing => Nothing;
    /// That the time of the server is right, as a form for a member.
    ServerTimePage: Get "/docket/time", deed(Deed::RuleOnRequest), Look, Nothing, Page, html::commission::server_time::show, Nothing => Nothing;
    /// Say it with a browser.
    ServerTimeForm: Post "/docket/time", deed(Deed::RuleOnRequest), Act, Nothing, Page, html::commission::server_time::right, Nothing => Nothing;
    /// The own deadlines as a calendar, and the address for a calendar program.
    CalendarPage: Get "/docket/calendar", deed(Deed::SeeDocket), Look, Handler, Page, html::commission::calendar::show, Nothing => Nothing;
    /// Make the address with a browser; it is shown once.
    CalendarMakeForm: Post "/docket/calendar", deed(Deed::SeeDocket), Act, Handler, Page, html::commission::calendar::make, Nothing => Nothing;
    /// End it with a browser.
    CalendarEndForm: Post "/docket/calendar/end", deed(Deed::SeeDocket), Act, Handler, Page, html::commission::calendar::end, Nothing => Nothing;
    /// One request as a page, for each side its own.
    BodyRequestPage: Get "/docket/{request}", deed(Deed::SeeRequest), Look, Request, Page, html::commission::case::show, Nothing => Nothing;
    /// A restriction with its test, line by line: for the body and the source.
    RestrictionPage: Get "/docket/{request}/restrictions/{restriction}", deed(Deed::SeeRequest), Look, Request, Page, html::commission::case::restriction, Nothing => Nothing;
    /// What is on each sitting of the body, and what is open for each member.
    MeetingsOfBodyPage: Get "/docket/meetings", deed(Deed::SeeDocket), Look, Handler, Page, html::commission::meetings::show, Nothing => Nothing;
    /// The figures of the body as a page.
    FiguresPage: Get "/docket/figures", deed(Deed::SeeRequestStatistics), Look, Nothing, Page, html::commission::meetings::figures, Nothing => Nothing;
    /// A request to be lodged, as a form.
    BodyLodgePage: Get "/docket/lodge", deed(Deed::LodgeRequest), Look, Nothing, Page, html::commission::lodge::form, Nothing => Nothing;
    /// Lodge it with a browser, with the paper of a mandate.
    BodyLodgeForm: Post "/docket/lodge", deed(Deed::LodgeRequest), Act, Nothing, Page, html::commission::lodge::lodge, Nothing => Nothing;
    /// One clock with its reckoning.
    BodyDeadlinePage: Get "/docket/{request}/deadlines/{begun}/{rule}", deed(Deed::SeeRequest), Look, Request, Page, html::commission::deadline::show, Nothing => Nothing;
    /// Pause, resume or extend it with a browser; never by who holds it.
    BodyDeadlineForm: Post "/docket/{request}/deadlines/{begun}/{rule}", deed(Deed::ChangeDeadline), Act, Request, Page, html::commission::deadline::change, Nothing => Nothing;
    /// Something for the merits file, as a form.
    BodyFilePage: Get "/docket/{request}/file", deed(Deed::AddToFile), Look, Request, Page, html::commission::file::form, Nothing => Nothing;
    /// Put it in with a browser, with its paper.
    BodyFileForm: Post "/docket/{request}/file", deed(Deed::AddToFile), Act, Request, Page, html::commission::file::add, Nothing => Nothing;
    /// A restriction as a form.
    BodyClaimPage: Get "/docket/{request}/restrictions/claim", deed(Deed::ClaimRestriction), Look, Request, Page, html::commission::restrict::claim, Nothing => Nothing;
    /// Claim it with a browser.
    BodyClaimForm: Post "/docket/{request}/restrictions/claim", deed(Deed::ClaimRestriction), Act, Request, Page, html::commission::restrict::restrict, Nothing => Nothing;
    /// An answer to a challenge as a form.
    BodyAnswerPage: Get "/docket/{request}/challenge", deed(Deed::AnswerChallenge), Look, Request, Page, html::commission::restrict::challenge, Nothing => Nothing;
    /// Answer it with a browser.
    BodyAnswerForm: Post "/docket/{request}/challenge", deed(Deed::AnswerChallenge), Act, Request, Page, html::commission::restrict::answer, Nothing => Nothing;
    /// A look at the risk to third persons as a form.
    BodyThirdPersonsPage: Get "/docket/{request}/third-persons", deed(Deed::CheckThirdPersons), Look, Request, Page, html::commission::restrict::third_persons, Nothing => Nothing;
    /// Record it with a browser.
    BodyThirdPersonsForm: Post "/docket/{request}/third-persons", deed(Deed::CheckThirdPersons), Act, Request, Page, html::commission::restrict::check, Nothing => Nothing;
    /// Letters that are due.
    BodyLettersPage: Get "/docket/{request}/letters/draft", deed(Deed::IssueLetter), Look, Request, Page, html::commission::letters::due, Nothing => Nothing;
    /// One of them as it would be made now; nothing is entered.
    BodyLetterLook: Post "/docket/{request}/letters/draft", deed(Deed::IssueLetter), Look, Request, Page, html::commission::letters::look, Nothing => Nothing;
    /// Make it with a browser.
    BodyLetterForm: Post "/docket/{request}/letters", deed(Deed::IssueLetter), Act, Request, Page, html::commission::letters::issue, Nothing => Nothing;
    /// An excerpt of a decision as a form.
    BodyExcerptPage: Get "/docket/{request}/rulings/{ruling}/excerpt", deed(Deed::PublishExcerpt), Look, Request, Page, html::commission::excerpt::form, Nothing => Nothing;
    /// Publish it with a browser, or see what may not be published.
    BodyExcerptForm: Post "/docket/{request}/rulings/{ruling}/excerpt", deed(Deed::PublishExcerpt), Act, Request, Page, html::commission::excerpt::publish, Nothing => Nothing;
    /// A letter that was made, as a page.
    BodyLetterPage: Get "/docket/{request}/letters/{letter}", deed(Deed::SeeRequest), Look, Request, Page, html::commission::letters::show, Nothing => Nothing;
    /// The same to be printed.
    BodyLetterPrint: Get "/docket/{request}/letters/{letter}/print", deed(Deed::SeeRequest), Look, Request, Page, html::commission::letters::print, Nothing => Nothing;
    /// What stands at the edge of its sheets.
    BodyLetterStyle: Get "/docket/{request}/letters/{letter}/print.css", deed(Deed::SeeRequest), Look, Request, Page, html::commission::letters::style, Nothing => Nothing;
    /// A step as a form.
    BodyStepPage: Get "/docket/{request}/steps/{step}", deed(Deed::StepRequest), Look, Request, Page, html::commission::acts::step, Nothing => Nothing;
    /// Take a step with a browser.
    BodyStepForm: Post "/docket/{request}/steps/{step}", deed(Deed::StepRequest), Act, Request, Page, html::commission::acts::take, Nothing => Nothing;
    /// A decision as a form.
    BodyDecisionPage: Get "/docket/{request}/decide", deed(Deed::RuleOnRequest), Look, Request, Page, html::commission::acts::decision, Nothing => Nothing;
    /// Decide with a browser, with the password given again for this decision.
    BodyDecisionForm: Post "/docket/{request}/decide", deed(Deed::RuleOnRequest), Act, Request, Page, html::commission::acts::decide, Nothing => Nothing;
    // End of that block.

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

    // Live lines of lists and alerts; waiting as it is published.
    /// That what this reader is shown of an alert has changed, as server-sent events: no kind, no id.
    LiveAlert: Get "/live/alerts/{alert}", deed(Deed::SeeAlert), Look, Alert, Data, api::live::alert, Nothing => Nothing;
    /// That the copies or recalls of an alert have changed, as server-sent events: no kind, no id.
    LiveRecalls: Get "/live/alerts/{alert}/recalls", deed(Deed::SeeRecall), Look, Alert, Data, api::live::recalls, Nothing => Nothing;
    /// That the meetings that wait have changed, as server-sent events.
    LiveMeetings: Get "/live/meetings", deed(Deed::AnswerMeeting), Look, Nothing, Data, api::live::meetings, Nothing => Nothing;
    /// That the custody board as this reader has it has changed, as server-sent events.
    LiveCustody: Get "/live/custody", deed(Deed::SeeCustody), Look, Handler, Data, api::live::custody, Nothing => Nothing;
    /// That what is asked of the own authority has changed, as server-sent events.
    LiveIdentity: Get "/live/identity", deed(Deed::AnswerIdentity), Look, Handler, Data, api::live::identity, Nothing => Nothing;
    /// How long verification waits, by class of sender and kind of offence, for a quarter that is over; small counts protected.
    Waiting: Get "/api/v1/waiting", Nobody, Quiet, Nothing, Data, api::waiting::show, Nothing => api::waiting::WaitingBody;
    /// The same as a page.
    WaitingPage: Get "/waiting", Nobody, Quiet, Nothing, Page, html::waiting::show, Nothing => Nothing;
    // End of that block.

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
            Self::Holdings | Self::HoldingsForm => 4 << 20,
            // In armor a third more, with the form around it.
            Self::VaultPut | Self::VaultForm => crate::vault::LARGEST / 2 * 3,
            // The largest paper, with the form around it.
            Self::RequestFileAdd | Self::BodyFileForm | Self::BodyLodgeForm | Self::BodyStepForm => {
                (casework::request::file::LARGEST_UPLOAD as usize) + (64 << 10)
            }
            Self::ListedForm | Self::OwnForm => api::commission::door::LARGEST_PAPER + (64 << 10),
            // A profile of 64 KiB, each sign of it in three.
            Self::ProfileForm => 256 << 10,
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
