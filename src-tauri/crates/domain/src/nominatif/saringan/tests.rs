//! The sieve agrees with the lists, whoever the people, whatever the posts, packs and dates.

use chrono::{Days, NaiveDate};
use proptest::prelude::*;

use super::{Himpunan, Jumlah, Saringan};
use crate::aturan::Aturan;
use crate::kelayakan::contoh::{
    administrator, aturan_dengan, banjar, d, jabatan, kolaka, latar, layak_dengan_urut, masa,
    pengawas, per, saran, skp,
};
use crate::kelayakan::{Hasil, Latar};
use crate::kepegawaian::{
    Golongan, HukumanDisiplin, Integritas, KedudukanHukum, NilaiKompetensi, Nip, Pendidikan,
    Predikat, RekamPegawai, StatusPegawai, TingkatHukuman,
};
use crate::nominatif::DaftarNominatif;
use crate::peta_jabatan::{Eselon, Jabatan, JenisJabatan, KodeJabatan, PetaAcuan};

/// Everything a list says of who is looked at: result and place in the order.
type Daftar = Vec<(Nip, Hasil, Option<u32>)>;

fn menurut_daftar(jabatan: &Jabatan, himpunan: &Himpunan, latar: &Latar<'_>) -> (Daftar, Vec<Nip>) {
    let daftar = DaftarNominatif::susun(jabatan, himpunan.rekam(), latar, 0).unwrap();
    let mut calon: Daftar = (daftar.calon().iter())
        .map(|c| (c.profil.nip, c.hasil, c.peringkat))
        .collect();
    calon.sort_by_key(|(nip, ..)| *nip);
    let urutan = daftar.dengan_hasil(Hasil::Memenuhi);
    (calon, urutan.map(|c| c.profil.nip).collect())
}

fn menurut_saringan(
    jabatan: &Jabatan,
    himpunan: &Himpunan,
    saringan: &mut Saringan<'_>,
) -> (Daftar, Vec<Nip>) {
    let tersaring = saringan.saring(himpunan, jabatan).unwrap();
    let nip = |indeks: usize| himpunan.rekam()[indeks].pegawai.nip;
    let urutan: Vec<_> = tersaring.urutan().collect();
    let peringkat = |indeks| (urutan.iter()).find_map(|(i, p)| (*i == indeks).then_some(*p));
    let mut calon: Daftar = (0..himpunan.rekam().len())
        .filter_map(|i| Some((nip(i), tersaring.hasil(i)?, peringkat(i))))
        .collect();
    calon.sort_by_key(|(nip, ..)| *nip);

    let banyak = |hasil| calon.iter().filter(|(_, h, _)| *h == hasil).count();
    let jumlah = Jumlah {
        memenuhi: banyak(Hasil::Memenuhi),
        perlu_verifikasi: banyak(Hasil::PerluVerifikasi),
        tidak_memenuhi: banyak(Hasil::TidakMemenuhi),
    };
    assert_eq!(tersaring.jumlah(), jumlah);
    let mut lolos: Vec<_> = urutan.iter().map(|(i, _)| *i).collect();
    lolos.sort_unstable();
    assert_eq!(tersaring.memenuhi().collect::<Vec<_>>(), lolos);
    (calon, urutan.iter().map(|(i, _)| nip(*i)).collect())
}

fn assert_sama(posts: &[Jabatan], himpunan: &Himpunan, saringan: &mut Saringan<'_>) {
    for jabatan in posts {
        assert_eq!(
            menurut_saringan(jabatan, himpunan, saringan),
            menurut_daftar(jabatan, himpunan, &saringan.latar),
            "{jabatan:?}"
        );
    }
}

