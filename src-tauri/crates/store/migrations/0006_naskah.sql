-- Issued documents, exactly as handed out.
CREATE TABLE naskah (
    id          TEXT PRIMARY KEY CHECK (length(id) = 36),
    rapat_id    TEXT NOT NULL,
    jenis       TEXT NOT NULL CHECK (jenis IN ('berita_acara', 'surat_rekomendasi')),
    nomor       TEXT NOT NULL CHECK (trim(nomor) <> ''),
    tanggal     TEXT NOT NULL CHECK (tanggal IS date(tanggal)),
    unit        TEXT CHECK (trim(unit) <> ''),
    dibuat_pada TEXT NOT NULL CHECK (datetime(dibuat_pada) IS NOT NULL),
    dibuat_oleh TEXT NOT NULL CHECK (trim(dibuat_oleh) <> ''),
    sha256      TEXT NOT NULL CHECK (length(sha256) = 64),
    pdf         BLOB NOT NULL CHECK (substr(pdf, 1, 5) = CAST('%PDF-' AS BLOB)),
    UNIQUE (jenis, nomor),
    CHECK ((unit IS NULL) = (jenis = 'berita_acara'))
) STRICT;

CREATE UNIQUE INDEX naskah_satu_berita_acara ON naskah (rapat_id) WHERE jenis = 'berita_acara';

CREATE TRIGGER naskah_dari_rapat_tertutup BEFORE INSERT ON naskah
WHEN NOT EXISTS (SELECT 1 FROM rapat WHERE id = NEW.rapat_id AND ditutup IS NOT NULL)
BEGIN SELECT raise(ABORT, 'naskah hanya diterbitkan dari rapat yang sudah ditutup'); END;

CREATE TRIGGER naskah_tidak_bertanggal_mundur BEFORE INSERT ON naskah
WHEN EXISTS (SELECT 1 FROM rapat
             WHERE id = NEW.rapat_id AND (NEW.tanggal < tanggal OR (NEW.jenis = 'berita_acara' AND NEW.tanggal <> tanggal)))
BEGIN SELECT raise(ABORT, 'Berita Acara bertanggal rapat, dan surat tidak boleh mendahului rapat'); END;

CREATE TRIGGER naskah_tidak_diubah BEFORE UPDATE ON naskah
BEGIN SELECT raise(ABORT, 'naskah yang sudah terbit tidak dapat diubah'); END;
CREATE TRIGGER naskah_tidak_dihapus BEFORE DELETE ON naskah
BEGIN SELECT raise(ABORT, 'naskah yang sudah terbit tidak dapat dihapus'); END;
