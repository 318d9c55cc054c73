//! Draft plans: placements weighed together before the meeting.

use sidang_app::JenisGalat;
use sidang_app::nominatif::{CalonView, Rincian};
use sidang_app::rancangan::{BenturanView, RancanganView};
use sidang_tests::contoh::{per, saat};
use sidang_tests::kantor::Kantor;

/// A vacant post.
const LOWONG: &str = "J00119";

/// The first candidate of that verdict who would rise to a post along the structural line.
fn candidate(kantor: &mut Kantor, kode: &str, hasil: &str) -> String {
    let list = kantor
        .sidang
        .get_nominatif(kode, per(), Rincian::Ringkas)
        .unwrap();
    let mut rising = list.calon.into_iter().filter(|c| c.arah == "vertikal");
    rising.find(|c| c.hasil == hasil).unwrap().nip
}

fn plan(kantor: &mut Kantor, nama: &str) -> String {
    let made = kantor
        .sidang
        .create_rancangan(nama, per(), &saat("2026-11-20 10:00"))
        .unwrap();
    assert_eq!((made.penempatan.len(), made.benturan.len()), (0, 0));
    made.ringkas.id
}

fn place(kantor: &mut Kantor, id: &str, kode: &str, nip: &str) -> RancanganView {
    kantor
        .sidang
        .place(id, kode, nip, &saat("2026-11-20 10:05"))
        .unwrap()
}

fn of_kind<'v>(view: &'v RancanganView, jenis: &str) -> Vec<&'v BenturanView> {
    view.benturan.iter().filter(|b| b.jenis == jenis).collect()
}

#[test]
fn rantai_tumbuh_dan_benturan_tampak_pada_setiap_perubahan() {
    let mut kantor = Kantor::contoh();
    let id = plan(&mut kantor, "Gelombang pertama");
    let first = candidate(&mut kantor, LOWONG, "memenuhi");
    let one = place(&mut kantor, &id, LOWONG, &first);
    assert_eq!(one.penempatan[0].hasil.as_deref(), Some("memenuhi"));
    assert!(
        one.penempatan[0]
            .akibat
            .iter()
            .any(|a| a.apa == "Batas usia pensiun")
    );
    assert_eq!((one.rantai.len(), one.ringkas.galat), (1, 0));
    let mata = &one.rantai[0].mata;
    assert_eq!(
        (mata[0].kode.as_str(), mata[0].nip.as_deref()),
        (LOWONG, Some(first.as_str()))
    );

    // Who follows lengthens the chain by one post.
    let freed = mata[1].kode.clone();
    let second = candidate(&mut kantor, &freed, "memenuhi");
    let two = place(&mut kantor, &id, &freed, &second);
    assert_eq!((two.rantai.len(), two.rantai[0].mata.len()), (1, 3));
    assert_eq!(two.rantai[0].mata[1].nip.as_deref(), Some(second.as_str()));

    // The same person again, in a post whose holder stays.
    let unfit = candidate(&mut kantor, LOWONG, "tidak_memenuhi");
    let three = place(&mut kantor, &id, LOWONG, &unfit);
    assert_eq!(of_kind(&three, "melebihi_kebutuhan")[0].kode, [LOWONG]);
    assert_eq!(of_kind(&three, "tidak_memenuhi")[0].nip, [unfit.as_str()]);
    let four = place(&mut kantor, &id, LOWONG, &second);
    let twice = of_kind(&four, "pegawai_ganda");
    assert_eq!(twice[0].nip, [second.as_str()]);
    assert_eq!(twice[0].kode.len(), 2);
    assert!(
        twice
            .iter()
            .all(|b| b.berat == "galat" && !b.saran.is_empty())
    );

    // Taken out again, the plan is what it was; put back, it is what it had become.
    let moment = saat("2026-11-20 10:10");
    let taken = kantor
        .sidang
        .remove_penempatan(&id, LOWONG, &second, &moment)
        .unwrap();
    assert_eq!(taken.rancangan.benturan, three.benturan);
    let again = place(&mut kantor, &id, &taken.kode, &taken.nip);
    assert_eq!(
        (again.penempatan, again.benturan),
        (four.penempatan, four.benturan)
    );
    assert_eq!(
        kantor.sidang.list_rancangan().unwrap(),
        [kantor.sidang.get_rancangan(&id).unwrap().ringkas]
    );
}

