//! The facts that forms ask for, from what is loaded and from what was issued.

use std::collections::HashMap;

use chrono::NaiveDate;
use sidang_domain::aturan::Aturan;
use sidang_domain::kelayakan::{Hasil as HasilCalon, Jawaban, Kategori, Sifat, periksa};
use sidang_domain::kepegawaian::{Nip, RekamPegawai};
use sidang_domain::naskah::JenisNaskah;
use sidang_domain::naskah::formulir::{
    Isian, JabatanNaskah, Jawab, Jawaban as JawabanFormulir, Kelayakan, Macam, NaskahRujukan,
    OrangNaskah, RapatNaskah, Register, UnitNaskah,
};
use sidang_domain::peta_jabatan::{Jabatan, KodeJabatan};
use sidang_domain::rapat::{Keputusan, Perihal, Rapat};

use crate::acak::parse_id;
use crate::basis_data::Muatan;
use crate::peta_jabatan::head_of_unit;
use crate::{Hasil, Sidang};

/// Meetings and documents that a form's answers name, read before the form is looked through.
#[derive(Default)]
pub struct Rujukan {
    rapat: HashMap<String, RapatNaskah>,
    naskah: HashMap<String, (JenisNaskah, NaskahRujukan)>,
}

/// Everyone and every post on a day, with what the answers name.
pub struct RegisterKini<'a> {
    pub muatan: &'a Muatan,
    pub aturan: &'a Aturan,
    pub per: NaiveDate,
    pub rujukan: &'a Rujukan,
}

impl Sidang {
    /// Reads the meetings and documents that the answers name. An id of none is left out: the form says so.
    pub(super) fn referred(
        &mut self,
        isian: &[Isian],
        jawaban: &JawabanFormulir,
    ) -> Hasil<Rujukan> {
        let mut rujukan = Rujukan::default();
        for satu in isian {
            let Some(Jawab::Teks(id)) = jawaban.get(satu.nama) else {
                continue;
            };
            match satu.macam {
                Macam::Rapat => {
                    if let Some(rapat) = self.closed_meeting(id)? {
                        rujukan.rapat.insert(id.clone(), rapat);
                    }
                }
                Macam::Naskah(jenis) => {
                    if let Some(naskah) = self.issued_record(id)? {
                        rujukan.naskah.insert(id.clone(), (jenis, naskah));
                    }
                }
                _ => {}
            }
        }
        Ok(rujukan)
    }

    fn closed_meeting(&mut self, id: &str) -> Hasil<Option<RapatNaskah>> {
        let found = (self.load_rapat_all()?.into_iter()).find(|r| r.id().0.to_string() == id);
        let Some(rapat) = found.filter(|rapat| rapat.tertutup().is_ok()) else {
            return Ok(None);
        };
        let issued = self.issued(&rapat, JenisNaskah::BeritaAcara)?;
        Ok(Some(RapatNaskah {
            tim: self.aturan_rapat(&rapat)?.istilah.tim.clone(),
            tanggal: rapat.hari(),
            nomor_berita_acara: issued.into_iter().find_map(|n| n.naskah.nomor),
            rekomendasi: recommended(&rapat),
        }))
    }

    fn issued_record(&mut self, id: &str) -> Hasil<Option<NaskahRujukan>> {
        let Ok(uuid) = parse_id("Naskah", id) else {
            return Ok(None);
        };
        let (found, catatan) = self
            .basisdata
            .read(|tx| -> Hasil<_> { Ok((tx.naskah().find(uuid)?, tx.naskah().catatan(uuid)?)) })?;
        let Some(naskah) = found.map(|n| n.naskah) else {
            return Ok(None);
        };
        let isi = catatan.and_then(|isi| serde_json::from_value(isi).ok());
        Ok(naskah.nomor.map(|nomor| NaskahRujukan {
            nomor,
            tanggal: naskah.tanggal,
            isi: isi.unwrap_or_default(),
        }))
    }
}

