//! What is compared, part by part: the seven things that the regulation names, and what the records say besides.

use super::{Bagian, BarisBanding, Isi};
use crate::aturan::Kriteria;
use crate::kelayakan::IdSyarat;
use crate::nominatif::Calon;
use crate::peringkat::NilaiKriteria;
use crate::waktu::tanggal_panjang;

/// Where nothing is recorded.
const TIDAK_ADA: &str = "tidak ada data";

/// What the committee itself scores; shown even where the pack does not weigh it.
const DINILAI_TIM: [Kriteria; 3] = [
    Kriteria::Kepemimpinan,
    Kriteria::KerjaSama,
    Kriteria::Kreativitas,
];

pub(super) fn bagian(calon: &[&Calon]) -> Vec<Bagian> {
    vec![
        Bagian {
            judul: "Data pokok",
            baris: data_pokok(calon),
        },
        Bagian {
            judul: "Pemeriksaan",
            baris: pemeriksaan(calon),
        },
        Bagian {
            judul: "Kinerja",
            baris: kinerja(calon),
        },
        Bagian {
            judul: "Peringkat",
            baris: peringkat(calon),
        },
        Bagian {
            judul: "Gerak jabatan",
            baris: gerak(calon),
        },
    ]
}

fn baris(
    nama: impl Into<String>,
    calon: &[&Calon],
    teks: impl Fn(&Calon) -> String,
) -> BarisBanding {
    BarisBanding {
        nama: nama.into(),
        isi: calon
            .iter()
            .map(|c| Isi {
                teks: teks(c),
                hasil: None,
            })
            .collect(),
    }
}

fn data_pokok(calon: &[&Calon]) -> Vec<BarisBanding> {
    vec![
        baris("Jabatan sekarang", calon, |c| {
            let now = &c.profil.jabatan_sekarang;
            now.eselon.map_or_else(
                || now.nama.clone(),
                |eselon| format!("{} (eselon {eselon})", now.nama),
            )
        }),
        baris("Unit kerja", calon, |c| {
            c.profil.jabatan_sekarang.unit_kerja.clone()
        }),
        baris("Dalam jabatan sejak", calon, |c| {
            tanggal_panjang(c.profil.jabatan_sekarang.tmt)
        }),
        baris("Golongan ruang", calon, |c| or_none(c.profil.golongan)),
        baris("Dalam golongan sejak", calon, |c| {
            or_none(c.profil.tmt_golongan.map(tanggal_panjang))
        }),
        baris("Pendidikan", calon, |c| or_none(c.profil.pendidikan)),
    ]
}

fn pemeriksaan(calon: &[&Calon]) -> Vec<BarisBanding> {
    let hasil = baris("Hasil pemeriksaan", calon, |c| c.hasil.to_string());
    let checks = syarat(calon).into_iter().map(|id| BarisBanding {
        nama: id.to_string(),
        isi: calon.iter().map(|c| jawaban(c, id)).collect(),
    });
    std::iter::once(hasil).chain(checks).collect()
}

/// The checks that any of them went through, in the order of the list.
fn syarat(calon: &[&Calon]) -> Vec<IdSyarat> {
    let mut ids: Vec<IdSyarat> = Vec::new();
    for temuan in calon.iter().flat_map(|c| c.temuan()) {
        if !ids.contains(&temuan.syarat) {
            ids.push(temuan.syarat);
        }
    }
    ids
}

fn jawaban(calon: &Calon, id: IdSyarat) -> Isi {
    calon.temuan().find(|t| t.syarat == id).map_or_else(
        || Isi {
            teks: "tidak diperiksa".to_owned(),
            hasil: None,
        },
        |t| Isi {
            teks: t.bukti.clone(),
            hasil: Some(t.hasil),
        },
    )
}

fn kinerja(calon: &[&Calon]) -> Vec<BarisBanding> {
    let tahun = calon.first().map(|c| c.profil.skp.map(|s| s.tahun));
    tahun
        .into_iter()
        .flatten()
        .enumerate()
        .map(|(i, tahun)| {
            baris(format!("Predikat SKP {tahun}"), calon, |c| {
                or_none(c.profil.skp[i].predikat)
            })
        })
        .collect()
}

fn peringkat(calon: &[&Calon]) -> Vec<BarisBanding> {
    let mut rows = vec![
        baris("Peringkat", calon, |c| {
            c.peringkat
                .map_or_else(|| "tidak diperingkat".to_owned(), |p| p.to_string())
        }),
        baris("Jumlah nilai", calon, |c| angka(c.skor.total)),
    ];
    let weighed = calon
        .first()
        .into_iter()
        .flat_map(|c| c.skor.nilai.iter().map(|n| n.kriteria));
    let mut criteria: Vec<Kriteria> = weighed.collect();
    for kriteria in DINILAI_TIM {
        if !criteria.contains(&kriteria) {
            criteria.push(kriteria);
        }
    }
    rows.extend(criteria.into_iter().map(|kriteria| {
        baris(kriteria.to_string(), calon, |c| {
            let nilai = c.skor.nilai.iter().find(|n| n.kriteria == kriteria);
            nilai.map_or_else(|| "belum dinilai tim".to_owned(), poin)
        })
    }));
    rows
}

fn poin(nilai: &NilaiKriteria) -> String {
    if nilai.ada {
        format!("{} ({})", angka(nilai.poin), nilai.uraian)
    } else {
        nilai.uraian.clone()
    }
}

fn gerak(calon: &[&Calon]) -> Vec<BarisBanding> {
    vec![
        baris("Arah", calon, |c| c.arah.key().to_owned()),
        baris("Kategori", calon, |c| c.kategori.key().to_owned()),
        baris("Lingkup", calon, |c| or_none(c.lingkup)),
        baris("Batas usia pensiun", calon, |c| {
            or_none(c.pensiun.map(tanggal_panjang))
        }),
    ]
}

fn or_none(value: Option<impl ToString>) -> String {
    value.map_or_else(|| TIDAK_ADA.to_owned(), |v| v.to_string())
}

/// Thousandths as people write them: `87,5`, and no zeros behind.
fn angka(seperseribu: u32) -> String {
    let text = format!("{},{:03}", seperseribu / 1000, seperseribu % 1000);
    text.trim_end_matches('0').trim_end_matches(',').to_owned()
}
