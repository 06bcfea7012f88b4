"""One auditor's form on one subject and its life: draft, signed off, reopened, handed back; or a result of its own."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Self

from qa_desk.domain.audit import closed_refusal
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr


class ReturnState(StrEnum):
    """What people decided about a return; everything else is computed from its answers."""

    DRAFT = "draft"
    SIGNED_OFF = "signed_off"
    HANDED_BACK = "handed_back"
    NOT_KNOWN = "not_known"
    NOT_COMING = "not_coming"
    """The chair recorded that it will not come, and why: a result of its own."""
    WITHDRAWN = "withdrawn"
    """Asked for once, and not any more: its case was replaced, or given to somebody else. It counts nowhere."""


SETTLED = frozenset({ReturnState.SIGNED_OFF, ReturnState.NOT_KNOWN, ReturnState.NOT_COMING})
"""The states in which nothing more is waited for."""


class ReturnStatus(StrEnum):
    """Where a return stands, in order."""

    NOT_STARTED = "Not started"
    IN_PROGRESS = "In progress"
    READY_TO_CHECK = "Ready to check"
    SIGNED_OFF = "Signed off"
    HANDED_BACK = "Handed back"
    NOT_KNOWN = "Not known to us"
    NOT_COMING = "Not coming"
    WITHDRAWN = "Withdrawn"
    SENT = "Sent"

    @property
    def words(self) -> str:
        """As it is said to a person; the value is what files and the command line say."""
        return _STATUS_WORDS[self]


_STATUS_WORDS = {
    ReturnStatus.NOT_STARTED: tr("Not started"),
    ReturnStatus.IN_PROGRESS: tr("In progress"),
    ReturnStatus.READY_TO_CHECK: tr("Ready to check"),
    ReturnStatus.SIGNED_OFF: tr("Signed off"),
    ReturnStatus.HANDED_BACK: tr("Handed back"),
    ReturnStatus.NOT_KNOWN: tr("Not known to us"),
    ReturnStatus.NOT_COMING: tr("Not coming"),
    ReturnStatus.WITHDRAWN: tr("Withdrawn"),
    ReturnStatus.SENT: tr("Sent"),
}


def return_id(audit: str, subject: str, auditor: str) -> str:
    """The same return has the same id on every laptop."""
    return f"{audit}/{subject}/{auditor}"


@dataclass(frozen=True)
class AgencyReturn:
    """Who grades what, and how far that has come. Answers are kept beside it."""

    id: str
    audit: str
    subject: str
    auditor: str
    state: ReturnState = ReturnState.DRAFT
    worked_with_family: bool | None = None
    declared_at: datetime | None = None
    signed_off_at: datetime | None = None
    reason: str = ""
    """Why it was handed back, reopened, or is not known."""
    worked_on_at: datetime | None = None
    audit_closed: bool = False
    sent: bool = False
    """Whether it went to the chair as it stands now."""
    received: bool = False
    """Whether it came here sealed: the auditor corrects it and sends it again, and nobody else changes it."""

    @property
    def may_be_edited(self) -> bool:
        """Whether answers can change now."""
        return self.state is ReturnState.DRAFT and not self.audit_closed and not self.received

    def check_audit_open(self) -> None:
        """Raise UserError when the audit is closed: nothing about a return changes then."""
        if self.audit_closed:
            raise closed_refusal()

    def check_editable(self) -> None:
        """Raise UserError when answers may not change."""
        self.check_audit_open()
        if self.received:
            raise UserError(
                tr("The return on {subject} came from its auditor, so it cannot change here.", subject=self.subject),
                tr("Nothing was changed. Ask the auditor to correct it and send it again."),
            )
        if self.state is ReturnState.SIGNED_OFF:
            raise UserError(
                tr("The return on {subject} is signed off, so its answers cannot change.", subject=self.subject),
                tr("Nothing was changed. Reopen it to go on with it."),
            )
        if self.state is ReturnState.WITHDRAWN:
            raise UserError(
                tr(
                    "{subject} is not graded here any more: {words}.",
                    subject=self.subject,
                    words=self.reason or tr("it was given to somebody else"),
                ),
                tr("Nothing was changed. Ask the chair."),
            )
        if self.state is ReturnState.NOT_KNOWN:
            raise UserError(
                tr("The return on {subject} says that the child is not known to the agency.", subject=self.subject),
                tr("Nothing was changed. Take it up again first."),
            )
        if self.state is not ReturnState.DRAFT:
            raise UserError(
                tr("The return on {subject} was handed back, so it cannot be graded here.", subject=self.subject),
                tr("Nothing was changed. Take it up again first."),
            )

    def declared(self, worked_with_family: bool, at: datetime) -> Self:
        """With the auditor's word on whether they or their team worked with the family."""
        self.check_editable()
        return replace(self, worked_with_family=worked_with_family, declared_at=at)

    def signed_off(self, at: datetime) -> Self:
        """The auditor's own grades, from now on read only."""
        self.check_editable()
        return replace(self, state=ReturnState.SIGNED_OFF, signed_off_at=at, reason="")

    def reopened(self, reason: str) -> Self:
        """Open for changes again; the reason is kept in the history."""
        self.check_audit_open()
        if self.received:
            self.check_editable()
        if self.state is ReturnState.DRAFT:
            raise UserError(
                tr("The return on {subject} is open already.", subject=self.subject), tr("Nothing was changed.")
            )
        if self.state is ReturnState.WITHDRAWN:
            self.check_editable()
        if not reason.strip():
            raise UserError(
                tr("Say why the return on {subject} is reopened.", subject=self.subject),
                tr("It stays as it is until then."),
                field="reason",
            )
        return replace(self, state=ReturnState.DRAFT, signed_off_at=None, reason=reason.strip(), sent=False)

    def handed_back(self, reason: str) -> Self:
        """Given back to the chair, who finds another auditor."""
        self.check_editable()
        if not reason.strip():
            raise UserError(
                tr("Say why {subject} is handed back.", subject=self.subject),
                tr("It is still yours until then."),
                field="reason",
            )
        return replace(self, state=ReturnState.HANDED_BACK, reason=reason.strip())

    def not_known(self, reason: str) -> Self:
        """A result of its own: the agency did not know the child."""
        self.check_editable()
        return replace(self, state=ReturnState.NOT_KNOWN, reason=reason.strip())

    def not_coming(self, reason: str) -> Self:
        """The chair's word that nothing will come, and why: the missing return reaches the report."""
        self.check_audit_open()
        if self.received or self.state in (ReturnState.SIGNED_OFF, ReturnState.WITHDRAWN):
            self.check_editable()
        if not reason.strip():
            raise UserError(
                tr("Say why the return on {subject} is not coming.", subject=self.subject),
                tr("It is expected until then."),
                field="reason",
            )
        return replace(self, state=ReturnState.NOT_COMING, reason=reason.strip())

    def withdrawn(self, reason: str) -> Self:
        """Not asked for any more. A signed-off return stays what it is."""
        self.check_audit_open()
        if self.state is ReturnState.SIGNED_OFF:
            self.check_editable()
        return replace(self, state=ReturnState.WITHDRAWN, reason=reason.strip())

    def status(self, answered: int, begun: bool, complete: bool) -> ReturnStatus:
        """The word shown, from the state and from how far the answers have come."""
        return status_of(self.state, answered, begun, complete, sent=self.sent)


def status_of(state: ReturnState, answered: int, begun: bool, complete: bool, *, sent: bool = False) -> ReturnStatus:
    """The word shown for a return in ``state`` whose answers have come so far."""
    if sent:
        return ReturnStatus.SENT
    match state:
        case ReturnState.SIGNED_OFF:
            return ReturnStatus.SIGNED_OFF
        case ReturnState.HANDED_BACK:
            return ReturnStatus.HANDED_BACK
        case ReturnState.NOT_KNOWN:
            return ReturnStatus.NOT_KNOWN
        case ReturnState.NOT_COMING:
            return ReturnStatus.NOT_COMING
        case ReturnState.WITHDRAWN:
            return ReturnStatus.WITHDRAWN
    if complete:
        return ReturnStatus.READY_TO_CHECK
    return ReturnStatus.IN_PROGRESS if begun or answered else ReturnStatus.NOT_STARTED
