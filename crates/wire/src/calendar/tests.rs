//! What is read of a calendar file, and how each mistake is told.

use proptest::prelude::*;

use super::*;

fn asked(first_year: i16, last_year: i16) -> Asked {
    Asked { name: "qq".to_owned(), digest: "sha256:0".to_owned(), first_year, last_year }
}

/// A file of these lines, inside a calendar.
fn file(lines: &str) -> String {
    format!("BEGIN:VCALENDAR\nVERSION:2.0\n{lines}\nEND:VCALENDAR\n")
}

fn event(lines: &str) -> String {
    file(&format!("BEGIN:VEVENT\n{lines}\nSUMMARY:Day\nEND:VEVENT"))
}

#[track_caller]
fn days(text: &str, first: i16, last: i16) -> Vec<String> {
    let read = read(text.as_bytes(), &asked(first, last)).unwrap();
    read.days.days.iter().map(|it| it.date.to_string()).collect()
}

/// The mistakes of a file, as they are told.
#[track_caller]
fn wrong(text: &str, expected: &[&str]) {
    let mistakes = read(text.as_bytes(), &asked(2026, 2027)).unwrap_err();
    let told: Vec<String> = mistakes.iter().map(ToString::to_string).collect();
    assert_eq!(told, expected);
}

#[test]
fn the_calendars_of_this_program_are_read_and_know_their_years() {
    let fr = read(built_in("fr").unwrap().as_bytes(), &asked(2026, 2030)).unwrap();
    assert_eq!((fr.days.first_year, fr.days.last_year, fr.days.days.len()), (2026, 2030, 55));
    assert_eq!(fr.days.weekly, [Weekday::Saturday, Weekday::Sunday]);
    let of_2026: Vec<String> =
        fr.days.days.iter().take(5).map(|it| format!("{} {}", it.date, it.name)).collect();
    let expected = [
        "2026-01-01 Jour de l'an",
        "2026-04-06 Lundi de Pâques",
        "2026-05-01 Fête du Travail",
        "2026-05-08 Victoire 1945",
        "2026-05-14 Ascension",
    ];
    assert_eq!(of_2026, expected);
    assert!(fr.notes.is_empty(), "{:?}", fr.notes);
    let qq = read(built_in("qq").unwrap().as_bytes(), &asked(2026, 2060)).unwrap();
    assert_eq!((qq.days.first_year, qq.days.last_year), (2026, 2045));
    assert_eq!(qq.days.weekly, [Weekday::Friday, Weekday::Saturday]);
    assert_eq!(
        qq.notes[0].to_string(),
        "line 6: it covers 2026 to 2045 of the years 2026 to 2060 that are asked for"
    );
    assert!(built_in("zz").is_none());
}

#[test]
fn a_day_a_stretch_of_days_and_a_rule_are_read_with_folded_lines_and_either_end_of_line() {
    let plain = event("DTSTART;VALUE=DATE:20261224\nDTEND;VALUE=DATE:20261227");
    let expected = ["2026-12-24", "2026-12-25", "2026-12-26"];
    assert_eq!(days(&plain, 2026, 2026), expected);
    assert_eq!(days(&plain.replace('\n', "\r\n"), 2026, 2026), expected);
    assert_eq!(
        days(&plain.replace("VALUE=DATE:2026122", "VAL\n UE=DATE:2026\r\n\t122"), 2026, 2026),
        expected
    );
    assert_eq!(days(&format!("\u{feff}{plain}"), 2026, 2026), expected);
    assert_eq!(
        days(&event("DTSTART;VALUE=DATE:20261230\nDURATION:P1W"), 2026, 2026),
        ["2026-12-30", "2026-12-31"]
    );
    let name =
        file("BEGIN:VEVENT\nDTSTART;VALUE=DATE:20260501\nSUMMARY:First\\, of\\n May\\; a\\\\b\nEND:VEVENT");
    let read = read(name.as_bytes(), &asked(2026, 2026)).unwrap();
    assert_eq!(read.days.days[0].name, "First, of  May; a\\b");
}

