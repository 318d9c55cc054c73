//! The book of letters: documents of no meeting, what happened to them, files that came back, serials, drafts.

use rusqlite::Connection;
use serde_json::json;
use sidang_domain::naskah::KeadaanNomor::{Dilepas, Dilewati, Dipakai, Dipesan};

use super::*;
use crate::contoh::{PENGGUNA, id, store, tanggal, waktu};
use crate::{Basisdata, migrasi};

const PDF: &[u8] = b"%PDF-1.7 isi";

fn surat(n: u128) -> Naskah {
    Naskah {
        id: id(900 + n),
        rapat: None,
        jenis: JenisNaskah::PersetujuanPindah,
        nomor: Some(format!("800.1.3.1/{n}/BKPSDM/2026")),
        versi: 1,
        tanggal: tanggal("2026-11-24"),
        kunci: None,
        perihal: "Persetujuan pindah".to_owned(),
        tujuan: Some("Kepala Dinas Perhubungan".to_owned()),
        sifat: SifatNaskah::Biasa,
        templat: Some("a".repeat(64)),
        dibuat_pada: waktu(),
        dibuat_oleh: PENGGUNA.to_owned(),
    }
}

fn put(bd: &mut Basisdata, naskah: &Naskah) -> Result<String> {
    let isi = IsiNaskah {
        pdf: PDF,
        catatan: None,
        ruang: &[],
    };
    bd.transaction(|tx| tx.naskah().put(naskah, isi))
}

#[test]
fn jenis_naskah_pada_berkas_sama_dengan_pada_aturan() {
    use sidang_domain::naskah::AsalNomor;
    let (_dir, _path, bd) = store();
    let conn = bd.conn();
    let mut query = conn
        .prepare("SELECT jenis, dari_rapat, asal_nomor FROM jenis_naskah ORDER BY jenis")
        .unwrap();
    let kept: Vec<(String, bool, String)> = query
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .unwrap()
        .collect::<rusqlite::Result<_>>()
        .unwrap();
    let mut known: Vec<_> = JenisNaskah::SEMUA
        .into_iter()
        .map(|jenis| {
            let asal = match jenis.asal_nomor() {
                AsalNomor::Sendiri => "sendiri",
                AsalNomor::Induk => "induk",
                AsalNomor::Tanpa => "tanpa",
            };
            (jenis.kode().to_owned(), jenis.dari_rapat(), asal.to_owned())
        })
        .collect();
    known.sort();
    assert_eq!(kept, known);
}

#[test]
fn naskah_tanpa_rapat_kembali_dengan_catatan_dan_ruangnya() {
    let (_dir, _path, mut bd) = store();
    let catatan = json!({ "pegawai": { "nama": "Contoh" } });
    let ruang = [RuangTandaTangan {
        nama: "penanda".to_owned(),
        halaman: 1,
        x: 310.5,
        y: 120.25,
        lebar: 180.0,
        tinggi: 72.0,
    }];
    let isi = IsiNaskah {
        pdf: PDF,
        catatan: Some(&catatan),
        ruang: &ruang,
    };
    let sha256 = bd
        .transaction(|tx| tx.naskah().put(&surat(1), isi))
        .unwrap();
    bd.read(|tx| {
        let repo = tx.naskah();
        assert_eq!(repo.catatan(id(901))?, Some(catatan.clone()));
        assert_eq!(repo.ruang(id(901))?, ruang);
        let found = repo.find_sha256(&sha256)?.unwrap();
        assert_eq!(found.naskah, surat(1));
        assert_eq!(repo.find_sha256("")?, None);
        assert_eq!((repo.catatan(id(1))?, repo.ruang(id(1))?), (None, vec![]));
        Ok::<_, Error>(())
    })
    .unwrap();
}

#[test]
fn nomor_dan_asal_naskah_yang_tidak_cocok_jenisnya_ditolak() {
    let (_dir, _path, mut bd) = store();
    put(&mut bd, &surat(1)).unwrap();
    let refused = [
        Naskah {
            rapat: Some(RapatId(id(9))),
            ..surat(2)
        },
        Naskah {
            jenis: JenisNaskah::DaftarHadir,
            nomor: None,
            ..surat(2)
        },
        Naskah {
            nomor: None,
            ..surat(2)
        },
        Naskah {
            jenis: JenisNaskah::PermohonanPindah,
            ..surat(2)
        },
        Naskah {
            nomor: surat(1).nomor,
            ..surat(2)
        },
        Naskah {
            versi: 2,
            ..surat(2)
        },
        Naskah {
            perihal: " ".to_owned(),
            ..surat(2)
        },
    ];
    for naskah in refused {
        let answer = put(&mut bd, &naskah);
        assert!(matches!(answer, Err(Error::Ditolak(_))), "{naskah:?}");
    }
    // The same number again: in the next year, for another kind, and for excerpts of one decree.
    let petikan = |n, nip: &str| Naskah {
        jenis: JenisNaskah::PetikanKeputusan,
        nomor: Some("821.2/7".to_owned()),
        kunci: Some(nip.to_owned()),
        ..surat(n)
    };
    for naskah in [
        Naskah {
            nomor: surat(1).nomor,
            tanggal: tanggal("2027-01-04"),
            ..surat(3)
        },
        Naskah {
            nomor: surat(1).nomor,
            jenis: JenisNaskah::PersetujuanMutasi,
            ..surat(4)
        },
        petikan(5, "a"),
        petikan(6, "b"),
    ] {
        put(&mut bd, &naskah).unwrap();
    }
    assert!(put(&mut bd, &petikan(7, "b")).is_err());
}

