//! Who is in the room: arrivals and departures, never rewritten.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

use crate::kepegawaian::Nip;

/// How a member attends.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "cara")]
pub enum CaraHadir {
    /// In the room.
    #[default]
    Langsung,
    /// From elsewhere.
    Daring,
    /// By someone else.
    Wakil {
        /// Who attends for the member.
        nama: String,
    },
}

/// One stay in the meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sesi {
    /// Day of the stay.
    pub tanggal: NaiveDate,
    /// Arrived at, local time of the meeting.
    pub datang: NaiveTime,
    /// Left at; none while present.
    pub pergi: Option<NaiveTime>,
    /// How the member attends.
    pub cara: CaraHadir,
}

/// The stays of every member.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Kehadiran(BTreeMap<Nip, Vec<Sesi>>);

impl Kehadiran {
    /// Whether the member is in the meeting now.
    pub fn is_present(&self, nip: Nip) -> bool {
        self.0
            .get(&nip)
            .and_then(|s| s.last())
            .is_some_and(|s| s.pergi.is_none())
    }

    /// Whether the member was in the meeting at any time.
    pub fn attended(&self, nip: Nip) -> bool {
        self.0.contains_key(&nip)
    }

    /// The member's stays, in order.
    pub fn sesi(&self, nip: Nip) -> &[Sesi] {
        self.0.get(&nip).map_or(&[], Vec::as_slice)
    }

    /// The stays of those who are in the meeting now.
    pub(super) fn now(&self) -> impl Iterator<Item = &Sesi> {
        (self.0.values().filter_map(|s| s.last())).filter(|s| s.pergi.is_none())
    }

    /// The latest hour recorded on that day, of whomever.
    pub fn jam_terakhir(&self, tanggal: NaiveDate) -> Option<NaiveTime> {
        self.0
            .values()
            .flatten()
            .filter(|s| s.tanggal == tanggal)
            .map(Sesi::jam_terakhir)
            .max()
    }

    pub(super) fn arrive(
        &mut self,
        nip: Nip,
        tanggal: NaiveDate,
        datang: NaiveTime,
        cara: CaraHadir,
    ) {
        self.0.entry(nip).or_default().push(Sesi {
            tanggal,
            datang,
            pergi: None,
            cara,
        });
    }

    pub(super) fn leave(&mut self, nip: Nip, jam: NaiveTime) {
        if let Some(sesi) = self.0.get_mut(&nip).and_then(|s| s.last_mut()) {
            sesi.pergi = Some(jam);
        }
    }

    /// Everyone leaves.
    pub(super) fn disperse(&mut self, jam: NaiveTime) {
        for sesi in self.0.values_mut().filter_map(|s| s.last_mut()) {
            sesi.pergi.get_or_insert(jam);
        }
    }

    /// Takes the member's stays of that day back.
    pub(super) fn forget(&mut self, nip: Nip, tanggal: NaiveDate) {
        if let Some(sesi) = self.0.get_mut(&nip) {
            sesi.retain(|s| s.tanggal != tanggal);
        }
        self.0.retain(|_, sesi| !sesi.is_empty());
    }

    /// Takes everyone's stays of that day back.
    pub(super) fn forget_day(&mut self, tanggal: NaiveDate) {
        for sesi in self.0.values_mut() {
            sesi.retain(|s| s.tanggal != tanggal);
        }
        self.0.retain(|_, sesi| !sesi.is_empty());
    }
}

impl Sesi {
    /// The latest hour that the stay names.
    pub fn jam_terakhir(&self) -> NaiveTime {
        self.pergi.unwrap_or(self.datang)
    }
}
