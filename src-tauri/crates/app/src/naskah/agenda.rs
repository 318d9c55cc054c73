//! The book of letters: what is in it, how each document went out, and the whole of it as a workbook.

use chrono::NaiveDate;
use serde_json::json;
use sidang_domain::penolakan::Penolakan;
use sidang_domain::waktu::tanggal_panjang;
use sidang_exchange::write_table;
use sidang_store::naskah::{CaraTandaTangan, PeristiwaNaskah, RiwayatNaskah};

use super::{KeadaanNaskah, NaskahView, PengirimanView, RiwayatNaskahView};
use crate::acak::parse_id;
use crate::{Galat, Hasil, Konteks, Sidang};

const TAJUK: [&str; 14] = [
    "NOMOR",
    "VERSI",
    "TANGGAL",
    "JENIS",
    "PERIHAL",
    "KEPADA",
    "SIFAT",
    "KEADAAN",
    "TANGGAL KIRIM",
    "DIKIRIM KEPADA",
    "MELALUI",
    "OLEH",
    "RAPAT",
    "SHA-256",
];

impl Sidang {
    /// Notes that a document went out.
    ///
    /// # Errors
    /// Where there is no such document, something is left blank, or the date precedes the document's.
    pub fn send_naskah(
        &mut self,
        id: &str,
        kiriman: &PengirimanView,
        konteks: &Konteks,
    ) -> Hasil<NaskahView> {
        let naskah = self.get_naskah(id)?;
        let filled = |apa: &str, text: &str| match text.trim() {
            "" => Err(Galat::masukan(
                "isian_kosong",
                format!("{apa} belum diisi."),
                "Buku agenda mencatat kepada siapa, melalui apa, dan oleh siapa naskah dikirim.",
            )),
            text => Ok(text.to_owned()),
        };
        not_before(&naskah, kiriman.tanggal, "dikirim")?;
        let dikirim = PeristiwaNaskah::Dikirim {
            kepada: filled("Penerima", &kiriman.kepada)?,
            tanggal: kiriman.tanggal,
            melalui: filled("Cara pengiriman", &kiriman.melalui)?,
            oleh: filled("Pengantar", &kiriman.oleh)?,
        };
        self.note_peristiwa(&naskah, dikirim, konteks)?;
        self.get_naskah(id)
    }

    /// Notes that a printed document was signed in ink.
    ///
    /// # Errors
    /// Where there is no such document, nobody is named, or the date precedes the document's.
    pub fn sign_naskah_basah(
        &mut self,
        id: &str,
        penanda: &str,
        tanggal: NaiveDate,
        konteks: &Konteks,
    ) -> Hasil<NaskahView> {
        let naskah = self.get_naskah(id)?;
        let penanda = penanda.trim();
        if penanda.is_empty() {
            return Err(Galat::masukan(
                "isian_kosong",
                "Penanda tangan belum diisi.",
                "Tulis nama yang menandatangani; bila beberapa, pisahkan dengan koma.",
            ));
        }
        not_before(&naskah, tanggal, "ditandatangani")?;
        let ditandatangani = PeristiwaNaskah::Ditandatangani {
            cara: CaraTandaTangan::Basah,
            penanda: penanda.to_owned(),
            tanggal,
            berkas: None,
        };
        self.note_peristiwa(&naskah, ditandatangani, konteks)?;
        self.get_naskah(id)
    }

    /// Notes that a document was handed to the system's viewer, from where it can be printed, and gives its PDF.
    ///
    /// # Errors
    /// Where there is none of that id.
    pub fn print_naskah(&mut self, id: &str, konteks: &Konteks) -> Hasil<(NaskahView, Vec<u8>)> {
        let naskah = self.get_naskah(id)?;
        let pdf = self.get_pdf(id)?;
        self.note_peristiwa(&naskah, PeristiwaNaskah::Dicetak {}, konteks)?;
        Ok((naskah, pdf))
    }

    /// Everything that happened to a document, its issuing first.
    ///
    /// # Errors
    /// Where there is none of that id.
    pub fn get_riwayat_naskah(&mut self, id: &str) -> Hasil<Vec<RiwayatNaskahView>> {
        let naskah = parse_id("Naskah", id)?;
        let (found, events) = self.basisdata.read(|tx| -> Hasil<_> {
            let events = tx.naskah_peristiwa().list(Some(naskah))?;
            Ok((tx.naskah().find(naskah)?, events))
        })?;
        let issued = found.ok_or_else(|| Galat::tidak_ada("Naskah", id))?.naskah;
        let first = RiwayatNaskahView {
            uraian: "Diterbitkan".to_owned(),
            waktu: issued.dibuat_pada,
            oleh: issued.dibuat_oleh,
        };
        Ok(std::iter::once(first)
            .chain(events.iter().map(event_view))
            .collect())
    }

