//! A committee out of its sheet and its decree.

use std::path::Path;

use sidang_domain::tim::{Anggota, JenisTim, SkTim, Tim, TimId};
use sidang_exchange::{AnggotaTim, read_workbook_file};

use super::SkTimView;
use crate::acak::new_id;
use crate::basis_data::Instansi;
use crate::impor::members;
use crate::{Galat, Hasil, Konteks, Sidang};

impl Sidang {
    pub(super) fn make_tim(
        &mut self,
        anggota: Vec<AnggotaTim>,
        sk: &SkTimView,
        konteks: &Konteks,
    ) -> Hasil<Tim> {
        let jenis = parse_jenis(&sk.jenis)?;
        let usual = match jenis {
            JenisTim::Tpk => &self.aturan.istilah.tim,
            lain => &lain.to_string(),
        };
        let decree = SkTim {
            nomor: sk.nomor.trim().to_owned(),
            tanggal: sk.tanggal,
            tentang: or(
                &sk.tentang,
                format!("Pembentukan {usual} Pegawai Negeri Sipil"),
            ),
            penetap: or(&sk.penetap, head_of(&self.instansi)),
            berlaku_sampai: sk.berlaku_sampai,
        };
        let id = TimId(new_id(konteks)?);
        let sekretaris_anggota = self.aturan.tim.baperjakat.nilai.sekretaris_anggota;
        let people = self.muatan()?;
        let anggota = anggota
            .into_iter()
            .map(|a| {
                let known = people
                    .pegawai
                    .iter()
                    .find(|r| r.pegawai.nip == a.nip)
                    .map(|r| &r.pegawai);
                let post = known.and_then(|p| p.jabatan.as_ref());
                let by_role =
                    a.merangkap_anggota || a.peran.dihitung_kuorum(jenis, sekretaris_anggota);
                Anggota {
                    nip: a.nip,
                    // The register knows the titles; the decree's list often leaves them out.
                    nama: known.map_or(a.nama, |p| p.nama.to_string()),
                    jabatan: a
                        .jabatan
                        .or_else(|| Some(post?.nama.clone()))
                        .unwrap_or_default(),
                    golongan: known.and_then(|p| p.golongan),
                    eselon: post.and_then(|post| post.eselon),
                    peran: a.peran,
                    unsur: a.unsur,
                    dihitung_kuorum: a.dihitung_kuorum.unwrap_or(by_role),
                }
            })
            .collect();
        Ok(Tim::new(id, jenis, decree, anggota)?)
    }
}

/// The text, or the usual one where it is blank.
pub(super) fn or(text: &str, usual: String) -> String {
    if text.trim().is_empty() {
        usual
    } else {
        text.trim().to_owned()
    }
}

fn parse_jenis(text: &str) -> Hasil<JenisTim> {
    if text.trim().is_empty() {
        return Ok(JenisTim::default());
    }
    JenisTim::parse(text).ok_or_else(|| {
        Galat::masukan(
            "jenis_tim_tidak_dikenal",
            format!("Jenis tim '{text}' tidak dikenal."),
            "Tulis tpk, baperjakat, atau baperjafung.",
        )
    })
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

pub(super) fn read_members(berkas: &Path, konteks: &Konteks) -> Hasil<Vec<AnggotaTim>> {
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
