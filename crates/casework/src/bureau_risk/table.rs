//! The class table, indexed: which class has this bureau on this day.
//!
//! Promise: one look-up by code and one by date; nothing is computed, nothing allocated; what the table
//! does not say is U.
//! Serves: the assessment as of the day of the decision, and the same answer for the same day ever after.

use std::fmt;

use rustc_hash::FxHashMap;
use terms::indicator::{
    Class, ClassRow, Conflict, Contradiction, CountryRow, DataYear, Date, InterpolStatus, Iso3, TableHead,
};

use super::event::months_later;
use super::method::SubBureauRule;
use super::standing::{BureauStanding, NoData, Why, share, tenths};

/// What a table is built from.
#[derive(Clone, Debug)]
pub struct TableRows {
    /// Releases, method, data years.
    pub head: TableHead,
    /// One line for each state and data year.
    pub classes: Vec<ClassRow>,
    /// States and their bureaus. An operator may add bureaus of their own (an invented `QQ` in an exercise).
    pub countries: Vec<CountryRow>,
    /// Facts that point away from a class.
    pub contradictions: Vec<Contradiction>,
    /// Wars and occupations.
    pub conflicts: Vec<Conflict>,
}

/// After so many months the newest data year is out of date: a yearly release, and the two years for which a figure
/// may be carried forward.
const MONTHS_OF_USE: u8 = 36;

/// A bureau's code in eight bytes.
type Code = u64;

#[derive(Clone, Debug)]
struct Bureau {
    country: CountryRow,
    /// By data year, in the order of the head.
    years: Vec<Option<ClassRow>>,
    parent: Option<usize>,
    contradictions: Vec<Contradiction>,
    conflicts: Vec<Conflict>,
}

/// The class table, ready to be asked.
#[derive(Clone, Debug)]
pub struct BureauTable {
    head: TableHead,
    sub_bureaus: SubBureauRule,
    out_of_date_from: Date,
    /// Days on which data years become visible or out of date and conflicts begin: in order.
    turns: Vec<Date>,
    places: FxHashMap<Code, usize>,
    bureaus: Vec<Bureau>,
}

impl BureauTable {
    /// Builds the index, with the default rule for sub-bureaus.
    ///
    /// # Errors
    /// Rows that contradict each other or belong to nothing are refused, all of them named by the first.
    pub fn new(rows: TableRows) -> Result<Self, TableError> {
        let TableRows { head, classes, countries, contradictions, conflicts } = rows;
        if !head
            .years
            .windows(2)
            .all(|pair| matches!(pair, [a, b] if a.year < b.year && a.visible_from < b.visible_from))
        {
            return Err(TableError::YearsOutOfOrder);
        }
        let newest = head.years.last().and_then(|year| months_later(year.visible_from, MONTHS_OF_USE));
        let mut table = Self {
            out_of_date_from: newest.unwrap_or(Date::MAX),
            turns: head.years.iter().map(|it| it.visible_from).chain(newest).collect(),
            places: FxHashMap::default(),
            bureaus: Vec::with_capacity(countries.len()),
            head,
            sub_bureaus: SubBureauRule::OwnElseParent,
        };
        let mut by_state: FxHashMap<Iso3, usize> = FxHashMap::default();
        for country in countries {
            table.add_country(country, &mut by_state)?;
        }
        table.link_parents()?;
        for row in classes {
            table.add_class(row, &by_state)?;
        }
        table.turns.extend(conflicts.iter().map(|it| it.since));
        table.turns.sort_unstable();
        for fact in contradictions {
            table.bureau_mut(&by_state, fact.state)?.contradictions.push(fact);
        }
        for conflict in conflicts {
            table.bureau_mut(&by_state, conflict.state)?.conflicts.push(conflict);
        }
        Ok(table)
    }

    /// The same table under another rule for sub-bureaus.
    #[must_use]
    pub fn with_sub_bureaus(self, rule: SubBureauRule) -> Self {
        Self { sub_bureaus: rule, ..self }
    }

    /// What the table says about itself.
    pub fn head(&self) -> &TableHead {
        &self.head
    }

    /// Every state or territory of the table.
    pub fn countries(&self) -> impl Iterator<Item = &CountryRow> {
        self.bureaus.iter().map(|bureau| &bureau.country)
    }

