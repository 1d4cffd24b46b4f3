# Words of the pages. Level words are fixed terms. A clock is never said by colour alone.

## Frame
skip = Go to the main part
menu = Menu
desks = Desks
desk-queue = Queue
desk-border = Border check
desk-registers = Registers
desk-bureaus = Bureaus
desk-custody = Custody
desk-capacity = Capacity
desk-profile = Profile
desk-log = Log
desk-administration = Administration
who-you-are = Who you are here
unit = Unit:
purpose = Purpose:
every-view-logged = Every view is on the log
own-account = Your account
log-out = Log out
not-logged-in = Nobody is logged in
demo = invented people, cases and states
printed = Printed { $at }; who printed it is on the log
printed-case = { $reference }, { $level }; printed { $at }; who printed it is on the log
times-are = Times are local, { $offset }
indicators-fresh = Indicators { $release }, fresh
indicators-old = Indicators { $release } are too old: nothing is permitted on them
registers-heard = Registers: newest entry { $when }
registers-never = Registers: no entry yet
recalls-heard = Recall feed: last heard { $when }
recalls-never = Recall feed: none is connected yet
how-made = How these pages are made
languages = Languages
where-you-are = Where you are
your-next-step = Your next step
why = Why
choose = Choose one

## Time
date = { $day } { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] June
    [7] July
    [8] Aug
    [9] Sept
    [10] Oct
    [11] Nov
   *[12] Dec
 } { $year }
today-at = today, { $time }
tomorrow-at = tomorrow, { $time }
day-at = { $day }, { $time }
left-minutes = { $n ->
    [one] { $n } minute left
   *[other] { $n } minutes left
 }
left-hours = { $n ->
    [one] { $n } hour left
   *[other] { $n } hours left
 }
left-days = { $n ->
    [one] { $n } day left
   *[other] { $n } days left
 }
late-minutes = { $n ->
    [one] { $n } minute late
   *[other] { $n } minutes late
 }
late-hours = { $n ->
    [one] { $n } hour late
   *[other] { $n } hours late
 }
late-days = { $n ->
    [one] { $n } day late
   *[other] { $n } days late
 }
for-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
 }
for-hours = { $n ->
    [one] { $n } hour
   *[other] { $n } hours
 }
for-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
 }
due = due { $when }
no-date = no date

## Level
level-erased = ERASED
level-suppressed = SUPPRESSED
level-suspended = SUSPENDED
level-reviewable = UNDER REVIEW
level-permitted = MAY ACT
level-below-erased = the content is gone
level-below-suppressed = no answer here shows this alert
level-below-suspended = no measure on this alert
level-below-reviewable = no coercive measure on this alert
level-below-permitted = one measure, decided by a named person
level-means-erased = Nothing can be done on it and nothing of it is kept.
level-means-suppressed = It was recalled. Whoever acts is not shown it.
level-means-suspended = Do not arrest, refuse entry, keep documents or search devices because of it. Tell no foreign authority, consulate or carrier. Other grounds of your own law are unaffected.
level-means-reviewable = The ordinary check goes on. Nothing coercive until a named official has decided. Other grounds of your own law are unaffected.
level-means-permitted = This measure only, until then only. Otherwise it lapses.
may-act-measure = MAY ACT: { $measure }
decided-by = decided by { $name } ({ $authority }) until { $until }
decided-by-two = decided by { $first } and { $second } ({ $authority }) until { $until }
lattice = Where this alert stands, lowest first
lattice-down = programs and clocks may move it this way only
lattice-up = only named people move it this way
track = Track:
track-ordinary = ordinary: one official
track-enhanced = enhanced: two officials
track-barred = barred: only the named authority lifts

## Parts
origin = origin:
origin-notice = notice
origin-register = register
origin-person = person
origin-official = official
origin-history = history
sure-text = checked in the text
sure-second = from a second source
sure-policy = rule of this gateway, not law
sure-not = not checked against the text
effect-bar = bar
effect-suspend = suspend
effect-enhance = enhance
effect-question = question
effect-note = note
unknown-nobody-asked = not known: nobody has asked
unknown-goes-out = goes out with the scheduled questions on { $day }
unknown-not-answered = asked on { $day }, not answered
unknown-not-answered-undated = asked, not answered
unknown-no = no
unknown-not-shown = not shown in this view of the alert
name-not-known = Name not known
every-measure = every measure, also telling the sender
nothing = nothing
measure = Measure
measure-tell-sender = telling the sender
measure-note-sighting = noting that the person was seen
measure-second-line-identity = second-line identity check
measure-keep-document = keeping a document
measure-refuse-entry-or-visa = refusing entry or a visa
measure-short-stop = short stop
measure-provisional-arrest = provisional arrest
measure-keep-detained = keeping detained
measure-transfer-data = transfer of data
measure-surrender = surrender
lifter-nobody = nothing to lift
lifter-one-official = one named official, with reasons
lifter-two-officials = two officials of different units
lifter-granting-authority = the granting authority only
lifter-granting-authority-or-own-court-after-contacting-it = the granting authority, or our own court after contacting it
lifter-asylum-authority-s-decision = the decision of the asylum authority
lifter-the-body-that-ordered-it = the body that ordered it
lifter-own-court-on-new-facts = our own court, on new facts
lifter-own-court = our own court
lifter-new-interpol-decision-and-two-officials = a new INTERPOL decision and two officials
lifter-court-accepting-the-assurance = a court that accepts the assurance
lifter-juvenile-judge = a juvenile judge
lifter-officials = officials, within the confirmation clock
whom-sender = The sending bureau
whom-granting-authority = The granting authority
whom-own-court = Our own court or prosecutor
whom-interpol = INTERPOL
whom-person-or-counsel = The person or counsel
whom-official = Our own official
whom-child-protection = Child protection

## Clock
clock-began = Began
clock-ends = Ends
clock-whose = Whose clock
clock-missed = If missed
clock-met = met { $when }
clock-name-duty = Duty answer at a meeting
clock-name-candidate-identity = Candidate identity
clock-name-granting-authority = Answer of the granting authority
clock-name-statement = What the person stated
clock-name-referral = Referral to the asylum authority
clock-name-grave-decision = Grave crime: a decision
clock-name-grave-decision-last = Grave crime: the last hour for a decision
clock-name-two-officials = Two officials after a meeting
clock-name-sender-answer = Answer of the sender
clock-name-desk-decision = Decision of the desk
clock-name-override = Urgent override
clock-name-arrest-request = Request after a provisional arrest
clock-name-arrest-last = Last day of a provisional arrest
clock-name-review-asked = Review that was asked for
clock-name-permission = End of the permission
clock-name-questions = Scheduled questions
holder-duty-desk = duty desk
holder-granting-authority = granting authority
holder-verifying-official = verifying official
holder-checking-service = the service that checked
holder-two-officials = two officials
holder-sender = the sending bureau
holder-second-official = second official
holder-head-of-gateway = head of the gateway
holder-prosecutor = prosecutor
holder-court = court
holder-gateway = this gateway

