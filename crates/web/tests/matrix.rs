//! Every role on every route, with what is theirs and with what is not, shortly after the password and long after it:
//! made from the table of routes, so that a new route is in it or the build fails; what is expected is what the policies
//! say of a login and a thing that the test knows by itself.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where something is wrong"
)]

use std::collections::BTreeMap;

use crate::house::{House, WHY};
use policy::access::{Access, Login, Reach, SURE, Thing, usual_purpose};
use serde_json::{Value, json};
use terms::role::{Deed, Purpose, Role};
use web::routes::{Method, Needs, Owner, Route};

/// What is asked of a route: the parts of its path and a body that passes its form.
fn sample(route: Route, alert: &str, check: u64, request: &str) -> (String, Value) {
    let path = route
        .path()
        .replace("{alert}", alert)
        .replace("{check}", &check.to_string())
        .replace("{request}", request)
        .replace("{letter}", "3")
        .replace("{restriction}", "3")
        .replace("{step}", "assigned")
        .replace("{entry}", "register-aaaaaaaaaaaaaaaaaaaaaaaaaa")
        .replace("{record}", "3")
        .replace("{name}", &format!("{alert}.css"))
        .replace("{tag}", "en")
        .replace("{bureau}", "CZ")
        .replace("{begun}", "2")
        .replace("{rule}", "desk_decision")
        .replace("{dataset}", "default")
        .replace("{login}", "nobody-here")
        .replace("{custody}", "3")
        .replace("{used}", "3")
        .replace("{proposal}", "3")
        .replace("{item}", &"ab".repeat(32))
        .replace("{passkey}", "AA")
        .replace("{secret}", "aaaa");
    let body = match route {
        Route::Start
        | Route::LoginPage
        | Route::LoginForm
        | Route::LogoutForm
        | Route::Asset
        | Route::PrintStyle
        | Route::ChooseLanguage
        | Route::QueuePage
        | Route::BroughtPage
        | Route::Brought
        | Route::AlarmsPage
        | Route::AlarmForm
        | Route::Alarms
        | Route::ClocksPage
        | Route::LinkForm
        | Route::SenderAnswerForm
        | Route::ClockPage
        | Route::ClockAnswerForm
        | Route::ClockExtendForm
        | Route::QuestionsPage
        | Route::CapacityPage
        | Route::BureausPage
        | Route::BureauPage
        | Route::LogPage
        | Route::ProfilePage
        | Route::ClassRaiseForm
        | Route::ExplanationPage
        | Route::AdministrationPage
        | Route::AdministrationAdd
        | Route::AdministrationChange
        | Route::Styleguide
        | Route::ProfileEditPage
        | Route::ProfileForm
        | Route::Profile
        | Route::BureauList
        | Route::Queue
        | Route::QueueFind
        | Route::Clocks
        | Route::Questions
        | Route::Letters
        | Route::Clock
        | Route::Capacity
        | Route::AlertPage
        | Route::TestPage
        | Route::TestForm
        | Route::DecisionPage
        | Route::DecisionForm
        | Route::ReviewPage
        | Route::ReviewReading
        | Route::ReviewForm
        | Route::BorderPage
        | Route::BorderForm
        | Route::OwnAccount
        | Route::OwnPassword
        | Route::OwnLogins
        | Route::ClientsPage
        | Route::FactsPage
        | Route::FactsForm
        | Route::VaultPage
        | Route::VaultForm
        | Route::VaultEndForm
        | Route::Clients
        | Route::FactsStated
        | Route::VaultItems
        | Route::VaultPut
        | Route::VaultTake
        | Route::VaultDelete
        | Route::Alive
        | Route::Ready
        | Route::Metrics
        | Route::OpenApi
        | Route::ApiMe
        | Route::Alerts
        | Route::Alert
        | Route::Explanation
        | Route::Verification
        | Route::FirstOfficial
        | Route::RegisterEntry
        | Route::Bureau
        | Route::Checkpoint
        | Route::LogEntries
        | Route::LogProof
        | Route::ReconcileManifest
        | Route::Live
        | Route::LiveAlert
        | Route::LiveMeetings
        | Route::LiveCustody
        | Route::LiveIdentity
        | Route::Waiting
        | Route::WaitingPage
        | Route::ListedPage
        | Route::ListedForm
        | Route::OwnPage
        | Route::OwnForm
        | Route::Accounts
        | Route::BorderCard
        | Route::MeasurePage
        | Route::MeasureForm
        | Route::SheetPage
        | Route::SheetForm
        | Route::BlankSheet
        | Route::ApartPage
        | Route::JudgeForm
        | Route::DistinguishForm
        | Route::MeetingsPage
        | Route::MeetingPage
        | Route::MeetingForm
        | Route::IdentityOpenPage
        | Route::IdentityPage
        | Route::IdentityForm
        | Route::CustodyPage
        | Route::CustodyOnePage
        | Route::CustodyForm
        | Route::OverridesPage
        | Route::OverrideUsePage
        | Route::OverrideUseForm
        | Route::OverrideOnePage
        | Route::OverrideConfirmForm
        | Route::RegistersPage
        | Route::RegistersForm
        | Route::ProposePage
        | Route::ProposeForm
        | Route::LiftForm
        | Route::LiftFindingPage
        | Route::LiftFindingForm
        | Route::ProposalOpen
        | Route::ProposalPage
        | Route::ProposalForm
        | Route::RequestPage
        | Route::RequestForm
        | Route::EndPermissionPage
        | Route::EndPermissionForm
        | Route::HoldingsPage
        | Route::HoldingsForm
        | Route::IdentityAsked
        | Route::Meetings
        | Route::Meeting
        | Route::Custodies
        | Route::Custody
        | Route::Overrides
        | Route::Proposal
        | Route::ApiLogout
        | Route::ApiLogoutAll
        | Route::TakeBackDistinguishing
        | Route::Reconcile
        | Route::AccountClose
        | Route::AccountRestart
        | Route::PasskeyMake
        | Route::ProviderOut
        | Route::ProviderBack
        | Route::LookupsPage
        | Route::LookupsForm
        | Route::PasskeyEnd
        | Route::PasskeyEndForm
        | Route::PasskeyBegin
        | Route::PasskeyAskSure
        | Route::Docket
        | Route::RequestDeadlines
        | Route::RequestLoad
        | Route::BodyRequest
        | Route::RequestStory
        | Route::RequestPaper
        | Route::RequestLetter
        | Route::DocketPage
        | Route::BodyRequestPage
        | Route::RestrictionPage
        | Route::BodyLetterPage
        | Route::BodyStepPage
        | Route::BodyStepForm
        | Route::BodyDecisionPage
        | Route::BodyDecisionForm
        | Route::RequestFigures
        | Route::CalendarAddress
        | Route::ServerTime
        | Route::ServerTimePage
        | Route::ServerTimeForm
        | Route::CalendarMake
        | Route::CalendarEnd
        | Route::CalendarFile
        | Route::CalendarByAddress
        | Route::CalendarPage
        | Route::CalendarMakeForm
        | Route::CalendarEndForm
        | Route::MeetingsOfBodyPage
        | Route::FiguresPage
        | Route::BodyLodgePage
        | Route::BodyLodgeForm
        | Route::BodyDeadlinePage
        | Route::BodyDeadlineForm
        | Route::BodyFilePage
        | Route::BodyFileForm
        | Route::BodyClaimPage
        | Route::BodyClaimForm
        | Route::BodyAnswerPage
        | Route::BodyAnswerForm
        | Route::BodyThirdPersonsPage
        | Route::BodyThirdPersonsForm
        | Route::BodyLettersPage
        | Route::BodyLetterLook
        | Route::BodyLetterForm
        | Route::BodyExcerptPage
        | Route::TellingPage
        | Route::NotePage
        | Route::NoteLook
        | Route::NoteForm
        | Route::NoteMade
        | Route::NotePrint
        | Route::NoteStyle
        | Route::Notes
        | Route::TellingForm
        | Route::Tellings
        | Route::BodyExcerptForm
        | Route::BodyLetterPrint
        | Route::Recalls
        | Route::RecallsOwed
        | Route::Evidence
        | Route::LiveRecalls
        | Route::RecallsPage
        | Route::RecallPage
        | Route::CopyForm
        | Route::RecallForm
        | Route::ReceiptForm
        | Route::ContestForm
        | Route::RestoreProposeForm
        | Route::RestoreForm
        | Route::EvidencePage
        | Route::BodyLetterStyle => Value::Null,
        Route::CopyRegister => {
            json!({"kind": "court", "holder": "Regional court", "system": "file", "purpose": ""})
        }
        Route::RecallOrder => {
            json!({"kind": "correct", "ground": "expired", "authority": "", "reference": "",
            "decided": "2026-11-01", "reasons": WHY})
        }
        Route::RecallReceipt => json!({"copy": 3, "step": "accepted"}),
        Route::RecallContest | Route::RestorePropose | Route::Restore => json!({"reasons": WHY}),
        Route::Lodge => lodging("Nobody Atall", "QZ"),
        Route::Listed => json!({"names": ["Nobody Atall"], "language": "en"}),
        Route::Own => json!({"receipt": "AAAA-AAAA-AAAA-AAAA"}),
        Route::RequestStepTaken => json!({"step": "assigned", "assigned": "nobody", "reasons": WHY}),
        Route::RequestDeadline => json!({"change": "pause", "reasons": WHY}),
        Route::RequestRestrict => {
            json!({"kind": "towards_applicant", "author": "head of bureau", "claimed": "2026-11-22"})
        }
        Route::RequestAnswer => json!({"saying": "answer", "says": WHY}),
        Route::RequestThirdPersons => json!({"reasons": WHY}),
        Route::RequestRuling => json!({"kind": "block", "reasons": WHY, "provisions": "RPD Art 35"}),
        Route::RequestLetterDraft | Route::RequestLetterIssue => {
            json!({"kind": "acknowledgement", "about": 3})
        }
        Route::NoteDraft | Route::NoteIssue => json!({"court": "Regional court", "language": "en"}),
        Route::DecideTelling => json!({"telling": "tell", "reasons": WHY}),
        Route::RequestExcerptLook => json!({"text": WHY}),
        Route::RequestExcerptPublish => json!({"text": WHY, "number": "2026/1"}),
        Route::ServerTimeRight => json!({"reasons": WHY}),
        Route::RequestFileAdd => json!({"kind": "submission", "says": WHY}),
        Route::PasskeyKeep => json!({"name": "n", "id": "AA", "client_data": "AA", "attestation": "AA"}),
        Route::AccountSubject => {
            json!({"issuer": "https://login.example", "subject": "17", "bound": true})
        }
        Route::LookupSample => json!({"from": "2026-11-01", "to": "2026-11-21"}),
        Route::PasskeySure => json!({"id": "AA", "client_data": "AA", "data": "AA", "signature": "AA"}),
        Route::PasskeyLogin => {
            json!({"answer": {"id": "AA", "client_data": "AA", "data": "AA", "signature": "AA"}})
        }
        Route::ApiLogin => json!({"login": "nobody-here", "password": "x"}),
        Route::ApiConfirm => json!({"password": "x"}),
        Route::ApiPassword => json!({"password": "x", "new": "y"}),
        Route::SaveReading => json!({"answers": []}),
        Route::Decide => json!({"kind": "information_only", "reasons": WHY}),
        Route::Review => json!({"review": "send_back", "reasons": WHY, "first": 1}),
        Route::EndPermission | Route::TerritorialLink | Route::ClockExtend => json!({"reasons": WHY}),
        Route::ClassRaise => json!({"to": "N", "until": "2027-01-01", "reason": WHY, "evidence": WHY}),
        Route::ProfileTry => json!({"text": "state = 1"}),
        Route::ProfileTakeUp => json!({"text": "state = 1", "reasons": WHY}),
        Route::ClockAnswer | Route::SenderAnswer | Route::AlarmAnswer => json!({"says": WHY}),
        Route::FactsSubmit => {
            json!({"speaker": "person", "said": "2026-11-22", "statements": [{"kind": "other", "text": WHY}]})
        }
        Route::Check => json!({"subject": {"names": [{"text": "Nobody Atall"}]}}),
        Route::Sheet => json!({"language": "en", "no_answers": true}),
        Route::CheckMeasure | Route::Measure => json!({"measure": "short_stop", "ground": "own law"}),
        Route::NotThisPerson => json!({"reasons": WHY, "until": "2026-12-01"}),
        Route::Distinguish => json!({"feature": "a scar", "consent": "signed", "until": "2026-12-01"}),
        Route::Identity => json!({"same": false, "compared": "photograph"}),
        Route::Match => json!({"queries": {"q": {"properties": {"name": ["Danil Merkuse"]}}}}),
        Route::AccountAdd => {
            json!({"login": "new", "person": "p", "name": "n", "unit": "u", "roles": ["no_such_role"]})
        }
        Route::MeetingAnswer => json!({"says": WHY}),
        Route::CustodyStep => json!({"step": "rights_told", "says": "told by the officer on duty"}),
        Route::OverrideUse => json!({"measures": ["protect"], "danger": WHY}),
        Route::OverrideConfirm => json!({"reasons": WHY}),
        Route::RegisterSearch => json!({"purpose": "a file", "name": "Nobody Atall", "born": "1990-01-01"}),
        Route::Propose => json!({"kind": "protection", "entry": {}, "reasons": WHY}),
        Route::ProposeLift => {
            json!({"entry": "register-aaaaaaaaaaaaaaaaaaaaaaaaaa", "reasons": WHY, "rests_on": "a decision"})
        }
        Route::ProposalAnswer => json!({"answer": "refuse", "reasons": WHY}),
        Route::ReviewRequest => json!({"asker": "person", "grounds": WHY}),
        Route::Holdings => json!({"list": [], "reasons": WHY}),
        Route::AccountMandate => json!({"alert": alert, "given": true}),
    };
    (path, body)
}

