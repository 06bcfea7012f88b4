"""Populations and samples: rows to domain values."""

import json

from sqlalchemy import select

from qa_desk.domain.audit import Subject
from qa_desk.domain.sampling.plan import DrawMethod, SamplePlan
from qa_desk.domain.sampling.population import Population
from qa_desk.domain.sampling.sample import Replacement, Sample
from qa_desk.store.engine import DeskConnection
from qa_desk.store.slices.sampling import (
    CHOSEN,
    RESERVE,
    PopulationCaseRow,
    PopulationRow,
    ReplacementRow,
    SampledCaseRow,
    SampleRow,
)
from qa_desk.store.tables import AuditRow


class SampleShelf:
    """The list an audit chooses its cases from, and what was chosen."""

    def __init__(self, connection: DeskConnection) -> None:
        self._connection = connection

    def population(self, audit_id: str) -> Population | None:
        """The list of an audit; None while it has none."""
        execute = self._connection.core.execute
        found = execute(
            select(PopulationRow.audit_key, PopulationRow.listed_at)
            .join(AuditRow, AuditRow.key == PopulationRow.audit_key)
            .where(AuditRow.id == audit_id)
        ).first()
        if found is None:
            return None
        key, listed_at = found
        rows = execute(
            select(PopulationCaseRow.code, PopulationCaseRow.attributes)
            .where(PopulationCaseRow.audit_key == key)
            .order_by(PopulationCaseRow.position)
        )
        cases = (Subject(code, tuple((title, text) for title, text in json.loads(told))) for code, told in rows)
        return Population(tuple(cases), listed_at)

    def sample(self, audit_id: str) -> Sample | None:
        """The sample of an audit as it was last drawn; None while nothing was drawn."""
        row = self._connection.core.execute(
            select(SampleRow.__table__)
            .join(AuditRow, AuditRow.key == SampleRow.audit_key)
            .where(AuditRow.id == audit_id)
        ).first()
        if row is None:
            return None
        method, chosen = DrawMethod(row.method), self._drawn(row.audit_key, CHOSEN)
        plan = SamplePlan(
            method,
            row.size,
            row.seed,
            row.column_title,
            tuple((group, number) for group, number in json.loads(row.quotas)),
            chosen if method is DrawMethod.BY_HAND else (),
        )
        return Sample(
            plan,
            row.checksum,
            chosen,
            self._drawn(row.audit_key, RESERVE),
            self._replacements(row.audit_key),
            row.drawn_at,
            row.actor,
        )

    def _drawn(self, audit_key: int, drawn_as: str) -> tuple[str, ...]:
        statement = (
            select(SampledCaseRow.code)
            .where(SampledCaseRow.audit_key == audit_key, SampledCaseRow.drawn_as == drawn_as)
            .order_by(SampledCaseRow.position)
        )
        return tuple(self._connection.core.execute(statement).scalars())

    def _replacements(self, audit_key: int) -> tuple[Replacement, ...]:
        statement = (
            select(ReplacementRow.old, ReplacementRow.new, ReplacementRow.reason)
            .where(ReplacementRow.audit_key == audit_key)
            .order_by(ReplacementRow.position)
        )
        return tuple(Replacement(*row) for row in self._connection.core.execute(statement))
