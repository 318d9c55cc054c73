//! What a meeting needs, and what of it is there, each with the way to it.

use sidang_domain::nominatif::DaftarNominatif;
use sidang_domain::rapat::{MataAcara, Tahap};
use sidang_domain::waktu::tanggal_panjang;

use super::KesiapanView;
use super::tampil::RapatTampil;

/// Conflicts of interest are declared.
const KONFLIK: &str = "UU 30/2014 Pasal 42 sampai Pasal 45";

/// How one need is met.
struct Keadaan {
    kunci: &'static str,
    nama: &'static str,
    /// Without it the next step is refused; else the minutes remark it.
    wajib: bool,
    siap: bool,
    pesan: String,
    saran: String,
    dasar: String,
    /// Where in the meeting's screen; or a screen of its own where it begins with `/`.
    jalan: String,
}

impl RapatTampil<'_> {
    /// Everything the meeting needs, in the order in which it is seen to.
    pub fn kesiapan(&self) -> Vec<KesiapanView> {
        let id = self.rapat.id().0.to_string();
        let needs = [
            Some(self.susunan()),
            Some(self.sk()),
            Some(self.agenda_ada()),
            self.daftar_terkini(),
            Some(self.terkunci()),
            Some(self.undangan()),
            self.usulan(),
            self.batas_waktu(),
            self.cukup_calon(),
            Some(self.ketua_hadir()),
            Some(self.kuorum_sah()),
            Some(self.deklarasi()),
            self.diputuskan(),
        ];
        needs
            .into_iter()
            .flatten()
            .map(|k| KesiapanView {
                kunci: k.kunci.to_owned(),
                nama: k.nama.to_owned(),
                siap: k.siap,
                wajib: k.wajib,
                pesan: k.pesan,
                dasar: k.dasar,
                saran: (!k.siap).then_some(k.saran),
                jalan: k.jalan.strip_prefix('/').map_or_else(
                    || {
                        format!("rapat/{id}/{}", k.jalan)
                            .trim_end_matches('/')
                            .to_owned()
                    },
                    str::to_owned,
                ),
            })
            .collect()
    }

    fn susunan(&self) -> Keadaan {
        let tim = self.rapat.tim();
        let departures = tim.periksa_susunan(self.aturan);
        let dasar = departures.first().map_or_else(
            || self.rapat.ketentuan().tim.clone(),
            |first| first.dasar.clone(),
        );
        let siap = departures.is_empty();
        let found: Vec<_> = departures.into_iter().map(|p| p.pesan).collect();
        Keadaan {
            kunci: "susunan_tim",
            nama: "Susunan tim",
            wajib: false,
            siap,
            pesan: if siap {
                format!("{} anggota, sesuai peraturan.", tim.jumlah_anggota())
            } else {
                format!("Susunan menyimpang: {}.", found.join("; "))
            },
            saran: "Mintalah perubahan SK tim; rapat tetap dapat diadakan dan Berita Acara menyebutnya.".into(),
            dasar,
            jalan: "/pengaturan/tim".into(),
        }
    }

    fn sk(&self) -> Keadaan {
        let sk = self.rapat.tim().sk();
        let siap = sk.berlaku_pada(self.rapat.hari());
        Keadaan {
            kunci: "sk_tim",
            nama: "SK tim",
            wajib: false,
            siap,
            pesan: format!(
                "SK nomor {} tanggal {}{}.",
                sk.nomor,
                tanggal_panjang(sk.tanggal),
                if siap {
                    ""
                } else {
                    ", tidak berlaku lagi pada hari rapat"
                }
            ),
            saran: "Catat SK tim yang berlaku pada hari rapat.".into(),
            dasar: self.rapat.ketentuan().tim.clone(),
            jalan: "/pengaturan/tim".into(),
        }
    }

    fn agenda_ada(&self) -> Keadaan {
        let items = self.rapat.agenda().len();
        Keadaan {
            kunci: "agenda",
            nama: "Agenda",
            wajib: true,
            siap: items > 0,
            pesan: if items > 0 {
                format!("{items} mata acara.")
            } else {
                "Agenda masih kosong.".into()
            },
            saran: "Masukkan jabatan lowong atau mata acara lain.".into(),
            dasar: self.rapat.ketentuan().nominatif.clone(),
            jalan: "agenda".into(),
        }
    }

    /// None where no item has a list.
    fn daftar_terkini(&self) -> Option<Keadaan> {
        let with_list: Vec<_> = self.with_list().collect();
        if with_list.is_empty() {
            return None;
        }
        let old: Vec<&str> = with_list
            .iter()
            .filter(|item| self.is_stale(item))
            .map(|item| item.judul())
            .collect();
        // Once the meeting is opened its lists stay as they are: that is their purpose.
        let siap = old.is_empty() || self.rapat.tahap() != Tahap::Disiapkan;
        Some(Keadaan {
            kunci: "daftar_nominatif",
            nama: "Daftar nominatif",
            wajib: false,
            siap,
            pesan: if siap {
                format!("{} daftar dibekukan.", with_list.len())
            } else {
                format!("Data berubah sesudah daftar disusun: {}.", old.join("; "))
            },
            saran: if self.rapat.terkunci() {
                "Buka kembali agenda beserta alasannya, lalu kunci lagi; daftar disusun ulang saat dikunci.".into()
            } else {
                "Kunci agenda; daftar disusun ulang dari data terakhir saat itu.".into()
            },
            dasar: self.rapat.ketentuan().nominatif.clone(),
            jalan: "agenda".into(),
        })
    }

    /// Whether the data changed since the item's list was drawn up.
    fn is_stale(&self, item: &MataAcara) -> bool {
        let list = item.nominatif().and_then(|n| self.orang.list(n));
        list.and_then(DaftarNominatif::versi)
            .is_some_and(|versi| versi.data != self.versi_data)
    }

    fn terkunci(&self) -> Keadaan {
        let siap = self.rapat.terkunci();
        Keadaan {
            kunci: "agenda_dikunci",
            nama: "Agenda dikunci",
            wajib: false,
            siap,
            pesan: if siap {
                "Agenda terkunci.".into()
            } else {
                "Agenda belum dikunci.".into()
            },
            saran: "Kunci agenda sebelum mengundang.".into(),
            dasar: self.rapat.ketentuan().nominatif.clone(),
            jalan: "agenda".into(),
        }
    }

    fn undangan(&self) -> Keadaan {
        let last = self.rapat.undangan().last();
        Keadaan {
            kunci: "undangan",
            nama: "Undangan",
            wajib: false,
            siap: last.is_some_and(|u| !u.agenda_berubah),
            pesan: match last {
                None => "Undangan belum dicatat.".into(),
                Some(u) if u.agenda_berubah => format!(
                    "Agenda berubah sesudah undangan nomor {}.",
                    u.undangan.nomor
                ),
                Some(u) => format!(
                    "Undangan nomor {} tanggal {}.",
                    u.undangan.nomor,
                    tanggal_panjang(u.undangan.tanggal)
                ),
            },
            saran: if self.rapat.terkunci() {
                "Catat nomor dan tanggal undangan."
            } else {
                "Kunci agenda, lalu catat nomor dan tanggal undangan."
            }
            .into(),
            dasar: self.rapat.ketentuan().nominatif.clone(),
            jalan: "undangan".into(),
        }
    }

    /// None where no proposal is linked: not every item has one.
    fn usulan(&self) -> Option<Keadaan> {
        let linked: Vec<_> = self.rapat.agenda().iter().flat_map(|a| &a.usulan).collect();
        if linked.is_empty() {
            return None;
        }
        let invited = self.rapat.undangan().last().map(|u| u.undangan.tanggal);
        let late: Vec<&str> = linked
            .iter()
            .filter(|u| invited.is_some_and(|invited| u.tanggal > invited))
            .map(|u| u.nomor.as_str())
            .collect();
        Some(Keadaan {
            kunci: "usulan",
            nama: "Usulan unit kerja",
            wajib: false,
            siap: late.is_empty(),
            pesan: if late.is_empty() {
                format!("{} usulan ditautkan.", linked.len())
            } else {
                format!("Usulan sesudah undangan: nomor {}.", late.join("; "))
            },
            saran: "Periksa tanggal usulan; usulan mendahului undangan.".into(),
            dasar: self.rapat.ketentuan().nominatif.clone(),
            jalan: "agenda".into(),
        })
    }

    /// None where nobody is near retirement.
    fn batas_waktu(&self) -> Option<Keadaan> {
        let near: Vec<_> = self
            .open_items()
            .flat_map(|item| self.batas_pensiun(item).into_iter().map(move |b| (item, b)))
            .collect();
        let (_, first) = near.first()?;
        let past = near.iter().any(|(_, b)| b.lewat);
        let named: Vec<String> = near
            .iter()
            .filter(|(_, b)| b.lewat == past)
            .map(|(item, b)| {
                format!(
                    "{} ({}), {}",
                    b.nama,
                    item.judul(),
                    tanggal_panjang(b.batas)
                )
            })
            .collect();
        Some(Keadaan {
            kunci: "batas_pensiun",
            nama: "Batas waktu sebelum pensiun",
            wajib: false,
            siap: !past,
            pesan: if past {
                format!("Batas waktu rapat mendahului hari rapat: {}.", named.join("; "))
            } else {
                format!(
                    "Dapat dipertimbangkan sampai batasnya, yang terdekat {}: {}.",
                    tanggal_panjang(first.batas),
                    named.join("; ")
                )
            },
            saran: "Mereka tidak dapat direkomendasikan pada hari rapat ini; adakan rapat lebih awal bila masih mungkin.".into(),
            dasar: self.rapat.ketentuan().pensiun.clone(),
            jalan: "agenda".into(),
        })
    }

    /// None where no undecided item has a list.
    fn cukup_calon(&self) -> Option<Keadaan> {
        self.open_items().find(|item| item.jabatan().is_some())?;
        let ketentuan = self.rapat.ketentuan();
        let least = ketentuan.calon_paling_sedikit() as usize;
        let few: Vec<_> = self
            .open_items()
            .filter(|item| item.jabatan().is_some() && self.dapat_dipilih(item).len() < least)
            .collect();
        let names: Vec<&str> = few.iter().map(|item| item.judul()).collect();
        Some(Keadaan {
            kunci: "cukup_calon",
            nama: "Calon yang memenuhi syarat",
            wajib: false,
            siap: few.is_empty(),
            pesan: if few.is_empty() {
                format!("Setiap jabatan mempunyai paling sedikit {least} calon.")
            } else {
                format!("Kurang dari {least} calon: {}.", names.join("; "))
            },
            saran:
                "Lengkapi data yang perlu diverifikasi, atau tunda mata acara itu dengan alasannya."
                    .into(),
            dasar: ketentuan.min_calon.dasar.clone(),
            jalan: few
                .first()
                .map_or_else(String::new, |item| item.kunci.to_string()),
        })
    }

    fn ketua_hadir(&self) -> Keadaan {
        let ketua = self.rapat.tim().ketua();
        let ketentuan = self.rapat.ketentuan();
        let siap = self.is_over() || self.rapat.kehadiran().is_present(ketua.nip);
        Keadaan {
            kunci: "ketua",
            nama: "Ketua",
            wajib: !ketentuan.ketua_sementara.nilai,
            siap,
            pesan: if siap {
                format!("{} memimpin.", self.rapat.pimpinan().unwrap_or(ketua).nama)
            } else {
                format!("Ketua, {}, belum hadir.", ketua.nama)
            },
            saran: "Hadirkan ketua, catat penetapan ketua pengganti bila ia berhalangan tetap, atau tunda rapat.".into(),
            dasar: ketentuan.ketua_sementara.dasar.clone(),
            jalan: "kehadiran".into(),
        }
    }

    fn kuorum_sah(&self) -> Keadaan {
        let kuorum = self.rapat.kuorum();
        let siap = self.is_over() || kuorum.sah();
        let counted = format!("Hadir {} dari {} anggota", kuorum.hadir, kuorum.anggota);
        Keadaan {
            kunci: "kuorum",
            nama: "Kehadiran dan kuorum",
            wajib: true,
            siap,
            pesan: if kuorum.sah() {
                format!("{counted}, sah.")
            } else if self.is_over() {
                "Rapat sudah berakhir.".into()
            } else {
                format!("{counted}: {}.", kuorum.alasan().join("; "))
            },
            saran: kuorum.saran().join(" "),
            dasar: self.rapat.ketentuan().kuorum.dasar.clone(),
            jalan: "kehadiran".into(),
        }
    }

    fn deklarasi(&self) -> Keadaan {
        let missing: Vec<&str> = self.tanpa_deklarasi().map(|a| a.nama.as_str()).collect();
        let anyone = self
            .rapat
            .tim()
            .anggota()
            .any(|a| self.rapat.deklarasi(a.nip).is_some());
        let siap = missing.is_empty() && anyone;
        Keadaan {
            kunci: "deklarasi",
            nama: "Pernyataan konflik kepentingan",
            wajib: false,
            siap,
            pesan: if siap {
                "Semua yang hadir sudah menyatakan.".into()
            } else if missing.is_empty() {
                "Belum ada yang menyatakan.".into()
            } else {
                // A title such as `M.Si.` ends the sentence already.
                let names = missing.join("; ");
                format!("Belum menyatakan: {}.", names.trim_end_matches('.'))
            },
            saran: "Catat pernyataan setiap anggota yang hadir, juga bila tidak ada konflik."
                .into(),
            dasar: KONFLIK.to_owned(),
            jalan: "deklarasi".into(),
        }
    }

    /// None before the opening.
    fn diputuskan(&self) -> Option<Keadaan> {
        if self.rapat.pertemuan().is_empty() || matches!(self.rapat.tahap(), Tahap::Ditunda(_)) {
            return None;
        }
        let open: Vec<_> = self.open_items().collect();
        let names: Vec<&str> = open.iter().map(|item| item.judul()).collect();
        Some(Keadaan {
            kunci: "bahan_berita_acara",
            nama: "Bahan Berita Acara",
            wajib: true,
            siap: open.is_empty(),
            pesan: if open.is_empty() {
                "Semua mata acara sudah diputuskan atau ditunda.".into()
            } else {
                format!("Belum diputuskan: {}.", names.join("; "))
            },
            saran: "Catat putusannya, atau tunda dengan alasannya.".into(),
            dasar: self.rapat.ketentuan().berita_acara.clone(),
            jalan: open
                .first()
                .map_or_else(String::new, |item| item.kunci.to_string()),
        })
    }

    fn with_list(&self) -> impl Iterator<Item = &MataAcara> {
        self.rapat
            .agenda()
            .iter()
            .filter(|a| a.nominatif().is_some())
    }

    fn open_items(&self) -> impl Iterator<Item = &MataAcara> {
        self.rapat
            .agenda()
            .iter()
            .filter(|a| self.rapat.putusan(&a.kunci).is_none())
    }

    fn is_over(&self) -> bool {
        matches!(
            self.rapat.tahap(),
            Tahap::Ditutup { .. } | Tahap::Ditunda(_)
        )
    }
}
