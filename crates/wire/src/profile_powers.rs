//! The second half of a profile: powers, authorities, limits of custody, treaties, languages, units.
//!
//! Promise: read as strictly as the first half: an unknown field, channel or measure, a value of another kind, or a row
//! without one of its fields is told with file, line and field, and all of them at once.
//! Serves: the jurisdiction profile of a state. What the values mean is judged in `casework::jurisdiction`.

use std::collections::BTreeMap;

use terms::alert::Channel;
use terms::jurisdiction::{Consular, ConsularRule, CustodyLimit, JurisdictionValues, Treaty};
use terms::{Measure, MeasureSet};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::place::{meant, quoted, quoted_field};
use crate::profile::Reading;
use crate::profile_body;

/// The fields, in the order of the template.
pub(crate) const FIELDS: [&str; 16] = [
    "languages",
    "units",
    "duty_roster",
    "court",
    "juvenile_judge",
    "arrest_days",
    "other_days",
    "custody_days",
    "counsel_within_hours",
    "fingerprint_years",
    "ceilings",
    "authorities",
    "treaties",
    "custody",
    "consular",
    "body",
];

/// Most rows of a table.
const MOST_ROWS: usize = 250;

/// Where each value stands, by its path.
pub(crate) type Lines = BTreeMap<String, u64>;

/// Reads what is there; what is wrong is told by the reading.
pub(crate) fn read(reading: &mut Reading<'_>, table: &DeTable<'_>) -> (JurisdictionValues, Lines) {
    let mut lines = Lines::new();
    for field in FIELDS {
        if let Some(value) = table.get(field) {
            lines.insert(field.to_owned(), reading.line(value.span().start));
        }
    }
    let values = JurisdictionValues {
        languages: reading.maybe(table, "languages", Reading::words).unwrap_or_default(),
        units: reading.maybe(table, "units", Reading::words).unwrap_or_default(),
        duty_roster: reading.maybe(table, "duty_roster", Reading::words).unwrap_or_default(),
        court: reading.maybe(table, "court", Reading::word),
        juvenile_judge: reading.maybe(table, "juvenile_judge", Reading::word),
        arrest_days: reading.maybe(table, "arrest_days", Reading::count),
        other_days: reading.maybe(table, "other_days", Reading::count),
        custody_days: reading.maybe(table, "custody_days", Reading::count),
        counsel_within_hours: reading.maybe(table, "counsel_within_hours", Reading::count),
        fingerprint_years: reading.maybe(table, "fingerprint_years", Reading::count),
        ceilings: ceilings(reading, table, &mut lines),
        authorities: authorities(reading, table, &mut lines),
        treaties: rows(reading, table, "treaties", &["with", "name"], &mut lines, |row| {
            Some(Treaty { with: row.word("with")?, name: row.word("name")? })
        }),
        custody: rows(
            reading,
            table,
            "custody",
            &["with", "days", "longest_days", "rests_on"],
            &mut lines,
            |row| {
                let with = row.word("with");
                let days = row.count("days");
                let longest_days = row.count("longest_days");
                let rests_on = row.word("rests_on");
                Some(CustodyLimit {
                    with: with?,
                    days: days?,
                    longest_days: longest_days?,
                    rests_on: rests_on?,
                })
            },
        ),
        consular: rows(reading, table, "consular", &["with", "told", "rests_on"], &mut lines, |row| {
            let with = row.word("with");
            let told = row.code("told", "rule for telling a consulate", ConsularRule::ALL, |it| it.code());
            let rests_on = row.word("rests_on");
            Some(Consular { with: with?, told: told?, rests_on: rests_on? })
        }),
        body: profile_body::read(reading, table, &mut lines),
    };
    (values, lines)
}

/// What each channel reaches, by its code.
fn ceilings(
    reading: &mut Reading<'_>,
    table: &DeTable<'_>,
    lines: &mut Lines,
) -> BTreeMap<Channel, MeasureSet> {
    let mut out = BTreeMap::new();
    for (key, value) in group(reading, table, "ceilings") {
        let word = key.get_ref().as_ref();
        let path = format!("ceilings.{word}");
        lines.insert(path.clone(), reading.line(key.span().start));
        let channel =
            known(reading, key.span().start, "ceilings", word, "channel", Channel::ALL, |it| it.code());
        let Some(list) = value.get_ref().as_array() else {
            reading.other_kind(&path, value, "a list of measures");
            continue;
        };
        let mut measures = Vec::new();
        for it in list.iter() {
            let Some(text) = it.get_ref().as_str() else {
                reading.other_kind(&path, it, "a text in quotes");
                continue;
            };
            measures.extend(measure(reading, it.span().start, &path, text));
        }
        if let Some(channel) = channel {
            out.insert(channel, measures.into_iter().collect());
        }
    }
    out
}

