"""An action plan as a workbook: every column, every change of a due date, the whole history, and the board's counts."""

from collections.abc import Iterator, Sequence

from qa_desk.domain.actions.leads import leads_words
from qa_desk.domain.actions.listing import ListedAction
from qa_desk.domain.actions.milestones import milestone_lines
from qa_desk.domain.actions.words import completion_words
from qa_desk.reports.actions.material import PlanMaterial, rag_words, slip_words
from qa_desk.reports.workbooks.sheets import Sheet, SheetColumn, SheetValue, ValueKind, WorkbookFile

DATE, WHOLE = ValueKind.DATE, ValueKind.INTEGER
TRACKER = (
    SheetColumn("Plan", width=24),
    SheetColumn("Priority", width=36),
    SheetColumn("Ref", width=10),
    SheetColumn("Recommendation / action", width=60),
    SheetColumn("Lead", width=28),
    SheetColumn("Due", width=24),
    SheetColumn("Due or review on", DATE, 20),
    SheetColumn("Days late", WHOLE),
    SheetColumn("RAG", width=20),
    SheetColumn("Why suggested", width=36),
    SheetColumn("Latest update", width=60),
    SheetColumn("Updated on", DATE, 20),
)
DETAILS = (
    SheetColumn("Ref", width=10),
    SheetColumn("Slippage", width=32),
    SheetColumn("Milestones", width=48),
    SheetColumn("Expected effect on practice", width=48),
    SheetColumn("Outcome for children", width=48),
    SheetColumn("Waits for", width=16),
    SheetColumn("Evidence", width=40),
    SheetColumn("Escalated to", width=28),
    SheetColumn("Completion", width=48),
    SheetColumn("Closed because", width=40),
    SheetColumn("Made from", width=48),
    SheetColumn("Recommended on", DATE, 20),
    SheetColumn("Notes", width=60),
)


def plan_workbook(material: PlanMaterial) -> WorkbookFile:
    """Cover, the tracker, what else is known of each action, changed due dates, all that was done, board counts."""
    return WorkbookFile(
        title=f"{material.title}: action plan",
        cover=tuple(_cover(material)),
        sheets=(
            Sheet("Actions", TRACKER, tuple(map(_tracked, _in_order(material)))),
            Sheet("Details", DETAILS, tuple(_detailed(material, one) for one in _in_order(material))),
            _slippage(material),
            _history(material),
            _board(material),
        ),
        created_on=material.created_on,
        marking=material.marking,
    )


def _cover(material: PlanMaterial) -> Iterator[tuple[str, SheetValue]]:
    yield "What this is", "Action plan"
    if material.marking:
        yield "Marking", material.marking
    yield "Plan", material.title
    yield "Made on", material.created_on
    yield "Actions", material.counts_words
    yield "For the board", material.board.whole.words
    for words in material.green_means:
        title, _, meaning = words.partition(": ")
        yield title, meaning
    yield "RAG", "People set it. Where nobody has, or a date has passed since, QA Desk suggests one, and says so."
    if material.record:
        yield "Desk", material.record


def _in_order(material: PlanMaterial) -> Iterator[ListedAction]:
    return (one for group in material.groups for one in group.members)


def _tracked(one: ListedAction) -> Sequence[SheetValue]:
    action, wording, standing = one.action, one.action.wording, one.standing
    return (
        one.plan.title,
        wording.group or None,
        wording.ref,
        wording.words,
        leads_words(wording.leads),
        action.due.words,
        action.due.on or action.due.review_on,
        standing.days_late if one.is_late else None,
        rag_words(one),
        standing.why if standing.is_suggested else None,
        action.update or None,
        action.updated_on,
    )


def _detailed(material: PlanMaterial, one: ListedAction) -> Sequence[SheetValue]:
    action, wording = one.action, one.action.wording
    return (
        wording.ref,
        slip_words(material.slips(one)) or None,
        milestone_lines(wording.milestones) or None,
        wording.effect or None,
        wording.outcome or None,
        ", ".join(one.waits_for) or None,
        "\n".join(action.evidence) or None,
        action.escalation.to if action.escalation else None,
        completion_words(action.completion) if action.completion else None,
        action.closed_because or None,
        wording.source.words or None,
        wording.source.on,
        wording.notes or None,
    )


def _slippage(material: PlanMaterial) -> Sheet:
    columns = (
        SheetColumn("Ref", width=10),
        SheetColumn("Changed on", DATE, 20),
        SheetColumn("Was due", width=28),
        SheetColumn("Became due", width=28),
        SheetColumn("Why", width=60),
        SheetColumn("By", width=24),
    )
    rows = tuple(
        (one.action.ref, slip.on, slip.was.words, slip.became.words, slip.why, slip.by)
        for one in _in_order(material)
        for slip in material.slips(one)
    )
    return Sheet("Changed due dates", columns, rows)


def _history(material: PlanMaterial) -> Sheet:
    columns = (
        SheetColumn("Ref", width=10),
        SheetColumn("On", DATE, 20),
        SheetColumn("What", width=40),
        SheetColumn("By", width=24),
        SheetColumn("Words", width=80),
        SheetColumn("Taken back", width=12),
    )
    rows = tuple(
        (one.action.ref, line.on, line.what, line.by, line.words or None, "Yes" if line.is_gone else None)
        for one in _in_order(material)
        for line in reversed(material.lines(one))
    )
    return Sheet("What was done", columns, rows)


def _board(material: PlanMaterial) -> Sheet:
    columns = (
        SheetColumn("Priority", width=60),
        SheetColumn("Due by now", WHOLE),
        SheetColumn("Signed off", WHOLE),
        SheetColumn("In words", width=40),
    )
    board = material.board
    rows = [(one.title or "No priority", one.due, one.signed_off, one.words) for one in board.groups]
    return Sheet("For the board", columns, (*rows, ("All", board.whole.due, board.whole.signed_off, board.whole.words)))
