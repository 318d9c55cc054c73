"""The same letters by typst, in one process with one compiler: prints the seconds that making and writing them took."""

import json
import sys
import time
from pathlib import Path

import typst

records, template, folder = sys.argv[1:]
letters = json.loads(Path(records).read_text())
fonts = str(Path(template).parents[4] / "assets" / "fonts")
compiler = typst.Compiler(template, font_paths=[fonts])
compiler.compile(sys_inputs={"surat": json.dumps(letters[0])})
start = time.perf_counter()
for n, letter in enumerate(letters, 1):
    pdf = compiler.compile(sys_inputs={"surat": json.dumps(letter)})
    Path(folder, f"{n:03}.pdf").write_bytes(pdf)
print(time.perf_counter() - start)
