//! The minutes proper, from the letterhead to the signatures.

use super::acara::{bernomor, jumlah};
use super::lampiran::{Lampiran, nama};
use super::{Keputusan, MataAcara, Perihal, SelakuPimpinan, Terperiksa, pembahasan};
use chrono::NaiveDate;
use sidang_domain::aturan::Pecahan;
use sidang_domain::rapat::{GasalPada, Kuorum, Sikap};

use crate::Error;
use crate::bagian::acara::berderet;
use crate::bagian::bab::Bab;
use crate::bagian::gaya::{bersela, bertitik, paragraf, rincian, sel, sel_nomor};
use crate::bagian::tim::{AnggotaTim, tabel_kehadiran};
use crate::tanggal::{jam_menit, nama_hari, tanggal_surat};
use crate::templat::{Catatan, Kalimat};
use crate::typeset::paragraph::Align;
use crate::typeset::table::{Cell, Row, Table};

/// Writes the minutes up to and with the signatures.
pub(super) fn tulis(rapat: &Terperiksa, bab: &mut Bab) -> Result<(), Error> {
    bab.kepala(&rapat.naskah.kop)?;
    bab.flow.gap(10.0);
    let mut isi = Isi { rapat, bab };
    isi.pembuka()?;
    isi.kehadiran()?;
    isi.keabsahan()?;
    isi.pimpinan()?;
    isi.jalannya_rapat()?;
    isi.bahan()?;
    pembahasan::tulis(rapat, isi.bab)?;
    isi.catatan()?;
    isi.pendapat_berbeda()?;
    isi.kesimpulan()?;
    isi.kerahasiaan()?;
    isi.segel()?;
    isi.penutup()
}

struct Isi<'a, 'b> {
    rapat: &'a Terperiksa<'a>,
    bab: &'a mut Bab<'b>,
}

impl Isi<'_, '_> {
    fn pembuka(&mut self) -> Result<(), Error> {
        let acara = jumlah(&self.rapat.naskah.mata_acara).kalimat(self.bab.kalimat)?;
        let tentang = Catatan::new().dengan("acara", acara);
        if self.rapat.beberapa_hari() {
            let tentang = tentang.dengan("tanggal_awal", self.rapat.pertama.tanggal);
            return self.bab.alinea_tentang("pembuka_lanjutan", &tentang);
        }
        self.bab.alinea_tentang("pembuka", &tentang)
    }

    fn kehadiran(&mut self) -> Result<(), Error> {
        let n = self.rapat.naskah;
        self.bab.judul("judul_kehadiran")?;
        self.bab.pengantar("kehadiran", &Catatan::new())?;
        self.bab.flow.gap(8.0);
        let tabel = tabel_kehadiran(
            &n.anggota,
            &n.rapat.zona,
            self.rapat.beberapa_hari(),
            self.bab.kalimat,
        )?;
        self.bab.flow.table(&tabel)?;
        self.bab.flow.gap(4.0);
        self.deklarasi()?;
        self.mundur()
    }

    /// What the members present declared on conflicts of interest.
    fn deklarasi(&mut self) -> Result<(), Error> {
        let kalimat = self.bab.kalimat;
        let hadir = || self.rapat.naskah.dihitung().filter(|a| a.hadir());
        let ada = hadir()
            .filter_map(|a| pernyataan(a, kalimat).transpose())
            .collect::<Result<Vec<_>, Error>>()?;
        let nihil = hadir()
            .filter(|a| a.deklarasi.as_ref().is_some_and(Vec::is_empty))
            .count();
        let belum: Vec<_> = hadir()
            .filter(|a| a.deklarasi.is_none())
            .map(|a| a.orang.nama.clone())
            .collect();
        if ada.is_empty() && nihil == 0 {
            return self.bab.alinea("tanpa_deklarasi");
        }
        if !ada.is_empty() {
            self.bab.pengantar("deklarasi", &Catatan::new())?;
            self.bab.semua(&rincian(&ada))?;
        }
        if nihil > 0 {
            let siapa = if ada.is_empty() && belum.is_empty() {
                "semua_nihil"
            } else {
                "sebagian_nihil"
            };
            let tentang = Catatan::new().dengan("banyak", nihil);
            self.bab.alinea_tentang(siapa, &tentang)?;
        }
        if belum.is_empty() {
            return Ok(());
        }
        let tentang = Catatan::new().dengan("nama", belum.join("; "));
        let text = kalimat.tentang("belum_menyatakan", &tentang)?;
        self.bab.paragraf(&paragraf(bertitik(&text)))
    }

