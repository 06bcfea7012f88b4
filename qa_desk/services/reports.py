"""Making files that leave the desk: values first, then the file, then a note in the journal that it was made."""

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from qa_desk.domain.application_evidence import lists_items
from qa_desk.domain.changes import Changed
from qa_desk.domain.errors import UserError
from qa_desk.domain.findings import Findings
from qa_desk.domain.findings.words import headline, provisional_line, signed_off_words
from qa_desk.domain.progress import Progress
from qa_desk.domain.wording import SUBJECT_WORDS, counted
from qa_desk.reports.areas.workbook import areas_workbook
from qa_desk.reports.findings.material import DEFAULT_MARKING, FindingsMaterial, sentence_start
from qa_desk.reports.findings.report import findings_report
from qa_desk.reports.findings.workbook import answers_workbook, findings_workbook
from qa_desk.reports.moderation.diagnosis import diagnosis_workbook
from qa_desk.reports.moderation.material import ModerationMaterial
from qa_desk.reports.moderation.record import moderation_record
from qa_desk.reports.workbooks.sheets import WorkbookFile
from qa_desk.services.area_grid import gather_grid, gather_tracker
from qa_desk.services.bank_holidays import BankHolidays
from qa_desk.services.clock import Clock
from qa_desk.services.findings import FindingsService
from qa_desk.services.made_files import keep_file, plain_file_name
from qa_desk.services.panel.records import gather_moderation, nothing_compared, nothing_recorded
from qa_desk.services.report_material import gather_answers, gather_grades, with_findings
from qa_desk.services.templates import TemplateService
from qa_desk.store.engine import held_here
from qa_desk.store.keys import MAGIC
from qa_desk.store.store import Store
from qa_desk.store.unit_of_work import Reading

MARKINGS = (DEFAULT_MARKING, "OFFICIAL", "")
DESK_ENDING = ".qadesk"
LONGEST_NAME = 80
SHORT_HASH = 16

Render = Callable[[Progress], bytes]


class ReportKind(StrEnum):
    """What can be made, by the name that a script uses for it."""

    FINDINGS_PDF = "findings.pdf"
    FINDINGS_WORKBOOK = "findings.xlsx"
    ANSWERS = "answers.xlsx"
    AREAS = "areas.xlsx"
    MODERATION = "moderation.pdf"
    DIAGNOSIS = "diagnosis.xlsx"


@dataclass(frozen=True)
class OfferedReport:
    """One kind of file, as it is offered to a person."""

    kind: ReportKind
    title: str
    program: str
    noun: str

    @property
    def suffix(self) -> str:
        """What its name ends in."""
        return "." + self.kind.value.rpartition(".")[2]


OFFERED = (
    OfferedReport(ReportKind.FINDINGS_PDF, "Findings report", "PDF", "findings"),
    OfferedReport(ReportKind.FINDINGS_WORKBOOK, "Findings workbook", "Excel", "findings"),
    OfferedReport(ReportKind.ANSWERS, "All answers", "Excel", "answers"),
    OfferedReport(ReportKind.AREAS, "Areas by section", "Excel", "areas"),
    OfferedReport(ReportKind.MODERATION, "Moderation record", "PDF", "moderation"),
    OfferedReport(ReportKind.DIAGNOSIS, "Diagnosis sheet", "Excel", "diagnosis"),
)


@dataclass(frozen=True)
class ReportOutline:
    """What a file would hold if it were made now. ``refusal`` says why it cannot be made, or is None."""

    title: str
    headline: str
    provisional: str
    contents: tuple[str, ...]
    refusal: UserError | None


@dataclass(frozen=True)
class Made:
    """A file that is there, and noted in the journal."""

    changed: Changed
    path: Path
    kind: ReportKind
    sha256: str
    provisional: bool


