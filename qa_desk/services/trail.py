"""The audit trail: who did what and when, for a person to read and for anybody to verify without QA Desk."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from qa_desk.atomic_files import write_file
from qa_desk.domain.answer_codec import answer_from_json
from qa_desk.domain.answer_words import answer_words, revision_words
from qa_desk.domain.answers import BLANK, Answer
from qa_desk.domain.errors import UserError
from qa_desk.domain.events import AnswerRevised, Recorded
from qa_desk.domain.journal_chain import JournalEntry
from qa_desk.domain.language import tr
from qa_desk.domain.progress import Progress
from qa_desk.domain.receiving.revisions import Revision
from qa_desk.domain.retention.events import ErasureCarriedOut
from qa_desk.domain.retention.tombstone import body_digest, digest_of, left_of, tombstone_in
from qa_desk.domain.template import Question
from qa_desk.domain.wording import SUBJECT_WORDS
from qa_desk.services.returns import ReturnService
from qa_desk.store.store import Store

STEP = 1000


@dataclass(frozen=True)
class TrailFile:
    """A trail that was written: how many entries it has, and the hash of the last one."""

    path: Path
    entries: int
    head: str


@dataclass(frozen=True)
class AnswerChange:
    """One change of one answer: when (UTC, ISO), who, from what to what in words, the sentence, and why."""

    recorded_at: str
    actor: str
    before: str
    after: str
    what: str
    note: str
    why: str


@dataclass(frozen=True)
class AnswerTrail:
    """Every change of one answer, the first one first."""

    number: str
    title: str
    where: str
    changes: tuple[AnswerChange, ...]


class TrailService:
    """Reads the journal; changes nothing."""

    def __init__(self, store: Store, returns: ReturnService) -> None:
        self._store, self._returns = store, returns

    def of_answer(self, return_id: str, name: str) -> AnswerTrail:
        """What happened to one answer; refuses, as grading does, while its case is sealed to the reader."""
        template = self._returns.open(return_id).form.template
        question = template.by_name.get(name)
        if question is None:
            raise UserError(
                tr('{title} has no question "{name}".', title=template.title, name=name),
                tr("Nothing was changed. Check its name."),
            )
        with self._store.reading() as reading:
            came = reading.receiving.of_return(return_id)
            pairs = _as_they_came(came, name) if came else _as_recorded(reading.history.of_return(return_id), name)
        changes = tuple(_change(question, *pair) for pair in pairs)
        where = f"{SUBJECT_WORDS[template.subject][0].capitalize()} {return_id.split('/')[1]}"
        return AnswerTrail(template.numbers.get(name, ""), question.title, where, changes)

    def export(self, path: Path, *, with_words: bool = False, progress: Progress | None = None) -> TrailFile:
        """Write every entry as a line of JSON; raises UserError with an earlier file as it was.

        Without ``with_words`` the contents of each entry are left out and only their SHA-256 is given: enough to verify
        the chain, and no word about a child leaves the desk.
        """
        progress = progress or Progress()
        if path.suffix.lower() == ".qadesk":
            raise UserError(
                tr('"{name}" has the name of a desk.', name=path.name), tr("Nothing was written. Use a name in .jsonl.")
            )
        lines, head = list[str](), ""
        with self._store.reading() as reading:
            for number, entry in enumerate(reading.history.all(), 1):
                if number % STEP == 0:
                    progress.step(0, 0, tr("Writing the trail: {number:,} entries", number=number))
                lines.append(_line(entry, with_words=with_words))
                head = entry.hash.hex()
        write_file(path, "".join(lines).encode())
        return TrailFile(path, len(lines), head)


_Step = tuple[str, str, Answer, Answer, str]
"""When, who, before, after, and why a conflict was settled so."""


def _as_recorded(events: Sequence[Recorded], name: str) -> Iterator[_Step]:
    for one in events:
        event = one.event
        if isinstance(event, AnswerRevised) and event.question == name:
            yield one.recorded_at, one.actor, event.before, event.after, ""


def _as_they_came(revisions: Sequence[Revision], name: str) -> Iterator[_Step]:
    """Of a return that was taken in: every revision of every laptop, each after the one it replaced."""
    answers = {one.id: answer_from_json(json.loads(one.value)) for one in revisions if one.cell == name}
    for one in revisions:
        if one.cell == name:
            before = next((answers[parent] for parent in one.parents if parent in answers), BLANK)
            yield one.recorded_at, one.author, before, answers[one.id], one.reason


def _change(question: Question, at: str, who: str, before: Answer, after: Answer, settled: str) -> AnswerChange:
    what, note = revision_words(question, before, after), after.note if after.note != before.note else ""
    words = answer_words(question, before), answer_words(question, after)
    return AnswerChange(at, who, *words, what, note, settled or after.reason)


def _line(entry: JournalEntry, *, with_words: bool) -> str:
    fields = entry._asdict()
    body = fields.pop("body")
    fields |= {
        "body_sha256": body_digest(body).hex(),
        "previous": entry.previous.hex(),
        "hash": entry.hash.hex(),
    }
    tomb = tombstone_in(body)
    if tomb is not None:
        fields |= {"erased_by": tomb.erased_by, "tombstone_sha256": digest_of(body)}
    if entry.kind == ErasureCarriedOut.kind:
        fields["erased"] = json.loads(body)["erased"]
    if with_words and (left := left_of(body)):
        fields["body" if tomb is None else "left"] = left
    return json.dumps(fields, ensure_ascii=False) + "\n"
