//! Opening a PKCS#12 file: what is refused, and why.

use chrono::Duration;
use sidang_signing::{Akar, Galat, Kunci, Sertifikasi};

use crate::alat::sekarang;
use crate::alat::sertifikat::{Jenis, SANDI, TANDA_TANGAN, p12, p12_dari_akar, p12_tanpa_kunci};

fn galat(p12: &[u8], sandi: &str, days: i64) -> Galat {
    Kunci::open(p12, sandi, sekarang() + Duration::days(days)).unwrap_err()
}

#[test]
fn rsa_dan_p256_terbuka_dan_menyebut_pemiliknya() {
    for jenis in [Jenis::Rsa, Jenis::P256] {
        let p12 = p12("Dr. Uji Coba, M.Si.", jenis, TANDA_TANGAN);
        let kunci = Kunci::open(&p12, SANDI, sekarang()).unwrap();
        assert_eq!(kunci.pemilik(), "Dr. Uji Coba, M.Si.");
        assert_eq!(
            kunci.sertifikasi(&Akar::default()),
            Sertifikasi::TidakTersertifikasi
        );
        assert!(
            !format!("{kunci:?}").contains("Uji"),
            "nothing of a key is printed"
        );
    }
}

#[test]
fn setiap_penolakan_menyebut_keadaannya() {
    let baik = p12("Uji", Jenis::P256, TANDA_TANGAN);
    let jaringan = p12("Uji", Jenis::P256, "critical,keyEncipherment");
    let hanya_masuk = p12("Uji", Jenis::P256, "critical,digitalSignature");
    let pendek = p12("Uji", Jenis::RsaPendek, TANDA_TANGAN);
    let kode = |galat: Galat| galat.kode();
    assert_eq!(kode(galat(&baik, "salah", 0)), "sandi_p12_salah");
    assert_eq!(kode(galat(b"bukan apa-apa", SANDI, 0)), "bukan_p12");
    assert_eq!(kode(galat(&p12_tanpa_kunci(), SANDI, 0)), "p12_tanpa_kunci");
    assert_eq!(kode(galat(&baik, SANDI, 800)), "sertifikat_kedaluwarsa");
    assert_eq!(kode(galat(&baik, SANDI, -800)), "sertifikat_belum_berlaku");
    assert_eq!(kode(galat(&jaringan, SANDI, 0)), "sertifikat_tidak_sesuai");
    assert_eq!(
        kode(galat(&hanya_masuk, SANDI, 0)),
        "sertifikat_tidak_sesuai"
    );
    assert_eq!(kode(galat(&pendek, SANDI, 0)), "kunci_tidak_didukung");
}

#[test]
fn tersertifikasi_hanya_bila_akarnya_dipercaya() {
    let (p12, akar) = p12_dari_akar("Pejabat Uji", "PSrE Uji");
    let kunci = Kunci::open(&p12, SANDI, sekarang()).unwrap();
    let dipercaya = Akar::read(&akar).unwrap();
    let (_, lain) = p12_dari_akar("Pejabat Lain", "PSrE Uji");
    assert_eq!(
        kunci.sertifikasi(&dipercaya),
        Sertifikasi::Tersertifikasi {
            akar: "PSrE Uji".to_owned()
        }
    );
    // The same name on another key is another root.
    let lain = Akar::read(&lain).unwrap();
    assert_eq!(kunci.sertifikasi(&lain), Sertifikasi::TidakTersertifikasi);
    assert_eq!(
        kunci.sertifikasi(&Akar::default()),
        Sertifikasi::TidakTersertifikasi
    );
    assert_eq!(Akar::read(b"bukan").unwrap_err().kode(), "bukan_sertifikat");
    let semua = dipercaya.with(lain.clone()).with(lain.clone());
    let [satu, dua] = &semua.list()[..] else {
        panic!("none comes twice")
    };
    assert_eq!(satu.pemilik, "PSrE Uji");
    assert_eq!(
        Akar::read(semua.to_pem().as_bytes()).unwrap().list(),
        semua.list()
    );
    assert_eq!(
        semua.clone().without(&satu.sidik).list(),
        std::slice::from_ref(dua)
    );
    assert_ne!(
        kunci.sertifikasi(&semua.without(&dua.sidik)),
        Sertifikasi::TidakTersertifikasi
    );
}
