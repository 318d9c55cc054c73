"""duckdb.sql on tables held in memory."""

import pathlib

import duckdb

from tabel import PER, TABLES, measure, path

TYPES = {"int8": "TINYINT", "int16": "SMALLINT", "int32": "INTEGER", "int64": "BIGINT", "date": "DATE"}

base = duckdb.connect()
for table, columns in TABLES.items():
    types = {name: TYPES[kind] for name, kind in columns.items()}
    base.execute(f"CREATE TABLE {table} AS FROM read_csv($path, header = true, columns = {types})", {"path": path(table)})
base.execute("SET VARIABLE per = $per::DATE", {"per": PER})
steps = pathlib.Path(__file__).with_name("duckdb.sql").read_text()


def evaluate():
    base.execute(steps)
    return base.execute("FROM jawaban ORDER BY jabatan").fetchall()


measure("duckdb", duckdb.__version__, evaluate)
