//! The swearing-in: its minutes, and the list of those sworn in by a decision.

use super::bidang::{Isian, Macam};
use super::isi::{Isi, PenandaNaskah, Terisi};
use super::keputusan::{isian_dari, isian_tercantum, tercantum, terusan};
use super::penanda::{self, isian_kepala_daerah, kepala_daerah};
use super::register::OrangNaskah;
use super::susunan::Susunan;
use crate::peta_jabatan::Eselon;
use crate::waktu::tanggal_panjang;

const SUMPAH: &str = "PP 11/2017 Pasal 57 sampai dengan Pasal 62";

fn isian_acara() -> [Isian; 3] {
    [
        Isian::new("jam", "Pukul", Macam::Jam),
        Isian::new("bertempat", "Bertempat di", Macam::Teks),
        Isian::new("alasan_lewat", "Sebab pelantikan ditunda", Macam::Uraian)
            .opsional()
            .bantuan("Hanya bila pelantikan melewati batas waktunya."),
    ]
}

pub(super) fn isian_sumpah() -> Vec<Isian> {
    let mut isian = vec![
        isian_dari("Keputusan pengangkatan"),
        isian_tercantum("Yang mengucapkan sumpah (NIP)"),
    ];
    isian.extend(isian_acara());
    isian.extend(isian_kepala_daerah());
    isian.extend([
        Isian::new("rohaniwan", "Nama rohaniwan", Macam::Teks),
        Isian::new("jabatan_rohaniwan", "Jabatan rohaniwan", Macam::Teks).opsional(),
        Isian::new("saksi_1", "Saksi pertama", Macam::Pegawai),
        Isian::new("saksi_2", "Saksi kedua", Macam::Pegawai),
    ]);
    isian
}

pub(super) fn susun_sumpah(s: &mut Susunan<'_>) {
    from_decision(s);
    kepala_daerah(s, false);
    let baris = tercantum(s);
    if let Some(baris) = &baris {
        let nama = baris.teks("nama").unwrap_or_default().to_owned();
        s.isi.put("penanda_tersumpah", Isi::Penanda(sworn(baris)));
        s.isi.put("tersumpah", Isi::Kelompok(baris.clone()));
        s.perihal = format!("Pengambilan Sumpah Jabatan {nama}");
        s.tujuan = nama;
    }
    for saksi in ["saksi_1", "saksi_2"] {
        if let Some(orang) = s.isi.orang(saksi).cloned() {
            witness(s, saksi, &orang, baris.as_ref());
        }
    }
    if let (Some(satu), Some(dua)) = (s.isi.orang("saksi_1"), s.isi.orang("saksi_2"))
        && satu.nip == dua.nip
    {
        s.tolak(
            "saksi_2",
            "saksi_sama",
            "Kedua saksi orang yang sama.",
            SUMPAH,
            "Pilih dua orang saksi.",
        );
    }
}

/// The decision sworn upon, not younger than the day and not older than the pack allows (PLT-01, PLT-02).
fn from_decision(s: &mut Susunan<'_>) {
    if terusan(s).is_none() {
        return;
    }
    let Some(keputusan) = s.isi.tanggal("tanggal_keputusan") else {
        return;
    };
    let tanggal = s.tanggal();
    if tanggal < keputusan {
        s.tolak(
            "keputusan",
            "pelantikan_mendahului_keputusan",
            format!(
                "Keputusan itu baru ditetapkan {}.",
                tanggal_panjang(keputusan)
            ),
            "UU 30/2014 Pasal 58 ayat (6)",
            "Betulkan tanggal naskah ini.",
        );
    }
    let tenggat = &s.lingkup.aturan.tenggat;
    let Some(hari) = &tenggat.pelantikan_hari else {
        return;
    };
    let batas = tenggat.hitungan_hari.nilai.setelah(keputusan, hari.nilai);
    if let Some(batas) = batas.filter(|batas| tanggal > *batas)
        && s.isi.teks("alasan_lewat").is_none()
    {
        let dasar = s.lingkup.aturan.kutip(hari.dasar());
        s.tolak(
            "alasan_lewat",
            "pelantikan_terlambat",
            format!(
                "Pelantikan paling lambat {} hari sejak keputusan, yaitu {}.",
                hari.nilai,
                tanggal_panjang(batas)
            ),
            dasar,
            "Isi sebab penundaan yang dapat dipertanggungjawabkan.",
        );
    }
}

/// Who is sworn in signs as such, with the new post.
fn sworn(baris: &Terisi) -> PenandaNaskah {
    PenandaNaskah {
        selaku: Vec::new(),
        jabatan: "Yang mengucapkan sumpah/janji".to_owned(),
        nama: baris.teks("nama").unwrap_or_default().to_owned(),
        pangkat: baris.teks("pangkat").map(str::to_owned),
        nip: match baris.get("nip") {
            Some(Isi::Nip(nip)) => Some(*nip),
            _ => None,
        },
    }
}

/// A witness is someone else, in a post at least equal to the one sworn in to (PP 11/2017 Pasal 57–62).
fn witness(s: &mut Susunan<'_>, isian: &'static str, orang: &OrangNaskah, baris: Option<&Terisi>) {
    s.isi.put(
        &format!("penanda_{isian}"),
        Isi::Penanda(penanda::sebagai("Saksi", orang)),
    );
    let Some(baris) = baris else { return };
    if matches!(baris.get("nip"), Some(Isi::Nip(nip)) if *nip == orang.nip) {
        s.tolak(
            isian,
            "saksi_diri_sendiri",
            format!(
                "{} tidak dapat menjadi saksi sumpahnya sendiri.",
                orang.nama
            ),
            SUMPAH,
            "Pilih saksi lain.",
        );
        return;
    }
    let baru = match baris.get("jabatan_baru") {
        Some(Isi::Kelompok(jabatan)) => jabatan.teks("eselon").and_then(Eselon::parse),
        _ => None,
    };
    match (orang.eselon, baru) {
        (Some(saksi), Some(baru)) if saksi < baru => s.tolak(
            isian,
            "saksi_lebih_rendah",
            format!(
                "{} berjabatan eselon {saksi}; yang disumpah untuk jabatan eselon {baru}.",
                orang.nama
            ),
            SUMPAH,
            "Pilih saksi yang jabatannya paling rendah sama.",
        ),
        (None, Some(_)) => s.ingatkan(format!(
            "Eselon jabatan {} tidak tercatat; pastikan jabatannya paling rendah sama ({SUMPAH}).",
            orang.nama
        )),
        _ => {}
    }
}

pub(super) fn isian_daftar() -> Vec<Isian> {
    let mut isian = vec![isian_dari("Keputusan pengangkatan")];
    isian.extend(isian_acara());
    isian.push(Isian::new(
        "pejabat",
        "Pejabat yang menandatangani daftar",
        Macam::Pegawai,
    ));
    isian
}

pub(super) fn susun_daftar(s: &mut Susunan<'_>) {
    from_decision(s);
    if let Some(orang) = s.isi.orang("pejabat").cloned() {
        s.isi.put("penanda", Isi::Penanda(penanda::pegawai(&orang)));
    }
    s.perihal = format!(
        "Daftar Pelantikan menurut Keputusan nomor {}",
        s.isi.teks("nomor_keputusan").unwrap_or("…")
    );
    s.tujuan.clone_from(&s.lingkup.kepala_daerah);
}
