-- Nominative lists as they were frozen, each under its seal. What the rules below ask of a list is drawn out of it once;
-- the list itself, some megabytes of checks and evidence, stands last in its row so that it need not be read for that.
CREATE TABLE nominatif_beku (
    sidik  TEXT PRIMARY KEY CHECK (length(sidik) = 64),
    kode   TEXT NOT NULL GENERATED ALWAYS AS (isi ->> '$.jabatan.kode') STORED,
    per    TEXT NOT NULL GENERATED ALWAYS AS (isi ->> '$.per') STORED,
    aturan TEXT NOT NULL GENERATED ALWAYS AS (isi ->> '$.aturan') STORED,
    jumlah INTEGER NOT NULL GENERATED ALWAYS AS (json_array_length(isi, '$.calon')) STORED,
    isi    TEXT NOT NULL CHECK (isi ->> '$.sidik' IS sidik)
) STRICT;

-- Who stands on a frozen list, with what result; filled when the list is frozen, never otherwise.
CREATE TABLE nominatif_calon (
    sidik  TEXT NOT NULL REFERENCES nominatif_beku,
    urutan INTEGER NOT NULL,
    nip    TEXT NOT NULL CHECK (length(nip) = 18 AND nip NOT GLOB '*[^0-9]*'),
    hasil  TEXT NOT NULL CHECK (hasil IN ('memenuhi', 'perlu_verifikasi', 'tidak_memenuhi')),
    PRIMARY KEY (sidik, urutan),
    UNIQUE (sidik, nip)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER nominatif_dikunci AFTER INSERT ON nominatif_beku
BEGIN
    INSERT INTO nominatif_calon (sidik, urutan, nip, hasil)
    SELECT NEW.sidik, c.key, c.value ->> '$.nip', c.value ->> '$.hasil' FROM json_each(NEW.isi, '$.calon') c;
END;

CREATE TRIGGER nominatif_calon_dari_daftarnya BEFORE INSERT ON nominatif_calon
WHEN NEW.urutan < 0 OR NEW.urutan >= (SELECT jumlah FROM nominatif_beku WHERE sidik = NEW.sidik)
BEGIN SELECT raise(ABORT, 'daftar nominatif yang dikunci tidak dapat ditambah'); END;

CREATE TRIGGER nominatif_tidak_diubah BEFORE UPDATE ON nominatif_beku
BEGIN SELECT raise(ABORT, 'daftar nominatif yang dikunci tidak dapat diubah'); END;
CREATE TRIGGER nominatif_tidak_dihapus BEFORE DELETE ON nominatif_beku
BEGIN SELECT raise(ABORT, 'daftar nominatif yang dikunci tidak dapat dihapus'); END;
CREATE TRIGGER nominatif_calon_tidak_diubah BEFORE UPDATE ON nominatif_calon
BEGIN SELECT raise(ABORT, 'daftar nominatif yang dikunci tidak dapat diubah'); END;
CREATE TRIGGER nominatif_calon_tidak_dihapus BEFORE DELETE ON nominatif_calon
BEGIN SELECT raise(ABORT, 'daftar nominatif yang dikunci tidak dapat dihapus'); END;

CREATE VIEW nominatif_memenuhi AS
SELECT sidik, nip FROM nominatif_calon WHERE hasil = 'memenuhi';

-- A meeting is everything that happened to it, in order. There is no other record of a meeting; the views below read
-- this one, and the triggers refuse the event that would make it unlawful.
CREATE TABLE rapat_peristiwa (
    rapat_id TEXT NOT NULL CHECK (length(rapat_id) = 36),
    seq      INTEGER NOT NULL,
    waktu    TEXT NOT NULL CHECK (datetime(waktu) IS NOT NULL),
    pelaku   TEXT NOT NULL CHECK (trim(pelaku) <> ''),
    jenis    TEXT NOT NULL CHECK (jenis IN ('dibuat', 'agenda_ditambah', 'agenda_dihapus', 'hadir', 'pergi', 'hadir_dibatalkan',
                                            'mundur', 'dibuka', 'direkomendasikan', 'ditunda', 'ditutup')),
    isi      TEXT NOT NULL CHECK (json_valid(isi)) CHECK (isi ->> '$.peristiwa' IS jenis),
    PRIMARY KEY (rapat_id, seq)
) STRICT;

CREATE UNIQUE INDEX rapat_tahap_sekali ON rapat_peristiwa (rapat_id, jenis) WHERE jenis IN ('dibuat', 'dibuka', 'ditutup');

CREATE VIEW rapat AS
SELECT p.rapat_id                                       AS id,
       p.isi ->> '$.jadwal.tanggal'                     AS tanggal,
       p.isi ->> '$.ketentuan.paket'                    AS paket,
       max(2, p.isi ->> '$.ketentuan.min_calon.nilai')  AS min_calon,
       b.isi ->> '$.jam'                                AS dibuka,
       t.isi ->> '$.jam'                                AS ditutup
FROM rapat_peristiwa p
LEFT JOIN rapat_peristiwa b ON b.rapat_id = p.rapat_id AND b.jenis = 'dibuka'
LEFT JOIN rapat_peristiwa t ON t.rapat_id = p.rapat_id AND t.jenis = 'ditutup'
WHERE p.jenis = 'dibuat';

-- Those counted for the quorum: everyone the decree names but the secretariat.
CREATE VIEW rapat_anggota AS
SELECT p.rapat_id, a.value ->> '$.nip' AS nip
FROM rapat_peristiwa p, json_each(p.isi, '$.tim.anggota') a
WHERE p.jenis = 'dibuat' AND a.value ->> '$.peran' <> 'sekretariat';

-- The members in the room after the last event.
CREATE VIEW rapat_hadir AS
SELECT a.rapat_id, a.nip
FROM rapat_anggota a
WHERE 'hadir' = (SELECT p.jenis FROM rapat_peristiwa p
                 WHERE p.rapat_id = a.rapat_id AND p.jenis IN ('hadir', 'pergi', 'hadir_dibatalkan') AND p.isi ->> '$.nip' = a.nip
                 ORDER BY p.seq DESC LIMIT 1);

CREATE VIEW rapat_agenda AS
SELECT p.rapat_id, p.seq, p.isi ->> '$.agenda.jabatan.kode' AS kode, p.isi ->> '$.agenda.nominatif.sidik' AS sidik
FROM rapat_peristiwa p
WHERE p.jenis = 'agenda_ditambah'
  AND NOT EXISTS (SELECT 1 FROM rapat_peristiwa h
                  WHERE h.rapat_id = p.rapat_id AND h.seq > p.seq AND h.jenis = 'agenda_dihapus'
                    AND h.isi ->> '$.jabatan' = p.isi ->> '$.agenda.jabatan.kode');

-- Who stepped back from which item; what was declared before the item was taken off and put back no longer counts.
CREATE VIEW rapat_mundur AS
SELECT g.rapat_id, g.kode, m.isi ->> '$.nip' AS nip
FROM rapat_agenda g
JOIN rapat_peristiwa m ON m.rapat_id = g.rapat_id AND m.seq > g.seq AND m.jenis = 'mundur' AND m.isi ->> '$.jabatan' = g.kode;

-- The quorum of every item: who stepped back from it is not counted as present.
CREATE VIEW rapat_kuorum_agenda AS
SELECT g.rapat_id, g.kode,
       (SELECT count(*) FROM rapat_anggota a WHERE a.rapat_id = g.rapat_id) AS anggota,
       (SELECT count(*) FROM rapat_hadir h
        WHERE h.rapat_id = g.rapat_id
          AND NOT EXISTS (SELECT 1 FROM rapat_mundur m WHERE m.rapat_id = g.rapat_id AND m.kode = g.kode AND m.nip = h.nip)) AS hadir
FROM rapat_agenda g;

CREATE VIEW rapat_putusan AS
SELECT p.rapat_id, p.seq, p.jenis, p.isi ->> '$.jabatan' AS kode
FROM rapat_peristiwa p
WHERE p.jenis IN ('direkomendasikan', 'ditunda');

CREATE TRIGGER rapat_tidak_diubah BEFORE UPDATE ON rapat_peristiwa
BEGIN SELECT raise(ABORT, 'catatan rapat tidak dapat diubah'); END;

CREATE TRIGGER rapat_tidak_dihapus BEFORE DELETE ON rapat_peristiwa
BEGIN SELECT raise(ABORT, 'catatan rapat tidak dapat dihapus'); END;

CREATE TRIGGER rapat_disambung_di_ujung BEFORE INSERT ON rapat_peristiwa
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM rapat_peristiwa WHERE rapat_id = NEW.rapat_id)
  OR (NEW.seq = 1) IS NOT (NEW.jenis = 'dibuat')
