# Requests before a reviewing body, and restrictions. Terms of the body; kinds, grounds, scopes and decisions have their words with the letters.

## How far a request is
rq-state-filed = Lodged
rq-state-acknowledged = Receipt confirmed
rq-state-not-admissible = Not admissible
rq-state-admissible = Admissible
rq-state-data-check = Data looked up
rq-state-consultation = General Secretariat consulted
rq-state-source-questions = Source asked
rq-state-decided = Decided
rq-state-implementation = Being carried out
rq-state-notified = Parties told
rq-state-closed = Closed

## Steps
rq-step-acknowledged = The body said that the request came
rq-step-completion-asked = The applicant was asked for what is missing
rq-step-completed = Something that was missing came
rq-step-admitted = The request is admissible
rq-step-not-admitted = The request is not admissible
rq-step-data-checked = It was looked up whether data exist
rq-step-consulted = The General Secretariat was consulted
rq-step-consultation-ended = The consultation is over
rq-step-source-asked = The source was asked
rq-step-source-answered = The source answered
rq-step-sent-for-implementation = What was decided was handed on to be carried out
rq-step-implemented = What was decided was carried out
rq-step-notified = The parties were told
rq-step-withdrawn-by-source = The source withdrew by itself; there is no finding
rq-step-withdrawn-by-applicant = The applicant withdrew
rq-step-mandate-ended = A mandate ended; no clock stops
rq-step-mandate-given = Another mandate came
rq-step-closed = The request is closed
rq-step-assigned = It was given to a member, or put on a sitting

## What stands in a file
rq-file-contested-fact = Contested fact
rq-file-evidence = Evidence
rq-file-submission = Submission
rq-file-answer = Answer of the source
rq-file-publication = What the source published itself
rq-file-trial-over = A trial or judgment that is over
rq-file-inference = Mark: a missing justification that may be weighed
rq-file-note = Note among the staff of the body

## Whether the person is told
rq-telling-tell = The person is told
rq-telling-counsel-only = Counsel alone is told
rq-telling-not-yet = Not before the day named
rq-telling-not-before-measure = Not before a measure was taken

## The test
rq-point-ground = A ground is named
rq-point-own-words = It speaks of this case
rq-point-per-item = Each item has its own reason
rq-point-supported = Something supports it
rq-point-in-time = It has an end or a review, and is in time
rq-point-not-published = The source did not publish it itself
rq-point-investigation-open = The investigation still needs secrecy
rq-verdict-passes = passes
rq-verdict-fails = fails
rq-verdict-asks = asked
rq-verdict-does-not-apply = does not apply

## The challenge
rq-challenge-opened = The challenge opened; the source is asked item by item
rq-challenge-answered = The source answered; the answer is tested
rq-challenge-reminded = The source was reminded
rq-challenge-third-party-check-asked = A member is asked to look at the risk to third persons
rq-challenge-third-party-checked = A member looked at the risk to third persons
rq-challenge-gist-proposed = It is proposed to disclose the gist
rq-challenge-block-proposed = It is proposed to block the data while the request runs
rq-challenge-reply-invited = The source is told what is about to count, and may reply
rq-challenge-replied = The source replied
rq-challenge-inference-marked = The file carries a mark: the missing justification may be weighed
rq-challenge-counted-in-audit = It counts in the audit of the bureau
rq-challenge-deletion-proposed = It is proposed to delete the data
rq-challenge-closed = The challenge is closed
rq-ended-justified = The restriction is justified now.
rq-ended-lifted = The source lifted it.
rq-ended-decided = Named people decided.
rq-ended-withdrawn = The request was withdrawn, or the data were.
rq-gist-charges-and-country = Charges and country
rq-gist-offence-class = Class of the offence only
rq-gist-counsel-only = To counsel only, who passes nothing on

