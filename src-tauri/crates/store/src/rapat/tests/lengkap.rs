//! What the database itself refuses of the meeting in full.

use sidang_domain::rapat::{MataAcara, OrangAcara, Perihal};

use super::*;
use crate::contoh::rapat::{beku, hadir_pukul, kunci};

fn mutasi(n: u32) -> Peristiwa {
    let orang = OrangAcara {
        nip: anggota(n),
        nama: "Pegawai".to_owned(),
        golongan: None,
        jabatan: "Kepala Seksi".to_owned(),
        unit: "Dinas Perhubungan".to_owned(),
    };
    Peristiwa::AgendaDitambah {
        agenda: Box::new(MataAcara {
            kunci: kunci("mutasi-1"),
            perihal: Perihal::PertimbanganMutasi {
                orang,
                tujuan: "Dinas Kesehatan".to_owned(),
                uraian: String::new(),
            },
            usulan: Vec::new(),
        }),
    }
}

/// [`terbuka`], with a member's transfer on the agenda too.
fn dengan_mutasi(n: u32) -> Vec<Peristiwa> {
    let mut events = terbuka();
    events.insert(3, mutasi(n));
    events
}

fn skors(sampai: &str) -> Value {
    json!({"peristiwa": "diskors", "jam": "10:00:00", "alasan": "Istirahat", "sampai": sampai})
}

fn event(isi: Value) -> Peristiwa {
    serde_json::from_value(isi).unwrap()
}

fn suara(cara: Value) -> Value {
    let mut isi = as_json(&direkomendasikan("J1", &[1, 2]));
    isi["cara"] = cara;
    isi
}

#[test]
fn agenda_terkunci_dan_undangannya() {
    let dikunci = || with(disiapkan(), [Peristiwa::AgendaDikunci]);
    let undangan =
        json!({"peristiwa": "diundang", "undangan": {"nomor": "1", "tanggal": "2026-11-20"}});
    let susun = Peristiwa::NominatifDisusunUlang {
        acara: kunci("J1"),
        nominatif: beku(&daftar("J1", TANGGAL)),
    };
    for isi in [
        as_json(&agenda_ditambah(&daftar("J3", TANGGAL))),
        as_json(&susun),
        json!({"peristiwa": "agenda_dikunci"}),
    ] {
        refuses(&dikunci(), &isi, "agenda yang terkunci");
    }
    for isi in [
        undangan.clone(),
        json!({"peristiwa": "agenda_dibuka_kembali", "alasan": "x"}),
    ] {
        refuses(&disiapkan(), &isi, "agenda yang terkunci");
    }
    refuses(
        &[dibuat()],
        &json!({"peristiwa": "agenda_dikunci"}),
        "tanpa mata acara",
    );
    refuses(
        &with(dikunci(), [hadir(1), hadir(2), hadir(3), dibuka()]),
        &undangan,
        "terkunci sejak rapat dibuka",
    );
    let salah = altered(&susun, "/nominatif/memenuhi", json!([calon(1)]));
    refuses(&disiapkan(), &salah, "nominatif yang dikunci");
}

#[test]
fn rapat_dibuka_dan_dilanjutkan_dengan_ketua() {
    let tanpa_ketua = with(disiapkan(), [hadir(2), hadir(3), hadir(4)]);
    refuses(&tanpa_ketua, &as_json(&dibuka()), "dengan ketua");
    refuses(
        &terbuka(),
        &json!({"peristiwa": "dilanjutkan", "jam": "10:00:00"}),
        "tidak sedang diskors",
    );
    let lanjut = json!({"peristiwa": "dilanjutkan", "jam": "09:30:00"});
    let lain_hari = with(terbuka(), [event(skors("2026-11-24"))]);
    let ketua_saja = with(lain_hari.clone(), [hadir(1)]);
    refuses(&ketua_saja, &lanjut, "dengan kuorum");
    let tanpa_ketua = with(lain_hari, [hadir(2), hadir(3), hadir(4)]);
    refuses(&tanpa_ketua, &lanjut, "dengan ketua");
}