/// A request for deletion, by counsel.
fn lodging(name: &str, bureau: &str) -> Value {
    json!({"kind": "deletion", "names": [name], "capacity": "counsel", "language": "en", "bureau": bureau,
        "mandate": {"from": "2026-01-01", "proof": "ab"}, "asks": WHY, "identity_until": "2030-01-01",
        "supplied": ["signature", "identity", "mandate", "contact", "purpose"]})
}

/// A route that ends the login that asks: tried by tests of its own.
fn ends_the_login(route: Route) -> bool {
    matches!(route, Route::ApiLogout | Route::ApiLogoutAll | Route::LogoutForm)
}

#[tokio::test]
async fn a_stranger_is_refused_on_every_route_that_is_not_open_and_it_is_on_the_record() {
    let house = House::new("CZ");
    for &route in Route::ALL {
        let (path, body) = sample(route, &house.alert(), 1, NO_REQUEST);
        // Strangers are heard so often a minute and no more.
        house.later(1_000_000);
        let before = house.store().size();
        let came = house.ask(route.method().as_str(), &path, "", &body, &[]).await;
        match route.needs() {
            Needs::Nobody => assert_ne!(came.status.as_u16(), 403, "{}", route.name()),
            Needs::Login | Needs::Deed(_) => {
                // A page leads to the login.
                let status = if route.dress() == web::http::Dress::Page { 303 } else { 401 };
                assert_eq!(came.status.as_u16(), status, "{}", route.name());
                let looks = house.looks_since(before);
                assert_eq!(looks.len(), 1, "{}", route.name());
                let (verb, reason) = looks.last().unwrap();
                let way = format!("{} {}, ", route.method().as_str(), route.path());
                assert!(verb == "refused" && reason.starts_with(&way), "{reason}");
                assert!(reason.ends_with("as stranger: nobody is logged in"), "{reason}");
            }
        }
    }
}

