//! What the source is asked, item by item.
//!
//! Promise: a question comes from the source's own claim and its test, and from nothing else (P11): no register, no
//! meeting at a border, no word of the person makes, words or times one. Every question is of a closed list, so that
//! letters say it in their language.
//!
//! Serves CCF Statute Art 35(4): the source names its ground and explains.

use terms::restriction::{
    RestrictionClaim, RestrictionGround, RestrictionScope, RestrictionTested, TestPoint, Verdict,
};

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Asked {
    /// Whether anything is restricted at all, and what.
    WhatIsRestricted,
    /// Which ground of the list.
    WhichGround,
    /// What would happen if the existence of the data were told.
    WhyExistence,
    /// What would happen if what they say were told.
    WhyContent,
    /// What would happen if the source were told.
    WhySource,
    /// What would happen if the document were shown.
    WhyDocument,
    /// What is particular to this file.
    WhatIsParticular,
    /// Which items, one by one.
    WhichItems,
    /// Which order or decision supports it.
    WhichElement,
    /// Until when, and when it is looked at again.
    UntilWhen,
    /// Why what the source itself made public is restricted.
    WhyPublished,
    /// Whether the trial is over, and if so, for whom the secrecy still is, without names.
    WhySecretAfterTrial,
    /// Whom of several third persons telling would endanger, without their names.
    WhatRiskToThirdPersons,
    /// What could be told: the charges and the country, the class of the offence, to counsel only.
    WhatCouldBeTold,
}

impl Asked {
    /// Every question.
    pub const ALL: &'static [Self] = &[
        Self::WhatIsRestricted,
        Self::WhichGround,
        Self::WhyExistence,
        Self::WhyContent,
        Self::WhySource,
        Self::WhyDocument,
        Self::WhatIsParticular,
        Self::WhichItems,
        Self::WhichElement,
        Self::UntilWhen,
        Self::WhyPublished,
        Self::WhySecretAfterTrial,
        Self::WhatRiskToThirdPersons,
        Self::WhatCouldBeTold,
    ];

    /// The word used in every interface.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::WhatIsRestricted => "what_is_restricted",
            Self::WhichGround => "which_ground",
            Self::WhyExistence => "why_existence",
            Self::WhyContent => "why_content",
            Self::WhySource => "why_source",
            Self::WhyDocument => "why_document",
            Self::WhatIsParticular => "what_is_particular",
            Self::WhichItems => "which_items",
            Self::WhichElement => "which_element",
            Self::UntilWhen => "until_when",
            Self::WhyPublished => "why_published",
            Self::WhySecretAfterTrial => "why_secret_after_trial",
            Self::WhatRiskToThirdPersons => "what_risk_to_third_persons",
            Self::WhatCouldBeTold => "what_could_be_told",
        }
    }

    /// The question in a sentence.
    #[must_use]
    pub fn says(self) -> &'static str {
        match self {
            Self::WhatIsRestricted => "do you restrict anything towards the applicant, and if so, what",
            Self::WhichGround => "which ground of the list do you name, and how does it apply here",
            Self::WhyExistence => "what would follow if the applicant were told that it exists",
            Self::WhyContent => "what would follow if the applicant were told what it says",
            Self::WhySource => "what would follow if the applicant were told from whom it is",
            Self::WhyDocument => "what would follow if the applicant saw the document",
            Self::WhatIsParticular => "what in this case, and in no other, calls for it",
            Self::WhichItems => "which items do you restrict, each with its scope and its own reason",
            Self::WhichElement => "which order or decision supports it, of which authority, day and number",
            Self::UntilWhen => "until which day, and on which day do you look at it again",
            Self::WhyPublished => {
                "you made the same public yourself: why is it restricted towards the applicant"
            }
            Self::WhySecretAfterTrial => {
                "is the trial over, and if so, for which other investigation is secrecy needed; name no third person"
            }
            Self::WhatRiskToThirdPersons => {
                "which risk to third persons would follow, and from telling what; name none of them"
            }
            Self::WhatCouldBeTold => {
                "what could be told instead: charges and country, the class of the offence, or to counsel only"
            }
        }
    }
}

/// One question.
#[derive(Clone, PartialEq, Eq)]
pub struct Question {
    /// The item it is about, in the source's own words; none where it is about the file.
    pub item: Option<String>,
    /// What is asked.
    pub asked: Asked,
}

impl Question {
    /// The question as it is put on the record.
    #[must_use]
    pub fn text(&self) -> String {
        match &self.item {
            Some(item) => format!("{item}: {}", self.asked.says()),
            None => self.asked.says().to_owned(),
        }
    }
}

/// What the source is asked about a claim, or where it was silent: one question for each item and each open point.
#[must_use]
pub fn questions(claim: Option<&RestrictionClaim>, tested: &RestrictionTested) -> Vec<Question> {
    let file = |asked: Asked| Question { item: None, asked };
    let Some(claim) = claim else {
        return [
            Asked::WhatIsRestricted,
            Asked::WhichGround,
            Asked::WhichItems,
            Asked::WhichElement,
            Asked::UntilWhen,
            Asked::WhatCouldBeTold,
        ]
        .map(file)
        .to_vec();
    };
    let open = |point: TestPoint| {
        tested
            .points
            .iter()
            .any(|it| it.point == point && matches!(it.verdict, Verdict::Fails | Verdict::Asks))
    };
    let mut out = Vec::new();
    if open(TestPoint::Ground) {
        out.push(file(Asked::WhichGround));
    }
    // Which items, where none is told apart; else one question for each, whichever point it was that failed.
    if claim.items.is_empty() {
        out.push(file(Asked::WhichItems));
    }
    let per_item = open(TestPoint::PerItem) || open(TestPoint::OwnWords);
    for item in claim.items.iter().filter(|it| per_item || it.reason.trim().is_empty()) {
        let asked = match item.scope {
            RestrictionScope::Existence => Asked::WhyExistence,
            RestrictionScope::Content => Asked::WhyContent,
            RestrictionScope::Source => Asked::WhySource,
            RestrictionScope::Document => Asked::WhyDocument,
        };
        out.push(Question { item: Some(item.item.clone()), asked });
    }
    let points = [
        (TestPoint::OwnWords, Asked::WhatIsParticular),
        (TestPoint::Supported, Asked::WhichElement),
        (TestPoint::InTime, Asked::UntilWhen),
        (TestPoint::NotPublished, Asked::WhyPublished),
    ];
    out.extend(points.into_iter().filter(|it| open(it.0)).map(|it| file(it.1)));
    // The same question to everybody who claims the secrecy of an investigation, so that it tells nothing of what is known.
    if claim.ground == Some(RestrictionGround::Investigation) {
        out.push(file(Asked::WhySecretAfterTrial));
    }
    if claim.ground == Some(RestrictionGround::ThirdPersons) {
        out.push(file(Asked::WhatRiskToThirdPersons));
    } else {
        out.push(file(Asked::WhatCouldBeTold));
    }
    out
}
