//! Numbers: the institution's patterns, the next number, numbers set aside and given up.

use chrono::{Datelike, NaiveDate};
use serde_json::json;
use sidang_domain::naskah::{
    AsalNomor, BukuUrut, IsiPola, JenisNaskah, KeadaanNomor, Penomoran, PolaJenis, PolaNomor,
};
use sidang_store::Transaksi;
use sidang_store::naskah::{Naskah, NomorUrut};

use super::{NomorView, PenomoranBaru, PenomoranView, PolaJenisView, UsulanNomorView, find_jenis};
use crate::{Galat, Hasil, Konteks, Sidang};

/// Setting under which the patterns are kept.
const PENOMORAN: &str = "penomoran";

/// The token that letters with consecutive serials leave open.
pub(super) const URUT_TERBUKA: &str = "{urut}";

impl Sidang {
    /// How documents are numbered, kind by kind, with an example of each.
    ///
    /// # Errors
    /// Where the store cannot be read.
    pub fn get_penomoran(&mut self, konteks: &Konteks) -> Hasil<PenomoranView> {
        let penomoran = self.basisdata.read(load)?;
        let tanggal = konteks.hari_ini();
        let pola = numbered_kinds().map(|jenis| {
            let PolaJenis { klasifikasi, pola } = penomoran.pola(jenis);
            let isi = IsiPola {
                klasifikasi: &klasifikasi,
                unit: &penomoran.unit,
                tanggal,
            };
            PolaJenisView {
                jenis: jenis.kode().to_owned(),
                nama: jenis.nama().to_owned(),
                contoh: pola.format(&isi, 1),
                pola: pola.to_string(),
                klasifikasi,
            }
        });
        Ok(PenomoranView {
            pola: pola.collect(),
            lingkup: penomoran.lingkup,
            unit: penomoran.unit,
        })
    }

    /// Changes how documents are numbered from now on.
    ///
    /// # Errors
    /// Where a pattern is none; all such mistakes at once.
    pub fn set_penomoran(&mut self, baru: &PenomoranBaru, konteks: &Konteks) -> Hasil<()> {
        let penomoran = parse(baru)?;
        self.change(konteks, |tx, jejak| {
            let before = load(tx)?;
            tx.pengaturan().set(PENOMORAN, &penomoran)?;
            jejak.note(
                "pengaturan.penomoran",
                "nomor naskah",
                json!({ "sebelum": before, "sesudah": &penomoran }),
            )
        })
    }

    /// The next number of a kind on a date, and those set aside for it.
    ///
    /// # Errors
    /// Where there is no such kind.
    pub fn propose_nomor(&mut self, jenis: &str, tanggal: NaiveDate) -> Hasil<UsulanNomorView> {
        let jenis = find_jenis(jenis)?;
        self.basisdata.read(|tx| {
            let penomoran = load(tx)?;
            let lingkup = penomoran.lingkup(jenis);
            let PolaJenis { klasifikasi, pola } = penomoran.pola(jenis);
            let isi = IsiPola {
                klasifikasi: &klasifikasi,
                unit: &penomoran.unit,
                tanggal,
            };
            let repo = tx.nomor();
            let urut = repo
                .last(lingkup, tanggal.year())?
                .map_or(1, |last| last + 1);
            let reserved = repo.list(Some(KeadaanNomor::Dipesan))?;
            Ok(UsulanNomorView {
                urut,
                nomor: pola.format(&isi, urut),
                terbuka: pola.format_terbuka(&isi),
                dipesan: reserved
                    .into_iter()
                    .filter(|n| n.jenis == jenis && n.tahun == tanggal.year())
                    .map(nomor_view)
                    .collect(),
            })
        })
    }

