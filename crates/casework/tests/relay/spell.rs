//! Invented names and places, and how different hands write them. Written apart from the `names` crate on
//! purpose: what is measured must not be what measures.

use super::Dice;

/// The language of a Cyrillic form.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Cyrillic {
    Russian,
    Belarusian,
    Ukrainian,
}

/// A way to write Cyrillic in Latin letters.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum System {
    Icao,
    Bgn,
    Scientific,
    French,
    German,
    Polish,
    Ministry,
    Lacinka,
    UkrainianNational,
}

impl System {
    pub const OF_RUSSIAN: [Self; 6] =
        [Self::Icao, Self::Icao, Self::Bgn, Self::Scientific, Self::French, Self::German];
    pub const OF_BELARUSIAN: [Self; 4] = [Self::Ministry, Self::Ministry, Self::Lacinka, Self::Polish];

    /// The systems used for a language.
    pub fn pick(language: Cyrillic, dice: &mut Dice) -> Self {
        match language {
            Cyrillic::Russian => dice.of(&Self::OF_RUSSIAN),
            Cyrillic::Belarusian => dice.of(&Self::OF_BELARUSIAN),
            Cyrillic::Ukrainian => Self::UkrainianNational,
        }
    }
}

/// Latin letters for one Cyrillic letter; `before` is the letter in front.
fn letter(c: char, before: char, system: System) -> &'static str {
    use System::{Bgn, French, German, Icao, Lacinka, Ministry, Polish, Scientific, UkrainianNational};
    let start = before == ' ';
    let after_vowel = "аеёиоуыэюяіїє".contains(before);
    match c {
        'а' => "a",
        'б' => "b",
        'в' => match system {
            German | Polish => "w",
            _ => "v",
        },
        'г' => match system {
            Ministry | Lacinka | UkrainianNational => "h",
            _ => "g",
        },
        'ґ' => "g",
        'д' => "d",
        'е' => match system {
            Bgn if start || after_vowel => "ye",
            Ministry if start || after_vowel => "ye",
            Lacinka if start || after_vowel => "je",
            Lacinka => "ie",
            Ministry => "e",
            _ => "e",
        },
        'ё' => match system {
            Icao => "e",
            Scientific => "ë",
            Ministry if start => "yo",
            Ministry => "io",
            Lacinka => "io",
            Polish => "io",
            _ => "yo",
        },
        'є' => {
            if start {
                "ye"
            } else {
                "ie"
            }
        }
        'ж' => match system {
            Scientific | Lacinka => "ž",
            French => "j",
            German => "sch",
            Polish => "ż",
            _ => "zh",
        },
        'з' => match system {
            German => "s",
            _ => "z",
        },
        'и' => match system {
            UkrainianNational => "y",
            _ => "i",
        },
        'і' => "i",
        'ї' => {
            if start {
                "yi"
            } else {
                "i"
            }
        }
        'й' => match system {
            Icao | French | UkrainianNational => "i",
            Scientific | Lacinka | Polish | German => "j",
            _ => "y",
        },
        'к' => "k",
        'л' => match system {
            Polish => "l",
            _ => "l",
        },
        'м' => "m",
        'н' => "n",
        'о' => "o",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'у' => match system {
            French => "ou",
            _ => "u",
        },
        'ў' => match system {
            Lacinka => "ŭ",
            Polish => "u",
            _ => "u",
        },
        'ф' => "f",
        'х' => match system {
            Scientific | Lacinka | German | Polish => "ch",
            _ => "kh",
        },
        'ц' => match system {
            Scientific | Lacinka | Polish => "c",
            German => "z",
            _ => "ts",
        },
        'ч' => match system {
            Scientific | Lacinka => "č",
            French => "tch",
            German => "tsch",
            Polish => "cz",
            _ => "ch",
        },
        'ш' => match system {
            Scientific | Lacinka => "š",
            French => "ch",
            German => "sch",
            Polish => "sz",
            _ => "sh",
        },
        'щ' => match system {
            Scientific => "šč",
            French => "chtch",
            German => "schtsch",
            Polish => "szcz",
            _ => "shch",
        },
        'ы' => "y",
        'э' => "e",
        'ю' => match system {
            Icao | UkrainianNational => "iu",
            Scientific | Lacinka | German | Polish => "ju",
            French => "iou",
            Ministry if start || after_vowel => "yu",
            Ministry => "iu",
            Bgn => "yu",
        },
        'я' => match system {
            Icao => "ia",
            UkrainianNational if start => "ya",
            UkrainianNational => "ia",
            Scientific | Lacinka | German | Polish => "ja",
            French => "ia",
            Ministry if start || after_vowel => "ya",
            Ministry => "ia",
            Bgn => "ya",
        },
        'ъ' => match system {
            Icao => "ie",
            _ => "",
        },
        'ь' => match system {
            Scientific => "'",
            _ => "",
        },
        _ => "",
    }
}

