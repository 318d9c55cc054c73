//! When and by whom something is done: an argument of every use case that changes anything.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime};

/// The moment, as the caller's clock has it. The domain and the use cases know no clock of their own.
#[derive(Debug, Clone, Copy)]
pub struct Konteks {
    /// Now, with the local offset.
    pub waktu: DateTime<FixedOffset>,
}

impl Konteks {
    /// Today, locally.
    pub fn hari_ini(&self) -> NaiveDate {
        self.waktu.date_naive()
    }

    /// The local hour, to the minute.
    pub fn jam(&self) -> NaiveTime {
        use chrono::Timelike;
        let now = self.waktu.time();
        NaiveTime::from_hms_opt(now.hour(), now.minute(), 0).unwrap_or(now)
    }
}