## Roles
role-duty-officer = duty officer
role-desk-officer = desk officer
role-border-officer = border officer
role-immigration-desk = immigration desk
role-prosecutor = prosecutor
role-verifying-official = verifying official
role-reviewer = reviewer
role-court = court
role-prison = prison
role-granting-authority = granting authority
role-child-protection = child protection
role-counsel = counsel
role-ngo-caseworker = NGO caseworker
role-commission = commission
role-data-protection-supervisor = data-protection supervisor
role-auditor = auditor
role-administrator = administrator

## Next steps
next-none = None now
next-why-none = What is left happens by itself or is somebody else's step.
next-button-none = Back to the queue
next-begin-test = Begin the two-step test
next-why-begin-test = Read the facts and write what you read from them. Nothing changes for an officer until a decision is recorded.
next-button-begin-test = Begin the test
next-go-on-test = Go on with the test
next-why-go-on-test = Your answers are saved. Points are still open.
next-button-go-on-test = Go on
next-decide = Record a decision
next-why-decide = One of seven, with reasons. On the enhanced track a second person reads before it counts.
next-button-decide = To the decision
next-second-reading = Read as the second official
next-why-second-reading = What the first official read and decided is sealed until you have saved your own reading.
next-button-second-reading = To my reading
next-answer-meeting = Answer the meeting
next-why-answer-meeting = Somebody stands before an officer now. Waiting permits nothing and must not lose anybody.
next-button-answer-meeting = To the duty card
next-renew = Renew the permission or let it lapse
next-why-renew = If nobody acts it lapses and the alert is under review again.
next-button-renew = To the decision
next-read-answer = Read the answer that came in
next-why-read-answer = An answer is a fact of its author; what it means you decide.
next-button-read-answer = Read it
next-chase = Ask again whoever is silent
next-why-chase = Silence is no answer and never a yes.
next-button-chase = To the clock
next-court-hour = Enter the court's hour
next-why-court-hour = A person is detained and the limit runs.
next-button-court-hour = To the custody
next-against-level = Call whoever detains this person
next-why-against-level = The person is detained against the level of the alert. Recording it made nothing lawful.
next-button-against-level = To the custody

## Queue
queue-title = Your queue
queue-search = Number of the alert, or the sender's
find = Find
queue-lead = { $n ->
    [0] Nothing is on this page.
    [one] One thing is on this page.
   *[other] { $n } things are on this page.
 }
whose-work = Whose work
whose-mine = Mine
whose-unit = My unit
whose-nobody = Nobody's yet
queue-empty = Nothing here needs you
queue-empty-means = It does not mean that nothing waits: clocks of others run in their own queues.
queue-empty-on = See what nobody has taken yet
col-level = Level
col-who = Who and what
col-clock = Clock
group-overdue = Overdue
group-by-tomorrow = By tomorrow
group-later = Later
group-waiting = Waiting for somebody else
pages = Pages of the list
page-before = Earlier
page-after = Further

## Alert
alert-title = Alert { $id }
received = received
grave-crime = grave crime
permission = Permission
permission-lapses = If the alert, what was found, or the time changes, it lapses by itself. An entry about somebody else lapses nothing.
permission-unwitnessed = Given in entry { $entry }, not in force yet: the witnesses of the log have not signed it. Until they do, nothing is permitted.
other-ways = Other ways from here
open-test = The two-step test
open-decision = The decision
ask-review = Ask that a decision is looked at again
on-the-log = On the log, entry { $entry }
log-entry = log entry { $entry }
what-was-found = What was found
findings-count = { $n ->
    [0] no findings
    [one] one finding
   *[other] { $n } findings, strongest first
 }
findings-none = Nothing was found
findings-none-means = No rule found anything against this alert. It says nothing about the person, and nothing is permitted by it.
finding-lapsed = Not found any more since { $day }; a person may lift it, a program may not.
finding-cured = A named person recorded that this was cured.
stops = Stops
lifted-by = Lifted by
rests-on = It rests on
rests-on-nothing = nothing that was stated
law = Law
law-none = no law is cited
pointers = Pointers, not checked and not shown as law:
to-ask = To ask
to-ask-nobody = Nobody
rule = rule
what-is-stopped = What is stopped, and by what
stopped-by = Stopped by
sender-wrote = What the sender wrote
sender-wrote-nothing = The sender wrote no text of its own.
written-by = Written by
not-our-words = Not our words. Nobody here has checked them.
hidden-shown = Characters that hide or turn text are shown as codes.
facts = Facts
facts-note = Each with where it comes from. Assessments are kept elsewhere.
history = History
door-message = a message came in
door-act = a named person acted
door-tick = a clock or the program
examined-with = Examined with
version-rules = Rules
version-indicators = Indicators
version-policies = Policies

## Login
login-title = Log in
login-lead = Every login has one role and one purpose, and both go on the log.
login-failed = The login was not accepted
login-failed-means = Name and password do not belong together, or the account is closed. Nothing more is said here.
login-again = Try again
login-wait = Too many attempts
login-wait-seconds = { $n ->
    [one] Wait one second and try again.
   *[other] Wait { $n } seconds and try again.
 }
login-name = Login
password = Password
login-role = Role
login-role-hint = One at a time. Leave this login to act in another.
login-purpose = Purpose
login-purpose-hint = Choose what you are here for. It stands on every act of this login.
log-in = Log in
login-other-ways = Other ways to log in
login-passkey = With a passkey
login-provider = With { $name }

## Test
test-title = Two-step test
test-points = The test
test-changes-nothing = Nothing you write here changes what a border officer sees. Only a recorded decision does.
point-answered = answered
point-needed = needed before a permission
point-open = open
facts-on-file = Facts on file
facts-none = No fact on file for this point
wrong-count = { $n ->
    [one] One answer is missing or wrong
   *[other] { $n } answers are missing or wrong
 }
