//! What a pack says about meetings, as it is frozen into one.

use sidang_domain::aturan::{Aturan, CalonLain, GasalBerlakuPada, Parameter};
use sidang_domain::rapat::{
    GasalPada, Ketentuan, KetentuanPenilaian, KetentuanRapat, SyaratKuorum,
};

/// The provisions of a pack about meetings.
pub fn ketentuan_rapat(aturan: &Aturan) -> KetentuanRapat {
    let kutip = |dasar: &str| aturan.kutip(dasar);
    let rapat = &aturan.rapat;
    let celah = &rapat.celah;
    let penilaian = &celah.penilaian.nilai;
    KetentuanRapat {
        paket: aturan.id.clone(),
        dasar_hukum: aturan.dasar_hukum.clone(),
        tim: kutip(aturan.tim.pembentuk.dasar()),
        nominatif: kutip(rapat.daftar_nominatif.dasar()),
        kuorum: Ketentuan {
            nilai: kuorum(aturan),
            dasar: kutip(rapat.kuorum.dasar()),
        },
        wakil: as_is(aturan, &celah.wakil),
        daring: as_is(aturan, &celah.daring),
        mundur_dihitung_hadir: as_is(aturan, &celah.mundur_dihitung_hadir),
        ketua_pengganti: kutip(rapat.ketua_pengganti.dasar()),
        ketua_sementara: as_is(aturan, &celah.ketua_sementara),
        calon_lain: Ketentuan {
            nilai: rapat.calon_lain.nilai == CalonLain::BilaTidakAdaYangMemenuhi,
            dasar: kutip(rapat.calon_lain.dasar()),
        },
        penilaian: Ketentuan {
            nilai: KetentuanPenilaian {
                kriteria: penilaian.kriteria.clone(),
                selisih: u32::from(penilaian.selisih),
                wajib: penilaian.wajib,
            },
            dasar: kutip(celah.penilaian.dasar()),
        },
        pemilih_rahasia: Ketentuan {
            nilai: u32::from(celah.pemungutan_rahasia.nilai.pemilih_paling_sedikit),
            dasar: kutip(celah.pemungutan_rahasia.dasar()),
        },
        min_calon: Ketentuan {
            nilai: u32::from(rapat.min_calon.nilai),
            dasar: kutip(rapat.min_calon.dasar()),
        },
        pensiun: kutip(aturan.pensiun.pensiun_bulan.dasar()),
        berita_acara: kutip(rapat.berita_acara.dasar()),
        rekomendasi_hari: as_is(aturan, &aturan.tenggat.rekomendasi_hari),
        hitungan_hari: aturan.tenggat.hitungan_hari.nilai,
    }
}

/// When a meeting is lawful, and what must be odd.
pub fn kuorum(aturan: &Aturan) -> SyaratKuorum {
    let rapat = &aturan.rapat;
    SyaratKuorum {
        lebih_dari: rapat.kuorum.nilai.lebih_dari,
        gasal: match rapat.celah.gasal_berlaku_pada.nilai {
            _ if !rapat.kuorum.nilai.gasal => GasalPada::Tidak,
            GasalBerlakuPada::Kehadiran => GasalPada::Kehadiran,
            GasalBerlakuPada::Keanggotaan => GasalPada::Keanggotaan,
        },
    }
}

/// A parameter whose value the meeting takes as it is.
fn as_is<T: Copy>(aturan: &Aturan, parameter: &Parameter<T>) -> Ketentuan<T> {
    Ketentuan {
        nilai: parameter.nilai,
        dasar: aturan.kutip(parameter.dasar()),
    }
}
