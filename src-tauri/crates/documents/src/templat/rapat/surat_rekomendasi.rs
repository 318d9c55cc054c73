//! What the template of the Surat Rekomendasi may name, and the sentences it has.

use super::{acara, banyak};
use crate::templat::skema::{Bidang, BidangKalimat, JenisBidang, Skema};
use JenisBidang::{Angka, Catatan, Tanggal, Teks};

pub(super) fn skema(jenis: &'static str) -> Skema {
    let mut kalimat = vec![
        BidangKalimat::new("kaki", "Kaki setiap halaman"),
        BidangKalimat::new("hal", "Hal surat"),
        BidangKalimat::new("di", "Tempat tujuan pada alamat"),
    ];
    kalimat.extend(acara().into_iter().take(3));
    kalimat.extend(isi());
    kalimat.extend(akhir());
    Skema {
        kalimat,
        ..Skema::new(jenis, bidang())
    }
}

fn bidang() -> Vec<Bidang> {
    vec![
        Bidang::wajib("nomor", "Nomor surat", Teks),
        Bidang::wajib("tanggal", "Tanggal surat", Tanggal),
        Bidang::wajib("istilah_tim", "Sebutan tim", Teks),
        Bidang::wajib("unit", "Satuan kerja yang dituju", Teks),
        Bidang::wajib(
            "rapat",
            "Rapat",
            Catatan(vec![Bidang::wajib("tanggal", "Hari rapat", Tanggal)]),
        ),
        Bidang::wajib(
            "berita_acara",
            "Berita Acara",
            Catatan(vec![Bidang::wajib("nomor", "Nomor", Teks)]),
        ),
        Bidang::wajib("pejabat", "Pejabat yang menetapkan", Teks),
        Bidang::boleh("dasar_kerahasiaan", "Pasal tentang kerahasiaan", Teks),
    ]
}

/// What was considered, and what came of it.
fn isi() -> Vec<BidangKalimat> {
    let acara = Bidang::wajib("acara", "Yang dipertimbangkan", Teks);
    let usulan = Bidang::wajib(
        "usulan",
        "Surat usulan satuan kerja",
        Catatan(vec![
            Bidang::wajib("nomor", "Nomor", Teks),
            Bidang::wajib("tanggal", "Tanggal", Tanggal),
        ]),
    );
    vec![
        BidangKalimat::new("pembuka", "Alinea pembuka")
            .tentang([acara.clone()])
            .harus(&["rapat.tanggal", "berita_acara.nomor"]),
        BidangKalimat::new(
            "pembuka_usulan",
            "Alinea pembuka bila menjawab usulan satuan kerja",
        )
        .tentang([acara, usulan])
        .harus(&["rapat.tanggal", "berita_acara.nomor", "usulan.nomor"]),
        BidangKalimat::new("rekomendasi", "Di atas tabel calon"),
        BidangKalimat::kepala("tabel_jabatan", "Kepala tabel calon", 5),
        BidangKalimat::new("keterangan", "Keterangan di bawah calon")
            .tentang([Bidang::wajib("uraian", "Keterangan", Teks)])
            .harus(&["uraian"]),
        BidangKalimat::new("pertimbangan", "Di atas tabel pegawai"),
        BidangKalimat::kepala("tabel_pegawai", "Kepala tabel pegawai", 5),
        BidangKalimat::new("mutasi", "Bila yang dipertimbangkan mutasi")
            .tentang([Bidang::wajib("tujuan", "Tempat tujuan", Teks)])
            .harus(&["tujuan"]),
        BidangKalimat::new("pemberhentian", "Bila yang dipertimbangkan pemberhentian")
            .tentang([Bidang::wajib("dari", "Jabatan yang ditinggalkan", Teks)])
            .harus(&["dari"]),
        BidangKalimat::new("disetujui", "Hasil bila disetujui"),
        BidangKalimat::new("tidak_disetujui", "Hasil bila tidak disetujui"),
        BidangKalimat::new("pegawai_ditunda", "Hasil bila ditunda"),
        BidangKalimat::new("ditunda", "Di atas daftar jabatan yang ditunda").tentang([banyak()]),
        BidangKalimat::new("jabatan_ditunda", "Setiap jabatan yang ditunda")
            .tentang([Bidang::wajib("jabatan", "Nama jabatan", Teks)])
            .harus(&["jabatan"]),
    ]
}

/// Secrecy, the next step, the end.
fn akhir() -> Vec<BidangKalimat> {
    let kepada = || [Bidang::wajib("kepada", "Pejabat yang menetapkan", Teks)];
    vec![
        BidangKalimat::new("kerahasiaan", "Tentang kerahasiaan"),
        BidangKalimat::new(
            "mengusulkan",
            "Langkah berikut bila satuan kerja mengusulkan",
        )
        .tentang(kepada()),
        BidangKalimat::new("menunggu", "Langkah berikut bila pejabat menetapkan").tentang(kepada()),
        BidangKalimat::new("terlambat", "Bila surat melewati batas waktunya")
            .tentang([
                Bidang::wajib("hari", "Berapa hari terlambat", Angka),
                Bidang::wajib("batas", "Hari terakhir yang tepat waktu", Tanggal),
                Bidang::wajib("dasar", "Pasal tentang batas waktu", Teks),
            ])
            .harus(&["hari", "batas"]),
        BidangKalimat::new("penutup", "Alinea penutup"),
        BidangKalimat::new("tembusan", "Penerima tembusan").beberapa(),
    ]
}
