"""Paths as they are shown: they wrap between folders, and a long name inside, instead of running out of the page."""

import re
from pathlib import Path

_BREAK_HERE = "\u200b"
_AFTER_FOLDER = re.compile(r"[/\\]")
_IN_LONG_NAME = re.compile(r"[^/\\\s]{20}(?=[^/\\\s])")
"""So many letters fit beside a button at half the screen and twice the text."""


def shown_path(path: Path | str) -> str:
    """The path with places where a line may break."""
    broken = _IN_LONG_NAME.sub(rf"\g<0>{_BREAK_HERE}", str(path))
    return _AFTER_FOLDER.sub(rf"\g<0>{_BREAK_HERE}", broken)