/// Writes Cyrillic text in Latin letters, keeping capitals at the head of words.
pub fn latin(text: &str, system: System) -> String {
    let mut out = String::new();
    let mut before = ' ';
    for c in text.chars() {
        if !c.is_alphabetic() {
            if c != '\'' {
                out.push(c);
            }
            before = ' ';
            continue;
        }
        let lower = c.to_lowercase().next().unwrap();
        let letters = letter(lower, before, system);
        if c.is_uppercase() {
            let mut rest = letters.chars();
            out.extend(rest.next().into_iter().flat_map(char::to_uppercase));
            out.extend(rest);
        } else {
            out.push_str(letters);
        }
        before = lower;
    }
    out
}

/// A Russian Cyrillic surname or place as Belarusian and Ukrainian write it.
pub fn in_language(russian: &str, language: Cyrillic) -> String {
    match language {
        Cyrillic::Russian => russian.to_owned(),
        Cyrillic::Belarusian => {
            let mut word = russian.replace("щ", "шч").replace("Щ", "Шч").replace('и', "і").replace('И', "І");
            for (from, to) in [
                ("ов", "оў"),
                ("ев", "еў"),
                ("ёв", "ёў"),
                ("ава", "ава"),
                ("чик", "чык"),
                ("ти", "ці"),
                ("те", "це"),
                ("де", "дзе"),
                ("ри", "ры"),
                ("рі", "ры"),
                ("чі", "чы"),
                ("ші", "шы"),
                ("жі", "жы"),
            ] {
                if from.ends_with('в') {
                    if let Some(stem) = word.strip_suffix(from) {
                        word = format!("{stem}{to}");
                    }
                } else {
                    word = word.replace(from, to);
                }
            }
            // Akanne: an o that bears no stress (taken here to be any but the last syllable's) is an a.
            let last = word.rfind('о');
            word.char_indices().map(|(at, c)| if c == 'о' && Some(at) != last { 'а' } else { c }).collect()
        }
        Cyrillic::Ukrainian => {
            russian.replace('и', "і").replace('ы', "и").replace('э', "е").replace('ё', "ьо").replace('ъ', "'")
        }
    }
}

