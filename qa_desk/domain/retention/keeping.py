"""Until when an audit is kept, whether that day is near or past, and what stands in the way of erasing it."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from qa_desk.domain.dates import short_date
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr

DUE_SOON = timedelta(days=30)
"""How long before its day an audit is spoken of as due."""


class Kept(StrEnum):
    """Where an audit stands on its way to being erased."""

    NOT_SET = "not_set"
    KEPT = "kept"
    DUE_SOON = "due_soon"
    PAST = "past"
    ERASED = "erased"


@dataclass(frozen=True)
class Retention:
    """Until when an audit is kept: under which schedule, who decided, and why the day was changed."""

    until: date
    schedule: str
    decided_by: str
    reason: str = ""


@dataclass(frozen=True)
class LegalHold:
    """Nothing is erased while this stands; ``audit`` is empty for one over the whole desk."""

    audit: str
    reason: str
    placed_by: str
    placed_at: str


@dataclass(frozen=True)
class Erasure:
    """An erasure that was carried out; ``subject`` is empty for a whole audit."""

    audit: str
    subject: str
    reason: str
    decided_by: str
    events: int
    carried_out_at: str


@dataclass(frozen=True)
class Keeping:
    """Everything about how long one audit is kept. ``holds`` are those over it and over the whole desk."""

    audit: str
    title: str
    retention: Retention | None
    holds: tuple[LegalHold, ...]
    erasures: tuple[Erasure, ...]

    def state(self, today: date) -> Kept:
        """Where it stands on this day."""
        if self.is_erased:
            return Kept.ERASED
        if self.retention is None:
            return Kept.NOT_SET
        if self.retention.until < today:
            return Kept.PAST
        return Kept.DUE_SOON if self.retention.until - today <= DUE_SOON else Kept.KEPT

    @property
    def is_erased(self) -> bool:
        """Whether the audit was erased as a whole."""
        return any(not one.subject for one in self.erasures)

    def words(self, today: date) -> str:
        """One line for a person: "Kept until 31 March 2032 (retention schedule 4.2). Legal hold."."""
        held = tr(" Legal hold: nothing of it can be erased.") if self.holds else ""
        if self.is_erased:
            return tr("Erased. Its title and what files were made from it are left.")
        if self.retention is None:
            return tr("No retention date is set.{held}", held=held)
        day, under = short_date(self.retention.until), self.retention.schedule
        match self.state(today):
            case Kept.PAST:
                return tr("Past its retention date, {day} ({under}).{held}", day=day, under=under, held=held)
            case Kept.DUE_SOON:
                return tr("Due to be erased after {day} ({under}).{held}", day=day, under=under, held=held)
            case _:
                return tr("Kept until {day} ({under}).{held}", day=day, under=under, held=held)

    def check_no_hold(self, what: str) -> None:
        """Raise UserError while a legal hold stands; ``what`` is what would be erased, as it begins a sentence."""
        if self.holds:
            hold = self.holds[0]
            over = tr("this audit") if hold.audit else tr("the whole desk")
            raise UserError(
                tr(
                    "{what} cannot be erased: a legal hold stands over {over} ({reason}).",
                    what=what,
                    over=over,
                    reason=hold.reason,
                ),
                tr(
                    "Nothing was erased. Whoever placed it, {placed_by}, can say whether it may be lifted.",
                    placed_by=hold.placed_by,
                ),
            )

    def check_erasable(self, today: date) -> None:
        """Raise UserError unless the whole audit may be erased on this day."""
        self.check_no_hold(self.title)
        if self.is_erased:
            raise UserError(tr("{title} is erased already.", title=self.title), tr("Nothing was changed."))
        if self.state(today) is not Kept.PAST:
            until = self.retention and tr("It is kept until {short_date}.", short_date=short_date(self.retention.until))
            raise UserError(
                tr("{title} is not past its retention date.", title=self.title),
                tr("Nothing was erased. {words}", words=until or tr("Set its retention date first.")),
            )


def past_words(count: int) -> str:
    """ "3 audits are past their retention date"; empty for none."""
    if not count:
        return ""
    return (
        tr("1 audit is past its retention date")
        if count == 1
        else tr("{count} audits are past their retention date", count=count)
    )