    /// The book of letters as a workbook: the documents of one year, or all.
    ///
    /// # Errors
    /// Where the store cannot be read.
    pub fn export_agenda(&mut self, tahun: Option<i32>, konteks: &Konteks) -> Hasil<Vec<u8>> {
        use chrono::Datelike;
        let mut list = self.list_naskah()?;
        list.retain(|n| tahun.is_none_or(|tahun| n.tanggal.year() == tahun));
        list.sort_by_key(|n| n.tanggal);
        let baris: Vec<Vec<String>> = list.iter().map(row).collect();
        let tahun_kata = tahun.map(|t| format!(" Tahun {t}")).unwrap_or_default();
        let judul = format!("Buku agenda {}{tahun_kata}", self.instansi.nama);
        let file = write_table(&judul, &TAJUK, &baris)?;
        self.change(konteks, |_, jejak| {
            let rincian = json!({ "tahun": tahun, "jumlah": baris.len() });
            jejak.note("naskah.ekspor_agenda", "buku agenda", rincian)
        })?;
        Ok(file)
    }
}

fn row(n: &NaskahView) -> Vec<String> {
    let sent = n.kiriman.as_ref();
    let of = |text: fn(&PengirimanView) -> String| sent.map(text).unwrap_or_default();
    vec![
        n.nomor.clone().unwrap_or_default(),
        n.versi.to_string(),
        n.tanggal.to_string(),
        n.nama_jenis.clone(),
        n.perihal.clone(),
        n.tujuan.clone().unwrap_or_default(),
        n.sifat.clone(),
        state_name(n.keadaan).to_owned(),
        of(|k| k.tanggal.to_string()),
        of(|k| k.kepada.clone()),
        of(|k| k.melalui.clone()),
        of(|k| k.oleh.clone()),
        n.judul_rapat.clone().unwrap_or_default(),
        n.sha256.clone(),
    ]
}

/// A state in words.
pub fn state_name(keadaan: KeadaanNaskah) -> &'static str {
    match keadaan {
        KeadaanNaskah::Konsep => "Konsep",
        KeadaanNaskah::Final => "Final",
        KeadaanNaskah::Ditandatangani => "Ditandatangani",
        KeadaanNaskah::Dikirim => "Dikirim",
    }
}

fn event_view(event: &RiwayatNaskah) -> RiwayatNaskahView {
    let uraian = match &event.peristiwa {
        PeristiwaNaskah::Ditandatangani {
            cara,
            penanda,
            tanggal,
            ..
        } => {
            let cara = match cara {
                CaraTandaTangan::Basah => "dengan tinta",
                CaraTandaTangan::Elektronik => "secara elektronik",
            };
            format!(
                "Ditandatangani {cara} oleh {penanda}, {}",
                tanggal_panjang(*tanggal)
            )
        }
        PeristiwaNaskah::Dikirim {
            kepada,
            tanggal,
            melalui,
            oleh,
        } => format!(
            "Dikirim kepada {kepada}, {}, melalui {melalui}, oleh {oleh}",
            tanggal_panjang(*tanggal)
        ),
        PeristiwaNaskah::Diekspor {
            sha256,
            salinan,
            penerima,
            bersandi,
        } => {
            let mut text = match salinan {
                Some((ke, dari)) => format!("Salinan ke-{ke} dari {dari} disimpan ke berkas"),
                None => "Disimpan ke berkas".to_owned(),
            };
            if let Some(penerima) = penerima {
                text = format!("{text}, untuk {penerima}");
            }
            if *bersandi {
                text += ", bersandi";
            }
            format!("{text}; SHA-256 {}", &sha256[..16.min(sha256.len())])
        }
        PeristiwaNaskah::Dicetak {} => "Dibuka di pembaca PDF untuk dibaca atau dicetak".to_owned(),
    };
    RiwayatNaskahView {
        uraian,
        waktu: event.waktu,
        oleh: event.oleh.clone(),
    }
}

fn not_before(naskah: &NaskahView, tanggal: NaiveDate, apa: &str) -> Result<(), Penolakan> {
    if tanggal >= naskah.tanggal {
        return Ok(());
    }
    Err(Penolakan::new(
        "mendahului_naskah",
        format!(
            "Naskah bertanggal {} tidak dapat {apa} pada {}.",
            tanggal_panjang(naskah.tanggal),
            tanggal_panjang(tanggal)
        ),
        "UU 30/2014 Pasal 58 ayat (6)",
        "Pilih tanggal naskah atau sesudahnya.",
    ))
}
