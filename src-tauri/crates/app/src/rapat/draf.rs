//! What is being written of a meeting but not recorded yet: kept so that a crash loses nothing, on no audit trail.

use serde_json::Value;

use super::isian::parse_kunci;
use crate::{Galat, Hasil, Konteks, Sidang};

impl Sidang {
    /// Keeps what is being written of an item, or with a blank key of the meeting as a whole. Never of a secret ballot:
    /// what names its votes is refused.
    ///
    /// # Errors
    /// Where it is no JSON or too long, holds a secret ballot, or meeting or item are unknown.
    pub fn save_draf(&mut self, id: &str, acara: &str, isi: &str, konteks: &Konteks) -> Hasil<()> {
        let rapat = self.load_rapat(id)?;
        if !acara.is_empty() {
            rapat.find_agenda(&parse_kunci(acara)?)?;
        }
        let value: Value = serde_json::from_str(isi).map_err(|_| {
            Galat::masukan(
                "draf_tidak_terbaca",
                "Draf bukan JSON.",
                "Simpan draf dari layar rapat.",
            )
        })?;
        if holds_secret_ballot(&value) {
            return Err(Galat::masukan(
                "draf_suara_rahasia",
                "Suara rahasia tidak disimpan sebagai draf.",
                "Isi hitungannya pada saat putusan dicatat.",
            ));
        }
        Ok(self
            .basisdata
            .transaction(|tx| tx.rapat().put_draf(rapat.id(), acara, isi, konteks.waktu))?)
    }

    /// Throws away what is being written of an item, or with a blank key of the meeting as a whole.
    ///
    /// # Errors
    /// Where the meeting is unknown.
    pub fn clear_draf(&mut self, id: &str, acara: &str) -> Hasil<()> {
        let rapat = self.load_rapat(id)?;
        Ok(self
            .basisdata
            .transaction(|tx| tx.rapat().clear_draf(rapat.id(), acara))?)
    }
}

/// Whether a value, however deep, is the vote of a secret ballot: `cara` is `rahasia` beside votes.
fn holds_secret_ballot(value: &Value) -> bool {
    match value {
        Value::Object(fields) => {
            let secret = fields.get("cara").is_some_and(|c| c == "rahasia");
            secret
                && fields
                    .keys()
                    .any(|key| ["suara", "hitungan"].contains(&key.as_str()))
                || fields.values().any(holds_secret_ballot)
        }
        Value::Array(items) => items.iter().any(holds_secret_ballot),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::holds_secret_ballot;

    #[test]
    fn draf_tidak_memuat_suara_rahasia() {
        for (draf, expected) in [
            (json!({ "alasan": "sesuai", "cara": "rahasia" }), false),
            (json!({ "cara": "terbuka", "suara": [] }), false),
            (json!({ "cara": "rahasia", "suara": [] }), true),
            (
                json!([{ "putusan": { "cara": "rahasia", "hitungan": {} } }]),
                true,
            ),
        ] {
            assert_eq!(holds_secret_ballot(&draf), expected, "{draf}");
        }
    }
}
