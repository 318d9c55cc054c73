-- The register. Every record names its source (a file of an import run, which says when it was recorded); a record that
-- a later import no longer states is not deleted: `dicabut_oleh` names the source that withdrew it.
CREATE TABLE pegawai (
    id  INTEGER PRIMARY KEY,
    nip TEXT NOT NULL UNIQUE CHECK (length(nip) = 18 AND nip NOT GLOB '*[^0-9]*')
) STRICT;

-- The main sheet, as valid from `berlaku_sejak`.
CREATE TABLE data_pegawai (
    id               INTEGER PRIMARY KEY,
    pegawai_id       INTEGER NOT NULL REFERENCES pegawai,
    gelar_depan      TEXT,
    nama             TEXT NOT NULL CHECK (trim(nama) <> ''),
    gelar_belakang   TEXT,
    tempat_lahir     TEXT,
    tanggal_lahir    TEXT CHECK (tanggal_lahir IS date(tanggal_lahir)),
    jenis_kelamin    TEXT CHECK (jenis_kelamin IN ('laki_laki', 'perempuan')),
    status           TEXT NOT NULL CHECK (status IN ('PNS', 'CPNS', 'PPPK')),
    kedudukan        TEXT CHECK (trim(kedudukan) <> ''),
    golongan         TEXT CHECK (golongan IN ('I/a', 'I/b', 'I/c', 'I/d', 'II/a', 'II/b', 'II/c', 'II/d',
                                              'III/a', 'III/b', 'III/c', 'III/d', 'IV/a', 'IV/b', 'IV/c', 'IV/d', 'IV/e')),
    tmt_golongan     TEXT CHECK (tmt_golongan IS date(tmt_golongan)),
    masa_kerja_tahun INTEGER CHECK (masa_kerja_tahun >= 0),
    jabatan          TEXT,
    jabatan_eselon   TEXT CHECK (jabatan_eselon IN ('V.a', 'IV.b', 'IV.a', 'III.b', 'III.a', 'II.b', 'II.a', 'I.b', 'I.a')),
    jabatan_tmt      TEXT CHECK (jabatan_tmt IS date(jabatan_tmt)),
    unit_kerja       TEXT,
    unit_induk       TEXT,
    pendidikan       TEXT CHECK (pendidikan IN ('SD', 'SLTP', 'SLTA', 'D-I', 'D-II', 'D-III', 'D-IV', 'S-1', 'S-2', 'S-3')),
    jurusan          TEXT,
    berlaku_sejak    TEXT NOT NULL CHECK (berlaku_sejak IS date(berlaku_sejak)),
    sumber_id        INTEGER NOT NULL REFERENCES sumber,
    dicabut_oleh     INTEGER REFERENCES sumber,
    CHECK ((jabatan IS NULL) = (unit_kerja IS NULL) AND (jabatan IS NULL) = (unit_induk IS NULL))
) STRICT;

CREATE UNIQUE INDEX data_pegawai_berlaku ON data_pegawai (pegawai_id) WHERE dicabut_oleh IS NULL;

-- What people search in: names, number, post and unit in lower case, without signs.
CREATE TABLE pegawai_cari (
    pegawai_id INTEGER PRIMARY KEY REFERENCES pegawai,
    nama       TEXT NOT NULL,
    teks       TEXT NOT NULL
) STRICT;

CREATE INDEX pegawai_cari_urut ON pegawai_cari (nama, pegawai_id, teks);

CREATE TABLE riwayat_jabatan (
    id           INTEGER PRIMARY KEY,
    pegawai_id   INTEGER NOT NULL REFERENCES pegawai,
    nama         TEXT NOT NULL,
    jenis        TEXT NOT NULL CHECK (jenis IN ('jpt_utama', 'jpt_madya', 'jpt_pratama', 'administrator', 'pengawas', 'pelaksana',
                                                'ahli_utama', 'ahli_madya', 'ahli_muda', 'ahli_pertama', 'penyelia', 'mahir', 'terampil', 'pemula')),
    eselon       TEXT CHECK (eselon IN ('V.a', 'IV.b', 'IV.a', 'III.b', 'III.a', 'II.b', 'II.a', 'I.b', 'I.a')),
    unit_kerja   TEXT NOT NULL,
    tmt_mulai    TEXT NOT NULL CHECK (tmt_mulai IS date(tmt_mulai)),
    tmt_selesai  TEXT CHECK (tmt_selesai IS date(tmt_selesai)),
    sumber_id    INTEGER NOT NULL REFERENCES sumber,
    dicabut_oleh INTEGER REFERENCES sumber
) STRICT;

