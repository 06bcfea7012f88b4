"""Action plans as files: of an audit, of a plan that belongs to none, or of all plans."""

from dataclasses import dataclass
from pathlib import Path

from qa_desk.domain.changes import Changed
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.progress import Progress
from qa_desk.reports.actions.report import plan_report
from qa_desk.reports.actions.workbook import plan_workbook
from qa_desk.services.actions.gathering import ALL_PLANS, gather_plan
from qa_desk.services.bank_holidays import BankHolidays
from qa_desk.services.clock import Clock
from qa_desk.services.made_files import keep_file, plain_file_name
from qa_desk.services.reports.choices import ReportChoices
from qa_desk.services.reports.refusals import refuse_desk_at
from qa_desk.services.reports.sharing import GatheredFile, file_and_left
from qa_desk.store.store import Store

ENDINGS = (".xlsx", ".pdf", ".docx")
NO_ACTIONS = UserError(tr("There is no action in this plan."), tr("Nothing was made. Make one first, or paste a plan."))
AS_USUAL = ReportChoices()
SHORT_HASH = 16


@dataclass(frozen=True)
class PlanMade:
    """A file that is there, and noted in the journal."""

    changed: Changed
    path: Path
    sha256: str
    actions: int


class PlanFiles:
    """Makes files of action plans and notes each."""

    def __init__(self, store: Store, clock: Clock, actor: str, holidays: BankHolidays) -> None:
        self._store, self._clock, self._actor, self._holidays = store, clock, actor, holidays

    def suggested_name(self, plan: str, suffix: str) -> str:
        """ "Business plan 2026 action plan.xlsx"."""
        with self._store.reading() as reading:
            title = reading.actions.plan(plan).title if plan else ALL_PLANS
        return tr("{rstrip} action plan{suffix}", rstrip=plain_file_name(title)[:60].rstrip(". "), suffix=suffix)

    def make(
        self, plan: str, path: Path, progress: Progress | None = None, choices: ReportChoices = AS_USUAL
    ) -> PlanMade:
        """Make the file that the ending of ``path`` says, of one plan or of all, and note it."""
        suffix = path.suffix.lower()
        if suffix not in ENDINGS:
            raise UserError(
                tr('"{name}" says no kind of file that a plan can be made as.', name=path.name),
                tr(
                    "Nothing was made. End the name with {join} or {ENDINGS}",
                    join=", ".join(ENDINGS[:-1]),
                    ENDINGS=ENDINGS[-1],
                ),
                field="path",
            )
        refuse_desk_at(path)
        progress = progress or Progress()
        with self._store.reading() as reading:
            sequence, head = self._store.head
            record = tr("Desk record {sequence}, {head}", sequence=sequence, head=head[:SHORT_HASH])
            material = gather_plan(reading, plan, self._clock.today(), self._holidays.table, record, choices.marking)
            audit = reading.actions.plan(plan).audit if plan else ""
            decisions = reading.sharing.decisions(audit)
        if not material.listed:
            raise NO_ACTIONS
        values = plan_workbook(material) if suffix == ENDINGS[0] else plan_report(material)
        contents, left = file_and_left(GatheredFile(values, (), decisions, choices), suffix, progress)
        count = len(material.listed)
        digest = keep_file(
            self._store, self._actor, path, contents, audit, f"actions{suffix}", count, provisional=False,
            marking=choices.marking, left=left,
        )  # fmt: skip
        return PlanMade(Changed(tr("Action plan made"), frozenset({audit} - {""})), path, digest, count)
