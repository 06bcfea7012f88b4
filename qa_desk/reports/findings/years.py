"""Questions over several audits as a chart of lines: the same values for screen, PDF and Word."""

from collections.abc import Iterator, Sequence

from qa_desk.domain.findings import Tally
from qa_desk.domain.findings.years import OverYears, QuestionOverYears
from qa_desk.reports.content import Block, Column, Figure, Heading, Table, YearLine, YearLines, YearPoint

TITLE = "The grades over several audits"


def years_blocks(years: OverYears | None, *, shows_counts: bool) -> Iterator[Block]:
    """The grades of the whole and of the first sections since the first audit of the same.

    Nothing where there are fewer than three audits, or in a file in which small numbers are hidden: every share in the
    picture could be turned back into its count.
    """
    if years is None or not years.grades or not shows_counts:
        return
    yield Heading("Over several audits")
    yield Figure(years_chart(f"{TITLE}: how many of those graded were fine", years, years.grades))
    columns = (Column("Question"), *map(Column, years.audits))
    rows = tuple(
        (one.label, *(tally.fine_told if tally else "Not told" for tally in one.tallies)) for one in years.grades
    )
    yield Table(TITLE, columns, rows, ("Not told: another question, not asked, or fewer than five grades.",))


def years_chart(title: str, years: OverYears, questions: Sequence[QuestionOverYears]) -> YearLines:
    """The lines of some questions, four at most; the words that stand for the picture have every count."""
    lines = tuple(YearLine(one.label, tuple(map(_point, one.tallies))) for one in questions)
    summary = " ".join(one.sentence(years.audits) for one in questions)
    return YearLines(title, years.audits, lines, summary)


def _point(tally: Tally | None) -> YearPoint | None:
    return YearPoint(tally.fine, tally.graded) if tally else None
