"""Reads the text of a PDF back as a reader copies it: in its order, without what only decorates the page."""

import re
from collections.abc import Iterator
from io import BytesIO

from pikepdf import Array, Dictionary, Object, Pdf, String, parse_content_stream

_PAIRS = re.compile(rb"beginbfchar(.*?)endbfchar|beginbfrange(.*?)endbfrange", re.DOTALL)
_HEX = re.compile(rb"<([0-9A-Fa-f]*)>")
DECORATION = "/Artifact"


def text_of(file: bytes) -> str:
    """All that is written in a PDF, page by page, without the spaces that only part lines and words."""
    with Pdf.open(BytesIO(file)) as pdf:
        return "".join("".join(_page(page.obj)) for page in pdf.pages)


def _page(page: Object) -> Iterator[str]:
    fonts = {name: _letters(font) for name, font in page.Resources.Font.items()}
    letters: dict[int, str] = {}
    said: list[str | None] = []
    """For each piece of marked content around: None when it is read as drawn, or the text it is read as."""
    for step in parse_content_stream(page):
        operands = list(step.operands)
        match str(step.operator):
            case "BDC" | "BMC":
                own = _said(operands)
                said.append(own)
                if own and said.count(None) == len(said) - 1:
                    yield own
            case "EMC":
                said.pop()
            case "Tf":
                letters = fonts[str(operands[0])]
            case "Tj" | "TJ" if all(one is None for one in said):
                yield from _drawn(operands[0], letters)


def _said(operands: list[Object]) -> str | None:
    """What a piece of marked content is read as; "" for a decoration, None for what is read as it is drawn."""
    if str(operands[0]) == DECORATION:
        return ""
    about = operands[1] if len(operands) > 1 else None
    return str(about["/ActualText"]) if isinstance(about, Dictionary) and "/ActualText" in about else None


def _drawn(operand: Object, letters: dict[int, str]) -> Iterator[str]:
    pieces = operand if isinstance(operand, Array) else [operand]
    for piece in pieces:
        if isinstance(piece, String):
            yield from (letters.get(code, "") for code in bytes(piece))


def _letters(font: Object) -> dict[int, str]:
    """What each code of a font is read as, from the table that the font brings along."""
    found: dict[int, str] = {}
    if "/ToUnicode" not in font:
        return {code: chr(code) for code in range(0x20, 0x7F)}
    for pairs, ranges in _PAIRS.findall(font.ToUnicode.read_bytes()):
        words = _HEX.findall(pairs or ranges)
        if pairs:
            found.update((int(code, 16), _utf16(text)) for code, text in zip(words[::2], words[1::2], strict=True))
            continue
        found.update(_in_ranges(ranges))
    return found


def _in_ranges(ranges: bytes) -> Iterator[tuple[int, str]]:
    """The lines of a range: ``<first> <last> <text>``, or ``<first> <last> [<text> <text> ...]``."""
    for line in filter(None, map(bytes.strip, ranges.splitlines())):
        first, last, *texts = _HEX.findall(line)
        start = int(first, 16)
        if b"[" in line:
            yield from ((start + place, _utf16(text)) for place, text in enumerate(texts))
            continue
        text = _utf16(texts[0])
        for code in range(start, int(last, 16) + 1):
            yield code, text[:-1] + chr(ord(text[-1]) + code - start)


def _utf16(text: bytes) -> str:
    return bytes.fromhex(text.decode()).decode("utf-16-be", "surrogatepass")
