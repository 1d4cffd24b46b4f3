//! One spelling of one person's name, read into words.

use crate::MAX_KEYS;
use crate::fold::{self, Fold, Habits};
use crate::given::{self, Groups};
use crate::script::{self, Reading};
use crate::words::{Letters, MAX_LETTERS, MAX_TOKENS, Word, apart, cut, read};
use std::fmt;

/// What a word is in the name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TokenKind {
    /// A given name or a surname.
    Plain,
    /// A name made from the father's name.
    Patronymic,
    /// A particle: bin, al, von, de.
    Particle,
    /// A letter standing for a name.
    Initial,
    /// A title or form of address.
    Title,
}

/// How a word stands in its name, beside its kind.
#[derive(Clone, Copy, Default)]
pub(crate) struct Marks {
    pub(crate) patronymic_form: bool,
    pub(crate) unvowelled: bool,
    pub(crate) cut: bool,
}

/// What is known of a folded word, whatever name it stands in.
#[derive(Clone, Copy, Default)]
pub(crate) struct Known {
    pub(crate) given: Groups,
    pub(crate) father: Groups,
    pub(crate) stem: usize,
}

impl Known {
    pub(crate) fn of(folded: &str) -> Known {
        let stem = given::father(folded).map_or("", |(stem, _)| stem);
        let father =
            if stem.is_empty() { Groups::default() } else { given::father_groups(Fold::CURRENT, stem) };
        Known { given: given::groups(Fold::CURRENT, folded), father, stem: stem.len() }
    }
}

/// One word of a name.
#[derive(Clone, PartialEq, Eq)]
pub struct Token {
    text: String,
    folded: String,
    skeleton: String,
    kind: TokenKind,
    given: Groups,
    father: Groups,
    /// Where the ending of a patronymic begins, zero if there is none.
    stem: usize,
    /// Written without vowels (Arabic, Hebrew).
    unvowelled: bool,
    /// Another word of the name says the same: two spellings were printed in one line.
    echo: bool,
    /// May be the beginning of a longer word.
    cut: bool,
    /// How a word that may be cut begins, as folded: whole, and without its last letters, which may be a part
    /// of what stands for one sound (`SHC` of `SHCH`). Empty for all other words.
    starts: Vec<String>,
    /// The same letters read otherwise: in another script, all of whose letters they look like, or with an l for an i.
    others: Vec<Token>,
}

impl Token {
    /// The word as printed, without what cannot be seen.
    pub fn text(&self) -> &str {
        &self.text
    }

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

    pub(crate) fn given(&self) -> Groups {
        self.given
    }

    pub(crate) fn father(&self) -> Groups {
        self.father
    }

    /// The father's name, as far as the patronymic shows it; the whole word if it is none.
    pub(crate) fn stem(&self) -> &str {
        self.folded.get(..self.stem).filter(|s| !s.is_empty()).unwrap_or(&self.folded)
    }

    /// Whether the word has the ending of a patronymic, whatever it is in this name.
    pub(crate) fn patronymic_form(&self) -> bool {
        self.stem > 0
    }

    pub(crate) fn echo(&self) -> bool {
        self.echo
    }

    /// Whether the word may be the beginning of a longer one: the field in which it stood was full.
    pub fn may_be_cut(&self) -> bool {
        self.cut
    }

    /// The other readings of the same letters.
    pub(crate) fn others(&self) -> &[Token] {
        &self.others
    }

    pub(crate) fn starts(&self) -> &[String] {
        &self.starts
    }

    /// Whether two words of one name are two spellings of the same.
    fn says_the_same(&self, other: &Token) -> bool {
        self.folded == other.folded
            || self.given.meet(other.given)
            || (self.patronymic_form() && other.patronymic_form() && self.father.meet(other.father))
    }

    pub(crate) fn unvowelled(&self) -> bool {
        self.unvowelled
    }

    /// A word put together again from what an index keeps of it.
    pub(crate) fn restored(text: &str, folded: &str, kind: TokenKind, marks: Marks, known: Known) -> Token {
        Token {
            text: text.to_owned(),
            skeleton: String::new(),
            folded: folded.to_owned(),
            kind,
            given: known.given,
            father: if marks.patronymic_form { known.father } else { Groups::default() },
            stem: if marks.patronymic_form { known.stem } else { 0 },
            unvowelled: marks.unvowelled,
            echo: false,
            cut: marks.cut,
            starts: if marks.cut { starts(text, folded) } else { Vec::new() },
            others: Vec::new(),
        }
    }