/// What a role finds: its own alert and check, and another's.
struct Place {
    alert: [String; 2],
    check: [u64; 2],
    request: [String; 2],
}

/// Two alerts, the second about a child, and a check by each who makes checks.
struct Ground {
    grown: String,
    child: String,
    checks: BTreeMap<Role, u64>,
    /// By counsel, on which a bureau was asked and the General Secretariat consulted; by a caseworker; by a member.
    requests: [String; 3],
}

/// A request that is not there.
const NO_REQUEST: &str = "request-aaaaaaaaaaaaaaaaaaaaaaaaaa";

/// Takes a step of a request for whoever has the token, on what they read.
async fn step(house: &House, token: &str, request: &str, body: Value) {
    let path = format!("/api/v1/requests/{request}");
    let tag = house.get(&path, token).await.is(200).etag();
    house.ask("POST", &format!("{path}/steps"), token, &body, &[("if-match", &tag)]).await.is(201);
}

impl Ground {
    async fn of(house: &House) -> Self {
        let grown = house.alert();
        let child = house.child("CZ").await;
        let mut checks = BTreeMap::new();
        for role in [Role::BorderOfficer, Role::ImmigrationDesk] {
            let token = house.login(role.code()).await;
            let check = house.booth(&token).await.is(200).json()["check"].as_u64().unwrap();
            checks.insert(role, check);
        }
        let id = terms::AlertId::parse(&grown).unwrap();
        for role in [Role::Counsel, Role::NgoCaseworker, Role::Court, Role::Commission] {
            house.app.accounts.mandate(role.code(), &id, true).unwrap();
        }
        let mut requests = Vec::new();
        for role in [Role::Counsel, Role::NgoCaseworker, Role::Commission] {
            let token = house.login(role.code()).await;
            let bureau = if role == Role::Counsel { "unit of source_bureau" } else { "QZ" };
            let mut body = lodging(role.code(), bureau);
            if role == Role::Commission {
                body["mandate"]["holder"] = json!("Thibault Escarmel");
            }
            let lodged = house.post("/api/v1/requests", &token, body).await.is(201);
            requests.push(lodged.json()["request"].as_str().unwrap().to_owned());
        }
        let (member, asked) = (house.login("commission").await, requests[0].clone());
        step(house, &member, &asked, json!({"step": "admitted", "reasons": WHY})).await;
        step(house, &member, &asked, json!({"step": "data_checked", "found": true, "reasons": WHY})).await;
        step(house, &member, &asked, json!({"step": "consulted", "reasons": WHY})).await;
        let consulted = house.login("general_secretariat").await;
        step(house, &consulted, &asked, json!({"step": "consultation_ended", "reasons": WHY})).await;
        let asks =
            json!({"step": "source_asked", "questions": ["When was the warrant issued?"], "reasons": WHY});
        step(house, &member, &asked, asks).await;
        let requests = requests.try_into().unwrap();
        Self { grown, child, checks, requests }
    }

