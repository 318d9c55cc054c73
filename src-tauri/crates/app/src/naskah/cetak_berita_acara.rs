//! From the record of a meeting to the minutes as they are printed. Nothing is printed that the record does not say.

use std::sync::Arc;

use sidang_documents::berita_acara as cetak;
use sidang_documents::{CalonDirekomendasikan, JabatanDibahas, Kop, Orang};
use sidang_domain::aturan::Aturan;
use sidang_domain::kelayakan::{Arah, Kategori};
use sidang_domain::kepegawaian::Nip;
use sidang_domain::naskah::BeritaAcara;
use sidang_domain::nominatif::{Calon, DaftarNominatif};
use sidang_domain::penolakan::Penolakan;
use sidang_domain::peta_jabatan::Jabatan;
use sidang_domain::rapat::{Keputusan, Kuorum, MataAcara, Putusan, Rapat};
use sidang_domain::tim::{Anggota, Peran};
use sidang_domain::waktu::{kurangi_bulan, tanggal_panjang};

use crate::Hasil;
use crate::basis_data::Instansi;
use crate::tim::PeringatanView;

/// Everything the minutes are made from.
pub struct BahanCetak<'a> {
    pub berita_acara: &'a BeritaAcara<'a>,
    pub instansi: &'a Instansi,
    pub aturan: &'a Aturan,
    /// Frozen lists of the decided items.
    pub lists: &'a [Arc<DaftarNominatif>],
    pub peringatan: &'a [PeringatanView],
}

impl BahanCetak<'_> {
    /// The minutes as a record to print.
    ///
    /// # Errors
    /// Where nobody led the meeting, which no closed meeting allows.
    pub fn naskah(&self) -> Hasil<cetak::BeritaAcaraNaskah> {
        let rapat = self.berita_acara.rapat();
        let led = leader(self.berita_acara)?;
        let jadwal = rapat.jadwal();
        let sk = rapat.tim().sk();
        Ok(cetak::BeritaAcaraNaskah {
            kop: kop(self.instansi, self.aturan),
            judul: vec![
                "BERITA ACARA RAPAT".to_owned(),
                format!("{} PEGAWAI NEGERI SIPIL", self.aturan.istilah.tim).to_uppercase(),
                self.instansi.nama.to_uppercase(),
            ],
            nomor: self.berita_acara.nomor().to_owned(),
            salinan: None,
            tanggal: jadwal.tanggal,
            mulai: self.berita_acara.tertutup().dibuka(),
            selesai: self.berita_acara.tertutup().ditutup(),
            zona: jadwal.zona.clone(),
            tempat: jadwal.tempat.clone(),
            istilah_tim: self.aturan.istilah.tim.clone(),
            dasar: cetak::SuratKeputusan {
                penetap: sk.penetap.clone(),
                nomor: sk.nomor.clone(),
                tanggal: sk.tanggal,
                tentang: sk.tentang.clone(),
            },
            anggota: rapat.tim().anggota().map(|a| member(rapat, a)).collect(),
            kuorum: opening(rapat),
            pasal_kuorum: rapat.ketentuan().kuorum.dasar.clone(),
            pimpinan: chair(rapat, led),
            bahan: cetak::Bahan {
                paket_aturan: rapat.ketentuan().dasar_hukum.clone(),
                dokumen: Vec::new(),
            },
            mata_acara: rapat.agenda().iter().filter_map(|a| self.item(a)).collect(),
            peringatan: self
                .peringatan
                .iter()
                .map(|p| format!("{} ({})", p.pesan.trim_end_matches('.'), p.dasar))
                .collect(),
            pendapat_berbeda: Vec::new(),
            dasar_kerahasiaan: Some(self.aturan.kutip(self.aturan.rapat.kerahasiaan.dasar())),
            distribusi: Vec::new(),
        })
    }

    fn item(&self, agenda: &MataAcara) -> Option<cetak::MataAcara> {
        let rapat = self.berita_acara.rapat();
        let kunci = &agenda.kunci;
        let putusan = rapat.putusan(kunci)?;
        let nominatif = agenda.nominatif()?;
        Some(cetak::MataAcara {
            jabatan: jabatan(agenda.jabatan()?),
            nominatif: cetak::NominatifBeku {
                per_tanggal: nominatif.per,
                sidik: nominatif.sidik.clone(),
                memenuhi: nominatif.memenuhi.len(),
                perlu_verifikasi: nominatif.perlu_verifikasi as usize,
                tidak_memenuhi: nominatif.tidak_memenuhi as usize,
            },
            keputusan: match &putusan.keputusan {
                Keputusan::Direkomendasikan(r) => cetak::Keputusan::Direkomendasikan {
                    calon: candidates(self.lists, agenda, r.calon()),
                    alasan: r.alasan().to_owned(),
                },
                Keputusan::Ditunda { alasan } => cetak::Keputusan::Ditunda {
                    alasan: alasan.clone(),
                },
                Keputusan::Disetujui { .. } | Keputusan::TidakDisetujui { .. } => return None,
            },
            kuorum: putusan.kuorum,
            mundur: rapat
                .mundur(kunci)
                .iter()
                .filter(|m| rapat.kehadiran().attended(m.nip))
                .cloned()
                .collect(),
            catatan: self.remarks(agenda, putusan),
        })
    }

    /// The last lawful date of each recommended candidate's meeting (KT Pasal 10 ayat (4)), and replaced decisions.
    fn remarks(&self, agenda: &MataAcara, putusan: &Putusan) -> Vec<String> {
        let rapat = self.berita_acara.rapat();
        let mut list = Vec::new();
        let months = self.aturan.pensiun.pensiun_bulan.nilai;
        if let Keputusan::Direkomendasikan(r) = &putusan.keputusan {
            let soon: Vec<String> = r
                .calon()
                .iter()
                .filter_map(|nip| find(self.lists, agenda, *nip))
                .filter_map(|c| {
                    let limit = kurangi_bulan(c.pensiun?, months)?;
                    let days = (limit - rapat.jadwal().tanggal).num_days();
                    (days <= 365)
                        .then(|| format!("{} sampai {}", c.profil.nama, tanggal_panjang(limit)))
                })
                .collect();
            if !soon.is_empty() {
                list.push(format!(
                    "Batas waktu rapat sebelum masa pensiun ({}): {}.",
                    self.aturan.kutip(self.aturan.pensiun.pensiun_bulan.dasar()),
                    soon.join("; ")
                ));
            }
        }
        let replaced = rapat
            .putusan_terdahulu(&agenda.kunci)
            .len();
        if replaced > 0 {
            list.push(format!(
                "Keputusan ini menggantikan {replaced} keputusan terdahulu dalam rapat yang sama."
            ));
        }
        list
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

/// The letterhead of the institution; the office that keeps the secretariat, or the committee itself.
pub fn kop(instansi: &Instansi, aturan: &Aturan) -> Kop {
    let or_committee = |text: &str| {
        if text.trim().is_empty() {
            aturan.istilah.tim.clone()
        } else {
            text.to_owned()
        }
    };
    Kop {
        pemda: instansi.nama.clone(),
        instansi: or_committee(&instansi.sekretariat),
        alamat: instansi.alamat.clone(),
        logo: None,
    }
}

/// A post as documents name it.
pub fn jabatan(j: &Jabatan) -> JabatanDibahas {
    JabatanDibahas {
        nama: j.nama.clone(),
        unit: j.unit.nama.clone(),
        eselon: j.eselon.map(|e| e.to_string()),
        kelas: j.kelas,
    }
}

/// Recommended candidates as the frozen list has them.
pub fn candidates(
    lists: &[Arc<DaftarNominatif>],
    agenda: &MataAcara,
    calon: &[Nip],
) -> Vec<CalonDirekomendasikan> {
    calon
        .iter()
        .filter_map(|nip| find(lists, agenda, *nip))
        .map(candidate)
        .collect()
}

fn find<'l>(lists: &'l [Arc<DaftarNominatif>], agenda: &MataAcara, nip: Nip) -> Option<&'l Calon> {
    let list = lists
        .iter()
        .find(|l| agenda.nominatif().is_some_and(|n| n.sidik == l.sidik().to_string()))?;
    list.find(&nip)
}

