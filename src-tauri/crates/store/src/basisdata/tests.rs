use std::path::Path;
use std::time::Duration;

use super::*;
use crate::contoh::{PENGGUNA, SANDI, folder, rekam, sandi, store, sumber, tanggal, waktu};
use crate::kunci::BerkasKunci;

fn open(path: &Path) -> Result<Basisdata> {
    Basisdata::open(path, None, &sandi(SANDI))
}

/// Flips one byte of a file.
fn flip(path: &Path, at: usize) {
    let mut bytes = fs::read(path).unwrap();
    bytes[at] ^= 0x20;
    fs::write(path, bytes).unwrap();
}

fn set_and_get(bd: &mut Basisdata, nilai: &str) -> Result<Option<String>> {
    bd.transaction(|tx| {
        tx.pengaturan().set("instansi", &nilai)?;
        tx.pengaturan().get("instansi")
    })
}

#[test]
fn isi_tetap_ada_sesudah_ditutup_dan_dibuka() {
    let (_dir, path, mut bd) = store();
    assert_eq!(bd.pengguna(), PENGGUNA);
    set_and_get(&mut bd, "Kabupaten Contoh").unwrap();
    drop(bd);
    let mut bd = open(&path).unwrap();
    let nilai: Result<Option<String>> = bd.read(|tx| tx.pengaturan().get("instansi"));
    assert_eq!(nilai.unwrap().as_deref(), Some("Kabupaten Contoh"));
    assert_eq!(bd.path(), path);
}

#[test]
fn basis_data_yang_ada_tidak_ditimpa() {
    let (_dir, path, bd) = store();
    drop(bd);
    let before = fs::read(&path).unwrap();
    let again = || {
        Basisdata::create_with(
            &path,
            "lain",
            &sandi("lain"),
            waktu(),
            ParameterArgon2::murah(),
        )
    };
    assert!(matches!(again(), Err(Error::SudahAda(p)) if p == path));
    assert_eq!(fs::read(&path).unwrap(), before);

    // A key file alone may be all that is left of a database that is to come back.
    fs::remove_file(&path).unwrap();
    assert!(matches!(again(), Err(Error::SudahAda(p)) if p == BerkasKunci::path(&path)));
    assert!(!path.exists());
}

#[test]
fn setiap_gangguan_punya_galatnya_sendiri() {
    let (_dir, path) = folder();
    assert!(matches!(open(&path), Err(Error::TidakAda(_))));

    let (_dir, path, bd) = store();
    drop(bd);
    assert!(matches!(
        Basisdata::open(&path, None, &sandi("salah")),
        Err(Error::SandiSalah)
    ));
    assert!(matches!(
        Basisdata::open(&path, Some("asing"), &sandi(SANDI)),
        Err(Error::PenggunaTidakAda(nama)) if nama == "asing"
    ));
    assert!(matches!(Sandi::new(""), Err(Error::SandiKosong)));

    fs::remove_file(BerkasKunci::path(&path)).unwrap();
    assert!(matches!(open(&path), Err(Error::KunciTidakAda(_))));
}

#[test]
fn berkas_rusak_dikenali_saat_dibuka() {
    let (_dir, path, mut bd) = store();
    bd.transaction(|tx| -> Result<()> {
        let sumber = sumber(tx, 1);
        for n in 0..40 {
            tx.kepegawaian()
                .save(&rekam(n), tanggal("2026-11-22"), sumber)?;
        }
        Ok(())
    })
    .unwrap();
    drop(bd);
    let whole = fs::read(&path).unwrap();

    for at in [0, 20, 4096 + 100, whole.len() / 2, whole.len() - 1] {
        flip(&path, at);
        assert!(matches!(open(&path), Err(Error::Rusak(_))), "bita ke-{at}");
        fs::write(&path, &whole).unwrap();
    }
    for length in [
        0,
        100,
        4096,
        whole.len() / 2,
        whole.len() - 4096,
        whole.len() - 1,
    ] {
        fs::write(&path, &whole[..length]).unwrap();
        assert!(
            matches!(open(&path), Err(Error::Rusak(_))),
            "terpotong pada {length}"
        );
    }
    fs::write(&path, "Bukan basis data, hanya catatan.".repeat(400)).unwrap();
    assert!(matches!(open(&path), Err(Error::Rusak(_))));

    fs::write(&path, &whole).unwrap();
    open(&path).unwrap().check_integrity().unwrap();
}

