"""The cases that a sample is drawn from, and how to tell later that they are still the same."""

from dataclasses import dataclass
from hashlib import sha256

from qa_desk.domain.audit import Subject


@dataclass(frozen=True)
class Population:
    """The list as it was taken in, in its own order."""

    cases: tuple[Subject, ...]
    listed_at: str = ""
    """When it was taken in (UTC, ISO); empty for cases that were taken all at once, without a list to choose from."""

    @property
    def codes(self) -> tuple[str, ...]:
        """The reference of every case, in the order of the list."""
        return tuple(case.code for case in self.cases)

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns the list came with, each once."""
        return tuple(dict.fromkeys(title for case in self.cases for title, _ in case.attributes))

    def groups(self, column: str) -> dict[str, tuple[str, ...]]:
        """The references by what a column says, largest group first; cases without a word in it stand under ""."""
        found: dict[str, list[str]] = {}
        for case in self.cases:
            found.setdefault(case.attribute(column), []).append(case.code)
        largest_first = sorted(found.items(), key=lambda group: (-len(group[1]), group[0]))
        return {value: tuple(codes) for value, codes in largest_first}

    @property
    def checksum(self) -> str:
        """The SHA-256 of `canonical_text`: the same for the same cases, in whatever order they were listed."""
        return sha256(canonical_text(self).encode()).hexdigest()


def canonical_text(population: Population) -> str:
    """One line to a case, in the order of their references: the reference, then each column and what it says.

    Between them stand tabs, and every line ends with a line feed; in UTF-8 this is what the checksum is over.
    """
    cells = ([case.code, *(part for pair in case.attributes for part in pair)] for case in population.cases)
    return "".join(f"{line}\n" for line in sorted("\t".join(one) for one in cells))
