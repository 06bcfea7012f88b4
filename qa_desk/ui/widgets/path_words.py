"""Paths as they are shown: long ones wrap between folders instead of running out of the page."""

from pathlib import Path

_BREAK_HERE = "\u200b"


def shown_path(path: Path | str) -> str:
    """The path with places where a line may break."""
    text = str(path)
    for separator in ("/", "\\"):
        text = text.replace(separator, separator + _BREAK_HERE)
    return text
