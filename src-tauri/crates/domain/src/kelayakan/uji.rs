//! Runs a pack's test table: each row's person, who differs from a sound one only as the row says, for the row's post.

use chrono::{Datelike, NaiveDate};

use super::{HasilPeriksa, IdSyarat, Jawaban, Latar, periksa};
use crate::aturan::{Aturan, DataUji, JabatanUji, MasaUji, OrangUji, UjiPaket};
use crate::kepegawaian::{
    Asesmen, Golongan, HukumanDisiplin, Integritas, KedudukanHukum, Kesehatan, Nama,
    NilaiKompetensi, Nip, Pegawai, Pendidikan, Predikat, RekamPegawai, RiwayatJabatan, Skp,
    StatusPegawai,
};
use crate::peta_jabatan::{Eselon, Jabatan, JenisJabatan, KodeJabatan, PetaAcuan, UnitKerja};

/// How a row of a pack's test table came out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HasilUji {
    /// What the row shows.
    pub nama: String,
    /// Whether the pack says what the row expects.
    pub lulus: bool,
    /// What differs; blank where nothing does.
    pub pesan: String,
}

/// Runs the test table of a pack.
pub fn run(aturan: &Aturan) -> Vec<HasilUji> {
    aturan.uji.iter().map(|uji| row(aturan, uji)).collect()
}

fn row(aturan: &Aturan, uji: &UjiPaket) -> HasilUji {
    let jabatan = post(&uji.jabatan);
    let peta = PetaAcuan::new(std::slice::from_ref(&jabatan));
    let latar = Latar {
        aturan,
        per: uji.per,
        peta: &peta,
        pencalonan_terbuka: false,
    };
    let rekam = person(aturan, uji);
    let pesan = match periksa(&rekam, &jabatan, &latar) {
        Ok(hasil) => differences(uji, &hasil).join("; "),
        Err(penolakan) => penolakan.pesan,
    };
    HasilUji {
        nama: uji.nama.clone(),
        lulus: pesan.is_empty(),
        pesan,
    }
}

/// What the checks say other than the row.
fn differences(uji: &UjiPaket, hasil: &HasilPeriksa) -> Vec<String> {
    let mut found = Vec::new();
    if hasil.hasil != uji.hasil {
        found.push(format!(
            "hasil seharusnya {}, tetapi {}",
            uji.hasil.key(),
            hasil.hasil.key()
        ));
    }
    for (syarat, expected) in &uji.jawaban {
        match answer(hasil, *syarat) {
            Some(jawaban) if jawaban == *expected => {}
            Some(jawaban) => found.push(format!(
                "{} seharusnya {}, tetapi {}",
                syarat.key(),
                expected.key(),
                jawaban.key()
            )),
            None => found.push(format!("{} tidak diperiksa paket ini", syarat.key())),
        }
    }
    found
}

fn answer(hasil: &HasilPeriksa, syarat: IdSyarat) -> Option<Jawaban> {
    let temuan = hasil.temuan.iter().find(|t| t.syarat == syarat)?;
    Some(temuan.hasil)
}

fn post(uji: &JabatanUji) -> Jabatan {
    Jabatan {
        kode: KodeJabatan::parse("UJI-1").expect("the code is one"),
        nama: format!("{} yang dituju", uji.jenis),
        jenis: uji.jenis,
        eselon: uji.eselon,
        kelas: uji.kelas,
        unit: UnitKerja {
            nama: "Bidang Uji".to_owned(),
            induk: "Dinas Uji".to_owned(),
            kota: None,
        },
        pendidikan_minimal: uji.pendidikan_minimal,
        kebutuhan: 1,
        pemangku: Vec::new(),
    }
}

/// A sound person with the row's departures.
fn person(aturan: &Aturan, uji: &UjiPaket) -> RekamPegawai {
    let orang = &uji.orang;
    let mut rekam = sound(aturan, uji);
    depart(&mut rekam, uji.per, orang);
    for data in &orang.tanpa {
        clear(&mut rekam, *data);
    }
    rekam
}

