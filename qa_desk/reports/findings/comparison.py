"""The part of the findings report that puts an audit beside the one before it."""

from collections.abc import Iterator

from qa_desk.domain.findings import Tally
from qa_desk.domain.findings.comparison import FEWEST_TO_COMPARE, ComparedQuestion, Comparison, Reading
from qa_desk.domain.findings.words import change_range, fine_words, provisional_line, signed_off_words
from qa_desk.reports.content import Block, Cell, Column, Heading, Paragraph, Table
from qa_desk.reports.findings.material import sentence_start

COMPARED_TITLE = "Questions in both audits"
APART_TITLE = "Questions that cannot be compared"
HOW_COMPARED = (
    "More or fewer is said only where the 95% interval of the difference of the two shares (Newcombe 1998, method 10, "
    f"from two Wilson intervals) does not reach from one side of no change to the other. Below {FEWEST_TO_COMPARE} "
    "grades on either side nothing is read out of the counts."
)
WORDS_ALONE = "The counts of both audits are left out, because small numbers could be worked out from them."


def comparison_blocks(compared: Comparison | None, *, shows_counts: bool) -> Iterator[Block]:
    """The audit beside the one it follows; nothing where there is none that can be compared.

    Without ``shows_counts``, for a file in which small numbers are hidden, only what may be said is told.
    """
    if compared is None:
        return
    yield Heading(f"Compared with {compared.earlier_title}")
    yield Paragraph(
        " ".join(_basis(compared, shows_counts=shows_counts)), lead=_headline(compared, shows_counts=shows_counts)
    )
    if compared.comparable:
        yield _compared_table(compared, shows_counts=shows_counts)
    apart = compared.of(Reading.NOT_COMPARABLE)
    if apart:
        yield _apart_table(apart)


def _headline(compared: Comparison, *, shows_counts: bool) -> str:
    """The sentence that says the most; the number of cases in it is not told where counts are hidden."""
    few = compared.of(Reading.TOO_FEW)
    return "Too few to tell." if len(few) == len(compared.questions) and not shows_counts else compared.sentence


def _basis(compared: Comparison, *, shows_counts: bool) -> Iterator[str]:
    found = compared.earlier
    told = provisional_line(found) or signed_off_words(found)
    yield f"Then: edition {found.template.edition}{f', {told[:1].lower()}{told[1:]}' if shows_counts else ''}."
    yield from compared.notes


def _compared_table(compared: Comparison, *, shows_counts: bool) -> Table:
    rows = compared.comparable
    has_change = shows_counts and any(one.told_difference for one in rows)
    columns = [Column("Question", share=0.34)]
    if shows_counts:
        columns += [Column("Then", share=0.17), Column("Now", share=0.17)]
    columns.append(Column("What it says", share=0.32 if not has_change else 0.14))
    if has_change:
        columns.append(Column("Likely change", share=0.18))
    told = tuple(_row(one, shows_counts=shows_counts, has_change=has_change) for one in rows)
    notes = (HOW_COMPARED, *(() if shows_counts else (WORDS_ALONE,)))
    return Table(COMPARED_TITLE, tuple(columns), told, notes)


def _row(one: ComparedQuestion, *, shows_counts: bool, has_change: bool) -> tuple[Cell, ...]:
    counts: tuple[Cell, ...] = (_told(one.earlier), _told(one.now)) if shows_counts else ()
    change = one.told_difference
    last: tuple[Cell, ...] = ((change_range(change) if change else ""),) if has_change else ()
    reading = sentence_start(one.reading.value)
    return (_label(one), *counts, f"{reading}; {one.caution}" if one.caution else reading, *last)


def _apart_table(apart: tuple[ComparedQuestion, ...]) -> Table:
    columns = (Column("Question", share=0.5), Column("Why", share=0.5))
    rows = tuple((_label(one), sentence_start(one.not_comparable)) for one in apart)
    return Table(APART_TITLE, columns, rows)


def _label(one: ComparedQuestion) -> str:
    return f"{one.number} {one.question.title}".strip()


def _told(tally: Tally | None) -> str:
    if tally is None or not tally.graded:
        return "None graded"
    return f"{tally.fine_told} {fine_words(tally.scale)}"
