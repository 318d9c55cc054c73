use chrono::{NaiveDate, NaiveTime};
use sidang_domain::kepegawaian::Nip;

use super::*;
use crate::typeset::text::Style;
use crate::{Error, Penanda};

fn skema() -> Skema {
    use JenisBidang::{Angka, Daftar, Jam, Nip, Penanda, Pilihan, Tanggal, Teks, Ya};
    let orang = vec![
        Bidang::wajib("nama", "Nama", Teks),
        Bidang::wajib("nip", "NIP", Nip),
        Bidang::boleh("pangkat", "Pangkat", Teks),
    ];
    Skema::new(
        "surat_uji",
        vec![
            Bidang::wajib("nomor", "Nomor", Teks),
            Bidang::wajib("tanggal", "Tanggal", Tanggal),
            Bidang::wajib("jam", "Jam", Jam),
            Bidang::wajib("lembar", "Lembar", Angka),
            Bidang::boleh("alasan", "Alasan", Teks),
            Bidang::wajib("arah", "Arah", Pilihan(&["melepas", "menerima"])),
            Bidang::wajib("mendesak", "Mendesak", Ya),
            Bidang::wajib("pegawai", "Pegawai", JenisBidang::Catatan(orang.clone())),
            Bidang::wajib("calon", "Calon", Daftar(orang)),
            Bidang::wajib("penanda", "Penanda tangan", Penanda),
        ],
    )
}

fn skema_kalimat() -> Skema {
    Skema {
        kalimat: vec![
            BidangKalimat::new("pembuka", "Kalimat pembuka"),
            BidangKalimat::new("butir", "Setiap butir").tentang([Bidang::wajib(
                "pokok",
                "Pokok",
                JenisBidang::Teks,
            )]),
        ],
        ..skema()
    }
}

fn catatan() -> Catatan {
    let nip = Nip::parse("198704122010011003").unwrap();
    let orang = Catatan::new()
        .dengan("nama", "Siti, S.E.")
        .dengan("nip", nip);
    Catatan::new()
        .dengan("nomor", "800/1/2026")
        .dengan("tanggal", "2026-12-21".parse::<NaiveDate>().unwrap())
        .dengan("jam", "09:05:00".parse::<NaiveTime>().unwrap())
        .dengan("lembar", 5_u32)
        .dengan("arah", "melepas")
        .dengan("mendesak", false)
        .dengan("pegawai", orang.clone())
        .dengan("calon", vec![orang.clone(), orang])
        .dengan("penanda", Penanda::kosong("penanda", "Kepala Dinas"))
}

const KEPALA: &str = "jenis = \"surat_uji\"\nnama = \"Surat Uji\"\n";

fn templat(isi: &str) -> Templat {
    Templat::parse(&format!("{KEPALA}{isi}")).unwrap()
}

fn kalimat(teks: &str, catatan: &Catatan) -> Result<String, Error> {
    let templat = templat(&format!("[kalimat]\npembuka = '''{teks}'''\n"));
    let kalimat = Kalimat::new(&templat, catatan.clone());
    Ok(kalimat.teks("pembuka")?.replace('\u{a0}', " "))
}

#[test]
fn isian_ditulis_menurut_bentuknya() {
    for (teks, hasil) in [
        ("{nomor}", "800/1/2026"),
        ("{tanggal}", "21 Desember 2026"),
        ("{tanggal|tanggal}", "21 Desember 2026"),
        ("{tanggal|tanggal_angka}", "21-12-2026"),
        (
            "{tanggal|tanggal_kata}",
            "Senin tanggal dua puluh satu bulan Desember tahun dua ribu dua puluh enam",
        ),
        ("{tanggal|hari|besar}", "SENIN"),
        ("{tanggal|tahun}", "2026"),
        ("{jam}", "09.05"),
        ("{jam|pukul}~WITA", "pukul 09.05 WITA"),
        (
            "{lembar} {lembar|kata} {lembar|terbilang}",
            "5 5 (lima) lima",
        ),
        ("{pegawai.nama|besar}", "SITI, S.E."),
        ("{pegawai.nip|nip}", "19870412 201001 1 003"),
        ("{calon|banyak} calon", "2 (dua) calon"),
        ("{penanda.jabatan}", "Kepala Dinas"),
        ("a **{nomor}** b", "a 800/1/2026 b"),
    ] {
        assert_eq!(kalimat(teks, &catatan()).unwrap(), hasil, "{teks}");
    }
}

