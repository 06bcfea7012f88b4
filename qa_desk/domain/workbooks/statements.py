"""What the auditor says of a whole subject: not known, worked with the family, these are my own grades."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from qa_desk.domain.agency_return import SETTLED, AgencyReturn, ReturnState
from qa_desk.domain.filled_form import FilledForm
from qa_desk.domain.form_problems import form_problems
from qa_desk.domain.template import SubjectKind
from qa_desk.domain.workbooks.cells import CellProblem, read_cell
from qa_desk.domain.workbooks.matching import FoundCell
from qa_desk.domain.workbooks.parts import Held, said
from qa_desk.domain.workbooks.plan import WorkbookPlan
from qa_desk.domain.workbooks.report import CaseChanges, CaseReport, CellReport, Outcome
from qa_desk.domain.workbooks.slots import FAMILY, KNOWN_REASON, NOT_KNOWN, SIGNED_BY, SIGNED_ON, YES

SIGNED, DRAFT, UNKNOWN, CLOSED = "Signed off", "Stays a draft", "Not known to us", "Stays as it is"
SIGN_BOTH = "A name or role and a date are both needed to sign off."
SAY_FAMILY = "Say whether you or your team worked with this family"
WORKED = "The auditor or their team worked with this family, so the chair decides who grades it"


@dataclass(frozen=True)
class Statements:
    """What became of the auditor's words on one subject."""

    reports: tuple[CellReport, ...]
    case: CaseReport
    changes: CaseChanges
    signed: tuple[str, date] | None
    """Who signed it off, and on which day, when that is taken."""


def judge_statements(
    plan: WorkbookPlan,
    agency_return: AgencyReturn,
    form: FilledForm,
    cells: Iterable[FoundCell],
    today: date,
    says_more: bool,
) -> Statements:
    """Go through the auditor's words on one subject; ``form`` has the answers that are taken already."""
    return _Words(plan, agency_return, form, tuple(cells), today).judged(says_more=says_more)


