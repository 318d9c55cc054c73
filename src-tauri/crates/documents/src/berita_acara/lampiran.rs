//! Annexes of the minutes: the attendance list to be signed, the frozen nominative lists, roll calls, corrections.

use super::acara::{bernomor, jumlah};
use super::{BeritaAcaraNaskah, NominatifBeku, Perbaikan, Perihal, SuaraAnggota, Terperiksa};
use crate::Error;
use crate::bagian::bab::romawi;
use crate::bagian::gaya::{
    ALAS_KELOMPOK, KECIL, TABEL, bersela, kepala_tabel, paragraf, sel, sel_kecil, sel_nomor,
};
use crate::bagian::lampiran::{Induk, isian};
use crate::bagian::tim::tabel_tanda_tangan;
use crate::tanggal::{jam_menit, nama_hari, tanggal_surat};
use crate::terbilang::angka_dan_kata;
use crate::typeset::flow::Flow;
use crate::typeset::paragraph::{Align, Paragraph};
use crate::typeset::table::{Cell, Row, Table};
use crate::typeset::text::Text;

/// What may be annexed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lampiran {
    Hadir,
    Nominatif,
    Suara,
    Perbaikan,
}

/// Annexes of these minutes, in order.
fn semua(naskah: &BeritaAcaraNaskah) -> impl Iterator<Item = Lampiran> {
    let ada = [
        (Lampiran::Hadir, true),
        (Lampiran::Nominatif, jumlah(&naskah.mata_acara).jabatan > 0),
        (
            Lampiran::Suara,
            naskah
                .mata_acara
                .iter()
                .any(|a| a.suara_terbuka().is_some()),
        ),
        (Lampiran::Perbaikan, !naskah.perbaikan.is_empty()),
    ];
    ada.into_iter().filter(|(_, ada)| *ada).map(|(l, _)| l)
}

/// The annex by its number: `Lampiran II`.
pub(super) fn nama(naskah: &BeritaAcaraNaskah, lampiran: Lampiran) -> String {
    let sebelum = semua(naskah).take_while(|l| *l != lampiran).count();
    format!("Lampiran {}", romawi(sebelum + 1))
}

/// Writes one annex.
type Tulis = fn(&Terperiksa, &mut Flow) -> Result<(), Error>;

/// Writes the annexes, each from a new page.
pub(super) fn tulis(rapat: &Terperiksa, flow: &mut Flow) -> Result<(), Error> {
    let induk = Induk {
        naskah: "Berita Acara",
        nomor: &rapat.naskah.nomor,
        tanggal: rapat.terakhir.tanggal,
    };
    semua(rapat.naskah).try_for_each(|lampiran| {
        let (judul, tulis): (_, Tulis) = match lampiran {
            Lampiran::Hadir => ("DAFTAR HADIR RAPAT", daftar_hadir),
            Lampiran::Nominatif => ("DAFTAR NOMINATIF YANG DIBEKUKAN", daftar_nominatif),
            Lampiran::Suara => ("HASIL PEMUNGUTAN SUARA TERBUKA", suara_terbuka),
            Lampiran::Perbaikan => ("PERBAIKAN", perbaikan),
        };
        induk.lampiran(flow, &nama(rapat.naskah, lampiran), judul)?;
        tulis(rapat, flow)
    })
}

/// One list for each day.
fn daftar_hadir(rapat: &Terperiksa, flow: &mut Flow) -> Result<(), Error> {
    let naskah = rapat.naskah;
    let hari = naskah
        .pertemuan
        .chunk_by(|a, b| a.tanggal == b.tanggal)
        .enumerate();
    for (i, pertemuan) in hari {
        if i > 0 {
            flow.gap(14.0);
        }
        let tanggal = pertemuan[0].tanggal;
        let jam: Vec<_> = pertemuan
            .iter()
            .map(|p| format!("{} sampai {}", jam_menit(p.dibuka), jam_menit(p.selesai)))
            .collect();
        let waktu = format!(
            "{}, {}, pukul {} {}",
            nama_hari(tanggal),
            tanggal_surat(tanggal),
            jam.join(" dan "),
            naskah.rapat.zona
        );
        isian(flow, &[("Waktu", &waktu), ("Tempat", &naskah.rapat.tempat)])?;
        flow.gap(8.0);
        flow.table(&tabel_tanda_tangan(&naskah.anggota, tanggal))?;
    }
    flow.gap(4.0);
    flow.paragraph(&paragraf(format!(
        "Jumlah anggota {} orang, hadir {} orang.",
        angka_dan_kata(naskah.dihitung().count()),
        angka_dan_kata(naskah.dihitung().filter(|a| a.hadir()).count()),
    )))
}

