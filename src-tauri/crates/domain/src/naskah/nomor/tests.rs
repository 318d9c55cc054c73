//! Patterns there and back; serials without gap or double whatever is done in whatever order.

use proptest::prelude::*;

use super::KeadaanNomor::{Dilepas, Dilewati, Dipakai};
use super::*;

fn isi(tanggal: &str) -> IsiPola<'static> {
    IsiPola {
        klasifikasi: "800.1.3.3",
        unit: "BKPSDM",
        tanggal: tanggal.parse().unwrap(),
    }
}

#[test]
fn pola_nomor_menjadi_nomor() {
    for (pola, tanggal, urut, nomor) in [
        (
            "{klasifikasi}/{urut}/{unit}/{tahun}",
            "2026-12-21",
            15,
            "800.1.3.3/15/BKPSDM/2026",
        ),
        (
            "R-{klasifikasi}/{urut:3}/{unit}",
            "2026-01-02",
            7,
            "R-800.1.3.3/007/BKPSDM",
        ),
        (
            "{urut:3}/{bulan_romawi}/{bulan}/{tahun}",
            "2027-09-30",
            1234,
            "1234/IX/09/2027",
        ),
        ("{urut}", "2026-01-01", 1, "1"),
    ] {
        let parsed: PolaNomor = pola.parse().unwrap();
        assert_eq!(parsed.format(&isi(tanggal), urut), nomor);
        assert_eq!(parsed.urut(&isi(tanggal), nomor), Some(urut));
        assert_eq!(parsed.to_string(), pola);
        let json = serde_json::to_string(&parsed).unwrap();
        assert_eq!(serde_json::from_str::<PolaNomor>(&json).unwrap(), parsed);
    }
}

#[test]
fn pola_nomor_yang_cacat_ditolak() {
    let tidak_dikenal = |t: &str| GalatPola::TidakDikenal(t.to_owned());
    for (pola, galat) in [
        ("", GalatPola::UrutTidakSatu),
        ("{tahun}", GalatPola::UrutTidakSatu),
        ("{urut}/{urut:3}", GalatPola::UrutTidakSatu),
        ("{urut}/{kota}", tidak_dikenal("kota")),
        ("{urut:0}", tidak_dikenal("urut:0")),
        ("{urut:10}", tidak_dikenal("urut:10")),
        ("{urut", GalatPola::KurungTidakBerpasangan),
        ("urut}/{urut}", GalatPola::KurungTidakBerpasangan),
    ] {
        assert_eq!(pola.parse::<PolaNomor>(), Err(galat), "{pola}");
    }
}

#[test]
fn nomor_lain_bukan_nomor_pola() {
    let pola: PolaNomor = "{klasifikasi}/{urut:3}/{unit}/{tahun}".parse().unwrap();
    let isi = isi("2026-12-21");
    for (nomor, urut) in [
        ("800.1.3.3/15/BKPSDM/2026", Some(15)),
        ("800.1.3.3/000015/BKPSDM/2026", Some(15)),
        ("800.1.3.3/0/BKPSDM/2026", None),
        ("800.1.3.3/15.1/BKPSDM/2026", None),
        ("800.1.3.3//BKPSDM/2026", None),
        ("800.1.3.3/15/BKPSDM/2025", None),
        ("821/15/BKPSDM/2026", None),
        ("800.1.3.3/+5/BKPSDM/2026", None),
    ] {
        assert_eq!(pola.urut(&isi, nomor), urut, "{nomor}");
    }
    assert_eq!(pola.format_terbuka(&isi), "800.1.3.3/{urut}/BKPSDM/2026");
}

#[test]
fn lingkup_urut_semua_atau_per_jenis() {
    let mut penomoran = Penomoran::default();
    assert_eq!(penomoran.lingkup(JenisNaskah::Undangan), "semua");
    let lazim = penomoran.pola(JenisNaskah::Undangan).pola.to_string();
    assert_eq!(lazim, "{klasifikasi}/{urut}/{unit}/{tahun}");
    penomoran.lingkup = LingkupUrut::PerJenis;
    assert_eq!(penomoran.lingkup(JenisNaskah::Undangan), "undangan");
    assert_eq!(penomoran.pola(JenisNaskah::Undangan).klasifikasi, "000.1.5");
}

#[test]
fn klasifikasi_lazim_menurut_jenisnya() {
    let penomoran = Penomoran::default();
    for (jenis, kode) in [
        (JenisNaskah::Undangan, "000.1.5"),
        (JenisNaskah::PenolakanMutasi, "800.1.3.1"),
        (JenisNaskah::PernyataanHukuman, "800.1.3.4"),
        (JenisNaskah::SuratPerintah, "800.1.11.1"),
        (JenisNaskah::Keputusan, "800.1.3.3"),
    ] {
        assert_eq!(penomoran.pola(jenis).klasifikasi, kode, "{jenis}");
    }
}

