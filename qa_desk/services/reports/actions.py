"""What can be made of the actions of an audit; plans that belong to no audit are made by ``services.plan_files``."""

from collections.abc import Iterator

from qa_desk.domain.errors import UserError
from qa_desk.domain.findings import Findings
from qa_desk.reports.actions.material import PlanMaterial
from qa_desk.reports.actions.report import plan_report
from qa_desk.reports.actions.workbook import plan_workbook
from qa_desk.services.actions.gathering import gather_plan
from qa_desk.services.reports.recipe import Gathering, OfferedReport, Recipe, ReportKind, Values
from qa_desk.store.unit_of_work import Reading


def _report_contents(found: Findings) -> Iterator[str]:  # noqa: ARG001 - it holds the same whatever was found
    yield "The counts for the board, and what is past its date"
    yield "Every action by priority, with lead, due date, latest update and RAG; what is suggested is marked"
    yield "Due dates that moved, and why"


def _workbook_contents(found: Findings) -> Iterator[str]:  # noqa: ARG001 - it holds the same whatever was found
    yield "Every column of every action, by priority; what is suggested is marked"
    yield "Every change of a due date, the whole history, and the counts for the board"


def _gathered(gathering: Gathering) -> PlanMaterial:
    return gather_plan(
        gathering.reading,
        gathering.audit.id,
        gathering.created_on,
        gathering.holidays.table,
        gathering.record,
        gathering.choices.marking,
    )


def _report(gathering: Gathering) -> Values:
    return plan_report(_gathered(gathering))


def _workbook(gathering: Gathering) -> Values:
    return plan_workbook(_gathered(gathering))


def _has_no_plan(reading: Reading, found: Findings) -> UserError | None:
    if reading.actions.find_plan(found.audit) is not None and reading.actions.of_plan(found.audit):
        return None
    return UserError("This audit has no actions yet.", "Nothing was made. Make one from a finding, or paste a plan.")


def _recipe(kind: ReportKind, program: str) -> Recipe:
    return Recipe(OfferedReport(kind, "Action plan", program, "action plan"), _report_contents, _report, _has_no_plan)


ACTIONS = (
    _recipe(ReportKind.ACTIONS, "PDF"),
    _recipe(ReportKind.ACTIONS_WORD, "Word"),
    Recipe(
        OfferedReport(ReportKind.ACTIONS_WORKBOOK, "Action plan", "Excel", "action plan"),
        _workbook_contents,
        _workbook,
        _has_no_plan,
    ),
)
