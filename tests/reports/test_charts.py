"""The geometry of charts: nothing overlaps, nothing is left out, nothing is said by colour alone."""

from hypothesis import given
from hypothesis import strategies as st

from qa_desk.domain.tones import TONES, Mark
from qa_desk.reports.charts import BAR_HEIGHT, SEGMENT_GAP, lay_out, wrap_words
from qa_desk.reports.content import CountBar, CountBars, StackedBars
from qa_desk.reports.drawing import Drawing, Rect, Words, draw_mark
from tests.reports.sample_report import TAGS, a_bar, a_chart

WIDTH = 480.0


class EvenMetrics:
    """Every letter half as wide as it is high."""

    def width(self, text: str, size: float, *, bold: bool = False) -> float:
        return len(text) * size * (0.55 if bold else 0.5)


def _chart(*counts: tuple[int, ...]) -> StackedBars:
    bars = tuple(a_bar(f"Question {number}", each, f"{sum(each)} of 99") for number, each in enumerate(counts))
    return StackedBars("Title", bars, "Summary")


def _segments(drawing: Drawing) -> list[Rect]:
    return [part for part in drawing.parts if isinstance(part, Rect) and part.height == BAR_HEIGHT]


def _texts(drawing: Drawing) -> list[str]:
    return [part.text for part in drawing.parts if isinstance(part, Words)]


def test_segments_are_as_long_as_their_counts_with_a_gap_between() -> None:
    first, second = _segments(lay_out(_chart((10, 30)), WIDTH, EvenMetrics()))

    assert second.width == 3 * first.width
    assert abs(second.x - (first.x + first.width) - SEGMENT_GAP) < 1e-9


def test_a_grade_nobody_gave_has_no_segment() -> None:
    assert len(_segments(lay_out(_chart((0, 5, 0, 5)), WIDTH, EvenMetrics()))) == 2


def test_a_question_asked_of_nobody_keeps_its_row() -> None:
    drawing = lay_out(_chart((0, 0), (1, 1)), WIDTH, EvenMetrics())

    assert "Question 0" in _texts(drawing)
    assert "0 of 99" in _texts(drawing)


def test_the_key_names_every_grade_that_is_shown_once_worst_first() -> None:
    texts = _texts(lay_out(a_chart(), WIDTH, EvenMetrics()))

    assert [text for text in texts if text in {tag.word for tag in TAGS}] == [tag.word for tag in TAGS[:4]]


COUNTS = st.lists(st.integers(0, 60), min_size=1, max_size=8).map(tuple)


@given(st.lists(COUNTS, min_size=1, max_size=6), st.floats(300, 900))
def test_every_count_is_shown_and_no_bar_leaves_the_page(counts: list[tuple[int, ...]], width: float) -> None:
    drawing = lay_out(_chart(*counts), width, EvenMetrics())

    texts = _texts(drawing)
    for each in counts:
        for count in filter(None, each):
            assert str(count) in texts
    for rect in _segments(drawing):
        assert rect.outline
        assert rect.x >= 0
        assert rect.x + rect.width <= width
        assert rect.y + rect.height <= drawing.height
    assert len(drawing.bands) == len(counts)


@given(st.lists(COUNTS, min_size=1, max_size=6))
def test_segments_of_one_bar_never_overlap(counts: list[tuple[int, ...]]) -> None:
    for band in lay_out(_chart(*counts), WIDTH, EvenMetrics()).bands:
        ends = [start + length for start, length in band.spans]
        starts = [start for start, _ in band.spans]
        assert all(end < start for end, start in zip(ends, starts[1:], strict=False))


def test_simple_bars_share_one_scale() -> None:
    chart = CountBars("T", (CountBar("Housing", 10), CountBar("Health", 5), CountBar("School", 0)), "S")
    drawing = lay_out(chart, WIDTH, EvenMetrics())

    housing, health = _segments(drawing)
    assert housing.width == 2 * health.width
    assert _texts(drawing) == ["Housing", "10", "Health", "5", "School", "0"]


def test_empty_charts_can_be_laid_out() -> None:
    assert lay_out(StackedBars("T", (), "S"), WIDTH, EvenMetrics()).parts == ()
    assert lay_out(CountBars("T", (), "S"), WIDTH, EvenMetrics()).parts == ()


@given(st.text(max_size=80), st.floats(20, 200))
def test_labels_are_broken_and_never_cut(text: str, width: float) -> None:
    lines = wrap_words(text, width, EvenMetrics())

    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(EvenMetrics().width(line, 9) <= width or len(line) == 1 for line in lines)


def test_every_mark_can_be_told_from_every_other_without_colour() -> None:
    drawn = {mark: tuple(draw_mark(mark, "3", 0, 0, 10, "#000000")) for mark in Mark}

    assert all(drawn.values())
    assert len(set(drawn.values())) == len(Mark)


def _luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_text_is_readable_on_every_tone() -> None:
    for name, tone in TONES.items():
        light, dark = sorted((_luminance(tone.fill), _luminance(tone.text)), reverse=True)
        assert (light + 0.05) / (dark + 0.05) >= 4.5, name
