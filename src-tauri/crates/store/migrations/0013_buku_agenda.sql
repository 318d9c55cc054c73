-- The book of letters: every kind of document, drafts, what happened to each, files that came back signed, serials,
-- and the institution's own templates. Issued documents are carried over.
DROP TRIGGER naskah_satu_nomor;
DROP TRIGGER naskah_dari_rapat_tertutup;
DROP TRIGGER naskah_versi_sesuai_perbaikan;
DROP TRIGGER naskah_tidak_bertanggal_mundur;
DROP TRIGGER naskah_undangan_tercatat;
DROP TRIGGER naskah_penundaan_tercatat;
DROP TRIGGER naskah_tidak_diubah;
DROP TRIGGER naskah_tidak_dihapus;
ALTER TABLE naskah RENAME TO naskah_lama;
DROP INDEX naskah_satu_berita_acara;
DROP INDEX naskah_satu_penundaan;

-- Kinds: whether they come from a meeting, and where their number comes from ('sendiri', 'induk', 'tanpa').
CREATE TABLE jenis_naskah (
    jenis      TEXT PRIMARY KEY,
    dari_rapat INTEGER NOT NULL CHECK (dari_rapat IN (0, 1)),
    asal_nomor TEXT NOT NULL CHECK (asal_nomor IN ('sendiri', 'induk', 'tanpa'))
) STRICT, WITHOUT ROWID;

INSERT INTO jenis_naskah VALUES
    ('undangan', 1, 'sendiri'), ('daftar_hadir', 1, 'tanpa'), ('daftar_nominatif', 1, 'tanpa'),
    ('profil_calon', 1, 'tanpa'), ('berita_acara', 1, 'sendiri'), ('berita_acara_penundaan', 1, 'sendiri'),
    ('surat_rekomendasi', 1, 'sendiri'), ('surat_usulan', 0, 'sendiri'), ('lampiran_usulan', 0, 'induk'),
    ('persetujuan_pindah', 0, 'sendiri'), ('pernyataan_hukuman', 0, 'sendiri'), ('permohonan_pindah', 0, 'tanpa'),
    ('persetujuan_mutasi', 0, 'sendiri'), ('penolakan_mutasi', 0, 'sendiri'),
    ('pernyataan_kepala_daerah', 0, 'sendiri'), ('keputusan', 0, 'sendiri'), ('petikan_keputusan', 0, 'induk'),
    ('salinan_keputusan', 0, 'induk'), ('deklarasi_konflik', 1, 'tanpa'), ('penetapan_ketua', 1, 'sendiri'),
    ('berita_acara_sumpah', 0, 'sendiri'), ('daftar_pelantikan', 0, 'induk'), ('surat_perintah', 0, 'sendiri'),
    ('pakta_integritas', 0, 'tanpa'), ('memori_serah_terima', 0, 'tanpa');

CREATE TABLE naskah (
    id          TEXT PRIMARY KEY CHECK (length(id) = 36),
    rapat_id    TEXT,
    jenis       TEXT NOT NULL REFERENCES jenis_naskah,
    nomor       TEXT CHECK (trim(nomor) <> ''),
    versi       INTEGER NOT NULL DEFAULT 1 CHECK (versi >= 1),
    tanggal     TEXT NOT NULL CHECK (tanggal IS date(tanggal)),
    -- What tells two of a kind apart within a meeting: the unit, a post's code, a NIP.
    kunci       TEXT CHECK (trim(kunci) <> ''),
    perihal     TEXT NOT NULL CHECK (trim(perihal) <> ''),
    tujuan      TEXT CHECK (trim(tujuan) <> ''),
    sifat       TEXT NOT NULL CHECK (sifat IN ('biasa', 'terbatas', 'rahasia', 'sangat_rahasia')),
    -- The record it was made from, the seal of its template, and where it is to be signed.
    isi         TEXT CHECK (json_valid(isi)),
    templat     TEXT CHECK (trim(templat) <> ''),
    ruang       TEXT NOT NULL DEFAULT '[]' CHECK (json_type(ruang) = 'array'),
    dibuat_pada TEXT NOT NULL CHECK (datetime(dibuat_pada) IS NOT NULL),
    dibuat_oleh TEXT NOT NULL CHECK (trim(dibuat_oleh) <> ''),
    sha256      TEXT NOT NULL CHECK (length(sha256) = 64),
    pdf         BLOB NOT NULL CHECK (substr(pdf, 1, 5) = CAST('%PDF-' AS BLOB)),
    CHECK (kunci IS NOT NULL OR jenis <> 'surat_rekomendasi'),
    CHECK (versi = 1 OR jenis IN ('berita_acara', 'daftar_hadir', 'daftar_nominatif', 'profil_calon', 'deklarasi_konflik'))
) STRICT;

