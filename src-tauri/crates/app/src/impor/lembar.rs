//! One sheet after another into the store, row by row counted as new, changed, the same or refused.

use std::collections::{BTreeMap, HashMap, HashSet};

use sidang_domain::kepegawaian::{Nip, Pegawai, RekamPegawai};
use sidang_domain::peta_jabatan::{Jabatan, KodeJabatan, UnitKerja};
use sidang_exchange::{Baris, Isi, Lembar, Masalah, Tingkat};
use sidang_store::impor::Sumber;
use sidang_store::{Perubahan, Transaksi};

use super::gabung::{Hitungan, KotaUnit, Riwayat, join};
use super::{LembarView, MasalahView, TingkatMasalah};
use crate::{Hasil, Konteks};

/// Imports sheets within one transaction.
pub struct Pengimpor<'t, 'c> {
    tx: &'t Transaksi<'c>,
    konteks: &'t Konteks,
    /// What the store knows, kept up as sheets come in.
    dikenal: HashMap<Nip, RekamPegawai>,
    kota: KotaUnit,
    /// People and posts that this import has seen, to meet them once only.
    pegawai_terlihat: HashSet<Nip>,
    jabatan_terlihat: HashSet<KodeJabatan>,
    /// Problems that only the store or another sheet could show.
    pub masalah: Vec<MasalahView>,
}

/// Where a row stands, to name it in a problem.
struct Letak<'a> {
    berkas: &'a str,
    lembar: &'a Lembar,
}

impl<'t, 'c> Pengimpor<'t, 'c> {
    pub fn new(tx: &'t Transaksi<'c>, konteks: &'t Konteks) -> Hasil<Self> {
        let dikenal = tx
            .kepegawaian()
            .load_all()?
            .into_iter()
            .map(|r| (r.pegawai.nip, r))
            .collect();
        let kota = KotaUnit::new(tx.peta_jabatan().units()?);
        Ok(Self {
            tx,
            konteks,
            dikenal,
            kota,
            pegawai_terlihat: HashSet::new(),
            jabatan_terlihat: HashSet::new(),
            masalah: Vec::new(),
        })
    }

    /// Imports one sheet.
    pub fn import(&mut self, berkas: &str, sumber: Sumber, lembar: &Lembar) -> Hasil<LembarView> {
        let letak = Letak { berkas, lembar };
        let repo = self.tx.kepegawaian();
        let (count, ditolak) = match &lembar.isi {
            Isi::Pegawai(rows) => self.pegawai(&letak, sumber, rows)?,
            Isi::Unit(rows) => self.unit(sumber, rows)?,
            Isi::Jabatan(rows) => self.jabatan(&letak, sumber, rows)?,
            Isi::RiwayatJabatan(rows) => self.riwayat(
                &letak,
                rows,
                |r| &mut r.riwayat_jabatan,
                |n, all| repo.save_riwayat_jabatan(n, all, sumber),
            )?,
            Isi::Skp(rows) => self.riwayat(
                &letak,
                rows,
                |r| &mut r.skp,
                |n, all| repo.save_skp(n, all, sumber),
            )?,
            Isi::HukumanDisiplin(rows) => self.riwayat(
                &letak,
                rows,
                |r| &mut r.hukuman_disiplin,
                |n, all| repo.save_hukuman_disiplin(n, all, sumber),
            )?,
            Isi::Kompetensi(rows) => self.riwayat(
                &letak,
                rows,
                |r| &mut r.kompetensi,
                |n, all| repo.save_kompetensi(n, all, sumber),
            )?,
            Isi::Kesehatan(rows) => self.riwayat(
                &letak,
                rows,
                |r| &mut r.kesehatan,
                |n, all| repo.save_kesehatan(n, all, sumber),
            )?,
            Isi::Integritas(rows) => self.riwayat(
                &letak,
                rows,
                |r| &mut r.integritas,
                |n, all| repo.save_integritas(n, all, sumber),
            )?,
            Isi::Tim(_) => (Hitungan::default(), 0),
        };
        let catatan = matches!(lembar.isi, Isi::Tim(_))
            .then(|| "Susunan tim dicatat bersama SK-nya, bukan melalui impor ini.".to_owned());
        Ok(LembarView {
            berkas: berkas.to_owned(),
            nama: lembar.nama.clone(),
            jenis: lembar.isi.jenis().key().to_owned(),
            baris: u32_of(lembar.baris),
            baru: count.baru,
            berubah: count.berubah,
            sama: count.sama + u32_of(lembar.kembar),
            ditolak: u32_of(lembar.ditolak) + ditolak,
            catatan,
        })
    }

    fn pegawai(
        &mut self,
        letak: &Letak<'_>,
        sumber: Sumber,
        rows: &[Baris<Pegawai>],
    ) -> Hasil<(Hitungan, u32)> {
        let mut count = Hitungan::default();
        let mut ditolak = 0;
        for row in rows {
            let nip = row.nilai.nip;
            if !self.pegawai_terlihat.insert(nip) {
                self.refuse(letak, row.nomor, "nip_kembar", &format!(
                    "NIP {nip} sudah dibaca dari lembar lain dalam impor ini; baris ini tidak disimpan. Hapus salah satunya."
                ));
                ditolak += 1;
                continue;
            }
            let perubahan =
                self.tx
                    .kepegawaian()
                    .save_pegawai(&row.nilai, self.konteks.hari_ini(), sumber)?;
            count.add(perubahan);
            self.dikenal
                .entry(nip)
                .and_modify(|r| r.pegawai = row.nilai.clone())
                .or_insert_with(|| RekamPegawai::new(row.nilai.clone()));
        }
        Ok((count, ditolak))
    }