BEGIN SELECT raise(ABORT, 'catatan rapat hanya dapat disambung di ujungnya, dimulai dengan pembuatan rapat'); END;

CREATE TRIGGER rapat_tertutup_tidak_disambung BEFORE INSERT ON rapat_peristiwa
WHEN EXISTS (SELECT 1 FROM rapat WHERE id = NEW.rapat_id AND ditutup IS NOT NULL)
BEGIN SELECT raise(ABORT, 'rapat sudah ditutup; catatannya tidak dapat ditambah'); END;

CREATE TRIGGER rapat_dibuat_dengan_tim_yang_sah BEFORE INSERT ON rapat_peristiwa
WHEN NEW.jenis = 'dibuat'
 AND (NEW.isi ->> '$.id' IS NOT NEW.rapat_id
   OR NEW.isi ->> '$.jadwal.tanggal' IS NOT date(NEW.isi ->> '$.jadwal.tanggal')
   OR NEW.isi ->> '$.tim.sk.tanggal' > NEW.isi ->> '$.jadwal.tanggal'
   OR 1 <> (SELECT count(*) FROM json_each(NEW.isi, '$.tim.anggota') a WHERE a.value ->> '$.peran' = 'ketua')
   OR EXISTS (SELECT 1 FROM json_each(NEW.isi, '$.tim.anggota') a GROUP BY a.value ->> '$.nip' HAVING count(*) > 1))
