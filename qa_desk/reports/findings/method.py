"""The parts of the findings report that say how far it can be trusted: groups, method, sample and limits."""

from collections.abc import Iterator

from qa_desk.domain.findings import Findings
from qa_desk.domain.findings.choice import CHOICE_RULE, QUOTE_RULE
from qa_desk.domain.findings.groups import Group, Grouping
from qa_desk.domain.findings.words import (
    SMALL_GROUP,
    fine_words,
    graded_noun,
    panel_sentence,
    percent_range,
    signed_off_words,
)
from qa_desk.domain.intervals import FEWEST_FOR_PERCENT, told, wilson
from qa_desk.domain.template import Scale
from qa_desk.domain.wording import counted
from qa_desk.reports.content import Block, Bullets, Cell, Column, ColumnKind, Heading, Paragraph, Table
from qa_desk.reports.findings.charts import tag
from qa_desk.reports.findings.material import SuggestedGrades, sentence_start


def groups_blocks(found: Findings, groupings: tuple[Grouping, ...]) -> Iterator[Block]:
    """Overall grades by what the case list says of each case."""
    if not groupings or found.overall is None:
        return
    scale = found.overall.scale
    yield Heading("By group")
    yield Paragraph(
        f"Groups with fewer than {SMALL_GROUP} {graded_noun(found)} are marked as small groups. Their grades are left "
        "out, because so few say nothing about others like them and may point to a family."
    )
    for grouping in groupings:
        yield _group_table(grouping, scale, graded_noun(found))


def _group_table(grouping: Grouping, scale: Scale, noun: str) -> Table:
    columns = (
        Column(grouping.title, share=0.4),
        Column(sentence_start(noun), ColumnKind.NUMBER, 0.14),
        Column(sentence_start(fine_words(scale)), ColumnKind.NUMBER, 0.24),
        Column("95% interval", ColumnKind.NUMBER, 0.22),
    )
    return Table(
        f"Overall grade by {grouping.title}", columns, tuple(_group_row(one, scale) for one in grouping.groups)
    )


def _group_row(group: Group, scale: Scale) -> tuple[Cell, ...]:
    if group.is_small or not group.graded:
        return (group.value, group.subjects, "Small group" if group.is_small else "Not graded", "")
    fine = group.fine(scale)
    return (group.value, group.subjects, told(fine, group.graded), percent_range(wilson(fine, group.graded)))


def method_blocks(found: Findings, suggested: SuggestedGrades | None) -> Iterator[Block]:
    """How the numbers came about, and what they cannot say."""
    yield Heading("Method, sample and limits")
    yield Bullets(tuple(_method_points(found)))
    if suggested is not None and suggested.compared:
        yield from _suggested_blocks(found, suggested)


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


def _suggested_blocks(found: Findings, suggested: SuggestedGrades) -> Iterator[Block]:
    if found.own_overall is None:
        return
    noun = graded_noun(found)
    scale, own, rules = found.own_overall.scale, found.own_overall.as_counts, dict(suggested.counts)
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
    rows = tuple((tag(point), own[point.value], rules.get(point.value, 0)) for point in scale.worst_first[::-1])
    yield Table("Overall: own and suggested", columns, rows)