/// A given name in Russian, Belarusian and Ukrainian, and the father's name made of it, for men and women.
pub struct Given {
    forms: [&'static str; 3],
    father: [(&'static str, &'static str); 3],
}

const fn given(forms: [&'static str; 3], father: [(&'static str, &'static str); 3]) -> Given {
    Given { forms, father }
}

pub const MEN: &[Given] = &[
    given(
        ["Александр", "Аляксандр", "Олександр"],
        [
            ("Александрович", "Александровна"),
            ("Аляксандравіч", "Аляксандраўна"),
            ("Олександрович", "Олександрівна"),
        ],
    ),
    given(
        ["Сергей", "Сяргей", "Сергій"],
        [("Сергеевич", "Сергеевна"), ("Сяргеевіч", "Сяргееўна"), ("Сергійович", "Сергіївна")],
    ),
    given(
        ["Дмитрий", "Дзмітрый", "Дмитро"],
        [("Дмитриевич", "Дмитриевна"), ("Дзмітрыевіч", "Дзмітрыеўна"), ("Дмитрович", "Дмитрівна")],
    ),
    given(
        ["Андрей", "Андрэй", "Андрій"],
        [("Андреевич", "Андреевна"), ("Андрэевіч", "Андрэеўна"), ("Андрійович", "Андріївна")],
    ),
    given(
        ["Алексей", "Аляксей", "Олексій"],
        [("Алексеевич", "Алексеевна"), ("Аляксеевіч", "Аляксееўна"), ("Олексійович", "Олексіївна")],
    ),
    given(
        ["Николай", "Мікалай", "Микола"],
        [("Николаевич", "Николаевна"), ("Мікалаевіч", "Мікалаеўна"), ("Миколайович", "Миколаївна")],
    ),
    given(
        ["Михаил", "Міхаіл", "Михайло"],
        [("Михайлович", "Михайловна"), ("Міхайлавіч", "Міхайлаўна"), ("Михайлович", "Михайлівна")],
    ),
    given(
        ["Игорь", "Ігар", "Ігор"],
        [("Игоревич", "Игоревна"), ("Ігаравіч", "Ігараўна"), ("Ігорович", "Ігорівна")],
    ),
    given(
        ["Евгений", "Яўген", "Євген"],
        [("Евгеньевич", "Евгеньевна"), ("Яўгенавіч", "Яўгенаўна"), ("Євгенович", "Євгенівна")],
    ),
    given(
        ["Павел", "Павел", "Павло"],
        [("Павлович", "Павловна"), ("Паўлавіч", "Паўлаўна"), ("Павлович", "Павлівна")],
    ),
    given(
        ["Владимир", "Уладзімір", "Володимир"],
        [
            ("Владимирович", "Владимировна"),
            ("Уладзіміравіч", "Уладзіміраўна"),
            ("Володимирович", "Володимирівна"),
        ],
    ),
    given(
        ["Олег", "Алег", "Олег"],
        [("Олегович", "Олеговна"), ("Алегавіч", "Алегаўна"), ("Олегович", "Олегівна")],
    ),
    given(
        ["Виктор", "Віктар", "Віктор"],
        [("Викторович", "Викторовна"), ("Віктаравіч", "Віктараўна"), ("Вікторович", "Вікторівна")],
    ),
    given(
        ["Григорий", "Рыгор", "Григорій"],
        [("Григорьевич", "Григорьевна"), ("Рыгоравіч", "Рыгораўна"), ("Григорович", "Григорівна")],
    ),
    given(
        ["Степан", "Сцяпан", "Степан"],
        [("Степанович", "Степановна"), ("Сцяпанавіч", "Сцяпанаўна"), ("Степанович", "Степанівна")],
    ),
];

const NONE: [(&str, &str); 3] = [("", ""); 3];

pub const WOMEN: &[Given] = &[
    given(["Ирина", "Ірына", "Ірина"], NONE),
    given(["Наталья", "Наталля", "Наталія"], NONE),
    given(["Екатерина", "Кацярына", "Катерина"], NONE),
    given(["Ольга", "Вольга", "Ольга"], NONE),
    given(["Анна", "Ганна", "Ганна"], NONE),
    given(["Елена", "Алена", "Олена"], NONE),
    given(["Светлана", "Святлана", "Світлана"], NONE),
    given(["Мария", "Марыя", "Марія"], NONE),
    given(["Татьяна", "Таццяна", "Тетяна"], NONE),
    given(["Вероника", "Вераніка", "Вероніка"], NONE),
];

/// Given names that are not Slavic, with the spellings in use.
pub const TURKIC: &[&[&str]] = &[
    &["Farrukh", "Faruh", "Farrux", "Фаррух"],
    &["Jamshid", "Djamshid", "Jamşid", "Джамшид"],
    &["Orkhan", "Orxan", "Orhan", "Орхан"],
    &["Rustam", "Roustam", "Рустам"],
    &["Emre", "Эмре"],
    &["Dilshod", "Dilshad", "Дилшод"],
    &["Yusuf", "Yusif", "Jusuf", "Юсуф"],
    &["Kemal", "Kamal", "Кемаль"],
];
pub const ARABIC: &[&[&str]] = &[
    &["Mohammed", "Muhammad", "Mohamed", "Мухаммед"],
    &["Ahmed", "Ahmad", "Ахмед"],
    &["Khalid", "Khaled", "Халид"],
    &["Youssef", "Yousef", "Yusuf", "Юсеф"],
    &["Abdullah", "Abdallah", "Abdulla", "Абдулла"],
    &["Hussein", "Husain", "Hossein", "Хусейн"],
    &["Omar", "Umar", "Омар"],
    &["Tariq", "Tarek", "Tareq", "Тарик"],
];
pub const WESTERN: &[&[&str]] = &[
    &["Marek", "Марек"],
    &["Anton", "Антон"],
    &["Luca", "Лука"],
    &["Matej", "Матей"],
    &["Jonas", "Йонас"],
    &["Pedro", "Педро"],
    &["Emil", "Эмиль"],
    &["Oskar", "Oscar", "Оскар"],
];

/// Who a name is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    EastSlavic,
    Turkic,
    Arabic,
    Western,
}

/// A person's name as a set of ways to write it.
#[derive(Clone)]
pub struct Named {
    pub origin: Origin,
    pub woman: bool,
    given: usize,
    father: usize,
    /// The stem of the surname: Russian Cyrillic for East Slavic names, Latin for the others.
    stem: String,
    ending: &'static str,
}

const ONSETS: &[&str] = &[
    "б", "в", "г", "д", "ж", "з", "к", "л", "м", "н", "п", "р", "с", "т", "х", "ц", "ч", "ш", "щ", "гр",
    "кр", "бр", "тр", "ст", "св", "кл", "пл", "др",
];
const VOWELS: &[&str] = &["а", "о", "е", "и", "у", "ы", "о", "а", "е", "ю", "я"];
const CODAS: &[&str] = &["", "", "", "н", "р", "л", "в", "м", "с"];
const SLAVIC_ENDINGS: &[&str] = &["ов", "ев", "енко", "ич", "евич", "ук", "юк", "ский", "ин", "ак"];
const LATIN_ONSETS: &[&str] =
    &["b", "d", "f", "g", "h", "j", "k", "kh", "l", "m", "n", "q", "r", "s", "sh", "t", "y", "z"];
const LATIN_VOWELS: &[&str] = &["a", "i", "u", "a", "e", "o", "ou"];
const TURKIC_ENDINGS: &[&str] = &["ov", "ev", "zade", "oglu", "li", "bekov", "yar"];
const ARABIC_ENDINGS: &[&str] = &["ani", "awi", "i", "ari", "un", "ab"];
const WESTERN_ENDINGS: &[&str] = &["sen", "ak", "etti", "ert", "as", "inger", "ota"];

impl Named {
    /// An invented name.
    pub fn invent(dice: &mut Dice) -> Self {
        let origin = match dice.below(100) {
            0..=54 => Origin::EastSlavic,
            55..=74 => Origin::Turkic,
            75..=89 => Origin::Arabic,
            _ => Origin::Western,
        };
        let woman = origin == Origin::EastSlavic && dice.share(30);
        let syllables = 1 + usize::from(dice.share(70));
        let mut stem = String::new();
        for at in 0..=syllables {
            if origin == Origin::EastSlavic {
                stem.push_str(dice.of(ONSETS));
                if at < syllables {
                    stem.push_str(dice.of(VOWELS));
                    stem.push_str(dice.of(CODAS));
                }
            } else {
                stem.push_str(dice.of(LATIN_ONSETS));
                if at < syllables {
                    stem.push_str(dice.of(LATIN_VOWELS));
                }
            }
        }
        let ending = match origin {
            Origin::EastSlavic => dice.of(SLAVIC_ENDINGS),
            Origin::Turkic => dice.of(TURKIC_ENDINGS),
            Origin::Arabic => dice.of(ARABIC_ENDINGS),
            Origin::Western => dice.of(WESTERN_ENDINGS),
        };
        let given = match (origin, woman) {
            (Origin::EastSlavic, true) => dice.below(WOMEN.len()),
            (Origin::EastSlavic, false) => dice.below(MEN.len()),
            (Origin::Turkic | Origin::Arabic | Origin::Western, _) => dice.below(8),
        };
        Self { origin, woman, given, father: dice.below(MEN.len()), stem, ending }
    }