INSERT INTO naskah (rowid, id, rapat_id, jenis, nomor, versi, tanggal, kunci, perihal, tujuan, sifat, dibuat_pada, dibuat_oleh,
                    sha256, pdf)
SELECT rowid, id, rapat_id, jenis, nomor, versi, tanggal, unit,
       CASE jenis WHEN 'undangan' THEN 'Undangan Rapat'
                  WHEN 'berita_acara' THEN 'Berita Acara Rapat'
                  WHEN 'berita_acara_penundaan' THEN 'Berita Acara Penundaan Rapat'
                  ELSE 'Rekomendasi Usulan Promosi/Mutasi Jabatan' END,
       CASE WHEN unit IS NOT NULL THEN 'Kepala ' || unit END, 'rahasia', dibuat_pada, dibuat_oleh, sha256, pdf
FROM naskah_lama;
DROP TABLE naskah_lama;

CREATE UNIQUE INDEX naskah_satu_berita_acara ON naskah (rapat_id, versi) WHERE jenis = 'berita_acara';
CREATE UNIQUE INDEX naskah_satu_penundaan ON naskah (rapat_id) WHERE jenis = 'berita_acara_penundaan';
CREATE UNIQUE INDEX naskah_satu_tanpa_nomor ON naskah (rapat_id, jenis, coalesce(kunci, ''), versi)
    WHERE nomor IS NULL AND rapat_id IS NOT NULL;
CREATE INDEX naskah_rapat ON naskah (rapat_id);
CREATE INDEX naskah_sha256 ON naskah (sha256);
CREATE INDEX naskah_nomor ON naskah (jenis, nomor);

CREATE TRIGGER naskah_asal_jelas BEFORE INSERT ON naskah
WHEN NEW.jenis <> 'penetapan_ketua'
 AND (NEW.rapat_id IS NOT NULL) <> (SELECT dari_rapat FROM jenis_naskah WHERE jenis = NEW.jenis)
BEGIN SELECT raise(ABORT, 'naskah rapat merujuk rapatnya, dan naskah lain tidak merujuk rapat'); END;

CREATE TRIGGER naskah_bernomor BEFORE INSERT ON naskah
WHEN (NEW.nomor IS NULL) <> (SELECT asal_nomor = 'tanpa' FROM jenis_naskah WHERE jenis = NEW.jenis)
BEGIN SELECT raise(ABORT, 'nomor naskah diisi bila jenisnya bernomor, dan hanya bila bernomor'); END;

-- A number is one document's within its kind and year; all versions of a meeting's minutes share theirs, and excerpts
-- and copies bear that of the document they belong to.
CREATE TRIGGER naskah_satu_nomor BEFORE INSERT ON naskah
WHEN EXISTS (SELECT 1 FROM naskah
             WHERE jenis = NEW.jenis AND nomor = NEW.nomor
               AND substr(tanggal, 1, 4) = substr(NEW.tanggal, 1, 4)
               AND CASE (SELECT asal_nomor FROM jenis_naskah WHERE jenis = NEW.jenis)
                   WHEN 'induk' THEN kunci IS NEW.kunci
                   ELSE versi = NEW.versi OR rapat_id IS NOT NEW.rapat_id END)
  OR EXISTS (SELECT 1 FROM naskah
             WHERE jenis = 'berita_acara' AND NEW.jenis = 'berita_acara'
               AND rapat_id = NEW.rapat_id AND nomor <> NEW.nomor)
