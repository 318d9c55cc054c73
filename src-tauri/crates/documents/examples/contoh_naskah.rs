//! Prints sample documents into a folder, to be looked at, and says how long each took.
//!
//! `cargo run --release -p sidang-documents --example contoh_naskah -- FOLDER`

#[path = "../tests/naskah/contoh/mod.rs"]
mod contoh;

use std::path::Path;
use std::time::Instant;

use sidang_documents::templat::{Catatan, JenisTemplat, Templat, bawaan};
use sidang_documents::{Cetak, Kop, Penanda, TataNaskah, contoh_surat};
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
        let catatan = sidang_documents::formulir::catatan(&tinjauan.isi);
        let templat = shipped(jenis)?;
        print(&format!("{nama}.pdf"), &|| {
            templat.cetak(&catatan, &contoh::tata(), &kop_formulir(jenis))
        })?;
    }
    Ok(())
}

/// The letterhead that the made-up region of the forms writes a kind under.
fn kop_formulir(jenis: JenisNaskah) -> Kop {
    use JenisNaskah as J;
    let office = Kop {
        pemda: "Pemerintah Kabupaten Contoh Raya".to_owned(),
        alamat: "Kompleks Perkantoran Pemerintah Daerah, Jalan Melati Nomor 1, Contoh Raya 93899"
            .to_owned(),
        ..contoh::kop()
    };
    match jenis {
        J::Keputusan
        | J::PetikanKeputusan
        | J::SalinanKeputusan
        | J::PernyataanKepalaDaerah
        | J::BeritaAcaraSumpah
        | J::SuratPerintah => Kop {
            instansi: "Bupati Contoh Raya".to_owned(),
            kepala_daerah: true,
            logo: None,
            ..Kop::default()
        },
        J::SuratUsulan | J::LampiranUsulan | J::PernyataanHukuman | J::PersetujuanPindah => Kop {
            instansi: "Dinas Perhubungan".to_owned(),
            ..office
        },
        _ => office,
    }
}

fn shipped(jenis: impl Into<JenisTemplat>) -> Result<Templat, Galat> {
    Ok(Templat::parse(bawaan(jenis)).map_err(|k| format!("{k:?}"))?)
}

/// The meeting's documents that are all template, and the hardest of them.
fn print_lists(print: &Print<'_>) -> Result<(), Galat> {
    use JenisNaskah as J;
    for (jenis, nama, catatan) in [
        (J::DaftarHadir, "daftar_hadir", contoh::daftar_hadir(7)),
        (J::DaftarHadir, "daftar_hadir_40", contoh::daftar_hadir(40)),
        (
            J::DaftarNominatif,
            "daftar_nominatif",
            contoh::daftar_nominatif(20),
        ),
        (
            J::DaftarNominatif,
            "daftar_nominatif_200",
            contoh::daftar_nominatif(200),
        ),
        (
            J::DeklarasiKonflik,
            "deklarasi_konflik",
            contoh::deklarasi(2),
        ),
    ] {
        let templat = shipped(jenis)?;
        print(&format!("{nama}.pdf"), &|| {
            templat.cetak(&catatan, &contoh::tata(), &contoh::kop())
        })?;
    }
    let kepala = Kop {
        instansi: "Bupati Teluk Sagara".to_owned(),
        kepala_daerah: true,
        ..Kop::default()
    };
    let templat = shipped(J::PenetapanKetua)?;
    print("penetapan_ketua.pdf", &|| {
        templat.cetak(&contoh::penetapan(), &contoh::tata(), &kepala)
    })
}

/// The lists that go with a meeting's letters.
fn print_distribution(print: &Print<'_>) -> Result<(), Galat> {
    for (jenis, nama, sandi) in [
        (JenisTemplat::DaftarDistribusi, "daftar_distribusi", false),
        (
            JenisTemplat::DaftarDistribusi,
            "daftar_distribusi_bersandi",
            true,
        ),
        (JenisTemplat::DaftarSampul, "daftar_sampul", false),
    ] {
        let templat = shipped(jenis)?;
        let catatan = contoh::distribusi(12, sandi).catatan();
        print(&format!("{nama}.pdf"), &|| {
            templat.cetak(&catatan, &contoh::tata(), &contoh::kop())
        })?;
    }
    Ok(())
}

/// A letter that says next to nothing.
const SEBARIS: &str = r#"jenis = "surat_usulan"
nama = "Surat"
dasar = "Contoh"
catatan = "Surat dengan satu baris isi."
[[blok]]
bentuk = "kop"
[[blok]]
bentuk = "kepala_surat"
tempat_tanggal = "Sagara, {tanggal}"
nomor = "{nomor}"
sifat = "Biasa"
lampiran = "–"
hal = "Pemberitahuan"
isi = ["Kepala Dinas Perhubungan", "di Tempat"]
[[blok]]
bentuk = "paragraf"
menjorok = true
teks = "Rapat ditiadakan."
[[blok]]
bentuk = "tanda_tangan"
penanda = "penanda"
"#;

fn print_shortest(print: &Print<'_>) -> Result<(), Galat> {
    let templat = Templat::parse(SEBARIS).map_err(|k| format!("{k:?}"))?;
    let penanda = Penanda::orang("penanda", "Kepala Badan", &contoh::orang(3, ""));
    let catatan = Catatan::new()
        .dengan("nomor", "800.1.3.3/1/BKPSDM/2026")
        .dengan("tanggal", contoh::tanggal(contoh::HARI))
        .dengan("penanda", penanda);
    print("surat_sebaris.pdf", &|| {
        templat.cetak(&catatan, &contoh::tata(), &contoh::kop())
    })
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
        ("f4_serif", f4),
        ("a4_serif", a4),
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
    for (nama, record) in [
        ("berita_acara", contoh::berita_acara(6)),
        ("berita_acara_1", contoh::berita_acara(1)),
        ("berita_acara_60", contoh::berita_acara(60)),
        ("berita_acara_terpanjang", contoh::berita_acara_terpanjang()),
        ("berita_acara_lengkap", contoh::berita_acara_lengkap()),
        ("berita_acara_41_anggota", contoh::berita_acara_besar(41)),
    ] {
        print(&format!("{nama}.pdf"), &|| record.render(&contoh::tata()))?;
    }
    for (nama, members, posts) in [("undangan", 5, 3), ("undangan_15", 15, 60)] {
        let record = contoh::undangan(members, posts);
        print(&format!("{nama}.pdf"), &|| record.render(&contoh::tata()))?;
    }
    for (nama, present) in [
        ("berita_acara_penundaan", 4),
        ("berita_acara_penundaan_nihil", 0),
    ] {
        let record = contoh::penundaan(present);
        print(&format!("{nama}.pdf"), &|| record.render(&contoh::tata()))?;
    }
    let record = contoh::surat();
    print("surat_rekomendasi.pdf", &|| record.render(&contoh::tata()))?;
    print_shortest(&print)?;
    print_lists(&print)?;
    print_distribution(&print)?;
    print_forms(&print)?;
    let record = contoh::profil();
    print("profil_calon.pdf", &|| record.render(&contoh::tata()))?;
    let record = contoh::profil_terpanjang();
    print("profil_calon_terpanjang.pdf", &|| {
        record.render(&contoh::tata())
    })?;
    for (name, tata) in settings() {
        let kop = contoh::kop();
        print(&format!("tata_{name}.pdf"), &|| {
            contoh_surat::cetak(&kop, &tata)
        })?;
        let record = contoh::berita_acara(6);
        print(&format!("berita_acara_{name}.pdf"), &|| {
            record.render(&tata)
        })?;
    }
    Ok(())
}
