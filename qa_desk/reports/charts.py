"""Where every part of a chart goes, worked out once, so that screen and paper show the same picture."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Protocol

from qa_desk.domain.tones import TONES
from qa_desk.reports.content import Bar, Chart, CountBars, Segment, StackedBars, YearLines
from qa_desk.reports.drawing import (
    ACCENT,
    TEXT,
    TEXT_SIZE,
    Band,
    Drawing,
    Primitive,
    Rect,
    Words,
    draw_mark,
)
from qa_desk.reports.year_lines import lay_out_years

LINE_HEIGHT = 12.0
BAR_HEIGHT = 20.0
BAR_GAP = 9.0
SEGMENT_GAP = 2.0
MARK_SIZE = 9.0
PADDING = 4.0
COLUMN_GAP = 10.0
LABEL_SHARE = 0.36
LEAST_LABEL_SHARE, SHORTEST_BAR = 0.2, 24.0
"""Where there is little room, the labels give up of theirs until a bar is this long."""


class Metrics(Protocol):
    """How wide text will be where the chart is going to be drawn."""

    def width(self, text: str, size: float, *, bold: bool = False) -> float:
        """The width of one line of text, in the same unit as ``size``."""
        ...


@dataclass(frozen=True)
class _Row:
    """What one bar needs to the left and to the right of it."""

    label_lines: tuple[str, ...]
    end_text: str

    @property
    def height(self) -> float:
        return max(BAR_HEIGHT, len(self.label_lines) * LINE_HEIGHT)


def lay_out(chart: Chart, width: float, metrics: Metrics) -> Drawing:
    """The chart as parts with places, ``width`` wide and as high as it needs."""
    match chart:
        case StackedBars():
            return _stacked(chart, width, metrics)
        case CountBars():
            return _counts(chart, width, metrics)
        case YearLines():
            return lay_out_years(chart, width, metrics)


def pieces_that_fit(chart: Chart, width: float, height: float, metrics: Metrics) -> Sequence[Chart]:
    """The chart in as few parts as are each no higher than ``height``."""
    if isinstance(chart, YearLines):
        return (chart,)  # its height does not grow with what it shows
    for count in range(1, len(chart.bars) + 1):
        pieces = chart.in_parts(count)
        if all(lay_out(piece, width, metrics).height <= height for piece in pieces):
            return pieces
    return (chart,)


def wrap_words(text: str, width: float, metrics: Metrics) -> tuple[str, ...]:
    """Text broken at spaces into lines no wider than ``width``, and inside a word only when it must be."""
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and metrics.width(longer, TEXT_SIZE) <= width:
            lines[-1] = longer
            continue
        rest = word
        while metrics.width(rest, TEXT_SIZE) > width and len(rest) > 1:
            cut = len(rest) - 1
            while cut > 1 and metrics.width(rest[:cut], TEXT_SIZE) > width:
                cut -= 1
            lines.append(rest[:cut])
            rest = rest[cut:]
        lines.append(rest)
    return tuple(lines)


def _stacked(chart: StackedBars, width: float, metrics: Metrics) -> Drawing:
    label_width = _label_width([bar.label for bar in chart.bars], width, metrics)
    lacking = SHORTEST_BAR - _bars_width(chart.bars, width - label_width - COLUMN_GAP, metrics)[0]
    if lacking > 0:
        label_width = max(label_width - lacking, min(label_width, width * LEAST_LABEL_SHARE))
    bars_x = label_width + COLUMN_GAP
    bars_width, beside = _bars_width(chart.bars, width - bars_x, metrics)
    bars_width = max(bars_width, 1.0)
    key: list[Primitive] = []
    bands: list[Band] = []
    y = _draw_key(key, chart, width, metrics)
    for bar, left_over in zip(chart.bars, beside, strict=True):
        row = _Row(wrap_words(bar.label, label_width, metrics), bar.end_text)
        parts: list[Primitive] = list(_label_parts(row, y))
        top = y + (row.height - BAR_HEIGHT) / 2
        parts.extend(_segment_parts(bar, bars_x, top, bars_width, metrics))
        end_x = bars_x + bars_width + COLUMN_GAP / 2
        for segment in left_over:
            parts.extend(_count_parts(segment, end_x, top, ink=TEXT))
            end_x += _count_width(segment, metrics) + PADDING
        parts.append(Words(width, top + _baseline(BAR_HEIGHT), bar.end_text, anchor="end"))
        spans = tuple((bars_x + start, length) for _, start, length in _spans(bar, bars_width))
        bands.append(Band(y, row.height, tuple(parts), spans))
        y += row.height + BAR_GAP
    every = (*key, *(part for band in bands for part in band.parts))
    return Drawing(width, max(y - BAR_GAP, 0.0) + 1, every, tuple(bands))


def _counts(chart: CountBars, width: float, metrics: Metrics) -> Drawing:
    label_width = _label_width([bar.label for bar in chart.bars], width, metrics)
    bars_x = label_width + COLUMN_GAP
    ends = [bar.end_text or str(bar.count) for bar in chart.bars]
    end_width = max((metrics.width(end, TEXT_SIZE) for end in ends), default=0.0)
    bars_width = max(width - bars_x - end_width - COLUMN_GAP, 1.0)
    longest = max((bar.count for bar in chart.bars), default=0) or 1
    bands: list[Band] = []
    y = 0.0
    for bar, end in zip(chart.bars, ends, strict=True):
        row = _Row(wrap_words(bar.label, label_width, metrics), end)
        parts: list[Primitive] = list(_label_parts(row, y))
        top = y + (row.height - BAR_HEIGHT) / 2
        length = bars_width * bar.count / longest
        if bar.count:
            parts.append(Rect(bars_x, top, length, BAR_HEIGHT, ACCENT, TEXT))
        parts.append(Words(bars_x + length + PADDING, top + _baseline(BAR_HEIGHT), end))
        bands.append(Band(y, row.height, tuple(parts), ((bars_x, length),) if bar.count else ()))
        y += row.height + BAR_GAP
    every = tuple(part for band in bands for part in band.parts)
    return Drawing(width, max(y - BAR_GAP, 0.0) + 1, every, tuple(bands))


def _label_width(labels: Sequence[str], width: float, metrics: Metrics) -> float:
    widest = max((metrics.width(label, TEXT_SIZE) for label in labels), default=0.0)
    return min(widest, width * LABEL_SHARE) + 1


def _label_parts(row: _Row, y: float) -> Iterator[Words]:
    top = y + (row.height - len(row.label_lines) * LINE_HEIGHT) / 2
    for number, line in enumerate(row.label_lines):
        yield Words(0.0, top + number * LINE_HEIGHT + _baseline(LINE_HEIGHT), line)


def _baseline(height: float) -> float:
    """From the top of a box to the baseline of text that sits in its middle."""
    return height / 2 + TEXT_SIZE * 0.36


def _bars_width(bars: Sequence[Bar], room: float, metrics: Metrics) -> tuple[float, tuple[tuple[Segment, ...], ...]]:
    """How long the bars can be, and for each bar the segments too short to hold their own count."""
    end_width = max((metrics.width(bar.end_text, TEXT_SIZE) for bar in bars), default=0.0)
    beside: tuple[tuple[Segment, ...], ...] = tuple(() for _ in bars)
    while True:
        extra = max((sum(_count_width(part, metrics) + PADDING for part in parts) for parts in beside), default=0.0)
        bars_width = room - end_width - extra - COLUMN_GAP
        now = tuple(tuple(_too_short(bar, bars_width, metrics)) for bar in bars)
        if sum(map(len, now)) <= sum(map(len, beside)):
            return bars_width, beside
        beside = now


def _too_short(bar: Bar, bars_width: float, metrics: Metrics) -> Iterator[Segment]:
    for segment, _, length in _spans(bar, bars_width):
        if _count_width(segment, metrics) + 2 * PADDING > length:
            yield segment


def _spans(bar: Bar, bars_width: float) -> Iterator[tuple[Segment, float, float]]:
    """Every shown segment with its offset and length; the gaps come out of the whole, not out of one part."""
    shown = [segment for segment in bar.segments if segment.count]
    if not shown:
        return
    unit = (bars_width - SEGMENT_GAP * (len(shown) - 1)) / bar.total
    starts = accumulate((segment.count * unit + SEGMENT_GAP for segment in shown[:-1]), initial=0.0)
    for segment, start in zip(shown, starts, strict=True):
        yield segment, start, segment.count * unit


def _segment_parts(bar: Bar, x: float, top: float, bars_width: float, metrics: Metrics) -> Iterator[Primitive]:
    for segment, start, length in _spans(bar, bars_width):
        tone = TONES[segment.tone]
        yield Rect(x + start, top, length, BAR_HEIGHT, tone.fill, TEXT)
        needed = _count_width(segment, metrics)
        if needed + 2 * PADDING <= length:
            yield from _count_parts(segment, x + start + (length - needed) / 2, top, ink=tone.text)


def _count_width(segment: Segment, metrics: Metrics) -> float:
    return MARK_SIZE + 3 + metrics.width(str(segment.count), TEXT_SIZE, bold=True)


def _count_parts(segment: Segment, x: float, top: float, *, ink: str) -> Iterator[Primitive]:
    """The mark and the count of a segment, in the middle of the bar's height."""
    yield from draw_mark(segment.mark, segment.letter, x, top + (BAR_HEIGHT - MARK_SIZE) / 2, MARK_SIZE, ink)
    yield Words(x + MARK_SIZE + 3, top + _baseline(BAR_HEIGHT), str(segment.count), ink, bold=True)


def _draw_key(parts: list[Primitive], chart: StackedBars, width: float, metrics: Metrics) -> float:
    """One swatch with mark and word for each grade that is shown; returns where the bars begin."""
    shown: dict[str, Segment] = {}
    for bar in chart.bars:
        for segment in bar.segments:
            if segment.count:
                shown.setdefault(segment.label, segment)
    order = {segment.label: place for bar in chart.bars for place, segment in enumerate(bar.segments)}
    box = MARK_SIZE + 6
    x = y = 0.0
    for segment in sorted(shown.values(), key=lambda each: order[each.label]):
        needed = box + 5 + metrics.width(segment.label, TEXT_SIZE)
        if x and x + needed > width:
            x, y = 0.0, y + box + 4
        tone = TONES[segment.tone]
        parts.append(Rect(x, y, box, box, tone.fill, TEXT))
        parts.extend(draw_mark(segment.mark, segment.letter, x + 3, y + 3, MARK_SIZE, tone.text))
        parts.append(Words(x + box + 5, y + _baseline(box), segment.label))
        x += needed + 12
    return y + box + 12 if shown else 0.0
