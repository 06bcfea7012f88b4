"""Learning: recorded source by source, and collated into one framework over themes and years."""

import hashlib
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from uuid import uuid4

from qa_desk.domain.changes import Changed
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.learning.entry import Answer, Difference, Learning, LearningEntry, LearningKind
from qa_desk.domain.learning.events import DifferenceTold, FrameworkMade, LearningRecorded, LearningTakenBack
from qa_desk.domain.learning.framework import Framework, ThemeLine, framework
from qa_desk.domain.learning.sources import LearningSource
from qa_desk.domain.progress import Progress
from qa_desk.domain.typed_words import checked_words
from qa_desk.reports.findings.material import DEFAULT_MARKING
from qa_desk.reports.learning.workbook import learning_workbook
from qa_desk.services.actions.lists import found_by_ref
from qa_desk.services.bank_holidays import BankHolidays
from qa_desk.services.clock import Clock
from qa_desk.services.learning_sources import gather_sources
from qa_desk.services.made_files import NewFile, keep_noted
from qa_desk.services.reports import SHORT_HASH, refuse_desk_at
from qa_desk.store.store import Store
from qa_desk.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class LearningKept:
    """What was recorded, and the entry as it stands now."""

    changed: Changed
    entry: LearningEntry


@dataclass(frozen=True)
class FrameworkFile:
    """A workbook of the framework that is there."""

    changed: Changed
    path: Path
    sha256: str


class LearningService:
    """The verbs of learning."""

    def __init__(self, store: Store, clock: Clock, actor: str, holidays: BankHolidays) -> None:
        self._store, self._clock, self._actor, self._holidays = store, clock, actor, holidays

    def framework(self, kinds: Collection[LearningKind] = ()) -> Framework:
        """Themes by years from every source, or from sources of these kinds alone."""
        with self._store.reading() as reading:
            sources, others = gather_sources(reading, self._clock.today(), self._holidays.table)
        return framework(sources, kinds, others)

    def record(self, learning: Learning, refs: Sequence[str] = ()) -> LearningKept:
        """Keep what was learned from a source; raises UserError, with nothing recorded, beside what cannot stand.

        ``refs`` are what people call the actions that came of it: "CG.1".
        """
        entry = str(uuid4())
        with self._store.writing(self._actor) as uow:
            linked = replace(learning, actions=(*learning.actions, *_actions(uow, refs)))
            uow.record(LearningRecorded(entry, self._checked(uow, linked)))
            return LearningKept(Changed(tr("Learning recorded")), uow.learning.get(entry))

    def take_back(self, entry: str, reason: str) -> Changed:
        """Let what was recorded count no more, and keep why."""
        with self._store.writing(self._actor) as uow:
            uow.learning.get(entry)
            uow.record(LearningTakenBack(entry, checked_words(reason, tr("Say why it is taken back."), "reason")))
        return Changed(tr("Learning taken back"))

    def tell_difference(self, source: str, difference: Difference) -> Changed:
        """Say whether a source, by its id in the framework, changed anything; what was said before stays beside it."""
        with self._store.writing(self._actor) as uow:
            is_audit = uow.learning.find(source) is None
            if is_audit:
                uow.audits.get(source)
            uow.record(DifferenceTold(source, is_audit, difference.checked(self._clock.today())))
        return Changed(tr("Change recorded"), frozenset({source} if is_audit else ()))

    def make_workbook(
        self, path: Path, kinds: Collection[LearningKind] = (), marking: str = DEFAULT_MARKING
    ) -> FrameworkFile:
        """Save the framework as a workbook at ``path``, and note it; raises UserError while there is nothing in it."""
        from qa_desk.reports.workbooks.xlsx import render_workbook  # its library takes time to load

        refuse_desk_at(path)
        found = self.framework(kinds)
        if not found.sources:
            raise UserError(tr("There is no source of learning to save."), tr("Nothing was made. Record one first."))
        sequence, head = self._store.head
        record = tr("Desk record {sequence}, {head}", sequence=sequence, head=head[:SHORT_HASH])
        contents = render_workbook(learning_workbook(found, self._clock.today(), record, marking), Progress())
        digest = hashlib.sha256(contents).hexdigest()
        done = FrameworkMade(digest, len(found.sources))
        keep_noted(self._store, self._actor, NewFile(path, contents, done))
        return FrameworkFile(Changed(tr("Learning framework saved")), path, digest)

    def _checked(self, uow: UnitOfWork, learning: Learning) -> Learning:
        standing = {theme.id for theme in uow.themes.vocabulary().standing}
        actions = {action.id for action in uow.actions.all()}
        return learning.checked(self._clock.today(), standing, actions)


def _actions(uow: UnitOfWork, refs: Sequence[str]) -> tuple[str, ...]:
    try:
        return tuple(found_by_ref(uow, ref, "").id for ref in refs)
    except UserError as refusal:
        raise UserError(
            refusal.message, tr("Nothing was recorded yet. {hint}", hint=refusal.hint), field="actions"
        ) from refusal


def framework_json(found: Framework) -> dict[str, Any]:
    """The framework as commands print it."""
    return {
        "board": list(found.board_words),
        "years": list(found.years),
        "sources": [_source_json(one) for one in found.sources],
        "themes": [_theme_json(found, one) for one in found.lines],
    }


def _source_json(source: LearningSource) -> dict[str, Any]:
    return {
        "id": source.id,
        "audit": source.is_audit,
        "kind": source.kind.value,
        "title": source.title,
        "on": source.on.isoformat() if source.on else None,
        "learned": source.learned or None,
        "done": source.done or None,
        "themes": [
            {"name": one.theme.name, "shows": sorted(kind.value for kind in one.kinds), "cases": one.cases or None}
            for one in source.seen
        ],
        "actions": [one.ref for one in source.actions],
        "changed": source.answer.value,
        "changes": [
            {"answer": one.answer.value, "on": one.on.isoformat(), "how": one.how} for one in source.differences
        ],
    }


def _theme_json(found: Framework, line: ThemeLine) -> dict[str, Any]:
    return {
        "id": line.theme.id,
        "name": line.theme.name,
        "sources": len(line.sources),
        "years": {str(year or tr("no date")): len(line.cell(year).seen_as) for year in found.years},
        "kinds": dict(Counter(one.kind.value for one in line.sources)),
        "actions": [{"ref": one.ref, "words": one.words, "rag": one.rag} for one in line.actions],
        "changed": {answer.value: line.answers[answer] for answer in Answer},
        "story": [
            {"on": step.on.isoformat() if step.on else None, "kind": step.kind.value, "words": step.words}
            for step in line.story
        ],
    }