#[test]
fn berkas_kunci_rusak_bukan_sandi_salah() {
    let (_dir, path, bd) = store();
    drop(bd);
    let key = BerkasKunci::path(&path);
    let whole = fs::read_to_string(&key).unwrap();
    let at = whole.find("\"kunci\": \"").unwrap() + 12;
    flip(&key, at);
    assert!(matches!(open(&path), Err(Error::Rusak(_))));
    fs::write(&key, &whole[..whole.len() / 2]).unwrap();
    assert!(matches!(open(&path), Err(Error::Rusak(_))));
    fs::write(&key, whole.replace("\"versi\": 1", "\"versi\": 9")).unwrap();
    assert!(matches!(
        open(&path),
        Err(Error::LebihBaru {
            file: 9,
            program: 1
        })
    ));
}

#[test]
fn basis_data_lebih_baru_ditolak() {
    let (_dir, path, bd) = store();
    let newer = migrasi::terbaru() + 1;
    bd.conn()
        .pragma_update(None, "user_version", newer)
        .unwrap();
    drop(bd);
    assert!(matches!(
        open(&path),
        Err(Error::LebihBaru { file, program }) if file == newer && program == newer - 1
    ));
}

#[test]
fn sandi_diganti_tanpa_menyandikan_ulang() {
    let (_dir, path, mut bd) = store();
    let pages = fs::read(&path).unwrap();
    assert!(matches!(
        bd.change_passphrase(&sandi("salah"), &sandi("baru"), waktu()),
        Err(Error::SandiSalah)
    ));
    bd.change_passphrase(&sandi(SANDI), &sandi("baru"), waktu())
        .unwrap();
    assert_eq!(fs::read(&path).unwrap(), pages);
    drop(bd);
    assert!(matches!(open(&path), Err(Error::SandiSalah)));
    Basisdata::open(&path, None, &sandi("baru")).unwrap();
}

#[test]
fn setiap_pengguna_membuka_dengan_sandinya_sendiri() {
    let (_dir, path, mut bd) = store();
    assert!(matches!(
        bd.add_user(&sandi(SANDI), PENGGUNA, &sandi("x"), waktu()),
        Err(Error::PenggunaSudahAda(_))
    ));
    bd.add_user(&sandi(SANDI), "ketua", &sandi("lain"), waktu())
        .unwrap();
    bd.change_passphrase(&sandi(SANDI), &sandi("baru"), waktu())
        .unwrap();
    drop(bd);
    assert_eq!(
        Basisdata::daftar_pengguna(&path).unwrap(),
        [PENGGUNA, "ketua"]
    );
    let ketua = Basisdata::open(&path, Some("ketua"), &sandi("lain")).unwrap();
    assert_eq!(ketua.pengguna(), "ketua");
    // Without a name it is the first user's slot that is tried.
    assert!(matches!(
        Basisdata::open(&path, None, &sandi("lain")),
        Err(Error::SandiSalah)
    ));
}

#[test]
fn transaksi_gagal_tidak_meninggalkan_apa_pun() {
    let (_dir, path, mut bd) = store();
    let failed: Result<()> = bd.transaction(|tx| {
        tx.pengaturan().set("instansi", &"Kabupaten Contoh")?;
        Err(Error::SandiKosong)
    });
    assert!(matches!(failed, Err(Error::SandiKosong)));
    let rehearsed: Result<Option<String>> = bd.rehearse(|tx| {
        tx.pengaturan().set("instansi", &"Kabupaten Contoh")?;
        tx.pengaturan().get("instansi")
    });
    assert_eq!(rehearsed.unwrap().as_deref(), Some("Kabupaten Contoh"));
    let refused: Result<()> = bd.read(|tx| tx.pengaturan().set("instansi", &"x"));
    assert!(matches!(refused, Err(Error::TidakDapatDitulis)));
    assert_eq!(
        set_and_get(&mut bd, "boleh").unwrap().as_deref(),
        Some("boleh")
    );

    // The program ends in the middle of a transaction: the connection goes without a commit.
    bd.conn()
        .execute_batch("BEGIN IMMEDIATE; DELETE FROM pengaturan;")
        .unwrap();
    drop(bd);
    let mut bd = open(&path).unwrap();
    let nilai: Result<Option<String>> = bd.read(|tx| tx.pengaturan().get("instansi"));
    assert_eq!(nilai.unwrap().as_deref(), Some("boleh"));
}

