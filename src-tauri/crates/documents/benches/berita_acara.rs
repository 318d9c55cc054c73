//! Minutes of five pages, set and written one after the other, next to typst making the same in the same run. Run by
//! `cargo xtask bench`.
#![allow(
    clippy::unwrap_used,
    missing_docs,
    reason = "a benchmark fails by panicking"
)]

#[path = "typst.rs"]
mod typst;

use std::process::ExitCode;
use std::time::Instant;

use serde_json::{Value, json};
use sidang_documents::berita_acara::{
    BeritaAcaraNaskah, Keputusan, MataAcara, MenjelangPensiun, Perihal, Usulan,
};
use sidang_documents::tanggal::{jam_menit, nama_hari, tanggal_dengan_angka, tanggal_dengan_kata};
use sidang_documents::terbilang::angka_dan_kata;
use sidang_documents::{AnggotaTim, Kehadiran, TataNaskah, contoh};

const JUMLAH: usize = 50;
const HALAMAN: usize = 5;
/// How many times longer typst must take at least.
const KALI: f64 = 2.0;

fn main() -> ExitCode {
    let tata = TataNaskah::default();
    let mut sizes = [7, 5, 3].into_iter().flat_map(|members| {
        let posts = (1..12).rev();
        posts.map(move |posts| (members, posts))
    });
    let (members, posts) = sizes
        .find(|size| pages(&minutes(1, *size), &tata) == HALAMAN)
        .expect("some committee and agenda fill so many pages");
    let minutes: Vec<BeritaAcaraNaskah> =
        (1..=JUMLAH).map(|n| minutes(n, (members, posts))).collect();
    let folder = tempfile::tempdir().unwrap();
    let start = Instant::now();
    for (n, naskah) in minutes.iter().enumerate() {
        let pdf = naskah.render(&tata).unwrap().pdf;
        std::fs::write(folder.path().join(format!("{n:03}.pdf")), pdf).unwrap();
    }
    let ours = start.elapsed();
    println!(
        "{JUMLAH} minutes of {HALAMAN} pages by {members} members on {posts} posts, set and written on one thread: {} ms",
        ours.as_millis()
    );
    let records: Vec<_> = minutes.iter().map(record).collect();
    if typst::compare("berita_acara.typ", &records, ours, KALI, 1) {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// The minutes of the `n`th meeting, with a number of its own, all members present.
fn minutes(n: usize, (members, posts): (usize, usize)) -> BeritaAcaraNaskah {
    let count = u32::try_from(members).unwrap();
    let mut naskah = BeritaAcaraNaskah {
        nomor: format!("800.1.3.3/{n}/TPK/2026"),
        anggota: contoh::anggota(members),
        kuorum: contoh::kuorum(count, count),
        ..contoh::berita_acara(posts)
    };
    for acara in &mut naskah.mata_acara {
        acara.kuorum = naskah.kuorum;
        acara.peserta = members;
    }
    naskah
}

fn pages(naskah: &BeritaAcaraNaskah, tata: &TataNaskah) -> usize {
    let pdf = naskah.render(tata).unwrap().pdf;
    lopdf::Document::load_mem(&pdf).unwrap().get_pages().len()
}

/// What typst prints of the minutes: everything that ours print.
fn record(naskah: &BeritaAcaraNaskah) -> Value {
    let rapat = &naskah.rapat;
    let pertemuan = &naskah.pertemuan[0];
    let salinan = naskah.salinan.unwrap();
    let ditunda = |acara: &&MataAcara| matches!(acara.keputusan, Keputusan::Ditunda { .. });
    let ditunda = naskah.mata_acara.iter().filter(ditunda).count();
    let jumlah = naskah.mata_acara.len();
    json!({
        "kop": typst::kop(&naskah.kop),
        "pemerintah": naskah.pemerintah,
        "nomor": naskah.nomor,
        "salinan": [salinan.ke, salinan.dari],
        "hari": nama_hari(pertemuan.tanggal),
        "tanggal": typst::tanggal(pertemuan.tanggal),
        "tanggal_kata": tanggal_dengan_kata(pertemuan.tanggal),
        "tanggal_angka": tanggal_dengan_angka(pertemuan.tanggal),
        "dibuka": jam_menit(pertemuan.dibuka),
        "selesai": jam_menit(pertemuan.selesai),
        "zona": rapat.zona,
        "tempat": rapat.tempat,
        "dasar": format!(
            "Keputusan {} Nomor {} tanggal {} tentang {}",
            rapat.dasar.penetap,
            rapat.dasar.nomor,
            typst::tanggal(rapat.dasar.tanggal),
            rapat.dasar.tentang
        ),
        "jumlah": angka_dan_kata(jumlah),
        "jumlah_rekomendasi": angka_dan_kata(jumlah - ditunda),
        "jumlah_ditunda": angka_dan_kata(ditunda),
        "anggota": naskah.anggota.iter().map(anggota).collect::<Vec<_>>(),
        "jumlah_anggota": angka_dan_kata(naskah.anggota.len()),
        "jumlah_hadir": angka_dan_kata(naskah.anggota.iter().filter(|a| hadir(a)).count()),
        "pasal_kuorum": rapat.pasal_kuorum,
        "dokumen": naskah.bahan.usulan.iter().map(usulan).collect::<Vec<_>>(),
        "paket": naskah.bahan.paket_aturan,
        "mata_acara": naskah.mata_acara.iter().map(mata_acara).collect::<Vec<_>>(),
        "peringatan": naskah.peringatan,
        "dasar_kerahasiaan": rapat.dasar_kerahasiaan,
        "jumlah_salinan": angka_dan_kata(salinan.dari),
        "distribusi": naskah.distribusi,
    })
}

fn usulan(usulan: &Usulan) -> String {
    let tanggal = typst::tanggal(usulan.tanggal);
    format!(
        "Surat usulan {} Nomor {} tanggal {tanggal}",
        usulan.unit, usulan.nomor
    )
}

fn menjelang_pensiun(pensiun: &MenjelangPensiun) -> String {
    let calon = pensiun.calon.iter();
    let calon = calon.map(|(nama, batas)| format!("{nama} sampai {}", typst::tanggal(*batas)));
    let calon = calon.collect::<Vec<_>>().join("; ");
    format!(
        "Batas waktu rapat sebelum masa pensiun ({}): {calon}.",
        pensiun.dasar
    )
}

fn hadir(anggota: &AnggotaTim) -> bool {
    matches!(anggota.kehadiran, Kehadiran::Hadir(_))
}

fn anggota(anggota: &AnggotaTim) -> Value {
    let mut orang = typst::orang(&anggota.orang);
    let (hadir, keterangan, pukul) = match &anggota.kehadiran {
        Kehadiran::Hadir(sesi) => {
            let datang = jam_menit(sesi[0].datang);
            ("Hadir", format!("pukul {datang} WITA"), datang)
        }
        Kehadiran::TidakHadir(alasan) => (
            "Tidak hadir",
            alasan
                .clone()
                .unwrap_or_else(|| "tanpa keterangan".to_owned()),
            "–".to_owned(),
        ),
    };
    orang["peran"] = json!(anggota.peran.to_string());
    orang["unsur"] = json!(anggota.unsur);
    orang["hadir"] = json!(hadir);
    orang["keterangan"] = json!(keterangan);
    orang["pukul"] = json!(pukul);
    orang
}

fn mata_acara(acara: &MataAcara) -> Value {
    let Perihal::PengisianJabatan {
        jabatan,
        nominatif: n,
        ..
    } = &acara.perihal
    else {
        unreachable!("the sample fills posts");
    };
    let (calon, mut catatan) = match &acara.keputusan {
        Keputusan::Direkomendasikan { calon, alasan } => {
            (&calon[..], vec![("Pertimbangan", &**alasan)])
        }
        Keputusan::Ditunda { alasan } => (&[][..], vec![("Ditunda", &**alasan)]),
        _ => unreachable!("the sample recommends or postpones"),
    };
    let pensiun = acara.menjelang_pensiun.as_ref().map(menjelang_pensiun);
    catatan.extend(pensiun.iter().map(|text| ("Catatan", &**text)));
    let nominatif = format!(
        "Daftar nominatif: {} memenuhi syarat, {} perlu verifikasi, {} tidak memenuhi syarat",
        n.memenuhi, n.perlu_verifikasi, n.tidak_memenuhi
    );
    let mut nilai = typst::acara(jabatan, Some(&nominatif), calon, &catatan);
    let groups: Vec<_> = (0..8).map(|i| &n.sidik[8 * i..8 * i + 8]).collect();
    nilai["sidik"] = json!(groups.join(" "));
    nilai["diperiksa"] = json!(n.memenuhi + n.perlu_verifikasi + n.tidak_memenuhi);
    nilai
}
