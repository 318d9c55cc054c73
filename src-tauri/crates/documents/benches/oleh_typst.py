"""The same documents by typst. Prints as JSON how many seconds making and writing them takes: in one process with one
compiler, as it is quickest and as PDF/A-2b as ours are, and on all processors. Threads are no help to it: compiling in
two takes as long as in one, so each processor has a process of its own."""

import json
import multiprocessing
import sys
import time
from pathlib import Path

import typst

QUICKEST = {"pdf_tags": False}
LIKE_OURS = {"pdf_tags": False, "pdf_standards": "a-2b"}

source, template, folder, processes = sys.argv[1:]
records = [json.dumps(record) for record in json.loads(Path(source).read_text())]
crate = Path(template).parents[1]
fonts = str(crate.parents[2] / "assets" / "fonts")


def work(ready, first, step, options):
    try:
        compiler = typst.Compiler(template, root=str(crate), font_paths=[fonts], ignore_system_fonts=True)
        compiler.compile(sys_inputs={"naskah": records[0]}, **options)
    except typst.TypstError:
        ready.abort()
        raise
    ready.wait()
    for n in range(first, len(records), step):
        pdf = compiler.compile(sys_inputs={"naskah": records[n]}, **options)
        Path(folder, f"{n:03}.pdf").write_bytes(pdf)


def seconds(processes, options):
    ready = multiprocessing.Barrier(processes + 1)
    workers = [
        multiprocessing.Process(target=work, args=(ready, first, processes, options)) for first in range(processes)
    ]
    for worker in workers:
        worker.start()
    ready.wait()
    start = time.perf_counter()
    for worker in workers:
        worker.join()
    if any(worker.exitcode for worker in workers):
        sys.exit("typst failed")
    return time.perf_counter() - start


print(
    json.dumps(
        {
            "satu": seconds(1, QUICKEST),
            "pdfa": seconds(1, LIKE_OURS),
            "semua": seconds(int(processes), QUICKEST),
        }
    )
)
