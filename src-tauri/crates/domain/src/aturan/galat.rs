//! Why a text is no rule pack, where, and what would mend it.

/// Why a rule pack was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AturanError {
    /// The text is not TOML, or not of a pack's form.
    #[error("Paket aturan tidak terbaca pada baris {baris}: {pesan}. {saran}")]
    Unreadable {
        /// Line of the text, from 1.
        baris: usize,
        /// What is wrong.
        pesan: String,
        /// What would mend it.
        saran: String,
    },
    /// A value is missing or contradicts another.
    #[error("Paket aturan belum benar pada bagian [{bagian}] (baris {baris}): {pesan}. {saran}")]
    Inconsistent {
        /// Table of the pack.
        bagian: String,
        /// Line the table begins at, from 1.
        baris: usize,
        /// What is wrong.
        pesan: String,
        /// What would mend it.
        saran: String,
    },
}

impl AturanError {
    /// The text is not TOML.
    pub(super) fn malformed(text: &str, error: &toml::de::Error) -> Self {
        let (pesan, saran) = if error.message().starts_with("duplicate key") {
            ("sebuah kunci tertulis dua kali", "Hapus salah satunya.")
        } else {
            (
                "susunan TOML keliru",
                "Periksa tanda kutip, kurung, dan tanda sama dengan pada baris itu.",
            )
        };
        Self::Unreadable {
            baris: line_of(text, error),
            pesan: pesan.to_owned(),
            saran: saran.to_owned(),
        }
    }

    /// The text is TOML, but not of a pack's form.
    pub(super) fn unreadable(text: &str, error: &toml::de::Error) -> Self {
        let (pesan, saran) = translate(error.message());
        Self::Unreadable {
            baris: line_of(text, error),
            pesan,
            saran: saran.to_owned(),
        }
    }
}

fn line_of(text: &str, error: &toml::de::Error) -> usize {
    let offset = error.span().map_or(0, |span| span.start);
    text[..offset].matches('\n').count() + 1
}

/// The reader's finding and a remedy, in Indonesian. What it does not know comes from the vocabulary's own types,
/// whose messages are Indonesian already.
fn translate(message: &str) -> (String, &'static str) {
    let rest = |prefix: &str| message.strip_prefix(prefix);
    if let Some(text) = rest("unknown field ") {
        (
            format!("kunci {}", unknown(text)),
            "Perbaiki ejaan kunci atau hapus barisnya.",
        )
    } else if let Some(text) = rest("missing field ") {
        (
            format!("kunci {text} belum ada"),
            "Tambahkan kunci itu beserta nilai dan sumbernya.",
        )
    } else if let Some(text) = rest("unknown variant ") {
        (
            format!("nilai {}", unknown(text)),
            "Pakai salah satu nilai yang dikenal.",
        )
    } else if let Some(text) = rest("invalid type: ").or_else(|| rest("invalid value: ")) {
        let text = text.replace(", expected ", "; seharusnya ");
        (
            format!("jenis nilai tidak sesuai, tertulis {}", kinds(&text)),
            "Tulis nilai dengan jenis yang diminta.",
        )
    } else if message.contains("input") {
        (
            "tanggal tidak terbaca".to_owned(),
            "Tulis tanggal sebagai tahun-bulan-hari, misalnya 2020-05-26.",
        )
    } else {
        (
            message.trim_end_matches('.').to_owned(),
            "Perbaiki nilai itu.",
        )
    }
}

/// What is unknown and what is known instead.
fn unknown(text: &str) -> String {
    text.replace(", expected one of ", " tidak dikenal; yang dikenal: ")
        .replace(", expected ", " tidak dikenal; yang dikenal: ")
        .replace(" or ", " atau ")
}

/// The reader's names of kinds of values, in Indonesian.
fn kinds(text: &str) -> String {
    const NAMA: [(&str, &str); 11] = [
        ("a string", "teks"),
        ("string", "teks"),
        ("integer", "bilangan"),
        ("a boolean", "true atau false"),
        ("boolean", "true atau false"),
        ("a sequence", "daftar"),
        ("sequence", "daftar"),
        ("map", "tabel"),
        ("u16", "bilangan bulat mulai dari 0"),
        ("u32", "bilangan bulat mulai dari 0"),
        ("u8", "bilangan bulat mulai dari 0"),
    ];
    NAMA.iter()
        .fold(text.to_owned(), |text, (en, id)| text.replace(en, id))
}

/// A fault found in a pack that could be read.
pub(super) struct Cacat {
    pub(super) bagian: String,
    pub(super) pesan: String,
    pub(super) saran: &'static str,
}

impl Cacat {
    /// The error, at the line where the faulty table begins.
    pub(super) fn locate(self, text: &str) -> AturanError {
        let key = self.bagian.rsplit('.').next().unwrap_or_default();
        let begins = |line: &str| {
            line.strip_prefix('[')
                .is_some_and(|rest| rest.starts_with(&self.bagian))
                || line
                    .strip_prefix(key)
                    .is_some_and(|rest| rest.trim_start().starts_with('='))
        };
        let baris = text
            .lines()
            .position(|line| begins(line.trim_start()))
            .map_or(1, |index| index + 1);
        AturanError::Inconsistent {
            bagian: self.bagian,
            baris,
            pesan: self.pesan,
            saran: self.saran.to_owned(),
        }
    }
}
