//! A meeting's letters handed out at once: one file per head, with the lists that go with them.
//!
//! Three steps, so that the store is free while the files are made: the letters are taken from it, the files are made
//! and written, and what was written is recorded.

use std::collections::HashSet;
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use serde_json::json;
use sha2::{Digest, Sha256};
use sidang_documents::distribusi::{DistribusiNaskah, Kiriman};
use sidang_documents::salinan::{Stempel, stamp};
use sidang_documents::templat::{JenisTemplat, Templat};
use sidang_documents::{Kop, TataNaskah, sandi};
use sidang_domain::naskah::JenisNaskah;
use sidang_store::naskah::{JenisBerkas, NaskahTersimpan, PeristiwaNaskah, RiwayatNaskah};
use uuid::Uuid;

use super::tampil::file_stem;
use super::{EksporView, SalinanView, kop};
use crate::rapat::judul;
use crate::{Galat, Hasil, Konteks, Sidang};

const DAFTAR: &str = "Daftar-Distribusi.pdf";
const SAMPUL: &str = "Daftar-Sampul.pdf";

/// Letters and digits that nobody mistakes for one another on paper.
const HURUF_SANDI: &[u8; 32] = b"abcdefghjkmnpqrstuvwxyz23456789A";

/// Everything the files of one export are made from, taken from the store.
pub struct BahanEkspor {
    rapat: Uuid,
    perihal: String,
    oleh: String,
    kop: Kop,
    tata: TataNaskah,
    /// Of the distribution list and of the covering list.
    templat: [Templat; 2],
    bersandi: bool,
    surat: Vec<Surat>,
}

struct Surat {
    naskah: NaskahTersimpan,
    pdf: Vec<u8>,
    /// Whether these are bytes that came back signed, never to be touched.
    bertanda_tangan: bool,
    penerima: String,
    berkas: String,
}

/// The files that were written.
pub struct HasilEkspor {
    rapat: Uuid,
    perihal: String,
    bersandi: bool,
    /// The store's record of each letter.
    salinan: Vec<(Uuid, SalinanView)>,
    pengantar: Vec<(String, String)>,
}

impl Sidang {
    /// Takes the letters of a meeting from the store, to be handed out with a password for each recipient or none.
    ///
    /// # Errors
    /// Where the meeting has no letters yet.
    pub fn prepare_ekspor(&mut self, rapat: &str, bersandi: bool) -> Hasil<BahanEkspor> {
        let rapat = self.load_rapat(rapat)?;
        let letters = self.issued(&rapat, JenisNaskah::SuratRekomendasi)?;
        if letters.is_empty() {
            return Err(Galat::masukan(
                "surat_belum_terbit",
                "Surat Rekomendasi rapat ini belum terbit.",
                "Terbitkan Surat Rekomendasi lebih dahulu, lalu ekspor.",
            ));
        }
        let mut names = HashSet::new();
        let mut surat = Vec::new();
        for (ke, naskah) in (1..).zip(letters.into_iter().rev()) {
            let (pdf, bertanda_tangan) = self.handed_out(&naskah)?;
            let tujuan = naskah.naskah.tujuan.as_deref();
            let penerima = tujuan.unwrap_or(naskah.naskah.jenis.nama()).to_owned();
            let unit = naskah.naskah.kunci.as_deref().unwrap_or(&penerima);
            let mut berkas = format!("{ke:03}-{}.pdf", file_stem(unit));
            if !names.insert(berkas.clone()) {
                berkas = format!("{ke:03}-{}.pdf", naskah.naskah.id);
            }
            surat.push(Surat {
                naskah,
                pdf,
                bertanda_tangan,
                penerima,
                berkas,
            });
        }
        let aturan = self.aturan_rapat(&rapat)?;
        Ok(BahanEkspor {
            rapat: rapat.id().0,
            perihal: judul(&rapat),
            oleh: self.basisdata.pengguna().to_owned(),
            kop: kop(&self.instansi, &self.lambang, &aturan),
            tata: self.get_tata_naskah()?,
            templat: [
                self.templat(JenisTemplat::DaftarDistribusi)?.templat,
                self.templat(JenisTemplat::DaftarSampul)?.templat,
            ],
            bersandi,
            surat,
        })
    }

    /// The bytes a letter goes out as: as it came back signed last, or as issued.
    fn handed_out(&mut self, naskah: &NaskahTersimpan) -> Hasil<(Vec<u8>, bool)> {
        let id = naskah.naskah.id;
        self.basisdata.read(|tx| {
            let files = tx.naskah_berkas().list(id)?;
            let signed = files
                .iter()
                .rfind(|b| b.jenis == JenisBerkas::TtdElektronik);
            let found = match signed {
                Some(berkas) => tx.naskah_berkas().isi(berkas.id)?,
                None => tx.naskah().pdf(id)?,
            };
            let missing = || Galat::tidak_ada("Naskah", naskah.naskah.jenis.nama());
            Ok((found.ok_or_else(missing)?, signed.is_some()))
        })
    }

