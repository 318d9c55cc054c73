//! The fields of each kind: those its form asks for, and those that follow from them.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use sidang_domain::naskah::JenisNaskah;
use sidang_domain::naskah::formulir::{BERFORMULIR, Isian, Macam, formulir};

use super::dated_by_signer;
use crate::templat::{Bidang, JenisBidang, Skema};

static SKEMA: LazyLock<BTreeMap<JenisNaskah, Skema>> = LazyLock::new(|| {
    let each = BERFORMULIR.into_iter();
    each.filter_map(|jenis| Some((jenis, make(jenis)?)))
        .collect()
});

/// The fields of a kind that has a form.
pub fn skema(jenis: JenisNaskah) -> Option<&'static Skema> {
    SKEMA.get(&jenis)
}

fn make(jenis: JenisNaskah) -> Option<Skema> {
    let mut bidang = umum();
    bidang.extend(formulir(jenis)?.isian.iter().map(asked));
    for more in turunan(jenis) {
        bidang.retain(|b| b.nama != more.nama);
        bidang.push(more);
    }
    Some(Skema {
        penanda_bertanggal: dated_by_signer(jenis),
        ..Skema::terbit(jenis, bidang)
    })
}

fn umum() -> Vec<Bidang> {
    vec![
        wajib("nomor", "Nomor naskah"),
        Bidang::wajib("tanggal", "Tanggal naskah", JenisBidang::Tanggal),
        wajib("tempat", "Tempat naskah dibuat"),
        wajib("pemda", "Pemerintah daerah"),
        wajib("kepala_daerah", "Kepala daerah dengan daerahnya"),
        wajib("badan", "Badan kepegawaian"),
    ]
}

fn asked(isian: &Isian) -> Bidang {
    Bidang {
        nama: isian.nama,
        label: isian.label,
        jenis: jenis_bidang(&isian.macam),
        wajib: isian.wajib && isian.bila.is_none(),
    }
}

fn jenis_bidang(macam: &Macam) -> JenisBidang {
    match macam {
        Macam::Teks | Macam::Uraian => JenisBidang::Teks,
        Macam::Tanggal => JenisBidang::Tanggal,
        Macam::Jam => JenisBidang::Jam,
        Macam::Ya => JenisBidang::Ya,
        Macam::Pilihan(list) => {
            // Made once for the whole run, as the schema itself.
            JenisBidang::Pilihan(list.iter().map(|p| p.kode).collect::<Vec<_>>().leak())
        }
        Macam::Centang(_) => JenisBidang::Daftar(vec![wajib("uraian", "Uraian")]),
        Macam::Pegawai | Macam::PegawaiLuar => JenisBidang::Catatan(orang()),
        Macam::Jabatan => JenisBidang::Catatan(jabatan()),
        Macam::Unit => JenisBidang::Catatan(vec![
            wajib("nama", "Nama unit"),
            wajib("induk", "Perangkat daerah"),
        ]),
        Macam::Rapat => JenisBidang::Catatan(vec![
            wajib("tim", "Nama tim"),
            Bidang::wajib("tanggal", "Tanggal rapat", JenisBidang::Tanggal),
            boleh("nomor_berita_acara", "Nomor Berita Acara"),
        ]),
        Macam::Naskah(_) => JenisBidang::Catatan(vec![
            wajib("nomor", "Nomor"),
            Bidang::wajib("tanggal", "Tanggal", JenisBidang::Tanggal),
        ]),
        Macam::Daftar(kolom) => JenisBidang::Daftar(kolom.iter().map(asked).collect()),
    }
}

const fn wajib(nama: &'static str, label: &'static str) -> Bidang {
    Bidang::wajib(nama, label, JenisBidang::Teks)
}

const fn boleh(nama: &'static str, label: &'static str) -> Bidang {
    Bidang::boleh(nama, label, JenisBidang::Teks)
}

const fn angka(nama: &'static str, label: &'static str) -> Bidang {
    Bidang::wajib(nama, label, JenisBidang::Angka)
}

const fn penanda(nama: &'static str, label: &'static str) -> Bidang {
    Bidang::wajib(nama, label, JenisBidang::Penanda)
}

const fn tanggal(nama: &'static str, label: &'static str) -> Bidang {
    Bidang::wajib(nama, label, JenisBidang::Tanggal)
}

fn orang() -> Vec<Bidang> {
    vec![
        wajib("nama", "Nama dengan gelar"),
        wajib("nama_polos", "Nama tanpa gelar"),
        Bidang::wajib("nip", "NIP", JenisBidang::Nip),
        wajib("pangkat", "Pangkat dan golongan ruang"),
        boleh("golongan", "Golongan ruang"),
        Bidang::boleh("tmt_pangkat", "TMT pangkat", JenisBidang::Tanggal),
        boleh("tempat_lahir", "Tempat lahir"),
        Bidang::boleh("tanggal_lahir", "Tanggal lahir", JenisBidang::Tanggal),
        wajib("jabatan", "Jabatan"),
        wajib("jabatan_lengkap", "Jabatan dengan unitnya"),
        wajib("unit", "Unit kerja"),
        wajib("unit_induk", "Perangkat daerah"),
        wajib("eselon", "Eselon"),
        wajib("kelas", "Kelas jabatan"),
        Bidang::boleh("tmt_jabatan", "TMT jabatan", JenisBidang::Tanggal),
    ]
}

