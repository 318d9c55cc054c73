//! What was decided on every item, kind by kind.

use super::acara::bernomor;
use super::lampiran::{Lampiran, nama};
use super::{CalonLain, CaraPutusan, Keputusan, MataAcara, NominatifBeku, Perihal, Terperiksa};
use crate::Error;
use crate::bagian::acara::{TabelAcara, keterangan};
use crate::bagian::bab::Bab;
use crate::bagian::gaya::{ISI, TABEL, bertitik, paragraf};
use crate::templat::{Catatan, Kalimat};
use crate::typeset::paragraph::Paragraph;
use crate::typeset::table::Row;
use crate::typeset::text::Text;

/// One kind of items: the sentences that head it and its table, its empty table after so many items, and which items
/// it holds.
struct Jenis {
    judul: &'static str,
    kepala: &'static str,
    tabel: fn(usize, Row) -> TabelAcara,
    memuat: fn(&Perihal) -> bool,
}

const JENIS: [Jenis; 4] = [
    Jenis {
        judul: "kelompok_jabatan",
        kepala: "tabel_jabatan",
        tabel: TabelAcara::orang,
        memuat: |p| matches!(p, Perihal::PengisianJabatan { .. }),
    },
    Jenis {
        judul: "kelompok_mutasi",
        kepala: "tabel_mutasi",
        tabel: TabelAcara::orang,
        memuat: |p| matches!(p, Perihal::PertimbanganMutasi { .. }),
    },
    Jenis {
        judul: "kelompok_pemberhentian",
        kepala: "tabel_pemberhentian",
        tabel: TabelAcara::orang,
        memuat: |p| matches!(p, Perihal::Pemberhentian { .. }),
    },
    Jenis {
        judul: "kelompok_lainnya",
        kepala: "tabel_lainnya",
        tabel: TabelAcara::pokok,
        memuat: |p| matches!(p, Perihal::Lainnya { .. }),
    },
];

/// Writes the section.
pub(super) fn tulis(rapat: &Terperiksa, bab: &mut Bab) -> Result<(), Error> {
    let kalimat = bab.kalimat;
    let mata_acara = bernomor(&rapat.naskah.mata_acara);
    bab.judul("judul_pembahasan")?;
    let text = pengantar(&rapat.naskah.mata_acara, kalimat)?;
    bab.paragraf(&paragraf(text).keep_with_next())?;
    let kelompok: Vec<_> = JENIS
        .iter()
        .map(|jenis| {
            let memuat = |(_, acara): &&(usize, &MataAcara)| (jenis.memuat)(&acara.perihal);
            (jenis, mata_acara.iter().filter(memuat).collect::<Vec<_>>())
        })
        .filter(|(_, isi)| !isi.is_empty())
        .collect();
    for (i, (jenis, isi)) in kelompok.iter().enumerate() {
        if kelompok.len() > 1 {
            let huruf = char::from(b'A' + u8::try_from(i).unwrap_or_default());
            let judul = Text::new(ISI.bold(), kalimat.teks(jenis.judul)?);
            let judul = Paragraph::new(judul).left(22.0);
            bab.paragraf(
                &judul
                    .label(0.0, format!("{huruf}."))
                    .after(8.0)
                    .keep_with_next(),
            )?;
        }
        let kepala = kalimat.kepala_tabel(jenis.kepala)?;
        let mut tabel = (jenis.tabel)(isi[0].0 - 1, kepala);
        for (_, acara) in isi {
            let butir = Butir {
                rapat,
                acara,
                kalimat,
            };
            butir.tulis(&mut tabel)?;
        }
        bab.flow.gap(if kelompok.len() > 1 { 4.0 } else { 8.0 });
        bab.flow.table(tabel.table())?;
        bab.flow.gap(4.0);
    }
    Ok(())
}

