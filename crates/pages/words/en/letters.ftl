# Letters and papers. Dates are written out; numbers of articles stay as they are.

letter-date = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
 } { $year }

## On every letter
letter-to = To
letter-dated = Date
letter-reference = Our reference
letter-theirs = Your reference
letter-by-rule = No person decided what this letter says: it follows from a rule of this body. The log says which rule, and who made the letter. The office named at the top answers questions about it.
letter-digest = The text of this letter stands word for word on the log under this digest (SHA-256):
letter-sheet = page
letter-sheet-of = of
letter-written-by = In the words of { $name }, as they were written:
letter-basis = Basis: { $what }.
letter-basis-from = From { $date }. Basis: { $what }.
letter-cite-statute = Statute of the Commission for the Control of INTERPOL's Files, Article { $article }
letter-cite-rules = INTERPOL's Rules on the Processing of Data, Article { $article }
letter-cite-directive = Directive (EU) 2016/680, Article { $article }
letter-sure-text = checked in the text
letter-sure-second = from a second source
letter-is-rule = rule of this body, not law
letter-is-practice = practice, not a text that was checked
letter-is-national-law = national law under Directive (EU) 2016/680; its articles were not checked here and are not cited

letter-title-to-commission = Request to the Commission for the Control of INTERPOL's Files
letter-title-acknowledgement = Your request has arrived
letter-title-completion = Your request is not complete
letter-title-admissible = Your request is admissible
letter-title-not-admissible = Your request is not admissible
letter-title-challenge = Challenge of a restriction
letter-title-reminder = Reminder: challenge of a restriction
letter-title-right-of-reply = Right of reply
letter-title-gist = Disclosure of the gist
letter-title-decision-to-applicant = Decision on your request
letter-title-decision-to-source = Decision on data of your bureau
letter-title-national = Request to the authority that keeps the data
letter-title-court-note = Note to the court: how an alert stands

## The request
letter-request = Request
letter-kind-access = access to data
letter-kind-correction = correction of data
letter-kind-deletion = deletion of data
letter-kind-revision = revision of a decision
letter-kind-national = request to a national authority
letter-kind-preventive = preventive request: that data are not taken in
letter-person = Person
letter-born = Born
letter-filed-by = Filed by
letter-capacity-person = the person
letter-capacity-counsel = counsel, with a mandate
letter-capacity-legal-representative = who represents the person by law
letter-acts = Acting for the person
letter-mandate-since = Mandate since
letter-bureau = Bureau
letter-alert = Alert
letter-earlier = Earlier decision
letter-discovered = New fact found out on
letter-received = Received
letter-asked = What is asked
letter-commission = The Commission is asked to examine the data about the person named below and to decide on the request.
letter-commission-block = It is asked that the data are blocked until a decision is made.
letter-no-clock = No rule sets a term for a preventive request: no clock runs, and nobody is bound to decide by a day. The request stays on record.
letter-answer-here = It is asked that every answer is sent in writing to the address at the top, in the language of this letter.
letter-annexes = Annexes
letter-annexes-none = No papers go with this letter.
letter-annex = Paper
letter-annex-dated = Dated
letter-annex-sheets = Sheets
letter-annex-digest = SHA-256

letter-national-access = You are asked to say whether data about the person named below are processed, which, from whom they came and to whom they went, and to give access to them.
letter-national-correction = You are asked to correct the data about the person named below.
letter-national-deletion = You are asked to delete the data about the person named below.
letter-national-limits = Where access is refused or limited, the ground, the reasons and the way to a remedy are asked for in writing.
letter-national-recipients = You are asked to tell everybody to whom the data went, and to confirm in writing whom you told.
letter-national-automated = No decision that harms the person may rest on automated processing alone.

## Answers to the applicant
letter-ack = Your request has arrived and stands on record under the reference above.
letter-ack-next = You will be told by { $date } whether it is admissible.
letter-only-contact = The Commission alone is your contact in this matter. You need not write to anybody else.
letter-completion = Your request cannot be examined yet. What is missing is named below, item by item.
letter-missing = What is missing
letter-missing-signature = The signature of the person, or of whoever acts for the person.
letter-missing-identity = A copy of a document of identity that is in force.
letter-missing-mandate = A mandate that is signed and in force, for whoever acts for the person.
letter-missing-representation = Proof of who represents the person by law.
letter-missing-purpose = What is asked for: access, correction, deletion or revision.
letter-missing-contact = An address at which whoever filed can be reached.
letter-missing-earlier-decision = The decision that the revision is about.
letter-missing-new-fact = The new fact, and the day on which it was found out.
letter-missing-contested = Which data are contested, and what is wrong with them.
letter-missing-controller = The authority that keeps the data.
letter-completion-by = Send what is missing by { $date }, under the reference above.
letter-completion-by-over = What is missing was asked for by { $date }; that day is over. What you send now is still read.
letter-completion-then = After that day you will be told, with reasons, whether the request is admissible. Silence decides nothing.
letter-completion-term = The term for a decision begins on the day on which the request is admissible, not before.
letter-admissible = Your request is admissible since { $date }.
letter-decision-by = A decision is due by { $date }.
letter-term-runs = This term cannot be stopped by silence. If it passes without a decision, you will be told, and it stands on the log.
letter-consulted = The General Secretariat of INTERPOL is consulted until { $date }.
letter-not-admissible = Your request is not admissible. It was not examined whether data exist.
letter-reasons = Reasons
letter-ask-again = You may file a new request at any time, with what was missing.