wrong-kept = What you typed is kept.
your-reasons = Your reasons
your-reasons-hint = Your assessment, kept apart from the facts. The second person reads it, and perhaps a judge.
missing-what = What is missing
missing-whom = Whom you ask: never the sender
missing-by = By when
save-go-on = Save and go on
save-leave = Save and leave
saved-at = saved { $when }
step-general-situation = Step 1: the general situation
step-this-person = Step 2: this person
step-fair-trial = Step 2: the trial
step-ulterior-purpose = Step 2: the purpose
step-non-refoulement = Non-refoulement
step-same-acts = Judged before for the same acts
step-assurances = Assurances
ask-general-situation = Does the general situation in the sending state give reason for concern that reaches this case?
ask-this-person = Is this person, specifically and precisely, at a real risk there?
ask-fair-trial = Is there a real risk that this person would not have a fair trial?
ask-ulterior-purpose = Is the predominant purpose another than the one stated?
ask-non-refoulement = Would sending this person there, or on from there, expose them to persecution, torture or death?
ask-same-acts = Were the same acts judged finally before?
ask-assurances = Does an assurance that was offered fail to remove the risk?
reading-shown = Yes, it is shown
reading-hint-shown = You name what shows it.
reading-not-excluded = It cannot be excluded on what we have
reading-hint-not-excluded = You name what is missing and whom you ask, with a date. The sender gets no new question.
reading-excluded = It is excluded
reading-hint-excluded = You name the evidence that excludes it. Silence of the bureau is not evidence.
assurance-given = Who gave it, and when
assurance-met = Which criteria it meets (Othman v. the United Kingdom)
assurance-watched = Who watches it after a surrender, and how
othman-disclosed = its terms are disclosed
othman-specific = it is specific and not general
othman-binding = who gave it can bind the state
othman-local = local authorities will abide by it
othman-lawful = what it promises is lawful there
othman-to-convention-state = it was given to a party of the Convention
othman-record = earlier assurances between the two states were kept
othman-checked = it can be checked, with access to the lawyers
othman-protection = there is effective protection against torture there
othman-not-ill-treated-before = the person was not ill-treated there before
othman-examined-by-court = a court here examined whether it can be relied on

## Decision and second person
decision-title = Decision
decision-lead = One of seven, with reasons. Nothing is preselected.
your-decision = Your decision
decision-permit = Permit one measure
decision-causes-permit = MAY ACT: that measure only, by the authority national law names, until a date.
decision-permit-with-conditions = Permit with conditions
decision-causes-permit-with-conditions = As above, and the conditions stand in the instruction.
decision-information-only = Information only
decision-causes-information-only = The file is kept for reading. No measure; the level does not rise.
decision-do-not-enforce = Do not enforce
decision-causes-do-not-enforce = No measure on this alert.
decision-protect-and-assist = Protect and assist
decision-causes-protect-and-assist = No measure; the person is offered counsel, a confidential contact and a referral.
decision-refer-to-own-prosecutor = Refer to our own prosecutor
decision-causes-refer-to-own-prosecutor = Our own prosecutor takes the case. No measure on this alert.
decision-return-to-sender = Return to sender
decision-causes-return-to-sender = For faults of form only, and only before any sighting: from then on it would tell.
closed-because = Not open here:
one-measure = The one measure
one-measure-hint = Only what this channel can reach and for which the profile names an authority.
until-day = Until
until-hint = Empty takes the usual length: 30 days for arrest, 180 for anything else.
conditions = Conditions, a line each
conditions-hint = At most three; each is shown whole at the booth.
own-prosecutor = If no measure: does our own prosecutor take it?
own-prosecutor-hint = Must be answered, because the charge is a grave crime.
own-prosecutor-yes = Yes, refer
own-prosecutor-no = No, with reasons
own-prosecutor-reasons = Reasons for our own prosecutor
sign-password = Your password, to sign
second-will-read = It counts after a second person of another unit has read and confirmed it.
counts-at-once = It counts as soon as you sign.
can-be-reviewed = It can be reviewed at the request of the person, a victim or the prosecutor.
sign-decision = Sign your decision
leave-undecided = Leave without deciding
review-title = Second reading
review-first-read = Answer every point, then save
review-own = First: your own reading
review-sealed-since = What the first official wrote is on the log since { $when }, entry { $entry }, and cannot be changed.
why-you = Why it may be you
sealed = Sealed
sealed-opens = Opens when you have saved every point.
you = You
save-open-first = Save mine and open the first reading
review-both = Both readings, and your decision
read-same = read the same way
read-differ = the two readings differ
first-decided = { $name } decided
review-confirm = Confirm
review-send-back = Send back with a question
review-send-back-hint = The level stays as it is. The clock goes on.
review-otherwise = Decide otherwise
review-otherwise-hint = It counts at once and permits nothing: another permission begins anew.
review-otherwise-kind = If you decide otherwise: what
bound-to = What a permission is bound to
question-or-reasons = Your question or reasons
review-time-published = The time between the two readings is published as a total, so that quick stamps are seen.

## Border
border-title = Check a traveller
border-lead = One presented person, one answer. Every check is on the log before it is answered.
border-answer = The answer
mrz = Machine-readable lines
mrz-hint = Read by the scanner, or typed. Check digits are tested.
check-purpose = Why you check
check-purpose-hint = Goes on the log with your name. A check without a purpose is not made.
purpose-border = crossing a border
purpose-inland-stop = a stop inland
purpose-visa-or-residence = visa or residence
purpose-custody = a person in custody
or-typed = Or typed from the document
surname = Surname
given-names = Given names
born = Born
document-number = Number of the document
document-issuer = State that issued it
photograph-compared = I compared the photograph of the document
with-child = A child is with the person
check = Check
one-at-a-time = One presented person at a time. There is no search by part of a name and no list.
ten-title = The first ten minutes
never-because = Never because of the alert
do = Do
until = Until
identity = Identity:
offer-sheet = Offer the question sheet
next-traveller = Next traveller
record-measure = Record a measure
record-measure-means = it can always be recorded; the supervisor and counsel are told at once.
keep-answers = Keep the answers

## Meeting
meeting-title = Meeting
met-at = met
call-whom = Call
call-permits-nothing = Numbers are from the roster, not from a caller. A voice on the telephone permits nothing.
meeting-so-far = This meeting so far
own-law-meanwhile = What our own law allows meanwhile
may-meanwhile = May be done

## Registers
registers-lead = One entry, by its id or a full identity, with a purpose. Registers list nothing.
read-entry = Read one entry
entry-id = Id of the entry
full-identity = Or a full identity
full-name = Full name
entry-not-found = Not found
entry-not-found-means = It does not mean that there is no protection anywhere, nor that there was never an entry.
proposed-by = proposed by { $name }, { $when }
confirmed-by = confirmed by { $name }, { $when }
confirm-entry = Confirm the entry
refuse-entry = Refuse it
propose-entry = Propose an entry
propose-entry-hint = It counts when a second official of your authority has confirmed it.
entry-kind = Kind of entry
state-concerned = State concerned
reference = Reference

