//! The wording of documents: looked at, changed, taken back; and the documents of a meeting that are set from it.

use sidang_app::JenisGalat;
use sidang_tests::contoh::saat;
use sidang_tests::kantor::Kantor;
use sidang_tests::pdf;

use crate::rapat::{JABATAN, call, hold, members};

const DEKLARASI: &str = "deklarasi_konflik";

fn changed(kantor: &mut Kantor, dari: &str, ke: &str) -> String {
    let isi = kantor.sidang.get_templat(DEKLARASI).unwrap().isi;
    assert!(isi.contains(dari));
    isi.replace(dari, ke)
}

fn teks(kantor: &mut Kantor, id: &str) -> String {
    let path = kantor.berkas("naskah.pdf");
    std::fs::write(&path, kantor.sidang.get_pdf(id).unwrap()).unwrap();
    pdf::assert_utuh(&path);
    pdf::teks(&path)
}

#[test]
fn templat_diubah_dipakai_dan_dikembalikan() {
    let mut kantor = Kantor::contoh();
    let asal = kantor.sidang.get_templat(DEKLARASI).unwrap();
    assert!(asal.bawaan && asal.kesalahan.is_empty() && asal.versi.is_empty());

    let baru = changed(
        &mut kantor,
        "Saya yang bertanda tangan",
        "Yang bertanda tangan",
    );
    let simpan = |kantor: &mut Kantor, isi: &str, pada: &str| {
        kantor.sidang.save_templat(DEKLARASI, isi, &saat(pada))
    };
    let milik = simpan(&mut kantor, &baru, "2026-11-20 08:00").unwrap();
    assert!(!milik.bawaan && milik.isi == baru && milik.versi.len() == 1);
    simpan(&mut kantor, &baru, "2026-11-20 08:05").unwrap();
    let lain = baru.replace("Yang bertanda", "Kami yang bertanda");
    let dua = simpan(&mut kantor, &lain, "2026-11-20 08:10").unwrap();
    assert_eq!(dua.versi.len(), 2, "what did not change is no new version");

    let sidang = &mut kantor.sidang;
    let satu = sidang
        .restore_templat(DEKLARASI, Some(1), &saat("2026-11-20 08:20"))
        .unwrap();
    assert_eq!(satu.isi, baru);
    let bawaan = sidang
        .restore_templat(DEKLARASI, None, &saat("2026-11-20 08:30"))
        .unwrap();
    assert!(bawaan.bawaan && bawaan.isi == asal.isi);
    assert_eq!(bawaan.versi.len(), 4, "nothing is thrown away");
    assert!(
        sidang
            .restore_templat(DEKLARASI, Some(9), &saat("2026-11-20 08:40"))
            .is_err()
    );
}

#[test]
fn templat_bercela_tidak_tersimpan_dan_disebut_barisnya() {
    let mut kantor = Kantor::contoh();
    let salah = changed(&mut kantor, "{anggota.nip}", "{anggota.nipp}");
    let kesalahan = kantor.sidang.check_templat(DEKLARASI, &salah).unwrap();
    let [k] = kesalahan.as_slice() else {
        panic!("one mistake: {kesalahan:?}")
    };
    let baris = salah
        .lines()
        .position(|b| b.contains("anggota.nipp"))
        .unwrap()
        + 1;
    assert_eq!(
        (k.baris as usize, k.saran.as_str()),
        (baris, "Maksud Anda “nip”?")
    );
    let galat = kantor
        .sidang
        .save_templat(DEKLARASI, &salah, &saat("2026-11-20 08:00"))
        .expect_err("faulty");
    assert_eq!(
        (galat.jenis, galat.kode.as_str()),
        (JenisGalat::Masukan, "templat_keliru")
    );
    let hari = saat("2026-11-20 08:00");
    assert!(
        kantor
            .sidang
            .preview_templat(DEKLARASI, &salah, &hari)
            .is_err()
    );
    assert!(kantor.sidang.get_templat(DEKLARASI).unwrap().bawaan);
}

#[test]
fn setiap_templat_bawaan_tanpa_kesalahan_dan_dapat_dilihat() {
    let mut kantor = Kantor::contoh();
    let daftar = kantor.sidang.list_templat().unwrap();
    assert_eq!(
        daftar.len(),
        28,
        "every kind, both lists and the shared terms"
    );
    for t in daftar {
        let rinci = kantor.sidang.get_templat(&t.jenis).unwrap();
        assert_eq!(rinci.kesalahan, [], "{}", t.jenis);
        let pdf = kantor
            .sidang
            .preview_templat(&t.jenis, &rinci.isi, &saat("2026-11-20 08:00"))
            .unwrap();
        assert!(pdf.starts_with(b"%PDF-"), "{}", t.jenis);
    }
}

