//! The minutes proper, from the letterhead to the signatures.

use super::acara::{bernomor, jumlah};
use super::lampiran::{Lampiran, nama};
use super::{Keputusan, MataAcara, Perihal, SelakuPimpinan, Terperiksa, pembahasan};
use sidang_domain::aturan::Pecahan;
use sidang_domain::rapat::{GasalPada, Kuorum, Sikap};

use crate::Error;
use crate::bagian::acara::berderet;
use crate::bagian::bab::Bab;
use crate::bagian::gaya::{
    ISI, bersela, bertitik, kepala_tabel, paragraf, paragraf_kaya, rincian, sel, sel_nomor,
};
use crate::bagian::tim::{AnggotaTim, Konflik, tabel_kehadiran};
use crate::tanggal::{jam_menit, nama_hari, tanggal_surat};
use crate::terbilang::angka_dan_kata;
use crate::typeset::flow::Flow;
use crate::typeset::paragraph::Align;
use crate::typeset::table::{Cell, Row, Table};
use crate::typeset::text::Text;

/// Writes the minutes up to and with the signatures.
pub(super) fn tulis(rapat: &Terperiksa, flow: &mut Flow) -> Result<(), Error> {
    let n = rapat.naskah;
    let mut bab = Bab::new(flow);
    bab.kepala(&n.kop, &n.judul, &n.nomor)?;
    bab.flow.gap(10.0);
    let mut isi = Isi { rapat, bab };
    isi.pembukaan()?;
    isi.kehadiran()?;
    isi.keabsahan()?;
    isi.pimpinan()?;
    isi.jalannya_rapat()?;
    isi.bahan()?;
    pembahasan::tulis(rapat, &mut isi.bab)?;
    isi.catatan()?;
    isi.pendapat_berbeda()?;
    isi.kesimpulan()?;
    isi.kerahasiaan()?;
    isi.segel()?;
    isi.penutup()
}

struct Isi<'a, 'f> {
    rapat: &'a Terperiksa<'a>,
    bab: Bab<'f>,
}

impl Isi<'_, '_> {
    fn pembukaan(&mut self) -> Result<(), Error> {
        let Terperiksa {
            naskah: n,
            pertama,
            terakhir,
            ..
        } = *self.rapat;
        let acara = jumlah(&n.mata_acara).kalimat();
        let text = if self.rapat.beberapa_hari() {
            n.rapat
                .pembukaan(terakhir.tanggal, terakhir.dibuka)
                .and(format!(
                    "melanjutkan dan menyelesaikan rapat yang dibuka pada hari {} tanggal {} untuk mempertimbangkan \
                     {acara}, dengan hasil sebagai berikut.",
                    nama_hari(pertama.tanggal),
                    tanggal_surat(pertama.tanggal),
                ))
        } else {
            n.rapat
                .pembukaan(pertama.tanggal, pertama.dibuka)
                .and(format!(
                    "mengadakan rapat untuk mempertimbangkan {acara}, dengan hasil sebagai berikut."
                ))
        };
        self.bab.paragraf(&paragraf_kaya(text))
    }

    fn kehadiran(&mut self) -> Result<(), Error> {
        let n = self.rapat.naskah;
        self.bab.judul("Susunan dan Kehadiran Tim")?;
        let text = format!(
            "Susunan {} serta kehadiran dalam rapat adalah sebagai berikut.",
            n.rapat.istilah_tim
        );
        self.bab.paragraf(&paragraf(text).keep_with_next())?;
        self.bab.flow.gap(8.0);
        let beberapa_hari = self.rapat.beberapa_hari();
        self.bab
            .flow
            .table(&tabel_kehadiran(&n.anggota, &n.rapat.zona, beberapa_hari))?;
        self.bab.flow.gap(4.0);
        self.deklarasi()?;
        self.mundur()
    }

