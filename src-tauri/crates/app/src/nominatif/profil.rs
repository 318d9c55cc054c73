//! The profile sheet of one candidate: from the list and the records to one page.

use serde_json::json;
use sidang_documents::Orang;
use sidang_documents::profil_calon::{
    KotakSembilan, NilaiKriteria, Penilaian, Pensiun, Peringkat, ProfilCalonNaskah, SyaratDiperiksa,
};
use sidang_documents::templat::Templat;
use sidang_domain::aturan::Aturan;
use sidang_domain::kelayakan::{
    Bahan, Hasil as HasilCalon, Sasaran, Sifat, asesmen_terakhir, integritas_terakhir,
    kesehatan_terakhir, masa_pensiun,
};
use sidang_domain::kepegawaian::Pegawai;
use sidang_domain::naskah::JenisNaskah;
use sidang_domain::nominatif::{Calon, DaftarNominatif};
use sidang_domain::peringkat::Kotak;

use super::Acuan;
use crate::basis_data::Instansi;
use crate::kepegawaian::parse_nip;
use crate::naskah::{Lambang, jabatan, kop};
use crate::peta_jabatan::find_jabatan;
use crate::{Galat, Hasil, Konteks, Sidang};

impl Sidang {
    /// The profile of one candidate for a post, as PDF.
    ///
    /// # Errors
    /// Where the post is unknown or has no list, or the person is no candidate for it.
    pub fn get_profil<'a>(
        &mut self,
        kode: &str,
        acuan: impl Into<Acuan<'a>>,
        nip: &str,
    ) -> Hasil<Vec<u8>> {
        Ok(self.print_profil(kode, acuan.into(), nip)?.0)
    }

    /// The same, handed out as a file.
    ///
    /// # Errors
    /// As [`Sidang::get_profil`].
    pub fn export_profil<'a>(
        &mut self,
        kode: &str,
        acuan: impl Into<Acuan<'a>>,
        nip: &str,
        konteks: &Konteks,
    ) -> Hasil<Vec<u8>> {
        let acuan = acuan.into();
        let per = acuan.per;
        let (pdf, sidik) = self.print_profil(kode, acuan, nip)?;
        self.change(konteks, |_, jejak| {
            jejak.note(
                "nominatif.profil",
                kode,
                json!({ "per": per, "nip": nip, "sidik": sidik }),
            )
        })?;
        Ok(pdf)
    }

    /// The page and the seal of the list it comes from.
    fn print_profil(
        &mut self,
        kode: &str,
        acuan: Acuan<'_>,
        nip: &str,
    ) -> Hasil<(Vec<u8>, String)> {
        let nip = parse_nip(nip)?;
        let aturan = &*self.pick(acuan)?;
        let templat = self.templat(JenisNaskah::ProfilCalon)?.templat;
        let tata = self.get_tata_naskah()?;
        let (instansi, lambang) = (self.instansi.clone(), self.lambang.clone());
        let muatan = self.muatan()?;
        let latar = muatan.latar_for(aturan, acuan)?;
        let jabatan = find_jabatan(muatan, kode)?;
        let list = DaftarNominatif::susun(jabatan, &muatan.pegawai, &latar, muatan.versi)?;
        let rekam = muatan.pegawai.iter().find(|r| r.pegawai.nip == nip);
        let (Some(calon), Some(rekam)) = (list.find(&nip), rekam) else {
            return Err(Galat::tidak_ada("Calon dengan NIP", nip.as_str()));
        };
        let bahan = Bahan::new(rekam, &latar);
        let cetak = BahanCetak {
            list: &list,
            calon,
            bahan: &bahan,
            sasaran: Sasaran::new(list.jabatan(), &latar)?,
            instansi: &instansi,
            lambang: &lambang,
            aturan,
        };
        let pdf = cetak.naskah(templat).render(&tata)?.pdf;
        Ok((pdf, list.sidik().to_string()))
    }
}

/// Everything a profile is made from.
struct BahanCetak<'a> {
    list: &'a DaftarNominatif,
    calon: &'a Calon,
    bahan: &'a Bahan<'a>,
    sasaran: Sasaran<'a>,
    instansi: &'a Instansi,
    lambang: &'a Lambang,
    aturan: &'a Aturan,
}

