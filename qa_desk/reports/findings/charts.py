"""Grades as stacked bars: the same values for the screen and for the PDF."""

from collections.abc import Iterator, Sequence

from qa_desk.domain.findings import Tally
from qa_desk.domain.findings.table import CountLine
from qa_desk.domain.findings.words import fine_words
from qa_desk.domain.template import Point
from qa_desk.domain.tones import Mark
from qa_desk.reports.content import Bar, Segment, StackedBars, Tag

MOST_BARS = 18
"""Bars that stand on one page with their key and their title."""


def best_first(tally: Tally) -> tuple[Point, ...]:
    """The points of a tally from the best to the most serious: the order of a bar from the left."""
    return tally.scale.worst_first[::-1]


def segments(tally: Tally) -> tuple[Segment, ...]:
    """One segment for every point, zeros included."""
    counts = tally.as_counts
    return tuple(
        Segment(point.label, point.letter, Mark(point.shape.value), point.tone, counts[point.value])
        for point in best_first(tally)
    )


def tag(point: Point) -> Tag:
    """A grade as it stands in a table."""
    return Tag(point.label, point.letter, Mark(point.shape.value), point.tone)


def end_text(tally: Tally) -> str:
    """What stands at the end of a bar: "7 of 25"."""
    return f"{tally.fine} of {tally.graded}" if tally.graded else "Not graded"


def bars(lines: Sequence[CountLine]) -> tuple[Bar, ...]:
    """One bar for each line."""
    return tuple(Bar(line.label, segments(line.tally), end_text(line.tally)) for line in lines)


def line_words(line: CountLine) -> str:
    """A bar for those who do not see it: "11 Attendance: 2 of 20 good or better. Good 2, inadequate 10."."""
    if not line.tally.graded:
        return f"{line.label}: not graded."
    return f"{line.label}: {end_text(line.tally)} {fine_words(line.tally.scale)}. {line.tally.sentence()}"


def charts(title: str, lines: Sequence[CountLine]) -> Iterator[StackedBars]:
    """The lines as charts that each fit on a page, cut evenly."""
    pages = -(-len(lines) // MOST_BARS)
    for page in range(pages):
        part = lines[len(lines) * page // pages : len(lines) * (page + 1) // pages]
        heading = title if page == 0 else f"{title} (continued)"
        yield StackedBars(heading, bars(part), " ".join(map(line_words, part)))
