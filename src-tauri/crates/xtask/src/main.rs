//! Set-up, run, test, bench: what the README's commands call.
//!
//! Every command first sets the machine up as far as it needs: system packages through apt, the UI's packages through
//! npm. What is there already is left alone.

mod bench;
mod bindings;
mod contoh;
mod jalan;
mod langkah;
mod lembar;
mod mutants;
mod proses;
mod python;
mod sistem;
mod tabel;
mod ui;
mod uji;

use anyhow::Result;
use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Set-up, run, test and bench of Sidang")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Sets up, builds and opens the window. A debug build: it is ready soonest, and `test` uses the same one
    Run {
        /// Opens straight on the sample regency, in a store of its own under the target folder
        #[arg(long)]
        contoh: bool,
    },
    /// Sets up and tests everything, up to the real window; stops at the first failing step
    Test,
    /// Release builds: prints what is measured beside its floor
    Bench,
    /// Writes the UI's bindings anew from the Rust types
    Bindings,
    /// Writes the table of rules anew: passages, values in the packs, tests
    Tabel,
    /// Pictures every kind of document anew, from sample data
    Lembar,
    /// Mutates the domain to find rules that no test holds
    Mutants,
}

fn main() -> Result<()> {
    match Cli::parse().command {
        Command::Run { contoh } => jalan::run(contoh),
        Command::Test => uji::run(),
        Command::Bench => bench::run(),
        Command::Bindings => bindings::run(),
        Command::Tabel => tabel::run(),
        Command::Lembar => lembar::run(),
        Command::Mutants => mutants::run(),
    }
}
