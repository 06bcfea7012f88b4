"""What must hold of a sealed return before anything of it is kept: in itself, and beside what is known already."""

import re
from collections import Counter
from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from qa_desk.domain.answers import Answer, Attendance, DatePair, RepeatRow, Rows
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.receiving.merge import Merged, heads_of, merged_heads
from qa_desk.domain.receiving.packages import ReturnContents, ReturnManifest
from qa_desk.domain.receiving.revisions import (
    FAMILY,
    SENT_STATES,
    STATE,
    Revision,
    answer_text,
)
from qa_desk.domain.text import clean_text, too_long

NOT_TAKEN_IN = tr("It has not been taken in.")
QUESTION = re.compile(r"[A-Za-z_][A-Za-z0-9_.\-]{0,99}")
LONGEST_NUMBER = 100


class NotAsWritten(ValueError):  # noqa: N818 - a finding, told onwards as a refusal
    """A part of a return that no QA Desk writes."""


def check_contents(contents: ReturnContents, sender: str) -> dict[str, Merged]:
    """Each return of a file by its id, put together; raises UserError unless the file is whole and fits itself."""
    manifest, by_return = contents.manifest, dict[str, list[Revision]]()
    for one in contents.revisions:
        by_return.setdefault(one.agency_return, []).append(one)
    try:
        _check_counts(manifest, by_return, contents)
        _check_places(manifest, contents.revisions)
        _check_sent_before(manifest)
        whole = {}
        for sent in manifest.returns:
            _check_lineage(by_return[sent.id])
            heads = heads_of(by_return[sent.id])
            if sorted(one.id for ones in heads.values() for one in ones) != sorted(sent.heads):
                raise NotAsWritten(tr("the last revisions differ from what the file says of itself"))
            if any(len(ones) > 1 for ones in heads.values()):
                raise NotAsWritten(tr("one desk says two things at once"))
            for one in by_return[sent.id]:
                check_value(one)
            whole[sent.id] = merged_heads(heads)
    except (NotAsWritten, ValueError, KeyError, TypeError, ArithmeticError, AttributeError):
        raise not_whole(sender) from None
    for return_ in whole.values():
        if return_.conflicts:
            raise altered(sender)
        if return_.state is None or return_.state.state not in SENT_STATES:
            raise not_whole(sender)
    return whole


def _check_counts(manifest: ReturnManifest, by_return: dict[str, list[Revision]], contents: ReturnContents) -> None:
    counts = {sent.id: sent.revisions for sent in manifest.returns}
    if len(counts) != len(manifest.returns) or counts != {id_: len(ones) for id_, ones in by_return.items()}:
        raise NotAsWritten(tr("the counts differ from what the file says of itself"))
    if len({one.id for one in contents.revisions}) != len(contents.revisions):
        raise NotAsWritten(tr("a revision stands twice"))
    if not manifest.returns or any(
        not id_.startswith(f"{manifest.audit}/") or not id_.endswith(f"/{manifest.auditor}") for id_ in counts
    ):
        raise NotAsWritten(tr("a return of somebody else"))


def _check_places(manifest: ReturnManifest, revisions: Iterable[Revision]) -> None:
    """One event is about one return, says one thing of a cell, and is not later than the checkpoint."""
    of_event: dict[tuple[str, int], tuple[str, str, str, str]] = {}
    cells: Counter[tuple[str, int, str]] = Counter()
    for one in revisions:
        told = (one.agency_return, one.author, one.recorded_at, one.journal_hash)
        if of_event.setdefault(one.place, told) != told:
            raise NotAsWritten(tr("one event says two things"))
        cells[(*one.place, one.cell)] += 1
        if one.device == manifest.device and one.device_sequence > manifest.device_size:
            raise NotAsWritten(tr("an event after the checkpoint"))
        if one.place == (manifest.device, manifest.device_size) and one.journal_hash != manifest.device_hash:
            raise NotAsWritten(tr("the checkpoint is not the event it names"))
    if any(count > 1 for count in cells.values()):
        raise NotAsWritten(tr("one event says two things of a cell"))


def _check_sent_before(manifest: ReturnManifest) -> None:
    """What is told of earlier files is about this auditor, not about what is here, and not later than this file."""
    here, told = {sent.id for sent in manifest.returns}, set[tuple[str, str]]()
    for one in manifest.sent_before:
        whose = one.agency_return.startswith(f"{manifest.audit}/") and one.agency_return.endswith(
            f"/{manifest.auditor}"
        )
        late = one.device == manifest.device and one.last > manifest.device_size
        if not whose or one.agency_return in here or (one.agency_return, one.device) in told or late:
            raise NotAsWritten(tr("an earlier file of something else"))
        if one.first > one.last or one.version >= manifest.version:
            raise NotAsWritten(tr("an earlier file that is none"))
        told.add((one.agency_return, one.device))


def _check_lineage(revisions: list[Revision]) -> None:
    """What a revision replaced is there, in the same cell and earlier."""
    by_id = {one.id: one for one in revisions}
    for one in revisions:
        for parent in one.parents:
            before = by_id.get(parent)
            if before is None or before.cell != one.cell:
                raise NotAsWritten(tr("what was replaced is missing"))
            if before.device == one.device and before.device_sequence >= one.device_sequence:
                raise NotAsWritten(tr("a later revision was replaced by an earlier one"))