    /// The state of a bureau code.
    pub fn country(&self, bureau: &str) -> Option<&CountryRow> {
        self.find(bureau).map(|bureau| &bureau.country)
    }

    /// The class of a sending bureau on a day: pure, no allocation. The code is the bureau's two letters
    /// (`BY`), or those of a sub-bureau (`HK`); an unknown code is "U, no data".
    pub fn class_of(&self, bureau: &str, on: Date) -> BureauStanding<'_> {
        let year = self.year_on(on);
        let data_year = year.map(|(_, data_year)| data_year);
        let found = self.find(bureau);
        let out_of_date = on >= self.out_of_date_from;
        let own = self.own_class(found, year, out_of_date);
        let parent = found.and_then(|bureau| bureau.parent).and_then(|place| self.bureaus.get(place));
        let (class, why) = match parent {
            None => own,
            Some(parent) => self.with_parent(own, self.own_class(Some(parent), year, out_of_date)),
        };
        BureauStanding {
            class,
            why,
            on,
            out_of_date,
            head: &self.head,
            country: found.map(|bureau| &bureau.country),
            data_year,
            parent: parent.map(|parent| (&parent.country, self.own_class(Some(parent), year, out_of_date).0)),
            contradictions: found.map_or(&[], |bureau| &bureau.contradictions),
            conflicts: found.map_or(&[], |bureau| &bureau.conflicts),
            event: None,
        }
    }

    /// The first day after this one on which a class can be another, or what is shown beside that of this bureau: a
    /// data year becomes visible, the newest is out of date, a conflict begins or a fact that points away.
    pub fn turns_after(&self, bureau: &str, on: Date) -> Option<Date> {
        let any = self.turns.get(self.turns.partition_point(|day| *day <= on)).copied();
        let away = self.find(bureau).map_or(&[][..], |it| &it.contradictions).iter().map(|it| it.since);
        away.filter(|day| *day > on).chain(any).min()
    }

    /// The years of a bureau's own path that were visible on a day, one line each.
    pub fn path(&self, bureau: &str, on: Date) -> Vec<String> {
        let visible = self.head.years.iter().filter(|year| year.visible_from <= on);
        let rows = self.find(bureau).map(|bureau| bureau.years.as_slice()).unwrap_or_default();
        visible
            .zip(rows)
            .map(|(year, row)| match row {
                None => format!("{} U, no data", year.year),
                Some(row) => format!(
                    "{} {} {}: P {}, D {} ({} to {})",
                    year.year,
                    row.class,
                    row.step.word(),
                    share(row.at_or_above, row.draws),
                    tenths(row.median_tenths),
                    tenths(row.p5_tenths),
                    tenths(row.p95_tenths),
                ),
            })
            .collect()
    }

    /// The data years that were visible on a day, each with the bureau's own line where it has one.
    pub fn years(&self, bureau: &str, on: Date) -> Vec<(&DataYear, Option<&ClassRow>)> {
        let rows = self.find(bureau).map(|bureau| bureau.years.as_slice()).unwrap_or_default();
        let visible = self.head.years.iter().filter(|year| year.visible_from <= on);
        visible.zip(rows).map(|(year, row)| (year, row.as_ref())).collect()
    }

    fn find(&self, bureau: &str) -> Option<&Bureau> {
        self.bureaus.get(*self.places.get(&code(bureau)?)?)
    }

    /// The newest data year visible on a day, with its place.
    fn year_on(&self, on: Date) -> Option<(usize, &DataYear)> {
        let place = self.head.years.partition_point(|year| year.visible_from <= on).checked_sub(1)?;
        Some((place, self.head.years.get(place)?))
    }

    fn own_class<'t>(
        &self,
        bureau: Option<&'t Bureau>,
        year: Option<(usize, &DataYear)>,
        out_of_date: bool,
    ) -> (Class, Why<'t>) {
        let none = |reason| (Class::U, Why::NoData(reason));
        let Some(bureau) = bureau else {
            return none(NoData::UnknownBureau);
        };
        let Some((place, data_year)) = year else {
            return none(NoData::BeforeTheTable);
        };
        match bureau.years.get(place) {
            // Class A and U stand until someone renews the table; the absence of news may not clear a bureau.
            Some(Some(row)) if out_of_date && row.class == Class::N => none(NoData::Lapsed(row.year)),
            Some(Some(row)) => (row.class, Why::Own(row)),
            Some(None) if bureau.years.iter().any(Option::is_some) => {
                none(NoData::NotThisYear(data_year.year))
            }
            Some(None) | None => none(NoData::NotInTable),
        }
    }

    fn with_parent<'t>(&self, own: (Class, Why<'t>), parent: (Class, Why<'t>)) -> (Class, Why<'t>) {
        let inherited = match parent {
            (Class::N, Why::Own(_)) => (Class::U, Why::NoData(NoData::ParentIsN)),
            (class, Why::Own(row)) => (class, Why::Parent(row)),
            (class, why) => (class, why),
        };
        match (self.sub_bureaus, own.1) {
            (SubBureauRule::OwnElseParent | SubBureauRule::StricterOfBoth, Why::NoData(_))
            | (SubBureauRule::Parent, _) => inherited,
            (SubBureauRule::OwnElseParent, Why::Own(_) | Why::Parent(_)) => own,
            (SubBureauRule::StricterOfBoth, Why::Own(_) | Why::Parent(_)) => {
                if inherited.0 > own.0 && !matches!(inherited.1, Why::NoData(_)) { inherited } else { own }
            }
        }
    }

    fn add_country(
        &mut self,
        country: CountryRow,
        by_state: &mut FxHashMap<Iso3, usize>,
    ) -> Result<(), TableError> {
        let place = self.bureaus.len();
        let Some(code) = code(&country.iso2) else {
            return Err(TableError::BadCode(country.iso2));
        };
        if self.places.insert(code, place).is_some() || by_state.insert(country.iso3, place).is_some() {
            return Err(TableError::CountryTwice(country.iso3));
        }
        self.bureaus.push(Bureau {
            country,
            years: vec![None; self.head.years.len()],
            parent: None,
            contradictions: Vec::new(),
            conflicts: Vec::new(),
        });
        Ok(())
    }

    fn link_parents(&mut self) -> Result<(), TableError> {
        for bureau in &mut self.bureaus {
            let InterpolStatus::SubBureauOf(parent) = &bureau.country.interpol else {
                continue;
            };
            let place = code(parent).and_then(|code| self.places.get(&code));
            bureau.parent = Some(*place.ok_or_else(|| TableError::NoParent(parent.clone()))?);
        }
        Ok(())
    }

    fn add_class(&mut self, row: ClassRow, by_state: &FxHashMap<Iso3, usize>) -> Result<(), TableError> {
        let at = self.head.years.binary_search_by_key(&row.year, |year| year.year);
        let bureau = self.bureau_mut(by_state, row.state)?;
        let slot = at.ok().and_then(|at| bureau.years.get_mut(at));
        match slot {
            None => Err(TableError::YearNotInHead(row.year)),
            Some(slot) => match slot.replace(row) {
                Some(_) => Err(TableError::ClassTwice(row.state, row.year)),
                None => Ok(()),
            },
        }
    }

    fn bureau_mut(
        &mut self,
        by_state: &FxHashMap<Iso3, usize>,
        state: Iso3,
    ) -> Result<&mut Bureau, TableError> {
        let place = by_state.get(&state).copied();
        place.and_then(|place| self.bureaus.get_mut(place)).ok_or(TableError::NoCountry(state))
    }
}

