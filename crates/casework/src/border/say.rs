//! What the booth and the card say, sentence by sentence: each has a code, its English, and its values by name.
//!
//! The English here is the source of record: terminal, paper and the API show it. A page in another language looks the
//! code up and puts the same values in. A name, a number, a time or a measure is a value and never part of a sentence.
//!
//! Promise: a sentence of the booth is made here and nowhere else, so that none can be added that no language knows; what
//! is printed for debugging is the code and never a value.
//!
//! Serves Directive 2010/64/EU and promise P16: the same facts say the same thing in every language.

use std::fmt;
use std::ops::Deref;

use terms::Measure;

use super::answer::LONGEST_TEXT;
use super::instruction::measure_words;
use super::moment::Moment;
use super::text::bounded;

macro_rules! sayings { ($($name:ident $code:literal $english:literal;)*) => {
    /// A sentence of the booth or of the card. Places for values stand in braces.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[expect(missing_docs, reason = "each stands beside its English")]
    pub enum Saying { $($name,)* }

    impl Saying {
        /// Every sentence.
        pub const ALL: &'static [Self] = &[$(Self::$name,)*];

        /// Its code: never renamed, so that a translation keeps its meaning.
        #[must_use]
        pub fn code(self) -> &'static str {
            match self { $(Self::$name => $code,)* }
        }

        /// Its English, with places for values in braces.
        #[must_use]
        pub fn english(self) -> &'static str {
            match self { $(Self::$name => $english,)* }
        }
    }
} }

