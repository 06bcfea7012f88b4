"""Grades counted by two things at once, such as area and grade: whole numbers, from which every margin follows."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from qa_desk.domain.errors import UserError
from qa_desk.domain.findings.groups import NOT_RECORDED, in_order
from qa_desk.domain.findings.words import SMALL_GROUP
from qa_desk.domain.language import tr

AGENCY, SCHOOL, SECTION, GRADE = tr("Agency"), tr("School"), tr("Section"), tr("Grade")
"""What grades can be counted by besides the columns of a case list."""

SEVERAL_AGENCIES = tr("Several agencies")
"""Where a case counts whose auditors come from more than one agency: its grade is theirs together."""

MOST_VALUES = 50
"""A column with more values than this tells cases apart rather than kinds of case."""


@dataclass(frozen=True)
class Axis:
    """One of the two things to count by. ``values`` stand in order, those that nothing counts under among them."""

    title: str
    values: tuple[str, ...]
    has_groups: bool = True
    """Whether a value is a group of what was graded. A grade is none, nor is one agency that was graded itself."""


@dataclass(frozen=True)
class CountedGrade:
    """One grade with its place on both axes, and whose it is."""

    subject: str
    grade: str
    row: str
    column: str


@dataclass(frozen=True)
class CrossTab:
    """Counts in rows and columns. Every margin can be worked out from ``counts``, so no two numbers can disagree.

    ``row_subjects`` and ``column_subjects`` say how many cases are graded in a row or a column, whichever grades are
    counted, which decides what is a small group; they are empty for an axis that has no groups.
    """

    rows_title: str
    columns_title: str
    row_names: tuple[str, ...]
    column_names: tuple[str, ...]
    counts: tuple[tuple[int, ...], ...]
    noun: str
    """What is counted, in the plural: "cases", or "grades of sections"."""
    whose: str
    """Whose grades these are, in the plural: "cases", "agencies"."""
    row_subjects: tuple[int, ...] = ()
    column_subjects: tuple[int, ...] = ()
    only: str = ""
    """The one grade that is counted; empty when all are."""
    left_out: int = 0
    """How many were looked at and have no grade: not applicable, or nobody could judge."""

    @property
    def row_totals(self) -> tuple[int, ...]:
        """The sum of each row."""
        return tuple(map(sum, self.counts))

    @property
    def column_totals(self) -> tuple[int, ...]:
        """The sum of each column."""
        return tuple(sum(row[place] for row in self.counts) for place in range(len(self.column_names)))

    @property
    def total(self) -> int:
        """The sum of all."""
        return sum(self.row_totals)

    @property
    def title(self) -> str:
        """ "Area by grade", or "Area by plan level: inadequate alone"."""
        only = tr(": {lower} alone", lower=self.only.lower()) if self.only else ""
        return f"{self.rows_title} by {self.columns_title[:1].lower()}{self.columns_title[1:]}{only}"

    @property
    def small_rows(self) -> tuple[str, ...]:
        """The rows with fewer than five cases behind them: named, never compared."""
        return _small(self.row_names, self.row_subjects)

    @property
    def small_columns(self) -> tuple[str, ...]:
        """The columns with fewer than five cases behind them."""
        return _small(self.column_names, self.column_subjects)

    @property
    def notes(self) -> tuple[str, ...]:
        """What has to be known to read it."""
        notes = []
        if self.small_rows or self.small_columns:
            notes.append(
                tr(
                    "Small group: fewer than {SMALL_GROUP} {whose}. Its counts are told and not compared.",
                    SMALL_GROUP=SMALL_GROUP,
                    whose=self.whose,
                )
            )
        if self.left_out:
            told = "1 has" if self.left_out == 1 else tr("{left_out} have", left_out=self.left_out)
            notes.append(tr("{told} no grade: not applicable, or it could not be judged.", told=told))
        return tuple(notes)


def cross_tab(
    rows: Axis,
    columns: Axis,
    grades: Sequence[CountedGrade],
    noun: str,
    whose: str,
    only: str = "",
    left_out: int = 0,
) -> CrossTab:
    """Count grades, or ``only`` one of them, by two axes; raises UserError when an axis has too many values."""
    for axis in (rows, columns):
        if len(axis.values) > MOST_VALUES:
            raise UserError(
                tr(
                    "“{title}” has {count} different values, so a table by it would say nothing.",
                    title=axis.title,
                    count=len(axis.values),
                ),
                tr("Nothing was counted. Choose something with at most {MOST_VALUES} values.", MOST_VALUES=MOST_VALUES),
                field="by",
            )
    counts = Counter((one.row, one.column) for one in grades if not only or one.grade == only)
    return CrossTab(
        rows.title,
        columns.title,
        rows.values,
        columns.values,
        tuple(tuple(counts[row, column] for column in columns.values) for row in rows.values),
        noun,
        whose,
        _subjects(rows, ((one.row, one.subject) for one in grades)),
        _subjects(columns, ((one.column, one.subject) for one in grades)),
        only,
        left_out,
    )


def values_of(texts: Iterable[str]) -> tuple[str, ...]:
    """The different values of a column, in an order a reader expects; an empty one is "Not recorded"."""
    return tuple(sorted({text.strip() or NOT_RECORDED for text in texts}, key=in_order))


def _subjects(axis: Axis, pairs: Iterable[tuple[str, str]]) -> tuple[int, ...]:
    if not axis.has_groups:
        return ()
    found = Counter(value for value, _ in set(pairs))
    return tuple(found[value] for value in axis.values)


def _small(names: tuple[str, ...], subjects: tuple[int, ...]) -> tuple[str, ...]:
    return tuple(name for name, count in zip(names, subjects, strict=False) if 0 < count < SMALL_GROUP)
