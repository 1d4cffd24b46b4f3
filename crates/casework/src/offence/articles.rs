//! Articles cited in a charge or in its law reference, read by the table of the state of the warrant.
//!
//! `Criminal Code Art 243(2)`, `ст. 243 ч. 2 УК`, `арт. 243`, `Article 361-1`, `ст. 361¹`, `§ 129a`,
//! `ст.ст. 130, 342`. Numbers of parts and paragraphs are not articles; an article of a procedural,
//! administrative or civil code is passed over.
//!
//! Promise: an article is read only where the warrant's state is the table's state; a number that no word
//! calls an article is read only in a field that holds nothing but the law reference.
//!
//! Serves: the table of articles in `data/offences/articles.csv`, each row with how far it was checked.

use super::fold::{Folded, gap, is_arabic};
use super::pattern::without_particles;
use super::table::{TableError, TableFile};
use rustc_hash::FxHashMap;
use terms::law::Tag;
use terms::offence::{ArticleNature, ArticleRow, OffenceClass};

/// One compiled row.
#[derive(Debug)]
pub(super) struct Article {
    pub article: String,
    pub class: OffenceClass,
    pub nature: ArticleNature,
    pub tag: Tag,
    pub title: String,
    pub line: u32,
    part: Option<String>,
}

/// A row that a text cites, with the words that cite it.
pub(super) struct Citation<'t> {
    pub row: &'t Article,
    pub words: String,
}

/// The articles of all states in the table.
#[derive(Debug, Default)]
pub(super) struct Articles {
    states: FxHashMap<String, FxHashMap<String, Vec<Article>>>,
}

impl Articles {
    /// Checks and sorts the rows by state and article.
    pub fn build(rows: &[ArticleRow], errors: &mut Vec<TableError>) -> Articles {
        let mut articles = Articles::default();
        for row in rows {
            let mut error = |field, says| {
                errors.push(TableError { file: TableFile::Articles, line: row.line, field, says })
            };
            let class = OffenceClass::parse(&row.class);
            let nature = ArticleNature::parse(&row.nature);
            let tag = Tag::parse(&row.tag);
            let number = split_article(&row.article);
            let state_ok = row.state.len() == 2 && row.state.bytes().all(|it| it.is_ascii_uppercase());
            if !state_ok {
                error("state", format!("`{}` is not a two-letter code in capitals", row.state));
            }
            if class.is_none() {
                error("class", format!("`{}` is not a class", row.class));
            }
            if nature.is_none() {
                error("nature", format!("`{}` is not a nature of articles", row.nature));
            }
            if tag.is_none() {
                error("tag", format!("`{}` is not one of V, S, M, I", row.tag));
            }
            if number.is_none() {
                error(
                    "article",
                    format!("`{}` is not an article number such as 243, 361-1, 129a or 314(2)", row.article),
                );
            }
            let (true, Some(class), Some(nature), Some(tag), Some((key, part))) =
                (state_ok, class, nature, tag, number)
            else {
                continue;
            };
            let list = articles.states.entry(row.state.clone()).or_default().entry(key).or_default();
            if let Some(twin) = list.iter().find(|it| it.part == part) {
                error("article", format!("`{}` stands already in line {}", row.article, twin.line));
                continue;
            }
            let (article, title) = (row.article.clone(), row.note.clone());
            list.push(Article { article, class, nature, tag, title, line: row.line, part });
        }
        articles
    }

    /// Every row of the state that the text cites. `bare` says that the text is a law reference and nothing
    /// else, where numbers need no word before them.
    pub fn cited<'t>(
        &'t self,
        state: &str,
        sent: &str,
        text: &Folded,
        bare: bool,
        into: &mut Vec<Citation<'t>>,
    ) {
        let Some(known) = self.states.get(state) else {
            return;
        };
        for cited in citations(text, bare) {
            let Some(rows) = known.get(&cited.key) else {
                continue;
            };
            for row in rows {
                if row.part.is_none() || row.part == cited.part {
                    into.push(Citation { row, words: quoted(text, sent, cited.first, cited.last) });
                }
            }
        }
    }
}

/// The words of a citation, with the bracket that closes its part.
fn quoted(text: &Folded, sent: &str, first: usize, last: usize) -> String {
    let mut words = text.quote(sent, first, last).to_owned();
    let behind = text.words.get(last).and_then(|it| sent.get(it.to as usize..));
    if words.contains('(') && !words.contains(')') && behind.is_some_and(|it| it.starts_with(')')) {
        words.push(')');
    }
    words
}