fn pengantar(mata_acara: &[MataAcara], kalimat: &Kalimat) -> Result<String, Error> {
    let mut nama = vec!["pembahasan"];
    if mata_acara
        .iter()
        .any(|a| matches!(a.perihal, Perihal::PengisianJabatan { .. }))
    {
        nama.push("pembahasan_jabatan");
    }
    let musyawarah = |a: &MataAcara| a.cara == Some(CaraPutusan::Musyawarah);
    let suara = |a: &MataAcara| a.cara.is_some() && !musyawarah(a);
    match (
        mata_acara.iter().any(musyawarah),
        mata_acara.iter().any(suara),
    ) {
        (true, false) => nama.push("musyawarah"),
        (true, true) => nama.push("musyawarah_dan_suara"),
        (false, _) => {}
    }
    let text = nama.into_iter().map(|nama| kalimat.teks(nama));
    Ok(text.collect::<Result<Vec<_>, Error>>()?.join(" "))
}

/// An item while it is put into its table.
struct Butir<'a> {
    rapat: &'a Terperiksa<'a>,
    acara: &'a MataAcara,
    kalimat: &'a Kalimat<'a>,
}

impl Butir<'_> {
    fn tulis(&self, tabel: &mut TabelAcara) -> Result<(), Error> {
        let uraian = self.uraian()?;
        match &self.acara.perihal {
            Perihal::PengisianJabatan {
                jabatan, nominatif, ..
            } => {
                let calon = match &self.acara.keputusan {
                    Keputusan::Direkomendasikan { calon, .. } => calon.as_slice(),
                    _ => &[],
                };
                let hitungan = Some(self.hitungan(nominatif)?);
                tabel.butir_jabatan(jabatan, hitungan, calon, uraian);
            }
            Perihal::PertimbanganMutasi { orang, tujuan, .. } => {
                tabel.butir_pegawai(orang, tujuan, uraian);
            }
            Perihal::Pemberhentian { orang, dari, .. } => tabel.butir_pegawai(orang, dari, uraian),
            Perihal::Lainnya { judul, .. } => tabel.butir_pokok(judul, uraian),
        }
        Ok(())
    }

    /// The remarks below an item.
    fn uraian(&self) -> Result<Vec<Paragraph>, Error> {
        let mut uraian = Vec::new();
        match &self.acara.perihal {
            Perihal::PengisianJabatan { calon_lain, .. } => {
                for lain in calon_lain {
                    uraian.push(self.calon_di_luar_daftar(lain)?);
                }
            }
            Perihal::PertimbanganMutasi { uraian: usul, .. }
            | Perihal::Pemberhentian { uraian: usul, .. }
            | Perihal::Lainnya { uraian: usul, .. } => {
                if !usul.trim().is_empty() {
                    uraian.push(self.satu("uraian", "uraian", usul)?);
                }
            }
        }
        uraian.extend(self.keputusan()?);
        uraian.extend(self.cara()?);
        uraian.extend(self.menjelang_pensiun()?);
        uraian.extend(self.menggantikan()?);
        uraian.extend(self.pemutus()?);
        Ok(uraian)
    }

    fn keputusan(&self) -> Result<Vec<Paragraph>, Error> {
        let (hasil, alasan) = match &self.acara.keputusan {
            Keputusan::Direkomendasikan { alasan, .. } => (None, alasan),
            Keputusan::Disetujui { alasan } => (Some("disetujui"), alasan),
            Keputusan::TidakDisetujui { alasan } => (Some("tidak_disetujui"), alasan),
            Keputusan::Ditunda { alasan } => {
                return Ok(vec![self.satu("ditunda", "alasan", alasan)?]);
            }
        };
        let mut paragraphs = Vec::new();
        if let Some(hasil) = hasil {
            paragraphs.push(keterangan(self.kalimat, hasil, &Catatan::new())?);
        }
        paragraphs.push(self.satu("pertimbangan", "alasan", alasan)?);
        Ok(paragraphs)
    }

    fn calon_di_luar_daftar(&self, lain: &CalonLain) -> Result<Paragraph, Error> {
        let tentang = Catatan::new()
            .dengan("nama", &lain.nama)
            .dengan("alasan", bertitik(&lain.alasan));
        keterangan(self.kalimat, "calon_lain", &tentang)
    }

    /// How votes were cast; deliberation is the rule and is told once for all items.
    fn cara(&self) -> Result<Option<Paragraph>, Error> {
        let Some(cara) = &self.acara.cara else {
            return Ok(None);
        };
        let Some(hitungan) = cara.hitungan() else {
            return Ok(None);
        };
        let suara = hitungan.iter().map(|(pilihan, jumlah)| {
            let tentang = Catatan::new()
                .dengan("pilihan", pilihan.kata(self.kalimat)?)
                .dengan("banyak", *jumlah);
            self.kalimat.tentang("suara", &tentang)
        });
        let suara = suara.collect::<Result<Vec<_>, Error>>()?.join("; ");
        let tentang = Catatan::new().dengan("suara", suara);
        if let CaraPutusan::Rahasia(_) = cara {
            return keterangan(self.kalimat, "suara_rahasia", &tentang).map(Some);
        }
        let lampiran = nama(self.rapat.naskah, Lampiran::Suara, self.kalimat)?;
        let tentang = tentang.dengan("lampiran", lampiran);
        keterangan(self.kalimat, "suara_terbuka", &tentang).map(Some)
    }

    /// Who took no part in the item, and how many decided, where that differs from the opening.
    fn pemutus(&self) -> Result<Option<Paragraph>, Error> {
        let (naskah, acara) = (self.rapat.naskah, self.acara);
        if acara.mundur.is_empty() && acara.peserta == naskah.kuorum.hadir as usize {
            return Ok(None);
        }
        let mundur: Vec<_> = acara.mundur.iter().map(|m| naskah.nama(m.nip)).collect();
        let tentang = Catatan::new()
            .dengan("peserta", acara.peserta)
            .dengan("anggota", acara.kuorum.anggota)
            .dengan("mundur", mundur.join("; "));
        let nama = if acara.keputusan.ditunda() {
            "ditunda_oleh"
        } else {
            "diputuskan_oleh"
        };
        let text = self.kalimat.kaya(TABEL, nama, &tentang)?.bertitik();
        Ok(Some(Paragraph::new(text).after(2.0)))
    }

    fn menjelang_pensiun(&self) -> Result<Option<Paragraph>, Error> {
        let Some(pensiun) = &self.acara.menjelang_pensiun else {
            return Ok(None);
        };
        let calon = pensiun.calon.iter().map(|(nama, batas)| {
            let tentang = Catatan::new().dengan("nama", nama).dengan("batas", *batas);
            self.kalimat.tentang("calon_pensiun", &tentang)
        });
        let calon = calon.collect::<Result<Vec<_>, Error>>()?.join("; ");
        let tentang = Catatan::new()
            .dengan("dasar", &pensiun.dasar)
            .dengan("calon", calon);
        keterangan(self.kalimat, "menjelang_pensiun", &tentang).map(Some)
    }

    fn menggantikan(&self) -> Result<Option<Paragraph>, Error> {
        if self.acara.menggantikan == 0 {
            return Ok(None);
        }
        let tentang = Catatan::new().dengan("banyak", self.acara.menggantikan);
        keterangan(self.kalimat, "menggantikan", &tentang).map(Some)
    }

    /// How many of a list qualify, in one line.
    fn hitungan(&self, nominatif: &NominatifBeku) -> Result<String, Error> {
        let tentang = Catatan::new()
            .dengan("memenuhi", nominatif.memenuhi)
            .dengan("perlu_verifikasi", nominatif.perlu_verifikasi)
            .dengan("tidak_memenuhi", nominatif.tidak_memenuhi);
        self.kalimat.tentang("hitungan", &tentang)
    }

    /// A remark with one field.
    fn satu(&self, nama: &str, isian: &str, isi: &str) -> Result<Paragraph, Error> {
        keterangan(self.kalimat, nama, &Catatan::new().dengan(isian, isi))
    }
}
