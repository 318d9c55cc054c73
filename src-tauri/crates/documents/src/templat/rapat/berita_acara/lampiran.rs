//! Sentences of the annexes.

use super::{acara_bernomor, jam, teks};
use crate::templat::skema::{Bidang, BidangKalimat, JenisBidang};
use JenisBidang::{Angka, Tanggal};

pub(super) fn kalimat() -> Vec<BidangKalimat> {
    let satu = BidangKalimat::new;
    vec![
        satu("nama_lampiran", "Nama sebuah lampiran")
            .tentang([teks("nomor_lampiran", "Nomor lampiran dalam angka Romawi")])
            .harus(&["nomor_lampiran"]),
        satu("rujukan_lampiran", "Rujukan di atas lampiran")
            .tentang([teks("lampiran", "Nama lampiran")])
            .beberapa()
            .harus(&["lampiran", "nomor", "tanggal"]),
        satu("judul_daftar_hadir", "Judul daftar hadir"),
        BidangKalimat::kepala("isian_daftar_hadir", "Nama isian waktu dan tempat", 2),
        satu("waktu_daftar_hadir", "Isian waktu daftar hadir")
            .tentang([
                Bidang::wajib("hari", "Hari pertemuan", Tanggal),
                teks("jam", "Jam pertemuan"),
            ])
            .harus(&["hari", "jam"]),
        satu("jam_pertemuan", "Jam setiap pertemuan pada daftar hadir")
            .tentang(jam())
            .harus(&["dibuka", "selesai"]),
        BidangKalimat::kepala("tabel_daftar_hadir", "Kepala tabel daftar hadir", 6),
        satu("jumlah_hadir", "Di bawah daftar hadir")
            .tentang([
                Bidang::wajib("tercatat", "Jumlah anggota", Angka),
                Bidang::wajib("datang", "Jumlah anggota yang datang", Angka),
            ])
            .harus(&["tercatat", "datang"]),
        satu("judul_nominatif", "Judul daftar nominatif"),
        satu("nominatif", "Di atas tabel daftar nominatif"),
        BidangKalimat::kepala("tabel_nominatif", "Kepala tabel daftar nominatif", 5),
        satu("nominatif_tambahan", "Daftar untuk calon lain").tentang([teks("nama", "Nama calon")]),
        satu("catatan_tambahan", "Di bawahnya"),
        satu("judul_suara", "Judul pemungutan suara"),
        BidangKalimat::kepala("tabel_suara", "Kepala tabel suara", 4),
        satu("acara_suara", "Mata acara di atas suaranya").tentang(acara_bernomor()),
        satu("judul_perbaikan", "Judul perbaikan"),
        satu("pengantar_perbaikan", "Di atas tabel perbaikan"),
        BidangKalimat::kepala("tabel_perbaikan", "Kepala tabel perbaikan", 5),
        satu("sebab_perbaikan", "Sebab sebuah perbaikan").tentang([teks("sebab", "Sebab")]),
        satu("alasan_perbaikan", "Alasan sebuah perbaikan").tentang([teks("alasan", "Alasan")]),
        satu("segel_perbaikan", "Segel sebuah perbaikan").tentang([
            Bidang::wajib("versi", "Versi rekaman", Angka),
            teks("sidik", "Sidik rekaman"),
        ]),
        satu("pengesahan_perbaikan", "Di atas tanda tangan perbaikan"),
    ]
}
