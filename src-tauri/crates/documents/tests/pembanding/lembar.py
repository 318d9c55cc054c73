"""Joins the first pages of every document of a folder into one picture each: lembar.py PDF_FOLDER PICTURE_FOLDER."""

import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image

PAGES, DPI, GAP, GROUND = 4, 52, 6, (136, 136, 136)


def pages(file: Path) -> list[Image.Image]:
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["pdftoppm", "-png", "-r", str(DPI), "-l", str(PAGES), file, f"{folder}/p"], check=True)
        return [Image.open(page).convert("RGB") for page in sorted(Path(folder).glob("*.png"))]


def sheet(pictures: list[Image.Image]) -> Image.Image:
    width = sum(p.width + GAP for p in pictures) + GAP
    joined = Image.new("RGB", (width, max(p.height for p in pictures) + 2 * GAP), GROUND)
    x = GAP
    for picture in pictures:
        joined.paste(picture, (x, GAP))
        x += picture.width + GAP
    return joined.quantize(32, method=Image.Quantize.MAXCOVERAGE)


target = Path(sys.argv[2])
for old in target.glob("*.png"):
    old.unlink()
for file in sorted(Path(sys.argv[1]).glob("*.pdf")):
    sheet(pages(file)).save(target / f"{file.stem}.png", optimize=True)
