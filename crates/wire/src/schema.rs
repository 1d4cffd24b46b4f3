//! The JSON Schema of every native form, made from the same types that read it.
//!
//! Promise: a schema takes what the reader takes, and refuses what it refuses: both come from one definition, and a
//! test tries every field of every form with every kind of value on both.
//! Only the reader can say: that an end lies before its beginning, that a family name and a given name are together
//! longer than a name may be, and that a field is there twice. A number of months is written without a fraction.

use schemars::SchemaGenerator;
use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema};

use crate::copies::CopyForm;
use crate::holdings::HoldingForm;
use crate::native::NativeAlert;
use crate::official::{DecisionForm, ReadingForm};
use crate::person_facts::PersonFactsForm;
use crate::register::{
    DecisionEntry, InterimEntry, MisuseEntry, OverrideEntry, ProtectionEntry, RefusalEntry,
};
use crate::request::{ClaimForm, ItemForm, LodgingForm, RulingForm, StepForm};
use crate::screened::Screened;
use crate::sheet::SheetForm;
use crate::traveller::{AnswerLine, CheckForm};

/// The names [`schema`] knows.
pub const NAMES: &[&str] = &[
    "alert",
    "protection",
    "refusal",
    "decision",
    "misuse",
    "override",
    "interim",
    "person-facts",
    "screened",
    "check",
    "answer",
    "sheet",
    "holding",
    "copy",
    "reading",
    "decision-of-official",
    "request",
    "request-step",
    "file-item",
    "restriction",
    "ruling",
];

/// The schema of a native form, as JSON text; `None` for an unknown name.
#[must_use]
pub fn schema(name: &str) -> Option<String> {
    let schema = match name {
        "alert" => of_input::<NativeAlert>(),
        "protection" => of_input::<ProtectionEntry>(),
        "refusal" => of_input::<RefusalEntry>(),
        "decision" => of_input::<DecisionEntry>(),
        "misuse" => of_input::<MisuseEntry>(),
        "override" => of_input::<OverrideEntry>(),
        "interim" => of_input::<InterimEntry>(),
        "person-facts" => of_input::<PersonFactsForm>(),
        "screened" => of_output::<Screened>(),
        "check" => of_input::<CheckForm>(),
        "answer" => of_output::<AnswerLine>(),
        "sheet" => of_input::<SheetForm>(),
        "holding" => of_input::<HoldingForm>(),
        "copy" => of_input::<CopyForm>(),
        "reading" => of_input::<ReadingForm>(),
        "decision-of-official" => of_input::<DecisionForm>(),
        "request" => of_input::<LodgingForm>(),
        "request-step" => of_input::<StepForm>(),
        "file-item" => of_input::<ItemForm>(),
        "restriction" => of_input::<ClaimForm>(),
        "ruling" => of_input::<RulingForm>(),
        _ => return None,
    };
    serde_json::to_string_pretty(&schema).ok()
}

fn of_input<T: JsonSchema>() -> Schema {
    SchemaGenerator::new(SchemaSettings::draft2020_12().for_deserialize()).into_root_schema_for::<T>()
}