    /// Who stepped back, item by item.
    fn mundur(&mut self) -> Result<(), Error> {
        let n = self.rapat.naskah;
        let mut mundur = Vec::new();
        for (nomor, acara) in bernomor(&n.mata_acara) {
            for m in &acara.mundur {
                let tentang = tentang_acara(nomor, acara, self.bab.kalimat)?
                    .dengan("nama", n.nama(m.nip))
                    .dengan("alasan", &m.alasan);
                mundur.push(self.bab.kalimat.tentang("butir_mundur", &tentang)?);
            }
        }
        if mundur.is_empty() {
            return Ok(());
        }
        self.bab.pengantar("mundur", &Catatan::new())?;
        self.bab.semua(&rincian(&mundur))
    }

    fn keabsahan(&mut self) -> Result<(), Error> {
        self.bab.judul("judul_keabsahan")?;
        let sebab = mengapa_sah(self.rapat.naskah.kuorum, self.bab.kalimat)?;
        let tentang = Catatan::new().dengan("sebab_sah", sebab);
        self.bab.alinea_tentang("keabsahan", &tentang)
    }

    fn pimpinan(&mut self) -> Result<(), Error> {
        self.bab.judul("judul_pimpinan")?;
        let orang = &self.rapat.pimpinan.orang;
        let tentang = Catatan::new()
            .dengan("nama", &orang.nama)
            .dengan("jabatan", &orang.jabatan);
        let (nama, tentang) = match &self.rapat.naskah.pimpinan.selaku {
            SelakuPimpinan::Ketua => ("pimpinan_ketua", tentang),
            SelakuPimpinan::KetuaPengganti(penetapan) => {
                let penetapan = Catatan::new()
                    .dengan("penetap", &penetapan.penetap)
                    .dengan("nomor", &penetapan.nomor)
                    .dengan("tanggal", penetapan.tanggal);
                ("pimpinan_pengganti", tentang.dengan("penetapan", penetapan))
            }
            SelakuPimpinan::Sementara(dasar) => {
                ("pimpinan_sementara", tentang.dengan("dasar", dasar))
            }
        };
        let text = self.bab.kalimat.tentang(nama, &tentang)?;
        self.bab.paragraf(&paragraf(bertitik(&text)))
    }

    /// The sittings, where there was more than one.
    fn jalannya_rapat(&mut self) -> Result<(), Error> {
        let n = self.rapat.naskah;
        if n.pertemuan.len() < 2 {
            return Ok(());
        }
        let kalimat = self.bab.kalimat;
        self.bab.judul("judul_jalannya")?;
        let banyak = Catatan::new().dengan("banyak", n.pertemuan.len());
        self.bab.pengantar("jalannya", &banyak)?;
        self.bab.flow.gap(8.0);
        let head = kalimat.kepala_tabel("tabel_jalannya")?;
        let mut table = Table::new([6.5, 30.0, 27.0, 36.5], head);
        for (i, p) in n.pertemuan.iter().enumerate() {
            let hari = format!("{}, {}", nama_hari(p.tanggal), tanggal_surat(p.tanggal));
            let jam = Catatan::new()
                .dengan("dibuka", jam_menit(p.dibuka))
                .dengan("selesai", jam_menit(p.selesai));
            let jam = kalimat.tentang("waktu_pertemuan", &jam)?;
            let akhir = match &p.alasan {
                Some(alasan) => {
                    kalimat.tentang("diskors", &Catatan::new().dengan("alasan", alasan))?
                }
                None => kalimat.teks("rapat_ditutup")?,
            };
            let teks = |text: String| Cell::new(vec![sel(text)]);
            let jam = Cell::new(vec![sel(jam).aligned(Align::Centre)]);
            table.row(Row::new(vec![
                sel_nomor(i + 1),
                teks(hari),
                jam,
                teks(akhir),
            ]));
        }
        self.bab.flow.table(&table)?;
        self.bab.flow.gap(4.0);
        Ok(())
    }