class _Words:
    """The words on one subject while they are gone through."""

    def __init__(
        self,
        plan: WorkbookPlan,
        agency_return: AgencyReturn,
        form: FilledForm,
        cells: tuple[FoundCell, ...],
        today: date,
    ) -> None:
        self._plan, self._return, self._form, self._today = plan, agency_return, form, today
        self._cells = {cell.entry.part: cell for cell in cells}
        self._reports: list[CellReport] = []
        self._held = {part: self._read(cell) for part, cell in self._cells.items()}
        self._is_open = agency_return.state is ReturnState.DRAFT

    def judged(self, *, says_more: bool) -> Statements:
        """What becomes of them."""
        not_known = self._not_known(says_more=says_more)
        family = self._family() if not_known is None else None
        missing = self._missing(family)
        signs = self._signs(missing) if not_known is None else False
        if not_known is None:
            self._tell_signing(missing, signs=signs)
        else:
            self._tell_beside_not_known()
        standing = self._standing(not_known, signs=signs)
        case = CaseReport(self._return.subject, standing, tuple(missing) if standing == DRAFT else ())
        changes = CaseChanges(self._return.subject, self._return.id, (), family, not_known, signs)
        return Statements(tuple(self._reports), case, changes, self._signature() if signs else None)

    def _read(self, cell: FoundCell) -> Held:
        if cell.fault is not None:
            if cell.value is not None or cell.fault is Outcome.FORMULA:
                self._tell(cell.entry.part, cell.fault, cell.reason)
            return None
        try:
            return read_cell(self._plan.slots[cell.entry], cell.value, self._today)
        except CellProblem as problem:
            self._tell(cell.entry.part, Outcome.WRONG, str(problem))
            return None

    def _not_known(self, *, says_more: bool) -> str | None:
        """How it was checked, when this is taken; None when nothing is to be recorded."""
        said_so, how = self._held.get(NOT_KNOWN) == YES, self._held.get(KNOWN_REASON)
        if not said_so:
            if how is not None:
                self._tell(KNOWN_REASON, Outcome.WRONG, "This only goes with “Not known to us”.")
            return None
        outcome, reason = Outcome.ACCEPTED, ""
        if self._return.state is ReturnState.NOT_KNOWN:
            outcome = Outcome.UNCHANGED
        elif not self._is_open:
            outcome, reason = Outcome.CLOSED, f"The return on {self._return.subject} is not open."
        elif says_more:
            outcome, reason = Outcome.WRONG, "There are answers about this case as well. Empty one of the two."
        for part in (NOT_KNOWN, KNOWN_REASON):
            if self._held.get(part) is not None:
                self._tell(part, outcome, reason)
        return (how if isinstance(how, str) else "") if outcome is Outcome.ACCEPTED else None

    def _family(self) -> bool | None:
        """The auditor's word, when it is new and can be taken."""
        held = self._held.get(FAMILY)
        if held is None:
            return None
        worked = held == YES
        if worked is self._return.worked_with_family:
            self._tell(FAMILY, Outcome.UNCHANGED, "")
        elif self._is_open:
            self._tell(FAMILY, Outcome.ACCEPTED, f"{WORKED}." if worked else "")
            return worked
        else:
            self._tell(FAMILY, Outcome.CLOSED, f"The return on {self._return.subject} is not open.")
        return None

    def _missing(self, family: bool | None) -> list[str]:
        found = [problem.message for problem in form_problems(self._form)]
        worked = self._return.worked_with_family if family is None else family
        if self._plan.template.subject is SubjectKind.CASE and worked is not False:
            found.append(WORKED if worked else SAY_FAMILY)
        return found

    def _signs(self, missing: list[str]) -> bool:
        return self._signature() is not None and self._is_open and not missing

    def _signature(self) -> tuple[str, date] | None:
        by, on = self._held.get(SIGNED_BY), self._held.get(SIGNED_ON)
        return (by, on) if isinstance(by, str) and isinstance(on, date) else None

    def _tell_beside_not_known(self) -> None:
        for part, outcome, reason in (
            (FAMILY, Outcome.UNCHANGED, "Not kept, because the child is not known to the agency."),
            (SIGNED_BY, Outcome.ACCEPTED, ""),
            (SIGNED_ON, Outcome.ACCEPTED, ""),
        ):
            if self._held.get(part) is not None:
                self._tell(part, outcome, reason)

    def _tell_signing(self, missing: list[str], *, signs: bool) -> None:
        given = [part for part in (SIGNED_BY, SIGNED_ON) if self._held.get(part) is not None]
        for part in given:
            if signs:
                self._tell(part, Outcome.ACCEPTED, "")
            elif self._return.state in SETTLED:
                self._tell(part, Outcome.UNCHANGED, "")
            elif not self._is_open:
                self._tell(part, Outcome.CLOSED, f"The return on {self._return.subject} is not open.")
            elif len(given) == 1:
                self._tell(part, Outcome.INCOMPLETE, SIGN_BOTH)
            else:
                count = "1 thing is" if len(missing) == 1 else f"{len(missing)} things are"
                self._tell(part, Outcome.INCOMPLETE, f"{count} missing: {missing[0][:1].lower()}{missing[0][1:]}.")

    def _standing(self, not_known: str | None, *, signs: bool) -> str:
        if signs or self._return.state is ReturnState.SIGNED_OFF:
            return SIGNED
        if not_known is not None or self._return.state is ReturnState.NOT_KNOWN:
            return UNKNOWN
        return DRAFT if self._is_open else CLOSED

    def _tell(self, part: str, outcome: Outcome, reason: str) -> None:
        cell = self._cells[part]
        slot = self._plan.slots[cell.entry]
        words = said(cell.value).strip()
        self._reports.append(CellReport(cell.where, outcome, self._return.subject, slot.words, words, reason=reason))