#[test]
fn a_yearly_rule_is_expanded_over_the_years_asked_for() {
    let rule =
        |starts: &str, rule: &str| event(&format!("DTSTART;VALUE=DATE:{starts}\nRRULE:FREQ=YEARLY{rule}"));
    assert_eq!(days(&rule("20000501", ""), 2026, 2027), ["2026-05-01", "2027-05-01"]);
    // A year without 29 February has no such day.
    assert_eq!(days(&rule("20240229", ""), 2024, 2028), ["2024-02-29", "2028-02-29"]);
    assert_eq!(days(&rule("20240101", ";COUNT=2"), 2020, 2030), ["2024-01-01", "2025-01-01"]);
    let every_other = rule("20240101", ";INTERVAL=2;UNTIL=20280101")
        .replace("BEGIN:VEVENT", "X-YEARS-COVERED:2020/2040\nBEGIN:VEVENT");
    assert_eq!(days(&every_other, 2025, 2030), ["2026-01-01", "2028-01-01"]);
    assert_eq!(days(&rule("20260518", ";BYMONTH=5;BYDAY=3MO"), 2026, 2027), ["2026-05-18", "2027-05-17"]);
    assert_eq!(days(&rule("20260525", ";BYMONTH=5;BYDAY=-1MO"), 2026, 2027), ["2026-05-25", "2027-05-31"]);
    let before = rule("20260518", ";BYMONTH=5;BYMONTHDAY=18,19,20,21,22,23,24;BYDAY=MO");
    assert_eq!(days(&before, 2026, 2027), ["2026-05-18", "2027-05-24"]);
    assert_eq!(days(&rule("20260228", ";BYMONTH=2;BYMONTHDAY=-1"), 2026, 2028)[2], "2028-02-29");
    // It reaches over the turn of the year.
    let turn = event("DTSTART;VALUE=DATE:20101231\nDTEND;VALUE=DATE:20110102\nRRULE:FREQ=YEARLY");
    assert_eq!(days(&turn, 2026, 2026), ["2026-01-01", "2026-12-31"]);
    let without =
        event("DTSTART;VALUE=DATE:20000501\nRRULE:FREQ=YEARLY\nEXDATE;VALUE=DATE:20260501,20280501");
    assert_eq!(days(&without, 2026, 2029), ["2027-05-01", "2029-05-01"]);
}

#[test]
fn what_a_file_covers_is_what_it_says_or_the_years_of_its_single_dates() {
    let single = |year: &str| format!("BEGIN:VEVENT\nDTSTART;VALUE=DATE:{year}0501\nSUMMARY:Day\nEND:VEVENT");
    let two = file(&format!("{}\n{}", single("2026"), single("2027")));
    let taken = read(two.as_bytes(), &asked(2020, 2040)).unwrap();
    assert_eq!((taken.days.first_year, taken.days.last_year), (2026, 2027));
    assert!(taken.notes.iter().any(|it| it.says.contains("taken for 2026 to 2027")));
    let gap = file(&format!("{}\n{}", single("2025"), single("2027")));
    assert!(
        read(gap.as_bytes(), &asked(2020, 2040)).unwrap_err()[0].says.contains("no single date lies in 2026")
    );
    let said = file(&format!("X-YEARS-COVERED:2025/2028\n{}", single("2026")));
    let said = read(said.as_bytes(), &asked(2020, 2040)).unwrap();
    assert_eq!((said.days.first_year, said.days.last_year), (2025, 2028));
    let repeats = event("DTSTART;VALUE=DATE:20200501\nRRULE:FREQ=YEARLY");
    let repeats = read(repeats.as_bytes(), &asked(2010, 2040)).unwrap();
    assert_eq!((repeats.days.first_year, repeats.days.last_year), (2020, 2040));
}

#[test]
fn every_mistake_is_told_with_its_line_and_what_was_expected() {
    let many = "BEGIN:VCALENDAR\nVERSION:1.0\nBEGIN:VEVENT\nDTSTART:20260501T090000Z\nEND:VEVENT\n\
                BEGIN:VEVENT\nDTSTART;VALUE=DATE:20260230\nSUMMARY:Day\nRDATE;VALUE=DATE:20260501\nEND:VEVENT\n\
                BEGIN:VEVENT\nSUMMARY:Day\nnonsense\nEND:VEVENT\nEND:VCALENDAR\n";
    wrong(
        many,
        &[
            "line 2: VERSION: expected `2.0`, and not `1.0`",
            "line 3: SUMMARY: it is missing from this event: expected the name of the day",
            "line 4: DTSTART: expected a whole day, `DTSTART;VALUE=DATE:20260501`, and not `20260501T090000Z`",
            "line 7: DTSTART: expected a day that exists, `20260501`, and not `20260230`",
            "line 9: RDATE: it would change the days and is not read here: expected an event of its own",
            "line 11: DTSTART: it is missing from this event: expected `DTSTART;VALUE=DATE:20260501`",
            "line 13: nonsense: expected a line of the form `NAME;PARAMETER=...:VALUE`",
        ],
    );
    let day = "DTSTART;VALUE=DATE:20260501";
    wrong(
        &event(&format!("{day}\nDTEND;VALUE=DATE:20260501")),
        &[
            "line 3: DTEND: expected an event of 1 to 366 days (the day of `DTEND` is behind its last one), and not of 0",
        ],
    );
    wrong(
        &event(&format!("{day}\nDTEND;VALUE=DATE:20260502\nDURATION:P1D")),
        &["line 3: DURATION: expected it or `DTEND`, and not both"],
    );
    wrong(
        &event(&format!("{day}\nDURATION:PT8H")),
        &["line 5: DURATION: expected days or weeks, `P1D`, and not `PT8H`"],
    );
    wrong(&event(&format!("{day}\n{day}")), &["line 5: DTSTART: it stands twice in this event"]);
}

