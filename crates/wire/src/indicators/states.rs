//! From a publisher's way of writing a state to its code.
//!
//! Promise: a spelling is either known here or reported; no nearest match is taken.

use std::collections::HashMap;
use std::sync::OnceLock;

use terms::indicator::Iso3;

use super::WhyUnplaced;
use super::embedded;

/// Codes that publishers use where ISO 3166 has, or had, another one.
const CODES: &[(&str, &str)] = &[
    // World Bank codes of before ISO adopted its own.
    ("ADO", "AND"),
    ("KSV", "XKX"),
    ("ROM", "ROU"),
    ("TMP", "TLS"),
    ("WBG", "PSE"),
    ("ZAR", "COD"),
    // Our World in Data, World Justice Project, Political Terror Scale.
    ("OWID_KOS", "XKX"),
    ("KOS", "XKX"),
    ("XKO", "XKX"),
    ("UVK", "XKX"),
];

/// Codes that are no state.
const NOT_STATES: &[(&str, WhyUnplaced)] = &[
    ("PSG", WhyUnplaced::PartOfState),
    ("SML", WhyUnplaced::PartOfState),
    ("ZZB", WhyUnplaced::PartOfState),
    ("CTU", WhyUnplaced::PartOfState),
    ("CSS", WhyUnplaced::Group),
    ("XCD", WhyUnplaced::Group),
    ("ANT", WhyUnplaced::Former),
    ("YUG", WhyUnplaced::Former),
    ("SCG", WhyUnplaced::Former),
];

/// Names other than the one in our own table of states, folded.
const NAMES: &[(&str, &str)] = &[
    ("bahamas the", "BHS"),
    ("bolivia plurinational state of", "BOL"),
    ("bosnia herzegovina", "BIH"),
    ("brunei", "BRN"),
    ("burma", "MMR"),
    ("burma myanmar", "MMR"),
    ("cape verde", "CPV"),
    ("china prc", "CHN"),
    ("congo brazzaville", "COG"),
    ("congo republic", "COG"),
    ("congo rep", "COG"),
    ("congo republic of", "COG"),
    ("republic of the congo", "COG"),
    ("republic of congo", "COG"),
    ("congo kinshasa", "COD"),
    ("congo dem rep", "COD"),
    ("congo democratic republic", "COD"),
    ("congo democratic republic of", "COD"),
    ("congo democratic republic of the", "COD"),
    ("congo the democratic republic of the", "COD"),
    ("democratic republic of congo", "COD"),
    ("democratic republic of the congo", "COD"),
    ("czech republic", "CZE"),
    ("east timor", "TLS"),
    ("egypt arab rep", "EGY"),
    ("gambia the", "GMB"),
    ("the gambia", "GMB"),
    ("the bahamas", "BHS"),
    ("hong kong sar china", "HKG"),
    ("hong kong china", "HKG"),
    ("iran islamic rep", "IRN"),
    ("iran islamic republic of", "IRN"),
    ("ivory coast", "CIV"),
    ("kyrgyz republic", "KGZ"),
    ("lao pdr", "LAO"),
    ("lao peoples democratic republic", "LAO"),
    ("macao sar china", "MAC"),
    ("macau", "MAC"),
    ("macedonia", "MKD"),
    ("macedonia fyr", "MKD"),
    ("fyr macedonia", "MKD"),
    ("micronesia", "FSM"),
    ("micronesia fed sts", "FSM"),
    ("micronesia country", "FSM"),
    ("moldova republic of", "MDA"),
    ("republic of moldova", "MDA"),
    ("korea dem peoples rep", "PRK"),
    ("korea democratic peoples republic of", "PRK"),
    ("korea north", "PRK"),
    ("korea rep", "KOR"),
    ("korea republic of", "KOR"),
    ("republic of korea", "KOR"),
    ("korea south", "KOR"),
    ("palestine", "PSE"),
    ("west bank and gaza", "PSE"),
    ("state of palestine", "PSE"),
    ("russia", "RUS"),
    ("saint kitts nevis", "KNA"),
    ("st kitts and nevis", "KNA"),
    ("st lucia", "LCA"),
    ("st vincent and the grenadines", "VCT"),
    ("st vincent and grenadines", "VCT"),
    ("saint vincent and grenadines", "VCT"),
    ("sint maarten", "SXM"),
    ("slovak republic", "SVK"),
    ("swaziland", "SWZ"),
    ("eswatini swaziland", "SWZ"),
    ("syrian arab republic", "SYR"),
    ("taiwan china", "TWN"),
    ("tanzania united republic of", "TZA"),
    ("united republic of tanzania", "TZA"),
    ("timor leste east timor", "TLS"),
    ("turkey", "TUR"),
    ("turkiye turkey", "TUR"),
    ("united states of america", "USA"),
    ("vatican", "VAT"),
    ("vatican city", "VAT"),
    ("holy see", "VAT"),
    ("venezuela rb", "VEN"),
    ("venezuela bolivarian republic of", "VEN"),
    ("viet nam", "VNM"),
    ("yemen rep", "YEM"),
    ("yemen republic of", "YEM"),
];

