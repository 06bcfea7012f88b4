"""Attendance as rows: members by groups, or by the meetings of one group."""

from collections.abc import Sequence
from dataclasses import dataclass

from qa_desk.domain.language import tr
from qa_desk.domain.meetings.register import Register
from qa_desk.ui.widgets.reading_table import Column
from qa_desk.ui.widgets.typed_table import TypedRows


@dataclass(frozen=True)
class MemberRow:
    """One member: for each column its text, what can be typed there, and whether it is below the minimum."""

    member: str
    texts: tuple[str, ...]
    typed: tuple[str | None, ...]
    below: tuple[bool, ...]


def member_rows() -> TypedRows[MemberRow]:
    """The rows; columns come with the table."""
    return TypedRows((), _typed, is_marked=_is_below)


def group_table(register: Register) -> tuple[tuple[Column[MemberRow], ...], tuple[MemberRow, ...]]:
    """Members by groups; percentages that were published can be typed over, counted ones cannot."""
    rows = []
    for at, member in enumerate(register.members):
        shares = [register.share(at, group) for group in range(len(register.groups))]
        counted = [bool(register.meetings_of(group)) for group in range(len(register.groups))]
        below = tuple(share is not None and share.is_below(register.minimum) for share in shares)
        texts = tuple(
            _told(share.words if share else "n/a", is_below=low) for share, low in zip(shares, below, strict=True)
        )
        typed = tuple(
            None if own else share.words if share else "n/a" for share, own in zip(shares, counted, strict=True)
        )
        rows.append(MemberRow(member, texts, typed, below))
    return _columns(register.groups), tuple(rows)


def meeting_table(register: Register, group: int) -> tuple[tuple[Column[MemberRow], ...], tuple[MemberRow, ...]]:
    """Members by the meetings of one group."""
    held = register.meetings_of(group)
    rows = []
    for at, member in enumerate(register.members):
        texts = tuple(mark.words if (mark := register.marks[at][meeting]) else "" for meeting in held)
        rows.append(MemberRow(member, texts, texts, (False,) * len(held)))
    return _columns([register.meetings[at].words for at in held]), tuple(rows)


def _told(words: str, *, is_below: bool) -> str:
    return tr("{words}, below", words=words) if is_below else words


def _columns(titles: Sequence[str]) -> tuple[Column[MemberRow], ...]:
    return (Column(tr("Member"), lambda row: row.member), *(_column(title, at) for at, title in enumerate(titles)))


def _column(title: str, at: int) -> Column[MemberRow]:
    return Column(title, lambda row: row.texts[at])


def _typed(row: MemberRow, column: int) -> str | None:
    return row.typed[column - 1] if column else None


def _is_below(row: MemberRow, column: int) -> bool:
    return bool(column) and row.below[column - 1]