BEGIN SELECT raise(ABORT, 'nomor naskah milik satu naskah, dan semua versi Berita Acara bernomor sama'); END;

CREATE TRIGGER naskah_dari_rapat_tertutup BEFORE INSERT ON naskah
WHEN NEW.jenis IN ('berita_acara', 'surat_rekomendasi')
 AND NOT EXISTS (SELECT 1 FROM rapat WHERE id = NEW.rapat_id AND ditutup IS NOT NULL)
BEGIN SELECT raise(ABORT, 'naskah hanya diterbitkan dari rapat yang sudah ditutup'); END;

CREATE TRIGGER naskah_versi_sesuai_perbaikan BEFORE INSERT ON naskah
WHEN NEW.jenis = 'berita_acara'
 AND NEW.versi <> 1 + (SELECT count(*) FROM rapat_peristiwa WHERE rapat_id = NEW.rapat_id AND jenis = 'dikoreksi')
BEGIN SELECT raise(ABORT, 'versi Berita Acara mengikuti jumlah perbaikan catatan rapat'); END;

CREATE TRIGGER naskah_tidak_bertanggal_mundur BEFORE INSERT ON naskah
WHEN NEW.jenis IN ('berita_acara', 'berita_acara_penundaan', 'surat_rekomendasi')
 AND EXISTS (SELECT 1 FROM rapat
             WHERE id = NEW.rapat_id
               AND (NEW.tanggal < hari OR (NEW.jenis <> 'surat_rekomendasi' AND NEW.tanggal <> hari)))
BEGIN SELECT raise(ABORT, 'Berita Acara bertanggal penutupan atau penundaan rapat, dan surat tidak boleh mendahuluinya'); END;

CREATE TRIGGER naskah_undangan_tercatat BEFORE INSERT ON naskah
WHEN NEW.jenis = 'undangan'
 AND NOT EXISTS (SELECT 1 FROM rapat_peristiwa
                 WHERE rapat_id = NEW.rapat_id AND jenis = 'diundang'
                   AND isi ->> '$.undangan.nomor' = NEW.nomor AND isi ->> '$.undangan.tanggal' = NEW.tanggal)
BEGIN SELECT raise(ABORT, 'undangan diterbitkan dengan nomor dan tanggal yang dicatat rapatnya'); END;

CREATE TRIGGER naskah_penundaan_tercatat BEFORE INSERT ON naskah
WHEN NEW.jenis = 'berita_acara_penundaan'
 AND NOT EXISTS (SELECT 1 FROM rapat WHERE id = NEW.rapat_id AND tahap = 'rapat_ditunda')
BEGIN SELECT raise(ABORT, 'Berita Acara Penundaan hanya diterbitkan dari rapat yang ditunda'); END;

CREATE TRIGGER naskah_tidak_diubah BEFORE UPDATE ON naskah
BEGIN SELECT raise(ABORT, 'naskah yang sudah terbit tidak dapat diubah'); END;
CREATE TRIGGER naskah_tidak_dihapus BEFORE DELETE ON naskah
BEGIN SELECT raise(ABORT, 'naskah yang sudah terbit tidak dapat dihapus'); END;

-- Drafts: the only thing of documents that may be changed and thrown away, and no record.
CREATE TABLE naskah_konsep (
    id     TEXT PRIMARY KEY CHECK (length(id) = 36),
    jenis  TEXT NOT NULL REFERENCES jenis_naskah,
    isian  TEXT NOT NULL CHECK (json_valid(isian)),
    diubah TEXT NOT NULL CHECK (datetime(diubah) IS NOT NULL),
    oleh   TEXT NOT NULL CHECK (trim(oleh) <> '')
) STRICT, WITHOUT ROWID;

