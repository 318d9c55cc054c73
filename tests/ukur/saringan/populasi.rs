//! A made-up population: the shares of the sample regency, with its gaps and its corner cases.

use chrono::{Days, NaiveDate};
use sidang_domain::kepegawaian::{
    Asesmen, Golongan, HukumanDisiplin, Integritas, JabatanKini, KedudukanHukum, Kesehatan, Nama,
    NilaiKompetensi, Nip, Pegawai, Pendidikan, Predikat, RekamPegawai, RiwayatJabatan, Skp,
    StatusPegawai, TingkatHukuman,
};
use sidang_domain::peta_jabatan::{Eselon, JenisJabatan};

use crate::acak::Acak;

/// The kinds of present posts, with how many of 1,500 hold one.
const JABATAN: [((JenisJabatan, Option<Eselon>), u64); 13] = [
    ((JenisJabatan::JptPratama, Some(Eselon::IIb)), 22),
    ((JenisJabatan::Administrator, Some(Eselon::IIIa)), 39),
    ((JenisJabatan::Administrator, Some(Eselon::IIIb)), 81),
    ((JenisJabatan::Pengawas, Some(Eselon::IVa)), 154),
    ((JenisJabatan::Pengawas, Some(Eselon::IVb)), 35),
    ((JenisJabatan::Pelaksana, None), 316),
    ((JenisJabatan::AhliMadya, None), 190),
    ((JenisJabatan::AhliMuda, None), 225),
    ((JenisJabatan::AhliPertama, None), 130),
    ((JenisJabatan::Penyelia, None), 37),
    ((JenisJabatan::Mahir, None), 60),
    ((JenisJabatan::Terampil, None), 190),
    ((JenisJabatan::Pemula, None), 20),
];

const NAMA: [&str; 12] = [
    "Luh Hutapea",
    "Made Simatupang",
    "Siti Rumbia",
    "La Ode Mahendra",
    "Wa Ode Kartika",
    "Budi Siregar",
    "Andi Tenriawaru",
    "Yohanes Talo",
    "Nur Hasanah Putri",
    "Ketut Wirawan",
    "Maria Londong",
    "Agus Prasetyo",
];
const TEMPAT: [&str; 6] = ["Kendari", "Kolaka", "Unaaha", "Raha", "Banjar", "Ciamis"];
const JURUSAN: [&str; 6] = [
    "Hukum",
    "Akuntansi",
    "Administrasi Negara",
    "Kesehatan Masyarakat",
    "Teknik Sipil",
    "Ilmu Pemerintahan",
];
const UNIT: [&str; 6] = [
    "Seksi Kerja Sama Dinas Pendidikan dan Kebudayaan",
    "Bidang Pembinaan Dinas Kesehatan",
    "Kecamatan Unaaha",
    "Subbagian Umum dan Kepegawaian Sekretariat Daerah",
    "Inspektorat Daerah",
    "Badan Keuangan dan Aset Daerah",
];

/// People as a register keeps them, at the reference date `per`.
pub fn populasi(jumlah: usize, per: NaiveDate, acak: &mut Acak) -> Vec<RekamPegawai> {
    (0..jumlah).map(|urut| orang(urut, per, acak)).collect()
}

