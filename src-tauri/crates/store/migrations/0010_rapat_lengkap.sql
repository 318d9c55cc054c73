-- The meeting in full: items of every kind, suspension, declared conflicts, scores, votes, corrections, the authority's
-- decision. The record of what happened is laid out anew and what was kept is carried over; every view and trigger on it
-- is made again.
DROP TRIGGER naskah_dari_rapat_tertutup;
DROP TRIGGER naskah_tidak_bertanggal_mundur;
DROP VIEW rapat_putusan;
DROP VIEW rapat_kuorum_agenda;
DROP VIEW rapat_mundur;
DROP VIEW rapat_agenda;
DROP VIEW rapat_hadir;
DROP VIEW rapat_anggota;
DROP VIEW rapat;

CREATE TABLE rapat_peristiwa_lama AS SELECT * FROM rapat_peristiwa;
DROP TABLE rapat_peristiwa;

CREATE TABLE rapat_peristiwa (
    rapat_id TEXT NOT NULL CHECK (length(rapat_id) = 36),
    seq      INTEGER NOT NULL,
    waktu    TEXT NOT NULL CHECK (datetime(waktu) IS NOT NULL),
    pelaku   TEXT NOT NULL CHECK (trim(pelaku) <> ''),
    jenis    TEXT NOT NULL CHECK (jenis IN (
        'dibuat', 'agenda_ditambah', 'agenda_dihapus', 'nominatif_disusun_ulang', 'usulan_ditautkan', 'agenda_dikunci',
        'agenda_dibuka_kembali', 'diundang', 'ketua_digantikan', 'hadir', 'pergi', 'hadir_dibatalkan', 'berhalangan',
        'dideklarasikan', 'mundur', 'dibuka', 'diskors', 'dilanjutkan', 'dicatat', 'penilaian_dibuka', 'dinilai',
        'penilaian_dibatalkan', 'calon_lain_ditambah', 'direkomendasikan', 'dipertimbangkan', 'ditunda', 'berpendapat_lain',
        'ditutup', 'rapat_ditunda', 'dikoreksi', 'ditetapkan_ppk')),
    isi      TEXT NOT NULL CHECK (json_valid(isi)) CHECK (isi ->> '$.peristiwa' IS jenis),
    PRIMARY KEY (rapat_id, seq)
) STRICT;

-- What was kept spoke of posts alone, and of the strict reading alone.
INSERT INTO rapat_peristiwa (rapat_id, seq, waktu, pelaku, jenis, isi)
SELECT rapat_id, seq, waktu, pelaku, jenis,
       CASE
           WHEN jenis = 'dibuat' THEN json_set(isi,
               '$.ketentuan.kuorum', json_object('nilai', json('{"lebih_dari":"1/2","gasal":"kehadiran"}'), 'dasar', isi ->> '$.ketentuan.kuorum'),
               '$.ketentuan.wakil', json_object('nilai', json('false'), 'dasar', isi ->> '$.ketentuan.kuorum'),
               '$.ketentuan.daring', json_object('nilai', json('false'), 'dasar', isi ->> '$.ketentuan.kuorum'),
               '$.ketentuan.mundur_dihitung_hadir', json_object('nilai', json('false'), 'dasar', isi ->> '$.ketentuan.kuorum'),
               '$.ketentuan.ketua_pengganti', isi ->> '$.ketentuan.tim',
               '$.ketentuan.ketua_sementara', json_object('nilai', json('true'), 'dasar', isi ->> '$.ketentuan.tim'),
               '$.ketentuan.calon_lain', json_object('nilai', json('false'), 'dasar', isi ->> '$.ketentuan.nominatif'),
               '$.ketentuan.penilaian', json_object('nilai', json('{"kriteria":[],"selisih":100,"wajib":false}'), 'dasar', isi ->> '$.ketentuan.nominatif'),
               '$.ketentuan.pemilih_rahasia', json_object('nilai', 5, 'dasar', isi ->> '$.ketentuan.kuorum'),
               '$.ketentuan.pensiun', isi ->> '$.ketentuan.nominatif')
           WHEN jenis = 'agenda_ditambah' THEN json_object(
               'peristiwa', jenis,
               'agenda', json_object(
                   'kunci', isi ->> '$.agenda.jabatan.kode',
                   'perihal', json_object(
                       'jenis', 'pengisian_jabatan',
                       'jabatan', json(isi -> '$.agenda.jabatan'),
                       'nominatif', json(isi -> '$.agenda.nominatif'))))
           WHEN isi ->> '$.jabatan' IS NOT NULL THEN json_remove(json_set(isi, '$.acara', isi ->> '$.jabatan'), '$.jabatan')
           ELSE isi
       END
FROM rapat_peristiwa_lama;
DROP TABLE rapat_peristiwa_lama;

CREATE UNIQUE INDEX rapat_tahap_sekali ON rapat_peristiwa (rapat_id, jenis)
    WHERE jenis IN ('dibuat', 'dibuka', 'ditutup', 'rapat_ditunda');
CREATE INDEX rapat_peristiwa_jenis ON rapat_peristiwa (rapat_id, jenis, seq);

