"""What the panel agrees, recorded beside the own grades it was agreed from."""

from collections.abc import Sequence

from qa_desk.domain.agency_return import ReturnState
from qa_desk.domain.audit import Audit
from qa_desk.domain.changes import Changed
from qa_desk.domain.errors import UserError
from qa_desk.domain.events import GradeAgreed
from qa_desk.domain.panel import AgreedGrade
from qa_desk.services.closing import check_open
from qa_desk.services.templates import TemplateService
from qa_desk.store.store import Store
from qa_desk.store.unit_of_work import Reading


class PanelService:
    """The verbs of the panel."""

    def __init__(self, store: Store, actor: str, templates: TemplateService) -> None:
        self._store, self._actor, self._templates = store, actor, templates

    def grades(self, audit: str) -> tuple[AgreedGrade, ...]:
        """What the panel has agreed so far, in the order of the subjects."""
        with self._store.reading() as reading:
            return reading.panels.grades(audit)

    def agree(self, audit_id: str, grades: Sequence[AgreedGrade]) -> Changed:
        """Record grades that the panel agreed, all or none; raises UserError for one that cannot stand.

        A grade can be agreed once every return on its subject is signed off. What was agreed before stays in the
        history.
        """
        with self._store.writing(self._actor) as uow:
            audit = uow.audits.get(audit_id)
            check_open(uow, audit_id)
            template = self._templates.plan(audit.template).template
            waiting = _waiting(uow, audit)
            own = {question: _own_grades(uow, audit, question) for question in {grade.question for grade in grades}}
            for grade in (one.cleaned() for one in grades):
                uow.audits.subject(audit_id, grade.subject)
                if grade.subject in waiting:
                    raise UserError(
                        f"Nothing was recorded: {grade.subject} is sealed until every return on it is in.",
                        "Wait for the return, or record why it is not coming.",
                    )
                checked = grade.checked(template, own[grade.question].get(grade.subject, ()))
                uow.record(GradeAgreed(audit_id, checked))
        return Changed("Grades agreed", audits=frozenset({audit_id}))


def _waiting(reading: Reading, audit: Audit) -> frozenset[str]:
    """The subjects that a return is still out on."""
    returns = reading.returns.of_audit(audit.id)
    return frozenset(one.subject for one in returns if one.state is ReturnState.DRAFT)


def _own_grades(reading: Reading, audit: Audit, question: str) -> dict[str, tuple[str, ...]]:
    """The signed-off own grades of one question, by subject."""
    found: dict[str, tuple[str, ...]] = {}
    for _, subject, outcome in reading.listings.outcomes_of(audit.id, question):
        found[subject] = (*found.get(subject, ()), outcome)
    return found
