//! Conflicts of single placements with the rules: who does not qualify, who is too near retirement, what departs from
//! the pattern of moves without a ground.

use std::collections::BTreeSet;

use super::{Benturan, JenisBenturan, Register, TelaahPenempatan};
use crate::aturan::Aturan;
use crate::kelayakan::{IdSyarat, Jawaban, Sifat, Temuan};
use crate::penolakan::Penolakan;

/// The post is not filled from a nominative list, or the pack asks nothing for it.
pub(super) fn refused(telaah: &TelaahPenempatan, penolakan: Penolakan) -> Benturan {
    let jenis = match penolakan.kode {
        "seleksi_terbuka" => JenisBenturan::SeleksiTerbuka,
        _ => JenisBenturan::TanpaSyarat,
    };
    Benturan {
        dasar: Some(penolakan.dasar),
        ..conflict(telaah, jenis, penolakan.pesan, &penolakan.saran)
    }
}

/// Everything the rules hold against a placement that was checked.
pub(super) fn benturan(
    telaah: &TelaahPenempatan,
    register: &Register<'_>,
    aturan: &Aturan,
) -> Vec<Benturan> {
    let Some(periksa) = &telaah.periksa else {
        return Vec::new();
    };
    let who = format!(
        "{} untuk {}",
        register.nama(&telaah.penempatan.nip),
        register.nama_jabatan(&telaah.penempatan.jabatan)
    );
    let of = |hasil, wanted: fn(&Temuan) -> bool| -> Vec<&Temuan> {
        let mandatory = periksa.temuan.iter().filter(|t| t.sifat == Sifat::Wajib);
        mandatory
            .filter(|t| t.hasil == hasil && wanted(t))
            .collect()
    };
    let is_pensiun = |t: &Temuan| t.syarat == IdSyarat::Pensiun;
    [
        findings(
            telaah,
            JenisBenturan::BatasPensiun,
            &format!("Batas waktu rapat bagi {who} telah lewat"),
            &of(Jawaban::TidakMemenuhi, is_pensiun),
            "Pilih calon lain.",
            aturan,
        ),
        findings(
            telaah,
            JenisBenturan::TidakMemenuhi,
            &format!("{who} tidak memenuhi syarat"),
            &of(Jawaban::TidakMemenuhi, |t| t.syarat != IdSyarat::Pensiun),
            "Pilih calon lain yang memenuhi syarat.",
            aturan,
        ),
        findings(
            telaah,
            JenisBenturan::PerluVerifikasi,
            &format!("{who} masih perlu diverifikasi"),
            &of(Jawaban::BelumAdaData, |_| true),
            "Lengkapi datanya sebelum rapat.",
            aturan,
        ),
        discretion(telaah, &who, aturan),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The checks that the pack lets one depart from with a ground, and that the placement departs from (DJ kebijakan lain).
pub(super) fn departures(temuan: &[Temuan], aturan: &Aturan) -> Vec<IdSyarat> {
    let Some(clause) = &aturan.diskresi else {
        return Vec::new();
    };
    temuan
        .iter()
        .filter(|t| t.hasil == Jawaban::TidakMemenuhi && t.sifat == Sifat::Saran)
        .map(|t| t.syarat)
        .filter(|syarat| clause.nilai.syarat.contains(syarat))
        .collect()
}

fn discretion(telaah: &TelaahPenempatan, who: &str, aturan: &Aturan) -> Option<Benturan> {
    let given = telaah.penempatan.diskresi.as_ref();
    let Some(clause) = &aturan.diskresi else {
        given?;
        return Some(conflict(
            telaah,
            JenisBenturan::DiskresiTanpaDasar,
            format!(
                "{who} memakai alasan diskresi, padahal {} tidak mengenalnya.",
                aturan.nama
            ),
            "Hapus alasan diskresi, atau pilih tanggal yang memakai paket aturan lain.",
        ));
    };
    let grounded = given.is_some_and(|d| clause.nilai.alasan.contains(&d.alasan));
    (!telaah.menyimpang.is_empty() && !grounded).then(|| {
        let names: Vec<String> = telaah.menyimpang.iter().map(IdSyarat::to_string).collect();
        Benturan {
            dasar: Some(aturan.kutip(clause.dasar())),
            ..conflict(
                telaah,
                JenisBenturan::DiskresiBelumBeralasan,
                format!(
                    "{who} menyimpangi pola mutasi tanpa alasan: {}.",
                    names.join(", ")
                ),
                &format!(
                    "Pilih salah satu alasan dan uraikan: {}.",
                    clause.nilai.alasan.join("; ")
                ),
            )
        }
    })
}

/// One conflict over all findings of a kind; none where there are none.
fn findings(
    telaah: &TelaahPenempatan,
    jenis: JenisBenturan,
    pesan: &str,
    temuan: &[&Temuan],
    saran: &str,
    aturan: &Aturan,
) -> Option<Benturan> {
    let bukti: Vec<&str> = temuan
        .iter()
        .map(|t| t.bukti.trim_end_matches('.'))
        .collect();
    let dasar: BTreeSet<String> = temuan
        .iter()
        .map(|t| aturan.kutip(t.dasar.as_str()))
        .collect();
    (!temuan.is_empty()).then(|| Benturan {
        dasar: Some(dasar.into_iter().collect::<Vec<_>>().join("; ")),
        ..conflict(
            telaah,
            jenis,
            format!("{pesan}: {}.", bukti.join("; ")),
            saran,
        )
    })
}

fn conflict(
    telaah: &TelaahPenempatan,
    jenis: JenisBenturan,
    pesan: String,
    saran: &str,
) -> Benturan {
    Benturan {
        jenis,
        pesan,
        dasar: None,
        saran: saran.to_owned(),
        nip: vec![telaah.penempatan.nip],
        jabatan: vec![telaah.penempatan.jabatan.clone()],
    }
}

#[cfg(test)]
mod tests {
    use super::super::contoh::{Kantor, kode, nip, penempatan_baru, rancangan};
    use super::super::{AlasanDiskresi, Berat, Rancangan, RancanganId, Telaah};
    use super::*;
    use crate::aturan::{Dasar, Diskresi, Keberlakuan, Parameter};
    use crate::kelayakan::contoh::{aturan_dengan, d, saran};
    use crate::kepegawaian::Golongan;
    use crate::peta_jabatan::{Eselon, JenisJabatan};

    /// The conflicts of a plan with one placement: kind, message, basis.
    fn conflicts(kantor: &Kantor) -> Vec<(JenisBenturan, String, Option<String>)> {
        let found = kantor.telaah(&[("A", 1)]).benturan;
        found
            .into_iter()
            .map(|b| (b.jenis, b.pesan, b.dasar))
            .collect()
    }

    fn kantor() -> Kantor {
        let mut kantor = Kantor::new(1);
        kantor.post("A", &[]);
        kantor
    }

    #[test]
    fn yang_tidak_memenuhi_dan_yang_perlu_verifikasi_menyebut_bukti_dan_pasal() {
        let mut kantor = kantor();
        assert_eq!(conflicts(&kantor), []);
        kantor.set_rank(1, Golongan::IIIa);
        let [(jenis, pesan, dasar)] = conflicts(&kantor).try_into().unwrap();
        assert_eq!(jenis, JenisBenturan::TidakMemenuhi);
        assert!(
            pesan.starts_with("P1 untuk Jabatan A (A) tidak memenuhi syarat: "),
            "{pesan}"
        );
        assert!(pesan.contains("III/a"), "{pesan}");
        assert!(
            dasar
                .unwrap()
                .contains("Pasal 7 ayat (5) Perbup Kolaka Timur 14/2020")
        );
        kantor.person(1).pegawai.golongan = None;
        let [(jenis, _, _)] = conflicts(&kantor).try_into().unwrap();
        assert_eq!(
            (jenis, jenis.berat()),
            (JenisBenturan::PerluVerifikasi, Berat::Peringatan)
        );
    }

    #[test]
    fn rancangan_ditelaah_per_tanggalnya_sendiri() {
        let kantor = kantor();
        for (per, found) in [
            ("2026-11-22", &[][..]),
            ("2043-03-15", &[JenisBenturan::BatasPensiun]),
        ] {
            let id = RancanganId(uuid::Uuid::nil());
            let mut plan = Rancangan::new(id, "Rancangan contoh", d(per)).unwrap();
            plan.place(penempatan_baru("A", 1)).unwrap();
            let benturan = kantor.telaah_of(&plan).benturan;
            let kinds: Vec<_> = benturan.iter().map(|b| b.jenis).collect();
            assert!(kinds.starts_with(found), "{per}: {kinds:?}");
            assert_eq!(kinds.is_empty(), found.is_empty(), "{per}: {kinds:?}");
        }
    }

    #[test]
    fn batas_rapat_sebelum_pensiun_disebut_tersendiri() {
        let mut kantor = kantor();
        kantor.person(1).pegawai.tanggal_lahir = Some(d("1969-01-10"));
        let [(jenis, pesan, dasar)] = conflicts(&kantor).try_into().unwrap();
        assert_eq!(jenis, JenisBenturan::BatasPensiun);
        assert!(
            pesan.contains("rapat paling lambat 10 Juli 2026"),
            "{pesan}"
        );
        assert_eq!(
            dasar.as_deref(),
            Some("Pasal 10 ayat (4) Perbup Kolaka Timur 14/2020")
        );
    }

    #[test]
    fn jpt_pratama_lewat_seleksi_terbuka_dan_jabatan_tanpa_syarat() {
        for (jenis, expected, berat) in [
            (
                JenisJabatan::JptPratama,
                JenisBenturan::SeleksiTerbuka,
                Berat::Galat,
            ),
            (
                JenisJabatan::AhliMuda,
                JenisBenturan::TanpaSyarat,
                Berat::Peringatan,
            ),
        ] {
            let mut kantor = Kantor::new(1);
            kantor.post_in("A", (jenis, Some(Eselon::IIb)), "Dinas Contoh", &[]);
            let [(found, _, dasar)] = conflicts(&kantor).try_into().unwrap();
            assert_eq!((found, found.berat()), (expected, berat));
            assert!(dasar.is_some());
            let telaah = kantor.telaah(&[("A", 1)]);
            assert_eq!(telaah.penempatan[0].periksa, None);
            assert!(!telaah.penempatan[0].akibat.is_empty());
        }
    }

    fn clause(syarat: &[IdSyarat]) -> Parameter<Diskresi> {
        Parameter {
            nilai: Diskresi {
                alasan: vec!["Kebutuhan organisasi".into()],
                syarat: syarat.to_vec(),
            },
            dasar: Dasar {
                sumber: "Pasal 99".to_owned().try_into().unwrap(),
                ..crate::aturan::bawaan()[0].peringkat.dasar.clone()
            },
        }
    }

    /// A placement that departs from an advisory check, under a pack that lets one with a ground.
    fn with_clause() -> Kantor {
        let mut kantor = kantor();
        kantor.set_rank(1, Golongan::IIIa);
        let pengawas = kantor.aturan.syarat.get_mut(&JenisJabatan::Pengawas);
        pengawas.unwrap().pangkat.as_mut().unwrap().sifat = Keberlakuan::Saran;
        kantor.aturan.diskresi = Some(clause(&[IdSyarat::Pangkat]));
        kantor
    }

    fn reasoned(kantor: &Kantor, alasan: &str) -> Telaah {
        let mut plan = rancangan(&[("A", 1)]);
        let diskresi = AlasanDiskresi::new(alasan, "satu-satunya yang ahli").unwrap();
        plan.set_diskresi(&kode("A"), &nip(1), Some(diskresi))
            .unwrap();
        kantor.telaah_of(&plan)
    }

    #[test]
    fn dis_01_penyimpangan_pola_harus_beralasan_dari_paket() {
        let mut kantor = with_clause();
        let telaah = kantor.telaah(&[("A", 1)]);
        assert_eq!(telaah.penempatan[0].menyimpang, [IdSyarat::Pangkat]);
        let [benturan] = telaah.benturan.as_slice() else {
            panic!("{:?}", telaah.benturan)
        };
        assert_eq!(benturan.jenis, JenisBenturan::DiskresiBelumBeralasan);
        assert_eq!(
            benturan.dasar.as_deref(),
            Some("Pasal 99 Perbup Kolaka Timur 14/2020")
        );
        assert!(benturan.saran.contains("Kebutuhan organisasi"));
        // A ground of the pack mends it, one's own does not.
        assert_eq!(reasoned(&kantor, "Kebutuhan organisasi").benturan, []);
        assert_eq!(reasoned(&kantor, "Kehendak pimpinan").benturan.len(), 1);
        // What the clause does not list is no departure.
        kantor.aturan.diskresi.as_mut().unwrap().nilai.syarat = vec![IdSyarat::JfDilepas];
        assert_eq!(kantor.telaah(&[("A", 1)]).benturan, []);
    }

    #[test]
    fn dis_01_paket_tanpa_diskresi_tidak_menerima_alasannya() {
        let mut kantor = with_clause();
        kantor.aturan.diskresi = None;
        assert_eq!(kantor.telaah(&[("A", 1)]).benturan, []);
        let telaah = reasoned(&kantor, "Kebutuhan organisasi");
        let kinds: Vec<_> = telaah.benturan.iter().map(|b| b.jenis).collect();
        assert_eq!(kinds, [JenisBenturan::DiskresiTanpaDasar]);
        assert!(telaah.penempatan[0].menyimpang.is_empty());
    }

    /// P1 of class 9 in `B` moves to `A`; `C` is another post like `A`. Classes of `A` and `C`, and whether a ground is
    /// asked for.
    fn asks_ground(eselon: Eselon, a: u8, c: u8) -> bool {
        let mut kantor = kantor();
        let jenis = match eselon {
            Eselon::IIIb => JenisJabatan::Administrator,
            _ => JenisJabatan::Pengawas,
        };
        kantor.aturan = aturan_dengan(|s| s.peringkat_jabatan = Some(saran(())));
        kantor.aturan.diskresi = Some(clause(&[IdSyarat::PeringkatJabatan]));
        kantor.post("B", &[1]).kelas = Some(9);
        kantor.post("C", &[]).kelas = Some(c);
        kantor.jabatan[0].kelas = Some(a);
        for at in [0, 2] {
            (kantor.jabatan[at].jenis, kantor.jabatan[at].eselon) = (jenis, Some(eselon));
        }
        let found = kantor.benturan(&[("A", 1)], JenisBenturan::DiskresiBelumBeralasan);
        !found.is_empty()
    }

    #[test]
    fn pol_06_vertikal_ke_kelas_bukan_terendah_harus_beralasan() {
        assert!(!asks_ground(Eselon::IIIb, 11, 12));
        assert!(asks_ground(Eselon::IIIb, 12, 11));
    }

    #[test]
    fn pol_07_horizontal_ke_kelas_sama_atau_lebih_tinggi_tanpa_alasan() {
        assert!(!asks_ground(Eselon::IVa, 9, 9));
        assert!(!asks_ground(Eselon::IVa, 10, 9));
    }

    #[test]
    fn pol_08_horizontal_ke_kelas_lebih_rendah_harus_beralasan() {
        assert!(asks_ground(Eselon::IVa, 8, 9));
    }
}