#[test]
fn nomor_pertama_yang_dipesan_dapat_dipakai() {
    let mut buku = BukuUrut::default();
    let pertama = buku.pesan();
    assert_eq!(buku.pakai(pertama).unwrap(), [(pertama, Dipakai)]);
    assert!(buku.pakai(pertama).is_err());
}

#[test]
fn buku_urut_menolak_yang_dipakai_dilepas_atau_melompat_jauh() {
    let mut buku = BukuUrut::default();
    let kode = |r: Result<_, Penolakan>| r.map(|_: Vec<_>| ()).unwrap_err().kode;
    buku.pakai(412).unwrap();
    assert_eq!(buku.pakai(400).unwrap(), [], "of the paper book");
    assert_eq!(kode(buku.pakai(412)), "nomor_sudah_dipakai");
    assert_eq!(buku.pesan(), 413);
    buku.lepas(413).unwrap();
    assert_eq!(kode(buku.pakai(413)), "nomor_sudah_dilepas");
    assert_eq!(buku.lepas(413).unwrap_err().kode, "nomor_tidak_dipesan");
    assert_eq!(kode(buku.pakai(1414)), "nomor_melompat");
    assert_eq!(
        buku.pakai(416).unwrap(),
        [(414, Dilewati), (415, Dilewati), (416, Dipakai)]
    );
    assert_eq!(buku.pakai(415).unwrap(), [(415, Dipakai)]);
}

#[derive(Debug, Clone)]
enum Langkah {
    Pesan,
    PakaiBerikut,
    Pakai(u32),
    Lepas(u32),
    TahunBaru,
}

fn langkah() -> impl Strategy<Value = Langkah> {
    prop_oneof![
        Just(Langkah::Pesan),
        Just(Langkah::PakaiBerikut),
        (1..60u32).prop_map(Langkah::Pakai),
        (1..60u32).prop_map(Langkah::Lepas),
        Just(Langkah::TahunBaru),
    ]
}

proptest! {
    /// No serial is ever borne by two documents, none is missing between the first and the last of a year, and what is
    /// used or given up stays so.
    #[test]
    fn nomor_tanpa_celah_dan_tanpa_ganda(langkah in prop::collection::vec(langkah(), 1..120)) {
        let mut buku = BukuUrut::default();
        let mut dipakai: Vec<u32> = Vec::new();
        for l in langkah {
            let tetap: Vec<_> = buku.0.iter().map(|(n, k)| (*n, *k))
                .filter(|(_, k)| matches!(k, Dipakai | Dilepas)).collect();
            let sebelum = buku.berikut();
            let taken = match l {
                Langkah::Pesan => { prop_assert_eq!(buku.pesan(), sebelum); None }
                Langkah::PakaiBerikut => { buku.pakai(sebelum).unwrap(); Some(sebelum) }
                Langkah::Pakai(n) => buku.pakai(n).ok().filter(|c| !c.is_empty()).map(|_| n),
                Langkah::Lepas(n) => { let _ = buku.lepas(n); None }
                Langkah::TahunBaru => { buku = BukuUrut::default(); dipakai.clear(); continue }
            };
            if let Some(n) = taken {
                prop_assert!(!dipakai.contains(&n), "{n} twice");
                dipakai.push(n);
            }
            for (n, k) in tetap { prop_assert_eq!(buku.0.get(&n), Some(&k)); }
            if let (Some((first, _)), Some((last, _))) = (buku.0.first_key_value(), buku.0.last_key_value()) {
                prop_assert_eq!(buku.0.len(), (last - first + 1) as usize, "a gap");
            }
            prop_assert!(buku.berikut() >= sebelum);
        }
    }

    /// Whatever stands around the serial, it is read back from the number, and no other serial gives that number.
    #[test]
    fn nomor_kembali_ke_urutnya(
        depan in "[A-Z./-]{0,6}", belakang in "(/[A-Z]{1,5})?(/\\{tahun\\})?(/\\{bulan_romawi\\})?",
        lebar in 0..6usize, urut in 1..100_000u32, hari in 0..4000u64,
    ) {
        let token = if lebar == 0 { "{urut}".to_owned() } else { format!("{{urut:{lebar}}}") };
        let pola: PolaNomor = format!("{depan}{token}{belakang}").parse().unwrap();
        let awal: NaiveDate = "2024-01-01".parse().unwrap();
        let isi = IsiPola { klasifikasi: "800", unit: "X", tanggal: awal + chrono::Days::new(hari) };
        let nomor = pola.format(&isi, urut);
        prop_assert_eq!(pola.urut(&isi, &nomor), Some(urut));
        prop_assert_ne!(pola.format(&isi, urut + 1), nomor);
    }
}