#[test]
fn jpt_pratama_dalam_rancangan_diarahkan_ke_seleksi_terbuka() {
    let mut kantor = Kantor::contoh();
    let id = plan(&mut kantor, "Kepala dinas");
    let nip = candidate(&mut kantor, LOWONG, "memenuhi");
    let view = place(&mut kantor, &id, "J00101", &nip);
    let found = of_kind(&view, "seleksi_terbuka");
    assert_eq!(found[0].kode, ["J00101"]);
    assert!(found[0].dasar.as_ref().unwrap().contains("Pasal 7 huruf a"));
    let [before, after] = view.penempatan[0]
        .akibat
        .iter()
        .find(|a| a.jenis == "pensiun")
        .map(|a| [a.sebelum.clone().unwrap(), a.sesudah.clone().unwrap()])
        .unwrap();
    assert!(before.starts_with("58 tahun") && after.starts_with("60 tahun"));
}

#[test]
fn dua_rancangan_dibandingkan() {
    let mut kantor = Kantor::contoh();
    let a = plan(&mut kantor, "Rancangan A");
    let first = candidate(&mut kantor, LOWONG, "memenuhi");
    let other = candidate(&mut kantor, LOWONG, "perlu_verifikasi");
    place(&mut kantor, &a, LOWONG, &first);
    let moment = saat("2026-11-20 11:00");
    let b = kantor
        .sidang
        .copy_rancangan(&a, "Rancangan B", &moment)
        .unwrap();
    let b = b.ringkas.id;
    let same = kantor.sidang.compare_rancangan(&a, &b).unwrap();
    assert_eq!((same.sama.len(), same.beda_orang.len()), (1, 0));
    assert_eq!(same.a.benturan, same.b.benturan);

    kantor
        .sidang
        .remove_penempatan(&b, LOWONG, &first, &moment)
        .unwrap();
    place(&mut kantor, &b, LOWONG, &other);
    let differ = kantor.sidang.compare_rancangan(&a, &b).unwrap();
    assert!(differ.sama.is_empty() && differ.hanya_a.is_empty() && differ.hanya_b.is_empty());
    let [beda] = differ.beda_orang.as_slice() else {
        panic!("{:?}", differ.beda_orang)
    };
    assert_eq!(
        (beda.a[0].nip.as_str(), beda.b[0].nip.as_str()),
        (first.as_str(), other.as_str())
    );
    assert!(differ.b.ringkas.benturan > differ.a.ringkas.benturan);
    assert_ne!(differ.a.lowong, differ.b.lowong);

    kantor.sidang.delete_rancangan(&b, &moment).unwrap();
    let gone = kantor.sidang.compare_rancangan(&a, &b).unwrap_err();
    assert_eq!(
        (gone.kode.as_str(), gone.jenis),
        ("tidak_ditemukan", JenisGalat::Masukan)
    );
}

#[test]
fn masukan_keliru_dan_diskresi_tanpa_dasar_ditolak() {
    let mut kantor = Kantor::contoh();
    let id = plan(&mut kantor, "Gelombang pertama");
    let nip = candidate(&mut kantor, LOWONG, "memenuhi");
    let now = saat("2026-11-20 11:00");
    let s = &mut kantor.sidang;
    s.place(&id, LOWONG, &nip, &now).unwrap();
    let refusals = [
        (s.create_rancangan(" ", per(), &now), "isian_kosong"),
        (s.get_rancangan("bukan"), "tidak_ditemukan"),
        (s.place(&id, LOWONG, &nip, &now), "sudah_ditempatkan"),
        (s.place(&id, "J99999", &nip, &now), "tidak_ditemukan"),
        (
            s.place(&id, LOWONG, "198609262015051001", &now),
            "tidak_ditemukan",
        ),
        (s.rename_rancangan(&id, "", &now), "isian_kosong"),
        (
            s.set_diskresi(&id, LOWONG, &nip, ("Alasan", ""), &now),
            "isian_kosong",
        ),
        (
            s.set_diskresi(&id, LOWONG, &nip, ("Alasan", "uraian"), &now),
            "diskresi_tidak_dikenal",
        ),
    ];
    for (answer, kode) in refusals {
        assert_eq!(answer.unwrap_err().kode, kode);
    }
    assert_eq!(s.get_rancangan(&id).unwrap().penempatan.len(), 1);
}

