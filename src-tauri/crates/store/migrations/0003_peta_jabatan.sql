-- The map of posts; like the register, rows are withdrawn by a later source, never deleted.
CREATE TABLE unit_kerja (
    id           INTEGER PRIMARY KEY,
    nama         TEXT NOT NULL CHECK (trim(nama) <> ''),
    induk        TEXT NOT NULL CHECK (trim(induk) <> ''),
    sumber_id    INTEGER NOT NULL REFERENCES sumber,
    dicabut_oleh INTEGER REFERENCES sumber
) STRICT;

CREATE UNIQUE INDEX unit_kerja_berlaku ON unit_kerja (nama) WHERE dicabut_oleh IS NULL;

CREATE TABLE jabatan (
    id                 INTEGER PRIMARY KEY,
    kode               TEXT NOT NULL CHECK (trim(kode) <> ''),
    nama               TEXT NOT NULL CHECK (trim(nama) <> ''),
    jenis              TEXT NOT NULL CHECK (jenis IN ('jpt_utama', 'jpt_madya', 'jpt_pratama', 'administrator', 'pengawas', 'pelaksana',
                                                      'ahli_utama', 'ahli_madya', 'ahli_muda', 'ahli_pertama', 'penyelia', 'mahir', 'terampil', 'pemula')),
    eselon             TEXT CHECK (eselon IN ('V.a', 'IV.b', 'IV.a', 'III.b', 'III.a', 'II.b', 'II.a', 'I.b', 'I.a')),
    kelas              INTEGER CHECK (kelas BETWEEN 0 AND 255),
    unit               TEXT NOT NULL,
    pendidikan_minimal TEXT CHECK (pendidikan_minimal IN ('SD', 'SLTP', 'SLTA', 'D-I', 'D-II', 'D-III', 'D-IV', 'S-1', 'S-2', 'S-3')),
    kebutuhan          INTEGER NOT NULL CHECK (kebutuhan >= 0),
    sumber_id          INTEGER NOT NULL REFERENCES sumber,
    dicabut_oleh       INTEGER REFERENCES sumber
) STRICT;

CREATE UNIQUE INDEX jabatan_berlaku ON jabatan (kode) WHERE dicabut_oleh IS NULL;

CREATE TRIGGER jabatan_pada_unit_yang_ada BEFORE INSERT ON jabatan
WHEN NOT EXISTS (SELECT 1 FROM unit_kerja WHERE nama = NEW.unit AND dicabut_oleh IS NULL)
BEGIN SELECT raise(ABORT, 'jabatan merujuk unit kerja yang tidak ada pada peta jabatan'); END;

-- Who holds which post. The holder need not be in the register yet: the map may be read first.
CREATE TABLE pemangku (
    id           INTEGER PRIMARY KEY,
    kode         TEXT NOT NULL,
    nip          TEXT NOT NULL CHECK (length(nip) = 18 AND nip NOT GLOB '*[^0-9]*'),
    sumber_id    INTEGER NOT NULL REFERENCES sumber,
    dicabut_oleh INTEGER REFERENCES sumber
) STRICT;

CREATE UNIQUE INDEX pemangku_berlaku ON pemangku (kode, nip) WHERE dicabut_oleh IS NULL;

CREATE TRIGGER pemangku_jabatan_yang_ada BEFORE INSERT ON pemangku
WHEN NOT EXISTS (SELECT 1 FROM jabatan WHERE kode = NEW.kode AND dicabut_oleh IS NULL)
BEGIN SELECT raise(ABORT, 'pemangku merujuk jabatan yang tidak ada pada peta jabatan'); END;