    /// Records what was written: on each letter's history, and on the audit trail.
    ///
    /// # Errors
    /// Where the store cannot be written.
    pub fn record_ekspor(&mut self, hasil: HasilEkspor, konteks: &Konteks) -> Hasil<EksporView> {
        self.change(konteks, |tx, jejak| {
            let dari = u32::try_from(hasil.salinan.len()).unwrap_or(u32::MAX);
            for (naskah, salinan) in &hasil.salinan {
                tx.naskah_peristiwa().append(&RiwayatNaskah {
                    naskah: *naskah,
                    peristiwa: PeristiwaNaskah::Diekspor {
                        sha256: salinan.sha256.clone(),
                        salinan: (!salinan.bertanda_tangan).then_some((salinan.ke, dari)),
                        penerima: Some(salinan.penerima.clone()),
                        bersandi: hasil.bersandi && !salinan.bertanda_tangan,
                    },
                    waktu: konteks.waktu,
                    oleh: jejak.pelaku.clone(),
                })?;
            }
            let files = hasil.salinan.iter().map(|(_, s)| (&s.berkas, &s.sha256));
            let files: Vec<_> = files
                .chain(hasil.pengantar.iter().map(|(b, s)| (b, s)))
                .collect();
            let rincian =
                json!({ "rapat": hasil.rapat, "bersandi": hasil.bersandi, "berkas": files });
            jejak.note("naskah.ekspor_opd", &hasil.perihal, rincian)
        })?;
        Ok(EksporView {
            salinan: hasil.salinan.into_iter().map(|(_, s)| s).collect(),
            pengantar: hasil.pengantar.into_iter().map(|(b, _)| b).collect(),
            bersandi: hasil.bersandi,
        })
    }
}

/// A copy made, before it is written.
struct Salinan {
    isi: Vec<u8>,
    sandi: Option<String>,
}

impl BahanEkspor {
    /// How many letters there are.
    pub fn jumlah(&self) -> usize {
        self.surat.len()
    }

    /// Makes the files and writes them into `folder`, which is made where it is missing; none that is there is ever
    /// overwritten, and nothing is left of an export that fails. `maju` hears how many letters are done.
    ///
    /// # Errors
    /// Where a file of the same name is there already, or the folder cannot be written.
    pub fn write(
        self,
        folder: &Path,
        konteks: &Konteks,
        maju: &(dyn Fn(usize) + Sync),
    ) -> Hasil<HasilEkspor> {
        fs::create_dir_all(folder).map_err(|error| unwritable(folder, &error))?;
        self.refuse_existing(folder)?;
        let written = Written::default();
        let result = self.write_all(folder, konteks, maju, &written);
        if result.is_err() {
            written.remove();
        }
        result
    }

    fn refuse_existing(&self, folder: &Path) -> Hasil<()> {
        let names = self.surat.iter().map(|s| s.berkas.as_str());
        match names
            .chain([DAFTAR, SAMPUL])
            .find(|n| folder.join(n).exists())
        {
            None => Ok(()),
            Some(name) => Err(Galat::masukan(
                "berkas_sudah_ada",
                format!("{name} sudah ada di folder itu; tidak ada yang ditulis."),
                "Pilih folder lain yang masih kosong.",
            )),
        }
    }

    fn write_all(
        self,
        folder: &Path,
        konteks: &Konteks,
        maju: &(dyn Fn(usize) + Sync),
        written: &Written,
    ) -> Hasil<HasilEkspor> {
        let copies = self.copies(folder, maju, written)?;
        let kiriman = self.surat.iter().zip(&copies).zip(1..);
        let naskah = DistribusiNaskah {
            instansi: self.kop.instansi.clone(),
            perihal: self.perihal.clone(),
            waktu: konteks.waktu.naive_local(),
            oleh: self.oleh.clone(),
            kiriman: kiriman
                .map(|((surat, (sha256, sandi)), ke)| Kiriman {
                    ke,
                    penerima: surat.penerima.clone(),
                    nomor: surat.naskah.naskah.nomor.clone().unwrap_or_default(),
                    berkas: surat.berkas.clone(),
                    sha256: sha256.clone(),
                    sandi: sandi.clone(),
                })
                .collect(),
        };
        let mut pengantar = Vec::new();
        let catatan = naskah.catatan();
        for (name, templat) in [DAFTAR, SAMPUL].into_iter().zip(&self.templat) {
            let cetak = templat.cetak(&catatan, &self.tata, &self.kop)?;
            written.put(folder.join(name), &cetak.pdf)?;
            pengantar.push((name.to_owned(), sidik(&cetak.pdf)));
        }
        let salinan =
            (1..)
                .zip(self.surat.into_iter().zip(copies))
                .map(|(ke, (surat, (sha256, _)))| {
                    let view = SalinanView {
                        ke,
                        penerima: surat.penerima,
                        unit: surat.naskah.naskah.kunci,
                        berkas: surat.berkas,
                        sha256,
                        bertanda_tangan: surat.bertanda_tangan,
                    };
                    (surat.naskah.naskah.id, view)
                });
        Ok(HasilEkspor {
            rapat: self.rapat,
            perihal: self.perihal,
            bersandi: self.bersandi,
            salinan: salinan.collect(),
            pengantar,
        })
    }