#[test]
fn ketua_digantikan_sebelum_dibuka_atau_selama_skors() {
    let ganti = json!({"peristiwa": "ketua_digantikan", "penetapan": {"nip": anggota(2), "nomor": "800/9",
        "tanggal": "2026-11-10", "penetap": "Bupati", "sebab": "Ketua pensiun"}});
    refuses(&terbuka(), &ganti, "ketua digantikan sebelum");
    let (_dir, bd) = store_with(with(terbuka(), [event(skors(TANGGAL))]));
    smuggle(&bd, &ganti).unwrap();
}

#[test]
fn selama_skors_tidak_diputuskan() {
    let diskors = with(terbuka(), [event(skors(TANGGAL))]);
    let rekomendasi = as_json(&direkomendasikan("J1", &[1, 2]));
    refuses(&diskors, &rekomendasi, "sedang diskors");
    let batal = json!({"peristiwa": "hadir_dibatalkan", "nip": anggota(1)});
    refuses(&diskors, &batal, "tidak dihapus");
}

#[test]
fn wakil_dan_daring_tidak_diatur() {
    for cara in [
        json!({"cara": "daring"}),
        json!({"cara": "wakil", "nama": "Plh."}),
    ] {
        let mut isi = as_json(&hadir(1));
        isi["cara"] = cara;
        refuses(&disiapkan(), &isi, "tidak diatur");
    }
}

#[test]
fn anggota_yang_berkonflik_tidak_ikut() {
    let konflik = json!({"peristiwa": "dideklarasikan", "nip": anggota(3),
        "konflik": [{"calon": calon(1), "hubungan": "anak", "uraian": ""}]});
    let before = with(terbuka(), [event(konflik.clone())]);
    let rekomendasi = as_json(&direkomendasikan("J1", &[1, 2]));
    refuses(&before, &rekomendasi, "kuorum pada mata acara itu");
    let diputuskan = with(terbuka(), [direkomendasikan("J1", &[1, 2])]);
    refuses(&diputuskan, &konflik, "sudah diputuskan bersamanya");
    let setuju = json!({"peristiwa": "dipertimbangkan", "acara": "mutasi-1", "setuju": true, "alasan": "x",
        "cara": {"cara": "musyawarah"}});
    refuses(&dengan_mutasi(3), &setuju, "dirinya sendiri");
    let ke_jabatan = json!({"peristiwa": "dipertimbangkan", "acara": "J1", "setuju": true, "alasan": "x",
        "cara": {"cara": "musyawarah"}});
    refuses(
        &terbuka(),
        &ke_jabatan,
        "calon direkomendasikan untuk jabatan",
    );
}

#[test]
fn suara_terbuka_dari_setiap_peserta() {
    let pilih = |n: u32| json!({"nip": anggota(n), "pilihan": {"calon": calon(1)}});
    for suara_nya in [
        json!([pilih(1), pilih(2)]),
        json!([pilih(1), pilih(2), pilih(4)]),
        json!([pilih(1), pilih(2), pilih(2)]),
        json!([pilih(1), pilih(2), pilih(3), pilih(4)]),
    ] {
        let isi = suara(json!({"cara": "terbuka", "suara": suara_nya}));
        refuses(&terbuka(), &isi, "dari setiap peserta");
    }
}

