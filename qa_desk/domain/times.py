"""Times of day as people type them: 1432, 14:32, 14.32, 2pm, 2:05 pm, or n for now."""

import re
from datetime import datetime, time

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr

NOW = frozenset({"n", "now"})
_TYPED = re.compile(r"([0-9]{1,2})(?:[:. ]?([0-9]{2}))?\s?(am|pm)?")


class TimeProblem(UserError):  # noqa: N818 - a refusal in words, like UserError
    """A typed time that cannot be kept; ``message_for`` says why in the words of the field."""

    def __init__(self) -> None:
        super().__init__(self.message_for(tr("This time")), field="time")

    def message_for(self, title: str) -> str:
        """The sentence shown beside the field."""
        return tr("{title} must be a time of day, like 14:32 or 2.30pm", title=title)


def parse_time(text: str, now: datetime) -> time:
    """The time of day that was typed; raises TimeProblem. ``now`` is this moment where the person is."""
    typed = text.strip().lower()
    if typed in NOW:
        return now.time().replace(second=0, microsecond=0, tzinfo=None)
    found = _TYPED.fullmatch(typed)
    if found is None:
        raise TimeProblem
    hour, minute, half = int(found[1]), int(found[2] or 0), found[3]
    if half and not 1 <= hour <= 12:
        raise TimeProblem
    if half:
        hour = hour % 12 + (12 if half == "pm" else 0)
    if hour > 23 or minute > 59:
        raise TimeProblem
    return time(hour, minute)


def clock_time(at: time) -> str:
    """The time as it is written everywhere: "14:32"."""
    return f"{at:%H:%M}"
