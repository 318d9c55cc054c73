//! Annexes of the minutes: the attendance list to be signed, and the frozen nominative lists.

use super::kehadiran::{jam_sesi, tidak_hadir};
use super::{BeritaAcaraNaskah, Kehadiran};
use crate::Error;
use crate::bagian::gaya::{
    ISI, KECIL, TABEL, bersela, kepala_tabel, paragraf, sel, sel_kecil, sel_nomor,
};
use crate::tanggal::{pukul, tanggal_surat};
use crate::terbilang::angka_dan_kata;
use crate::typeset::flow::Flow;
use crate::typeset::page::BODY_WIDTH;
use crate::typeset::paragraph::{Align, Paragraph};
use crate::typeset::table::{Cell, Row, Table};
use crate::typeset::text::Text;

const RUANG_PARAF: f64 = 40.0;

/// Writes the annexes, each from a new page.
pub(super) fn tulis(naskah: &BeritaAcaraNaskah, flow: &mut Flow) -> Result<(), Error> {
    daftar_hadir(naskah, flow)?;
    daftar_nominatif(naskah, flow)
}

fn daftar_hadir(naskah: &BeritaAcaraNaskah, flow: &mut Flow) -> Result<(), Error> {
    kepala(naskah, flow, "Lampiran I", "DAFTAR HADIR RAPAT")?;
    let waktu = format!(
        "{}, {} sampai dengan {}",
        tanggal_surat(naskah.tanggal),
        pukul(naskah.mulai, &naskah.zona),
        pukul(naskah.selesai, &naskah.zona)
    );
    for (nama, isi) in [("Waktu", &waktu), ("Tempat", &naskah.tempat)] {
        let baris = paragraf(&**isi).aligned(Align::Left).left(66.0).after(2.0);
        flow.paragraph(&baris.label(0.0, nama).label(58.0, ":").keep_with_next())?;
    }
    flow.gap(8.0);
    let head = kepala_tabel(&[
        "No.",
        "Nama dan NIP",
        "Jabatan",
        "Kedudukan",
        "Pukul",
        "Tanda tangan",
    ]);
    let mut table = Table::new([6.5, 31.0, 22.5, 14.0, 9.5, 16.5], head);
    for (i, anggota) in naskah.anggota.iter().enumerate() {
        let (jam, tanda_tangan) = match &anggota.kehadiran {
            Kehadiran::Hadir(sesi) => {
                let jam: Vec<_> = sesi.iter().map(|sesi| jam_sesi(sesi)).collect();
                (jam.join("\n"), ruang_tanda_tangan(i + 1))
            }
            Kehadiran::TidakHadir(alasan) => {
                ("\u{2013}".to_owned(), tidak_hadir(alasan.as_deref()))
            }
        };
        let nomor = sel_nomor(i + 1);
        let jam = Cell::new(vec![sel(jam).aligned(Align::Centre)]);
        let nama = Cell::new(anggota.orang.nama_dan_nip());
        let jabatan = Cell::new(vec![sel(&*anggota.orang.jabatan)]);
        let kedudukan = Cell::new(vec![sel(anggota.kedudukan())]);
        let cells = vec![
            nomor,
            nama,
            jabatan,
            kedudukan,
            jam,
            Cell::new(tanda_tangan),
        ];
        table.row(Row::new(cells).at_least(RUANG_PARAF));
    }
    flow.table(&table)?;
    flow.gap(4.0);
    flow.paragraph(&paragraf(format!(
        "Jumlah anggota {} orang, hadir {} orang.",
        angka_dan_kata(naskah.anggota().count()),
        angka_dan_kata(naskah.anggota_hadir().count()),
    )))
}

/// The number before the room for a signature: odd ones at the left, even ones further in, so that two signatures
/// below each other do not meet.
fn ruang_tanda_tangan(nomor: usize) -> Vec<Paragraph> {
    let left = if nomor % 2 == 1 { 0.0 } else { 30.0 };
    vec![sel(format!("{nomor}.")).left(left)]
}

fn daftar_nominatif(naskah: &BeritaAcaraNaskah, flow: &mut Flow) -> Result<(), Error> {
    kepala(
        naskah,
        flow,
        "Lampiran II",
        "DAFTAR NOMINATIF YANG DIBEKUKAN",
    )?;
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
    for (i, acara) in naskah.mata_acara.iter().enumerate() {
        let nominatif = &acara.nominatif;
        let jumlah = nominatif.memenuhi + nominatif.perlu_verifikasi + nominatif.tidak_memenuhi;
        table.row(Row::new(vec![
            sel_nomor(i + 1),
            Cell::new(vec![
                acara.jabatan.judul(),
                sel_kecil(acara.jabatan.rincian()),
            ]),
            Cell::new(vec![sel(
                tanggal_surat(nominatif.per_tanggal).replace('\u{a0}', " ")
            )]),
            Cell::new(vec![sel(jumlah.to_string()).aligned(Align::Centre)]),
            Cell::new(vec![Paragraph::new(Text::new(
                KECIL,
                bersela(&nominatif.sidik),
            ))]),
        ]));
    }
    flow.table(&table)
}

/// The annex's reference at the top right and its title, on a new page.
fn kepala(
    naskah: &BeritaAcaraNaskah,
    flow: &mut Flow,
    nama: &str,
    judul: &str,
) -> Result<(), Error> {
    flow.new_page();
    let rujukan = [
        format!("{nama} Berita Acara"),
        format!("Nomor {}", naskah.nomor),
        format!("Tanggal {}", tanggal_surat(naskah.tanggal)),
    ];
    for baris in rujukan {
        let baris = Paragraph::new(Text::new(TABEL, baris)).left(BODY_WIDTH * 0.56);
        flow.paragraph(&baris.keep_with_next())?;
    }
    flow.gap(14.0);
    let judul = Paragraph::new(Text::new(ISI.bold(), judul)).aligned(Align::Centre);
    flow.paragraph(&judul.keep_with_next())?;
    flow.gap(8.0);
    Ok(())
}