fn orang(urut: usize, per: NaiveDate, acak: &mut Acak) -> RekamPegawai {
    let (jenis, eselon) = acak.weighted(&JABATAN);
    let lahir = lahir(acak);
    let riwayat = riwayat(jenis, eselon, per, acak);
    let kini = riwayat.first();
    let mut rekam = RekamPegawai::new(Pegawai {
        nip: nip(urut, lahir, acak),
        nama: Nama {
            gelar_depan: None,
            nama: acak.pick(&NAMA).to_owned(),
            gelar_belakang: acak.per_mille(600).then(|| "S.Sos.".to_owned()),
        },
        tempat_lahir: Some(acak.pick(&TEMPAT).to_owned()),
        tanggal_lahir: (!acak.per_mille(4)).then_some(lahir),
        jenis_kelamin: None,
        status: acak.weighted(&[
            (StatusPegawai::Pns, 1455),
            (StatusPegawai::Cpns, 36),
            (StatusPegawai::Pppk, 9),
        ]),
        kedudukan: kedudukan(acak),
        golongan: golongan(jenis, acak),
        tmt_golongan: Some(back(per, acak.between(30, 2800))),
        masa_kerja_tahun: Some(u16::try_from(acak.between(1, 35)).unwrap()),
        jabatan: kini.map(|r| JabatanKini {
            nama: r.nama.clone(),
            eselon: r.eselon,
            tmt: Some(r.tmt_mulai),
            unit_kerja: r.unit_kerja.clone(),
            unit_induk: "Sekretariat Daerah".to_owned(),
        }),
        pendidikan: pendidikan(jenis, acak),
        jurusan: Some(acak.pick(&JURUSAN).to_owned()),
    });
    rekam.riwayat_jabatan = riwayat;
    rekam.skp = skp(acak);
    rekam.hukuman_disiplin = hukuman(per, acak);
    rekam.kompetensi = kompetensi(per, acak);
    rekam.kesehatan = kesehatan(per, acak);
    rekam.integritas = integritas(per, acak);
    rekam
}

fn back(per: NaiveDate, hari: i64) -> NaiveDate {
    per.checked_sub_days(Days::new(hari.unsigned_abs()))
        .unwrap()
}

/// Anyone of 22 to 62; some on a leap day, on a month's last day, or about the age where the retirement limit falls.
fn lahir(acak: &mut Acak) -> NaiveDate {
    let tanggal = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).unwrap();
    match acak.between(0, 99) {
        0 => tanggal(acak.pick(&[1964, 1968, 1972, 1980, 1992]), 2, 29),
        1 => tanggal(
            acak.pick(&[1968, 1969, 1970]),
            acak.pick(&[1, 5, 8, 10, 12]),
            31,
        ),
        2 | 3 => tanggal(1969, 5, 22) + chrono::TimeDelta::days(acak.between(-9, 9)),
        _ => tanggal(1964, 1, 1) + chrono::TimeDelta::days(acak.between(0, 365 * 38)),
    }
}

/// The serial goes round; the month of appointment keeps numbers of one serial and birth date apart.
fn nip(urut: usize, lahir: NaiveDate, acak: &mut Acak) -> Nip {
    let putaran = urut / 999;
    let tahun = 2003 + putaran / 12;
    Nip::parse(&format!(
        "{}{tahun}{:02}{}{:03}",
        lahir.format("%Y%m%d"),
        putaran % 12 + 1,
        acak.between(1, 2),
        urut % 999 + 1
    ))
    .unwrap()
}

fn kedudukan(acak: &mut Acak) -> Option<KedudukanHukum> {
    let text = acak.weighted(&[
        ("Aktif", 1430),
        ("", 7),
        ("Tugas Belajar", 32),
        ("Pemberhentian Sementara", 18),
        ("CLTN", 13),
    ]);
    KedudukanHukum::parse(text)
}

fn golongan(jenis: JenisJabatan, acak: &mut Acak) -> Option<Golongan> {
    let tengah = match jenis {
        JenisJabatan::JptPratama => 14,
        JenisJabatan::Administrator | JenisJabatan::AhliMadya => 13,
        JenisJabatan::Pengawas | JenisJabatan::AhliMuda | JenisJabatan::Penyelia => 11,
        JenisJabatan::AhliPertama => 10,
        _ => 8,
    };
    let index = (tengah + acak.weighted(&[(-2_i64, 1), (-1, 3), (0, 5), (1, 3), (2, 1)])).min(17);
    (!acak.per_mille(4)).then(|| Golongan::ALL[usize::try_from(index - 1).unwrap()])
}

