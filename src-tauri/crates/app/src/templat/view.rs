//! What is shown of templates.

use serde::Serialize;
use sidang_documents::templat::{Bidang, JenisBidang, Kesalahan, Skema};
use sidang_store::templat::VersiTemplat;
use specta::Type;

/// A kind of document with a template.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct TemplatView {
    /// Code of the kind.
    pub jenis: String,
    /// Its name.
    pub nama: String,
    /// Whether the one in force is the one that the program brings along.
    pub bawaan: bool,
    /// When it was changed last, if ever.
    pub diubah: Option<String>,
}

/// A template, its versions, and what it may name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct TemplatRinci {
    /// Code of the kind.
    pub jenis: String,
    /// Its name.
    pub nama: String,
    /// The text in force.
    pub isi: String,
    /// Whether it is the one that the program brings along.
    pub bawaan: bool,
    /// What is wrong with it; the program's own has no mistakes.
    pub kesalahan: Vec<KesalahanView>,
    /// The institution's versions, the latest first.
    pub versi: Vec<VersiTemplatView>,
    /// The fields that it may name.
    pub bidang: Vec<BidangView>,
}

/// One version of the institution's own template.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct VersiTemplatView {
    /// Counted from 1.
    pub versi: u32,
    /// The text; none for the return to the one that the program brings along.
    pub isi: Option<String>,
    /// When it was kept.
    pub waktu: String,
    /// By whom.
    pub oleh: String,
}

/// A mistake of a template.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct KesalahanView {
    /// Line, from 1.
    pub baris: u32,
    /// What stands there.
    pub bagian: String,
    /// What is wrong.
    pub pesan: String,
    /// What would mend it.
    pub saran: String,
}

/// A field that a template may name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct BidangView {
    /// Its path: `pegawai.nama`.
    pub nama: String,
    /// What it is.
    pub label: String,
    /// What it holds.
    pub jenis: String,
    /// Whether every record has it.
    pub wajib: bool,
}

pub(super) fn version_view(versi: &VersiTemplat) -> VersiTemplatView {
    VersiTemplatView {
        versi: versi.versi,
        isi: versi.isi.clone(),
        waktu: versi.waktu.to_rfc3339(),
        oleh: versi.oleh.clone(),
    }
}

pub(super) fn mistake_view(kesalahan: &Kesalahan) -> KesalahanView {
    KesalahanView {
        baris: u32::try_from(kesalahan.baris).unwrap_or(u32::MAX),
        bagian: kesalahan.bagian.clone(),
        pesan: kesalahan.pesan.clone(),
        saran: kesalahan.saran.clone(),
    }
}

/// The fields of a kind and those inside them; then those that a sentence has of its own.
pub(super) fn fields(skema: &Skema) -> Vec<BidangView> {
    let mut views = Vec::new();
    push(&mut views, "", &skema.bidang);
    for kalimat in &skema.kalimat {
        push(&mut views, &format!("{}: ", kalimat.nama), &kalimat.bidang);
    }
    views
}

fn push(views: &mut Vec<BidangView>, awal: &str, bidang: &[Bidang]) {
    for b in bidang {
        views.push(BidangView {
            nama: format!("{awal}{}", b.nama),
            label: b.label.to_owned(),
            jenis: b.jenis.nama().to_owned(),
            wajib: b.wajib,
        });
        match &b.jenis {
            JenisBidang::Catatan(dalam) => push(views, &format!("{awal}{}.", b.nama), dalam),
            JenisBidang::Daftar(dalam) => {
                push(views, &format!("{awal}{} \u{203a} ", b.nama), dalam);
            }
            _ => {}
        }
    }
}
