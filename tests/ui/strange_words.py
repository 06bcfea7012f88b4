"""Walks the window in a language that nobody speaks, and tells what was said in English all the same.

A process of its own, since sentences are looked up when modules are loaded: python -m tests.ui.strange_words FOLDER
"""

import json
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from qa_desk.domain.language import speak

OPEN, SHUT = "⟦", "⟧"
_LETTERS = re.compile(r"[^\W\d_]{2,}")
_KEYS = re.compile(r"\b(?:(?:Ctrl|Alt|Shift)\+\S+|F\d+|Esc|Enter|Space|Tab|Up|Down|PgUp|PgDn|Home|End|Ins|Del)(?!\w)")


def strange(text: str) -> str:
    """The sentence between brackets and a third longer, its parts and its letter kept."""
    return f"{OPEN}{text}{'~' * (len(text) // 3)}{SHUT}"


def outside(text: str) -> str:
    """What stands between no brackets, names of keys left out."""
    depth, kept = 0, ""
    for letter in text:
        depth += (letter == OPEN) - (letter == SHUT)
        kept += letter if depth <= 0 and letter != SHUT else " " if letter == OPEN else ""
    return " ".join(_KEYS.sub(" ", kept).split())


class Known:
    """What people wrote: the words of templates, of the demo desk, and the places of its files."""

    def __init__(self, texts: set[str]) -> None:
        told = {" ".join(text.split()) for text in texts if _LETTERS.search(text)}
        self._texts = sorted((text.lower() for text in told), key=len, reverse=True)

    def left_of(self, text: str) -> str:
        """What is nobody's words."""
        left = text.lower().replace("&", "").replace("\u200b", "")
        for known in self._texts:
            if known in left:
                left = re.sub(rf"(?<!\w){re.escape(known)}(?!\w)", " ", left)
        return " ".join(left.split()) if _LETTERS.search(left) else ""


def texts_in(value: object) -> Iterator[str]:
    """Every text that a value of JSON holds."""
    if isinstance(value, str) and value.startswith(("{", "[")):
        yield from texts_in(json.loads(value))  # the body of an event
    elif isinstance(value, str):
        yield value
        yield from value.split("\n")
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield str(key)
            yield from texts_in(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from texts_in(inner)


def main(folder: Path) -> None:
    """Tell, as JSON, what each screen says in English."""
    speak(strange)
    from PySide6.QtWidgets import QApplication, QWidget

    from tests.ui.checks.screens import BEFORE_A_DESK, ON_FULL_DESK, State, full_desk
    from tests.ui.said import said

    application = QApplication([])
    found: dict[str, str] = {}
    crashes: list[str] = []
    with full_desk(folder) as desk:
        assert desk.services is not None
        trail = folder / "trail.jsonl"
        desk.services.trail.export(trail, with_words=True)
        recorded = [json.loads(line) for line in trail.read_text(encoding="utf-8").splitlines()]
        strangely = sorted({text for line in recorded for text in texts_in(line) if OPEN in text})
        known = Known(_texts_of_the_demo(desk.path, recorded))
        seen: set[str] = set()
        sys.excepthook = lambda kind, problem, trace: crashes.append(f"{kind.__name__}: {problem}")
        try:
            for screen in (*(one for one in ON_FULL_DESK if one.state is State.FULL), *BEFORE_A_DESK):
                if screen.name.endswith(" box"):
                    continue  # asked in the words of the test

                def look(window: QWidget, name: str = str(screen)) -> None:
                    for where, text in said(window):
                        left = "" if text in seen else known.left_of(outside(text))
                        seen.add(text)
                        if left:
                            found.setdefault(left, f"{name}, {where}: {text[:160]}")

                screen.visit(desk, look)
        finally:
            sys.excepthook = sys.__excepthook__
    application.processEvents()
    sys.stdout.write(json.dumps({"english": sorted(found.values()), "crashes": crashes, "recorded": strangely}))
    sys.stdout.flush()
    os._exit(0)  # nothing is left to be put away


def _texts_of_the_demo(path: Path, recorded: list[object]) -> set[str]:
    """What stands in the journal, which holds every answer, name and template of the desk."""
    from qa_desk import paths

    texts: set[str] = {str(path), path.name, path.stem, *(text for line in recorded for text in texts_in(line))}
    for form in paths.forms_folder().rglob("*.yaml"):
        lines = form.read_text(encoding="utf-8").splitlines()
        texts.update(line.partition(": ")[2].strip("'\" ") or line.strip("-'\" ") for line in lines)
    return texts


if __name__ == "__main__":
    main(Path(sys.argv[1]))