    /// What an index keeps of how the word stands in its name.
    pub(crate) fn marks(&self) -> Marks {
        Marks { patronymic_form: self.stem > 0, unvowelled: self.unvowelled, cut: self.cut }
    }

    /// Two words of one name run together.
    pub(crate) fn joined(&self, next: &Token) -> Token {
        let mut folded = String::with_capacity(self.folded.len() + next.folded.len());
        folded.push_str(&self.folded);
        let doubled = self.folded.chars().next_back() == next.folded.chars().next();
        folded.extend(next.folded.chars().skip(usize::from(doubled)));
        let folded = fold::without_article(folded);
        Token {
            text: format!("{} {}", self.text, next.text),
            skeleton: String::new(),
            given: given::groups(Fold::CURRENT, &folded),
            folded,
            kind: TokenKind::Plain,
            father: Groups::default(),
            stem: 0,
            unvowelled: self.unvowelled || next.unvowelled,
            echo: false,
            cut: next.cut,
            starts: Vec::new(),
            others: Vec::new(),
        }
    }

    /// The same, read anew from the letters printed: what stands at the end of a word can be read otherwise within one.
    pub(crate) fn run_together(&self, next: &Token) -> Token {
        let folded = run_together(&self.text, &next.text);
        Token { given: given::groups(Fold::CURRENT, &folded), folded, ..self.joined(next) }
    }

    /// What stands for the word in a key: forms of one given name share it.
    fn key(&self) -> String {
        match self.given.key() {
            Some(group) if self.kind != TokenKind::Patronymic => format!("#{group}"),
            Some(_) | None => match (self.kind, self.father.key()) {
                (TokenKind::Patronymic, Some(group)) => format!("~{group}"),
                (TokenKind::Patronymic, None) => format!("~{}", fold::skeleton(self.stem())),
                (TokenKind::Plain | TokenKind::Particle | TokenKind::Initial | TokenKind::Title, _) => {
                    self.skeleton.clone()
                }
            },
        }
    }

    /// How much the word tells: surnames before given names before fathers' names.
    fn information(&self) -> usize {
        let class = match self.kind {
            // the beginning of a word is no key to the whole
            TokenKind::Plain | TokenKind::Patronymic if self.cut => 1,
            TokenKind::Plain if self.given.known() => 100,
            TokenKind::Plain => 200,
            TokenKind::Patronymic => 50,
            TokenKind::Particle | TokenKind::Title | TokenKind::Initial => 0,
        };
        class + self.skeleton.len().min(40)
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Token").field("kind", &self.kind).finish_non_exhaustive()
    }
}

/// One spelling of one person's name, read into words.
#[derive(Clone)]
pub struct Name {
    tokens: Vec<Token>,
    truncated: bool,
    fold: Fold,
}

impl fmt::Debug for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Name").field("tokens", &self.tokens.len()).finish_non_exhaustive()
    }
}

/// The most other readings of one word.
const MAX_OTHERS: usize = 9;

/// The most letters of one word that are an l or an i each by itself; of more, all are turned at once.
const MAX_TURNED: usize = 3;

impl Name {
    /// Reads a name as it is printed, in any order and script; `<` of a machine-readable zone separates
    /// words. Never fails: what has no letters is an empty name. Words beyond
    /// the sixteenth are not read, nor letters beyond the first 120 of a word and 480 of a name; what cannot be seen
    /// is not counted.
    pub fn parse(text: &str) -> Name {
        Name::parse_by(Fold::CURRENT, text)
    }

    /// The same by another version of the fold, to meet keys that were made by it. Names read by one version are
    /// not compared with names read by another.
    pub fn parse_by(fold: Fold, text: &str) -> Name {
        Name::parse_marked(fold, text, |_| {})
    }

    /// The version of the fold by which it was read.
    pub fn fold(&self) -> Fold {
        self.fold
    }

    /// Reads a name from a field that is full to its last column: its last word may be the beginning of a
    /// longer one, and words may be missing after it.
    pub fn parse_truncated(text: &str) -> Name {
        Name::parse_cut(text, None, true)
    }

