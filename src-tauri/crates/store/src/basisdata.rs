//! The database file: making, opening, and the one way in — transactions.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::{DateTime, FixedOffset};
use rusqlite::{Connection, OpenFlags, Transaction, TransactionBehavior};
use zeroize::Zeroizing;

use crate::jejak::Kepala;
use crate::kunci::{BerkasKunci, KunciData, ParameterArgon2, Sandi, new_data_key};
use crate::{Error, Result, Transaksi, berkas, migrasi};

/// How long to wait for another process's write before giving up with [`Error::Dipakai`].
const TUNGGU: Duration = Duration::from_secs(5);

/// An open store. One writer at a time; another process may have the same file open.
pub struct Basisdata {
    conn: Connection,
    path: PathBuf,
    pengguna: String,
}

impl Basisdata {
    /// Makes a new store at `path` (and its key file beside it) that `pengguna` opens with `sandi`.
    ///
    /// # Errors
    /// [`Error::SudahAda`] when either file exists: nothing is ever overwritten.
    pub fn create(
        path: &Path,
        pengguna: &str,
        sandi: &Sandi,
        now: DateTime<FixedOffset>,
    ) -> Result<Self> {
        Self::create_with(path, pengguna, sandi, now, ParameterArgon2::default())
    }

    /// [`Basisdata::create`] with another cost of guessing the passphrase; tests take a cheap one.
    ///
    /// # Errors
    /// As [`Basisdata::create`].
    pub fn create_with(
        path: &Path,
        pengguna: &str,
        sandi: &Sandi,
        now: DateTime<FixedOffset>,
        parameter: ParameterArgon2,
    ) -> Result<Self> {
        let kunci = new_data_key()?;
        let key_file = BerkasKunci::new(pengguna, sandi, &kunci, parameter, now)?;
        drop(berkas::create_new(path)?);
        let made = key_file.write_new(path).and_then(|()| {
            Self::make(path, pengguna, &kunci).inspect_err(|_| {
                // The original error is the one to tell.
                let _ = fs::remove_file(BerkasKunci::path(path));
            })
        });
        made.inspect_err(|_| {
            let _ = fs::remove_file(path);
        })
    }

    fn make(path: &Path, pengguna: &str, kunci: &KunciData) -> Result<Self> {
        let mut conn = connect(path, kunci)?;
        conn.pragma_update(None, "journal_mode", "WAL")?;
        migrasi::create(&mut conn)?;
        Ok(Self {
            conn,
            path: path.to_owned(),
            pengguna: pengguna.to_owned(),
        })
    }

    /// Opens the store at `path` as `pengguna` (the first user where none is named), after checking the
    /// authentication code of every page.
    ///
    /// # Errors
    /// [`Error::TidakAda`], [`Error::KunciTidakAda`], [`Error::PenggunaTidakAda`], [`Error::SandiSalah`],
    /// [`Error::LebihBaru`], [`Error::Rusak`], [`Error::Dipakai`].
    pub fn open(path: &Path, pengguna: Option<&str>, sandi: &Sandi) -> Result<Self> {
        if !path.is_file() {
            return Err(Error::TidakAda(path.to_owned()));
        }
        let (pengguna, kunci) = BerkasKunci::read(path)?.unlock(pengguna, sandi)?;
        let mut conn = connect(path, &kunci)?;
        migrasi::check_version(&conn)?;
        check_pages(&conn)?;
        migrasi::upgrade(&mut conn)?;
        Ok(Self {
            conn,
            path: path.to_owned(),
            pengguna,
        })
    }

    /// Where the file stands.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The user who opened it: the actor of what follows.
    pub fn pengguna(&self) -> &str {
        &self.pengguna
    }

    /// Names of all who can open the store at `path`; needs no passphrase.
    ///
    /// # Errors
    /// [`Error::KunciTidakAda`], [`Error::Rusak`].
    pub fn daftar_pengguna(path: &Path) -> Result<Vec<String>> {
        let file = BerkasKunci::read(path)?;
        Ok(file.pengguna().map(str::to_owned).collect())
    }

    /// Changes the passphrase of the user who opened the store. Nothing is re-keyed: only the slot is written.
    ///
    /// # Errors
    /// [`Error::SandiSalah`] when `lama` is not the present passphrase.
    pub fn change_passphrase(
        &mut self,
        lama: &Sandi,
        baru: &Sandi,
        now: DateTime<FixedOffset>,
    ) -> Result<()> {
        let pengguna = self.pengguna.clone();
        self.change_key_file(|file| file.rewrap(&pengguna, lama, baru, now))
    }

    /// Lets `nama` open the store with `sandi_baru`; the present user confirms with the own passphrase.
    ///
    /// # Errors
    /// [`Error::SandiSalah`], [`Error::PenggunaSudahAda`].
    pub fn add_user(
        &mut self,
        sandi: &Sandi,
        nama: &str,
        sandi_baru: &Sandi,
        now: DateTime<FixedOffset>,
    ) -> Result<()> {
        let pengguna = self.pengguna.clone();
        self.change_key_file(|file| file.add((&pengguna, sandi), (nama, sandi_baru), now))
    }

