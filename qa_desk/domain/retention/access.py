"""One subject's record as it is given to whoever asks for it by right: line by line, so that each can be left out."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr

LEFT_OUT = tr("Left out: it would tell of another person.")
"""What stands where a line was left out, so that the reader knows that there was one."""


@dataclass(frozen=True)
class RecordLine:
    """One thing that is held: under which heading, what it is, what it says.

    ``of_others`` marks words of or about other people: somebody decides on each before the record is given.
    """

    heading: str
    what: str
    text: str
    of_others: bool = False


@dataclass(frozen=True)
class SubjectRecord:
    """Everything that a desk holds about one subject of one audit, in the order of the headings."""

    audit: str
    audit_title: str
    subject: str
    lines: tuple[RecordLine, ...]

    def shown(self, without: Collection[int]) -> tuple[RecordLine, ...]:
        """The lines as they are given, those of some numbers (from 1) left out; raises UserError for other numbers."""
        wrong = next((number for number in sorted(without) if not 1 <= number <= len(self.lines)), None)
        if wrong is not None:
            raise UserError(
                tr("There is no line {wrong}: the record has {count}.", wrong=wrong, count=len(self.lines)),
                tr("Nothing was made."),
                field="without",
            )
        return tuple(
            RecordLine(one.heading, one.what, LEFT_OUT) if number in without else one
            for number, one in enumerate(self.lines, 1)
        )

    @property
    def of_others(self) -> tuple[int, ...]:
        """The numbers of the lines that hold words of or about other people."""
        return tuple(number for number, one in enumerate(self.lines, 1) if one.of_others)


def headings(lines: Iterable[RecordLine]) -> dict[str, list[RecordLine]]:
    """The lines under their headings, in order."""
    found: dict[str, list[RecordLine]] = {}
    for line in lines:
        found.setdefault(line.heading, []).append(line)
    return found
