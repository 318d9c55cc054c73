//! The meeting screen at its moments, pictured and examined: unlawful, lawful, with members who stepped back, while
//! scores come in, in a roll call, in the booth, after closing; at twice the size too.

use serde_json::{Value, json};
use sidang_app::rapat::{
    CaraHadirIsian, CaraIsian, KonflikIsian, KoreksiIsian, NilaiIsian, PilihanIsian,
    PilihanPpkIsian, PpkIsian, RapatBaru, RapatView, SikapIsian, SuaraIsian,
};
use sidang_tests::contoh::{per, saat};
use sidang_tests::kantor::Kantor;
use sidang_tests::peramban::Jendela;

use crate::go;
use crate::periksa::Pemeriksa;

const JABATAN: [&str; 3] = ["J00020", "J00119", "J00266"];
const ALASAN: &str = "Predikat kinerja dan pengalaman paling sesuai dengan kebutuhan jabatan.";

/// One meeting that is being prepared in the office's store.
pub struct Panitia<'k> {
    kantor: &'k mut Kantor,
    id: String,
    anggota: Vec<String>,
}

impl<'k> Panitia<'k> {
    pub fn call(kantor: &'k mut Kantor, nomor: &str) -> Self {
        let baru = RapatBaru {
            tanggal: per(),
            jam: "09:00:00".parse().unwrap(),
            tempat: "Aula Kantor Bupati".into(),
            nomor: Some(nomor.into()),
        };
        let konteks = saat("2026-11-10 10:00");
        let rapat = kantor.sidang.create_rapat(&baru, &konteks).unwrap();
        let id = rapat.ringkas.id.clone();
        for kode in JABATAN {
            kantor
                .sidang
                .add_agenda(&id, kode, false, &konteks)
                .unwrap();
        }
        kantor
            .sidang
            .add_lainnya(&id, "Rencana pengisian jabatan tahun 2027", "", &konteks)
            .unwrap();
        kantor.sidang.lock_agenda(&id, &konteks).unwrap();
        Self {
            anggota: rapat.kehadiran.iter().map(|k| k.nip.clone()).collect(),
            kantor,
            id,
        }
    }

    pub fn arrive(&mut self, how_many: usize) {
        for nip in &self.anggota[..how_many] {
            self.kantor
                .sidang
                .set_hadir(
                    &self.id,
                    nip,
                    None,
                    &CaraHadirIsian::Langsung,
                    &saat("2026-11-22 08:40"),
                )
                .unwrap();
        }
    }

    pub fn open(&mut self) {
        let opened = self
            .kantor
            .sidang
            .open_rapat(&self.id, None, &saat("2026-11-22 09:05"));
        opened.unwrap();
    }

    fn qualified(&mut self, kode: &str, how_many: usize) -> Vec<String> {
        let list = self
            .kantor
            .sidang
            .get_nominatif_rapat(&self.id, kode)
            .unwrap();
        list.calon
            .iter()
            .filter(|c| c.hasil == "memenuhi")
            .take(how_many)
            .map(|c| c.nip.clone())
            .collect()
    }

    /// Members declare a conflict with the first candidate of a post.
    fn step_back(&mut self, kode: &str, members: &[usize]) {
        let calon = self.qualified(kode, 1).remove(0);
        for member in members {
            let konflik = [KonflikIsian {
                calon: calon.clone(),
                hubungan: "ipar_dari_pasangan".into(),
                uraian: String::new(),
            }];
            let nip = &self.anggota[*member];
            self.kantor
                .sidang
                .declare(&self.id, nip, &konflik, &saat("2026-11-22 08:55"))
                .unwrap();
        }
    }

    /// A member steps back from one item.
    fn recuse(&mut self, kode: &str, member: usize) {
        let nip = &self.anggota[member];
        let alasan = "Atasan langsung salah seorang calon.";
        self.kantor
            .sidang
            .recuse(&self.id, kode, nip, alasan, &saat("2026-11-22 08:56"))
            .unwrap();
    }

    fn score(&mut self, kode: &str, sheets: usize) {
        let calon = self.qualified(kode, 3);
        let konteks = saat("2026-11-22 09:20");
        let sidang = &mut self.kantor.sidang;
        let rapat = sidang
            .open_penilaian(&self.id, kode, &calon, &konteks)
            .unwrap();
        for (n, nip) in (0..).zip(&self.anggota[..sheets]) {
            let sheet: Vec<_> = calon
                .iter()
                .flat_map(|c| rapat.penilaian_kriteria.iter().map(move |k| (c, k)))
                .map(|(c, k)| NilaiIsian {
                    calon: c.clone(),
                    kriteria: k.id.clone(),
                    nilai: 78 + n,
                })
                .collect();
            sidang
                .score(&self.id, kode, nip, &sheet, None, &konteks)
                .unwrap();
        }
    }

