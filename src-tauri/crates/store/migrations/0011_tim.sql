-- What a decree says besides its people: which body it forms, how long it is in force, whom each member stands for and
-- who is counted for the quorum. Committees recorded before are TPK, in force until a later decree, everyone but the
-- secretariat counted.
DROP TRIGGER tim_tidak_diubah;
DROP TRIGGER tim_anggota_tidak_diubah;

ALTER TABLE tim ADD COLUMN jenis TEXT NOT NULL DEFAULT 'tpk' CHECK (jenis IN ('tpk', 'baperjakat', 'baperjafung'));
ALTER TABLE tim ADD COLUMN sk_berlaku_sampai TEXT
    CHECK (sk_berlaku_sampai IS date(sk_berlaku_sampai) AND (sk_berlaku_sampai IS NULL OR sk_berlaku_sampai >= sk_tanggal));
-- How many people the decree names; no one joins them later.
ALTER TABLE tim ADD COLUMN jumlah INTEGER NOT NULL DEFAULT 0;
UPDATE tim SET jumlah = (SELECT count(*) FROM tim_anggota WHERE tim_id = tim.id);

ALTER TABLE tim_anggota ADD COLUMN unsur TEXT CHECK (unsur IN ('pyb', 'kepegawaian', 'pengawasan_internal', 'pejabat_terkait'));
ALTER TABLE tim_anggota ADD COLUMN dihitung_kuorum INTEGER NOT NULL DEFAULT 1 CHECK (dihitung_kuorum IN (0, 1));
ALTER TABLE tim_anggota ADD COLUMN eselon TEXT
    CHECK (eselon IN ('V.a', 'IV.b', 'IV.a', 'III.b', 'III.a', 'II.b', 'II.a', 'I.b', 'I.a'));
UPDATE tim_anggota SET dihitung_kuorum = 0 WHERE peran = 'sekretariat';

CREATE TRIGGER tim_tidak_diubah BEFORE UPDATE ON tim
BEGIN SELECT raise(ABORT, 'tim tidak dapat diubah; catat sebagai tim baru'); END;
CREATE TRIGGER tim_anggota_tidak_diubah BEFORE UPDATE ON tim_anggota
BEGIN SELECT raise(ABORT, 'anggota tim tidak dapat diubah; catat sebagai tim baru'); END;

CREATE TRIGGER tim_anggota_menurut_sk BEFORE INSERT ON tim_anggota
WHEN NEW.urutan NOT BETWEEN 1 AND (SELECT jumlah FROM tim WHERE id = NEW.tim_id)
BEGIN SELECT raise(ABORT, 'anggota tim tidak dapat ditambah; catat sebagai tim baru'); END;

CREATE TRIGGER tim_anggota_dihitung_menurut_peran BEFORE INSERT ON tim_anggota
WHEN (NEW.peran = 'sekretariat' AND NEW.dihitung_kuorum = 1) OR (NEW.peran = 'ketua' AND NEW.dihitung_kuorum = 0)
BEGIN SELECT raise(ABORT, 'ketua dihitung untuk kuorum, sekretariat tidak'); END;

-- A member made chair in the place of one who is permanently prevented. Of several the one recorded last holds.
CREATE TABLE tim_ketua_pengganti (
    seq          INTEGER PRIMARY KEY,
    tim_id       TEXT NOT NULL REFERENCES tim (id),
    nip          TEXT NOT NULL,
    nomor        TEXT NOT NULL CHECK (trim(nomor) <> ''),
    tanggal      TEXT NOT NULL CHECK (tanggal IS date(tanggal)),
    penetap      TEXT NOT NULL CHECK (trim(penetap) <> ''),
    sebab        TEXT NOT NULL CHECK (trim(sebab) <> ''),
    dicatat_pada TEXT NOT NULL CHECK (datetime(dicatat_pada) IS NOT NULL),
    FOREIGN KEY (tim_id, nip) REFERENCES tim_anggota (tim_id, nip)
) STRICT;

CREATE TRIGGER tim_ketua_pengganti_anggota BEFORE INSERT ON tim_ketua_pengganti
WHEN NOT EXISTS (SELECT 1 FROM tim_anggota
                 WHERE tim_id = NEW.tim_id AND nip = NEW.nip AND peran <> 'ketua' AND dihitung_kuorum = 1)
  OR NEW.nip IS (SELECT nip FROM tim_ketua_pengganti WHERE tim_id = NEW.tim_id ORDER BY seq DESC LIMIT 1)
BEGIN SELECT raise(ABORT, 'ketua pengganti harus anggota lain yang dihitung untuk kuorum'); END;

CREATE TRIGGER tim_ketua_pengganti_selama_sk BEFORE INSERT ON tim_ketua_pengganti
WHEN EXISTS (SELECT 1 FROM tim WHERE id = NEW.tim_id AND (NEW.tanggal < sk_tanggal OR NEW.tanggal > sk_berlaku_sampai))
  OR NEW.tanggal < (SELECT max(tanggal) FROM tim_ketua_pengganti WHERE tim_id = NEW.tim_id)
BEGIN SELECT raise(ABORT, 'penetapan ketua pengganti harus dalam masa berlaku SK tim dan tidak mendahului penetapan sebelumnya'); END;

CREATE TRIGGER tim_ketua_pengganti_tidak_diubah BEFORE UPDATE ON tim_ketua_pengganti
BEGIN SELECT raise(ABORT, 'penetapan ketua pengganti tidak dapat diubah'); END;
CREATE TRIGGER tim_ketua_pengganti_tidak_dihapus BEFORE DELETE ON tim_ketua_pengganti
BEGIN SELECT raise(ABORT, 'penetapan ketua pengganti tidak dapat dihapus'); END;

-- The decree itself, as it was handed in.
CREATE TABLE tim_berkas (
    tim_id TEXT PRIMARY KEY REFERENCES tim (id),
    nama   TEXT NOT NULL CHECK (trim(nama) <> ''),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    isi    BLOB NOT NULL CHECK (length(isi) > 0)
) STRICT;

CREATE TRIGGER tim_berkas_tidak_diubah BEFORE UPDATE ON tim_berkas
BEGIN SELECT raise(ABORT, 'berkas SK tidak dapat diubah'); END;
CREATE TRIGGER tim_berkas_tidak_dihapus BEFORE DELETE ON tim_berkas
BEGIN SELECT raise(ABORT, 'berkas SK tidak dapat dihapus'); END;