    fn bahan(&mut self) -> Result<(), Error> {
        let n = self.rapat.naskah;
        let kalimat = self.bab.kalimat;
        let jabatan = jumlah(&n.mata_acara).jabatan;
        let usulan = n.bahan.usulan.iter().map(|usulan| {
            let usulan = Catatan::new()
                .dengan("unit", &usulan.unit)
                .dengan("nomor", &usulan.nomor)
                .dengan("tanggal", usulan.tanggal);
            kalimat.tentang("bahan_usulan", &Catatan::new().dengan("usulan", usulan))
        });
        let mut bahan = usulan.collect::<Result<Vec<_>, Error>>()?;
        if jabatan > 0 {
            let tentang = Catatan::new()
                .dengan("banyak", jabatan)
                .dengan("lampiran", nama(n, Lampiran::Nominatif, kalimat)?);
            bahan.push(match keadaan_data(&n.mata_acara) {
                Some(per) => kalimat.tentang("bahan_nominatif", &tentang.dengan("per", per))?,
                None => kalimat.tentang("bahan_nominatif_beragam", &tentang)?,
            });
        }
        let aturan = Catatan::new().dengan("aturan", &n.bahan.paket_aturan);
        bahan.push(kalimat.tentang("bahan_aturan", &aturan)?);
        self.bab.judul("judul_bahan")?;
        self.bab.pengantar("bahan", &Catatan::new())?;
        self.bab.semua(&rincian(&bahan))
    }

    fn catatan(&mut self) -> Result<(), Error> {
        let n = self.rapat.naskah;
        if n.peringatan.is_empty() {
            return Ok(());
        }
        self.bab.judul("judul_catatan")?;
        self.bab.bernomor(&n.peringatan)
    }

    fn pendapat_berbeda(&mut self) -> Result<(), Error> {
        let kalimat = self.bab.kalimat;
        self.bab.judul("judul_pendapat")?;
        let mut pendapat = Vec::new();
        for (nomor, acara) in bernomor(&self.rapat.naskah.mata_acara) {
            for p in &acara.pendapat {
                let nama = match p.sikap {
                    Sikap::Abstain => "pendapat_abstain",
                    Sikap::Menolak => "pendapat_menolak",
                };
                let tentang = tentang_acara(nomor, acara, kalimat)?
                    .dengan("nama", &p.nama)
                    .dengan("alasan", &p.alasan);
                pendapat.push(bertitik(&kalimat.tentang(nama, &tentang)?));
            }
        }
        if pendapat.is_empty() {
            return self.bab.alinea("tanpa_pendapat");
        }
        self.bab.bernomor(&pendapat)
    }

    fn kesimpulan(&mut self) -> Result<(), Error> {
        let acara = &self.rapat.naskah.mata_acara;
        let banyak =
            |memuat: fn(&Keputusan) -> bool| acara.iter().filter(|a| memuat(&a.keputusan)).count();
        let semua = jumlah(acara);
        let (kesimpulan, ditunda) = if semua.jabatan == semua.semua() {
            ("kesimpulan_jabatan", "hasil_jabatan_ditunda")
        } else {
            ("kesimpulan_acara", "hasil_acara_ditunda")
        };
        let hasil = [
            (
                "hasil_direkomendasikan",
                banyak(|k| matches!(k, Keputusan::Direkomendasikan { .. })),
            ),
            (
                "hasil_disetujui",
                banyak(|k| matches!(k, Keputusan::Disetujui { .. })),
            ),
            (
                "hasil_tidak_disetujui",
                banyak(|k| matches!(k, Keputusan::TidakDisetujui { .. })),
            ),
            (ditunda, banyak(Keputusan::ditunda)),
        ];
        let hasil = hasil
            .into_iter()
            .filter(|(_, banyak)| *banyak > 0)
            .map(|(nama, banyak)| {
                let tentang = Catatan::new().dengan("banyak", banyak);
                self.bab.kalimat.tentang(nama, &tentang)
            })
            .collect::<Result<Vec<_>, Error>>()?;
        self.bab.judul("judul_kesimpulan")?;
        let tentang = Catatan::new()
            .dengan("semua", semua.semua())
            .dengan("hasil", berderet(&hasil));
        self.bab.alinea_tentang(kesimpulan, &tentang)
    }