fn daftar_nominatif(rapat: &Terperiksa, flow: &mut Flow) -> Result<(), Error> {
    let text = "Sidik (SHA-256) dihitung dari isi daftar ketika dibekukan. Daftar yang isinya berubah, walaupun satu \
                huruf, tidak lagi mempunyai sidik yang sama.";
    flow.paragraph(&paragraf(text).keep_with_next())?;
    flow.gap(8.0);
    let head = kepala_tabel(&[
        "No.",
        "Jabatan",
        "Per tanggal",
        "Calon diperiksa",
        "Sidik daftar",
    ]);
    let mut table = Table::new([6.5, 36.0, 16.0, 12.0, 29.5], head);
    for (nomor, acara) in bernomor(&rapat.naskah.mata_acara) {
        let Perihal::PengisianJabatan {
            jabatan,
            nominatif,
            calon_lain,
        } = &acara.perihal
        else {
            continue;
        };
        table.row(baris_nominatif(
            sel_nomor(nomor),
            jabatan.judul_dan_rincian(None),
            nominatif,
        ));
        for lain in calon_lain {
            let judul = vec![
                sel(format!("Daftar tambahan untuk {}", lain.nama)),
                sel_kecil("calon lain yang dipertimbangkan dalam rapat"),
            ];
            table.row(baris_nominatif(
                Cell::new(Vec::new()),
                judul,
                &lain.nominatif,
            ));
        }
    }
    flow.table(&table)
}

fn baris_nominatif(nomor: Cell, judul: Vec<Paragraph>, nominatif: &NominatifBeku) -> Row {
    let per_tanggal = tanggal_surat(nominatif.per_tanggal).replace('\u{a0}', " ");
    let diperiksa = sel(nominatif.diperiksa().to_string()).aligned(Align::Centre);
    Row::new(vec![
        nomor,
        Cell::new(judul),
        Cell::new(vec![sel(per_tanggal)]),
        Cell::new(vec![diperiksa]),
        Cell::new(vec![sel_sidik(&nominatif.sidik)]),
    ])
}

fn sel_sidik(sidik: &str) -> Paragraph {
    Paragraph::new(Text::new(KECIL, bersela(sidik)))
}

fn suara_terbuka(rapat: &Terperiksa, flow: &mut Flow) -> Result<(), Error> {
    let head = kepala_tabel(&["No.", "Anggota", "Pilihan", "Alasan"]);
    let mut table = Table::new([6.5, 36.0, 31.0, 26.5], head);
    for (nomor, acara) in bernomor(&rapat.naskah.mata_acara) {
        let Some(suara) = acara.suara_terbuka() else {
            continue;
        };
        let judul = format!("Mata acara nomor {nomor}: {}", acara.judul());
        let judul = Paragraph::new(Text::new(TABEL.bold(), judul));
        let kepala = Row::new(vec![Cell::spanning(4, vec![judul])]).filled(ALAS_KELOMPOK);
        table.row(kepala.keep_with_next());
        for (i, suara) in suara.iter().enumerate() {
            table.row(baris_suara(i + 1, suara));
        }
    }
    flow.table(&table)
}

fn baris_suara(nomor: usize, suara: &SuaraAnggota) -> Row {
    let alasan = suara.alasan.as_deref().unwrap_or("\u{2013}");
    Row::new(vec![
        sel_nomor(nomor),
        Cell::new(vec![sel(&*suara.nama)]),
        Cell::new(vec![sel(suara.pilihan.to_string())]),
        Cell::new(vec![sel(alasan)]),
    ])
}

fn perbaikan(rapat: &Terperiksa, flow: &mut Flow) -> Result<(), Error> {
    let text = "Rekaman rapat tidak diubah sesudah rapat ditutup. Perbaikan berikut dibaca bersama Berita Acara ini; \
                setiap perbaikan disegel sebagai versi baru.";
    flow.paragraph(&paragraf(text).keep_with_next())?;
    flow.gap(8.0);
    let head = kepala_tabel(&[
        "No.",
        "Bagian",
        "Tertulis",
        "Seharusnya",
        "Sebab dan alasan",
    ]);
    let mut table = Table::new([6.5, 17.5, 24.0, 24.0, 28.0], head);
    for (i, ini) in rapat.naskah.perbaikan.iter().enumerate() {
        baris_perbaikan(&mut table, i + 1, ini);
    }
    flow.table(&table)?;
    flow.gap(10.0);
    let text = format!(
        "{} mengesahkan perbaikan ini.",
        rapat.naskah.rapat.istilah_tim
    );
    flow.paragraph(&paragraf(text).keep_with_next())?;
    flow.gap(16.0);
    rapat.pengesahan().tulis_pimpinan(flow)
}

fn baris_perbaikan(table: &mut Table, nomor: usize, ini: &Perbaikan) {
    let sebab = vec![
        sel(format!("Sebab: {}", ini.sebab)),
        sel(format!("Alasan: {}", ini.alasan)).after(2.0),
    ];
    let tanggal = tanggal_surat(ini.tanggal).replace('\u{a0}', " ");
    let bagian = vec![sel(&*ini.bagian), sel_kecil(tanggal)];
    let baris = Row::new(vec![
        sel_nomor(nomor),
        Cell::new(bagian),
        Cell::new(vec![sel(&*ini.tertulis)]),
        Cell::new(vec![sel(&*ini.seharusnya)]),
        Cell::new(sebab),
    ]);
    let Some(segel) = &ini.segel else {
        table.row(baris);
        return;
    };
    table.row(baris.keep_with_next());
    let sidik = format!("Segel versi {}: {}", segel.versi, bersela(&segel.sidik));
    let sidik = Paragraph::new(Text::new(KECIL, sidik));
    table.row(Row::new(vec![
        Cell::new(Vec::new()),
        Cell::spanning(4, vec![sidik]),
    ]));
}
