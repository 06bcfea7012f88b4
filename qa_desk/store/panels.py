"""What panels agreed, deferred and saw: rows to domain values."""

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import select

from qa_desk.domain.moderation.decision import Deferral
from qa_desk.domain.moderation.hold import Hold
from qa_desk.domain.panel import AgreedGrade, Dissent, HowReached
from qa_desk.store.engine import DeskConnection
from qa_desk.store.slices.moderation.tables import (
    AgreedGradeRow,
    DeferredGradeRow,
    OpenedSealRow,
    PanelMeetingRow,
    ShownNamesRow,
    UnclearQuestionRow,
)
from qa_desk.store.tables import AuditRow, SubjectRow

# Nothing is awaited from these: the same states as in `domain.agency_return.SETTLED`.
SHARED = """
SELECT code FROM subject WHERE key IN (
    SELECT subject_key FROM agency_return
    WHERE audit_key = (SELECT key FROM audit WHERE id = ?) AND state <> 'withdrawn'
    GROUP BY subject_key HAVING count(*) > 1
)
"""
HELD = """
SELECT s.code FROM subject s
JOIN agency_return r ON r.subject_key = s.key
JOIN return_hold h ON h.audit_key = r.audit_key AND h.auditor = r.auditor AND h.released_at = ''
WHERE r.audit_key = (SELECT key FROM audit WHERE id = ?) AND r.state IN ('signed_off', 'not_known')
"""  # the same states as in `domain.moderation.hold.HOLDABLE`
HOLDS = """
SELECT h.auditor, h.reason, h.held_at, h.held_by, h.released_at, h.released_by
FROM return_hold h JOIN audit a ON a.key = h.audit_key WHERE a.id = ? ORDER BY h.key
"""
SEALED = f"""
{SHARED} AND key IN (
    SELECT r.subject_key FROM agency_return r
    JOIN audit a ON a.key = r.audit_key
    LEFT JOIN opened_seal o ON o.subject_key = r.subject_key
    WHERE a.id = ? AND r.state NOT IN ('withdrawn', 'signed_off', 'not_known', 'not_coming')
        AND (o.subject_key IS NULL OR r.auditor = a.chair)
)
UNION {HELD}
"""  # noqa: S608 - our own words
WITHOUT_GRADE = """
SELECT code FROM subject WHERE key IN (
    SELECT subject_key FROM agency_return
    WHERE audit_key = (SELECT key FROM audit WHERE id = ?) AND state <> 'withdrawn'
    GROUP BY subject_key HAVING sum(state NOT IN ('not_known', 'not_coming')) = 0
)
"""
SIGNED_OFF_OUTCOMES = """
SELECT s.code, r.auditor, a.question, a.outcome FROM answer a
JOIN agency_return r ON r.key = a.return_key
JOIN subject s ON s.key = r.subject_key
WHERE a.audit_key = (SELECT key FROM audit WHERE id = ?) AND a.counted = 1 AND a.outcome <> ''
"""


class OwnOutcome(NamedTuple):
    """What one signed-off return gave on one question."""

    subject: str
    auditor: str
    question: str
    outcome: str


@dataclass(frozen=True)
class Meeting:
    """One meeting of the panel: who was there, and when it began."""

    present: tuple[str, ...]
    met_at: datetime
    actor: str


@dataclass(frozen=True)
class UnclearQuestion:
    """A question that the panel sent to whoever keeps the template."""

    question: str
    words: str
    noted_at: datetime


@dataclass(frozen=True)
class StandingGrade:
    """A grade as it stands now, with the own grades that lay before the panel, by return id."""

    grade: AgreedGrade
    seen: tuple[tuple[str, str], ...]
    agreed_at: datetime
    actor: str