#[test]
fn a_rule_that_is_not_understood_is_refused_by_name() {
    let rule = |rule: &str, says: &str| {
        let text = event(&format!("DTSTART;VALUE=DATE:20260501\nRRULE:{rule}"));
        let mistakes = read(text.as_bytes(), &asked(2026, 2027)).unwrap_err();
        assert_eq!((mistakes.len(), mistakes[0].line), (1, 5));
        assert!(mistakes[0].says.contains(says), "{rule}: {}", mistakes[0]);
    };
    rule("FREQ=MONTHLY", "FREQ: expected `YEARLY` or `WEEKLY`, and not `MONTHLY`");
    rule("INTERVAL=1", "and not `nothing`");
    rule("FREQ=YEARLY;BYSETPOS=1", "`BYSETPOS` is not read here");
    rule("FREQ=YEARLY;COUNT=0", "COUNT: expected a number from 1 to 9999, and not `0`");
    rule("FREQ=YEARLY;COUNT=2;UNTIL=20300101", "not both");
    rule("FREQ=YEARLY;BYDAY=FR", "together with `BYMONTH`");
    rule("FREQ=YEARLY;BYMONTH=5;BYDAY=XX", "days of the week");
    rule("FREQ=YEARLY;BYMONTH=5;BYDAY=2FR", "`DTSTART` to be a day of its own rule");
    rule("FREQ=YEARLY;BYMONTH=13", "months from 1 to 12");
    rule("FREQ=YEARLY;FREQ=YEARLY", "stands twice");
    rule("FREQ=WEEKLY;COUNT=3", "without an end");
    rule("FREQ=WEEKLY;BYDAY=1FR", "without a number");
    rule("YEARLY", "expected `NAME=VALUE`, and not `YEARLY`");
    wrong(
        &event("DTSTART;VALUE=DATE:20260501\nRRULE:FREQ=WEEKLY"),
        &["line 3: DTSTART: expected a day of every week to begin before 2026, the first year covered"],
    );
}

#[test]
fn a_file_that_is_cut_off_nested_or_no_calendar_is_not_half_read() {
    wrong("", &["file: expected one `VCALENDAR`, found 0"]);
    wrong("hello", &["line 1: hello: expected a line of the form `NAME;PARAMETER=...:VALUE`"]);
    let cut = event("DTSTART;VALUE=DATE:20260501");
    wrong(
        cut.split_once("END:VEVENT").unwrap().0,
        &[
            "line 1: BEGIN: `VCALENDAR` has no end: the file is cut off",
            "line 3: BEGIN: `VEVENT` has no end: the file is cut off",
        ],
    );
    wrong(
        &file("BEGIN:VEVENT\nBEGIN:VEVENT\nEND:VEVENT\nEND:VEVENT"),
        &[
            "line 3: DTSTART: it is missing from this event: expected `DTSTART;VALUE=DATE:20260501`",
            "line 3: SUMMARY: it is missing from this event: expected the name of the day",
            "line 4: BEGIN: it stands inside something that has not ended",
        ],
    );
    wrong(&file("END:VEVENT"), &["line 3: END: expected the end of `VCALENDAR`, begun in line 1"]);
    wrong(
        " folded\n",
        &[
            "line 1: file: a line that goes on, and none before it that it could go on from",
            "file: expected one `VCALENDAR`, found 0",
        ][..1],
    );
    let all = "BEGIN:VEVENT\nDTSTART;VALUE=DATE:20200101\nSUMMARY:Day\nRRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU\nEND:VEVENT";
    wrong(&file(all), &["RRULE: every day of the week is a day off: expected at least one working day"]);
    let past =
        file("X-YEARS-COVERED:2001/2002\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20010101\nSUMMARY:Day\nEND:VEVENT");
    wrong(
        &past,
        &[
            "line 3: X-YEARS-COVERED: it covers 2001 to 2002: expected one of the years that are asked for, 2026 to 2027",
        ],
    );
}