sayings! {
    // What to do.
    GoOn "go-on" "Go on as with any traveller";
    LetGoOn "let-go-on" "Let the person go on, as anybody else";
    GoOnApplication "go-on-application" "Go on with the application as with any other";
    GoOnAsCourt "go-on-as-court" "Go on as the court's order and your own law say";
    AskRelease "ask-release" "Ask the court and the duty desk now about release: nobody stays in custody because of the alert";
    CheckBorder "check-border" "The normal check of any traveller";
    CheckStop "check-stop" "The ordinary check of your own law";
    FinishCheck "finish-check" "Finish the ordinary check";
    SecondLine "second-line" "Second-line identity, at most {minutes}";
    Meanwhile "meanwhile" "Own law allows meanwhile: {text}";
    ThisMeasure "this-measure" "This measure: {measure}";
    ThisMeasureOn "this-measure-on" "This measure on alert {number}: {measure}";
    Condition "condition" "Condition: {text}";
    ConditionOn "condition-on" "Condition on alert {number}: {text}";
    JudgeWithin "judge-within" "Before a judge within {hours} hours; letter of rights; counsel on duty";
    Judge "judge" "Before a judge as your own law says; letter of rights; counsel on duty";
    CompareFeature "compare-feature" "Compare the document and one more feature: photograph, print or a second document";
    OfferSheet "offer-sheet" "Offer the question sheet: voluntary, lawyer and interpreter first";
    OfferSheetBefore "offer-sheet-before" "Offer the question sheet before the measure: voluntary, lawyer and interpreter first";
    CallDesk "call-desk" "Call the duty desk";
    CallDeskOnce "call-desk-once" "Call the duty desk once, for all alerts";
    CallDeskNow "call-desk-now" "Call the duty desk; it looks now";
    SeatAndWater "seat-and-water" "Offer a seat and water";
    ReadName "read-name" "Read the name from the document, and check again with it";
    Century "century" "Born {dates}: the zone can mean both. See which, and check again with that date";
    Child "child" "Call child protection, {number}: a child is not asked and is not left alone";
    ChildPerhaps "child-perhaps" "Call child protection, {number}: perhaps a child, who is not asked and is not left alone";
    ChildWith "child-with" "Call child protection, {number}: the child with the person is not asked and is not left alone";
    // What not to do.
    NotKeepDetained "not-keep-detained" "Keep the person detained";
    NotArrest "not-arrest" "Arrest";
    NotRefuseVisa "not-refuse-visa" "Refuse the visa, the permit, entry or boarding";
    NotRefuseEntry "not-refuse-entry" "Refuse entry or boarding";
    NotKeepDocuments "not-keep-documents" "Keep documents";
    NotSearchDevices "not-search-devices" "Search devices";
    NotTell "not-tell" "Tell any foreign authority, consulate or carrier because of the alert";
    NotTellAnybody "not-tell-anybody" "Tell any foreign authority, consulate or carrier";
    NotWaveThrough "not-wave-through" "Wave through as \"no alert\"";
    NotOtherMeasures "not-other-measures" "Use any other measure than these, each on its own alert";
    NotOtherMeasure "not-other-measure" "Use any other measure than this one";
    NotOtherAlerts "not-other-alerts" "Do anything because of the other alerts";
    NotAfter "not-after" "Act after {when}";
    NotReadMore "not-read-more" "Read more into it: no alert here says nothing about the person";
    BecauseAlert "because-alert" "Do not, because of the alert";
    BecauseAnswer "because-answer" "Do not, because of this answer";
    BecauseNothing "because-nothing" "Do not";
    OwnLaw "own-law" "Other grounds of your own law are unaffected.";
    // The word, and what it means.
    HeadSuspended "head-suspended" "SUSPENDED - NO MEASURE ON THIS ALERT";
    HeadSuspendedAll "head-suspended-all" "SUSPENDED - NO MEASURE ON THESE ALERTS";
    HeadReview "head-review" "UNDER REVIEW - NO COERCIVE MEASURE ON THIS ALERT";
    HeadReviewAll "head-review-all" "UNDER REVIEW - NO COERCIVE MEASURE ON THESE ALERTS";
    HeadMayAct "head-may-act" "MAY ACT: {measure}, decided by {by} ({authority}) until {until}";
    HeadMayActOn "head-may-act-on" "MAY ACT: {measure}, decided by {by} ({authority}) until {until} - ON ALERT {number} ALONE";
    HeadMayActLines "head-may-act-lines" "MAY ACT: A LINE FOR EACH ALERT, EACH FOR ITS OWN ALERT ALONE";
    HeadNoAlert "head-no-alert" "NO ALERT";
    HeadMustLook "head-must-look" "A PERSON MUST LOOK - THIS IS NOT \"NO ALERT\"";
    MeansSuspended "means-suspended" "Nothing at all is done because of it.";
    MeansSuspendedAll "means-suspended-all" "Nothing at all is done because of them.";
    MeansReviewSecond "means-review-second" "Nothing coercive is done because of it until a named official has decided.";
    MeansReviewSecondAll "means-review-second-all" "Nothing coercive is done because of them until a named official has decided.";
    MeansReview "means-review" "Nothing is done because of it until a named official has decided.";
    MeansReviewAll "means-review-all" "Nothing is done because of them until a named official has decided.";
    MeansMayAct "means-may-act" "This measure only, on this alert only, until this time only.";
    MeansNoAlert "means-no-alert" "Go on with the ordinary check.";
    MeansNotFinished "means-not-finished" "The program could not finish; a named person of the duty desk looks now.";
    MeansTooLittle "means-too-little" "The program had too little to compare; a named person of the duty desk looks now.";
    LineSuspended "line-suspended" "{number}. SUSPENDED - NO MEASURE ON THIS ALERT ({alert}, {identity})";
    LineReview "line-review" "{number}. UNDER REVIEW - NO COERCIVE MEASURE ON THIS ALERT ({alert}, {identity})";
    LineMayAct "line-may-act" "{number}. MAY ACT: {measure}, decided by {by} ({authority}) until {until} ({alert}, {identity})";
    LineMore "line-more" "{count} more, no measure on any of them here: the duty desk has the lines";
    // Until when.
    UntilChange "until-change" "{when}, or an earlier change";
    UntilCandidate "until-candidate" "{when}, when a candidate ends, or the duty desk says otherwise";
    UntilDesk "until-desk" "the duty desk says otherwise";
    UntilAnswer "until-answer" "the duty desk answers";
    UntilMeeting "until-meeting" "this meeting";
    // On what the identity rests.
    Confirmed "confirmed" "confirmed: {rests}";
    CandidateUntil "candidate-until" "candidate until {when}: {rests}";
    CandidateEnded "candidate-ended" "candidate whose time ended {when}, not confirmed: {rests}";
    ConfirmedFor "confirmed-for" "confirmed for alert {numbers}";
    CandidateForUntil "candidate-for-until" "candidate for alert {numbers} until {when}";
    CandidateForEnded "candidate-for-ended" "candidate for alert {numbers} whose time ended {when}, not confirmed";
    NobodyFits "nobody-fits" "no open alert fits name, date of birth and document";
    TooComplex "too-complex" "the name could not be compared within the work allowed for one check";
    NumberAlone "number-alone" "no open alert has this document number; no name that can be compared was given";
    NothingCompared "nothing-compared" "nothing was compared: no name and no document number that can be";
    RestsDocument "rests-document" "document read, its number the same";
    RestsNumberRead "rests-number-read" "document read, the number is the same";
    RestsNumberMisread "rests-number-misread" "document number the same, read with a wrong check digit";
    RestsNumberTyped "rests-number-typed" "document number the same, typed";
    RestsNumberOther "rests-number-other" "document number the same, of another state";
    RestsPhotograph "rests-photograph" "photograph of the alert compared";
    RestsPrints "rests-prints" "fingerprints of the alert compared";
    RestsNamesScripts "rests-names-scripts" "names agree across scripts";
    RestsNames "rests-names" "names agree";
    RestsNamesNearly "rests-names-nearly" "names nearly agree";
    RestsNamesDiffer "rests-names-differ" "names differ";
    RestsNoName "rests-no-name" "no name to compare";
    RestsBorn "rests-born" "date of birth the same";
    RestsBornAsGiven "rests-born-as-given" "date of birth the same as far as given";
    RestsBornSlip "rests-born-slip" "date of birth but for a slip";
    RestsBornYears "rests-born-years" "years of birth beside each other";
    RestsBornDiffer "rests-born-differ" "dates of birth differ";
    RestsBornUncompared "rests-born-uncompared" "the date of birth is not sure and was not compared";
    RestsNoBorn "rests-no-born" "no date of birth to compare";
    RestsSexDiffers "rests-sex-differs" "the sex stated differs";
    RestsBornUnsure "rests-born-unsure" "the date of birth is not sure";
    RestsCentury "rests-century" "the century of birth is not sure";
    RestsNoPicture "rests-no-picture" "not compared with a picture";
    RestsNoDocument "rests-no-document" "not compared with the document or a picture";
    NameAlone "name-alone" "a name alone never identifies";
    // Whom to call; registers of other states.
    Call "call" "Duty desk {number}; {minutes}-minute clock, ends {when}";
    CallNoClock "call-no-clock" "Duty desk {number}, no clock";
    AbroadAsked "abroad-asked" "{state} asked, the duty desk has the answer";
    AbroadNot "abroad-not" "{state} not asked, which is no \"no\": {why}";
    // Who was presented, and how it was read.
    Presented "presented" "{name}";
    PresentedNobody "presented-nobody" "no name given";
    ReadZone "read-zone" "document read by machine";
    ReadZoneFaults "read-zone-faults" "document read by machine, with wrong check digits";
    ReadTyped "read-typed" "typed by the officer";
    ReadFile "read-file" "from a file of checks";
    DigitNumber "digit-number" "document number";
    DigitBirth "digit-birth" "date of birth";
    DigitExpiry "digit-expiry" "date of expiry";
    DigitOptional "digit-optional" "optional data";
    DigitWhole "digit-whole" "whole zone";
    NameCut "name-cut" "the document may have cut the name";
    BornOr "born-or" "born {dates}";
    // The card of the first ten minutes.
    CardHead "card-head" "A check met an alert. Read the word first, then in this order.";
    CardDuty "card-duty" "Duty desk {number}, {minutes}-minute clock";
    CardWord "card-word" "Read the word";
    CardWordKnow "card-word-know" "SUSPENDED: no measure. UNDER REVIEW: nothing coercive. MAY ACT: that measure only.";
    CardIdentity "card-identity" "Identity: the document and one more feature";
    CardIdentityKnow "card-identity-know" "Photograph, print or a second document. A name alone never identifies. Write down which.";
    CardAside "card-aside" "Take aside, without naming a cause";
    CardAsideKnow "card-aside-know" "Where voices do not carry. SUSPENDED: only if the person wishes to. No handcuffs, no locked room.";
    CardCall "card-call" "Call the duty desk, {number}";
    CardCallKnow "card-call-know" "Say the log number, not the name. Its clock runs 30 minutes and does not end in a measure.";
    CardSheet "card-sheet" "Offer the question sheet, in the person's language";
    CardSheetKnow "card-sheet-know" "Before any measure. Voluntary; lawyer and interpreter first. \"I ask for asylum\" starts the referral.";
    CardChild "card-child" "A minor, or a parent with a child?";
    CardChildKnow "card-child-know" "Call child protection, {number}. A child is not asked and is not left alone.";
    CardOnly "card-only" "Do only what the duty desk says";
    CardOnlyKnow "card-only-know" "No word from it: the person goes on as any traveller. Write down when.";
    NeverArrest "never-arrest" "arrest, unless the word is MAY ACT: provisional arrest";
    NeverRefuse "never-refuse" "refuse entry or boarding";
    NeverDocuments "never-documents" "keep documents";
    NeverDevices "never-devices" "search devices";
    NeverTell "never-tell" "tell any foreign authority, consulate or carrier";
    BlankLog "blank-log" "Log number";
    BlankTime "blank-time" "Time met";
    BlankOfficer "blank-officer" "Officer";
    BlankLanguage "blank-language" "Language of the sheet";
    // What the duty desk may do meanwhile.
    MayCheck "may-check" "the ordinary check of any traveller";
    MaySecondLine "may-second-line" "second-line identity, {minutes}, unless the alert is suspended";
    MayOwnLaw "may-own-law" "{text}";
    MayOverride "may-override" "protect, disarm, separate where somebody is in danger: the urgent override";
    // What is said of a measure that was recorded, and of a meeting.
    TakenPermitted "taken-permitted" "a permission in force named this measure";
    TakenSecondLine "taken-second-line" "own law's second-line identity check was open at this meeting";
    TakenNoCheck "taken-no-check" "no check went before it: nothing permitted it";
    TakenBefore "taken-before" "it was taken before the answer it is said to follow";
    TakenNoAlert "taken-no-alert" "the answer was NO ALERT: no alert permitted it";
    TakenSuspended "taken-suspended" "the answer was SUSPENDED: no measure on the alert";
    TakenReview "taken-review" "the answer was UNDER REVIEW: no coercive measure on the alert";
    TakenOther "taken-other" "the permission was for another measure or another time";
    TakenMustLook "taken-must-look" "the answer was A PERSON MUST LOOK: nothing was permitted";
    WithChild "with-child" "a child is with the person";
}