-- A suspension to a later day than the meeting had come to: everyone leaves.
CREATE VIEW rapat_bubar AS
SELECT p.rapat_id, p.seq
FROM rapat_peristiwa p
WHERE p.jenis = 'diskors'
  AND p.isi ->> '$.sampai' > coalesce(
      (SELECT max(d.isi ->> '$.sampai') FROM rapat_peristiwa d
       WHERE d.rapat_id = p.rapat_id AND d.jenis = 'diskors' AND d.seq < p.seq),
      (SELECT b.isi ->> '$.jadwal.tanggal' FROM rapat_peristiwa b WHERE b.rapat_id = p.rapat_id AND b.jenis = 'dibuat'));

-- How far each meeting is, and the provisions it is held under. `hari` is the day it has come to; `tahap` the last of
-- opening, suspending, resuming, closing and putting off.
CREATE VIEW rapat AS
SELECT p.rapat_id                                       AS id,
       p.isi ->> '$.jadwal.tanggal'                     AS tanggal,
       p.isi ->> '$.ketentuan.paket'                    AS paket,
       max(2, p.isi ->> '$.ketentuan.min_calon.nilai')  AS min_calon,
       CAST(p.isi ->> '$.ketentuan.kuorum.nilai.lebih_dari' AS INTEGER) AS kuorum_bagian,
       CAST(substr(p.isi ->> '$.ketentuan.kuorum.nilai.lebih_dari',
                   1 + instr(p.isi ->> '$.ketentuan.kuorum.nilai.lebih_dari', '/')) AS INTEGER) AS kuorum_dari,
       p.isi ->> '$.ketentuan.kuorum.nilai.gasal'       AS gasal,
       p.isi ->> '$.ketentuan.wakil.nilai'              AS wakil,
       p.isi ->> '$.ketentuan.daring.nilai'             AS daring,
       p.isi ->> '$.ketentuan.mundur_dihitung_hadir.nilai' AS mundur_dihitung,
       p.isi ->> '$.ketentuan.ketua_sementara.nilai'    AS ketua_sementara,
       p.isi ->> '$.ketentuan.calon_lain.nilai'         AS calon_lain,
       coalesce((SELECT g.isi ->> '$.penetapan.nip' FROM rapat_peristiwa g
                 WHERE g.rapat_id = p.rapat_id AND g.jenis = 'ketua_digantikan' ORDER BY g.seq DESC LIMIT 1),
                p.isi ->> '$.tim.ketua_pengganti.nip',
                (SELECT a.value ->> '$.nip' FROM json_each(p.isi, '$.tim.anggota') a WHERE a.value ->> '$.peran' = 'ketua')) AS ketua,
       b.isi ->> '$.jam'                                AS dibuka,
       t.isi ->> '$.jam'                                AS ditutup,
       coalesce((SELECT max(d.isi ->> '$.sampai') FROM rapat_peristiwa d WHERE d.rapat_id = p.rapat_id AND d.jenis = 'diskors'),
                p.isi ->> '$.jadwal.tanggal')           AS hari,
       (SELECT s.jenis FROM rapat_peristiwa s
        WHERE s.rapat_id = p.rapat_id AND s.jenis IN ('dibuka', 'diskors', 'dilanjutkan', 'ditutup', 'rapat_ditunda')
        ORDER BY s.seq DESC LIMIT 1)                    AS tahap
FROM rapat_peristiwa p
LEFT JOIN rapat_peristiwa b ON b.rapat_id = p.rapat_id AND b.jenis = 'dibuka'
LEFT JOIN rapat_peristiwa t ON t.rapat_id = p.rapat_id AND t.jenis = 'ditutup'
WHERE p.jenis = 'dibuat';

-- Those counted for the quorum.
CREATE VIEW rapat_anggota AS
SELECT p.rapat_id, a.value ->> '$.nip' AS nip
FROM rapat_peristiwa p, json_each(p.isi, '$.tim.anggota') a
WHERE p.jenis = 'dibuat' AND a.value ->> '$.peran' <> 'sekretariat' AND coalesce(a.value ->> '$.dihitung_kuorum', 1);

-- The members in the meeting after the last event.
CREATE VIEW rapat_hadir AS
SELECT a.rapat_id, a.nip
FROM rapat_anggota a
WHERE EXISTS (SELECT 1 FROM (SELECT p.jenis, p.seq FROM rapat_peristiwa p
                             WHERE p.rapat_id = a.rapat_id AND p.jenis IN ('hadir', 'pergi', 'hadir_dibatalkan')
                               AND p.isi ->> '$.nip' = a.nip
                             ORDER BY p.seq DESC LIMIT 1) terakhir
              WHERE terakhir.jenis = 'hadir'
                AND NOT EXISTS (SELECT 1 FROM rapat_bubar b WHERE b.rapat_id = a.rapat_id AND b.seq > terakhir.seq));

-- The items, with the seal of the list in force and the person of those about one.
CREATE VIEW rapat_agenda AS
SELECT p.rapat_id, p.seq,
       p.isi ->> '$.agenda.kunci'             AS kunci,
       p.isi ->> '$.agenda.perihal.jenis'     AS jenis,
       p.isi ->> '$.agenda.perihal.orang.nip' AS orang,
       coalesce((SELECT u.isi ->> '$.nominatif.sidik' FROM rapat_peristiwa u
                 WHERE u.rapat_id = p.rapat_id AND u.seq > p.seq AND u.jenis = 'nominatif_disusun_ulang'
                   AND u.isi ->> '$.acara' = p.isi ->> '$.agenda.kunci'
                 ORDER BY u.seq DESC LIMIT 1),
                p.isi ->> '$.agenda.perihal.nominatif.sidik') AS sidik
