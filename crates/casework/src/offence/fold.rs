//! Reading words: a text in any of the ten languages becomes a row of folded words with their places.
//!
//! The same folding is used for the patterns of the table and for the charge, so a lawyer may write a pattern
//! in any case, with or without accents and points, and need not know this file.
//!
//! Promise: folding never fails, upper case folds as lower case, and every word knows the bytes it came from.
//!
//! Serves: the evidence duty of every finding, which must quote the words that decided.

use rustc_hash::FxHashMap;

/// What stood between a word and the one before it.
pub(super) mod gap {
    /// A hyphen or dash.
    pub const HYPHEN: u8 = 1;
    /// An opening bracket.
    pub const OPEN: u8 = 2;
    /// A comma, colon, slash or quotation mark.
    pub const SOFT: u8 = 4;
    /// A full stop.
    pub const DOT: u8 = 8;
    /// White space.
    pub const SPACE: u8 = 16;
    /// The end of a clause: line break, semicolon, bullet.
    pub const HARD: u8 = 32;
    /// A closing bracket.
    pub const CLOSE: u8 = 64;
}

/// One folded word.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Word {
    /// Place in the folded text.
    pub start: u32,
    /// End in the folded text.
    pub end: u32,
    /// Place in the text as sent.
    pub from: u32,
    /// End in the text as sent.
    pub to: u32,
    /// Number of the clause the word stands in.
    pub clause: u32,
    /// What stood before it: bits of [`gap`].
    pub before: u8,
}

/// A text as folded words.
#[derive(Debug, Default)]
pub(crate) struct Folded {
    text: String,
    /// The words in order.
    pub words: Vec<Word>,
}

impl Folded {
    /// The folded word at this place; empty behind the last.
    pub fn word(&self, at: usize) -> &str {
        self.words.get(at).map_or("", |it| self.part(it.start, it.end))
    }

    /// A piece of the folded text.
    pub fn part(&self, start: u32, end: u32) -> &str {
        self.text.get(start as usize..end as usize).unwrap_or_default()
    }

    /// Whether two neighbouring words have nothing but space or a hyphen between them.
    pub fn joined(&self, left: usize, right: usize) -> bool {
        match (self.words.get(left), self.words.get(right)) {
            (Some(a), Some(b)) => {
                left + 1 == right
                    && a.clause == b.clause
                    && b.before & (gap::SOFT | gap::OPEN | gap::CLOSE | gap::DOT | gap::HARD) == 0
            }
            _ => false,
        }
    }

    /// The words of the text as sent, from one word to another.
    pub fn quote<'a>(&self, sent: &'a str, first: usize, last: usize) -> &'a str {
        match (self.words.get(first), self.words.get(last)) {
            (Some(a), Some(b)) => sent.get(a.from as usize..b.to as usize).unwrap_or_default(),
            _ => "",
        }
    }
}

/// What one character does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    /// It is this letter or digit.
    Letter(char),
    /// It is these letters.
    Letters(&'static str),
    /// It is a mark without a place of its own.
    Nothing,
    /// It joins inside a Cyrillic word and parts elsewhere.
    Apostrophe,
    /// It is a raised digit: a number of its own, as if a hyphen stood before it.
    Raised(char),
    /// It is the section sign: a word of its own.
    Section,
    /// It parts words.
    Part(u8),
}

/// The folding table, laid out for look-up by character.
#[derive(Debug)]
pub(crate) struct Folder {
    low: Vec<Step>,
    high: FxHashMap<char, Step>,
}

/// Below this, a character is looked up directly: Latin, Greek, Cyrillic, Arabic.
const LOW: u32 = 0x700;

impl Folder {
    /// Lays out the table.
    pub fn new() -> Self {
        let mut low: Vec<Step> = (0..LOW).map(|at| char::from_u32(at).map_or(Step::Nothing, plain)).collect();
        let mut high = FxHashMap::default();
        for &(to, from) in FOLDS {
            let step = match (to.chars().next(), to.chars().nth(1)) {
                (Some(one), None) => Step::Letter(one),
                _ => Step::Letters(to),
            };
            for letter in from.chars() {
                match low.get_mut(letter as usize) {
                    Some(place) => *place = step,
                    None => {
                        high.insert(letter, step);
                    }
                }
            }
        }
        Folder { low, high }
    }

