"""Visits and surveys recorded beside the areas of Section 11: they stand beside grades and never change one."""

from dataclasses import dataclass
from typing import Any
from uuid import uuid4

from qa_desk.domain.area_checks.check import AreaCheck, Survey, Visit
from qa_desk.domain.area_checks.events import AreaCheckTakenBack, AreaSurveyed, AreaVisited
from qa_desk.domain.changes import Changed
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.typed_words import checked_words
from qa_desk.domain.wording import listed
from qa_desk.services.area_grid import graded_sections
from qa_desk.services.clock import Clock
from qa_desk.services.open_audits import check_open, writing_open
from qa_desk.services.templates import TemplateService
from qa_desk.store.store import Store
from qa_desk.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class AreaCheckKept:
    """What was recorded, and the visit or survey as it stands."""

    changed: Changed
    check: AreaCheck


class AreaCheckService:
    """The verbs of visits and surveys."""

    def __init__(self, store: Store, clock: Clock, actor: str, templates: TemplateService) -> None:
        self._store, self._clock, self._actor, self._templates = store, clock, actor, templates

    def of(self, audit: str) -> tuple[AreaCheck, ...]:
        """Every visit and survey beside the areas of an audit, in the order of their days."""
        with self._store.reading() as reading:
            reading.audits.get(audit)
            return reading.area_checks.of_audit(audit)

    def visit(self, audit: str, subject: str, section: str, visit: Visit) -> AreaCheckKept:
        """Record a visit about one area; raises UserError, with nothing recorded, beside what cannot stand."""
        check = str(uuid4())
        with writing_open(self._store, self._actor, audit) as uow:
            self._check_area(uow, audit, subject, section)
            uow.record(AreaVisited(check, audit, subject, section, visit.checked(self._clock.today())))
            return AreaCheckKept(Changed(tr("Visit recorded"), frozenset({audit})), uow.area_checks.get(check))

    def survey(self, audit: str, subject: str, section: str, survey: Survey) -> AreaCheckKept:
        """Record how staff answered one question about one area; raises UserError beside what cannot stand."""
        check = str(uuid4())
        with writing_open(self._store, self._actor, audit) as uow:
            self._check_area(uow, audit, subject, section)
            uow.record(AreaSurveyed(check, audit, subject, section, survey.checked(self._clock.today())))
            return AreaCheckKept(Changed(tr("Survey recorded"), frozenset({audit})), uow.area_checks.get(check))

    def take_back(self, check: str, reason: str) -> Changed:
        """Let a visit or a survey count no more, and keep why; what it said stays in the history."""
        with self._store.writing(self._actor) as uow:
            audit = uow.area_checks.get(check).audit
            check_open(uow, audit)
            why = checked_words(reason, tr("Say why it is taken back."), "reason")
            uow.record(AreaCheckTakenBack(check, audit, why))
        return Changed(tr("Taken back"), frozenset({audit}))

    def _check_area(self, uow: UnitOfWork, audit_id: str, subject: str, section: str) -> None:
        audit = uow.audits.get(audit_id)
        sections = [one.name for one, _ in graded_sections(self._templates.plan(audit.template).template, audit)]
        uow.audits.subject(audit_id, subject)
        if section not in sections:
            raise UserError(
                tr("The form of this audit has no section “{section}”.", section=section),
                tr("Nothing was recorded. It has: {listed}.", listed=listed(sections)),
                field="section",
            )


def check_json(check: AreaCheck) -> dict[str, Any]:
    """A visit or a survey as commands print it."""
    body: dict[str, Any] = {
        "check": check.id, "audit": check.audit, "subject": check.subject, "section": check.section,
        "on": check.told.on.isoformat(), "evidence": check.told.evidence or None, "words": check.words,
    }  # fmt: skip
    if isinstance(check.told, Visit):
        visit = check.told
        return body | {
            "kind": "visit", "who": visit.who, "asked": visit.asked, "seen": visit.seen, "match": visit.match.value,
        }  # fmt: skip
    survey = check.told
    return body | {
        "kind": "survey", "question": survey.question, "yes": survey.yes, "partly": survey.partly, "no": survey.no,
        "answered": survey.answered, "in_percent": survey.in_percent,
    }  # fmt: skip
