"""How one kind of file is made: how it is offered, what it would hold, when it is refused, and its values."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from qa_desk.domain.audit import Audit
from qa_desk.domain.errors import UserError
from qa_desk.domain.findings import Findings
from qa_desk.domain.sampling.words import sample_sentence
from qa_desk.reports.content import Report
from qa_desk.reports.findings.material import FindingsMaterial
from qa_desk.reports.workbooks.sheets import WorkbookFile
from qa_desk.services.bank_holidays import BankHolidays
from qa_desk.services.comparisons import ComparisonService
from qa_desk.services.reports.choices import ReportChoices
from qa_desk.services.templates import TemplateService
from qa_desk.store.unit_of_work import Reading

Values = Report | WorkbookFile
"""What a file says, before it is a file of any kind."""


class ReportKind(StrEnum):
    """The kinds of file that other code asks for, by the name that a script uses for them."""

    FINDINGS_PDF = "findings.pdf"
    FINDINGS_WORD = "findings.docx"
    FINDINGS_WORKBOOK = "findings.xlsx"
    ANSWERS = "answers.xlsx"
    AREAS = "areas.xlsx"
    BRIEFING = "briefing.pdf"
    BRIEFING_WORD = "briefing.docx"
    BOARD = "board.pdf"
    MODERATION = "moderation.pdf"
    MODERATION_WORD = "moderation.docx"
    DIAGNOSIS = "diagnosis.xlsx"


@dataclass(frozen=True)
class ReportPart:
    """A part of a file that can be left out: its name for a script, its title for a person."""

    name: str
    title: str


@dataclass(frozen=True)
class OfferedReport:
    """One kind of file, as it is offered to a person. ``parts`` are those that can be left out."""

    kind: str
    title: str
    program: str
    noun: str
    parts: tuple[ReportPart, ...] = ()

    @property
    def suffix(self) -> str:
        """What its name ends in."""
        return "." + self.kind.rpartition(".")[2]


@dataclass(frozen=True)
class Gathering:
    """One audit as of one moment of the desk, and what was chosen for the file that is made from it."""

    reading: Reading
    audit: Audit
    found: Findings
    created_on: date
    record: str
    choices: ReportChoices
    templates: TemplateService
    holidays: BankHolidays
    comparisons: ComparisonService

    @property
    def drawn(self) -> str:
        """How the sample came about, in a sentence."""
        samples, audit = self.reading.samples, self.audit.id
        population = samples.population(audit)
        listed = len(population.cases) if population else self.found.subjects
        return sample_sentence(samples.sample(audit), listed, self.found.subjects, self.audit.subject)

    @property
    def material(self) -> FindingsMaterial:
        """What every file of findings begins with."""
        choices = self.choices
        return FindingsMaterial(
            self.audit,
            self.found,
            self.created_on,
            self.record,
            choices.marking,
            rule=choices.rule,
            left_out=choices.left_out,
            drawn=self.drawn,
        )


def never_refused(reading: Reading, found: Findings) -> UserError | None:  # noqa: ARG001 - one shape for every kind
    """For kinds that can be made of whatever is signed off."""
    return None


@dataclass(frozen=True)
class Recipe:
    """One kind of file: ``contents`` tells what it would hold, ``values`` gathers that, ``refusal`` says why not."""

    offered: OfferedReport
    contents: Callable[[Findings], Iterator[str]]
    values: Callable[[Gathering], Values]
    refusal: Callable[[Reading, Findings], UserError | None] = never_refused
    hides: bool = False
    """Whether all its counts go through the rule for small numbers; any other kind is refused by a rule that hides."""
