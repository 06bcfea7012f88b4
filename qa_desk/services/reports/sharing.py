"""Before you share: what a file would say that could tell who a child is, and what somebody decides about it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from qa_desk.domain.changes import Changed
from qa_desk.domain.errors import UserError
from qa_desk.domain.progress import Progress
from qa_desk.domain.sharing.decision import Decision, Decisions, PassageDecision, mark_of
from qa_desk.domain.sharing.events import PassageDecided, PassageUndecided
from qa_desk.domain.text import clean_text
from qa_desk.reports.sharing.check import PassageWatch, ShareConcern, look_before_sharing, of_the_whole
from qa_desk.reports.sharing.passages import Passage, Wordings, passages, reworded, reworded_workbook, workbook_passages
from qa_desk.reports.workbooks.sheets import WorkbookFile
from qa_desk.services.reports.choices import ReportChoices
from qa_desk.services.reports.files import file_of
from qa_desk.services.reports.recipe import Values
from qa_desk.store.store import Store


@dataclass(frozen=True)
class DecidedPassage:
    """A decision that shows in this file, beside the text it is about."""

    text: str
    where: str
    decision: PassageDecision


@dataclass(frozen=True)
class ShareLook:
    """What a file would say if it were made now, what there is to look at in it, and what was decided already."""

    values: Values
    concerns: tuple[ShareConcern, ...]
    decided: tuple[DecidedPassage, ...]


@dataclass(frozen=True)
class GatheredFile:
    """What a file is made from: its values as they were gathered, sentences about the whole, and what was decided."""

    values: Values
    whole_file: tuple[str, ...]
    decisions: Decisions
    choices: ReportChoices

    @property
    def shared(self) -> Values:
        """The values as they are shared: passages left out or in other words where somebody decided so."""
        return with_decisions(self.values, self.decisions)


def with_decisions(values: Values, decisions: Decisions) -> Values:
    """The values with what was decided about their passages."""
    wordings: Wordings = {mark: one.words for mark, one in decisions.items() if one.decision is not Decision.KEEP}
    if isinstance(values, WorkbookFile):
        return reworded_workbook(values, wordings)
    return reworded(values, wordings)


def held(values: Values) -> Values:
    """The values so that they can be read more than once."""
    if isinstance(values, WorkbookFile):
        return replace(values, sheets=tuple(replace(sheet, rows=tuple(sheet.rows)) for sheet in values.sheets))
    return values


def passages_of(values: Values) -> Iterator[Passage]:
    """All that can be read in the file, in reading order."""
    return workbook_passages(values) if isinstance(values, WorkbookFile) else passages(values)


def file_and_left(file: GatheredFile, suffix: str, progress: Progress) -> tuple[bytes, int]:
    """The bytes of the file as it is shared, and how many things in it nobody looked at."""
    values, watch = file.shared, PassageWatch(file.decisions, progress)
    left = list(of_the_whole(file.choices.marking, file.whole_file, file.decisions))
    if isinstance(values, WorkbookFile):
        values = watch.watched(values, left)
    else:
        left += [one for passage in passages(values) if (one := watch.look(passage))]
    return file_of(values, suffix, progress), len(left)


def look_at(gathered: GatheredFile, progress: Progress) -> ShareLook:
    """Look through what a file would say."""
    gathered = replace(gathered, values=held(gathered.values))
    shared = held(gathered.shared)
    concerns = look_before_sharing(
        passages_of(shared),
        marking=gathered.choices.marking,
        whole_file=gathered.whole_file,
        kept=gathered.decisions,
        progress=progress,
    )
    return ShareLook(shared, concerns, tuple(_decided(gathered)))


def _decided(gathered: GatheredFile) -> Iterator[DecidedPassage]:
    if not gathered.decisions:
        return
    told: set[str] = set()
    whole = (Passage(sentence, -1, "The whole file") for sentence in gathered.whole_file)
    every: Iterable[Passage] = (*whole, *passages_of(gathered.values))
    for passage in every:
        mark = mark_of(passage.text)
        if mark in gathered.decisions and mark not in told:
            told.add(mark)
            yield DecidedPassage(passage.text, passage.where, gathered.decisions[mark])


class SharingService:
    """The verbs of deciding what a file says. A decision holds for every file of the audit until it is taken back."""

    def __init__(self, store: Store, actor: str) -> None:
        self._store, self._actor = store, actor

    def keep(self, audit_id: str, text: str) -> Changed:
        """Keep a passage as it is: somebody looked at it, and it may be shared."""
        return self._decide(audit_id, PassageDecided(audit_id, mark_of(text), Decision.KEEP), "Kept as it is")

    def leave_out(self, audit_id: str, text: str) -> Changed:
        """Leave a passage out of every file."""
        return self._decide(audit_id, PassageDecided(audit_id, mark_of(text), Decision.LEAVE_OUT), "Left out")

    def reword(self, audit_id: str, text: str, words: str) -> Changed:
        """Say a passage in other words in every file; raises UserError when there are none."""
        said = clean_text(words).strip()
        if not said:
            raise UserError(
                "There are no words to put in its place.",
                "Nothing was changed. Write some, or leave the passage out.",
                field="words",
            )
        if said == text:
            raise UserError("These are the same words.", "Nothing was changed. Change them, or keep them as they are.")
        event = PassageDecided(audit_id, mark_of(text), Decision.REWORD, said)
        return self._decide(audit_id, event, "Said in other words")

    def take_back(self, audit_id: str, text: str) -> Changed:
        """Decide nothing about a passage any more."""
        with self._store.writing(self._actor) as uow:
            if mark_of(text) in uow.sharing.decisions(audit_id):
                uow.record(PassageUndecided(audit_id, mark_of(text)))
        return Changed("Decision taken back", frozenset({audit_id}))

    def _decide(self, audit_id: str, event: PassageDecided, what: str) -> Changed:
        with self._store.writing(self._actor) as uow:
            uow.audits.get(audit_id)
            was = uow.sharing.decisions(audit_id).get(event.passage)
            if was is None or (was.decision, was.words) != (event.decision, event.words):
                uow.record(event)
        return Changed(what, frozenset({audit_id}))
