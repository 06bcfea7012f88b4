"""Sealed files as they were read and checked in themselves, once for looking at them and for taking them in."""

from collections.abc import Mapping
from functools import cached_property

from qa_desk.domain.receiving.checks import check_contents
from qa_desk.domain.receiving.fit import misfit
from qa_desk.domain.receiving.merge import Merged
from qa_desk.domain.receiving.packages import ReturnContents
from qa_desk.domain.receiving.revisions import Revision
from qa_desk.domain.template import Template
from qa_desk.exchange.sealed_returns import read_return
from qa_desk.exchange.sealing import Unsealed

MOST_KEPT = 200_000
"""Revisions that are kept between the two, some hundred megabytes; further files are read again."""


class ReadReturn:
    """What one file holds. What the file alone decides is worked out once; a refusal is not kept."""

    def __init__(self, contents: ReturnContents) -> None:
        self.contents = contents
        self._whole: Mapping[str, Merged] = {}
        self._fits: set[str] = set()

    @cached_property
    def arrived(self) -> Mapping[str, tuple[Revision, ...]]:
        """The revisions of each return by its id."""
        arrived: dict[str, list[Revision]] = {}
        for one in self.contents.revisions:
            arrived.setdefault(one.agency_return, []).append(one)
        return {id_: tuple(ones) for id_, ones in arrived.items()}

    def whole(self, sender: str) -> Mapping[str, Merged]:
        """Each return put together; raises UserError unless the file is whole and fits itself."""
        if not self._whole:
            self._whole = check_contents(self.contents, sender)
        return self._whole

    def misfit(self, template: Template, content_hash: str, sender: str) -> str:
        """The title of the first question whose answer the form cannot hold; empty when all of it fits."""
        if content_hash not in self._fits:
            for one in self.whole(sender).values():
                if title := misfit(template, one):
                    return title
            self._fits.add(content_hash)
        return ""


class ReadReturns:
    """Files that were looked at, by the SHA-256 of all their bytes: a file with one other bit is another file."""

    def __init__(self) -> None:
        self._read: dict[str, ReadReturn] = {}
        self._count = 0

    def looked_at(self, unsealed: Unsealed) -> ReadReturn:
        """What is in a file that was opened and its signature checked; raises UserError when it cannot be read."""
        read = self._read.get(unsealed.sha256) or _read(unsealed)
        if self._count + len(read.contents.revisions) <= MOST_KEPT and unsealed.sha256 not in self._read:
            self._read[unsealed.sha256] = read
            self._count += len(read.contents.revisions)
        return read

    def handed_over(self, unsealed: Unsealed) -> ReadReturn:
        """The same, and it is kept no longer."""
        return self._read.pop(unsealed.sha256, None) or _read(unsealed)

    def forget(self) -> None:
        """Keep nothing of any file any longer."""
        self._read.clear()
        self._count = 0


def _read(unsealed: Unsealed) -> ReadReturn:
    return ReadReturn(read_return(unsealed.body()))
