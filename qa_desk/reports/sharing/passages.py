"""Every passage of a report that a person wrote or a number stands in, and the same report with passages changed."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from qa_desk.domain.sharing.decision import mark_of
from qa_desk.reports.content import (
    Block,
    Bullets,
    Cell,
    Chart,
    Figure,
    Heading,
    KeyFigures,
    Note,
    Paragraph,
    Quote,
    Report,
    StackedBars,
    Table,
    YearLines,
)
from qa_desk.reports.workbooks.sheets import Sheet, SheetValue, WorkbookFile

LEFT_OUT = "[left out before sharing]"
"""Stands where a passage was taken out of something that stays, such as one cell of a row."""


@dataclass(frozen=True)
class Passage:
    """One piece of text and the block it stands in. ``where`` says it in words: "Quote 4", "Table 2, row 3"."""

    text: str
    block: int
    where: str


Wordings = Mapping[str, str]
"""What stands in place of a passage, by the mark of the passage; no words at all leave it out."""

Words = Callable[[str], str]


def passages(report: Report) -> Iterator[Passage]:
    """All that can be read in the report, in reading order."""
    for field in (report.title, report.subtitle):
        if field:
            yield Passage(field, -1, "Title")
    counts: dict[str, int] = {}
    for number, block in enumerate(report.blocks):
        kind = _KINDS.get(type(block), "")
        counts[kind] = counts.get(kind, 0) + 1
        for text, inside in _texts(block):
            if text:
                yield Passage(text, number, f"{kind} {counts[kind]}{inside}")


_KINDS: Mapping[type, str] = {
    Heading: "Heading",
    Paragraph: "Paragraph",
    Bullets: "List",
    Quote: "Quote",
    KeyFigures: "Key figures",
    Table: "Table",
    Figure: "Chart",
    Note: "Note",
}


def _texts(block: Block) -> Iterator[tuple[str, str]]:
    """The texts of a block, each with where it stands inside."""
    match block:
        case Heading(text):
            yield text, ""
        case Paragraph(text, lead):
            yield from ((lead, ""), (text, ""))
        case Bullets(points):
            yield from ((point, f", point {place}") for place, point in enumerate(points, 1))
        case Quote(text, source):
            yield from ((text, ""), (source, ", source"))
        case KeyFigures(figures):
            yield from ((text, "") for one in figures for text in (one.value, one.label, one.note))
        case Table():
            yield from ((text, "") for text in (block.title, *block.notes))
            for place, row in enumerate(block.rows, 1):
                yield from ((text, f", row {place}") for cell in row if (text := _cell_text(cell)))
        case Figure(chart, alt, caption):
            yield from ((text, "") for text in (chart.title, alt or chart.summary, caption))
            yield from ((text, f", {place}") for place, *texts in _drawn(chart) for text in (place, *texts))
        case Note(text, title):
            yield from ((title, ""), (text, ""))


def _drawn(chart: Chart) -> Iterator[tuple[str, ...]]:
    """What is written beside each bar or line, its label first."""
    if isinstance(chart, YearLines):
        yield from ((line.label,) for line in chart.lines)
        yield from ((year,) for year in chart.years)
    else:
        yield from ((bar.label, bar.end_text) for bar in chart.bars)


def _cell_text(cell: Cell) -> str:
    return cell if isinstance(cell, str) else ""


def workbook_passages(workbook: WorkbookFile) -> Iterator[Passage]:
    """All words of a workbook, sheet by sheet. Rows that are made as they are asked for are used up by this."""
    for title, value in workbook.cover:
        if isinstance(value, str) and value:
            yield Passage(value, -1, f"Cover, {title}")
    for number, sheet in enumerate(workbook.sheets):
        for place, row in enumerate(sheet.rows, 2):
            for value in row:
                if isinstance(value, str) and value:
                    yield Passage(value, number, f"{sheet.title}, row {place}")


def reworded_workbook(workbook: WorkbookFile, wordings: Wordings) -> WorkbookFile:
    """The workbook with passages said in other words, or marked as left out."""
    if not wordings:
        return workbook

    def cell(value: SheetValue) -> SheetValue:
        if not isinstance(value, str):
            return value
        words = wordings.get(mark_of(value))
        return value if words is None else words.strip() or LEFT_OUT

    def rows(sheet: Sheet) -> Iterator[list[SheetValue]]:
        return ([cell(value) for value in row] for row in sheet.rows)

    cover = tuple((title, cell(value)) for title, value in workbook.cover)
    return replace(workbook, cover=cover, sheets=tuple(replace(sheet, rows=rows(sheet)) for sheet in workbook.sheets))


def reworded(report: Report, wordings: Wordings) -> Report:
    """The report with passages said in other words, or left out; a block that loses its whole text goes."""
    if not wordings:
        return report

    def words(text: str) -> str:
        said = wordings.get(mark_of(text))
        return text if said is None else said.strip()

    blocks = [one for block in report.blocks if (one := _block_in_other_words(block, words)) is not None]
    return replace(report, title=words(report.title) or LEFT_OUT, subtitle=words(report.subtitle), blocks=tuple(blocks))


def _block_in_other_words(block: Block, words: Words) -> Block | None:
    """The block in other words; None when it has nothing left to say."""
    match block:
        case Heading():
            return replace(block, text=words(block.text) or LEFT_OUT)
        case Paragraph():
            text = words(block.text)
            return replace(block, text=text, lead=words(block.lead)) if text else None
        case Note():
            text = words(block.text)
            return replace(block, text=text, title=words(block.title)) if text else None
        case Quote():
            text = words(block.text)
            return replace(block, text=text, source=words(block.source)) if text else None
        case Bullets():
            points = tuple(told for point in block.points if (told := words(point)))
            return replace(block, points=points) if points else None
        case Table():
            rows = tuple(tuple(_cell_in_other_words(cell, words) for cell in row) for row in block.rows)
            notes = tuple(told for note in block.notes if (told := words(note)))
            return replace(block, title=words(block.title) or LEFT_OUT, rows=rows, notes=notes)
        case Figure(chart):
            drawn = _chart_in_other_words(chart, words)
            return replace(block, chart=drawn, alt=words(block.alt), caption=words(block.caption))
        case _:
            return block


def _chart_in_other_words(chart: Chart, words: Words) -> Chart:
    title, summary = words(chart.title) or LEFT_OUT, words(chart.summary)
    if isinstance(chart, StackedBars):
        stacked = tuple(replace(bar, label=words(bar.label) or LEFT_OUT) for bar in chart.bars)
        return replace(chart, title=title, summary=summary, bars=stacked)
    if isinstance(chart, YearLines):
        lines = tuple(replace(line, label=words(line.label) or LEFT_OUT) for line in chart.lines)
        years = tuple(words(year) or LEFT_OUT for year in chart.years)
        return replace(chart, title=title, summary=summary, lines=lines, years=years)
    bars = tuple(replace(bar, label=words(bar.label) or LEFT_OUT) for bar in chart.bars)
    return replace(chart, title=title, summary=summary, bars=bars)


def _cell_in_other_words(cell: Cell, words: Words) -> Cell:
    return words(cell) or LEFT_OUT if isinstance(cell, str) and cell else cell
