"""From what files would bring to rows and sentences."""

from collections.abc import Sequence

from qa_desk.domain.language import tr
from qa_desk.domain.receiving.gaps import versions_to_ask_for
from qa_desk.services.received_files import ReturnPreview
from qa_desk.ui.take_in.rows import NOTHING_NEW, READY, REFUSED, TAKEN_IN, FileRow

MOST_NAMED = 12
"""How many cases or answers are named before the rest is counted."""


def file_rows(seen: Sequence[ReturnPreview], *, taken_in: bool = False) -> tuple[FileRow, ...]:
    """One row for each file, in the order they were opened."""
    return tuple(_file_row(one, TAKEN_IN if taken_in else READY) for one in seen)


def _file_row(one: ReturnPreview, if_good: str) -> FileRow:
    if one.refused is not None:
        return FileRow(one.file, one.sender, "", "", "", "", REFUSED, (one.refused.message, one.refused.hint))
    outcome = NOTHING_NEW if one.known else if_good
    version = f"{one.version} of {max(one.newest, one.version)}"
    counts = (str(one.new), str(one.unchanged), str(len(one.conflicts)))
    return FileRow(one.file, one.sender, version, *counts, outcome, tuple(_details(one)))


def _details(one: ReturnPreview) -> list[str]:
    """What it brings, what stands in conflict, what is still missing; nothing of what the answers say."""
    if one.known:
        return [tr("{note} Nothing was added.", note=one.note)]
    lines = [one.note] if one.note else []
    lines.append(
        tr(
            "{audit_title}: {named}. {answers} new, {unchanged} known.",
            audit_title=one.audit_title,
            named=_named(one.subjects),
            answers=_answers(one.new),
            unchanged=one.unchanged,
        )
    )
    if one.concerns:
        comes = tr("comes with it and stays") if one.concerns == 1 else tr("come with it and stay")
        lines.append(
            tr("{concerns} {comes}, whatever becomes of the file.", concerns=_concerns(one.concerns), comes=comes)
        )
    if one.conflicts:
        spots = [f"{spot.subject}, {spot.title}" for spot in one.conflicts]
        lines.append(
            tr(
                "Told differently by two copies, both kept until you settle them: {named}.",
                named=_named(spots, sep="; "),
            )
        )
    if one.gaps:
        told = "; ".join(gap.words for gap in one.gaps[:MOST_NAMED])
        lines.append(
            tr(
                "Its numbers have a gap. {told}. Ask {sender} for {versions_to_ask_for} too.",
                told=told,
                sender=one.sender,
                versions_to_ask_for=versions_to_ask_for(one.gaps),
            )
        )
    if one.missing:
        lines.append(tr("Still missing after that: {named}.", named=_named(one.missing)))
    return lines


def _answers(count: int) -> str:
    return f"{count} {'answer' if count == 1 else 'answers'}"


def _named(words: Sequence[str], sep: str = ", ") -> str:
    more = len(words) - MOST_NAMED
    return sep.join(words[:MOST_NAMED]) + (tr(" and {more} more", more=more) if more > 0 else "")


def preview_words(seen: Sequence[ReturnPreview]) -> str:
    """ "2 returns are ready to take in. 1 file cannot be taken in. Nothing is changed yet."."""
    ready = sum(one.brings_something for one in seen)
    known, refused = sum(one.known for one in seen), sum(one.refused is not None for one in seen)
    parts = []
    if ready:
        parts.append(tr("{returns} {words} ready to take in.", returns=_returns(ready), words=_is(ready)))
    if known:
        parts.append(tr("{returns} {words} here already.", returns=_returns(known), words=_is(known)))
    if refused:
        parts.append(
            tr(
                "{refused} {part} cannot be taken in.",
                refused=refused,
                part=tr("file") if refused == 1 else tr("files"),
            )
        )
    return " ".join([*parts, tr("Nothing is changed yet.") if ready else tr("Nothing was changed.")])


def taken_in_words(seen: Sequence[ReturnPreview]) -> tuple[str, str]:
    """What was taken in, and what is to be done about it."""
    brought = [one for one in seen if one.brings_something]
    new = sum(one.new for one in brought)
    conflicts = sum(len(one.conflicts) for one in brought)
    words = tr("{returns} taken in: {answers} new.", returns=_returns(len(brought)), answers=_answers(new))
    concerns = sum(one.concerns for one in brought)
    loud = tr("{concerns} came too: see Home now. ", concerns=_concerns(concerns)) if concerns else ""
    hint = (
        tr("{answers} told differently by two copies: settle them next. ", answers=_answers(conflicts))
        if conflicts
        else ""
    )
    return words, tr("{loud}{hint}Undo sets all answers aside again, as if they had not come.", loud=loud, hint=hint)


def set_aside_words(seen: Sequence[ReturnPreview], count: int) -> tuple[str, str]:
    """What an undo did, and that nothing is gone by it."""
    words = tr(
        "{returns} {words} set aside. All answers are as they were before.", returns=_returns(count), words=_is(count)
    )
    stays = tr("Safeguarding concerns that came with them stay. ") if any(one.concerns for one in seen) else ""
    return words, tr("{stays}Nothing was thrown away: opening the same files again brings them back.", stays=stays)


def _concerns(count: int) -> str:
    return tr("{count} safeguarding {part}", count=count, part=tr("concern") if count == 1 else tr("concerns"))


def _returns(count: int) -> str:
    return f"{count} {'return' if count == 1 else 'returns'}"


def _is(count: int) -> str:
    return "is" if count == 1 else "are"
