//! The committee: recorded from a workbook and its decree.

mod view;

use std::path::Path;

use chrono::NaiveDate;
use serde_json::json;
use sidang_domain::aturan::Aturan;
use sidang_domain::rapat::Kuorum;
use sidang_domain::tim::{Anggota, JenisTim, Penyimpangan, Peran, SkTim, Tim, TimId};
use sidang_exchange::{AnggotaTim, read_workbook_file};

pub use view::*;

use crate::acak::new_id;
use crate::basis_data::Instansi;
use crate::impor::members;
use crate::{Galat, Hasil, Konteks, Sidang};

impl Sidang {
    /// The committee in force at `per`.
    ///
    /// # Errors
    /// Where the store cannot be read.
    pub fn get_tim(&mut self, per: NaiveDate) -> Hasil<Option<TimView>> {
        let tim = self.basisdata.read(|tx| tx.tim().current(per))?;
        Ok(tim.map(|t| tim_view(&t, &self.aturan)))
    }

    /// The committee as it would be recorded; nothing is written.
    ///
    /// # Errors
    /// As [`Sidang::set_tim`].
    pub fn preview_tim(
        &mut self,
        berkas: &Path,
        sk: &SkTimView,
        konteks: &Konteks,
    ) -> Hasil<TimView> {
        let tim = self.make_tim(read_members(berkas, konteks)?, sk, konteks)?;
        Ok(tim_view(&tim, &self.aturan))
    }

    /// Records the committee that a decree forms. Earlier committees stay: who sat at a date is never rewritten.
    ///
    /// # Errors
    /// Where the workbook has no committee or a faulty row, or the list is no committee.
    pub fn set_tim(&mut self, berkas: &Path, sk: &SkTimView, konteks: &Konteks) -> Hasil<TimView> {
        let anggota = read_members(berkas, konteks)?;
        self.set_tim_from(anggota, sk, konteks)
    }

    pub(crate) fn set_tim_from(
        &mut self,
        anggota: Vec<AnggotaTim>,
        sk: &SkTimView,
        konteks: &Konteks,
    ) -> Hasil<TimView> {
        let tim = self.make_tim(anggota, sk, konteks)?;
        self.change(konteks, |tx, jejak| {
            tx.tim().put(&tim, konteks.waktu)?;
            jejak.note("tim.atur", &tim.sk().nomor, json!({ "tim": tim }))
        })?;
        Ok(tim_view(&tim, &self.aturan))
    }

    fn make_tim(
        &mut self,
        anggota: Vec<AnggotaTim>,
        sk: &SkTimView,
        konteks: &Konteks,
    ) -> Hasil<Tim> {
        let or = |text: &str, usual: String| {
            if text.trim().is_empty() {
                usual
            } else {
                text.trim().to_owned()
            }
        };
        let sk = SkTim {
            nomor: sk.nomor.trim().to_owned(),
            tanggal: sk.tanggal,
            tentang: or(
                &sk.tentang,
                format!(
                    "Pembentukan {} Pegawai Negeri Sipil",
                    self.aturan.istilah.tim
                ),
            ),
            penetap: or(&sk.penetap, head_of(&self.instansi)),
            berlaku_sampai: None,
        };
        let id = TimId(new_id(konteks)?);
        let people = self.muatan()?;
        let anggota = anggota
            .into_iter()
            .map(|a| {
                let known = people
                    .pegawai
                    .iter()
                    .find(|r| r.pegawai.nip == a.nip)
                    .map(|r| &r.pegawai);
                let peran = Peran::parse(&a.peran).ok_or_else(|| {
                    Galat::masukan(
                        "peran_tidak_dikenal",
                        format!("Peran '{}' bagi {} tidak dikenal.", a.peran, a.nama),
                        "Tulis Ketua, Sekretaris, Anggota, atau Sekretariat pada kolom PERAN.",
                    )
                })?;
                Ok(Anggota {
                    nip: a.nip,
                    // The register knows the titles; the decree's list often leaves them out.
                    nama: known.map_or(a.nama, |p| p.nama.to_string()),
                    jabatan: a
                        .jabatan
                        .or_else(|| Some(known?.jabatan.as_ref()?.nama.clone()))
                        .unwrap_or_default(),
                    golongan: known.and_then(|p| p.golongan),
                    peran,
                    unsur: None,
                    dihitung_kuorum: true,
                    eselon: None,
                })
            })
            .collect::<Hasil<Vec<_>>>()?;
        Ok(Tim::new(id, JenisTim::Tpk, sk, anggota)?)
    }
}

/// The office that signs decrees: `Bupati Contoh Raya` of `Pemerintah Kabupaten Contoh Raya`.
pub(crate) fn head_of(instansi: &Instansi) -> String {
    let place = [
        "Pemerintah Kabupaten ",
        "Pemerintah Kota ",
        "Pemerintah Provinsi ",
    ]
    .iter()
    .find_map(|prefix| instansi.nama.strip_prefix(prefix));
    place.map_or_else(
        || instansi.kepala_daerah.clone(),
        |place| format!("{} {place}", instansi.kepala_daerah),
    )
}

fn read_members(berkas: &Path, konteks: &Konteks) -> Hasil<Vec<AnggotaTim>> {
    let buku = read_workbook_file(berkas, konteks.hari_ini())?;
    if let Some(fault) = buku
        .semua_masalah()
        .find(|m| m.tingkat == sidang_exchange::Tingkat::Galat)
    {
        let baris = fault
            .baris
            .map(|b| format!(" baris {b}"))
            .unwrap_or_default();
        return Err(Galat::masukan(
            fault.kode,
            format!("Lembar {}{baris}: {}", fault.lembar, fault.pesan),
            "Perbaiki baris itu, lalu ulangi.",
        ));
    }
    let found = members(buku);
    if found.is_empty() {
        return Err(Galat::masukan(
            "lembar_tim_tidak_ada",
            "Buku kerja ini tidak memuat lembar susunan tim.",
            "Pakai lembar dengan kolom NIP, NAMA, JABATAN, dan PERAN.",
        ));
    }
    Ok(found)
}

fn tim_view(tim: &Tim, aturan: &Aturan) -> TimView {
    let jumlah = tim.jumlah_anggota();
    TimView {
        sk: SkTimView {
            nomor: tim.sk().nomor.clone(),
            tanggal: tim.sk().tanggal,
            tentang: tim.sk().tentang.clone(),
            penetap: tim.sk().penetap.clone(),
        },
        anggota: tim
            .orang()
            .iter()
            .map(|a| AnggotaView {
                nip: a.nip.to_string(),
                nama: a.nama.clone(),
                jabatan: a.jabatan.clone(),
                peran: a.peran.to_string().to_lowercase(),
            })
            .collect(),
        jumlah_anggota: jumlah,
        kehadiran_sah: (0..=jumlah)
            .filter(|hadir| {
                Kuorum::new(jumlah, *hadir)
                .sah()
            })
            .collect(),
        peringatan: tim
            .periksa_susunan(aturan)
            .into_iter()
            .map(PeringatanView::from)
            .collect(),
    }
}

impl From<Penyimpangan> for PeringatanView {
    fn from(p: Penyimpangan) -> Self {
        Self {
            pesan: format!("Susunan tim menyimpang: {}.", p.pesan),
            dasar: p.dasar,
        }
    }
}
