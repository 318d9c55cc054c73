//! The book of letters: numbers, deliveries, history, the workbook, and letters handed out one file per head.

use sidang_app::naskah::{KeadaanNaskah, NaskahView, PengirimanView};
use sidang_tests::contoh::saat;
use sidang_tests::kantor::Kantor;
use sidang_tests::pdf;

use crate::rapat::hold;

const SESUDAH: &str = "2026-11-23 09:00";

/// A meeting with its minutes and letters, all numbered by the book.
fn surat(kantor: &mut Kantor) -> (String, Vec<NaskahView>) {
    let rapat = hold(kantor).ringkas.id;
    let kini = saat(SESUDAH);
    let usulan = kantor
        .sidang
        .propose_nomor("berita_acara", kini.hari_ini())
        .unwrap();
    kantor
        .sidang
        .issue_berita_acara(&rapat, &usulan.nomor, &kini)
        .unwrap();
    let usulan = kantor
        .sidang
        .propose_nomor("surat_rekomendasi", kini.hari_ini())
        .unwrap();
    let terbit = kantor
        .sidang
        .issue_rekomendasi(&rapat, &usulan.terbuka, kini.hari_ini(), &kini)
        .unwrap();
    (rapat, terbit.naskah)
}

fn kiriman(tanggal: &str) -> PengirimanView {
    PengirimanView {
        kepada: "=HYPERLINK(\"x\")".to_owned(),
        tanggal: tanggal.parse().unwrap(),
        melalui: "kurir".to_owned(),
        oleh: "Petugas Contoh".to_owned(),
    }
}

#[test]
fn nomor_naskah_berurutan_dari_buku_agenda() {
    let mut kantor = Kantor::contoh();
    let kini = saat("2026-11-20 09:00");
    let dipesan = kantor
        .sidang
        .reserve_nomor("keputusan", kini.hari_ini(), "SK yang menyusul", &kini)
        .unwrap();
    assert_eq!(dipesan.nomor, "800.1.3.3/1/BKPSDM/2026");
    let (rapat, letters) = surat(&mut kantor);
    let nomor: Vec<_> = letters.iter().map(|n| n.nomor.clone().unwrap()).collect();
    let diharapkan: Vec<_> = (3..)
        .take(letters.len())
        .map(|n| format!("800.1.3.3/{n}/BKPSDM/2026"))
        .collect();
    assert_eq!(
        nomor, diharapkan,
        "one is reserved and the minutes have the second"
    );
    // Asked for once more, the letters are the same and no serial is taken.
    let again = kantor
        .sidang
        .issue_rekomendasi(
            &rapat,
            "800.1.3.3/{urut}/BKPSDM/2026",
            letters[0].tanggal,
            &saat(SESUDAH),
        )
        .unwrap();
    assert_eq!(again.naskah, letters);
    let kini = saat(SESUDAH);
    assert!(
        kantor
            .sidang
            .release_nomor(&dipesan.nomor, " ", &kini)
            .is_err()
    );
    kantor
        .sidang
        .release_nomor(&dipesan.nomor, "SK batal", &kini)
        .unwrap();
    let tersisa = kantor.sidang.list_nomor().unwrap();
    assert_eq!(tersisa.len(), 1);
    assert_eq!(tersisa[0].alasan.as_deref(), Some("SK batal"));
    let next = kantor
        .sidang
        .propose_nomor("keputusan", kini.hari_ini())
        .unwrap();
    assert_eq!(
        next.urut as usize,
        3 + letters.len(),
        "what was given up is not given again"
    );
    let new_year = kantor
        .sidang
        .propose_nomor("keputusan", "2027-01-04".parse().unwrap())
        .unwrap();
    assert_eq!(new_year.nomor, "800.1.3.3/1/BKPSDM/2027");
}

#[test]
fn pengiriman_dan_tanda_tangan_basah_masuk_riwayat_dan_buku_agenda() {
    let mut kantor = Kantor::contoh();
    let (_, letters) = surat(&mut kantor);
    let id = letters[0].id.clone();
    let kini = saat("2026-11-24 10:00");
    let early = kantor
        .sidang
        .send_naskah(&id, &kiriman("2026-11-22"), &kini)
        .unwrap_err();
    assert_eq!(early.kode, "mendahului_naskah");
    let signed = kantor
        .sidang
        .sign_naskah_basah(&id, "Ketua Contoh", kini.hari_ini(), &kini)
        .unwrap();
    assert_eq!(signed.keadaan, KeadaanNaskah::Ditandatangani);
    let sent = kantor
        .sidang
        .send_naskah(&id, &kiriman("2026-11-24"), &kini)
        .unwrap();
    assert_eq!(sent.keadaan, KeadaanNaskah::Dikirim);
    assert_eq!(sent.kiriman, Some(kiriman("2026-11-24")));
    kantor.sidang.print_naskah(&id, &kini).unwrap();
    let riwayat = kantor.sidang.get_riwayat_naskah(&id).unwrap();
    let uraian: Vec<_> = riwayat.iter().map(|r| r.uraian.as_str()).collect();
    assert_eq!(riwayat.len(), 4, "{uraian:?}");
    assert!(uraian[0] == "Diterbitkan" && uraian[2].contains("oleh Petugas Contoh"));
    // What looks like a formula stays text in the workbook.
    let xlsx = kantor.sidang.export_agenda(Some(2026), &kini).unwrap();
    let path = kantor.berkas("agenda.xlsx");
    std::fs::write(&path, xlsx).unwrap();
    let sheet = std::process::Command::new("unzip")
        .args(["-p"])
        .arg(&path)
        .arg("xl/worksheets/sheet1.xml")
        .output()
        .unwrap();
    assert!(!String::from_utf8(sheet.stdout).unwrap().contains("<f>"));
    assert!(kantor.sidang.export_agenda(Some(2020), &kini).is_ok());
}