    /// Sets the next number of a kind aside.
    ///
    /// # Errors
    /// Where there is no such kind, it has no numbers of its own, or the reason is blank.
    pub fn reserve_nomor(
        &mut self,
        jenis: &str,
        tanggal: NaiveDate,
        alasan: &str,
        konteks: &Konteks,
    ) -> Hasil<NomorView> {
        let jenis = find_jenis(jenis)?;
        if jenis.asal_nomor() != AsalNomor::Sendiri {
            return Err(Galat::masukan(
                "tanpa_nomor_sendiri",
                format!("{jenis} tidak bernomor sendiri."),
                "Pesan nomor untuk jenis naskah lain.",
            ));
        }
        let alasan = reason(alasan)?;
        self.change(konteks, |tx, jejak| {
            let penomoran = load(tx)?;
            let (lingkup, tahun) = (penomoran.lingkup(jenis), tanggal.year());
            let PolaJenis { klasifikasi, pola } = penomoran.pola(jenis);
            let urut = BukuUrut::new(tx.nomor().row(lingkup, tahun)?).pesan();
            let isi = IsiPola {
                klasifikasi: &klasifikasi,
                unit: &penomoran.unit,
                tanggal,
            };
            let nomor = NomorUrut {
                lingkup: lingkup.to_owned(),
                tahun,
                urut,
                keadaan: KeadaanNomor::Dipesan,
                jenis,
                nomor: pola.format(&isi, urut),
                naskah: None,
                alasan: Some(alasan),
                waktu: konteks.waktu,
                oleh: jejak.pelaku.clone(),
            };
            tx.nomor().put(&nomor)?;
            jejak.note(
                "naskah.pesan_nomor",
                &nomor.nomor,
                json!({ "alasan": nomor.alasan }),
            )?;
            Ok(nomor_view(nomor))
        })
    }

    /// Gives a number up that was set aside. It stays in the book with its reason and is never given again.
    ///
    /// # Errors
    /// Where the number is not set aside, or the reason is blank.
    pub fn release_nomor(&mut self, nomor: &str, alasan: &str, konteks: &Konteks) -> Hasil<()> {
        let alasan = reason(alasan)?;
        self.change(konteks, |tx, jejak| {
            let reserved = tx.nomor().list(Some(KeadaanNomor::Dipesan))?;
            let found = reserved.into_iter().find(|n| n.nomor == nomor.trim());
            let mut found = found.ok_or_else(|| Galat::tidak_ada("Nomor yang dipesan", nomor))?;
            BukuUrut::new(tx.nomor().row(&found.lingkup, found.tahun)?).lepas(found.urut)?;
            found.keadaan = KeadaanNomor::Dilepas;
            found.alasan = Some(alasan);
            found.waktu = konteks.waktu;
            found.oleh.clone_from(&jejak.pelaku);
            tx.nomor().put(&found)?;
            jejak.note(
                "naskah.lepas_nomor",
                &found.nomor,
                json!({ "alasan": found.alasan }),
            )
        })
    }

    /// Numbers without a document: set aside, given up, passed over; by year, the latest first.
    ///
    /// # Errors
    /// Where the store cannot be read.
    pub fn list_nomor(&mut self) -> Hasil<Vec<NomorView>> {
        let mut list = self.basisdata.read(|tx| tx.nomor().list(None))?;
        list.retain(|n| n.keadaan != KeadaanNomor::Dipakai);
        list.sort_by_key(|n| std::cmp::Reverse((n.tahun, n.urut)));
        Ok(list.into_iter().map(nomor_view).collect())
    }

    /// Numbers of so many letters: `{urut}` in what was typed stands for consecutive serials of the book.
    pub(super) fn consecutive(
        &mut self,
        nomor: &str,
        jenis: JenisNaskah,
        tanggal: NaiveDate,
        jumlah: usize,
    ) -> Hasil<Vec<String>> {
        let next = self.basisdata.read(|tx| -> Hasil<u32> {
            let lingkup = load(tx)?.lingkup(jenis);
            let last = tx.nomor().last(lingkup, tanggal.year())?;
            Ok(last.map_or(1, |last| last + 1))
        })?;
        Ok((next..)
            .take(jumlah)
            .map(|urut| nomor.trim().replace(URUT_TERBUKA, &urut.to_string()))
            .collect())
    }
}

