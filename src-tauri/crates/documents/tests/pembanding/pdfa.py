"""Holds every PDF of a folder against PDF/A-2b, as pikepdf reads the standard; what departs is printed."""

import sys
from pathlib import Path

from pikepdf.pdfa import validate_written

files = sorted(Path(sys.argv[1]).glob("*.pdf"))
departing = {file.name: report.findings for file in files if (report := validate_written(file, "2b")).findings}
for name, findings in departing.items():
    print(name, *findings, sep="\n  ")
print(f"{len(files) - len(departing)} of {len(files)} documents are PDF/A-2b")
sys.exit(bool(departing) or not files)