FROM rapat_peristiwa p
WHERE p.jenis = 'agenda_ditambah'
  AND NOT EXISTS (SELECT 1 FROM rapat_peristiwa h
                  WHERE h.rapat_id = p.rapat_id AND h.seq > p.seq AND h.jenis = 'agenda_dihapus'
                    AND h.isi ->> '$.acara' = p.isi ->> '$.agenda.kunci');

-- Who may be recommended on an item: the qualified of its frozen list, and the other candidates.
CREATE VIEW rapat_memenuhi AS
SELECT g.rapat_id, g.kunci, m.nip FROM rapat_agenda g JOIN nominatif_memenuhi m ON m.sidik = g.sidik
UNION
SELECT c.rapat_id, c.isi ->> '$.acara', c.isi ->> '$.calon_lain.nip' FROM rapat_peristiwa c WHERE c.jenis = 'calon_lain_ditambah';

-- Who stepped back from which item: by word since the item was put on, or by a declared conflict with a party of it.
CREATE VIEW rapat_mundur AS
SELECT g.rapat_id, g.kunci, m.isi ->> '$.nip' AS nip, m.seq
FROM rapat_agenda g
JOIN rapat_peristiwa m ON m.rapat_id = g.rapat_id AND m.jenis = 'mundur' AND m.seq > g.seq AND m.isi ->> '$.acara' = g.kunci
UNION
SELECT g.rapat_id, g.kunci, d.isi ->> '$.nip', d.seq
FROM rapat_agenda g
JOIN rapat_peristiwa d ON d.rapat_id = g.rapat_id AND d.jenis = 'dideklarasikan', json_each(d.isi, '$.konflik') k
WHERE k.value ->> '$.calon' = g.orang
   OR EXISTS (SELECT 1 FROM rapat_memenuhi m
              WHERE m.rapat_id = g.rapat_id AND m.kunci = g.kunci AND m.nip = k.value ->> '$.calon');

-- The members who take part in an item now: those who decide, and who vote.
CREATE VIEW rapat_peserta AS
SELECT g.rapat_id, g.kunci, h.nip
FROM rapat_agenda g
JOIN rapat_hadir h ON h.rapat_id = g.rapat_id
WHERE NOT EXISTS (SELECT 1 FROM rapat_mundur m WHERE m.rapat_id = g.rapat_id AND m.kunci = g.kunci AND m.nip = h.nip);

-- The quorum of every meeting (`kunci` null) and of every item.
CREATE VIEW rapat_kuorum AS
SELECT k.rapat_id, k.kunci,
       2 * k.hadir > k.anggota AND k.hadir * r.kuorum_dari > k.anggota * r.kuorum_bagian
           AND CASE r.gasal WHEN 'kehadiran' THEN k.hadir % 2 = 1 WHEN 'keanggotaan' THEN k.anggota % 2 = 1 ELSE 1 END AS sah
FROM (SELECT id AS rapat_id, NULL AS kunci,
             (SELECT count(*) FROM rapat_anggota a WHERE a.rapat_id = id) AS anggota,
             (SELECT count(*) FROM rapat_hadir h WHERE h.rapat_id = id)   AS hadir
      FROM rapat
      UNION ALL
      SELECT g.rapat_id, g.kunci,
             (SELECT count(*) FROM rapat_anggota a WHERE a.rapat_id = g.rapat_id),
             CASE WHEN (SELECT mundur_dihitung FROM rapat WHERE id = g.rapat_id)
                  THEN (SELECT count(*) FROM rapat_hadir h WHERE h.rapat_id = g.rapat_id)
                  ELSE (SELECT count(*) FROM rapat_peserta s WHERE s.rapat_id = g.rapat_id AND s.kunci = g.kunci) END
      FROM rapat_agenda g) k
JOIN rapat r ON r.id = k.rapat_id;

CREATE VIEW rapat_putusan AS
SELECT p.rapat_id, p.seq, p.jenis, p.isi ->> '$.acara' AS kunci
FROM rapat_peristiwa p
WHERE p.jenis IN ('direkomendasikan', 'dipertimbangkan', 'ditunda');

-- Who took part in the decision that stands: in the meeting then, and not stepped back before.
CREATE VIEW rapat_ikut AS
SELECT d.rapat_id, d.kunci, a.nip
FROM (SELECT rapat_id, kunci, max(seq) AS seq FROM rapat_putusan GROUP BY rapat_id, kunci) d
JOIN rapat_anggota a ON a.rapat_id = d.rapat_id
WHERE 'hadir' = (SELECT p.jenis FROM rapat_peristiwa p
                 WHERE p.rapat_id = d.rapat_id AND p.seq < d.seq
                   AND ((p.jenis IN ('hadir', 'pergi', 'hadir_dibatalkan') AND p.isi ->> '$.nip' = a.nip)
                     OR EXISTS (SELECT 1 FROM rapat_bubar b WHERE b.rapat_id = p.rapat_id AND b.seq = p.seq))
                 ORDER BY p.seq DESC LIMIT 1)
  AND NOT EXISTS (SELECT 1 FROM rapat_mundur m
                  WHERE m.rapat_id = d.rapat_id AND m.kunci = d.kunci AND m.nip = a.nip AND m.seq < d.seq);

