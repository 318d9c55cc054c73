//! A meeting to tell stories in: short words for what a secretary does.

use sidang_app::Hasil;
use sidang_app::rapat::{
    CaraHadirIsian, CaraIsian, JumlahIsian, KonflikIsian, MataAcaraView, NilaiIsian, PilihanIsian,
    RapatView, SuaraIsian,
};
use sidang_tests::contoh::saat;
use sidang_tests::kantor::Kantor;

use super::{call, members};

/// An office with a meeting.
pub struct Ruang {
    pub kantor: Kantor,
    pub id: String,
    /// The members, in the decree's order; the chair first.
    pub anggota: Vec<String>,
}

impl Ruang {
    /// A meeting on 22 November 2026, called on the 20th, with these posts on its agenda.
    pub fn new(jabatan: &[&str]) -> Self {
        let mut kantor = Kantor::contoh();
        let rapat = call(&mut kantor);
        let mut ruang = Self {
            kantor,
            id: rapat.ringkas.id.clone(),
            anggota: members(&rapat),
        };
        for kode in jabatan {
            let id = &ruang.id;
            let added = ruang
                .kantor
                .sidang
                .add_agenda(id, kode, false, &saat("2026-11-20 11:00"));
            added.unwrap();
        }
        ruang
    }

    pub fn rapat(&mut self) -> RapatView {
        self.kantor.sidang.get_rapat(&self.id).unwrap()
    }

    pub fn acara(&mut self, kunci: &str) -> MataAcaraView {
        let agenda = self.rapat().agenda;
        agenda.into_iter().find(|a| a.kunci == kunci).unwrap()
    }

    pub fn lock_and_invite(&mut self) -> RapatView {
        let (s, id) = (&mut self.kantor.sidang, &self.id);
        s.lock_agenda(id, &saat("2026-11-20 13:00")).unwrap();
        let tanggal = "2026-11-20".parse().unwrap();
        s.invite(id, "005/118/TPK", tanggal, &saat("2026-11-20 13:05"))
            .unwrap()
    }

    /// These members arrive, by their place in the decree.
    pub fn arrive(&mut self, siapa: impl IntoIterator<Item = usize>, waktu: &str) -> RapatView {
        for i in siapa {
            let nip = self.anggota[i].clone();
            let (s, id) = (&mut self.kantor.sidang, &self.id);
            s.set_hadir(id, &nip, None, &CaraHadirIsian::Langsung, &saat(waktu))
                .unwrap();
        }
        self.rapat()
    }

    pub fn declare(&mut self, siapa: usize, konflik: &[(&str, &str)], waktu: &str) -> RapatView {
        let konflik: Vec<_> = konflik
            .iter()
            .map(|(calon, hubungan)| KonflikIsian {
                calon: (*calon).to_owned(),
                hubungan: (*hubungan).to_owned(),
                uraian: String::new(),
            })
            .collect();
        let nip = self.anggota[siapa].clone();
        let (s, id) = (&mut self.kantor.sidang, &self.id);
        s.declare(id, &nip, &konflik, &saat(waktu)).unwrap()
    }

    pub fn open(&mut self, waktu: &str) -> RapatView {
        let (s, id) = (&mut self.kantor.sidang, &self.id);
        s.open_rapat(id, None, &saat(waktu)).unwrap()
    }

    /// The first who qualify for a post, best first.
    pub fn qualified(&mut self, kode: &str, how_many: usize) -> Vec<String> {
        let id = self.id.clone();
        super::qualified(&mut self.kantor, &id, kode, how_many)
    }

    /// A member's sheet: one number for every criterion of each candidate.
    pub fn score(
        &mut self,
        kunci: &str,
        siapa: &str,
        nilai: &[(&str, u32)],
        alasan: Option<&str>,
        waktu: &str,
    ) -> Hasil<RapatView> {
        let sheet: Vec<NilaiIsian> = nilai
            .iter()
            .flat_map(|(calon, nilai)| {
                ["kepemimpinan", "kerja_sama", "kreativitas"].map(|kriteria| NilaiIsian {
                    calon: (*calon).to_owned(),
                    kriteria: kriteria.to_owned(),
                    nilai: *nilai,
                })
            })
            .collect();
        let (s, id) = (&mut self.kantor.sidang, &self.id);
        s.score(id, kunci, siapa, &sheet, alasan, &saat(waktu))
    }

    pub fn recommend(
        &mut self,
        kunci: &str,
        calon: &[String],
        cara: &CaraIsian,
        waktu: &str,
    ) -> Hasil<RapatView> {
        let (s, id) = (&mut self.kantor.sidang, &self.id);
        let alasan = "Pengalaman dan kinerjanya paling sesuai.";
        s.recommend(id, kunci, calon, alasan, cara, &saat(waktu))
    }
}

/// A roll call: who votes for what; an abstention with its reason.
pub fn terbuka(suara: &[(&str, PilihanIsian)]) -> CaraIsian {
    CaraIsian::Terbuka {
        suara: suara
            .iter()
            .map(|(nip, pilihan)| SuaraIsian {
                nip: (*nip).to_owned(),
                alasan: (*pilihan == PilihanIsian::Abstain)
                    .then(|| "Belum mengenal calonnya.".to_owned()),
                pilihan: pilihan.clone(),
            })
            .collect(),
    }
}

/// A secret ballot: its counts.
pub fn rahasia(suara: &[(PilihanIsian, u32)]) -> CaraIsian {
    CaraIsian::Rahasia {
        suara: suara
            .iter()
            .map(|(pilihan, jumlah)| JumlahIsian {
                pilihan: pilihan.clone(),
                jumlah: *jumlah,
            })
            .collect(),
    }
}

pub fn untuk(nip: &str) -> PilihanIsian {
    PilihanIsian::Calon {
        nip: nip.to_owned(),
    }
}