letter-gist = The source asked that data are not disclosed. By a decision of named members you are told their gist; the rest remains restricted.
letter-gist-classes = Class of the offence
letter-gist-duty = This letter is for counsel alone. What it says is not passed on, not even to the person, until a named member lifts this duty.
letter-gist-rest = Every restriction has to be justified. A missing justification does not by itself disclose the data; it may count when the request is decided.
letter-for-counsel = For counsel
letter-charges = Charges
letter-country = Country that asks
letter-decided = Decided
letter-members = Members
letter-version = Version of the decision
letter-provisions = Provisions, as the members cite them
letter-corrections = What is put right
letter-binds = The decision binds the Organization.
letter-carried-out-by = It is to be carried out by { $date }.
letter-revision = A revision can be asked for when new facts are found out that could have changed the decision.

letter-ruling-no-data = No data about the person were found in INTERPOL's files.
letter-ruling-compliant = The data comply with the rules.
letter-ruling-compliant-with-update = The data comply with the rules once they are completed or put right.
letter-ruling-delete = The data do not comply with the rules and are deleted.
letter-ruling-correct = The data are put right.
letter-ruling-disclose = What the files say is disclosed.
letter-ruling-disclose-gist = The gist of what the files say is disclosed.
letter-ruling-keep-restricted = Nothing is disclosed: the restriction is justified.
letter-ruling-block = The data are blocked until a decision.
letter-ruling-lift-block = The data are no longer blocked.
letter-ruling-proposal-refused = What had been proposed is not followed.
letter-ruling-revision-refused = The earlier decision stands.
letter-ruling-revision-opened = The earlier decision is opened again.

## To the source
letter-restriction = Restriction
letter-restriction-between-bureaus = other bureaus do not see the data
letter-restriction-towards-applicant = the applicant is not told
letter-ground = Ground named
letter-ground-none = none
letter-ground-security = public or national security, or the prevention of crime
letter-ground-investigation = confidentiality of an investigation or prosecution
letter-ground-applicant-rights = rights and freedoms of the applicant
letter-ground-third-persons = rights and freedoms of third persons
letter-ground-functions = proper work of the Commission or of INTERPOL
letter-ground-other = another, which is none of the list
letter-challenge = On { $date } you asked that data are not disclosed. The reasons do not pass the test below, and the restriction is challenged.
letter-challenge-silent = Data of your bureau are not disclosed, and no reasons of yours are on record. The restriction is challenged.
letter-challenge-asks = On { $date } you asked that data are not disclosed. The test below leaves questions, and the restriction is challenged until they are answered.
letter-justified = Every restriction has to be justified: its ground is named and explained. A missing justification may count when the request is decided.
letter-grounds = The grounds are public or national security and the prevention of crime; the confidentiality of an investigation or prosecution; the rights and freedoms of the applicant or of third persons; the proper work of the Commission or of INTERPOL.
letter-justified-bureaus = What is not shown to other bureaus is asked to be explained: which bureaus, which data, for how long.
letter-test = What the test found
letter-point-ground = No ground of the list is named.
letter-point-own-words = The reasons say nothing of this case: they are missing, or the same as in other files.
letter-point-per-item = The file is restricted as a whole, or items have no reason of their own.
letter-point-supported = No order, decision or other element supports it.
letter-point-in-time = No end is named, or it has run out, or it was not looked at again when that was due.
letter-point-not-published = You published the same yourself.
letter-point-investigation-open = The secrecy of an investigation is named, and the trial is over.
letter-point-asks-ground = Which ground of the list is meant?
letter-point-asks-own-words = What in this case calls for the restriction?
letter-point-asks-per-item = What is the reason for each item?
letter-point-asks-supported = Which order or decision supports it?
letter-point-asks-in-time = Until when is it needed?
letter-point-asks-not-published = Is what is restricted the same as what you published?
letter-point-asks-investigation-open = The trial is over: is an investigation of others still open, and what is the separate reason for it?
letter-twins = { $n ->
    [one] The same or nearly the same words stand in { $n } other file.
   *[other] The same or nearly the same words stand in { $n } other files.
 }