/// `314(2)` as article and part.
fn split_article(written: &str) -> Option<(String, Option<String>)> {
    let (article, part) = match written.split_once('(') {
        Some((article, rest)) => (article, Some(rest.strip_suffix(')')?)),
        None => (written, None),
    };
    let (number, sub) = match article.split_once('-') {
        Some((number, sub)) => (number, Some(sub)),
        None => (article, None),
    };
    let numeric = |it: &str| !it.is_empty() && it.bytes().all(|it| it.is_ascii_digit());
    let plain = is_number(number) && sub.is_none_or(numeric) && part.is_none_or(numeric);
    plain.then(|| (article.to_ascii_lowercase(), part.map(str::to_owned)))
}

/// Digits with at most one letter behind: `243`, `129a`.
fn is_number(word: &str) -> bool {
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    digits > 0 && digits <= 3 && word.chars().count() <= digits + 1
}

/// Words that announce an article, folded.
const ARTICLE_WORDS: &[&str] = &[
    "art",
    "arts",
    "article",
    "articles",
    "articulo",
    "articulos",
    "artikel",
    "artykul",
    "artykulu",
    "artykulow",
    "section",
    "sections",
    "sec",
    "ст",
    "статья",
    "статьи",
    "статье",
    "статью",
    "статьеи",
    "статеи",
    "статьям",
    "статьями",
    "статьях",
    "арт",
    "артыкул",
    "артыкула",
    "артыкулу",
    "артыкулы",
    "артыкулах",
    "артыкулам",
    "стаття",
    "статті",
    "статтею",
    "статтеи",
    "статтям",
    "статтями",
    "статтях",
    "madde",
    "maddesi",
    "maddeleri",
    "maddesinde",
    "ماده",
    "مواد",
    "paragraphen",
];
/// Words that announce a part of an article, folded.
const PART_WORDS: &[&str] = &[
    "ч",
    "часть",
    "части",
    "частью",
    "частеи",
    "part",
    "parts",
    "par",
    "para",
    "paragraph",
    "paragraphs",
    "п",
    "пункт",
    "пункта",
    "пункты",
    "пп",
    "абз",
    "частка",
    "часткі",
    "часткаи",
    "частина",
    "частини",
    "частиною",
    "pkt",
    "ust",
    "ustep",
    "abs",
    "absatz",
    "nr",
    "alinea",
    "al",
    "inciso",
    "apartado",
    "fikra",
    "fikrasi",
    "cz",
    "فقره",
    "бунда",
];
/// Words between two numbers of one list.
const LIST_WORDS: &[&str] =
    &["и", "and", "et", "y", "i", "und", "ve", "та", "і", "или", "or", "or", "oraz", "sowie", "و", "уз"];
/// Words that name the criminal code: what they stand by is a criminal article.
const CRIMINAL_WORDS: &[&str] = &[
    "ук",
    "кк",
    "criminal",
    "penal",
    "уголовного",
    "уголовныи",
    "уголовному",
    "крымінальнага",
    "крымінальны",
    "кримінального",
    "кримінальнии",
    "kk",
    "karny",
    "karnego",
    "stgb",
    "strafgesetzbuch",
    "tck",
    "cp",
    "cc",
    "عقوبات",
    "جزاء",
];
/// Words that name another code: what they stand by is passed over.
const OTHER_CODES: &[&str] = &[
    "упк",
    "кпк",
    "cpc",
    "cpp",
    "cmk",
    "kpk",
    "stpo",
    "коап",
    "каап",
    "купап",
    "пикоап",
    "гк",
    "цк",
    "procedure",
    "procedural",
    "procesal",
    "процессуального",
    "процессуальныи",
    "процессуальному",
    "працэсуальнага",
    "процесуального",
    "процесуальнии",
    "administrative",
    "administratif",
    "administrativo",
    "административных",
    "административного",
    "адміністрацыиных",
    "адміністративних",
    "civil",
    "гражданского",
    "цивільного",
    "constitution",
    "constitucion",
    "конституции",
    "канстытуцыі",
    "конституції",
    "конституціі",
    "convention",
    "конвенции",
    "rpd",
    "treaty",
    "договора",
];

/// Whether a word stands in a list; an Arabic one also behind its joined particles (`بالمادة`).
fn is_one_of(list: &[&str], word: &str) -> bool {
    list.contains(&word) || (is_arabic(word) && without_particles(word).any(|it| list.contains(&it)))
}

