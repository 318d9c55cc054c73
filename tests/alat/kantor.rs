//! Offices to try things in: an empty store, or one with the sample regency.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use sidang_app::Sidang;
use sidang_app::basis_data::{BasisDataBaru, Instansi};
use sidang_app::tim::SkTimView;
use tempfile::TempDir;

use crate::contoh::{SANDI, buku, saat, tim};

/// A store in a folder of its own, gone when it is dropped.
pub struct Kantor {
    /// The store, open.
    pub sidang: Sidang,
    folder: TempDir,
}

impl Kantor {
    /// An office that has imported nothing yet.
    pub fn kosong(aturan: &str) -> Self {
        let folder = TempDir::new().unwrap();
        let sidang = Sidang::create(
            &store(folder.path()),
            &baru(aturan),
            SANDI,
            &saat("2026-11-02 08:00"),
        )
        .unwrap();
        Self { sidang, folder }
    }

    /// The sample regency with its committee, under the pack of Kolaka Timur. Imported once for all tests of a run.
    pub fn contoh() -> Self {
        static BERKAS: OnceLock<Vec<(String, Vec<u8>)>> = OnceLock::new();
        let files = BERKAS.get_or_init(|| {
            let mut kantor = Self::kosong("kolaka-timur-2020");
            let konteks = saat("2026-11-02 09:00");
            kantor
                .sidang
                .commit_impor(&buku(), None, &konteks, &mut |_| {})
                .unwrap();
            kantor
                .sidang
                .set_tim(&tim(), &sk(), None, &konteks)
                .unwrap();
            let Self { sidang, folder } = kantor;
            drop(sidang);
            read_folder(folder.path())
        });
        let folder = TempDir::new().unwrap();
        for (name, bytes) in files {
            std::fs::write(folder.path().join(name), bytes).unwrap();
        }
        let sidang = Sidang::open(&store(folder.path()), SANDI, None).unwrap();
        Self { sidang, folder }
    }

    /// A file in the office's folder.
    pub fn berkas(&self, nama: &str) -> PathBuf {
        self.folder.path().join(nama)
    }

    /// Everybody leaves, and the store's files go to another place.
    pub fn move_to(self, tujuan: &Path) {
        let Self { sidang, folder } = self;
        drop(sidang);
        let dari = store(folder.path());
        for entry in std::fs::read_dir(folder.path()).unwrap() {
            let path = entry.unwrap().path();
            let name = path.to_str().unwrap();
            if let Some(ekor) = name.strip_prefix(dari.to_str().unwrap()) {
                let tujuan = format!("{}{ekor}", tujuan.display());
                std::fs::copy(&path, tujuan).unwrap();
            }
        }
    }

    /// Everybody leaves, and the store is opened anew.
    #[must_use]
    pub fn reopen(self) -> Self {
        let Self { sidang, folder } = self;
        drop(sidang);
        let sidang = Sidang::open(&store(folder.path()), SANDI, None).unwrap();
        Self { sidang, folder }
    }
}

/// The decree that forms the sample committee.
pub fn sk() -> SkTimView {
    SkTimView {
        nomor: "800/15/2026".into(),
        tanggal: "2026-01-05".parse().unwrap(),
        ..SkTimView::default()
    }
}

/// What the first run asks for.
pub fn baru(aturan: &str) -> BasisDataBaru {
    BasisDataBaru {
        instansi: Instansi {
            nama: "Pemerintah Kabupaten Contoh Raya".into(),
            kepala_daerah: "Bupati".into(),
            sekretariat: "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia".into(),
            alamat: "Jalan Merdeka Nomor 1, Contoh Raya".into(),
            tempat: "Contoh Raya".into(),
            zona_waktu: "WITA".into(),
        },
        aturan: aturan.into(),
        pengguna: "R. Handayani".into(),
    }
}

fn store(folder: &Path) -> PathBuf {
    folder.join("kantor.sidang")
}

fn read_folder(folder: &Path) -> Vec<(String, Vec<u8>)> {
    std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| {
            let entry = entry.unwrap();
            (
                entry.file_name().into_string().unwrap(),
                std::fs::read(entry.path()).unwrap(),
            )
        })
        .collect()
}
