-- The checks of pack kolaka-timur-2020 for everyone against every post.
-- Answers: 0 memenuhi, 1 belum ada data, 2 tidak memenuhi. The highest of a person's answers is the verdict.

-- Days in posts of levels 2 and 1 up to and including the date; overlapping days count once.
CREATE OR REPLACE TEMP TABLE masa AS
WITH dimulai AS (
    SELECT orang, jenjang, mulai, least(selesai, getvariable('per')) AS akhir,
           max(least(selesai, getvariable('per'))) OVER (
               PARTITION BY orang * 8 + jenjang ORDER BY mulai
               ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS sebelum
    FROM riwayat
    WHERE mulai <= getvariable('per') AND jenjang <= 2
), hari AS (
    SELECT orang, jenjang, greatest(0, akhir - greatest(mulai, sebelum + 1) + 1) AS hari FROM dimulai
)
SELECT orang,
       sum(hari) FILTER (jenjang = 2) AS hari_2,
       sum(hari) FILTER (jenjang = 1) AS hari_1
FROM hari
GROUP BY orang;

-- The highest level ever begun, and the level of the post held now, packed behind its first day.
CREATE OR REPLACE TEMP TABLE kini AS
SELECT orang,
       max(jenjang) AS tertinggi,
       max((mulai - DATE '1900-01-01') * 8 + jenjang)
           FILTER (selesai IS NULL OR selesai >= getvariable('per')) % 8 AS jenjang
FROM riwayat
WHERE mulai <= getvariable('per')
GROUP BY orang;

-- Posts of both classes retire at 58, and no post before.
-- What does not depend on the post, one row per person who holds one. Of results of one day the bad one counts.
CREATE OR REPLACE TEMP TABLE fakta AS
WITH kinerja AS (
    SELECT orang, min(predikat) < 3 AS kurang, min(tahun) = max(tahun) AS hilang
    FROM skp
    WHERE tahun IN (year(getvariable('per')) - 1, year(getvariable('per')) - 2)
    GROUP BY orang
), nilai_kompetensi AS (
    SELECT orang, max((tanggal - DATE '1970-01-01') * 2 + tms) % 2 AS buruk
    FROM kompetensi WHERE tanggal <= getvariable('per') GROUP BY orang
), nilai_kesehatan AS (
    SELECT orang, max((tanggal - DATE '1970-01-01') * 2 + buruk) % 2 AS buruk
    FROM kesehatan WHERE tanggal <= getvariable('per') GROUP BY orang
), nilai_integritas AS (
    SELECT orang, max((tanggal - DATE '1970-01-01') * 2 + buruk) % 2 AS buruk
    FROM integritas WHERE tanggal <= getvariable('per') GROUP BY orang
), dihukum AS (
    SELECT DISTINCT orang FROM hukuman
    WHERE tingkat >= 1 AND mulai <= getvariable('per') AND (selesai IS NULL OR selesai >= getvariable('per'))
)
SELECT orang.orang, golongan, pendidikan, kini.jenjang, kini.tertinggi,
       hari_2, hari_1, lahir + INTERVAL 58 YEAR - INTERVAL 6 MONTH AS batas,
       tanda,
       greatest(
           CASE WHEN pns = 1 THEN 0 ELSE 2 END,
           CASE aktif WHEN 1 THEN 0 WHEN 0 THEN 2 ELSE 1 END,
           CASE WHEN kurang THEN 2 WHEN hilang IS NOT FALSE THEN 1 ELSE 0 END,
           coalesce(nilai_kompetensi.buruk * 2, 1),
           coalesce(nilai_kesehatan.buruk * 2, 1),
           coalesce(nilai_integritas.buruk * 2, 1),
           CASE WHEN dihukum.orang IS NULL THEN 0 ELSE 2 END
       )::TINYINT AS umum
FROM orang
JOIN kini USING (orang)
LEFT JOIN masa USING (orang)
LEFT JOIN kinerja USING (orang)
LEFT JOIN nilai_kompetensi USING (orang)
LEFT JOIN nilai_kesehatan USING (orang)
LEFT JOIN nilai_integritas USING (orang)
LEFT JOIN dihukum USING (orang)
WHERE kini.jenjang IS NOT NULL;

-- The kinds of posts: posts alike in what the checks ask share their verdicts.
CREATE OR REPLACE TEMP TABLE macam AS
SELECT row_number() OVER () AS macam, *
FROM (
    SELECT DISTINCT jenjang, golongan_terendah - 1 AS golongan,
           greatest(pendidikan, CASE jenjang WHEN 3 THEN 6 ELSE 5 END) AS pendidikan
    FROM jabatan
);

-- The verdict on everyone within reach of each kind of post.
CREATE OR REPLACE TEMP TABLE vonis AS
SELECT macam.macam, fakta.orang, fakta.tanda,
       greatest(
           fakta.umum,
           CASE WHEN fakta.pendidikan >= macam.pendidikan THEN 0 WHEN fakta.pendidikan IS NULL THEN 1 ELSE 2 END,
           CASE WHEN fakta.golongan >= macam.golongan THEN 0 WHEN fakta.golongan IS NULL THEN 1 ELSE 2 END,
           CASE WHEN fakta.tertinggi >= macam.jenjang THEN 0
                WHEN macam.jenjang = 3 AND fakta.hari_2 >= 3 * 365 THEN 0
                WHEN macam.jenjang = 2 AND fakta.hari_1 >= 4 * 365 THEN 0
                ELSE 2 END,
           CASE WHEN fakta.batas IS NULL THEN 1 WHEN getvariable('per') <= fakta.batas THEN 0 ELSE 2 END
       )::TINYINT AS hasil
FROM (SELECT *, unnest([jenjang, jenjang - 1]) AS jangkauan FROM macam) AS macam
JOIN fakta ON fakta.jenjang = macam.jangkauan;

-- Counts and qualified people per kind, less the post's own holders.
CREATE OR REPLACE TEMP TABLE jawaban AS
WITH per_macam AS (
    SELECT macam, count(*) FILTER (hasil = 0) AS memenuhi, count(*) FILTER (hasil = 1) AS belum,
           count(*) FILTER (hasil = 2) AS tidak, coalesce(sum(tanda) FILTER (hasil = 0), 0) AS tanda
    FROM vonis GROUP BY macam
), milik AS (
    SELECT jabatan.jabatan, macam.macam
    FROM jabatan
    JOIN macam ON macam.jenjang = jabatan.jenjang AND macam.golongan = jabatan.golongan_terendah - 1
        AND macam.pendidikan = greatest(jabatan.pendidikan, CASE jabatan.jenjang WHEN 3 THEN 6 ELSE 5 END)
), sendiri AS (
    SELECT jabatan, count(*) FILTER (hasil = 0) AS memenuhi, count(*) FILTER (hasil = 1) AS belum,
           count(*) FILTER (hasil = 2) AS tidak, coalesce(sum(tanda) FILTER (hasil = 0), 0) AS tanda
    FROM pemangku JOIN milik USING (jabatan) JOIN vonis USING (macam, orang)
    GROUP BY jabatan
)
SELECT jabatan,
       per_macam.memenuhi - coalesce(sendiri.memenuhi, 0) AS memenuhi,
       per_macam.belum - coalesce(sendiri.belum, 0) AS belum,
       per_macam.tidak - coalesce(sendiri.tidak, 0) AS tidak,
       per_macam.tanda - coalesce(sendiri.tanda, 0) AS tanda
FROM milik JOIN per_macam USING (macam) LEFT JOIN sendiri USING (jabatan)
ORDER BY jabatan;
