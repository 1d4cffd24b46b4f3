//! The public bytes of an entry: the leaf of the log.
//!
//! Promise: a leaf tells a format, a coarse class, a week, and the hash of a sealed blob with a random salt in
//! it; nothing of a person can be guessed from it.

/// Version of the form of entries: leaf, sealed blob and the parts in it.
pub const FORMAT: u8 = 1;

/// Length of a leaf.
pub const LEAF_BYTES: usize = 38;

/// The public part of an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Leaf {
    /// Version of the form.
    pub format: u8,
    /// Byte of the class of its kind ([`crate::Class::byte`]).
    pub class: u8,
    /// Weeks since 1970-01-01.
    pub week: u32,
    /// SHA-256 of the sealed blob.
    pub blob: [u8; 32],
}

impl Leaf {
    /// The bytes that are hashed into the log.
    #[must_use]
    pub fn to_bytes(&self) -> [u8; LEAF_BYTES] {
        let mut bytes = [0; LEAF_BYTES];
        let parts = [self.format, self.class].into_iter().chain(self.week.to_be_bytes()).chain(self.blob);
        for (to, from) in bytes.iter_mut().zip(parts) {
            *to = from;
        }
        bytes
    }

    /// Reads [`Leaf::to_bytes`]; `None` where the length is another.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (&[format, class], rest) = bytes.split_first_chunk::<2>()?;
        let (week, blob) = rest.split_first_chunk::<4>()?;
        let blob = blob.try_into().ok()?;
        Some(Self { format, class, week: u32::from_be_bytes(*week), blob })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_leaf_is_38_bytes_and_is_read_back() {
        let leaf = Leaf { format: FORMAT, class: 2, week: 0x0102_0304, blob: [7; 32] };
        let bytes = leaf.to_bytes();
        assert_eq!(bytes[..6], [1, 2, 1, 2, 3, 4]);
        assert_eq!(Leaf::from_bytes(&bytes), Some(leaf));
        assert_eq!(Leaf::from_bytes(&bytes[..37]), None);
        assert_eq!(Leaf::from_bytes(&[bytes.as_slice(), &[0]].concat()), None);
    }
}