#[test]
fn bagian_dalam_kurung_siku_hilang_bila_isian_kosong() {
    let teks = "Nomor {nomor}[, karena {alasan}].";
    assert_eq!(kalimat(teks, &catatan()).unwrap(), "Nomor 800/1/2026.");
    let catatan = catatan().dengan("alasan", "{nomor} **pindah**");
    assert_eq!(
        kalimat(teks, &catatan).unwrap(),
        "Nomor 800/1/2026, karena {nomor} **pindah**."
    );
    assert!(matches!(
        kalimat("karena {alasan}", &catatan.dengan("alasan", " ")),
        Err(Error::IsianKosong { isian }) if isian == "alasan"
    ));
}

#[test]
fn huruf_tebal_terpisah_dari_kata_lain() {
    let templat = templat("[kalimat]\npembuka = 'pada **{tanggal|hari}** ini'\n");
    let (biasa, kalimat) = (Style::plain(11.0), Kalimat::new(&templat, catatan()));
    let teks = kalimat.kaya(biasa, "pembuka", &Catatan::new()).unwrap();
    let kata: Vec<_> = teks
        .spans
        .iter()
        .map(|(kata, gaya)| (kata.as_str(), *gaya))
        .collect();
    let tebal = ("Senin", biasa.bold());
    assert_eq!(
        kata,
        [("", biasa), ("pada ", biasa), tebal, (" ini", biasa)]
    );
}

/// Line, message and remedy of each mistake, in reading and in checking.
fn kesalahan(isi: &str, skema: &Skema) -> Vec<String> {
    let sumber = format!("{KEPALA}{isi}");
    let kesalahan = match Templat::parse(&sumber) {
        Ok(templat) => templat.check(skema),
        Err(kesalahan) => kesalahan,
    };
    kesalahan.iter().map(ToString::to_string).collect()
}

const TANDA_TANGAN: &str = "[[blok]]\nbentuk = \"tanda_tangan\"\npenanda = \"penanda\"\n";

fn kesalahan_blok(blok: &str) -> Vec<String> {
    kesalahan(&format!("{TANDA_TANGAN}[[blok]]\n{blok}"), &skema())
}

#[test]
fn templat_yang_benar_tidak_bercela() {
    let benar = r#"kaki = "Surat Nomor {nomor}"
rahasia = true
[[blok]]
bentuk = "kop"
[[blok]]
bentuk = "kepala_surat"
nomor = "{nomor}"
lampiran = "{alasan}"
hal = "Surat Uji"
tempat_tanggal = "{tanggal}"
isi = ["Yth. {pegawai.nama}", "di tempat"]
[[blok]]
bentuk = "paragraf"
bila = "alasan"
teks = "Karena {alasan}."
[[blok]]
bentuk = "paragraf"
bila = "arah=melepas"
teks = """
Surat ini dibuat pada {tanggal|tanggal_kata}[ karena {alasan}] \
sebanyak {lembar|kata} lembar."""
[[blok]]
bentuk = "isian"
baris = [["Nama", "{pegawai.nama}"], ["Pangkat", "{pegawai.pangkat}"]]
[[blok]]
bentuk = "tabel"
untuk = "calon"
kolom = [["No.", 6, "{urut}"], ["Nama", 40, "**{nama}**"], ["Nomor surat", 20, "{nomor}"]]
[[blok]]
bentuk = "tanda_tangan"
penanda = ["penanda"]
"#;
    assert_eq!(kesalahan(benar, &skema()), [""; 0]);
}