## Clocks
rq-clock-acknowledge = The body says that the request came
rq-clock-admissibility = The body says whether the request is admissible
rq-clock-completion = The applicant completes what is missing
rq-clock-access-decision = The body decides on access
rq-clock-deletion-decision = The body decides on correction or deletion
rq-clock-revision-decision = The body decides on the revision
rq-clock-consultation = The General Secretariat answers the consultation
rq-clock-source-answer = The source answers the questions of the body
rq-clock-challenge-answer = The source justifies its restriction, item by item
rq-clock-reminder-answer = The source answers a reminder
rq-clock-right-of-reply = The source may reply before it counts against it
rq-clock-proposal-decision = A member decides a proposal
rq-clock-third-party-check = A member looks at the risk to third persons
rq-clock-restriction-review = The source looks at its restriction again
rq-clock-implementation = What was decided is carried out
rq-clock-notification = Applicant and source are told of the decision
rq-clock-revision-window = The applicant asks for revision on a new fact
rq-clock-national-answer = The authority answers a national request
rq-clock-measure-review = The body looks at a provisional block again

## What follows without an answer
rq-follows-acknowledge = The applicant is told that nobody answered. The clock of admissibility runs on.
rq-follows-admissibility = The decision on admissibility is listed as overdue until there is one.
rq-follows-completion = The body decides on what there is. Nothing is closed by itself.
rq-follows-access-decision = The applicant is told, it counts in the figures, and the decision stays due.
rq-follows-deletion-decision = The applicant is told, it counts in the figures, and the decision stays due.
rq-follows-revision-decision = The applicant is told, and the decision stays due.
rq-follows-consultation = The body goes on without the answer.
rq-follows-source-answer = The body decides on what there is. Silence confirms nothing.
rq-follows-challenge-answer = The source is reminded.
rq-follows-reminder-answer = The next step of the challenge is proposed to a member.
rq-follows-right-of-reply = The mark is put into the file, and it counts in the audit of the bureau.
rq-follows-proposal-decision = The proposal stays open and overdue. Nothing is disclosed by itself.
rq-follows-third-party-check = No gist is proposed until a member has looked.
rq-follows-restriction-review = The restriction is tested again, and fails for being out of time.
rq-follows-implementation = The applicant is told that it was not carried out. The decision stands.
rq-follows-notification = The applicant sees that there is a decision, and that its text is overdue.
rq-follows-revision-window = Whether a later request is admissible is for a member to say.
rq-follows-national-answer = The applicant may go to the supervisory authority.
rq-follows-measure-review = The block stays until a member decides.

## What became of a clock
rq-deadline-running = runs
rq-deadline-paused = stands still
rq-deadline-escalated = ran out without an answer
rq-deadline-met = met in time
rq-deadline-answered-late = answered late
rq-deadline-over = over

## Sides
rq-party-applicant = applicant
rq-party-body = the body
rq-party-general-secretariat = General Secretariat of INTERPOL
rq-party-source = source
rq-party-controller = authority that keeps the data

## Questions to the source
rq-asked-what-is-restricted = Is anything restricted towards the applicant, and what?
rq-asked-which-ground = Which ground of the list is named, and how does it apply here?
rq-asked-why-existence = What would follow if the applicant were told that it exists?
rq-asked-why-content = What would follow if the applicant were told what it says?
rq-asked-why-source = What would follow if the applicant were told from whom it is?
rq-asked-why-document = What would follow if the applicant saw the document?
rq-asked-what-is-particular = What in this case, and in no other, calls for it?
rq-asked-which-items = Which items are restricted, each with its scope and its own reason?
rq-asked-which-element = Which order or decision supports it, of which authority, day and number?
rq-asked-until-when = Until which day, and on which day is it looked at again?
rq-asked-why-published = The source made the same public: why is it restricted towards the applicant?
rq-asked-why-secret-after-trial = Is the trial over, and if so, for which other investigation is secrecy needed, without naming a third person?
rq-asked-what-risk-to-third-persons = Which risk to third persons would follow, from telling what, without naming any of them?
rq-asked-what-could-be-told = What could be told instead: charges and country, the class of the offence, or to counsel only?

## Law or rule
rq-label-law = law
rq-label-practice = practice of the Commission
rq-label-policy = rule of this body, not law