## Bureaus
class-means = A class says how much must be explained before an alert of a bureau may count. It is about the bureau that sends, never about a nationality, and never the only ground of a decision.
bureaus-none = No bureau is on record yet
bureau = Bureau
class = Class
misuse = Misuse evidence
misuse-live = live
misuse-none = none live
alerts-year = Alerts here, 12 months
overrides = Overrides
plot-years = How far the rule of law falls short, by data year
plot-years-note = 0 is best, 100 is worst. The median and the band where 90 of 100 draws lie; a hollow point is carried forward. The class of each year stands below.
class-a-begins = class A begins at { $value }
same-as-table = The same as a table
data-year = Data year
median = Median
interval = 90 of 100 draws
remark = Remark
carried-forward = no new data; carried forward
misuse-evidence = Evidence of misuse
misuse-evidence-means = A second axis, apart from the class. An item never counts in the dossier it arose from.
not-found-not-never = Nothing found. Not found is not the same as never taken.
when = When
what = What
source = Source
counts-until = Counts until
speaks-against = What speaks against it
by-whom = By whom
from-day = From
propose-override = Raise the class
propose-override-hint = By one named official, for at most 12 months; it counts at once and ends by itself. The computed class is never lowered.

## Custody
custody-against = { $n ->
    [0] Nobody is detained against the level of the alert.
    [one] One person is detained against the level of the alert and stands first.
   *[other] { $n } people are detained against the level of the alert and stand first.
 }
custody-none-means = A detention that nobody recorded is not shown here.
name-sealed = Name sealed
against-level = against the level
since = Since
by-ground = By, ground
court-no-hour = no hour entered
told = told { $when }
not-told = not told yet
consulate-wish = consulate: written wish, told
consulate-no-wish = consulate: no written wish
recall = Recall
recall-none = none
custody-record = Record what happened
how-to-read = How to read this
custody-order = First who is detained against the level, then by the court's hour. Recording a measure makes nothing lawful.
custody-ended = Ended
col-alert = Alert

## Capacity, profile, log
capacity-lead = Minutes for each alert, the age of the queue, and who waits how long, by class of sender and of offence.
capacity-none = Nothing to count yet
profile-title = Jurisdiction profile
proofs = What is proved on it
passes = passes
fails = fails
profile-values = What it says
profile-edit = Change it
profile-edit-hint = The proofs run again. A change that breaks one is not taken.
profile-text = The profile as text
log-lead = Every act is an entry before it takes effect. No content is shown here.
checkpoint = Newest checkpoint
checkpoint-none = There is no checkpoint yet.
check-yourself = Check it yourself, without trusting this page:
log-entries = Entries
entry-number = Entry

## Accounts
administration-lead = Accounts and their roles. An administrator sees no case.
start-code = Start code for { $login }
start-code-once = It is shown once. Whoever uses it has to choose a password.
accounts = Accounts
account-state = State
account-closed = closed
account-close = Close
account-add = Add an account
account-person = Person
account-person-hint = Who it is, whatever the account: two accounts of one person count as one.
account-authority = Authority for measures, as the profile names it
must-choose = Choose a password of your own first.
password-change = Change the password
password-new = New password
password-again = New password again
password-hint = At least 12 characters. A sentence is easier to remember.
logins-open = Open logins
until-when = until { $when }
logout-everywhere = End all my logins

## Trouble
trouble-not-found = Nothing here
trouble-means-not-found = There is no such page, or it is not for your role. Which of the two is not said.
trouble-refused = Not for your role
trouble-means-refused = Your role does not do this. The refusal is on the log.
trouble-login-ended = Your login ended
trouble-means-login-ended = Logins are short. Log in again; what you saved is kept.
trouble-stale = Something changed while you wrote
trouble-means-stale = Nothing was recorded. Read what changed and send the form again.
trouble-wrong-form = The form was not accepted
trouble-means-wrong-form = It did not come from a page of this login. Open the page again.
trouble-busy = Too much at once
trouble-means-busy = Try again in a moment. Border checks go first.
trouble-fault = The program could not
trouble-means-fault = What protects still works; nothing is permitted meanwhile. The operator was told.
trouble-changed-nothing = Nothing was changed by it.
go-on = Go on

## Styleguide
guide-lead = Every part of every page, with its rule. What is not here is not used.
guide-levels = No traffic light: dark blue says no measure, amber says look but use no coercion, white with a heavy edge says a named person decided. Protection has no colour.
guide-next = The next step
guide-forms = Forms
guide-keys = Keyboard
guide-keys-text = j and k go through rows, / to the search, n to the next step, ? switches the keys off. No key signs, permits, discloses or purges.

## The purpose of a login

