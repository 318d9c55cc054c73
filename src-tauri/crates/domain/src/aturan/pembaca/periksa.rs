//! Keys that nobody asked for.

use toml::de::DeValue;

use super::Pembaca;
use super::bentuk::Bentuk;

impl Pembaca<'_> {
    /// Notes every key of the own text that the reading did not ask for; to be called when all is read. Bases were
    /// swept when they were read themselves.
    pub(in super::super) fn sweep(&self) {
        let mut unknown = Vec::new();
        for (key, value) in &self.sendiri().akar {
            self.visit(
                "",
                key.get_ref(),
                key.span().start,
                value.get_ref(),
                &mut unknown,
            );
        }
        for (letak, luar, pesan, saran) in unknown {
            self.note(0, &(letak..letak), &luar, pesan, saran);
        }
    }

    fn visit(
        &self,
        luar: &str,
        nama: &str,
        letak: usize,
        nilai: &DeValue<'_>,
        unknown: &mut Vec<(usize, String, String, &'static str)>,
    ) {
        let jalur = if luar.is_empty() {
            nama.to_owned()
        } else {
            format!("{luar}.{nama}")
        };
        let catatan = self.catatan.borrow();
        let bentuk = catatan.kunci.get(&jalur).map(|kunci| &kunci.bentuk);
        let dalam = catatan.under(&jalur);
        if nama.contains('.') || (bentuk.is_none() && dalam.is_empty()) {
            let known = catatan.under(luar).join(", ");
            unknown.push((
                letak,
                luar.to_owned(),
                format!("kunci `{nama}` tidak dikenal; yang dikenal: {known}"),
                "Perbaiki ejaan kunci atau hapus barisnya.",
            ));
            return;
        }
        match (bentuk, nilai) {
            (Some(Bentuk::Peta(_)), DeValue::Table(tabel)) => {
                for value in tabel.values() {
                    self.inside(&format!("{jalur}.*"), value.get_ref(), unknown);
                }
            }
            (None | Some(Bentuk::Tabel), DeValue::Table(tabel)) => {
                for (key, value) in tabel {
                    let letak = key.span().start;
                    self.visit(&jalur, key.get_ref(), letak, value.get_ref(), unknown);
                }
            }
            (Some(Bentuk::Daftar), DeValue::Array(items)) => {
                for item in items {
                    let jalur = format!("{jalur}[]");
                    self.inside(&jalur, item.get_ref(), unknown);
                }
            }
            (None, _) => unknown.push((
                letak,
                jalur,
                "bagian ini bukan tabel".to_owned(),
                "Tulis sebagai bagian dengan kunci-kuncinya.",
            )),
            _ => {}
        }
    }

    /// The keys of a table within a list or a map.
    fn inside(
        &self,
        jalur: &str,
        nilai: &DeValue<'_>,
        unknown: &mut Vec<(usize, String, String, &'static str)>,
    ) {
        match nilai {
            DeValue::Table(tabel) => {
                for (key, value) in tabel {
                    let letak = key.span().start;
                    self.visit(jalur, key.get_ref(), letak, value.get_ref(), unknown);
                }
            }
            DeValue::Array(items) => {
                for item in items {
                    self.inside(&format!("{jalur}[]"), item.get_ref(), unknown);
                }
            }
            _ => {}
        }
    }
}