/// The two packs as they are, and with checks of the single post that decide.
fn aturan() -> [Aturan; 4] {
    let peta_wajib = |syarat: &mut crate::aturan::SyaratJabatan| {
        let mut wajib = saran(());
        wajib.sifat = crate::aturan::Keberlakuan::Wajib;
        syarat.kembali = Some(wajib.clone());
        syarat.peringkat_jabatan = Some(wajib);
        syarat.pendidikan = None;
    };
    let mut tmt = banjar().clone();
    tmt.pensiun.acuan_pensiun.nilai = crate::aturan::AcuanPensiun::Tmt;
    [
        kolaka().clone(),
        banjar().clone(),
        tmt,
        aturan_dengan(peta_wajib),
    ]
}

/// Posts of many kinds, some alike, some with holders, one on the map twice by name.
fn posts(people: &[RekamPegawai]) -> Vec<Jabatan> {
    let eselon = [Eselon::IIIa, Eselon::IIIb, Eselon::IVa, Eselon::IVb];
    let pendidikan = [None, Some(Pendidikan::D3), Some(Pendidikan::S2)];
    let mut posts: Vec<_> = (eselon.iter())
        .flat_map(|eselon| pendidikan.map(|pendidikan| (*eselon, pendidikan)))
        .map(|(eselon, pendidikan)| {
            let jenis = if eselon >= Eselon::IIIb {
                JenisJabatan::Administrator
            } else {
                JenisJabatan::Pengawas
            };
            let mut post = jabatan(jenis, Some(eselon));
            post.pendidikan_minimal = pendidikan;
            post
        })
        .chain([jabatan(JenisJabatan::Pengawas, None)])
        .collect();
    for (urut, post) in posts.iter_mut().enumerate() {
        post.kode = KodeJabatan::parse(&format!("K{urut}")).unwrap();
        post.kelas = Some(8 + u8::try_from(urut % 4).unwrap());
        post.nama = format!("Jabatan {}", post.jenis);
        post.unit.nama = ["Dinas Contoh", "Dinas Lain"][urut % 2].to_owned();
        post.pemangku = (people.iter().skip(urut).step_by(5).take(urut % 3))
            .map(|o| o.pegawai.nip)
            .collect();
    }
    posts
}

prop_compose! {
    fn periode()(
        jenis in prop::sample::select(JenisJabatan::ALL.to_vec()),
        mulai in 0u64..6_000, lama in prop::option::of(0u64..3_000),
        unit in prop::sample::select(vec!["Dinas Contoh", "Dinas Lain", "Luar"]),
    ) -> crate::kepegawaian::RiwayatJabatan {
        let mut riwayat = masa(jenis, "2012-01-01", None);
        riwayat.tmt_mulai = d("2012-01-01") + Days::new(mulai);
        riwayat.tmt_selesai = lama.map(|lama| riwayat.tmt_mulai + Days::new(lama));
        riwayat.unit_kerja = unit.into();
        riwayat
    }
}