    /// What the members present declared on conflicts of interest.
    fn deklarasi(&mut self) -> Result<(), Error> {
        let hadir = || self.rapat.naskah.dihitung().filter(|a| a.hadir());
        let ada: Vec<_> = hadir().filter_map(pernyataan).collect();
        let nihil = hadir()
            .filter(|a| a.deklarasi.as_ref().is_some_and(Vec::is_empty))
            .count();
        let belum: Vec<_> = hadir()
            .filter(|a| a.deklarasi.is_none())
            .map(|a| a.orang.nama.clone())
            .collect();
        if ada.is_empty() && nihil == 0 {
            let text = "Tidak ada pernyataan konflik kepentingan yang dicatat dalam rapat ini.";
            return self.bab.paragraf(&paragraf(text));
        }
        if !ada.is_empty() {
            let text = "Anggota berikut menyatakan konflik kepentingan:";
            self.bab.paragraf(&paragraf(text).keep_with_next())?;
            self.bab.semua(&rincian(&ada))?;
        }
        if nihil > 0 {
            let siapa = if ada.is_empty() && belum.is_empty() {
                "Semua anggota yang hadir".to_owned()
            } else {
                format!("Sebanyak {} anggota yang hadir", angka_dan_kata(nihil))
            };
            self.bab.paragraf(&paragraf(format!(
                "{siapa} menyatakan tidak mempunyai konflik kepentingan dengan pihak yang dibahas."
            )))?;
        }
        if belum.is_empty() {
            return Ok(());
        }
        self.bab.paragraf(&paragraf(bertitik(&format!(
            "Pernyataan konflik kepentingan tidak dicatat dari {}",
            belum.join("; ")
        ))))
    }

    /// Who stepped back, item by item.
    fn mundur(&mut self) -> Result<(), Error> {
        let n = self.rapat.naskah;
        let mundur: Vec<_> = bernomor(&n.mata_acara)
            .into_iter()
            .flat_map(|(nomor, acara)| acara.mundur.iter().map(move |m| (nomor, acara, m)))
            .map(|(nomor, acara, m)| {
                format!(
                    "{}, pada mata acara nomor {nomor} ({}): {}",
                    n.nama(m.nip),
                    acara.judul(),
                    m.alasan
                )
            })
            .collect();
        if mundur.is_empty() {
            return Ok(());
        }
        let text = "Karena konflik kepentingan, anggota berikut tidak ikut membahas dan memutuskan mata acara yang \
                    disebut:";
        self.bab.paragraf(&paragraf(text).keep_with_next())?;
        self.bab.semua(&rincian(&mundur))
    }

    fn keabsahan(&mut self) -> Result<(), Error> {
        let n = self.rapat.naskah;
        self.bab.judul("Keabsahan Rapat")?;
        let text = Text::new(
            ISI,
            format!(
                "Jumlah anggota {} adalah {} orang. Anggota yang hadir pada saat rapat dibuka berjumlah {} orang, \
                 yaitu {}. Berdasarkan {}, rapat dinyatakan\u{a0}",
                n.rapat.istilah_tim,
                angka_dan_kata(n.kuorum.anggota as usize),
                angka_dan_kata(n.kuorum.hadir as usize),
                mengapa_sah(n.kuorum),
                n.rapat.pasal_kuorum,
            ),
        )
        .bold("SAH")
        .and(".");
        self.bab.paragraf(&paragraf_kaya(text))
    }

    fn pimpinan(&mut self) -> Result<(), Error> {
        let n = self.rapat.naskah;
        self.bab.judul("Pimpinan Rapat")?;
        let (selaku, dasar) = match &n.pimpinan.selaku {
            SelakuPimpinan::Ketua => ("Ketua", ""),
            SelakuPimpinan::KetuaPengganti(dasar) => ("ketua pengganti", dasar.as_str()),
            SelakuPimpinan::Sementara(dasar) => ("pimpinan rapat", dasar.as_str()),
        };
        let dasar = match dasar {
            "" => String::new(),
            dasar => format!(" berdasarkan {dasar}"),
        };
        let orang = &self.rapat.pimpinan.orang;
        self.bab.paragraf(&paragraf(bertitik(&format!(
            "Rapat dipimpin oleh {}, {}, selaku {selaku} {}{dasar}",
            orang.nama, orang.jabatan, n.rapat.istilah_tim
        ))))
    }

