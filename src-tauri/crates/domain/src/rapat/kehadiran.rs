//! Who is in the room: arrivals and departures, never rewritten.

use std::collections::BTreeMap;

use chrono::NaiveTime;
use serde::{Deserialize, Serialize};

use crate::kepegawaian::Nip;

/// One stay in the room.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sesi {
    /// Arrived at, local time of the meeting.
    pub datang: NaiveTime,
    /// Left at; none while present.
    pub pergi: Option<NaiveTime>,
}

/// The stays of every member.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Kehadiran(BTreeMap<Nip, Vec<Sesi>>);

impl Kehadiran {
    /// Whether the member is in the room now.
    pub fn is_present(&self, nip: Nip) -> bool {
        self.0
            .get(&nip)
            .and_then(|s| s.last())
            .is_some_and(|s| s.pergi.is_none())
    }

    /// Whether the member was in the room at any time.
    pub fn attended(&self, nip: Nip) -> bool {
        self.0.contains_key(&nip)
    }

    /// The member's stays, in order.
    pub fn sesi(&self, nip: Nip) -> &[Sesi] {
        self.0.get(&nip).map_or(&[], Vec::as_slice)
    }

    pub(super) fn arrive(&mut self, nip: Nip, jam: NaiveTime) {
        self.0.entry(nip).or_default().push(Sesi {
            datang: jam,
            pergi: None,
        });
    }

    pub(super) fn leave(&mut self, nip: Nip, jam: NaiveTime) {
        if let Some(sesi) = self.0.get_mut(&nip).and_then(|s| s.last_mut()) {
            sesi.pergi = Some(jam);
        }
    }

    pub(super) fn forget(&mut self, nip: Nip) {
        self.0.remove(&nip);
    }
}