/// One to eight letters or digits, capitals and small letters alike.
fn code(bureau: &str) -> Option<Code> {
    let text = bureau.trim().as_bytes();
    if text.is_empty() || text.len() > 8 || !text.iter().all(u8::is_ascii_alphanumeric) {
        return None;
    }
    Some(text.iter().fold(0, |code, byte| (code << 8) | u64::from(byte.to_ascii_uppercase())))
}

/// Why rows make no table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TableError {
    /// Data years or their days do not rise.
    YearsOutOfOrder,
    /// A bureau code that is not one to eight letters or digits.
    BadCode(String),
    /// A state twice.
    CountryTwice(Iso3),
    /// A sub-bureau of a bureau that is not there.
    NoParent(String),
    /// A line about a state that is not among the countries.
    NoCountry(Iso3),
    /// A data year the head does not name.
    YearNotInHead(i16),
    /// Two classes for one state and year.
    ClassTwice(Iso3, i16),
}

impl fmt::Display for TableError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::YearsOutOfOrder => {
                out.write_str("the data years of the table, or the days they became visible, do not rise")
            }
            Self::BadCode(code) => write!(out, "`{code}` is no bureau code: one to eight letters or digits"),
            Self::CountryTwice(state) => write!(out, "`{state}` is twice among the countries"),
            Self::NoParent(code) => write!(out, "there is no bureau `{code}` for a sub-bureau to belong to"),
            Self::NoCountry(state) => write!(out, "`{state}` is not among the countries"),
            Self::YearNotInHead(year) => write!(out, "the head of the table does not name data year {year}"),
            Self::ClassTwice(state, year) => write!(out, "`{state}` has two classes for data year {year}"),
        }
    }
}