    /// The same, where the word that ends a first part of so many words may be a beginning, or the last word, or
    /// both, or neither.
    pub(crate) fn parse_cut(text: &str, first_part: Option<usize>, last: bool) -> Name {
        let mut name = Name::parse_marked(Fold::CURRENT, text, |words| {
            let first = first_part.and_then(|count| count.checked_sub(1));
            let last = words.len().checked_sub(1).filter(|_| last);
            for at in first.into_iter().chain(last) {
                if let Some(word) = words.get_mut(at) {
                    word.cut = true;
                }
            }
        });
        name.truncated = true;
        name
    }

    fn parse_marked(fold: Fold, text: &str, mark: impl FnOnce(&mut [Word])) -> Name {
        let mut letters = Letters::new(fold, text.len().min(MAX_LETTERS));
        let mut words = cut(text, &mut letters);
        if fold.reads_as_written() {
            words = apart(words, &letters);
        }
        mark(&mut words);
        read(fold, &mut words);
        let mut name = Name { tokens: fold_words(fold, words, &letters), truncated: false, fold };
        name.classify();
        name
    }

    /// A name from a family and given pair as notices carry it; either may be empty.
    pub fn from_parts(family: &str, given: &str) -> Name {
        Name::from_parts_by(Fold::CURRENT, family, given)
    }

    /// The same by another version of the fold.
    pub fn from_parts_by(fold: Fold, family: &str, given: &str) -> Name {
        let mut text = String::with_capacity(family.len() + given.len() + 1);
        text.push_str(given);
        text.push(' ');
        text.push_str(family);
        Name::parse_by(fold, &text)
    }

    /// A name of words that were read before.
    pub(crate) fn from_tokens(tokens: Vec<Token>, truncated: bool) -> Name {
        Name { tokens, truncated, fold: Fold::CURRENT }
    }

    /// Whether no word was found.
    pub fn is_empty(&self) -> bool {
        self.tokens.is_empty()
    }

    /// Whether words may be missing at the end: the name was read with [`Name::parse_truncated`].
    pub fn truncated(&self) -> bool {
        self.truncated
    }

    /// The words, in the order printed.
    pub fn tokens(&self) -> &[Token] {
        &self.tokens
    }

    /// The name in every reading of its letters: one, unless all letters of a word look like those of another script.
    pub(crate) fn readings(&self, most: usize) -> Vec<Name> {
        let mut names = vec![self.clone()];
        for (at, token) in self.tokens.iter().enumerate().filter(|(_, token)| !token.others.is_empty()) {
            let so_far = names.len();
            for other in &token.others {
                for known in 0..so_far {
                    if names.len() < most
                        && let Some(mut name) = names.get(known).cloned()
                        && let Some(slot) = name.tokens.get_mut(at)
                    {
                        *slot = Token { kind: slot.kind, ..other.clone() };
                        names.push(name);
                    }
                }
            }
        }
        if names.len() > 1 {
            names.iter_mut().flat_map(|name| &mut name.tokens).for_each(|token| token.others.clear());
        }
        names
    }

    /// Look-up keys: unordered pairs of words, each reduced to its skeleton or to its group of given names, at
    /// most [`MAX_KEYS`], the pair that tells most first; a name of one word has that word as its single key.
    ///
    /// They are plain strings that show the name: whoever keeps or sends them puts them through a keyed hash,
    /// together with [`FOLD_VERSION`](crate::FOLD_VERSION).
    pub fn keys(&self) -> Vec<String> {
        let mut words: Vec<(usize, String)> = self
            .tokens
            .iter()
            .filter(|t| match t.kind {
                TokenKind::Plain | TokenKind::Patronymic => !t.echo,
                TokenKind::Particle | TokenKind::Initial | TokenKind::Title => false,
            })
            .map(|t| (t.information(), t.key()))
            .collect();
        words.sort_unstable_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
        words.dedup_by(|a, b| a.1 == b.1);
        let mut keys: Vec<String> = Vec::with_capacity(MAX_KEYS);
        match words.as_slice() {
            [] => {}
            [(_, only)] => keys.push(only.clone()),
            [(_, first), (_, second), more @ ..] => {
                keys.push(pair(first, second));
                if let Some((_, third)) = more.first() {
                    keys.push(pair(first, third));
                    keys.push(pair(second, third));
                }
            }
        }
        keys
    }

