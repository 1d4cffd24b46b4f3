//! Who asks whom, for how long: states, gateways, epochs, and the arrangement that joins them.
//!
//! Promise: a key, a table, a request and an answer belong to one arrangement, that is one holder, one asker and
//! one epoch; with another one they do not fit together.
//! Serves: Law Enforcement Directive (EU) 2016/680 Arts. 25 and 35 to 37 (who received what, and on what ground).

use std::fmt;

use jiff::{Timestamp, ToSpan};

use crate::bytes::{FormError, Reader, Writer};

/// Longest epoch: a key that answers for longer makes a table that is worth stealing for longer.
pub const MAX_EPOCH_DAYS: i64 = 31;

/// A word that cannot stand where it was put.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WordError {
    /// Not the code of a state.
    #[error("`{0}` is not the code of a state: two or three capital letters")]
    State(String),
    /// Not the name of a gateway.
    #[error("`{0}` is not the name of a gateway: up to 48 of a-z, 0-9, full stop and hyphen")]
    Gateway(String),
    /// Empty, too long, or with characters that do not show. The text is not repeated.
    #[error("{what} is empty, longer than {limit} bytes, or holds characters that do not show")]
    Text {
        /// What the text is.
        what: &'static str,
        /// The limit in bytes.
        limit: usize,
    },
    /// An epoch that ends before it begins, or runs too long.
    #[error("an epoch begins before it ends and lasts at most {MAX_EPOCH_DAYS} days")]
    Epoch,
    /// A state cannot have an arrangement with itself.
    #[error("`{0}` cannot ask itself: its own register is searched directly")]
    Itself(State),
}

/// The code of a state, which is also that of its bureau.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct State([u8; 3]);

impl State {
    /// Two or three capital letters.
    ///
    /// # Errors
    /// Anything else.
    pub fn new(code: &str) -> Result<Self, WordError> {
        let refused = || WordError::State(code.chars().take(16).collect());
        if !code.bytes().all(|byte| byte.is_ascii_uppercase()) {
            return Err(refused());
        }
        match *code.as_bytes() {
            [a, b] => Ok(Self([a, b, 0])),
            [a, b, c] => Ok(Self([a, b, c])),
            _ => Err(refused()),
        }
    }

    pub(crate) fn put(self, to: &mut Writer) {
        to.put(&self.0);
    }

    pub(crate) fn read(from: &mut Reader<'_>, field: &'static str) -> Result<Self, FormError> {
        let bytes: [u8; 3] = from.array()?;
        let code = std::str::from_utf8(&bytes).map_err(|_| FormError::Field(field))?;
        Self::new(code.strip_suffix('\0').unwrap_or(code)).map_err(|_| FormError::Field(field))
    }
}

impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().filter(|byte| **byte != 0).try_for_each(|byte| write!(f, "{}", char::from(*byte)))
    }
}

impl fmt::Debug for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// The name of a gateway.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Gateway(String);

impl Gateway {
    /// Up to 48 of a-z, 0-9, full stop and hyphen.
    ///
    /// # Errors
    /// Anything else.
    pub fn new(name: &str) -> Result<Self, WordError> {
        let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b".-".contains(&byte);
        if name.is_empty() || name.len() > 48 || !name.bytes().all(fits) {
            return Err(WordError::Gateway(name.chars().take(48).collect()));
        }
        Ok(Self(name.to_owned()))
    }
}

impl fmt::Display for Gateway {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A gateway and the state it belongs to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Party {
    /// Its name.
    pub gateway: Gateway,
    /// Its state.
    pub state: State,
}

impl Party {
    fn put(&self, to: &mut Writer) {
        to.text(&self.gateway.0);
        self.state.put(to);
    }

    fn read(from: &mut Reader<'_>) -> Result<Self, FormError> {
        let gateway = Gateway::new(from.text("gateway")?).map_err(|_| FormError::Field("gateway"))?;
        Ok(Self { gateway, state: State::read(from, "state")? })
    }
}

/// The time for which one key answers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Epoch {
    number: u32,
    from: Timestamp,
    until: Timestamp,
}

impl Epoch {
    /// An epoch from one whole second to another.
    ///
    /// # Errors
    /// It ends before it begins, or lasts longer than [`MAX_EPOCH_DAYS`].
    pub fn new(number: u32, from: Timestamp, until: Timestamp) -> Result<Self, WordError> {
        let whole = |time: Timestamp| Timestamp::from_second(time.as_second()).map_err(|_| WordError::Epoch);
        let (from, until) = (whole(from)?, whole(until)?);
        let last = from.checked_add((MAX_EPOCH_DAYS * 24).hours()).map_err(|_| WordError::Epoch)?;
        if from >= until || until > last {
            return Err(WordError::Epoch);
        }
        Ok(Self { number, from, until })
    }

    /// Its number; the holder counts them up.
    #[must_use]
    pub fn number(&self) -> u32 {
        self.number
    }

    /// When it ends. Key and tables are destroyed then, on both sides.
    #[must_use]
    pub fn until(&self) -> Timestamp {
        self.until
    }

    /// Whether a time lies in it.
    #[must_use]
    pub fn covers(&self, time: Timestamp) -> bool {
        self.from <= time && time < self.until
    }
}

