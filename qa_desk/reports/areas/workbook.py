"""Agencies or schools by sections as a workbook: every area in a row, the grid, the counts and the returns."""

from collections.abc import Iterator, Sequence

from qa_desk.domain.area_checks.check import AreaCheck, Visit
from qa_desk.domain.areas.dissent import dissent_words
from qa_desk.domain.areas.grid import Area, AreaGrid
from qa_desk.domain.areas.tracker import ReturnsTracker
from qa_desk.domain.moderation.decision import HOW_WORDS
from qa_desk.reports.findings.material import FindingsMaterial, cover_lines, sentence_start
from qa_desk.reports.workbooks.sheets import Sheet, SheetColumn, SheetValue, ValueKind, WorkbookFile


def areas_workbook(material: FindingsMaterial, grid: AreaGrid, tracker: ReturnsTracker) -> WorkbookFile:
    """Cover, areas, grid, counts, returns, and what visits and surveys showed, where there were any."""
    sheets = (_areas_sheet(grid), _grid_sheet(grid), _counts_sheet(grid), _returns_sheet(tracker, _word(grid)))
    checked = tuple(_check_row(area, one) for area in grid.areas() for one in area.checks)
    return WorkbookFile(
        title=f"{grid.title}: areas",
        cover=tuple(_cover(material, grid, tracker)),
        sheets=(*sheets, Sheet("Visits and surveys", _check_columns(grid), checked)) if checked else sheets,
        created_on=material.created_on,
        marking=material.marking,
    )


def _word(grid: AreaGrid) -> str:
    return grid.row_word.capitalize()


def _cover(material: FindingsMaterial, grid: AreaGrid, tracker: ReturnsTracker) -> Iterator[tuple[str, SheetValue]]:
    yield "What this is", f"Areas: {grid.row_words} by sections"
    if material.marking:
        yield "Marking", material.marking
    yield from cover_lines(material.audit, material.found)
    yield "Made on", material.created_on
    yield "Areas", grid.counts_words
    for title, words in (
        ("Weakest", grid.weakest_words), ("Pointed out", grid.marks_words), ("Visits", grid.visited_words)
    ):  # fmt: skip
        if words:
            yield title, words
    yield "Panel", grid.decided_words
    yield "Returns", sentence_start(tracker.sentence())
    yield "Grades", "Self-graded, agreed and last year are three records. None takes the place of another."
    if material.record:
        yield "Desk", material.record


def _areas_sheet(grid: AreaGrid) -> Sheet:
    columns = (
        SheetColumn(_word(grid), width=32),
        SheetColumn("Section", width=28),
        SheetColumn("Self-graded", width=18),
        SheetColumn("Agreed", width=18),
        SheetColumn("Last year", width=20),
        SheetColumn("Change", width=36),
        SheetColumn("How agreed", width=16),
        SheetColumn("Reason", width=60),
        SheetColumn("Dissent", width=40),
        SheetColumn("Pointed out", width=52),
    )
    return Sheet("Areas", columns, tuple(_area_row(area) for area in grid.areas()))


def _area_row(area: Area) -> Sequence[SheetValue]:
    agreed = area.agreed
    return (
        area.subject,
        area.section.label,
        area.own_words,
        area.label(agreed.point) if agreed else None,
        area.last_words or None,
        sentence_start(", ".join(area.change_words)) or None,
        HOW_WORDS[agreed.how] if agreed else None,
        agreed.reason or None if agreed else None,
        " ".join(dissent_words(agreed, area.grade)) or None if agreed else None,
        area.mark_words or None,
    )


def _grid_sheet(grid: AreaGrid) -> Sheet:
    """What stands for each area now: the agreed grade, and in its place until there is one the own grade."""
    columns = (SheetColumn(_word(grid), width=32), *(SheetColumn(section.label, width=20) for section in grid.sections))
    rows = tuple((row.subject, *map(_standing_words, row.areas)) for row in grid.rows)
    return Sheet("Grid", columns, rows)


def _standing_words(area: Area) -> str:
    if area.agreed is not None:
        return area.label(area.agreed.point)
    return f"{area.own_words} (self)" if area.own else area.own_words


def _counts_sheet(grid: AreaGrid) -> Sheet:
    points = grid.scale.points if grid.scale else ()
    columns = (
        SheetColumn("Section", width=28),
        *(SheetColumn(f"{point.label}, self-graded", ValueKind.INTEGER, 20) for point in points),
        *(SheetColumn(f"{point.label}, agreed", ValueKind.INTEGER, 18) for point in points),
        SheetColumn("Areas", ValueKind.INTEGER),
    )
    values = [point.value for point in points]
    rows: list[Sequence[SheetValue]] = []
    for place, section in enumerate(grid.sections):
        areas = [row.areas[place] for row in grid.rows]
        own = (sum(area.own == value for area in areas) for value in values)
        agreed = (sum(area.agreed is not None and area.agreed.point == value for area in areas) for value in values)
        rows.append((section.label, *own, *agreed, len(areas)))
    own_all, agreed_all = grid.own_counts, grid.agreed_counts
    rows.append(
        ("All sections", *(own_all[one] for one in values), *(agreed_all[one] for one in values), grid.total)
    )  # fmt: skip
    return Sheet("Counts", columns, tuple(rows))


def _check_columns(grid: AreaGrid) -> tuple[SheetColumn, ...]:
    return (
        SheetColumn(_word(grid), width=32),
        SheetColumn("Section", width=28),
        SheetColumn("Agreed or self-graded", width=22),
        SheetColumn("Visit or survey", width=16),
        SheetColumn("Day", ValueKind.DATE),
        SheetColumn("Who visited", width=32),
        SheetColumn("What was asked", width=60),
        SheetColumn("What it showed", width=60),
        SheetColumn("Practice and return", width=44),
        SheetColumn("Evidence", width=40),
    )


def _check_row(area: Area, check: AreaCheck) -> Sequence[SheetValue]:
    told = check.told
    start = (area.subject, area.section.label, _standing_words(area))
    if isinstance(told, Visit):
        match = sentence_start(told.match.words)
        return (*start, "Visit", told.on, told.who, told.asked, told.seen, match, told.evidence or None)
    return (
        *start,
        "Survey",
        told.on,
        None,
        told.question,
        sentence_start(told.counts_words),
        None,
        told.evidence or None,
    )


def _returns_sheet(tracker: ReturnsTracker, word: str) -> Sheet:
    columns = (
        SheetColumn(word, width=32),
        *(SheetColumn(title, width=22) for title in tracker.columns),
        SheetColumn("Status", width=18),
        SheetColumn("Received on", ValueKind.DATE),
        SheetColumn("Reason", width=60),
    )
    return Sheet("Returns", columns, tuple(_return_rows(tracker)))


def _return_rows(tracker: ReturnsTracker) -> Iterator[Sequence[SheetValue]]:
    for one in tracker.returns:
        at = one.agency_return.signed_off_at
        attributes = (one.subject.attribute(title) or None for title in tracker.columns)
        received_on = at.astimezone().date() if at and one.is_in else None
        yield one.subject.code, *attributes, one.status, received_on, one.reason or None