fn candidate(calon: &Calon) -> CalonDirekomendasikan {
    let now = &calon.profil.jabatan_sekarang;
    let arah = match calon.arah {
        Arah::Horizontal => "horizontal",
        Arah::Vertikal => "vertikal",
        Arah::Diagonal => "diagonal",
    };
    let kategori = match calon.kategori {
        Kategori::Promosi => "Promosi",
        Kategori::Rotasi => "Rotasi",
        Kategori::Demosi => "Demosi",
    };
    CalonDirekomendasikan {
        orang: Orang {
            nama: calon.profil.nama.clone(),
            nip: calon.profil.nip,
            golongan: calon.profil.golongan,
            jabatan: format!("{}, {}", now.nama, now.unit_kerja),
        },
        hasil: calon.hasil.to_string(),
        arah: format!("{kategori} ({arah})"),
    }
}

/// A member as documents name them.
pub fn person(anggota: &Anggota) -> Orang {
    Orang {
        nama: anggota.nama.clone(),
        nip: anggota.nip,
        golongan: anggota.golongan,
        jabatan: anggota.jabatan.clone(),
    }
}

fn member(rapat: &Rapat, anggota: &Anggota) -> cetak::AnggotaTim {
    let stays = rapat.kehadiran().sesi(anggota.nip);
    cetak::AnggotaTim {
        orang: person(anggota),
        peran: anggota.peran,
        kehadiran: if stays.is_empty() {
            cetak::Kehadiran::TidakHadir(None)
        } else {
            cetak::Kehadiran::Hadir(stays.to_vec())
        },
    }
}

/// The quorum at the opening.
fn opening(rapat: &Rapat) -> Kuorum {
    Kuorum {
        anggota: rapat.tim().jumlah_anggota(),
        hadir: u32::try_from(rapat.pembuka().len()).unwrap_or(u32::MAX),
        syarat: rapat.ketentuan().kuorum.nilai,
    }
}

/// Who chaired: the chair, or the member who led where the chair was not there at the opening.
fn chair(rapat: &Rapat, led: &Anggota) -> cetak::Pimpinan {
    let absent = led.peran != Peran::Ketua;
    cetak::Pimpinan {
        nip: led.nip,
        dasar: absent.then(|| {
            format!(
                "kesepakatan {} anggota yang hadir karena Ketua tidak hadir",
                rapat.pembuka().len()
            )
        }),
    }
}