/// Names of parts of states, groups, and states that are no more, folded.
const OTHER_NAMES: &[(&str, WhyUnplaced)] = &[
    ("abkhazia", WhyUnplaced::PartOfState),
    ("chechnya", WhyUnplaced::PartOfState),
    ("crimea", WhyUnplaced::PartOfState),
    ("eastern donbas", WhyUnplaced::PartOfState),
    ("gaza", WhyUnplaced::PartOfState),
    ("gaza strip", WhyUnplaced::PartOfState),
    ("indian kashmir", WhyUnplaced::PartOfState),
    ("israel in occupied territories", WhyUnplaced::PartOfState),
    ("israel occupied territories only", WhyUnplaced::PartOfState),
    ("israeli occupied territories", WhyUnplaced::PartOfState),
    ("kashmir", WhyUnplaced::PartOfState),
    ("nagorno karabakh", WhyUnplaced::PartOfState),
    ("northern cyprus", WhyUnplaced::PartOfState),
    ("turkish republic of northern cyprus", WhyUnplaced::PartOfState),
    ("cyprus north", WhyUnplaced::PartOfState),
    ("pakistani kashmir", WhyUnplaced::PartOfState),
    ("palestine gaza", WhyUnplaced::PartOfState),
    ("palestine west bank", WhyUnplaced::PartOfState),
    ("russian occupied territories of ukraine", WhyUnplaced::PartOfState),
    ("somaliland", WhyUnplaced::PartOfState),
    ("south ossetia", WhyUnplaced::PartOfState),
    ("tibet", WhyUnplaced::PartOfState),
    ("transnistria", WhyUnplaced::PartOfState),
    ("west bank", WhyUnplaced::PartOfState),
    ("zanzibar", WhyUnplaced::PartOfState),
    ("oecs", WhyUnplaced::Group),
    ("world", WhyUnplaced::Group),
    ("africa", WhyUnplaced::Group),
    ("asia", WhyUnplaced::Group),
    ("europe", WhyUnplaced::Group),
    ("north america", WhyUnplaced::Group),
    ("south america", WhyUnplaced::Group),
    ("oceania", WhyUnplaced::Group),
    ("netherlands antilles", WhyUnplaced::Former),
    ("netherlands antilles former", WhyUnplaced::Former),
    ("serbia and montenegro", WhyUnplaced::Former),
    ("yugoslavia", WhyUnplaced::Former),
];

struct Index {
    codes: HashMap<Iso3, ()>,
    names: HashMap<String, Iso3>,
}

fn index() -> &'static Index {
    static INDEX: OnceLock<Index> = OnceLock::new();
    INDEX.get_or_init(|| {
        // A test reads the committed table; were it broken, every state would be reported as unknown.
        let countries = embedded::countries().unwrap_or_default();
        let codes = countries.iter().map(|country| (country.iso3, ())).collect();
        let mut names: HashMap<_, _> =
            countries.iter().map(|country| (fold(&country.name), country.iso3)).collect();
        names.extend(NAMES.iter().filter_map(|(name, code)| Some(((*name).to_owned(), Iso3::parse(code)?))));
        Index { codes, names }
    })
}

/// The state of a publisher's code.
pub(super) fn by_code(code: &str) -> Result<Iso3, WhyUnplaced> {
    let code = code.trim().to_ascii_uppercase();
    if let Some((_, why)) = NOT_STATES.iter().find(|(known, _)| *known == code) {
        return Err(*why);
    }
    let iso = CODES.iter().find(|(known, _)| *known == code).map_or(code.as_str(), |(_, iso)| iso);
    let state = Iso3::parse(iso).filter(|state| index().codes.contains_key(state));
    state.ok_or(if code.starts_with("OWID_") { WhyUnplaced::Group } else { WhyUnplaced::Unknown })
}