    fn unit(&mut self, sumber: Sumber, rows: &[Baris<UnitKerja>]) -> Hasil<(Hitungan, u32)> {
        let mut count = Hitungan::default();
        for row in rows {
            let unit = self.kota.join(&row.nilai);
            count.add(self.tx.peta_jabatan().save_unit(&unit, sumber)?);
        }
        Ok((count, 0))
    }

    fn jabatan(
        &mut self,
        letak: &Letak<'_>,
        sumber: Sumber,
        rows: &[Baris<Jabatan>],
    ) -> Hasil<(Hitungan, u32)> {
        let mut count = Hitungan::default();
        let mut ditolak = 0;
        for row in rows {
            let jabatan = &row.nilai;
            if !self.jabatan_terlihat.insert(jabatan.kode.clone()) {
                self.refuse(letak, row.nomor, "kode_kembar", &format!(
                    "Kode jabatan {} sudah dibaca dari lembar lain dalam impor ini; baris ini tidak disimpan. Hapus salah satunya.",
                    jabatan.kode
                ));
                ditolak += 1;
                continue;
            }
            for nip in jabatan
                .pemangku
                .iter()
                .filter(|nip| !self.dikenal.contains_key(nip))
            {
                self.masalah.push(letak.masalah(row.nomor, TingkatMasalah::Peringatan, "pemangku_tidak_dikenal", format!(
                    "Pemangku dengan NIP {nip} belum ada pada data pegawai; jabatan tetap dihitung terisi. Lengkapi data pegawainya."
                )));
            }
            let jabatan = Jabatan {
                unit: self.kota.join(&jabatan.unit),
                ..jabatan.clone()
            };
            count.add(self.tx.peta_jabatan().save(&jabatan, sumber)?);
        }
        Ok((count, ditolak))
    }

    /// Joins the lines of one kind of history into what is known, person by person.
    fn riwayat<R: Riwayat>(
        &mut self,
        letak: &Letak<'_>,
        rows: &[Baris<(Nip, R)>],
        of: impl Fn(&mut RekamPegawai) -> &mut Vec<R>,
        save: impl Fn(Nip, &[R]) -> sidang_store::Result<Perubahan>,
    ) -> Hasil<(Hitungan, u32)> {
        let mut per_orang: BTreeMap<Nip, Vec<R>> = BTreeMap::new();
        let mut ditolak = 0;
        for row in rows {
            let (nip, line) = &row.nilai;
            if self.dikenal.contains_key(nip) {
                per_orang.entry(*nip).or_default().push(line.clone());
            } else {
                self.refuse(letak, row.nomor, "pegawai_tidak_dikenal", &format!(
                    "NIP {nip} tidak ada pada data pegawai; baris ini tidak disimpan. Perbaiki baris orangnya pada lembar Pegawai, lalu impor ulang."
                ));
                ditolak += 1;
            }
        }
        let mut count = Hitungan::default();
        for (nip, lines) in per_orang {
            let Some(rekam) = self.dikenal.get_mut(&nip) else {
                continue;
            };
            let known = of(rekam);
            let joined = join(known, lines);
            if joined.baru + joined.berubah > 0 {
                save(nip, known)?;
            }
            count.baru += joined.baru;
            count.berubah += joined.berubah;
            count.sama += joined.sama;
        }
        Ok((count, ditolak))
    }

    fn refuse(&mut self, letak: &Letak<'_>, baris: u32, kode: &str, pesan: &str) {
        self.masalah
            .push(letak.masalah(baris, TingkatMasalah::Galat, kode, pesan.to_owned()));
    }
}

impl Hitungan {
    fn add(&mut self, perubahan: Perubahan) {
        match perubahan {
            Perubahan::Baru => self.baru += 1,
            Perubahan::Berubah => self.berubah += 1,
            Perubahan::Sama => self.sama += 1,
        }
    }
}

impl Letak<'_> {
    fn masalah(
        &self,
        baris: u32,
        tingkat: TingkatMasalah,
        kode: &str,
        pesan: String,
    ) -> MasalahView {
        MasalahView {
            berkas: self.berkas.to_owned(),
            lembar: self.lembar.nama.clone(),
            baris,
            kolom: self.lembar.kolom_kunci.clone(),
            tingkat,
            kode: kode.to_owned(),
            pesan,
        }
    }
}

impl From<&Masalah> for MasalahView {
    fn from(m: &Masalah) -> Self {
        Self {
            berkas: m.berkas.clone(),
            lembar: m.lembar.clone(),
            baris: m.baris.unwrap_or(0),
            kolom: m.kolom.clone().unwrap_or_default(),
            tingkat: match m.tingkat {
                Tingkat::Galat => TingkatMasalah::Galat,
                Tingkat::Peringatan => TingkatMasalah::Peringatan,
            },
            kode: m.kode.to_owned(),
            pesan: m.pesan.clone(),
        }
    }
}

fn u32_of(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