CREATE TRIGGER rapat_tidak_diubah BEFORE UPDATE ON rapat_peristiwa
BEGIN SELECT raise(ABORT, 'catatan rapat tidak dapat diubah'); END;

CREATE TRIGGER rapat_tidak_dihapus BEFORE DELETE ON rapat_peristiwa
BEGIN SELECT raise(ABORT, 'catatan rapat tidak dapat dihapus'); END;

CREATE TRIGGER rapat_disambung_di_ujung BEFORE INSERT ON rapat_peristiwa
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM rapat_peristiwa WHERE rapat_id = NEW.rapat_id)
  OR (NEW.seq = 1) IS NOT (NEW.jenis = 'dibuat')
BEGIN SELECT raise(ABORT, 'catatan rapat hanya dapat disambung di ujungnya, dimulai dengan pembuatan rapat'); END;

CREATE TRIGGER rapat_tertutup_tidak_disambung BEFORE INSERT ON rapat_peristiwa
WHEN NEW.jenis <> 'dibuat'
 AND (NEW.jenis IN ('dikoreksi', 'ditetapkan_ppk'))
     IS NOT (coalesce((SELECT tahap FROM rapat WHERE id = NEW.rapat_id), '') = 'ditutup')
BEGIN SELECT raise(ABORT, 'rapat yang sudah ditutup hanya dapat dikoreksi dan dicatat penetapannya, dan hanya sesudah ditutup'); END;

CREATE TRIGGER rapat_tertunda_tidak_disambung BEFORE INSERT ON rapat_peristiwa
WHEN (SELECT tahap FROM rapat WHERE id = NEW.rapat_id) = 'rapat_ditunda'
BEGIN SELECT raise(ABORT, 'rapat sudah ditunda; catatannya tidak dapat ditambah'); END;

CREATE TRIGGER rapat_dibuat_dengan_tim_yang_sah BEFORE INSERT ON rapat_peristiwa
WHEN NEW.jenis = 'dibuat'
 AND (NEW.isi ->> '$.id' IS NOT NEW.rapat_id
   OR NEW.isi ->> '$.jadwal.tanggal' IS NOT date(NEW.isi ->> '$.jadwal.tanggal')
   OR NEW.isi ->> '$.tim.sk.tanggal' > NEW.isi ->> '$.jadwal.tanggal'
   OR coalesce(NEW.isi ->> '$.tim.sk.berlaku_sampai' < NEW.isi ->> '$.jadwal.tanggal', 0)
   OR 1 <> (SELECT count(*) FROM json_each(NEW.isi, '$.tim.anggota') a WHERE a.value ->> '$.peran' = 'ketua')
   OR EXISTS (SELECT 1 FROM json_each(NEW.isi, '$.tim.anggota') a GROUP BY a.value ->> '$.nip' HAVING count(*) > 1))
BEGIN SELECT raise(ABORT, 'rapat memerlukan tanggal yang sah dan tim dengan SK yang berlaku, satu ketua, tanpa anggota ganda'); END;

CREATE TRIGGER rapat_disiapkan_sebelum_dibuka BEFORE INSERT ON rapat_peristiwa
WHEN NEW.jenis IN ('agenda_ditambah', 'agenda_dihapus', 'nominatif_disusun_ulang', 'usulan_ditautkan', 'agenda_dikunci',
                   'agenda_dibuka_kembali', 'diundang', 'rapat_ditunda')
 AND EXISTS (SELECT 1 FROM rapat WHERE id = NEW.rapat_id AND dibuka IS NOT NULL)
BEGIN SELECT raise(ABORT, 'agenda dan undangan terkunci sejak rapat dibuka'); END;

CREATE TRIGGER rapat_ketua_digantikan_sebelum_dibuka BEFORE INSERT ON rapat_peristiwa
WHEN NEW.jenis = 'ketua_digantikan'
 AND coalesce((SELECT tahap FROM rapat WHERE id = NEW.rapat_id), 'diskors') <> 'diskors'
BEGIN SELECT raise(ABORT, 'ketua digantikan sebelum rapat dibuka, atau selama diskors'); END;

CREATE TRIGGER rapat_kehadiran_tidak_dihapus BEFORE INSERT ON rapat_peristiwa
WHEN NEW.jenis = 'hadir_dibatalkan'
 AND EXISTS (SELECT 1 FROM rapat WHERE id = NEW.rapat_id AND dibuka IS NOT NULL)
 AND NOT EXISTS (SELECT 1 FROM rapat_bubar b
                 WHERE b.rapat_id = NEW.rapat_id
                   AND b.seq > (SELECT max(s.seq) FROM rapat_peristiwa s
                                WHERE s.rapat_id = NEW.rapat_id AND s.jenis IN ('dibuka', 'dilanjutkan')))
BEGIN SELECT raise(ABORT, 'kehadiran sesudah rapat dibuka tidak dihapus'); END;

CREATE TRIGGER rapat_agenda_terkunci BEFORE INSERT ON rapat_peristiwa
WHEN NEW.jenis IN ('agenda_ditambah', 'agenda_dihapus', 'nominatif_disusun_ulang', 'agenda_dikunci', 'agenda_dibuka_kembali', 'diundang')
 AND (coalesce((SELECT jenis FROM rapat_peristiwa WHERE rapat_id = NEW.rapat_id AND jenis IN ('agenda_dikunci', 'agenda_dibuka_kembali')
                ORDER BY seq DESC LIMIT 1), '') = 'agenda_dikunci')
     IS NOT (NEW.jenis IN ('agenda_dibuka_kembali', 'diundang'))
