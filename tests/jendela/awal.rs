//! First run, lock, unlock.

use sidang_tests::peramban::Jendela;

use crate::SANDI;
use crate::periksa::Pemeriksa;

/// From no store to the sample regency.
pub fn first_run(j: &Jendela, pemeriksa: &mut Pemeriksa) {
    j.wait("instansi-nama");
    pemeriksa.prove();
    j.fill("instansi-nama", "Pemerintah Kabupaten Contoh Raya");
    j.fill("instansi-tempat", "Contoh Raya");
    j.fill(
        "instansi-sekretariat",
        "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia",
    );
    j.fill("instansi-alamat", "Jalan Merdeka Nomor 1, Contoh Raya");
    j.click("instansi-zona");
    j.click("instansi-zona-WITA");
    j.fill("awal-pengguna", "R. Handayani");
    pemeriksa.examine("awal-instansi");
    j.click("awal-lanjut");

    j.click("awal-aturan-kolaka-timur-2020");
    pemeriksa.examine("awal-aturan");
    j.click("awal-lanjut");

    j.fill("awal-sandi", SANDI);
    j.fill("awal-sandi-ulang", "berbeda");
    assert_eq!(
        j.attribute("[data-uji=awal-lanjut]", "disabled").as_deref(),
        Some("true"),
        "the two differ"
    );
    j.fill("awal-sandi-ulang", SANDI);
    j.click("awal-tertulis");
    pemeriksa.examine("awal-sandi");
    j.click("awal-lanjut");

    j.wait("awal-data-contoh");
    pemeriksa.examine("awal-data");
    j.click("awal-data-contoh");
    j.wait("beranda-buat-rapat");
}

/// A wrong passphrase opens nothing; the right one does.
pub fn lock_and_unlock(j: &Jendela, pemeriksa: &mut Pemeriksa) {
    j.click("bilah-kunci");
    j.fill("kunci-sandi", "kata sandi yang salah");
    j.click("kunci-buka");
    j.wait_css("[data-uji=penolakan][data-kode=sandi_salah]");
    pemeriksa.examine("kunci");
    j.fill("kunci-sandi", SANDI);
    j.click("kunci-buka");
    j.wait("bilah-kunci");
    j.click("menu-rapat");
    j.wait_css("[data-uji=rapat-tahap][data-tahap=ditutup]");
}