    /// This surname with another person's given names.
    pub fn with_given_of(&self, other: &Self) -> Self {
        let slavic = self.origin == Origin::EastSlavic;
        let woman = slavic && other.woman;
        let count = match (slavic, woman) {
            (true, true) => WOMEN.len(),
            (true, false) => MEN.len(),
            (false, _) => 8,
        };
        Self { woman, given: other.given % count, father: other.father, ..self.clone() }
    }

    fn surname(&self, language: Cyrillic) -> String {
        let mut word = capital(&in_language(&format!("{}{}", self.stem, self.ending), language));
        if self.woman {
            for (from, to) in [
                ("ов", "ова"),
                ("ев", "ева"),
                ("оў", "ова"),
                ("еў", "ева"),
                ("ин", "ина"),
                ("ін", "іна"),
                ("ский", "ская"),
                ("скій", "ская"),
            ] {
                if let Some(stem) = word.strip_suffix(from) {
                    word = format!("{stem}{to}");
                    break;
                }
            }
        }
        match language {
            Cyrillic::Belarusian => word.replace("скій", "скі"),
            Cyrillic::Ukrainian => word.replace("скій", "ський"),
            Cyrillic::Russian => word,
        }
    }

    /// The name in Cyrillic, given name first; with the father's name where asked.
    pub fn cyrillic(&self, language: Cyrillic, father: bool) -> (String, String) {
        let at = match language {
            Cyrillic::Russian => 0,
            Cyrillic::Belarusian => 1,
            Cyrillic::Ukrainian => 2,
        };
        match self.origin {
            Origin::EastSlavic => {
                let given = if self.woman { &WOMEN[self.given] } else { &MEN[self.given] };
                let (he, she) = MEN[self.father].father[at];
                let mut first = given.forms[at].to_owned();
                if father {
                    first.push(' ');
                    first.push_str(if self.woman { she } else { he });
                }
                (first, self.surname(language))
            }
            Origin::Turkic | Origin::Arabic | Origin::Western => {
                let first = (*self.spellings().last().unwrap()).to_owned();
                (first, capital(&to_cyrillic(&format!("{}{}", self.stem, self.ending))))
            }
        }
    }

