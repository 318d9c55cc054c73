//! What the store keeps of documents, and what it refuses.

use rusqlite::Connection;
use sidang_domain::aturan::bawaan;
use sidang_domain::rapat::{Koreksi, Peristiwa, SebabKoreksi, Undangan as SuratUndangan};
use tempfile::TempDir;

use super::*;
use crate::contoh::rapat::{
    TANGGAL, agenda_ditambah, daftar, dibuat, jam, rapat_id, terbuka, tertutup,
};
use crate::contoh::{PENGGUNA, id, store, tanggal, waktu};
use crate::{Basisdata, migrasi};

const PDF: &[u8] = b"%PDF-1.7 isi";

const fn isi(pdf: &[u8]) -> IsiNaskah<'_> {
    IsiNaskah {
        pdf,
        catatan: None,
        ruang: &[],
    }
}

fn berita_acara() -> Naskah {
    Naskah {
        id: id(700),
        rapat: Some(rapat_id()),
        jenis: JenisNaskah::BeritaAcara,
        nomor: Some("800/7/BA".to_owned()),
        versi: 1,
        tanggal: tanggal(TANGGAL),
        kunci: None,
        perihal: "Berita Acara Rapat".to_owned(),
        tujuan: None,
        sifat: SifatNaskah::Rahasia,
        templat: None,
        dibuat_pada: waktu(),
        dibuat_oleh: PENGGUNA.to_owned(),
    }
}

fn surat(n: u128) -> Naskah {
    Naskah {
        id: id(800 + n),
        jenis: JenisNaskah::SuratRekomendasi,
        nomor: Some(format!("800/{n}/SR")),
        tanggal: tanggal("2026-11-24"),
        kunci: Some("Dinas Perhubungan".to_owned()),
        ..berita_acara()
    }
}

fn rapat(closed: bool) -> (TempDir, Basisdata) {
    let (dir, _path, mut bd) = store();
    bd.transaction(|tx| {
        for kode in ["J1", "J2"] {
            tx.rapat()
                .put_nominatif(&daftar(kode, TANGGAL), &bawaan()[0])?;
        }
        for event in if closed { tertutup() } else { terbuka() } {
            tx.rapat().append(rapat_id(), &event, waktu(), PENGGUNA)?;
        }
        Ok::<_, Error>(())
    })
    .unwrap();
    (dir, bd)
}

fn put(bd: &mut Basisdata, naskah: &Naskah) -> Result<String> {
    bd.transaction(|tx| tx.naskah().put(naskah, isi(PDF)))
}

#[test]
fn naskah_kembali_seperti_diterbitkan() {
    let (_dir, mut bd) = rapat(true);
    let sha256 = put(&mut bd, &berita_acara()).unwrap();
    put(&mut bd, &surat(1)).unwrap();
    bd.read(|tx| {
        let repo = tx.naskah();
        let list = repo.list(Some(rapat_id()))?;
        assert_eq!(list, repo.list(None)?);
        assert_eq!(
            list.iter().map(|n| &n.naskah).collect::<Vec<_>>(),
            [&surat(1), &berita_acara()]
        );
        assert_eq!(list[1].sha256, sha256);
        assert_eq!(list[1].ukuran as usize, PDF.len());
        assert_eq!(repo.find(id(700))?.as_ref(), Some(&list[1]));
        assert_eq!(repo.pdf(id(700))?.as_deref(), Some(PDF));
        assert_eq!(repo.find(id(9))?, None);
        assert_eq!(repo.pdf(id(9))?, None);
        assert_eq!(repo.list(Some(RapatId(id(9))))?, []);
        Ok::<_, Error>(())
    })
    .unwrap();
}

#[test]
fn naskah_hanya_dari_rapat_yang_ditutup() {
    let (_dir, mut bd) = rapat(false);
    let lain = Naskah {
        rapat: Some(RapatId(id(9))),
        ..berita_acara()
    };
    for naskah in [berita_acara(), surat(1), lain] {
        let refused = put(&mut bd, &naskah);
        assert!(matches!(refused, Err(Error::Ditolak(pesan)) if pesan.contains("ditutup")));
    }
}

