"""The first own grades of a return, as its auditor signed them off before anybody had seen another's."""

from collections.abc import Iterable, Mapping, Sequence

from qa_desk.domain.events import AuditMoved, Recorded, ReturnSignedOff


def first_own_grades(history: Iterable[Recorded], moves: Sequence[Recorded] = ()) -> Mapping[str, str]:
    """What each question counted as at the first sign-off of one return; empty before that.

    A later reopening and a second sign-off change nothing. ``moves`` are the moves of the audit that stand: where the
    audit went over to another edition since, the grades go by the names that its questions have now.
    """
    first = next((one for one in history if isinstance(one.event, ReturnSignedOff)), None)
    if first is None or not isinstance(first.event, ReturnSignedOff):
        return {}
    grades = dict(first.event.outcomes)
    for move in moves:
        if move.sequence > first.sequence and isinstance(move.event, AuditMoved):
            names = dict(move.event.mapping)
            grades = {now: value for name, value in grades.items() if (now := names.get(name, name))}
    return grades
