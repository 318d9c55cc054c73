//! `rapat` in full: preparation, sitting, scores, votes, and what follows after the closing.

use serde_json::{Value, json};

use crate::alat::{Meja, buat_rapat};

const PER: &str = "2026-11-22";
const PERTAMA: &str = "J00020";
const KEDUA: &str = "J00119";

/// A meeting on its way.
struct Ruang {
    meja: Meja,
    id: String,
    anggota: Vec<String>,
}

impl Ruang {
    fn new() -> Self {
        let meja = Meja::contoh();
        let rapat = meja.json(&buat_rapat(PER, "09:00"));
        let anggota = rapat["kehadiran"].as_array().unwrap();
        Self {
            id: rapat["rapat"].as_str().unwrap().to_owned(),
            anggota: anggota.iter().map(|k| text(&k["nip"])).collect(),
            meja,
        }
    }

    /// An act that must succeed: `rapat PERINTAH ID ...`.
    #[track_caller]
    fn act(&self, perintah: &str, pilihan: &[&str]) -> Value {
        let words = ["rapat", perintah, self.id.as_str()];
        self.meja.json(&[&words[..], pilihan].concat())
    }

    /// An act that must be refused so.
    #[track_caller]
    fn refused(&self, perintah: &str, pilihan: &[&str], kode: &str, exit: i32) {
        let words = ["rapat", perintah, self.id.as_str()];
        let galat = self.meja.fails(&[&words[..], pilihan].concat(), exit);
        assert_eq!(galat["kode"], kode, "{perintah} {pilihan:?}");
    }