    /// The key file is read, changed and replaced under the database's write lock, so that no other process's
    /// change is lost.
    fn change_key_file(
        &mut self,
        change: impl FnOnce(&mut BerkasKunci) -> Result<()>,
    ) -> Result<()> {
        let path = self.path.clone();
        self.rehearse(|_| {
            let mut file = BerkasKunci::read(&path)?;
            change(&mut file)?;
            file.replace(&path)
        })
    }

    /// Runs `work` in one transaction: all of it is kept, or nothing when it returns an error or the program ends.
    ///
    /// # Errors
    /// What `work` returns; [`Error::Dipakai`] when another process keeps writing.
    pub fn transaction<T, E: From<Error>>(
        &mut self,
        work: impl FnOnce(&Transaksi<'_>) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        let tx = self.begin(TransactionBehavior::Immediate)?;
        let value = work(&Transaksi::new(&tx))?;
        tx.commit().map_err(Error::from)?;
        Ok(value)
    }

    /// Runs `work` as [`Basisdata::transaction`] does and then undoes all of it: what would happen, by the same code.
    ///
    /// # Errors
    /// As [`Basisdata::transaction`].
    pub fn rehearse<T, E: From<Error>>(
        &mut self,
        work: impl FnOnce(&Transaksi<'_>) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        let tx = self.begin(TransactionBehavior::Immediate)?;
        let value = work(&Transaksi::new(&tx))?;
        tx.rollback().map_err(Error::from)?;
        Ok(value)
    }

    /// Runs `work` on one unchanging view of the store; writing is refused.
    ///
    /// # Errors
    /// What `work` returns.
    pub fn read<T, E: From<Error>>(
        &mut self,
        work: impl FnOnce(&Transaksi<'_>) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        let tx = self.begin(TransactionBehavior::Deferred)?;
        tx.pragma_update(None, "query_only", true)
            .map_err(Error::from)?;
        let value = work(&Transaksi::new(&tx));
        tx.pragma_update(None, "query_only", false)
            .map_err(Error::from)?;
        value
    }

    /// Makes every check the store knows: the authentication code of each page, the build of tables and indices,
    /// references between rows, the audit chain. Answers the chain's head.
    ///
    /// # Errors
    /// [`Error::Rusak`] or [`Error::JejakPutus`]: the first thing that does not hold.
    pub fn check_integrity(&mut self) -> Result<Kepala> {
        check_pages(&self.conn)?;
        self.read(|tx| {
            tx.check_structure()?;
            tx.jejak().verify()
        })
    }

    fn begin(&mut self, behavior: TransactionBehavior) -> Result<Transaction<'_>> {
        Ok(self.conn.transaction_with_behavior(behavior)?)
    }

    #[cfg(test)]
    pub(crate) fn conn(&self) -> &Connection {
        &self.conn
    }
}

/// Opens the file with the raw key and sets what every connection needs. Nothing is read yet, so nothing is checked.
fn connect(path: &Path, kunci: &KunciData) -> Result<Connection> {
    let conn = Connection::open_with_flags(
        path,
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )?;
    let hex = Zeroizing::new(hex::encode(kunci.as_slice()));
    // Errors come back as errors; the library's own log would write to standard error.
    conn.execute_batch(&Zeroizing::new(format!(
        "PRAGMA cipher_log_level = NONE; PRAGMA key = \"x'{}'\"; PRAGMA cipher_compatibility = 4;",
        hex.as_str()
    )))?;
    conn.busy_timeout(TUNGGU)?;
    conn.set_prepared_statement_cache_capacity(128);
    conn.execute_batch(
        "PRAGMA temp_store = MEMORY;
         PRAGMA cache_size = -131072;
         PRAGMA foreign_keys = ON;
         PRAGMA recursive_triggers = ON;
         PRAGMA synchronous = FULL;
         PRAGMA trusted_schema = OFF;",
    )
    .and_then(|()| conn.pragma_update(None, "secure_delete", "ON"))
    .map_err(Error::from)?;
    Ok(conn)
}

/// Checks the authentication code of every page in the file.
fn check_pages(conn: &Connection) -> Result<()> {
    if find_damaged_page(conn)?.is_none() {
        return Ok(());
    }
    // Another process may have been writing that page: only what is found again is damage.
    find_damaged_page(conn)?.map_or(Ok(()), |found| Err(Error::Rusak(found)))
}

fn find_damaged_page(conn: &Connection) -> Result<Option<String>> {
    let mut query = conn.prepare("PRAGMA cipher_integrity_check")?;
    let first = query.query([])?.next()?.map(|row| row.get(0)).transpose()?;
    Ok(first)
}

#[cfg(test)]
mod tests;