    fn place(&self, role: Role) -> Place {
        let other = if role == Role::BorderOfficer { Role::ImmigrationDesk } else { Role::BorderOfficer };
        let own = self.checks.get(&role).unwrap_or(&self.checks[&Role::BorderOfficer]);
        let mut alert = [self.grown.clone(), self.child.clone()];
        if role == Role::ChildProtection {
            alert.reverse();
        }
        let [counsel, caseworker, member] = self.requests.clone();
        let request = match role {
            Role::NgoCaseworker => [caseworker, counsel],
            // A request of one's own is the one thing of the body that is not theirs.
            Role::Commission => [counsel, member],
            _ => [counsel, caseworker],
        };
        Place { alert, check: [*own, self.checks[&other]], request }
    }
}

/// A role's account of the house, as the policies know it.
fn asks(role: Role, fresh: bool) -> Login {
    let authority = if role == Role::GrantingAuthority { "LT:Migration Department" } else { "" };
    Login {
        role,
        login: role.code().to_owned(),
        person: role.code().to_owned(),
        unit: format!("unit of {}", role.code()),
        authority: authority.to_owned(),
        fresh,
    }
}

/// What the path of a route names, where it is the role's own or another's.
fn thing(role: Role, route: Route, deed: Deed, own: bool) -> Thing {
    let mine = |it: bool| if it { role.code().to_owned() } else { "another".to_owned() };
    let on_alert = route.path().contains("{alert}") || route == Route::PrintStyle;
    let client = matches!(role, Role::Counsel | Role::NgoCaseworker);
    let brought = matches!(role, Role::Court | Role::Commission);
    let of_check = route.owner() == Owner::Check;
    if route.owner() == Owner::Request {
        let if_own = |it: bool| own && it;
        return Thing {
            made_by: mine(!own && role == Role::Commission),
            unit: if if_own(role == Role::SourceBureau) {
                format!("unit of {}", role.code())
            } else {
                "QZ".to_owned()
            },
            mandates: if if_own(client) { vec![role.code().to_owned()] } else { Vec::new() },
            before: if if_own(role == Role::GeneralSecretariat) { vec![role] } else { Vec::new() },
            ..Thing::default()
        };
    }
    Thing {
        made_by: match deed {
            // A vault is always one's own; whose client the alert is about differs.
            Deed::OpenVault => mine(true),
            _ if of_check || deed == Deed::OwnAccount => mine(own),
            _ => "another".to_owned(),
        },
        mandates: if on_alert && own && client { vec![role.code().to_owned()] } else { Vec::new() },
        before: if on_alert && own && brought { vec![role] } else { Vec::new() },
        child: on_alert && own && role == Role::ChildProtection,
        ..Thing::default()
    }
}