/// One citation: the key of the article, its part, and the words.
struct Cited {
    key: String,
    part: Option<String>,
    first: usize,
    last: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Mode {
    /// No number is awaited.
    Nothing,
    /// An article word stood this many words ago.
    Article { since: usize, at: usize },
    /// A part word stood before.
    Part,
}

fn citations(text: &Folded, bare: bool) -> Vec<Cited> {
    let mut found = Vec::new();
    // Most charges cite nothing: without a number there is no article to look for.
    if !(0..text.words.len()).any(|at| text.word(at).starts_with(|it: char| it.is_ascii_digit())) {
        return found;
    }
    let mut mode = Mode::Nothing;
    let mut at = 0;
    while let Some(word) = text.words.get(at) {
        let folded = text.word(at);
        if word.before & gap::HARD != 0 {
            mode = Mode::Nothing;
        }
        if !folded.starts_with(|it: char| it.is_ascii_digit()) {
            mode = after_word(folded, at, mode);
            at += 1;
            continue;
        }
        let number = Number::at(text, at);
        let announced_behind = is_one_of(ARTICLE_WORDS, text.word(number.next)) && folded.len() > 1;
        // Behind the number of a part, only what cannot be a part is an article again: `ч. 2, 361-1 ч. 1`.
        let wanted = match mode {
            Mode::Article { .. } => true,
            Mode::Part => number.key.contains('-') || number.key.len() >= 3,
            Mode::Nothing => bare || announced_behind,
        };
        if wanted && number.plausible && !of_another_code(text, at, number.next) {
            let first = match mode {
                Mode::Article { at: start, .. } if start + 3 >= at => start,
                Mode::Article { .. } | Mode::Part | Mode::Nothing => at,
            };
            let part = number.part.or_else(|| named_part(text, at, number.next));
            found.push(Cited { key: number.key, part, first, last: number.next.saturating_sub(1) });
        }
        if let Mode::Article { .. } = mode {
            mode = Mode::Article { since: 0, at: number.next };
        }
        at = number.next;
    }
    found
}

/// What a word that is no number makes of the mode. Up to three words may stand between the word `article` and
/// its number (`Article No. 243`, `articles of the code 243`).
fn after_word(word: &str, at: usize, mode: Mode) -> Mode {
    if word == "§" {
        // Behind an article, as in `art. 258 § 1`, the sign announces a part; alone it announces an article.
        return match mode {
            Mode::Article { since: 0, at: start } if start == at => Mode::Part,
            Mode::Article { .. } | Mode::Part | Mode::Nothing => Mode::Article { since: 0, at },
        };
    }
    if is_one_of(ARTICLE_WORDS, word) {
        return Mode::Article { since: 0, at };
    }
    if is_one_of(PART_WORDS, word) {
        return Mode::Part;
    }
    match mode {
        Mode::Article { since, at } if is_one_of(LIST_WORDS, word) => Mode::Article { since, at },
        Mode::Article { since, at } if since < 3 => Mode::Article { since: since + 1, at },
        Mode::Part => Mode::Part,
        Mode::Article { .. } | Mode::Nothing => Mode::Nothing,
    }
}

/// A number as an article would be written.
struct Number {
    key: String,
    part: Option<String>,
    next: usize,
    plausible: bool,
}

impl Number {
    fn at(text: &Folded, at: usize) -> Number {
        let mut key = text.word(at).to_owned();
        let mut next = at + 1;
        let plausible = is_number(&key);
        let glued = |next: usize, kind: u8| text.words.get(next).is_some_and(|it| it.before == kind);
        let digits = |next: usize| {
            let word = text.word(next);
            !word.is_empty() && word.len() <= 2 && word.bytes().all(|it| it.is_ascii_digit())
        };
        if glued(next, gap::HYPHEN) && digits(next) {
            key.push('-');
            key.push_str(text.word(next));
            next += 1;
        }
        let bracketed = glued(next, gap::OPEN) || glued(next, gap::OPEN | gap::SPACE);
        let part = (digits(next) && (bracketed || glued(next, gap::DOT) || glued(next, gap::SOFT)))
            .then(|| text.word(next).to_owned());
        // `243, 209` has a blank behind the comma and is a list; `314/2` and `243(2)` name a part.
        if part.is_some() {
            next += 1;
        }
        Number { key, part, next, plausible }
    }
}

/// The part named in words beside an article: `ч. 2 ст. 243`, `Art. 243 part 2`.
fn named_part(text: &Folded, at: usize, next: usize) -> Option<String> {
    let numeric =
        |word: &str| !word.is_empty() && word.len() <= 2 && word.bytes().all(|it| it.is_ascii_digit());
    let is_part = |word: &str| is_one_of(PART_WORDS, word) || word == "§";
    if is_part(text.word(next)) && numeric(text.word(next + 1)) {
        return Some(text.word(next + 1).to_owned());
    }
    let (named, number, article) = (at.checked_sub(3)?, at.checked_sub(2)?, at.checked_sub(1)?);
    let before = is_part(text.word(named))
        && numeric(text.word(number))
        && is_one_of(ARTICLE_WORDS, text.word(article));
    before.then(|| text.word(number).to_owned())
}

/// Whether the words around name another code than the criminal one: first behind the article up to the next
/// article word, then before it, never beyond the clause.
fn of_another_code(text: &Folded, at: usize, next: usize) -> bool {
    let clause = text.words.get(at).map(|it| it.clause);
    let same_clause = |it: &usize| text.words.get(*it).map(|word| word.clause) == clause;
    let says = |at: usize| {
        let word = text.word(at);
        if is_one_of(OTHER_CODES, word) {
            return Some(true);
        }
        // `Criminal Procedure Code` begins like the criminal code.
        let other_follows = is_one_of(OTHER_CODES, text.word(at + 1));
        is_one_of(CRIMINAL_WORDS, word).then_some(other_follows)
    };
    let behind = (next..next + 7)
        .take_while(same_clause)
        .take_while(|&it| !is_one_of(ARTICLE_WORDS, text.word(it)))
        .find_map(says);
    let before = || (at.saturating_sub(6)..at).rev().take_while(same_clause).find_map(says);
    behind.or_else(before).unwrap_or(false)
}

#[cfg(test)]
mod tests {
    use super::super::fold::Folder;
    use super::*;

