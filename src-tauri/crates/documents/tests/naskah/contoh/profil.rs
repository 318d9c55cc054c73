//! The candidate who is hardest to set.

use sidang_documents::contoh::{profil, tanggal};
use sidang_documents::profil_calon::ProfilCalonNaskah;
use sidang_domain::kelayakan::Jawaban;
use sidang_domain::kepegawaian::{HukumanDisiplin, RiwayatJabatan, TingkatHukuman};

/// The longest names, forty posts, every check failing with long evidence, and punishments past and running.
pub fn profil_terpanjang() -> ProfilCalonNaskah {
    let mut naskah = profil();
    let jabatan = "Kepala Bidang Pengendalian Penduduk, Penyuluhan, Penggerakan, Advokasi, dan Informasi Keluarga";
    let unit = "Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk, dan Keluarga Berencana";
    jabatan.clone_into(&mut naskah.jabatan.nama);
    unit.clone_into(&mut naskah.jabatan.unit);
    unit.clone_into(&mut naskah.unit);
    "Prof. Dr. Ir. H. Raden Mas Koesoemaningrat Hadiprodjo, M.Sc."
        .clone_into(&mut naskah.orang.nama);
    "Kepala Subbagian Perencanaan, Evaluasi, Pelaporan, dan Keuangan pada Dinas Lingkungan Hidup"
        .clone_into(&mut naskah.orang.jabatan);
    naskah.pendidikan = Some(
        "S-2 Administrasi Publik Konsentrasi Manajemen Sumber Daya Manusia Sektor Publik"
            .to_owned(),
    );
    "Tidak memenuhi syarat".clone_into(&mut naskah.hasil);
    naskah.peringkat = None;
    let contoh = naskah.riwayat[1].clone();
    naskah.riwayat = (0..40)
        .map(|i| RiwayatJabatan {
            nama: jabatan.to_owned(),
            unit_kerja: unit.to_owned(),
            tmt_mulai: tanggal(&format!("{}-01-02", 1986 + i)),
            tmt_selesai: (i < 39).then(|| tanggal(&format!("{}-01-01", 1987 + i))),
            ..contoh.clone()
        })
        .collect();
    naskah.hukuman = [
        (TingkatHukuman::Berat, "2026-02-01", Some("2027-01-31")),
        (TingkatHukuman::Sedang, "2015-02-01", Some("2016-01-31")),
        (TingkatHukuman::Ringan, "2013-02-01", Some("2013-07-31")),
        (TingkatHukuman::Ringan, "2026-05-01", None),
    ]
    .map(|(tingkat, mulai, selesai)| HukumanDisiplin {
        tingkat,
        jenis: "Penurunan jabatan setingkat lebih rendah selama 12 bulan".to_owned(),
        nomor_sk: None,
        tmt_mulai: tanggal(mulai),
        tmt_selesai: selesai.map(tanggal),
    })
    .to_vec();
    for syarat in &mut naskah.syarat {
        syarat.hasil = Jawaban::TidakMemenuhi;
        syarat.bukti = format!(
            "{jabatan} pada {unit} sejak 1 Januari 2020, 2.518 hari; paling singkat 4 tahun (1.460 hari) pada jenjang Pengawas."
        );
        "Peraturan Bupati Teluk Sagara Nomor 4 Tahun 2020 Pasal 7 huruf c angka 4"
            .clone_into(&mut syarat.dasar);
    }
    if let Some(kotak) = &mut naskah.kotak {
        "dikembangkan melalui pelatihan manajerial dan penugasan lintas perangkat daerah sebelum dipertimbangkan kembali".clone_into(&mut kotak.tindak_lanjut);
    }
    naskah
}
