"""Where every part of a chart over years goes: shares from none to all, a mark for each line, gaps left open."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import hypot
from typing import TYPE_CHECKING

from qa_desk.domain.tones import Mark
from qa_desk.reports.content import YearLine, YearLines
from qa_desk.reports.drawing import ACCENT, MUTED, TEXT, TEXT_SIZE, Drawing, Polygon, Primitive, Rect, Words, draw_mark

if TYPE_CHECKING:
    from qa_desk.reports.charts import Metrics

PLOT_HEIGHT = 120.0
TOP = 14.0
LINE_HEIGHT = 12.0
MARK_SIZE = 8.0
THICK = 1.4
GAP = 8.0
LABEL_SHARE = 0.4
SCALE = ((1.0, "All"), (0.5, "Half"), (0.0, "None"))
MARKS = (Mark.CIRCLE, Mark.SQUARE, Mark.TRIANGLE, Mark.STAR)
"""A line is known by its mark and by its name at its end, never by colour alone."""
MOST_WITH_COUNTS = 2
"""With more lines than this the counts at the points would cover each other; the table beside the chart has them."""

Place = tuple[float, float]


def lay_out_years(chart: YearLines, width: float, metrics: "Metrics") -> Drawing:
    """The chart as parts with places, ``width`` wide."""
    left = max(metrics.width(words, TEXT_SIZE) for _, words in SCALE) + GAP
    widest = max((metrics.width(line.label, TEXT_SIZE) for line in chart.lines), default=0.0)
    label_width = min(widest, width * LABEL_SHARE)
    right = max(width - label_width - MARK_SIZE - 2 * GAP, left + 1)
    inset = max((metrics.width(year, TEXT_SIZE) for year in chart.years), default=0.0) / 2
    xs = _spread(left + min(inset, (right - left) / 4), right - min(inset, (right - left) / 4), len(chart.years))
    parts: list[Primitive] = list(_frame(chart, xs, left, right, metrics))
    ends = []
    for number, line in enumerate(chart.lines):
        ink = ACCENT if number == 0 else TEXT
        places = [_place(x, point.share) if point else None for x, point in zip(xs, line.points, strict=True)]
        parts.extend(_segments(places, ink))
        parts.extend(
            _points(line, places, MARKS[number], ink, metrics, with_counts=len(chart.lines) <= MOST_WITH_COUNTS)
        )
        last = next((place for place in reversed(places) if place), (right, TOP + PLOT_HEIGHT))
        ends.append((last[1], line.label, MARKS[number], ink))
    parts.extend(_labels(ends, right + GAP, label_width, metrics))
    return Drawing(width, TOP + PLOT_HEIGHT + LINE_HEIGHT + GAP, tuple(parts))


def _spread(first: float, last: float, count: int) -> list[float]:
    step = (last - first) / max(count - 1, 1)
    return [first + step * number for number in range(count)]


def _place(x: float, share: float) -> Place:
    return x, TOP + (1 - share) * PLOT_HEIGHT


def _frame(chart: YearLines, xs: Sequence[float], left: float, right: float, metrics: "Metrics") -> Iterator[Primitive]:
    """What is read off: none, half and all at the side, the audits below."""
    for share, words in SCALE:
        y = TOP + (1 - share) * PLOT_HEIGHT
        yield Rect(left, y - 0.3, right - left, 0.6, MUTED)
        yield Words(0.0, y + TEXT_SIZE * 0.36, words, MUTED)
    for x, year in zip(xs, chart.years, strict=True):
        yield Words(x - metrics.width(year, TEXT_SIZE) / 2, TOP + PLOT_HEIGHT + LINE_HEIGHT + 2, year)


def _segments(places: Sequence[Place | None], ink: str) -> Iterator[Primitive]:
    """A line from each point to the next; none across a gap."""
    for start, end in pairwise(places):
        if start is None or end is None:
            continue
        across, down = end[0] - start[0], end[1] - start[1]
        length = hypot(across, down) or 1.0
        off_x, off_y = -down / length * THICK / 2, across / length * THICK / 2
        yield Polygon(
            (
                (start[0] + off_x, start[1] + off_y), (end[0] + off_x, end[1] + off_y),
                (end[0] - off_x, end[1] - off_y), (start[0] - off_x, start[1] - off_y),
            ),
            ink,
        )  # fmt: skip


def _points(
    line: YearLine, places: Sequence[Place | None], mark: Mark, ink: str, metrics: "Metrics", *, with_counts: bool
) -> Iterator[Primitive]:
    for point, place in zip(line.points, places, strict=True):
        if point is None or place is None:
            continue
        x, y = place
        yield from draw_mark(mark, "", x - MARK_SIZE / 2, y - MARK_SIZE / 2, MARK_SIZE, ink)
        if with_counts:
            yield Words(x - metrics.width(point.words, TEXT_SIZE) / 2, y - MARK_SIZE / 2 - 2, point.words)


def _labels(
    ends: Sequence[tuple[float, str, Mark, str]], x: float, width: float, metrics: "Metrics"
) -> Iterator[Primitive]:
    """The name of each line at its end, moved down where two would stand on each other."""
    lowest = TOP - LINE_HEIGHT
    for y, label, mark, ink in sorted(ends, key=lambda end: end[0]):
        top = max(y - LINE_HEIGHT / 2, lowest + LINE_HEIGHT)
        lowest = top
        yield from draw_mark(mark, "", x, top + (LINE_HEIGHT - MARK_SIZE) / 2, MARK_SIZE, ink)
        yield Words(x + MARK_SIZE + 3, top + LINE_HEIGHT / 2 + TEXT_SIZE * 0.36, _fitting(label, width, metrics))


def _fitting(label: str, width: float, metrics: "Metrics") -> str:
    if metrics.width(label, TEXT_SIZE) <= width:
        return label
    while len(label) > 1 and metrics.width(f"{label}…", TEXT_SIZE) > width:
        label = label[:-1].rstrip()
    return f"{label}…"
