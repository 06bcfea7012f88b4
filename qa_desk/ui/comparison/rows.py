"""What was compared as rows of tables: what can be compared, what cannot, and which audits are left out."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from qa_desk.domain.findings import Tally
from qa_desk.domain.findings.comparison import ComparedQuestion, Comparison, Reading
from qa_desk.domain.findings.words import change_range, fine_words, percent_range, points_range
from qa_desk.domain.findings.years import OverYears
from qa_desk.domain.intervals import Interval
from qa_desk.domain.language import tr
from qa_desk.reports.content import YearLines
from qa_desk.reports.findings.years import years_chart
from qa_desk.services.comparisons import EarlierAudit
from qa_desk.ui.widgets.reading_table import Column

ALL_SECTIONS = tr("All sections")


@dataclass(frozen=True)
class ComparedRow:
    """One question in both audits. ``change`` is None where there are too few to draw one."""

    name: str
    section: str
    label: str
    then: str
    now: str
    reading: str
    why: str
    change: Interval | None
    shift: float
    details: tuple[str, ...]
    years: YearLines | None = None
    """The question over several audits; None where there are fewer than three."""


COMPARED: tuple[Column[ComparedRow], ...] = (
    Column(tr("Question"), lambda row: row.label),
    Column(tr("Then"), lambda row: row.then),
    Column(tr("Now"), lambda row: row.now),
    Column(tr("What it says"), lambda row: row.reading),
    Column(tr("Likely change"), lambda row: change_range(row.change) if row.change else tr("Not told")),
    Column(
        "Points, -100 to +100",
        lambda row: points_range(row.change) if row.change else "",
        lambda row: (
            tr("{points_range} points", points_range=points_range(row.change))
            if row.change
            else tr("Not drawn: too few")
        ),
    ),
)
DRAWN = len(COMPARED) - 1
"""The column in which the change is drawn as a line."""

NOT_COMPARABLE: tuple[Column[ComparedRow], ...] = (
    Column(tr("Question"), lambda row: row.label),
    Column(tr("Why"), lambda row: row.why),
    Column(tr("Then"), lambda row: row.then),
    Column(tr("Now"), lambda row: row.now),
)
LEFT_OUT: tuple[Column[EarlierAudit], ...] = (
    Column(tr("Audit"), lambda one: one.audit.title),
    Column(tr("Why it cannot be compared"), lambda one: one.refusal),
    Column(tr("Its form"), lambda one: one.form),
    Column(tr("What helps"), lambda one: tr("Enter: match questions") if one.may_match else ""),
)


def compared_rows(compared: Comparison, section: str, years: OverYears | None) -> tuple[ComparedRow, ...]:
    """What may be compared, most changed first; of one section or of all."""
    return tuple(
        replace(_row(one), years=_over_years(one, years)) for one in compared.comparable if section in ("", one.section)
    )


def _over_years(one: ComparedQuestion, years: OverYears | None) -> YearLines | None:
    told = years.of(one.question.name) if years else None
    return years_chart(one.question.title, years, (told,)) if years and told else None


def not_comparable_rows(compared: Comparison, section: str) -> tuple[ComparedRow, ...]:
    """What may not, in the order of the form."""
    return tuple(_row(one) for one in compared.of(Reading.NOT_COMPARABLE) if section in ("", one.section))


def sections(compared: Comparison) -> tuple[str, ...]:
    """The sections that something of is shown, in the order of the form."""
    return tuple(dict.fromkeys(one.section for one in compared.questions))


def _row(one: ComparedQuestion) -> ComparedRow:
    why = one.not_comparable[:1].upper() + one.not_comparable[1:]
    reading = one.reading.value
    return ComparedRow(
        one.question.name,
        one.section,
        f"{one.number} {one.question.title}".strip(),
        _told(one.earlier),
        _told(one.now),
        reading[:1].upper() + reading[1:],
        why,
        one.told_difference,
        one.shift,
        tuple(_details(one)),
    )


def _told(tally: Tally | None) -> str:
    """ "3 of 12 good or better"."""
    if tally is None:
        return tr("Not asked")
    return f"{tally.fine_told} {fine_words(tally.scale)}" if tally.graded else tr("None graded")


def _details(one: ComparedQuestion) -> Iterator[str]:
    """Everything about one question in sentences."""
    yield one.question.label
    if one.earlier_label:
        yield tr("Asked then as: {earlier_label}", earlier_label=one.earlier_label)
    yield one.sentence
    change, now, earlier = one.told_difference, one.now, one.earlier
    if change is not None and now is not None and earlier is not None and now.interval and earlier.interval:
        yield (
            tr(
                "Among all such cases the share was likely {percent_range} then and "
                "{percent_range_2} now: {change_range} (95% interval).",
                percent_range=percent_range(earlier.interval),
                percent_range_2=percent_range(now.interval),
                change_range=change_range(change),
            )
        )