#[test]
fn semua_kesalahan_disebut_dengan_baris_dan_saran() {
    let salah = r#"catatn = 1
[[blok]]
bentuk = "paragrap"
[[blok]]
bentuk = "paragraf"
teks = """
Surat
{nomor"""
"#;
    assert_eq!(
        kesalahan(salah, &skema()),
        [
            "Baris 3: “catatn” tidak dikenal di sini. Maksud Anda “catatan”?",
            "Baris 5, blok 1 (paragrap): bentuk blok “paragrap” tidak dikenal. Maksud Anda “paragraf”?",
            "Baris 10, blok 2 (paragraf): kurung kurawal tidak ditutup. Tulis “}” di akhir nama isian.",
        ]
    );
}

#[test]
fn isian_dan_bentuk_diperiksa_terhadap_skema() {
    for (blok, harapan) in [
        (
            "bentuk = \"paragraf\"\nteks = \"{nomer}\"",
            "Baris 8, blok 2 (paragraf): isian “nomer” tidak dikenal. Maksud Anda “nomor”?",
        ),
        (
            "bentuk = \"paragraf\"\nteks = \"{pegawai.nme}\"",
            "Baris 8, blok 2 (paragraf): isian “pegawai.nme” tidak dikenal. Maksud Anda “nama”?",
        ),
        (
            "bentuk = \"paragraf\"\nteks = \"{nomor|tanggal}\"",
            "Baris 8, blok 2 (paragraf): bentuk itu tidak untuk “nomor”, yang berisi teks. \
             Bentuk yang dapat dipakai: besar.",
        ),
        (
            "bentuk = \"paragraf\"\nteks = \"{pegawai}\"",
            "Baris 8, blok 2 (paragraf): “pegawai” berisi kelompok isian dan tidak dapat dicetak begitu saja. \
             Tulis isian di dalamnya: {pegawai.nama}.",
        ),
        (
            "bentuk = \"paragraf\"\nteks = \"{mendesak}\"",
            "Baris 8, blok 2 (paragraf): “mendesak” berisi ya atau tidak dan tidak dapat dicetak begitu saja. \
             Isian ini hanya untuk “bila” atau “penanda”.",
        ),
        (
            "bentuk = \"paragraf\"\nteks = \"karena {alasan}\"",
            "Baris 8, blok 2 (paragraf): isian “alasan” boleh kosong. \
             Letakkan bagian kalimat itu di antara “[” dan “]”, atau beri blok ini “bila”.",
        ),
        (
            "bentuk = \"paragraf\"\nbila = \"arah=pergi\"\nteks = \"a\"",
            "Baris 8, blok 2 (paragraf): “arah” tidak pernah berisi “pergi”. Yang dikenal: melepas, menerima.",
        ),
        (
            "bentuk = \"paragraf\"\nteks = \"a [b] c\"",
            "Baris 8, blok 2 (paragraf): kurung siku tanpa isian di dalamnya. \
             Hapus kurungnya, atau tulis “[[” dan “]]” untuk mencetaknya.",
        ),
        (
            "bentuk = \"tabel\"\nkolom = [[\"No.\", 5, \"{urut}\"]]",
            "Baris 6, blok 2 (tabel): tabel tanpa “untuk”. \
             Tulis untuk = \"…\" dengan nama daftar yang menjadi barisnya.",
        ),
        (
            "bentuk = \"butir\"\nuntuk = \"nomor\"\nisi = \"a\"",
            "Baris 8, blok 2 (butir): “nomor” berisi teks, bukan daftar. Tulis nama isian yang berisi daftar.",
        ),
        (
            "bentuk = \"tanda_tangan\"\npenanda = \"pegawai\"",
            "Baris 8, blok 2 (tanda_tangan): “pegawai” berisi kelompok isian, bukan penanda tangan. \
             Tulis nama isian yang berisi penanda tangan.",
        ),
    ] {
        assert_eq!(kesalahan_blok(blok), [harapan]);
    }
}

