//! From the record of a meeting to the records of its documents that are set from templates.

use chrono::{Datelike, NaiveDate};
use sidang_documents::tanggal::{jam_menit, lama};
use sidang_documents::templat::Catatan;
use sidang_documents::{Orang, Penanda};
use sidang_domain::kelayakan::{Hasil, Jawaban};
use sidang_domain::kepegawaian::Golongan;
use sidang_domain::naskah::Undangan;
use sidang_domain::nominatif::{Calon, DaftarNominatif};
use sidang_domain::rapat::{Kuorum, Rapat};
use sidang_domain::tim::{Anggota, PenetapanKetua, Peran};

use super::cetak_rapat::{Bahan, jabatan, person};

/// What every record says: date, committee, who signs.
fn umum(bahan: Bahan<'_>, tanggal: NaiveDate, penanda: Penanda) -> Catatan {
    let jadwal = bahan.rapat.jadwal();
    Catatan::new()
        .dengan("tanggal", tanggal)
        .dengan("istilah_tim", &bahan.aturan.istilah.tim)
        .dengan("pemerintah", &bahan.instansi.nama)
        .dengan("penanda", penanda)
        .dengan(
            "rapat",
            Catatan::new()
                .dengan("tanggal", jadwal.tanggal)
                .dengan("jam", jadwal.jam)
                .dengan("zona", &jadwal.zona)
                .dengan("tempat", &jadwal.tempat),
        )
}

fn orang(orang: &Orang, kedudukan: &str) -> Catatan {
    Catatan::new()
        .dengan("nama", &orang.nama)
        .dengan("nip", orang.nip)
        .dengan_bila("pangkat", orang.pangkat())
        .dengan("jabatan", &orang.jabatan)
        .dengan("kedudukan", kedudukan)
}

fn anggota(anggota: &Anggota) -> Catatan {
    orang(&person(anggota), &anggota.peran.to_string())
}

/// The secretary of the committee; the chair where it has none.
fn pengesah(bahan: Bahan<'_>) -> Penanda {
    let tim = bahan.rapat.tim();
    let secretary = tim.orang().iter().find(|a| a.peran == Peran::Sekretaris);
    let (signer, role) = match secretary {
        Some(secretary) => (secretary, "Sekretaris"),
        None => (tim.ketua(), bahan.sebutan_ketua()),
    };
    let istilah = &bahan.aturan.istilah.tim;
    Penanda::orang("penanda", format!("{role} {istilah}"), &person(signer))
}

/// The days on which anyone came, ascending.
pub fn hari_hadir(rapat: &Rapat) -> Vec<NaiveDate> {
    let stays = |a: &Anggota| rapat.kehadiran().sesi(a.nip).to_vec();
    let people = rapat.tim().orang().iter();
    let mut days: Vec<_> = people.flat_map(stays).map(|s| s.tanggal).collect();
    days.sort_unstable();
    days.dedup();
    days
}

/// The attendance of one day.
pub fn daftar_hadir(bahan: Bahan<'_>, hari: NaiveDate) -> Catatan {
    let rapat = bahan.rapat;
    let (members, staff): (Vec<_>, Vec<_>) =
        rapat.tim().orang().iter().partition(|a| a.dihitung_kuorum);
    let rows = |people: &[&Anggota]| -> Vec<Catatan> {
        let row = |(urut, a): (u32, &&Anggota)| attendance(rapat, a, hari, urut);
        (1..).zip(people).map(row).collect()
    };
    let came = |a: &&&Anggota| {
        rapat
            .kehadiran()
            .sesi(a.nip)
            .iter()
            .any(|s| s.tanggal == hari)
    };
    let hadir = members.iter().filter(came).count();
    let opening = rapat.pertemuan().iter().find(|p| p.tanggal == hari);
    let kuorum = opening.map_or_else(
        || rapat.kuorum(),
        |p| Kuorum {
            hadir: u32::try_from(p.pembuka.len()).unwrap_or(u32::MAX),
            ..rapat.kuorum()
        },
    );
    umum(bahan, hari, pengesah(bahan))
        .dengan("hari_ini", hari)
        .dengan("anggota", rows(&members))
        .dengan("petugas", rows(&staff))
        .dengan("jumlah_anggota", members.len())
        .dengan("jumlah_hadir", hadir)
        .dengan("jumlah_tidak_hadir", members.len() - hadir)
        .dengan_bila("hadir_dibuka", opening.map(|_| kuorum.hadir))
        .dengan("sah", kuorum.sah())
        .dengan("alasan", kuorum.alasan().join("; "))
        .dengan(
            "pasal_kuorum",
            bahan.aturan.kutip(&rapat.ketentuan().kuorum.dasar),
        )
}

