//! Nominative lists: drawn up, shown, handed out.

mod acuan;
mod banding;
mod banding_view;
mod kalimat;
mod kotak;
mod kotak_view;
mod peringkat;
mod peringkat_view;
mod profil;
mod ulang;
mod view;

use chrono::NaiveDate;
use serde_json::json;
use sidang_domain::aturan::{Aturan, Bobot};
use sidang_domain::kelayakan::{Hasil as HasilCalon, Lingkup, Temuan};
use sidang_domain::nominatif::saringan::{Jumlah, Saringan};
use sidang_domain::nominatif::{Calon, DaftarNominatif, Versi};
use sidang_domain::waktu::tanggal_panjang;
use sidang_exchange::write_table;

pub use acuan::Acuan;
pub use banding_view::*;
pub use kotak_view::*;
pub use peringkat_view::*;
pub use ulang::{PerbedaanView, PerubahanCalonView, SebabView, UlangView};
pub use view::*;

use self::kotak_view::SembilanKotak;
use crate::kepegawaian::parse_nip;
use crate::peta_jabatan::vacant;
use crate::{Galat, Hasil, Konteks, Sidang};

/// How much of each candidate a view shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rincian {
    /// Without checks and points.
    Ringkas,
    /// With every check, its evidence, and the points of every criterion.
    Lengkap,
}

impl Sidang {
    /// All vacant posts with their counts, or why a post has no list.
    ///
    /// # Errors
    /// Where the store cannot be read.
    pub fn list_nominatif(&mut self, per: NaiveDate) -> Hasil<Vec<RingkasanNominatifView>> {
        let (muatan, aturan) = self.muatan_berlaku(per)?;
        let latar = muatan.latar(aturan, per);
        let mut saringan = Saringan::new(&latar, &muatan.pegawai, vacant(muatan));
        Ok(vacant(muatan)
            .map(|jabatan| {
                let (jumlah, penolakan) = match saringan.saring(&muatan.pegawai, jabatan) {
                    Ok(tersaring) => (Some(JumlahHasilView::from(tersaring.jumlah())), None),
                    Err(refusal) => (None, Some(refusal.into())),
                };
                RingkasanNominatifView {
                    jabatan: jabatan.into(),
                    jumlah,
                    penolakan,
                }
            })
            .collect())
    }

    /// The list of one post under the store's pack, or under another to compare.
    ///
    /// # Errors
    /// Where post or pack are unknown, or the pack refuses the post.
    pub fn get_nominatif<'a>(
        &mut self,
        kode: &str,
        acuan: impl Into<Acuan<'a>>,
        rincian: Rincian,
    ) -> Hasil<NominatifView> {
        let (list, aturan) = self.draw_up(kode, acuan.into())?;
        Ok(nominatif_view(&list, Some(&aturan), rincian))
    }

    /// The lists of all vacant posts, each a view or the refusal of its post.
    ///
    /// # Errors
    /// Where the pack is unknown.
    pub fn get_semua_nominatif<'a>(
        &mut self,
        acuan: impl Into<Acuan<'a>>,
        rincian: Rincian,
    ) -> Hasil<Vec<Result<NominatifView, Box<RingkasanNominatifView>>>> {
        let acuan = acuan.into();
        let aturan = self.pick(acuan)?;
        let muatan = self.muatan()?;
        let latar = muatan.latar_for(&aturan, acuan)?;
        let lists =
            DaftarNominatif::susun_banyak(vacant(muatan), &muatan.pegawai, &latar, muatan.versi);
        Ok(vacant(muatan)
            .zip(lists)
            .map(|(jabatan, list)| match list {
                Ok(list) => Ok(nominatif_view(&list, Some(&aturan), rincian)),
                Err(refusal) => Err(Box::new(RingkasanNominatifView {
                    jabatan: jabatan.into(),
                    jumlah: None,
                    penolakan: Some(refusal.into()),
                })),
            })
            .collect())
    }

    /// One candidate of a post with every check and the points of the ranking.
    ///
    /// # Errors
    /// As [`Sidang::get_nominatif`], or where the person is no candidate.
    pub fn get_calon<'a>(
        &mut self,
        kode: &str,
        acuan: impl Into<Acuan<'a>>,
        nip: &str,
    ) -> Hasil<CalonView> {
        let (list, aturan) = self.draw_up(kode, acuan.into())?;
        find_calon(&list, Some(&aturan), nip)
    }

    /// The list as an xlsx file.
    ///
    /// # Errors
    /// As [`Sidang::get_nominatif`].
    pub fn export_nominatif<'a>(
        &mut self,
        kode: &str,
        acuan: impl Into<Acuan<'a>>,
        konteks: &Konteks,
    ) -> Hasil<Vec<u8>> {
        let acuan = acuan.into();
        let per = acuan.per;
        let (list, aturan) = self.draw_up(kode, acuan)?;
        let tajuk = [
            "PERINGKAT",
            "NIP",
            "NAMA",
            "GOL. RUANG",
            "NAMA JABATAN",
            "UNIT KERJA",
            "HASIL",
            "ARAH",
            "KATEGORI",
            "SKOR",
            "YANG BELUM TERPENUHI",
        ];
        let baris: Vec<Vec<String>> = nominatif_view(&list, Some(&aturan), Rincian::Lengkap)
            .calon
            .into_iter()
            .map(export_row)
            .collect();
        let judul = format!(
            "RAHASIA - Daftar nominatif {} - {} per {per} ({})",
            list.jabatan().nama,
            list.jabatan().unit.nama,
            aturan.nama
        );
        let file = write_table(&judul, &tajuk, &baris)?;
        let sidik = list.sidik().to_string();
        self.change(konteks, |_, jejak| {
            jejak.note(
                "nominatif.ekspor",
                kode,
                json!({ "per": per, "sidik": sidik }),
            )
        })?;
        Ok(file)
    }
}

