//! Which state of the register and the map is read: today's, or the one they had at an earlier version of the data.
//!
//! The version of the data is the number of the last source read. Sources are numbered in the order they come, and what
//! one states or withdraws carries its number, so every earlier state is still there.

/// A state of the rows that sources state and withdraw.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keadaan {
    /// What is in force.
    Kini,
    /// What was in force once that source was read, with all sources of its import run.
    Pada(u64),
}

impl Keadaan {
    /// The condition that a row of `tabel` (its name or alias) belongs to this state.
    pub fn berlaku(self, tabel: &str) -> String {
        match self {
            Self::Kini => format!("{tabel}.dicabut_oleh IS NULL"),
            Self::Pada(versi) => format!(
                "{tabel}.sumber_id <= {versi} AND ({tabel}.dicabut_oleh IS NULL OR {tabel}.dicabut_oleh > {versi})"
            ),
        }
    }
}

#[cfg(test)]
mod tests;