BEGIN SELECT raise(ABORT, 'rapat memerlukan tanggal yang sah dan tim dengan SK yang berlaku, satu ketua, tanpa anggota ganda'); END;

CREATE TRIGGER rapat_disiapkan_sebelum_dibuka BEFORE INSERT ON rapat_peristiwa
WHEN NEW.jenis IN ('agenda_ditambah', 'agenda_dihapus', 'hadir_dibatalkan')
 AND EXISTS (SELECT 1 FROM rapat WHERE id = NEW.rapat_id AND dibuka IS NOT NULL)
BEGIN SELECT raise(ABORT, 'agenda dan pembatalan kehadiran terkunci sejak rapat dibuka'); END;

CREATE TRIGGER rapat_agenda_dengan_nominatif_beku BEFORE INSERT ON rapat_peristiwa
WHEN NEW.jenis = 'agenda_ditambah'
 AND (NOT EXISTS (SELECT 1 FROM nominatif_beku n JOIN rapat r ON r.id = NEW.rapat_id
                  WHERE n.sidik = NEW.isi ->> '$.agenda.nominatif.sidik'
                    AND n.kode = NEW.isi ->> '$.agenda.jabatan.kode'
                    AND n.per = r.tanggal
                    AND n.aturan = r.paket)
   OR EXISTS (SELECT value FROM json_each(NEW.isi, '$.agenda.nominatif.memenuhi')
              EXCEPT SELECT nip FROM nominatif_memenuhi WHERE sidik = NEW.isi ->> '$.agenda.nominatif.sidik')
   OR EXISTS (SELECT nip FROM nominatif_memenuhi WHERE sidik = NEW.isi ->> '$.agenda.nominatif.sidik'
              EXCEPT SELECT value FROM json_each(NEW.isi, '$.agenda.nominatif.memenuhi')))
BEGIN SELECT raise(ABORT, 'mata acara memerlukan daftar nominatif yang dikunci untuk jabatan, tanggal dan aturan rapat ini'); END;

CREATE TRIGGER rapat_agenda_tidak_ganda BEFORE INSERT ON rapat_peristiwa
WHEN NEW.jenis = 'agenda_ditambah'
 AND EXISTS (SELECT 1 FROM rapat_agenda WHERE rapat_id = NEW.rapat_id AND kode = NEW.isi ->> '$.agenda.jabatan.kode')
BEGIN SELECT raise(ABORT, 'jabatan sudah ada pada agenda rapat ini'); END;

CREATE TRIGGER rapat_tentang_mata_acara BEFORE INSERT ON rapat_peristiwa
WHEN NEW.jenis IN ('agenda_dihapus', 'mundur', 'direkomendasikan', 'ditunda')
 AND NOT EXISTS (SELECT 1 FROM rapat_agenda WHERE rapat_id = NEW.rapat_id AND kode = NEW.isi ->> '$.jabatan')
BEGIN SELECT raise(ABORT, 'jabatan tidak ada pada agenda rapat ini'); END;

CREATE TRIGGER rapat_dihadiri_anggota BEFORE INSERT ON rapat_peristiwa
WHEN NEW.jenis IN ('hadir', 'pergi', 'hadir_dibatalkan', 'mundur')
 AND NOT EXISTS (SELECT 1 FROM rapat_anggota WHERE rapat_id = NEW.rapat_id AND nip = NEW.isi ->> '$.nip')
BEGIN SELECT raise(ABORT, 'yang dicatat bukan anggota tim menurut SK'); END;

CREATE TRIGGER rapat_hadir_sekali BEFORE INSERT ON rapat_peristiwa
WHEN NEW.jenis IN ('hadir', 'pergi')
 AND (NEW.jenis = 'hadir') = EXISTS (SELECT 1 FROM rapat_hadir WHERE rapat_id = NEW.rapat_id AND nip = NEW.isi ->> '$.nip')
BEGIN SELECT raise(ABORT, 'anggota datang dua kali, atau pergi tanpa pernah datang'); END;