## What a test comes to
rq-outcome-justified = Justified
rq-outcome-asks = Question open
rq-outcome-fails = Not justified
rq-outcome-not-tested = Not tested
rq-outcome-justified-means = Every point that applies passes. It stays until its end or its review.
rq-outcome-asks-means = Nothing fails, and the source still has a question to answer.
rq-outcome-fails-means = At least one point fails. The challenge opens by itself; a named member decides what is disclosed.
rq-outcome-not-tested-means = Another kind of restriction, or the time to answer still runs.

## Why a point says what it says
rq-why-other-kind = It limits other bureaus, not what the applicant is told. This test is not for it.
rq-why-not-due = The time to answer is not over.
rq-why-silent = The source said nothing by the due time.
rq-why-nothing-claimed = Nothing was claimed that could be looked at.
rq-why-no-ground = No ground is named.
rq-why-other-ground = The ground that is named is none of the list.
rq-why-ground-not-taken = The body does not take this ground.
rq-why-ground-named = A ground of the list is named.
rq-why-empty = There are no words.
rq-why-too-short = So few words that they say nothing of this case.
rq-why-same-words = { $number ->
    [one] The same or nearly the same words stand in { $number } other file.
   *[other] The same or nearly the same words stand in { $number } other files.
 }
rq-why-own-words = No other file says the same.
rq-why-whole-file = The whole file is restricted, and no item is named.
rq-why-no-item = Neither the whole file nor an item is named.
rq-why-items-without-reason = { $number ->
    [one] { $number } item has no reason of its own.
   *[other] { $number } items have no reason of their own.
 }
rq-why-one-reason-for-all = The whole file is restricted, with one reason for all items.
rq-why-each-item = Each item has a reason of its own.
rq-why-no-element = No order, decision or other element is named.
rq-why-element-named = An element is named that supports it.
rq-why-no-end = Neither an end nor a day of review is named.
rq-why-too-far = End and review are both further off than the body takes.
rq-why-expired = It ran out on { $day }.
rq-why-expired-undated = It ran out.
rq-why-review-passed = It was to be looked at again on { $day }, and nobody did.
rq-why-review-passed-undated = It was to be looked at again, and nobody did.
rq-why-runs = It runs until { $day }, or is looked at again then.
rq-why-runs-undated = It has not run out.
rq-why-published = The source made the same public on { $day }.
rq-why-published-undated = The source made the same public; the day is not known.
rq-why-not-published = Nothing that the source made public is known to say the same.
rq-why-another-ground = Another ground is named; no secrecy of an investigation is claimed.
rq-why-no-trial-known = No trial or judgment is known that would end the investigation.
rq-why-trial-over = The trial is over since { $day }. The source is asked for a separate reason.
rq-why-trial-over-undated = The trial is over. The source is asked for a separate reason.
rq-why-no-separate-reason = The trial is over, and the answer gives no separate reason.
rq-why-separate-reason = The trial is over, and a separate reason is given.

## How a clock is reckoned
rq-term-hour = { $n ->
    [one] { $n } hour
   *[other] { $n } hours
 }
rq-term-calendar-day = { $n ->
    [one] { $n } calendar day
   *[other] { $n } calendar days
 }
rq-term-working-day = { $n ->
    [one] { $n } working day
   *[other] { $n } working days
 }
rq-term-month = { $n ->
    [one] { $n } month
   *[other] { $n } months
 }
rq-unit-hour = hours
rq-unit-calendar-day = calendar days
rq-unit-working-day = working days
rq-unit-month = months
rq-r-start = It starts on { $day } at { $time }. This day is not counted.
rq-r-ran = The term runs: { $term }. It ends on { $end }.
rq-r-ran-down = The term runs: { $term }. There is no such day in the last month: rounded down to its last day. It ends on { $end }.
rq-r-ran-up = The term runs: { $term }. There is no such day in the last month: rounded up to the first day after it. It ends on { $end }.
rq-r-longer = Made longer: { $term }. It ends on { $end }.
rq-r-longer-down = Made longer: { $term }. There is no such day in the last month: rounded down to its last day. It ends on { $end }.
rq-r-longer-up = Made longer: { $term }. There is no such day in the last month: rounded up to the first day after it. It ends on { $end }.
rq-r-no-end-yet = The term: { $term }. It has no end; the reason follows.
rq-r-longer-no-end = Made longer: { $term }. It has no end; the reason follows.
rq-r-stood-minutes = { $n ->
    [one] It stood still from { $from } until { $until }: { $n } minute is added. It ends on { $end }.
   *[other] It stood still from { $from } until { $until }: { $n } minutes are added. It ends on { $end }.
 }
