//! Ids: made with the id key of the home, from what a source says.
//!
//! Promise: the same source text gives the same id in every home with the same id key, and nobody without that
//! key can make an id from a dossier number.

use data_encoding::{BASE32_NOPAD, BASE64};
use keystore::MacKey;
use terms::AlertId;
use terms::alert::{Channel, Source};
use terms::id::{RegisterId, RequestId, SubjectId};
use terms::register::RegisterKind;

/// Makes ids. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Ids {
    key: MacKey,
}

/// The bureau part of a notice that the General Secretariat numbers: its number is unique by itself, and a list
/// page does not show the bureau.
const INTERPOL: &str = "interpol";

impl Ids {
    pub(crate) fn new(key: MacKey) -> Self {
        Self { key }
    }

    /// The id of an alert: of its channel, bureau and dossier number, or of the record's bytes where it has no
    /// number.
    #[must_use]
    pub fn alert(&self, source: &Source, original: &[u8]) -> AlertId {
        let channel = source.channel;
        let code = channel.code().as_bytes();
        let tail = match source.reference.as_deref().map(slashed) {
            Some(reference) => {
                let bureau = if channel.is_interpol_notice() && is_notice_number(&reference) {
                    INTERPOL
                } else {
                    source.bureau.value().map_or("", String::as_str)
                };
                self.tail(&[b"alert", code, bureau.as_bytes(), reference.as_bytes()])
            }
            None => self.tail(&[b"alert", code, original]),
        };
        AlertId::from_tail(&tail)
    }

    /// The id of a register entry: of its register and the record's bytes.
    #[must_use]
    pub fn register(&self, kind: RegisterKind, original: &[u8]) -> RegisterId {
        RegisterId::from_tail(&self.tail(&[b"register", kind.code().as_bytes(), original]))
    }

    /// The id of a request: of what was lodged, and when.
    #[must_use]
    pub fn request(&self, lodged: &[u8]) -> RequestId {
        RequestId::from_tail(&self.tail(&[b"request", lodged]))
    }

    /// The id of a request whose answer is read with a receipt: of the receipt, which itself stands nowhere.
    #[must_use]
    pub fn receipt(&self, receipt: &str) -> RequestId {
        RequestId::from_tail(&self.tail(&[b"receipt", receipt.as_bytes()]))
    }

    /// The subject of an alert or register entry, by the printed id of its owner. `erased` counts how often what
    /// that owner sealed was erased: what arrives after an erasure has a new subject and a new key.
    #[must_use]
    pub fn subject(&self, owner: &str, erased: u32) -> SubjectId {
        let tail = match erased {
            0 => self.tail(&[b"subject", owner.as_bytes()]),
            again => self.tail(&[b"subject", owner.as_bytes(), &again.to_be_bytes()]),
        };
        SubjectId::from_tail(&tail)
    }

    /// A code that tells homes with another id key apart.
    pub(crate) fn check(&self) -> String {
        BASE64.encode(&self.key.mac(&[b"home", b"redress home 1"]))
    }

    /// The first 128 bits, in lower-case base32.
    fn tail(&self, parts: &[&[u8]]) -> String {
        let code = self.key.mac(parts);
        let (half, _) = code.split_at(16);
        BASE32_NOPAD.encode(half).to_ascii_lowercase()
    }
}

/// A dossier number in its slash form: the public service writes `2031-40417` in addresses and `2031/40417`
/// elsewhere.
#[must_use]
pub fn slashed(reference: &str) -> String {
    let reference = reference.trim();
    match reference.split_once('-') {
        Some((year, number)) if is_year(year) && is_number(number) => format!("{year}/{number}"),
        Some(_) | None => reference.to_owned(),
    }
}

fn is_year(text: &str) -> bool {
    text.len() == 4 && is_number(text)
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|it| it.is_ascii_digit())
}

/// `YEAR/NUMBER`.
fn is_notice_number(reference: &str) -> bool {
    reference.split_once('/').is_some_and(|(year, number)| is_year(year) && is_number(number))
}

/// True where a channel and number name one alert whatever the bureau.
#[must_use]
pub fn numbered_by_interpol(channel: Channel, reference: &str) -> bool {
    channel.is_interpol_notice() && is_notice_number(&slashed(reference))
}

#[cfg(test)]
mod tests {
    use super::*;
    use terms::Field;

    fn ids() -> Ids {
        Ids::new(MacKey::new(&[7; 32]))
    }

    fn source(channel: Channel, bureau: Option<&str>, reference: Option<&str>) -> Source {
        Source {
            channel,
            bureau: bureau.map_or(Field::NotShown, |it| Field::notice(it.to_owned())),
            reference: reference.map(str::to_owned),
        }
    }

    #[test]
    fn a_notice_has_one_id_whether_or_not_its_page_shows_the_bureau() {
        let ids = ids();
        let page = ids.alert(&source(Channel::InterpolRed, None, Some("2031-40417")), b"page");
        let full = ids.alert(&source(Channel::InterpolRed, Some("QQ"), Some("2031/40417")), b"notice");
        assert_eq!(page, full);
        assert_eq!(page.as_str().len(), "alert-".len() + 26);
    }

    #[test]
    fn a_diffusion_of_another_bureau_with_the_same_number_is_another_alert() {
        let ids = ids();
        let of = |bureau| ids.alert(&source(Channel::Diffusion, Some(bureau), Some("2031/40417")), b"");
        assert_ne!(of("QQ"), of("QR"));
        let red = ids.alert(&source(Channel::InterpolRed, Some("QQ"), Some("2031/40417")), b"");
        assert_ne!(of("QQ"), red);
    }

    #[test]
    fn an_alert_without_a_number_is_named_by_its_bytes() {
        let ids = ids();
        let of = |bytes| ids.alert(&source(Channel::Bilateral, Some("QQ"), None), bytes);
        assert_eq!(of(b"one"), of(b"one"));
        assert_ne!(of(b"one"), of(b"two"));
    }

    /// Ids stand in homes of every release: these never change.
    #[test]
    fn ids_of_version_1_never_change() {
        let ids = ids();
        let alert = ids.alert(&source(Channel::InterpolRed, Some("QQ"), Some("2031/40417")), b"");
        let subject = ids.subject(alert.as_str(), 0);
        let register = ids.register(RegisterKind::Protection, b"record");
        assert_eq!(
            [alert.as_str(), subject.as_str(), register.as_str(), &ids.check()].join(" "),
            "alert-cad6dp3da4rhx7h6ekupvmfrem subject-poejdeiboummlh32dor4gxcuna \
             register-p3gygjdteey24ln5gh54hrdiva IA3fGKQHV124Guju/M54cMeG0OuLe4OG12MvA6Yl0uk="
        );
        assert_ne!(ids.subject(alert.as_str(), 1), subject);
    }
}