/// A value of a sentence.
#[derive(Clone, PartialEq, Eq, Hash)]
pub enum Value {
    /// Words of others, or a number as it is dialled: never translated.
    Text(String),
    /// How many.
    Count(i64),
    /// So many minutes.
    Minutes(i64),
    /// A day with its time.
    At(Moment),
    /// A time of the day of the meeting.
    Time(Moment),
    /// Days, one of which is meant.
    Dates(Vec<String>),
    /// People who acted together.
    Names(Vec<String>),
    /// A measure.
    Measure(Measure),
    /// A word of a closed list, by its code.
    Word(&'static str),
    /// Sentences without values, one after the other.
    Several(Vec<Saying>),
}

impl Value {
    /// The time alone on the day of the meeting, with the day otherwise.
    #[must_use]
    pub fn seen(at: Moment, from: Moment) -> Self {
        if at.date() == from.date() { Self::Time(at) } else { Self::At(at) }
    }

    fn english(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Count(count) => count.to_string(),
            Self::Minutes(1) => "1 minute".to_owned(),
            Self::Minutes(count) => format!("{count} minutes"),
            Self::At(at) => at.day_and_time(),
            Self::Time(at) => at.time(),
            Self::Dates(all) => all.join(" or "),
            Self::Names(all) => bounded(&all.join(" and "), LONGEST_TEXT),
            Self::Measure(measure) => measure_words(*measure).to_owned(),
            Self::Word(word) => (*word).to_owned(),
            Self::Several(all) => {
                let all: Vec<&str> = all.iter().map(|it| it.english()).collect();
                bounded(&all.join("; "), LONGEST_TEXT)
            }
        }
    }
}