CREATE TRIGGER rapat_mundur_sebelum_putusan BEFORE INSERT ON rapat_peristiwa
WHEN NEW.jenis = 'mundur'
 AND EXISTS (SELECT 1 FROM rapat_putusan WHERE rapat_id = NEW.rapat_id AND kode = NEW.isi ->> '$.jabatan')
BEGIN SELECT raise(ABORT, 'anggota tidak dapat mundur dari mata acara yang sudah diputuskan'); END;

CREATE TRIGGER rapat_dibuka_dengan_kuorum BEFORE INSERT ON rapat_peristiwa
WHEN NEW.jenis = 'dibuka'
 AND NOT (SELECT 2 * hadir > anggota AND hadir % 2 = 1
          FROM (SELECT (SELECT count(*) FROM rapat_hadir WHERE rapat_id = NEW.rapat_id) AS hadir,
                       (SELECT count(*) FROM rapat_anggota WHERE rapat_id = NEW.rapat_id) AS anggota))
BEGIN SELECT raise(ABORT, 'rapat hanya dapat dibuka bila yang hadir lebih dari setengah jumlah anggota dan gasal'); END;

CREATE TRIGGER rapat_dibuka_dengan_agenda BEFORE INSERT ON rapat_peristiwa
WHEN NEW.jenis = 'dibuka' AND NOT EXISTS (SELECT 1 FROM rapat_agenda WHERE rapat_id = NEW.rapat_id)
BEGIN SELECT raise(ABORT, 'rapat tanpa mata acara tidak dapat dibuka'); END;

CREATE TRIGGER rapat_diputuskan_selagi_terbuka BEFORE INSERT ON rapat_peristiwa
WHEN NEW.jenis IN ('direkomendasikan', 'ditunda', 'ditutup')
 AND NOT EXISTS (SELECT 1 FROM rapat WHERE id = NEW.rapat_id AND dibuka IS NOT NULL)
BEGIN SELECT raise(ABORT, 'rapat belum dibuka'); END;

CREATE TRIGGER rapat_diputuskan_dengan_alasan BEFORE INSERT ON rapat_peristiwa
WHEN NEW.jenis IN ('mundur', 'direkomendasikan', 'ditunda')
 AND trim(coalesce(NEW.isi ->> '$.alasan', NEW.isi ->> '$.usul.alasan', '')) = ''
BEGIN SELECT raise(ABORT, 'putusan dan pengunduran diri harus disertai alasan'); END;

CREATE TRIGGER rapat_direkomendasikan_dengan_kuorum BEFORE INSERT ON rapat_peristiwa
WHEN NEW.jenis = 'direkomendasikan'
 AND NOT EXISTS (SELECT 1 FROM rapat_kuorum_agenda
                 WHERE rapat_id = NEW.rapat_id AND kode = NEW.isi ->> '$.jabatan' AND 2 * hadir > anggota AND hadir % 2 = 1)
BEGIN SELECT raise(ABORT, 'rekomendasi memerlukan kehadiran lebih dari setengah jumlah anggota dan gasal pada mata acara itu'); END;

CREATE TRIGGER rapat_direkomendasikan_paling_sedikit_dua BEFORE INSERT ON rapat_peristiwa
WHEN NEW.jenis = 'direkomendasikan'
 AND (SELECT count(DISTINCT value) FROM json_each(NEW.isi, '$.usul.calon')) < (SELECT min_calon FROM rapat WHERE id = NEW.rapat_id)
BEGIN SELECT raise(ABORT, 'rekomendasi memerlukan paling sedikit dua calon'); END;

CREATE TRIGGER rapat_direkomendasikan_yang_memenuhi BEFORE INSERT ON rapat_peristiwa
WHEN NEW.jenis = 'direkomendasikan'
 AND EXISTS (SELECT value FROM json_each(NEW.isi, '$.usul.calon')
             EXCEPT SELECT m.nip FROM rapat_agenda g JOIN nominatif_memenuhi m ON m.sidik = g.sidik
                    WHERE g.rapat_id = NEW.rapat_id AND g.kode = NEW.isi ->> '$.jabatan')
BEGIN SELECT raise(ABORT, 'calon yang direkomendasikan harus memenuhi syarat pada daftar nominatif yang dikunci'); END;

CREATE TRIGGER rapat_ditutup_sesudah_semua_diputuskan BEFORE INSERT ON rapat_peristiwa
WHEN NEW.jenis = 'ditutup'
 AND EXISTS (SELECT kode FROM rapat_agenda WHERE rapat_id = NEW.rapat_id
             EXCEPT SELECT kode FROM rapat_putusan WHERE rapat_id = NEW.rapat_id)
BEGIN SELECT raise(ABORT, 'rapat tidak dapat ditutup selagi ada mata acara yang belum diputuskan'); END;
