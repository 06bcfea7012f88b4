"""Charts as pictures of their own: what they say, what they draw, and nothing from elsewhere."""

from io import BytesIO
from xml.etree.ElementTree import fromstring

from PIL import Image

from qa_desk.domain.tones import TONES
from qa_desk.proofs.text.corpus import RIGHT_TO_LEFT, TROUBLE
from qa_desk.reports.charts import lay_out
from qa_desk.reports.content import CountBar, CountBars, StackedBars
from qa_desk.reports.drawing import Drawing
from qa_desk.reports.pdf.figures import PaperMetrics
from qa_desk.reports.pictures.png import DOTS, png_of
from qa_desk.reports.pictures.svg import svg_of
from tests.conftest import Golden
from tests.reports.sample_report import TAGS, a_bar, a_chart

SVG = "{http://www.w3.org/2000/svg}"


def drawn(chart: StackedBars | CountBars) -> Drawing:
    return lay_out(chart, 480, PaperMetrics())


def test_the_svg_is_as_it_was_read(golden: Golden) -> None:
    golden("chart.svg", svg_of(drawn(a_chart()), a_chart().title, a_chart().summary))


def test_the_svg_says_its_title_and_what_it_shows_first() -> None:
    root = fromstring(svg_of(drawn(a_chart()), 'Grades & "more" <b>', "a < b").encode())
    assert [(one.tag, one.text) for one in root[:2]] == [
        (f"{SVG}title", 'Grades & "more" <b>'), (f"{SVG}desc", "a < b"),
    ]  # fmt: skip
    assert (root.get("role"), root.get("aria-labelledby")) == ("img", "title desc")


def test_the_svg_draws_and_links_to_nothing() -> None:
    bars = tuple(CountBar(text, 3) for text in (*TROUBLE, *RIGHT_TO_LEFT))
    root = fromstring(svg_of(drawn(CountBars("T", bars, "S")), "T", "S").encode())
    assert {one.tag.removeprefix(SVG) for one in root.iter()} <= {
        "svg", "title", "desc", "rect", "circle", "polygon", "text",
    }  # fmt: skip
    assert not any("href" in name for one in root.iter() for name in one.attrib)
    assert any(one.get("direction") == "rtl" for one in root.iter(f"{SVG}text"))


def test_every_grade_has_its_fill_and_its_shape_in_dots() -> None:
    chart = StackedBars("T", (a_bar("A", (4, 4, 4, 4)),), "S")
    image = Image.open(BytesIO(png_of(drawn(chart)))).convert("RGB")
    assert image.size == (480 * DOTS, round(drawn(chart).height * DOTS))
    seen = {colour for _, colour in image.getcolors(1 << 20) or ()}
    for tag in TAGS[:4]:
        fill = TONES[tag.tone].fill
        assert tuple(bytes.fromhex(fill.lstrip("#"))) in seen


def test_the_same_drawing_is_the_same_dots() -> None:
    assert png_of(drawn(a_chart())) == png_of(drawn(a_chart()))
    bars = tuple(CountBar(text, 3) for text in (*TROUBLE, *RIGHT_TO_LEFT))
    assert png_of(drawn(CountBars("T", bars, "S"))).startswith(b"\x89PNG")