    /// Tells particles, titles, initials and patronymics apart. Looks at the words, never at their order, so
    /// that a name written surname first is read alike.
    fn classify(&mut self) {
        let is_word = |t: &Token| !t.echo && (t.kind == TokenKind::Plain || t.kind == TokenKind::Initial);
        if !self.tokens.iter().any(|t| t.kind == TokenKind::Plain) {
            for token in &mut self.tokens {
                token.kind = TokenKind::Plain;
            }
        }
        if self.tokens.iter().filter(|t| is_word(t)).count() < 2 {
            // Ben Drozd, Le Velmor: without the short word there would be one word left
            let short = |t: &Token| {
                t.kind == TokenKind::Particle && !matches!(t.folded(), "al" | "el" | "bin" | "ibn")
            };
            self.tokens.iter_mut().filter(|t| short(t)).for_each(|t| t.kind = TokenKind::Plain);
        }
        self.find_echoes();
        let words = self.tokens.iter().filter(|t| is_word(t)).count();
        if words < 3 {
            return;
        }
        let forms = self.tokens.iter().filter(|t| is_word(t) && t.patronymic_form()).count();
        let known = |t: &Token| is_word(t) && t.patronymic_form() && t.father.known();
        let sure = self.tokens.iter().filter(|t| known(t)).count();
        for token in &mut self.tokens {
            let alone = forms == 1 && token.patronymic_form();
            if token.kind == TokenKind::Plain && (alone || (sure == 1 && known(token))) {
                token.kind = TokenKind::Patronymic;
            }
        }
    }

    /// Marks repeated words where enough others remain: lists print `Ivan Karp / Yan Karp` in one line.
    fn find_echoes(&mut self) {
        let plain = self.tokens.iter().filter(|t| t.kind == TokenKind::Plain).count();
        if plain < 4 {
            return;
        }
        let mut left = plain;
        let mut rest = self.tokens.as_mut_slice();
        while let Some((first, later)) = rest.split_first_mut() {
            let echo = |t: &Token| t.kind == TokenKind::Plain && t.says_the_same(first);
            if first.kind == TokenKind::Plain && !first.echo {
                for token in later.iter_mut().filter(|t| !t.echo && echo(t)) {
                    if left > 2 {
                        token.echo = true;
                        left -= 1;
                    }
                }
            }
            rest = later;
        }
    }
}

fn pair(a: &str, b: &str) -> String {
    let (a, b) = if a <= b { (a, b) } else { (b, a) };
    let mut key = String::with_capacity(a.len() + b.len() + 1);
    key.push_str(a);
    key.push('+');
    key.push_str(b);
    key
}

/// Folds the words of one name; habits of spelling are read from all of them first.
fn fold_words(fold: Fold, words: Vec<Word>, letters: &Letters) -> Vec<Token> {
    let mut habits = Habits::new(fold);
    let mut bytes: Vec<u8> = Vec::with_capacity(letters.lower.len() + 8);
    let mut starts = [0_usize; MAX_TOKENS + 1];
    for (word, slot) in words.iter().zip(starts.iter_mut()) {
        *slot = bytes.len();
        if word.reading == Reading::Cyrillic {
            continue;
        }
        letters.of(word, word.reading).for_each(|c| fold::base(c, &mut bytes));
        if word.reading == Reading::Latin {
            habits.observe(bytes.get(*slot..).unwrap_or_default());
        }
    }
    let mut tokens = Vec::with_capacity(words.len());
    let mut sounds: Vec<u8> = Vec::with_capacity(32);
    let mut scratch: Vec<u8> = Vec::with_capacity(32);
    let mut ends = starts.iter().skip(1).take(words.len().saturating_sub(1)).copied().collect::<Vec<_>>();
    ends.push(bytes.len());
    let mut after_hyphen = false;
    for ((word, start), end) in words.into_iter().zip(starts).zip(ends) {
        sounds.clear();
        match word.reading {
            Reading::Cyrillic => {
                letters.of(&word, Reading::Cyrillic).for_each(|c| fold::cyrillic(c, &mut sounds));
            }
            Reading::Latin | Reading::Other => {
                let spelt = bytes.get(start..end).unwrap_or_default();
                sound(spelt, word.reading, word.unvowelled, habits, &mut sounds);
            }
        }
        fold::settle(&mut sounds, &mut scratch);
        let hyphened = word.hyphened || after_hyphen;
        after_hyphen = word.hyphened;
        let others =
            if fold.reads_as_written() { others(&word, letters, habits, hyphened) } else { Vec::new() };
        if let Some(mut token) = token(fold, word, &sounds, hyphened) {
            token.others = others;
            let folded = &token.folded;
            token.others.retain(|other| other.folded != *folded);
            tokens.push(token);
        }
    }
    tokens
}