/// The authority for each measure, by its code.
fn authorities(
    reading: &mut Reading<'_>,
    table: &DeTable<'_>,
    lines: &mut Lines,
) -> BTreeMap<Measure, String> {
    let mut out = BTreeMap::new();
    for (key, value) in group(reading, table, "authorities") {
        let word = key.get_ref().as_ref();
        let path = format!("authorities.{word}");
        lines.insert(path.clone(), reading.line(key.span().start));
        let measure = measure(reading, key.span().start, "authorities", word);
        match value.get_ref().as_str() {
            Some(text) => out.extend(measure.map(|it| (it, text.trim().to_owned()))),
            None => reading.other_kind(&path, value, "a text in quotes"),
        }
    }
    out
}

/// The fields of a group.
fn group<'t, 'd>(
    reading: &mut Reading<'_>,
    table: &'t DeTable<'d>,
    field: &str,
) -> Vec<(&'t Spanned<std::borrow::Cow<'d, str>>, &'t Spanned<DeValue<'d>>)> {
    let Some(value) = table.get(field) else { return Vec::new() };
    match value.get_ref().as_table() {
        Some(group) => group.iter().collect(),
        None => {
            reading.other_kind(field, value, "a group of fields, as `[ceilings]`");
            Vec::new()
        }
    }
}

fn measure(reading: &mut Reading<'_>, at: usize, path: &str, word: &str) -> Option<Measure> {
    known(reading, at, path, word, "measure", &Measure::ALL, |it| it.code())
}

/// A word of a closed list; another one is told with what was probably meant.
fn known<T: Copy>(
    reading: &mut Reading<'_>,
    at: usize,
    path: &str,
    word: &str,
    what: &str,
    all: &[T],
    code: impl Fn(&T) -> &'static str,
) -> Option<T> {
    let found = all.iter().find(|it| code(it) == word.trim()).copied();
    if found.is_none() {
        let says = match meant(word, all.iter().map(&code)) {
            Some(meant) => format!("{} is no {what}: did you mean `{meant}`?", quoted(word)),
            None => {
                let known: Vec<&str> = all.iter().map(&code).collect();
                format!("{} is no {what}: expected one of `{}`", quoted(word), known.join("`, `"))
            }
        };
        reading.wrong(at, Some(path), says);
    }
    found
}

/// One row of a table that is being read.
struct Row<'r, 't, 'd, 'a> {
    reading: &'r mut Reading<'a>,
    table: &'t DeTable<'d>,
    at: usize,
    path: String,
}

impl<'t, 'd> Row<'_, 't, 'd, '_> {
    fn value(&mut self, field: &str) -> Option<(String, &'t Spanned<DeValue<'d>>)> {
        let path = format!("{}.{field}", self.path);
        let value = self.table.get(field);
        if value.is_none() {
            self.reading.wrong(self.at, Some(&path), "missing".to_owned());
        }
        value.map(|it| (path, it))
    }

    fn word(&mut self, field: &str) -> Option<String> {
        let (path, value) = self.value(field)?;
        let word = value.get_ref().as_str();
        if word.is_none() {
            self.reading.other_kind(&path, value, "a text in quotes");
        }
        word.map(|it| it.trim().to_owned())
    }

    fn count(&mut self, field: &str) -> Option<u16> {
        let (path, value) = self.value(field)?;
        self.reading.number(&path, value)
    }

    fn code<T: Copy>(
        &mut self,
        field: &str,
        what: &str,
        all: &[T],
        code: impl Fn(&T) -> &'static str,
    ) -> Option<T> {
        let at = self.value(field)?.1.span().start;
        let word = self.word(field)?;
        let path = format!("{}.{field}", self.path);
        known(self.reading, at, &path, &word, what, all, code)
    }
}

/// The rows of a table, `[[treaties]]`.
fn rows<T>(
    reading: &mut Reading<'_>,
    table: &DeTable<'_>,
    field: &str,
    fields: &[&str],
    lines: &mut Lines,
    mut read: impl FnMut(&mut Row<'_, '_, '_, '_>) -> Option<T>,
) -> Vec<T> {
    let Some(value) = table.get(field) else { return Vec::new() };
    let Some(list) = value.get_ref().as_array() else {
        reading.other_kind(field, value, &format!("rows, each below `[[{field}]]`"));
        return Vec::new();
    };
    if list.len() > MOST_ROWS {
        reading.wrong(value.span().start, Some(field), format!("{} rows, at most {MOST_ROWS}", list.len()));
        return Vec::new();
    }
    let mut out = Vec::new();
    for (index, row) in list.iter().enumerate() {
        let path = format!("{field}[{index}]");
        let at = row.span().start;
        lines.insert(path.clone(), reading.line(at));
        let Some(table) = row.get_ref().as_table() else {
            reading.other_kind(&path, row, "a row of fields");
            continue;
        };
        for key in table.keys().filter(|it| !fields.contains(&it.get_ref().as_ref())) {
            let word = key.get_ref();
            let says = match meant(word, fields.iter().copied()) {
                Some(meant) => format!("unknown field {}: did you mean `{meant}`?", quoted_field(word)),
                None => format!("unknown field {}", quoted_field(word)),
            };
            reading.wrong(key.span().start, Some(&path), says);
        }
        out.extend(read(&mut Row { reading: &mut *reading, table, at, path }));
    }
    out
}

