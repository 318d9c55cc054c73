-- Committees as their decrees form them. A committee is never changed: a new decree, or a corrected entry, is a new row,
-- and of several of one date the one recorded last holds.
CREATE TABLE tim (
    seq          INTEGER PRIMARY KEY,
    id           TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    sk_nomor     TEXT NOT NULL CHECK (trim(sk_nomor) <> ''),
    sk_tanggal   TEXT NOT NULL CHECK (sk_tanggal IS date(sk_tanggal)),
    sk_tentang   TEXT NOT NULL,
    sk_penetap   TEXT NOT NULL,
    dicatat_pada TEXT NOT NULL CHECK (datetime(dicatat_pada) IS NOT NULL)
) STRICT;

CREATE TABLE tim_anggota (
    tim_id   TEXT NOT NULL REFERENCES tim (id),
    urutan   INTEGER NOT NULL,
    nip      TEXT NOT NULL CHECK (length(nip) = 18 AND nip NOT GLOB '*[^0-9]*'),
    nama     TEXT NOT NULL CHECK (trim(nama) <> ''),
    jabatan  TEXT NOT NULL,
    golongan TEXT CHECK (golongan IN ('I/a', 'I/b', 'I/c', 'I/d', 'II/a', 'II/b', 'II/c', 'II/d',
                                      'III/a', 'III/b', 'III/c', 'III/d', 'IV/a', 'IV/b', 'IV/c', 'IV/d', 'IV/e')),
    peran    TEXT NOT NULL CHECK (peran IN ('ketua', 'sekretaris', 'anggota', 'sekretariat')),
    PRIMARY KEY (tim_id, urutan),
    UNIQUE (tim_id, nip)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX tim_satu_ketua ON tim_anggota (tim_id) WHERE peran = 'ketua';
CREATE UNIQUE INDEX tim_satu_sekretaris ON tim_anggota (tim_id) WHERE peran = 'sekretaris';

CREATE TRIGGER tim_tidak_diubah BEFORE UPDATE ON tim
BEGIN SELECT raise(ABORT, 'tim tidak dapat diubah; catat sebagai tim baru'); END;
CREATE TRIGGER tim_tidak_dihapus BEFORE DELETE ON tim
BEGIN SELECT raise(ABORT, 'tim tidak dapat dihapus'); END;
CREATE TRIGGER tim_anggota_tidak_diubah BEFORE UPDATE ON tim_anggota
BEGIN SELECT raise(ABORT, 'anggota tim tidak dapat diubah; catat sebagai tim baru'); END;
CREATE TRIGGER tim_anggota_tidak_dihapus BEFORE DELETE ON tim_anggota
BEGIN SELECT raise(ABORT, 'anggota tim tidak dapat dihapus; catat sebagai tim baru'); END;