    /// The agenda, decided in each of the ways there are.
    pub fn decide(&mut self) {
        let calon = self.qualified(JABATAN[0], 2);
        let suara = self.anggota[..5]
            .iter()
            .enumerate()
            .map(|(n, nip)| SuaraIsian {
                nip: nip.clone(),
                pilihan: PilihanIsian::Calon {
                    nip: calon[usize::from(n > 2)].clone(),
                },
                alasan: None,
            })
            .collect();
        let second = self.qualified(JABATAN[1], 2);
        let konteks = saat("2026-11-22 09:40");
        let sidang = &mut self.kantor.sidang;
        let id = &self.id;
        sidang
            .postpone(id, JABATAN[0], "Menunggu berkas asesmen.", &konteks)
            .unwrap();
        sidang
            .recommend(
                id,
                JABATAN[0],
                &calon,
                ALASAN,
                &CaraIsian::Terbuka { suara },
                &konteks,
            )
            .unwrap();
        sidang
            .dissent(
                id,
                JABATAN[0],
                &self.anggota[4],
                SikapIsian::Menolak,
                "Pengalaman memimpin belum cukup.",
                &konteks,
            )
            .unwrap();
        sidang
            .recommend(
                id,
                JABATAN[1],
                &second,
                ALASAN,
                &CaraIsian::Musyawarah,
                &konteks,
            )
            .unwrap();
        sidang
            .postpone(
                id,
                JABATAN[2],
                "Menunggu hasil penataan organisasi.",
                &konteks,
            )
            .unwrap();
        sidang
            .decide(
                id,
                "lain-1",
                true,
                "Menjadi dasar rapat berikutnya.",
                &CaraIsian::Musyawarah,
                &konteks,
            )
            .unwrap();
    }

    pub fn close(&mut self) -> RapatView {
        let first = self.qualified(JABATAN[0], 1).remove(0);
        let sidang = &mut self.kantor.sidang;
        let id = &self.id;
        sidang
            .close_rapat(id, None, &saat("2026-11-22 11:30"))
            .unwrap();
        let koreksi = KoreksiIsian {
            bagian: "Tempat rapat".into(),
            tertulis: "Aula Kantor Bupati".into(),
            seharusnya: "Ruang rapat Sekretariat Daerah".into(),
            sebab: "salah_tulis".into(),
            alasan: "Ruang dipindah pada pagi hari.".into(),
        };
        sidang
            .correct(id, &koreksi, &saat("2026-11-22 13:00"))
            .unwrap();
        let keputusan = PpkIsian {
            nomor: "821/3/2026".into(),
            tanggal: "2026-11-30".parse().unwrap(),
            pilihan: PilihanPpkIsian::Calon { nip: first },
            alasan: String::new(),
        };
        sidang
            .record_ppk(id, JABATAN[0], &keputusan, &saat("2026-11-30 10:00"))
            .unwrap()
    }
}

#[test]
#[ignore = "needs a display and the built window: cargo xtask test"]
fn layar_rapat_pada_setiap_saatnya() {
    let mut kantor = Kantor::contoh();
    let mut genap = Panitia::call(&mut kantor, "TPK ke-2 Tahun 2026");
    genap.arrive(4);
    let disiapkan = genap.id;
    let mut terbuka = Panitia::call(&mut kantor, "TPK ke-3 Tahun 2026");
    terbuka.arrive(7);
    terbuka.step_back(JABATAN[1], &[2, 3]);
    terbuka.recuse(JABATAN[2], 4);
    terbuka.open();
    terbuka.score(JABATAN[0], 3);
    let dibuka = terbuka.id;
    let mut selesai = Panitia::call(&mut kantor, "TPK ke-1 Tahun 2026");
    selesai.arrive(5);
    selesai.open();
    selesai.decide();
    selesai.close();
    let ditutup = selesai.id;

    let j = Jendela::open_at(kantor);
    let mut pemeriksa = Pemeriksa::new(&j);
    pemeriksa.begin_at(60);
    draft(&j, &dibuka);
    prepared(&j, &mut pemeriksa, &disiapkan);
    going_on(&j, &mut pemeriksa, &dibuka);
    closed(&j, &mut pemeriksa, &ditutup);
    large(&j, &mut pemeriksa, &dibuka);
    pemeriksa.assert_clean();
}

/// The lid falls shut while reasons are written: they are there when it opens again.
fn draft(j: &Jendela, id: &str) {
    let tempat = format!("rapat/{id}/lain-1");
    go(j, &tempat);
    j.fill("rapat-pertimbangan", ALASAN);
    j.click("rapat-setuju-ya");
    std::thread::sleep(std::time::Duration::from_secs(2));
    j.unlock_again();
    go(j, &tempat);
    j.until(
        "what was written is there",
        "return document.querySelector('[data-uji=rapat-pertimbangan]')?.value === arguments[0]",
        &json!(ALASAN),
    );
    j.wait_css("[data-uji=rapat-setuju-ya][data-state=on]");
}

