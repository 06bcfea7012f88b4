"""Everything at once: every file that can be made of an audit, into one folder, with a list of what is there."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from qa_desk.domain.changes import Changed
from qa_desk.domain.disclosure import INTERNAL, rule_named
from qa_desk.domain.errors import Cancelled, UserError
from qa_desk.domain.progress import Progress
from qa_desk.reports.workbooks.sheets import Sheet, SheetColumn, ValueKind, WorkbookFile
from qa_desk.services.clock import Clock
from qa_desk.services.letters import LetterService
from qa_desk.services.made_files import keep_file, plain_file_name
from qa_desk.services.reports.charts import ChartService
from qa_desk.services.reports.choices import ReportChoices
from qa_desk.services.reports.recipe import Recipe, ReportKind
from qa_desk.services.reports.registry import RECIPES
from qa_desk.services.reports.service import LONGEST_NAME, ReportService
from qa_desk.store.store import Store

INSIDE = "Not for sharing"
"""The folder for files that tell of single cases: they never lie beside files in which small numbers are hidden."""
LETTERS, CHARTS = "Letters", "Charts"
STEPS = len(RECIPES) + 2
CONTENTS, CONTENTS_KIND = "Contents.xlsx", "contents.xlsx"
_COLUMNS = (
    SheetColumn("File", width=60),
    SheetColumn("What it is", width=32),
    SheetColumn("Small numbers", width=48),
    SheetColumn("Not looked at", ValueKind.INTEGER),
    SheetColumn("SHA-256", width=68),
)


@dataclass(frozen=True)
class MadeOne:
    """One file that is there, by its place in the folder."""

    name: str
    title: str
    rule: str
    sha256: str
    left: int | None


@dataclass
class MadeAll:
    """What is in the folder, and why the rest is not. When it was stopped, what was whole by then stays."""

    folder: Path
    changed: Changed
    files: list[MadeOne] = field(default_factory=list)
    not_made: list[tuple[str, str]] = field(default_factory=list)
    """Title and reason."""
    stopped: bool = False


class EverythingService:
    """The verb of making every file at once."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        actor: str,
        reports: ReportService,
        letters: LetterService,
        charts: ChartService,
    ) -> None:
        self._store, self._clock, self._actor = store, clock, actor
        self._reports, self._letters, self._charts = reports, letters, charts

    def suggested_folder(self, audit_id: str, inside: Path) -> Path:
        """A folder that is not there yet, called after the audit and the day."""
        stem = f"{plain_file_name(self._title(audit_id))[:LONGEST_NAME].rstrip()} {self._clock.today().isoformat()}"
        folder, number = inside / stem, 2
        while folder.exists():
            folder, number = inside / f"{stem} ({number})", number + 1
        return folder

    def make(
        self, audit_id: str, folder: Path, progress: Progress | None = None, choices: ReportChoices | None = None
    ) -> MadeAll:
        """Make all that can be made into a new or empty folder. What cannot be made is listed with the reason.

        Files that go through the rule for small numbers lie in the folder itself; those that tell of single cases
        lie in a folder of their own. Raises UserError, with no folder made, while nothing is signed off.
        """
        progress, choices = progress or Progress(), choices or ReportChoices()
        rule_named(choices.rule)
        title, refusal = self._title(audit_id), self._reports.outline(audit_id, ReportKind.FINDINGS_PDF).refusal
        if refusal is not None:
            raise refusal
        _make_empty(folder)
        made = MadeAll(folder, Changed("Everything made", frozenset({audit_id})))
        try:
            for done, recipe in enumerate(RECIPES):
                progress.step(done, STEPS, f"{recipe.offered.title}, {done + 1} of {STEPS}")
                self._one(audit_id, recipe, made, progress, choices)
            progress.step(len(RECIPES), STEPS, f"Charts, {STEPS - 1} of {STEPS}")
            self._draw_charts(audit_id, made, progress, choices)
            progress.step(STEPS - 1, STEPS, f"Letters, {STEPS} of {STEPS}")
            self._write_letters(audit_id, made, progress, choices.marking)
        except Cancelled:
            made.stopped = True
        self._list(audit_id, title, made, choices)
        return made

    def _title(self, audit_id: str) -> str:
        with self._store.reading() as reading:
            return reading.audits.get(audit_id).title

    def _one(self, audit_id: str, recipe: Recipe, made: MadeAll, progress: Progress, choices: ReportChoices) -> None:
        offered, inside = recipe.offered, not recipe.hides
        chosen = replace(choices, rule=INTERNAL.name) if inside else choices
        title = f"{offered.title}, {offered.program}"
        try:
            folder = _folder(made.folder / INSIDE if inside else made.folder)
            path = folder / self._reports.suggested_name(audit_id, offered.kind)
            file = self._reports.make(audit_id, offered.kind, path, progress, chosen)
        except UserError as refusal:
            made.not_made.append((title, str(refusal)))
            return
        name, rule = path.relative_to(made.folder).as_posix(), rule_named(chosen.rule)
        made.files.append(MadeOne(name, title, rule.words, file.sha256, file.left))

    def _draw_charts(self, audit_id: str, made: MadeAll, progress: Progress, choices: ReportChoices) -> None:
        folder, words = made.folder / CHARTS, rule_named(choices.rule).words
        try:
            charts = self._charts.make(audit_id, _folder(folder), progress, choices)
        except UserError as refusal:
            made.not_made.append(("Charts", str(refusal)))
            return
        for path in charts.paths:
            digest = hashlib.sha256(path.read_bytes()).hexdigest()
            made.files.append(MadeOne(path.relative_to(made.folder).as_posix(), path.stem, words, digest, None))

    def _write_letters(self, audit_id: str, made: MadeAll, progress: Progress, marking: str) -> None:
        folder = made.folder / INSIDE / LETTERS
        try:
            _folder(folder.parent)
            letters = self._letters.make(audit_id, folder, progress, marking=marking)
        except UserError as refusal:
            made.not_made.append(("Letters", str(refusal)))
            return
        for one in letters.letters:
            name = one.path.relative_to(made.folder).as_posix()
            made.files.append(MadeOne(name, f"Letter to {one.subject}", INTERNAL.words, one.sha256, None))

    def _list(self, audit_id: str, title: str, made: MadeAll, choices: ReportChoices) -> None:
        """The list of what is there; it is written when the work was stopped too."""
        from qa_desk.reports.workbooks.xlsx import render_workbook  # its library takes time to load

        for folder in (made.folder / CHARTS, made.folder / INSIDE / LETTERS, made.folder / INSIDE):
            if folder.is_dir() and not any(folder.iterdir()):
                folder.rmdir()
        there = Sheet("Files", _COLUMNS, tuple(_rows(made)))
        columns = (SheetColumn("What", width=32), SheetColumn("Why it is not here", width=90))
        sheets = (there, Sheet("Not made", columns, tuple(made.not_made))) if made.not_made else (there,)
        cover = (
            ("Small numbers", rule_named(choices.rule).words),
            ("Not for sharing", f"Nothing is hidden in the files in the folder {INSIDE}: no rule reaches them."),
            ("State", "Stopped before all was made: what is listed is whole" if made.stopped else "All was made"),
        )
        book = WorkbookFile(f"Contents: {title}", cover, sheets, self._clock.today(), choices.marking)
        contents = render_workbook(book, Progress())
        keep_file(
            self._store, self._actor, made.folder / CONTENTS, contents, audit_id, CONTENTS_KIND, 0, provisional=False,
            rule=choices.rule, marking=choices.marking,
        )  # fmt: skip


def _rows(made: MadeAll) -> Iterator[tuple[str | int | None, ...]]:
    return ((one.name, one.title, one.rule, one.left, one.sha256) for one in made.files)


def _make_empty(folder: Path) -> None:
    """Make the folder, or take one in which nothing is yet: no earlier file is ever replaced."""
    _folder(folder)
    if any(folder.iterdir()):
        raise UserError(
            f'The folder "{folder.name}" is not empty.',
            "Nothing was made, and what is in it is unchanged. Choose a new or empty folder.",
            field="path",
        )


def _folder(folder: Path) -> Path:
    try:
        folder.mkdir(exist_ok=True)
    except OSError as problem:
        raise UserError(
            f'The folder "{folder.name}" cannot be made: {problem.strerror}.', "Choose another one.", field="path"
        ) from problem
    return folder
