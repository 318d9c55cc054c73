//! Sentences about the items and what was decided on them.

use super::teks;
use crate::templat::rapat::banyak;
use crate::templat::skema::{Bidang, BidangKalimat, JenisBidang};
use JenisBidang::{Angka, Tanggal, Teks};

pub(super) fn kalimat() -> Vec<BidangKalimat> {
    let mut kalimat = susunan();
    kalimat.extend(keterangan());
    kalimat.extend(suara());
    kalimat
}

/// Headings, leads and tables.
fn susunan() -> Vec<BidangKalimat> {
    let satu = BidangKalimat::new;
    let orang = || [teks("nama", "Nama pegawai")];
    vec![
        satu("judul_pembahasan", "Judul bagian pembahasan"),
        satu("pembahasan", "Di atas tabel mata acara"),
        satu(
            "pembahasan_jabatan",
            "Lanjutannya bila ada pengisian jabatan",
        ),
        satu("musyawarah", "Lanjutannya bila semua dengan musyawarah"),
        satu(
            "musyawarah_dan_suara",
            "Lanjutannya bila ada pemungutan suara",
        ),
        satu("kelompok_jabatan", "Judul kelompok pengisian jabatan"),
        satu("kelompok_mutasi", "Judul kelompok mutasi"),
        satu("kelompok_pemberhentian", "Judul kelompok pemberhentian"),
        satu("kelompok_lainnya", "Judul kelompok hal lain"),
        BidangKalimat::kepala("tabel_jabatan", "Kepala tabel calon", 5),
        BidangKalimat::kepala("tabel_mutasi", "Kepala tabel mutasi", 5),
        BidangKalimat::kepala("tabel_pemberhentian", "Kepala tabel pemberhentian", 5),
        BidangKalimat::kepala("tabel_lainnya", "Kepala tabel hal lain", 2),
        satu("hitungan", "Jumlah dalam daftar nominatif").tentang([
            Bidang::wajib("memenuhi", "Jumlah yang memenuhi syarat", Angka),
            Bidang::wajib("perlu_verifikasi", "Jumlah yang perlu diverifikasi", Angka),
            Bidang::wajib("tidak_memenuhi", "Jumlah yang tidak memenuhi syarat", Angka),
        ]),
        satu("acara_mutasi_singkat", "Mutasi dalam beberapa kata").tentang(orang()),
        satu(
            "acara_pemberhentian_singkat",
            "Pemberhentian dalam beberapa kata",
        )
        .tentang(orang()),
    ]
}

/// Below an item.
fn keterangan() -> Vec<BidangKalimat> {
    let satu = BidangKalimat::new;
    let alasan = |nama, label| {
        satu(nama, label)
            .tentang([teks("alasan", "Alasan")])
            .harus(&["alasan"])
    };
    let uraian = |nama, label| {
        satu(nama, label)
            .tentang([teks("uraian", "Uraian")])
            .harus(&["uraian"])
    };
    let pemutus = |nama, label| {
        satu(nama, label)
            .tentang([
                Bidang::wajib("peserta", "Jumlah yang ikut memutuskan", Angka),
                Bidang::wajib("anggota", "Jumlah anggota", Angka),
                Bidang::boleh("mundur", "Yang tidak ikut memutuskan", Teks),
            ])
            .harus(&["peserta", "mundur"])
    };
    vec![
        uraian("uraian", "Uraian usul"),
        satu("disetujui", "Keputusan bila disetujui"),
        satu("tidak_disetujui", "Keputusan bila tidak disetujui"),
        alasan("pertimbangan", "Pertimbangan keputusan"),
        alasan("ditunda", "Alasan penundaan"),
        satu("calon_lain", "Calon di luar daftar nominatif")
            .tentang([teks("nama", "Nama calon"), teks("alasan", "Alasan")])
            .harus(&["nama", "alasan"]),
        satu(
            "menjelang_pensiun",
            "Bila calon mendekati batas usia pensiun",
        )
        .tentang([
            teks("dasar", "Pasal tentang batas waktunya"),
            teks("calon", "Calon dengan batasnya"),
        ])
        .harus(&["dasar", "calon"]),
        satu("calon_pensiun", "Setiap calon dengan batasnya")
            .tentang([
                teks("nama", "Nama calon"),
                Bidang::wajib("batas", "Hari terakhir rapat", Tanggal),
            ])
            .harus(&["nama", "batas"]),
        satu(
            "menggantikan",
            "Bila menggantikan keputusan terdahulu dalam rapat itu",
        )
        .tentang([banyak()])
        .harus(&["banyak"]),
        pemutus("diputuskan_oleh", "Jumlah yang memutuskan"),
        pemutus("ditunda_oleh", "Jumlah yang menunda"),
    ]
}

fn suara() -> Vec<BidangKalimat> {
    let satu = BidangKalimat::new;
    vec![
        satu("suara", "Jumlah suara setiap pilihan")
            .tentang([teks("pilihan", "Pilihan"), banyak()])
            .harus(&["pilihan", "banyak"]),
        satu("setuju", "Pilihan setuju"),
        satu("tidak_setuju", "Pilihan tidak setuju"),
        satu("abstain", "Pilihan abstain"),
        satu("suara_rahasia", "Hasil pemungutan suara rahasia")
            .tentang([teks("suara", "Jumlah suara")])
            .harus(&["suara"]),
        satu("suara_terbuka", "Hasil pemungutan suara terbuka")
            .tentang([
                teks("suara", "Jumlah suara"),
                teks("lampiran", "Nama lampirannya"),
            ])
            .harus(&["suara"]),
    ]
}