/// Someone whom no check bars: one level below the post for three years after twelve below that, S-2, IV/b, good in
/// everything, far from retirement.
fn sound(aturan: &Aturan, uji: &UjiPaket) -> RekamPegawai {
    let per = uji.per;
    let tahun = |mundur: i32| {
        let first = NaiveDate::from_ymd_opt(per.year() - mundur, 1, 1);
        first.expect("a year of a pack's table has a first day")
    };
    let target = aturan.jenjang(uji.jabatan.jenis);
    let on = |turun: u8| {
        JenisJabatan::ALL.into_iter().find(|jenis| {
            jenis.lini() == uji.jabatan.jenis.lini() && aturan.jenjang(*jenis).0 + turun == target.0
        })
    };
    let (kini, dulu) = (
        on(1).unwrap_or(uji.jabatan.jenis),
        on(2).or(on(1)).unwrap_or(uji.jabatan.jenis),
    );
    let skp = [1, 2].map(|mundur| Skp {
        tahun: per.year() - mundur,
        hasil_kerja: None,
        perilaku_kerja: None,
        predikat: Predikat::Baik,
    });
    RekamPegawai {
        riwayat_jabatan: vec![
            held(dulu, None, tahun(16), tahun(4).pred_opt()),
            held(kini, None, tahun(4), None),
        ],
        skp: skp.into(),
        kompetensi: vec![assessed(per, [NilaiKompetensi::Ms; 3])],
        kesehatan: vec![Kesehatan {
            tanggal: per,
            sehat: true,
            hasil: "Sehat".to_owned(),
        }],
        integritas: vec![Integritas {
            tanggal: per,
            baik: true,
            hasil: "Baik".to_owned(),
        }],
        ..RekamPegawai::new(Pegawai {
            nip: Nip::parse("198503152010011001").expect("the number is one"),
            nama: Nama::plain("Pegawai Uji"),
            tempat_lahir: None,
            tanggal_lahir: Some(tahun(40)),
            jenis_kelamin: None,
            status: StatusPegawai::Pns,
            kedudukan: Some(KedudukanHukum::Aktif),
            golongan: Some(Golongan::IVb),
            tmt_golongan: Some(tahun(2)),
            masa_kerja_tahun: Some(16),
            jabatan: None,
            pendidikan: Some(Pendidikan::S2),
            jurusan: None,
        })
    }
}

fn depart(rekam: &mut RekamPegawai, per: NaiveDate, orang: &OrangUji) {
    let pegawai = &mut rekam.pegawai;
    pegawai.status = orang.status.unwrap_or(pegawai.status);
    if let Some(kedudukan) = &orang.kedudukan {
        pegawai.kedudukan = KedudukanHukum::parse(kedudukan);
    }
    pegawai.golongan = orang.golongan.or(pegawai.golongan);
    pegawai.pendidikan = orang.pendidikan.or(pegawai.pendidikan);
    pegawai.tanggal_lahir = orang.tanggal_lahir.or(pegawai.tanggal_lahir);
    if let Some(riwayat) = &orang.riwayat {
        let held = |m: &MasaUji| held(m.jenis, m.eselon, m.mulai, m.selesai);
        rekam.riwayat_jabatan = riwayat.iter().map(held).collect();
    }
    if let Some(skp) = &orang.skp {
        rekam.skp = skp
            .iter()
            .map(|s| Skp {
                tahun: s.tahun.into(),
                hasil_kerja: None,
                perilaku_kerja: None,
                predikat: s.predikat,
            })
            .collect();
    }
    if let Some(&[teknis, manajerial, sosial_kultural]) = orang.kompetensi.as_deref() {
        rekam.kompetensi = vec![assessed(per, [teknis, manajerial, sosial_kultural])];
    }
    if let Some(sehat) = orang.sehat {
        rekam.kesehatan[0].sehat = sehat;
    }
    if let Some(baik) = orang.integritas {
        rekam.integritas[0].baik = baik;
    }
    rekam.hukuman_disiplin = orang
        .hukuman
        .iter()
        .map(|h| HukumanDisiplin {
            tingkat: h.tingkat,
            jenis: h.tingkat.to_string(),
            nomor_sk: None,
            tmt_mulai: h.mulai,
            tmt_selesai: h.selesai,
        })
        .collect();
}

