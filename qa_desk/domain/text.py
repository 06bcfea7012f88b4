"""Text as people type and paste it, made safe once, at entry, and never changed again."""

import re
import unicodedata

LONGEST_TEXT = 20_000
"""Characters one answer may hold; longer text is refused in words, never cut."""

MOST_MARKS = 8
"""Combining marks kept on one letter: more than any written language stacks."""

_BIDI_CONTROLS = {
    "\u202a": "LRE",
    "\u202b": "RLE",
    "\u202c": "PDF",
    "\u202d": "LRO",
    "\u202e": "RLO",
    "\u2066": "LRI",
    "\u2067": "RLI",
    "\u2068": "FSI",
    "\u2069": "PDI",
}
_VISIBLE_BIDI = {ord(control): f"\u2039{name}\u203a" for control, name in _BIDI_CONTROLS.items()}
_LINE_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_REMOVED = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef"
    + "".join(chr(plane * 0x10000 + 0xFFFE) + chr(plane * 0x10000 + 0xFFFF) for plane in range(17))
    + "]"
)


def clean_text(text: str) -> str:
    """The text QA Desk keeps: nothing readable is lost, and cleaning it again changes nothing."""
    if text.isascii() and text.isprintable():
        return text
    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    whole = _LINE_BREAKS.sub("\n", whole)
    whole = _REMOVED.sub("", whole).translate(_VISIBLE_BIDI)
    return _with_marks_capped(unicodedata.normalize("NFC", whole))


def too_long(text: str) -> bool:
    """Whether a text is longer than one answer may hold."""
    return len(text) > LONGEST_TEXT


def _with_marks_capped(text: str) -> str:
    """The same text with at most MOST_MARKS combining marks in a row, so that no line grows over another."""
    kept: list[str] = []
    run = 0
    for character in text:
        run = run + 1 if unicodedata.category(character).startswith("M") else 0
        if run <= MOST_MARKS:
            kept.append(character)
    return "".join(kept)
