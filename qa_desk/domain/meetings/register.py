"""Members by meetings, or the percentages that a paper gives where it gives only those.

The named representative counts. A deputy is shown beside and never makes up for one who stays away.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Self, TypeVar

from qa_desk.domain.dates import short_date
from qa_desk.domain.language import tr

Cell = TypeVar("Cell")
USUAL_MINIMUM = 75
"""Percent; what the boards whose papers we read ask of a named representative."""


class Mark(StrEnum):
    """How a member was at a meeting."""

    ATTENDED = "attended"
    DEPUTY = "deputy"
    APOLOGIES = "apologies"
    ABSENT = "absent"

    @property
    def words(self) -> str:
        """As it is shown."""
        return {"deputy": tr("Deputy came")}.get(self.value, self.value.capitalize())


@dataclass(frozen=True)
class Meeting:
    """One meeting of a group: on a day, or called as its column was."""

    group: str
    on: date | None = None
    title: str = ""

    @property
    def words(self) -> str:
        """ "12 April 2018"."""
        return short_date(self.on) if self.on else self.title


@dataclass(frozen=True)
class Share:
    """How often a member came to a group: counted from marks, or a percentage as published and nothing else."""

    percent: Decimal
    attended: int = 0
    meetings: int = 0
    deputies: int = 0

    @property
    def is_published(self) -> bool:
        """Whether only the percentage is known."""
        return not self.meetings

    def is_below(self, minimum: int) -> bool:
        """Whether it is less than the minimum, counted exactly."""
        return self.percent < minimum if self.is_published else 100 * self.attended < minimum * self.meetings

    @property
    def words(self) -> str:
        """ "75%" as published; "3 of 4, deputy 1" where it was counted."""
        if self.is_published:
            return f"{self.percent.normalize():f}%"
        deputies = tr(", deputy {deputies}", deputies=self.deputies) if self.deputies else ""
        return f"{self.attended} of {self.meetings}{deputies}"


@dataclass(frozen=True)
class Register:
    """A table of attendance: ``published`` is by member and group, ``marks`` by member and meeting.

    A group has either meetings or published percentages. Nothing in a cell means that the member does not belong.
    """

    id: str
    title: str
    groups: tuple[str, ...]
    members: tuple[str, ...]
    published: tuple[tuple[Decimal | None, ...], ...]
    meetings: tuple[Meeting, ...] = ()
    marks: tuple[tuple[Mark | None, ...], ...] = ()
    minimum: int = USUAL_MINIMUM
    is_withdrawn: bool = False

    def share(self, member: int, group: int) -> Share | None:
        """How often a member came to a group; None where it does not belong."""
        held = self.meetings_of(group)
        if not held:
            percent = self.published[member][group]
            return None if percent is None else Share(percent)
        marks = [mark for at in held if (mark := self.marks[member][at])]
        if not marks:
            return None
        attended = marks.count(Mark.ATTENDED)
        return Share(Decimal(100 * attended) / len(marks), attended, len(marks), marks.count(Mark.DEPUTY))

    def meetings_of(self, group: int) -> tuple[int, ...]:
        """The places of the meetings of a group."""
        return tuple(at for at, one in enumerate(self.meetings) if one.group == self.groups[group])

    def with_published(self, member: int, group: int, percent: Decimal | None) -> Self:
        """The same with another percentage."""
        return replace(self, published=_put(self.published, member, group, percent))

    def with_mark(self, member: int, meeting: int, mark: Mark | None) -> Self:
        """The same with another mark."""
        return replace(self, marks=_put(self.marks, member, meeting, mark))

    def with_meeting(self, meeting: Meeting) -> Self:
        """The same with one more meeting, which nobody has been marked at."""
        return replace(self, meetings=(*self.meetings, meeting), marks=tuple((*one, None) for one in self.marks))


@dataclass(frozen=True)
class GroupBelow:
    """One group: how many belong to it, and who of them is below the minimum, with the share of each."""

    group: str
    members: int
    below: tuple[tuple[str, Share], ...]

    def words(self, minimum: int) -> str:
        """ "Board: 7 of 22 below 75%: Schools (50%), ..."."""
        if not self.below:
            return tr(
                "{group}: all {members} at {minimum}% or above", group=self.group, members=self.members, minimum=minimum
            )
        named = ", ".join(f"{member} ({share.words})" for member, share in self.below)
        return tr(
            "{group}: {count} of {members} below {minimum}%: {named}",
            group=self.group,
            count=len(self.below),
            members=self.members,
            minimum=minimum,
            named=named,
        )


def below_minimum(register: Register) -> tuple[GroupBelow, ...]:
    """Every group with the members that are below the minimum."""
    return tuple(_below(register, group) for group in range(len(register.groups)))


def _below(register: Register, group: int) -> GroupBelow:
    shares = [(name, register.share(at, group)) for at, name in enumerate(register.members)]
    known = [(name, share) for name, share in shares if share is not None]
    below = tuple((name, share) for name, share in known if share.is_below(register.minimum))
    return GroupBelow(register.groups[group], len(known), below)


def _put(rows: Sequence[tuple[Cell, ...]], row: int, column: int, cell: Cell) -> tuple[tuple[Cell, ...], ...]:
    before = rows[row]
    return (*rows[:row], (*before[:column], cell, *before[column + 1 :]), *rows[row + 1 :])
