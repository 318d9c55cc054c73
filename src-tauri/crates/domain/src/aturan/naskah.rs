//! The texts a pack is made of.

use serde::{Deserialize, Serialize};
use toml::de::DeTable;

use crate::sidik::{Sidik, SidikBuilder};

/// One text of a pack. A pack's texts begin with its own, followed by that of the base it extends, and so on: all
/// that is needed to read it again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NaskahPaket {
    /// Id of the pack the text is of.
    pub id: String,
    /// The text, TOML.
    pub text: String,
}

impl NaskahPaket {
    /// A text under the id that it gives itself; blank where it gives none.
    pub fn new(text: &str) -> Self {
        Self {
            id: key_of(text, "id").unwrap_or_default(),
            text: text.to_owned(),
        }
    }

    /// The pack that the text extends.
    pub(super) fn mewarisi(&self) -> Option<String> {
        key_of(&self.text, "mewarisi")
    }
}

fn key_of(text: &str, key: &str) -> Option<String> {
    let (akar, _) = DeTable::parse_recoverable(text);
    let value = akar.get_ref().get(key)?;
    value.get_ref().as_str().map(str::to_owned)
}

/// The seal of texts: a pack's version.
pub(super) fn sidik(naskah: &[NaskahPaket]) -> Sidik {
    let mut builder = SidikBuilder::new("aturan/1");
    builder.value(naskah.len());
    for lapis in naskah {
        builder.text(&lapis.id);
        builder.text(&lapis.text);
    }
    builder.finish()
}
