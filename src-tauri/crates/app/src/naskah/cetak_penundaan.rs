//! From the record of a meeting that was put off to the minutes of its postponement.

use sidang_documents::berita_acara_penundaan::BeritaAcaraPenundaanNaskah;
use sidang_documents::templat::Templat;
use sidang_domain::naskah::BeritaAcaraPenundaan;

use super::cetak_rapat::Bahan;

/// The minutes of a postponement as a record to print.
pub fn naskah(
    bahan: Bahan<'_>,
    berita_acara: &BeritaAcaraPenundaan<'_>,
    templat: Templat,
) -> BeritaAcaraPenundaanNaskah {
    let rapat = bahan.rapat;
    let tertunda = berita_acara.tertunda();
    BeritaAcaraPenundaanNaskah {
        templat,
        kop: bahan.kop(),
        pemerintah: bahan.instansi.nama.clone(),
        nomor: berita_acara.nomor().to_owned(),
        salinan: None,
        rapat: bahan.pokok(),
        tanggal: berita_acara.tanggal(),
        dijadwalkan: rapat.jadwal().jam,
        ditunda: tertunda.jam(),
        undangan: rapat
            .undangan()
            .last()
            .map(|u| (u.undangan.nomor.clone(), u.undangan.tanggal)),
        acara: bahan.jumlah(),
        anggota: bahan.anggota(),
        kuorum: tertunda.kuorum(),
        ketua: (rapat.tim().ketua().nip, bahan.sebutan_ketua().to_owned()),
        alasan: tertunda.alasan().to_owned(),
    }
}
