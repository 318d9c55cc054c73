//! What the template of the minutes of a postponement may name, and the sentences it has.

use super::{acara, hadir, pengesahan, pokok};
use crate::templat::skema::{Bidang, BidangKalimat, JenisBidang, Skema};
use JenisBidang::{Angka, Catatan, Jam, Tanggal, Teks};

pub(super) fn skema(jenis: &'static str) -> Skema {
    let satu = BidangKalimat::new;
    let mut kalimat = vec![
        satu("kaki", "Kaki setiap halaman"),
        satu("judul", "Baris judul").beberapa(),
        satu("nomor", "Di bawah judul").harus(&["nomor"]),
    ];
    kalimat.extend(acara());
    kalimat.extend([
        satu("pembuka", "Alinea pembuka")
            .tentang([Bidang::boleh("acara", "Yang akan dibahas", Teks)])
            .harus(&["tanggal", "ditunda", "tempat", "sk.nomor"]),
        satu("judul_kehadiran", "Judul bagian kehadiran"),
        satu("kehadiran", "Di atas tabel kehadiran"),
    ]);
    kalimat.extend(hadir());
    kalimat.extend([
        satu("judul_keabsahan", "Judul bagian keabsahan"),
        satu("keabsahan", "Jumlah yang hadir").harus(&["anggota", "hadir"]),
        satu("terpenuhi", "Bila kuorum terpenuhi"),
        satu(
            "tidak_terpenuhi",
            "Bila kuorum tidak terpenuhi, di atas sebabnya",
        ),
        satu("judul_penundaan", "Judul bagian penundaan"),
        satu("penundaan", "Tentang penundaan").harus(&["alasan"]),
        satu("tanpa_keputusan", "Bahwa tidak ada keputusan"),
        satu("penutup", "Alinea penutup"),
        satu(
            "penutup_sekretariat",
            "Alinea penutup bila tidak ada anggota yang hadir",
        ),
        satu(
            "penanda_sekretariat",
            "Jabatan penanda tangan bila tidak ada anggota yang hadir",
        ),
    ]);
    kalimat.extend(pengesahan());
    Skema {
        kalimat,
        ..Skema::new(jenis, bidang())
    }
}

fn bidang() -> Vec<Bidang> {
    let undangan = vec![
        Bidang::wajib("nomor", "Nomor", Teks),
        Bidang::wajib("tanggal", "Tanggal", Tanggal),
    ];
    let mut bidang = pokok();
    bidang.extend([
        Bidang::wajib("dijadwalkan", "Jam yang dijadwalkan", Jam),
        Bidang::wajib("ditunda", "Jam rapat ditunda", Jam),
        Bidang::boleh("undangan", "Undangan rapat", Catatan(undangan)),
        Bidang::wajib("anggota", "Jumlah anggota", Angka),
        Bidang::wajib("hadir", "Jumlah anggota hadir", Angka),
        Bidang::wajib("tidak_hadir", "Jumlah anggota tidak hadir", Angka),
        Bidang::wajib("alasan", "Alasan penundaan", Teks),
    ]);
    bidang
}
