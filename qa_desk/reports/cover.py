"""What every report says of itself: how it stands, how its cases were chosen, what it cannot say, where it is from."""

from collections.abc import Iterator
from dataclasses import dataclass

LIMITS = "An audit of records sees what was written down. Good practice that was not recorded is not seen."
FINAL = "Final: every return is in and nothing waits to be decided"


@dataclass(frozen=True)
class Cover:
    """The lines of a cover. What is empty is not told; ``provisional`` says why it is, or is empty when it is final."""

    provisional: str
    sample: str = ""
    small_numbers: str = ""
    marking: str = ""
    record: str = ""

    def lines(self) -> Iterator[tuple[str, str]]:
        """Title and words of each line."""
        every = (
            ("State", self.provisional or FINAL),
            ("Sample", self.sample),
            ("Limits", LIMITS),
            ("Small numbers", self.small_numbers),
            ("Marking", self.marking),
            ("Made from", self.record),
        )
        return (line for line in every if line[1])

    def foot(self) -> str:
        """The same as running text, for a report of one page; the marking stands at its head already."""
        return " ".join(f"{words.rstrip('.')}." for title, words in self.lines() if title != "Marking")