fn jabatan() -> Vec<Bidang> {
    vec![
        wajib("kode", "Kode jabatan"),
        wajib("nama", "Nama jabatan"),
        wajib("unit", "Unit kerja"),
        wajib("unit_induk", "Perangkat daerah"),
        wajib("eselon", "Eselon"),
        wajib("kelas", "Kelas jabatan"),
    ]
}

fn kepala_unit() -> Vec<Bidang> {
    vec![
        wajib("nama_unit", "Perangkat daerah penanda tangan"),
        wajib(
            "sebutan_kepala",
            "Jabatan penanda tangan, dengan Plt. atau Plh.",
        ),
        Bidang::wajib("kepala", "Penanda tangan", JenisBidang::Catatan(orang())),
        penanda("penanda", "Penanda tangan"),
    ]
}

fn kepala_daerah() -> Vec<Bidang> {
    vec![
        wajib("sebutan_penanda", "Penanda tangan dalam kalimat"),
        penanda("penanda", "Penanda tangan"),
    ]
}

/// The list of candidates of a proposal.
fn calon() -> Bidang {
    let mut kolom = orang();
    kolom.extend([
        boleh("nomor_jabatan", "Nomor jabatan"),
        wajib("ke", "Nomor calon"),
        Bidang::wajib(
            "jabatan_baru",
            "Jabatan baru",
            JenisBidang::Catatan(jabatan()),
        ),
        wajib("keterangan", "Hasil pemeriksaan syarat"),
    ]);
    Bidang::boleh("baris", "Calon", JenisBidang::Daftar(kolom))
}

fn usul() -> [Bidang; 2] {
    [
        wajib("kata_usul", "promosi atau mutasi"),
        wajib("kata_usul_besar", "Promosi atau Mutasi"),
    ]
}

fn pegawai_keputusan() -> Vec<Bidang> {
    let mut kolom = orang();
    kolom.extend([
        angka("urut", "Nomor urut"),
        Bidang::wajib(
            "jabatan_baru",
            "Jabatan baru",
            JenisBidang::Catatan(jabatan()),
        ),
        boleh("keterangan", "Keterangan"),
    ]);
    kolom
}

fn lampiran() -> [Bidang; 2] {
    [
        Bidang::boleh(
            "lampiran",
            "Pegawai dalam lampiran",
            JenisBidang::Daftar(pegawai_keputusan()),
        ),
        angka("jumlah", "Jumlah pegawai"),
    ]
}

/// What follows from a meeting and other references of a decision.
fn rujukan() -> [Bidang; 4] {
    [
        boleh("tim", "Nama tim"),
        Bidang::boleh("tanggal_rapat", "Tanggal rapat", JenisBidang::Tanggal),
        boleh("nomor_berita_acara", "Nomor Berita Acara"),
        Bidang::boleh("ada_rujukan", "Ada yang diperhatikan", JenisBidang::Ya),
    ]
}

/// What is taken over from an issued decision.
fn dari_keputusan() -> Vec<Bidang> {
    let mut bidang = vec![
        wajib("tentang", "Tentang"),
        wajib("nomor_keputusan", "Nomor keputusan"),
        tanggal("tanggal_keputusan", "Tanggal keputusan"),
        tanggal("tmt", "Berlaku mulai"),
        wajib("sebutan_penanda", "Penanda tangan asli dalam kalimat"),
        wajib("nama_penanda", "Nama penanda tangan asli"),
        boleh("usul", "Usul satuan kerja"),
        boleh("nomor_pertek", "Nomor persetujuan teknis"),
        Bidang::boleh(
            "tanggal_pertek",
            "Tanggal persetujuan teknis",
            JenisBidang::Tanggal,
        ),
        boleh("mengingat", "Peraturan daerah"),
        Bidang::wajib(
            "tindakan",
            "Tindakan",
            JenisBidang::Pilihan(&["pengangkatan", "pemindahan", "penempatan"]),
        ),
    ];
    bidang.extend(rujukan());
    bidang.extend(lampiran());
    bidang
}

/// The day count of an answer to an application.
fn hari() -> Vec<Bidang> {
    vec![
        wajib("kata_putusan", "Persetujuan atau Penolakan"),
        Bidang::boleh("mulai_hitung", "Awal hitungan hari", JenisBidang::Tanggal),
        Bidang::boleh("batas", "Hari terakhir", JenisBidang::Tanggal),
        Bidang::boleh("lama_hari", "Banyak hari", JenisBidang::Angka),
        Bidang::boleh("hari_ke", "Hari ke", JenisBidang::Angka),
        boleh("dasar_batas", "Dasar batas waktu"),
        Bidang::boleh("lewat", "Batas waktu terlewati", JenisBidang::Ya),
    ]
}

