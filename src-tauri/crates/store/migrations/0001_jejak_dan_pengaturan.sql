-- The audit chain: each entry carries the fingerprint of the one before it.
CREATE TABLE jejak (
    seq           INTEGER PRIMARY KEY,
    waktu         TEXT NOT NULL CHECK (datetime(waktu) IS NOT NULL),
    pelaku        TEXT NOT NULL CHECK (trim(pelaku) <> ''),
    tindakan      TEXT NOT NULL CHECK (trim(tindakan) <> ''),
    objek         TEXT NOT NULL,
    rincian       TEXT NOT NULL CHECK (json_valid(rincian)),
    sidik_sebelum TEXT NOT NULL CHECK (length(sidik_sebelum) = 64),
    sidik         TEXT NOT NULL UNIQUE CHECK (length(sidik) = 64)
) STRICT;

CREATE TRIGGER jejak_hanya_disambung BEFORE INSERT ON jejak
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM jejak)
  OR NEW.sidik_sebelum IS NOT coalesce((SELECT sidik FROM jejak ORDER BY seq DESC LIMIT 1), printf('%064d', 0))
BEGIN SELECT raise(ABORT, 'catatan jejak audit hanya dapat disambung di ujungnya'); END;

CREATE TRIGGER jejak_tidak_diubah BEFORE UPDATE ON jejak
BEGIN SELECT raise(ABORT, 'jejak audit tidak dapat diubah'); END;

CREATE TRIGGER jejak_tidak_dihapus BEFORE DELETE ON jejak
BEGIN SELECT raise(ABORT, 'jejak audit tidak dapat dihapus'); END;

-- Settings: one JSON document per key.
CREATE TABLE pengaturan (
    kunci TEXT PRIMARY KEY CHECK (trim(kunci) <> ''),
    nilai TEXT NOT NULL CHECK (json_valid(nilai))
) STRICT, WITHOUT ROWID;

-- Import runs, the files each read, and what came of each sheet.
CREATE TABLE impor (
    id     TEXT PRIMARY KEY CHECK (length(id) = 36),
    waktu  TEXT NOT NULL CHECK (datetime(waktu) IS NOT NULL),
    pelaku TEXT NOT NULL CHECK (trim(pelaku) <> '')
) STRICT, WITHOUT ROWID;

-- A file of an import run: the source that every record of the register names.
CREATE TABLE sumber (
    id       INTEGER PRIMARY KEY,
    impor_id TEXT NOT NULL REFERENCES impor,
    berkas   TEXT NOT NULL CHECK (trim(berkas) <> ''),
    UNIQUE (impor_id, berkas)
) STRICT;

CREATE TABLE impor_lembar (
    impor_id TEXT NOT NULL REFERENCES impor,
    urutan   INTEGER NOT NULL,
    berkas   TEXT NOT NULL,
    nama     TEXT NOT NULL,
    jenis    TEXT NOT NULL,
    baris    INTEGER NOT NULL CHECK (baris >= 0),
    baru     INTEGER NOT NULL CHECK (baru >= 0),
    berubah  INTEGER NOT NULL CHECK (berubah >= 0),
    sama     INTEGER NOT NULL CHECK (sama >= 0),
    ditolak  INTEGER NOT NULL CHECK (ditolak >= 0),
    PRIMARY KEY (impor_id, urutan)
) STRICT, WITHOUT ROWID;
