//! Reads workbooks and prints what was found, and how long it took: `cargo run --release --example baca -- FILE...`.

use std::path::Path;
use std::time::Instant;

use sidang_exchange::read_workbook_file;

fn main() {
    let hari_ini = chrono::Local::now().date_naive();
    let start = Instant::now();
    for berkas in std::env::args().skip(1) {
        let begun = Instant::now();
        match read_workbook_file(Path::new(&berkas), hari_ini) {
            Ok(buku) => {
                println!("{berkas}: {:.1} ms", begun.elapsed().as_secs_f64() * 1e3);
                for lembar in &buku.lembar {
                    println!(
                        "  {:18} {:18} baris {:6} baik {:6} ditolak {:4} kembar {:4}",
                        lembar.nama,
                        lembar.isi.jenis().key(),
                        lembar.baris,
                        lembar.isi.len(),
                        lembar.ditolak,
                        lembar.kembar
                    );
                }
                for m in buku.semua_masalah() {
                    println!(
                        "  {:?} {} {}:{} {}: {}",
                        m.tingkat,
                        m.kode,
                        m.lembar,
                        m.baris.unwrap_or_default(),
                        m.kolom.as_deref().unwrap_or_default(),
                        m.pesan
                    );
                }
            }
            Err(error) => println!("{berkas}: {error}"),
        }
    }
    println!("semua: {:.1} ms", start.elapsed().as_secs_f64() * 1e3);
}