    fn step(&self, letter: char) -> Step {
        match self.low.get(letter as usize) {
            Some(&step) => step,
            None => self.high.get(&letter).copied().unwrap_or_else(|| plain(letter)),
        }
    }

    /// Folds a text into words.
    pub fn fold(&self, sent: &str) -> Folded {
        let mut to = Writer::with_room(sent.len());
        let mut letters = sent.char_indices().peekable();
        while let Some((at, letter)) = letters.next() {
            let next = letters.peek().map(|&(_, next)| next);
            match self.step(letter) {
                Step::Letter(one) => to.letter(one, at, at + letter.len_utf8()),
                Step::Letters(some) => {
                    for one in some.chars() {
                        to.letter(one, at, at + letter.len_utf8());
                    }
                }
                Step::Nothing => {}
                Step::Apostrophe => {
                    let inside = to.last_is_cyrillic() && next.is_some_and(is_cyrillic);
                    if !inside {
                        to.part(gap::SPACE, next);
                    }
                }
                Step::Raised(one) => {
                    if !to.raised {
                        to.part(gap::HYPHEN, next);
                    }
                    to.letter(one, at, at + letter.len_utf8());
                    to.raised = true;
                }
                Step::Section => {
                    to.part(gap::SPACE, next);
                    to.letter('§', at, at + letter.len_utf8());
                    to.part(gap::SPACE, next);
                }
                Step::Part(kind) => to.part(kind, next),
            }
        }
        to.part(gap::SPACE, None);
        Folded { text: to.text, words: to.words }
    }
}

/// Builds the words while the characters pass.
struct Writer {
    text: String,
    words: Vec<Word>,
    open: Option<Word>,
    before: u8,
    clause: u32,
    raised: bool,
}

impl Writer {
    fn with_room(bytes: usize) -> Self {
        Writer {
            text: String::with_capacity(bytes + 8),
            words: Vec::with_capacity(bytes / 6 + 4),
            open: None,
            before: 0,
            clause: 0,
            raised: false,
        }
    }

    fn letter(&mut self, letter: char, from: usize, to: usize) {
        if self.raised && !letter.is_ascii_digit() {
            self.close();
        }
        let start = small(self.text.len());
        let (before, clause) = (self.before, self.clause);
        let word =
            self.open.get_or_insert(Word { start, end: start, from: small(from), to: 0, clause, before });
        self.text.push(letter);
        word.end = small(self.text.len());
        word.to = small(to);
        self.before = 0;
    }

    fn last_is_cyrillic(&self) -> bool {
        self.open.is_some() && self.text.chars().next_back().is_some_and(is_cyrillic)
    }

    fn close(&mut self) {
        self.raised = false;
        if let Some(word) = self.open.take() {
            self.words.push(word);
            self.before = 0;
        }
    }

    /// A character that parts words. A full stop ends a clause only behind a word of four letters or more, so
    /// that `art. 5` and `ст. 5` stay whole; `1)` and `2.` at the head of a count begin a clause.
    fn part(&mut self, kind: u8, next: Option<char>) {
        let closes_word = self.open.is_some();
        self.close();
        self.before |= kind;
        let mut ends_clause = kind & gap::HARD != 0;
        if closes_word && kind & (gap::DOT | gap::CLOSE) != 0 {
            let blank_follows = next.is_none_or(char::is_whitespace);
            if let Some(last) = self.words.last_mut() {
                let text = self.text.get(last.start as usize..last.end as usize).unwrap_or_default();
                let number = text.bytes().all(|it| it.is_ascii_digit());
                if kind & gap::DOT != 0 && blank_follows && !number && text.chars().nth(3).is_some() {
                    ends_clause = true;
                }
                let numbers_a_count = number
                    && text.len() <= 2
                    && last.before & (gap::OPEN | gap::HYPHEN | gap::DOT) == 0
                    && blank_follows;
                if numbers_a_count {
                    last.clause = self.clause + 1;
                    last.before |= gap::HARD;
                    self.clause += 1;
                }
            }
        }
        if ends_clause {
            self.clause += 1;
            self.before |= gap::HARD;
        }
    }
}

