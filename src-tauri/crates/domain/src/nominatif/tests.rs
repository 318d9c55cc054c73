use super::*;
use crate::aturan::{Aturan, Keberlakuan, Kriteria};
use crate::kelayakan::contoh::{
    administrator, asesmen, aturan_dengan, banjar, d, jabatan, kolaka, latar, layak,
    layak_dengan_urut, masa, pengawas, saran, skp,
};
use crate::kelayakan::{Bahan, Hasil, Latar, periksa};
use crate::kepegawaian::{
    Golongan, JenisKelamin, Nama, NilaiKompetensi, Pendidikan, Predikat, RekamPegawai,
};
use crate::peringkat::Skor;
use crate::peta_jabatan::{Eselon, Jabatan, JenisJabatan, PetaAcuan};

fn susun(jabatan: &Jabatan, pegawai: &[RekamPegawai]) -> DaftarNominatif {
    DaftarNominatif::susun(jabatan, pegawai, &latar(kolaka()), 1).unwrap()
}

/// Serial numbers of the NIPs in order, with their places.
fn urutan(daftar: &DaftarNominatif) -> Vec<(u16, Option<u32>)> {
    daftar
        .calon()
        .iter()
        .map(|c| (c.profil.nip.as_str()[15..].parse().unwrap(), c.peringkat))
        .collect()
}

#[test]
fn calon_adalah_jenjang_jabatan_dan_satu_di_bawahnya() {
    for (jenis, dilihat) in [
        (JenisJabatan::JptPratama, false),
        (JenisJabatan::Administrator, true),
        (JenisJabatan::AhliMadya, true),
        (JenisJabatan::Pengawas, true),
        (JenisJabatan::AhliMuda, true),
        (JenisJabatan::Penyelia, true),
        (JenisJabatan::Pelaksana, false),
        (JenisJabatan::AhliPertama, false),
    ] {
        let mut rekam = layak();
        rekam.riwayat_jabatan = vec![masa(jenis, "2020-01-01", None)];
        let daftar = susun(&administrator(), &[rekam]);
        assert_eq!(daftar.calon().len(), usize::from(dilihat), "{jenis}");
    }
}

#[test]
fn jenjang_kini_menurut_jabatan_yang_sedang_diduduki() {
    let mut rekam = layak();
    rekam.riwayat_jabatan = vec![
        masa(
            JenisJabatan::Administrator,
            "2015-01-01",
            Some("2020-12-31"),
        ),
        masa(JenisJabatan::Pelaksana, "2021-01-01", None),
    ];
    assert!(
        susun(&administrator(), std::slice::from_ref(&rekam))
            .calon()
            .is_empty()
    );
    rekam.riwayat_jabatan[1].tmt_mulai = d("2026-11-23");
    assert!(susun(&administrator(), &[rekam]).calon().is_empty());
}

#[test]
fn pemangku_jabatan_tidak_menjadi_calon() {
    let people = [layak_dengan_urut(1), layak_dengan_urut(2)];
    let mut target = administrator();
    target.pemangku = vec![people[0].pegawai.nip];
    assert_eq!(urutan(&susun(&target, &people)), [(2, Some(1))]);
}

#[test]
fn jpt_pratama_dan_jabatan_tanpa_syarat_ditolak() {
    for (jenis, kode) in [
        (JenisJabatan::JptPratama, "seleksi_terbuka"),
        (JenisJabatan::AhliMuda, "tanpa_syarat"),
        (JenisJabatan::Pelaksana, "tanpa_syarat"),
    ] {
        let target = jabatan(jenis, Some(Eselon::IIb));
        let refusal = DaftarNominatif::susun(&target, &[layak()], &latar(kolaka()), 1).unwrap_err();
        assert_eq!(refusal.kode, kode);
    }
}