impl std::error::Error for TableError {}

#[cfg(test)]
mod tests {
    use terms::indicator::{
        Confidence, EuPart, PathStep, Publisher, Release, SafeOrigin, SisPart, TreatyPart, VisibleBasis,
    };

    use super::super::{Word, event, visible_from};
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn state(code: &str) -> Iso3 {
        Iso3::parse(code).unwrap()
    }

    fn country(iso2: &str, iso3: &str, interpol: InterpolStatus) -> CountryRow {
        CountryRow {
            iso2: iso2.to_owned(),
            iso3: state(iso3),
            name: format!("State of {iso3}"),
            interpol,
            interpol_note: String::new(),
            eu: EuPart::None,
            schengen: false,
            sis: SisPart::None,
            council_of_europe: false,
            council_of_europe_note: String::new(),
            ece_ets24: false,
            eu_safe_origin: SafeOrigin::NotListed,
            cis_minsk: TreatyPart::None,
            cis_chisinau: TreatyPart::None,
            death_penalty_2017_stale: false,
        }
    }

    fn line(iso3: &str, year: i16, class: Class) -> ClassRow {
        let at_or_above = match class {
            Class::A => 1_000,
            Class::U => 500,
            Class::N => 0,
        };
        ClassRow {
            state: state(iso3),
            year,
            median_tenths: 621,
            p5_tenths: 555,
            p95_tenths: 698,
            at_or_above,
            draws: 1_000,
            carried_years: 1,
            removal: None,
            class,
            step: PathStep::Start,
        }
    }

    fn rows() -> TableRows {
        let release = Release {
            publisher: Publisher::VDem,
            edition: "invented".to_owned(),
            licence: "none".to_owned(),
            citation: "none".to_owned(),
        };
        TableRows {
            head: TableHead {
                name: "test".to_owned(),
                method: "open core".to_owned(),
                generator_version: 1,
                tau_tenths: 620,
                enter_permille: 950,
                clear_permille: 50,
                leave_permille: 500,
                leave_years: 2,
                draws: 1_000,
                releases: vec![release],
                licence: "none".to_owned(),
                years: (2022..=2024).map(visible_from).collect(),
            },
            classes: vec![
                line("QQA", 2022, Class::U),
                line("QQA", 2023, Class::A),
                line("QQA", 2024, Class::A),
                line("QQN", 2024, Class::N),
                line("QSO", 2024, Class::N),
                line("QUU", 2023, Class::U),
            ],
            countries: vec![
                country("QA", "QQA", InterpolStatus::Member),
                country("QN", "QQN", InterpolStatus::Member),
                country("QU", "QUU", InterpolStatus::Member),
                country("QX", "QXX", InterpolStatus::Member),
                // Sub-bureaus: with figures, without under A, without under N.
                country("QAO", "QSO", InterpolStatus::SubBureauOf("QA".to_owned())),
                country("QAI", "QSI", InterpolStatus::SubBureauOf("QA".to_owned())),
                country("QNI", "QSN", InterpolStatus::SubBureauOf("qn".to_owned())),
            ],
            contradictions: vec![
                fact("QQA", Class::A, "2026-02-23", "on a safe list"),
                fact("QQA", Class::N, "2020-01-01", "a court refused"),
            ],
            conflicts: vec![Conflict {
                state: state("QQA"),
                with: Some(state("QQN")),
                since: day("2025-05-01"),
                text: "war".to_owned(),
                source: "invented".to_owned(),
                confidence: Confidence::Unverified,
            }],
        }
    }

    fn fact(iso3: &str, against: Class, since: &str, text: &str) -> Contradiction {
        Contradiction {
            state: state(iso3),
            against,
            since: day(since),
            text: text.to_owned(),
            source: "invented".to_owned(),
            confidence: Confidence::Verified,
        }
    }