/// The sounds of a word that is not Cyrillic.
fn sound(spelt: &[u8], reading: Reading, unvowelled: bool, habits: Habits, sounds: &mut Vec<u8>) {
    match reading {
        Reading::Latin => fold::latin(spelt, habits, sounds),
        Reading::Other | Reading::Cyrillic => {
            let mut spelt = spelt;
            if unvowelled && spelt.len() > 4 {
                spelt = spelt.strip_prefix(b"al").unwrap_or(spelt);
            }
            fold::latin(spelt, habits.without(), sounds);
        }
    }
}

/// What else the letters of a word can be.
fn others(word: &Word, letters: &Letters, habits: Habits, hyphened: bool) -> Vec<Token> {
    let either = script::l_or_i(letters.written(word));
    if either.is_empty() && word.readings.rest().next().is_none() {
        return Vec::new();
    }
    let alone = either.len().min(MAX_TURNED);
    let turns = if either.is_empty() { 1 } else { (1_usize << alone) + usize::from(either.len() > alone) };
    let mut found: Vec<Token> = Vec::new();
    let (mut spelt, mut sounds, mut scratch) = (Vec::new(), Vec::new(), Vec::new());
    for reading in std::iter::once(word.reading).chain(word.readings.rest()) {
        for turn in 0..turns {
            if (turn == 0 && reading == word.reading) || found.len() == MAX_OTHERS {
                continue;
            }
            let turned = |at: usize| {
                let all = turn == 1 << alone;
                either.iter().position(|it| *it == at).is_some_and(|nth| all || turn >> nth & 1 == 1)
            };
            let spelled = letters.of(word, reading).enumerate();
            let spelled = spelled.map(|(at, c)| if turned(at) { script::other_of_l_and_i(c) } else { c });
            sounds.clear();
            if reading == Reading::Cyrillic {
                spelled.for_each(|c| fold::cyrillic(c, &mut sounds));
            } else {
                spelt.clear();
                spelled.for_each(|c| fold::base(c, &mut spelt));
                sound(&spelt, reading, word.unvowelled, habits, &mut sounds);
            }
            fold::settle(&mut sounds, &mut scratch);
            let unvowelled = word.unvowelled && reading == Reading::Other;
            let read = Word { reading, unvowelled, ..word.clone() };
            found.extend(
                token(letters.fold, read, &sounds, hyphened)
                    .filter(|new| !found.iter().any(|known: &Token| known.folded == new.folded)),
            );
        }
    }
    found
}

fn token(fold: Fold, word: Word, sounds: &[u8], hyphened: bool) -> Option<Token> {
    let folded: String = sounds.iter().map(|b| char::from(*b)).collect();
    if folded.is_empty() {
        return None;
    }
    let length = word.end - word.start;
    let short = length == 1 || (word.dotted && length == 2);
    let kind = match kind_of(&folded, hyphened) {
        TokenKind::Plain if short && word.reading != Reading::Other && folded.len() <= 2 => {
            TokenKind::Initial
        }
        kind => kind,
    };
    let mut father = Groups::default();
    let mut stem = 0;
    if kind == TokenKind::Plain
        && let Some((name, strong)) = given::father(&folded)
    {
        father = given::father_groups(fold, name);
        if strong || father.known() {
            stem = name.len();
        }
    }
    let starts = if word.cut { starts(&word.text, &folded) } else { Vec::new() };
    Some(Token {
        text: word.text,
        skeleton: fold::skeleton(&folded),
        given: given::groups(fold, &folded),
        folded,
        kind,
        father,
        stem,
        unvowelled: word.unvowelled,
        echo: false,
        cut: word.cut,
        starts,
        others: Vec::new(),
    })
}

/// How a word begins that was cut at its end, as folded.
fn starts(text: &str, folded: &str) -> Vec<String> {
    let mut starts = vec![folded.to_owned()];
    let letters = text.chars().count();
    for left in (letters.saturating_sub(2).max(1)..letters).rev() {
        let start = fold_word(Fold::CURRENT, &text.chars().take(left).collect::<String>());
        if !start.is_empty() && !starts.contains(&start) {
            starts.push(start);
        }
    }
    starts
}

