//! From the record of a meeting to the minutes as they are printed. Nothing is printed that the record does not say.

use sidang_documents::berita_acara as cetak;
use sidang_documents::templat::Templat;
use sidang_domain::naskah::BeritaAcara;
use sidang_domain::penolakan::Penolakan;
use sidang_domain::rapat::{
    CaraPutusan, Keputusan, Kuorum, MataAcara, NominatifBeku, Perihal, Pilihan, Putusan, Rapat,
};
use sidang_domain::tim::{Anggota, Peran};
use sidang_store::rapat::SegelRapat;

use super::cetak_calon::candidates;
use super::cetak_rapat::{Bahan, jabatan, subject};
use crate::Hasil;
use crate::tim::PeringatanView;

/// Candidates who reach their last lawful date within so many days are pointed out.
const MENJELANG_BATAS: i64 = 365;

/// Everything the minutes are made from.
pub struct BahanCetak<'a> {
    pub bahan: Bahan<'a>,
    pub berita_acara: &'a BeritaAcara<'a>,
    pub peringatan: &'a [PeringatanView],
    /// The meeting's seals, the first version first.
    pub segel: &'a [SegelRapat],
    pub templat: &'a Templat,
}

impl BahanCetak<'_> {
    /// The minutes as a record to print.
    ///
    /// # Errors
    /// Where nobody led the meeting, which no closed meeting allows.
    pub fn naskah(&self) -> Hasil<cetak::BeritaAcaraNaskah> {
        let rapat = self.bahan.rapat;
        Ok(cetak::BeritaAcaraNaskah {
            templat: self.templat.clone(),
            kop: self.bahan.kop(),
            pemerintah: self.bahan.instansi.nama.clone(),
            nomor: self.berita_acara.nomor().to_owned(),
            salinan: None,
            rapat: self.bahan.pokok(),
            pertemuan: sittings(rapat),
            anggota: self.bahan.anggota(),
            kuorum: opening(rapat),
            pimpinan: chair(rapat, leader(self.berita_acara)?),
            bahan: cetak::Bahan {
                paket_aturan: rapat.ketentuan().dasar_hukum.clone(),
                usulan: proposals(rapat),
            },
            mata_acara: rapat.agenda().iter().filter_map(|a| self.item(a)).collect(),
            peringatan: self
                .peringatan
                .iter()
                .map(|p| format!("{} ({})", p.pesan.trim_end_matches('.'), p.dasar))
                .collect(),
            distribusi: Vec::new(),
            segel: self.segel.last().map(seal),
            perbaikan: self.corrections(),
        })
    }

    fn item(&self, item: &MataAcara) -> Option<cetak::MataAcara> {
        let rapat = self.bahan.rapat;
        let putusan = rapat.putusan(&item.kunci)?;
        let mundur = rapat.mundur(&item.kunci).into_iter();
        Some(cetak::MataAcara {
            perihal: self.subject_of(item),
            keputusan: self.decision(item, putusan),
            cara: (!putusan.is_postponed()).then(|| self.manner(&putusan.cara)),
            kuorum: putusan.kuorum,
            peserta: putusan.peserta.len(),
            mundur: mundur
                .filter(|m| rapat.kehadiran().attended(m.nip))
                .map(|m| cetak::Mundur {
                    nip: m.nip,
                    alasan: m.alasan,
                })
                .collect(),
            pendapat: putusan
                .pendapat
                .iter()
                .map(|p| cetak::PendapatLain {
                    nama: self.bahan.nama(p.nip),
                    sikap: p.sikap,
                    alasan: p.alasan.clone(),
                })
                .collect(),
            menjelang_pensiun: self.near_retirement(item, putusan),
            menggantikan: rapat.putusan_terdahulu(&item.kunci).len(),
        })
    }

    fn subject_of(&self, item: &MataAcara) -> cetak::Perihal {
        match &item.perihal {
            Perihal::PengisianJabatan {
                jabatan: post,
                nominatif,
                ..
            } => cetak::Perihal::PengisianJabatan {
                jabatan: jabatan(post),
                nominatif: frozen(nominatif),
                calon_lain: self
                    .bahan
                    .rapat
                    .calon_lain(&item.kunci)
                    .iter()
                    .map(|other| cetak::CalonLain {
                        nama: self.bahan.nama(other.nip),
                        alasan: other.alasan.clone(),
                        nominatif: frozen(&other.nominatif),
                    })
                    .collect(),
            },
            Perihal::PertimbanganMutasi {
                orang,
                tujuan,
                uraian,
            } => cetak::Perihal::PertimbanganMutasi {
                orang: subject(orang),
                tujuan: tujuan.clone(),
                uraian: uraian.clone(),
            },
            Perihal::Pemberhentian {
                orang,
                dari,
                uraian,
            } => cetak::Perihal::Pemberhentian {
                orang: subject(orang),
                dari: dari.clone(),
                uraian: uraian.clone(),
            },
            Perihal::Lainnya { judul, uraian } => cetak::Perihal::Lainnya {
                judul: judul.clone(),
                uraian: uraian.clone(),
            },
        }
    }

    fn decision(&self, item: &MataAcara, putusan: &Putusan) -> cetak::Keputusan {
        let alasan = putusan.alasan().to_owned();
        match &putusan.keputusan {
            Keputusan::Direkomendasikan(r) => cetak::Keputusan::Direkomendasikan {
                calon: candidates(self.bahan.lists, self.bahan.rapat, item, r.calon()),
                alasan,
            },
            Keputusan::Disetujui { .. } => cetak::Keputusan::Disetujui { alasan },
            Keputusan::TidakDisetujui { .. } => cetak::Keputusan::TidakDisetujui { alasan },
            Keputusan::Ditunda { .. } => cetak::Keputusan::Ditunda { alasan },
        }
    }

    fn manner(&self, cara: &CaraPutusan) -> cetak::CaraPutusan {
        match cara {
            CaraPutusan::Musyawarah => cetak::CaraPutusan::Musyawarah,
            CaraPutusan::Terbuka { suara } => {
                let suara = suara.iter().map(|s| cetak::SuaraAnggota {
                    nama: self.bahan.nama(s.nip),
                    pilihan: self.choice(s.pilihan),
                    alasan: s.alasan.clone(),
                });
                cetak::CaraPutusan::Terbuka(suara.collect())
            }
            CaraPutusan::Rahasia { suara } => {
                let suara = suara
                    .iter()
                    .map(|s| (self.choice(s.pilihan), s.jumlah as usize));
                cetak::CaraPutusan::Rahasia(suara.collect())
            }
        }
    }

    fn choice(&self, pilihan: Pilihan) -> cetak::Pilihan {
        match pilihan {
            Pilihan::Calon(nip) => cetak::Pilihan::Calon(self.bahan.nama(nip)),
            Pilihan::Setuju => cetak::Pilihan::Setuju,
            Pilihan::TidakSetuju => cetak::Pilihan::TidakSetuju,
            Pilihan::Abstain => cetak::Pilihan::Abstain,
        }
    }

    /// The last lawful date of each recommended candidate's meeting, where it is near (KT Pasal 10 ayat (4)).
    fn near_retirement(
        &self,
        item: &MataAcara,
        putusan: &Putusan,
    ) -> Option<cetak::MenjelangPensiun> {
        let rapat = self.bahan.rapat;
        let aturan = self.bahan.aturan;
        let recommended = putusan.rekomendasi().map_or(&[][..], |r| r.calon());
        let soon = recommended.iter().filter_map(|nip| {
            let limit = rapat.batas_pensiun(&item.kunci, *nip)?;
            let near = (limit - rapat.jadwal().tanggal).num_days() <= MENJELANG_BATAS;
            near.then(|| (self.bahan.nama(*nip), limit))
        });
        let calon: Vec<_> = soon.collect();
        (!calon.is_empty()).then(|| cetak::MenjelangPensiun {
            dasar: aturan.kutip(aturan.pensiun.pensiun_bulan.dasar()),
            calon,
        })
    }

    /// Each correction with the seal that it led to.
    fn corrections(&self) -> Vec<cetak::Perbaikan> {
        let koreksi = self.bahan.rapat.koreksi();
        let first = self.segel.len().saturating_sub(koreksi.len());
        koreksi
            .iter()
            .zip(&self.segel[first..])
            .map(|(k, segel)| cetak::Perbaikan {
                tanggal: segel.waktu.date_naive(),
                bagian: k.bagian.clone(),
                tertulis: k.tertulis.clone(),
                seharusnya: k.seharusnya.clone(),
                sebab: k.sebab.to_string(),
                alasan: k.alasan.clone(),
                segel: Some(seal(segel)),
            })
            .collect()
    }
}

