//! A meeting as it is shown: what is allowed now, and why not.

use std::sync::Arc;

use chrono::{DateTime, FixedOffset};
use sidang_domain::aturan::Aturan;
use sidang_domain::kepegawaian::Nip;
use sidang_domain::nominatif::DaftarNominatif;
use sidang_domain::penolakan::Penolakan;
use sidang_domain::rapat::{Agenda, Keputusan, Kuorum, Peristiwa, Putusan, Rapat, Tahap};
use sidang_domain::tim::{Anggota, Peran};
use sidang_domain::waktu::tanggal_panjang;
use sidang_store::rapat::PeristiwaTersimpan;

use super::{
    CalonRekomendasiView, KehadiranView, KuorumView, MataAcaraView, MundurView, PutusanView,
    RapatBarisView, RapatView, SesiView, TahapRapat,
};
use crate::nominatif::JumlahHasilView;
use crate::tim::PeringatanView;

/// A meeting with what is needed to show it.
pub(crate) struct RapatTampil<'a> {
    pub rapat: &'a Rapat,
    /// Frozen lists of the decided items.
    pub lists: &'a [Arc<DaftarNominatif>],
    pub events: &'a [PeristiwaTersimpan],
    pub aturan: &'a Aturan,
}

impl RapatTampil<'_> {
    /// The whole.
    pub fn view(&self) -> RapatView {
        let rapat = self.rapat;
        let ketentuan = rapat.ketentuan();
        let (dibuka, ditutup) = match rapat.tahap() {
            Tahap::Disiapkan => (None, None),
            Tahap::Dibuka(jam) => (Some(jam), None),
            Tahap::Ditutup { dibuka, ditutup } => (Some(dibuka), Some(ditutup)),
        };
        let jam = rapat.jam_terakhir();
        RapatView {
            ringkas: baris_view(rapat),
            zona: rapat.jadwal().zona.clone(),
            dibuka,
            ditutup,
            pimpinan: rapat.pimpinan().map(|a| a.nama.clone()),
            min_calon: ketentuan.calon_paling_sedikit(),
            dasar_min_calon: ketentuan.min_calon.dasar.clone(),
            kuorum: kuorum_view(rapat.kuorum(), &ketentuan.kuorum),
            kehadiran: rapat.tim().anggota().map(|a| self.kehadiran(a)).collect(),
            agenda: rapat.agenda().iter().map(|a| self.mata_acara(a)).collect(),
            halangan_buka: self.refusal(Peristiwa::Dibuka { jam }).map(Into::into),
            halangan_tutup: self.refusal(Peristiwa::Ditutup { jam }).map(Into::into),
            peringatan: self.peringatan(),
            batas_surat: rapat.batas_surat(),
        }
    }

    /// What the minutes remark: departures of the committee, a chair who is not there, a record made on another day.
    pub fn peringatan(&self) -> Vec<PeringatanView> {
        let rapat = self.rapat;
        let mut list: Vec<PeringatanView> = rapat
            .tim()
            .periksa_susunan(self.aturan)
            .into_iter()
            .map(PeringatanView::from)
            .collect();
        if let Some(pimpinan) = rapat.pimpinan().filter(|a| a.peran != Peran::Ketua) {
            list.push(PeringatanView {
                pesan: format!("Ketua tidak hadir; rapat dipimpin {}.", pimpinan.nama),
                dasar: self.aturan.kutip(self.aturan.rapat.ketua_pengganti.dasar()),
            });
        }
        if let Some(waktu) = self
            .opened_at()
            .filter(|w| w.date_naive() != rapat.jadwal().tanggal)
        {
            list.push(PeringatanView {
                pesan: format!(
                    "Pembukaan rapat tanggal {} dicatat dalam aplikasi pada {} pukul {}.",
                    tanggal_panjang(rapat.jadwal().tanggal),
                    tanggal_panjang(waktu.date_naive()),
                    waktu.format("%H.%M")
                ),
                dasar: "UU 30/2014 Pasal 58 ayat (6)".into(),
            });
        }
        list
    }

    /// When the opening was recorded.
    fn opened_at(&self) -> Option<DateTime<FixedOffset>> {
        self.events
            .iter()
            .find(|e| matches!(e.peristiwa, Peristiwa::Dibuka { .. }))
            .map(|e| e.waktu)
    }

    /// Why the event may not happen now: the domain is asked, on a copy.
    fn refusal(&self, event: Peristiwa) -> Option<Penolakan> {
        self.rapat.clone().apply(event).err()
    }

    fn kehadiran(&self, anggota: &Anggota) -> KehadiranView {
        let kehadiran = self.rapat.kehadiran();
        KehadiranView {
            nip: anggota.nip.to_string(),
            nama: anggota.nama.clone(),
            jabatan: anggota.jabatan.clone(),
            peran: anggota.peran.to_string().to_lowercase(),
            hadir: kehadiran.is_present(anggota.nip),
            sesi: kehadiran
                .sesi(anggota.nip)
                .iter()
                .map(|s| SesiView {
                    datang: s.datang,
                    pergi: s.pergi,
                })
                .collect(),
        }
    }

    fn mata_acara(&self, agenda: &Agenda) -> MataAcaraView {
        let rapat = self.rapat;
        let kode = &agenda.jabatan.kode;
        let nominatif = &agenda.nominatif;
        MataAcaraView {
            jabatan: (&agenda.jabatan).into(),
            sidik: nominatif.sidik.clone(),
            jumlah: JumlahHasilView {
                memenuhi: u32::try_from(nominatif.memenuhi.len()).unwrap_or(u32::MAX),
                perlu_verifikasi: nominatif.perlu_verifikasi,
                tidak_memenuhi: nominatif.tidak_memenuhi,
            },
            mundur: rapat
                .mundur(kode)
                .iter()
                .map(|m| MundurView {
                    nip: m.nip.to_string(),
                    nama: self.nama_anggota(m.nip),
                    alasan: m.alasan.clone(),
                })
                .collect(),
            kuorum: kuorum_view(rapat.kuorum_untuk(kode), &rapat.ketentuan().kuorum),
            putusan: rapat.putusan(kode).map(|p| self.putusan(agenda, p)),
            putusan_terdahulu: u32::try_from(rapat.putusan_terdahulu(kode).len())
                .unwrap_or(u32::MAX),
            halangan: self.halangan(agenda).map(Into::into),
        }
    }

    /// Why no recommendation can be recorded on the item now, whoever is chosen.
    fn halangan(&self, agenda: &Agenda) -> Option<Penolakan> {
        let ketentuan = self.rapat.ketentuan();
        if let Err(refusal) = self.rapat.sah_untuk(&agenda.jabatan.kode) {
            return Some(refusal);
        }
        let qualified = agenda.nominatif.memenuhi.len();
        let least = ketentuan.calon_paling_sedikit();
        (qualified < least as usize).then(|| {
            Penolakan::new(
                "calon_kurang",
                format!("Calon yang memenuhi syarat {qualified} orang; paling sedikit {least} orang direkomendasikan."),
                &ketentuan.min_calon.dasar,
                "Tunda mata acara ini dengan alasannya.",
            )
        })
    }

    fn putusan(&self, agenda: &Agenda, putusan: &Putusan) -> PutusanView {
        let (jenis, calon, alasan) = match &putusan.keputusan {
            Keputusan::Direkomendasikan(r) => (
                "direkomendasikan",
                r.calon()
                    .iter()
                    .map(|nip| self.calon(agenda, *nip))
                    .collect(),
                r.alasan(),
            ),
            Keputusan::Ditunda { alasan } => ("ditunda", Vec::new(), alasan.as_str()),
        };
        PutusanView {
            jenis: jenis.to_owned(),
            calon,
            alasan: alasan.to_owned(),
            kuorum: kuorum_view(putusan.kuorum, &self.rapat.ketentuan().kuorum),
        }
    }

    fn calon(&self, agenda: &Agenda, nip: Nip) -> CalonRekomendasiView {
        let sidik = &agenda.nominatif.sidik;
        let profil = self
            .lists
            .iter()
            .find(|l| l.sidik().to_string() == *sidik)
            .and_then(|l| l.find(&nip))
            .map(|c| &c.profil);
        CalonRekomendasiView {
            nip: nip.to_string(),
            nama: profil.map(|p| p.nama.clone()).unwrap_or_default(),
            jabatan: profil
                .map(|p| p.jabatan_sekarang.nama.clone())
                .unwrap_or_default(),
        }
    }

    fn nama_anggota(&self, nip: Nip) -> String {
        self.rapat
            .tim()
            .find(nip)
            .map(|a| a.nama.clone())
            .unwrap_or_default()
    }
}

