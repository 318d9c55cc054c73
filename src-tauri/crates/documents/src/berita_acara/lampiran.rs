//! Annexes of the minutes: the attendance list to be signed, the frozen nominative lists, roll calls, corrections.

use super::acara::{bernomor, jumlah};
use super::{BeritaAcaraNaskah, NominatifBeku, Perbaikan, Perihal, SuaraAnggota, Terperiksa};
use crate::Error;
use crate::bagian::bab::{Bab, romawi};
use crate::bagian::gaya::{ALAS_KELOMPOK, KECIL, TABEL, bersela, sel, sel_kecil, sel_nomor};
use crate::bagian::lampiran::{isian, mulai_lampiran};
use crate::bagian::tim::tabel_tanda_tangan;
use crate::tanggal::{jam_menit, tanggal_surat};
use crate::templat::{Catatan, Kalimat};
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
pub(super) fn nama(
    naskah: &BeritaAcaraNaskah,
    lampiran: Lampiran,
    kalimat: &Kalimat,
) -> Result<String, Error> {
    let sebelum = semua(naskah).take_while(|l| *l != lampiran).count();
    let tentang = Catatan::new().dengan("nomor_lampiran", romawi(sebelum + 1));
    kalimat.tentang("nama_lampiran", &tentang)
}

/// Writes one annex.
type Tulis = fn(&Terperiksa, &mut Bab) -> Result<(), Error>;

/// Writes the annexes, each from a new page.
pub(super) fn tulis(rapat: &Terperiksa, bab: &mut Bab) -> Result<(), Error> {
    let kalimat = bab.kalimat;
    semua(rapat.naskah).try_for_each(|lampiran| {
        let (judul, tulis): (_, Tulis) = match lampiran {
            Lampiran::Hadir => ("judul_daftar_hadir", daftar_hadir),
            Lampiran::Nominatif => ("judul_nominatif", daftar_nominatif),
            Lampiran::Suara => ("judul_suara", suara_terbuka),
            Lampiran::Perbaikan => ("judul_perbaikan", perbaikan),
        };
        let nama = nama(rapat.naskah, lampiran, kalimat)?;
        let rujukan = Catatan::new().dengan("lampiran", nama);
        let rujukan = kalimat.beberapa_tentang("rujukan_lampiran", &rujukan)?;
        mulai_lampiran(bab.flow, &rujukan, &kalimat.teks(judul)?)?;
        tulis(rapat, bab)
    })
}

/// One list for each day.
fn daftar_hadir(rapat: &Terperiksa, bab: &mut Bab) -> Result<(), Error> {
    let kalimat = bab.kalimat;
    let naskah = rapat.naskah;
    let hari = naskah
        .pertemuan
        .chunk_by(|a, b| a.tanggal == b.tanggal)
        .enumerate();
    for (i, pertemuan) in hari {
        if i > 0 {
            bab.flow.gap(14.0);
        }
        let tanggal = pertemuan[0].tanggal;
        let jam = pertemuan.iter().map(|p| {
            let tentang = Catatan::new()
                .dengan("dibuka", jam_menit(p.dibuka))
                .dengan("selesai", jam_menit(p.selesai));
            kalimat.tentang("jam_pertemuan", &tentang)
        });
        let jam = jam.collect::<Result<Vec<_>, Error>>()?;
        let waktu = Catatan::new()
            .dengan("hari", tanggal)
            .dengan("jam", jam.join(" dan "));
        let waktu = kalimat.tentang("waktu_daftar_hadir", &waktu)?;
        let nama = kalimat.beberapa("isian_daftar_hadir")?;
        let baris: Vec<_> = nama.iter().zip([&waktu, &naskah.rapat.tempat]).collect();
        isian(bab.flow, &baris)?;
        bab.flow.gap(8.0);
        bab.flow
            .table(&tabel_tanda_tangan(&naskah.anggota, tanggal, kalimat)?)?;
    }
    bab.flow.gap(4.0);
    let jumlah = Catatan::new()
        .dengan("tercatat", naskah.dihitung().count())
        .dengan("datang", naskah.dihitung().filter(|a| a.hadir()).count());
    bab.alinea_tentang("jumlah_hadir", &jumlah)
}