/// One candidate of a list, in full.
pub(crate) fn find_calon(
    list: &DaftarNominatif,
    aturan: Option<&Aturan>,
    nip: &str,
) -> Hasil<CalonView> {
    let nip = parse_nip(nip)?;
    let kotak = aturan.and_then(SembilanKotak::of);
    list.find(&nip)
        .map(|c| calon_view(c, list, kotak.as_ref(), Rincian::Lengkap))
        .ok_or_else(|| Galat::tidak_ada("Calon dengan NIP", nip.as_str()))
}

/// A list; `aturan` is its pack, where it is known here.
pub(crate) fn nominatif_view(
    list: &DaftarNominatif,
    aturan: Option<&Aturan>,
    rincian: Rincian,
) -> NominatifView {
    let kotak = aturan.and_then(SembilanKotak::of);
    NominatifView {
        jabatan: list.jabatan().into(),
        aturan: list.aturan().to_owned(),
        nama_aturan: aturan.map_or(list.aturan(), |a| &a.nama).to_owned(),
        pencalonan_terbuka: aturan.is_some_and(Aturan::knows_open_candidacy),
        keterangan: aturan.and_then(|a| not_yet_in_force(a, list.per())),
        per: list.per(),
        versi: list.versi().map(versi_view),
        sidik: list.sidik().to_string(),
        jumlah: count(list),
        kriteria: kriteria_view(list.kriteria()),
        calon: list
            .calon()
            .iter()
            .map(|c| calon_view(c, list, kotak.as_ref(), rincian))
            .collect(),
    }
}

fn versi_view(versi: Versi) -> VersiView {
    VersiView {
        aturan: versi.aturan.to_string(),
        data: u32::try_from(versi.data).unwrap_or(u32::MAX),
    }
}

/// What to say of a list made by a pack that came into force later.
fn not_yet_in_force(aturan: &Aturan, per: NaiveDate) -> Option<String> {
    (per < aturan.berlaku_sejak).then(|| {
        format!(
            "{} baru berlaku sejak {}; daftar per {} ini hanya sebagai gambaran, dan rapat pada tanggal itu tidak dapat dibuat menurut peraturan ini.",
            aturan.singkatan,
            tanggal_panjang(aturan.berlaku_sejak),
            tanggal_panjang(per)
        )
    })
}