    /// The sittings, where there was more than one.
    fn jalannya_rapat(&mut self) -> Result<(), Error> {
        let n = self.rapat.naskah;
        if n.pertemuan.len() < 2 {
            return Ok(());
        }
        self.bab.judul("Jalannya Rapat")?;
        let text = format!(
            "Rapat berlangsung dalam {} pertemuan sebagai berikut. Kuorum diperiksa lagi setiap kali rapat dilanjutkan.",
            angka_dan_kata(n.pertemuan.len())
        );
        self.bab.paragraf(&paragraf(text).keep_with_next())?;
        self.bab.flow.gap(8.0);
        let head = kepala_tabel(&["No.", "Hari dan tanggal", "Pukul", "Berakhir karena"]);
        let mut table = Table::new([6.5, 30.0, 27.0, 36.5], head);
        for (i, p) in n.pertemuan.iter().enumerate() {
            let hari = format!("{}, {}", nama_hari(p.tanggal), tanggal_surat(p.tanggal));
            let jam = format!(
                "{} sampai {} {}",
                jam_menit(p.dibuka),
                jam_menit(p.selesai),
                n.rapat.zona
            );
            let akhir = match &p.alasan {
                Some(alasan) => format!("diskors: {alasan}"),
                None => "rapat ditutup".to_owned(),
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
        let jabatan = jumlah(&n.mata_acara).jabatan;
        let mut bahan = n.bahan.dokumen.clone();
        if jabatan > 0 {
            bahan.push(format!(
                "Daftar nominatif calon untuk {} jabatan menurut keadaan data {}, yang dibekukan sebelum rapat dibuka \
                 dan dapat dikenali dari sidiknya sebagaimana tercantum dalam {}",
                angka_dan_kata(jabatan),
                keadaan_data(&n.mata_acara),
                nama(n, Lampiran::Nominatif),
            ));
        }
        bahan.push(format!(
            "Persyaratan jabatan menurut {}",
            n.bahan.paket_aturan
        ));
        self.bab.judul("Bahan Rapat")?;
        let text = "Bahan yang diperiksa dalam rapat adalah:";
        self.bab.paragraf(&paragraf(text).keep_with_next())?;
        self.bab.semua(&rincian(&bahan))
    }

    fn catatan(&mut self) -> Result<(), Error> {
        let n = self.rapat.naskah;
        if n.peringatan.is_empty() {
            return Ok(());
        }
        self.bab.judul("Catatan Rapat")?;
        self.bab.bernomor(&n.peringatan)
    }

    fn pendapat_berbeda(&mut self) -> Result<(), Error> {
        self.bab.judul("Pendapat Berbeda")?;
        let pendapat: Vec<_> = bernomor(&self.rapat.naskah.mata_acara)
            .into_iter()
            .flat_map(|(nomor, acara)| acara.pendapat.iter().map(move |p| (nomor, acara, p)))
            .map(|(nomor, acara, p)| {
                bertitik(&format!(
                    "{}, pada mata acara nomor {nomor} ({}), {}: {}",
                    p.nama,
                    acara.judul(),
                    match p.sikap {
                        Sikap::Abstain => "abstain",
                        Sikap::Menolak => "menolak",
                    },
                    p.alasan
                ))
            })
            .collect();
        if pendapat.is_empty() {
            let text = "Tidak ada pendapat berbeda yang dicatat dalam rapat ini.";
            return self.bab.paragraf(&paragraf(text));
        }
        self.bab.bernomor(&pendapat)
    }

    fn kesimpulan(&mut self) -> Result<(), Error> {
        let acara = &self.rapat.naskah.mata_acara;
        let banyak =
            |memuat: fn(&Keputusan) -> bool| acara.iter().filter(|a| memuat(&a.keputusan)).count();
        let semua = jumlah(acara);
        let apa = if semua.jabatan == semua.semua() {
            "jabatan"
        } else {
            "mata acara"
        };
        let hasil = [
            (
                banyak(|k| matches!(k, Keputusan::Direkomendasikan { .. })),
                "jabatan direkomendasikan calonnya".to_owned(),
            ),
            (
                banyak(|k| matches!(k, Keputusan::Disetujui { .. })),
                "mata acara disetujui".to_owned(),
            ),
            (
                banyak(|k| matches!(k, Keputusan::TidakDisetujui { .. })),
                "mata acara tidak disetujui".to_owned(),
            ),
            (banyak(Keputusan::ditunda), format!("{apa} ditunda")),
        ];
        let hasil: Vec<_> = hasil
            .into_iter()
            .filter(|(banyak, _)| *banyak > 0)
            .map(|(banyak, apa)| format!("{} {apa}", angka_dan_kata(banyak)))
            .collect();
        self.bab.judul("Kesimpulan")?;
        self.bab.paragraf(&paragraf(format!(
            "Dari {} {apa} yang dibahas, {}.",
            angka_dan_kata(semua.semua()),
            berderet(&hasil),
        )))
    }

    fn kerahasiaan(&mut self) -> Result<(), Error> {
        let n = self.rapat.naskah;
        self.bab.judul("Kerahasiaan dan Distribusi")?;
        let rangkap = n.salinan.map_or_else(String::new, |salinan| {
            format!(
                " dibuat dalam {} salinan bernomor,",
                angka_dan_kata(salinan.dari)
            )
        });
        let text = format!(
            "Hasil rapat ini bersifat rahasia{}. Berita acara ini{rangkap} disimpan oleh sekretariat {} dan hanya \
             disampaikan kepada pihak yang berwenang",
            n.rapat.berdasarkan_kerahasiaan(),
            n.rapat.istilah_tim,
        );
        if n.distribusi.is_empty() {
            return self.bab.paragraf(&paragraf(format!("{text}.")));
        }
        let text = paragraf(format!("{text}, yaitu kepada:"));
        self.bab.paragraf(&text.keep_with_next())?;
        self.bab.semua(&rincian(&n.distribusi))
    }

    fn segel(&mut self) -> Result<(), Error> {
        let n = self.rapat.naskah;
        let Some(segel) = &n.segel else { return Ok(()) };
        self.bab.judul("Segel Rekaman")?;
        let text = paragraf(format!(
            "Seluruh rekaman rapat disegel ketika rapat ditutup dan tidak dapat diubah tanpa mengubah sidiknya. Sidik \
             (SHA-256) rekaman versi {} adalah:",
            segel.versi
        ));
        self.bab.paragraf(&text.keep_with_next())?;
        let sidik = paragraf(bersela(&segel.sidik)).aligned(Align::Left);
        self.bab.paragraf(&sidik.left(22.0).after(4.0))?;
        if n.perbaikan.is_empty() {
            return Ok(());
        }
        self.bab.paragraf(&paragraf(format!(
            "Berita acara ini memuat {} perbaikan sebagaimana tercantum dalam {}.",
            angka_dan_kata(n.perbaikan.len()),
            nama(n, Lampiran::Perbaikan),
        )))
    }

    fn penutup(&mut self) -> Result<(), Error> {
        let Terperiksa {
            naskah: n,
            terakhir,
            ..
        } = *self.rapat;
        self.bab.judul("Penutup")?;
        let text = paragraf(format!(
            "Rapat ditutup {}. Demikian berita acara ini dibuat dengan sebenarnya dan ditandatangani oleh anggota yang \
             hadir untuk dipergunakan sebagaimana mestinya.",
            n.rapat.pukul(terakhir.selesai),
        ));
        self.bab.paragraf(&text.keep_with_next())?;
        self.bab.flow.gap(16.0);
        self.rapat.pengesahan().tulis(self.bab.flow)
    }
}

/// Why a quorum is lawful, in the words of what it has to meet.
fn mengapa_sah(kuorum: Kuorum) -> String {
    let syarat = kuorum.syarat;
    let bagian = if syarat.lebih_dari == Pecahan::SETENGAH {
        "setengah".to_owned()
    } else {
        syarat.lebih_dari.to_string()
    };
    let gasal = match syarat.gasal {
        GasalPada::Kehadiran => " dan berjumlah gasal",
        GasalPada::Keanggotaan => ", sedangkan jumlah anggota gasal",
        GasalPada::Tidak => "",
    };
    format!("lebih dari {bagian} jumlah anggota{gasal}")
}

/// A member's declaration in one phrase; none where there is no conflict.
fn pernyataan(anggota: &AnggotaTim) -> Option<String> {
    let konflik = anggota.deklarasi.as_ref().filter(|k| !k.is_empty())?;
    let dengan: Vec<_> = konflik.iter().map(Konflik::kalimat).collect();
    Some(format!(
        "{}, dengan {}",
        anggota.orang.nama,
        dengan.join("; dengan ")
    ))
}

/// The reference date where all lists have the same one.
fn keadaan_data(mata_acara: &[MataAcara]) -> String {
    let mut tanggal = mata_acara.iter().filter_map(|acara| match &acara.perihal {
        Perihal::PengisianJabatan { nominatif, .. } => Some(nominatif.per_tanggal),
        _ => None,
    });
    match tanggal.next() {
        Some(pertama) if tanggal.all(|lain| lain == pertama) => {
            format!("per tanggal {}", tanggal_surat(pertama))
        }
        _ => "per tanggal masing-masing daftar".to_owned(),
    }
}