prop_compose! {
    fn rekam()(
        riwayat in prop::collection::vec(periode(), 0..4),
        golongan in prop::option::weighted(0.9, prop::sample::select(Golongan::ALL[8..16].to_vec())),
        pendidikan in prop::option::weighted(0.9, prop::sample::select(Pendidikan::ALL[4..].to_vec())),
        lahir in prop::option::weighted(0.9, 0u64..9_000),
        lain in 0u32..600,
        predikat in prop::collection::vec((2023..=2026, prop::sample::select(vec![
            Predikat::Baik, Predikat::Baik, Predikat::SangatBaik, Predikat::ButuhPerbaikan,
        ])), 1..5),
        hukuman in prop::option::weighted(0.2, (0u64..2_500, prop::option::of(0u64..900))),
    ) -> RekamPegawai {
        let mut rekam = layak_dengan_urut(1);
        // Most keep the present post of a sound candidate, so that many qualify.
        rekam.riwayat_jabatan.extend(riwayat);
        if lain % 5 == 0 {
            rekam.riwayat_jabatan.drain(..2);
        }
        rekam.pegawai.golongan = golongan;
        rekam.pegawai.pendidikan = pendidikan;
        rekam.pegawai.tanggal_lahir = lahir.map(|hari| d("1964-01-01") + Days::new(hari));
        rekam.pegawai.tmt_golongan = (lain % 7 != 0).then(|| d("2015-04-01") + Days::new(u64::from(lain)));
        match lain % 30 {
            0 => rekam.pegawai.status = StatusPegawai::Cpns,
            1 => rekam.pegawai.kedudukan = None,
            2 => rekam.pegawai.kedudukan = Some(KedudukanHukum::Lain("CLTN".into())),
            3 => rekam.kompetensi.clear(),
            4 => rekam.kompetensi[0].manajerial = NilaiKompetensi::Tms,
            5 => rekam.kesehatan.clear(),
            6 => rekam.kesehatan[0].sehat = false,
            7 => rekam.integritas.push(Integritas { tanggal: d("2026-03-01"), baik: false, hasil: "Buruk".into() }),
            _ => {}
        }
        if lain % 3 == 0 {
            rekam.skp = predikat.into_iter().map(|(tahun, p)| skp(tahun, p)).collect();
        }
        rekam.hukuman_disiplin.extend(hukuman.map(|(mulai, lama)| {
            let tmt_mulai = d("2020-06-01") + Days::new(mulai);
            HukumanDisiplin {
                tingkat: TingkatHukuman::Sedang,
                jenis: "Hukuman".into(),
                nomor_sk: None,
                tmt_mulai,
                tmt_selesai: lama.map(|lama| tmt_mulai + Days::new(lama)),
            }
        }));
        rekam
    }
}

fn tanggal() -> impl Strategy<Value = NaiveDate> {
    prop_oneof![
        Just(per()),
        (0u64..2_500).prop_map(|h| d("2022-01-01") + Days::new(h))
    ]
}

fn with_nip(mut rekam: RekamPegawai, urut: usize) -> RekamPegawai {
    rekam.pegawai.nip = layak_dengan_urut(u16::try_from(urut + 1).unwrap())
        .pegawai
        .nip;
    rekam
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]
    #[test]
    fn saringan_sama_dengan_daftar_nominatif_sebelum_dan_sesudah_data_berubah(
        people in prop::collection::vec(rekam(), 1..70),
        baru in prop::collection::vec((any::<prop::sample::Index>(), rekam()), 1..4),
        tanggal in tanggal(),
    ) {
        let people: Vec<_> = people.into_iter().enumerate().map(|(i, r)| with_nip(r, i)).collect();
        let posts = posts(&people);
        let peta = PetaAcuan::new(&posts);
        for aturan in aturan() {
            let latar = Latar { aturan: &aturan, per: tanggal, peta: &peta, pencalonan_terbuka: false };
            let mut himpunan = Himpunan::new(people.clone());
            // Some posts at once, the others when asked for, after the first change.
            let mut saringan = Saringan::new(&latar, &himpunan, &posts[..7]);
            assert_sama(&posts[..7], &himpunan, &mut saringan);
            let mut kini = people.clone();
            for (siapa, rekam) in &baru {
                let indeks = siapa.index(people.len());
                kini[indeks] = with_nip(rekam.clone(), indeks);
                saringan.update(&mut himpunan, indeks, kini[indeks].clone());
                prop_assert_eq!(&himpunan[..], &kini[..]);
                assert_sama(&posts, &himpunan, &mut saringan);
            }
        }
    }
}

#[test]
fn jabatan_yang_ditolak_paket_tidak_disaring() {
    let himpunan = Himpunan::new(vec![layak_dengan_urut(1)]);
    let jpt = jabatan(JenisJabatan::JptPratama, Some(Eselon::IIb));
    let latar = latar(kolaka());
    let mut saringan = Saringan::new(&latar, &himpunan, [&jpt, &administrator()]);
    let penolakan = saringan.saring(&himpunan, &jpt).unwrap_err();
    assert_eq!(penolakan.kode, "seleksi_terbuka");
    let tersaring = saringan.saring(&himpunan, &administrator()).unwrap();
    assert_eq!(tersaring.urutan().collect::<Vec<_>>(), [(0, 1)]);
}

