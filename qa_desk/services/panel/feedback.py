"""Making a sheet of feedback for each auditor: their own grades beside the agreed ones, and nobody else's."""

from dataclasses import dataclass
from pathlib import Path

from qa_desk.domain.changes import Changed
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.progress import Progress
from qa_desk.reports.findings.material import DEFAULT_MARKING
from qa_desk.reports.moderation.feedback import OwnBesideAgreed, feedback_by_auditor, feedback_sheet
from qa_desk.reports.moderation.material import ModerationMaterial
from qa_desk.services.clock import Clock
from qa_desk.services.made_files import keep_file, plain_file_name
from qa_desk.services.panel.records import auditors_behind, gather_moderation
from qa_desk.services.reports.choices import ReportChoices
from qa_desk.services.reports.sharing import GatheredFile, file_and_left
from qa_desk.services.templates import TemplateService
from qa_desk.store.store import Store

KIND = "feedback.pdf"
SHORT_HASH = 16


@dataclass(frozen=True)
class MadeFeedback:
    """The sheets that are there now, one for each auditor, in the order of the auditors."""

    changed: Changed
    paths: tuple[Path, ...]
    provisional: bool


class FeedbackService:
    """The verb that gives auditors something back."""

    def __init__(self, store: Store, clock: Clock, actor: str, templates: TemplateService) -> None:
        self._store, self._clock, self._actor, self._templates = store, clock, actor, templates

    def make(
        self, audit_id: str, folder: Path, progress: Progress | None = None, marking: str = DEFAULT_MARKING
    ) -> MadeFeedback:
        """One PDF for each auditor into ``folder``; stopped between two, those that are made stay."""
        progress = progress or Progress()
        material, told = self._gathered(audit_id, marking)
        if not told:
            raise UserError(
                tr("There is nothing to give back yet: the panel has agreed nothing that an auditor graded."),
                tr("Nothing was made. Record what the panel agrees first."),
            )
        if not folder.is_dir():
            raise UserError(
                tr('"{name}" is not a folder.', name=folder.name),
                tr("Nothing was made. Choose a folder."),
                field="path",
            )
        with self._store.reading() as reading:
            decisions = reading.sharing.decisions(audit_id)
        paths = []
        for done, (name, own) in enumerate(told):
            progress.step(done, len(told), tr("Making feedback: {done} of {count}", done=done, count=len(told)))
            path = folder / f"{plain_file_name(tr('Feedback for {name}', name=name)) or tr('Feedback')}.pdf"
            file = GatheredFile(feedback_sheet(material, name, own), (), decisions, ReportChoices(marking))
            contents, left = file_and_left(file, ".pdf", Progress())
            subjects = len({one.subject for one in own})
            keep_file(
                self._store, self._actor, path, contents, audit_id, KIND, subjects,
                provisional=material.is_provisional, marking=marking, left=left,
            )  # fmt: skip
            paths.append(path)
        return MadeFeedback(
            Changed(tr("Feedback made"), audits=frozenset({audit_id})), tuple(paths), material.is_provisional
        )

    def _gathered(
        self, audit_id: str, marking: str
    ) -> tuple[ModerationMaterial, tuple[tuple[str, tuple[OwnBesideAgreed, ...]], ...]]:
        """The record of the panel, and by name what each auditor is told of it; two of one name are told apart."""
        with self._store.reading() as reading:
            audit = reading.audits.get(audit_id)
            template = self._templates.plan(audit.template).template
            sequence, head = self._store.head
            record = tr("Desk record {sequence}, {head}", sequence=sequence, head=head[:SHORT_HASH])
            material = gather_moderation(reading, audit, template, self._clock.today(), record, marking)
            behind = auditors_behind(reading, audit, template, material.cases)
        told = feedback_by_auditor(material, behind)
        names = {one.id: one.name for one in audit.auditors}
        every = [names.get(auditor, auditor) for auditor in told]
        return material, tuple(
            (name if every.count(name) == 1 else f"{name} ({auditor})", own)
            for name, (auditor, own) in zip(every, told.items(), strict=True)
        )