#[test]
fn cakram_penuh_tidak_mengubah_apa_pun() {
    let (_dir, _path, mut bd) = store();
    set_and_get(&mut bd, "boleh").unwrap();
    bd.conn()
        .execute_batch("PRAGMA max_page_count = 1")
        .unwrap();
    let full = set_and_get(&mut bd, &"x".repeat(1_000_000));
    assert!(matches!(full, Err(Error::CakramPenuh)), "{full:?}");
    let nilai: Result<Option<String>> = bd.read(|tx| tx.pengaturan().get("instansi"));
    assert_eq!(nilai.unwrap().as_deref(), Some("boleh"));
    bd.check_integrity().unwrap();
}

#[test]
fn hanya_satu_penulis_pada_satu_waktu() {
    let (_dir, path, mut first) = store();
    let mut second = open(&path).unwrap();
    second.conn().busy_timeout(Duration::ZERO).unwrap();
    first
        .transaction(|tx| {
            tx.pengaturan().set("instansi", &"pertama")?;
            assert!(matches!(
                set_and_get(&mut second, "kedua"),
                Err(Error::Dipakai)
            ));
            // Reading goes on, and sees nothing that is not committed.
            let nilai: Result<Option<String>> = second.read(|tx| tx.pengaturan().get("instansi"));
            assert_eq!(nilai.unwrap(), None);
            Ok::<_, Error>(())
        })
        .unwrap();
    assert_eq!(
        set_and_get(&mut second, "kedua").unwrap().as_deref(),
        Some("kedua")
    );
}

#[test]
fn tidak_ada_teks_terbuka_di_cakram() {
    let (dir, _path, mut bd) = store();
    let orang = rekam(7);
    bd.transaction(|tx| -> Result<()> {
        let sumber = sumber(tx, 1);
        tx.kepegawaian()
            .save(&orang, tanggal("2026-11-22"), sumber)?;
        Ok(())
    })
    .unwrap();
    let mut seen = Vec::new();
    let mut scan = || {
        for entry in fs::read_dir(dir.path()).unwrap() {
            let file = entry.unwrap().path();
            let bytes = fs::read(&file).unwrap();
            seen.push(file.extension().unwrap().to_str().unwrap().to_owned());
            for secret in [
                orang.pegawai.nama.nama.as_str(),
                orang.pegawai.nip.as_str(),
                "CREATE TABLE",
                "SQLite format",
                SANDI,
            ] {
                let found = bytes.windows(secret.len()).any(|w| w == secret.as_bytes());
                assert!(!found, "'{secret}' terbaca pada {}", file.display());
            }
        }
    };
    scan();
    drop(bd);
    scan();
    for part in ["sidang", "kunci", "sidang-wal", "sidang-shm"] {
        assert!(seen.iter().any(|s| s == part), "{part} tidak diperiksa");
    }
}

#[cfg(unix)]
#[test]
fn berkas_hanya_terbaca_pemiliknya() {
    use std::os::unix::fs::PermissionsExt;
    let (dir, _path, mut bd) = store();
    set_and_get(&mut bd, "x").unwrap();
    for entry in fs::read_dir(dir.path()).unwrap() {
        let entry = entry.unwrap();
        let mode = entry.metadata().unwrap().permissions().mode() & 0o777;
        assert_eq!(mode, 0o600, "{}", entry.path().display());
    }
}

#[test]
fn pemeriksaan_menemukan_rujukan_yatim() {
    let (_dir, _path, mut bd) = store();
    let head = bd.check_integrity().unwrap();
    assert_eq!(head.seq, 0);
    bd.conn()
        .execute_batch(
            "PRAGMA foreign_keys = OFF;
             INSERT INTO pegawai_cari (pegawai_id, nama, teks) VALUES (99, 'x', 'x');",
        )
        .unwrap();
    assert!(matches!(
        bd.check_integrity(),
        Err(Error::Rusak(pesan)) if pesan.contains("pegawai_cari")
    ));
}
