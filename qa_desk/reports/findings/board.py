"""The board page: one audit at a glance, with what is weakest, what is strongest, what changed and what is planned."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from qa_desk.domain.actions.listing import ListedAction, counts
from qa_desk.domain.disclosure.tally import ShownLine
from qa_desk.domain.findings.comparison import Reading
from qa_desk.domain.findings.words import SMALL_GROUP, graded_noun, interval_sentence, share_words
from qa_desk.domain.wording import listed
from qa_desk.reports.content import (
    Block,
    Bullets,
    Column,
    Figure,
    Heading,
    KeyFigures,
    Paragraph,
    Report,
    Table,
)
from qa_desk.reports.findings.charts import charts
from qa_desk.reports.findings.material import FindingsMaterial
from qa_desk.reports.findings.one_page import LONGEST_TITLE, Fits, Room, cut, fitted, foot, left_out_words, soonest
from qa_desk.reports.findings.sections import key_figures
from qa_desk.reports.findings.shown_words import headline, headline_tally, moves_sentence


def board_page(material: FindingsMaterial, fits: Fits) -> Report:
    """The board page of one audit, as full as one page allows."""
    return fitted(lambda room: _page(material, room), fits)


def _page(material: FindingsMaterial, room: Room) -> Report:
    found = material.found
    return Report(
        title=cut(material.audit.title, LONGEST_TITLE),
        subtitle="Board page, provisional" if found.provisional else "Board page",
        blocks=(
            *_in_short(material),
            *_ends(material, room),
            *_since_last_time(material, room),
            *_planned(material, room),
            foot(material),
        ),
        created_on=material.created_on,
        marking=material.marking,
        footer=f"{found.template.title}, edition {found.template.edition}",
        compact=True,
    )


def _in_short(material: FindingsMaterial) -> Iterator[Block]:
    shown = material.shown
    yield Heading("In short")
    leading = headline_tally(shown)
    if leading is None or not headline(shown):
        yield Paragraph("There is no overall grade to tell. The findings stand by question.")
        return
    yield KeyFigures(key_figures(*leading))
    yield Paragraph(interval_sentence(*leading), lead=headline(shown))
    if moves := moves_sentence(shown):
        yield Paragraph(moves, lead="What moderation changed.")


def _ends(material: FindingsMaterial, room: Room) -> Iterator[Block]:
    """The weakest and the strongest questions as bars; no question stands at both ends."""
    told = [line for line in material.shown.questions if _is_told(line)]
    most = min(room.bars, (len(told) + 1) // 2)
    noun = graded_noun(material.found)
    if not told:
        return
    yield Heading("Weakest and strongest questions")
    yield from _bars("Weakest", told[:most], noun)
    yield from _bars("Strongest", told[len(told) - min(most, len(told) - most) :][::-1], noun)


def _is_told(line: ShownLine) -> bool:
    """Whether enough grades were given, and may be told, for a question to stand at either end."""
    return line.tally.is_drawable and line.tally.share is not None and line.tally.share[1] >= SMALL_GROUP


def _stands(one: ListedAction) -> str:
    return f"{one.standing.rag.words}, suggested" if one.standing.is_suggested else one.standing.rag.words


def _bars(which: str, lines: Sequence[ShownLine], noun: str) -> Iterator[Block]:
    if lines:
        title = f"{which} is {cut(lines[0].label, 60)}: {share_words(lines[0].tally, noun)}"
        yield from (Figure(chart) for chart in charts(title, [replace(one, title=cut(one.title, 60)) for one in lines]))


def _since_last_time(material: FindingsMaterial, room: Room) -> Iterator[Block]:
    """The audit before; nothing where small numbers are hidden, for two files would tell what one hides."""
    compared = material.compared
    if compared is None or material.shown.rule.hides:
        return
    yield Heading("Since last time")
    yield Paragraph(compared.sentence, lead=f"{cut(compared.earlier_title, 80)}.")
    changed = [one for one in compared.comparable if one.reading in (Reading.MORE, Reading.FEWER)]
    if changed:
        yield Bullets(tuple(f"{cut(one.question.title, 80)}: {one.sentence}" for one in changed[: room.told]))


def _planned(material: FindingsMaterial, room: Room) -> Iterator[Block]:
    if not material.actions:
        return
    yield Heading("Actions")
    yield Paragraph(f"{', '.join(counts(material.actions).words.split('   '))}.")
    told = soonest(material.actions)[: room.told]
    if not told:
        return
    columns = (
        Column("Action", share=0.46),
        Column("Lead", share=0.2),
        Column("Due", share=0.18),
        Column("Stands", share=0.16),
    )
    rows = tuple(
        (
            cut(one.action.wording.words, room.letters // 2),
            cut(listed(one.action.wording.leads), 60),
            cut(one.action.due.words, 60),
            _stands(one),
        )
        for one in told
    )
    yield Table("Open actions that come first", columns, rows)
    if words := left_out_words([(len(told), len(soonest(material.actions)), "open actions")]):
        yield Paragraph(words)