/// A meeting in a list.
pub(crate) fn baris_view(rapat: &Rapat) -> RapatBarisView {
    let jadwal = rapat.jadwal();
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    RapatBarisView {
        id: rapat.id().0.to_string(),
        judul: judul(rapat),
        tanggal: jadwal.tanggal,
        jam: jadwal.jam,
        tempat: jadwal.tempat.clone(),
        tahap: match rapat.tahap() {
            Tahap::Disiapkan => TahapRapat::Disiapkan,
            Tahap::Dibuka(_) => TahapRapat::Dibuka,
            Tahap::Ditutup { .. } => TahapRapat::Ditutup,
        },
        mata_acara: count(rapat.agenda().len()),
        selesai: count(
            rapat
                .agenda()
                .iter()
                .filter(|a| rapat.putusan(&a.jabatan.kode).is_some())
                .count(),
        ),
    }
}

/// What a meeting is called.
pub(crate) fn judul(rapat: &Rapat) -> String {
    rapat.nomor().map_or_else(
        || format!("Rapat TPK {}", tanggal_panjang(rapat.jadwal().tanggal)),
        str::to_owned,
    )
}

fn kuorum_view(kuorum: Kuorum, dasar: &str) -> KuorumView {
    KuorumView {
        anggota: kuorum.anggota,
        hadir: kuorum.hadir,
        sah: kuorum.sah(),
        lebih_dari_setengah: kuorum.lebih_dari_setengah(),
        gasal: kuorum.gasal(),
        alasan: kuorum.alasan(),
        saran: kuorum.saran(),
        dasar: dasar.to_owned(),
    }
}
