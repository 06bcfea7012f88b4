"""Read-only rows for tables and counts, made for speed: each is one pass over one index."""

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass

from qa_desk.domain.findings import OutcomeCount, QuotedEvidence
from qa_desk.store.answer_rows import BLANK_COLUMNS, sources_of
from qa_desk.store.engine import DeskConnection
from qa_desk.store.event_form import canonical_json

# An answer whose question is not in the edition any more counts as nothing: its outcome is empty.
# counted = 1 stands as text: SQLite uses a partial index only when it can see its condition.
GRADE_COUNTS = """
SELECT question, outcome, count(*) FROM answer
WHERE audit_key = ? AND counted = 1 GROUP BY question, outcome
"""
GRADE_COUNTS_OF = """
SELECT a.question, a.outcome, count(*) FROM answer a
JOIN agency_return r ON r.key = a.return_key
JOIN subject s ON s.key = r.subject_key
WHERE r.audit_key = ? AND r.state = 'signed_off' AND a.counted = 1
    AND s.code IN (SELECT value FROM json_each(?)) GROUP BY a.question, a.outcome
"""
COUNTED_RETURNS = """
SELECT question, outcome, return_key FROM answer
WHERE audit_key = ? AND counted = 1 ORDER BY question, outcome
"""
ATTRIBUTE_OF_RETURNS = """
SELECT r.key, t.value FROM agency_return r
JOIN subject_attribute t ON t.subject_key = r.subject_key AND t.title = ?
WHERE r.audit_key = ?
"""
EVIDENCE = """
SELECT s.key, s.code, coalesce(u.name, r.auditor), a.outcome, a.note, a.evidence, r.id
FROM answer a
JOIN agency_return r ON r.key = a.return_key
JOIN subject s ON s.key = r.subject_key
LEFT JOIN auditor u ON u.audit_key = r.audit_key AND u.id = r.auditor
WHERE a.audit_key = ? AND a.counted = 1 AND a.question = ? AND (a.note <> '' OR a.evidence <> '')
"""
OUTCOMES = """
SELECT r.id, s.code, a.outcome FROM answer a
JOIN agency_return r ON r.key = a.return_key
JOIN subject s ON s.key = r.subject_key
WHERE a.audit_key = ? AND a.counted = 1 AND a.question = ? ORDER BY s.key, r.key
"""
PROGRESS = """
SELECT a.id,
    (SELECT count(*) FROM subject s WHERE s.audit_key = a.key AND s.replaced = ''),
    (SELECT count(*) FROM agency_return r WHERE r.audit_key = a.key AND r.state <> 'withdrawn'),
    (SELECT count(*) FROM agency_return r WHERE r.audit_key = a.key AND r.state <> 'withdrawn'
        AND (r.worked_on_at IS NOT NULL OR r.state <> 'draft')),
    (SELECT count(*) FROM agency_return r WHERE r.audit_key = a.key AND r.state = 'signed_off'),
    (SELECT count(*) FROM agency_return r WHERE r.audit_key = a.key
        AND r.state IN ('signed_off', 'not_known', 'not_coming')),
    (SELECT count(*) FROM population_case p WHERE p.audit_key = a.key)
FROM audit a ORDER BY a.key
"""
RETURNS = """
SELECT r.id, s.code, r.auditor, r.state, r.worked_on_at, r.signed_off_at,
    (SELECT count(*) FROM answer a WHERE a.return_key = r.key AND a.outcome <> ''
        AND (a.value_json IS NOT NULL OR a.standing <> ?)),
    (SELECT count(*) FROM answer a WHERE a.return_key = r.key AND a.outcome <> '' AND a.note <> ''),
    (SELECT count(*) FROM answer a WHERE a.return_key = r.key AND a.outcome <> '' AND a.flagged = 1)
FROM agency_return r JOIN subject s ON s.key = r.subject_key
WHERE r.audit_key = (SELECT key FROM audit WHERE id = ?) AND r.state <> 'withdrawn' ORDER BY r.audit_key, r.subject_key
"""
FILES = "SELECT DISTINCT a.id FROM made_file f JOIN audit a ON a.key = f.audit_key"
AUDIT_KEY = "SELECT key FROM audit WHERE id = ?"