/// A row: with its number at the side where it is signed, or with why the person was not there.
fn attendance(rapat: &Rapat, a: &Anggota, hari: NaiveDate, urut: u32) -> Catatan {
    let stays = rapat.kehadiran().sesi(a.nip);
    let stay = stays.iter().find(|s| s.tanggal == hari);
    let row = anggota(a);
    if let Some(stay) = stay {
        let side = if urut % 2 == 1 { "ganjil" } else { "genap" };
        return row.dengan("jam", jam_menit(stay.datang)).dengan(side, urut);
    }
    let reason = rapat.berhalangan(a.nip).unwrap_or("tanpa keterangan");
    row.dengan("tidak_hadir", reason)
}

/// What a member declared; none where nothing was declared.
pub fn deklarasi(bahan: Bahan<'_>, a: &Anggota) -> Option<Catatan> {
    let declared = bahan.rapat.deklarasi(a.nip)?;
    let konflik = declared.iter().map(|k| {
        Catatan::new()
            .dengan("dengan", bahan.nama(k.calon))
            .dengan("hubungan", k.hubungan.to_string())
            .dengan("uraian", &k.uraian)
    });
    let istilah = &bahan.aturan.istilah.tim;
    let penanda = Penanda::orang("penanda", format!("{} {istilah}", a.peran), &person(a));
    let record = umum(bahan, bahan.rapat.jadwal().tanggal, penanda)
        .dengan("anggota", anggota(a))
        .dengan("konflik", konflik.collect::<Vec<_>>())
        .dengan("dasar", Undangan::DASAR_KONFLIK);
    Some(record)
}

/// The decision that makes a member the chair.
pub fn penetapan_ketua(bahan: Bahan<'_>, penetapan: &PenetapanKetua) -> Catatan {
    let (rapat, aturan) = (bahan.rapat, bahan.aturan);
    let (tim, sk) = (rapat.tim(), rapat.tim().sk());
    let penanda = Penanda::kosong("penanda", &penetapan.penetap);
    umum(bahan, penetapan.tanggal, penanda)
        .dengan("nomor", &penetapan.nomor)
        .dengan("penetap", &penetapan.penetap)
        .dengan(
            "sk",
            Catatan::new()
                .dengan("penetap", &sk.penetap)
                .dengan("nomor", &sk.nomor)
                .dengan("tanggal", sk.tanggal)
                .dengan("tentang", &sk.tentang),
        )
        .dengan("ketua_lama", anggota(tim.ketua_menurut_sk()))
        .dengan("ketua_baru", anggota(tim.ketua()))
        .dengan("sebab", &penetapan.sebab)
        .dengan("dasar", aturan.kutip(&rapat.ketentuan().ketua_pengganti))
        .dengan("aturan", &aturan.dasar_hukum)
}

