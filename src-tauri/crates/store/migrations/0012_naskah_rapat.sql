-- Documents of the whole meeting: the invitation, the minutes of a postponement, and minutes in versions, one more
-- with every correction of the record. What was issued is carried over as the first version.
DROP TRIGGER naskah_dari_rapat_tertutup;
DROP TRIGGER naskah_tidak_bertanggal_mundur;
DROP TRIGGER naskah_tidak_diubah;
DROP TRIGGER naskah_tidak_dihapus;
ALTER TABLE naskah RENAME TO naskah_lama;
DROP INDEX naskah_satu_berita_acara;

CREATE TABLE naskah (
    id          TEXT PRIMARY KEY CHECK (length(id) = 36),
    rapat_id    TEXT NOT NULL,
    jenis       TEXT NOT NULL CHECK (jenis IN ('undangan', 'berita_acara', 'berita_acara_penundaan', 'surat_rekomendasi')),
    nomor       TEXT NOT NULL CHECK (trim(nomor) <> ''),
    versi       INTEGER NOT NULL DEFAULT 1 CHECK (versi >= 1),
    tanggal     TEXT NOT NULL CHECK (tanggal IS date(tanggal)),
    unit        TEXT CHECK (trim(unit) <> ''),
    dibuat_pada TEXT NOT NULL CHECK (datetime(dibuat_pada) IS NOT NULL),
    dibuat_oleh TEXT NOT NULL CHECK (trim(dibuat_oleh) <> ''),
    sha256      TEXT NOT NULL CHECK (length(sha256) = 64),
    pdf         BLOB NOT NULL CHECK (substr(pdf, 1, 5) = CAST('%PDF-' AS BLOB)),
    UNIQUE (jenis, nomor, versi),
    CHECK ((unit IS NULL) = (jenis <> 'surat_rekomendasi')),
    CHECK (versi = 1 OR jenis = 'berita_acara')
) STRICT;

INSERT INTO naskah (rowid, id, rapat_id, jenis, nomor, tanggal, unit, dibuat_pada, dibuat_oleh, sha256, pdf)
SELECT rowid, id, rapat_id, jenis, nomor, tanggal, unit, dibuat_pada, dibuat_oleh, sha256, pdf FROM naskah_lama;
DROP TABLE naskah_lama;

CREATE UNIQUE INDEX naskah_satu_berita_acara ON naskah (rapat_id, versi) WHERE jenis = 'berita_acara';
CREATE UNIQUE INDEX naskah_satu_penundaan ON naskah (rapat_id) WHERE jenis = 'berita_acara_penundaan';

CREATE TRIGGER naskah_satu_nomor BEFORE INSERT ON naskah
WHEN EXISTS (SELECT 1 FROM naskah
             WHERE jenis = NEW.jenis
               AND ((nomor = NEW.nomor AND rapat_id <> NEW.rapat_id)
                 OR (jenis = 'berita_acara' AND rapat_id = NEW.rapat_id AND nomor <> NEW.nomor)))
BEGIN SELECT raise(ABORT, 'nomor naskah milik satu rapat, dan semua versi Berita Acara bernomor sama'); END;

CREATE TRIGGER naskah_dari_rapat_tertutup BEFORE INSERT ON naskah
WHEN NEW.jenis IN ('berita_acara', 'surat_rekomendasi')
 AND NOT EXISTS (SELECT 1 FROM rapat WHERE id = NEW.rapat_id AND ditutup IS NOT NULL)
BEGIN SELECT raise(ABORT, 'naskah hanya diterbitkan dari rapat yang sudah ditutup'); END;

CREATE TRIGGER naskah_versi_sesuai_perbaikan BEFORE INSERT ON naskah
WHEN NEW.jenis = 'berita_acara'
 AND NEW.versi <> 1 + (SELECT count(*) FROM rapat_peristiwa WHERE rapat_id = NEW.rapat_id AND jenis = 'dikoreksi')
BEGIN SELECT raise(ABORT, 'versi Berita Acara mengikuti jumlah perbaikan catatan rapat'); END;

CREATE TRIGGER naskah_tidak_bertanggal_mundur BEFORE INSERT ON naskah
WHEN NEW.jenis <> 'undangan'
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
