"""The bundled fonts: which one draws a letter, how wide it is, and how right-to-left words are shaped."""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import cast

import uharfbuzz
from bidi.algorithm import get_display
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import ShapeData, ShapedStr, TTFont

from qa_desk.paths import resources_folder
from qa_desk.reports.direction import RIGHT_TO_LEFT

_REGULAR = ("NotoSans-Regular", "NotoSansHebrew-Regular", "NotoSansArabic-Regular", "DejaVuSans")
_BOLD = ("NotoSans-Bold", "NotoSansHebrew-Bold", "NotoSansArabic-Bold", "DejaVuSans")
_UNITS = 1000
FIRST_FONT = _REGULAR[0]
_PRIVATE_USE, _PRIVATE_USE_END = 0xE000, 0xF900
_GLYPH_NAME = re.compile("uni([0-9A-F]{4})")
_NO_GLYPH = "\u25a1"
_LETTERS_TO_SHAPE = (
    "[\u0590-\u05ff\u0600-\u0605\u0610-\u065f\u066e-\u06dd\u06df-\u06ef\u06fa-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+"
)
_WORDS_TO_SHAPE = re.compile(f"{_LETTERS_TO_SHAPE}(?: +{_LETTERS_TO_SHAPE})*")


@dataclass(frozen=True)
class Run:
    """Letters of one font, in the order they are drawn, with their width at size 1."""

    font: str
    text: str
    width: float
    is_readable: bool = True
    """False when a reader could not tell the text from the glyphs."""


@cache
def _font(name: str) -> TTFont:
    """One bundled font, known to the PDF library from its first use on."""
    font = TTFont(name, str(resources_folder() / "fonts" / f"{name}.ttf"))
    pdfmetrics.registerFont(font)
    return font


def _glyph_width(font_name: str, code: int) -> float:
    return cast(float, _font(font_name).face.getCharWidth(code))  # type: ignore[no-untyped-call]


def _characters_of_glyphs(font_name: str) -> dict[int, list[int]]:
    return cast(dict[int, list[int]], _font(font_name).face.glyphToChar)  # type: ignore[attr-defined]


@cache
def _shaper(name: str) -> uharfbuzz.Font:
    path = resources_folder() / "fonts" / f"{name}.ttf"
    return uharfbuzz.Font(uharfbuzz.Face(uharfbuzz.Blob(path.read_bytes())))


def use_fonts() -> None:
    """Make all bundled fonts known to the library before the first page is drawn."""
    for name in {*_REGULAR, *_BOLD}:
        _font(name)


@lru_cache(maxsize=20_000)
def _font_and_width(character: str, bold: bool) -> tuple[str, float] | None:
    """The first bundled font that has the character; None when none has it."""
    for name in _BOLD if bold else _REGULAR:
        face = _font(name).face
        if ord(character) in face.charToGlyph:
            return name, _glyph_width(name, ord(character)) / _UNITS
    return None


@lru_cache(maxsize=20_000)
def _stand_in(character: str) -> str:
    """What is drawn for a character no bundled font has: its name for a symbol, nothing for an invisible one."""
    if character.isspace():
        return " "
    category = unicodedata.category(character)
    if category in {"Cf", "Mn", "Me", "Cc", "Cs"}:
        return ""
    name = unicodedata.name(character, "").lower()
    return f"\u2039{name}\u203a" if category in {"So", "Sk", "Sm", "Sc"} and name else _NO_GLYPH