    fn check(text: &str, bare: bool, expected: &[&str]) {
        let folded = Folder::new().fold(text);
        let found: Vec<String> = citations(&folded, bare)
            .into_iter()
            .map(|it| match it.part {
                Some(part) => format!("{}({part})", it.key),
                None => it.key,
            })
            .collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn an_article_is_read_as_ten_languages_write_it() {
        check("Criminal Code Art 243(2)", true, &["243(2)"]);
        check("ст. 243 ч. 2 УК", true, &["243(2)"]);
        check("ч. 2 ст. 243 УК Республики Беларусь", true, &["243(2)"]);
        check("арт. 243", true, &["243"]);
        check("Article 361-1", true, &["361-1"]);
        check("ст. 361¹ УК", false, &["361-1"]);
        check("Art. 243 part 2", true, &["243(2)"]);
        check("§ 129a StGB", false, &["129a"]);
        check("art. 258 § 1 k.k.", false, &["258(1)"]);
        check("TCK 314/2", true, &["314(2)"]);
        check("Türk Ceza Kanunu'nun 314. maddesi", false, &["314"]);
        check("المادة 243 من قانون العقوبات", false, &["243"]);
        check("статьи 130, 342 и 361-1", false, &["130", "342", "361-1"]);
        check("Articles 342 and 369", false, &["342", "369"]);
        check("243 ч. 2; 361-1 ч. 1", true, &["243(2)", "361-1(1)"]);
        check("Tax evasion (Article 243 part 2)", false, &["243(2)"]);
    }

    #[test]
    fn a_number_that_is_no_article_is_not_read() {
        check("Fraud of 243 victims", false, &[]);
        check("In 2019, 342 litres", false, &[]);
        check("Law No. 263 of 9 July", false, &[]);
        check("часть 2", false, &[]);
    }

    #[test]
    fn an_article_of_another_code_is_passed_over() {
        check("ст. 108 УПК", false, &[]);
        check("Article 130 of the Criminal Procedure Code", false, &[]);
        check("CPC Art 198", true, &[]);
        check("ст. 342 КоАП; ст. 369 УК", false, &["369"]);
        check("Article 130 of the Criminal Code", false, &["130"]);
    }

    #[test]
    fn a_row_with_a_wrong_field_is_refused_by_line_and_field() {
        let row = ArticleRow {
            line: 7,
            state: "by".into(),
            article: "x".into(),
            class: "taxes".into(),
            nature: "?".into(),
            tag: "Q".into(),
            ..ArticleRow::default()
        };
        let mut errors = Vec::new();
        Articles::build(&[row], &mut errors);
        let fields: Vec<_> = errors.iter().map(|it| it.field).collect();
        assert_eq!(fields, ["state", "class", "nature", "tag", "article"]);
        assert!(errors.iter().all(|it| it.line == 7));
    }
}
