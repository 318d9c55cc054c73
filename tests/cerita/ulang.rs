//! Replay: a frozen list comes out the same, byte for byte, whatever was imported or installed since, and says why it
//! would differ today.

use sidang_app::nominatif::{PerubahanCalonView, Rincian, SebabView, UlangView};
use sidang_tests::contoh::{per, saat};
use sidang_tests::kantor::Kantor;

use crate::rapat::{JABATAN, call};

const PAGI: &str = "2026-11-21 10:00";
const SORE: &str = "2026-11-25 16:00";

/// A meeting with one frozen list.
fn freeze(kantor: &mut Kantor) -> String {
    let id = call(kantor).ringkas.id;
    kantor
        .sidang
        .add_agenda(&id, JABATAN[0], false, &saat(PAGI))
        .unwrap();
    id
}

fn replay(kantor: &mut Kantor, id: &str) -> UlangView {
    kantor.sidang.replay_nominatif(id, JABATAN[0]).unwrap()
}

fn import(kantor: &mut Kantor, nama: &str, isi: &str) {
    let berkas = kantor.berkas(nama);
    std::fs::write(&berkas, isi).unwrap();
    let laporan = kantor
        .sidang
        .commit_impor(&[berkas], None, &saat(SORE), &mut |_| {})
        .unwrap();
    assert_eq!(laporan.masalah, []);
}

/// The best candidate of the frozen list.
fn first(kantor: &mut Kantor, id: &str) -> String {
    let beku = kantor.sidang.get_nominatif_rapat(id, JABATAN[0]).unwrap();
    beku.calon[0].nip.clone()
}

fn find<'a>(ulang: &'a UlangView, nip: &str, apa: &str) -> &'a PerubahanCalonView {
    let mut changes = ulang.hari_ini.calon.iter();
    changes
        .find(|c| c.nip == nip && c.apa == apa)
        .unwrap_or_else(|| panic!("{nip} {apa}: {:?}", ulang.hari_ini.calon))
}

fn sebab(jenis: &str, apa: &str, sebelum: &str, sesudah: &str) -> SebabView {
    SebabView {
        jenis: jenis.into(),
        apa: apa.into(),
        sebelum: sebelum.into(),
        sesudah: sesudah.into(),
    }
}

#[test]
fn daftar_beku_disusun_ulang_sama_persis() {
    let mut kantor = Kantor::contoh();
    let id = freeze(&mut kantor);
    let beku = kantor.sidang.get_nominatif_rapat(&id, JABATAN[0]).unwrap();
    let ulang = replay(&mut kantor, &id);
    assert!(ulang.sama, "{}", ulang.keterangan);
    assert_eq!(ulang.sidik_ulang.as_ref(), Some(&ulang.sidik_beku));
    assert_eq!(
        (&ulang.sidik_beku, &ulang.versi),
        (&beku.sidik, &beku.versi)
    );
    assert!(ulang.hari_ini.sama && ulang.hari_ini.aturan.is_empty());
    assert_eq!(
        ulang.hari_ini.keterangan,
        "Bila disusun hari ini, daftar ini sama."
    );
}

#[test]
fn daftar_beku_tetap_sama_sesudah_data_dan_aturan_berganti() {
    let mut kantor = Kantor::contoh();
    let id = freeze(&mut kantor);
    let before = replay(&mut kantor, &id);
    let nip = first(&mut kantor, &id);
    import(
        &mut kantor,
        "skp.csv",
        &format!("NIP;TAHUN;PREDIKAT\n{nip};2025;Kurang\n"),
    );
    kantor
        .sidang
        .set_aturan("banjar-2021", &saat(SORE))
        .unwrap();
    let mut kantor = kantor.reopen();
    let after = replay(&mut kantor, &id);
    assert!(after.sama, "{}", after.keterangan);
    assert_eq!(
        (&after.sidik_ulang, &after.versi),
        (&before.sidik_ulang, &before.versi)
    );
    assert!(!after.hari_ini.sama && !after.hari_ini.aturan.is_empty());
    let mut changes = after.hari_ini.calon.iter();
    assert!(
        changes.any(|c| c.sebab.iter().all(|s| s.jenis == "aturan")),
        "rules alone make some of the differences"
    );
    assert!(
        after.hari_ini.calon.iter().all(|c| !c.sebab.is_empty()),
        "every difference has its cause"
    );
}

#[test]
fn perbedaan_hari_ini_menyebut_data_yang_berubah() {
    let mut kantor = Kantor::contoh();
    let id = freeze(&mut kantor);
    let nip = first(&mut kantor, &id);
    let calon = kantor
        .sidang
        .get_calon_rapat(&id, JABATAN[0], &nip, None)
        .unwrap();
    let skp = calon.skp[0].clone().unwrap();
    let predikat = skp.strip_prefix("2025 ").unwrap();
    import(
        &mut kantor,
        "skp.csv",
        &format!("NIP;TAHUN;PREDIKAT\n{nip};2025;Kurang\n"),
    );
    let ulang = replay(&mut kantor, &id);
    assert!(ulang.sama && ulang.hari_ini.aturan.is_empty());
    let hasil = find(&ulang, &nip, "hasil");
    assert_eq!(
        (hasil.sebelum.as_str(), hasil.sesudah.as_str()),
        ("Memenuhi syarat", "Tidak memenuhi syarat")
    );
    let [cause] = hasil.sebab.as_slice() else {
        panic!("{:?}", hasil.sebab)
    };
    assert_eq!(
        (cause.jenis.as_str(), cause.apa.as_str()),
        ("data", "SKP 2025")
    );
    assert!(cause.sebelum.starts_with(predikat) && cause.sesudah == "Kurang");
    // Who stood behind moves up, for no datum of their own.
    let moved = ulang
        .hari_ini
        .calon
        .iter()
        .find(|c| c.nip != nip && c.apa == "peringkat")
        .unwrap();
    assert_eq!(
        moved.sebab,
        [sebab(
            "data",
            "Data calon lain",
            "",
            &format!("berubah: {}", calon.nama)
        )]
    );
}

#[test]
fn calon_yang_menjadi_pemangku_keluar_dari_daftar_hari_ini() {
    let mut kantor = Kantor::contoh();
    let id = freeze(&mut kantor);
    let nip = first(&mut kantor, &id);
    let daftar = kantor
        .sidang
        .get_nominatif(JABATAN[0], per(), Rincian::Ringkas)
        .unwrap();
    let j = &daftar.jabatan;
    import(
        &mut kantor,
        "peta.csv",
        &format!(
            "KODE;NAMA JABATAN;JENIS JABATAN;ESELON;KELAS;UNIT KERJA;UNIT INDUK;KEBUTUHAN;NIP PEMANGKU\n\
             {};{};{};{};{};{};{};{};{nip}\n",
            j.kode,
            j.nama,
            j.jenis,
            j.eselon.as_deref().unwrap_or_default(),
            j.kelas.map(|k| k.to_string()).unwrap_or_default(),
            j.unit,
            j.unit_induk,
            j.kebutuhan
        ),
    );
    let ulang = replay(&mut kantor, &id);
    assert!(ulang.sama);
    let left = find(&ulang, &nip, "keluar");
    assert!(
        left.sebab.contains(&sebab(
            "data",
            &format!("Pemangku {nip}"),
            "tidak ada",
            "memangku"
        )),
        "{:?}",
        left.sebab
    );
}