-- What happened to an issued document, in order.
CREATE TABLE naskah_peristiwa (
    urut      INTEGER PRIMARY KEY,
    naskah_id TEXT NOT NULL REFERENCES naskah,
    jenis     TEXT NOT NULL CHECK (jenis IN ('ditandatangani', 'dikirim', 'diekspor', 'dicetak')),
    isi       TEXT NOT NULL CHECK (json_type(isi) = 'object'),
    waktu     TEXT NOT NULL CHECK (datetime(waktu) IS NOT NULL),
    oleh      TEXT NOT NULL CHECK (trim(oleh) <> '')
) STRICT;
CREATE INDEX naskah_peristiwa_milik ON naskah_peristiwa (naskah_id);

CREATE TRIGGER naskah_dikirim_sesudah_terbit BEFORE INSERT ON naskah_peristiwa
WHEN NEW.jenis = 'dikirim'
 AND (trim(coalesce(NEW.isi ->> '$.kepada', '')) = '' OR trim(coalesce(NEW.isi ->> '$.melalui', '')) = ''
   OR trim(coalesce(NEW.isi ->> '$.oleh', '')) = ''
   OR coalesce(NEW.isi ->> '$.tanggal', '') < (SELECT tanggal FROM naskah WHERE id = NEW.naskah_id))
BEGIN SELECT raise(ABORT, 'pengiriman mencatat kepada siapa, kapan, melalui apa, dan oleh siapa, tidak sebelum tanggal naskahnya'); END;
CREATE TRIGGER naskah_diekspor_bersidik BEFORE INSERT ON naskah_peristiwa
WHEN NEW.jenis = 'diekspor' AND length(coalesce(NEW.isi ->> '$.sha256', '')) <> 64
BEGIN SELECT raise(ABORT, 'ekspor naskah mencatat sidik berkasnya'); END;
CREATE TRIGGER naskah_peristiwa_tidak_diubah BEFORE UPDATE ON naskah_peristiwa
BEGIN SELECT raise(ABORT, 'riwayat naskah tidak dapat diubah'); END;
CREATE TRIGGER naskah_peristiwa_tidak_dihapus BEFORE DELETE ON naskah_peristiwa
BEGIN SELECT raise(ABORT, 'riwayat naskah tidak dapat dihapus'); END;

-- Files that came back: signed PDFs and scans of signed paper.
CREATE TABLE naskah_berkas (
    id        TEXT PRIMARY KEY CHECK (length(id) = 36),
    naskah_id TEXT NOT NULL REFERENCES naskah,
    jenis     TEXT NOT NULL CHECK (jenis IN ('ttd_elektronik', 'pindaian')),
    nama      TEXT NOT NULL CHECK (trim(nama) <> ''),
    sha256    TEXT NOT NULL CHECK (length(sha256) = 64),
    isi       BLOB NOT NULL CHECK (length(isi) > 0),
    waktu     TEXT NOT NULL CHECK (datetime(waktu) IS NOT NULL),
    oleh      TEXT NOT NULL CHECK (trim(oleh) <> ''),
    UNIQUE (naskah_id, sha256)
) STRICT;
CREATE INDEX naskah_berkas_sha256 ON naskah_berkas (sha256);
CREATE TRIGGER naskah_berkas_tidak_diubah BEFORE UPDATE ON naskah_berkas
BEGIN SELECT raise(ABORT, 'berkas naskah tidak dapat diubah'); END;
CREATE TRIGGER naskah_berkas_tidak_dihapus BEFORE DELETE ON naskah_berkas
BEGIN SELECT raise(ABORT, 'berkas naskah tidak dapat dihapus'); END;

