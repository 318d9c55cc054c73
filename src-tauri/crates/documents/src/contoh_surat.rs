//! A sample letter, by which an institution sees what its setting of documents does. Nobody named in it exists.

use chrono::{NaiveDate, NaiveTime};
use sidang_domain::naskah::TataNaskah;

use crate::bagian::gaya::{kepala_tabel, rincian, sel, sel_nomor};
use crate::bagian::rahasia;
use crate::bagian::surat::{baris_alamat, di, isi_surat};
use crate::bagian::tanda_tangan::{Awalan, BlokTandaTangan, Penanda};
use crate::typeset::flow::Flow;
use crate::typeset::layout::Layout;
use crate::typeset::sheet::{Identity, Sheet};
use crate::typeset::table::{Cell, Row, Table};
use crate::{Cetak, Error, Kop};

const PERIHAL: &str = "Contoh Tata Naskah";
const NOMOR: &str = "800.1.3.3/1/CONTOH/2026";
/// Enough rows that the letter goes on on a second page.
const BARIS: usize = 14;

/// Prints the sample in the setting `tata` under the letterhead `kop`.
///
/// # Errors
/// [`Error::HurufTidakTercetak`] where the letterhead cannot be printed.
pub fn cetak(kop: &Kop, tata: &TataNaskah) -> Result<Cetak, Error> {
    let tanggal = NaiveDate::from_ymd_opt(2026, 1, 5).unwrap_or_default();
    let mut flow = Flow::new(Layout::new(*tata));
    flow.strip(kop.strip(&flow.layout())?);
    flow.gap(14.0);
    flow.paragraph(&baris_alamat("Kepala Dinas Contoh").label(0.0, "Yth."))?;
    di("tempat")
        .iter()
        .try_for_each(|baris| flow.paragraph(baris))?;
    flow.gap(8.0);
    tulis(&mut flow)?;
    let layout = flow.layout();
    Sheet {
        title: PERIHAL.to_owned(),
        author: kop.instansi.clone(),
        dated: tanggal.and_time(NaiveTime::MIN),
        identity: Identity {
            kind: "contoh".to_owned(),
            nomor: NOMOR.to_owned(),
        },
        first_page: rahasia::kepala_halaman(&layout, Some("Salinan ke-1 dari 3".to_owned()))?,
        footer: &|layout, halaman, jumlah| rahasia::kaki_halaman(layout, PERIHAL, halaman, jumlah),
        flow,
    }
    .print()
}

fn tulis(flow: &mut Flow) -> Result<(), Error> {
    flow.paragraph(&isi_surat(
        "Surat ini memperlihatkan bagaimana naskah dinas tercetak menurut pengaturan yang sedang dipilih. Paragrafnya \
         rata kiri dan kanan, kata yang panjang dipenggal menurut suku kata, sedangkan nama orang, gelar, NIP, dan \
         nomor surat tidak pernah dipenggal. Naskah yang sudah diterbitkan tidak berubah apabila pengaturan diganti.",
    ))?;
    flow.paragraph(&isi_surat("Hal yang perlu diperhatikan:").keep_with_next())?;
    let butir = [
        "naskah yang mempertimbangkan kepegawaian bersifat rahasia",
        "penandatanganan dilaksanakan pada ruang yang disediakan",
        "pendistribusian dicatat dalam buku agenda",
    ];
    rincian(&butir.map(str::to_owned))
        .iter()
        .try_for_each(|butir| flow.paragraph(butir))?;
    flow.gap(8.0);
    let mut tabel = Table::new([8.0, 46.0, 46.0], kepala_tabel(&["No.", "Nama", "Jabatan"]));
    for i in 1..=BARIS {
        tabel.row(Row::new(vec![
            sel_nomor(i),
            Cell::new(vec![sel("Nama Lengkap Pegawai, S.Sos., M.Si.")]),
            Cell::new(vec![sel(
                "Kepala Bidang Pengembangan Kompetensi dan Penilaian Kinerja Aparatur",
            )]),
        ]));
    }
    flow.table(&tabel)?;
    flow.gap(4.0);
    let penutup = "Demikian disampaikan, atas perhatian Saudara diucapkan terima kasih.";
    flow.paragraph(&isi_surat(penutup).keep_with_next())?;
    flow.gap(12.0);
    let penanda = Penanda {
        awalan: vec![Awalan::AtasNama("Bupati Contoh Raya".to_owned())],
        nama: "Nama Lengkap Pejabat, S.H., M.Si.".to_owned(),
        pangkat: Some("Pembina Utama Muda (IV/c)".to_owned()),
        tempat_tanggal: Some("Contoh Raya, 5 Januari 2026".to_owned()),
        ..Penanda::kosong("penanda", "Sekretaris Daerah")
    };
    for blok in BlokTandaTangan::di_kanan(penanda).strips(&flow.layout())? {
        flow.strip(blok);
    }
    Ok(())
}
