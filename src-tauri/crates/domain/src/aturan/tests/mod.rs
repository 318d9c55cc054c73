mod istilah;
mod pembaca;
mod pustaka;
mod skema;

use super::*;
use crate::peta_jabatan::Eselon;

const NASIONAL: &str = bawaan::TEKS[3];
const BANJAR: &str = bawaan::TEKS[1];

fn line(text: &str, passage: &str) -> usize {
    text.lines()
        .enumerate()
        .filter(|(_, line)| line.contains(passage))
        .last()
        .unwrap()
        .0
        + 1
}

fn paket(id: &str) -> &'static Aturan {
    bawaan().iter().find(|a| a.id == id).unwrap()
}

#[test]
fn paket_bawaan_lengkap_dan_benar() {
    let id: Vec<_> = bawaan().iter().map(|a| a.id.as_str()).collect();
    assert_eq!(
        id,
        ["kolaka-timur-2020", "banjar-2021", "djpb-2012", "nasional"]
    );
    let (kolaka, banjar) = (paket("kolaka-timur-2020"), paket("banjar-2021"));
    let tahun = |aturan: &Aturan, jenis| {
        let syarat = &aturan.syarat[&jenis];
        let pp = syarat.pengalaman_pp.as_ref().map(|pp| pp.nilai.tahun);
        (syarat.pengalaman.as_ref().unwrap().nilai.tahun, pp)
    };
    assert_eq!(tahun(kolaka, JenisJabatan::Administrator), (3, None));
    assert_eq!(tahun(kolaka, JenisJabatan::Pengawas), (4, None));
    assert_eq!(tahun(banjar, JenisJabatan::Administrator), (3, None));
    assert_eq!(tahun(banjar, JenisJabatan::Pengawas), (3, Some(4)));
    assert_eq!(kolaka.rapat.kuorum.dasar(), "Pasal 10 ayat (5)");
    assert_eq!(banjar.rapat.min_calon.dasar(), "Pasal 9 ayat (7)");
}

#[test]
fn celah_rapat_dibaca_ketat_juga_bila_paket_tidak_menyebutnya() {
    let strict = |aturan: &Aturan| {
        let celah = &aturan.rapat.celah;
        assert_eq!(celah.gasal_berlaku_pada.nilai, GasalBerlakuPada::Kehadiran);
        for boleh in [
            &celah.wakil,
            &celah.daring,
            &celah.mundur_dihitung_hadir,
            &celah.ketua_sementara,
        ] {
            assert!(!boleh.nilai);
            assert!(boleh.dasar.catatan.is_some());
        }
        let penilaian = &celah.penilaian.nilai;
        assert_eq!((penilaian.kriteria.len(), penilaian.selisih), (3, 30));
        assert!(!penilaian.wajib);
        assert_eq!(celah.pemungutan_rahasia.nilai.pemilih_paling_sedikit, 5);
        let baperjakat = aturan.tim.baperjakat.nilai;
        assert_eq!(baperjakat.min_anggota, 3);
        assert!(!baperjakat.sekretaris_anggota);
    };
    for aturan in bawaan() {
        strict(aturan);
        for celah in ["rapat.wakil", "rapat.penilaian", "tim.baperjakat"] {
            assert!(aturan.butir().iter().any(|b| b.jalur == celah), "{celah}");
        }
    }
    let start = NASIONAL.find("# Celah:").unwrap();
    let end = NASIONAL[start..].find("# ----").unwrap() + start;
    let silent = format!("{}{}", &NASIONAL[..start], &NASIONAL[end..]);
    let start = silent.find("[tim.baperjakat]").unwrap();
    let end = silent[start..].find("# ----").unwrap() + start;
    let silent = format!("{}{}", &silent[..start], &silent[end..]);
    let silent = Aturan::parse(&silent).unwrap();
    strict(&silent);
    let wakil = &silent.rapat.celah.wakil;
    assert_eq!(wakil.dasar(), silent.rapat.kuorum.dasar());
    let catatan = wakil.dasar.catatan.as_deref();
    assert!(catatan.is_some_and(|c| c.contains("dibaca secara ketat")));
    assert!(!silent.butir().iter().any(|b| b.jalur == "rapat.wakil"));
}

#[test]
fn def_14_jpt_pratama_diisi_melalui_seleksi_terbuka() {
    for aturan in bawaan() {
        let pengisian = &aturan.pengisian[&JenisJabatan::JptPratama];
        assert_eq!(pengisian.nilai, Pengisian::SeleksiTerbuka, "{}", aturan.id);
    }
}

#[test]
fn sya_15_jabatan_fungsional_djpb_menurut_peraturannya_sendiri() {
    let djpb = paket("djpb-2012");
    for jenis in JenisJabatan::ALL {
        let own = djpb.pengisian.get(&jenis).map(|p| p.nilai)
            == Some(Pengisian::PeraturanJabatanFungsional);
        assert_eq!(own, jenis.lini() == Lini::Fungsional, "{jenis}");
        assert!(!own || !djpb.syarat.contains_key(&jenis));
    }
}

