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
    pub(super) fn unreadable(text: &str, error: &toml::de::Error) -> Self {
        let offset = error.span().map_or(0, |span| span.start);
        let (pesan, saran) = translate(error.message());
        Self::Unreadable {
            baris: text[..offset].matches('\n').count() + 1,
            pesan,
            saran: saran.to_owned(),
        }
    }
}

/// The parser's finding and a remedy, in Indonesian.
fn translate(message: &str) -> (String, &'static str) {
    let rest = |prefix: &str| message.strip_prefix(prefix).map(str::to_owned);
    let options = |text: String| {
        text.replace(", expected one of ", "; yang dikenal: ")
            .replace(", expected ", "; yang dikenal: ")
    };
    if let Some(text) = rest("unknown field ") {
        (
            format!("kunci {} ", options(text)).trim().to_owned(),
            "Perbaiki ejaan kunci atau hapus barisnya.",
        )
    } else if let Some(text) = rest("missing field ") {
        (
            format!("kunci {text} belum ada"),
            "Tambahkan kunci itu beserta nilai dan sumbernya.",
        )
    } else if let Some(text) = rest("unknown variant ") {
        (
            format!("nilai {}", options(text)),
            "Pakai salah satu nilai yang dikenal.",
        )
    } else if let Some(text) = rest("duplicate key") {
        (
            format!("kunci tertulis dua kali{text}"),
            "Hapus salah satunya.",
        )
    } else if let Some(text) = rest("invalid type: ").or_else(|| rest("invalid value: ")) {
        (
            format!(
                "jenis nilai tidak sesuai, tertulis {}",
                text.replace(", expected ", ", seharusnya ")
            ),
            "Tulis nilai dengan jenis yang diminta.",
        )
    } else {
        (
            message.trim_end_matches('.').to_owned(),
            "Periksa tulisan TOML pada baris itu: tanda kutip, kurung, dan tanda sama dengan.",
        )
    }
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
