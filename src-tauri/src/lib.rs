//! The window: Tauri set-up and thin commands, one file per feature. No rule lives here.

mod commands;
mod dialog;
mod meja;
mod pembaca;

use tauri_specta::{Builder, collect_commands, collect_events};

/// The commands and events that the window knows: the one list of them.
#[allow(clippy::too_many_lines, reason = "it is one list")]
fn builder() -> Builder<tauri::Wry> {
    use commands::{
        aturan, basis_data, beranda, formulir, impor, jejak, kepegawaian, naskah, nominatif,
        proyektor, rancangan, rapat, tanda_tangan, templat, tim,
    };
    // Every type crosses one way only, so one shape of each is enough.
    Builder::new()
        .disable_serde_phases()
        .commands(collect_commands![
            basis_data::get_keadaan,
            basis_data::choose_basis_data,
            basis_data::create_basis_data,
            basis_data::unlock,
            basis_data::lock,
            basis_data::change_sandi,
            basis_data::set_instansi,
            beranda::get_beranda,
            impor::choose_berkas,
            impor::preview_impor,
            impor::commit_impor,
            impor::impor_contoh,
            kepegawaian::list_pegawai,
            kepegawaian::get_pegawai,
            kepegawaian::export_pegawai,
            nominatif::list_nominatif,
            nominatif::get_nominatif,
            nominatif::get_calon,
            nominatif::export_nominatif,
            nominatif::rank_nominatif,
            nominatif::get_kotak_sembilan,
            nominatif::compare_calon,
            nominatif::get_profil,
            nominatif::save_profil,
            rancangan::list_rancangan,
            rancangan::create_rancangan,
            rancangan::get_rancangan,
            rancangan::place_pegawai,
            rancangan::remove_penempatan,
            rancangan::set_diskresi,
            rancangan::rename_rancangan,
            rancangan::copy_rancangan,
            rancangan::delete_rancangan,
            rancangan::compare_rancangan,
            tim::list_tim,
            tim::get_tim,
            tim::get_tim_by_id,
            tim::get_tim_per,
            tim::choose_tim,
            tim::choose_berkas_sk,
            tim::preview_tim,
            tim::set_tim,
            tim::replace_ketua_tim,
            tim::export_berkas_sk,
            rapat::list_rapat,
            rapat::create_rapat,
            rapat::get_rapat,
            rapat::add_agenda,
            rapat::add_mutasi,
            rapat::add_pemberhentian,
            rapat::add_lainnya,
            rapat::remove_agenda,
            rapat::link_usulan,
            rapat::refresh_nominatif,
            rapat::lock_agenda,
            rapat::unlock_agenda,
            rapat::invite,
            rapat::replace_ketua,
            rapat::set_hadir,
            rapat::set_pergi,
            rapat::cancel_hadir,
            rapat::set_berhalangan,
            rapat::list_hubungan,
            rapat::list_pihak,
            rapat::declare,
            rapat::recuse,
            rapat::open_rapat,
            rapat::suspend,
            rapat::resume,
            rapat::note,
            rapat::open_penilaian,
            rapat::score,
            rapat::cancel_penilaian,
            rapat::add_calon_lain,
            rapat::recommend,
            rapat::decide,
            rapat::postpone,
            rapat::dissent,
            rapat::close_rapat,
            rapat::postpone_rapat,
            rapat::correct,
            rapat::record_ppk,
            rapat::check_segel,
            rapat::save_draf,
            rapat::clear_draf,
            rapat::get_nominatif_rapat,
            rapat::get_calon_rapat,
            rapat::replay_nominatif,
            proyektor::get_proyektor,
            proyektor::press_proyektor,
            proyektor::show_proyektor,
            proyektor::is_proyektor_open,
            proyektor::toggle_proyektor,
            formulir::list_formulir,
            formulir::preview_formulir,
            formulir::issue_formulir,
            formulir::list_konsep,
            formulir::save_konsep,
            formulir::delete_konsep,
            formulir::list_unit,
            formulir::find_jabatan,
            naskah::list_naskah,
            naskah::get_tata_naskah,
            naskah::set_tata_naskah,
            naskah::preview_tata_naskah,
            naskah::get_lambang,
            naskah::choose_lambang,
            naskah::remove_lambang,
            naskah::issue_undangan,
            naskah::issue_penundaan,
            naskah::issue_daftar_hadir,
            naskah::issue_daftar_nominatif,
            naskah::issue_deklarasi,
            naskah::list_naskah_rapat,
            naskah::issue_penetapan_ketua,
            templat::list_templat,
            templat::get_templat,
            templat::check_templat,
            templat::preview_templat,
            templat::save_templat,
            templat::restore_templat,
            naskah::issue_berita_acara,
            naskah::issue_rekomendasi,
            naskah::get_pdf,
            naskah::export_naskah,
            naskah::export_semua,
            tanda_tangan::choose_pdf,
            tanda_tangan::read_pdf,
            tanda_tangan::choose_p12,
            tanda_tangan::read_p12,
            tanda_tangan::sign_pdf,
            tanda_tangan::save_pdf,
            tanda_tangan::verify_pdf,
            tanda_tangan::choose_akar,
            tanda_tangan::list_akar,
            tanda_tangan::add_akar,
            tanda_tangan::remove_akar,
            tanda_tangan::get_salinan_tanda,
            tanda_tangan::keep_signed,
            tanda_tangan::export_for_signing,
            tanda_tangan::receive_signed,
            tanda_tangan::attach_scan,
            tanda_tangan::list_berkas_naskah,
            tanda_tangan::save_berkas_naskah,
            naskah::export_opd,
            naskah::open_pdf,
            naskah::send_naskah,
            naskah::sign_naskah_basah,
            naskah::get_riwayat_naskah,
            naskah::export_agenda,
            naskah::get_penomoran,
            naskah::set_penomoran,
            naskah::propose_nomor,
            naskah::reserve_nomor,
            naskah::release_nomor,
            naskah::list_nomor,
            aturan::list_aturan,
            aturan::get_aturan,
            aturan::diff_aturan,
            aturan::choose_aturan,
            aturan::check_aturan,
            aturan::install_aturan,
            aturan::set_aturan,
            jejak::list_jejak,
            jejak::verify_jejak,
        ])
        .events(collect_events![
            impor::Kemajuan,
            naskah::EksporMaju,
            proyektor::ProyektorBerubah
        ])
}