BEGIN SELECT raise(ABORT, 'agenda yang terkunci tidak diubah, dan undangan memerlukan agenda yang terkunci'); END;

-- A frozen list for that post, the meeting's date and pack, with exactly its qualified.
CREATE TRIGGER rapat_agenda_dengan_nominatif_beku BEFORE INSERT ON rapat_peristiwa
WHEN (NEW.jenis = 'agenda_ditambah' AND NEW.isi ->> '$.agenda.perihal.jenis' = 'pengisian_jabatan')
  OR NEW.jenis IN ('nominatif_disusun_ulang', 'calon_lain_ditambah')
BEGIN
    SELECT raise(ABORT, 'mata acara memerlukan daftar nominatif yang dikunci untuk jabatan, tanggal dan aturan rapat ini')
    FROM (SELECT coalesce(NEW.isi -> '$.agenda.perihal.nominatif', NEW.isi -> '$.nominatif', NEW.isi -> '$.calon_lain.nominatif') AS daftar,
                 coalesce(NEW.isi ->> '$.agenda.kunci', NEW.isi ->> '$.acara') AS kunci)
    WHERE NOT EXISTS (SELECT 1 FROM nominatif_beku n JOIN rapat r ON r.id = NEW.rapat_id
                      WHERE n.sidik = daftar ->> '$.sidik' AND n.kode = kunci AND n.per = r.tanggal AND n.aturan = r.paket)
       OR EXISTS (SELECT value FROM json_each(daftar, '$.memenuhi')
                  EXCEPT SELECT nip FROM nominatif_memenuhi WHERE sidik = daftar ->> '$.sidik')
       OR EXISTS (SELECT nip FROM nominatif_memenuhi WHERE sidik = daftar ->> '$.sidik'
                  EXCEPT SELECT value FROM json_each(daftar, '$.memenuhi'));
END;

CREATE TRIGGER rapat_calon_lain_bila_tidak_ada_yang_memenuhi BEFORE INSERT ON rapat_peristiwa
WHEN NEW.jenis = 'calon_lain_ditambah'
 AND (NOT (SELECT calon_lain FROM rapat WHERE id = NEW.rapat_id)
   OR EXISTS (SELECT 1 FROM rapat_agenda g JOIN nominatif_memenuhi m ON m.sidik = g.sidik
              WHERE g.rapat_id = NEW.rapat_id AND g.kunci = NEW.isi ->> '$.acara')
   OR NOT EXISTS (SELECT 1 FROM nominatif_memenuhi
                  WHERE sidik = NEW.isi ->> '$.calon_lain.nominatif.sidik' AND nip = NEW.isi ->> '$.calon_lain.nip'))
BEGIN SELECT raise(ABORT, 'calon lain hanya bila aturan membolehkan, tidak ada yang memenuhi syarat, dan ia sendiri memenuhi'); END;

CREATE TRIGGER rapat_agenda_tidak_ganda BEFORE INSERT ON rapat_peristiwa
WHEN NEW.jenis = 'agenda_ditambah'
 AND EXISTS (SELECT 1 FROM rapat_agenda WHERE rapat_id = NEW.rapat_id AND kunci = NEW.isi ->> '$.agenda.kunci')
BEGIN SELECT raise(ABORT, 'mata acara sudah ada pada agenda rapat ini'); END;

CREATE TRIGGER rapat_tentang_mata_acara BEFORE INSERT ON rapat_peristiwa
WHEN (NEW.jenis IN ('agenda_dihapus', 'nominatif_disusun_ulang', 'usulan_ditautkan', 'mundur', 'penilaian_dibuka', 'dinilai',
                    'penilaian_dibatalkan', 'calon_lain_ditambah', 'direkomendasikan', 'dipertimbangkan', 'ditunda',
                    'berpendapat_lain', 'ditetapkan_ppk')
   OR NEW.isi ->> '$.acara' IS NOT NULL)
 AND NOT EXISTS (SELECT 1 FROM rapat_agenda WHERE rapat_id = NEW.rapat_id AND kunci = NEW.isi ->> '$.acara')
BEGIN SELECT raise(ABORT, 'mata acara itu tidak ada pada agenda rapat ini'); END;

CREATE TRIGGER rapat_dihadiri_anggota BEFORE INSERT ON rapat_peristiwa
WHEN (NEW.jenis IN ('hadir', 'pergi', 'hadir_dibatalkan', 'berhalangan', 'dideklarasikan', 'mundur', 'dinilai', 'berpendapat_lain'))
 AND NOT EXISTS (SELECT 1 FROM rapat_anggota
                 WHERE rapat_id = NEW.rapat_id AND nip = coalesce(NEW.isi ->> '$.nip', NEW.isi ->> '$.penilai'))
BEGIN SELECT raise(ABORT, 'yang dicatat bukan anggota tim menurut SK'); END;

CREATE TRIGGER rapat_hadir_sekali BEFORE INSERT ON rapat_peristiwa
WHEN NEW.jenis IN ('hadir', 'pergi')
 AND (NEW.jenis = 'hadir') = EXISTS (SELECT 1 FROM rapat_hadir WHERE rapat_id = NEW.rapat_id AND nip = NEW.isi ->> '$.nip')