class ReportService:
    """The verbs of reporting."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        actor: str,
        templates: TemplateService,
        findings: FindingsService,
        holidays: BankHolidays,
    ) -> None:
        self._store, self._clock, self._actor = store, clock, actor
        self._templates, self._findings, self._holidays = templates, findings, holidays

    def kinds(self) -> tuple[OfferedReport, ...]:
        """Every kind of file that can be made."""
        return OFFERED

    def outline(self, audit_id: str, kind: str) -> ReportOutline:
        """What the file would hold if it were made now."""
        offered, found = _offered(kind), self._findings.of_audit(audit_id)
        contents = tuple(_contents(offered.kind, found))
        title = f"{offered.title}, {offered.program}"
        with self._store.reading() as reading:
            refusal = _refusal(found) or _refusal_of_kind(reading, offered.kind, found)
        return ReportOutline(title, headline(found), provisional_line(found), contents, refusal)

    def suggested_name(self, audit_id: str, kind: str) -> str:
        """A file name that says what is in it: "Core groups audit 2026 findings, provisional.pdf"."""
        offered, found = _offered(kind), self._findings.of_audit(audit_id)
        with self._store.reading() as reading:
            title = reading.audits.get(audit_id).title
        ending = f" {offered.noun}{', provisional' if found.provisional else ''}{offered.suffix}"
        plain = plain_file_name(title) or "Audit"
        return plain[: LONGEST_NAME - len(ending)].rstrip(". ") + ending

    def make(
        self, audit_id: str, kind: str, path: Path, progress: Progress | None = None, marking: str = DEFAULT_MARKING
    ) -> Made:
        """Make one file at ``path`` and note it. An earlier file there is replaced only once the new one is whole."""
        progress, offered = progress or Progress(), _offered(kind)
        refuse_desk_at(path)
        progress.step(0, 0, "Collecting the answers")
        found, render = self._gathered(audit_id, offered.kind, marking)
        contents = render(progress)
        progress.step(1, 1, "Saving the file")
        digest = keep_file(
            self._store, self._actor, path, contents, audit_id, offered.kind.value, found.signed_off,
            provisional=found.provisional,
        )  # fmt: skip
        return Made(
            Changed(f"{offered.title} made", frozenset({audit_id})), path, offered.kind, digest, found.provisional
        )

    def _gathered(self, audit_id: str, kind: ReportKind, marking: str) -> tuple[Findings, Render]:
        """The counts as of one moment, and how to turn what was gathered with them into a file."""
        with self._store.reading() as reading:
            found = self._findings.of_audit(audit_id)
            refusal = _refusal(found) or _refusal_of_kind(reading, kind, found)
            if refusal is not None:
                raise refusal
            audit = reading.audits.get(audit_id)
            sequence, head = self._store.head
            record = f"Desk record {sequence}, {head[:SHORT_HASH]}"
            if kind in (ReportKind.MODERATION, ReportKind.DIAGNOSIS):
                panel = gather_moderation(reading, audit, found.template, self._clock.today(), record, marking)
                return found, lambda progress: _of_panel(kind, panel, progress)
            material = FindingsMaterial(audit, found, self._clock.today(), record, marking)
            if kind is ReportKind.AREAS:
                grid = gather_grid(reading, self._templates, audit_id, self._clock.today())
                areas = areas_workbook(material, grid, gather_tracker(reading, audit_id))
                return found, lambda progress: _workbook(areas, progress)
            if kind is ReportKind.FINDINGS_PDF:
                told = with_findings(reading, material)
                return found, lambda progress: _pdf(told, progress)
            answers = gather_answers(reading, audit, found.template, self._holidays.table)
            if kind is ReportKind.ANSWERS:
                return found, lambda progress: _workbook(answers_workbook(material, answers), progress)
            grades = gather_grades(reading, audit, found.template)
        return found, lambda progress: _workbook(findings_workbook(material, grades, answers), progress)


def _offered(kind: str) -> OfferedReport:
    for offered in OFFERED:
        if offered.kind == kind:
            return offered
    every = ", ".join(offered.kind for offered in OFFERED)
    raise UserError(f'QA Desk makes no report called "{kind}".', f"Nothing was made. It makes: {every}.")


def refuse_desk_at(path: Path) -> None:
    """Nothing that is made takes the place of a desk, whatever that is called, or of what SQLite keeps beside one."""
    with contextlib.suppress(OSError):  # what cannot be looked at is refused, in its own words, when it is written
        if path.suffix.lower().startswith(DESK_ENDING) or (
            path.is_file() and (held_here(path) or _begins_as_desk(path))
        ):
            raise UserError(
                f'"{path.name}" is a desk, so no report can take its place.',
                "Nothing was made. Save with another name.",
                field="path",
            )


def _begins_as_desk(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(len(MAGIC)) == MAGIC


def _refusal(found: Findings) -> UserError | None:
    if found.signed_off:
        return None
    many = SUBJECT_WORDS[found.template.subject][1]
    if found.sealed:
        word = SUBJECT_WORDS[found.template.subject][0]
        return UserError(
            f"There is nothing to report yet: every return that is in is on a sealed {word}.",
            "Nothing was made. It can be reported once the other returns are in.",
        )
    if not found.subjects:
        return UserError(f"There is nothing to report yet: this audit has no {many}.", "Add some in Set-up first.")
    return UserError(
        f"There is nothing to report yet: {signed_off_words(found)}.",
        "Nothing was made. Sign off one first; until all are in, the report is marked Provisional.",
    )


def _refusal_of_kind(reading: Reading, kind: ReportKind, found: Findings) -> UserError | None:
    """Why nothing can be made of what the panel did, or of areas; None for every other kind of file."""
    match kind:
        case ReportKind.MODERATION:
            return nothing_recorded(reading, found.audit)
        case ReportKind.DIAGNOSIS:
            return nothing_compared(reading, found.audit)
        case ReportKind.AREAS if not lists_items(found.template):
            return UserError(
                f"{found.template.title} grades cases, so it has no areas.",
                "Nothing was made. Areas are agencies or schools by sections.",
            )
    return None


def _contents(kind: ReportKind, found: Findings) -> Iterator[str]:
    yield sentence_start(signed_off_words(found))
    asked = f"{len(found.questions)} graded questions in {len(found.template.sections)} sections"
    match kind:
        case ReportKind.FINDINGS_PDF:
            yield "What we found: the overall grades, with their range"
            yield f"Grades by question, weakest first, and by section: {asked}"
            yield "Strengths and concerns, with sentences from the evidence; no auditor is named"
            yield "What could not be judged or did not apply"
            yield f"Groups of {SUBJECT_WORDS[found.template.subject][1]}; small groups are named, not compared"
            yield "Method, sample and limits, with own beside suggested grades"
        case ReportKind.FINDINGS_WORKBOOK:
            yield f"Counts: {asked}"
            yield f"Grades: one row for each of {counted(found.subjects, found.template.subject)}"
            yield "Answers: one row for each answer, with real dates and numbers"
            yield "Evidence: every sentence, where it was seen, and reasons"
            yield "The names of auditors, as they stand in this audit"
        case ReportKind.ANSWERS:
            yield "Every answer with its sentence, where it was seen, and the reason"
            yield "The names of auditors, as they stand in this audit"
        case ReportKind.AREAS:
            yield "Each area with its own grade, the agreed grade, last year, and why"
            yield "The grid, counts by section, and the returns with why one is missing"
        case ReportKind.MODERATION:
            yield "Who was present, and how far auditors agreed, in plain words"
            yield "Own and agreed grades of every open case, how they were reached, why, and every change"
            yield "Dissent that the panel ticked for the record; no auditor is named"
        case ReportKind.DIAGNOSIS:
            yield "Cases: one row for each, with how far apart its grades are"
            yield "Questions: own grades by letter, distance, agreed grade and reason; no auditor is named"


def _of_panel(kind: ReportKind, material: ModerationMaterial, progress: Progress) -> bytes:
    if kind is ReportKind.DIAGNOSIS:
        return _workbook(diagnosis_workbook(material), progress)
    from qa_desk.reports.pdf import render_pdf  # its library takes time to load, and only this needs it

    return render_pdf(moderation_record(material), progress)


def _pdf(material: FindingsMaterial, progress: Progress) -> bytes:
    from qa_desk.reports.pdf import render_pdf  # its library takes time to load, and only this needs it

    return render_pdf(findings_report(material), progress)


def _workbook(workbook: WorkbookFile, progress: Progress) -> bytes:
    from qa_desk.reports.workbooks.xlsx import render_workbook  # its library takes time to load, and only this needs it

    return render_workbook(workbook, progress)
