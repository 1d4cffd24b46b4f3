//! The compiled table: rows are checked, patterns shared, and a charge is read in one pass.
//!
//! Promise: a row that cannot mean what it says is refused with its line and field, all of them at once; a
//! table with a single wrong row is not used.
//!
//! Serves: `data/offences/`, edited by lawyers, where a silent mistake would cost a person or a victim.

use super::articles::Articles;
use super::fold::{Folded, Folder};
use super::pattern::{Collector, Finder, Match, PatternId};
use super::{ArticleHit, ChargeText, ClassHit, Classified, ReadFrom, SignalHit};
use rustc_hash::FxHashMap;
use terms::offence::{ArticleRow, OffenceClass, OffenceTermRow, SignalRow, TableLanguage, TextSignal};

/// Which file of the table a mistake stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TableFile {
    /// `terms.csv`
    Terms,
    /// `articles.csv`
    Articles,
    /// `signals.csv`
    Signals,
}

impl TableFile {
    /// The name of the file.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            TableFile::Terms => "terms.csv",
            TableFile::Articles => "articles.csv",
            TableFile::Signals => "signals.csv",
        }
    }
}

/// One mistake in the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableError {
    /// The file.
    pub file: TableFile,
    /// The line, with the header as line 1.
    pub line: u32,
    /// The column.
    pub field: &'static str,
    /// What is wrong.
    pub says: String,
}

impl std::fmt::Display for TableError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} line {}, `{}`: {}", self.file.name(), self.line, self.field, self.says)
    }
}

/// What takes a match of a row back.
#[derive(Debug, Clone, Copy)]
enum Unless {
    /// This pattern, touching or next to the match.
    Pattern(PatternId),
    /// A longer match of this class that covers it.
    Class(OffenceClass),
}

/// One compiled row.
#[derive(Debug)]
struct Row<T> {
    gives: T,
    line: u32,
    only: Option<TableLanguage>,
    unless: Box<[Unless]>,
}

/// The table, compiled. Build it once; it is read-only and may be shared between threads.
#[derive(Debug)]
pub struct OffenceTable {
    folder: Folder,
    finder: Finder,
    classes: Vec<Vec<Row<OffenceClass>>>,
    signals: Vec<Vec<Row<TextSignal>>>,
    articles: Articles,
}

impl OffenceTable {
    /// Checks and compiles the rows.
    ///
    /// # Errors
    /// Every row that cannot be used, in the order of the files.
    pub fn build(
        terms: &[OffenceTermRow],
        articles: &[ArticleRow],
        signals: &[SignalRow],
    ) -> Result<OffenceTable, Vec<TableError>> {
        let folder = Folder::new();
        let mut collector = Collector::default();
        let mut errors = Vec::new();
        let mut classes: FxHashMap<PatternId, Vec<Row<OffenceClass>>> = FxHashMap::default();
        let mut marks: FxHashMap<PatternId, Vec<Row<TextSignal>>> = FxHashMap::default();
        for row in terms {
            let file = TableFile::Terms;
            let written = Written {
                line: row.line,
                file,
                language: &row.language,
                pattern: &row.pattern,
                unless: &row.unless,
            };
            let gives = OffenceClass::parse(&row.class)
                .ok_or_else(|| written.error("class", format!("`{}` is not a class", row.class)));
            written.compile(gives, &folder, &mut collector, &mut classes, &mut errors);
        }
        for row in signals {
            let file = TableFile::Signals;
            let written = Written {
                line: row.line,
                file,
                language: &row.language,
                pattern: &row.pattern,
                unless: &row.unless,
            };
            let gives = TextSignal::parse(&row.signal)
                .ok_or_else(|| written.error("signal", format!("`{}` is not a signal", row.signal)));
            written.compile(gives, &folder, &mut collector, &mut marks, &mut errors);
        }
        let articles = Articles::build(articles, &mut errors);
        if !errors.is_empty() {
            errors.sort_by_key(|it| (it.file, it.line));
            return Err(errors);
        }
        let finder = collector.finish();
        Ok(OffenceTable {
            classes: by_pattern(classes, finder.len()),
            signals: by_pattern(marks, finder.len()),
            folder,
            finder,
            articles,
        })
    }

