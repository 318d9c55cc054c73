//! What the minutes remark, though nothing forbids it.

use sidang_domain::rapat::Pertemuan;
use sidang_domain::waktu::tanggal_panjang;

use super::RapatTampil;
use crate::tim::PeringatanView;

/// Nothing is recorded for a day before it was decided.
const TIDAK_SURUT: &str = "UU 30/2014 Pasal 58 ayat (6)";
/// Conflicts of interest are declared.
const KONFLIK: &str = "UU 30/2014 Pasal 42 sampai Pasal 45";

impl RapatTampil<'_> {
    /// What the minutes remark: departures of the committee, the chair, the invitation, declarations, members who did
    /// not step back, scores that stay apart, a record made on another day.
    pub fn peringatan(&self) -> Vec<PeringatanView> {
        let mut list: Vec<PeringatanView> = self
            .rapat
            .tim()
            .periksa_susunan(self.aturan)
            .into_iter()
            .map(PeringatanView::from)
            .collect();
        list.extend(self.tentang_ketua());
        if !self.rapat.pertemuan().is_empty() {
            list.extend(self.tentang_undangan());
            list.extend(self.tentang_deklarasi());
            list.extend(self.tentang_calon_yang_tidak_mundur());
        }
        list.extend(self.tentang_selisih());
        list.extend(self.tentang_pencatatan());
        list
    }

    fn tentang_ketua(&self) -> Vec<PeringatanView> {
        let rapat = self.rapat;
        let tim = rapat.tim();
        let dasar = || self.aturan.kutip(self.aturan.rapat.ketua_pengganti.dasar());
        let replaced = tim.ketua_pengganti().map(|p| PeringatanView {
            pesan: format!(
                "Ketua menurut SK, {}, berhalangan tetap; {} menjadi ketua dengan penetapan nomor {} tanggal {}.",
                tim.ketua_menurut_sk().nama,
                tim.ketua().nama,
                p.nomor,
                tanggal_panjang(p.tanggal)
            ),
            dasar: dasar(),
        });
        let away = rapat
            .pimpinan()
            .filter(|a| a.nip != tim.ketua().nip)
            .map(|a| PeringatanView {
                pesan: format!("Ketua tidak hadir; rapat dipimpin {}.", a.nama),
                dasar: dasar(),
            });
        replaced.into_iter().chain(away).collect()
    }

    fn tentang_undangan(&self) -> Option<PeringatanView> {
        let pesan = match self.rapat.undangan().last() {
            None => "Rapat diselenggarakan tanpa undangan yang dicatat.".to_owned(),
            Some(u) if u.agenda_berubah => format!(
                "Agenda berubah sesudah undangan nomor {} tanggal {}.",
                u.undangan.nomor,
                tanggal_panjang(u.undangan.tanggal)
            ),
            Some(_) => return None,
        };
        Some(PeringatanView {
            pesan,
            dasar: self.rapat.ketentuan().nominatif.clone(),
        })
    }

    fn tentang_deklarasi(&self) -> Option<PeringatanView> {
        let missing: Vec<&str> = self.tanpa_deklarasi().map(|a| a.nama.as_str()).collect();
        (!missing.is_empty()).then(|| PeringatanView {
            pesan: format!(
                "Belum menyatakan ada atau tidaknya konflik kepentingan: {}.",
                missing.join("; ")
            ),
            dasar: KONFLIK.to_owned(),
        })
    }

    /// The members who attended without declaring anything.
    pub fn tanpa_deklarasi(&self) -> impl Iterator<Item = &sidang_domain::tim::Anggota> {
        let rapat = self.rapat;
        rapat
            .tim()
            .anggota()
            .filter(|a| rapat.kehadiran().attended(a.nip) && rapat.deklarasi(a.nip).is_none())
    }

    fn tentang_calon_yang_tidak_mundur(&self) -> Vec<PeringatanView> {
        let rapat = self.rapat;
        rapat
            .agenda()
            .iter()
            .flat_map(|item| {
                rapat
                    .tim()
                    .anggota()
                    .filter(|a| rapat.kehadiran().attended(a.nip))
                    .filter(|a| {
                        rapat.is_party(&item.kunci, a.nip) && !rapat.has_recused(&item.kunci, a.nip)
                    })
                    .map(|a| PeringatanView {
                        pesan: format!(
                            "{} termasuk yang dipertimbangkan pada mata acara {} dan tidak mundur.",
                            a.nama,
                            item.judul()
                        ),
                        dasar: KONFLIK.to_owned(),
                    })
            })
            .collect()
    }

    fn tentang_selisih(&self) -> Vec<PeringatanView> {
        let rule = &self.rapat.ketentuan().penilaian;
        self.rapat
            .agenda()
            .iter()
            .filter_map(|item| {
                let left = self
                    .rapat
                    .penilaian(&item.kunci)?
                    .selisih(rule.nilai.selisih)
                    .len();
                (left > 0).then(|| PeringatanView {
                    pesan: format!(
                        "Selisih {left} nilai pada {} tetap di atas {} sesudah penilaian kedua.",
                        item.judul(),
                        rule.nilai.selisih
                    ),
                    dasar: rule.dasar.clone(),
                })
            })
            .collect()
    }

    fn tentang_pencatatan(&self) -> Vec<PeringatanView> {
        let late =
            |(i, (p, waktu)): (usize, (&Pertemuan, &chrono::DateTime<chrono::FixedOffset>))| {
                (waktu.date_naive() != p.tanggal).then(|| PeringatanView {
                    pesan: format!(
                        "{} rapat tanggal {} dicatat dalam aplikasi pada {} pukul {}.",
                        if i == 0 { "Pembukaan" } else { "Kelanjutan" },
                        tanggal_panjang(p.tanggal),
                        tanggal_panjang(waktu.date_naive()),
                        waktu.format("%H.%M")
                    ),
                    dasar: TIDAK_SURUT.to_owned(),
                })
            };
        let sittings = self.rapat.pertemuan().iter().zip(self.pembukaan);
        sittings.enumerate().filter_map(late).collect()
    }
}