    fn qualified(&self, kode: &str, how_many: usize) -> Vec<String> {
        let daftar = self.meja.json(&["nominatif", kode, "--per", PER]);
        let calon = daftar["calon"].as_array().unwrap();
        calon
            .iter()
            .filter(|c| c["hasil"] == "memenuhi")
            .take(how_many)
            .map(|c| text(&c["nip"]))
            .collect()
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

#[test]
fn rapat_lengkap_dari_agenda_sampai_keputusan_ppk() {
    let ruang = Ruang::new();
    let mutasi = prepare(&ruang);
    gather(&ruang);
    score(&ruang);
    decide(&ruang, &mutasi);
    follow(&ruang, &mutasi);
}

fn prepare(ruang: &Ruang) -> String {
    let orang = ruang.qualified(KEDUA, 3).remove(2);
    for kode in [PERTAMA, KEDUA] {
        ruang.act("agenda", &["--jabatan", kode]);
    }
    ruang.act(
        "agenda",
        &["--mutasi", &orang, "--tujuan", "Dinas Kesehatan"],
    );
    ruang.act(
        "agenda",
        &[
            "--pemberhentian",
            &orang,
            "--uraian",
            "Atas permintaan sendiri.",
        ],
    );
    ruang.act("agenda", &["--hapus", &format!("berhenti-{orang}")]);
    let rapat = ruang.act("agenda", &["--lainnya", "Jadwal rapat 2027"]);
    assert_eq!(rapat["agenda"][3]["kunci"], "lain-1");
    assert!(
        ruang.meja.call(&["rapat", "agenda", &ruang.id]).kode == 2,
        "an item of some kind must be named"
    );

    let surat = [
        "--acara",
        PERTAMA,
        "--nomor",
        "800/77",
        "--unit",
        "Kecamatan",
    ];
    let calon = &ruang.qualified(PERTAMA, 1)[0];
    let late = [&surat[..], &["--tanggal", "2026-11-23"]].concat();
    ruang.refused("usulan", &late, "usulan_sesudah_rapat", 3);
    let in_time = [
        "--tanggal",
        "2026-11-18",
        "--pengusul",
        &ruang.anggota[1],
        "--calon",
        calon,
    ];
    ruang.act("usulan", &[&surat[..], &in_time].concat());

    ruang.refused(
        "undang",
        &["--nomor", "005/1", "--tanggal", "2026-11-20"],
        "agenda_belum_dikunci",
        3,
    );
    ruang.act("kunci", &[]);
    ruang.refused("agenda", &["--lainnya", "Lagi"], "agenda_terkunci", 3);
    ruang.act("buka-agenda", &["--alasan", "Ada tambahan."]);
    ruang.act("kunci", &[]);
    ruang.act("undang", &["--nomor", "005/1", "--tanggal", "2026-11-20"]);
    let kesiapan = ruang.act("kesiapan", &[]);
    assert_eq!(kesiapan["siap"], false);
    let undangan = kesiapan["kesiapan"].as_array().unwrap();
    let undangan = undangan.iter().find(|k| k["kunci"] == "undangan").unwrap();
    assert_eq!(undangan["siap"], true);
    format!("mutasi-{orang}")
}

fn gather(ruang: &Ruang) {
    let calon = &ruang.qualified(PERTAMA, 1)[0];
    let siapa: Vec<&str> = ruang.anggota[..5].iter().map(String::as_str).collect();
    ruang.refused(
        "hadir",
        &["--nip", siapa[0], "--daring"],
        "daring_tidak_diatur",
        3,
    );
    ruang.refused(
        "hadir",
        &["--nip", siapa[0], "--wakil", "Sekretaris"],
        "wakil_tidak_boleh",
        3,
    );
    ruang.act(
        "hadir",
        &[&["--jam", "08:50", "--nip"], &siapa[..]].concat(),
    );
    ruang.act("hadir", &["--nip", siapa[4], "--batal"]);
    ruang.act("hadir", &["--nip", siapa[4], "--jam", "08:55"]);
    ruang.act(
        "berhalangan",
        &["--nip", &ruang.anggota[6], "--alasan", "Dinas luar."],
    );
    let konflik = format!("{calon}:sepupu");
    ruang.refused(
        "deklarasi",
        &["--nip", siapa[1], "--konflik", &konflik],
        "pilihan_tidak_dikenal",
        4,
    );
    for nip in &siapa {
        ruang.act("deklarasi", &["--nip", nip]);
    }
    ruang.act("buka", &["--jam", "09:00"]);
    ruang.act("skors", &["--alasan", "Menunggu berkas.", "--jam", "09:05"]);
    ruang.refused("catat", &["--isi", "x"], "rapat_diskors", 3);
    ruang.act("lanjut", &["--jam", "09:15"]);
    let rapat = ruang.act(
        "catat",
        &[
            "--isi",
            "Berkas lengkap.",
            "--acara",
            PERTAMA,
            "--oleh",
            siapa[0],
        ],
    );
    assert_eq!(rapat["catatan"][0]["acara"], PERTAMA);
    assert_eq!(rapat["pertemuan"].as_array().unwrap().len(), 2);
}

fn score(ruang: &Ruang) {
    let calon = ruang.qualified(PERTAMA, 2);
    let acara = ["--acara", PERTAMA];
    let open = [&acara[..], &["--calon", &calon[0], &calon[1]]].concat();
    ruang.act("nilai-buka", &open);
    let sheet: Vec<String> = calon
        .iter()
        .flat_map(|nip| {
            ["kepemimpinan", "kerja_sama", "kreativitas"].map(|k| format!("{nip}:{k}=80"))
        })
        .collect();
    let sheet: Vec<&str> = sheet.iter().map(String::as_str).collect();
    for (i, nip) in ruang.anggota[..5].iter().enumerate() {
        let words = [&acara[..], &["--penilai", nip, "--nilai"], &sheet[..]].concat();
        let rapat = ruang.act("nilai", &words);
        let penilaian = &rapat["agenda"][0]["penilaian"];
        assert_eq!(penilaian["lengkap"], json!(i == 4));
        let told = penilaian["lembar"].as_array().unwrap().len();
        assert_eq!(told, if i == 4 { 5 } else { 0 }, "secret until all are in");
    }
    let nip = &ruang.anggota[0];
    let wrong = [&acara[..], &["--penilai", nip, "--nilai", "80"]].concat();
    ruang.refused("nilai", &wrong, "masukan_tidak_terbaca", 4);
}

fn decide(ruang: &Ruang, mutasi: &str) {
    let [a, b] = &ruang.qualified(PERTAMA, 2)[..] else {
        panic!("two qualify");
    };
    let roll: Vec<String> = ruang.anggota[..5]
        .iter()
        .zip([a, a, a, b])
        .map(|(nip, calon)| format!("{nip}={calon}"))
        .chain([format!("{}=abstain:Belum mengenal.", ruang.anggota[4])])
        .collect();
    let roll: Vec<&str> = roll.iter().map(String::as_str).collect();
    let usul = [
        "--acara",
        PERTAMA,
        "--alasan",
        "Paling sesuai.",
        "--calon",
        a,
        b,
        "--suara",
    ];
    let rapat = ruang.act("putuskan", &[&usul[..], &roll].concat());
    assert_eq!(rapat["agenda"][0]["putusan"]["cara"]["cara"], "terbuka");
    let sikap = [
        "--acara",
        PERTAMA,
        "--nip",
        &ruang.anggota[3],
        "--sikap",
        "menolak",
    ];
    let rapat = ruang.act(
        "pendapat",
        &[&sikap[..], &["--alasan", "Lebih berpengalaman."]].concat(),
    );
    assert_eq!(
        rapat["agenda"][0]["putusan"]["pendapat"][0]["sikap"],
        "menolak"
    );

    let why = [
        "--acara",
        mutasi,
        "--alasan",
        "Sesuai kebutuhan.",
        "--hitungan",
    ];
    let short = [&why[..], &["setuju=3", "abstain=1"]].concat();
    ruang.refused("setujui", &short, "suara_tidak_cocok", 3);
    let rapat = ruang.act("setujui", &[&why[..], &["setuju=4", "abstain=1"]].concat());
    let cara = &rapat["agenda"][2]["putusan"]["cara"];
    assert_eq!(
        (&cara["cara"], &cara["suara"]),
        (&json!("rahasia"), &json!([]))
    );
    ruang.act(
        "tolak",
        &["--acara", "lain-1", "--alasan", "Menunggu anggaran."],
    );
    ruang.act(
        "tunda",
        &["--acara", KEDUA, "--alasan", "Menunggu penataan."],
    );
    let putih = ruang.meja.call(&["rapat", "lihat", &ruang.id]).stdout;
    assert!(
        putih.contains("tidak disetujui: Menunggu anggaran."),
        "{putih}"
    );
}

fn follow(ruang: &Ruang, mutasi: &str) {
    let rapat = ruang.act("tutup", &["--jam", "11:00"]);
    let segel = &rapat["segel"][0]["sidik"];
    assert_eq!(segel.as_str().unwrap().len(), 64);
    let teks = [
        "--bagian",
        "Tempat rapat",
        "--tertulis",
        "Aula",
        "--seharusnya",
        "Aula Utama",
        "--alasan",
        "Menurut daftar hadir.",
        "--sebab",
    ];
    ruang.refused(
        "koreksi",
        &[&teks[..], &["iseng"]].concat(),
        "pilihan_tidak_dikenal",
        4,
    );
    let rapat = ruang.act("koreksi", &[&teks[..], &["salah_tulis"]].concat());
    assert_eq!(
        (&rapat["segel"][0]["sidik"], &rapat["segel"][1]["versi"]),
        (segel, &json!(2))
    );

    let surat = ["--nomor", "821/9/2026", "--tanggal", "2026-12-01"];
    let calon = &ruang.qualified(PERTAMA, 2)[1];
    let chosen = [&["--acara", PERTAMA, "--calon", calon], &surat[..]].concat();
    let rapat = ruang.act("ppk", &chosen);
    assert_eq!(rapat["agenda"][0]["ppk"][0]["nip"], calon.as_str());
    let against = [&["--acara", mutasi, "--ditolak"], &surat[..]].concat();
    ruang.refused("ppk", &against, "alasan_kosong", 3);
    ruang.act(
        "ppk",
        &[&against[..], &["--alasan", "Masih diperlukan."]].concat(),
    );
    let periksa = ruang.act("segel", &["--periksa"]);
    assert_eq!(
        (&periksa["utuh"], &periksa["rusak"]),
        (&json!(true), &json!([]))
    );
}

#[test]
fn rapat_tanpa_kuorum_ditunda() {
    let ruang = Ruang::new();
    ruang.act("agenda", &["--acara", PERTAMA]);
    ruang.act("hadir", &["--nip", &ruang.anggota[0], "--jam", "08:50"]);
    let rapat = ruang.act(
        "tunda-rapat",
        &["--alasan", "Kuorum tidak tercapai.", "--jam", "10:00"],
    );
    assert_eq!(rapat["ringkas"]["tahap"], "ditunda");
    ruang.refused("buka", &["--jam", "10:05"], "rapat_sudah_ditunda", 3);
}
