"""Before you share: what in a file could tell who a child is, and what a file that is shared should carry."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from qa_desk.domain.identifying.identifiers import IdentifierKind, Suspect, look_for_identifiers
from qa_desk.domain.progress import Progress
from qa_desk.reports.sharing.passages import Passage

EVERY_PASSAGES = 500
"""Progress is told, and a wish to stop heard, after so many passages."""


class ShareKind(StrEnum):
    """What a finding of the check is about."""

    IDENTIFIER = "identifier"
    SMALL_GROUP = "small group"
    MARKING = "marking"


@dataclass(frozen=True)
class ShareConcern:
    """One thing to look at. ``passage`` is None where it is about the whole file."""

    kind: ShareKind
    words: str
    passage: Passage | None = None
    suspects: tuple[Suspect, ...] = ()

    @property
    def can_change(self) -> bool:
        """Whether the passage can be left out or said in other words."""
        return self.passage is not None


def look_before_sharing(
    passages: Iterable[Passage],
    *,
    marking: str,
    small_groups: Sequence[str] = (),
    accepted: frozenset[str] = frozenset(),
    progress: Progress | None = None,
) -> tuple[ShareConcern, ...]:
    """All there is to look at, in reading order, what concerns the whole file first.

    ``small_groups`` are sentences about groups that the file shows; ``accepted`` holds the texts that somebody
    looked at and kept as they are. The same text is told once, where it stands first.
    """
    return (*_of_the_whole(marking, small_groups), *_in_passages(passages, accepted, progress or Progress()))


def _of_the_whole(marking: str, small_groups: Sequence[str]) -> Iterator[ShareConcern]:
    if not marking.strip():
        yield ShareConcern(
            ShareKind.MARKING, "The file has no marking. Choose one, so that readers know how to keep it."
        )
    yield from (ShareConcern(ShareKind.SMALL_GROUP, sentence) for sentence in small_groups)


def _in_passages(passages: Iterable[Passage], accepted: frozenset[str], progress: Progress) -> Iterator[ShareConcern]:
    seen: set[str] = set(accepted)
    for number, passage in enumerate(passages):
        if number % EVERY_PASSAGES == 0:
            progress.step(0, 0, f"Looking for names and numbers: {number:,} passages")
        if passage.text in seen:
            continue
        seen.add(passage.text)
        suspects = look_for_identifiers(passage.text)
        if suspects:
            yield ShareConcern(ShareKind.IDENTIFIER, _words(passage, suspects), passage, suspects)


def _words(passage: Passage, suspects: Sequence[Suspect]) -> str:
    kinds = list(dict.fromkeys(suspect.kind for suspect in suspects))
    return f"{passage.where} contains {_listed(kinds)}."


def _listed(kinds: Sequence[IdentifierKind]) -> str:
    *first, last = (kind.one for kind in kinds)
    return f"{', '.join(first)} and {last}" if first else last