aim-border-check = checks at a border
aim-visa = visas and residence permits
aim-duty = answering day and night
aim-desk = the queue of the gateway
aim-verification = the two-step test
aim-review = the second look
aim-prosecution = a prosecution, or a request for one
aim-court = a case before a court
aim-custody = a detained person
aim-protection = protection that is granted
aim-child-protection = a child
aim-legal-aid = counsel and assistance
aim-commission = a request before the reviewing body
aim-supervision = supervision of data protection
aim-audit = an audit
aim-administration = running the installation
aim-own-account = the own account
login-aim-wrong = This role does not act for that purpose
login-aim-again = Choose one of the purposes below and give the password again.
## Acts: custody, measures, meetings, overrides, registers, requests, lists
record = Record it
reasons-stay = In your own words. They stay on the record with your name.
what-follows = What follows
tell-now = Tell now
not-told-because = Not told because of the alert: the sender, the consulate, the carrier.
happened-at = When it happened
happened-at-hint = Empty is now. Local time.
place = Place
told-supervisor = the supervisor, outside the officer’s unit
told-counsel = counsel of the person, or counsel on duty
told-duty-desk = the duty desk
told-court = the court that decides on liberty
told-child-protection = child protection
custody-open = Open
custody-due = What is due
custody-what = What happened
custody-who = Who told whom, or which court
custody-who-hint = A name, an office, the number of a file.
custody-court-until = Until when the court lets it go on
custody-court-until-hint = Only where a court decided that detention goes on.
custody-place = Where the person is
custody-place-hint = Only where the person was moved.
custody-wish = Where the written wish is kept
custody-wish-hint = Only for the consulate, which is told at the person’s written wish and not otherwise.
custody-release-ends = Ends the permission by which the person could be kept.
custody-no-alert = no alert is known
custody-permitted = a permission named it
custody-not-permitted = without permission
custody-step-rights-told = The person was told of their rights
custody-step-counsel-told = Counsel was told
custody-step-consulate-told = A consulate was told, at the written wish
custody-step-brought-to-court = The person was brought before a court
custody-step-court-keeps = The court decided that detention goes on
custody-step-court-ends = The court decided that detention ends
custody-step-moved = The person was moved
custody-step-released = The person is at liberty
measure-lead = What was done is recorded whether or not it was permitted. Recording it makes nothing lawful.
measure-after-check = After the check with log entry { $entry }
measure-without-check = Without a check
measure-ground = The ground, in your words
measure-alert = The alert it concerns
measure-alert-hint = Its whole number, where it is known. Empty records it without one, or under each alert of the check.
measure-done-permitted = Recorded: it was permitted
measure-done-not = Recorded: without permission
measure-custody-began = Custody began with this minute. Record that rights and counsel were told.
measure-call-duty = Call the duty desk. Say the log number, not the name.
meetings-title = Meetings
meetings-lead = Somebody stands before an officer. Thirty minutes, then the head of the gateway is told; waiting permits nothing.
meetings-none = Nobody waits at a booth
meetings-none-means = Meetings that were answered stand with their alerts.
meeting-answer-words = What you tell the officer
meeting-answer-words-hint = An answer permits nothing. A permission is a decision of its own.
sheet-kept = The answers are kept
sheet-kept-until = They have a key of their own and are erased after { $day }. Nothing in them lowers scrutiny.
sheet-verified = Only where a paper of this protection was shown: who verified it
sheet-child = A child is not asked: the answers were not taken, what it asks for was.
apart-title = Not this person
apart-lead = For this check and this content of the alert, on a document that was shown.
apart-until-hint = It does not stand longer than a person may leave it unseen.
apart-distinguish = Tell a namesake apart
apart-distinguish-lead = Only with the person’s consent, and erased when the consent is taken back.
apart-feature = By what the two are told apart
apart-consent = How the person consented
identity-open = Asked of your authority
identity-none = Nothing is asked of your authority now
identity-title = Is it the person you protect?
identity-lead = Yes or no. Nothing of the case comes back to you, and nothing is told to the sender.
identity-yes = Yes, it is the person we protect
identity-no = No, it is somebody else
identity-compared = What you compared
identity-done = Your answer is recorded
override-title = Urgent override
override-list = Urgent overrides
override-lead = Own safety law where somebody is in danger now. It is no permission, it names no measure on an alert, and it ends after 24 hours unless a second person confirms it.
override-what = What you do
override-danger = Who is in danger, and from what
override-alert = The alert it stands beside, where there is one
override-use = Use it now
override-done = On the record: urgent override
override-next = Act now. A second person has to confirm it within 24 hours.
override-none = No urgent override is on record
override-confirm = Confirm it
override-confirm-hint = With your own reasons why it still lasts. Whoever used it does not confirm it, under whatever account.
override-count = Used, by officer
override-used = Used
override-alone = Confirmed by nobody
override-unconfirmed = waits for a second person
override-confirmed = confirmed
override-lapsed = ended, confirmed by nobody
override-over = over
safety-protect = protect whoever is in danger
safety-disarm = take a weapon away
safety-separate = keep people apart
register-protection = Protection
register-refusal = Refusal by a court
register-decision = Decision
register-misuse = Evidence of misuse
register-override = Raised class of a bureau
register-interim = Interim measure
protection-refugee = refugee
protection-subsidiary = subsidiary protection
protection-humanitarian-visa = humanitarian visa or permit
protection-temporary = temporary protection
protection-unhcr-mandate = UNHCR mandate
protection-asylum-pending = asylum asked for, not decided
protection-nationality = nationality given because of the same prosecution
read-purpose = What you need it for
state-concerned-hint = Two letters each, several with a comma.
two-officials-enter = Two officials enter and lift
proposal-number = Number of a proposal
proposal-open = Open it
proposal-own = You proposed it. Another official of your authority answers.
proposed-done = Proposed
proposed-next = It counts for nothing until another official of your authority confirms it. Give them this number: { $entry }
entered-done = Entered
refused-done = Refused: the proposal is over
lift-propose = Propose to lift it
lift-rests-on = The decision it rests on: body, day, number
lifted-done = Lifted
lifted-means = Nothing is permitted by it: officials decide.
confirm-lift = Confirm that it is lifted
request-lead = It lowers and raises nothing. Named people answer it by a decision, within a time that is known when it is made.
request-who = Who asks
request-name = Name, where it may be given
request-grounds = What is asked, and on what
request-detained = The person is detained because of this alert
request-clock = Then the answer is due within 24 hours.
request-done = { $n ->
    [one] A decision is due within one hour; nothing changes until then.
   *[other] A decision is due within { $n } hours; nothing changes until then.
 }
asker-person = the person, or counsel
asker-victim = a victim
asker-prosecutor = our own prosecutor
end-permission = Take the permission back
end-permission-lead = It ends at once. Nobody gives it back: a new one takes a new decision.
holdings-title = Take earlier decisions over
holdings-lead = A list of earlier named decisions, a line each. Each becomes a permission of 90 days; two in a hundred are verified again, drawn by the list itself.
holdings-list = The list
holdings-list-hint = JSON, a line each: alert, measure, decider, unit, authority, day, reasons.
holdings-taken = { $n ->
    [0] Nothing was taken over
    [one] One decision was taken over
   *[other] { $n } decisions were taken over
 }
holdings-sample = Verify these again, until { $when }
holdings-became = What became of each line
## Queue by clocks, clocks, letters, figures, the log
whose-all = All
queue-narrow = Narrow the list
queue-any = any
queue-channel = Channel
queue-asked = Looked for by number:
queue-whole = The whole queue
queue-no-names = Nobody is looked for by name here. Names are matched with a purpose, and that is on the log.
queue-not-found = No alert with this number
queue-not-found-means = It was looked for as the whole id of an alert and as a sender's number, whole. It does not mean that no other state has one.
queue-further = Nothing among those looked through
queue-further-means = A page looks through a fixed number of alerts. The next ones come on the page after this.
queue-must-look = A PERSON MUST LOOK
queue-no-alert = A traveller at a booth; no alert was met
queue-other-clocks = { $n ->
    [one] { $n } more clock
   *[other] { $n } more clocks
 }
next-answer-clock = Answer this clock
next-why-answer-clock = A named person answers in own words, and they stand on the record. Nothing is permitted by it.
next-button-answer-clock = To the clock
clocks-title = Clocks and questions
clocks-open = Clocks that somebody has to answer
clocks-ended = Clocks that ended
clocks-none = No clock runs
clocks-none-means = Verification begins on a meeting, on a link to this territory, or for a grave crime on arrival. Until then nothing coercive is open.
clock-met-by = What meets it:
clock-to = Open this clock
clock-begins = What begins it
clock-about = About this clock
clock-answer = Answer in words
clock-answer-hint = It stands on the record with your name. A clock that ran out stays late.
clock-answer-words = Your answer
clock-extend = { $n ->
    [one] Extend by { $n } day, once
   *[other] Extend by { $n } days, once
 }