pub(crate) fn kriteria_view(bobot: &[Bobot]) -> Vec<KriteriaView> {
    bobot
        .iter()
        .map(|b| KriteriaView {
            id: b.kriteria.key().to_owned(),
            nama: b.kriteria.to_string(),
            bobot: f64::from(b.bobot),
            skala: b.kriteria.skala().to_owned(),
        })
        .collect()
}

/// How many candidates got each verdict.
pub(crate) fn count(list: &DaftarNominatif) -> JumlahHasilView {
    let of = |hasil| list.dengan_hasil(hasil).count();
    JumlahHasilView::from(Jumlah {
        memenuhi: of(HasilCalon::Memenuhi),
        perlu_verifikasi: of(HasilCalon::PerluVerifikasi),
        tidak_memenuhi: of(HasilCalon::TidakMemenuhi),
    })
}

fn calon_view(
    calon: &Calon,
    list: &DaftarNominatif,
    kotak: Option<&SembilanKotak<'_>>,
    rincian: Rincian,
) -> CalonView {
    let profil = &calon.profil;
    let now = &profil.jabatan_sekarang;
    let full = rincian == Rincian::Lengkap;
    CalonView {
        nip: profil.nip.to_string(),
        nama: profil.nama.clone(),
        hasil: calon.hasil.key(),
        arah: calon.arah.key(),
        kategori: calon.kategori.key(),
        lingkup: calon.lingkup.map(Lingkup::key),
        peringkat: calon.peringkat,
        skor: points(calon.skor.total),
        jabatan: now.nama.clone(),
        unit: now.unit_kerja.clone(),
        eselon: now.eselon.map(|e| e.to_string()),
        kelas: now.kelas,
        tmt_jabatan: Some(now.tmt),
        lama_jabatan_hari: u32::try_from((list.per() - now.tmt).num_days()).unwrap_or(0),
        golongan: profil.golongan.map(|g| g.to_string()),
        tmt_golongan: profil.tmt_golongan,
        pendidikan: profil.pendidikan.map(|p| p.to_string()),
        skp: profil
            .skp
            .iter()
            .map(|s| s.predikat.map(|p| format!("{} {p}", s.tahun)))
            .collect(),
        pensiun: calon.pensiun,
        kotak: kotak.and_then(|kotak| kotak.place(calon)),
        nilai: if full {
            scores(calon, list.kriteria())
        } else {
            Vec::new()
        },
        temuan: if full {
            calon.temuan().map(temuan_view).collect()
        } else {
            Vec::new()
        },
    }
}

fn scores(calon: &Calon, kriteria: &[Bobot]) -> Vec<NilaiView> {
    calon
        .skor
        .nilai
        .iter()
        .zip(kriteria)
        .map(|(n, b)| NilaiView {
            kriteria: n.kriteria.key().to_owned(),
            nilai: points(n.poin),
            ada: n.ada,
            bobot: f64::from(b.bobot),
            sumbangan: points(n.poin) * f64::from(b.bobot) / 100.0,
            uraian: n.uraian.clone(),
        })
        .collect()
}

pub(crate) fn temuan_view(temuan: &Temuan) -> TemuanView {
    TemuanView {
        syarat: temuan.syarat.key().to_owned(),
        nama: temuan.syarat.to_string(),
        hasil: temuan.hasil.key().to_owned(),
        sifat: temuan.sifat.key().to_owned(),
        dasar: temuan.dasar.to_string(),
        bukti: temuan.bukti.clone(),
    }
}

/// Thousandths of a point as points.
fn points(milli: u32) -> f64 {
    f64::from(milli) / 1000.0
}

fn export_row(c: CalonView) -> Vec<String> {
    let open: Vec<String> = c
        .temuan
        .iter()
        .filter(|t| t.hasil != "memenuhi" && t.sifat == "wajib")
        .map(|t| format!("{} ({})", t.bukti.trim_end_matches('.'), t.dasar))
        .collect();
    vec![
        c.peringkat.map(|p| p.to_string()).unwrap_or_default(),
        c.nip,
        c.nama,
        c.golongan.unwrap_or_default(),
        c.jabatan,
        c.unit,
        c.hasil.replace('_', " "),
        c.arah.to_owned(),
        c.kategori.to_owned(),
        format!("{:.3}", c.skor).replace('.', ","),
        open.join("; "),
    ]
}