    fn table() -> BureauTable {
        BureauTable::new(rows()).unwrap()
    }

    #[track_caller]
    fn check(table: &BureauTable, bureau: &str, on: &str, word: Word) {
        assert_eq!(table.class_of(bureau, day(on)).word(), word, "`{bureau}` on {on}");
    }

    #[test]
    fn the_class_is_of_the_newest_data_year_published_by_that_day() {
        let table = table();
        check(&table, "QA", "2023-03-30", Word::NoData);
        check(&table, "QA", "2023-03-31", Word::Undetermined);
        check(&table, "QA", "2024-03-06", Word::Undetermined);
        check(&table, "QA", "2024-03-07", Word::A);
        check(&table, "QA", "2025-03-11", Word::A);
        assert_eq!(table.class_of("QA", day("2025-03-11")).data_year().unwrap().year, 2023);
        assert_eq!(table.class_of("QA", day("2026-11-21")).data_year().unwrap().year, 2024);
    }

    #[test]
    fn what_the_table_does_not_say_is_u_and_never_n() {
        let table = table();
        let today = day("2026-11-21");
        let why = |bureau, on| match table.class_of(bureau, on).why() {
            Why::NoData(reason) => reason,
            Why::Own(row) | Why::Parent(row) => panic!("{row:?}"),
        };
        assert_eq!(why("QQ", today), NoData::UnknownBureau);
        assert_eq!(why("", today), NoData::UnknownBureau);
        assert_eq!(why("ДА", today), NoData::UnknownBureau);
        assert_eq!(why("QX", today), NoData::NotInTable);
        assert_eq!(why("QU", today), NoData::NotThisYear(2024));
        assert_eq!(why("QA", day("2012-01-01")), NoData::BeforeTheTable);
        for bureau in ["QQ", "QX", "QU", "", "Q\0"] {
            let standing = table.class_of(bureau, today);
            assert_eq!((standing.class(), standing.word()), (Class::U, Word::NoData));
        }
    }

    #[test]
    fn class_n_lapses_with_a_table_nobody_renewed_and_class_a_stands() {
        let table = table();
        check(&table, "QN", "2028-03-11", Word::N);
        check(&table, "QN", "2028-03-12", Word::NoData);
        check(&table, "QA", "2028-03-12", Word::A);
        check(&table, "QAO", "2028-03-12", Word::A);
        let standing = table.class_of("QA", day("2030-01-01"));
        assert!(standing.out_of_date() && standing.explain().iter().any(|line| line.contains("not renewed")));
    }

    #[test]
    fn a_code_is_found_in_small_letters_and_with_blanks() {
        check(&table(), " qa ", "2026-01-01", Word::A);
    }

    #[test]
    fn a_sub_bureau_has_its_own_class_shown_with_its_parents() {
        let table = table();
        let standing = table.class_of("QAO", day("2026-11-21"));
        assert_eq!(standing.word(), Word::N);
        assert_eq!(
            standing.parent().map(|(parent, class)| (parent.iso2.as_str(), class)),
            Some(("QA", Class::A))
        );
        assert!(
            standing
                .explain()
                .iter()
                .any(|line| line.contains("sub-bureau of `QA`") && line.ends_with("class A"))
        );
    }

    #[test]
    fn a_sub_bureau_without_figures_inherits_a_and_u_and_never_n() {
        let table = table();
        check(&table, "QAI", "2026-11-21", Word::A);
        check(&table, "QAI", "2023-06-01", Word::Undetermined);
        check(&table, "QNI", "2026-11-21", Word::NoData);
        let standing = table.class_of("QNI", day("2026-11-21"));
        assert_eq!(standing.why(), Why::NoData(NoData::ParentIsN));
    }

    #[test]
    fn the_rule_for_sub_bureaus_can_be_stricter() {
        check(&table().with_sub_bureaus(SubBureauRule::StricterOfBoth), "QAO", "2026-11-21", Word::A);
        check(&table().with_sub_bureaus(SubBureauRule::Parent), "QAO", "2026-11-21", Word::A);
        check(&table().with_sub_bureaus(SubBureauRule::StricterOfBoth), "QN", "2026-11-21", Word::N);
        check(&table().with_sub_bureaus(SubBureauRule::Parent), "QNI", "2026-11-21", Word::NoData);
    }