#[test]
fn templat_tanpa_tanda_tangan_atau_tanpa_blok_bercela() {
    assert_eq!(
        kesalahan("[[blok]]\nbentuk = \"kop\"\n", &skema()),
        ["Baris 1: naskah tanpa tanda tangan “penanda”. \
          Tambahkan blok tanda_tangan dengan penanda = \"penanda\"."]
    );
    assert!(kesalahan("", &skema())[0].starts_with("Baris 1: templat tanpa blok."));
}

#[test]
fn naskah_yang_tidak_mencetak_nomor_tanggal_dan_tanda_rahasia_bercela() {
    use sidang_domain::naskah::JenisNaskah;
    let bidang = skema().bidang;
    let skema = Skema {
        jenis: "surat_uji",
        ..Skema::terbit(JenisNaskah::SuratUsulan, bidang).mencetak(&["calon.nama"])
    };
    let tanpa = |apa: &str, saran: &str| {
        format!(
            "Baris 1: naskah tidak pernah mencetak “{apa}”. Tulis {saran} di sebuah blok tanpa “bila”."
        )
    };
    let rahasia = "Baris 1: naskah ini rahasia, tetapi templat tidak memberinya tanda RAHASIA. \
                   Tulis rahasia = true di bawah nama templat.";
    let (nomor, tanggal) = (tanpa("nomor", "{nomor}"), tanpa("tanggal", "{tanggal}"));
    let calon = tanpa(
        "calon.nama",
        "{nama} untuk setiap “calon”, atau {calon.nama},",
    );
    let paragraf = |teks: &str, lagi: &str| {
        format!("[[blok]]\nbentuk = \"paragraf\"\n{lagi}teks = \"{teks}\"\n")
    };
    let cela = |kepala: &str, blok: &[String]| {
        kesalahan(&format!("{kepala}{}{TANDA_TANGAN}", blok.concat()), &skema)
    };
    let tertulis = "rahasia = true\n";
    let nama = paragraf("{nama}", "untuk = \"calon\"\n");
    let lengkap = paragraf("{nomor} {tanggal|hari}", "");
    assert_eq!(cela(tertulis, &[nama.clone(), lengkap.clone()]), [""; 0]);
    assert_eq!(cela("", &[nama.clone(), lengkap]), [rahasia]);
    // Neither the foot of the page, nor a block that may be left out, nor a bracket that may be empty prints a number.
    let kaki = "rahasia = true\nkaki = \"{nomor} {tanggal}\"\n";
    let hilang = [
        paragraf("{nomor}", "bila = \"alasan\"\n"),
        paragraf("a[ {tanggal}, {alasan}]", ""),
    ];
    assert_eq!(
        cela(kaki, &[&[nama][..], &hilang].concat()),
        [nomor.clone(), tanggal.clone()]
    );
    assert_eq!(cela(tertulis, &[]), [nomor, tanggal, calon]);
}

#[test]
fn tanggal_di_atas_tanda_tangan_termasuk_tercetak() {
    use sidang_domain::naskah::JenisNaskah;
    let skema = Skema {
        jenis: "surat_uji",
        penanda_bertanggal: true,
        ..Skema::terbit(JenisNaskah::SuratPerintah, skema().bidang)
    };
    let isi = "[[blok]]\nbentuk = \"paragraf\"\nteks = \"{nomor}\"\n";
    let bertanggal =
        format!("{TANDA_TANGAN}tempat_tanggal = \"Ditetapkan pada tanggal {{tanggal}}\"\n");
    assert_eq!(kesalahan(&format!("{isi}{bertanggal}"), &skema), [""; 0]);
    let tanpa = kesalahan(
        &format!("{isi}[[blok]]\nbentuk = \"paragraf\"\nteks = \"{{tanggal}}\"\n{TANDA_TANGAN}"),
        &skema,
    );
    assert_eq!(tanpa.len(), 1, "{tanpa:?}");
    assert!(tanpa[0].contains("tanpa tempat dan tanggal"), "{tanpa:?}");
}