/// Whether an act on the record brought an alert before a role.
fn brought(house: &House, role: Role, alert: &str) -> bool {
    let kind = match role {
        Role::Court => entries::Kind::CustodyBegun,
        Role::Commission => entries::Kind::ReviewAsked,
        _ => return false,
    };
    let alert = terms::AlertId::parse(alert).unwrap();
    !house.store().read().followed(&alert, &[kind]).unwrap().is_empty()
}

/// The policies that refuse; none where the handler is reached.
fn expected(access: &Access, role: Role, route: Route, deed: Deed, own: bool, fresh: bool) -> Vec<String> {
    let purpose = if deed == Deed::OwnAccount { Purpose::OwnAccount } else { usual_purpose(role) };
    let rule = access.rule(&asks(role, true), deed, purpose);
    if let Reach::None(_) = rule.reach {
        return rule.policies;
    }
    if rule.sure && !fresh && route.method() == Method::Post {
        return vec![SURE.to_owned()];
    }
    if route.owner() == Owner::Handler && deed != Deed::OwnAccount {
        return Vec::new();
    }
    let outcome = access.ask(&asks(role, true), deed, purpose, &thing(role, route, deed, own));
    if outcome.allowed() { Vec::new() } else { outcome.policies().into_iter().map(str::to_owned).collect() }
}