#[test]
fn yang_memenuhi_diurutkan_lebih_dahulu_dan_hanya_mereka_berperingkat() {
    let mut people: Vec<_> = (1..=5).map(layak_dengan_urut).collect();
    people[0].kesehatan.clear();
    people[1].pegawai.pendidikan = Some(Pendidikan::Slta);
    people[2].pegawai.pendidikan = Some(Pendidikan::S2);
    people[4].skp = vec![
        skp(2025, Predikat::SangatBaik),
        skp(2024, Predikat::SangatBaik),
    ];
    let daftar = susun(&administrator(), &people);
    assert_eq!(
        urutan(&daftar),
        [
            (5, Some(1)),
            (3, Some(2)),
            (4, Some(3)),
            (1, None),
            (2, None)
        ]
    );
    let hasil: Vec<_> = daftar.calon().iter().map(|c| c.hasil).collect();
    assert_eq!(hasil[3..], [Hasil::PerluVerifikasi, Hasil::TidakMemenuhi]);
    assert_eq!(daftar.dengan_hasil(Hasil::Memenuhi).count(), 3);
}

#[test]
fn nilai_sama_berbagi_peringkat() {
    let mut people: Vec<_> = (1..=4).map(layak_dengan_urut).collect();
    people[3].pegawai.pendidikan = Some(Pendidikan::S3);
    people[0].pegawai.pendidikan = Some(Pendidikan::D4);
    people[2].pegawai.golongan = Some(Golongan::IIIc);
    let daftar = susun(&administrator(), &people);
    assert_eq!(
        urutan(&daftar),
        [(4, Some(1)), (1, Some(2)), (2, Some(2)), (3, Some(4))]
    );
}

#[test]
fn total_sama_ditentukan_kriteria_yang_lebih_dahulu() {
    let text = include_str!("../../../../../assets/aturan/kolaka-timur-2020.toml")
        .replace("bobot = 35", "bobot = 40")
        .replace("bobot = 15", "bobot = 10");
    let aturan = Aturan::parse(&text).unwrap();
    let mut people = [layak_dengan_urut(1), layak_dengan_urut(2)];
    // 12.5 points of the predicate at weight 40 are worth 25 points of JPM at weight 20.
    people[0].kompetensi[0].jpm = Some(95);
    people[1].kompetensi[0].jpm = Some(70);
    people[1].skp[0].predikat = Predikat::SangatBaik;
    let daftar = DaftarNominatif::susun(&administrator(), &people, &latar(&aturan), 1).unwrap();
    let totals: Vec<_> = daftar.calon().iter().map(|c| c.skor.total).collect();
    assert_eq!(totals[0], totals[1]);
    assert_eq!(urutan(&daftar), [(2, Some(1)), (1, Some(2))]);
}