CREATE INDEX riwayat_jabatan_berlaku ON riwayat_jabatan (pegawai_id) WHERE dicabut_oleh IS NULL;

CREATE TABLE skp (
    id             INTEGER PRIMARY KEY,
    pegawai_id     INTEGER NOT NULL REFERENCES pegawai,
    tahun          INTEGER NOT NULL CHECK (tahun BETWEEN 1945 AND 9999),
    hasil_kerja    TEXT,
    perilaku_kerja TEXT,
    predikat       TEXT NOT NULL CHECK (predikat IN ('sangat_kurang', 'kurang', 'butuh_perbaikan', 'baik', 'sangat_baik')),
    sumber_id      INTEGER NOT NULL REFERENCES sumber,
    dicabut_oleh   INTEGER REFERENCES sumber
) STRICT;

CREATE INDEX skp_berlaku ON skp (pegawai_id) WHERE dicabut_oleh IS NULL;

CREATE TABLE hukuman_disiplin (
    id           INTEGER PRIMARY KEY,
    pegawai_id   INTEGER NOT NULL REFERENCES pegawai,
    tingkat      TEXT NOT NULL CHECK (tingkat IN ('ringan', 'sedang', 'berat')),
    jenis        TEXT NOT NULL,
    nomor_sk     TEXT,
    tmt_mulai    TEXT NOT NULL CHECK (tmt_mulai IS date(tmt_mulai)),
    tmt_selesai  TEXT CHECK (tmt_selesai IS date(tmt_selesai)),
    sumber_id    INTEGER NOT NULL REFERENCES sumber,
    dicabut_oleh INTEGER REFERENCES sumber
) STRICT;

CREATE INDEX hukuman_disiplin_berlaku ON hukuman_disiplin (pegawai_id) WHERE dicabut_oleh IS NULL;

CREATE TABLE asesmen (
    id              INTEGER PRIMARY KEY,
    pegawai_id      INTEGER NOT NULL REFERENCES pegawai,
    tanggal         TEXT NOT NULL CHECK (tanggal IS date(tanggal)),
    teknis          TEXT NOT NULL CHECK (teknis IN ('MS', 'MMS', 'TMS')),
    manajerial      TEXT NOT NULL CHECK (manajerial IN ('MS', 'MMS', 'TMS')),
    sosial_kultural TEXT NOT NULL CHECK (sosial_kultural IN ('MS', 'MMS', 'TMS')),
    jpm             INTEGER CHECK (jpm BETWEEN 0 AND 100),
    sumber_id       INTEGER NOT NULL REFERENCES sumber,
    dicabut_oleh    INTEGER REFERENCES sumber
) STRICT;

CREATE INDEX asesmen_berlaku ON asesmen (pegawai_id) WHERE dicabut_oleh IS NULL;

CREATE TABLE kesehatan (
    id           INTEGER PRIMARY KEY,
    pegawai_id   INTEGER NOT NULL REFERENCES pegawai,
    tanggal      TEXT NOT NULL CHECK (tanggal IS date(tanggal)),
    sehat        INTEGER NOT NULL CHECK (sehat IN (0, 1)),
    hasil        TEXT NOT NULL,
    sumber_id    INTEGER NOT NULL REFERENCES sumber,
    dicabut_oleh INTEGER REFERENCES sumber
) STRICT;

CREATE INDEX kesehatan_berlaku ON kesehatan (pegawai_id) WHERE dicabut_oleh IS NULL;

CREATE TABLE integritas (
    id           INTEGER PRIMARY KEY,
    pegawai_id   INTEGER NOT NULL REFERENCES pegawai,
    tanggal      TEXT NOT NULL CHECK (tanggal IS date(tanggal)),
    baik         INTEGER NOT NULL CHECK (baik IN (0, 1)),
    hasil        TEXT NOT NULL,
    sumber_id    INTEGER NOT NULL REFERENCES sumber,
    dicabut_oleh INTEGER REFERENCES sumber
) STRICT;

CREATE INDEX integritas_berlaku ON integritas (pegawai_id) WHERE dicabut_oleh IS NULL;