fn pendidikan(jenis: JenisJabatan, acak: &mut Acak) -> Option<Pendidikan> {
    use Pendidikan::{D1, D2, D3, D4, S1, S2, S3, Slta};
    let rendah = matches!(
        jenis,
        JenisJabatan::Pelaksana
            | JenisJabatan::Terampil
            | JenisJabatan::Pemula
            | JenisJabatan::Mahir
    );
    let pilihan = if rendah {
        [
            (Slta, 199),
            (D1, 83),
            (D2, 66),
            (D3, 200),
            (D4, 50),
            (S1, 100),
            (S2, 10),
            (S3, 1),
        ]
    } else {
        [
            (Slta, 2),
            (D1, 2),
            (D2, 5),
            (D3, 64),
            (D4, 172),
            (S1, 296),
            (S2, 186),
            (S3, 73),
        ]
    };
    (!acak.per_mille(5)).then(|| acak.weighted(&pilihan))
}

fn jabatan(
    jenis: JenisJabatan,
    eselon: Option<Eselon>,
    mulai: NaiveDate,
    selesai: Option<NaiveDate>,
    acak: &mut Acak,
) -> RiwayatJabatan {
    RiwayatJabatan {
        nama: format!("Jabatan {jenis}"),
        jenis,
        eselon,
        unit_kerja: acak.pick(&UNIT).to_owned(),
        tmt_mulai: mulai,
        tmt_selesai: selesai,
    }
}

/// The present post, those before it on lower levels, at times overlapping, at times with a gap; none for a few.
fn riwayat(
    jenis: JenisJabatan,
    eselon: Option<Eselon>,
    per: NaiveDate,
    acak: &mut Acak,
) -> Vec<RiwayatJabatan> {
    if acak.per_mille(5) {
        return Vec::new();
    }
    let mut mulai = back(per, acak.between(1, 3600));
    if acak.per_mille(30) {
        // About three and four years to the day.
        mulai = back(per, acak.pick(&[1093, 1094, 1095, 1458, 1459, 1460]));
    }
    let mut list = vec![jabatan(jenis, eselon, mulai, None, acak)];
    let mut kini = jenis;
    for _ in 0..acak.weighted(&[(0, 3), (1, 5), (2, 4), (3, 1)]) {
        kini = sebelumnya(kini, acak);
        let selesai = if acak.per_mille(60) {
            mulai
                .checked_add_days(Days::new(acak.next() % 400))
                .unwrap()
        } else {
            back(mulai, acak.weighted(&[(1, 9), (90, 1)]))
        };
        mulai = back(mulai.min(selesai), acak.between(180, 2600));
        let eselon = match kini {
            JenisJabatan::Administrator => Some(Eselon::IIIb),
            JenisJabatan::Pengawas => Some(Eselon::IVa),
            _ => None,
        };
        list.push(jabatan(kini, eselon, mulai, Some(selesai), acak));
    }
    if acak.per_mille(5) {
        // Appointed already, in office later.
        let nanti = per.checked_add_days(Days::new(40)).unwrap();
        list.push(jabatan(
            JenisJabatan::Administrator,
            Some(Eselon::IIIb),
            nanti,
            None,
            acak,
        ));
    }
    list
}

/// What one may have held before: the same level or the one below.
fn sebelumnya(jenis: JenisJabatan, acak: &mut Acak) -> JenisJabatan {
    use JenisJabatan::{
        Administrator, AhliMadya, AhliMuda, AhliPertama, JptPratama, Mahir, Pelaksana, Pengawas,
        Penyelia, Terampil,
    };
    match jenis {
        JptPratama => Administrator,
        Administrator => acak.pick(&[Administrator, Pengawas, Pengawas, AhliMadya]),
        AhliMadya => acak.pick(&[AhliMadya, AhliMuda, AhliMuda, Pengawas]),
        Pengawas => acak.pick(&[Pengawas, Pelaksana, Pelaksana, AhliMuda]),
        AhliMuda => acak.pick(&[AhliMuda, AhliPertama, AhliPertama, Pelaksana]),
        AhliPertama => acak.pick(&[AhliPertama, Pelaksana]),
        Penyelia => acak.pick(&[Mahir, Terampil]),
        Mahir => Terampil,
        _ => Pelaksana,
    }
}

