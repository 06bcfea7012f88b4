"""Small numbers of an audit: what may be told by a rule, and what earlier files would give away."""

import hashlib

from qa_desk.domain.agency_return import ReturnState
from qa_desk.domain.disclosure import RULES, SmallNumbersRule, rule_named
from qa_desk.domain.disclosure.differencing import differencing_warnings
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.reports.findings.material import FindingsMaterial
from qa_desk.reports.findings.shown import ShownFindings
from qa_desk.services.clock import Clock
from qa_desk.services.findings import FindingsService
from qa_desk.services.report_material import with_findings
from qa_desk.store.store import Store
from qa_desk.store.unit_of_work import Reading


class SmallNumbersService:
    """The verbs of hiding small numbers."""

    def __init__(self, store: Store, clock: Clock, findings: FindingsService) -> None:
        self._store, self._clock, self._findings = store, clock, findings

    def rules(self) -> tuple[SmallNumbersRule, ...]:
        """Every rule that can be chosen, the one that hides nothing first."""
        return RULES

    def shown(self, audit_id: str, rule: str) -> ShownFindings:
        """The findings as a rule lets them be told. Raises UserError when there is no such rule, or it cannot help."""
        rule_named(rule)
        found = self._findings.of_audit(audit_id)
        with self._store.reading() as reading:
            audit = reading.audits.get(audit_id)
            material = FindingsMaterial(audit, found, self._clock.today(), rule=rule)
            return with_findings(reading, material).shown

    def warnings(self, audit_id: str, rule: str) -> tuple[str, ...]:
        """What somebody could work out who has a file made now by this rule, and one that was made before."""
        chosen, found = rule_named(rule), self._findings.of_audit(audit_id)
        with self._store.reading() as reading:
            earlier = reading.made_files.of_audit(audit_id)
            return differencing_warnings(chosen, population_of(reading, audit_id), found.signed_off, earlier)


def population_of(reading: Reading, audit_id: str) -> str:
    """A name for exactly what is counted now: which returns as they were signed off, and what the panel agreed."""
    sealed = reading.panels.sealed(audit_id)
    counted = hashlib.sha256()
    for one in sorted(reading.returns.of_audit(audit_id), key=lambda each: each.id):
        if one.state is ReturnState.SIGNED_OFF and one.subject not in sealed:
            counted.update(f"{one.id}\x1f{one.signed_off_at}\x1e".encode())
    for grade in sorted((one.subject, one.question, one.point) for one in reading.panels.grades(audit_id)):
        counted.update("\x1f".join(grade).encode() + b"\x1e")
    return counted.hexdigest()


def refuse_by_case(title: str, rule: SmallNumbersRule) -> UserError:
    """Why a file with rows of single cases, or counts that no rule reaches, is not made by a rule."""
    return UserError(
        tr(
            "{title} tells of single cases, so small numbers cannot be hidden in it ({words}).",
            title=title,
            words=rule.words,
        ),
        tr(
            "Nothing was made. Make the findings report or the findings workbook by this rule, or make this file with "
            "nothing hidden and keep it inside the partnership."
        ),
        field="rule",
    )