rq-r-stood-days = { $n ->
    [one] It stood still after { $from } until { $until }: { $n } day is added. It ends on { $end }.
   *[other] It stood still after { $from } until { $until }: { $n } days are added. It ends on { $end }.
 }
rq-r-stood-working = { $n ->
    [one] It stood still after { $from } until { $until }: { $n } working day is added. It ends on { $end }.
   *[other] It stood still after { $from } until { $until }: { $n } working days are added. It ends on { $end }.
 }
rq-r-idle-empty = The pause of { $day } adds nothing: it is empty.
rq-r-idle-after = The pause of { $day } adds nothing: the end had come.
rq-r-moved = Moved to the next working day, { $day }, because nobody works on: { $over }.
rq-r-stays-rule = The end is not moved, because the rule moves none.
rq-r-stays-working = The end is not moved, because it is a working day.
rq-r-stays-not-covered = The end is not moved, because the calendar does not say whether it is a day off.
rq-r-stays-no-calendar = The end is not moved, because no calendar says which days are off.
rq-r-not-covered = The calendar { $name } does not cover { $years }. Only its days of the week are known there, and the end may be later.
rq-r-ends = End: { $end }. What is done at that time is late.
rq-r-stands-still = No end yet: it stands still since { $day }.
rq-r-no-such-day = No end: there is no { $day }, and the rule does not round. A person says which day it is.
rq-r-no-calendar = No end: working days are counted, and no calendar says which they are. A person says which day it is.
rq-r-beyond = No end: it lies beyond the years that can be written down.
rq-weekday-monday = Monday
rq-weekday-tuesday = Tuesday
rq-weekday-wednesday = Wednesday
rq-weekday-thursday = Thursday
rq-weekday-friday = Friday
rq-weekday-saturday = Saturday
rq-weekday-sunday = Sunday

## A clock on a page
rq-side-own = You answer this clock. You can neither stop nor extend it, and looking at it answers nothing.
rq-side-body = Another side answers this clock. The body may let it stand still or extend it, with reasons.
rq-side-waits = Another side answers this clock. Nothing is asked of you.
rq-no-end = no end can be reckoned yet
rq-answered = Answered
rq-told = Who is told then
rq-reckoned-link = How it is reckoned
rq-reckoned = How it is reckoned
rq-reckoned-means = Each step in its order. Anybody can reckon it again from these.
rq-sides = The same clock from each side
rq-other-place = It is reckoned here with another time zone or calendar than stands on the record; the record counts.
rq-term = Term
rq-zone = Time zone in which days end
rq-days-off = Calendar of days off
rq-line = The clock as a line
rq-line-note = From its start to its end. Hatched: it stood still.
rq-now = now
rq-stood-still = Stood still
rq-made-longer = Made longer
rq-lasts = it still does
rq-changes = What changed it

## Next step
rq-next = Next step
rq-next-nothing = Nothing is due
rq-next-nothing-means = No clock is open. It does not mean that the request is over.
rq-next-go = Go to it

## Docket
rq-docket = Requests
rq-docket-lead = In the order of their clocks. What is overdue stays here until somebody answers.
rq-docket-parts = Parts of the list
rq-docket-none = Nothing here
rq-docket-none-means = It does not mean that nothing waits: look at the other parts.
rq-tab-open = Open
rq-tab-overdue = Overdue
rq-tab-due = Due in seven days
rq-tab-proposals = Proposals to decide
rq-tab-closed = Closed
rq-search = Number of the request, or bureau
rq-lodge = Lodge a request
rq-col-state = How far
rq-name-not-shown = Name not shown
rq-reports = Reporting member
rq-proposals = { $n ->
    [one] { $n } proposal waits for a decision
   *[other] { $n } proposals wait for a decision
 }