/// Who led the meeting and signs.
pub fn leader<'a>(berita_acara: &BeritaAcara<'a>) -> Hasil<&'a Anggota> {
    let rapat = berita_acara.rapat();
    Ok(rapat.pimpinan().ok_or_else(|| {
        Penolakan::new(
            "tanpa_pimpinan",
            "Rapat tidak mempunyai pimpinan.",
            &rapat.ketentuan().berita_acara,
            "Periksa daftar hadir.",
        )
    })?)
}

fn seal(segel: &SegelRapat) -> cetak::Segel {
    cetak::Segel {
        versi: segel.versi,
        sidik: segel.sidik.to_string(),
    }
}

fn frozen(nominatif: &NominatifBeku) -> cetak::NominatifBeku {
    cetak::NominatifBeku {
        per_tanggal: nominatif.per,
        sidik: nominatif.sidik.clone(),
        memenuhi: nominatif.memenuhi.len(),
        perlu_verifikasi: nominatif.perlu_verifikasi as usize,
        tidak_memenuhi: nominatif.tidak_memenuhi as usize,
    }
}

fn sittings(rapat: &Rapat) -> Vec<cetak::Pertemuan> {
    let ended = rapat.pertemuan().iter().filter_map(|p| {
        Some(cetak::Pertemuan {
            tanggal: p.tanggal,
            dibuka: p.dibuka,
            selesai: p.selesai?,
            alasan: p.alasan.clone(),
        })
    });
    ended.collect()
}

