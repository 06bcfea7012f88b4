"""Every chart of the findings report as a picture of its own, for slides, web pages and other people's documents."""

from dataclasses import dataclass
from pathlib import Path

from qa_desk.domain.changes import Changed
from qa_desk.domain.errors import UserError
from qa_desk.domain.progress import Progress
from qa_desk.reports.content import Figure, Report
from qa_desk.services.findings import FindingsService
from qa_desk.services.made_files import keep_file, plain_file_name
from qa_desk.services.reports.choices import ReportChoices
from qa_desk.services.reports.recipe import ReportKind
from qa_desk.services.reports.refusals import refuse_desk_at
from qa_desk.services.reports.service import AS_USUAL, LONGEST_NAME, ReportService
from qa_desk.services.small_numbers import population_of
from qa_desk.store.store import Store

CHARTS = "charts/"


@dataclass(frozen=True)
class MadeCharts:
    """The pictures that are there now, in the order of the report."""

    changed: Changed
    paths: tuple[Path, ...]
    provisional: bool


class ChartService:
    """The verb that makes pictures; they show what the report shows, by the same rule for small numbers."""

    def __init__(self, store: Store, actor: str, findings: FindingsService, reports: ReportService) -> None:
        self._store, self._actor = store, actor
        self._findings, self._reports = findings, reports

    def make(
        self, audit_id: str, folder: Path, progress: Progress | None = None, choices: ReportChoices = AS_USUAL
    ) -> MadeCharts:
        """One SVG for each chart into ``folder``, all drawn before one is saved."""
        from qa_desk.reports.pictures.charts import chart_svg  # its fonts take time to load

        progress = progress or Progress()
        progress.step(0, 0, "Collecting the answers")
        with self._store.reading() as reading:
            report = self._reports.values(audit_id, ReportKind.FINDINGS_PDF, choices)
            found, population = self._findings.of_audit(audit_id), population_of(reading, audit_id)
        figures = [block for block in report.blocks if isinstance(block, Figure)] if isinstance(report, Report) else []
        if not figures:
            raise UserError("The findings of this audit have no chart.", "Nothing was made.")
        if not folder.is_dir():
            raise UserError(f'"{folder.name}" is not a folder.', "Nothing was made. Choose a folder.", field="path")
        drawn = [(folder / _file_name(number, figure), chart_svg(figure)) for number, figure in enumerate(figures, 1)]
        for path, _ in drawn:
            refuse_desk_at(path)
        for done, (path, svg) in enumerate(drawn):
            progress.step(done, len(drawn), f"Saving charts: {done} of {len(drawn)}")
            keep_file(
                self._store, self._actor, path, svg.encode(), audit_id, CHARTS, found.signed_off,
                provisional=found.provisional, rule=choices.rule, population=population,
            )  # fmt: skip
        changed = Changed("Charts made", frozenset({audit_id}))
        return MadeCharts(changed, tuple(path for path, _ in drawn), found.provisional)


def _file_name(number: int, figure: Figure) -> str:
    """ "Chart 2 Grades by question, weakest first.svg"."""
    stem = f"Chart {number} {plain_file_name(figure.chart.title)}"[:LONGEST_NAME].rstrip(". ")
    return f"{stem}.svg"