#[test]
fn naskah_yang_tidak_sah_ditolak() {
    let (_dir, mut bd) = rapat(true);
    put(&mut bd, &berita_acara()).unwrap();
    put(&mut bd, &surat(1)).unwrap();
    let refused = [
        // A second set of minutes; a number used twice; dates before the meeting.
        Naskah {
            id: id(701),
            nomor: Some("lain".to_owned()),
            ..berita_acara()
        },
        Naskah {
            id: id(802),
            ..surat(1)
        },
        Naskah {
            nomor: Some(" ".to_owned()),
            ..surat(2)
        },
        Naskah {
            tanggal: tanggal("2026-11-21"),
            ..surat(2)
        },
        Naskah {
            kunci: None,
            ..surat(2)
        },
        Naskah {
            kunci: Some(" ".to_owned()),
            ..surat(2)
        },
        Naskah {
            dibuat_oleh: String::new(),
            ..surat(2)
        },
    ];
    for naskah in refused {
        let answer = put(&mut bd, &naskah);
        assert!(matches!(answer, Err(Error::Ditolak(_))), "{naskah:?}");
    }
    let no_pdf = bd.transaction(|tx| tx.naskah().put(&surat(2), isi(b"bukan PDF")));
    assert!(matches!(no_pdf, Err(Error::Ditolak(_))));
    put(&mut bd, &surat(2)).unwrap();

    let (_dir, mut bd) = rapat(true);
    let bertanggal_lain = Naskah {
        tanggal: tanggal("2026-11-23"),
        ..berita_acara()
    };
    assert!(matches!(
        put(&mut bd, &bertanggal_lain),
        Err(Error::Ditolak(pesan)) if pesan.contains("bertanggal penutupan")
    ));
}

#[test]
fn naskah_terbit_tidak_dapat_diubah() {
    let (_dir, mut bd) = rapat(true);
    put(&mut bd, &berita_acara()).unwrap();
    for sql in [
        "UPDATE naskah SET nomor = 'lain'",
        "UPDATE naskah SET pdf = CAST('%PDF-lain' AS BLOB)",
        "DELETE FROM naskah",
        "INSERT OR REPLACE INTO naskah SELECT * FROM naskah",
    ] {
        let refused = bd.conn().execute(sql, []).map_err(Error::from);
        assert!(
            matches!(refused, Err(Error::Ditolak(_))),
            "{sql}: {refused:?}"
        );
    }
    bd.conn()
        .execute_batch(
            "DROP TRIGGER naskah_tidak_diubah;
             UPDATE naskah SET pdf = CAST('%PDF-lain' AS BLOB);",
        )
        .unwrap();
    let read = bd.read(|tx| tx.naskah().pdf(id(700)));
    assert!(matches!(read, Err(Error::Rusak(_))));
}

/// A meeting with one post on its agenda, locked and invited to, nobody there yet.
fn diundang(lalu: &[Peristiwa]) -> (TempDir, Basisdata) {
    let (dir, _path, mut bd) = store();
    bd.transaction(|tx| {
        tx.rapat()
            .put_nominatif(&daftar("J1", TANGGAL), &bawaan()[0])?;
        let undangan = SuratUndangan {
            nomor: "000/14".to_owned(),
            tanggal: tanggal("2026-11-18"),
        };
        let mut events = vec![
            dibuat(),
            agenda_ditambah(&daftar("J1", TANGGAL)),
            Peristiwa::AgendaDikunci,
            Peristiwa::Diundang { undangan },
        ];
        events.extend_from_slice(lalu);
        for event in events {
            tx.rapat().append(rapat_id(), &event, waktu(), PENGGUNA)?;
        }
        Ok::<_, Error>(())
    })
    .unwrap();
    (dir, bd)
}

#[test]
fn undangan_bernomor_dan_bertanggal_seperti_dicatat() {
    let (_dir, mut bd) = diundang(&[]);
    let undangan = Naskah {
        jenis: JenisNaskah::Undangan,
        nomor: Some("000/14".to_owned()),
        tanggal: tanggal("2026-11-18"),
        ..berita_acara()
    };
    for lain in [
        Naskah {
            nomor: Some("000/15".to_owned()),
            ..undangan.clone()
        },
        Naskah {
            tanggal: tanggal("2026-11-19"),
            ..undangan.clone()
        },
        Naskah {
            versi: 2,
            ..undangan.clone()
        },
    ] {
        assert!(
            matches!(put(&mut bd, &lain), Err(Error::Ditolak(_))),
            "{lain:?}"
        );
    }
    put(&mut bd, &undangan).unwrap();
    let dua_kali = Naskah {
        id: id(701),
        ..undangan
    };
    assert!(matches!(put(&mut bd, &dua_kali), Err(Error::Ditolak(_))));
}

