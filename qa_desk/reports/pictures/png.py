"""A drawing as dots, for programs that show no SVG."""

from functools import cache
from io import BytesIO

from bidi.algorithm import get_display
from PIL import Image, ImageDraw, ImageFont

from qa_desk.paths import resources_folder
from qa_desk.reports.drawing import Circle, Drawing, Polygon, Primitive, Rect, Words, paper_ink
from qa_desk.reports.pdf.fonts import font_of, printable

DOTS = 3
"""Dots to a point: sharp at 216 to the inch."""
FINER = 2
"""Everything is drawn this much larger and then shrunk, so that slanting edges are smooth."""
OUTLINE_WIDTH = 0.6


def png_of(drawing: Drawing) -> bytes:
    """The drawing as a PNG file on white. The same drawing gives the same bytes."""
    scale = DOTS * FINER
    size = (round(drawing.width * scale), round(drawing.height * scale))
    image = Image.new("RGB", size, "#FFFFFF")
    pen = ImageDraw.Draw(image)
    for part in drawing.parts:
        _draw(pen, part, scale)
    file = BytesIO()
    image.reduce(FINER).save(file, "PNG", dpi=(72 * DOTS, 72 * DOTS))
    return file.getvalue()


def _draw(pen: ImageDraw.ImageDraw, part: Primitive, scale: float) -> None:
    line = max(1, round(OUTLINE_WIDTH * scale))
    match part:
        case Rect(x, y, width, height, fill, outline):
            box = (x * scale, y * scale, (x + width) * scale, (y + height) * scale)
            pen.rectangle(box, _ink(fill), _ink(outline), line if outline else 0)
        case Circle(x, y, radius, fill, outline):
            box = ((x - radius) * scale, (y - radius) * scale, (x + radius) * scale, (y + radius) * scale)
            pen.ellipse(box, _ink(fill), _ink(outline), line if outline else 0)
        case Polygon(points, fill, outline):
            corners = [(x * scale, y * scale) for x, y in points]
            pen.polygon(corners, _ink(fill), _ink(outline), line if outline else 0)
        case Words():
            _draw_words(pen, part, scale)


def _ink(ink: str) -> str | None:
    return paper_ink(ink) if ink else None


def _draw_words(pen: ImageDraw.ImageDraw, words: Words, scale: float) -> None:
    """One line of text, letter by letter where the font changes, in the order it is seen."""
    letters = [
        (letter, _font(font_of(letter, words.bold), words.size * scale))
        for letter in get_display(printable(words.text))
    ]
    x = words.x * scale
    if words.anchor == "end":
        x -= sum(font.getlength(letter) for letter, font in letters)
    for letter, font in letters:
        pen.text((x, words.y * scale), letter, paper_ink(words.ink), font, anchor="ls")
        x += font.getlength(letter)


@cache
def _font(name: str, size: float) -> ImageFont.FreeTypeFont:
    path = resources_folder() / "fonts" / f"{name}.ttf"
    return ImageFont.truetype(path, size, layout_engine=ImageFont.Layout.BASIC)
