"""Gathering who is in for one audit."""

from dataclasses import replace

from qa_desk.domain.agency_return import SETTLED, AgencyReturn, ReturnState
from qa_desk.domain.audit import Audit, Auditor
from qa_desk.domain.moderation.hold import may_be_held
from qa_desk.domain.receiving.board import AuditorLine, CaseLine, CasePart, ReturnsBoard
from qa_desk.domain.receiving.packages import ReturnWord
from qa_desk.domain.receiving.unread import UnreadFile
from qa_desk.services.gaps import gaps_by_auditor
from qa_desk.store.receiving import KeptPackage
from qa_desk.store.unit_of_work import Reading

SETTLED_HERE = SETTLED | {ReturnState.HANDED_BACK}


def board_of(reading: Reading, audit: Audit) -> ReturnsBoard:
    """The board of an audit, in the order of its auditors and its subjects."""
    returns = reading.returns.of_audit(audit.id)
    packages = reading.receiving.packages(audit.id)
    conflicts = frozenset(reading.receiving.in_conflict(audit.id))
    named = {one.card.name.casefold() for one in reading.packs.devices() if not one.revoked_at}
    holds, have_come = reading.panels.open_holds(audit.id), reading.receiving.have_come(audit.id)
    gaps = gaps_by_auditor(reading, audit.id, returns)
    unread, lines = reading.unread.of_audit(audit.id), []
    for auditor in audit.auditors:
        theirs = [one for one in returns if one.auditor == auditor.id]
        came = [one for one in packages if one.auditor == auditor.id]
        line = _auditor_line(auditor, theirs, came, conflicts, auditor.name.casefold() in named)
        line = replace(
            line,
            hold=holds.get(auditor.id),
            may_be_held=may_be_held(theirs, have_come),
            gaps=gaps.get(auditor.id, ()),
        )
        lines.append(_with_unread(line, unread))
    return ReturnsBoard(audit.id, tuple(lines), _case_lines(audit, returns, conflicts), unread)


def _with_unread(line: AuditorLine, unread: tuple[UnreadFile, ...]) -> AuditorLine:
    """The line with the last file of this auditor that could not be read, which comes before all else."""
    last = next((one for one in reversed(unread) if one.auditor == line.auditor), None)
    return line if last is None else replace(line, word=ReturnWord.CANNOT_BE_READ, unread=last)


def _auditor_line(
    auditor: Auditor,
    theirs: list[AgencyReturn],
    came: list[KeptPackage],
    conflicts: frozenset[str],
    has_device: bool,
) -> AuditorLine:
    counting = [one for one in came if not one.set_aside]
    latest = max(counting, key=lambda one: (one.version, one.received_at), default=None)
    newest = max((one.version for one in came), default=0)
    waited = tuple(one.subject for one in theirs if one.state not in SETTLED_HERE and one.id not in conflicts)
    asked = next((one.sent_back for one in reversed(came) if one.sent_back), "")
    not_coming = [one for one in theirs if one.state is ReturnState.NOT_COMING]
    if theirs and len(not_coming) == len(theirs):
        word = ReturnWord.NOT_COMING
    elif latest is None and waited and asked:
        word = ReturnWord.SENT_BACK
    elif latest is not None and latest.version < newest:
        word = ReturnWord.OLDER_VERSION
    elif latest is not None or (theirs and not waited):
        word = ReturnWord.RECEIVED
    else:
        word = ReturnWord.EXPECTED
    return AuditorLine(
        auditor.id,
        auditor.name,
        auditor.agency,
        len(theirs),
        word,
        latest.version if latest else 0,
        newest,
        latest.received_at if latest else "",
        latest.id if latest else "",
        waited,
        tuple(one.subject for one in theirs if one.id in conflicts),
        not_coming[0].reason if not_coming else "",
        asked if word is ReturnWord.SENT_BACK else "",
        has_device,
    )


def _case_lines(audit: Audit, returns: tuple[AgencyReturn, ...], conflicts: frozenset[str]) -> tuple[CaseLine, ...]:
    names = {one.id: one.name for one in audit.auditors}
    cases: dict[str, list[CasePart]] = {}
    for one in returns:
        is_in = one.state in SETTLED and one.id not in conflicts
        cases.setdefault(one.subject, []).append(
            CasePart(one.id, one.auditor, names.get(one.auditor, one.auditor), is_in)
        )
    return tuple(CaseLine(subject, tuple(parts)) for subject, parts in cases.items())
