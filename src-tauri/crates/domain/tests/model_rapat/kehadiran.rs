//! The table of attendances with which a meeting may be opened (RPT-05), for every size of committee.

use sidang_domain::rapat::{CaraHadir, GasalPada, Peristiwa, Rapat};

use crate::bahan::{Awal, Bahan, Paket, jam};

/// The attendances with which a committee of that size can open its meeting.
fn lawful(anggota: u32, paket: &Paket) -> Vec<u32> {
    let bahan = vec![Bahan {
        jenis: 3,
        memenuhi: 0,
        pensiun: 0,
    }];
    let awal = Awal {
        anggota,
        sekretaris_terpisah: anggota > 1,
        sekretariat: true,
        paket: paket.clone(),
        bahan,
    };
    let mut rapat = Rapat::call(awal.dibuat()).unwrap();
    let agenda = Box::new(awal.mata_acara(0));
    rapat.apply(Peristiwa::AgendaDitambah { agenda }).unwrap();
    let mut found = Vec::new();
    for (nip, hadir) in awal.anggota().zip(1..) {
        let cara = CaraHadir::Langsung;
        rapat
            .apply(Peristiwa::Hadir {
                nip,
                jam: jam(60),
                cara,
            })
            .unwrap();
        let opened = rapat.clone().apply(Peristiwa::Dibuka { jam: jam(60) });
        if let Err(refusal) = &opened {
            assert_eq!(refusal.kode, "kuorum_belum_sah");
        } else {
            found.push(hadir);
        }
    }
    found
}

#[test]
fn rpt_05_kehadiran_yang_sah_menurut_jumlah_anggota() {
    let table: [&[u32]; 15] = [
        &[1],
        &[],
        &[3],
        &[3],
        &[3, 5],
        &[5],
        &[5, 7],
        &[5, 7],
        &[5, 7, 9],
        &[7, 9],
        &[7, 9, 11],
        &[7, 9, 11],
        &[7, 9, 11, 13],
        &[9, 11, 13],
        &[9, 11, 13, 15],
    ];
    for (expected, anggota) in table.into_iter().zip(1..) {
        assert_eq!(
            lawful(anggota, &Paket::KETAT),
            expected,
            "{anggota} anggota"
        );
    }
}

#[test]
fn rpt_05_paket_menentukan_apa_yang_gasal_dan_berapa_yang_hadir() {
    let paket = |lebih_dari, gasal| Paket {
        lebih_dari,
        gasal,
        ..Paket::KETAT
    };
    let membership = paket((1, 2), GasalPada::Keanggotaan);
    let nothing = paket((1, 2), GasalPada::Tidak);
    let two_thirds = paket((2, 3), GasalPada::Kehadiran);
    // A share below one half lowers nothing.
    let one_third = paket((1, 3), GasalPada::Tidak);
    for (paket, anggota, expected) in [
        (&membership, 5, &[3, 4, 5][..]),
        (&membership, 6, &[]),
        (&membership, 7, &[4, 5, 6, 7]),
        (&nothing, 2, &[2]),
        (&nothing, 5, &[3, 4, 5]),
        (&nothing, 6, &[4, 5, 6]),
        (&two_thirds, 3, &[3]),
        (&two_thirds, 6, &[5]),
        (&two_thirds, 7, &[5, 7]),
        (&two_thirds, 9, &[7, 9]),
        (&one_third, 5, &[3, 4, 5]),
        (&one_third, 6, &[4, 5, 6]),
    ] {
        assert_eq!(
            lawful(anggota, paket),
            expected,
            "{anggota} anggota, {paket:?}"
        );
    }
}