## One request
rq-request = Request
rq-sitting = Sitting
rq-found-data = Data about the person were found.
rq-found-not-said = It is not said here whether data exist.
rq-silence = What silence means
rq-track = The way of this request
rq-not-reached = not reached
rq-acts = What you may do
rq-no-open-clock = No clock of this request is open.
rq-calendar = Dates for your calendar
rq-telling-title = Whether the person is told
rq-telling-none = Nobody decided this yet.
rq-telling-decide = Decide whether the person is told
rq-review-on = Looked at again on
rq-restrictions = Restrictions
rq-restrictions-none = No restriction is claimed.
rq-points-fail = { $first } of { $second } points fail
rq-ladder = The challenge, step by step
rq-to-come = comes by itself, if there is no answer
rq-decide-this = Decide this proposal
rq-rulings = Decisions
rq-rulings-none = Nothing was decided yet.
rq-rulings-untold = No decision was told to your side yet.
rq-replaced = a later version took its place
rq-excerpt-publish = Publish an excerpt
rq-file-title = The merits file
rq-file-sides = The two sides stand beside each other. Staff of the body sees all; each other side sees what is named at each item.
rq-file-none = Nothing from this side.
rq-bytes = { $n ->
    [one] { $n } byte
   *[other] { $n } bytes
 }
rq-seen-by = Who may see it, beside the staff of the body
rq-seen-staff = nobody
rq-letter = Letter
rq-was-lodged = The request was lodged
rq-was-claimed = A restriction was claimed
rq-was-tested = The restriction was tested
rq-was-ruled = Decided
rq-was-begun = A clock began
rq-was-paused = A clock stands still
rq-was-resumed = A clock runs again
rq-was-extended = A clock was made longer
rq-was-met = A clock was met in time
rq-was-late = A clock was answered late
rq-was-escalated = A clock ran out without an answer
rq-was-over = What a clock ran for is over
rq-was-filed = Put into the merits file
rq-was-letter = A letter was made
rq-was-excerpt = An excerpt was published
rq-was-telling = It was decided whether the person is told

## One restriction
rq-restriction = Restriction
rq-claim = What the source claims
rq-claim-not-shown = Its words are part of what is restricted. They are not shown here.
rq-claim-silent = The source was silent: nothing was claimed.
rq-whole-file = The whole file
rq-items = { $n ->
    [one] { $n } item
   *[other] { $n } items
 }
rq-items-title = Items
rq-item = Item
rq-supporting = What supports it
rq-author = Who signed it
rq-expires = Until when
rq-not-named = not named
rq-test = The test, line by line
rq-test-not-shown = The reasons of the test would tell what is restricted. A named member decides what is told.
rq-twins-title = The same words elsewhere
rq-twins-none = No other file says the same.
rq-twins = { $n ->
    [one] The same or nearly the same words stand in { $n } other file.
   *[other] The same or nearly the same words stand in { $n } other files.
 }
rq-twins-at-least = { $n ->
    [one] The same or nearly the same words stand in at least { $n } other file.
   *[other] The same or nearly the same words stand in at least { $n } other files.
 }
rq-nearest = { $n ->
    [one] Of a hundred parts of the text, { $n } is the same in the nearest.
   *[other] Of a hundred parts of the text, { $n } are the same in the nearest.
 }
rq-twins-staff = Only the staff of the body sees which files these are.
rq-unshared = { $n ->
    [one] { $n } fact in the file speaks against it and is not shared: nobody decided to.
   *[other] { $n } facts in the file speak against it and are not shared: nobody decided to.
 }
rq-no-answer = No answer.