fn skp(acak: &mut Acak) -> Vec<Skp> {
    let mut list = Vec::new();
    for (tahun, ada) in [(2025, 968), (2024, 957), (2023, 901)] {
        let kali = u64::from(acak.per_mille(ada)) + u64::from(acak.per_mille(4));
        for _ in 0..kali {
            let predikat = acak.weighted(&[
                (Predikat::Baik, 3598),
                (Predikat::SangatBaik, 283),
                (Predikat::ButuhPerbaikan, 194),
                (Predikat::Kurang, 158),
                (Predikat::SangatKurang, 6),
            ]);
            list.push(Skp {
                tahun,
                hasil_kerja: Some("Sesuai Ekspektasi".to_owned()),
                perilaku_kerja: Some("Sesuai Ekspektasi".to_owned()),
                predikat,
            });
        }
    }
    list
}

/// Past, running, still to come, and without an end.
fn hukuman(per: NaiveDate, acak: &mut Acak) -> Vec<HukumanDisiplin> {
    if !acak.per_mille(55) {
        return Vec::new();
    }
    let tingkat = acak.weighted(&[
        (TingkatHukuman::Ringan, 49),
        (TingkatHukuman::Sedang, 17),
        (TingkatHukuman::Berat, 15),
    ]);
    let mulai = back(per, acak.between(-20, 1200));
    let selesai = (!acak.per_mille(50)).then(|| {
        mulai
            .checked_add_days(Days::new(acak.pick(&[0, 183, 365])))
            .unwrap()
    });
    vec![HukumanDisiplin {
        tingkat,
        jenis: "Hukuman disiplin".to_owned(),
        nomor_sk: Some(format!("800/{}/2025", acak.between(1, 400))),
        tmt_mulai: mulai,
        tmt_selesai: selesai,
    }]
}

/// Dates of results: none for some, of one day or of several for a few, a few after the date.
fn tanggal_hasil(ada: u64, per: NaiveDate, acak: &mut Acak) -> Vec<NaiveDate> {
    if !acak.per_mille(ada) {
        return Vec::new();
    }
    let hari = back(per, acak.between(0, 1500));
    let mut list = vec![hari];
    if acak.per_mille(20) {
        list.push(hari);
    }
    if acak.per_mille(80) {
        list.push(back(hari, acak.between(100, 700)));
    }
    if acak.per_mille(10) {
        list.push(per.checked_add_days(Days::new(3)).unwrap());
    }
    list
}

fn kompetensi(per: NaiveDate, acak: &mut Acak) -> Vec<Asesmen> {
    tanggal_hasil(900, per, acak)
        .into_iter()
        .map(|tanggal| {
            let mut nilai = || {
                acak.weighted(&[
                    (NilaiKompetensi::Ms, 998),
                    (NilaiKompetensi::Mms, 255),
                    (NilaiKompetensi::Tms, 97),
                ])
            };
            Asesmen {
                tanggal,
                teknis: nilai(),
                manajerial: nilai(),
                sosial_kultural: nilai(),
                jpm: (!acak.per_mille(10)).then(|| u8::try_from(acak.between(55, 99)).unwrap()),
            }
        })
        .collect()
}

fn kesehatan(per: NaiveDate, acak: &mut Acak) -> Vec<Kesehatan> {
    tanggal_hasil(947, per, acak)
        .into_iter()
        .map(|tanggal| {
            let hasil = acak.weighted(&[
                ("Sehat", 1314),
                ("Sehat dengan Catatan", 84),
                ("Tidak Sehat", 22),
            ]);
            Kesehatan {
                tanggal,
                sehat: hasil != "Tidak Sehat",
                hasil: hasil.to_owned(),
            }
        })
        .collect()
}

fn integritas(per: NaiveDate, acak: &mut Acak) -> Vec<Integritas> {
    tanggal_hasil(964, per, acak)
        .into_iter()
        .map(|tanggal| {
            let baik = !acak.per_mille(25);
            Integritas {
                tanggal,
                baik,
                hasil: if baik { "Baik" } else { "Tidak Baik" }.to_owned(),
            }
        })
        .collect()
}
