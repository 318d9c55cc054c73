//! Values of the domain as columns: enums by their serialised names, dates as ISO text, times as RFC 3339, ids as UUID text.

use std::error::Error as StdError;
use std::str::FromStr;

use chrono::{DateTime, FixedOffset, NaiveDate};
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, Value, ValueRef};
use rusqlite::{Row, RowIndex};
use serde::Serialize;
use serde::de::value::StrDeserializer;
use serde::de::{DeserializeOwned, IntoDeserializer};
use uuid::Uuid;

/// An enum kept under its serialised name: the domain's serde names are the file's vocabulary.
pub struct Kode<T>(pub T);

impl<T: Serialize> ToSql for Kode<T> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        match serde_json::to_value(&self.0) {
            Ok(serde_json::Value::String(name)) => Ok(ToSqlOutput::Owned(Value::Text(name))),
            other => Err(rusqlite::Error::ToSqlConversionFailure(
                format!("bukan kata: {other:?}").into(),
            )),
        }
    }
}

impl<T: DeserializeOwned> FromSql for Kode<T> {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let name: StrDeserializer<'_, serde::de::value::Error> =
            value.as_str()?.into_deserializer();
        T::deserialize(name).map(Self).map_err(unreadable)
    }
}

/// A value kept as the text it prints and parses.
pub struct Teks<T>(pub T);

impl<T: ToString> ToSql for Teks<T> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Owned(Value::Text(self.0.to_string())))
    }
}

impl<T: FromStr<Err: StdError + Send + Sync + 'static>> FromSql for Teks<T> {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        value.as_str()?.parse().map(Self).map_err(unreadable)
    }
}

/// A value kept as a JSON document.
pub struct Json<T>(pub T);

impl<T: Serialize> ToSql for Json<T> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        serde_json::to_string(&self.0)
            .map(|text| ToSqlOutput::Owned(Value::Text(text)))
            .map_err(|cause| rusqlite::Error::ToSqlConversionFailure(cause.into()))
    }
}

impl<T: DeserializeOwned> FromSql for Json<T> {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        serde_json::from_str(value.as_str()?)
            .map(Self)
            .map_err(unreadable)
    }
}

/// A moment with the offset of the office that wrote it.
pub struct Waktu(pub DateTime<FixedOffset>);

impl ToSql for Waktu {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Owned(Value::Text(self.0.to_rfc3339())))
    }
}

impl FromSql for Waktu {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        DateTime::parse_from_rfc3339(value.as_str()?)
            .map(Self)
            .map_err(unreadable)
    }
}

fn unreadable(cause: impl StdError + Send + Sync + 'static) -> FromSqlError {
    FromSqlError::Other(Box::new(cause))
}

/// Reads columns as values of the domain.
pub trait Baca {
    /// An enum.
    fn kode<T: DeserializeOwned>(&self, column: impl RowIndex) -> rusqlite::Result<T>;
    /// An enum that may be missing.
    fn kode_opt<T: DeserializeOwned>(&self, column: impl RowIndex) -> rusqlite::Result<Option<T>>;
    /// A date.
    fn tanggal(&self, column: impl RowIndex) -> rusqlite::Result<NaiveDate>;
    /// A date that may be missing.
    fn tanggal_opt(&self, column: impl RowIndex) -> rusqlite::Result<Option<NaiveDate>>;
    /// A moment.
    fn waktu(&self, column: impl RowIndex) -> rusqlite::Result<DateTime<FixedOffset>>;
    /// An id.
    fn id(&self, column: impl RowIndex) -> rusqlite::Result<Uuid>;
    /// An id that may be missing.
    fn id_opt(&self, column: impl RowIndex) -> rusqlite::Result<Option<Uuid>>;
    /// A JSON document that may be missing.
    fn json_opt<T: DeserializeOwned>(&self, column: impl RowIndex) -> rusqlite::Result<Option<T>>;
    /// A JSON document.
    fn json<T: DeserializeOwned>(&self, column: impl RowIndex) -> rusqlite::Result<T>;
    /// Anything that parses from its text.
    fn teks<T: FromStr<Err: StdError + Send + Sync + 'static>>(
        &self,
        column: impl RowIndex,
    ) -> rusqlite::Result<T>;
}

impl Baca for Row<'_> {
    fn kode<T: DeserializeOwned>(&self, column: impl RowIndex) -> rusqlite::Result<T> {
        self.get(column).map(|Kode(value)| value)
    }

    fn kode_opt<T: DeserializeOwned>(&self, column: impl RowIndex) -> rusqlite::Result<Option<T>> {
        let value: Option<Kode<T>> = self.get(column)?;
        Ok(value.map(|Kode(value)| value))
    }

    fn tanggal(&self, column: impl RowIndex) -> rusqlite::Result<NaiveDate> {
        self.teks(column)
    }

    fn tanggal_opt(&self, column: impl RowIndex) -> rusqlite::Result<Option<NaiveDate>> {
        let value: Option<Teks<NaiveDate>> = self.get(column)?;
        Ok(value.map(|Teks(value)| value))
    }

    fn waktu(&self, column: impl RowIndex) -> rusqlite::Result<DateTime<FixedOffset>> {
        self.get(column).map(|Waktu(value)| value)
    }

    fn id(&self, column: impl RowIndex) -> rusqlite::Result<Uuid> {
        self.teks(column)
    }

    fn id_opt(&self, column: impl RowIndex) -> rusqlite::Result<Option<Uuid>> {
        let value: Option<Teks<Uuid>> = self.get(column)?;
        Ok(value.map(|Teks(value)| value))
    }

    fn json_opt<T: DeserializeOwned>(&self, column: impl RowIndex) -> rusqlite::Result<Option<T>> {
        let value: Option<Json<T>> = self.get(column)?;
        Ok(value.map(|Json(value)| value))
    }

    fn json<T: DeserializeOwned>(&self, column: impl RowIndex) -> rusqlite::Result<T> {
        self.get(column).map(|Json(value)| value)
    }

    fn teks<T: FromStr<Err: StdError + Send + Sync + 'static>>(
        &self,
        column: impl RowIndex,
    ) -> rusqlite::Result<T> {
        self.get(column).map(|Teks(value)| value)
    }
}
