"""The tables that all three read, with the smallest types that hold them, and how a run is timed and told."""

import csv
import datetime
import sys
import time

PER = datetime.date.fromisoformat(sys.argv[2])
FOLDER = sys.argv[1]
RUNS = int(sys.argv[3])

TABLES = {
    "orang": {"orang": "int32", "tanda": "int64", "pns": "int8", "aktif": "int8", "golongan": "int8", "pendidikan": "int8", "lahir": "date"},
    "riwayat": {"orang": "int32", "jenjang": "int8", "mulai": "date", "selesai": "date"},
    "skp": {"orang": "int32", "tahun": "int16", "predikat": "int8"},
    "hukuman": {"orang": "int32", "tingkat": "int8", "mulai": "date", "selesai": "date"},
    "kompetensi": {"orang": "int32", "tanggal": "date", "tms": "int8"},
    "kesehatan": {"orang": "int32", "tanggal": "date", "buruk": "int8"},
    "integritas": {"orang": "int32", "tanggal": "date", "buruk": "int8"},
    "jabatan": {"jabatan": "int32", "jenjang": "int8", "golongan_terendah": "int8", "pendidikan": "int8"},
    "pemangku": {"jabatan": "int32", "orang": "int32"},
}


def path(table):
    return f"{FOLDER}/{table}.csv"


def measure(name, versi, evaluate):
    """Runs `evaluate` so many times; keeps its last answers, rows of (jabatan, memenuhi, belum, tidak, tanda)."""
    times = []
    processor = time.process_time()
    for _ in range(RUNS):
        start = time.perf_counter()
        rows = evaluate()
        times.append(time.perf_counter() - start)
    processor = (time.process_time() - processor) / RUNS
    with open(f"{FOLDER}/jawaban-{name}.csv", "w", newline="") as file:
        csv.writer(file).writerows(rows)
    with open("/proc/self/status") as status:
        peak = next((line.split()[1] for line in status if line.startswith("VmHWM")), 0)
    print(versi, peak, processor, *times)