fn prepared(j: &Jendela, pemeriksa: &mut Pemeriksa, id: &str) {
    go(j, &format!("rapat/{id}/persiapan"));
    j.wait("rapat-kesiapan");
    pemeriksa.examine("rapat-persiapan");
    go(j, &format!("rapat/{id}/kehadiran"));
    j.wait_css("[data-uji=penolakan][data-kode=kuorum_belum_sah]");
    pemeriksa.examine("rapat-tidak-sah");
    j.click("rapat-deklarasi-semua");
    j.wait("deklarasi-simpan");
    pemeriksa.examine("rapat-deklarasi");
    j.press(&char::from(fantoccini::key::Key::Escape).to_string());
    j.wait_gone("[data-uji=deklarasi-dialog]");
    j.click_css("tbody tr:nth-child(5) [data-uji^='rapat-hadir-']");
    j.wait_css("[data-uji=rapat-kuorum][data-sah=true]");
    pemeriksa.examine("rapat-menjadi-sah");
}

fn going_on(j: &Jendela, pemeriksa: &mut Pemeriksa, id: &str) {
    go(j, &format!("rapat/{id}/{}", JABATAN[2]));
    j.wait("rapat-pita-mundur");
    j.wait_css("[data-uji=penolakan][data-kode=kuorum_belum_sah]");
    pemeriksa.examine("rapat-mundur-tidak-sah");
    go(j, &format!("rapat/{id}/{}", JABATAN[1]));
    j.wait_css("[data-uji=rapat-kuorum][data-sah=true]");
    j.wait_css("[data-uji^='rapat-pilih-']");
    for nth in 0..2 {
        j.run(
            "document.querySelectorAll(\"[data-uji^='rapat-pilih-']\")[arguments[0]].click()",
            vec![json!(nth)],
        );
    }
    pemeriksa.examine("rapat-mundur-sah");
    j.click("rapat-cara");
    j.click("rapat-cara-terbuka");
    j.click("rapat-suara-terbuka");
    j.click("suara-0-0");
    j.press("11213");
    j.wait("suara-alasan-4");
    pemeriksa.examine("rapat-suara-terbuka");
    j.click("suara-selesai");
    j.wait_gone("[data-uji=suara-terbuka]");
    pemeriksa.examine("rapat-suara-terhitung");
    j.click("rapat-cara");
    j.click("rapat-cara-rahasia");
    pemeriksa.examine("rapat-suara-rahasia");
    j.click("rapat-bilik");
    j.wait("bilik-mulai");
    pemeriksa.examine("rapat-bilik-kosong");
    j.click("bilik-mulai");
    j.wait("bilik-pilihan-0");
    pemeriksa.examine("rapat-bilik-memilih");
    j.click("bilik-pilihan-0");
    j.click("bilik-kirim");
    j.click("bilik-batal");
    go(j, &format!("rapat/{id}/{}", JABATAN[0]));
    j.click("rapat-tab-penilaian");
    j.wait("nilai-kemajuan");
    pemeriksa.examine("rapat-penilaian");
    j.click_css("[data-uji^='nilai-isi-']");
    j.wait("lembar-0-0");
    pemeriksa.examine("rapat-lembar-nilai");
    j.press(&char::from(fantoccini::key::Key::Escape).to_string());
    j.wait_gone("[data-uji=lembar-dialog]");
    go(j, &format!("rapat/{id}/lain-1"));
    j.wait("rapat-catatan");
    pemeriksa.examine("rapat-lainnya");
}

fn closed(j: &Jendela, pemeriksa: &mut Pemeriksa, id: &str) {
    go(j, &format!("rapat/{id}"));
    j.wait("rapat-segel");
    pemeriksa.examine("rapat-sesudah");
    go(j, &format!("rapat/{id}/{}", JABATAN[0]));
    j.wait("rapat-terdahulu");
    j.wait_css("[data-uji^=calon-buka]");
    pemeriksa.examine("rapat-tercatat");
}

/// Twice the size on the same window: everything is still there, and nothing runs out of it sideways.
fn large(j: &Jendela, pemeriksa: &mut Pemeriksa, id: &str) {
    j.run("document.documentElement.style.fontSize = '32px'", vec![]);
    for tempat in ["kehadiran", JABATAN[1]] {
        go(j, &format!("rapat/{id}/{tempat}"));
        j.wait_css("aside.sisi");
        assert_eq!(
            j.run(
                "return [document.documentElement, document.querySelector('main')].some((e) => e.scrollWidth > e.clientWidth + 1)",
                vec![],
            ),
            Value::Bool(false),
            "{tempat} fits"
        );
        pemeriksa.examine(&format!("rapat-besar-{tempat}"));
    }
}