clock-extend-hint = Only before its end, with reasons, by somebody who neither reads nor decides on this alert.
clock-no-words = Words do not answer this clock
asked-of-sender = What the sender is asked
asked-means = Questions come from the alert's own words and were fixed when it arrived, with their day. Nothing that happens here makes, changes or stops a letter, and nobody can send one.
asked-nothing = Its own words ask nothing of the sender.
goes-out = goes out { $when }
went-out = went out { $when }
letter = The letter
sender-answered = What the sender answered
sender-answer-enter = Write the answer down
sender-answer-hint = In the sender's words. It is a fact of its author; what it means you decide in the test.
link-title = A link to this territory
link-means = The person lives here or is in custody here: verification begins, with its clocks. Nothing is asked of the sender because of it.
link-fact = The fact, and where it comes from
link-enter = Enter the link
questions-title = Letters to senders
questions-coming = Letters that go out
questions-sent = Letters whose day has come
questions-none-coming = No letter waits for its day
questions-none-sent = No letter has gone out yet
questions-over = did not go out
class-why = Why this class
class-no-figures = The tables have no figures for this bureau: class U, and never N.
log-no-entry = There is no such entry; the record has { $n }.
log-key = The key that verifies it:
log-stranger = Whoever keeps an older checkpoint can see that nothing before it was changed or cut: the tiles of the log and this key are enough, and no access to this server.
log-erased = content erased
log-proof = Proof that it is on the record
log-proof-means = It leads from this entry to the signed checkpoint that stands in it. It says that the entry is there, and nothing of what it says.
part-of = { $first } of { $second }
capacity-days = Count these days
capacity-begun = Verification begun
capacity-decided = Decided
capacity-quick = Decided within a minute of the first reading
capacity-grave-4 = Grave crime decided within 4 hours
capacity-grave-24 = Grave crime decided within 24 hours
capacity-grave-delayed = Grave crime delayed
capacity-grave-lost = Time lost on grave crime, together
capacity-work = Minutes of work on an alert
capacity-work-note = From saves and decisions; gaps of more than half an hour count as something else.
capacity-queue = Age of those that wait, in hours
capacity-queue-note = Verification that began on these days and in which nobody has decided.
capacity-waiting = Who waits how long, median in hours
capacity-waiting-note = By class of the sender and kind of offence. The table below has every value.
capacity-cells = Waiting, as a table
capacity-cells-note = A cell of fewer than { $n } alerts is not shown, nor one from which it could be counted.
offence = Offence
half-wait = half, at most
nine-of-ten-wait = nine of ten, at most
in-hours = hours
not-counted-out = not shown
## Counsel: clients, submitted facts, vault
desk-clients = Clients
desk-vault = Vault
clients-lead = { $n ->
    [one] { $n } alert of a client; your mandate for it is entered
   *[other] { $n } alerts of clients; your mandate for each is entered
 }
clients-empty = No mandate is entered
clients-empty-means = You see an alert when the gateway has entered your mandate for it. It does not mean that there is no alert.
next-submit-facts = Submit what your client states
next-why-submit-facts = It goes on the record as a statement and the alert is examined again. The sender is told nothing.
next-button-submit-facts = Submit facts
submit-title = Submit facts for a client
submit-lead = What is stated stands on the record under the person's own key, with who said it. It stays a statement and becomes no fact of the notice.
submit-silence = Nothing of it is told to the sender, and no question to the sender comes from it.
submit-leave = Leave without submitting
stated-so-far = On the record so far
stated-none = Nothing was stated yet
stated-count = { $n ->
    [0] nothing was stated yet
    [one] { $n } entry of statements on the record
   *[other] { $n } entries of statements on the record
 }
stated-from-vault = rests on what was put into the vault, entry { $entry }
stated-by-person = stated by the person
stated-by-counsel = stated by counsel
speaker = Who speaks
speaker-person = The person
speaker-counsel = Counsel
said-on = The day it was said
statement-n = Statement { $n }
statement-kind = What it is about
statement-text = In the speaker's own words
statement-state = State concerned (two letters)
statement-date = Day concerned
statement-document = A document of protection counts as verified by the official who saw it: state the protection here and show the document to the desk.
stated-protection = Protection or asylum
stated-protection-document = Document of protection, seen by an official
stated-public-activity = Political, civic, journalistic or religious activity
stated-dispute = A dispute behind the charge
stated-torture = Fear of torture or ill-treatment
stated-unfair-trial = Fear of an unfair trial
stated-already-judged = Judged already for the same acts
stated-refused-elsewhere = Extradition was refused elsewhere
stated-deleted-by-interpol = INTERPOL deleted or refused the same case
stated-child = Under 18 at the acts or now
stated-file-withheld = The file is withheld from counsel
stated-other = Something else about the case
from-vault = Rests on something in your vault
from-vault-hint = The record then names when it was put in and by which digest. Its content stays yours.
from-vault-nothing = Nothing from the vault
vault-lead = What lies here is encrypted with your own key. The gateway, its administrators and auditors cannot open it; that something was put in or taken out is on the log.
vault-how = Encrypt on your own machine with any age tool, or with
vault-empty = Nothing lies in your vault
vault-empty-means = It shows what belongs to mandates that are entered now. What lies there for a mandate that has ended is closed.
vault-count = { $n ->
    [one] { $n } item
   *[other] { $n } items
 }
vault-digest = Digest
vault-client = Client
vault-size = Size
vault-since = Put in
vault-acts = What you can do
vault-submitted = named in submitted facts, entry { $entry }
vault-take-out = Take out
vault-delete = Delete
vault-put = Put into the vault
vault-for = For which client
vault-file = Encrypted file
vault-file-hint = At most { $value } MiB. A file that is not encrypted is refused and not kept.

## Passkeys

passkeys = Passkeys
passkeys-lead = A passkey lies on your device and recognises you there. It takes the place of the password at the login and before a decision.
passkeys-none = This account has none yet.
passkey-name = What you call it
passkey-add = Add a passkey
passkey-end = Take it away
passkey-script = Adding one needs a script; everything else works without.
passkey-failed = The passkey was not accepted. The password opens the same.
passkey-done = Recognised. It counts for five minutes.
passkey-login-hint = Choose role and purpose above first. Passkeys need a script.

## Look-ups

