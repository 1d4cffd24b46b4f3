//! One spelling of one person's name, parsed.

use crate::MAX_KEYS;
use crate::text::normalise;
use std::fmt;

/// What a token is in the name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TokenKind {
    /// A given name or a surname.
    Plain,
    /// A name made from the father's name.
    Patronymic,
    /// A particle: bin, al, von, de.
    Particle,
    /// One letter standing for a name.
    Initial,
    /// A title or form of address.
    Title,
}

/// One word of a name.
#[derive(Clone, PartialEq, Eq)]
pub struct Token {
    folded: String,
    skeleton: String,
    kind: TokenKind,
}

impl Token {
    /// The word on the one form on which its spellings meet.
    pub fn folded(&self) -> &str {
        &self.folded
    }
    /// The consonant skeleton: what look-up keys are made of.
    pub fn skeleton(&self) -> &str {
        &self.skeleton
    }
    /// What the word is in the name.
    pub fn kind(&self) -> TokenKind {
        self.kind
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Token").field("kind", &self.kind).finish_non_exhaustive()
    }
}

/// One spelling of one person's name, parsed.
#[derive(Clone)]
pub struct Name {
    tokens: Vec<Token>,
}

impl fmt::Debug for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Name").field("tokens", &self.tokens.len()).finish_non_exhaustive()
    }
}

impl Name {
    /// Reads a name as it is printed; never fails.
    pub fn parse(text: &str) -> Name {
        let tokens = normalise(text)
            .to_lowercase()
            .split(|c: char| !c.is_alphanumeric())
            .filter(|w| !w.is_empty())
            .map(|w| {
                let folded = any_ascii::any_ascii(w);
                Token { skeleton: folded.clone(), folded, kind: TokenKind::Plain }
            })
            .collect();
        Name { tokens }
    }

    /// A name from a family and given pair as notices carry it; either may be empty.
    pub fn from_parts(family: &str, given: &str) -> Name {
        Name::parse(&format!("{given} {family}"))
    }

    /// Whether no word was found.
    pub fn is_empty(&self) -> bool {
        self.tokens.is_empty()
    }

    /// The words, in the order printed.
    pub fn tokens(&self) -> &[Token] {
        &self.tokens
    }

    /// Look-up keys: unordered pairs of token skeletons, at most [`MAX_KEYS`].
    pub fn keys(&self) -> Vec<String> {
        let mut s: Vec<&str> = self.tokens.iter().map(|t| t.skeleton.as_str()).collect();
        s.sort_unstable();
        s.truncate(MAX_KEYS);
        if s.is_empty() { Vec::new() } else { vec![s.join("+")] }
    }
}