#[test]
fn poin_tiap_kriteria_menurut_skalanya() {
    let poin = |change: &dyn Fn(&mut RekamPegawai), kriteria| {
        let mut rekam = layak();
        change(&mut rekam);
        let bahan = Bahan::new(&rekam, &latar(kolaka()));
        let skor = Skor::new(&bahan, &kolaka().peringkat.nilai);
        skor.nilai
            .iter()
            .find(|n| n.kriteria == kriteria)
            .unwrap()
            .poin
    };
    let predikat = |a, b| {
        poin(
            &|r| r.skp = vec![skp(2025, a), skp(2024, b)],
            Kriteria::PredikatKinerja,
        )
    };
    assert_eq!(
        predikat(Predikat::SangatBaik, Predikat::SangatBaik),
        100_000
    );
    assert_eq!(predikat(Predikat::SangatBaik, Predikat::Baik), 87_500);
    assert_eq!(predikat(Predikat::ButuhPerbaikan, Predikat::Kurang), 37_500);
    assert_eq!(predikat(Predikat::SangatKurang, Predikat::SangatKurang), 0);
    assert_eq!(
        poin(&|r| r.skp.truncate(1), Kriteria::PredikatKinerja),
        37_500
    );

    let pendidikan = |p| poin(&|r| r.pegawai.pendidikan = p, Kriteria::Pendidikan);
    assert_eq!(pendidikan(Some(Pendidikan::S3)), 100_000);
    assert_eq!(pendidikan(Some(Pendidikan::D4)), 75_000);
    assert_eq!(pendidikan(Some(Pendidikan::S1)), 75_000);
    assert_eq!(pendidikan(None), 0);

    let golongan = |golongan, tmt: Option<&str>| {
        let change = |r: &mut RekamPegawai| {
            (r.pegawai.golongan, r.pegawai.tmt_golongan) = (golongan, tmt.map(d));
        };
        poin(&change, Kriteria::Golongan)
    };
    assert_eq!(golongan(Some(Golongan::IVe), Some("2010-01-01")), 100_000);
    assert_eq!(golongan(Some(Golongan::Ia), None), 0);
    assert_eq!(golongan(Some(Golongan::Ia), Some("2030-01-01")), 0);
    // Any time in a rank is less than the next rank.
    assert!(
        golongan(Some(Golongan::IIIc), Some("2000-01-01"))
            <= golongan(Some(Golongan::IIId), Some("2026-11-22"))
    );
    assert!(
        golongan(Some(Golongan::IIId), Some("2020-04-01"))
            > golongan(Some(Golongan::IIId), Some("2022-04-01"))
    );

    let lama = |mulai| {
        poin(
            &|r| r.riwayat_jabatan = vec![masa(JenisJabatan::Pengawas, mulai, None)],
            Kriteria::LamaJenjang,
        )
    };
    assert_eq!(lama("2000-01-01"), 100_000);
    // 1,825 days up to and including the date.
    assert_eq!(lama("2021-11-24"), 50_000);

    let jpm = |jpm| {
        poin(
            &|r| r.kompetensi = vec![asesmen("2025-01-01", [NilaiKompetensi::Ms; 3], jpm)],
            Kriteria::Kompetensi,
        )
    };
    assert_eq!(jpm(80), 80_000);
    assert_eq!(jpm(255), 100_000);
}

#[test]
fn daftar_menyebut_dari_apa_ia_disusun() {
    let aturan = kolaka();
    for pencalonan_terbuka in [false, true] {
        let latar = Latar {
            pencalonan_terbuka,
            ..latar(aturan)
        };
        let daftar = DaftarNominatif::susun(&pengawas(), &[layak()], &latar, 7).unwrap();
        let versi = Versi {
            aturan: aturan.sidik(),
            data: 7,
        };
        assert_eq!(daftar.versi(), Some(versi));
        assert_eq!((daftar.aturan(), daftar.per()), (&*aturan.id, latar.per));
        assert_eq!(daftar.pencalonan_terbuka(), pencalonan_terbuka);
        assert_eq!(daftar.jabatan(), &pengawas());
        assert_eq!(daftar.kriteria(), aturan.peringkat.nilai);
    }
}

/// A check of the post alone may decide: it is made afresh for every post, and who fails it goes to the end.
#[test]
fn syarat_jabatan_itu_sendiri_ikut_menentukan_hasil_dan_urutan() {
    let mut aturan = aturan_dengan(|s| s.kembali = Some(saran(())));
    for syarat in aturan.syarat.values_mut() {
        syarat.kembali.as_mut().unwrap().sifat = Keberlakuan::Wajib;
    }
    let mut people: Vec<_> = (1..=3).map(layak_dengan_urut).collect();
    people[0].pegawai.pendidikan = Some(Pendidikan::S3);
    let mut pernah = masa(JenisJabatan::Pengawas, "2012-01-01", Some("2013-01-01"));
    (pernah.nama, pernah.unit_kerja) = (pengawas().nama, "Unit Satu".into());
    people[0].riwayat_jabatan.push(pernah);
    let posts = ["Unit Satu", "Unit Dua"].map(|unit| {
        let mut post = pengawas();
        post.unit.nama = unit.into();
        post
    });
    let acuan = PetaAcuan::new(&posts);
    let latar = Latar {
        peta: &acuan,
        ..latar(&aturan)
    };
    let lists: Vec<_> = DaftarNominatif::susun_banyak(&posts, &people, &latar, 1)
        .map(Result::unwrap)
        .collect();
    assert_eq!(urutan(&lists[0]), [(2, Some(1)), (3, Some(1)), (1, None)]);
    assert_eq!(
        urutan(&lists[1]),
        [(1, Some(1)), (2, Some(2)), (3, Some(2))]
    );
    for (post, list) in posts.iter().zip(&lists) {
        let alone = DaftarNominatif::susun(post, &people, &latar, 1).unwrap();
        assert_eq!(alone, *list);
        for calon in list.calon() {
            let rekam = people.iter().find(|r| r.pegawai.nip == calon.profil.nip);
            let hasil = periksa(rekam.unwrap(), post, &latar).unwrap();
            assert!(calon.temuan().eq(&hasil.temuan));
            assert_eq!(calon.hasil, hasil.hasil);
            let gerak = (Some(calon.arah), Some(calon.kategori), calon.lingkup);
            assert_eq!(gerak, (hasil.arah, hasil.kategori, hasil.lingkup));
            assert_eq!(calon.pensiun, hasil.pensiun);
        }
    }
}