/// Particles and titles, as they are folded.
fn kind_of(folded: &str, hyphened: bool) -> TokenKind {
    match folded {
        "al" | "el" | "bin" | "ibn" | "ben" | "bint" | "binti" | "valad" | "vld" | "vuld" | "van" | "fan"
        | "den" | "der" | "de" | "da" | "di" | "du" | "das" | "la" | "le" | "af" | "ahli" | "ahlu"
        | "kizi" | "vli" | "vlu" | "ul" | "ud" | "ad" => TokenKind::Particle,
        "an" | "as" | "ax" | "at" | "ar" | "az" | "ur" | "us" | "il" | "av" | "id" if hyphened => {
            TokenKind::Particle
        }
        "mr" | "mrs" | "ms" | "dr" | "daktar" | "prafesar" | "praf" | "haji" | "hadji" | "xeih" | "xaih"
        | "xih" | "mula" | "mavlavi" | "mavlvi" | "heneral" | "palkavnik" | "sir" | "jr" | "ir" | "sr"
        | "juniar" | "mlaji" | "starxi" | "barn" | "vkr" | "arihinal" | "skript" => TokenKind::Title,
        _ => TokenKind::Plain,
    }
}

/// The folded form of two printed words run together.
pub(crate) fn run_together(first: &str, next: &str) -> String {
    fold_word(Fold::CURRENT, &[first, next].concat())
}

/// The folded form of a single word, for tables.
pub(crate) fn fold_word(fold: Fold, text: &str) -> String {
    let mut letters = Letters::new(fold, text.len());
    let mut words = cut(text, &mut letters);
    for word in &mut words {
        read(fold, std::slice::from_mut(word));
    }
    let mut habits = Habits::new(fold);
    let mut sounds = Vec::new();
    let mut scratch = Vec::new();
    if let Some(word) = words.first() {
        if word.reading == Reading::Cyrillic {
            letters.of(word, Reading::Cyrillic).for_each(|c| fold::cyrillic(c, &mut sounds));
        } else {
            letters.of(word, word.reading).for_each(|c| fold::base(c, &mut scratch));
            habits.observe(&scratch);
            fold::latin(&scratch, habits, &mut sounds);
        }
    }
    fold::settle(&mut sounds, &mut Vec::new());
    sounds.iter().map(|b| char::from(*b)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(text: &str) -> Vec<TokenKind> {
        Name::parse(text).tokens().iter().map(Token::kind).collect()
    }

    #[test]
    fn words_are_told_apart_in_any_order() {
        use TokenKind::*;
        assert_eq!(kinds("Ілінка Сяргееўна Балтрукова"), [Plain, Patronymic, Plain]);
        assert_eq!(kinds("Балтрукова Ілінка Сяргееўна"), [Plain, Plain, Patronymic]);
        assert_eq!(kinds("Roman Ilyich Velyamovich"), [Plain, Patronymic, Plain]);
        assert_eq!(kinds("Ales Vieliamovič"), [Plain, Plain]);
        assert_eq!(kinds("Dr. Karim bin Velmori"), [Title, Plain, Particle, Plain]);
        assert_eq!(kinds("Ben Drozd"), [Plain, Plain]);
        assert_eq!(kinds("Yu. Baltrukova"), [Initial, Plain]);
    }

    #[test]
    fn forms_of_one_person_share_a_key() {
        let keys = |text: &str| Name::parse(text).keys();
        for (left, right) in [
            ("Siarhei Drozdzianka", "Дрозденко Сергей Ильич"),
            ("Źmicier Ciareška", "Dmitry Tereshko"),
            ("Uladzimir Zhyhimontau", "Владимир Жигимонтов"),
            ("Hanna Ščarbakova", "Anna Shcherbakova"),
        ] {
            let (l, r) = (keys(left), keys(right));
            assert!(l.iter().any(|k| r.contains(k)), "{left} {l:?} / {right} {r:?}");
        }
        assert_eq!(keys("Baltrukova").len(), 1);
        assert!(keys(" - ").is_empty());
    }

    #[test]
    fn a_name_in_two_spellings_on_one_line_is_read_once() {
        let both = Name::parse("Владислав Ильич Жигимонт/Владислав Iллiч Жигiмонт");
        assert_eq!(both.keys(), Name::parse("Vladislav Ilyich Zhigimont").keys());
    }

    #[test]
    fn family_and_given_name_make_the_same_name_as_one_line() {
        assert_eq!(Name::from_parts("Baltrukova", "Ilinka").keys(), Name::parse("Ilinka Baltrukova").keys());
        assert!(Name::from_parts("", "").is_empty());
    }
}
