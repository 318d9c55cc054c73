-- What a frozen list was drawn up from, so that it can be drawn up again: the texts of its rule pack under their seal,
-- and the sources, whose numbers are the versions of the data.
CREATE TABLE aturan_beku (
    sidik  TEXT PRIMARY KEY CHECK (length(sidik) = 64),
    naskah TEXT NOT NULL CHECK (json_valid(naskah)) CHECK (json_array_length(naskah) > 0)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER aturan_beku_tidak_diubah BEFORE UPDATE ON aturan_beku
BEGIN SELECT raise(ABORT, 'naskah aturan yang dikunci tidak dapat diubah'); END;
CREATE TRIGGER aturan_beku_tidak_dihapus BEFORE DELETE ON aturan_beku
BEGIN SELECT raise(ABORT, 'naskah aturan yang dikunci tidak dapat dihapus'); END;

CREATE TRIGGER sumber_tidak_diubah BEFORE UPDATE ON sumber
BEGIN SELECT raise(ABORT, 'sumber data tidak dapat diubah'); END;
CREATE TRIGGER sumber_tidak_dihapus BEFORE DELETE ON sumber
BEGIN SELECT raise(ABORT, 'sumber data tidak dapat dihapus'); END;

-- Lists frozen before versions were noted have none.
CREATE TRIGGER nominatif_dengan_versi_yang_tersimpan BEFORE INSERT ON nominatif_beku
WHEN NEW.isi ->> '$.versi' IS NOT NULL
 AND (NOT EXISTS (SELECT 1 FROM aturan_beku WHERE sidik = NEW.isi ->> '$.versi.aturan')
   OR coalesce(NEW.isi ->> '$.versi.data' > (SELECT coalesce(max(id), 0) FROM sumber), 1))
BEGIN SELECT raise(ABORT, 'daftar nominatif dikunci bersama naskah aturannya dan versi data yang ada'); END;
