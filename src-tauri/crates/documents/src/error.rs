//! What can stand in the way of printing a document.

/// Why a document was not printed. Nothing is ever printed half, or with a sentence its numbers contradict.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The bundled typeface has no glyph for a character.
    #[error(
        "Huruf “{huruf}” (U+{kode:04X}) dalam “{teks}” tidak dapat dicetak; ganti dengan huruf Latin biasa.",
        kode = *huruf as u32
    )]
    HurufTidakTercetak {
        /// The character that cannot be printed.
        huruf: char,
        /// The words it stands in.
        teks: String,
    },
    /// The letterhead's logo is no readable picture.
    #[error("Logo pada kop tidak dapat dibaca; gunakan gambar PNG atau JPEG yang utuh.")]
    Logo,
    /// The attendance, of the meeting or of one decision, does not carry the sentence that it is lawful.
    #[error(
        "Anggota yang hadir {hadir} dari {anggota} orang tidak memenuhi kuorum ({pasal}); berita acara tidak dapat dicetak."
    )]
    KuorumTidakTerpenuhi {
        /// Members present.
        hadir: u32,
        /// Members in all.
        anggota: u32,
        /// The article that sets the quorum.
        pasal: String,
    },
    /// The quorum was counted over other people than the minutes list.
    #[error(
        "Kuorum dihitung atas {dihitung} orang, sedangkan daftar hadir memuat {tercatat} orang; periksa daftar hadir."
    )]
    JumlahTidakCocok {
        /// People in the quorum's count.
        dihitung: usize,
        /// People in the list.
        tercatat: usize,
    },
    /// Minutes of a meeting that was never opened.
    #[error("Rapat belum pernah dibuka; berita acaranya tidak dapat dicetak.")]
    TanpaPertemuan,
    /// The votes on an item are not as many as those who took part.
    #[error(
        "Suara pada mata acara “{acara}” berjumlah {suara}, sedangkan yang ikut memutuskan {peserta} orang."
    )]
    SuaraTidakCocok {
        /// The item.
        acara: String,
        /// Votes counted.
        suara: usize,
        /// People who took part.
        peserta: usize,
    },
    /// The one who chaired is not among the members marked present.
    #[error("Pimpinan rapat tidak tercatat hadir; perbaiki daftar hadir atau pimpinan rapat.")]
    PimpinanTidakHadir,
    /// A recommendation without a candidate.
    #[error(
        "Jabatan “{jabatan}” direkomendasikan tanpa calon; tetapkan calon atau tunda jabatan itu."
    )]
    TanpaCalon {
        /// The post's name.
        jabatan: String,
    },
    /// The profile of a candidate does not fit its one page.
    #[error(
        "Profil “{nama}” tidak muat dalam satu halaman; ringkas nama jabatan dan unit kerja yang sangat panjang."
    )]
    TidakSehalaman {
        /// The candidate's name.
        nama: String,
    },
    /// Someone recorded as recused from an item is not among the members marked present.
    #[error("“{nama}” tercatat mundur dari pembahasan, tetapi tidak tercatat hadir.")]
    MundurTidakHadir {
        /// The name as recorded.
        nama: String,
    },
    /// A field of the template has no value, where its sentence needs one.
    #[error(
        "Isian “{isian}” kosong, sedangkan kalimat pada templat memerlukannya; lengkapi data atau templatnya."
    )]
    IsianKosong {
        /// The field by its path.
        isian: String,
    },
    /// The template writes a field in a way that does not suit its value.
    #[error(
        "Isian “{isian}” tidak dapat ditulis dengan bentuk yang diminta templat; perbaiki templatnya."
    )]
    IsianTakSesuai {
        /// The field by its path.
        isian: String,
    },
    /// The template lacks a sentence.
    #[error(
        "Templat tidak memuat kalimat “{nama}”; lengkapi templatnya atau kembalikan ke bawaan."
    )]
    TanpaKalimat {
        /// The sentence's name.
        nama: String,
    },
    /// The PDF itself could not be put together.
    #[error("Berkas PDF tidak dapat disusun: {0}")]
    Pdf(#[from] lopdf::Error),
    /// The PDF could not be written out.
    #[error("Berkas PDF tidak dapat ditulis: {0}")]
    Tulis(#[from] std::io::Error),
}