/// A frozen list. Who does not qualify is counted, not named.
pub fn daftar_nominatif(bahan: Bahan<'_>, list: &DaftarNominatif) -> Catatan {
    let post = list.jabatan();
    let count = |hasil| list.dengan_hasil(hasil).count();
    let shown: Vec<_> = list
        .calon()
        .iter()
        .filter(|c| c.hasil != Hasil::TidakMemenuhi)
        .collect();
    let sidik = list.sidik().to_string();
    umum(bahan, list.per(), pengesah(bahan))
        .dengan(
            "jabatan",
            Catatan::new()
                .dengan("nama", &post.nama)
                .dengan("unit", unit_lengkap(list))
                .dengan("jenis", post.jenis.to_string())
                .dengan_bila("eselon", post.eselon.map(|e| e.to_string()))
                .dengan_bila("kelas", post.kelas.map(u32::from)),
        )
        .dengan("per", list.per())
        .dengan("aturan", &bahan.aturan.dasar_hukum)
        .dengan("syarat", checks(bahan, list))
        .dengan(
            "calon",
            shown
                .iter()
                .map(|c| candidate(c, list.per()))
                .collect::<Vec<_>>(),
        )
        .dengan("memenuhi", count(Hasil::Memenuhi))
        .dengan("perlu_periksa", count(Hasil::PerluVerifikasi))
        .dengan("tidak_memenuhi", count(Hasil::TidakMemenuhi))
        .dengan_bila("versi_data", list.versi().map(|v| v.data))
        .dengan("sidik", &sidik[..8])
        .dengan("sidik_lengkap", grouped(&sidik))
}

fn unit_lengkap(list: &DaftarNominatif) -> String {
    let named = jabatan(list.jabatan());
    if named.unit == list.jabatan().unit.induk || list.jabatan().unit.induk.is_empty() {
        named.unit
    } else {
        format!("{}, {}", named.unit, list.jabatan().unit.induk)
    }
}

/// The checks that the list was drawn up with, each once.
fn checks(bahan: Bahan<'_>, list: &DaftarNominatif) -> Vec<Catatan> {
    let first = list.calon().first();
    let findings = first.into_iter().flat_map(Calon::temuan);
    findings
        .map(|t| {
            Catatan::new()
                .dengan("uraian", t.syarat.to_string())
                .dengan("dasar", bahan.aturan.kutip(t.dasar.as_str()))
        })
        .collect()
}

fn candidate(c: &Calon, per: NaiveDate) -> Catatan {
    let p = &c.profil;
    let now = &p.jabatan_sekarang;
    let kinerja: Vec<_> = p
        .skp
        .iter()
        .filter_map(|s| Some(format!("{} {}", s.tahun, s.predikat?)))
        .collect();
    let open: Vec<_> = c
        .temuan()
        .filter(|t| t.hasil != Jawaban::Memenuhi)
        .map(|t| format!("{}: {}", t.syarat, t.bukti))
        .collect();
    Catatan::new()
        .dengan("nama", &p.nama)
        .dengan("nip", p.nip)
        .dengan_bila("lahir", p.tanggal_lahir)
        .dengan_bila("usia", p.tanggal_lahir.map(|lahir| age(lahir, per)))
        .dengan_bila("pangkat", p.golongan.map(Golongan::pangkat_golongan))
        .dengan_bila("tmt_pangkat", p.tmt_golongan)
        .dengan("jabatan", &now.nama)
        .dengan("unit", &now.unit_kerja)
        .dengan_bila("kelas", now.kelas.map(u32::from))
        .dengan("tmt", now.tmt)
        .dengan("lama", lama(now.tmt, per))
        .dengan_bila("pendidikan", p.pendidikan.map(|p| p.to_string()))
        .dengan("kinerja", kinerja.join("\n"))
        .dengan_bila("pensiun", c.pensiun)
        .dengan_bila("sisa", c.pensiun.filter(|d| *d > per).map(|d| lama(per, d)))
        .dengan("hasil", c.hasil.to_string())
        .dengan("temuan", open.join("\n"))
        .dengan_bila("peringkat", c.peringkat)
        .dengan("arah", c.arah.to_string())
}

fn age(lahir: NaiveDate, per: NaiveDate) -> String {
    let not_yet = (per.month(), per.day()) < (lahir.month(), lahir.day());
    format!("{} tahun", per.year() - lahir.year() - i32::from(not_yet))
}

/// A seal in groups of eight, so that it breaks between groups.
fn grouped(sidik: &str) -> String {
    let characters: Vec<char> = sidik.chars().collect();
    let groups: Vec<String> = characters.chunks(8).map(|g| g.iter().collect()).collect();
    groups.join(" ")
}
