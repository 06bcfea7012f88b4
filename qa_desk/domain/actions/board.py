"""What a board asks of a plan: how many actions were due, and how many of those are signed off."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from qa_desk.domain.actions.action import Action, Status
from qa_desk.domain.intervals import FEWEST_FOR_PERCENT
from qa_desk.domain.language import tr


@dataclass(frozen=True)
class BoardCount:
    """Actions whose date has come, and those of them that are complete."""

    title: str
    due: int
    signed_off: int

    @property
    def words(self) -> str:
        """ "81 due, 61 signed off (75%)"; below thirty the counts alone."""
        percent = f" ({round(100 * self.signed_off / self.due)}%)" if self.due >= FEWEST_FOR_PERCENT else ""
        return tr(
            "{due} due, {signed_off} signed off{percent}", due=self.due, signed_off=self.signed_off, percent=percent
        )


@dataclass(frozen=True)
class Board:
    """The counts of all the actions asked about, and of each group in its order."""

    whole: BoardCount
    groups: tuple[BoardCount, ...]


def board(actions: Iterable[Action], title: str, since: date | None, until: date) -> Board:
    """Count the actions due from ``since`` up to ``until``. One closed without completing was due all the same."""
    due = [one for one in actions if one.due.on and (since is None or one.due.on >= since) and one.due.on <= until]
    groups: dict[str, list[Action]] = {}
    for one in due:
        groups.setdefault(one.wording.group, []).append(one)
    return Board(_count(title, due), tuple(_count(group, members) for group, members in groups.items()))


def _count(title: str, actions: list[Action]) -> BoardCount:
    return BoardCount(title, len(actions), sum(one.status is Status.COMPLETE for one in actions))
