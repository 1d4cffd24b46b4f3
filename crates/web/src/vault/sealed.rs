//! Whether bytes are a file of the age format (age-encryption.org/v1), looked at from outside.
//!
//! What this room is for: the vault takes nothing that its keeper could read. Nothing is decrypted here, and there is no
//! key with which it could be: the header is read to its end, the length of what follows is one that the format has, and
//! it is no text.
//! Promise: what somebody forgot to encrypt is refused before anything of it is kept. Whoever builds a header around
//! open bytes on purpose deceives themselves: that cannot be told from outside, and is not claimed.
//! Serves: Directive 2013/48/EU Art 4.

use data_encoding::{BASE64, BASE64_NOPAD};

const VERSION: &[u8] = b"age-encryption.org/v1\n";
const ARMOR_BEGINS: &str = "-----BEGIN AGE ENCRYPTED FILE-----";
const ARMOR_ENDS: &str = "-----END AGE ENCRYPTED FILE-----";
/// Letters of a whole line of a header.
const COLUMNS: usize = 64;
/// Letters of a line of a header, at the most, with its arguments.
const LONGEST_LINE: usize = 1_024;
/// Recipients, at the most.
const STANZAS: usize = 32;
/// Bytes before the first chunk.
const NONCE: usize = 16;
/// Bytes that each chunk has besides its content.
const TAG: usize = 16;
/// Content of a whole chunk.
const CHUNK: usize = 64 << 10;

/// Why bytes are no age file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotSealed {
    /// It does not begin like one.
    #[error(
        "this is not encrypted: expected a file of the age format, which begins with `age-encryption.org/v1`; nothing \
         of it was kept"
    )]
    Open,
    /// The header is broken.
    #[error("the header of this age file is broken: make it anew; nothing of it was kept")]
    Header,
    /// It ends too early.
    #[error("this age file is cut off: make it anew; nothing of it was kept")]
    CutOff,
    /// What should be encrypted is text.
    #[error("behind the header of this age file stands open text: nothing of it was kept")]
    Text,
}

/// The binary form of an age file, given in its binary form or in armor.
///
/// # Errors
/// It is none.
pub fn sealed(given: &[u8]) -> Result<Vec<u8>, NotSealed> {
    let bytes = if given.starts_with(VERSION) { given.to_vec() } else { armored(given)? };
    let payload = behind_header(&bytes)?;
    let chunks = payload.len().checked_sub(NONCE).ok_or(NotSealed::CutOff)?;
    // A chunk is whole but the last, which has content unless it is the only one.
    let last = chunks % (CHUNK + TAG);
    if chunks < TAG || (last > 0 && last < TAG) || (last == TAG && chunks > TAG) {
        return Err(NotSealed::CutOff);
    }
    // Random bytes of this length are text in no world that will be seen.
    if std::str::from_utf8(payload).is_ok() {
        return Err(NotSealed::Text);
    }
    Ok(bytes)
}

fn armored(given: &[u8]) -> Result<Vec<u8>, NotSealed> {
    let text = std::str::from_utf8(given).map_err(|_| NotSealed::Open)?;
    let inner = text.trim().strip_prefix(ARMOR_BEGINS).ok_or(NotSealed::Open)?;
    let inner = inner.strip_suffix(ARMOR_ENDS).ok_or(NotSealed::CutOff)?;
    let letters: Vec<u8> = inner.bytes().filter(|it| !matches!(it, b'\n' | b'\r')).collect();
    BASE64.decode(&letters).map_err(|_| NotSealed::Header)
}

/// What follows the header.
fn behind_header(bytes: &[u8]) -> Result<&[u8], NotSealed> {
    let mut rest = bytes.strip_prefix(VERSION).ok_or(NotSealed::Open)?;
    let mut stanzas = 0;
    loop {
        let (line, behind) = line(rest)?;
        rest = behind;
        if let Some(mac) = line.strip_prefix("--- ") {
            let whole = BASE64_NOPAD.decode(mac.as_bytes()).is_ok_and(|it| it.len() == 32);
            return if whole && stanzas > 0 { Ok(rest) } else { Err(NotSealed::Header) };
        }
        let kind = line.strip_prefix("-> ").ok_or(NotSealed::Header)?;
        let visible = |it: &str| !it.is_empty() && it.bytes().all(|it| it.is_ascii_graphic());
        stanzas += 1;
        if stanzas > STANZAS || !kind.split(' ').all(visible) {
            return Err(NotSealed::Header);
        }
        rest = behind_body(rest)?;
    }
}

