"""What each row of a pasted plan would become, or what is to be put right in it first. Nothing is recorded here."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from qa_desk.domain.actions.action import Action, Completion, Milestone, Plan, Rag, Signed, Source, SourceKind, Wording
from qa_desk.domain.actions.due import Due
from qa_desk.domain.actions.leads import leads_of
from qa_desk.domain.actions.milestones import milestones_of
from qa_desk.domain.actions.pasting.columns import PlanColumn
from qa_desk.domain.actions.pasting.layout import PlanDraft
from qa_desk.domain.actions.pasting.told import a_date, tells_ended, told_due, told_rag, told_updates
from qa_desk.domain.actions.refs import next_ref
from qa_desk.domain.actions.wording import checked_wording
from qa_desk.domain.errors import UserError

_FIELDS = {
    "ref": PlanColumn.REF, "words": PlanColumn.WORDS, "leads": PlanColumn.LEADS, "due": PlanColumn.DUE,
    "due_reason": PlanColumn.DUE, "update": PlanColumn.UPDATE, "group": PlanColumn.GROUP, "effect": PlanColumn.EFFECT,
    "outcome": PlanColumn.OUTCOME, "notes": PlanColumn.NOTES, "milestones": PlanColumn.MILESTONES,
}  # fmt: skip


@dataclass(frozen=True)
class PlanTerms:
    """What holds for all rows: the day the plan tells of, when rows without a date are looked at again, its name."""

    told_on: date
    review_on: date | None
    source: str


@dataclass(frozen=True)
class RowProblem:
    """Why a row cannot be pasted yet, and the column to put right."""

    column: PlanColumn
    words: str


@dataclass(frozen=True)
class PastedAction:
    """What would be made of a row."""

    wording: Wording
    due: Due
    rag: Rag | None = None
    updates: tuple[tuple[date, str], ...] = ()
    completion: Completion | None = None
    closed_because: str = ""


@dataclass(frozen=True)
class JudgedRow:
    """A row with what it would become; ``problems`` are empty exactly where it can be pasted."""

    draft: PlanDraft
    action: PastedAction | None
    problems: tuple[RowProblem, ...] = ()

    @property
    def is_good(self) -> bool:
        """Whether it can be pasted."""
        return self.action is not None and not self.problems


def judged(
    drafts: Sequence[PlanDraft], terms: PlanTerms, plan: Plan, actions: Mapping[str, Action], today: date
) -> tuple[JudgedRow, ...]:
    """Every row beside the plan it would join and the good rows before it; ``actions`` are all there are, by id."""
    known, rows = dict(actions), list[JudgedRow]()
    for number, draft in enumerate(drafts):
        row = _judged(draft, terms)
        if row.action and row.is_good:
            row = _beside_others(row, row.action, f"pasted {number}", plan, known, today)
        rows.append(row)
    return tuple(rows)


def _judged(draft: PlanDraft, terms: PlanTerms) -> JudgedRow:
    problems = [
        RowProblem(column, words)
        for column, words in ((PlanColumn.WORDS, "No action is written"), (PlanColumn.LEADS, "No lead is named"))
        if not draft[column].strip()
    ]
    rag = told_rag(draft[PlanColumn.RAG])
    ended = rag is None and tells_ended(draft[PlanColumn.RAG])
    if draft[PlanColumn.RAG].strip() and rag is None and not ended:
        known = "Red, Amber, Green, Not due yet or Complete"
        problems.append(RowProblem(PlanColumn.RAG, f"“{draft[PlanColumn.RAG]}” is none of {known}"))
    has_ended = ended or rag is Rag.COMPLETE
    try:
        due = told_due(draft[PlanColumn.DUE], terms.told_on, terms.told_on if has_ended else terms.review_on)
    except UserError as refusal:
        return JudgedRow(draft, None, (*problems, RowProblem(PlanColumn.DUE, refusal.message)))
    if due.on is None and due.review_on is None:
        told = draft[PlanColumn.DUE].strip()
        why = f"“{told}” is no date" if told else "No due date"
        problems.append(RowProblem(PlanColumn.DUE, f"{why}: enter a date, or when rows without a date are reviewed"))
    action = PastedAction(
        _wording(draft, terms),
        due,
        None if rag is Rag.COMPLETE else rag,
        told_updates(draft[PlanColumn.UPDATE], terms.told_on),
        Completion(Signed(terms.source, ""), terms.told_on, as_told=True) if rag is Rag.COMPLETE else None,
        draft[PlanColumn.RAG].strip() if ended else "",
    )
    return JudgedRow(draft, action, tuple(problems))


def _wording(draft: PlanDraft, terms: PlanTerms) -> Wording:
    """What the action says; a date of recommendation that cannot be read stays in the notes."""
    recommended = draft[PlanColumn.RECOMMENDED].strip()
    day = a_date(recommended, terms.told_on) if recommended else None
    unread = f"{PlanColumn.RECOMMENDED.value}: {recommended}" if recommended and day is None else ""
    return Wording(
        draft[PlanColumn.REF].strip(),
        draft[PlanColumn.WORDS],
        leads_of(draft[PlanColumn.LEADS]),
        draft[PlanColumn.GROUP],
        draft[PlanColumn.EFFECT],
        draft[PlanColumn.OUTCOME],
        "\n".join(part for part in (draft[PlanColumn.NOTES], unread) if part),
        _milestones(draft, terms),
        source=Source(SourceKind.PASTED, terms.source, on=day.on if day else None),
    )


def _milestones(draft: PlanDraft, terms: PlanTerms) -> tuple[Milestone, ...]:
    return milestones_of(draft[PlanColumn.MILESTONES], terms.told_on)


def _beside_others(
    row: JudgedRow, action: PastedAction, id_: str, plan: Plan, known: dict[str, Action], today: date
) -> JudgedRow:
    """Check what cannot be seen in the row alone, and let it join those that the next row is checked against."""
    in_plan = [one for one in known.values() if one.plan == plan.id]
    same = next((one for one in in_plan if _says(one.wording) == _says(action.wording)), None)
    if same is not None and not same.id.startswith("pasted "):
        told = RowProblem(PlanColumn.WORDS, f"This action is in the plan already, as {same.ref}")
        return replace(row, problems=(told,))
    wording = action.wording
    if not wording.ref:
        wording = replace(wording, ref=next_ref(plan.title, wording.group, (one.wording for one in in_plan)))
    try:
        checked = checked_wording(wording, id_, plan.id, known)
    except UserError as refusal:
        column = _FIELDS.get(refusal.field or "", PlanColumn.WORDS)
        return replace(row, problems=(RowProblem(column, refusal.message),))
    known[id_] = Action(id_, plan.id, checked, action.due, today)
    return replace(row, action=replace(action, wording=checked))


def _says(wording: Wording) -> tuple[str, str]:
    return " ".join(wording.words.casefold().split()), wording.group.casefold()


def rows_words(rows: Sequence[JudgedRow]) -> str:
    """ "12 rows: 11 good, 1 with problems"."""
    good = sum(one.is_good for one in rows)
    problems = f", {len(rows) - good} with problems" if good < len(rows) else ""
    return f"{len(rows)} {'row' if len(rows) == 1 else 'rows'}: {good} good{problems}"


def problem_lines(rows: Sequence[JudgedRow]) -> tuple[str, ...]:
    """Every problem by its row: "Row 7: No lead is named"."""
    return tuple(f"Row {row.draft.row}: {one.words}" for row in rows for one in row.problems)