/// The units' proposals, each once.
fn proposals(rapat: &Rapat) -> Vec<cetak::Usulan> {
    let mut letters = Vec::new();
    for usulan in rapat.agenda().iter().flat_map(|item| &item.usulan) {
        let letter = cetak::Usulan {
            unit: usulan.unit.clone(),
            nomor: usulan.nomor.clone(),
            tanggal: usulan.tanggal,
        };
        if !letters.contains(&letter) {
            letters.push(letter);
        }
    }
    letters
}

/// The quorum at the opening.
fn opening(rapat: &Rapat) -> Kuorum {
    Kuorum {
        anggota: rapat.tim().jumlah_anggota(),
        hadir: u32::try_from(rapat.pembuka().len()).unwrap_or(u32::MAX),
        syarat: rapat.ketentuan().kuorum.nilai,
    }
}

/// Who chaired: the chair of the decree, the one made chair in that place, or who led while the chair was away.
fn chair(rapat: &Rapat, led: &Anggota) -> cetak::Pimpinan {
    let tim = rapat.tim();
    let selaku = match tim.ketua_pengganti() {
        _ if led.peran == Peran::Ketua => cetak::SelakuPimpinan::Ketua,
        Some(penetapan) if penetapan.nip == led.nip => {
            cetak::SelakuPimpinan::KetuaPengganti(cetak::Penetapan {
                penetap: penetapan.penetap.clone(),
                nomor: penetapan.nomor.clone(),
                tanggal: penetapan.tanggal,
            })
        }
        _ => cetak::SelakuPimpinan::Sementara(rapat.ketentuan().ketua_sementara.dasar.clone()),
    };
    cetak::Pimpinan {
        nip: led.nip,
        selaku,
    }
}