#[test]
fn jabatan_serupa_berbagi_hasil_kecuali_pemangkunya() {
    let himpunan = Himpunan::new((1..=3).map(layak_dengan_urut).collect());
    let mut ditempati = administrator();
    ditempati.pemangku = vec![himpunan.rekam()[1].pegawai.nip];
    let latar = latar(kolaka());
    let mut saringan = Saringan::new(&latar, &himpunan, [&administrator(), &ditempati]);
    let [kosong, terisi, lain] = [administrator(), ditempati.clone(), pengawas()]
        .map(|jabatan| saringan.saring(&himpunan, &jabatan).unwrap().nomor_macam());
    assert_eq!(kosong, terisi);
    assert_ne!(kosong, lain);
    let tersaring = saringan.saring(&himpunan, &ditempati).unwrap();
    assert_eq!(tersaring.jumlah().memenuhi, 2);
    assert_eq!(tersaring.hasil(1), None);
    assert_eq!(tersaring.memenuhi().collect::<Vec<_>>(), [0, 2]);
    // Equals share a place.
    assert_eq!(tersaring.urutan().collect::<Vec<_>>(), [(0, 1), (2, 1)]);
}

#[test]
fn jabatan_yang_disaring_kemudian_melihat_jenjang_yang_kini() {
    let latar = latar(kolaka());
    let mut himpunan = Himpunan::new((1..=2).map(layak_dengan_urut).collect());
    let mut saringan = Saringan::new(&latar, &himpunan, [&administrator()]);
    let mut naik = layak_dengan_urut(1);
    naik.riwayat_jabatan[1] = masa(JenisJabatan::Administrator, "2020-01-01", None);
    saringan.update(&mut himpunan, 0, naik);
    let tersaring = saringan.saring(&himpunan, &pengawas()).unwrap();
    // Who stands above a post is not looked at for it.
    assert_eq!(tersaring.hasil(0), None);
    assert!(tersaring.hasil(1).is_some());
}

#[test]
fn pemangku_yang_akan_memenuhi_bila_dilihat() {
    let mut people: Vec<_> = (1..=4).map(layak_dengan_urut).collect();
    people[3].pegawai.status = StatusPegawai::Pppk;
    let mut ditempati = administrator();
    ditempati.pemangku = people[1..].iter().map(|r| r.pegawai.nip).collect();
    let himpunan = Himpunan::new(people);
    let latar = latar(kolaka());
    let mut saringan = Saringan::new(&latar, &himpunan, [&ditempati]);
    let tersaring = saringan.saring(&himpunan, &ditempati).unwrap();
    assert_eq!(tersaring.pemangku_memenuhi().collect::<Vec<_>>(), [1, 2]);
    assert_eq!(tersaring.memenuhi().collect::<Vec<_>>(), [0]);
}

/// So many people that they are shared out among threads.
#[test]
fn orang_banyak_disaring_sama_dengan_orang_sedikit() {
    let mut people: Vec<_> = (1..=999)
        .cycle()
        .take(9_000)
        .map(layak_dengan_urut)
        .collect();
    for rekam in people.iter_mut().step_by(7) {
        rekam.kesehatan.clear();
    }
    for rekam in people.iter_mut().skip(8_990) {
        rekam.pegawai.status = StatusPegawai::Pppk;
    }
    let himpunan = Himpunan::new(people);
    let latar = latar(kolaka());
    let mut saringan = Saringan::new(&latar, &himpunan, [&administrator()]);
    let tersaring = saringan.saring(&himpunan, &administrator()).unwrap();
    for indeks in 0..9_000 {
        let expected = match indeks {
            8_990.. => Hasil::TidakMemenuhi,
            _ if indeks % 7 == 0 => Hasil::PerluVerifikasi,
            _ => Hasil::Memenuhi,
        };
        assert_eq!(tersaring.hasil(indeks), Some(expected), "{indeks}");
    }
}