fn clear(rekam: &mut RekamPegawai, data: DataUji) {
    let pegawai = &mut rekam.pegawai;
    match data {
        DataUji::Kedudukan => pegawai.kedudukan = None,
        DataUji::Golongan => pegawai.golongan = None,
        DataUji::Pendidikan => pegawai.pendidikan = None,
        DataUji::TanggalLahir => pegawai.tanggal_lahir = None,
        DataUji::Riwayat => rekam.riwayat_jabatan.clear(),
        DataUji::Skp => rekam.skp.clear(),
        DataUji::Kompetensi => rekam.kompetensi.clear(),
        DataUji::Kesehatan => rekam.kesehatan.clear(),
        DataUji::Integritas => rekam.integritas.clear(),
    }
}

fn held(
    jenis: JenisJabatan,
    eselon: Option<Eselon>,
    mulai: NaiveDate,
    selesai: Option<NaiveDate>,
) -> RiwayatJabatan {
    RiwayatJabatan {
        nama: jenis.to_string(),
        jenis,
        eselon,
        unit_kerja: "Dinas Uji".to_owned(),
        tmt_mulai: mulai,
        tmt_selesai: selesai,
    }
}

fn assessed(tanggal: NaiveDate, nilai: [NilaiKompetensi; 3]) -> Asesmen {
    let [teknis, manajerial, sosial_kultural] = nilai;
    Asesmen {
        tanggal,
        teknis,
        manajerial,
        sosial_kultural,
        jpm: Some(80),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::aturan::bawaan;

    #[test]
    fn tabel_uji_setiap_paket_bawaan_lulus() {
        for aturan in bawaan() {
            let hasil = run(aturan);
            assert!((8..=24).contains(&hasil.len()), "{}", aturan.id);
            for uji in hasil {
                assert!(uji.lulus, "{}, {}: {}", aturan.id, uji.nama, uji.pesan);
            }
        }
    }

    /// Three years on the level below the post's, before that on the one below it, in the same line.
    #[test]
    fn orang_uji_berkarier_dari_dua_jenjang_di_bawah_jabatan_yang_dituju() {
        use JenisJabatan::{Administrator, AhliMadya, AhliMuda, AhliPertama, Pelaksana, Pengawas};
        let aturan = &bawaan()[3];
        let mut uji = aturan.uji[0].clone();
        for (jenis, dulu, kini) in [
            (Administrator, Pelaksana, Pengawas),
            (AhliMadya, AhliPertama, AhliMuda),
            (Pengawas, Pelaksana, Pelaksana),
        ] {
            uji.jabatan.jenis = jenis;
            let orang = sound(aturan, &uji);
            let riwayat: Vec<_> = orang.riwayat_jabatan.iter().map(|r| r.jenis).collect();
            assert_eq!(riwayat, [dulu, kini], "{jenis}");
        }
    }

    #[test]
    fn baris_uji_yang_keliru_menyebut_bedanya() {
        let text = include_str!("../../../../../assets/aturan/nasional.toml")
            .replacen("hasil = \"memenuhi\"", "hasil = \"tidak_memenuhi\"\njawaban = { kinerja = \"belum_ada_data\", zona = \"memenuhi\" }", 1);
        let hasil = run(&Aturan::parse(&text).unwrap());
        assert!(!hasil[0].lulus && hasil[1..].iter().all(|uji| uji.lulus));
        assert_eq!(
            hasil[0].pesan,
            "hasil seharusnya tidak_memenuhi, tetapi memenuhi; kinerja seharusnya belum_ada_data, tetapi memenuhi; zona tidak diperiksa paket ini"
        );
    }

    #[test]
    fn angka_paket_yang_diubah_menggagalkan_tabel_ujinya() {
        let text = include_str!("../../../../../assets/aturan/nasional.toml");
        for (from, to) in [
            (
                "nilai = { tahun = 3, jenjang = 2 }",
                "nilai = { tahun = 4, jenjang = 2 }",
            ),
            (
                "nilai = { tahun = 4, jenjang = 1 }",
                "nilai = { tahun = 3, jenjang = 1 }",
            ),
            ("nilai = \"S-1\"", "nilai = \"S-2\""),
            ("nilai = \"D-III\"", "nilai = \"D-II\""),
            ("nilai = 1\n", "nilai = 2\n"),
        ] {
            let hasil = run(&Aturan::parse(&text.replacen(from, to, 1)).unwrap());
            assert!(hasil.iter().any(|uji| !uji.lulus), "{to}");
        }
    }
}
