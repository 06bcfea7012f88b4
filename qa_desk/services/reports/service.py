"""Making files that leave the desk: values first, then the file, then a note in the journal that it was made."""

from dataclasses import dataclass
from pathlib import Path

from qa_desk.domain.changes import Changed
from qa_desk.domain.disclosure import rule_named
from qa_desk.domain.errors import UserError
from qa_desk.domain.findings import Findings
from qa_desk.domain.findings.words import headline, provisional_line, signed_off_words
from qa_desk.domain.progress import Progress
from qa_desk.reports.findings.material import sentence_start
from qa_desk.services.bank_holidays import BankHolidays
from qa_desk.services.clock import Clock
from qa_desk.services.comparisons import ComparisonService
from qa_desk.services.findings import FindingsService
from qa_desk.services.made_files import keep_file, plain_file_name
from qa_desk.services.reports.choices import ReportChoices
from qa_desk.services.reports.files import file_of
from qa_desk.services.reports.recipe import Gathering, OfferedReport, Recipe, Values
from qa_desk.services.reports.refusals import nothing_to_report, refuse_desk_at
from qa_desk.services.reports.registry import RECIPES, recipe_of
from qa_desk.services.small_numbers import population_of, refuse_by_case
from qa_desk.services.templates import TemplateService
from qa_desk.store.store import Store

LONGEST_NAME = 80
SHORT_HASH = 16
AS_USUAL = ReportChoices()


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
    kind: str
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
        comparisons: ComparisonService,
    ) -> None:
        self._store, self._clock, self._actor = store, clock, actor
        self._templates, self._findings, self._holidays = templates, findings, holidays
        self._comparisons = comparisons

    def kinds(self) -> tuple[OfferedReport, ...]:
        """Every kind of file that can be made."""
        return tuple(recipe.offered for recipe in RECIPES)

    def outline(self, audit_id: str, kind: str) -> ReportOutline:
        """What the file would hold if it were made now."""
        recipe, found = recipe_of(kind), self._findings.of_audit(audit_id)
        contents = (sentence_start(signed_off_words(found)), *recipe.contents(found))
        title = f"{recipe.offered.title}, {recipe.offered.program}"
        with self._store.reading() as reading:
            refusal = nothing_to_report(found) or recipe.refusal(reading, found)
        return ReportOutline(title, headline(found), provisional_line(found), contents, refusal)

    def suggested_name(self, audit_id: str, kind: str) -> str:
        """A file name that says what is in it: "Core groups audit 2026 findings, provisional.pdf"."""
        offered, found = recipe_of(kind).offered, self._findings.of_audit(audit_id)
        with self._store.reading() as reading:
            title = reading.audits.get(audit_id).title
        ending = f" {offered.noun}{', provisional' if found.provisional else ''}{offered.suffix}"
        plain = plain_file_name(title) or "Audit"
        return plain[: LONGEST_NAME - len(ending)].rstrip(". ") + ending

    def values(self, audit_id: str, kind: str, choices: ReportChoices = AS_USUAL) -> Values:
        """What the file would say if it were made now; raises UserError when it cannot be made."""
        return self._gathered(audit_id, recipe_of(kind), choices)[1]

    def make(
        self,
        audit_id: str,
        kind: str,
        path: Path,
        progress: Progress | None = None,
        choices: ReportChoices = AS_USUAL,
    ) -> Made:
        """Make one file at ``path`` and note it. An earlier file there is replaced only once the new one is whole."""
        progress, recipe = progress or Progress(), recipe_of(kind)
        offered = recipe.offered
        refuse_desk_at(path)
        progress.step(0, 0, "Collecting the answers")
        with self._store.reading() as reading:
            found, values = self._gathered(audit_id, recipe, choices)
            population = population_of(reading, audit_id)
        contents = file_of(values, offered.suffix, progress)
        progress.step(1, 1, "Saving the file")
        digest = keep_file(
            self._store, self._actor, path, contents, audit_id, offered.kind, found.signed_off,
            provisional=found.provisional, rule=choices.rule, population=population,
        )  # fmt: skip
        changed = Changed(f"{offered.title} made", frozenset({audit_id}))
        return Made(changed, path, offered.kind, digest, found.provisional)

    def _gathered(self, audit_id: str, recipe: Recipe, choices: ReportChoices) -> tuple[Findings, Values]:
        """The counts as of one moment, and what the file says of them."""
        with self._store.reading() as reading:
            found = self._findings.of_audit(audit_id)
            refusal = nothing_to_report(found) or recipe.refusal(reading, found)
            if refusal is not None:
                raise refusal
            rule = rule_named(choices.rule)
            if rule.hides and not recipe.hides:
                raise refuse_by_case(recipe.offered.title, rule)
            sequence, head = self._store.head
            gathering = Gathering(
                reading,
                reading.audits.get(audit_id),
                found,
                self._clock.today(),
                f"Desk record {sequence}, {head[:SHORT_HASH]}",
                choices,
                self._templates,
                self._holidays,
                self._comparisons,
            )
            return found, recipe.values(gathering)