#[test]
fn sya_09_golongan_eselon_paket_sama_dengan_lampiran_pp_13_2002() {
    // From eselon V.a up to I.a.
    let terendah = [
        "III/a", "III/b", "III/c", "III/d", "IV/a", "IV/b", "IV/c", "IV/d", "IV/e",
    ];
    let tertinggi = [
        "III/b", "III/c", "III/d", "IV/a", "IV/b", "IV/c", "IV/d", "IV/e", "IV/e",
    ];
    let words = |golongan: &GolonganEselon| -> Vec<_> {
        Eselon::ALL
            .iter()
            .map(|e| golongan.nilai[e].to_string())
            .collect()
    };
    for aturan in bawaan() {
        assert_eq!(words(&aturan.golongan_terendah), terendah, "{}", aturan.id);
        assert_eq!(
            words(&aturan.golongan_tertinggi),
            tertinggi,
            "{}",
            aturan.id
        );
    }
}

#[test]
fn pol_03_zona_djpb_memuat_167_tempat() {
    let zona = &paket("djpb-2012").zona.as_ref().unwrap().nilai;
    let jumlah: Vec<_> = zona.daftar().iter().map(Vec::len).collect();
    assert_eq!(jumlah, [53, 32, 37, 45]);
    for (kota, nomor) in [
        ("Kota Jakarta", Some(1)),
        ("Kota Balikpapan", Some(2)),
        ("Kabupaten Kolaka", Some(4)),
        ("Kabupaten Kolaka Timur", None),
        ("Kota Tanjung", Some(3)),
        ("Kota Tanjung Pinang", Some(2)),
    ] {
        assert_eq!(zona.nomor(kota), nomor, "{kota}");
    }
}

#[test]
fn dis_01_empat_alasan_diskresi_hanya_pada_djpb() {
    for aturan in bawaan() {
        let alasan = aturan.diskresi.as_ref().map(|d| d.nilai.alasan.len());
        let expected = (aturan.id == "djpb-2012").then_some(4);
        assert_eq!(alasan, expected, "{}", aturan.id);
    }
}

#[test]
fn prm_03_tujuh_kriteria_termasuk_yang_dinilai_tim() {
    for aturan in bawaan() {
        let kriteria: Vec<_> = aturan.peringkat.nilai.iter().map(|b| b.kriteria).collect();
        assert_eq!(kriteria, Kriteria::ALL, "{}", aturan.id);
    }
}

#[test]
fn lebih_dari_setengah() {
    let lebih_dari = bawaan()[0].rapat.kuorum.nilai.lebih_dari;
    for (hadir, anggota, expected) in [
        (3, 5, true),
        (2, 5, false),
        (3, 6, false),
        (4, 6, true),
        (0, 0, false),
    ] {
        assert_eq!(
            lebih_dari.is_exceeded_by(hadir, anggota),
            expected,
            "{hadir}/{anggota}"
        );
    }
}

#[test]
fn tenggat_rekomendasi_tiga_hari_kalender() {
    let rapat = NaiveDate::from_ymd_opt(2026, 12, 18).unwrap();
    let batas = |tenggat: &Tenggat| {
        let hari = tenggat.rekomendasi_hari.nilai;
        tenggat.hitungan_hari.nilai.setelah(rapat, hari)
    };
    assert_eq!(
        batas(&bawaan()[0].tenggat),
        NaiveDate::from_ymd_opt(2026, 12, 21)
    );
    let kerja = BANJAR.replace("nilai = \"kalender\"", "nilai = \"kerja\"");
    let batas = batas(&Aturan::parse(&kerja).unwrap().tenggat);
    assert_eq!(batas, NaiveDate::from_ymd_opt(2026, 12, 23));
}

#[test]
fn pasal_dikutip_dengan_peraturannya() {
    let aturan = &bawaan()[0];
    assert_eq!(
        aturan.kutip("Pasal 7 ayat (5); PP 13/2002 Lampiran"),
        "Pasal 7 ayat (5) Perbup Kolaka Timur 14/2020; PP 13/2002 Lampiran"
    );
    assert_eq!(aturan.nama_jenjang(Jenjang(2)), "Pengawas");
}

#[test]
fn zona_dicetak_dengan_angka_romawi() {
    let roman: Vec<_> = (1..=9).map(Zona::roman).collect();
    assert_eq!(
        roman,
        ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
    );
}

#[test]
fn tindak_lanjut_setiap_kotak_menurut_paket() {
    let kotak = &paket("nasional").kotak_sembilan.as_ref().unwrap().nilai;
    for nomor in 1..=9 {
        assert_eq!(kotak.tindak_lanjut(nomor), kotak.tindak_lanjut[&nomor]);
        assert!(kotak.tindak_lanjut(nomor).ends_with('.'));
    }
    assert_eq!(kotak.tindak_lanjut(10), "");
}

#[test]
fn pecahan_ditulis_dan_dibaca_kembali_sama() {
    let lebih_dari = paket("nasional").rapat.kuorum.nilai.lebih_dari;
    let tulisan = String::from(lebih_dari);
    assert_eq!(tulisan, "1/2");
    assert_eq!(Pecahan::try_from(tulisan), Ok(lebih_dari));
}