#[test]
fn istilah_instansi_berlaku_pada_semua_surat_dan_terlihat_pada_pratinjaunya() {
    let mut kantor = Kantor::contoh();
    let hari = saat("2026-11-20 08:00");
    let istilah = kantor.sidang.get_templat("istilah").unwrap();
    let isi = istilah.isi.replace("\"Hal\"", "\"Perihal\"");
    let terlihat = |kantor: &mut Kantor, jenis: &str| {
        let isi = kantor.sidang.get_templat(jenis).unwrap().isi;
        let pdf = kantor.sidang.preview_templat(jenis, &isi, &hari).unwrap();
        let path = kantor.berkas("istilah.pdf");
        std::fs::write(&path, pdf).unwrap();
        pdf::teks(&path).contains("Perihal")
    };
    for jenis in ["istilah", "undangan", "surat_usulan"] {
        assert!(!terlihat(&mut kantor, jenis), "{jenis}");
    }
    kantor.sidang.save_templat("istilah", &isi, &hari).unwrap();
    for jenis in ["istilah", "undangan", "surat_usulan"] {
        assert!(terlihat(&mut kantor, jenis), "{jenis}");
    }
    kantor
        .sidang
        .restore_templat("istilah", None, &hari)
        .unwrap();
    assert!(!terlihat(&mut kantor, "undangan"));
}

#[test]
fn pratinjau_berkop_seperti_naskah_yang_terbit() {
    let mut kantor = Kantor::contoh();
    let mut instansi = kantor
        .sidang
        .keadaan(&saat("2026-11-20 08:00"))
        .unwrap()
        .instansi
        .unwrap();
    instansi.sekretariat = String::new();
    kantor
        .sidang
        .set_instansi(&instansi, &saat("2026-11-20 08:00"))
        .unwrap();
    let mut kop = |jenis: &str, judul: &str| {
        let isi = kantor.sidang.get_templat(jenis).unwrap().isi;
        let konteks = saat("2026-11-20 08:00");
        let pdf = kantor.sidang.preview_templat(jenis, &isi, &konteks);
        let path = kantor.berkas("pratinjau.pdf");
        std::fs::write(&path, pdf.unwrap()).unwrap();
        let teks = pdf::teks(&path);
        teks.split(judul).next().unwrap().to_owned()
    };
    let tim = kop(DEKLARASI, "DEKLARASI");
    assert!(tim.contains("TIM PENILAI KINERJA"), "{tim}");
    let kepala = kop("surat_perintah", "SURAT PERINTAH");
    assert_eq!(kepala.trim(), "BUPATI CONTOH RAYA");
}

#[test]
fn naskah_rapat_tersusun_tetap_memakai_kalimat_instansi_dan_menyimpan_segelnya() {
    let mut kantor = Kantor::contoh();
    let asal = kantor.sidang.get_templat("berita_acara").unwrap().isi;
    let baru = asal.replace("Jalannya Rapat", "Urutan Rapat").replace(
        "Demikian berita acara ini dibuat dengan sebenarnya",
        "Demikian berita acara ini disusun apa adanya",
    );
    assert_ne!(asal, baru);
    kantor
        .sidang
        .save_templat("berita_acara", &baru, &saat("2026-11-20 08:00"))
        .unwrap();
    let id = hold(&mut kantor).ringkas.id;
    let terbit = kantor
        .sidang
        .issue_berita_acara(&id, "800.1.3.3/1/2026", &saat("2026-11-22 11:00"))
        .unwrap();
    let teks = teks(&mut kantor, &terbit.naskah[0].id);
    assert!(teks.contains("disusun apa adanya"), "{teks}");

    // What makes the minutes untrue is no wording: the date cannot be taken out.
    let tanpa = baru.replace(
        "**{tanggal|tanggal_kata}** ({tanggal|tanggal_angka})",
        "Senin",
    );
    let kesalahan = kantor.sidang.check_templat("berita_acara", &tanpa).unwrap();
    assert!(
        kesalahan
            .iter()
            .any(|k| k.bagian == "kalimat pembuka" && k.pesan.contains("“tanggal”")),
        "{kesalahan:?}"
    );
}

#[test]
fn daftar_naskah_rapat_menyebut_yang_belum_dapat_terbit_dan_yang_sudah() {
    let state = |kantor: &mut Kantor, id: &str| -> Vec<(Option<String>, usize)> {
        let list = kantor.sidang.list_naskah_rapat(id).unwrap();
        list.into_iter()
            .map(|n| (n.belum.map(|galat| galat.kode), n.terbit.len()))
            .collect()
    };
    let belum = |kode: &str| (Some(kode.to_owned()), 0);
    let mut kantor = Kantor::contoh();
    let id = call(&mut kantor).ringkas.id;
    let awal = [
        belum("daftar_hadir_kosong"),
        belum("tanpa_daftar_nominatif"),
        belum("deklarasi_kosong"),
        belum("tanpa_ketua_pengganti"),
    ];
    assert_eq!(state(&mut kantor, &id), awal);
    let galat = kantor
        .sidang
        .issue_daftar_hadir(&id, &saat("2026-11-22 08:00"))
        .unwrap_err();
    assert_eq!(
        (galat.jenis, galat.kode.as_str()),
        (JenisGalat::Aturan, "daftar_hadir_kosong"),
        "what the list says is what issuing says"
    );

    let mut kantor = Kantor::contoh();
    let id = hold(&mut kantor).ringkas.id;
    assert_eq!(state(&mut kantor, &id)[1], (None, 0));
    kantor
        .sidang
        .issue_daftar_nominatif(&id, &saat("2026-11-22 11:00"))
        .unwrap();
    assert_eq!(state(&mut kantor, &id)[1], (None, JABATAN.len()));
}