    /// Makes and writes every letter's copy, on all processors: its SHA-256 and its password, in order.
    fn copies(
        &self,
        folder: &Path,
        maju: &(dyn Fn(usize) + Sync),
        written: &Written,
    ) -> Hasil<Vec<(String, Option<String>)>> {
        let (next, done) = (AtomicUsize::new(0), AtomicUsize::new(0));
        let work = || -> Hasil<Vec<(usize, String, Option<String>)>> {
            let mut mine = Vec::new();
            loop {
                let place = next.fetch_add(1, Ordering::Relaxed);
                let Some(surat) = self.surat.get(place) else {
                    return Ok(mine);
                };
                let salinan = self.copy(place, surat)?;
                written.put(folder.join(&surat.berkas), &salinan.isi)?;
                mine.push((place, sidik(&salinan.isi), salinan.sandi));
                maju(done.fetch_add(1, Ordering::Relaxed) + 1);
            }
        };
        let threads = thread::available_parallelism().map_or(1, usize::from);
        let made = thread::scope(|scope| {
            let workers: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
            let joined = workers.into_iter().map(|worker| {
                worker
                    .join()
                    .unwrap_or_else(|panic| std::panic::resume_unwind(panic))
            });
            joined.collect::<Hasil<Vec<_>>>()
        })?;
        let mut all: Vec<_> = made.into_iter().flatten().collect();
        all.sort_by_key(|(place, ..)| *place);
        Ok(all
            .into_iter()
            .map(|(_, sha256, sandi)| (sha256, sandi))
            .collect())
    }

    fn copy(&self, place: usize, surat: &Surat) -> Hasil<Salinan> {
        if surat.bertanda_tangan {
            return Ok(Salinan {
                isi: surat.pdf.clone(),
                sandi: None,
            });
        }
        let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let stempel = Stempel {
            ke: number(place + 1),
            dari: number(self.surat.len()),
            penerima: surat.penerima.clone(),
        };
        let isi = stamp(&surat.pdf, &stempel)?;
        if !self.bersandi {
            return Ok(Salinan { isi, sandi: None });
        }
        let password = new_sandi()?;
        let isi = sandi::encrypt(&isi, &password, &new_sandi()?, &random()?)?;
        Ok(Salinan {
            isi,
            sandi: Some(password),
        })
    }
}

/// The files this export wrote so far.
#[derive(Default)]
struct Written(std::sync::Mutex<Vec<PathBuf>>);

impl Written {
    /// Writes a file that must not be there yet.
    fn put(&self, path: PathBuf, isi: &[u8]) -> Hasil<()> {
        let open = OpenOptions::new().write(true).create_new(true).open(&path);
        let mut file = open.map_err(|error| unwritable(&path, &error))?;
        let kept = file
            .write_all(isi)
            .map_err(|error| unwritable(&path, &error));
        self.0
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
            .push(path);
        kept
    }

    /// Takes everything back.
    fn remove(self) {
        let paths = self
            .0
            .into_inner()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        for path in paths {
            // What cannot be removed was at least told about by the error that led here.
            let _ = fs::remove_file(path);
        }
    }
}

fn sidik(isi: &[u8]) -> String {
    format!("{:x}", Sha256::digest(isi))
}

fn random<const N: usize>() -> Hasil<[u8; N]> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|_| Galat::from(sidang_store::Error::Acak))?;
    Ok(bytes)
}

/// Four groups of four letters and digits: 80 bits.
fn new_sandi() -> Hasil<String> {
    let letters: Vec<char> = random::<16>()?
        .iter()
        .map(|byte| char::from(HURUF_SANDI[usize::from(byte % 32)]))
        .collect();
    let groups: Vec<String> = letters.chunks(4).map(|g| g.iter().collect()).collect();
    Ok(groups.join("-"))
}

fn unwritable(path: &Path, error: &std::io::Error) -> Galat {
    Galat::masukan(
        "berkas_tidak_dapat_ditulis",
        format!("{} tidak dapat ditulis: {error}.", path.display()),
        "Pilih folder lain yang dapat ditulis.",
    )
}