## What people fill in
rq-yes = Yes
rq-no = No
rq-f-optional = May stay empty.
rq-f-lines = One on a line.
rq-f-kind-hint = A preventive request has no clock: no rule knows it.
rq-f-national-asks = Asked of the authority
rq-f-national-hint = For a national request only.
rq-f-controller = Authority that keeps the data
rq-f-names = Names, as they are written
rq-f-names-hint = One form on a line, in any script.
rq-f-born-hint = Year, year and month, or day: 1984, 1984-07 or 1984-07-09.
rq-f-nationalities = Nationalities, as stated
rq-f-filed-by-hint = Where somebody else than the person files.
rq-f-mandate-until = Mandate until
rq-f-mandate-proof = Paper that proves the mandate
rq-f-paper-hint = PDF, picture or text, at most 20 MB. It is kept sealed and never opened here.
rq-listed-paper-hint = PDF, picture or text, at most 4 MB. It is kept sealed and never opened here.
rq-f-language = Language of answers
rq-f-supplied = What comes with it
rq-f-supplied-hint = Tick what is there. What is missing is asked for, item by item.
rq-f-identity = Document of identity
rq-f-identity-until = Document of identity in force until
rq-f-revision-hint = For a revision only.
rq-f-found = Data about the person exist
rq-f-questions = Questions
rq-f-file-kind = What it is
rq-f-side = Whose side
rq-f-origin = From whom it comes
rq-f-origin-hint = A court, a newspaper, the person.
rq-f-says = In words
rq-f-seen-hint = Nobody is ticked: the staff of the body alone sees it.
rq-f-shielded = Names of victims and witnesses in it
rq-f-shielded-hint = One on a line. They never leave the file, and no letter carries them.
rq-f-paper = Paper
rq-f-two-kinds = Two different things: what other bureaus see, and what the applicant is told.
rq-f-other-ground = Another ground, in the words of the source
rq-more-items = More rows for items
rq-f-scope = What of item { $n } is restricted
rq-f-reason = Reason for item { $n }
rq-f-justification = Justification
rq-f-justification-hint = What in this case calls for it. The same words as in other files are none.
rq-f-supporting-hint = Order or decision, with authority, day and number.
rq-f-separate = Separate reason for secrecy after a trial
rq-f-separate-hint = Where the trial is over and secrecy is still claimed. Name no third person.
rq-f-does = What you do
rq-answer-justify = Justify the restriction, item by item
rq-answer-words = Answer in words
rq-answer-reply = Reply to what is about to count
rq-f-allows = The most that may be told without endangering anybody
rq-f-allows-hint = No gist wider than this can be disclosed.
rq-check-none = Nothing
rq-f-gist = Gist that is disclosed
rq-f-gist-hint = No wider than was proposed, and than the check of the risk allows.
rq-f-decide-hint = In full, in your own words. They stay on the record with your name.
rq-f-to-applicant = What the applicant reads
rq-f-to-source = What the source reads
rq-f-sent-as-is = Sent as it stands.
rq-f-letter-language = Language of the letter
rq-f-language-hint = None chosen: the language of the request for the applicant, English for others.
rq-f-address = Address of the reader
rq-f-function = Function of who signs
rq-f-function-hint = Empty: the unit of whoever took the step.
rq-f-charges-hint = In the words in which they are disclosed. Empty: what the decision says to the applicant.
rq-f-country-hint = Empty: the bureau.
rq-f-length = By how many
rq-f-unit = Of what
rq-f-until-hint = For “not before the day named” only.
rq-f-telling-hint = What telling, and what not telling, would do to the person.
rq-f-excerpt = Text of the excerpt
rq-f-excerpt-hint = Write [...] in the place of what is taken out.
rq-f-number = Number of the publication
rq-f-number-hint = It says nothing of the request.
rq-form-lodge = Lodge a request
rq-form-lodge-lead = What is missing does not stop it from coming in: it is asked for.
rq-form-step = Record this step
rq-form-step-lead = It stands on the record with your name and your reasons.
rq-form-file = Put into the merits file
rq-form-file-lead = It stays as it comes. Nothing is taken out again.
rq-form-claim = Record a restriction
rq-form-claim-lead = It is tested at once. What fails is challenged by itself.
rq-form-answer = Answer the challenge
rq-form-answer-lead = The answer is tested like the claim. Silence never confirms a restriction.
rq-form-check = Record the risk to third persons
rq-form-check-lead = Before any gist is proposed, a named member looks at whom telling would endanger.
rq-form-decide = Sign the decision
rq-form-decide-lead = A named member decides, with reasons. No program discloses, blocks or deletes.
rq-form-letter = Make a letter
rq-form-letter-lead = Its text is kept word for word, with its digest on the log.
rq-form-issue = Make this letter
rq-form-issue-lead = It goes on the record word for word. No program sends it.
rq-form-pause = Let the clock stand still
rq-form-pause-lead = Only who does not answer it may do this, and only before its end.
rq-form-resume = Let the clock run again
rq-form-resume-lead = What it stood still is added at its end.
rq-form-extend = Extend the clock
rq-form-extend-lead = Only who does not answer it may do this, and only before its end.
rq-form-telling = Decide whether the person is told
rq-form-telling-lead = It is looked at again after 30 days.
rq-form-note = Tell a court how this alert stands
rq-form-note-lead = Level, permission and pending request as they stand today, never why. The note is on the record with its digest; you send it.
rq-f-court = Court
rq-f-office = Office that writes
rq-f-office-hint = Empty: your authority or unit.
rq-f-note-function-hint = Empty: your unit.
rq-note-before = Notes made before
rq-form-excerpt = Check and publish the excerpt
rq-form-excerpt-lead = It is published only where the check finds nothing.
rq-excerpt-lead = No name, day, place or number of the file may stay, and beside earlier excerpts none may be guessed.
rq-excerpt-clean = Nothing was found that may not stand in it.
rq-excerpt-found = { $n ->
    [one] { $n } place may not stand in it
   *[other] { $n } places may not stand in it
 }