fn small(size: usize) -> u32 {
    u32::try_from(size).unwrap_or(u32::MAX)
}

fn is_cyrillic(letter: char) -> bool {
    matches!(letter, '\u{400}'..='\u{52f}')
}

/// Whether a folded word is written in Arabic letters.
pub(super) fn is_arabic(word: &str) -> bool {
    word.chars().next().is_some_and(|it| matches!(it, '\u{620}'..='\u{6ff}'))
}

/// What a character does by rule, before the table has its say.
fn plain(letter: char) -> Step {
    match letter {
        '\u{ad}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}'
        | '\u{feff}' => Step::Nothing,
        '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{591}'..='\u{5bd}' | '\u{1dc0}'..='\u{1dff}' => {
            Step::Nothing
        }
        '\u{20d0}'..='\u{20ff}' | '\u{fe00}'..='\u{fe0f}' | '\u{fe20}'..='\u{fe2f}' => Step::Nothing,
        '\u{610}'..='\u{61a}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6ed}' => {
            Step::Nothing
        }
        '\'' | '\u{2019}' | '\u{2018}' | '\u{2bc}' | '\u{2b9}' | '\u{2032}' | '`' | '\u{b4}' => {
            Step::Apostrophe
        }
        '\u{b9}' => Step::Raised('1'),
        '\u{b2}' => Step::Raised('2'),
        '\u{b3}' => Step::Raised('3'),
        '\u{2070}' | '\u{2074}'..='\u{2079}' => {
            let digit = (letter as u32).saturating_sub(0x2070);
            char::from_digit(digit, 10).map_or(Step::Nothing, Step::Raised)
        }
        '\u{a7}' => Step::Section,
        '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Step::Part(gap::HARD),
        ';' | '\u{61b}' | '|' | '\u{2022}' | '\u{25cf}' | '\u{b7}' => Step::Part(gap::HARD),
        '.' | '!' | '?' | '\u{61f}' | '\u{6d4}' => Step::Part(gap::DOT),
        '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '_' => Step::Part(gap::HYPHEN),
        '(' | '[' | '{' => Step::Part(gap::OPEN),
        ')' | ']' | '}' => Step::Part(gap::CLOSE),
        _ if letter.is_whitespace() => Step::Part(gap::SPACE),
        _ if letter.is_alphanumeric() => match (letter.to_lowercase().next(), letter.to_lowercase().nth(1)) {
            (Some(one), None) => Step::Letter(one),
            _ => Step::Letter(letter),
        },
        _ => Step::Part(gap::SOFT),
    }
}