#[test]
fn sidik_tidak_bergantung_pada_urutan_data() {
    let mut people: Vec<_> = (1..=5).map(layak_dengan_urut).collect();
    let before = susun(&administrator(), &people).sidik();
    people.reverse();
    assert_eq!(susun(&administrator(), &people).sidik(), before);
}

/// Names, titles, sex and place of birth go round among the candidates; religion, marital status and ethnicity are not
/// even kept. Nobody's verdict, points or place moves.
#[test]
fn def_12_latar_belakang_yang_ditukar_tidak_menggeser_siapa_pun() {
    let people: Vec<_> = (1..=6u8)
        .map(|n| {
            let mut rekam = layak_dengan_urut(n.into());
            rekam.pegawai.nama = Nama {
                gelar_depan: (n % 3 == 0).then(|| "Dr.".into()),
                nama: format!("Orang {n}"),
                gelar_belakang: None,
            };
            rekam.pegawai.tempat_lahir = Some(format!("Tempat {n}"));
            rekam.pegawai.jenis_kelamin = Some(if n % 2 == 0 {
                JenisKelamin::Perempuan
            } else {
                JenisKelamin::LakiLaki
            });
            // Some share their points, and one does not qualify.
            rekam.kompetensi[0].jpm = Some(70 + n / 2 * 5);
            if n == 4 {
                rekam.pegawai.pendidikan = Some(Pendidikan::D3);
            }
            rekam
        })
        .collect();
    let moved = |people: &[RekamPegawai]| {
        let daftar = susun(&administrator(), people);
        let calon = daftar.calon().iter();
        let row = |c: &Calon| (c.profil.nip, c.hasil, c.skor.clone(), c.peringkat);
        calon.map(row).collect::<Vec<_>>()
    };
    let before = moved(&people);
    for steps in 1..people.len() {
        let mut others = people.clone();
        for (n, rekam) in others.iter_mut().enumerate() {
            let from = &people[(n + steps) % people.len()].pegawai;
            rekam.pegawai.nama = from.nama.clone();
            rekam.pegawai.tempat_lahir = from.tempat_lahir.clone();
            rekam.pegawai.jenis_kelamin = from.jenis_kelamin;
        }
        assert_eq!(moved(&others), before, "{steps}");
    }
}

#[test]
fn sidik_tidak_memuat_jenis_kelamin() {
    let mut rekam = layak();
    let before = susun(&administrator(), std::slice::from_ref(&rekam)).sidik();
    rekam.pegawai.jenis_kelamin = Some(JenisKelamin::Perempuan);
    assert_eq!(susun(&administrator(), &[rekam]).sidik(), before);
}

