"""Grab every screen in every state, size, text size and theme: .venv/bin/python -m docs.pictures FOLDER"""

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

LAPTOP_SCREEN = Path("tests") / "screen.json"
os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={LAPTOP_SCREEN}")

from PySide6.QtGui import QImage  # noqa: E402 - the platform is chosen first
from PySide6.QtWidgets import QApplication  # noqa: E402

from docs.pictures.contact_sheet import Picture, write_index, write_sheet  # noqa: E402
from qa_desk.ui.look import ColourChoice  # noqa: E402
from tests.ui.checks.screens import (  # noqa: E402
    BEFORE_A_DESK,
    ON_EMPTY_DESK,
    ON_FULL_DESK,
    ON_NEW_AUDIT,
    Screen,
    empty_desk,
    full_desk,
    new_audit_desk,
    settle,
)
from tests.ui.window import Desktop  # noqa: E402

WIDTHS, HEIGHT = (1366, 683), 689
PERCENTS = (100, 150, 200)
THEMES = ("light", "dark", "contrast")
GREY_OF = "light"
"""The theme that is grabbed in grey as well: what only colour tells is gone there."""
DESKS = (
    (full_desk, ON_FULL_DESK),
    (empty_desk, ON_EMPTY_DESK),
    (new_audit_desk, ON_NEW_AUDIT),
    (empty_desk, BEFORE_A_DESK),
)


@dataclass(frozen=True)
class Way:
    """One way to look at every screen."""

    width: int
    percent: int
    theme: str

    def __str__(self) -> str:
        return f"{self.width}x{HEIGHT}-{self.percent}-{self.theme}"

    def put_on(self, desk: Desktop) -> None:
        """Make the window so."""
        desk.look.set_colours(ColourChoice.DARK if self.theme == "dark" else ColourChoice.LIGHT)
        desk.look.set_high_contrast(self.theme == "contrast")
        desk.look.set_text_percent(self.percent)
        desk.window.resize(self.width, HEIGHT)
        settle(desk)


def main() -> None:
    """Grab what was asked for; then one contact sheet for each way of looking, and an index of all."""
    asked = _asked()
    application = QApplication([])
    ways = [Way(width, percent, theme) for theme in asked.theme for width in asked.width for percent in asked.percent]
    asked.folder.mkdir(parents=True, exist_ok=True)
    pictures: list[Picture] = []
    for open_desk, screens in DESKS:
        chosen = [one for one in screens if any(words in str(one) for words in asked.only)]
        pictures += _told(_grabbed(open_desk, chosen, ways, asked.folder), len(chosen) * len(ways))
    for way in dict.fromkeys(picture.way for picture in pictures):
        write_sheet(asked.folder, way, [one for one in pictures if one.way == way])
    sys.stderr.write(f"{len(pictures)} pictures: {write_index(asked.folder, pictures)}\n")
    application.processEvents()


def _grabbed(
    open_desk: Callable[[Path], AbstractContextManager[Desktop]],
    screens: Iterable[Screen],
    ways: Iterable[Way],
    folder: Path,
) -> Iterator[Picture]:
    with tempfile.TemporaryDirectory() as home:
        os.environ["QA_DESK_HOME"] = home  # settings of their own, and nothing of whoever looks
        with open_desk(Path(home)) as desk:
            for way in ways:
                way.put_on(desk)
                for screen in screens:
                    yield from _saved(_grab(desk, screen), screen, way, folder)


def _grab(desk: Desktop, screen: Screen) -> QImage:
    grabs: list[QImage] = []
    screen.visit(desk, lambda shown: grabs.append(shown.grab().toImage()))
    return grabs[0]


def _saved(image: QImage, screen: Screen, way: Way, folder: Path) -> Iterator[Picture]:
    yield Picture.save(image, folder, str(way), str(screen))
    if way.theme == GREY_OF:
        grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
        yield Picture.save(grey, folder, str(way).replace(GREY_OF, "grey"), str(screen))


def _told(pictures: Iterator[Picture], of: int) -> Iterator[Picture]:
    """The same, with how far it is on one line."""
    seen = set()
    for picture in pictures:
        if not picture.way.endswith("-grey"):
            seen.add(picture.path)
        sys.stderr.write(f"\r{len(seen)} of {of}: {picture.way} {picture.name:<40.40}")
        yield picture
    sys.stderr.write("\n")


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m docs.pictures", description=main.__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", nargs="*", default=[""], help="screens whose name contains one of these")
    parser.add_argument("--width", nargs="*", type=int, default=WIDTHS, choices=WIDTHS)
    parser.add_argument("--percent", nargs="*", type=int, default=PERCENTS)
    parser.add_argument("--theme", nargs="*", default=THEMES, choices=THEMES)
    return parser.parse_args()


if __name__ == "__main__":
    main()
