//! What the template of the invitation may name, and the sentences it has.

use super::{banyak, keputusan_tim};
use crate::templat::skema::{Bidang, BidangKalimat, JenisBidang, Skema};
use JenisBidang::{Angka, Catatan, Jam, Tanggal, Teks};

pub(super) fn skema(jenis: &'static str) -> Skema {
    Skema {
        kalimat: kalimat(),
        ..Skema::new(jenis, bidang())
    }
}

fn bidang() -> Vec<Bidang> {
    let rapat = vec![
        Bidang::wajib("sebutan", "Sebutan rapat", Teks),
        Bidang::wajib("tanggal", "Hari rapat", Tanggal),
        Bidang::wajib("jam", "Jam mulai", Jam),
        Bidang::wajib("zona", "Zona waktu", Teks),
        Bidang::wajib("tempat", "Tempat", Teks),
    ];
    vec![
        Bidang::wajib("nomor", "Nomor undangan", Teks),
        Bidang::wajib("tanggal", "Tanggal undangan", Tanggal),
        Bidang::wajib("pejabat", "Pejabat yang menetapkan", Teks),
        keputusan_tim(),
        Bidang::wajib("rapat", "Rapat", Catatan(rapat)),
        Bidang::wajib("istilah_tim", "Sebutan tim", Teks),
        Bidang::wajib("pasal_rapat", "Pasal tentang rapat", Teks),
        Bidang::wajib("pasal_kuorum", "Pasal tentang kuorum", Teks),
        Bidang::wajib("mata_acara", "Jumlah mata acara", Angka),
        Bidang::wajib("anggota", "Jumlah anggota", Angka),
        Bidang::wajib("dasar_konflik", "Pasal tentang konflik kepentingan", Teks),
    ]
}

fn kalimat() -> Vec<BidangKalimat> {
    let satu = BidangKalimat::new;
    let jumlah = |nama, label| {
        satu(nama, label)
            .tentang([Bidang::wajib("jumlah", "Jumlah dengan huruf", Teks)])
            .harus(&["jumlah"])
    };
    vec![
        satu("kaki", "Kaki setiap halaman"),
        satu("hal", "Hal surat"),
        satu("lampiran", "Yang dilampirkan"),
        satu("alamat", "Tujuan surat"),
        satu("di", "Tempat tujuan pada alamat"),
        satu("pembuka", "Alinea pembuka"),
        BidangKalimat::kepala("nama_isian", "Nama isian hari, waktu, dan tempat", 3),
        satu("hari", "Isian hari").harus(&["rapat.tanggal"]),
        satu("waktu", "Isian waktu").harus(&["rapat.jam", "rapat.zona"]),
        satu("tempat", "Isian tempat").harus(&["rapat.tempat"]),
        satu("catatan", "Di atas hal yang perlu diperhatikan"),
        satu(
            "hadir_langsung",
            "Bila tidak boleh daring dan tidak boleh diwakilkan",
        ),
        satu("hadir_daring", "Bila boleh daring"),
        satu("hadir_wakil", "Bila boleh diwakilkan"),
        satu(
            "hadir_daring_atau_wakil",
            "Bila boleh daring dan boleh diwakilkan",
        ),
        satu("kuorum", "Tentang jumlah yang harus hadir")
            .tentang([Bidang::wajib("hadir_sah", "Jumlah hadir yang sah", Teks)])
            .harus(&["hadir_sah"]),
        jumlah(
            "hadir_paling_sedikit",
            "Jumlah hadir yang sah dan setiap yang lebih besar",
        ),
        jumlah("hadir_tepat", "Jumlah hadir yang sah, satu per satu"),
        satu("konflik", "Tentang konflik kepentingan"),
        satu("rahasia", "Tentang kerahasiaan"),
        satu("penutup", "Alinea penutup"),
        satu("tembusan", "Penerima tembusan").beberapa(),
        satu("rujukan_lampiran", "Rujukan di atas lampiran")
            .beberapa()
            .harus(&["nomor", "tanggal"]),
        satu("judul_acara", "Judul lampiran"),
        BidangKalimat::kepala("tabel_acara", "Kepala tabel mata acara", 3),
        satu("acara_mutasi", "Mata acara mutasi"),
        satu("acara_pemberhentian", "Mata acara pemberhentian"),
        satu("jumlah_calon", "Jumlah calon sebuah jabatan").tentang([banyak()]),
        satu("jumlah_pegawai", "Jumlah pegawai sebuah mata acara").tentang([banyak()]),
        satu("judul_penerima", "Judul daftar penerima"),
        BidangKalimat::kepala("tabel_penerima", "Kepala tabel penerima", 4),
    ]
}