#[test]
fn sidik_berubah_bila_data_atau_dasarnya_berubah() {
    let before = susun(&administrator(), &[layak()]).sidik();
    let changes: [fn(&mut RekamPegawai); 14] = [
        |r| r.pegawai.nip = layak_dengan_urut(2).pegawai.nip,
        |r| r.pegawai.nama = Nama::plain("Lain"),
        |r| r.pegawai.golongan = Some(Golongan::IVa),
        |r| r.pegawai.tmt_golongan = None,
        |r| r.pegawai.tanggal_lahir = Some(d("1985-03-16")),
        |r| r.pegawai.pendidikan = Some(Pendidikan::D4),
        |r| r.pegawai.kedudukan = None,
        |r| r.riwayat_jabatan[1].unit_kerja = "Dinas Lain".into(),
        |r| r.riwayat_jabatan[1].nama = "Jabatan Lain".into(),
        |r| r.riwayat_jabatan[1].tmt_mulai = d("2020-01-02"),
        |r| r.skp[1].predikat = Predikat::SangatBaik,
        |r| r.kompetensi[0].jpm = Some(81),
        |r| r.kesehatan[0].tanggal = d("2026-02-02"),
        |r| r.integritas.clear(),
    ];
    for (index, change) in changes.iter().enumerate() {
        let mut rekam = layak();
        change(&mut rekam);
        assert_ne!(susun(&administrator(), &[rekam]).sidik(), before, "{index}");
    }
    let posts: [fn(&mut Jabatan); 6] = [
        |j| j.nama = "Kepala Lain".into(),
        |j| j.eselon = Some(Eselon::IIIa),
        |j| j.kelas = Some(11),
        |j| j.unit.induk = "Dinas Lain".into(),
        |j| j.unit.kota = Some("Kota Lain".into()),
        |j| j.kebutuhan = 2,
    ];
    for (index, change) in posts.iter().enumerate() {
        let mut target = administrator();
        change(&mut target);
        assert_ne!(susun(&target, &[layak()]).sidik(), before, "{index}");
    }
    let other_pack =
        DaftarNominatif::susun(&administrator(), &[layak()], &latar(banjar()), 1).unwrap();
    assert_ne!(other_pack.sidik(), before);
    let other_day = DaftarNominatif::susun(
        &administrator(),
        &[layak()],
        &Latar {
            per: d("2026-11-23"),
            ..latar(kolaka())
        },
        1,
    )
    .unwrap();
    assert_ne!(other_day.sidik(), before);
    let terbuka = Latar {
        pencalonan_terbuka: true,
        ..latar(kolaka())
    };
    let open = DaftarNominatif::susun(&administrator(), &[layak()], &terbuka, 1).unwrap();
    assert_ne!(open.sidik(), before);
    let other_data =
        DaftarNominatif::susun(&administrator(), &[layak()], &latar(kolaka()), 2).unwrap();
    assert_ne!(other_data.sidik(), before);
}

/// Every value of a stored list, changed by one character, is refused on reading.
#[test]
fn daftar_yang_diubah_setelah_disegel_ditolak() {
    let mut people = vec![layak_dengan_urut(1), layak_dengan_urut(2)];
    people[1].skp.pop();
    let aturan = aturan_dengan(|s| s.lowongan = Some(saran(())));
    let daftar = DaftarNominatif::susun(&administrator(), &people, &latar(&aturan), 7).unwrap();
    let stored = toml::to_string(&daftar).unwrap();
    assert_eq!(toml::from_str::<DaftarNominatif>(&stored).unwrap(), daftar);

    let mut tried = 0;
    for (start, line) in stored
        .match_indices('\n')
        .map(|(i, _)| i + 1)
        .filter_map(|i| stored[i..].split_once('\n').map(|(line, _)| (i, line)))
    {
        let Some((key, value)) = line.split_once('=') else {
            continue;
        };
        let Some(position) = value.rfind(|c: char| c.is_ascii_alphanumeric()) else {
            continue;
        };
        let at = start + key.len() + 1 + position;
        let other = if &stored[at..=at] == "1" { "2" } else { "1" };
        let forged = format!("{}{other}{}", &stored[..at], &stored[at + 1..]);
        assert!(
            toml::from_str::<DaftarNominatif>(&forged).is_err(),
            "{line}"
        );
        tried += 1;
    }
    assert!(tried > 100, "{tried}");
}
