"""An action plan as a report: the board's counts, what is past its date, and every action by priority."""

from collections.abc import Iterator

from qa_desk.domain.actions.leads import leads_words
from qa_desk.domain.actions.listing import ListedAction, counts
from qa_desk.domain.actions.words import late_words
from qa_desk.domain.dates import short_date
from qa_desk.reports.actions.material import PlanMaterial, rag_tag, slip_words
from qa_desk.reports.content import (
    Block,
    Bullets,
    Cell,
    Column,
    ColumnKind,
    Heading,
    KeyFigure,
    KeyFigures,
    Paragraph,
    Report,
    Table,
)

COLUMNS = (
    Column("Ref", share=0.07),
    Column("Recommendation / action", share=0.33),
    Column("Lead", share=0.14),
    Column("Due", share=0.15),
    Column("Latest update", share=0.19),
    Column("RAG", ColumnKind.TAG, 0.12),
)
METHOD = (
    "People set the RAG of an action. Where nobody has, or a date has passed since, QA Desk suggests one, and it is "
    "marked as suggested.",
    "A due date changes only with a reason. Every change and update is kept, and is in the workbook of this plan.",
    "An action is complete when a second person has seen the evidence. What an older plan told is marked as told.",
    "Signed off is counted of the actions whose date has come; one closed without completing was due all the same.",
)


def plan_report(material: PlanMaterial) -> Report:
    """One plan, or all of them, on one day."""
    return Report(
        title=material.title,
        subtitle="Action plan",
        blocks=(
            *_at_a_glance(material),
            *_late(material),
            *_groups(material),
            *_slippage(material),
            Heading("How this was done"),
            Bullets((*material.green_means, *METHOD)),
        ),
        created_on=material.created_on,
        marking=material.marking,
        footer=material.record,
        landscape=True,
    )


def _at_a_glance(material: PlanMaterial) -> Iterator[Block]:
    told = counts(material.listed)
    yield KeyFigures(
        (
            KeyFigure(str(told.open), "open"),
            KeyFigure(str(told.late), "past their date"),
            KeyFigure(str(told.not_due), "not due yet"),
            KeyFigure(str(told.complete), "complete"),
        )
    )
    board = material.board
    yield Heading("For the board")
    yield Paragraph(f"{board.whole.words} by {short_date(material.created_on)}.")
    if len(board.groups) > 1:
        columns = (
            Column("Priority"),
            Column("Due by now", ColumnKind.NUMBER),
            Column("Signed off", ColumnKind.NUMBER),
        )
        rows = tuple((one.title or "No priority", one.due, one.signed_off) for one in board.groups)
        yield Table("Signed off, of those due by now", columns, rows)


def _late(material: PlanMaterial) -> Iterator[Block]:
    late = [one for one in material.listed if one.is_late]
    if late:
        many = "1 action is" if len(late) == 1 else f"{len(late)} actions are"
        yield Heading("Past their date")
        yield Table(f"{many} past the due date", COLUMNS, tuple(map(_row, late)))


def _groups(material: PlanMaterial) -> Iterator[Block]:
    yield Heading("Every action")
    for group in material.groups:
        yield Heading(group.title, 3)
        many = "1 action" if len(group.members) == 1 else f"{len(group.members)} actions"
        yield Table(many, COLUMNS, tuple(map(_row, group.members)))


def _slippage(material: PlanMaterial) -> Iterator[Block]:
    moved = [(one, slips) for one in material.listed if (slips := material.slips(one))]
    if not moved:
        return
    columns = (
        Column("Ref", share=0.1),
        Column("Slippage", share=0.3),
        Column("Due now", share=0.2),
        Column("Why last", share=0.4),
    )
    rows = tuple((one.action.ref, slip_words(slips), one.action.due.words, slips[-1].why) for one, slips in moved)
    yield Heading("Due dates that moved")
    yield Table("Actions whose due date was changed", columns, rows)


def _row(one: ListedAction) -> tuple[Cell, ...]:
    action = one.action
    late = late_words(one.standing.days_late) if one.is_late else ""
    due = "\n".join((*action.due.lines, late) if late else action.due.lines)
    said = f"{action.update}\n{short_date(action.updated_on)}" if action.updated_on else None
    return (action.ref, action.wording.words, leads_words(action.wording.leads), due, said, rag_tag(one))
