//! A made-up candidate who qualifies, posts to check them for, and short ways to ask.

use std::sync::LazyLock;

use chrono::NaiveDate;

use super::{Bahan, IdSyarat, Jawaban, Latar, Sasaran, Temuan};
use crate::aturan::{Aturan, Keberlakuan, Syarat, SyaratJabatan, bawaan};
use crate::kepegawaian::{
    Asesmen, Golongan, Integritas, KedudukanHukum, Kesehatan, Nama, NilaiKompetensi, Nip, Pegawai,
    Pendidikan, Predikat, RekamPegawai, RiwayatJabatan, Skp, StatusPegawai,
};
use crate::peta_jabatan::{Eselon, Jabatan, JenisJabatan, KodeJabatan, PetaAcuan, UnitKerja};

pub fn d(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// The reference date of the examples.
pub fn per() -> NaiveDate {
    d("2026-11-22")
}

pub fn kolaka() -> &'static Aturan {
    &bawaan()[0]
}

pub fn banjar() -> &'static Aturan {
    &bawaan()[1]
}

pub fn masa(jenis: JenisJabatan, mulai: &str, selesai: Option<&str>) -> RiwayatJabatan {
    RiwayatJabatan {
        nama: format!("Jabatan {jenis}"),
        jenis,
        eselon: match jenis {
            JenisJabatan::Administrator => Some(Eselon::IIIb),
            JenisJabatan::Pengawas => Some(Eselon::IVa),
            _ => None,
        },
        unit_kerja: "Dinas Contoh".into(),
        tmt_mulai: d(mulai),
        tmt_selesai: selesai.map(d),
    }
}

pub fn skp(tahun: i32, predikat: Predikat) -> Skp {
    Skp {
        tahun,
        hasil_kerja: None,
        perilaku_kerja: None,
        predikat,
    }
}

pub fn asesmen(tanggal: &str, nilai: [NilaiKompetensi; 3], jpm: u8) -> Asesmen {
    let [teknis, manajerial, sosial_kultural] = nilai;
    Asesmen {
        tanggal: d(tanggal),
        teknis,
        manajerial,
        sosial_kultural,
        jpm: Some(jpm),
    }
}

/// A Pengawas who qualifies for [`administrator`] and [`pengawas`] under both packs.
pub fn layak() -> RekamPegawai {
    layak_dengan_urut(1)
}

/// Another like [`layak`], of another serial number.
pub fn layak_dengan_urut(urut: u16) -> RekamPegawai {
    RekamPegawai {
        riwayat_jabatan: vec![
            masa(JenisJabatan::Pelaksana, "2010-01-01", Some("2019-12-31")),
            masa(JenisJabatan::Pengawas, "2020-01-01", None),
        ],
        skp: vec![skp(2025, Predikat::Baik), skp(2024, Predikat::Baik)],
        kompetensi: vec![asesmen("2025-05-01", [NilaiKompetensi::Ms; 3], 80)],
        kesehatan: vec![Kesehatan {
            tanggal: d("2026-02-01"),
            sehat: true,
            hasil: "Sehat".into(),
        }],
        integritas: vec![Integritas {
            tanggal: d("2026-03-01"),
            baik: true,
            hasil: "Baik".into(),
        }],
        ..RekamPegawai::new(Pegawai {
            nip: Nip::parse(&format!("198503152010011{urut:03}")).unwrap(),
            nama: Nama::plain("Budi Contoh"),
            tempat_lahir: None,
            tanggal_lahir: Some(d("1985-03-15")),
            jenis_kelamin: None,
            status: StatusPegawai::Pns,
            kedudukan: Some(KedudukanHukum::Aktif),
            golongan: Some(Golongan::IIId),
            tmt_golongan: Some(d("2022-04-01")),
            masa_kerja_tahun: Some(16),
            jabatan: None,
            pendidikan: Some(Pendidikan::S1),
            jurusan: None,
        })
    }
}

pub fn jabatan(jenis: JenisJabatan, eselon: Option<Eselon>) -> Jabatan {
    Jabatan {
        kode: KodeJabatan::parse("J1").unwrap(),
        nama: format!("Kepala {jenis}"),
        jenis,
        eselon,
        kelas: None,
        unit: UnitKerja {
            nama: "Bidang Contoh".into(),
            induk: "Dinas Contoh".into(),
            kota: None,
        },
        pendidikan_minimal: None,
        kebutuhan: 1,
        pemangku: Vec::new(),
    }
}

pub fn administrator() -> Jabatan {
    jabatan(JenisJabatan::Administrator, Some(Eselon::IIIb))
}

pub fn pengawas() -> Jabatan {
    jabatan(JenisJabatan::Pengawas, Some(Eselon::IVa))
}

static TANPA_PETA: LazyLock<PetaAcuan> = LazyLock::new(PetaAcuan::default);

/// A pack at the reference date of the examples, without a map of posts.
pub fn latar(aturan: &Aturan) -> Latar<'_> {
    Latar {
        aturan,
        per: per(),
        peta: &TANPA_PETA,
        pencalonan_terbuka: false,
    }
}

/// The first pack with a change in what it asks for the posts of the examples.
pub fn aturan_dengan(change: impl Fn(&mut SyaratJabatan)) -> Aturan {
    let mut aturan = kolaka().clone();
    aturan.syarat.values_mut().for_each(change);
    aturan
}

/// An advisory check.
pub fn saran<T>(nilai: T) -> Syarat<T> {
    let contoh = &kolaka().syarat[&JenisJabatan::Pengawas];
    Syarat {
        sifat: Keberlakuan::Saran,
        nilai,
        dasar: contoh.status.as_ref().unwrap().dasar.clone(),
    }
}

/// One check's finding; none where the pack does not make it.
pub fn temuan(
    latar: &Latar<'_>,
    rekam: &RekamPegawai,
    jabatan: &Jabatan,
    syarat: IdSyarat,
) -> Option<Temuan> {
    let sasaran = Sasaran::new(jabatan, latar).unwrap();
    let mut temuan = Bahan::new(rekam, latar).periksa(&sasaran).temuan;
    temuan.retain(|t| t.syarat == syarat);
    temuan.pop()
}

/// The answer of one check under a pack, at the reference date of the examples.
pub fn jawaban_menurut(
    aturan: &Aturan,
    rekam: &RekamPegawai,
    jabatan: &Jabatan,
    syarat: IdSyarat,
) -> Option<Jawaban> {
    temuan(&latar(aturan), rekam, jabatan, syarat).map(|t| t.hasil)
}

/// Answer and evidence of one check for the first post of a map.
pub fn di_peta(
    aturan: &Aturan,
    rekam: &RekamPegawai,
    peta: &[Jabatan],
    syarat: IdSyarat,
) -> (Jawaban, String) {
    let acuan = PetaAcuan::new(peta);
    let latar = Latar {
        peta: &acuan,
        ..latar(aturan)
    };
    let temuan = temuan(&latar, rekam, &peta[0], syarat).unwrap();
    (temuan.hasil, temuan.bukti)
}

/// The answer of one check under the first pack.
pub fn jawaban(rekam: &RekamPegawai, jabatan: &Jabatan, syarat: IdSyarat) -> Jawaban {
    jawaban_menurut(kolaka(), rekam, jabatan, syarat).unwrap()
}