impl BahanCetak<'_> {
    fn naskah(&self, templat: Templat) -> ProfilCalonNaskah {
        let Bahan { rekam, latar, .. } = self.bahan;
        let per = latar.per;
        let profil = &self.calon.profil;
        let kini = &profil.jabatan_sekarang;
        ProfilCalonNaskah {
            templat,
            kop: kop(self.instansi, self.lambang, self.aturan),
            istilah_tim: self.aturan.istilah.tim.clone(),
            per,
            jabatan: jabatan(self.list.jabatan()),
            gerak: self.gerak(),
            hasil: self.calon.hasil.to_string(),
            peringkat: self.calon.peringkat.map(|ke| Peringkat {
                ke,
                dari: self.list.dengan_hasil(HasilCalon::Memenuhi).count(),
            }),
            orang: Orang {
                nama: profil.nama.clone(),
                nip: profil.nip,
                golongan: profil.golongan,
                jabatan: kini.nama.clone(),
            },
            tanggal_lahir: profil.tanggal_lahir,
            tmt_golongan: profil.tmt_golongan,
            unit: kini.unit_kerja.clone(),
            tmt_jabatan: kini.tmt,
            pendidikan: pendidikan(&rekam.pegawai),
            riwayat: begun(&rekam.riwayat_jabatan, |r| r.tmt_mulai <= per),
            skp: rekam.skp.clone(),
            kompetensi: asesmen_terakhir(rekam, per).cloned(),
            kesehatan: kesehatan_terakhir(rekam, per).map(|k| Penilaian {
                baik: k.sehat,
                tanggal: k.tanggal,
            }),
            integritas: integritas_terakhir(rekam, per).map(|i| Penilaian {
                baik: i.baik,
                tanggal: i.tanggal,
            }),
            hukuman: begun(&rekam.hukuman_disiplin, |h| h.tmt_mulai <= per),
            pensiun: masa_pensiun(&self.bahan.fakta, &self.sasaran).map(|m| Pensiun {
                tanggal: m.tanggal,
                batas_rapat: m.batas,
            }),
            syarat: self.syarat(),
            nilai: self.nilai(),
            skor: self.calon.skor.total,
            kotak: self.kotak(),
            paket_aturan: self.aturan.nama.clone(),
            sidik: self.list.sidik().to_string(),
        }
    }

    /// `promosi (vertikal), dalam satuan kerja`.
    fn gerak(&self) -> String {
        let Calon { kategori, arah, .. } = self.calon;
        let lingkup = self.bahan.fakta.lingkup_ke(&self.sasaran);
        let lingkup = lingkup.map_or_else(String::new, |l| format!(", {l}"));
        format!("{kategori} ({arah}){lingkup}").to_lowercase()
    }

    fn syarat(&self) -> Vec<SyaratDiperiksa> {
        let checked = self.calon.temuan().map(|t| SyaratDiperiksa {
            nama: t.syarat.to_string(),
            saran: t.sifat == Sifat::Saran,
            hasil: t.hasil,
            bukti: t.bukti.clone(),
            dasar: t.dasar.to_string(),
        });
        checked.collect()
    }

    fn nilai(&self) -> Vec<NilaiKriteria> {
        let weighed = self.list.kriteria().iter().zip(&self.calon.skor.nilai);
        weighed
            .map(|(bobot, nilai)| NilaiKriteria {
                nama: bobot.kriteria.to_string(),
                bobot: u32::from(bobot.bobot),
                poin: nilai.ada.then_some(nilai.poin),
            })
            .collect()
    }

    fn kotak(&self) -> Option<KotakSembilan> {
        let paket = &self.aturan.kotak_sembilan.as_ref()?.nilai;
        let kotak = Kotak::new(&self.calon.skor, &self.calon.profil, paket).ok()?;
        let nomor = paket.nomor(kotak.kinerja, kotak.potensial);
        Some(KotakSembilan {
            kinerja: kotak.kinerja,
            potensial: kotak.potensial,
            nomor,
            tindak_lanjut: paket.tindak_lanjut(nomor).to_owned(),
        })
    }
}

/// Level and field: `S-1 Teknik Sipil`.
fn pendidikan(pegawai: &Pegawai) -> Option<String> {
    let tingkat = pegawai.pendidikan?;
    Some(match &pegawai.jurusan {
        Some(jurusan) => format!("{tingkat} {jurusan}"),
        None => tingkat.to_string(),
    })
}

/// What counts at the reference date.
fn begun<T: Clone>(entries: &[T], counts: impl Fn(&T) -> bool) -> Vec<T> {
    entries.iter().filter(|e| counts(e)).cloned().collect()
}