    #[test]
    fn facts_that_point_the_other_way_are_shown_from_their_day_and_only_against_their_class() {
        let table = table();
        let texts = |on| -> Vec<_> {
            table.class_of("QA", day(on)).contradictions().map(|fact| fact.text.as_str()).collect()
        };
        assert_eq!(texts("2026-02-22"), [""; 0]);
        assert_eq!(texts("2026-02-23"), ["on a safe list"]);
        assert_eq!(table.class_of("QA", day("2025-05-01")).conflicts().count(), 1);
        assert_eq!(table.class_of("QA", day("2025-04-30")).conflicts().count(), 0);
    }

    #[test]
    fn an_event_raises_the_word_and_says_who_and_why() {
        let table = table();
        let on = day("2026-11-21");
        let made =
            |bureau, to| event(bureau, to, day("2026-11-01"), 12, "official-7", "coup", "decree").unwrap();
        let events = [made("QX", Class::U), made("QN", Class::U), made("qn", Class::A), made("QU", Class::U)];
        let word = |bureau| table.class_of(bureau, on).raised(&events, bureau).word();
        assert_eq!(word("QN"), Word::A);
        assert_eq!(word("QA"), Word::A);
        assert_eq!(word("QNI"), Word::A, "inherits what was raised at its parent");
        let raised = table.class_of("QN", on).raised(&events, "QN");
        assert_eq!(raised.computed(), Class::N);
        assert!(
            raised.explain().iter().any(|line| line.contains("raised from N by official-7 until 2027-11-01"))
        );
        let later = table.class_of("QN", day("2027-11-01"));
        assert_eq!(later.raised(&events, "QN").word(), Word::N);
    }

    #[test]
    fn the_reasons_name_interval_share_year_release_and_path() {
        let table = table();
        let text = table.class_of("QU", day("2024-06-01")).explain().join("\n");
        for part in [
            "class U, undetermined",
            "deficiency 62.1 (5 to 95 %: 55.5 to 69.8), at or above 62.0 in 0.500 of draws",
            "data year 2023, usable from 2024-03-07 (seen)",
            "carried forward 1 year",
            "path: first year with figures",
            "V-Dem invented",
            "never the sole ground",
        ] {
            assert!(text.contains(part), "`{part}` not in:\n{text}");
        }
    }

    #[test]
    fn the_path_shows_only_what_was_visible_and_names_gaps() {
        let path = table().path("QU", day("2026-11-21"));
        assert_eq!(path.len(), 3);
        assert_eq!(path[0], "2022 U, no data");
        assert!(path[1].starts_with("2023 U start: P 0.500"), "{path:?}");
        assert_eq!(table().path("QA", day("2024-06-01")).len(), 2);
    }

    #[test]
    fn rows_that_belong_to_nothing_or_come_twice_are_refused() {
        let refused = |change: &dyn Fn(&mut TableRows)| {
            let mut rows = rows();
            change(&mut rows);
            BureauTable::new(rows).map(|_| ()).unwrap_err()
        };
        let again = line("QQA", 2024, Class::N);
        assert_eq!(refused(&|rows| rows.classes.push(again)), TableError::ClassTwice(state("QQA"), 2024));
        assert_eq!(
            refused(&|rows| rows.classes.push(line("QZZ", 2024, Class::N))),
            TableError::NoCountry(state("QZZ"))
        );
        assert_eq!(
            refused(&|rows| rows.classes.push(line("QQA", 2030, Class::N))),
            TableError::YearNotInHead(2030)
        );
        assert_eq!(
            refused(&|rows| rows.countries.push(country("QA", "QZZ", InterpolStatus::Member))),
            TableError::CountryTwice(state("QZZ"))
        );
        assert_eq!(
            refused(&|rows| rows.countries.push(country(
                "QZ",
                "QZZ",
                InterpolStatus::SubBureauOf("ZZ".to_owned())
            ))),
            TableError::NoParent("ZZ".to_owned())
        );
        assert_eq!(
            refused(&|rows| rows.countries.push(country("Q-Z", "QZZ", InterpolStatus::Member))),
            TableError::BadCode("Q-Z".to_owned())
        );
        assert_eq!(refused(&|rows| rows.head.years.reverse()), TableError::YearsOutOfOrder);
        assert_eq!(visible_from(2022).basis, VisibleBasis::Rule);
    }
}