/// Letters that fold to another letter or to two: compatibility forms, accents and points, the dotted and
/// dotless i, the forms of alef, ya and ta marbuta, numerals of other scripts.
#[rustfmt::skip]
const FOLDS: &[(&str, &str)] = &[
    ("0", "\u{ff10}\u{660}\u{6f0}"),
    ("1", "\u{ff11}\u{661}\u{6f1}"),
    ("2", "\u{ff12}\u{662}\u{6f2}"),
    ("3", "\u{ff13}\u{663}\u{6f3}"),
    ("4", "\u{ff14}\u{664}\u{6f4}"),
    ("5", "\u{ff15}\u{665}\u{6f5}"),
    ("6", "\u{ff16}\u{666}\u{6f6}"),
    ("7", "\u{ff17}\u{667}\u{6f7}"),
    ("8", "\u{ff18}\u{668}\u{6f8}"),
    ("9", "\u{ff19}\u{669}\u{6f9}"),
    ("a", "ªÀÁÂÃÄÅàáâãäåĀāĂăĄąǍǎǞǟǠǡǺǻȀȁȂȃȦȧḀḁẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặ\u{ff21}\u{ff41}"),
    ("ae", "ÆæǢǣǼǽ"),
    ("aʾ", "ẚ"),
    ("b", "ḂḃḄḅḆḇ\u{ff22}\u{ff42}"),
    ("c", "ÇçĆćĈĉĊċČčḈḉ\u{ff23}\u{ff43}"),
    ("d", "ÐðĎďĐđḊḋḌḍḎḏḐḑḒḓ\u{ff24}\u{ff44}"),
    ("dz", "ǄǅǆǱǲǳ"),
    ("e", "ÈÉÊËèéêëĒēĔĕĖėĘęĚěȄȅȆȇȨȩḔḕḖḗḘḙḚḛḜḝẸẹẺẻẼẽẾếỀềỂểỄễỆệ\u{ff25}\u{ff45}"),
    ("f", "Ḟḟ\u{ff26}\u{ff46}"),
    ("ff", "\u{fb00}"),
    ("fi", "\u{fb01}"),
    ("fl", "\u{fb02}"),
    ("g", "ĜĝĞğĠġĢģǦǧǴǵḠḡ\u{ff27}\u{ff47}"),
    ("h", "ĤĥĦħȞȟḢḣḤḥḦḧḨḩḪḫẖ\u{ff28}\u{ff48}"),
    ("i", "ÌÍÎÏìíîïĨĩĪīĬĭĮįİıǏǐȈȉȊȋḬḭḮḯỈỉỊị\u{ff29}\u{ff49}"),
    ("ij", "Ĳĳ"),
    ("j", "Ĵĵǰ\u{ff2a}\u{ff4a}"),
    ("k", "ĶķǨǩḰḱḲḳḴḵ\u{ff2b}\u{ff4b}"),
    ("l", "ĹĺĻļĽľŁłḶḷḸḹḺḻḼḽ\u{ff2c}\u{ff4c}"),
    ("lj", "Ǉǈǉ"),
    ("m", "ḾḿṀṁṂṃ\u{ff2d}\u{ff4d}"),
    ("n", "ÑñŃńŅņŇňŊŋǸǹṄṅṆṇṈṉṊṋ\u{ff2e}\u{ff4e}"),
    ("nj", "Ǌǋǌ"),
    ("no", "\u{2116}"),
    ("o", "ºÒÓÔÕÖØòóôõöøŌōŎŏŐőƠơǑǒǪǫǬǭǾǿȌȍȎȏȪȫȬȭȮȯȰȱṌṍṎṏṐṑṒṓỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợ\u{ff2f}\u{ff4f}"),
    ("oe", "Œœ"),
    ("p", "ṔṕṖṗ\u{ff30}\u{ff50}"),
    ("q", "\u{ff31}\u{ff51}"),
    ("r", "ŔŕŖŗŘřȐȑȒȓṘṙṚṛṜṝṞṟ\u{ff32}\u{ff52}"),
    ("s", "ŚśŜŝŞşŠšſȘșṠṡṢṣṤṥṦṧṨṩẛ\u{ff33}\u{ff53}"),
    ("ss", "ßẞ"),
    ("st", "\u{fb05}\u{fb06}"),
    ("t", "ŢţŤťŦŧȚțṪṫṬṭṮṯṰṱẗ\u{ff34}\u{ff54}"),
    ("th", "Þþ"),
    ("u", "ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųƯưǓǔǕǖǗǘǙǚǛǜȔȕȖȗṲṳṴṵṶṷṸṹṺṻỤụỦủỨứỪừỬửỮữỰự\u{ff35}\u{ff55}"),
    ("v", "ṼṽṾṿ\u{ff36}\u{ff56}"),
    ("w", "ŴŵẀẁẂẃẄẅẆẇẈẉẘ\u{ff37}\u{ff57}"),
    ("x", "ẊẋẌẍ\u{ff38}\u{ff58}"),
    ("y", "ÝýÿŶŷŸȲȳẎẏẙỲỳỴỵỶỷỸỹ\u{ff39}\u{ff59}"),
    ("z", "ŹźŻżŽžẐẑẒẓẔẕ\u{ff3a}\u{ff5a}"),
    ("ʒ", "Ǯǯ"),
    ("α", "Άά"),
    ("ε", "Έέ"),
    ("η", "Ήή"),
    ("ι", "ΊΐΪίϊ"),
    ("ο", "Όό"),
    ("σ", "ς"),
    ("υ", "ΎΫΰϋύ"),
    ("ω", "Ώώ"),
    ("а", "ӐӑӒӓ"),
    ("г", "ЃѓҐґ"),
    ("е", "ЀЁѐёӖӗ"),
    ("ж", "ӁӂӜӝ"),
    ("з", "Ӟӟ"),
    ("и", "ЍЙйѝӢӣӤӥ"),
    ("к", "Ќќ"),
    ("о", "Ӧӧ"),
    ("у", "ЎўӮӯӰӱӲӳ"),
    ("ч", "Ӵӵ"),
    ("ы", "Ӹӹ"),
    ("э", "Ӭӭ"),
    ("і", "Її"),
    ("ѵ", "Ѷѷ"),
    ("ә", "Ӛӛ"),
    ("ө", "Ӫӫ"),
    ("\u{621}", "\u{fe80}"),
    ("\u{627}", "\u{622}\u{623}\u{625}\u{671}\u{fb50}\u{fb51}\u{fe81}\u{fe82}\u{fe83}\u{fe84}\u{fe87}\u{fe88}\u{fe8d}\u{fe8e}"),
    ("\u{627}\u{674}", "\u{675}"),
    ("\u{628}", "\u{fe8f}\u{fe90}\u{fe91}\u{fe92}"),
    ("\u{62a}", "\u{fe95}\u{fe96}\u{fe97}\u{fe98}"),
    ("\u{62b}", "\u{fe99}\u{fe9a}\u{fe9b}\u{fe9c}"),
    ("\u{62c}", "\u{fe9d}\u{fe9e}\u{fe9f}\u{fea0}"),
    ("\u{62d}", "\u{fea1}\u{fea2}\u{fea3}\u{fea4}"),
    ("\u{62e}", "\u{fea5}\u{fea6}\u{fea7}\u{fea8}"),
    ("\u{62f}", "\u{fea9}\u{feaa}"),
    ("\u{630}", "\u{feab}\u{feac}"),
    ("\u{631}", "\u{fead}\u{feae}"),
    ("\u{632}", "\u{feaf}\u{feb0}"),
    ("\u{633}", "\u{feb1}\u{feb2}\u{feb3}\u{feb4}"),
    ("\u{634}", "\u{feb5}\u{feb6}\u{feb7}\u{feb8}"),
    ("\u{635}", "\u{feb9}\u{feba}\u{febb}\u{febc}"),
    ("\u{636}", "\u{febd}\u{febe}\u{febf}\u{fec0}"),
    ("\u{637}", "\u{fec1}\u{fec2}\u{fec3}\u{fec4}"),
    ("\u{638}", "\u{fec5}\u{fec6}\u{fec7}\u{fec8}"),
    ("\u{639}", "\u{fec9}\u{feca}\u{fecb}\u{fecc}"),
    ("\u{63a}", "\u{fecd}\u{fece}\u{fecf}\u{fed0}"),
    ("\u{640}", "\u{fe71}\u{fe77}\u{fe79}\u{fe7b}\u{fe7d}\u{fe7f}"),
    ("\u{641}", "\u{fed1}\u{fed2}\u{fed3}\u{fed4}"),
    ("\u{642}", "\u{fed5}\u{fed6}\u{fed7}\u{fed8}"),
    ("\u{643}", "\u{6a9}\u{fb8e}\u{fb8f}\u{fb90}\u{fb91}\u{fed9}\u{feda}\u{fedb}\u{fedc}"),
    ("\u{644}", "\u{fedd}\u{fede}\u{fedf}\u{fee0}"),
    ("\u{644}\u{627}", "\u{fef5}\u{fef6}\u{fef7}\u{fef8}\u{fef9}\u{fefa}\u{fefb}\u{fefc}"),
    ("\u{645}", "\u{fee1}\u{fee2}\u{fee3}\u{fee4}"),
    ("\u{646}", "\u{fee5}\u{fee6}\u{fee7}\u{fee8}"),
    ("\u{647}", "\u{629}\u{6be}\u{6c1}\u{6c2}\u{fba6}\u{fba7}\u{fba8}\u{fba9}\u{fbaa}\u{fbab}\u{fbac}\u{fbad}\u{fe93}\u{fe94}\u{fee9}\u{feea}\u{feeb}\u{feec}"),
    ("\u{648}", "\u{624}\u{fe85}\u{fe86}\u{feed}\u{feee}"),
    ("\u{648}\u{674}", "\u{676}"),
    ("\u{64a}", "\u{626}\u{649}\u{6cc}\u{6d0}\u{fbe4}\u{fbe5}\u{fbe6}\u{fbe7}\u{fbe8}\u{fbe9}\u{fbfc}\u{fbfd}\u{fbfe}\u{fbff}\u{fe89}\u{fe8a}\u{fe8b}\u{fe8c}\u{feef}\u{fef0}\u{fef1}\u{fef2}\u{fef3}\u{fef4}"),
    ("\u{64a}\u{627}", "\u{fbea}\u{fbeb}"),
    ("\u{64a}\u{648}", "\u{fbee}\u{fbef}"),
    ("\u{64a}\u{64a}", "\u{fbf6}\u{fbf7}\u{fbf8}\u{fbf9}\u{fbfa}\u{fbfb}"),
    ("\u{64a}\u{674}", "\u{678}"),
    ("\u{64a}\u{6c6}", "\u{fbf2}\u{fbf3}"),
    ("\u{64a}\u{6c7}", "\u{fbf0}\u{fbf1}"),
    ("\u{64a}\u{6c8}", "\u{fbf4}\u{fbf5}"),
    ("\u{64a}\u{6d5}", "\u{fbec}\u{fbed}"),
    ("\u{679}", "\u{fb66}\u{fb67}\u{fb68}\u{fb69}"),
    ("\u{67a}", "\u{fb5e}\u{fb5f}\u{fb60}\u{fb61}"),
    ("\u{67b}", "\u{fb52}\u{fb53}\u{fb54}\u{fb55}"),
    ("\u{67e}", "\u{fb56}\u{fb57}\u{fb58}\u{fb59}"),
    ("\u{67f}", "\u{fb62}\u{fb63}\u{fb64}\u{fb65}"),
    ("\u{680}", "\u{fb5a}\u{fb5b}\u{fb5c}\u{fb5d}"),
    ("\u{683}", "\u{fb76}\u{fb77}\u{fb78}\u{fb79}"),
    ("\u{684}", "\u{fb72}\u{fb73}\u{fb74}\u{fb75}"),
    ("\u{686}", "\u{fb7a}\u{fb7b}\u{fb7c}\u{fb7d}"),
    ("\u{687}", "\u{fb7e}\u{fb7f}\u{fb80}\u{fb81}"),
    ("\u{688}", "\u{fb88}\u{fb89}"),
    ("\u{68c}", "\u{fb84}\u{fb85}"),
    ("\u{68d}", "\u{fb82}\u{fb83}"),
    ("\u{68e}", "\u{fb86}\u{fb87}"),
    ("\u{691}", "\u{fb8c}\u{fb8d}"),
    ("\u{698}", "\u{fb8a}\u{fb8b}"),
    ("\u{6a4}", "\u{fb6a}\u{fb6b}\u{fb6c}\u{fb6d}"),
    ("\u{6a6}", "\u{fb6e}\u{fb6f}\u{fb70}\u{fb71}"),
    ("\u{6ad}", "\u{fbd3}\u{fbd4}\u{fbd5}\u{fbd6}"),
    ("\u{6af}", "\u{fb92}\u{fb93}\u{fb94}\u{fb95}"),
    ("\u{6b1}", "\u{fb9a}\u{fb9b}\u{fb9c}\u{fb9d}"),
    ("\u{6b3}", "\u{fb96}\u{fb97}\u{fb98}\u{fb99}"),
    ("\u{6ba}", "\u{fb9e}\u{fb9f}"),
    ("\u{6bb}", "\u{fba0}\u{fba1}\u{fba2}\u{fba3}"),
    ("\u{6c5}", "\u{fbe0}\u{fbe1}"),
    ("\u{6c6}", "\u{fbd9}\u{fbda}"),
    ("\u{6c7}", "\u{fbd7}\u{fbd8}"),
    ("\u{6c7}\u{674}", "\u{677}\u{fbdd}"),
    ("\u{6c8}", "\u{fbdb}\u{fbdc}"),
    ("\u{6c9}", "\u{fbe2}\u{fbe3}"),
    ("\u{6cb}", "\u{fbde}\u{fbdf}"),
    ("\u{6d2}", "\u{6d3}\u{fbae}\u{fbaf}\u{fbb0}\u{fbb1}"),
    ("\u{6d5}", "\u{6c0}\u{fba4}\u{fba5}"),
    ("ỻ", "Ỻ"),
    ("ỽ", "Ỽ"),
    ("ỿ", "Ỿ"),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        let folded = Folder::new().fold(text);
        (0..folded.words.len()).map(|at| folded.word(at).to_owned()).collect()
    }

    #[test]
    fn accents_points_and_case_fold_away_in_every_script() {
        assert_eq!(words("Événement ŁÓDŹ Straße"), ["evenement", "lodz", "strasse"]);
        assert_eq!(words("СЪЁМ ўлада їжа ґанок"), ["съем", "улада", "іжа", "ганок"]);
        assert_eq!(words("IŞIK ışık İŞÇİ işçi"), ["isik", "isik", "isci", "isci"]);
        assert_eq!(words("إرهـابيّة أحمد على"), ["ارهابيه", "احمد", "علي"]);
        assert_eq!(
            words("\u{ff26}\u{ff32}\u{ff21}\u{ff35}\u{ff24} \u{fb01}re ٢٤٣"),
            ["fraud", "fire", "243"]
        );
    }

    #[test]
    fn an_accent_as_a_mark_of_its_own_folds_as_the_accented_letter() {
        assert_eq!(words("e\u{301}tat й ї"), words("état и\u{306} і\u{308}"));
    }

    #[test]
    fn an_apostrophe_joins_a_cyrillic_word_and_parts_a_latin_one() {
        assert_eq!(words("здоров'я здоровʼя здоров’я"), ["здоровя", "здоровя", "здоровя"]);
        assert_eq!(words("l'État d’armes"), ["l", "etat", "d", "armes"]);
    }

    #[test]
    fn a_raised_digit_is_a_number_of_its_own() {
        assert_eq!(words("ст. 361¹ УК"), ["ст", "361", "1", "ук"]);
        assert_eq!(words("§129a"), ["§", "129a"]);
    }

    #[test]
    fn clauses_end_at_lines_semicolons_and_sentences_but_not_at_abbreviations() {
        let clauses = |text: &str| {
            let folded = Folder::new().fold(text);
            folded.words.iter().map(|it| it.clause).collect::<Vec<_>>()
        };
        assert_eq!(clauses("art. 5 ch. 2"), [0, 0, 0, 0]);
        let two = clauses("Fraud\r\nTheft");
        assert!(two[0] < two[1]);
        let three = clauses("1) Fraud 2) Theft");
        assert!(three[1] < three[2]);
        assert_eq!(three[2], three[3]);
        let four = clauses("He stole. Then fled");
        assert!(four[1] < four[2]);
        assert_eq!(clauses("Article 243 (2) of the Code"), [0, 0, 0, 0, 0, 0]);
    }

    #[test]
    fn a_word_quotes_the_bytes_it_came_from() {
        let sent = "Für Mörder: «Straße»";
        let folded = Folder::new().fold(sent);
        assert_eq!(folded.quote(sent, 1, 2), "Mörder: «Straße");
    }
}
