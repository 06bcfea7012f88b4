"""Holding an auditor's returns back from the panel while something about them is not clear, and letting them go."""

from qa_desk.domain.agency_return import AgencyReturn
from qa_desk.domain.changes import Changed
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.moderation.events import HoldReleased, ReturnsHeld
from qa_desk.domain.moderation.hold import Hold, may_be_held
from qa_desk.domain.typed_words import checked_line
from qa_desk.services.open_audits import writing_open
from qa_desk.store.store import Store
from qa_desk.store.unit_of_work import Reading


class HoldService:
    """The verbs of holding back. What came is kept, what was decided stays, and who did what when is never lost."""

    def __init__(self, store: Store, actor: str) -> None:
        self._store, self._actor = store, actor

    def holds(self, audit_id: str) -> tuple[Hold, ...]:
        """Every time that returns of this audit were held back, oldest first, those released too."""
        with self._store.reading() as reading:
            return reading.panels.holds(audit_id)

    def hold(self, audit_id: str, auditor_id: str, reason: str) -> Changed:
        """Seal every case of one auditor to the panel until it is released; raises UserError without a reason."""
        with writing_open(self._store, self._actor, audit_id) as uow:
            name, returns = _name(uow, audit_id, auditor_id), _returns(uow, audit_id, auditor_id)
            if auditor_id in uow.panels.open_holds(audit_id):
                raise UserError(tr("The return of {name} is held already.", name=name), tr("Nothing was changed."))
            if not may_be_held(returns, uow.receiving.have_come(audit_id)):
                raise UserError(
                    tr("Nothing of {name} is in, so there is nothing to hold back.", name=name),
                    tr("Nothing was changed."),
                )
            why = checked_line(reason, tr("Say why the return of {name} is held back.", name=name), "reason")
            uow.record(ReturnsHeld(audit_id, auditor_id, why))
        return Changed(tr("Return held back"), frozenset({audit_id}), frozenset(one.id for one in returns))

    def release(self, audit_id: str, auditor_id: str) -> Changed:
        """Let the panel see what was held back of one auditor."""
        with writing_open(self._store, self._actor, audit_id) as uow:
            returns = _returns(uow, audit_id, auditor_id)
            if auditor_id not in uow.panels.open_holds(audit_id):
                name = _name(uow, audit_id, auditor_id)
                raise UserError(tr("The return of {name} is not held back.", name=name), tr("Nothing was changed."))
            uow.record(HoldReleased(audit_id, auditor_id))
        return Changed(tr("Return released"), frozenset({audit_id}), frozenset(one.id for one in returns))


def _name(reading: Reading, audit_id: str, auditor: str) -> str:
    """What an auditor of this audit is called; raises UserError for anybody else."""
    audit = reading.audits.get(audit_id)
    name = next((one.name for one in audit.auditors if one.id == auditor), None)
    if name is None:
        known = ", ".join(one.id for one in audit.auditors) or "none"
        raise UserError(
            tr("{title} has no auditor “{auditor}”.", title=audit.title, auditor=auditor),
            tr("Nothing was changed. It has: {known}.", known=known),
        )
    return name


def _returns(reading: Reading, audit_id: str, auditor: str) -> tuple[AgencyReturn, ...]:
    return tuple(one for one in reading.returns.of_audit(audit_id) if one.auditor == auditor)