desk-lookups = Look-ups
lookups-lead = A random sample of who looked, when and for what. Nothing of a case is in it. The number it is drawn by goes on the log first.
lookups-size = How many
lookups-draw = Draw a sample
lookups-of = Look-ups in these days: { $n }
lookups-seed = Drawn by
lookups-entry = entry
lookups-none = Nobody looked in these days.
lookups-alerts = Alerts
lookups-why = For what, and by which way
detained-recalled = The alert was recalled and the person is detained
detained-barred = The person is protected against the sender and is detained
detained-court-ended = A court ended it and no release is recorded
detained-suspended = The alert is suspended and the person is detained
detained-not-permitted = No permission is in force and the person is detained
detained-no-alert = Detained without an alert that is known
detained-by-court = Detained by a court’s decision
detained-permitted = Detained by a permission in force
detained-released = Released
custody-due-rights = The person is told of their rights in a language they understand
custody-due-counsel = Counsel is told
custody-due-court = The person is brought before a court
custody-due-court-term = The term a court named ends: a court decides, or the person is released
custody-due-request = The request with its papers is there, or release is decided
custody-due-longest = The longest there is: the person is released
refusal-human-rights = human rights
refusal-political = political offence or persecution
refusal-ne-bis = final judgment for the same acts
refusal-limitation = limitation
refusal-nationality = the person’s nationality
refusal-dual-criminality = no crime in our state
refusal-procedural = papers missing or late
refusal-other = another ground
refusal-not-known = not known
refusal-is-final = It is final
profile-of = The profile of { $name }
profile-proved = Ceilings, authorities and lengths are proved in { $first } environments; each of { $second } policies was shown to be needed.
profile-fails = It is not proved, so it is not taken up. This was found:
profile-no-solver = There is no solver on this machine: nothing can be proved, so nothing is taken up.
profile-taken-up = taken up by { $name }, { $when }
profile-digest = Digest of its text:
profile-from-start = It came with the start of the server; nobody has taken one up here.
profile-doubts = What somebody who relies on it has to know
profile-doubts-none = No doubt was found.
profile-faults = This is no profile yet
profile-line = Line { $n }:
profile-changes = What it would change
profile-changes-none = It would change nothing.
profile-before = Now
profile-after = Then
profile-try = Run the proofs, change nothing yet
profile-take-up = Take it up: the gateway works by it from then on
account-open = open
account-change = Change an account
account-change-hint = Its logins end with every change.
account-what = What is done
account-restart = Give a new start code
account-mandate = Enter a mandate for an alert
account-no-mandate = Take a mandate back
account-alert = Alert of the mandate, its whole id
account-body = Body for which the person speaks
account-body-state = State of that body
explanation-title = The reasoning as recorded
explanation-on = Examined for { $when }.
explanation-cause = Caused by
live-many = Something came on the record since this page was made. Nothing here moves by itself.
live-this = This alert changed since this page was made. Read it again before you act.
live-again = Read it again
raise-to = To which class
raise-reason = What happened that the figures cannot know of yet
raise-evidence = On what evidence

## Through a provider

onward-in = You are logged in
onward-in-says = Your work is one step further.
onward-out-says = You log in there and come back here. Role and purpose stay as you chose them.
onward-go = Go on

# What was sent before and has no answer any more
trouble-unanswered = This was sent before
trouble-means-unanswered = It may stand on the record; its answer is not there any more. Look there first, and open the form again only if it is missing.

## Who is told, what was written, what alarms
role-head-of-gateway = head of the gateway
holder-data-protection-supervisor = data-protection supervisor
clock-name-own-prosecutor = Own prosecutor answers
clock-name-unpermitted-measure = Measure without permission
clock-name-telling-review = Whether the person is told, again
clock-name-reentry-link = The same case?
next-answer-question = Answer the question that came back
next-why-answer-question = The second official sent your decision back. Nothing counts until you have read the question and decided again.
next-button-answer-question = To the question
next-take-case = Say what becomes of this case
next-why-take-case = It was referred to you. Take it up or say why not: your words stand on the record and permit nothing.
next-button-take-case = To the answer
next-escalated = See that somebody answers
next-why-escalated = Nobody answered in time and you were told. The clock says whose step it is and what is due; what words answer, you can answer yourself.
next-button-escalated = To the clocks
next-alarm = Look at a measure without permission
next-why-alarm = Somebody took it though nothing permitted it. It stays an alarm until a named person says in their own words that they looked.
next-button-alarm = To the alarms
next-settled = Nothing: it is decided
next-why-settled = Named people decided against a measure, and their reasons are below. It is looked at again on request, on a new content or on new facts.
next-button-settled = To the reasons
next-read-case = Read what was brought before you
next-why-read-case = What stands, what was found, what was decided and why, and on what another look was asked for.
next-button-read-case = Open the case
whose-told = Told to me
written-title = What was decided, asked and why
written-question = Sent back with a question
written-first = Reasons of the first official
written-refers = Referred to our own prosecutor
written-refers-not = Not referred to our own prosecutor
written-asked = Another look was asked for
written-prosecutor = Our own prosecutor answered
brought-title = Brought before me
brought-lead = Cases that are yours to look at: people detained because of an alert, requests for another look, children. There is no list of other alerts here.
brought-empty = Nothing is before you
brought-empty-means = A case comes here when somebody is detained, when another look is asked for, or when your registry enters it. It says nothing of other alerts.
alarms-title = Measures without permission
alarms-lead = Recorded though nothing permitted them. Each stays here until a named person has looked and said so.
alarms-empty = No alarm is open
alarms-empty-means = As far as measures were recorded. What nobody recorded does not show here.
alarm-looked = I have looked
alarm-words = What you found and what follows
alarm-hint = It stands on the record with your name. It makes nothing lawful afterwards.
alarm-ground = Ground, in the officer’s words
door-act-by = { $name } acted
# Detention, groups at risk, assurances, published waiting, live lines