#[test]
fn suara_rahasia_tidak_menyebut_anggota() {
    let hitungan = |jumlah| json!({"pilihan": {"calon": calon(1)}, "jumlah": jumlah});
    for cara in [
        json!({"cara": "rahasia", "suara": [hitungan(2)]}),
        json!({"cara": "rahasia", "suara": [{"pilihan": {"calon": calon(1)}, "jumlah": 3, "nip": anggota(1)}]}),
        json!({"cara": "rahasia", "suara": [hitungan(3)], "pemilih": [anggota(1)]}),
    ] {
        refuses(&terbuka(), &suara(cara), "suara rahasia hanya hitungan");
    }
    let (_dir, bd) = store_with(terbuka());
    smuggle(
        &bd,
        &suara(json!({"cara": "rahasia", "suara": [hitungan(3)]})),
    )
    .unwrap();
    let ballots: Vec<String> = every_row(&bd)
        .into_iter()
        .filter(|row| row.contains(r#"\"cara\":\"rahasia\""#))
        .collect();
    assert_eq!(ballots.len(), 1);
    for baris in ballots {
        for n in 1..=6 {
            assert!(!baris.contains(anggota(n).as_str()), "{baris}");
        }
    }
}

/// Every row of every table, as text.
fn every_row(bd: &Basisdata) -> Vec<String> {
    let conn = bd.conn();
    let tables: Vec<String> = conn
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'")
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .collect::<rusqlite::Result<_>>()
        .unwrap();
    let mut rows = Vec::new();
    for table in tables {
        let mut query = conn.prepare(&format!("SELECT * FROM \"{table}\"")).unwrap();
        let columns = query.column_count();
        let found = query
            .query_map([], |row| {
                let cells = (0..columns).map(|i| row.get::<_, rusqlite::types::Value>(i));
                Ok(format!(
                    "{:?}",
                    cells.collect::<rusqlite::Result<Vec<_>>>()?
                ))
            })
            .unwrap();
        rows.extend(found.map(|row| row.unwrap()));
    }
    assert!(
        rows.iter().any(|r| r.contains("rahasia")),
        "the ballot is kept somewhere"
    );
    rows
}

#[test]
fn pendapat_berbeda_hanya_dari_yang_ikut() {
    let before = with(terbuka(), [direkomendasikan("J1", &[1, 2])]);
    let pendapat = json!({"peristiwa": "berpendapat_lain", "acara": "J1", "nip": anggota(4), "sikap": "abstain", "alasan": "x"});
    refuses(&before, &pendapat, "yang ikut memutuskan");
}

#[test]
fn penilaian_hanya_dari_peserta() {
    let lembar = json!({"peristiwa": "dinilai", "acara": "J1", "penilai": anggota(4), "nilai": [], "alasan": null});
    refuses(&terbuka(), &lembar, "hanya peserta");
}

#[test]
fn calon_lain_hanya_bila_tidak_ada_yang_memenuhi() {
    let isi = json!({"peristiwa": "calon_lain_ditambah", "acara": "J1", "calon_lain":
        {"nip": calon(1), "nominatif": beku(&daftar("J1", TANGGAL)), "alasan": "x"}});
    refuses(&terbuka(), &isi, "calon lain hanya bila");
}

#[test]
fn sesudah_ditutup_hanya_koreksi_dan_penetapan() {
    let koreksi = json!({"peristiwa": "dikoreksi", "koreksi":
        {"bagian": "Tempat", "tertulis": "A", "seharusnya": "B", "sebab": "salah_tulis", "alasan": "x"}});
    refuses(&terbuka(), &koreksi, "hanya sesudah ditutup");
    let tetap = |acara: &str, tanggal: &str| {
        json!({"peristiwa": "ditetapkan_ppk", "acara": acara, "keputusan":
            {"nomor": "1", "tanggal": tanggal, "pilihan": {"jenis": "calon", "nip": calon(1)}, "alasan": ""}})
    };
    refuses(
        &tertutup(),
        &tetap("J1", "2026-11-21"),
        "tidak mendahului rapat",
    );
    refuses(
        &tertutup(),
        &tetap("J2", TANGGAL),
        "hanya untuk mata acara yang diputuskan",
    );
    let (_dir, mut bd) = store_with(tertutup());
    for isi in [koreksi, tetap("J1", TANGGAL)] {
        smuggle(&bd, &isi).unwrap();
    }
    let rapat = bd.read(|tx| tx.rapat().load(rapat_id())).unwrap().unwrap();
    assert_eq!(
        (rapat.koreksi().len(), rapat.ppk(&kunci("J1")).len()),
        (1, 1)
    );
}

#[test]
fn rapat_yang_ditunda_tidak_berlanjut() {
    let tunda = json!({"peristiwa": "rapat_ditunda", "jam": "09:30:00", "alasan": "Tidak kuorum"});
    refuses(&terbuka(), &tunda, "terkunci sejak rapat dibuka");
    let before = with(disiapkan(), [event(tunda)]);
    refuses(&before, &as_json(&hadir(1)), "rapat sudah ditunda");
}

/// The same way in lets through what is lawful.
#[test]
fn jalannya_rapat_lengkap_diterima_basis_data() {
    let konflik = json!({"peristiwa": "dideklarasikan", "nip": anggota(5),
        "konflik": [{"calon": calon(1), "hubungan": "saudara", "uraian": ""}]});
    let terbuka_2_3_4 = [2, 3, 4].map(|n| {
        let pilihan = calon(if n == 4 { 2 } else { 1 });
        json!({"nip": anggota(n), "pilihan": {"calon": pilihan}, "alasan": null})
    });
    let lain: Vec<Value> = vec![
        as_json(&mutasi(50)),
        json!({"peristiwa": "usulan_ditautkan", "acara": "J1", "usulan":
            {"nomor": "800/1", "tanggal": "2026-11-02", "unit": "Dinas", "pengusul": null, "calon": []}}),
        json!({"peristiwa": "agenda_dikunci"}),
        json!({"peristiwa": "diundang", "undangan": {"nomor": "005/1", "tanggal": "2026-11-16"}}),
        json!({"peristiwa": "berhalangan", "nip": anggota(5), "alasan": "Dinas luar"}),
        json!({"peristiwa": "ketua_digantikan", "penetapan": {"nip": anggota(2), "nomor": "800/9",
            "tanggal": "2026-11-10", "penetap": "Bupati", "sebab": "Ketua pensiun"}}),
        as_json(&hadir(2)),
        as_json(&hadir(3)),
        as_json(&hadir(4)),
        as_json(&dibuka()),
        json!({"peristiwa": "dicatat", "acara": null, "oleh": anggota(2), "isi": "Rapat dibuka ketua pengganti"}),
        json!({"peristiwa": "penilaian_dibuka", "acara": "J2", "calon": [calon(1), calon(2)]}),
        json!({"peristiwa": "penilaian_dibatalkan", "acara": "J2", "alasan": "Cukup musyawarah"}),
        suara(json!({"cara": "terbuka", "suara": terbuka_2_3_4})),
        json!({"peristiwa": "berpendapat_lain", "acara": "J1", "nip": anggota(4), "sikap": "menolak", "alasan": "x"}),
        skors("2026-11-24"),
        json!({"peristiwa": "hadir", "nip": anggota(2), "jam": "08:00:00"}),
        json!({"peristiwa": "hadir", "nip": anggota(3), "jam": "08:00:00"}),
        json!({"peristiwa": "hadir_dibatalkan", "nip": anggota(3)}),
        as_json(&hadir_pukul(1, "08:05:00")),
        as_json(&hadir_pukul(3, "08:05:00")),
        json!({"peristiwa": "dilanjutkan", "jam": "08:10:00"}),
        konflik,
        as_json(&direkomendasikan("J2", &[2, 1])),
        json!({"peristiwa": "dipertimbangkan", "acara": "mutasi-1", "setuju": true, "alasan": "Dibutuhkan", "cara":
            {"cara": "rahasia", "suara": [{"pilihan": "setuju", "jumlah": 2}, {"pilihan": "abstain", "jumlah": 1}]}}),
        as_json(&ditutup()),
    ];
    let (_dir, mut bd) = store_with(disiapkan());
    for isi in &lain {
        smuggle(&bd, isi).unwrap_or_else(|error| panic!("{isi}: {error:?}"));
    }
    let mut expected = disiapkan();
    expected.extend(lain.into_iter().map(event));
    let rapat = bd.read(|tx| tx.rapat().load(rapat_id())).unwrap();
    assert_eq!(rapat, Some(Rapat::replay(expected).unwrap()));
}