def printable(text: str) -> str:
    """The text with stand-ins for characters that cannot be drawn; most texts come back unchanged."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(
        character if character != "\u00ad" and _font_and_width(character, False) else _stand_in(character)
        for character in text
    )


def unprintable(text: str) -> frozenset[str]:
    """The visible characters of a text for which paper shows a stand-in, so that a person can be told."""
    return frozenset(
        character for character in text if not _font_and_width(character, False) and _stand_in(character).strip()
    )


@lru_cache(maxsize=50_000)
def text_width(text: str, bold: bool = False) -> float:
    """The width of printable text at size 1."""
    if RIGHT_TO_LEFT.search(text):
        return sum(run.width for run in runs(text, bold, from_right=False))
    return sum(_place(character, bold)[1] for character in text)


def runs(text: str, bold: bool, *, from_right: bool) -> tuple[Run, ...]:
    """One line of printable text as runs, in the order they stand on the line from left to right."""
    if not RIGHT_TO_LEFT.search(text):
        return tuple(_plain_runs(text, bold))
    seen = get_display(text, base_dir="R" if from_right else "L")
    placed: list[Run] = []
    end = 0
    for word in _WORDS_TO_SHAPE.finditer(seen):
        placed.extend(_plain_runs(seen[end : word.start()], bold))
        placed.extend(_shaped_runs(word.group()[::-1], bold))
        end = word.end()
    placed.extend(_plain_runs(seen[end:], bold))
    return tuple(placed)


def _place(character: str, bold: bool) -> tuple[str, float]:
    found = _font_and_width(character, bold) or _font_and_width(_NO_GLYPH, bold)
    if found is None:
        raise LookupError("The bundled fonts lack the mark for a missing letter.")
    return found


def font_of(character: str, bold: bool) -> str:
    """The name of the bundled font that draws a printable character."""
    return _place(character, bold)[0]


def _plain_runs(text: str, bold: bool, *, spaces_join: bool = False) -> list[Run]:
    """Text that is drawn in the order it stands, cut where the font changes; spaces may follow the word before."""
    found: list[Run] = []
    for character in text:
        font, width = _place(character, bold)
        if spaces_join and character == " " and found:
            font = found[-1].font
            width = _glyph_width(font, ord(character)) / _UNITS
        if found and found[-1].font == font:
            found[-1] = Run(font, found[-1].text + character, found[-1].width + width)
        else:
            found.append(Run(font, character, width))
    return found


def _shaped_runs(words: str, bold: bool) -> list[Run]:
    """Right-to-left words with their letters joined and their marks placed, leftmost run first."""
    return [_shape(piece.text, piece.font) for piece in reversed(_plain_runs(words, bold, spaces_join=True))]


@lru_cache(maxsize=20_000)
def _shape(word: str, font_name: str) -> Run:
    buffer = uharfbuzz.Buffer()
    buffer.add_str(word)
    buffer.guess_segment_properties()
    buffer.direction = "rtl"
    uharfbuzz.shape(_shaper(font_name), buffer, {"liga": False, "dlig": False})
    letters: list[str] = []
    places: list[ShapeData] = []
    width = 0.0
    scale = _UNITS / _font(font_name).face.unitsPerEm
    for glyph, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        letter = _letter_of(font_name, glyph.codepoint, scale)
        advance = position.x_advance * scale
        places.append(
            ShapeData(
                glyph.cluster,
                advance,
                0,
                position.x_offset * scale,
                position.y_offset * scale,
                _glyph_width(font_name, ord(letter)),
            )
        )
        letters.append(letter)
        width += advance / _UNITS
    return Run(
        font_name,
        ShapedStr("".join(letters), cast(ShapeData, places)),
        width,
        all(meant(font_name, each) for each in letters),
    )


def meant(font_name: str, drawn: str) -> str:
    """The text a drawn character stands for: a joined form stands for its letters. Empty when it cannot be told."""
    if _PRIVATE_USE <= ord(drawn) < _PRIVATE_USE_END:
        name = _shaper(font_name).glyph_to_string(ord(drawn) - _PRIVATE_USE)
        return "".join(chr(int(code, 16)) for code in _GLYPH_NAME.findall(name))
    if "\ufb1d" <= drawn <= "\ufefc":
        return unicodedata.normalize("NFKC", drawn)
    return drawn


def _letter_of(font_name: str, glyph: int, scale: float) -> str:
    """A character that stands for a glyph; joined forms without one of their own get a private one.

    The private character follows from the glyph alone, so that a report has the same bytes whatever was printed before.
    """
    known = _characters_of_glyphs(font_name).get(glyph)
    if known:
        return chr(known[0])
    face = _font(font_name).face
    private = _PRIVATE_USE + glyph
    face.charToGlyph[private] = glyph
    face.charWidths[private] = _shaper(font_name).get_glyph_h_advance(glyph) * scale
    return chr(private)
