//! The same people and posts as tables for the peers: small whole numbers for what has an order, dates as dates.

use std::fs::File;
use std::io::{BufWriter, Result, Write};
use std::path::Path;

use chrono::NaiveDate;
use sidang_domain::aturan::Aturan;
use sidang_domain::kepegawaian::{
    Golongan, KedudukanHukum, NilaiKompetensi, Nip, Pendidikan, RekamPegawai,
};
use sidang_domain::peta_jabatan::Jabatan;

/// Writes the tables into `folder`. People are keyed by their place; the levels of posts are looked up for
/// the peers already.
pub fn write(
    folder: &Path,
    orang: &[RekamPegawai],
    peta: &[Jabatan],
    aturan: &Aturan,
) -> Result<()> {
    write_orang(folder, orang)?;
    write_riwayat(folder, orang, aturan)?;
    write_penilaian(folder, orang)?;
    write_peta(folder, orang, peta, aturan)
}

fn table(folder: &Path, name: &str, header: &str) -> Result<BufWriter<File>> {
    let mut file = BufWriter::new(File::create(folder.join(name).with_extension("csv"))?);
    writeln!(file, "{header}")?;
    Ok(file)
}

/// A field that may be empty.
fn opt(value: Option<impl ToString>) -> String {
    value.map_or_else(String::new, |v| v.to_string())
}

fn write_orang(folder: &Path, orang: &[RekamPegawai]) -> Result<()> {
    let mut file = table(
        folder,
        "orang",
        "orang,tanda,pns,aktif,golongan,pendidikan,lahir",
    )?;
    for (index, rekam) in orang.iter().enumerate() {
        let p = &rekam.pegawai;
        let aktif = p
            .kedudukan
            .as_ref()
            .map(|k| u8::from(*k == KedudukanHukum::Aktif));
        writeln!(
            file,
            "{index},{},{},{},{},{},{}",
            tanda(&p.nip),
            u8::from(p.status.to_string() == "PNS"),
            opt(aktif),
            opt(p.golongan.map(Golongan::index)),
            opt(p.pendidikan.map(Pendidikan::tingkat)),
            opt(p.tanggal_lahir),
        )?;
    }
    file.flush()
}

fn write_riwayat(folder: &Path, orang: &[RekamPegawai], aturan: &Aturan) -> Result<()> {
    let mut file = table(folder, "riwayat", "orang,jenjang,mulai,selesai")?;
    for (index, rekam) in orang.iter().enumerate() {
        for r in &rekam.riwayat_jabatan {
            writeln!(
                file,
                "{index},{},{},{}",
                aturan.jenjang(r.jenis).0,
                r.tmt_mulai,
                opt(r.tmt_selesai),
            )?;
        }
    }
    file.flush()
}

fn write_penilaian(folder: &Path, orang: &[RekamPegawai]) -> Result<()> {
    let mut skp = table(folder, "skp", "orang,tahun,predikat")?;
    let mut hukuman = table(folder, "hukuman", "orang,tingkat,mulai,selesai")?;
    let mut kompetensi = table(folder, "kompetensi", "orang,tanggal,tms")?;
    let mut kesehatan = table(folder, "kesehatan", "orang,tanggal,buruk")?;
    let mut integritas = table(folder, "integritas", "orang,tanggal,buruk")?;
    let dated = |file: &mut BufWriter<File>, index: usize, tanggal: NaiveDate, buruk: bool| {
        writeln!(file, "{index},{tanggal},{}", u8::from(buruk))
    };
    for (index, rekam) in orang.iter().enumerate() {
        for s in &rekam.skp {
            writeln!(skp, "{index},{},{}", s.tahun, s.predikat as u8)?;
        }
        for h in &rekam.hukuman_disiplin {
            let (mulai, selesai) = (h.tmt_mulai, opt(h.tmt_selesai));
            writeln!(hukuman, "{index},{},{mulai},{selesai}", h.tingkat as u8)?;
        }
        for a in &rekam.kompetensi {
            let tms = [a.teknis, a.manajerial, a.sosial_kultural].contains(&NilaiKompetensi::Tms);
            dated(&mut kompetensi, index, a.tanggal, tms)?;
        }
        for k in &rekam.kesehatan {
            dated(&mut kesehatan, index, k.tanggal, !k.sehat)?;
        }
        for i in &rekam.integritas {
            dated(&mut integritas, index, i.tanggal, !i.baik)?;
        }
    }
    for mut file in [skp, hukuman, kompetensi, kesehatan, integritas] {
        file.flush()?;
    }
    Ok(())
}

fn write_peta(
    folder: &Path,
    orang: &[RekamPegawai],
    peta: &[Jabatan],
    aturan: &Aturan,
) -> Result<()> {
    let mut posts = table(
        folder,
        "jabatan",
        "jabatan,jenjang,golongan_terendah,pendidikan",
    )?;
    let mut holders = table(folder, "pemangku", "jabatan,orang")?;
    let places: std::collections::HashMap<_, _> = orang
        .iter()
        .enumerate()
        .map(|(index, o)| (o.pegawai.nip, index))
        .collect();
    for (index, jabatan) in peta.iter().enumerate() {
        let eselon = jabatan.eselon.unwrap();
        writeln!(
            posts,
            "{index},{},{},{}",
            aturan.jenjang(jabatan.jenis).0,
            aturan.golongan_terendah.nilai[&eselon].index(),
            opt(jabatan.pendidikan_minimal.map(Pendidikan::tingkat)),
        )?;
        for nip in &jabatan.pemangku {
            writeln!(holders, "{index},{}", places[nip])?;
        }
    }
    posts.flush()?;
    holders.flush()
}

/// A number that stands for a person when lists are compared: sums of them differ where lists differ.
pub fn tanda(nip: &Nip) -> i64 {
    let nip: i64 = nip.as_str().parse().unwrap();
    nip % 1_000_000_007 * 48_271 % 2_147_483_647
}
