"""Whether a meeting was quorate, by the rule its template carries."""

from dataclasses import dataclass

from qa_desk.domain.answers import Attendance
from qa_desk.domain.language import tr
from qa_desk.domain.template import AttendanceMark, AttendanceRule
from qa_desk.domain.wording import listed

CAME = AttendanceMark.ATTENDED
REPORTED = AttendanceMark.SENT_REPORT


@dataclass(frozen=True)
class Quorum:
    """The result of counting one grid. ``quorate`` is None until every role is marked."""

    quorate: bool | None
    sentence: str
    missing: tuple[str, ...] = ()


def is_complete(rule: AttendanceRule, attendance: Attendance) -> bool:
    """Whether every role of the grid is marked."""
    marked = {role for role, _ in attendance.marks}
    return all(role.value in marked for role in rule.roles)


def quorum(rule: AttendanceRule, attendance: Attendance) -> Quorum:
    """Count one grid and say it in a sentence."""
    marks = dict(attendance.marks)
    invited = [role for role in rule.roles if marks.get(role.value) is not AttendanceMark.NOT_INVITED]
    came = sum(marks.get(role.value) in (CAME, REPORTED) for role in invited)
    counted = {role for role, mark in marks.items() if mark in rule.quorum.counts}
    missing = tuple(role.label for role in rule.roles if role.value in rule.quorum.roles and role.value not in counted)
    told = tr("{came} of {count} came or sent a report.", came=came, count=len(invited))
    if not is_complete(rule, attendance):
        left = len(rule.roles) - len(marks)
        return Quorum(None, tr("{told} {left} still to mark.", told=told, left=left), missing)
    if missing:
        return Quorum(False, tr("{told} Not quorate: {listed} not there.", told=told, listed=listed(missing)), missing)
    if len(counted) < rule.quorum.minimum:
        return Quorum(
            False, tr("{told} Not quorate: {minimum} are needed.", told=told, minimum=rule.quorum.minimum), missing
        )
    return Quorum(True, tr("{told} Quorate.", told=told), missing)