rq-word = Word
rq-found = What it is
rq-found-name = a name of the file
rq-found-place = a place of the file
rq-found-date = a day of the file
rq-found-number = a number of the file
rq-found-hidden-earlier = an earlier excerpt hides this
rq-found-shown-earlier = an earlier excerpt shows what is hidden here
rq-letter-lead = Fixed words and typed values. No letter names a victim, a witness or a state that granted protection.
rq-letter-preview = As it would be made
rq-letter-as-made = As it was made
rq-letter-look = Look at it
rq-letter-print = Page to print

## Time of the server
rq-form-time = Say that the time is right
rq-form-time-lead = While the time of the server is in doubt, no deadline of a request comes to its end. A named member says that what it shows is right, and by what it was compared; that stays on the record.
rq-time-shows = The server shows { $when }.
rq-time-hint = By what you compared it: a clock elsewhere, the post of today, a call.
rq-time-doubt = The time of the server is in doubt: no deadline comes to its end until a member says that it is right.

## Calendar
rq-feed = Calendar
rq-feed-lead = The deadlines you see here, in your own calendar program: rule and reference of the request, no names, with alarms a week and a day before the end.
rq-feed-address = Address for a calendar program
rq-feed-means = A calendar program cannot log in. Whoever has this address reads these deadlines, so give it to nobody. Another address ends the one before; a new password ends it too.
rq-feed-once = This address is shown once: copy it into your calendar program now
rq-feed-stands = Made { $when }, ends { $until }.
rq-feed-none = There is no address.
rq-feed-make = Make an address
rq-feed-again = Make another address
rq-feed-end = End this address
rq-feed-file = Take the file now
rq-feed-name = Deadlines
rq-feed-first = Deadlines: the first { $n }

## Sittings
rq-meetings = Sittings
rq-meetings-lead = What is on each sitting, overdue first, and how much waits.
rq-no-sitting = On no sitting
rq-sitting-empty = Nothing is on this sitting.
rq-nobody-reports = nobody reports
rq-member = Member
rq-load-open = Challenges open
rq-load-source = Waiting for the source
rq-load-decide = Waiting for a member
rq-load-overdue = Of these overdue
rq-load-members = What waits for each member
rq-load-sittings = What waits for each sitting
rq-load-rules = What waits, by clock
rq-load-note = Proposals and checks. Work of the body, nothing about a person.