/// What follows the body of a stanza: whole lines, then one that is shorter.
fn behind_body(mut rest: &[u8]) -> Result<&[u8], NotSealed> {
    loop {
        let (line, behind) = line(rest)?;
        rest = behind;
        let letters = |it: u8| it.is_ascii_alphanumeric() || matches!(it, b'+' | b'/');
        if line.len() > COLUMNS || !line.bytes().all(letters) {
            return Err(NotSealed::Header);
        }
        if line.len() < COLUMNS {
            return Ok(rest);
        }
    }
}

fn line(rest: &[u8]) -> Result<(&str, &[u8]), NotSealed> {
    let end = rest.iter().take(LONGEST_LINE).position(|it| *it == b'\n').ok_or(NotSealed::Header)?;
    let (line, behind) = rest.split_at_checked(end).ok_or(NotSealed::Header)?;
    let line = std::str::from_utf8(line).map_err(|_| NotSealed::Header)?;
    Ok((line, behind.strip_prefix(b"\n").unwrap_or(behind)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const STANZA: &str = "-> X25519 K6P8vN+T2Zc0qk0mO9n4yJw6v1cF3zq0V1fB0Q0C1Xk\n";
    const KEY: &str = "N6P8vN+T2Zc0qk0mO9n4yJw6v1cF3zq0V1fB0Q0C1Xk";

    fn file(content: usize) -> Vec<u8> {
        let mut out = format!("age-encryption.org/v1\n{STANZA}{KEY}\n--- {KEY}\n").into_bytes();
        let chunks = content.div_ceil(CHUNK).max(1);
        out.extend((0..NONCE + content + chunks * TAG).map(|it| (it * 151 + 200) as u8 | 0x80));
        out
    }

    #[test]
    fn a_whole_file_is_taken_in_both_forms_and_kept_in_the_one() {
        for content in [0, 1, 100, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK] {
            let file = file(content);
            assert_eq!(sealed(&file).as_deref(), Ok(file.as_slice()), "{content}");
            let text = BASE64.encode(&file);
            let lines: Vec<&str> =
                text.as_bytes().chunks(64).map(|it| std::str::from_utf8(it).unwrap()).collect();
            let armor = format!("{ARMOR_BEGINS}\r\n{}\r\n{ARMOR_ENDS}\r\n", lines.join("\r\n"));
            assert_eq!(sealed(armor.as_bytes()), Ok(file), "{content}");
        }
    }

    #[test]
    fn what_is_not_encrypted_or_not_whole_is_refused() {
        let good = file(100);
        let header = good.len() - NONCE - 100 - TAG;
        assert_eq!(sealed(b"The client told me that he was never in Ostrava."), Err(NotSealed::Open));
        assert_eq!(sealed(b""), Err(NotSealed::Open));
        assert_eq!(sealed(b"%PDF-1.7\n\xff\xfe"), Err(NotSealed::Open));
        assert_eq!(sealed(&good[..header + NONCE + 3]), Err(NotSealed::CutOff));
        assert_eq!(sealed(&good[..header]), Err(NotSealed::CutOff));
        let mut longer = file(CHUNK);
        longer.extend([0x80; 5]);
        assert_eq!(sealed(&longer), Err(NotSealed::CutOff));
        assert_eq!(sealed(&good[..header - 3]), Err(NotSealed::Header));
        let nobody = format!("age-encryption.org/v1\n--- {KEY}\n");
        assert_eq!(sealed(nobody.as_bytes()), Err(NotSealed::Header));
        let mut open = good[..header].to_vec();
        open.extend(b"The client told me that he was never in Ostrava, and who saw him elsewhere.");
        assert_eq!(sealed(&open), Err(NotSealed::Text));
        assert_eq!(sealed(ARMOR_BEGINS.as_bytes()), Err(NotSealed::CutOff));
    }
}