#[test]
fn jejak_memuat_setiap_perubahan_tanpa_nama_orang() {
    let mut kantor = Kantor::contoh();
    let id = plan(&mut kantor, "Gelombang pertama");
    let nip = candidate(&mut kantor, LOWONG, "memenuhi");
    let nama = place(&mut kantor, &id, LOWONG, &nip).penempatan[0]
        .nama
        .clone();
    let now = saat("2026-11-20 12:00");
    let s = &mut kantor.sidang;
    s.rename_rancangan(&id, "Gelombang kedua", &now).unwrap();
    s.copy_rancangan(&id, "Salinan", &now).unwrap();
    s.set_diskresi(&id, LOWONG, &nip, ("", ""), &now).unwrap();
    s.remove_penempatan(&id, LOWONG, &nip, &now).unwrap();
    s.delete_rancangan(&id, &now).unwrap();
    let jejak = s.list_jejak(0, 7).unwrap().jejak;
    let codes: Vec<&str> = jejak.iter().rev().map(|j| j.kode.as_str()).collect();
    assert_eq!(
        codes,
        [
            "rancangan.buat",
            "rancangan.tempatkan",
            "rancangan.ganti_nama",
            "rancangan.salin",
            "rancangan.diskresi",
            "rancangan.lepas",
            "rancangan.hapus",
        ]
    );
    assert!(jejak.iter().all(|j| !j.objek.contains(&nama)));
    assert!(jejak[1].objek.contains(LOWONG));
}

#[test]
fn dis_01_penyimpangan_pola_djpb_dikuatkan_dengan_alasan() {
    let mut kantor = Kantor::contoh();
    let now = saat("2026-11-20 13:00");
    kantor.sidang.set_aturan("djpb-2012", &now).unwrap();
    let list = kantor
        .sidang
        .get_nominatif(LOWONG, per(), Rincian::Lengkap)
        .unwrap();
    let departs = |c: &CalonView| {
        let mut long = c.temuan.iter().filter(|t| t.syarat == "lama_jabatan");
        long.any(|t| t.hasil == "tidak_memenuhi")
    };
    let nip = list.calon.into_iter().find(departs).unwrap().nip;
    let id = plan(&mut kantor, "Menyimpang");
    let view = place(&mut kantor, &id, LOWONG, &nip);
    assert!(!view.penempatan[0].menyimpang.is_empty());
    let open = of_kind(&view, "diskresi_belum_beralasan");
    assert_eq!(open[0].nip, [nip.as_str()]);
    assert_eq!(view.alasan_diskresi.len(), 4);

    let s = &mut kantor.sidang;
    let own = s.set_diskresi(&id, LOWONG, &nip, ("Kehendak sendiri", "tanpa dasar"), &now);
    assert_eq!(own.unwrap_err().kode, "alasan_diskresi_tidak_dikenal");
    let ground = (
        view.alasan_diskresi[3].as_str(),
        "hanya ia yang menguasai tugasnya",
    );
    let mended = s.set_diskresi(&id, LOWONG, &nip, ground, &now).unwrap();
    assert!(of_kind(&mended, "diskresi_belum_beralasan").is_empty());
    let taken = s.remove_penempatan(&id, LOWONG, &nip, &now).unwrap();
    assert_eq!(taken.diskresi.unwrap().alasan, ground.0);
}