/// Starts the window.
///
/// # Panics
/// When the system gives no window at all; there is nobody to show a message to then.
pub fn run() {
    let builder = builder();
    tauri::Builder::default()
        .invoke_handler(builder.invoke_handler())
        .manage(commands::proyektor::Layar::default())
        .manage(commands::tanda_tangan::Penanda::default())
        .setup(move |app| {
            builder.mount_events(app);
            pembaca::clear(app.handle());
            meja::setup(app)
        })
        .build(tauri::generate_context!())
        .expect("the window could not be started")
        .run(|app, event| {
            if matches!(event, tauri::RunEvent::Exit) {
                pembaca::clear(app);
            }
        });
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use specta_typescript::Typescript;

    /// The generated bindings are fresh. With `SIDANG_TULIS_BINDINGS=1` they are written instead of compared.
    #[test]
    fn bindings_segar() {
        let committed =
            PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../ui/src/lib/host/bindings.ts");
        let scratch =
            std::env::temp_dir().join(format!("sidang-bindings-{}.ts", std::process::id()));
        let write = std::env::var_os("SIDANG_TULIS_BINDINGS").is_some();
        let target = if write { &committed } else { &scratch };
        super::builder()
            .export(Typescript::default(), target)
            .unwrap();
        if !write {
            let fresh = std::fs::read_to_string(&scratch).unwrap();
            std::fs::remove_file(&scratch).unwrap();
            assert_eq!(
                std::fs::read_to_string(committed).unwrap(),
                fresh,
                "run `cargo xtask bindings`"
            );
        }
    }
}
