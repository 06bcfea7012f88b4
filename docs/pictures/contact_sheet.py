"""Many grabs on one sheet each, small enough to take in at once, and an index of them all."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter

COLUMNS = 3
CELL_WIDTH, CAPTION, GAP = 640, 20, 12


@dataclass(frozen=True)
class Picture:
    """One screen, as it looked in one way."""

    way: str
    name: str
    path: Path

    @classmethod
    def save(cls, image: QImage, folder: Path, way: str, name: str) -> "Picture":
        """Write it as a PNG file into the folder of its way."""
        path = folder / way / f"{name.replace(', ', '-').replace(' ', '-')}.png"
        path.parent.mkdir(exist_ok=True)
        if not image.save(str(path)):
            raise OSError(f"{path} cannot be written")
        return cls(way, name, path)


def write_sheet(folder: Path, way: str, pictures: Sequence[Picture]) -> Path:
    """Put the pictures of one way side by side, each with its name over it."""
    images = [QImage(str(one.path)) for one in pictures]
    scaled = [one.scaledToWidth(CELL_WIDTH, Qt.TransformationMode.SmoothTransformation) for one in images]
    rows = [scaled[start : start + COLUMNS] for start in range(0, len(scaled), COLUMNS)]
    heights = [max(one.height() for one in row) + CAPTION + GAP for row in rows]
    sheet = QImage(COLUMNS * (CELL_WIDTH + GAP) + GAP, sum(heights) + GAP, QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.white)
    painter = QPainter(sheet)
    for number, (picture, image) in enumerate(zip(pictures, scaled, strict=True)):
        row, column = divmod(number, COLUMNS)
        left, top = GAP + column * (CELL_WIDTH + GAP), GAP + sum(heights[:row])
        painter.drawText(QRect(left, top, CELL_WIDTH, CAPTION), Qt.AlignmentFlag.AlignLeft, picture.name)
        painter.drawImage(left, top + CAPTION, image)
    painter.end()
    path = folder / f"{way}.png"
    if not sheet.save(str(path)):
        raise OSError(f"{path} cannot be written")
    return path


def write_index(folder: Path, pictures: Sequence[Picture]) -> Path:
    """A page that leads to every sheet and every picture."""
    lines = ["<!doctype html>", '<html lang="en">', "<meta charset=utf-8>", "<title>Screens of QA Desk</title>"]
    for way in dict.fromkeys(one.way for one in pictures):
        lines.append(f'<h2>{escape(way)}</h2><p><a href="{escape(way)}.png">Contact sheet</a></p><ul>')
        for one in pictures:
            if one.way == way:
                href = escape(one.path.relative_to(folder).as_posix())
                lines.append(f'<li><a href="{href}">{escape(one.name)}</a></li>')
        lines.append("</ul>")
    path = folder / "index.html"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path