#[cfg(test)]
mod tests {
    use terms::Measure;
    use terms::alert::Channel;
    use terms::jurisdiction::ConsularRule;

    use crate::profile;

    const FIRST: &str = "state = \"QQ\"\nduty_number = \"4400\"\nchild_protection_number = \"4410\"\n\
        second_line_minutes = 15\nreferral_hours = 24\n";
    const SECOND: &str = "languages = [\"en\", \"lt\"]\nunits = [\"gateway\", \"prosecutor's office\"]\n\
        court = \"Court of Appeal\"\narrest_days = 20\ncustody_days = 10\n\
        [ceilings]\ninterpol_blue = [\"note_sighting\"]\n\
        [authorities]\nprovisional_arrest = \"prosecutor general\"\n\
        [[treaties]]\nwith = \"QR\"\nname = \"Treaty of Velmora\"\n\
        [[custody]]\nwith = \"QR\"\ndays = 18\nlongest_days = 40\nrests_on = \"Art 16 of it\"\n\
        [[consular]]\nwith = \"QR\"\ntold = \"at_written_wish\"\nrests_on = \"no treaty\"\n";

    #[track_caller]
    fn check(from: &str, to: &str, expected: &[&str]) {
        assert!(SECOND.contains(from), "{from}");
        let text = format!("{FIRST}{}", SECOND.replacen(from, to, 1));
        let says: Vec<String> =
            profile::read(&text, "p.toml").unwrap_err().iter().map(ToString::to_string).collect();
        assert_eq!(says, expected);
    }

    #[test]
    fn powers_and_limits_are_read_in_full() {
        let file = profile::read(&format!("{FIRST}{SECOND}"), "p.toml").unwrap();
        let it = &file.jurisdiction;
        assert_eq!((it.languages.len(), it.units.len(), it.arrest_days), (2, 2, Some(20)));
        assert_eq!(it.authorities[&Measure::ProvisionalArrest], "prosecutor general");
        assert_eq!(it.ceilings[&Channel::InterpolBlue].iter().count(), 1);
        assert_eq!((it.custody[0].days, it.custody[0].longest_days), (18, 40));
        assert_eq!(it.consular[0].told, ConsularRule::AtWrittenWish);
        let fault = file.fault("custody[0].days", "too many".to_owned());
        assert_eq!(fault.to_string(), "p.toml:18: custody[0].days: too many");
    }

    #[test]
    fn every_fault_is_told_with_its_line_and_its_field() {
        check(
            "interpol_blue",
            "interpol_bleu",
            &["p.toml:12: ceilings: `interpol_bleu` is no channel: did you mean `interpol_blue`?"],
        );
        check(
            "\"note_sighting\"",
            "\"arrest\"",
            &["p.toml:12: ceilings.interpol_blue: `arrest` is no measure: expected one of `tell_sender`, \
               `note_sighting`, `second_line_identity`, `keep_document`, `refuse_entry_or_visa`, `short_stop`, \
               `provisional_arrest`, `keep_detained`, `transfer_data`, `surrender`"],
        );
        check("days = 18\n", "", &["p.toml:18: custody[0].days: missing"]);
        check(
            "days = 18",
            "days = \"18\"",
            &["p.toml:20: custody[0].days: expected a whole number, found a text"],
        );
        check(
            "name = \"Treaty",
            "nam = \"Treaty",
            &[
                "p.toml:15: treaties[0].name: missing",
                "p.toml:17: treaties[0]: unknown field `nam`: did you mean `name`?",
            ],
        );
        check(
            "at_written_wish",
            "always",
            &["p.toml:25: consular[0].told: `always` is no rule for telling a consulate: expected one of \
               `at_written_wish`, `treaty_obliges`"],
        );
        check("units", "unit", &["p.toml:7: unknown field `unit`: did you mean `units`?"]);
        check(
            "[ceilings]\ninterpol_blue = [\"note_sighting\"]\n",
            "ceilings = \"low\"\n",
            &["p.toml:11: ceilings: expected a group of fields, as `[ceilings]`, found a text"],
        );
    }
}