/// Whom a meeting recommended for which post.
fn recommended(rapat: &Rapat) -> Vec<(Nip, KodeJabatan)> {
    let mut pairs = Vec::new();
    for item in rapat.agenda() {
        let Perihal::PengisianJabatan { jabatan, .. } = &item.perihal else {
            continue;
        };
        if let Some(Keputusan::Direkomendasikan(r)) =
            rapat.putusan(&item.kunci).map(|p| &p.keputusan)
        {
            pairs.extend(r.calon().iter().map(|nip| (*nip, jabatan.kode.clone())));
        }
    }
    pairs
}

impl RegisterKini<'_> {
    fn rekam(&self, nip: Nip) -> Option<&RekamPegawai> {
        self.muatan.pegawai.iter().find(|r| r.pegawai.nip == nip)
    }

    fn post(&self, kode: &KodeJabatan) -> Option<&Jabatan> {
        self.muatan.jabatan.iter().find(|j| j.kode == *kode)
    }
}

impl Register for RegisterKini<'_> {
    fn orang(&self, nip: Nip) -> Option<OrangNaskah> {
        let held = (self.muatan.jabatan.iter()).find(|j| j.pemangku.contains(&nip));
        Some(OrangNaskah::new(self.rekam(nip)?, held, self.per))
    }

    fn jabatan(&self, kode: &str) -> Option<JabatanNaskah> {
        self.post(&KodeJabatan::parse(kode)?).map(Into::into)
    }

    fn unit(&self, nama: &str) -> Option<UnitNaskah> {
        let of = |j: &&Jabatan| j.unit.nama == nama || j.unit.induk == nama;
        let some = self.muatan.jabatan.iter().find(of)?;
        let kepala = head_of_unit(self.muatan, &some.unit.induk);
        let pejabat = kepala.and_then(|k| k.pemangku.first());
        Some(UnitNaskah {
            nama: nama.to_owned(),
            induk: some.unit.induk.clone(),
            kota: some.unit.kota.clone(),
            kepala: kepala.map(Into::into),
            pejabat: pejabat.and_then(|nip| self.orang(*nip)),
        })
    }

    fn rapat(&self, id: &str) -> Option<RapatNaskah> {
        self.rujukan.rapat.get(id).cloned()
    }

    fn naskah(&self, id: &str, jenis: JenisNaskah) -> Option<NaskahRujukan> {
        let (of, naskah) = self.rujukan.naskah.get(id)?;
        (*of == jenis).then(|| naskah.clone())
    }

    fn kelayakan(&self, nip: Nip, kode: &KodeJabatan) -> Option<Kelayakan> {
        let latar = self.muatan.latar(self.aturan, self.per);
        let hasil = match periksa(self.rekam(nip)?, self.post(kode)?, &latar) {
            Ok(hasil) => hasil,
            Err(penolakan) => {
                return Some(Kelayakan {
                    keterangan: penolakan.pesan,
                    naik: None,
                });
            }
        };
        let short = |jawaban: Jawaban| {
            let names = (hasil.temuan.iter())
                .filter(|t| t.sifat == Sifat::Wajib && t.hasil == jawaban)
                .map(|t| t.syarat.to_string());
            names.collect::<Vec<_>>().join("; ")
        };
        Some(Kelayakan {
            keterangan: match hasil.hasil {
                HasilCalon::Memenuhi => "Memenuhi Syarat Jabatan".to_owned(),
                HasilCalon::TidakMemenuhi => {
                    format!("Tidak memenuhi: {}", short(Jawaban::TidakMemenuhi))
                }
                HasilCalon::PerluVerifikasi => {
                    format!("Perlu verifikasi: {}", short(Jawaban::BelumAdaData))
                }
            },
            naik: hasil.kategori.map(|k| k == Kategori::Promosi),
        })
    }
}