#[test]
fn daftar_hadir_terbit_sama_sampai_kehadiran_berubah() {
    let mut kantor = Kantor::contoh();
    let rapat = hold(&mut kantor);
    let id = rapat.ringkas.id.clone();
    let terbit = kantor
        .sidang
        .issue_daftar_hadir(&id, &saat("2026-11-22 11:00"))
        .unwrap();
    let [naskah] = terbit.naskah.as_slice() else {
        panic!("one day, one list")
    };
    let teks = teks(&mut kantor, &naskah.id);
    for k in rapat.kehadiran.iter().filter(|k| k.hadir) {
        assert!(
            teks.contains(k.nama.split(',').next().unwrap()),
            "{}",
            k.nama
        );
    }
    assert!(
        teks.contains("hadir 5 (lima) orang") && teks.contains("rapat sah"),
        "{teks}"
    );
    let lagi = kantor
        .sidang
        .issue_daftar_hadir(&id, &saat("2026-11-23 08:00"))
        .unwrap();
    assert_eq!(lagi.naskah[0].sha256, naskah.sha256);
    assert_eq!((terbit.baru, lagi.baru), (1, 0), "and it says so");
}

#[test]
fn daftar_nominatif_tercetak_dari_daftar_yang_dibekukan() {
    let mut kantor = Kantor::contoh();
    let rapat = hold(&mut kantor);
    let id = rapat.ringkas.id.clone();
    let terbit = kantor
        .sidang
        .issue_daftar_nominatif(&id, &saat("2026-11-22 11:00"))
        .unwrap();
    assert_eq!(terbit.naskah.len(), JABATAN.len());
    let beku = kantor.sidang.get_nominatif_rapat(&id, JABATAN[0]).unwrap();
    let naskah = terbit
        .naskah
        .iter()
        .find(|n| n.kunci.as_deref() == Some(JABATAN[0]))
        .unwrap();
    let teks = teks(&mut kantor, &naskah.id).replace('\u{a0}', " ");
    for c in &beku.calon {
        let n = &c.nip;
        let nip = format!("{} {} {} {}", &n[..8], &n[8..14], &n[14..15], &n[15..]);
        assert_eq!(teks.contains(&nip), c.hasil != "tidak_memenuhi", "{nip}");
    }
}

#[test]
fn deklarasi_terbit_untuk_yang_menyatakan_dan_memakai_templat_berlaku() {
    let mut kantor = Kantor::contoh();
    let rapat = call(&mut kantor);
    let id = rapat.ringkas.id.clone();
    let galat = kantor
        .sidang
        .issue_deklarasi(&id, &saat("2026-11-22 08:00"))
        .expect_err("nobody declared");
    assert_eq!(galat.kode, "deklarasi_kosong");
    let nip = members(&rapat)[1].clone();
    kantor
        .sidang
        .declare(&id, &nip, &[], &saat("2026-11-22 08:35"))
        .unwrap();
    let baru = changed(
        &mut kantor,
        "Saya yang bertanda tangan",
        "Yang bertanda tangan",
    );
    kantor
        .sidang
        .save_templat(DEKLARASI, &baru, &saat("2026-11-22 08:36"))
        .unwrap();
    let terbit = kantor
        .sidang
        .issue_deklarasi(&id, &saat("2026-11-22 08:40"))
        .unwrap();
    let [naskah] = terbit.naskah.as_slice() else {
        panic!("one member declared")
    };
    let lama = teks(&mut kantor, &naskah.id);
    assert!(lama.contains("Yang bertanda tangan di bawah ini"));
    assert!(lama.contains("Tidak mempunyai konflik kepentingan"));
    kantor
        .sidang
        .restore_templat(DEKLARASI, None, &saat("2026-11-22 08:50"))
        .unwrap();
    let lagi = kantor
        .sidang
        .issue_deklarasi(&id, &saat("2026-11-22 08:55"))
        .unwrap();
    assert_eq!(
        lagi.naskah[0].sha256, naskah.sha256,
        "what is issued stays, whatever the template says now"
    );
}

#[test]
fn rpt_06_penetapan_ketua_hanya_bila_ketua_diganti() {
    let mut kantor = Kantor::contoh();
    let rapat = call(&mut kantor);
    let galat = kantor
        .sidang
        .issue_penetapan_ketua(&rapat.ringkas.id, &saat("2026-11-22 08:00"))
        .expect_err("the chair was not replaced");
    assert_eq!(
        (galat.jenis, galat.kode.as_str()),
        (JenisGalat::Aturan, "tanpa_ketua_pengganti")
    );
    assert!(galat.dasar.is_some());
}
