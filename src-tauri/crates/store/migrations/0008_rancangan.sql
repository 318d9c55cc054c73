-- Draft plans: placements weighed together before a meeting. They decide nothing, so they may be changed and thrown away.
CREATE TABLE rancangan (
    id          TEXT PRIMARY KEY CHECK (length(id) = 36),
    nama        TEXT NOT NULL CHECK (trim(nama) <> ''),
    per         TEXT NOT NULL CHECK (per IS date(per)),
    isi         TEXT NOT NULL CHECK (json_valid(isi) AND json_type(isi) = 'array'),
    dibuat_pada TEXT NOT NULL CHECK (datetime(dibuat_pada) IS NOT NULL),
    dibuat_oleh TEXT NOT NULL CHECK (trim(dibuat_oleh) <> ''),
    diubah_pada TEXT NOT NULL CHECK (datetime(diubah_pada) IS NOT NULL),
    diubah_oleh TEXT NOT NULL CHECK (trim(diubah_oleh) <> '')
) STRICT;

CREATE TRIGGER rancangan_asal_tetap BEFORE UPDATE OF id, per, dibuat_pada, dibuat_oleh ON rancangan
BEGIN SELECT raise(ABORT, 'asal rancangan tidak dapat diubah; buat rancangan baru'); END;