BEGIN SELECT raise(ABORT, 'anggota datang dua kali, atau pergi tanpa pernah datang'); END;

CREATE TRIGGER rapat_hadir_dengan_cara_yang_diatur BEFORE INSERT ON rapat_peristiwa
WHEN NEW.jenis = 'hadir'
 AND ((NEW.isi ->> '$.cara.cara' = 'daring' AND NOT (SELECT daring FROM rapat WHERE id = NEW.rapat_id))
   OR (NEW.isi ->> '$.cara.cara' = 'wakil' AND NOT (SELECT wakil FROM rapat WHERE id = NEW.rapat_id)))
BEGIN SELECT raise(ABORT, 'kehadiran daring atau diwakili tidak diatur'); END;

-- Not after the decision that stands was taken with him.
CREATE TRIGGER rapat_mundur_sebelum_putusan BEFORE INSERT ON rapat_peristiwa
WHEN NEW.jenis IN ('mundur', 'dideklarasikan')
 AND EXISTS (SELECT 1 FROM rapat_ikut i
             JOIN rapat_agenda g ON g.rapat_id = i.rapat_id AND g.kunci = i.kunci
             WHERE i.rapat_id = NEW.rapat_id AND i.nip = NEW.isi ->> '$.nip'
               AND (i.kunci = NEW.isi ->> '$.acara'
                 OR EXISTS (SELECT 1 FROM json_each(NEW.isi, '$.konflik') k
                            WHERE k.value ->> '$.calon' = g.orang
                               OR k.value ->> '$.calon' IN (SELECT nip FROM rapat_memenuhi
                                                            WHERE rapat_id = i.rapat_id AND kunci = i.kunci))))
BEGIN SELECT raise(ABORT, 'anggota tidak dapat mundur dari mata acara yang sudah diputuskan bersamanya'); END;

CREATE TRIGGER rapat_berpendapat_yang_ikut BEFORE INSERT ON rapat_peristiwa
WHEN NEW.jenis = 'berpendapat_lain'
 AND NOT EXISTS (SELECT 1 FROM rapat_ikut
                 WHERE rapat_id = NEW.rapat_id AND kunci = NEW.isi ->> '$.acara' AND nip = NEW.isi ->> '$.nip')
BEGIN SELECT raise(ABORT, 'pendapat berbeda hanya dari anggota yang ikut memutuskan'); END;

CREATE TRIGGER rapat_dibuka_dengan_kuorum BEFORE INSERT ON rapat_peristiwa
WHEN NEW.jenis IN ('dibuka', 'dilanjutkan')
 AND NOT (SELECT sah FROM rapat_kuorum WHERE rapat_id = NEW.rapat_id AND kunci IS NULL)
BEGIN SELECT raise(ABORT, 'rapat hanya dapat dibuka dengan kuorum: lebih dari setengah jumlah anggota dan gasal'); END;

CREATE TRIGGER rapat_dibuka_oleh_ketua BEFORE INSERT ON rapat_peristiwa
WHEN NEW.jenis IN ('dibuka', 'dilanjutkan')
 AND NOT EXISTS (SELECT 1 FROM rapat r
                 WHERE r.id = NEW.rapat_id
                   AND (r.ketua_sementara OR EXISTS (SELECT 1 FROM rapat_hadir h WHERE h.rapat_id = r.id AND h.nip = r.ketua)))
BEGIN SELECT raise(ABORT, 'rapat dibuka dengan ketua, atau ketua penggantinya, hadir'); END;

CREATE TRIGGER rapat_dibuka_dengan_agenda BEFORE INSERT ON rapat_peristiwa
WHEN NEW.jenis IN ('dibuka', 'agenda_dikunci') AND NOT EXISTS (SELECT 1 FROM rapat_agenda WHERE rapat_id = NEW.rapat_id)
BEGIN SELECT raise(ABORT, 'rapat tanpa mata acara tidak dapat dikunci atau dibuka'); END;

CREATE TRIGGER rapat_dilanjutkan_sesudah_skors BEFORE INSERT ON rapat_peristiwa
WHEN NEW.jenis = 'dilanjutkan' AND (SELECT tahap FROM rapat WHERE id = NEW.rapat_id) IS NOT 'diskors'
BEGIN SELECT raise(ABORT, 'rapat tidak sedang diskors'); END;

CREATE TRIGGER rapat_diputuskan_selagi_terbuka BEFORE INSERT ON rapat_peristiwa
WHEN NEW.jenis IN ('dicatat', 'penilaian_dibuka', 'dinilai', 'penilaian_dibatalkan', 'calon_lain_ditambah', 'direkomendasikan',
                   'dipertimbangkan')
 AND coalesce((SELECT tahap FROM rapat WHERE id = NEW.rapat_id), '') NOT IN ('dibuka', 'dilanjutkan')
BEGIN SELECT raise(ABORT, 'rapat belum dibuka, atau sedang diskors'); END;

CREATE TRIGGER rapat_berlangsung BEFORE INSERT ON rapat_peristiwa
WHEN NEW.jenis IN ('diskors', 'ditunda', 'berpendapat_lain', 'ditutup')
 AND NOT EXISTS (SELECT 1 FROM rapat WHERE id = NEW.rapat_id AND dibuka IS NOT NULL)
BEGIN SELECT raise(ABORT, 'rapat belum dibuka'); END;