#[test]
fn berita_acara_penundaan_hanya_dari_rapat_yang_ditunda() {
    let penundaan = Naskah {
        jenis: JenisNaskah::BeritaAcaraPenundaan,
        ..berita_acara()
    };
    let (_dir, mut bd) = diundang(&[]);
    assert!(matches!(
        put(&mut bd, &penundaan),
        Err(Error::Ditolak(pesan)) if pesan.contains("ditunda")
    ));
    let ditunda = Peristiwa::RapatDitunda {
        jam: jam("10:15:00"),
        alasan: "Kuorum tidak tercapai.".to_owned(),
    };
    let (_dir, mut bd) = diundang(&[ditunda]);
    assert!(matches!(
        put(&mut bd, &berita_acara()),
        Err(Error::Ditolak(_))
    ));
    put(&mut bd, &penundaan).unwrap();
    let kedua = Naskah {
        id: id(701),
        nomor: Some("lain".to_owned()),
        ..penundaan
    };
    assert!(matches!(put(&mut bd, &kedua), Err(Error::Ditolak(_))));
}

#[test]
fn berita_acara_terbit_lagi_hanya_sesudah_perbaikan() {
    let (_dir, mut bd) = rapat(true);
    put(&mut bd, &berita_acara()).unwrap();
    let kedua = Naskah {
        id: id(701),
        versi: 2,
        ..berita_acara()
    };
    assert!(matches!(
        put(&mut bd, &kedua),
        Err(Error::Ditolak(pesan)) if pesan.contains("perbaikan")
    ));
    let koreksi = Koreksi {
        bagian: "Tempat".to_owned(),
        tertulis: "Ruang Rapat".to_owned(),
        seharusnya: "Aula".to_owned(),
        sebab: SebabKoreksi::SalahTulis,
        alasan: "Salah ketik.".to_owned(),
    };
    bd.transaction(|tx| {
        let event = Peristiwa::Dikoreksi { koreksi };
        tx.rapat().append(rapat_id(), &event, waktu(), PENGGUNA)
    })
    .unwrap();
    let bernomor_lain = Naskah {
        nomor: Some("lain".to_owned()),
        ..kedua.clone()
    };
    assert!(matches!(
        put(&mut bd, &bernomor_lain),
        Err(Error::Ditolak(_))
    ));
    put(&mut bd, &kedua).unwrap();
    let list = bd.read(|tx| tx.naskah().list(None)).unwrap();
    let versi: Vec<_> = list.iter().map(|n| n.naskah.versi).collect();
    assert_eq!(versi, [2, 1], "the earlier document stays");
}

/// A document of the program before versions is carried over, byte for byte.
#[test]
fn naskah_dari_berkas_lama_menjadi_versi_pertama() {
    let mut conn = Connection::open_in_memory().unwrap();
    migrasi::create_until(&mut conn, 6).unwrap();
    conn.execute_batch(
        "DROP TRIGGER naskah_dari_rapat_tertutup;
         INSERT INTO naskah (id, rapat_id, jenis, nomor, tanggal, dibuat_pada, dibuat_oleh, sha256, pdf)
         VALUES ('01900000-0000-7000-8000-0000000002bc', '01900000-0000-7000-8000-0000000001f4', 'berita_acara', '800/7',
                 '2026-11-22', '2026-11-22T11:00:00+08:00', 'a', '0000000000000000000000000000000000000000000000000000000000000000',
                 CAST('%PDF-lama' AS BLOB));
         CREATE TRIGGER naskah_dari_rapat_tertutup BEFORE INSERT ON naskah
         WHEN 0 BEGIN SELECT 1; END;",
    )
    .unwrap();
    migrasi::upgrade(&mut conn).unwrap();
    let [naskah] = RepoNaskah::new(&conn)
        .list(None)
        .unwrap()
        .try_into()
        .unwrap();
    assert_eq!((naskah.naskah.id, naskah.naskah.versi), (id(700), 1));
    assert_eq!(
        (naskah.naskah.nomor.as_deref(), naskah.ukuran),
        (Some("800/7"), 9)
    );
}
