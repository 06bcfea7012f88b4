"""What time it is, as one thing that tests can hold still."""

from datetime import UTC, date, datetime
from typing import Protocol


class Clock(Protocol):
    """The present moment and the present day."""

    def now(self) -> datetime:
        """This moment in UTC."""
        ...

    def today(self) -> date:
        """This day where the person is."""
        ...


class SystemClock:
    """The clock of this computer."""

    def now(self) -> datetime:
        """This moment in UTC."""
        return datetime.now(UTC)

    def today(self) -> date:
        """This day where the person is."""
        return datetime.now(UTC).astimezone().date()
