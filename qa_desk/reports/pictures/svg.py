"""A drawing as SVG that says its title and what it shows to those who do not see it."""

from collections.abc import Iterator
from xml.sax.saxutils import escape, quoteattr

from qa_desk.reports.direction import reads_right_to_left
from qa_desk.reports.drawing import Circle, Drawing, Polygon, Primitive, Rect, Words, paper_ink
from qa_desk.reports.xml_text import xml_text

FONTS = "'Noto Sans', Arial, 'Liberation Sans', sans-serif"
OUTLINE_WIDTH = 0.6


def svg_of(drawing: Drawing, title: str, description: str) -> str:
    """The drawing as one SVG file: no scripts, no links, no fonts from elsewhere."""
    width, height = _number(drawing.width), _number(drawing.height)
    parts = "\n".join(_part(part) for part in drawing.parts)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}pt" height="{height}pt" viewBox="0 0 {width} {height}"'
        f' role="img" aria-labelledby="title desc" font-family="{FONTS}">\n'
        f'<title id="title">{_said(title)}</title>\n<desc id="desc">{_said(description)}</desc>\n{parts}\n</svg>\n'
    )


def _said(text: str) -> str:
    return escape(xml_text(text))


def _part(part: Primitive) -> str:
    match part:
        case Rect(x, y, width, height, fill, outline):
            places = (("x", x), ("y", y), ("width", width), ("height", height))
            return f"<rect{_places(places)}{_inks(fill, outline)}/>"
        case Circle(x, y, radius, fill, outline):
            return f"<circle{_places((('cx', x), ('cy', y), ('r', radius)))}{_inks(fill, outline)}/>"
        case Polygon(points, fill, outline):
            corners = " ".join(f"{_number(x)},{_number(y)}" for x, y in points)
            return f'<polygon points="{corners}"{_inks(fill, outline)}/>'
        case Words():
            return _words(part)


def _words(words: Words) -> str:
    """A line of text; the anchor is about where it starts, so it turns round for what reads from the right."""
    from_right = reads_right_to_left(words.text)
    anchor = "end" if (words.anchor == "end") is not from_right else "start"
    details = "".join(_word_details(words, from_right, anchor))
    places = _places((("x", words.x), ("y", words.y), ("font-size", words.size)))
    return f"<text{places} fill={quoteattr(paper_ink(words.ink))}{details}>{_said(words.text)}</text>"


def _word_details(words: Words, from_right: bool, anchor: str) -> Iterator[str]:
    if words.bold:
        yield ' font-weight="bold"'
    if anchor == "end":
        yield ' text-anchor="end"'
    if from_right:
        yield ' direction="rtl"'


def _places(places: tuple[tuple[str, float], ...]) -> str:
    return "".join(f' {name}="{_number(value)}"' for name, value in places)


def _inks(fill: str, outline: str) -> str:
    inks = f" fill={quoteattr(paper_ink(fill) if fill else 'none')}"
    return f'{inks} stroke={quoteattr(paper_ink(outline))} stroke-width="{OUTLINE_WIDTH}"' if outline else inks


def _number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")
