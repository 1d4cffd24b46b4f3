//! A form with a file in it: `multipart/form-data` (RFC 7578), as browsers send it.
//!
//! Promise: it is read whole or not at all, with its limits; a part that is not understood makes the form none.

/// The most parts of a form.
const PARTS: usize = 64;
/// The most bytes of the head of a part.
const HEAD: usize = 4_096;
/// The longest boundary.
const BOUNDARY: usize = 70;

/// One part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part<'b> {
    /// The name of its field.
    pub name: &'b str,
    /// Its bytes.
    pub bytes: &'b [u8],
    /// The name of the file, as it came; none where it is no file.
    pub file: Option<&'b str>,
    /// What the file says it is.
    pub media_type: Option<&'b str>,
}

/// The parts of a body; none where it is no such form.
#[must_use]
pub fn parts<'b>(content_type: &str, body: &'b [u8]) -> Option<Vec<Part<'b>>> {
    let given = content_type.split(';').skip(1).find_map(|it| it.trim().strip_prefix("boundary="))?;
    let boundary = given.trim().trim_matches('"');
    if boundary.is_empty() || boundary.len() > BOUNDARY {
        return None;
    }
    let line = format!("\r\n--{boundary}");
    let mut rest = body.strip_prefix(format!("--{boundary}").as_bytes())?;
    let mut all = Vec::new();
    loop {
        if rest.starts_with(b"--") {
            return Some(all);
        }
        rest = rest.strip_prefix(b"\r\n")?;
        let head = find(rest.get(..HEAD.min(rest.len()))?, b"\r\n\r\n")?;
        let (head, behind) = rest.split_at_checked(head)?;
        let behind = behind.strip_prefix(b"\r\n\r\n")?;
        let end = find(behind, line.as_bytes())?;
        let (bytes, behind) = behind.split_at_checked(end)?;
        let head = std::str::from_utf8(head).ok()?;
        let (file, media_type) = (quoted(head, "filename=\""), media_type(head));
        all.push(Part { name: quoted(head, "name=\"")?, bytes, file, media_type });
        rest = behind.strip_prefix(line.as_bytes())?;
        if all.len() > PARTS {
            return None;
        }
    }
}

/// The text of a field.
#[must_use]
pub fn text<'b>(parts: &[Part<'b>], name: &str) -> Option<&'b str> {
    let part = parts.iter().find(|it| it.name == name)?;
    std::str::from_utf8(part.bytes).ok().map(str::trim).filter(|it| !it.is_empty())
}

/// What the file of a part says it is, without what may follow.
fn media_type(head: &str) -> Option<&str> {
    let named = |line: &str| line.to_ascii_lowercase().starts_with("content-type:");
    let line = head.split("\r\n").find(|it| named(it))?;
    line.split_once(':')?.1.split(';').next().map(str::trim)
}

/// A name in the head of a part: that of its field, or of its file.
fn quoted<'b>(head: &'b str, key: &str) -> Option<&'b str> {
    let says = |line: &&str| line.to_ascii_lowercase().starts_with("content-disposition: form-data;");
    let line = head.split("\r\n").find(says)?;
    let given = line.split(';').find_map(|it| it.trim().strip_prefix(key))?;
    given.split('"').next()
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    let first = wanted.first()?;
    let mut from = 0;
    loop {
        let rest = bytes.get(from..)?;
        let at = rest.iter().position(|it| it == first)?;
        if rest.get(at..)?.starts_with(wanted) {
            return Some(from + at);
        }
        from += at + 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TYPE: &str = "multipart/form-data; boundary=----x7";

    fn body(parts: &[(&str, &[u8])]) -> Vec<u8> {
        let mut out = Vec::new();
        for (head, bytes) in parts {
            out.extend(format!("------x7\r\nContent-Disposition: form-data; {head}\r\n\r\n").bytes());
            out.extend(*bytes);
            out.extend(b"\r\n");
        }
        out.extend(b"------x7--\r\n");
        out
    }

    #[test]
    fn a_file_comes_through_byte_by_byte_whatever_is_in_it() {
        let file = b"\r\n--\r\n----x\0\xff\r\n".as_slice();
        let body = body(&[
            ("name=\"alert\"", b"alert-a "),
            ("name=\"file\"; filename=\"a;name=b.age\"\r\nContent-Type: application/octet-stream", file),
            ("name=\"empty\"", b""),
        ]);
        let parts = parts(TYPE, &body).unwrap();
        assert_eq!(text(&parts, "alert"), Some("alert-a"));
        assert_eq!(parts.iter().find(|it| it.name == "file").unwrap().bytes, file);
        assert_eq!(text(&parts, "empty"), None);
    }

    #[test]
    fn half_a_form_is_none() {
        let whole = body(&[("name=\"a\"", b"1")]);
        assert!(parts(TYPE, &whole).is_some());
        for cut in 0..whole.len() - 4 {
            assert_eq!(parts(TYPE, &whole[..cut]), None, "{cut}");
        }
        assert_eq!(parts("multipart/form-data", &whole), None);
        assert_eq!(parts("multipart/form-data; boundary=other", &whole), None);
        assert_eq!(parts(TYPE, b"------x7\r\nno head\r\n------x7--"), None);
    }
}
