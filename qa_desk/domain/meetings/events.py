"""What can happen to tables of attendance. Each event is appended once and never changed."""

from dataclasses import dataclass
from typing import ClassVar

from qa_desk.domain.meetings.register import Register


@dataclass(frozen=True)
class RegisterKept:
    """A table of attendance was taken in, or something in it changed: the whole of it as it now stands."""

    kind: ClassVar[str] = "attendance.kept"
    register: Register


MeetingEvent = RegisterKept