#[test]
fn kalimat_wajib_memuat_isiannya_dan_sebanyak_tempatnya() {
    let skema = Skema {
        kalimat: vec![
            BidangKalimat::new("nomor", "Di bawah judul").harus(&["nomor"]),
            BidangKalimat::kepala("kepala", "Kepala tabel", 2),
            BidangKalimat::new("judul", "Judul").beberapa(),
        ],
        ..skema()
    };
    let benar = "[kalimat]\nnomor = \"Nomor {nomor}\"\nkepala = [\"a\", \"b\"]\njudul = [\"a\", \"b\", \"c\"]\n";
    assert_eq!(kesalahan(benar, &skema), [""; 0]);
    let salah = "[kalimat]\nnomor = \"Nomor\"\nkepala = \"a\"\njudul = \"a\"\n";
    assert_eq!(
        kesalahan(salah, &skema),
        [
            "Baris 4, kalimat nomor: kalimat ini harus mencetak “nomor”. Tulis {nomor} di dalamnya.",
            "Baris 5, kalimat kepala: kalimat ini terdiri dari 1 teks, seharusnya 2. \
             Tulis 2 teks: kepala = [\"…\", \"…\"].",
        ]
    );
}

#[test]
fn kalimat_yang_kurang_atau_asing_bercela() {
    let isi = "[kalimat]\nbutir = \"{pokok}\"\npembukaan = \"a\"\n[[blok]]\nbentuk = \"kop\"\n";
    assert_eq!(
        kesalahan(isi, &skema_kalimat()),
        [
            "Baris 1: kalimat “pembuka” (Kalimat pembuka) belum ada. \
             Tambahkan pembuka = \"…\" di bawah [kalimat].",
            "Baris 5, kalimat pembukaan: kalimat “pembukaan” tidak dipakai naskah ini. Maksud Anda “pembuka”?",
            "Baris 6, blok 1 (kop): naskah ini tersusun tetap dan hanya memakai kalimat. Hapus blok ini.",
        ]
    );
    let isi = "[kalimat]\nbutir = \"{pokok}\"\npembuka = \"{pokok}\"\n";
    assert!(
        kesalahan(isi, &skema_kalimat())[0].contains("isian “pokok” tidak dikenal"),
        "isian sebuah kalimat hanya berlaku di kalimat itu"
    );
}

#[test]
fn templat_bawaan_bebas_kesalahan() {
    use sidang_domain::naskah::JenisNaskah;
    let mut diperiksa = 0;
    for jenis in JenisNaskah::SEMUA {
        let Some(skema) = skema_rapat(jenis) else {
            continue;
        };
        let kesalahan = match Templat::parse(bawaan(jenis)) {
            Ok(templat) => templat.check(&skema),
            Err(kesalahan) => kesalahan,
        };
        assert_eq!(kesalahan, [], "{jenis:?}");
        diperiksa += 1;
    }
    assert!(diperiksa >= 4);
}

#[test]
fn catatan_contoh_mengisi_semua_bidang() {
    use sidang_domain::naskah::{JenisNaskah, TataNaskah};
    for jenis in JenisNaskah::SEMUA {
        let Some(skema) = skema_rapat(jenis) else {
            continue;
        };
        let templat = Templat::parse(bawaan(jenis)).unwrap();
        let contoh = skema.contoh();
        assert!(
            skema
                .bidang
                .iter()
                .all(|b| contoh.get(b.nama).is_some_and(|n| !n.kosong()))
        );
        templat
            .cetak_contoh(&skema, &TataNaskah::default(), &crate::Kop::default())
            .unwrap();
    }
}