#[test]
fn riwayat_naskah_hanya_bertambah() {
    let (_dir, _path, mut bd) = store();
    put(&mut bd, &surat(1)).unwrap();
    let riwayat = |peristiwa| RiwayatNaskah {
        naskah: id(901),
        peristiwa,
        waktu: waktu(),
        oleh: PENGGUNA.to_owned(),
    };
    let dikirim = |hari: &str, oleh: &str| PeristiwaNaskah::Dikirim {
        kepada: "Kepala Dinas".to_owned(),
        tanggal: tanggal(hari),
        melalui: "kurir".to_owned(),
        oleh: oleh.to_owned(),
    };
    let events = [
        PeristiwaNaskah::Dicetak {},
        PeristiwaNaskah::Ditandatangani {
            cara: CaraTandaTangan::Basah,
            penanda: "Ketua".to_owned(),
            tanggal: tanggal("2026-11-24"),
            berkas: Some(id(5)),
        },
        PeristiwaNaskah::Diekspor {
            sha256: "b".repeat(64),
            salinan: Some((2, 5)),
            penerima: None,
            bersandi: true,
        },
        dikirim("2026-11-25", "Petugas"),
    ]
    .map(riwayat);
    bd.transaction(|tx| {
        for event in &events {
            tx.naskah_peristiwa().append(event)?;
        }
        Ok::<_, Error>(())
    })
    .unwrap();
    let kept = bd
        .read(|tx| tx.naskah_peristiwa().list(Some(id(901))))
        .unwrap();
    assert_eq!(kept, events);
    let tanpa_sidik = PeristiwaNaskah::Diekspor {
        sha256: String::new(),
        salinan: None,
        penerima: None,
        bersandi: false,
    };
    for event in [
        dikirim("2026-11-23", "Petugas"),
        dikirim("2026-11-25", " "),
        tanpa_sidik,
    ] {
        let refused = bd.transaction(|tx| tx.naskah_peristiwa().append(&riwayat(event)));
        assert!(matches!(refused, Err(Error::Ditolak(_))));
    }
    for sql in [
        "UPDATE naskah_peristiwa SET oleh = 'lain'",
        "DELETE FROM naskah_peristiwa",
        "INSERT OR REPLACE INTO naskah_peristiwa SELECT * FROM naskah_peristiwa",
    ] {
        assert!(bd.conn().execute(sql, []).is_err(), "{sql}");
    }
}

#[test]
fn berkas_yang_kembali_disimpan_sekali_dan_tetap() {
    let (_dir, _path, mut bd) = store();
    put(&mut bd, &surat(1)).unwrap();
    let berkas = |n| BerkasNaskah {
        id: id(n),
        naskah: id(901),
        jenis: JenisBerkas::Pindaian,
        nama: "pindaian.pdf".to_owned(),
        sha256: String::new(),
        ukuran: 0,
        waktu: waktu(),
        oleh: PENGGUNA.to_owned(),
    };
    let sha256 = bd
        .transaction(|tx| tx.naskah_berkas().put(&berkas(31), b"isi"))
        .unwrap();
    let again = bd.transaction(|tx| tx.naskah_berkas().put(&berkas(32), b"isi"));
    assert!(matches!(again, Err(Error::Ditolak(_))));
    bd.read(|tx| {
        let repo = tx.naskah_berkas();
        let [only] = repo.list(id(901))?.try_into().unwrap();
        assert_eq!((only.sha256.as_str(), only.ukuran), (sha256.as_str(), 3));
        assert_eq!(repo.find_sha256(&sha256)?, Some(only));
        assert_eq!(repo.isi(id(31))?.as_deref(), Some(&b"isi"[..]));
        assert_eq!(repo.isi(id(32))?, None);
        Ok::<_, Error>(())
    })
    .unwrap();
    let changed = bd.conn().execute("DELETE FROM naskah_berkas", []);
    assert!(changed.is_err());
}

