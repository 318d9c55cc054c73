//! A made-up map: vacant posts of Administrator and Pengawas, some with holders beside the vacancy.

use sidang_domain::kepegawaian::{Nip, Pendidikan, RekamPegawai};
use sidang_domain::peta_jabatan::{Eselon, Jabatan, JenisJabatan, KodeJabatan, UnitKerja};

use crate::acak::Acak;

/// The eselons of 369 posts like these in the sample regency.
const ESELON: [(Eselon, u64); 4] = [
    (Eselon::IIIa, 41),
    (Eselon::IIIb, 95),
    (Eselon::IVa, 169),
    (Eselon::IVb, 36),
];

/// Posts with a vacancy each; their holders are people whose present post is of the kind.
pub fn peta(jumlah: usize, orang: &[RekamPegawai], acak: &mut Acak) -> Vec<Jabatan> {
    let [administrator, pengawas] =
        [JenisJabatan::Administrator, JenisJabatan::Pengawas].map(|jenis| -> Vec<Nip> {
            orang
                .iter()
                .filter(|o| o.riwayat_jabatan.first().is_some_and(|r| r.jenis == jenis))
                .map(|o| o.pegawai.nip)
                .collect()
        });
    let (mut administrator, mut pengawas) = (administrator.into_iter(), pengawas.into_iter());
    (1..=jumlah)
        .map(|urut| {
            let eselon = acak.weighted(&ESELON);
            let (jenis, holders) = if eselon >= Eselon::IIIb {
                (JenisJabatan::Administrator, &mut administrator)
            } else {
                (JenisJabatan::Pengawas, &mut pengawas)
            };
            let pemangku: Vec<Nip> = holders
                .take(acak.weighted(&[(0, 6), (1, 2), (3, 1)]))
                .collect();
            Jabatan {
                kode: KodeJabatan::parse(&format!("J{urut:05}")).unwrap(),
                nama: format!("Kepala {urut}"),
                jenis,
                eselon: Some(eselon),
                kelas: Some(9),
                unit: UnitKerja {
                    nama: format!("Unit {urut}"),
                    induk: format!("Dinas {}", urut % 40),
                    kota: None,
                },
                pendidikan_minimal: acak.weighted(&[
                    (None, 3),
                    (Some(Pendidikan::Slta), 1),
                    (Some(Pendidikan::D3), 3),
                    (Some(Pendidikan::D4), 2),
                    (Some(Pendidikan::S1), 3),
                    (Some(Pendidikan::S2), 2),
                ]),
                kebutuhan: u16::try_from(pemangku.len()).unwrap() + 1,
                pemangku,
            }
        })
        .collect()
}