/// Takes the serial that a document's number has, where it has one of its kind's pattern.
pub(super) fn register(tx: &Transaksi<'_>, naskah: &Naskah) -> Hasil<()> {
    let Some(nomor) = naskah.nomor.as_deref() else {
        return Ok(());
    };
    if naskah.jenis.asal_nomor() != AsalNomor::Sendiri {
        return Ok(());
    }
    let penomoran = load(tx)?;
    let PolaJenis { klasifikasi, pola } = penomoran.pola(naskah.jenis);
    let isi = IsiPola {
        klasifikasi: &klasifikasi,
        unit: &penomoran.unit,
        tanggal: naskah.tanggal,
    };
    let Some(urut) = pola.urut(&isi, nomor) else {
        return Ok(());
    };
    let (lingkup, tahun) = (penomoran.lingkup(naskah.jenis), naskah.tanggal.year());
    // A further version bears the number of the one before it; minutes first issued after a correction take theirs.
    let known = tx.nomor().find(lingkup, tahun, urut)?;
    if naskah.versi > 1 && known.is_some_and(|n| n.naskah.is_some() && n.nomor == nomor) {
        return Ok(());
    }
    for (serial, keadaan) in BukuUrut::new(tx.nomor().row(lingkup, tahun)?).pakai(urut)? {
        let used = keadaan == KeadaanNomor::Dipakai;
        tx.nomor().put(&NomorUrut {
            lingkup: lingkup.to_owned(),
            tahun,
            urut: serial,
            keadaan,
            jenis: naskah.jenis,
            nomor: if used {
                nomor.to_owned()
            } else {
                pola.format(&isi, serial)
            },
            naskah: used.then_some(naskah.id),
            alasan: None,
            waktu: naskah.dibuat_pada,
            oleh: naskah.dibuat_oleh.clone(),
        })?;
    }
    Ok(())
}

fn load(tx: &Transaksi<'_>) -> Hasil<Penomoran> {
    Ok(tx.pengaturan().get(PENOMORAN)?.unwrap_or_default())
}

fn parse(baru: &PenomoranBaru) -> Hasil<Penomoran> {
    let mut penomoran = Penomoran {
        unit: baru.unit.trim().to_owned(),
        lingkup: baru.lingkup,
        pola: std::collections::BTreeMap::new(),
    };
    let mut mistakes = Vec::new();
    for kind in &baru.pola {
        let jenis = find_jenis(&kind.jenis)?;
        match kind.pola.parse::<PolaNomor>() {
            Ok(pola) => {
                let klasifikasi = kind.klasifikasi.trim().to_owned();
                let own = PolaJenis { klasifikasi, pola };
                if own != Penomoran::default().pola(jenis) {
                    penomoran.pola.insert(jenis, own);
                }
            }
            Err(error) => mistakes.push(format!("{}: {error}", jenis.nama())),
        }
    }
    if mistakes.is_empty() {
        Ok(penomoran)
    } else {
        Err(Galat::masukan(
            "pola_nomor_keliru",
            format!("Pola nomor keliru. {}.", mistakes.join(". ")),
            "Betulkan pola yang disebut; pola lain belum berubah.",
        ))
    }
}

fn reason(alasan: &str) -> Hasil<String> {
    match alasan.trim() {
        "" => Err(Galat::masukan(
            "alasan_kosong",
            "Alasan belum diisi.",
            "Tulis untuk apa nomor dipesan, atau mengapa dilepas; alasan masuk buku agenda.",
        )),
        alasan => Ok(alasan.to_owned()),
    }
}

fn numbered_kinds() -> impl Iterator<Item = JenisNaskah> {
    JenisNaskah::SEMUA
        .into_iter()
        .filter(|jenis| jenis.asal_nomor() == AsalNomor::Sendiri)
}

fn nomor_view(n: NomorUrut) -> NomorView {
    NomorView {
        nomor: n.nomor,
        urut: n.urut,
        tahun: n.tahun,
        jenis: n.jenis.kode().to_owned(),
        nama_jenis: n.jenis.nama().to_owned(),
        keadaan: n.keadaan,
        alasan: n.alasan,
        tanggal: n.waktu.date_naive(),
        oleh: n.oleh,
    }
}