-- Serials: consecutive within their scope (a kind's code, or 'semua') and year, each in one state, none ever missing.
-- 'dilepas' was reserved and given up with a reason; 'dilewati' was given outside the program.
CREATE TABLE nomor_terpakai (
    lingkup   TEXT NOT NULL CHECK (trim(lingkup) <> ''),
    tahun     INTEGER NOT NULL CHECK (tahun BETWEEN 1945 AND 9999),
    urut      INTEGER NOT NULL CHECK (urut >= 1),
    keadaan   TEXT NOT NULL CHECK (keadaan IN ('dipesan', 'dipakai', 'dilepas', 'dilewati')),
    jenis     TEXT NOT NULL REFERENCES jenis_naskah,
    nomor     TEXT NOT NULL CHECK (trim(nomor) <> ''),
    naskah_id TEXT REFERENCES naskah,
    alasan    TEXT CHECK (trim(alasan) <> ''),
    waktu     TEXT NOT NULL CHECK (datetime(waktu) IS NOT NULL),
    oleh      TEXT NOT NULL CHECK (trim(oleh) <> ''),
    PRIMARY KEY (lingkup, tahun, urut),
    CHECK ((naskah_id IS NOT NULL) = (keadaan = 'dipakai')),
    CHECK (alasan IS NOT NULL OR keadaan NOT IN ('dipesan', 'dilepas'))
) STRICT, WITHOUT ROWID;

CREATE TRIGGER nomor_tanpa_celah BEFORE INSERT ON nomor_terpakai
WHEN NEW.urut <> (SELECT coalesce(max(urut) + 1, NEW.urut) FROM nomor_terpakai
                  WHERE lingkup = NEW.lingkup AND tahun = NEW.tahun)
BEGIN SELECT raise(ABORT, 'nomor urut melanjutkan nomor terakhir dalam lingkup dan tahunnya'); END;
CREATE TRIGGER nomor_hanya_maju BEFORE UPDATE ON nomor_terpakai
WHEN NEW.lingkup <> OLD.lingkup OR NEW.tahun <> OLD.tahun OR NEW.urut <> OLD.urut
  OR NOT ((OLD.keadaan = 'dipesan' AND NEW.keadaan IN ('dipakai', 'dilepas'))
       OR (OLD.keadaan = 'dilewati' AND NEW.keadaan = 'dipakai'))
BEGIN SELECT raise(ABORT, 'nomor yang dipakai atau dilepas tidak berubah lagi'); END;
CREATE TRIGGER nomor_tidak_dihapus BEFORE DELETE ON nomor_terpakai
BEGIN SELECT raise(ABORT, 'nomor urut tidak dapat dihapus'); END;

-- The institution's own wording, every version kept. No text: back to the one that is built in.
CREATE TABLE templat (
    jenis TEXT NOT NULL CHECK (trim(jenis) <> ''),
    versi INTEGER NOT NULL CHECK (versi >= 1),
    isi   TEXT CHECK (trim(isi) <> ''),
    waktu TEXT NOT NULL CHECK (datetime(waktu) IS NOT NULL),
    oleh  TEXT NOT NULL CHECK (trim(oleh) <> ''),
    PRIMARY KEY (jenis, versi)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER templat_berurutan BEFORE INSERT ON templat
WHEN NEW.versi <> 1 + (SELECT count(*) FROM templat WHERE jenis = NEW.jenis)
BEGIN SELECT raise(ABORT, 'versi templat berurutan'); END;
CREATE TRIGGER templat_tidak_diubah BEFORE UPDATE ON templat
BEGIN SELECT raise(ABORT, 'versi templat yang disimpan tidak dapat diubah'); END;
CREATE TRIGGER templat_tidak_dihapus BEFORE DELETE ON templat
BEGIN SELECT raise(ABORT, 'versi templat yang disimpan tidak dapat dihapus'); END;
