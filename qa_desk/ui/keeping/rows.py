"""One audit, or the whole desk, as a line of the table; one line of a case's record as another."""

from dataclasses import dataclass

from qa_desk.domain.dates import short_date
from qa_desk.domain.language import tr
from qa_desk.domain.retention.access import RecordLine
from qa_desk.domain.retention.keeping import Keeping, LegalHold
from qa_desk.ui.widgets.reading_table import Column

WHOLE_DESK = tr("The whole desk")


@dataclass(frozen=True)
class KeepingRow:
    """What is known of one audit; ``keeping`` is None for the whole desk."""

    keeping: Keeping | None
    state: str
    holds: tuple[LegalHold, ...]

    @property
    def audit(self) -> str:
        """Its id; empty for the whole desk."""
        return self.keeping.audit if self.keeping else ""

    @property
    def title(self) -> str:
        """What it is called."""
        return self.keeping.title if self.keeping else WHOLE_DESK

    @property
    def until(self) -> str:
        """The last day that it is kept."""
        kept = self.keeping.retention if self.keeping else None
        return short_date(kept.until) if kept else ""

    @property
    def own_hold(self) -> LegalHold | None:
        """The hold that was placed on exactly this."""
        return next((one for one in self.holds if one.audit == self.audit), None)

    @property
    def details(self) -> str:
        """Everything that is known of it."""
        lines = [self.state]
        lines += [
            tr("Legal hold: {reason}. Placed by {placed_by}.", reason=one.reason, placed_by=one.placed_by)
            for one in self.holds
        ]
        kept = self.keeping.retention if self.keeping else None
        if kept:
            why = tr(" Changed because: {reason}.", reason=kept.reason) if kept.reason else ""
            lines.append(
                tr(
                    "Decided by {decided_by}, under {schedule}.{why}",
                    decided_by=kept.decided_by,
                    schedule=kept.schedule,
                    why=why,
                )
            )
        for gone in self.keeping.erasures if self.keeping else ():
            what = tr("Case {subject}", subject=gone.subject) if gone.subject else tr("The audit")
            lines.append(
                tr(
                    "{what} was erased: {reason}. Decided by {decided_by}.",
                    what=what,
                    reason=gone.reason,
                    decided_by=gone.decided_by,
                )
            )
        return "\n".join(line for line in lines if line)


COLUMNS = (
    Column[KeepingRow](tr("Audit"), text=lambda row: row.title),
    Column[KeepingRow](tr("Kept until"), text=lambda row: row.until),
    Column[KeepingRow](tr("Legal hold"), text=lambda row: tr("Yes") if row.holds else ""),
    Column[KeepingRow](tr("State"), text=lambda row: row.state),
)


@dataclass(frozen=True)
class RecordRow:
    """One line of a case's record, and whether it is left out."""

    number: int
    line: RecordLine
    left_out: bool


RECORD_COLUMNS = (
    Column[RecordRow](tr("Line"), text=lambda row: str(row.number)),
    Column[RecordRow](tr("Left out"), text=lambda row: tr("Left out") if row.left_out else ""),
    Column[RecordRow](tr("Of others"), text=lambda row: tr("Look at it") if row.line.of_others else ""),
    Column[RecordRow](tr("What"), text=lambda row: row.line.what),
    Column[RecordRow](tr("What it says"), text=lambda row: row.line.text),
)