#[test]
fn ekspor_untuk_pimpinan_opd_satu_berkas_satu_penerima() {
    let mut kantor = Kantor::contoh();
    let kini = saat(SESUDAH);
    let rapat = hold(&mut kantor).ringkas.id;
    let early = kantor.sidang.prepare_ekspor(&rapat, false).err().unwrap();
    assert_eq!(early.kode, "surat_belum_terbit");

    let mut kantor = Kantor::contoh();
    let (rapat, letters) = surat(&mut kantor);
    let folder = kantor.berkas("opd");
    let write = |kantor: &mut Kantor, folder: &std::path::Path, bersandi| {
        let bahan = kantor.sidang.prepare_ekspor(&rapat, bersandi).unwrap();
        bahan.write(folder, &kini, &|_| {})
    };
    let hasil = write(&mut kantor, &folder, false).unwrap();
    let ekspor = kantor.sidang.record_ekspor(hasil, &kini).unwrap();
    assert_eq!(ekspor.salinan.len(), letters.len());
    for (salinan, letter) in ekspor.salinan.iter().zip(&letters) {
        let path = folder.join(&salinan.berkas);
        pdf::assert_utuh(&path);
        let teks = pdf::teks(&path);
        assert!(teks.contains(letter.sebutan()), "{}", salinan.berkas);
        for other in letters.iter().filter(|l| l.kunci != letter.kunci) {
            assert!(!teks.contains(other.sebutan()), "another unit's letter");
        }
        let riwayat = kantor.sidang.get_riwayat_naskah(&letter.id).unwrap();
        assert!(
            riwayat
                .last()
                .unwrap()
                .uraian
                .starts_with(&format!("Salinan ke-{}", salinan.ke))
        );
        // What was issued is untouched.
        assert_eq!(
            kantor.sidang.get_naskah(&letter.id).unwrap().sha256,
            letter.sha256
        );
    }
    for pengantar in &ekspor.pengantar {
        pdf::assert_utuh(&folder.join(pengantar));
        assert!(
            pdf::teks(&folder.join(pengantar)).contains(&letters[0].tujuan.clone().unwrap()[..12])
        );
    }

    // Never overwritten: the second time nothing is written.
    let before = std::fs::read(folder.join(&ekspor.salinan[0].berkas)).unwrap();
    let refused = write(&mut kantor, &folder, true).err().unwrap();
    assert_eq!(refused.kode, "berkas_sudah_ada");
    assert_eq!(
        std::fs::read(folder.join(&ekspor.salinan[0].berkas)).unwrap(),
        before
    );

    // With passwords: each opens its own file alone, and only the list has them, in the institution's own words.
    let isi = kantor.sidang.get_templat("daftar_distribusi").unwrap().isi;
    let isi = isi.replace("Setiap berkas terbuka", "Tiap berkas hanya terbuka");
    kantor
        .sidang
        .save_templat("daftar_distribusi", &isi, &kini)
        .unwrap();
    let folder = kantor.berkas("opd-bersandi");
    let hasil = write(&mut kantor, &folder, true).unwrap();
    let ekspor = kantor.sidang.record_ekspor(hasil, &kini).unwrap();
    let daftar = pdf::teks(&folder.join(&ekspor.pengantar[0]));
    assert!(daftar.contains("Tiap berkas hanya terbuka"), "{daftar}");
    let is_sandi = |w: &&str| w.len() == 19 && w.split('-').all(|g| g.len() == 4);
    let sandi: Vec<&str> = daftar.split_whitespace().filter(is_sandi).collect();
    assert_eq!(sandi.len(), letters.len(), "{daftar}");
    for (salinan, own) in ekspor.salinan.iter().zip(&sandi) {
        for tried in &sandi {
            let opens = std::process::Command::new("qpdf")
                .arg(format!("--password={tried}"))
                .arg("--check")
                .arg(folder.join(&salinan.berkas))
                .output()
                .unwrap()
                .status
                .success();
            assert_eq!(opens, tried == own);
        }
    }
}
