"""What an earlier file of a device held and never came: said by its numbers, and asked for, never guessed.

A file holds the whole history of each return in it. So between two files only a return can be missing that went in an
earlier one and is not in the later one; the later one says so, with the numbers of its events on each device.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from qa_desk.domain.language import tr
from qa_desk.domain.receiving.revisions import Revision
from qa_desk.domain.wording import listed


class SentBefore(NamedTuple):
    """A return that an earlier file held and this one does not.

    ``version`` is the last file that it went in; ``first`` and ``last`` are the numbers that its events up to then
    have on one device.
    """

    agency_return: str
    version: int
    device: str
    first: int
    last: int


@dataclass(frozen=True)
class Gap:
    """Numbers of a device that never came: of which case, in which version of the file, and which are here."""

    subject: str
    version: int
    device: str
    first: int
    last: int
    have: tuple[int, int] | None = None

    @property
    def words(self) -> str:
        """ "C01 of version 1 did not come: have 41–60, missing 35–40"."""
        here = tr("have {numbers}, ", numbers=_numbers(*self.have)) if self.have else ""
        return tr(
            "{subject} of version {version} did not come: {here}missing {numbers}",
            subject=self.subject,
            version=self.version,
            here=here,
            numbers=_numbers(self.first, self.last),
        )


def _numbers(first: int, last: int) -> str:
    return str(first) if first == last else f"{first}–{last}"


def sent_before(agency_return: str, version: int, revisions: Iterable[Revision]) -> tuple[SentBefore, ...]:
    """A return as it went in an earlier file, device by device."""
    numbers: dict[str, list[int]] = {}
    for one in revisions:
        numbers.setdefault(one.device, []).append(one.device_sequence)
    return tuple(SentBefore(agency_return, version, device, min(of), max(of)) for device, of in sorted(numbers.items()))


def missing_part(told: SentBefore, reached: int | None) -> tuple[int, int] | None:
    """The numbers that did not come, when those up to ``reached`` did; None when nothing is missing."""
    if reached is not None and reached >= told.last:
        return None
    return (told.first if reached is None else max(told.first, reached + 1)), told.last


def versions_to_ask_for(gaps: Sequence[Gap]) -> str:
    """ "version 1", "versions 1 and 3"."""
    versions = sorted({one.version for one in gaps})
    return tr("version{part} {listed}", part="s" if len(versions) > 1 else "", listed=listed(map(str, versions)))