    /// The classes and cited articles of all charges of a case.
    #[must_use]
    pub fn classify(&self, charges: &[ChargeText<'_>]) -> Classified {
        let mut answer = Classified::default();
        for (at, charge) in charges.iter().enumerate() {
            let reading = Reading::of(self, charge.text);
            self.classes_of(at, charge, &reading, &mut answer);
        }
        answer
    }

    /// The signals of a text: a charge or the facts.
    #[must_use]
    pub fn signals(&self, text: &str) -> Vec<SignalHit> {
        self.signals_of(text, None, &Reading::of(self, text))
    }

    /// Classes and signals of the charges in one pass over their words.
    #[must_use]
    pub fn read(&self, charges: &[ChargeText<'_>]) -> (Classified, Vec<SignalHit>) {
        let mut answer = Classified::default();
        let mut signals = Vec::new();
        for (at, charge) in charges.iter().enumerate() {
            let reading = Reading::of(self, charge.text);
            self.classes_of(at, charge, &reading, &mut answer);
            signals.append(&mut self.signals_of(charge.text, charge.language, &reading));
        }
        (answer, signals)
    }

    fn classes_of(&self, at: usize, charge: &ChargeText<'_>, reading: &Reading, answer: &mut Classified) {
        let hits = self.standing(&self.classes, charge.language, reading);
        for (row, place) in hits {
            answer.classes.push(ClassHit {
                class: row.gives,
                words: reading.quote(charge.text, place),
                line: row.line,
                from: ReadFrom::Text,
                charge: at,
            });
        }
        let Some(state) = charge.state else { return };
        let mut cited = Vec::new();
        self.articles.cited(state, charge.text, &reading.folded, false, &mut cited);
        if let Some(law) = charge.law {
            self.articles.cited(state, law, &self.folder.fold(law), true, &mut cited);
        }
        for citation in cited {
            let row = citation.row;
            let known = answer.natures.iter().any(|it| it.charge == at && it.line == row.line);
            if known {
                continue;
            }
            answer.classes.push(ClassHit {
                class: row.class,
                words: citation.words.clone(),
                line: row.line,
                from: ReadFrom::Article,
                charge: at,
            });
            answer.natures.push(ArticleHit {
                article: row.article.clone(),
                state: state.to_owned(),
                nature: row.nature,
                class: row.class,
                tag: row.tag,
                title: row.title.clone(),
                words: citation.words,
                line: row.line,
                charge: at,
            });
        }
    }

    fn signals_of(&self, text: &str, language: Option<TableLanguage>, reading: &Reading) -> Vec<SignalHit> {
        let hits = self.standing(&self.signals, language, reading);
        hits.into_iter()
            .map(|(row, place)| SignalHit {
                signal: row.gives,
                words: reading.quote(text, place),
                line: row.line,
            })
            .collect()
    }

    /// The rows that matched and were not taken back. Of two matches for the same class, one inside the other,
    /// the longer stays: it quotes more of what the sender wrote.
    fn standing<'t, T: Copy + PartialEq>(
        &self,
        rows: &'t [Vec<Row<T>>],
        language: Option<TableLanguage>,
        reading: &Reading,
    ) -> Vec<(&'t Row<T>, Match)> {
        let mut kept: Vec<(&Row<T>, Match)> = Vec::new();
        for place in &reading.matches {
            for row in rows.get(place.pattern as usize).into_iter().flatten() {
                let foreign = row.only.is_some_and(|own| language.is_some_and(|said| said != own));
                if foreign || row.unless.iter().any(|it| self.takes_back(*it, *place, reading)) {
                    continue;
                }
                let same = |other: &(&Row<T>, Match)| other.0.gives == row.gives;
                if kept.iter().any(|it| same(it) && covers(it.1, *place)) {
                    continue;
                }
                kept.retain(|it| !(same(it) && covers(*place, it.1)));
                kept.push((row, *place));
            }
        }
        kept
    }

    fn takes_back(&self, unless: Unless, place: Match, reading: &Reading) -> bool {
        reading.matches.iter().any(|other| match unless {
            Unless::Pattern(id) => other.pattern == id && touches(*other, place, &reading.folded),
            Unless::Class(class) => {
                let longer = other.last - other.first > place.last - place.first;
                longer
                    && covers(*other, place)
                    && self
                        .classes
                        .get(other.pattern as usize)
                        .is_some_and(|rows| rows.iter().any(|it| it.gives == class))
            }
        })
    }
}

/// Whether the outer match holds the inner one, word for word.
fn covers(outer: Match, inner: Match) -> bool {
    outer.first <= inner.first && inner.last <= outer.last
}

/// Whether two matches share a word or stand next to each other with nothing but space between.
fn touches(one: Match, other: Match, text: &Folded) -> bool {
    let share = one.first <= other.last && other.first <= one.last;
    share
        || text.joined(one.last as usize, other.first as usize)
        || text.joined(other.last as usize, one.first as usize)
}

fn by_pattern<T>(mut rows: FxHashMap<PatternId, Vec<Row<T>>>, patterns: usize) -> Vec<Vec<Row<T>>> {
    (0..patterns)
        .map(|at| PatternId::try_from(at).ok().and_then(|id| rows.remove(&id)).unwrap_or_default())
        .collect()
}

/// A text once read: its words and every match of every pattern.
struct Reading {
    folded: Folded,
    matches: Vec<Match>,
}

impl Reading {
    fn of(table: &OffenceTable, text: &str) -> Self {
        let folded = table.folder.fold(text);
        let matches = table.finder.find(&folded);
        Reading { folded, matches }
    }

