"""Gathering what the record of a panel is made from, all as of one moment of the desk."""

from collections.abc import Mapping
from datetime import date

from qa_desk.domain.audit import Audit
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.moderation.case import CaseComparison
from qa_desk.domain.moderation.history import past_decisions
from qa_desk.domain.template import Template
from qa_desk.reports.moderation.material import ModerationMaterial, RecordedMeeting
from qa_desk.services.panel.agreement_words import words_of_audit
from qa_desk.services.panel.comparing import Comparing
from qa_desk.store.unit_of_work import Reading


def nothing_recorded(reading: Reading, audit_id: str) -> UserError | None:
    """Why there is no record of a panel to make; None when there is."""
    panels = reading.panels
    if panels.meetings(audit_id) or panels.grades(audit_id) or panels.deferrals(audit_id):
        return None
    return UserError(
        tr("There is nothing to report yet: the panel has recorded nothing on this audit."),
        tr("Nothing was made. Compare a case and record what the panel agrees first."),
    )


def nothing_compared(reading: Reading, audit_id: str) -> UserError | None:
    """Why there is nothing to diagnose; None when there is."""
    if reading.panels.shared(audit_id) - reading.panels.sealed(audit_id):
        return None
    return UserError(
        tr("There is nothing to compare yet: nothing that several auditors graded is open."),
        tr("Nothing was made. It opens once every return on it is in."),
    )


def gather_moderation(
    reading: Reading, audit: Audit, template: Template, created_on: date, record: str, marking: str
) -> ModerationMaterial:
    """Everything the panel of one audit left behind; nothing of a sealed case but that it is."""
    comparing, panels = Comparing(reading, audit, template), reading.panels
    decided = {one.subject for one in panels.grades(audit.id)}
    decided |= {one.subject for one in panels.deferrals(audit.id)}
    lines = comparing.cases()
    cases = tuple(
        comparing.case(one.subject) for one in lines if one.seal is None and (one.is_shared or one.subject in decided)
    )
    return ModerationMaterial(
        audit,
        template,
        created_on,
        lines,
        cases,
        past_decisions(reading.history.of_audit(audit.id)),
        tuple(RecordedMeeting(one.present, one.met_at) for one in panels.meetings(audit.id)),
        tuple((one.question, one.words) for one in panels.unclear(audit.id)),
        tuple((one.scale, one.lines) for one in words_of_audit(audit, comparing)),
        record,
        marking,
    )


def auditors_behind(
    reading: Reading, audit: Audit, template: Template, cases: tuple[CaseComparison, ...]
) -> Mapping[tuple[str, str], str]:
    """Who stands behind each letter of each case: for what is sent to the auditors themselves, and never shown."""
    comparing = Comparing(reading, audit, template)
    return {
        (case.subject, letter): auditor for case in cases for auditor, letter in comparing.letters(case.subject).items()
    }