#[test]
fn what_is_passed_over_is_noted() {
    let text = file(
        "BEGIN:VTIMEZONE\nTZID:Europe/Paris\nEND:VTIMEZONE\nBEGIN:VTODO\nSUMMARY:x\nEND:VTODO\n\
         BEGIN:VEVENT\nDTSTART;VALUE=DATE;TZID=\"Europe/Paris:x\":20260501\nSUMMARY:Day\n\
         BEGIN:VALARM\nTRIGGER:-P1D\nDTSTART:never\nEND:VALARM\nEND:VEVENT\n\
         BEGIN:VEVENT\nDTSTART;VALUE=DATE:20260502\nSUMMARY:Gone\nSTATUS:CANCELLED\nEND:VEVENT",
    );
    let read = read(text.as_bytes(), &asked(2026, 2026)).unwrap();
    assert_eq!(read.days.days.len(), 1);
    let notes: Vec<String> = read.notes.iter().map(ToString::to_string).collect();
    assert_eq!(
        notes,
        [
            "line 6: `VTODO` is no day off and was passed over",
            "line 10: DTSTART: a whole day has no time zone, `TZID` was passed over",
            "line 17: `Gone` is cancelled and was passed over",
            "it does not say which years it covers: taken for 2026 to 2026, those of its single dates",
            "it names no day of the week on which nobody works",
        ]
    );
}

#[test]
fn what_is_too_large_is_refused_before_it_is_read() {
    let told = |bytes: &[u8]| read(bytes, &asked(2026, 2027)).unwrap_err()[0].to_string();
    assert!(told(&vec![b'a'; MOST_BYTES + 1]).contains("expected at most 1048576"));
    assert!(told("\n".repeat(MOST_LINES + 1).as_bytes()).contains("expected at most 50000 lines"));
    assert!(told("a".repeat(LONGEST_LINE + 1).as_bytes()).contains("lines of at most 8192 bytes"));
    assert!(
        told(format!("a:b\n{}", " bbbbbbbbb\n".repeat(1000)).as_bytes())
            .contains("lines of at most 8192 bytes")
    );
    assert!(told(b"BEGIN:VCALENDAR\n\xff\xfe").contains("line 2: file: expected text in UTF-8"));
    let endless = "BEGIN:VEVENT\nDTSTART;VALUE=DATE:00010101\nSUMMARY:Day\nRRULE:FREQ=YEARLY;BYMONTHDAY=1;UNTIL=99991231\nEND:VEVENT\n";
    assert!(told(file(&endless.repeat(9_000)).as_bytes()).contains("too long to be expanded"));
    let long = event("DTSTART;VALUE=DATE:20000101\nDURATION:P366D\nRRULE:FREQ=YEARLY");
    let mut many = asked(1900, 2300);
    many.first_year = 2000;
    assert!(read(long.as_bytes(), &many).unwrap_err()[0].says.contains("at most 20000 days off"));
}

proptest! {
    /// Whatever stands in a file, it is read or its mistakes are told: nothing panics and nothing is both.
    #[test]
    fn whatever_stands_in_a_file_it_is_read_or_refused(
        bytes in proptest::collection::vec(any::<u8>(), 0..200),
        lines in proptest::collection::vec(proptest::sample::select(vec![
            "BEGIN:VEVENT", "END:VEVENT", "BEGIN:VCALENDAR", "END:VCALENDAR", "SUMMARY:é\\", "DTSTART;VALUE=DATE:20260501",
            "DTEND;VALUE=DATE:99991231", "RRULE:FREQ=YEARLY;COUNT=9999", "RRULE:FREQ=YEARLY;BYMONTH=2;BYDAY=-5MO",
            "RRULE:FREQ=WEEKLY;BYDAY=éé", " folded", "DTSTART;VALUE=DATE:99991231", "EXDATE;VALUE=DATE:,", "X-YEARS-COVERED:0001/9999",
            "DURATION:P99999999999D", "DTSTART;VALUE=DATE:00010101", ";:", "RRULE:BYDAY=O",
        ]), 0..30),
        first in any::<i16>(), last in any::<i16>(),
    ) {
        let _ = read(&bytes, &asked(first, last));
        let text = file(&lines.join("\n"));
        if let Err(mistakes) = read(text.as_bytes(), &asked(first, last)) {
            prop_assert!(!mistakes.is_empty());
        }
    }
}