    fn kerahasiaan(&mut self) -> Result<(), Error> {
        let n = self.rapat.naskah;
        self.bab.judul("judul_kerahasiaan")?;
        if n.distribusi.is_empty() {
            return self.bab.alinea("kerahasiaan");
        }
        self.bab
            .pengantar("kerahasiaan_dan_distribusi", &Catatan::new())?;
        self.bab.semua(&rincian(&n.distribusi))
    }

    fn segel(&mut self) -> Result<(), Error> {
        let n = self.rapat.naskah;
        let Some(segel) = &n.segel else { return Ok(()) };
        self.bab.judul("judul_segel")?;
        let versi = Catatan::new().dengan("versi", segel.versi);
        self.bab.pengantar("segel", &versi)?;
        let sidik = paragraf(bersela(&segel.sidik)).aligned(Align::Left);
        self.bab.paragraf(&sidik.left(22.0).after(4.0))?;
        if n.perbaikan.is_empty() {
            return Ok(());
        }
        let tentang = Catatan::new()
            .dengan("banyak", n.perbaikan.len())
            .dengan("lampiran", nama(n, Lampiran::Perbaikan, self.bab.kalimat)?);
        self.bab.alinea_tentang("perbaikan", &tentang)
    }

    fn penutup(&mut self) -> Result<(), Error> {
        self.bab.judul("judul_penutup")?;
        self.bab.pengantar("penutup", &Catatan::new())?;
        self.bab.flow.gap(16.0);
        let pengesahan = self.rapat.pengesahan(self.bab.kalimat);
        pengesahan.tulis(self.bab.flow)
    }
}

/// An item by its number and subject.
fn tentang_acara(nomor: usize, acara: &MataAcara, kalimat: &Kalimat) -> Result<Catatan, Error> {
    Ok(Catatan::new()
        .dengan("nomor_acara", nomor)
        .dengan("acara", acara.judul(kalimat)?))
}

/// Why a quorum is lawful, in the words of what it has to meet.
fn mengapa_sah(kuorum: Kuorum, kalimat: &Kalimat) -> Result<String, Error> {
    let syarat = kuorum.syarat;
    let bagian = if syarat.lebih_dari == Pecahan::SETENGAH {
        kalimat.teks("setengah")?
    } else {
        syarat.lebih_dari.to_string()
    };
    let nama = match syarat.gasal {
        GasalPada::Kehadiran => "hadir_gasal",
        GasalPada::Keanggotaan => "anggota_gasal",
        GasalPada::Tidak => "lebih_dari",
    };
    kalimat.tentang(nama, &Catatan::new().dengan("bagian", bagian))
}

/// A member's declaration in one phrase; none where there is no conflict.
fn pernyataan(anggota: &AnggotaTim, kalimat: &Kalimat) -> Result<Option<String>, Error> {
    let Some(konflik) = anggota.deklarasi.as_ref().filter(|k| !k.is_empty()) else {
        return Ok(None);
    };
    let konflik = konflik.iter().map(|k| k.kalimat(kalimat));
    let konflik = konflik.collect::<Result<Vec<_>, Error>>()?;
    let tentang = Catatan::new()
        .dengan("nama", &anggota.orang.nama)
        .dengan("konflik", konflik.join("; "));
    kalimat.tentang("butir_deklarasi", &tentang).map(Some)
}

/// The reference date where all lists have the same one.
fn keadaan_data(mata_acara: &[MataAcara]) -> Option<NaiveDate> {
    let mut tanggal = mata_acara.iter().filter_map(|acara| match &acara.perihal {
        Perihal::PengisianJabatan { nominatif, .. } => Some(nominatif.per_tanggal),
        _ => None,
    });
    let pertama = tanggal.next()?;
    tanggal.all(|lain| lain == pertama).then_some(pertama)
}