fn of_output<T: JsonSchema>() -> Schema {
    SchemaGenerator::new(SchemaSettings::draft2020_12().for_serialize()).into_root_schema_for::<T>()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};
    use terms::register::RegisterKind;

    fn read(name: &str) -> Value {
        serde_json::from_str(&schema(name).unwrap()).unwrap()
    }

    /// Where a piece of a pattern ends in the text, from each place it may begin: the few signs these schemas use.
    struct Pattern<'p> {
        signs: std::iter::Peekable<std::str::Chars<'p>>,
        text: Vec<char>,
    }

    type Ends = std::collections::BTreeSet<usize>;

    impl Pattern<'_> {
        fn matches(pattern: &str, text: &str) -> bool {
            let inner = pattern.strip_prefix('^').and_then(|it| it.strip_suffix('$')).expect(pattern);
            let mut pattern = Pattern { signs: inner.chars().peekable(), text: text.chars().collect() };
            let ends = pattern.any(&Ends::from([0]));
            assert_eq!(pattern.signs.next(), None, "{inner}");
            ends.contains(&pattern.text.len())
        }

        /// Alternatives, up to a closing bracket or the end.
        fn any(&mut self, from: &Ends) -> Ends {
            let mut found = Ends::new();
            let mut here = from.clone();
            loop {
                match self.signs.peek() {
                    None | Some(')') => {
                        found.extend(here);
                        return found;
                    }
                    Some('|') => {
                        self.signs.next();
                        found.extend(std::mem::replace(&mut here, from.clone()));
                    }
                    Some(_) => here = self.repeated(&here),
                }
            }
        }

        /// One piece with how often it stands there.
        fn repeated(&mut self, from: &Ends) -> Ends {
            let start = self.signs.clone();
            let once = self.piece(from);
            let (least, most) = match self.signs.peek() {
                Some('?') => (0, 1),
                Some('*') => (0, usize::MAX),
                Some('+') => (1, usize::MAX),
                Some('{') => {
                    let inner: String = self.signs.by_ref().skip(1).take_while(|it| *it != '}').collect();
                    let (least, most) = inner.split_once(',').unwrap_or((&inner, &inner));
                    (least.parse().unwrap(), most.parse().unwrap())
                }
                Some(_) | None => return once,
            };
            if matches!(self.signs.peek(), Some('?' | '*' | '+')) {
                self.signs.next();
            }
            let behind = self.signs.clone();
            let mut found = if least == 0 { from.clone() } else { Ends::new() };
            let mut here = once;
            for count in 1..=most {
                if count >= least {
                    let known = found.len();
                    found.extend(&here);
                    if found.len() == known {
                        break;
                    }
                }
                self.signs = start.clone();
                here = self.piece(&here);
            }
            self.signs = behind;
            found
        }

        fn piece(&mut self, from: &Ends) -> Ends {
            let step = |is: &dyn Fn(char) -> bool| {
                from.iter()
                    .filter(|at| self.text.get(**at).is_some_and(|it| is(*it)))
                    .map(|at| at + 1)
                    .collect()
            };
            match self.signs.next().unwrap() {
                '(' => {
                    assert!(self.signs.by_ref().take(2).eq(['?', ':']));
                    let ends = self.any(from);
                    assert_eq!(self.signs.next(), Some(')'));
                    ends
                }
                '[' => {
                    let inner: Vec<char> = self.signs.by_ref().take_while(|it| *it != ']').collect();
                    step(&|letter| {
                        inner.windows(3).any(|it| it[1] == '-' && (it[0]..=it[2]).contains(&letter))
                            || (inner.contains(&letter)
                                && (letter != '-'
                                    || inner.first() == Some(&'-')
                                    || inner.last() == Some(&'-')))
                    })
                }
                '\\' => {
                    assert_eq!(self.signs.next(), Some('s'));
                    step(&char::is_whitespace)
                }
                sign => {
                    assert!(!".^$?*+{}".contains(sign), "{sign}");
                    step(&|letter| letter == sign)
                }
            }
        }
    }

    /// Checks a value by the words of JSON Schema these schemas use; returns where it fails.
    fn fails(root: &Value, schema: &Value, value: &Value, at: &str) -> Option<String> {
        let failed = |schema: &Value| fails(root, schema, value, at);
        let list = |word: &str| schema.get(word).and_then(Value::as_array).into_iter().flatten();
        if let Some(target) = schema.get("$ref").and_then(Value::as_str)
            && let Some(failed) = failed(root.pointer(target.strip_prefix('#').unwrap()).unwrap())
        {
            return Some(failed);
        }
        if let Some(any) = schema.get("anyOf").and_then(Value::as_array) {
            let all: Vec<_> = any.iter().map(failed).collect();
            if !all.iter().any(Option::is_none) {
                return all.into_iter().flatten().max_by_key(String::len);
            }
        }
        if let Some(failed) = list("allOf").find_map(failed) {
            return Some(failed);
        }
        if schema.get("not").is_some_and(|it| failed(it).is_none()) {
            return Some(format!("{at}: not"));
        }
        if let Some(wanted) = schema.get("if") {
            let word = if failed(wanted).is_none() { "then" } else { "else" };
            if let Some(failed) = schema.get(word).and_then(failed) {
                return Some(failed);
            }
        }
        if schema.get("enum").is_some_and(|it| !it.as_array().unwrap().contains(value)) {
            return Some(format!("{at}: enum"));
        }
        let kinds: Vec<&str> = match schema.get("type") {
            Some(Value::String(kind)) => vec![kind],
            Some(Value::Array(kinds)) => kinds.iter().filter_map(Value::as_str).collect(),
            _ => vec![],
        };
        let is = |kind: &&str| match *kind {
            "object" => value.is_object(),
            "array" => value.is_array(),
            "string" => value.is_string(),
            "boolean" => value.is_boolean(),
            "integer" => value.is_i64() || value.is_u64(),
            "null" => value.is_null(),
            other => panic!("{other}"),
        };
        if !kinds.is_empty() && !kinds.iter().any(is) {
            return Some(format!("{at}: type"));
        }
        let number = |word: &str| schema.get(word).and_then(Value::as_i64);
        let bounded = |count: Option<i64>, least: &str, most: &str| {
            count.is_none_or(|it| {
                number(least).is_none_or(|n| n <= it) && number(most).is_none_or(|n| it <= n)
            })
        };
        let count = |count: usize| i64::try_from(count).unwrap();
        let text = value.as_str();
        if !(bounded(value.as_i64(), "minimum", "maximum")
            && bounded(value.as_array().map(|it| count(it.len())), "minItems", "maxItems")
            && bounded(text.map(|it| count(it.chars().count())), "minLength", "maxLength"))
        {
            return Some(format!("{at}: bounds"));
        }
        if let (Some(pattern), Some(text)) = (schema.get("pattern").and_then(Value::as_str), text)
            && !Pattern::matches(pattern, text)
        {
            return Some(format!("{at}: pattern"));
        }
        if let Some(object) = value.as_object() {
            for key in list("required").filter_map(Value::as_str) {
                if !object.contains_key(key) {
                    return Some(format!("{at}.{key}: missing"));
                }
            }
            for (key, inner) in object {
                let at = format!("{at}.{key}");
                match schema.get("properties").and_then(|it| it.get(key)) {
                    Some(schema) => {
                        if let Some(failed) = fails(root, schema, inner, &at) {
                            return Some(failed);
                        }
                    }
                    None if schema.get("additionalProperties") == Some(&Value::Bool(false)) => {
                        return Some(format!("{at}: unknown"));
                    }
                    None => {}
                }
            }
        }
        let (list, schema) = value.as_array().zip(schema.get("items"))?;
        list.iter().enumerate().find_map(|(index, it)| fails(root, schema, it, &format!("{at}[{index}]")))
    }

    /// What the reader of a form says; `None` where it takes the value.
    fn refused(name: &str, value: &Value) -> Option<String> {
        let bytes = serde_json::to_vec(value).unwrap();
        let told = match name {
            "alert" => {
                crate::open(bytes.as_slice(), "f", Some(crate::Format::Native)).unwrap().next().unwrap().err()
            }
            "person-facts" => crate::person_facts::open(bytes.as_slice(), "f").unwrap().next().unwrap().err(),
            "check" => crate::traveller::open(bytes.as_slice(), "f").unwrap().next().unwrap().err(),
            "sheet" => crate::sheet::open(bytes.as_slice(), "f").unwrap().next().unwrap().err(),
            _ => {
                let kind = RegisterKind::ALL.iter().find(|it| it.code() == name).unwrap();
                crate::register::open(bytes.as_slice(), "f", *kind).unwrap().next().unwrap().err()
            }
        };
        told.map(|it| it.to_string())
    }

    /// Every form with as many of its fields as it can have.
    fn full() -> Vec<(&'static str, Value)> {
        let subject = json!({"names": [{"text": "A B", "family": "A", "given": "B", "script": "Latn", "quality": "good", "origin": "official"}, {"family": "C"}],
            "born": {"date": "1988-03", "place": "P", "country": "QQ", "origin": "notice"}, "sex": "F", "nationalities": ["QQ"],
            "documents": [{"kind": "passport", "number": "1", "state": "QQ"}], "photograph": true, "physical": false, "parents": ["D"]});
        // The person is tried in full in the alert.
        let known = json!({"names": [{"text": "A"}], "documents": [{"kind": "passport", "number": "1"}]});
        let about = json!({"subject": known, "cases": [{"channel": "diffusion", "state": "QQ", "reference": "1"}], "alerts": ["alert-a2"]});
        let by = json!({"state": "PL", "name": "Court"});
        let alert = json!({"channel": "diffusion", "bureau": "QQ", "reference": "2031/1", "issued": "2031-01-02", "expires": "2036",
            "purpose": {"value": "locate", "origin": "official"}, "subject": subject,
            "warrants": [{"state": "QQ", "reference": "w", "authority": {"name": "N", "judicial": true, "appeal_to_court": "no"},
                "issued": "2031", "counts": [{"charge": "c", "translation": "t", "language": "en", "law": "l", "max_penalty_months": 84}],
                "facts": {"text": "t", "from": "2019", "to": "2021-02", "place": "p", "role": "r"}, "sentence_months": 12,
                "remaining_months": "12", "in_absentia": "not_answered", "limitation": "2050-01-01", "death_penalty": false}],
            "restrictions": [{"ground": "g", "scope": "s", "justification": "j"}],
            "relations": [{"kind": "supersedes", "reference": "r", "name": "n"}],
            "conduct": {"reviewed_before_circulation": true, "located": "2031-01-02", "extradition_asked": "none",
                "questions": [{"asked": "2031-01-02", "what": "w", "answered": "2031-02-02"}]},
            "remarks": ["r"]});
        let general = json!({"concerning_state": "QQ", "decider": "court", "by": by, "on": "2024-01-02", "outcome": "general_situation_bars_surrender"});
        vec![
            ("alert", alert),
            (
                "protection",
                json!({"about": about, "kind": "refugee", "against": ["QQ"], "granted_by": by, "since": "2021-05-01",
                "until": "2031-05-01", "review": "2026-05-01", "same_prosecution": true}),
            ),
            (
                "refusal",
                json!({"about": about, "requesting_state": "QQ", "refused_by": by, "on": "2024-01-02", "final": true, "ground": "human_rights"}),
            ),
            (
                "decision",
                json!({"about": about, "concerning_state": "QQ", "decider": "interpol", "by": by, "on": "2024-01-02",
                "outcome": "deleted_on_merits", "ends_case": true, "objected_to": "o", "binds": ["PL"]}),
            ),
            ("decision", general),
            (
                "misuse",
                json!({"bureau": "QQ", "kind": "interpol_measure", "on": "2024-01-02", "expires": "2026-01-02", "by": by,
                "source": "s", "says": "s", "dossier": about}),
            ),
            (
                "override",
                json!({"bureau": "QQ", "to": "A", "from": "2026-01-02", "until": "2027-01-01", "by": "b", "reason": "r", "evidence": "e"}),
            ),
            (
                "interim",
                json!({"about": about, "by": by, "on": "2026-01-02", "until": "2026-03-01", "against": ["QQ"]}),
            ),
            (
                "person-facts",
                json!({"speaker": "counsel", "said": "2026-05-01", "statements": [
                {"kind": "protection_document", "text": "t", "state": "PL", "date": "2022-03-01", "verified_by": "N"},
                {"kind": "protection", "text": "t"}]}),
            ),
            (
                "check",
                json!({"subject": known, "purpose": "border", "place": "p", "compared": "photograph", "with_child": true}),
            ),
            ("check", json!({"mrz": ["A"], "compared": ["photograph=alert-abc"], "born": "1925-03-01"})),
            ("check", json!({"mrz": ["A", "B"], "subject": null, "purpose": "custody"})),
            (
                "sheet",
                json!({"language": "en", "lawyer_first": true, "asks_asylum": false, "no_answers": false,
                "protection": {"tick": "yes", "words": "w", "state": "QQ", "day": "2022-03-01"},
                "document": {"state": "QQ", "verified_by": "N"},
                "earlier": {"tick": "asked", "by": ["authority", "interpol"], "words": "w", "state": "QQ", "day": "2022-03-01"},
                "activity": {"tick": "no"}, "dispute": {"tick": "rather_not"},
                "risk": {"tick": "open", "of": ["unfair_trial"], "words": "w", "state": "QQ", "day": "2022-03-01"}}),
            ),
        ]
    }

    /// Values of every kind, among them those that nearly are what some field wants.
    fn values() -> Vec<Value> {
        let texts = [
            "",
            " ",
            "-",
            "--",
            "---",
            " N/A ",
            "n/a",
            "N/a",
            "none",
            " none",
            "not_answered ",
            "yes",
            "no ",
            "true",
            "Yes",
            "84",
            " 84 ",
            "+84",
            "-84",
            "8.4",
            "012000",
            "12000",
            "12001",
            "QQ",
            " qq\t",
            "QQQ",
            "Q1",
            "ß",
            "ﬀ",
            "ÄÖ",
            "UNHCR",
            "A",
            "N",
            "U",
            "u",
            "F",
            "X",
            "W",
            "1988",
            "0000",
            "0001",
            "988",
            "1988-3",
            "1988-03",
            "1988/13",
            "1988-03-04",
            " 1988/03-04 ",
            "1988-02-29",
            "1987-02-29",
            "1900-02-29",
            "2000-02-29",
            "2024-02-30",
            "2024-04-31",
            "2024-00-10",
            "2100-12-31",
            "2100-02-29",
            "2096-02-29",
            "2101",
            "2101-01-01",
            "2104-02-29",
            "9999-12-31",
            "10000-01-01",
            "1988-03-04T00:00",
            "diffusion",
            " diffusion ",
            "Diffusion",
            "locate",
            "refugee",
            "person",
            "notice",
            "supersedes",
            "general_situation_bars_surrender",
            "protection",
            "protection_document",
            "alert-abc",
            " alert-a2 ",
            "alert-",
            "Alert-1",
        ];
        let mut values: Vec<Value> = texts.iter().map(|it| json!(it)).collect();
        for long in [1_000, 1_001] {
            values.push(json!("x".repeat(long)));
            values.push(json!(format!("{} ", "x".repeat(long - 1))));
            values.push(json!(vec!["QQ"; long]));
        }
        values.extend([
            json!(null),
            json!(true),
            json!(false),
            json!(0),
            json!(84),
            json!(12_000),
            json!(12_001),
            json!(-1),
            json!(8.5),
        ]);
        values.extend([
            json!([]),
            json!([null]),
            json!([""]),
            json!(["-"]),
            json!(["QQ"]),
            json!(["alert-a"]),
            json!([1]),
            json!([{}]),
            json!([[]]),
        ]);
        for inner in [
            json!({}),
            json!({"value": null, "origin": "notice"}),
            json!({"value": "-", "origin": "official"}),
            json!({"value": "QQ", "origin": "-"}),
            json!({"value": "QQ"}),
            json!({"origin": "notice"}),
            json!({"value": "1988", "origin": " person "}),
            json!({"value": [], "origin": "notice"}),
            json!({"value": ["QQ"], "origin": "notice"}),
            json!({"value": "none", "origin": "notice"}),
            json!({"value": true, "origin": "notice"}),
            json!({"value": 12, "origin": "notice"}),
            json!({"value": {}, "origin": "notice"}),
            json!({"date": "1988", "value": "1988"}),
            json!({"date": {"value": "1988", "origin": "notice"}, "origin": null}),
            json!({"origin": "-"}),
            json!({"place": "-", "country": "none"}),
            json!({"text": "A"}),
            json!({"text": "-"}),
            json!({"text": null, "family": " "}),
            json!({"given": "B"}),
            json!({"names": []}),
            json!({"names": [{"text": "A"}]}),
            json!({"names": null, "documents": [{"kind": "k", "number": "n"}]}),
            json!({"documents": "none"}),
            json!({"documents": {"value": [], "origin": "notice"}}),
            json!({"documents": {"value": [{"kind": "k", "number": "n"}], "origin": "notice"}}),
            json!({"subject": {"names": [{"text": "A"}]}}),
            json!({"subject": {}}),
            json!({"subject": null, "cases": []}),
            json!({"cases": [{"reference": "1"}]}),
            json!({"alerts": ["alert-a"]}),
            json!({"alerts": []}),
        ] {
            values.push(json!([inner]));
            values.push(inner);
        }
        values
    }

    /// The places of every value inside a value.
    fn places(value: &Value, at: &str, out: &mut Vec<String>) {
        out.push(at.to_owned());
        if let Some(object) = value.as_object() {
            object.iter().for_each(|(key, inner)| places(inner, &format!("{at}/{key}"), out));
        }
        for (index, inner) in value.as_array().into_iter().flatten().enumerate() {
            places(inner, &format!("{at}/{index}"), out);
        }
    }

    /// What the reader knows and no schema can say.
    fn is_beyond_schemas(says: &str) -> bool {
        says.contains("is before `")
    }

    #[track_caller]
    fn check_agree(name: &str, schema: &Value, value: &Value, changed: &str) -> bool {
        let (by_schema, by_reader) = (fails(schema, schema, value, ""), refused(name, value));
        if by_reader.as_deref().is_some_and(is_beyond_schemas) {
            return false;
        }
        assert_eq!(
            by_schema.is_none(),
            by_reader.is_none(),
            "{name}, {changed}:\n schema: {by_schema:?}\n reader: {by_reader:?}\n"
        );
        by_reader.is_none()
    }

    #[test]
    fn the_schema_and_the_reader_agree_on_every_field_with_every_kind_of_value() {
        let values = values();
        for (name, full) in full() {
            let schema = read(name);
            assert!(check_agree(name, &schema, &full, "in full"), "{name}: {:?}", refused(name, &full));
            let mut all = Vec::new();
            places(&full, "", &mut all);
            let mut taken = 0;
            for place in all.iter().filter(|it| !it.is_empty()) {
                for value in &values {
                    let mut other = full.clone();
                    *other.pointer_mut(place).unwrap() = value.clone();
                    taken +=
                        usize::from(check_agree(name, &schema, &other, &format!("{place} = {value:.60}")));
                }
                let (parent, key) = place.rsplit_once('/').unwrap();
                let mut other = full.clone();
                if let Some(object) = other.pointer_mut(parent).unwrap().as_object_mut() {
                    object.remove(key);
                    check_agree(name, &schema, &other, &format!("without {place}"));
                    other.pointer_mut(parent).unwrap()[format!("{key}_")] = json!("x");
                    check_agree(name, &schema, &other, &format!("{place} misspelt"));
                }
            }
            assert!(taken > 20, "{name}: {taken} of the changes were taken");
        }
    }

    #[test]
    fn the_pattern_of_these_tests_matches_as_patterns_do() {
        for (pattern, text, expected) in [
            ("^(?:a|bc)?d$", "bcd", true),
            ("^(?:a|bc)?d$", "abcd", false),
            (r"^\s*[a-c-]{2,3}\s*$", " a-c ", true),
            (r"^\s*[a-c-]{2,3}\s*$", "abca", false),
            ("^0*(?:[0-9]{1,4}|12)$", "0001234", true),
            ("^0*(?:[0-9]{1,4}|12)$", "12345", false),
            ("^[-/]x+$", "/xxx", true),
            ("^[-/]x+$", "-", false),
        ] {
            assert_eq!(Pattern::matches(pattern, text), expected, "{pattern} {text}");
        }
    }

    #[test]
    fn every_name_has_a_schema_and_no_other_word() {
        for name in NAMES {
            let schema = read(name);
            assert_eq!(schema.get("title").and_then(Value::as_str), Some(*name));
            assert!(schema.pointer("/properties").is_some(), "{name}");
        }
        assert!(schema("alerts").is_none());
    }

    #[test]
    fn the_samples_are_what_the_schema_says() {
        let schema = read("alert");
        let samples = include_str!("../../../samples/native.jsonl");
        for (number, line) in samples.lines().enumerate() {
            let value: Value = serde_json::from_str(line).unwrap();
            assert_eq!(fails(&schema, &schema, &value, ""), None, "line {}", number + 1);
        }
        let schema = read("check");
        for line in include_str!("../../../meetings/travellers.jsonl").lines() {
            let value: Value = serde_json::from_str(line).unwrap();
            assert_eq!(fails(&schema, &schema, &value, ""), None, "{line}");
            assert_eq!(refused("check", &value), None, "{line}");
        }
        let schema = read("misuse");
        for line in include_str!("../../../data/misuse.jsonl").lines() {
            let value: Value = serde_json::from_str(line).unwrap();
            assert_eq!(fails(&schema, &schema, &value, ""), None);
        }
    }

    #[test]
    fn what_the_reader_refuses_the_schema_refuses() {
        let schema = read("alert");
        for (json, at) in [
            ("{}", ".channel: missing"),
            ("{\"channel\":\"pigeon\"}", ".channel: pattern"),
            ("{\"channel\":\"embassy\",\"burau\":1}", ".burau: unknown"),
            (
                "{\"channel\":\"embassy\",\"warrants\":[{\"counts\":[{\"max_penalty\":1}]}]}",
                ".warrants[0].counts[0].max_penalty: unknown",
            ),
        ] {
            let value: Value = serde_json::from_str(json).unwrap();
            assert_eq!(fails(&schema, &schema, &value, "").as_deref(), Some(at), "{json}");
            assert!(crate::native::read(json.as_bytes(), &mut crate::native::Notes::default()).is_err());
        }
    }
}
