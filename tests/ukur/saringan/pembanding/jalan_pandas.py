"""The checks of pack kolaka-timur-2020 in pandas with numpy, on tables held in memory.

Answers: 0 memenuhi, 1 belum ada data, 2 tidak memenuhi. The highest of a person's answers is the verdict.
"""

import numpy as np
import pandas as pd

from tabel import PER, TABLES, measure, path

NUMBER = {"int8": "Int8", "int16": "int16", "int32": "int32", "int64": "int64"}
T = {}
for table, columns in TABLES.items():
    dates = [name for name, kind in columns.items() if kind == "date"]
    T[table] = pd.read_csv(
        path(table),
        dtype={name: NUMBER[kind] for name, kind in columns.items() if kind != "date"},
        parse_dates=dates,
    )
    # Whole days as numbers where nothing but order and length counts; -1 and the end of time for what is missing.
    for name, kind in columns.items():
        if kind == "int8":
            T[table][name] = T[table][name].fillna(-1).astype("int8")
        if kind == "date" and name != "lahir":
            days = T[table][name].to_numpy().astype("datetime64[D]")
            T[table][name] = np.where(np.isnat(days), np.iinfo("int32").max, days.astype("int64")).astype("int32")
YEAR = PER.year
DAY = int(np.datetime64(PER, "D").astype("int64"))


def answer(missing, good):
    return np.where(missing, 1, np.where(good, 0, 2)).astype("int8")


def latest(people, table, bad):
    """The latest result; of results of one day the bad one."""
    rows = T[table]
    rows = rows[rows["tanggal"] <= DAY]
    key = (rows["tanggal"] * 2 + rows[bad]).groupby(rows["orang"], sort=False).max()
    return (key % 2 * 2).reindex(people, fill_value=1).to_numpy().astype("int8")


def days_on(people, begun, level):
    """Days in posts of a level up to and including the date; overlapping days count once.

    The person leads the days as one number, so that one running maximum serves all: far faster than by groups.
    """
    rows = begun[begun["jenjang"] == level]
    apart = rows["orang"].to_numpy().astype("int64") * 100_000
    first = apart + rows["mulai"].to_numpy()
    order = np.argsort(first)
    first = first[order]
    last = (apart + rows["selesai"].clip(upper=DAY).to_numpy())[order]
    before = np.concatenate([[0], np.maximum.accumulate(last)[:-1]])
    days = pd.Series(np.maximum(last - np.maximum(first, before + 1) + 1, 0))
    return days.groupby(apart[order] // 100_000, sort=False).sum().reindex(people, fill_value=0).to_numpy()


def facts():
    """What does not depend on the post, one row per person who holds one."""
    history = T["riwayat"]
    begun = history[history["mulai"] <= DAY]
    now = begun[begun["selesai"] >= DAY].sort_values("mulai").drop_duplicates("orang", keep="last").set_index("orang")
    people = T["orang"].set_index("orang").join(now["jenjang"], how="inner")
    index = people.index
    people["tertinggi"] = begun.groupby("orang", sort=False)["jenjang"].max().reindex(index).to_numpy()
    people["hari_2"] = days_on(index, begun, 2)
    people["hari_1"] = days_on(index, begun, 1)

    skp = T["skp"]
    skp = skp[skp["tahun"].isin([YEAR - 1, YEAR - 2])].groupby("orang", sort=False).agg(
        least=("predikat", "min"), first=("tahun", "min"), last=("tahun", "max")
    ).reindex(index)
    below = (skp["least"] < 3).to_numpy()
    both = (skp["first"] < skp["last"]).to_numpy()

    punished = T["hukuman"]
    punished = punished[(punished["tingkat"] >= 1) & (punished["mulai"] <= DAY) & (punished["selesai"] >= DAY)]["orang"]
    aktif = people["aktif"].to_numpy()
    people["umum"] = np.maximum.reduce([
        answer(False, people["pns"].to_numpy() == 1),
        answer(aktif == -1, aktif == 1),
        answer(~both & ~below, ~below),
        latest(index, "kompetensi", "tms"),
        latest(index, "kesehatan", "buruk"),
        latest(index, "integritas", "buruk"),
        answer(False, ~index.isin(punished)),
    ])
    # Posts of both classes retire at 58, and no post before; a day that a month lacks becomes its last.
    people["batas"] = people["lahir"] + pd.DateOffset(years=58) - pd.DateOffset(months=6)
    return people


def verdicts(people, kind):
    """The verdict on everyone within reach of one kind of post."""
    near = people[(people["jenjang"] == kind.jenjang) | (people["jenjang"] == kind.jenjang - 1)]
    education, rank = near["pendidikan"].to_numpy(), near["golongan"].to_numpy()
    enough = near["hari_2"] >= 3 * 365 if kind.jenjang == 3 else near["hari_1"] >= 4 * 365
    limit = near["batas"].to_numpy()
    result = np.maximum.reduce([
        near["umum"].to_numpy(),
        answer(education == -1, education >= kind.pendidikan),
        answer(rank == -1, rank >= kind.golongan),
        answer(False, (near["tertinggi"] >= kind.jenjang) | enough),
        answer(np.isnat(limit), np.datetime64(PER) <= limit),
    ])
    return pd.DataFrame({"orang": near.index, "tanda": near["tanda"].to_numpy(), "hasil": result})


COUNTS = ["memenuhi", "belum", "tidak", "tanda"]


def tally(found, by):
    of = found["hasil"]
    rows = pd.DataFrame({
        by: found[by], "memenuhi": of == 0, "belum": of == 1, "tidak": of == 2,
        "tanda": found["tanda"].where(of == 0, 0),
    })
    return rows.groupby(by)[COUNTS].sum()


def evaluate():
    people = facts()
    posts = T["jabatan"]
    posts = posts.assign(
        golongan=posts["golongan_terendah"] - 1,
        pendidikan=np.maximum(posts["pendidikan"], np.where(posts["jenjang"] == 3, 6, 5)),
    )
    kind = ["jenjang", "golongan", "pendidikan"]
    kinds = posts[kind].drop_duplicates().reset_index(drop=True)
    posts = posts.merge(kinds.reset_index(names="macam"), on=kind)
    found = {row.Index: verdicts(people, row) for row in kinds.itertuples()}
    per_kind = pd.concat([tally(v.assign(macam=i), "macam") for i, v in found.items()])
    holders = T["pemangku"].merge(posts[["jabatan", "macam"]], on="jabatan")
    own = pd.concat([rows.merge(found[i], on="orang") for i, rows in holders.groupby("macam")])
    own = tally(own, "jabatan").reindex(posts["jabatan"], fill_value=0)
    result = per_kind.loc[posts["macam"]].set_axis(posts["jabatan"]) - own
    return list(result.sort_index().itertuples())


if __name__ == "__main__":
    measure("pandas", pd.__version__, evaluate)
