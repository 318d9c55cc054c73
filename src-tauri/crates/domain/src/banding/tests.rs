use super::*;
use crate::kelayakan::contoh::{administrator, kolaka, latar, layak_dengan_urut};
use crate::kepegawaian::{Golongan, Predikat, RekamPegawai};

fn daftar(people: &[RekamPegawai]) -> DaftarNominatif {
    DaftarNominatif::susun(&administrator(), people, &latar(kolaka()), 1).unwrap()
}

fn people() -> Vec<RekamPegawai> {
    let mut people: Vec<_> = (1..=5).map(layak_dengan_urut).collect();
    people[1].kompetensi[0].jpm = Some(91);
    people[1].kesehatan.clear();
    people[2].kesehatan[0].tanggal = people[2].kesehatan[0].tanggal.succ_opt().unwrap();
    people
}

fn nip(people: &[RekamPegawai]) -> Vec<Nip> {
    people.iter().map(|p| p.pegawai.nip).collect()
}

fn baris<'b>(banding: &'b Banding<'_>, judul: &str, nama: &str) -> &'b BarisBanding {
    let bagian = banding.bagian.iter().find(|b| b.judul == judul).unwrap();
    bagian.baris.iter().find(|b| b.nama == nama).unwrap()
}

/// Competence, qualification, the post's requirements, performance, leadership, cooperation, creativity.
#[test]
fn prm_03_tujuh_hal_diperbandingkan() {
    let people = people();
    let list = daftar(&people);
    let banding = Banding::new(&list, &nip(&people[..2])).unwrap();
    for (judul, nama, isi) in [
        (
            "Peringkat",
            "Nilai kompetensi (JPM)",
            ["80 (JPM 80)", "91 (JPM 91)"],
        ),
        ("Peringkat", "Tingkat pendidikan", ["75 (S-1)", "75 (S-1)"]),
        (
            "Pemeriksaan",
            "Hasil pemeriksaan",
            ["Memenuhi syarat", "Perlu verifikasi"],
        ),
        ("Kinerja", "Predikat SKP 2025", ["Baik", "Baik"]),
        ("Peringkat", "Kepemimpinan", ["belum dinilai tim"; 2]),
        ("Peringkat", "Kerja sama", ["belum dinilai tim"; 2]),
        ("Peringkat", "Kreativitas", ["belum dinilai tim"; 2]),
    ] {
        let row = baris(&banding, judul, nama);
        let texts: Vec<_> = row.isi.iter().map(|i| i.teks.as_str()).collect();
        assert_eq!(texts, isi, "{nama}");
        assert_eq!(row.beda(), isi[0] != isi[1], "{nama}");
    }
    let names = |judul: &str| {
        let bagian = banding.bagian.iter().find(|b| b.judul == judul).unwrap();
        bagian
            .baris
            .iter()
            .map(|b| b.nama.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(
        names("Gerak jabatan"),
        ["Arah", "Kategori", "Lingkup", "Batas usia pensiun"]
    );
    let peringkat = names("Peringkat");
    let once: std::collections::BTreeSet<_> = peringkat.iter().collect();
    assert_eq!(once.len(), peringkat.len(), "no criterion stands twice");
    let titles: Vec<_> = banding.bagian.iter().map(|b| b.judul).collect();
    assert_eq!(
        titles,
        [
            "Data pokok",
            "Pemeriksaan",
            "Kinerja",
            "Peringkat",
            "Gerak jabatan"
        ]
    );
}

#[test]
fn perbandingan_hanya_membedakan_jawaban_pemeriksaan() {
    let people = people();
    let list = daftar(&people);
    let of = |some: [usize; 2]| {
        let nip = some.map(|i| people[i].pegawai.nip);
        let banding = Banding::new(&list, &nip).unwrap();
        baris(&banding, "Pemeriksaan", "Kesehatan").clone()
    };
    // Examined on another day, with the same answer.
    let same = of([0, 2]);
    assert_ne!(same.isi[0].teks, same.isi[1].teks);
    assert!(!same.beda());
    let other = of([0, 1]);
    assert_eq!(other.isi[1].hasil, Some(Jawaban::BelumAdaData));
    assert!(other.beda());
}

#[test]
fn perbedaan_satu_dari_empat_terlihat() {
    let mut people = people();
    people[3].skp[1].predikat = Predikat::SangatBaik;
    people[3].pegawai.golongan = Some(Golongan::IVa);
    people[3].pegawai.tmt_golongan = None;
    let list = daftar(&people);
    let banding = Banding::new(&list, &nip(&people[..4])).unwrap();
    assert!(baris(&banding, "Kinerja", "Predikat SKP 2024").beda());
    assert!(!baris(&banding, "Kinerja", "Predikat SKP 2025").beda());
    assert!(baris(&banding, "Data pokok", "Golongan ruang").beda());
    assert_eq!(
        baris(&banding, "Data pokok", "Dalam golongan sejak").isi[3].teks,
        "tidak ada data"
    );
    assert!(!baris(&banding, "Data pokok", "Pendidikan").beda());
    assert_eq!(banding.calon.len(), 4);
}

#[test]
fn perbandingan_yang_tidak_dapat_dibuat() {
    let people = people();
    let list = daftar(&people[..4]);
    let of = |nip: &[Nip]| Banding::new(&list, nip).unwrap_err();
    let all = nip(&people);
    assert_eq!(of(&all[..1]), BandingError::Jumlah(1));
    assert_eq!(of(&all), BandingError::Jumlah(5));
    assert_eq!(of(&[all[0], all[1], all[0]]), BandingError::Ganda(all[0]));
    assert_eq!(of(&[all[0], all[4]]), BandingError::BukanCalon(all[4]));
}

/// Name, sex, religion and marital status are not among what is compared.
#[test]
fn def_12_perbandingan_tidak_memuat_latar_belakang() {
    let people = people();
    let list = daftar(&people);
    let banding = Banding::new(&list, &nip(&people[..2])).unwrap();
    for row in banding.bagian.iter().flat_map(|b| &b.baris) {
        for word in ["kelamin", "agama", "kawin", "lahir", "umur", "suku"] {
            assert!(!row.nama.to_lowercase().contains(word), "{}", row.nama);
        }
    }
}