#[tokio::test]
async fn every_role_reaches_what_the_policies_say_and_every_refusal_is_on_the_record() {
    let house = House::new("CZ");
    let ground = Ground::of(&house).await;
    let access = Access::open().unwrap();
    let mut refused: BTreeMap<Route, usize> = BTreeMap::new();
    let mut tried = 0;
    for (&role, fresh) in Role::ALL.iter().flat_map(|it| [(it, true), (it, false)]) {
        let token = house.login(role.code()).await;
        if !fresh {
            house.later(6 * 60_000_000);
        }
        let place = ground.place(role);
        for (&route, own) in Route::ALL.iter().flat_map(|it| [(it, true), (it, false)]) {
            let Needs::Deed(deed) = route.needs() else { continue };
            // One's own account is always one's own.
            let own_only = deed == Deed::OwnAccount || !(route.path().contains('{'));
            if ends_the_login(route) || (own_only && !own) {
                continue;
            }
            let at = usize::from(!own);
            let (path, body) = sample(route, &place.alert[at], place.check[at], &place.request[at]);
            // What other roles did on the way brings an alert before whom it was not brought at the beginning.
            let on_alert = route.owner() != Owner::Request;
            let mine = own || (on_alert && brought(&house, role, &place.alert[at]));
            let against = expected(&access, role, route, deed, mine, fresh);
            let before = house.store().size();
            let came = house.ask(route.method().as_str(), &path, &token, &body, &[]).await;
            let status = came.status.as_u16();
            let told = format!("{} as {}, own {own}, fresh {fresh}: {status}", route.name(), role.code());
            tried += 1;
            let looks = house.looks_since(before);
            let entered: Vec<_> = looks.iter().filter(|(verb, _)| verb == "refused").collect();
            if against.is_empty() {
                // A handler that asks again, with a thing that is nobody's here, may refuse by itself.
                let by_itself = route.owner() == Owner::Handler && status == 404;
                assert!(entered.is_empty() || by_itself, "{told}: {entered:?}");
                assert_ne!(status, 500, "{told}: {}", String::from_utf8_lossy(&came.bytes));
                assert_ne!(came.kind(), "/problems/not-allowed", "{told}");
                continue;
            }
            *refused.entry(route).or_default() += 1;
            let way = format!(
                "{} {}, {}, as {}: {}",
                route.method().as_str(),
                route.path(),
                deed.code(),
                role.code(),
                against.join(" ")
            );
            assert_eq!(entered.first().map(|it| it.1.as_str()), Some(way.as_str()), "{told}");
            assert!((400..500).contains(&status), "{told}");
            if route.dress() != web::http::Dress::Page {
                assert_eq!(came.json()["policies"], json!(against), "{told}");
            }
        }
    }
    let deeds = Route::ALL.iter().filter(
        |it| matches!(it.needs(), Needs::Deed(it) if it != Deed::OwnAccount && it != Deed::SeeProfile),
    );
    for route in deeds {
        assert!(refused.contains_key(route), "{}: nobody is refused", route.name());
    }
    assert!(tried > 2_000, "{tried}");
}