@dataclass(frozen=True)
class AuditProgress:
    """How far one audit has come: subjects, returns asked for, begun and signed off.

    ``settled`` counts with those signed off the returns that are not known or not coming: nothing is waited for.
    ``listed`` counts the cases there are to choose from, where a list is kept.
    """

    subjects: int
    returns: int
    begun: int
    finished: int
    settled: int
    listed: int = 0


@dataclass(frozen=True)
class ListedReturn:
    """One return with how much is in it, without reading its template."""

    id: str
    subject: str
    auditor: str
    state: str
    worked_on_at: str | None
    signed_off_at: str | None
    answered: int
    notes: int
    flagged: int


class Listings:
    """Rows and counts over many returns."""

    def __init__(self, connection: DeskConnection) -> None:
        self._connection = connection

    def progress_by_audit(self) -> dict[str, AuditProgress]:
        """How far every audit has come, by audit id, in the order of setting up."""
        return {row[0]: AuditProgress(*row[1:]) for row in self._connection.run(PROGRESS)}

    def audits_with_files(self) -> frozenset[str]:
        """The audits that something was made from and left the desk."""
        return frozenset(id_ for (id_,) in self._connection.run(FILES))

    def returns(self, audit_id: str) -> list[ListedReturn]:
        """The returns of an audit with their counts, in the order of its subjects."""
        rows = self._connection.run(RETURNS, (BLANK_COLUMNS[1], audit_id))
        return [ListedReturn(*row) for row in rows]

    def grade_counts(self, audit_id: str) -> list[OutcomeCount]:
        """How many signed-off returns have each outcome of each question."""
        return list(self._connection.run(GRADE_COUNTS, (self._audit_key(audit_id),)))

    def grade_counts_without(self, audit_id: str, subjects: Collection[str]) -> list[OutcomeCount]:
        """`grade_counts` of the returns on all other subjects."""
        every = self.grade_counts(audit_id)
        if not subjects:
            return every
        rows = self._connection.run(GRADE_COUNTS_OF, (self._audit_key(audit_id), canonical_json(sorted(subjects))))
        left_out = {(question, outcome): count for question, outcome, count in rows}
        counts = ((name, outcome, count - left_out.get((name, outcome), 0)) for name, outcome, count in every)
        return [one for one in counts if one[2]]

    def grade_counts_by(self, audit_id: str, attribute: str) -> list[tuple[str, str, str, int]]:
        """`grade_counts` for each value of one column of the case list: value, question, outcome, how many.

        Subjects without the column stand under an empty value.
        """
        key = self._audit_key(audit_id)
        values = dict(self._connection.run(ATTRIBUTE_OF_RETURNS, (attribute, key)))
        counts = Counter(
            (values.get(return_key, ""), question, outcome)
            for question, outcome, return_key in self._connection.run(COUNTED_RETURNS, (key,))
        )
        return [(*which, count) for which, count in sorted(counts.items())]

    def outcomes_of(self, audit_id: str, question: str) -> list[tuple[str, str, str]]:
        """Return id, subject code and outcome of one question, for every signed-off return in the order of subjects."""
        return list(self._connection.run(OUTCOMES, (self._audit_key(audit_id), question)))

    def evidence_behind(self, audit_id: str, question: str, outcome: str | None = None) -> list[QuotedEvidence]:
        """What was written under one question by signed-off returns, in the order of the subjects."""
        sql, values = EVIDENCE, [self._audit_key(audit_id), question]
        if outcome is not None:
            sql, values = f"{EVIDENCE} AND a.outcome = ?", [*values, outcome]
        rows = sorted(self._connection.run(sql, values), key=lambda row: row[0])
        return [
            QuotedEvidence(subject, auditor, counts_as, note, sources_of(evidence), return_id)
            for _, subject, auditor, counts_as, note, evidence, return_id in rows
        ]

    def _audit_key(self, audit_id: str) -> int:
        return int(self._connection.value(AUDIT_KEY, (audit_id,)) or 0)
