"""Before you share: what in a file could tell who a child is, and what a file that is shared should carry."""

from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from qa_desk.domain.identifying.identifiers import IdentifierKind, Suspect, look_for_identifiers
from qa_desk.domain.progress import Progress
from qa_desk.domain.sharing.decision import mark_of
from qa_desk.reports.sharing.passages import Passage
from qa_desk.reports.workbooks.sheets import Sheet, SheetValue, WorkbookFile

EVERY_PASSAGES = 500
"""Progress is told, and a wish to stop heard, after so many passages."""


class ShareKind(StrEnum):
    """What a finding of the check is about."""

    IDENTIFIER = "identifier"
    WHOLE_FILE = "whole file"
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

    @property
    def can_keep(self) -> bool:
        """Whether it can be kept as it is; a marking is chosen in place of that."""
        return self.kind is not ShareKind.MARKING

    @property
    def text(self) -> str:
        """What a decision about it is about: the passage, or what is said of the whole file."""
        return self.passage.text if self.passage else self.words


class PassageWatch:
    """Looks at passages one after another; the same text is told once, where it stands first.

    ``kept`` holds the marks of what somebody looked at and kept as it is.
    """

    def __init__(self, kept: Container[str], progress: Progress) -> None:
        self._kept, self._progress, self._looked = kept, progress, 0
        self._seen: set[str] = set()

    def look(self, passage: Passage) -> ShareConcern | None:
        """What there is to look at in the passage, if anything."""
        if self._looked % EVERY_PASSAGES == 0:
            self._progress.step(0, 0, f"Looking for names and numbers: {self._looked:,} passages")
        self._looked += 1
        if passage.text in self._seen:
            return None
        self._seen.add(passage.text)
        suspects = look_for_identifiers(passage.text)
        if not suspects or mark_of(passage.text) in self._kept:
            return None
        return ShareConcern(ShareKind.IDENTIFIER, _words(passage, suspects), passage, suspects)

    def watched(self, workbook: WorkbookFile, found: list[ShareConcern]) -> WorkbookFile:
        """The same workbook, looked through row by row while it is written; ``found`` is filled then."""

        def rows(sheet: Sheet, number: int) -> Iterator[Sequence[SheetValue]]:
            for place, row in enumerate(sheet.rows, 2):
                for value in row:
                    if isinstance(value, str) and value:
                        one = self.look(Passage(value, number, f"{sheet.title}, row {place}"))
                        found.extend([one] if one else [])
                yield row

        sheets = tuple(replace(sheet, rows=rows(sheet, number)) for number, sheet in enumerate(workbook.sheets))
        return replace(workbook, sheets=sheets)


def look_before_sharing(
    passages: Iterable[Passage],
    *,
    marking: str,
    whole_file: Sequence[str] = (),
    kept: Container[str] = frozenset(),
    progress: Progress | None = None,
) -> tuple[ShareConcern, ...]:
    """All there is to look at, in reading order, what concerns the whole file first.

    ``whole_file`` are sentences such as those about small groups; ``kept`` holds the marks of what somebody looked at
    and kept as it is.
    """
    watch = PassageWatch(kept, progress or Progress())
    found = (watch.look(passage) for passage in passages)
    return (*of_the_whole(marking, whole_file, kept), *(one for one in found if one is not None))


def of_the_whole(marking: str, whole_file: Sequence[str], kept: Container[str]) -> Iterator[ShareConcern]:
    """What there is to look at in the file as a whole."""
    if not marking.strip():
        yield ShareConcern(
            ShareKind.MARKING, "The file has no marking. Choose one, so that readers know how to keep it."
        )
    yield from (
        ShareConcern(ShareKind.WHOLE_FILE, sentence) for sentence in whole_file if mark_of(sentence) not in kept
    )


def _words(passage: Passage, suspects: Sequence[Suspect]) -> str:
    kinds = list(dict.fromkeys(suspect.kind for suspect in suspects))
    return f"{passage.where} contains {_listed(kinds)}."


def _listed(kinds: Sequence[IdentifierKind]) -> str:
    *first, last = (kind.one for kind in kinds)
    return f"{', '.join(first)} and {last}" if first else last
