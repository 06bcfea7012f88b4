"""When an action is due: on a day, by the end of a month, or without a date but with a reason and a review."""

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Self

from qa_desk.domain.dates import DateProblem, month_and_year, month_number, parse_date, short_date
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.typed_words import line_of

SHORTEST_MONTH = 3
_MONTH = re.compile(r"(?:(?:by|end of|end) )?(?P<month>[a-z]{3,9})\.?[ ,\-]+(?P<year>[0-9]{4}|[0-9]{2})", re.IGNORECASE)
_NO_DATE = re.compile(
    r"no date[:,]?\s*(?P<reason>.*?)(?:[,;\n]?\s*review(?: on)?\s+(?P<review>[^,;]+))?", re.IGNORECASE
)


class DueKind(StrEnum):
    """How exactly a due date is known."""

    DAY = "day"
    MONTH = "month"
    NONE = "none"


@dataclass(frozen=True)
class Due:
    """When something is due: ``on`` is the last day in time. Without it, ``reason`` and ``review_on`` say more."""

    kind: DueKind
    on: date | None = None
    reason: str = ""
    review_on: date | None = None

    @classmethod
    def day(cls, on: date) -> Self:
        """Due on this day."""
        return cls(DueKind.DAY, on)

    @classmethod
    def month(cls, year: int, month: int) -> Self:
        """Due in this month: its last day is in time."""
        following = date(year + month // 12, month % 12 + 1, 1)
        return cls(DueKind.MONTH, following - timedelta(days=1))

    @classmethod
    def no_date(cls, reason: str, review_on: date | None) -> Self:
        """No date, why, and when somebody looks at it again."""
        return cls(DueKind.NONE, None, reason, review_on)

    @property
    def words(self) -> str:
        """One line: "31 July 2026", "September 2026", "No date: ongoing, review 8 October 2026"."""
        return ", ".join(self.lines)

    @property
    def lines(self) -> tuple[str, ...]:
        """The same as it stands in a narrow column: a review has a line of its own."""
        match self.kind:
            case DueKind.NONE:
                review = (tr("review {short_date}", short_date=short_date(self.review_on)),) if self.review_on else ()
                return (tr("No date: {reason}", reason=self.reason) if self.reason else tr("No date"), *review)
            case DueKind.MONTH if self.on:
                return (month_and_year(self.on),)
        return (short_date(self.on),) if self.on else ()

    @property
    def sorts_as(self) -> tuple[bool, date]:
        """The order of dates, those without one last and by their review."""
        return self.on is None, self.on or self.review_on or date.max

    def checked(self, ref: str) -> Self:
        """The same, cleaned; raises UserError beside the field that is missing."""
        if self.kind is not DueKind.NONE:
            return self
        reason = line_of(self.reason, "due_reason")
        if self.review_on is None:
            raise no_due(ref)
        if not reason:
            raise UserError(
                tr("Say why {ref} has no date.", ref=ref), tr("Nothing was recorded yet."), field="due_reason"
            )
        return replace(self, reason=reason)


def no_due(ref: str) -> UserError:
    """The refusal of an action that nobody would ever look at again."""
    return UserError(
        tr("Enter a due date for {ref}, or choose No date and enter when to review it", ref=ref), field="due"
    )


def parse_due(text: str, today: date) -> Due | None:
    """What was typed as a due date, or nothing where nothing was typed; raises UserError beside ``due``."""
    typed = " ".join(text.split())
    if not typed:
        return None
    if found := _NO_DATE.fullmatch(typed):
        review = found["review"]
        return Due.no_date(found["reason"].strip(" ,;"), _date(review, today) if review else None)
    if (named := _MONTH.fullmatch(typed)) and (month := month_number(named["month"])):
        year = int(named["year"])
        return Due.month(year if year > 99 else 2000 + year, month)
    return Due.day(_date(typed, today))


def _date(text: str, today: date) -> date:
    try:
        return parse_date(text, today, ahead=True)
    except DateProblem as problem:
        raise UserError(
            problem.message_for(tr("Due")),
            tr(
                "Nothing was recorded yet. A month is enough, like September 2026, "
                "or No date with a reason and a review."
            ),
            field="due",
        ) from None