class PanelShelf:
    """What stands with the panel of an audit."""

    def __init__(self, connection: DeskConnection) -> None:
        self._connection = connection

    def grades(self, audit_id: str, without: Collection[str] = ()) -> tuple[AgreedGrade, ...]:
        """The agreed grades of an audit, in the order of its subjects; those of some subjects left out."""
        return tuple(one.grade for one in self.standing(audit_id) if one.grade.subject not in without)

    def standing(self, audit_id: str, subject: str | None = None) -> tuple[StandingGrade, ...]:
        """The same with what the panel saw and when; of one subject or of all."""
        row = AgreedGradeRow
        columns = (
            SubjectRow.code, row.question, row.point, row.how, row.reason, row.dissent, row.dissents,
            row.seen, row.agreed_at, row.actor,
        )  # fmt: skip
        return tuple(_standing(one) for one in self._rows(row, columns, audit_id, subject))

    def deferrals(self, audit_id: str, subject: str | None = None) -> tuple[Deferral, ...]:
        """Every question that waits, in the order of the subjects."""
        row = DeferredGradeRow
        columns = (SubjectRow.code, row.question, row.awaited, row.whom)
        return tuple(Deferral(*one) for one in self._rows(row, columns, audit_id, subject))

    def sealed(self, audit_id: str) -> frozenset[str]:
        """The subjects that nobody may see yet: several auditors and not all in, or a return that is held back."""
        return frozenset(code for (code,) in self._connection.run(SEALED, (audit_id, audit_id, audit_id)))

    def held(self, audit_id: str) -> frozenset[str]:
        """The subjects with a return that is held back from the panel."""
        return frozenset(code for (code,) in self._connection.run(HELD, (audit_id,)))

    def holds(self, audit_id: str) -> tuple[Hold, ...]:
        """Every time that an auditor's returns were held back, oldest first, those released too."""
        return tuple(map(_hold, self._connection.run(HOLDS, (audit_id,))))

    def open_holds(self, audit_id: str) -> dict[str, Hold]:
        """What is held back now, by auditor."""
        return {one.auditor: one for one in self.holds(audit_id) if one.is_open}

    def shared(self, audit_id: str) -> frozenset[str]:
        """The subjects that were given to several auditors."""
        return frozenset(code for (code,) in self._connection.run(SHARED, (audit_id,)))

    def without_grade(self, audit_id: str) -> frozenset[str]:
        """The subjects that nobody knows or will return: a panel has nothing to decide on them."""
        return frozenset(code for (code,) in self._connection.run(WITHOUT_GRADE, (audit_id,)))

    def opened(self, audit_id: str) -> dict[str, str]:
        """The subjects that were opened early, and why."""
        columns = (SubjectRow.code, OpenedSealRow.reason)
        return dict(self._by_subject(OpenedSealRow, columns, audit_id))

    def names_shown(self, audit_id: str) -> frozenset[str]:
        """The subjects whose auditors the panel knows."""
        return frozenset(code for (code,) in self._by_subject(ShownNamesRow, (SubjectRow.code,), audit_id))

    def outcomes(self, audit_id: str) -> list[OwnOutcome]:
        """Everything that signed-off returns gave, in no order. Callers leave out what is sealed."""
        rows = self._connection.run(SIGNED_OFF_OUTCOMES, (audit_id,))
        return list(map(OwnOutcome._make, rows))

    def meetings(self, audit_id: str) -> tuple[Meeting, ...]:
        """The meetings of the panel, first one first."""
        row = PanelMeetingRow
        statement = (
            select(row.present, row.met_at, row.actor)
            .join(AuditRow, AuditRow.key == row.audit_key)
            .where(AuditRow.id == audit_id)
            .order_by(row.key)
        )
        return tuple(
            Meeting(tuple(json.loads(present)), datetime.fromisoformat(met_at), actor)
            for present, met_at, actor in self._connection.core.execute(statement)
        )

    def unclear(self, audit_id: str) -> tuple[UnclearQuestion, ...]:
        """What the panel could not tell the meaning of, first one first."""
        row = UnclearQuestionRow
        statement = (
            select(row.question, row.words, row.noted_at)
            .join(AuditRow, AuditRow.key == row.audit_key)
            .where(AuditRow.id == audit_id)
            .order_by(row.key)
        )
        return tuple(
            UnclearQuestion(question, words, datetime.fromisoformat(noted_at))
            for question, words, noted_at in self._connection.core.execute(statement)
        )

    def _rows(self, row: Any, columns: Sequence[Any], audit_id: str, subject: str | None) -> Any:
        statement = (
            select(*columns)
            .join(AuditRow, AuditRow.key == row.audit_key)
            .join(SubjectRow, SubjectRow.key == row.subject_key)
            .where(AuditRow.id == audit_id)
            .order_by(row.subject_key, row.question)
        )
        if subject is not None:
            statement = statement.where(SubjectRow.code == subject)
        return self._connection.core.execute(statement)

    def _by_subject(self, row: Any, columns: Sequence[Any], audit_id: str) -> Any:
        statement = (
            select(*columns)
            .join(row, row.subject_key == SubjectRow.key)
            .join(AuditRow, AuditRow.key == SubjectRow.audit_key)
            .where(AuditRow.id == audit_id)
        )
        return [tuple(one) for one in self._connection.core.execute(statement)]


def _hold(row: Any) -> Hold:
    auditor, reason, held_at, held_by, released_at, released_by = row
    ended = datetime.fromisoformat(released_at) if released_at else None
    return Hold(auditor, reason, datetime.fromisoformat(held_at), held_by, ended, released_by)


def _standing(row: Any) -> StandingGrade:
    code, question, point, how, reason, dissent, dissents, seen, agreed_at, actor = row
    told = tuple(Dissent(*one) for one in json.loads(dissents)) if dissents else ()
    grade = AgreedGrade(code, question, point, HowReached(how), reason, dissent, told)
    pairs = tuple((id_, outcome) for id_, outcome in json.loads(seen)) if seen else ()
    return StandingGrade(grade, pairs, datetime.fromisoformat(agreed_at), actor)