/// One holder answers one asker for one epoch, under a key made for this alone.
///
/// A key shared by several askers would let them lay their tables side by side, would let a stolen table be used
/// with anybody's right to ask, and could not leave out the entries that one of them must not be near.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Arrangement {
    holder: Party,
    asker: Party,
    epoch: Epoch,
}

/// Room for an arrangement in a form.
pub(crate) const ARRANGEMENT_BYTES: usize = 128;

impl Arrangement {
    /// Joins two parties of different states.
    ///
    /// # Errors
    /// Both are of one state.
    pub fn new(holder: Party, asker: Party, epoch: Epoch) -> Result<Self, WordError> {
        if holder.state == asker.state {
            return Err(WordError::Itself(holder.state));
        }
        Ok(Self { holder, asker, epoch })
    }

    /// Who keeps the register.
    #[must_use]
    pub fn holder(&self) -> &Party {
        &self.holder
    }

    /// Who may ask it.
    #[must_use]
    pub fn asker(&self) -> &Party {
        &self.asker
    }

    /// For how long.
    #[must_use]
    pub fn epoch(&self) -> &Epoch {
        &self.epoch
    }

    pub(crate) fn put(&self, to: &mut Writer) {
        let end = to.0.len() + ARRANGEMENT_BYTES;
        self.holder.put(to);
        self.asker.put(to);
        to.put(&self.epoch.number.to_be_bytes());
        to.put(&self.epoch.from.as_second().to_be_bytes());
        to.put(&self.epoch.until.as_second().to_be_bytes());
        to.pad_to(end);
    }

    pub(crate) fn read(from: &mut Reader<'_>) -> Result<Self, FormError> {
        let end = from.read() + ARRANGEMENT_BYTES;
        let holder = Party::read(from)?;
        let asker = Party::read(from)?;
        let number = u32::from_be_bytes(from.array()?);
        let (begins, ends) = (from.time("epoch")?, from.time("epoch")?);
        from.padding_to(end)?;
        let epoch = Epoch::new(number, begins, ends).map_err(|_| FormError::Field("epoch"))?;
        Self::new(holder, asker, epoch).map_err(|_| FormError::Field("arrangement"))
    }
}

/// Checks a text that an official of the other side will read on a screen.
pub(crate) fn shown_text(what: &'static str, text: &str, limit: usize) -> Result<String, WordError> {
    let unseen = |c: char| {
        c.is_control()
            || matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' |
                '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
    };
    if text.trim().is_empty() || text.len() > limit || text.chars().any(unseen) {
        return Err(WordError::Text { what, limit });
    }
    Ok(text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn a_state_is_two_or_three_capital_letters() {
        for good in ["QQ", "QRS"] {
            assert_eq!(State::new(good).unwrap().to_string(), good);
        }
        for bad in ["", "Q", "qq", "QQQQ", "Q1", "Q\0", "ЯЯ"] {
            assert!(State::new(bad).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn an_epoch_is_at_most_thirty_one_days_and_does_not_cover_its_end() {
        let epoch = Epoch::new(7, at("2026-11-01T00:00:00Z"), at("2026-12-02T00:00:00Z")).unwrap();
        assert!(epoch.covers(at("2026-11-01T00:00:00Z")));
        assert!(!epoch.covers(at("2026-12-02T00:00:00Z")));
        assert!(Epoch::new(7, at("2026-11-01T00:00:00Z"), at("2026-12-02T00:00:01Z")).is_err());
        assert!(Epoch::new(7, at("2026-11-01T00:00:00Z"), at("2026-11-01T00:00:00Z")).is_err());
    }

    #[test]
    fn a_state_has_no_arrangement_with_itself() {
        let party =
            |name: &str| Party { gateway: Gateway::new(name).unwrap(), state: State::new("QS").unwrap() };
        let epoch = Epoch::new(1, at("2026-11-01T00:00:00Z"), at("2026-11-02T00:00:00Z")).unwrap();
        assert!(Arrangement::new(party("a"), party("b"), epoch).is_err());
    }

    #[test]
    fn a_text_with_characters_that_do_not_show_is_refused() {
        assert!(shown_text("the officer's name", "A. Velm", 80).is_ok());
        for bad in ["", "  ", "A\u{202e}b", "A\u{200b}b", "A\nb"] {
            assert!(shown_text("the officer's name", bad, 80).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn the_longest_names_fit_into_the_room_of_an_arrangement() {
        let long = "g".repeat(48);
        let party =
            |code: &str| Party { gateway: Gateway::new(&long).unwrap(), state: State::new(code).unwrap() };
        let epoch = Epoch::new(u32::MAX, at("2026-11-01T00:00:00Z"), at("2026-11-02T00:00:00Z")).unwrap();
        let it = Arrangement::new(party("QRS"), party("QRT"), epoch).unwrap();
        let form = crate::bytes::Form { magic: b"test....", name: "a test" };
        let mut writer = Writer::new(form, 0);
        it.put(&mut writer);
        assert_eq!(writer.0.len(), 10 + ARRANGEMENT_BYTES);
        let mut reader = Reader::new(form, &writer.0).unwrap();
        assert_eq!(Arrangement::read(&mut reader).unwrap(), it);
    }
}