#[test]
fn nomor_urut_tanpa_celah_dan_hanya_maju() {
    let (_dir, _path, mut bd) = store();
    put(&mut bd, &surat(1)).unwrap();
    let nomor = |urut, keadaan, naskah| NomorUrut {
        lingkup: "semua".to_owned(),
        tahun: 2026,
        urut,
        keadaan,
        jenis: JenisNaskah::PersetujuanPindah,
        nomor: format!("800/{urut}"),
        naskah,
        alasan: (keadaan != Dipakai).then(|| "Untuk esok.".to_owned()),
        waktu: waktu(),
        oleh: PENGGUNA.to_owned(),
    };
    let mut keep = |n: NomorUrut| bd.transaction(|tx| tx.nomor().put(&n));
    // The book begins wherever it stands, and then goes on by one.
    keep(nomor(12, Dipesan, None)).unwrap();
    assert!(keep(nomor(14, Dipesan, None)).is_err(), "a gap");
    assert!(keep(nomor(11, Dipesan, None)).is_err(), "before the book");
    keep(nomor(13, Dilewati, None)).unwrap();
    assert!(keep(nomor(14, Dipakai, None)).is_err(), "used by nothing");
    keep(nomor(14, Dipakai, Some(id(901)))).unwrap();
    assert!(keep(nomor(14, Dilepas, None)).is_err());
    keep(nomor(12, Dilepas, None)).unwrap();
    assert!(keep(nomor(12, Dipakai, Some(id(901)))).is_err());
    keep(nomor(13, Dipakai, Some(id(901)))).unwrap();
    bd.read(|tx| {
        let repo = tx.nomor();
        assert_eq!(repo.last("semua", 2026)?, Some(14));
        assert_eq!(repo.last("semua", 2027)?, None);
        assert_eq!(
            repo.find("semua", 2026, 12)?,
            Some(nomor(12, Dilepas, None))
        );
        assert_eq!(repo.list(None)?.len(), 3);
        assert_eq!(
            repo.row("semua", 2026)?,
            [(12, Dilepas), (13, Dipakai), (14, Dipakai)]
        );
        assert_eq!(repo.list(Some(Dipakai))?.len(), 2);
        Ok::<_, Error>(())
    })
    .unwrap();
    assert!(bd.conn().execute("DELETE FROM nomor_terpakai", []).is_err());
}

#[test]
fn konsep_dapat_diubah_dan_dibuang() {
    let (_dir, _path, mut bd) = store();
    let konsep = |isi: &str| Konsep {
        id: id(77),
        jenis: JenisNaskah::Keputusan,
        isian: json!({ "tentang": isi }),
        diubah: waktu(),
        oleh: PENGGUNA.to_owned(),
    };
    bd.transaction(|tx| {
        let repo = tx.naskah_konsep();
        repo.put(&konsep("a"))?;
        repo.put(&konsep("b"))?;
        assert_eq!(repo.list()?, [konsep("b")]);
        assert_eq!(repo.find(id(77))?, Some(konsep("b")));
        assert!(repo.remove(id(77))?);
        assert!(!repo.remove(id(77))?);
        Ok::<_, Error>(())
    })
    .unwrap();
}

/// A store of the program before the book of letters: its documents come over with what can be said of them.
#[test]
fn naskah_dari_berkas_lama_masuk_buku_agenda() {
    let mut conn = Connection::open_in_memory().unwrap();
    migrasi::create_until(&mut conn, 12).unwrap();
    conn.execute_batch(
        "DROP TRIGGER naskah_dari_rapat_tertutup;
         INSERT INTO naskah (id, rapat_id, jenis, nomor, tanggal, unit, dibuat_pada, dibuat_oleh, sha256, pdf)
         VALUES ('01900000-0000-7000-8000-0000000002bc', '01900000-0000-7000-8000-0000000001f4', 'surat_rekomendasi', '800/7',
                 '2026-11-22', 'Dinas Contoh', '2026-11-22T11:00:00+08:00', 'a',
                 '0000000000000000000000000000000000000000000000000000000000000000', CAST('%PDF-lama' AS BLOB));
         CREATE TRIGGER naskah_dari_rapat_tertutup BEFORE INSERT ON naskah
         WHEN 0 BEGIN SELECT 1; END;",
    )
    .unwrap();
    migrasi::upgrade(&mut conn).unwrap();
    let [kept] = RepoNaskah::new(&conn)
        .list(None)
        .unwrap()
        .try_into()
        .unwrap();
    let naskah = kept.naskah;
    assert_eq!(naskah.kunci.as_deref(), Some("Dinas Contoh"));
    assert_eq!(naskah.tujuan.as_deref(), Some("Kepala Dinas Contoh"));
    assert_eq!(naskah.perihal, "Rekomendasi Usulan Promosi/Mutasi Jabatan");
    assert_eq!(naskah.sifat, SifatNaskah::Rahasia);
    assert_eq!(RepoNaskah::new(&conn).ruang(naskah.id).unwrap(), []);
}