letter-questions = Questions, item by item
letter-items-as-claimed = The items are numbered as in your claim of { $date }. Its words are not repeated in a letter.
letter-item = Item { $n }
letter-scope = Restricted
letter-scope-existence = that it exists
letter-scope-content = what it says
letter-scope-source = from whom it is
letter-scope-document = the document
letter-reason = Reason of its own
letter-reason-given = given
letter-reason-none = not given
letter-q-scope-existence = Why may the applicant not know that this item exists?
letter-q-scope-content = Why may the applicant not know what this item says?
letter-q-scope-source = Why may the applicant not know from whom this item is?
letter-q-scope-document = Why may the applicant not see this document?
letter-q-whole = Which items does the file have, and what is the reason for each of them?
letter-q-ground = Which ground applies, and which order or decision supports it?
letter-q-separate = The trial is over. Which separate reason still calls for secrecy?
letter-q-until = Until when is the restriction needed, and when will it be looked at again?
letter-q-part = Which part, or which gist, can be disclosed now?
letter-answer-by = An answer to each item is asked for by { $date }.
letter-answer-by-over = An answer to each item was asked for by { $date }; that day is over. An answer that comes now is still read.
letter-silence = What follows without an answer
letter-silence-confirms = Silence never confirms a restriction.
letter-follows-reminded = You are reminded.
letter-follows-third-party-check-asked = A member looks at the risk to third persons before anything is proposed.
letter-follows-gist-proposed = It is proposed to disclose the gist to the applicant.
letter-follows-block-proposed = It is proposed to block the data while the request runs.
letter-follows-reply-invited = You are told what is about to count, and may reply.
letter-follows-inference-marked = The file of the request carries a mark: the missing justification may count when it is decided.
letter-follows-counted-in-audit = It counts in the audit of your bureau.
letter-follows-deletion-proposed = It is proposed to delete the data.
letter-no-program = No program discloses, blocks or deletes. A named member decides each of these steps, with reasons.
letter-reminder = The restriction was challenged on { $date }. The items below have no answer yet.
letter-reminder-number = Reminder
letter-reply = The restriction was challenged on { $date } and has not passed the test. Before that counts against your bureau, you may reply.
letter-counts = What is about to count
letter-reply-by = Your reply is read before anything counts if it comes by { $date }.
letter-reply-by-over = The time to reply ended on { $date }. What you reply now is still read; the result may already count.
letter-reply-stays = What you reply stands word for word on record beside the result.
letter-source-delete = Delete what your bureau or others took over from these data, and tell those to whom you passed them on.
letter-confirm-by = Confirm by { $date } what was done.

## To a court
letter-level = Standing
letter-since = Since
letter-permitted = Permitted measure
letter-permitted-by = Decided by
letter-permitted-until = Until
letter-admissible-since = Admissible since
letter-court = On { $date } the alert stands as follows.
letter-court-level-erased = The content of the alert is gone here. No measure can rest on it.
letter-court-level-suppressed = The alert was recalled. No measure may rest on it.
letter-court-level-suspended = No measure may rest on this alert. Other grounds of the law of this state are unaffected.
letter-court-level-reviewable = No coercive measure may rest on this alert until a named official has decided. Other grounds of the law of this state are unaffected.
letter-court-level-permitted = A named decision permits this one measure, until the day named. Every other measure remains without permission.
letter-court-request = A request about this alert
letter-court-blocked = The data are blocked while the request runs.
letter-court-not = What this note does not say
letter-court-says = It says how the alert stands and not why. It says nothing about guilt, about any other alert, or about what is known of the person.
letter-court-changes = The standing can change on any day. Ask again before each hearing and before each decision on detention.

## Classes of offence, for the gist
letter-class-homicide = homicide
letter-class-assault = assault and bodily harm
letter-class-sexual-violence = sexual violence
letter-class-child-abuse = abuse of a child
letter-class-domestic-violence = domestic violence
letter-class-trafficking = trafficking in human beings
letter-class-kidnapping = kidnapping and hostage-taking
letter-class-robbery = robbery and extortion
letter-class-theft = theft and burglary
letter-class-property-damage = damage to property
letter-class-arson = arson
letter-class-weapons-explosives = weapons and explosives
letter-class-drugs = drugs
letter-class-organised-crime = organised crime
letter-class-terrorism = terrorism
letter-class-war-crimes-torture = war crimes and torture
letter-class-fraud = fraud
letter-class-embezzlement = embezzlement
letter-class-tax = tax and customs
letter-class-corruption = corruption and abuse of office
letter-class-money-laundering = money laundering
letter-class-forgery = forgery and counterfeiting
letter-class-unfunded-cheque-debt = unfunded cheque or debt
letter-class-defamation-insult = defamation and insult
letter-class-extremism-association = extremism or a banned association
letter-class-public-order-protest = public order and protest
letter-class-treason-espionage = treason and espionage
letter-class-family = family matters
letter-class-administrative = administrative rules
letter-class-military = military offences
letter-class-immigration = immigration
letter-class-cyber = computer crime
letter-class-coup = seizure of power
letter-class-religious-racial = religious offences
letter-class-other = other offences

## How they are made
letter-guide = Letters and papers
letter-guide-text = One of each, with invented people. Fixed words and typed values; what somebody wrote stands behind a bar; each step says what it rests on.
