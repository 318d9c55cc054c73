//! Who signs: the head of an OPD, or the head of the region.

use super::bidang::{Isian, Macam};
use super::isi::{Isi, PenandaNaskah, Selaku};
use super::register::OrangNaskah;
use super::susunan::{Susunan, jabatan_lengkap, rekam_orang, selaku};

const MANDAT: &str = "UU 30/2014 Pasal 14";

/// The unit whose head signs, and who stands in for the head.
pub(super) fn isian_kepala_unit(label: &'static str) -> Vec<Isian> {
    vec![
        Isian::new("unit", label, Macam::Unit)
            .bantuan("Kepala perangkat daerah unit ini yang menandatangani; namanya diambil dari peta jabatan."),
        Isian::pilihan(
            "selaku",
            "Ditandatangani oleh",
            &[
                ("definitif", "Kepala definitif"),
                ("plt", "Pelaksana tugas (Plt.)"),
                ("plh", "Pelaksana harian (Plh.)"),
            ],
        ),
        Isian::new("pelaksana", "Plt. atau Plh.", Macam::Pegawai).bila("selaku", &["plt", "plh"]),
    ]
}

/// The head of the unit signs, or who stands in: puts `penanda` and `kepala`, and answers who it is.
pub(super) fn kepala_unit(s: &mut Susunan<'_>) -> Option<OrangNaskah> {
    let unit = s.isi.unit("unit")?.clone();
    let kode = s.isi.kode("selaku").to_owned();
    let Some(kepala) = &unit.kepala else {
        s.tolak(
            "unit",
            "kepala_unit_tidak_ada",
            format!(
                "Peta jabatan tidak memuat jabatan kepala untuk {}.",
                unit.induk
            ),
            "",
            "Lengkapi peta jabatan perangkat daerah itu, lalu impor kembali.",
        );
        return None;
    };
    let orang = match (kode.as_str(), &unit.pejabat) {
        ("definitif", Some(pejabat)) => pejabat.clone(),
        ("definitif", None) => {
            s.tolak(
                "selaku",
                "kepala_unit_kosong",
                format!("Jabatan {} tidak ada pemangkunya.", kepala.nama),
                MANDAT,
                "Pilih pelaksana tugas (Plt.) dan pegawai yang ditunjuk.",
            );
            return None;
        }
        ("plt", Some(pejabat)) => {
            s.tolak(
                "selaku",
                "plt_pada_jabatan_terisi",
                format!("Jabatan {} dipangku {}.", kepala.nama, pejabat.nama),
                MANDAT,
                "Pilih pelaksana harian (Plh.) bila pejabatnya sedang berhalangan.",
            );
            return None;
        }
        ("plh", None) => {
            s.tolak(
                "selaku",
                "plh_pada_jabatan_kosong",
                format!("Jabatan {} tidak ada pemangkunya.", kepala.nama),
                MANDAT,
                "Pilih pelaksana tugas (Plt.) untuk jabatan yang kosong.",
            );
            return None;
        }
        _ => s.isi.orang("pelaksana")?.clone(),
    };
    s.isi.put("nama_unit", unit.induk.as_str());
    let awalan = match kode.as_str() {
        "plt" => "Plt. ",
        "plh" => "Plh. ",
        _ => "",
    };
    let sebutan = format!("{awalan}{}", kepala.nama);
    s.isi.put(
        "penanda",
        Isi::Penanda(PenandaNaskah {
            selaku: selaku(&kode),
            jabatan: kepala.nama.clone(),
            nama: orang.nama.clone(),
            pangkat: orang.pangkat(),
            nip: Some(orang.nip),
        }),
    );
    let rekam = rekam_orang(&orang).with("jabatan", sebutan.as_str());
    s.isi.put("kepala", Isi::Kelompok(rekam));
    s.isi.put("sebutan_kepala", sebutan);
    Some(orang)
}

/// The head of the region signs, or someone in the head's name.
pub(super) fn isian_kepala_daerah() -> Vec<Isian> {
    vec![
        Isian::pilihan(
            "cara",
            "Ditandatangani oleh",
            &[
                ("kepala_daerah", "Kepala daerah sendiri"),
                ("atas_nama", "Pejabat lain atas nama kepala daerah"),
            ],
        ),
        Isian::new("nama_kepala_daerah", "Nama kepala daerah", Macam::Teks)
            .bantuan("Tanpa gelar, NIP, dan pangkat (Permendagri 1/2023 Pasal 44).")
            .bila("cara", &["kepala_daerah"]),
        Isian::new("pejabat", "Pejabat yang menandatangani", Macam::Pegawai)
            .bila("cara", &["atas_nama"]),
        Isian::new("pelimpahan", "Dasar pelimpahan wewenang", Macam::Teks)
            .opsional()
            .bantuan("Nomor dan tanggal keputusan yang melimpahkan wewenang menandatangani.")
            .bila("cara", &["atas_nama"]),
    ]
}

/// Puts `penanda` by the answers; a decision bears names without titles (`polos`). Answers who signs in the head's name.
pub(super) fn kepala_daerah(s: &mut Susunan<'_>, polos: bool) -> Option<OrangNaskah> {
    let kepala = s.lingkup.kepala_daerah.clone();
    if s.isi.kode("cara") == "kepala_daerah" {
        let nama = s.isi.teks("nama_kepala_daerah").unwrap_or_default();
        let nama = nama.to_owned();
        s.isi.put("sebutan_penanda", kepala.as_str());
        s.isi.put(
            "penanda",
            Isi::Penanda(PenandaNaskah {
                selaku: Vec::new(),
                jabatan: kepala,
                nama,
                pangkat: None,
                nip: None,
            }),
        );
        return None;
    }
    if s.isi.teks("pelimpahan").is_none() {
        s.tolak(
            "pelimpahan",
            "pelimpahan_tidak_ada",
            format!(
                "Naskah ini wewenang {kepala}; tanda tangan pejabat lain memerlukan pelimpahan."
            ),
            "PP 11/2017 Pasal 191; UU 30/2014 Pasal 14 ayat (4)",
            "Isi dasar pelimpahan wewenang, atau biarkan kepala daerah yang menandatangani.",
        );
    }
    let pejabat = s.isi.orang("pejabat")?.clone();
    let sebutan = pejabat.jabatan.clone().unwrap_or_default();
    s.isi.put(
        "sebutan_penanda",
        format!("{} atas nama {kepala}", jabatan_lengkap(&pejabat)),
    );
    s.isi.put(
        "penanda",
        Isi::Penanda(PenandaNaskah {
            selaku: vec![Selaku::AtasNama(kepala)],
            jabatan: sebutan,
            nama: if polos {
                pejabat.nama_polos.clone()
            } else {
                pejabat.nama.clone()
            },
            pangkat: pejabat.pangkat(),
            nip: Some(pejabat.nip),
        }),
    );
    Some(pejabat)
}

/// A person who signs by their own post.
pub(super) fn pegawai(orang: &OrangNaskah) -> PenandaNaskah {
    PenandaNaskah {
        selaku: Vec::new(),
        jabatan: orang.jabatan.clone().unwrap_or_default(),
        nama: orang.nama.clone(),
        pangkat: orang.pangkat(),
        nip: Some(orang.nip),
    }
}

/// A person who signs as something else than their post: `Yang menyatakan`.
pub(super) fn sebagai(sebutan: &str, orang: &OrangNaskah) -> PenandaNaskah {
    PenandaNaskah {
        jabatan: sebutan.to_owned(),
        ..pegawai(orang)
    }
}
