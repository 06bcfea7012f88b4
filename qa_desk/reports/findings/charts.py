"""Grades as stacked bars: the same values for the screen and for the PDF."""

from collections.abc import Iterator, Sequence

from qa_desk.domain.disclosure.tally import ShownLine, ShownTally, as_it_is, told_tokens
from qa_desk.domain.disclosure.tokens import Hidden, Token
from qa_desk.domain.findings import Tally
from qa_desk.domain.findings.table import CountLine
from qa_desk.domain.findings.words import fine_words, percent_range
from qa_desk.domain.intervals import wilson
from qa_desk.domain.template import Point
from qa_desk.domain.tones import Mark
from qa_desk.reports.content import Bar, Cell, Segment, StackedBars, Tag

MOST_BARS = 18
"""Bars that stand on one page with their key and their title."""

HIDDEN = "Hidden"
"""What stands in the place of a bar, whose lengths would give its small numbers away."""

AnyLine = CountLine | ShownLine


def best_first(tally: Tally | ShownTally) -> tuple[Point, ...]:
    """The points of a tally from the best to the most serious: the order of a bar from the left."""
    return tally.scale.worst_first[::-1]


def segments(tally: ShownTally) -> tuple[Segment, ...]:
    """One segment for every point, zeros included; none at all where one of them is hidden."""
    counts = tally.as_counts
    found = []
    for point in best_first(tally):
        token = counts[point.value]
        if isinstance(token, Hidden):
            return ()
        found.append(Segment(point.label, point.letter, Mark(point.shape.value), point.tone, token.count))
    return tuple(found)


def token_cell(token: Token) -> Cell:
    """A count as it stands in a table: a number, or the mark of a hidden one."""
    return token.mark if isinstance(token, Hidden) else token.count


def tag(point: Point) -> Tag:
    """A grade as it stands in a table."""
    return Tag(point.label, point.letter, Mark(point.shape.value), point.tone)


def share_cells(count: Token, of: Token) -> tuple[str, str]:
    """A share with its interval; a hidden one has neither."""
    if isinstance(count, Hidden) or isinstance(of, Hidden):
        return (f"{count} of {of}", "")
    if not of.count:
        return ("", "")
    return (told_tokens(count, of), percent_range(wilson(count.count, of.count)))


def end_text(tally: ShownTally) -> str:
    """What stands at the end of a bar: "7 of 25"."""
    if str(tally.graded) == "0":
        return "Not graded"
    return f"{tally.fine} of {tally.graded}" if tally.is_drawable else HIDDEN


def bars(lines: Sequence[AnyLine]) -> tuple[Bar, ...]:
    """One bar for each line."""
    return tuple(Bar(line.label, segments(_shown(line)), end_text(_shown(line))) for line in lines)


def line_words(line: AnyLine) -> str:
    """A bar for those who do not see it: "11 Attendance: 2 of 20 good or better. Good 2, inadequate 10."."""
    tally = _shown(line)
    if str(tally.graded) == "0":
        return f"{line.label}: not graded."
    if not tally.is_drawable:
        return f"{line.label}: small numbers hidden."
    return f"{line.label}: {end_text(tally)} {fine_words(tally.scale)}. {tally.sentence()}"


def _shown(line: AnyLine) -> ShownTally:
    return line.tally if isinstance(line.tally, ShownTally) else as_it_is(line.tally)


def charts(title: str, lines: Sequence[AnyLine]) -> Iterator[StackedBars]:
    """The lines as charts that each fit on a page, cut evenly."""
    pages = -(-len(lines) // MOST_BARS)
    for page in range(pages):
        part = lines[len(lines) * page // pages : len(lines) * (page + 1) // pages]
        heading = title if page == 0 else f"{title} (continued)"
        yield StackedBars(heading, bars(part), " ".join(map(line_words, part)))