CREATE TRIGGER rapat_diputuskan_dengan_alasan BEFORE INSERT ON rapat_peristiwa
WHEN NEW.jenis IN ('agenda_dibuka_kembali', 'berhalangan', 'mundur', 'diskors', 'penilaian_dibatalkan', 'calon_lain_ditambah',
                   'direkomendasikan', 'dipertimbangkan', 'ditunda', 'berpendapat_lain', 'rapat_ditunda', 'dikoreksi')
 AND trim(coalesce(NEW.isi ->> '$.alasan', NEW.isi ->> '$.usul.alasan', NEW.isi ->> '$.calon_lain.alasan',
                   NEW.isi ->> '$.koreksi.alasan', '')) = ''
BEGIN SELECT raise(ABORT, 'catatan itu harus disertai alasan'); END;

CREATE TRIGGER rapat_diputuskan_dengan_kuorum BEFORE INSERT ON rapat_peristiwa
WHEN NEW.jenis IN ('direkomendasikan', 'dipertimbangkan')
 AND NOT coalesce((SELECT sah FROM rapat_kuorum WHERE rapat_id = NEW.rapat_id AND kunci = NEW.isi ->> '$.acara'), 0)
BEGIN SELECT raise(ABORT, 'putusan memerlukan kuorum pada mata acara itu: lebih dari setengah jumlah anggota dan gasal'); END;

CREATE TRIGGER rapat_diputuskan_menurut_jenisnya BEFORE INSERT ON rapat_peristiwa
WHEN NEW.jenis IN ('direkomendasikan', 'dipertimbangkan')
 AND (NEW.jenis = 'direkomendasikan')
     IS NOT ((SELECT jenis FROM rapat_agenda WHERE rapat_id = NEW.rapat_id AND kunci = NEW.isi ->> '$.acara') = 'pengisian_jabatan')
BEGIN SELECT raise(ABORT, 'calon direkomendasikan untuk jabatan; mata acara lain disetujui atau ditolak'); END;

CREATE TRIGGER rapat_direkomendasikan_paling_sedikit_dua BEFORE INSERT ON rapat_peristiwa
WHEN NEW.jenis = 'direkomendasikan'
 AND (SELECT count(DISTINCT value) FROM json_each(NEW.isi, '$.usul.calon')) < (SELECT min_calon FROM rapat WHERE id = NEW.rapat_id)
BEGIN SELECT raise(ABORT, 'rekomendasi memerlukan paling sedikit dua calon'); END;

CREATE TRIGGER rapat_direkomendasikan_yang_memenuhi BEFORE INSERT ON rapat_peristiwa
WHEN NEW.jenis = 'direkomendasikan'
 AND EXISTS (SELECT value FROM json_each(NEW.isi, '$.usul.calon')
             EXCEPT SELECT nip FROM rapat_memenuhi WHERE rapat_id = NEW.rapat_id AND kunci = NEW.isi ->> '$.acara')
BEGIN SELECT raise(ABORT, 'calon yang direkomendasikan harus memenuhi syarat pada daftar nominatif yang dikunci'); END;

CREATE TRIGGER rapat_tidak_memutuskan_diri_sendiri BEFORE INSERT ON rapat_peristiwa
WHEN NEW.jenis IN ('direkomendasikan', 'dipertimbangkan')
 AND EXISTS (SELECT 1 FROM rapat_peserta s
             JOIN rapat_agenda g ON g.rapat_id = s.rapat_id AND g.kunci = s.kunci
             WHERE s.rapat_id = NEW.rapat_id AND s.kunci = NEW.isi ->> '$.acara'
               AND (s.nip = g.orang OR s.nip IN (SELECT value FROM json_each(NEW.isi, '$.usul.calon'))))
BEGIN SELECT raise(ABORT, 'anggota tidak memutuskan tentang dirinya sendiri'); END;

CREATE TRIGGER rapat_suara_terbuka_para_peserta BEFORE INSERT ON rapat_peristiwa
WHEN NEW.isi ->> '$.cara.cara' = 'terbuka'
 AND (EXISTS (SELECT value ->> '$.nip' FROM json_each(NEW.isi, '$.cara.suara')
              EXCEPT SELECT nip FROM rapat_peserta WHERE rapat_id = NEW.rapat_id AND kunci = NEW.isi ->> '$.acara')
   OR (SELECT count(DISTINCT value ->> '$.nip') FROM json_each(NEW.isi, '$.cara.suara'))
      <> (SELECT count(*) FROM rapat_peserta WHERE rapat_id = NEW.rapat_id AND kunci = NEW.isi ->> '$.acara'))
BEGIN SELECT raise(ABORT, 'suara terbuka harus dari setiap peserta, satu kali'); END;

-- Counts per choice and nothing else: no name but a candidate's, no order but the choices' own.
CREATE TRIGGER rapat_suara_rahasia_tanpa_nama BEFORE INSERT ON rapat_peristiwa
WHEN NEW.isi ->> '$.cara.cara' = 'rahasia'
 AND (EXISTS (SELECT 1 FROM json_each(NEW.isi, '$.cara') WHERE key NOT IN ('cara', 'suara'))
   OR EXISTS (SELECT 1 FROM json_each(NEW.isi, '$.cara.suara') s, json_each(s.value) k WHERE k.key NOT IN ('pilihan', 'jumlah'))
   OR (SELECT sum(value ->> '$.jumlah') FROM json_each(NEW.isi, '$.cara.suara'))
      IS NOT (SELECT count(*) FROM rapat_peserta WHERE rapat_id = NEW.rapat_id AND kunci = NEW.isi ->> '$.acara'))