def check_value(one: Revision) -> None:
    """Raise NotAsWritten, or what reading it raises, unless the value is one that QA Desk writes for its cell."""
    if one.cell == STATE:
        _check_state(one)
    elif one.cell == FAMILY:
        if one.value not in ("true", "false"):
            raise NotAsWritten(tr("a word on the family"))
    else:
        if not QUESTION.fullmatch(one.cell):
            raise NotAsWritten(tr("a question"))
        if answer_text(one.answer) != one.value or not _is_kept(one.answer):
            raise NotAsWritten(tr("an answer"))


def _check_state(one: Revision) -> None:
    told = one.state
    pairs = (*told.outcomes, *told.suggested)
    texts = (told.reason, told.answers, *(text for pair in pairs for text in pair))
    if told.text != one.value or not all(map(_is_kept_text, texts)):
        raise NotAsWritten(tr("a state"))
    if len(dict(told.outcomes)) != len(told.outcomes) or len(dict(told.suggested)) != len(told.suggested):
        raise NotAsWritten(tr("a state says one thing twice"))


def _is_kept(answer: Answer) -> bool:
    return (
        _is_kept_text(answer.reason)
        and _is_kept_text(answer.note)
        and all(_is_kept_text(reference.source) for reference in answer.evidence)
        and (answer.value is None or _is_kept_value(answer.value))
    )


def _is_kept_text(text: object) -> bool:
    return isinstance(text, str) and not too_long(text) and clean_text(text) == text


def _is_kept_value(value: object) -> bool:
    match value:
        case str():
            return _is_kept_text(value)
        case Decimal():
            return value.is_finite() and len(str(value)) <= LONGEST_NUMBER
        case date() | DatePair():
            return True
        case int():
            return abs(value) <= 10**18
        case Attendance(marks):
            return all(_is_kept_text(role) for role, _ in marks) and len(dict(marks)) == len(marks)
        case Rows(rows):
            return all(_is_kept_row(row) for row in rows)
        case tuple():
            return all(map(_is_kept_text, value)) and len(set(value)) == len(value)
    return False


def _is_kept_row(row: RepeatRow) -> bool:
    return all(_is_kept_text(name) and _is_kept_value(cell) for name, cell in row.cells)


def check_history(
    manifest: ReturnManifest,
    incoming: Iterable[Revision],
    known_at: Iterable[Revision],
    known_of: Iterable[Revision],
    checkpoints: Iterable[tuple[int, str]],
    sender: str,
) -> None:
    """Raise UserError when a device says something else now than it said before.

    ``known_at`` are the revisions that are known of the same events, ``known_of`` those known of the same returns;
    ``checkpoints`` are how far, and with which hash, earlier files said the journal of this device had come.
    """
    arriving: dict[tuple[str, int], list[Revision]] = {}
    for one in incoming:
        arriving.setdefault(one.place, []).append(one)
    for known in known_at:
        for one in arriving.get(known.place, ()):
            if one.agency_return != known.agency_return or (one.cell == known.cell and _told(one) != _told(known)):
                raise equivocation(sender)
            if one.journal_hash != known.journal_hash or (one.cell == known.cell and one.id != known.id):
                raise rewritten(sender)
    ids = {one.id for ones in arriving.values() for one in ones}
    for known in known_of:
        reached = known.device == manifest.device and known.device_sequence <= manifest.device_size
        if reached and known.id not in ids:
            raise rewritten(sender)
    if any(size == manifest.device_size and hash_ != manifest.device_hash for size, hash_ in checkpoints):
        raise rewritten(sender)


def _told(one: Revision) -> tuple[str, str, str]:
    return one.value, one.author, one.recorded_at


def altered(sender: str) -> UserError:
    """The sign-off does not stand on the answers that came with it."""
    return UserError(
        tr("{sender}'s return was changed after it was signed off.", sender=sender),
        tr("{NOT_TAKEN_IN} Ask {sender} to send it again.", NOT_TAKEN_IN=NOT_TAKEN_IN, sender=sender),
    )


def not_whole(sender: str) -> UserError:
    """The file does not say what a QA Desk would say."""
    return UserError(
        tr("{sender}'s return does not hold together: what it holds is not what it says it holds.", sender=sender),
        tr("{NOT_TAKEN_IN} Ask {sender} to send it again.", NOT_TAKEN_IN=NOT_TAKEN_IN, sender=sender),
    )


def equivocation(sender: str) -> UserError:
    """Two files of one device tell the same moment differently."""
    return UserError(
        tr("{sender}'s device says two different things about the same moment.", sender=sender),
        tr(
            "{NOT_TAKEN_IN} Both files cannot be true: ask {sender} whether the desk was copied, and keep both files.",
            NOT_TAKEN_IN=NOT_TAKEN_IN,
            sender=sender,
        ),
    )


def rewritten(sender: str) -> UserError:
    """What this device recorded earlier is not in its history any more, or stands there differently."""
    return UserError(
        tr("The history on {sender}'s device was rewritten since an earlier return.", sender=sender),
        tr(
            "{NOT_TAKEN_IN} What came earlier is kept. Ask {sender} what happened to the desk.",
            NOT_TAKEN_IN=NOT_TAKEN_IN,
            sender=sender,
        ),
    )
