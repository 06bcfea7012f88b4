"""Audits and their subjects: rows to domain values."""

from collections.abc import Collection, Sequence
from datetime import date
from itertools import groupby
from operator import itemgetter
from typing import Any

from sqlalchemy import select

from qa_desk.domain.audit import Audit, Auditor, Subject, TemplateReference
from qa_desk.domain.errors import UserError
from qa_desk.domain.template import Choice, SubjectKind
from qa_desk.domain.timescales import Nation
from qa_desk.store.engine import DeskConnection
from qa_desk.store.tables import AgencyRow, AuditorRow, AuditRow, SubjectAttributeRow, SubjectRow


class AuditShelf:
    """Audits by id, and what each of them grades."""

    def __init__(self, connection: DeskConnection) -> None:
        self._connection = connection

    def list(self) -> tuple[Audit, ...]:
        """Every audit, in the order they were set up."""
        rows = self._connection.core.execute(select(AuditRow.__table__).order_by(AuditRow.key)).all()
        return tuple(self._audit(row) for row in rows)

    def get(self, audit_id: str) -> Audit:
        """The audit with this id; raises UserError when the desk has none."""
        row = self._connection.core.execute(select(AuditRow.__table__).where(AuditRow.id == audit_id)).first()
        if row is None:
            raise UserError(f"This desk has no audit called {audit_id}.", "Look up its name in the list of audits.")
        return self._audit(row)

    def has(self, audit_id: str) -> bool:
        """Whether the desk has an audit with this id."""
        return self._connection.core.execute(select(AuditRow.key).where(AuditRow.id == audit_id)).first() is not None

    def subjects(self, audit_id: str) -> tuple[Subject, ...]:
        """What is graded in an audit, in the order of adding; cases that were replaced are left out."""
        return self._subjects(AuditRow.id == audit_id, SubjectRow.replaced == "")

    def subjects_by_code(self, audit_id: str, codes: Collection[str]) -> dict[str, Subject]:
        """Some subjects of an audit, by code."""
        found = self._subjects(AuditRow.id == audit_id, SubjectRow.code.in_(codes))
        return {subject.code: subject for subject in found}

    def subject(self, audit_id: str, code: str) -> Subject:
        """One subject by its code; raises UserError when the audit has none."""
        found = self._subjects(AuditRow.id == audit_id, SubjectRow.code == code)
        if not found:
            raise UserError(f"The audit has no case {code}.", "Look up its code in the list of cases.")
        return found[0]

    def attributes(self, audit_id: str) -> tuple[str, ...]:
        """The columns that the case list came with, each once."""
        statement = (
            select(SubjectAttributeRow.title)
            .join(SubjectRow, SubjectRow.key == SubjectAttributeRow.subject_key)
            .join(AuditRow, AuditRow.key == SubjectRow.audit_key)
            .where(AuditRow.id == audit_id, SubjectRow.replaced == "")
            .order_by(SubjectAttributeRow.subject_key, SubjectAttributeRow.position)
        )
        return tuple(dict.fromkeys(self._connection.core.execute(statement).scalars()))

    def _subjects(self, *conditions: Any) -> tuple[Subject, ...]:
        statement = (
            select(SubjectRow.key, SubjectRow.code, SubjectAttributeRow.title, SubjectAttributeRow.value)
            .join(AuditRow, AuditRow.key == SubjectRow.audit_key)
            .outerjoin(SubjectAttributeRow, SubjectAttributeRow.subject_key == SubjectRow.key)
            .where(*conditions)
            .order_by(SubjectRow.key, SubjectAttributeRow.position)
        )
        rows = self._connection.core.execute(statement).all()
        return tuple(_subject(list(group)) for _, group in groupby(rows, key=itemgetter(0)))

    def _audit(self, row: Any) -> Audit:
        execute = self._connection.core.execute
        agencies = execute(
            select(AgencyRow.value, AgencyRow.label).where(AgencyRow.audit_key == row.key).order_by(AgencyRow.position)
        ).all()
        auditors = execute(
            select(AuditorRow.id, AuditorRow.name, AuditorRow.agency, AuditorRow.team)
            .where(AuditorRow.audit_key == row.key)
            .order_by(AuditorRow.position)
        ).all()
        return Audit(
            id=row.id,
            title=row.title,
            template=TemplateReference(row.template_name, row.template_edition, row.template_hash),
            subject=SubjectKind(row.subject_kind),
            theme=row.theme,
            key_lines=row.key_lines,
            look_back_from=_day(row.look_back_from),
            look_back_to=_day(row.look_back_to),
            agencies=tuple(Choice(*agency) for agency in agencies),
            auditors=tuple(Auditor(*auditor) for auditor in auditors),
            lead=row.lead,
            return_due_on=_day(row.return_due_on),
            nation=Nation(row.nation),
            previous=row.previous,
            panel_meets_on=_day(row.panel_meets_on),
            chair=row.chair,
            double_share=row.double_share,
            double_when=tuple(row.double_when.split()),
            short_notice_from=_day(row.short_notice_from),
        )


def _subject(rows: Sequence[Any]) -> Subject:
    return Subject(rows[0][1], tuple((title, value) for _, _, title, value in rows if title is not None))


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