    fn quote(&self, sent: &str, place: Match) -> String {
        self.folded.quote(sent, place.first as usize, place.last as usize).to_owned()
    }
}

/// The columns that `terms.csv` and `signals.csv` share.
struct Written<'r> {
    line: u32,
    file: TableFile,
    language: &'r str,
    pattern: &'r str,
    unless: &'r str,
}

impl Written<'_> {
    fn error(&self, field: &'static str, says: String) -> TableError {
        TableError { file: self.file, line: self.line, field, says }
    }

    fn compile<T: Copy + PartialEq>(
        &self,
        gives: Result<T, TableError>,
        folder: &Folder,
        collector: &mut Collector,
        rows: &mut FxHashMap<PatternId, Vec<Row<T>>>,
        errors: &mut Vec<TableError>,
    ) {
        let language = self.language();
        let pattern = collector.add(folder, self.pattern).map_err(|says| self.error("pattern", says));
        let unless = self.unless(folder, collector);
        let (gives, only, pattern, unless) = match (gives, language, pattern, unless) {
            (Ok(gives), Ok(only), Ok(pattern), Ok(unless)) => (gives, only, pattern, unless),
            (gives, language, pattern, unless) => {
                errors
                    .extend([gives.err(), language.err(), pattern.err(), unless.err()].into_iter().flatten());
                return;
            }
        };
        let list = rows.entry(pattern).or_default();
        if let Some(twin) = list.iter().find(|it| it.gives == gives) {
            errors.push(
                self.error("pattern", format!("`{}` stands already in line {}", self.pattern, twin.line)),
            );
            return;
        }
        if unless.iter().any(|it| matches!(it, Unless::Pattern(id) if *id == pattern)) {
            errors.push(self.error("unless", "the row takes itself back".to_owned()));
            return;
        }
        list.push(Row { gives, line: self.line, only, unless: unless.into_boxed_slice() });
    }

    /// The language a row is bound to, if a `!` binds it.
    fn language(&self) -> Result<Option<TableLanguage>, TableError> {
        let (code, bound) = match self.language.strip_suffix('!') {
            Some(code) => (code, true),
            None => (self.language, false),
        };
        let language = TableLanguage::parse(code).ok_or_else(|| {
            self.error("language", format!("`{}` is not a language of the table", self.language))
        })?;
        Ok(bound.then_some(language))
    }

    fn unless(&self, folder: &Folder, collector: &mut Collector) -> Result<Vec<Unless>, TableError> {
        let mut list = Vec::new();
        for piece in self.unless.split('|').map(str::trim).filter(|it| !it.is_empty()) {
            list.push(match piece.strip_prefix('@') {
                Some(code) => match OffenceClass::parse(code) {
                    Some(class) => Unless::Class(class),
                    None => return Err(self.error("unless", format!("`@{code}` is not a class"))),
                },
                None => {
                    Unless::Pattern(collector.add(folder, piece).map_err(|says| self.error("unless", says))?)
                }
            });
        }
        Ok(list)
    }
}