/// The state of a publisher's name.
pub(super) fn by_name(name: &str) -> Result<Iso3, WhyUnplaced> {
    let folded = fold(name);
    let known = index().names.get(&folded).copied();
    known.ok_or_else(|| {
        let other = OTHER_NAMES.iter().find(|(name, _)| *name == folded);
        other.map_or(WhyUnplaced::Unknown, |(_, why)| *why)
    })
}

/// Small letters without accents, apostrophes and points; all else between words is one blank; footnote marks
/// at the end (`*`, `**`) go.
fn fold(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for letter in name.chars().flat_map(char::to_lowercase) {
        let plain = match letter {
            'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => 'a',
            'ç' => 'c',
            'è' | 'é' | 'ê' | 'ë' => 'e',
            'ì' | 'í' | 'î' | 'ï' | 'ı' => 'i',
            'ñ' => 'n',
            'ò' | 'ó' | 'ô' | 'õ' | 'ö' => 'o',
            'ù' | 'ú' | 'û' | 'ü' => 'u',
            // Full stops, all kinds of apostrophe, and the dot that small Turkish letters leave behind.
            '.' | '\'' | '’' | '‘' | '`' | '\u{307}' => continue,
            '&' => {
                out.push_str(" and ");
                continue;
            }
            letter if letter.is_alphanumeric() => letter,
            _ => ' ',
        };
        out.push(plain);
    }
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn named(name: &str, code: &str) {
        assert_eq!(by_name(name).map(|state| state.to_string()).as_deref(), Ok(code), "`{name}`");
    }

    #[test]
    fn the_spellings_of_the_publishers_are_known() {
        for (name, code) in [
            ("Côte d'Ivoire", "CIV"),
            ("Cote d’Ivoire", "CIV"),
            ("Turkey", "TUR"),
            ("TÜRKİYE", "TUR"),
            ("Türkiye", "TUR"),
            ("Myanmar", "MMR"),
            ("Burma", "MMR"),
            ("Kosovo", "XKX"),
            ("Congo (Kinshasa)", "COD"),
            ("Congo (Brazzaville)", "COG"),
            ("Congo, Dem. Rep.", "COD"),
            ("The Gambia", "GMB"),
            ("Gambia, The", "GMB"),
            ("St. Vincent and the Grenadines", "VCT"),
            ("Bosnia & Herzegovina", "BIH"),
            ("Korea, Rep.", "KOR"),
            ("North Korea", "PRK"),
            ("São Tomé and Príncipe", "STP"),
            ("Timor-Leste", "TLS"),
            ("Namibia", "NAM"),
            ("Niger", "NER"),
            ("Nigeria", "NGA"),
            ("Guinea", "GIN"),
            ("Guinea-Bissau", "GNB"),
        ] {
            named(name, code);
        }
    }

    #[test]
    fn every_state_of_our_own_table_is_found_by_its_name_and_its_code() {
        for country in embedded::countries().unwrap() {
            assert_eq!(by_name(&country.name), Ok(country.iso3));
            assert_eq!(by_code(country.iso3.as_str()), Ok(country.iso3));
        }
    }

    #[test]
    fn every_spelling_in_the_list_is_folded_and_leads_to_a_state() {
        for (name, code) in NAMES {
            assert_eq!(&fold(name), name);
            assert_eq!(by_name(name).map(|state| state.to_string()).as_deref(), Ok(*code), "{name}");
        }
        for (name, _) in OTHER_NAMES {
            assert_eq!(&fold(name), name);
            assert!(by_name(name).is_err(), "{name}");
        }
    }

    #[test]
    fn old_codes_are_moved_and_parts_groups_and_strangers_are_told_apart() {
        assert_eq!(by_code("ZAR").map(|state| state.to_string()).as_deref(), Ok("COD"));
        assert_eq!(by_code("OWID_KOS").map(|state| state.to_string()).as_deref(), Ok("XKX"));
        assert_eq!(by_code("SML"), Err(WhyUnplaced::PartOfState));
        assert_eq!(by_code("ANT"), Err(WhyUnplaced::Former));
        assert_eq!(by_code("OWID_WRL"), Err(WhyUnplaced::Group));
        assert_eq!(by_code("QQQ"), Err(WhyUnplaced::Unknown));
        assert_eq!(by_code("NA"), Err(WhyUnplaced::Unknown));
        assert_eq!(by_name("Atlantis"), Err(WhyUnplaced::Unknown));
        assert_eq!(by_name("Gaza Strip"), Err(WhyUnplaced::PartOfState));
    }
}