#[tokio::test]
async fn a_form_with_another_password_enters_nothing_and_the_refusal_is_on_the_record() {
    let house = House::new("CZ");
    let access = Access::open().unwrap();
    let forms =
        Route::ALL.iter().filter(|it| it.dress() == web::http::Dress::Page && it.method() == Method::Post);
    let mut tried = 0;
    for &route in forms {
        let Needs::Deed(deed) = route.needs() else { continue };
        let may = |role: &&Role| access.rule(&asks(**role, true), deed, usual_purpose(**role)).sure;
        let Some(role) = Role::ALL.iter().find(may) else { continue };
        let token = house.login(role.code()).await;
        house.later(6 * 60_000_000);
        let (path, _) = sample(route, &house.alert(), 1, NO_REQUEST);
        let before = house.store().size();
        let request = axum::http::Request::builder()
            .method("POST")
            .uri(&path)
            .header("user-agent", "test")
            .header("authorization", format!("Bearer {token}"))
            .header("content-type", "application/x-www-form-urlencoded")
            .body(axum::body::Body::from(format!(
                "version=1.1&kind=permit&review=confirm&reasons={WHY}&password=another"
            )))
            .unwrap();
        let came = house.send(request).await;
        assert!((400..500).contains(&came.status.as_u16()), "{}: {}", route.name(), came.status);
        let looks = house.looks_since(before);
        assert_eq!(
            looks.len() as u64,
            house.store().size() - before,
            "{}: something was entered",
            route.name()
        );
        assert!(looks[0].0 == "refused" && looks[0].1.ends_with(": access.sure"), "{looks:?}");
        tried += 1;
    }
    assert!(tried >= 2);
}

#[tokio::test]
async fn counsel_sees_the_alert_of_a_client_and_no_other_and_nothing_of_the_register_in_it() {
    let house = House::new("RU");
    house.protects("Danil Merkuse", "RU").await;
    let id = terms::AlertId::parse(&house.alert()).unwrap();
    house.app.accounts.mandate("counsel", &id, true).unwrap();
    let token = house.login("counsel").await;
    let seen = house.get(&format!("/api/v1/alerts/{id}"), &token).await.is(200);
    let text = String::from_utf8_lossy(&seen.bytes).into_owned();
    assert!(!text.contains("\"origin\":\"register\""), "{text}");
    let other = format!("alert-{}", "b".repeat(26));
    house.get(&format!("/api/v1/alerts/{other}"), &token).await.is(404);
    house.get("/api/v1/alerts", &token).await.is(403);
}

#[tokio::test]
async fn what_is_no_route_and_no_method_is_answered_as_a_problem() {
    let house = House::new("CZ");
    let token = house.login("desk_officer").await;
    let nowhere = house.get("/api/v1/registers", &token).await.is(404);
    assert_eq!(nowhere.kind(), "/problems/not-found");
    assert_eq!(nowhere.headers["content-type"], "application/problem+json");
    let other = house.ask("DELETE", "/api/v1/alerts", &token, &Value::Null, &[]).await.is(405);
    assert_eq!(other.kind(), "/problems/no-such-method");
    for route in Route::ALL.iter().filter(|it| it.method() == Method::Get) {
        let (path, _) = sample(*route, "alert-nonsense", 99_999_999, "request-nonsense");
        let came = house.ask("GET", &path.replace("CZ", "..%2f"), &token, &Value::Null, &[]).await;
        assert_ne!(came.status.as_u16(), 500, "{path}");
    }
}
