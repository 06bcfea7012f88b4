"""What is taken from a workbook: what was sent, what came back and what the desk has now, side by side."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from qa_desk.domain.agency_return import AgencyReturn
from qa_desk.domain.answers import Answer, Standing
from qa_desk.domain.errors import UserError
from qa_desk.domain.filled_form import FilledForm
from qa_desk.domain.template import Question
from qa_desk.domain.workbooks.cells import CellProblem, read_cell
from qa_desk.domain.workbooks.matching import FoundCell, Matched
from qa_desk.domain.workbooks.parts import CellValue, Held, held_part, said, shown_part, with_parts
from qa_desk.domain.workbooks.plan import WorkbookPlan, plain
from qa_desk.domain.workbooks.report import CaseChanges, CellReport, Outcome, WorkbookReport
from qa_desk.domain.workbooks.slots import ANSWER, NOTE, REASON, SEEN, Slot
from qa_desk.domain.workbooks.statements import judge_statements

Key = tuple[str, str]
"""Subject and question."""

BESIDE = frozenset({NOTE, SEEN, REASON})
"""Parts that stand beside an answer, and go with any."""

AS_SENT = "The cell is as it was sent. The desk has another answer by now, and keeps it."
TAKEN_BEFORE = "This workbook was taken in before."
KEPT = "The answer on the desk has changed since the workbook was sent, and is kept. Change it by hand if you need to."


@dataclass(frozen=True)
class OnDesk:
    """One subject as the desk has it now."""

    agency_return: AgencyReturn
    form: FilledForm


@dataclass(frozen=True)
class Known:
    """What the desk knows of a workbook: the answers last taken from it, and what this very file gave before."""

    latest: Mapping[Key, Answer] = field(default_factory=dict)
    taken_before: frozenset[Key] = frozenset()


@dataclass(frozen=True)
class _Read:
    """One cell with what it says, and what was there when it was sent."""

    cell: FoundCell
    slot: Slot
    held: Held
    is_changed: bool


def judge(
    plan: WorkbookPlan, matched: Matched, known: Known, desk: Mapping[str, OnDesk], today: date
) -> WorkbookReport:
    """The whole report, and what would be recorded."""
    reports: list[CellReport] = []
    changes: list[CaseChanges] = []
    cases = []
    signed = []
    by_subject: dict[str, dict[str, list[FoundCell]]] = {}
    for cell in matched.cells:
        by_subject.setdefault(cell.entry.subject, {}).setdefault(cell.entry.question, []).append(cell)
    for subject in plan.issued.subjects:
        found = by_subject.get(subject, {})
        case = _Case(plan, known, desk[subject], subject, today)
        for question in plan.template.questions():
            case.judge(question, found.get(question.name, ()))
        words = judge_statements(plan, desk[subject].agency_return, case.form, found.get("", ()), today, case.says_more)
        reports += (*case.reports, *words.reports)
        cases.append(words.case)
        change = replace(words.changes, answers=tuple(case.answers.items()))
        if not change.is_empty:
            changes.append(change)
        if words.signed is not None:
            signed.append((subject, *words.signed))
    return WorkbookReport(plan.issued, (*reports, *matched.oddities), tuple(cases), tuple(changes), tuple(signed))


class _Case:
    """One subject while its answers are gone through."""

    def __init__(self, plan: WorkbookPlan, known: Known, on_desk: OnDesk, subject: str, today: date) -> None:
        self._plan, self._known, self._subject, self._today = plan, known, subject, today
        self._return, self.form = on_desk.agency_return, on_desk.form
        self.reports: list[CellReport] = []
        self.answers: dict[str, Answer] = {}

    @property
    def says_more(self) -> bool:
        """Whether there is any answer about this subject, on the desk or in the workbook."""
        return bool(self.form.answers())

    def judge(self, question: Question, cells: Sequence[FoundCell]) -> None:
        """Go through the cells of one question."""
        if not cells:
            return
        key = (self._subject, question.name)
        sent = self._plan.issued.sent_answer(*key)
        base = self._known.latest.get(key, sent)
        now = self.form.kept(question.name)
        read = list(self._read(question, cells, sent, base))
        fresh = [one for one in read if one.is_changed]
        changed = {one.cell.entry.part: one.held for one in fresh}
        wanted = replace(with_parts(question, base, changed), flagged=now.flagged)
        outcome, reason = self._outcome(key, base, wanted, now)
        if outcome is Outcome.ACCEPTED and fresh:
            self.form = self.form.with_answer(question.name, wanted)
            self.answers[question.name] = wanted
        for one in read:
            is_new = one.is_changed and not self._is_there(question, one, now)
            told, why = (outcome, reason) if is_new else self._stays(question, one, now)
            if one.is_changed or one.cell.value is not None:
                self._tell(question, one.cell, one.slot, now, told, why)

    def _outcome(self, key: Key, base: Answer, wanted: Answer, now: Answer) -> tuple[Outcome, str]:
        """What becomes of the cells of one question that say something new."""
        if wanted == now:
            return Outcome.UNCHANGED, ""
        if key in self._known.taken_before:
            return Outcome.UNCHANGED, TAKEN_BEFORE
        if replace(base, flagged=now.flagged) != now:
            return Outcome.CHANGED_SINCE, KEPT
        try:
            self._return.check_editable()
        except UserError as refusal:
            return Outcome.CLOSED, refusal.message
        return Outcome.ACCEPTED, ""

    def _stays(self, question: Question, one: _Read, now: Answer) -> tuple[Outcome, str]:
        return Outcome.UNCHANGED, "" if self._is_there(question, one, now) else AS_SENT

    def _is_there(self, question: Question, one: _Read, now: Answer) -> bool:
        return _is_same(one.slot, held_part(question, now, one.cell.entry.part), one.cell.value, one.held)

    def _read(self, question: Question, cells: Sequence[FoundCell], sent: Answer, base: Answer) -> Iterator[_Read]:
        """What the cells say that can be trusted; of the others it is told why not."""
        found = []
        for cell in cells:
            slot, part = self._plan.slots[cell.entry], cell.entry.part
            was = held_part(question, sent, part)
            if cell.fault is not None and (cell.fault is not Outcome.WORDING or not _shows(slot, was, cell.value)):
                self._tell(question, cell, slot, self.form.kept(question.name), cell.fault, cell.reason)
                continue
            try:
                held = was if _shows(slot, was, cell.value) else read_cell(slot, cell.value, self._today)
            except CellProblem as problem:
                self._tell(question, cell, slot, self.form.kept(question.name), Outcome.WRONG, str(problem))
                continue
            same = _is_same(slot, was, cell.value, held)
            same = same or _is_same(slot, held_part(question, base, part), cell.value, held)
            found.append(_Read(cell, slot, held, not same))
        yield from self._without_both(question, found)

    def _without_both(self, question: Question, found: list[_Read]) -> Iterator[_Read]:
        """*Cannot judge* beside a filled grid or list says two things at once: neither is taken."""
        given = [one for one in found if one.held is not None and one.cell.entry.part not in BESIDE]
        is_both = any(isinstance(one.held, Standing) for one in given) and len(given) > 1
        for one in found:
            if is_both and one in given and one.is_changed:
                other = next(each.cell.where for each in given if each is not one)
                reason = f"There is another answer at {other}. Empty one of the two."
                self._tell(question, one.cell, one.slot, self.form.kept(question.name), Outcome.WRONG, reason)
            else:
                yield one

    def _tell(
        self, question: Question, cell: FoundCell, slot: Slot, now: Answer, outcome: Outcome, reason: str
    ) -> None:
        number, part = self._plan.template.numbers[question.name], cell.entry.part
        words = "" if part == ANSWER else f": {slot.words}"
        self.reports.append(
            CellReport(
                cell.where,
                outcome,
                self._subject,
                f"{number} {question.title}{words}",
                said(cell.value).strip(),
                said(shown_part(slot, held_part(question, now, part))),
                reason,
                question.name,
            )
        )


def _shows(slot: Slot, held: Held, value: CellValue) -> bool:
    """Whether a cell shows exactly what the desk has."""
    return plain(said(shown_part(slot, held))) == plain(said(value))


def _is_same(slot: Slot, held: Held, value: CellValue, read: Held) -> bool:
    return read == held or _shows(slot, held, value)
