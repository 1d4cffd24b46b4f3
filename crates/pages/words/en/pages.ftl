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
registers-heard = Registers: last heard { $when }
registers-never = Registers: not heard, nothing is permitted
recalls-heard = Recall feed: last heard { $when }
recalls-never = Recall feed: not heard, nothing is permitted
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
queue-search = Name in any script, or a number
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
login-purpose-hint = What you are going to do, in a few words. It stands on every act of this login.
log-in = Log in
login-other-ways = Other ways to log in
login-passkey = With a passkey
login-provider = With { $name }
