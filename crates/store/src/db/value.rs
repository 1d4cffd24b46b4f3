//! What goes into a statement and what comes out of a row, the same for both databases.
//!
//! Promise: a value that is read is the one that was written, or an error that names its column; nothing is converted
//! silently. Serves P15: a database that answers otherwise than it was asked is told.

use super::DatabaseError;

/// A value that lies where the database put it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum ValueRef<'a> {
    Null,
    Integer(i64),
    Real(f64),
    Text(&'a [u8]),
    Blob(&'a [u8]),
}

/// A value of one's own.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Value {
    Null,
    Integer(i64),
    Real(f64),
    Text(String),
    Blob(Vec<u8>),
}

/// A value is of another form than asked for; the row adds the column.
#[derive(Debug)]
pub(crate) struct Wrong(pub(crate) &'static str);

impl From<Wrong> for DatabaseError {
    fn from(wrong: Wrong) -> Self {
        Self::Value { what: wrong.0 }
    }
}

impl<'a> ValueRef<'a> {
    pub(crate) fn as_str(self) -> Result<&'a str, Wrong> {
        match self {
            Self::Text(bytes) => std::str::from_utf8(bytes).map_err(|_| Wrong("not text that can be read")),
            Self::Null | Self::Integer(_) | Self::Real(_) | Self::Blob(_) => Err(Wrong("not text")),
        }
    }

    pub(crate) fn as_blob(self) -> Result<&'a [u8], Wrong> {
        self.as_blob_or_null()?.ok_or(Wrong("not bytes"))
    }

    pub(crate) fn as_blob_or_null(self) -> Result<Option<&'a [u8]>, Wrong> {
        match self {
            Self::Null => Ok(None),
            Self::Blob(bytes) => Ok(Some(bytes)),
            Self::Integer(_) | Self::Real(_) | Self::Text(_) => Err(Wrong("not bytes")),
        }
    }
}

/// What a column can be read as.
pub(crate) trait FromColumn: Sized {
    fn from_column(value: ValueRef<'_>) -> Result<Self, Wrong>;
}

impl FromColumn for i64 {
    fn from_column(value: ValueRef<'_>) -> Result<Self, Wrong> {
        match value {
            ValueRef::Integer(number) => Ok(number),
            ValueRef::Null | ValueRef::Real(_) | ValueRef::Text(_) | ValueRef::Blob(_) => {
                Err(Wrong("not a number"))
            }
        }
    }
}

impl FromColumn for u16 {
    fn from_column(value: ValueRef<'_>) -> Result<Self, Wrong> {
        Self::try_from(i64::from_column(value)?).map_err(|_| Wrong("a number out of its bounds"))
    }
}

impl FromColumn for bool {
    fn from_column(value: ValueRef<'_>) -> Result<Self, Wrong> {
        Ok(i64::from_column(value)? != 0)
    }
}

impl FromColumn for String {
    fn from_column(value: ValueRef<'_>) -> Result<Self, Wrong> {
        value.as_str().map(str::to_owned)
    }
}

impl FromColumn for Vec<u8> {
    fn from_column(value: ValueRef<'_>) -> Result<Self, Wrong> {
        value.as_blob().map(<[u8]>::to_vec)
    }
}

impl<T: FromColumn> FromColumn for Option<T> {
    fn from_column(value: ValueRef<'_>) -> Result<Self, Wrong> {
        if value == ValueRef::Null { Ok(None) } else { T::from_column(value).map(Some) }
    }
}

impl FromColumn for Value {
    fn from_column(value: ValueRef<'_>) -> Result<Self, Wrong> {
        Ok(match value {
            ValueRef::Null => Self::Null,
            ValueRef::Integer(number) => Self::Integer(number),
            ValueRef::Real(number) => Self::Real(number),
            ValueRef::Text(_) => Self::Text(value.as_str()?.to_owned()),
            ValueRef::Blob(bytes) => Self::Blob(bytes.to_vec()),
        })
    }
}

/// What a statement can be given.
pub(crate) trait ToParam {
    fn to_param(&self) -> ValueRef<'_>;
}

impl<T: ToParam + ?Sized> ToParam for &T {
    fn to_param(&self) -> ValueRef<'_> {
        (**self).to_param()
    }
}

impl ToParam for Value {
    fn to_param(&self) -> ValueRef<'_> {
        match self {
            Self::Null => ValueRef::Null,
            Self::Integer(number) => ValueRef::Integer(*number),
            Self::Real(number) => ValueRef::Real(*number),
            Self::Text(text) => ValueRef::Text(text.as_bytes()),
            Self::Blob(bytes) => ValueRef::Blob(bytes),
        }
    }
}

impl<T: ToParam> ToParam for Option<T> {
    fn to_param(&self) -> ValueRef<'_> {
        self.as_ref().map_or(ValueRef::Null, ToParam::to_param)
    }
}

impl ToParam for i64 {
    fn to_param(&self) -> ValueRef<'_> {
        ValueRef::Integer(*self)
    }
}

impl ToParam for u16 {
    fn to_param(&self) -> ValueRef<'_> {
        ValueRef::Integer(i64::from(*self))
    }
}

impl ToParam for bool {
    fn to_param(&self) -> ValueRef<'_> {
        ValueRef::Integer(i64::from(*self))
    }
}

impl ToParam for str {
    fn to_param(&self) -> ValueRef<'_> {
        ValueRef::Text(self.as_bytes())
    }
}

impl ToParam for String {
    fn to_param(&self) -> ValueRef<'_> {
        ValueRef::Text(self.as_bytes())
    }
}

impl ToParam for [u8] {
    fn to_param(&self) -> ValueRef<'_> {
        ValueRef::Blob(self)
    }
}

impl ToParam for Vec<u8> {
    fn to_param(&self) -> ValueRef<'_> {
        ValueRef::Blob(self)
    }
}

impl<const N: usize> ToParam for [u8; N] {
    fn to_param(&self) -> ValueRef<'_> {
        ValueRef::Blob(self)
    }
}

/// All that a statement is given, in the order of its numbers.
pub(crate) trait Params {
    fn count(&self) -> usize;
    /// Null beyond the end: the count is compared first.
    fn at(&self, index: usize) -> ValueRef<'_>;
}

impl Params for () {
    fn count(&self) -> usize {
        0
    }

    fn at(&self, _index: usize) -> ValueRef<'_> {
        ValueRef::Null
    }
}

impl<T: ToParam, const N: usize> Params for [T; N] {
    fn count(&self) -> usize {
        N
    }

    fn at(&self, index: usize) -> ValueRef<'_> {
        self.get(index).map_or(ValueRef::Null, ToParam::to_param)
    }
}

impl Params for &[Value] {
    fn count(&self) -> usize {
        self.len()
    }

    fn at(&self, index: usize) -> ValueRef<'_> {
        self.get(index).map_or(ValueRef::Null, ToParam::to_param)
    }
}

impl Params for &[&dyn ToParam] {
    fn count(&self) -> usize {
        self.len()
    }

    fn at(&self, index: usize) -> ValueRef<'_> {
        self.get(index).map_or(ValueRef::Null, |it| it.to_param())
    }
}

/// Values of several kinds for one statement.
macro_rules! params {
    ($($value:expr),* $(,)?) => {
        &[$(&$value as &dyn $crate::db::ToParam),*] as &[&dyn $crate::db::ToParam]
    };
}

pub(crate) use params;