#[allow(clippy::too_many_lines, reason = "it is one list")]
fn turunan(jenis: JenisNaskah) -> Vec<Bidang> {
    use JenisNaskah as J;
    let mut bidang = Vec::new();
    match jenis {
        J::SuratUsulan => {
            bidang.extend(kepala_unit());
            bidang.extend(usul());
            bidang.extend([
                angka("jumlah_jabatan", "Banyak jabatan"),
                angka("jumlah_calon", "Banyak calon"),
                calon(),
            ]);
        }
        J::LampiranUsulan => {
            bidang.extend(usul());
            bidang.extend([
                wajib("nama_unit", "Perangkat daerah pengusul"),
                wajib("sebutan_kepala", "Jabatan penanda tangan"),
                wajib("nomor_surat", "Nomor surat"),
                tanggal("tanggal_surat", "Tanggal surat"),
                penanda("penanda", "Penanda tangan"),
                calon(),
            ]);
        }
        J::PersetujuanPindah => {
            bidang.extend(kepala_unit());
            bidang.extend([
                wajib("nama_asal", "Unit asal"),
                wajib("nama_tujuan", "Unit tujuan"),
            ]);
        }
        J::PernyataanHukuman => {
            bidang.extend(kepala_unit());
            bidang.push(wajib("frasa", "tidak pernah atau tidak sedang"));
        }
        J::PermohonanPindah => bidang.extend([
            wajib("kalimat_alasan", "Alasan dalam kalimat"),
            Bidang::boleh(
                "daftar_berkas",
                "Berkas yang dilampirkan",
                JenisBidang::Daftar(vec![wajib("uraian", "Uraian")]),
            ),
            penanda("penanda", "Pemohon"),
        ]),
        J::PersetujuanMutasi | J::PenolakanMutasi => {
            bidang.extend(kepala_daerah());
            bidang.extend(hari());
            if jenis == J::PenolakanMutasi {
                bidang.push(wajib("alasan", "Alasan penolakan"));
            }
        }
        J::PernyataanKepalaDaerah | J::SuratPerintah => {
            bidang.extend(kepala_daerah());
            if jenis == J::SuratPerintah {
                bidang.extend([
                    wajib("kata_sebagai", "Pelaksana Tugas atau Pelaksana Harian"),
                    wajib("singkat_sebagai", "Plt. atau Plh."),
                ]);
            }
        }
        J::Keputusan => {
            bidang.extend(kepala_daerah());
            bidang.extend(rujukan());
            bidang.extend(lampiran());
            bidang.extend([
                wajib("tentang", "Tentang"),
                penanda("penanda_lampiran", "Penanda tangan lampiran"),
            ]);
        }
        J::PetikanKeputusan => {
            bidang.extend(dari_keputusan());
            bidang.extend([
                Bidang::wajib(
                    "petikan",
                    "Pegawai dalam petikan",
                    JenisBidang::Catatan(pegawai_keputusan()),
                ),
                penanda("penanda_pengesah", "Pejabat yang mengesahkan"),
            ]);
        }
        J::SalinanKeputusan => {
            bidang.extend(dari_keputusan());
            bidang.push(penanda("penanda_pengesah", "Pejabat yang mengesahkan"));
        }
        J::BeritaAcaraSumpah => {
            bidang.extend(dari_keputusan());
            bidang.extend(kepala_daerah());
            bidang.extend([
                Bidang::wajib(
                    "tersumpah",
                    "Yang disumpah",
                    JenisBidang::Catatan(pegawai_keputusan()),
                ),
                penanda("penanda_tersumpah", "Yang mengucapkan sumpah"),
                penanda("penanda_saksi_1", "Saksi pertama"),
                penanda("penanda_saksi_2", "Saksi kedua"),
            ]);
        }
        J::DaftarPelantikan => {
            bidang.extend(dari_keputusan());
            bidang.push(penanda("penanda", "Penanda tangan"));
        }
        J::PaktaIntegritas => bidang.extend([
            penanda("penanda", "Yang menyatakan"),
            penanda("penanda_saksi", "Saksi"),
        ]),
        J::MemoriSerahTerima => bidang.extend([
            Bidang::wajib(
                "daftar_butir",
                "Daftar periksa",
                JenisBidang::Daftar(vec![
                    angka("urut", "Nomor urut"),
                    wajib("uraian", "Uraian"),
                    wajib("keadaan", "Keadaan"),
                ]),
            ),
            penanda("penanda_menyerahkan", "Yang menyerahkan"),
            penanda("penanda_menerima", "Yang menerima"),
            Bidang::boleh("penanda_saksi", "Yang mengetahui", JenisBidang::Penanda),
        ]),
        _ => {}
    }
    bidang
}
