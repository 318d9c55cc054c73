//! Meetings that an older program kept are carried over.

use rusqlite::Connection;
use sidang_domain::rapat::{Keputusan, SyaratKuorum};

use super::*;
use crate::contoh::rapat::kunci;
use crate::migrasi;

/// How the program before the meeting in full wrote its events.
fn lama() -> Vec<Value> {
    let d = daftar("J1", TANGGAL);
    let mut dibuat = as_json(&dibuat());
    dibuat["ketentuan"] = json!({"paket": d.aturan(), "dasar_hukum": "Peraturan Bupati Contoh", "tim": "Pasal 9 ayat (1)",
        "nominatif": "Pasal 10 ayat (2)", "kuorum": "Pasal 10 ayat (5)", "min_calon": {"nilai": 2, "dasar": "Pasal 10 ayat (7)"},
        "berita_acara": "Pasal 10 ayat (8)", "rekomendasi_hari": {"nilai": 3, "dasar": "Pasal 10 ayat (8)"},
        "hitungan_hari": "kalender"});
    let agenda = |kode: &str| {
        let d = daftar(kode, TANGGAL);
        json!({"peristiwa": "agenda_ditambah", "agenda": {"jabatan": d.jabatan(), "nominatif": {"sidik": d.sidik().to_string(),
            "per": TANGGAL, "aturan": d.aturan(), "memenuhi": [calon(1), calon(2), calon(3)],
            "perlu_verifikasi": 0, "tidak_memenuhi": 1}}})
    };
    let datang = |n| json!({"peristiwa": "hadir", "nip": anggota(n), "jam": "08:55:00"});
    vec![
        dibuat,
        agenda("J1"),
        agenda("J2"),
        agenda("J3"),
        json!({"peristiwa": "agenda_dihapus", "jabatan": "J3"}),
        // Without the chair: the program of then let the next in rank lead, with a remark.
        datang(2),
        datang(3),
        datang(4),
        json!({"peristiwa": "mundur", "jabatan": "J2", "nip": anggota(5), "alasan": "Ipar"}),
        json!({"peristiwa": "dibuka", "jam": "09:05:00"}),
        json!({"peristiwa": "direkomendasikan", "jabatan": "J1", "usul": {"calon": [calon(1), calon(2)], "alasan": "Terbaik"}}),
        json!({"peristiwa": "ditunda", "jabatan": "J2", "alasan": "Menunggu asesmen"}),
        json!({"peristiwa": "ditutup", "jam": "11:00:00"}),
    ]
}

#[test]
fn rapat_dari_berkas_lama_tetap_terbaca() {
    let mut conn = Connection::open_in_memory().unwrap();
    migrasi::create_until(&mut conn, 9).unwrap();
    let repo = RepoRapat::new(&conn);
    for kode in ["J1", "J2", "J3"] {
        repo.put_nominatif(&daftar(kode, TANGGAL), &bawaan()[0])
            .unwrap();
    }
    for (seq, isi) in (1..).zip(lama()) {
        conn.execute(
            "INSERT INTO rapat_peristiwa (rapat_id, seq, waktu, pelaku, jenis, isi) VALUES (?1, ?2, ?3, 'a', ?4, ?5)",
            params![Teks(rapat_id().0), seq, Waktu(waktu()), isi["peristiwa"].as_str(), isi.to_string()],
        )
        .unwrap();
    }
    migrasi::upgrade(&mut conn).unwrap();
    let rapat = RepoRapat::new(&conn).load(rapat_id()).unwrap().unwrap();
    assert!(matches!(rapat.tahap(), Tahap::Ditutup { .. }));
    assert_eq!(rapat.agenda().len(), 2);
    assert_eq!(rapat.pimpinan().unwrap().nip, anggota(2));
    assert_eq!(rapat.ketentuan().kuorum.nilai, SyaratKuorum::default());
    assert_eq!(rapat.ketentuan().kuorum.dasar, "Pasal 10 ayat (5)");
    assert_eq!(rapat.mundur(&kunci("J2"))[0].nip, anggota(5));
    let putusan = rapat.putusan(&kunci("J1")).unwrap();
    assert_eq!(putusan.rekomendasi().unwrap().calon(), [calon(1), calon(2)]);
    assert_eq!(
        rapat.putusan(&kunci("J2")).unwrap().keputusan,
        Keputusan::Ditunda {
            alasan: "Menunggu asesmen".to_owned()
        }
    );
}
