//! The chair is replaced where permanently prevented (KT Pasal 10 ayat (6), BJ Pasal 9 ayat (6)).

use serde_json::json;
use sidang_domain::kepegawaian::Nip;
use sidang_domain::penolakan::Penolakan;
use sidang_domain::tim::{KetuaError, PenetapanKetua};

use super::susun::or;
use super::{PenetapanKetuaView, TimView, head_of};
use crate::{Galat, Hasil, Konteks, Sidang};

impl Sidang {
    /// Records that a member chairs the committee in the place of its chair; meetings called from then on are under
    /// the new chair. Meetings called before take the replacement over by an act of their own.
    ///
    /// # Errors
    /// Where there is no such committee, the one named is no other member who is counted, or the document has a blank
    /// part or an unfitting date.
    pub fn replace_ketua_tim(
        &mut self,
        id: &str,
        penetapan: &PenetapanKetuaView,
        konteks: &Konteks,
    ) -> Hasil<TimView> {
        let tim = self.find_tim(id)?;
        let penetapan = PenetapanKetua {
            nip: parse_nip(&penetapan.nip)?,
            nomor: penetapan.nomor.trim().to_owned(),
            tanggal: penetapan.tanggal,
            penetap: or(&penetapan.penetap, head_of(&self.instansi)),
            sebab: penetapan.sebab.trim().to_owned(),
        };
        let dasar = self.aturan.kutip(self.aturan.rapat.ketua_pengganti.dasar());
        let diganti = tim
            .with_ketua_pengganti(penetapan.clone())
            .map_err(|error| refusal(&error, &dasar))?;
        self.change(konteks, |tx, jejak| {
            tx.tim()
                .put_ketua_pengganti(diganti.id(), &penetapan, konteks.waktu)?;
            jejak.note(
                "tim.ganti_ketua",
                &diganti.sk().nomor,
                json!({ "tim": diganti.id(), "penetapan": penetapan }),
            )
        })?;
        self.tim_view(&diganti)
    }
}

fn parse_nip(text: &str) -> Hasil<Nip> {
    Nip::parse(text.trim()).map_err(|error| {
        Galat::masukan(
            "nip_tidak_sah",
            format!("NIP '{text}' tidak sah: {error}."),
            "Tulis 18 angka NIP anggota tim.",
        )
    })
}

/// A blank part is a mistake of the input; everything else the regulation forbids.
fn refusal(error: &KetuaError, dasar: &str) -> Galat {
    match error {
        KetuaError::Blank(_) => Galat::masukan(error.kode(), error.to_string(), error.saran()),
        _ => Penolakan::new(error.kode(), error.to_string(), dasar, error.saran()).into(),
    }
}