BEGIN SELECT raise(ABORT, 'suara rahasia hanya hitungan per pilihan, sebanyak pesertanya'); END;

CREATE TRIGGER rapat_dinilai_peserta BEFORE INSERT ON rapat_peristiwa
WHEN NEW.jenis = 'dinilai'
 AND NOT EXISTS (SELECT 1 FROM rapat_peserta
                 WHERE rapat_id = NEW.rapat_id AND kunci = NEW.isi ->> '$.acara' AND nip = NEW.isi ->> '$.penilai')
BEGIN SELECT raise(ABORT, 'hanya peserta mata acara itu yang menilai'); END;

CREATE TRIGGER rapat_ditutup_sesudah_semua_diputuskan BEFORE INSERT ON rapat_peristiwa
WHEN NEW.jenis = 'ditutup'
 AND EXISTS (SELECT kunci FROM rapat_agenda WHERE rapat_id = NEW.rapat_id
             EXCEPT SELECT kunci FROM rapat_putusan WHERE rapat_id = NEW.rapat_id)
BEGIN SELECT raise(ABORT, 'rapat tidak dapat ditutup selagi ada mata acara yang belum diputuskan'); END;

CREATE TRIGGER rapat_ditetapkan_sesudah_rapat BEFORE INSERT ON rapat_peristiwa
WHEN NEW.jenis = 'ditetapkan_ppk'
 AND (NEW.isi ->> '$.keputusan.tanggal' < (SELECT hari FROM rapat WHERE id = NEW.rapat_id)
   OR 'ditunda' = (SELECT jenis FROM rapat_putusan WHERE rapat_id = NEW.rapat_id AND kunci = NEW.isi ->> '$.acara' ORDER BY seq DESC LIMIT 1))
BEGIN SELECT raise(ABORT, 'penetapan hanya untuk mata acara yang diputuskan, dan tidak mendahului rapat'); END;

CREATE TRIGGER naskah_dari_rapat_tertutup BEFORE INSERT ON naskah
WHEN NOT EXISTS (SELECT 1 FROM rapat WHERE id = NEW.rapat_id AND ditutup IS NOT NULL)
BEGIN SELECT raise(ABORT, 'naskah hanya diterbitkan dari rapat yang sudah ditutup'); END;

CREATE TRIGGER naskah_tidak_bertanggal_mundur BEFORE INSERT ON naskah
WHEN EXISTS (SELECT 1 FROM rapat
             WHERE id = NEW.rapat_id AND (NEW.tanggal < hari OR (NEW.jenis = 'berita_acara' AND NEW.tanggal <> hari)))
BEGIN SELECT raise(ABORT, 'Berita Acara bertanggal penutupan rapat, dan surat tidak boleh mendahuluinya'); END;
-- The seal over everything that happened to a closed meeting, in versions: the first at its closing, a new one with every
-- correction. The rows sealed are those up to `seq`.
CREATE TABLE rapat_segel (
    rapat_id TEXT NOT NULL,
    versi    INTEGER NOT NULL CHECK (versi >= 1),
    seq      INTEGER NOT NULL,
    sidik    TEXT NOT NULL CHECK (length(sidik) = 64),
    waktu    TEXT NOT NULL CHECK (datetime(waktu) IS NOT NULL),
    PRIMARY KEY (rapat_id, versi)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER rapat_segel_tidak_diubah BEFORE UPDATE ON rapat_segel
BEGIN SELECT raise(ABORT, 'segel rapat tidak dapat diubah'); END;
CREATE TRIGGER rapat_segel_tidak_dihapus BEFORE DELETE ON rapat_segel
BEGIN SELECT raise(ABORT, 'segel rapat tidak dapat dihapus'); END;

CREATE TRIGGER rapat_segel_berurut BEFORE INSERT ON rapat_segel
WHEN NEW.versi IS NOT (SELECT coalesce(max(versi), 0) + 1 FROM rapat_segel WHERE rapat_id = NEW.rapat_id)
  OR NEW.seq IS NOT (SELECT max(seq) FROM rapat_peristiwa WHERE rapat_id = NEW.rapat_id)
  OR (SELECT jenis FROM rapat_peristiwa WHERE rapat_id = NEW.rapat_id AND seq = NEW.seq)
     NOT IN ('ditutup', 'dikoreksi')
  OR EXISTS (SELECT 1 FROM rapat_segel WHERE rapat_id = NEW.rapat_id AND seq >= NEW.seq)
BEGIN SELECT raise(ABORT, 'segel dibuat saat rapat ditutup dan setiap kali dikoreksi, berurutan'); END;

-- What is being written but not recorded yet, so that a crash loses nothing. No record, and never a secret ballot.
CREATE TABLE rapat_draf (
    rapat_id TEXT NOT NULL CHECK (length(rapat_id) = 36),
    acara    TEXT NOT NULL,
    isi      TEXT NOT NULL CHECK (json_valid(isi)) CHECK (length(isi) <= 65536),
    diubah   TEXT NOT NULL CHECK (datetime(diubah) IS NOT NULL),
    PRIMARY KEY (rapat_id, acara)
) STRICT, WITHOUT ROWID;
