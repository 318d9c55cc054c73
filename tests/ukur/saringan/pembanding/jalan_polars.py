"""The checks of pack kolaka-timur-2020 in polars, lazily planned, on tables held in memory.

Answers: 0 memenuhi, 1 belum ada data, 2 tidak memenuhi. The highest of a person's answers is the verdict.
"""

import polars as pl

from tabel import PER, TABLES, measure, path

TYPES = {"int8": pl.Int8, "int16": pl.Int16, "int32": pl.Int32, "int64": pl.Int64, "date": pl.Date}
T = {
    name: pl.read_csv(path(name), schema={c: TYPES[kind] for c, kind in columns.items()}).lazy()
    for name, columns in TABLES.items()
}
YEAR = PER.year
PER = pl.lit(PER)


def answer(missing, good):
    """One check; a comparison with nothing is nothing, so what is missing is asked first."""
    return pl.when(missing).then(1).when(good).then(0).otherwise(2).cast(pl.Int8)


def day(column):
    return column.cast(pl.Int32).cast(pl.Int64)


def latest(table, bad):
    """The latest result; of results of one day the bad one."""
    key = pl.col("tanggal").cast(pl.Int32) * 2 + pl.col(bad)
    rows = T[table].filter(pl.col("tanggal") <= PER)
    return rows.group_by("orang").agg((key.max() % 2 * 2).cast(pl.Int8).alias(table))


def days(begun):
    """Days in posts of levels 2 and 1 up to and including the date; overlapping days count once.

    Person and level lead the days as one number, so that one running maximum serves all: far faster than a window.
    """
    apart = (pl.col("orang").cast(pl.Int64) * 8 + pl.col("jenjang")) * 100_000
    return (
        begun.filter(pl.col("jenjang") <= 2)
        .select(
            "orang", "jenjang",
            mulai=apart + day(pl.col("mulai")),
            akhir=apart + day(pl.min_horizontal(pl.col("selesai"), PER)),
        )
        .sort("mulai")
        .with_columns(sebelum=pl.col("akhir").cum_max().shift(fill_value=0))
        .select(
            "orang", "jenjang",
            hari=(pl.col("akhir") - pl.max_horizontal(pl.col("mulai"), pl.col("sebelum") + 1) + 1).clip(0),
        )
        .group_by("orang")
        .agg(
            hari_2=pl.col("hari").filter(pl.col("jenjang") == 2).sum(),
            hari_1=pl.col("hari").filter(pl.col("jenjang") == 1).sum(),
        )
    )


def facts():
    """What does not depend on the post, one row per person who holds one."""
    begun = T["riwayat"].filter(pl.col("mulai") <= PER)
    running = pl.col("selesai").is_null() | (pl.col("selesai") >= PER)
    now = begun.filter(running).group_by("orang").agg(
        jenjang=(pl.col("mulai").cast(pl.Int32) * 8 + pl.col("jenjang")).max() % 8
    )
    highest = begun.group_by("orang").agg(tertinggi=pl.col("jenjang").max())
    kinerja = (
        T["skp"]
        .filter(pl.col("tahun").is_in([YEAR - 1, YEAR - 2]))
        .group_by("orang")
        .agg(kurang=pl.col("predikat").min() < 3, hilang=pl.col("tahun").min() == pl.col("tahun").max())
    )
    punished = T["hukuman"].filter((pl.col("tingkat") >= 1) & (pl.col("mulai") <= PER) & running)
    punished = punished.select("orang").unique().with_columns(dihukum=pl.lit(2, pl.Int8))
    people = T["orang"].join(now, on="orang").join(highest, on="orang")
    results = [latest("kompetensi", "tms"), latest("kesehatan", "buruk"), latest("integritas", "buruk")]
    for part in [days(begun), kinerja, punished, *results]:
        people = people.join(part, on="orang", how="left")
    missing_year = pl.col("hilang").fill_null(True) & ~pl.col("kurang").fill_null(False)
    # Posts of both classes retire at 58, and no post before.
    limit = pl.col("lahir").dt.offset_by("58y").dt.offset_by("-6mo")
    return people.select(
        "orang", "tanda", "golongan", "pendidikan", "jenjang", "tertinggi",
        hari_2=pl.col("hari_2").fill_null(0),
        hari_1=pl.col("hari_1").fill_null(0),
        batas=limit,
        umum=pl.max_horizontal(
            answer(pl.lit(False), pl.col("pns") == 1),
            answer(pl.col("aktif").is_null(), pl.col("aktif") == 1),
            answer(missing_year, ~pl.col("kurang")),
            pl.col("kompetensi").fill_null(1),
            pl.col("kesehatan").fill_null(1),
            pl.col("integritas").fill_null(1),
            pl.col("dihukum").fill_null(0),
        ),
    )


def verdicts(people, kind):
    """The verdict on everyone within reach of one kind of post."""
    level, rank, education = kind
    enough = pl.col("hari_2") >= 3 * 365 if level == 3 else pl.col("hari_1") >= 4 * 365
    return people.filter(pl.col("jenjang").is_in([level, level - 1])).select(
        "orang", "tanda",
        hasil=pl.max_horizontal(
            "umum",
            answer(pl.col("pendidikan").is_null(), pl.col("pendidikan") >= education),
            answer(pl.col("golongan").is_null(), pl.col("golongan") >= rank),
            answer(pl.lit(False), (pl.col("tertinggi") >= level) | enough),
            answer(pl.col("batas").is_null(), PER <= pl.col("batas")),
        ),
    )


def tally():
    of = pl.col("hasil")
    return [
        (of == 0).sum().cast(pl.Int64).alias("memenuhi"),
        (of == 1).sum().cast(pl.Int64).alias("belum"),
        (of == 2).sum().cast(pl.Int64).alias("tidak"),
        pl.col("tanda").filter(of == 0).sum().alias("tanda"),
    ]


def evaluate():
    people = facts().collect()
    own = pl.when(pl.col("jenjang") == 3).then(6).otherwise(5)
    posts = T["jabatan"].select(
        "jabatan", "jenjang",
        golongan=pl.col("golongan_terendah") - 1,
        pendidikan=pl.max_horizontal(pl.col("pendidikan"), own).cast(pl.Int8),
    ).collect()
    kind = ["jenjang", "golongan", "pendidikan"]
    kinds = posts.select(kind).unique(maintain_order=True)
    lists = pl.collect_all([verdicts(people.lazy(), row) for row in kinds.iter_rows()])
    found = pl.concat([v.with_columns(macam=pl.lit(i, pl.Int32)) for i, v in enumerate(lists)])
    per_kind = found.lazy().group_by("macam").agg(tally())
    posts = posts.lazy().join(kinds.with_row_index("macam").with_columns(pl.col("macam").cast(pl.Int32)).lazy(), on=kind)
    holders = T["pemangku"].join(posts.select("jabatan", "macam"), on="jabatan").join(found.lazy(), on=["macam", "orang"])
    holders = holders.group_by("jabatan").agg(tally())
    counts = ["memenuhi", "belum", "tidak", "tanda"]
    return (
        posts.join(per_kind, on="macam").join(holders, on="jabatan", how="left", suffix="_sendiri")
        .select("jabatan", *[pl.col(c) - pl.col(c + "_sendiri").fill_null(0) for c in counts])
        .sort("jabatan").collect().rows()
    )


if __name__ == "__main__":
    measure("polars", pl.__version__, evaluate)
