"""The parts of the findings report that say how far it can be trusted: groups, method, sample and limits."""

from collections.abc import Iterator

from qa_desk.domain.disclosure import Shown
from qa_desk.domain.findings import Findings
from qa_desk.domain.findings.choice import CHOICE_RULE, QUOTE_RULE
from qa_desk.domain.findings.words import (
    SMALL_GROUP,
    fine_words,
    graded_noun,
    panel_sentence,
    signed_off_words,
)
from qa_desk.domain.intervals import FEWEST_FOR_PERCENT
from qa_desk.domain.template import Scale
from qa_desk.domain.wording import counted
from qa_desk.reports.content import Block, Bullets, Cell, Column, ColumnKind, Heading, Paragraph, Table
from qa_desk.reports.findings.charts import share_cells, tag, token_cell
from qa_desk.reports.findings.material import sentence_start
from qa_desk.reports.findings.shown import ShownFindings, ShownGroup, ShownGrouping

NONE = Shown(0)
"""How often the rules gave a grade that they never gave."""


def groups_blocks(shown: ShownFindings) -> Iterator[Block]:
    """Overall grades by what the case list says of each case."""
    found, overall = shown.found, shown.overall
    if not shown.groupings or overall is None:
        return
    scale = overall.tally.scale
    yield Heading("By group")
    yield Paragraph(
        f"Groups with fewer than {SMALL_GROUP} {graded_noun(found)} are marked as small groups. Their grades are left "
        "out, because so few say nothing about others like them and may point to a family."
    )
    for grouping in shown.groupings:
        yield _group_table(grouping, scale, graded_noun(found))


def _group_table(grouping: ShownGrouping, scale: Scale, noun: str) -> Table:
    columns = (
        Column(grouping.title, share=0.4),
        Column(sentence_start(noun), ColumnKind.NUMBER, 0.14),
        Column(sentence_start(fine_words(scale)), ColumnKind.NUMBER, 0.24),
        Column("95% interval", ColumnKind.NUMBER, 0.22),
    )
    return Table(f"Overall grade by {grouping.title}", columns, tuple(map(_group_row, grouping.groups)))


def _group_row(group: ShownGroup) -> tuple[Cell, ...]:
    subjects = token_cell(group.subjects)
    if group.is_small or str(group.graded) == "0":
        return (group.value, subjects, "Small group" if group.is_small else "Not graded", "")
    return (group.value, subjects, *share_cells(group.fine, group.graded))


def method_blocks(shown: ShownFindings) -> Iterator[Block]:
    """How the numbers came about, and what they cannot say."""
    yield Heading("Method, sample and limits")
    yield Bullets(tuple(_method_points(shown.found)))
    if shown.suggested is not None and str(shown.suggested.compared) != "0":
        yield from _suggested_blocks(shown)


def _method_points(found: Findings) -> Iterator[str]:
    noun = graded_noun(found)
    yield (
        f"Sample: {counted(found.subjects, found.template.subject)} on the list; {signed_off_words(found)}. "
        "Only what is signed off is counted."
    )
    whose = panel_sentence(found)
    yield f"Grades: {whose[:1].lower()}{whose[1:]}"
    yield (
        f"Counts come first. A share is given as a percentage only from {FEWEST_FOR_PERCENT} {noun} on, then beside "
        "its count."
    )
    yield (
        "Not applicable, cannot judge, not answered and not asked are four different things. None of them is a grade, "
        "so they are left out of every share and are listed by themselves."
    )
    yield (
        "The 95% interval (Wilson) says how far a share of so few could be from the share among all such "
        f"{noun}. It holds as far as these were chosen by chance; it does not allow for how they were chosen."
    )
    yield CHOICE_RULE
    yield QUOTE_RULE
    yield "Limits: an audit of records sees what was written down. Good practice that was not recorded is not seen."


def _suggested_blocks(shown: ShownFindings) -> Iterator[Block]:
    overall, suggested = shown.overall, shown.suggested
    if overall is None or suggested is None:
        return
    own = overall.own or overall.tally
    noun, counts = graded_noun(shown.found), own.as_counts
    yield Heading("Own grades beside suggested grades", 3)
    yield Paragraph(
        "QA Desk works out a suggested grade from the rules of the template. Auditors see it, give their own, and say "
        f"why when theirs differs. The own overall grade was the suggested one in {suggested.same} of "
        f"{suggested.compared} {noun} that had both."
    )
    columns = (
        Column("Grade", ColumnKind.TAG, 0.4),
        Column("Own grade", ColumnKind.NUMBER, 0.3),
        Column("Suggested grade", ColumnKind.NUMBER, 0.3),
    )
    rows = tuple(
        (tag(point), token_cell(counts[point.value]), token_cell(suggested.counts.get(point.value, NONE)))
        for point in own.scale.worst_first[::-1]
    )
    yield Table("Overall: own and suggested", columns, rows)
