//! What `nominatif-ketahanan` and `banding` ask for.

use clap::Args;
use sidang_app::nominatif::BobotMasukan;

use super::acuan::AcuanCalon;

#[derive(Debug, Args)]
pub struct Ketahanan {
    /// Kode jabatan
    #[arg(value_name = "KODE")]
    pub kode: String,
    #[command(flatten)]
    pub acuan: AcuanCalon,
    /// Bobot yang dicoba dalam persen, misalnya kompetensi=30,golongan=10; yang tidak disebut tetap menurut paket
    #[arg(long, value_name = "KRITERIA=N", value_delimiter = ',', value_parser = parse_bobot)]
    pub bobot: Vec<BobotMasukan>,
}

#[derive(Debug, Args)]
pub struct Banding {
    /// Kode jabatan
    #[arg(value_name = "KODE")]
    pub kode: String,
    #[command(flatten)]
    pub acuan: AcuanCalon,
    /// NIP calon, dua sampai empat
    #[arg(long, value_name = "NIP", num_args = 1.., required = true)]
    pub nip: Vec<String>,
}

/// `kompetensi=12.5`.
fn parse_bobot(text: &str) -> Result<BobotMasukan, String> {
    let parts = text.split_once('=');
    parts
        .and_then(|(kriteria, bobot)| {
            Some(BobotMasukan {
                kriteria: kriteria.trim().to_owned(),
                bobot: bobot.trim().parse().ok()?,
            })
        })
        .ok_or_else(|| "tulis seperti kompetensi=12.5".to_owned())
}

#[cfg(test)]
mod tests {
    use super::parse_bobot;

    #[test]
    fn bobot_ditulis_kriteria_sama_dengan_persen() {
        let bobot = parse_bobot("kompetensi=12.5").unwrap();
        assert_eq!((bobot.kriteria.as_str(), bobot.bobot), ("kompetensi", 12.5));
        for wrong in ["kompetensi", "kompetensi=", "kompetensi=banyak", "=", ""] {
            assert!(parse_bobot(wrong).is_err(), "{wrong}");
        }
    }
}
