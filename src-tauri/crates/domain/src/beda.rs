//! What differs between two states of the same thing, in words a person reads.

/// One datum that differs; none where a state does not have it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Beda {
    /// The datum, as `SKP 2025`.
    pub apa: String,
    /// What it was.
    pub sebelum: Option<String>,
    /// What it is.
    pub sesudah: Option<String>,
}

/// The differences found so far.
#[derive(Debug, Default)]
pub(crate) struct Perbandingan(Vec<Beda>);

impl Perbandingan {
    /// Compares one field as it is written.
    pub(crate) fn field(
        &mut self,
        apa: impl Into<String>,
        sebelum: Option<impl ToString>,
        sesudah: Option<impl ToString>,
    ) {
        let (sebelum, sesudah) = (
            sebelum.map(|v| v.to_string()),
            sesudah.map(|v| v.to_string()),
        );
        if sebelum != sesudah {
            self.0.push(Beda {
                apa: apa.into(),
                sebelum,
                sesudah,
            });
        }
    }

    /// Compares two lists whatever their order: entries of one name are one datum that changed, the others came or went.
    pub(crate) fn entries<T: PartialEq>(
        &mut self,
        sebelum: &[T],
        sesudah: &[T],
        apa: impl Fn(&T) -> String,
        isi: impl Fn(&T) -> String,
    ) {
        let mut gone: Vec<&T> = sebelum.iter().collect();
        let mut come: Vec<&T> = Vec::new();
        for entry in sesudah {
            match gone.iter().position(|known| *known == entry) {
                Some(place) => drop(gone.remove(place)),
                None => come.push(entry),
            }
        }
        for old in gone {
            let name = apa(old);
            let place = come.iter().position(|new| apa(new) == name);
            let new = place.map(|place| isi(come.remove(place)));
            self.field(name, Some(isi(old)), new);
        }
        for new in come {
            self.field(apa(new), None::<String>, Some(isi(new)));
        }
    }

    /// All differences, in the order they were found.
    pub(crate) fn finish(self) -> Vec<Beda> {
        self.0
    }
}
