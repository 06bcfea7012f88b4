"""Breaking text into lines and drawing a line, in any of the bundled scripts."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from qa_desk.reports.direction import reads_right_to_left
from qa_desk.reports.pdf.fonts import printable, runs, text_width
from qa_desk.reports.pdf.look import TextStyle, colour
from qa_desk.reports.pdf.tags import TaggedCanvas

_SPACES = " \t\u2000-\u200b\u205f\u3000"
_BREAKS = re.compile(rf"(?<=[{_SPACES}])(?=[^{_SPACES}])|(?<=[^\W\d_][-\u2013\u2014/])(?=[^\W\d_])")
_TRAILING = " \t\u2002\u2003\u2009\u200b\u3000"


@dataclass(frozen=True)
class Span:
    """Part of a text in one weight."""

    text: str
    bold: bool = False


@dataclass(frozen=True)
class Line:
    """One line: spans as read, what is drawn for them, and how wide that is at size 1."""

    spans: tuple[Span, ...]
    shown: tuple[Span, ...]
    width: float
    from_right: bool

    @property
    def text(self) -> str:
        """The line as it is read."""
        return "".join(span.text for span in self.spans)


@dataclass(frozen=True)
class _Word:
    """What is not broken: a word with the spaces after it."""

    text: str
    shown: str
    bold: bool
    width: float
    space: float


def break_lines(spans: Sequence[Span], style: TextStyle, width: float) -> tuple[Line, ...]:
    """Text as lines no wider than ``width``. Line breaks in the text are kept."""
    room = max(width / style.size, 1.0)
    lines: list[Line] = []
    for paragraph in _paragraphs(spans):
        from_right = reads_right_to_left("".join(span.text for span in paragraph))
        if lines:
            lines[-1] = replace(lines[-1], spans=(*lines[-1].spans, Span(" ")), shown=(*lines[-1].shown, Span(" ")))
        lines.extend(_filled_lines(list(_words(paragraph, room)), room, from_right))
    return tuple(lines)


def _paragraphs(spans: Sequence[Span]) -> list[list[Span]]:
    paragraphs: list[list[Span]] = [[]]
    for span in spans:
        first, *others = span.text.split("\n")
        paragraphs[-1].append(replace(span, text=first))
        paragraphs.extend([replace(span, text=text)] for text in others)
    return paragraphs


def _words(spans: Sequence[Span], room: float) -> Iterator[_Word]:
    for span in spans:
        for text in _BREAKS.split(span.text):
            word = _word(text, span.bold)
            if word.width <= room:
                yield word
            else:
                yield from (_word(part, span.bold) for part in _parts(text, span.bold, room))


def _word(text: str, bold: bool) -> _Word:
    shown = printable(text.replace("\t", "    ")).replace("\u200b", "")
    bare = shown.rstrip(_TRAILING)
    return _Word(text, shown, bold, text_width(bare, bold), text_width(shown[len(bare) :], bold))


def _parts(text: str, bold: bool, room: float) -> Iterator[str]:
    """A word too long for one line, cut between letters but never before a combining mark."""
    part, width = "", 0.0
    for character in text:
        advance = text_width(printable(character), bold)
        is_mark = unicodedata.category(character).startswith("M")
        if part and width + advance > room and not is_mark and character not in _TRAILING:
            yield part
            part, width = "", 0.0
        part, width = part + character, width + advance
    if part:
        yield part


def _filled_lines(words: Sequence[_Word], room: float, from_right: bool) -> Iterator[Line]:
    held: list[_Word] = []
    width = space = 0.0
    for word in words:
        if held and width + space + word.width > room + 1e-6:
            yield _line(held, from_right)
            held, width, space = [], 0.0, 0.0
        held.append(word)
        width += space + word.width
        space = word.space
    yield _line(held, from_right)


def _line(words: Sequence[_Word], from_right: bool) -> Line:
    spans: list[Span] = []
    shown: list[Span] = []
    for word in words:
        if spans and spans[-1].bold == word.bold:
            spans[-1] = Span(spans[-1].text + word.text, word.bold)
            shown[-1] = Span(shown[-1].text + word.shown, word.bold)
        else:
            spans.append(Span(word.text, word.bold))
            shown.append(Span(word.shown, word.bold))
    bare = [*shown[:-1], replace(shown[-1], text=shown[-1].text.rstrip(_TRAILING))] if shown else []
    width = sum(text_width(span.text, span.bold) for span in bare)
    return Line(tuple(spans), tuple(bare if from_right else shown), width, from_right)


def draw_line(canvas: TaggedCanvas, line: Line, x: float, y: float, width: float, style: TextStyle, ink: str) -> None:
    """Draw a line with its baseline at ``y``; lines that read from the right start at the right."""
    if not any(span.text for span in line.shown):
        return
    if line.from_right:
        x += max(width - line.width * style.size, 0.0)
    spans = reversed(line.shown) if line.from_right else line.shown
    drawn = [run for span in spans for run in runs(span.text, span.bold, from_right=line.from_right)]
    words = canvas.beginText(x, y)
    words.setFillColor(colour(ink))
    for run in drawn:
        words.setFont(run.font, style.size)
        words.textOut(run.text)
    has_stand_ins = "".join(span.text for span in line.shown).rstrip() != line.text.rstrip()
    if has_stand_ins or not all(run.is_readable for run in drawn):
        with canvas.said_as(line.text):
            canvas.drawText(words)
    else:
        canvas.drawText(words)