fn daftar_nominatif(rapat: &Terperiksa, bab: &mut Bab) -> Result<(), Error> {
    let kalimat = bab.kalimat;
    bab.pengantar("nominatif", &Catatan::new())?;
    bab.flow.gap(8.0);
    let head = kalimat.kepala_tabel("tabel_nominatif")?;
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
            let tentang = Catatan::new().dengan("nama", &lain.nama);
            let judul = vec![
                sel(kalimat.tentang("nominatif_tambahan", &tentang)?),
                sel_kecil(kalimat.teks("catatan_tambahan")?),
            ];
            table.row(baris_nominatif(
                Cell::new(Vec::new()),
                judul,
                &lain.nominatif,
            ));
        }
    }
    bab.flow.table(&table)
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

fn suara_terbuka(rapat: &Terperiksa, bab: &mut Bab) -> Result<(), Error> {
    let kalimat = bab.kalimat;
    let head = kalimat.kepala_tabel("tabel_suara")?;
    let mut table = Table::new([6.5, 36.0, 31.0, 26.5], head);
    for (nomor, acara) in bernomor(&rapat.naskah.mata_acara) {
        let Some(suara) = acara.suara_terbuka() else {
            continue;
        };
        let tentang = Catatan::new()
            .dengan("nomor_acara", nomor)
            .dengan("acara", acara.judul(kalimat)?);
        let judul = kalimat.tentang("acara_suara", &tentang)?;
        let judul = Paragraph::new(Text::new(TABEL.bold(), judul));
        let kepala = Row::new(vec![Cell::spanning(4, vec![judul])]).filled(ALAS_KELOMPOK);
        table.row(kepala.keep_with_next());
        for (i, suara) in suara.iter().enumerate() {
            table.row(baris_suara(i + 1, suara, kalimat)?);
        }
    }
    bab.flow.table(&table)
}

fn baris_suara(nomor: usize, suara: &SuaraAnggota, kalimat: &Kalimat) -> Result<Row, Error> {
    let alasan = suara.alasan.as_deref().unwrap_or("\u{2013}");
    Ok(Row::new(vec![
        sel_nomor(nomor),
        Cell::new(vec![sel(&*suara.nama)]),
        Cell::new(vec![sel(suara.pilihan.kata(kalimat)?)]),
        Cell::new(vec![sel(alasan)]),
    ]))
}

fn perbaikan(rapat: &Terperiksa, bab: &mut Bab) -> Result<(), Error> {
    let kalimat = bab.kalimat;
    bab.pengantar("pengantar_perbaikan", &Catatan::new())?;
    bab.flow.gap(8.0);
    let head = kalimat.kepala_tabel("tabel_perbaikan")?;
    let mut table = Table::new([6.5, 17.5, 24.0, 24.0, 28.0], head);
    for (i, ini) in rapat.naskah.perbaikan.iter().enumerate() {
        baris_perbaikan(&mut table, i + 1, ini, kalimat)?;
    }
    bab.flow.table(&table)?;
    bab.flow.gap(10.0);
    bab.pengantar("pengesahan_perbaikan", &Catatan::new())?;
    bab.flow.gap(16.0);
    rapat.pengesahan(kalimat).tulis_pimpinan(bab.flow)
}

fn baris_perbaikan(
    table: &mut Table,
    nomor: usize,
    ini: &Perbaikan,
    kalimat: &Kalimat,
) -> Result<(), Error> {
    let satu =
        |nama, isian, isi: &String| kalimat.tentang(nama, &Catatan::new().dengan(isian, isi));
    let sebab = vec![
        sel(satu("sebab_perbaikan", "sebab", &ini.sebab)?),
        sel(satu("alasan_perbaikan", "alasan", &ini.alasan)?).after(2.0),
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
        return Ok(());
    };
    table.row(baris.keep_with_next());
    let tentang = Catatan::new()
        .dengan("versi", segel.versi)
        .dengan("sidik", bersela(&segel.sidik));
    let sidik = kalimat.tentang("segel_perbaikan", &tentang)?;
    let sidik = Paragraph::new(Text::new(KECIL, sidik));
    table.row(Row::new(vec![
        Cell::new(Vec::new()),
        Cell::spanning(4, vec![sidik]),
    ]));
    Ok(())
}