## The public door
rq-listed = Ask whether you are listed
rq-listed-lead = Anybody can ask. The answer comes in the same form and after the same time for everybody.
rq-listed-form = Your question
rq-listed-form-lead = Only what is needed to know whom it is about. No address and no telephone number is asked for.
rq-listed-button = Ask, and get a receipt
rq-listed-then = What happens next
rq-listed-then-1 = You get a receipt. It is shown once.
rq-listed-then-2 = A person looks at the paper that proves who you are.
rq-listed-then-3 = You come back with the receipt and read the answer.
rq-listed-not = An answer that nothing is found here says nothing about files elsewhere.
rq-listed-answer = Your question has arrived
rq-listed-answer-lead = This page is the same for everybody. It says nothing about whether there is anything.
rq-listed-same = Until it is proven who asks, nobody is told anything about anybody.
rq-receipt = Receipt
rq-receipt-hint = As it was shown to you.
rq-receipt-once = It is shown once. Write it down, or keep it where nobody else reads it.
rq-come-back = Come back with this receipt
rq-come-back-by = There is a word for you here by { $when }.
rq-contact = How to stay unseen
rq-contact-nothing-sent = Nothing is sent to you: no letter, no message, no call.
rq-contact-device = Use a device that is yours, not one of an employer, a school or the state.
rq-contact-keep = Keep the receipt apart from your name.
rq-contact-nobody = Nobody from here will ask you for the receipt. Who asks for it is not from here.
rq-own = Your request
rq-own-open = Read your answer
rq-own-open-lead = With the receipt that you got.
rq-own-button = Open
rq-own-nothing = This receipt opens nothing
rq-own-nothing-means = Look at each letter and number. It does not mean that your question is lost.
rq-own-means = You read here how far it is. What is in a file is told by a named decision, in a letter.
rq-own-challenged = A restriction is challenged
rq-own-challenged-means = A source asked that you are not told. It was tested, and it has to justify itself.
rq-own-clocks = By when
rq-own-letters = Letters to you

## Figures
rq-n-title = Figures of the requests
rq-n-lead = { $n ->
    [one] No part is shown that is about fewer than { $n } person.
   *[other] No part is shown that is about fewer than { $n } people.
 }
rq-n-years = Years
rq-n-all = All
rq-n-together = Those that stand together
rq-n-times = Time to decision against the rule
rq-n-times-note = In weeks. Band: half of the requests; dot: the middle one; line: nine of ten; dashed: the rule.
rq-n-in-time = In time
rq-n-quarter = A quarter, at most
rq-n-half = Half, at most
rq-n-three-quarters = Three quarters, at most
rq-n-nine = Nine of ten, at most
rq-n-rule = Rule, in weeks
rq-n-of-hundred = { $n } of 100
rq-n-bureaus = Restrictions by bureau
rq-n-bureaus-note = About bureaus, never about a nationality. The Commission does not publish these.
rq-n-requests = Requests
rq-n-restriction-rate = Restricted
rq-n-silence-rate = Silent, of those restricted
rq-n-reversal-rate = Reversed after a challenge, of those that failed
rq-n-part = Part
rq-n-rest = Together, not shown apart: { $name }
rq-n-none = Nothing was released for this time
rq-n-none-means = A release comes when its time is over, and once only.
rq-table-received = What came
rq-table-blocked = Blocked while the request ran
rq-table-outcomes = What ended, by outcome
rq-table-in-time = What ended, in time or late
rq-table-grounds = Restrictions by ground
rq-n-admissible = admissible
rq-n-not-admissible = not admissible
rq-n-not-yet-said = not said yet
rq-n-blocked = blocked
rq-n-not-blocked = not blocked
rq-n-late = late
rq-n-no-time-runs = no time runs
rq-n-no-data = no data
rq-n-access-decided = access decided
rq-n-disclosed = disclosed
rq-n-kept-restricted = kept restricted
rq-n-compliant-in-all = comply, in all
rq-n-compliant = comply
rq-n-compliant-with-update = comply once put right
rq-n-non-compliant = do not comply
rq-n-non-compliant-merits = do not comply, on the merits
rq-n-non-compliant-no-answer = do not comply, as the source did not answer
rq-n-non-compliant-not-said = do not comply, reason not said
rq-n-removed-before = removed before a decision
rq-n-revision-decided = revision decided
rq-n-revision-refused = earlier decision stands
rq-n-revision-opened = opened again
rq-n-otherwise = ended otherwise
rq-n-withdrawn = withdrawn
rq-n-other = other
rq-n-not-restricted = not restricted
rq-n-restricted = restricted
rq-n-silent = source silent
rq-n-claimed = claimed
rq-n-no-ground = no ground named
