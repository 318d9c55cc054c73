//! Prints sample documents into a folder, to be looked at, and says how long each took.
//!
//! `cargo run --release -p sidang-documents --example contoh_naskah -- FOLDER`

#[path = "../tests/naskah/contoh/mod.rs"]
mod contoh;

use std::path::Path;
use std::time::Instant;

use sidang_documents::templat::{Templat, bawaan};
use sidang_documents::{Cetak, TataNaskah, contoh_surat};
use sidang_domain::naskah::{HurufNaskah, JenisNaskah, Kertas, TataKop, formulir};

/// Prints of one document, under a name.
type Print<'p> =
    dyn Fn(&str, &dyn Fn() -> Result<Cetak, sidang_documents::Error>) -> Result<(), Galat> + 'p;
type Galat = Box<dyn std::error::Error>;

/// The documents that are not made from a meeting, and a decision on fifty.
fn print_forms(print: &Print<'_>) -> Result<(), Galat> {
    let register = formulir::contoh::RegisterContoh::default();
    let aturan = &sidang_domain::aturan::bawaan()[0];
    let each = formulir::BERFORMULIR.into_iter().map(|jenis| {
        (
            jenis,
            jenis.kode().to_owned(),
            formulir::contoh::jawaban(jenis),
        )
    });
    let panjang = (
        JenisNaskah::Keputusan,
        "keputusan_50".to_owned(),
        formulir::contoh::keputusan_panjang(50),
    );
    for (jenis, nama, jawaban) in each.chain([panjang]) {
        let tinjauan =
            formulir::contoh::tinjau(jenis, &jawaban, &register, aturan).ok_or("tanpa formulir")?;
        let templat = Templat::parse(bawaan(jenis)).map_err(|k| format!("{k:?}"))?;
        let catatan = sidang_documents::formulir::catatan(jenis, &tinjauan.isi);
        print(&format!("{nama}.pdf"), &|| {
            templat.cetak(&catatan, &contoh::tata(), &contoh::kop())
        })?;
    }
    Ok(())
}

/// Settings that differ in everything.
fn settings() -> [(&'static str, TataNaskah); 3] {
    let f4 = TataNaskah {
        kertas: Kertas::F4,
        huruf: HurufNaskah::Serif,
        ukuran: 12,
        kop: TataKop::LogoTengah,
        kata_penyambung: true,
        kode_qr: true,
        ..TataNaskah::default()
    };
    let a4 = TataNaskah {
        kertas: Kertas::A4,
        ..f4
    };
    [
        ("a4", TataNaskah::default()),
        ("f4-serif", f4),
        ("a4-serif", a4),
    ]
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = std::env::args().nth(1).ok_or("sebutkan map tujuan")?;
    std::fs::create_dir_all(&folder)?;
    let print = |name: &str, render: &dyn Fn() -> Result<Cetak, sidang_documents::Error>| {
        let start = Instant::now();
        let bytes = render()?.pdf;
        println!(
            "{name}: {:.1} ms, {} KB",
            start.elapsed().as_secs_f64() * 1000.0,
            bytes.len() / 1024
        );
        std::fs::write(Path::new(&folder).join(name), bytes)?;
        Ok::<_, Box<dyn std::error::Error>>(())
    };
    for items in [1, 6, 60] {
        let record = contoh::berita_acara(items);
        print(&format!("berita-acara-{items}.pdf"), &|| {
            record.render(&contoh::tata())
        })?;
    }
    let record = contoh::berita_acara_terpanjang();
    print("berita-acara-terpanjang.pdf", &|| {
        record.render(&contoh::tata())
    })?;
    let record = contoh::berita_acara_lengkap();
    print("berita-acara-lengkap.pdf", &|| {
        record.render(&contoh::tata())
    })?;
    for (members, posts) in [(5, 3), (15, 60)] {
        let record = contoh::undangan(members, posts);
        print(&format!("undangan-{members}.pdf"), &|| {
            record.render(&contoh::tata())
        })?;
    }
    for present in [0, 4] {
        let record = contoh::penundaan(present);
        print(&format!("penundaan-{present}.pdf"), &|| {
            record.render(&contoh::tata())
        })?;
    }
    let record = contoh::surat();
    print("surat-rekomendasi.pdf", &|| record.render(&contoh::tata()))?;
    for (jenis, catatan) in [
        (JenisNaskah::DaftarHadir, contoh::daftar_hadir(7)),
        (JenisNaskah::DaftarNominatif, contoh::daftar_nominatif(20)),
        (JenisNaskah::DeklarasiKonflik, contoh::deklarasi(2)),
        (JenisNaskah::PenetapanKetua, contoh::penetapan()),
    ] {
        let templat = Templat::parse(bawaan(jenis)).map_err(|k| format!("{k:?}"))?;
        print(&format!("{}.pdf", jenis.kode()), &|| {
            templat.cetak(&catatan, &contoh::tata(), &contoh::kop())
        })?;
    }
    print_forms(&print)?;
    let record = contoh::profil();
    print("profil-calon.pdf", &|| record.render(&contoh::tata()))?;
    let record = contoh::profil_terpanjang();
    print("profil-calon-terpanjang.pdf", &|| {
        record.render(&contoh::tata())
    })?;
    for (name, tata) in settings() {
        let kop = contoh::kop();
        print(&format!("contoh-{name}.pdf"), &|| {
            contoh_surat::cetak(&kop, &tata)
        })?;
        let record = contoh::berita_acara(6);
        print(&format!("berita-acara-{name}.pdf"), &|| {
            record.render(&tata)
        })?;
    }
    Ok(())
}