    fn spellings(&self) -> &'static [&'static str] {
        match self.origin {
            Origin::EastSlavic => &[],
            Origin::Turkic => TURKIC[self.given],
            Origin::Arabic => ARABIC[self.given],
            Origin::Western => WESTERN[self.given],
        }
    }

    /// The name in Latin letters by one hand: given names, then surname.
    pub fn latin(&self, language: Cyrillic, father: bool, dice: &mut Dice) -> (String, String) {
        if self.origin == Origin::EastSlavic {
            let system = System::pick(language, dice);
            let (first, last) = self.cyrillic(language, father);
            return (latin(&first, system), latin(&last, system));
        }
        let all = self.spellings();
        let first = dice.of(all.get(..all.len() - 1).unwrap());
        let mut last = format!("{}{}", self.stem, self.ending);
        let changes: &[(&str, &str)] = match self.origin {
            Origin::Arabic => &[("ou", "u"), ("q", "k"), ("aw", "au"), ("e", "i")],
            Origin::Turkic => &[("ou", "u"), ("sh", "ş"), ("kh", "x"), ("q", "g"), ("j", "dj")],
            Origin::Western | Origin::EastSlavic => &[("ou", "u"), ("k", "c")],
        };
        for (from, to) in changes {
            if dice.share(20) {
                last = last.replacen(from, to, 1);
            }
        }
        (first.to_owned(), capital(&last))
    }
}

/// Latin letters as Russian writes them in Cyrillic.
fn to_cyrillic(word: &str) -> String {
    let mut word = word.to_owned();
    for (from, to) in [
        ("kh", "х"),
        ("sh", "ш"),
        ("ch", "ч"),
        ("zh", "ж"),
        ("ou", "у"),
        ("ya", "я"),
        ("yu", "ю"),
        ("y", "й"),
        ("j", "дж"),
        ("q", "к"),
        ("w", "в"),
        ("h", "х"),
        ("g", "г"),
        ("c", "к"),
    ] {
        word = word.replace(from, to);
    }
    word.chars()
        .map(|c| match c {
            'a' => 'а',
            'b' => 'б',
            'd' => 'д',
            'e' => 'е',
            'f' => 'ф',
            'i' => 'и',
            'k' => 'к',
            'l' => 'л',
            'm' => 'м',
            'n' => 'н',
            'o' => 'о',
            'p' => 'п',
            'r' => 'р',
            's' => 'с',
            't' => 'т',
            'u' => 'у',
            'v' => 'в',
            'z' => 'з',
            other => other,
        })
        .collect()
}

pub fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}