/// The kind of value only: texts of others are among them.
impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Text(_) => "Text",
            Self::Count(_) => "Count",
            Self::Minutes(_) => "Minutes",
            Self::At(_) => "At",
            Self::Time(_) => "Time",
            Self::Dates(_) => "Dates",
            Self::Names(_) => "Names",
            Self::Measure(_) => "Measure",
            Self::Word(_) => "Word",
            Self::Several(_) => "Several",
        })
    }
}

/// A sentence as it is said once, with its values. It reads as its English.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Said {
    saying: Saying,
    values: Vec<(&'static str, Value)>,
    text: String,
}

impl Said {
    /// One with these values.
    #[must_use]
    pub fn with(saying: Saying, values: Vec<(&'static str, Value)>) -> Self {
        let mut text = String::with_capacity(saying.english().len() + 32);
        let mut rest = saying.english();
        while let Some((before, behind)) = rest.split_once('{') {
            text.push_str(before);
            let Some((name, after)) = behind.split_once('}') else { break };
            if let Some((_, value)) = values.iter().find(|it| it.0 == name) {
                text.push_str(&value.english());
            }
            rest = after;
        }
        text.push_str(rest);
        Self { saying, values, text }
    }

    /// Which sentence it is.
    #[must_use]
    pub fn saying(&self) -> Saying {
        self.saying
    }

    /// Its values by name.
    #[must_use]
    pub fn values(&self) -> &[(&'static str, Value)] {
        &self.values
    }
}

impl From<Saying> for Said {
    fn from(saying: Saying) -> Self {
        Self { saying, values: Vec::new(), text: saying.english().to_owned() }
    }
}

impl Deref for Said {
    type Target = str;

    fn deref(&self) -> &str {
        &self.text
    }
}

impl PartialEq<&str> for Said {
    fn eq(&self, other: &&str) -> bool {
        self.text == *other
    }
}

impl fmt::Display for Said {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

/// The code only: values may be names.
impl fmt::Debug for Said {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Said({})", self.saying.code())
    }
}

/// Sentences that stand in one line. It reads as their English.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Line {
    parts: Vec<Said>,
    text: String,
}

impl Line {
    /// Of these, with their English as it stands in the line.
    #[must_use]
    pub fn new(parts: Vec<Said>, text: String) -> Self {
        Self { parts, text }
    }

