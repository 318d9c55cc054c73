//! Stamped copies: every page names its recipient, and nothing else changes.

use sidang_documents::Error;
use sidang_documents::salinan::{Stempel, stamp};
use sidang_documents::templat::{Templat, bawaan};
use sidang_domain::naskah::JenisNaskah;

use crate::alat::Berkas;
use crate::contoh;

fn stempel(ke: u32, penerima: &str) -> Stempel {
    Stempel {
        ke,
        dari: 12,
        penerima: penerima.to_owned(),
    }
}

#[test]
fn salinan_hanya_menambah_stempel() {
    let asli = contoh::surat().render(&contoh::tata()).unwrap().pdf;
    let salinan = stamp(&asli, &stempel(3, "Kepala Dinas Kesehatan")).unwrap();
    let (asli_dibaca, dibaca) = (Berkas::new(&asli), Berkas::new(&salinan));
    dibaca.periksa();
    assert_eq!(dibaca.teks(), asli_dibaca.teks());
    assert_eq!(dibaca.jumlah_halaman(), asli_dibaca.jumlah_halaman());
    assert!(dibaca.gambar(1) != asli_dibaca.gambar(1));
}

#[test]
fn setiap_halaman_salinan_berstempel_juga_yang_mendatar() {
    let banyak = contoh::berita_acara(6).render(&contoh::tata()).unwrap().pdf;
    let templat = Templat::parse(bawaan(JenisNaskah::DaftarNominatif)).unwrap();
    let daftar = contoh::daftar_nominatif(12);
    let mendatar = templat.cetak(&daftar, &contoh::tata(), &contoh::kop());
    for asli in [banyak, mendatar.unwrap().pdf] {
        let salinan = stamp(&asli, &stempel(3, "Kepala Dinas Kesehatan")).unwrap();
        let (asli, salinan) = (Berkas::new(&asli), Berkas::new(&salinan));
        assert!(asli.jumlah_halaman() > 1);
        for halaman in 1..=asli.jumlah_halaman() {
            assert!(salinan.gambar(halaman) != asli.gambar(halaman), "{halaman}");
        }
    }
}

#[test]
fn stempel_sama_menghasilkan_byte_yang_sama() {
    let asli = contoh::surat().render(&contoh::tata()).unwrap().pdf;
    let satu = stempel(1, "Kepala Dinas Kesehatan");
    assert!(stamp(&asli, &satu).unwrap() == stamp(&asli, &satu).unwrap());
    let dua = stempel(2, "Kepala Dinas Kesehatan");
    assert!(stamp(&asli, &satu).unwrap() != stamp(&asli, &dua).unwrap());
}

#[test]
fn penerima_bernama_panjang_tetap_tercetak() {
    let asli = contoh::surat().render(&contoh::tata()).unwrap().pdf;
    let panjang = "Kepala Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk dan Keluarga Berencana";
    Berkas::new(&stamp(&asli, &stempel(7, panjang)).unwrap()).periksa();
}

#[test]
fn bukan_pdf_atau_huruf_asing_ditolak() {
    assert!(matches!(
        stamp(b"bukan pdf", &stempel(1, "Camat")),
        Err(Error::Pdf(_))
    ));
    let asli = contoh::surat().render(&contoh::tata()).unwrap().pdf;
    assert!(matches!(
        stamp(&asli, &stempel(1, "\u{6f22}")),
        Err(Error::HurufTidakTercetak { .. })
    ));
}