## A group at risk, assurances, detention on the page of an alert
group-ask = Does this person belong to a group at risk there?
group-hint = Your assessment, from the facts on file. No answer is proposed, and a nationality alone is never a group at risk.
group-reading-shown = Yes, to the group named below
group-reading-not-excluded = It cannot be excluded on what there is
group-reading-excluded = No, and the material below shows it
group-name = Which group
group-name-hint = In your own words, from the facts: what people do or are that puts them at risk there.
group-reasons = Why, in your own words
group-material = Dated material it rests on
group-material-hint = Reports, judgments, files: so that somebody else finds them. Save, and two more rows appear.
group-what = Material { $n }
group-dated = Date of material { $n }
assurances-title = Assurances that were offered
assurances-lead = Each is weighed by the Othman criteria. What nobody watches after a surrender removes no risk.
assurance-number = Assurance { $n }
assurance-another = Another assurance
assurance-more = Save and add another
assurance-remove = Save without assurance { $n }
alert-detained = Detention
alert-detained-since = This person is detained because of this alert since { $when }.
alert-detained-read = Read the custody
## What a custody board lists
custody-lists-everybody = Everybody who is detained because of an alert, from the minute of arrest.
custody-lists-place = Only those who are at your place of detention. Others may be detained elsewhere; this list does not show them.
custody-lists-court = Only detentions before your court, and those for which no court is named yet where the profile makes yours competent. This list does not show any other.
custody-lists-children = Only those who are treated as children. Others may be detained; this list does not show them.
custody-lists-clients = Only your clients. Others may be detained; this list does not show them.
custody-lists-brought = Only what was brought before you. Others may be detained; this list does not show them.
custody-none-everybody = Nobody is detained because of an alert, as far as is recorded
custody-none-place = Nobody is recorded at your place of detention
custody-none-court = No detention is recorded before your court
custody-none-children = No child is recorded as detained
custody-none-clients = None of your clients is recorded as detained
custody-none-brought = Nobody in what was brought before you is recorded as detained
## Waiting as everybody may read it
waiting-title = Waiting, as published
waiting-lead = How long it took from the beginning of verification to the decision, by class of the sending bureau and kind of offence. No figure is about a person.
waiting-none = No verification began in this quarter, as far as is recorded
waiting-before = The quarter before: { $value }
waiting-method = A cell with fewer than { $n } alerts is not shown. The smallest other cells are hidden with it until it cannot be reckoned from the rest and the total; where that is not possible, the total is hidden too.
waiting-quarters = Only whole quarters that are over are published, as they stood at their end. They do not overlap, so that no two of them differ by a few alerts.

## Sentences of the rules
wording-on-record = Wording on the record:
clock-told = told: { $name }
clock-met-by-itself = nothing: it comes by itself
why-nothing-found = { $rules ->
    [one] The one rule there is was tried on { $day } on what was known, and it found nothing that counts. It says nothing about the person and permits nothing: a named official decides.
   *[other] All { $rules } rules were tried on { $day } on what was known, and none of them found anything that counts. It says nothing about the person and permits nothing: a named official decides.
 }
sex-f = female
sex-m = male
sex-x = another entry of the document
bureau-with-class = bureau { $name }, class { $value }

# Roles of requests before a body.
role-source-bureau = source bureau
role-general-secretariat = General Secretariat

## Copies and recall
recalls-title = Recalls
recalls-lead = What holders of copies still owe, over all alerts. What is looked at first stands first.
recalls-none = Nothing is owed now
recalls-more = There are more of them than are shown here.
recalls-storm = { $name } called back { $value } alerts within an hour: somebody has to look
recalls-storm-do = Each of these recalls stands until people decide otherwise. If they were not right, contest all of them: nothing is erased then, and two other people undo them.
recall-page = Copies and recall
recall-page-lead = Who was handed this alert, what was called back, and what each holder answered. What the alert said is not here.
recall-owed = What is owed
copies = Copies
copies-none = No copy is known
copy-kind = Kind of holder
copy-holder = Holder
copy-holder-hint = An authority, a court, a gateway. A gateway begins with the code of its state: CZ.
copy-system = System or file
copy-purpose = For what it was handed over
copy-handed = Handed over
copy-handed-hint = Empty: now.
copy-retention = May be kept there until
copy-form = Register a copy
copy-form-lead = A copy is a debt to recall: whoever has it is told when the alert is called back.
copy-holder-national-system = national system
copy-holder-gateway = gateway
copy-holder-court = court
copy-holder-prison = place of detention
copy-holder-counsel = counsel
copy-holder-paper-file = file on paper
recall-asked = What is asked of every holder
recall-kind-delete = Delete the alert
recall-kind-correct = Correct a part of it
recall-kind-suspend = Keep it, shown as suspended
recall-kind-erase-person = Erase everything about the person
recall-ground = By what it is called back
recall-ground-commission = decision of the reviewing body
recall-ground-general-secretariat = decision of the General Secretariat
recall-ground-court = decision of a court
recall-ground-withdrawn = withdrawn by the issuer
recall-ground-corrected = corrected by the issuer
recall-ground-expired = its time is over
recall-authority = Which authority decided
recall-reference = Number of the decision
recall-decided = Day of the decision
recall-of = What is true of the decision
recall-on-merits = The merits were decided
recall-challenged = It was withdrawn while it was challenged
recall-parts = Parts that were wrong
recall-parts-hint = For a correction only, one on a line.
recall-form = Call it back
recall-form-lead = From then on no desk and no booth is shown it, and every holder of a copy is told. A protection is never a ground.
recall-said = What the holder said, or what was found there
recall-says = In words
recall-says-hint = Where it is gone: what the holder looked through, and that it found nothing. Where it refuses: why.
recall-digest = SHA-256 of the paper or message
recall-receipt = Enter what a holder said
recall-receipt-lead = It is the holder's statement. It is tested by asking again.
recall-contest = Contest the recall
recall-contest-lead = Nothing is erased while that stands; it stays shown to no desk.
recall-propose = Propose that it is undone
recall-restore = Undo it as the second person
recall-restore-lead = Two people undo a contested recall, neither of whom entered it. The alert is then suspended, never more.
recall-step-sent = told
recall-step-reminded = reminded
recall-step-duty-told = its duty officer told
recall-step-supervisor-told = its supervisor told
recall-step-published = silence published
recall-step-accepted = accepted
recall-step-relayed = handed on
recall-step-suppressed = shown to nobody there
recall-step-purged = gone there
recall-step-custody-notified = whoever detains was told
recall-step-refused = refused
recall-step-spot-asked = asked to look again
recall-step-spot-passed = looked again: gone
recall-step-spot-failed = looked again: still there
recall-step-contested = contested
recall-step-restore-proposed = undoing proposed
recall-step-restored = undone by two
recall-step-taken = taken by the person
recall-step-frozen = kept as evidence
recall-step-erase-chosen = erasure chosen by the person
recall-untold = called back, not told yet
recall-silent = silent
recall-disputed = disputed or refused
recall-kept = there, nothing is called back
recall-map = Where the recall stands
recall-map-note = One tile for each holder. A state stands roughly where it lies; the others carry their number in the table, which says the same.
recall-told = Told, times
recall-newest = Newest answer
recall-next = Looked at again
recall-window = can be contested until { $when }; nothing is erased before
recall-purged-means = “Gone there” is the holder's statement. It is tested by asking again; systems that are not run here cannot be seen into.
evidence-open = Read what was called back, as evidence
evidence-title = What was called back
evidence-lead = It is shown to court, counsel, the person and whoever supervises, as evidence. No officer and no match is shown it, and no measure rests on it.
waiting-recalls = From a recall to gone, by kind of holder
waiting-released = From a recall to release from custody
waiting-gone = Copies that are gone
half-days = Half took at most, days
longest-days = Longest, days
custody-after-recall = In custody after a recall
custody-after-now = Detained now
custody-after-released = Released
waiting-recalls-none = Nothing was called back in it
