"""What happens to a desk that is mended, as the journal keeps it for ever."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True)
class DeskRepaired:
    """The tables were made again from the history; which damage was found before, by code, and how often."""

    kind: ClassVar[str] = "desk.repaired"
    found: tuple[tuple[str, int], ...]


MendingEvent = DeskRepaired