    /// The sentences.
    #[must_use]
    pub fn parts(&self) -> &[Said] {
        &self.parts
    }
}

impl From<Said> for Line {
    fn from(said: Said) -> Self {
        Self { text: said.text.clone(), parts: vec![said] }
    }
}

impl From<Saying> for Line {
    fn from(saying: Saying) -> Self {
        Said::from(saying).into()
    }
}

impl Deref for Line {
    type Target = str;

    fn deref(&self) -> &str {
        &self.text
    }
}

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

impl PartialEq<&str> for Line {
    fn eq(&self, other: &&str) -> bool {
        self.text == *other
    }
}

/// The codes only.
impl fmt::Debug for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(&self.parts).finish()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use terms::Level;

    use super::*;

    #[test]
    fn every_sentence_has_a_code_and_a_text_of_its_own() {
        let codes: BTreeSet<&str> = Saying::ALL.iter().map(|it| it.code()).collect();
        assert_eq!(codes.len(), Saying::ALL.len());
        assert_eq!(Saying::HeadSuspended.english(), Level::Suspended.says());
        assert_eq!(Saying::HeadReview.english(), Level::Reviewable.says());
    }

    #[test]
    fn a_value_stands_in_its_place_and_what_is_printed_for_debugging_shows_none() {
        let number = ("number", Value::Text("+999 7 31 31".to_owned()));
        let minutes = ("minutes", Value::Count(30));
        let said = Said::with(Saying::CardDuty, vec![minutes, number]);
        assert_eq!(&*said, "Duty desk +999 7 31 31, 30-minute clock");
        assert_eq!(
            format!("{said:?} {:?}", said.values()),
            "Said(card-duty) [(\"minutes\", Count), (\"number\", Text)]"
        );
        let one = Said::with(Saying::SecondLine, vec![("minutes", Value::Minutes(1))]);
        assert_eq!(&*one, "Second-line identity, at most 1 minute");
    }
}
