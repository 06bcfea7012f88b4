"""Written findings and marked quotes: rows to domain values."""

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from qa_desk.domain.errors import UserError
from qa_desk.domain.written.finding import WrittenFinding
from qa_desk.domain.written.quote import MarkedQuote, QuotePurpose, QuoteSource, source_of
from qa_desk.store.answer_rows import answer_of
from qa_desk.store.engine import DeskConnection

FINDINGS = """
SELECT a.id, w.question, w.words, w.in_report, w.actor, w.recorded_at
FROM written_finding w JOIN audit a ON a.key = w.audit_key WHERE a.id = ?
"""
QUOTES = """
SELECT q.id, a.id, r.id, q.subject, q.question, q.outcome, q.words, q.seen_in, q.revision, q.purpose, q.actor,
    q.recorded_at
FROM marked_quote q JOIN audit a ON a.key = q.audit_key JOIN agency_return r ON r.key = q.return_key
"""
SOURCE = """
SELECT r.id, s.code, w.question, w.outcome, w.value_json, w.standing, w.reason, w.note, w.evidence, w.flagged
FROM answer w JOIN agency_return r ON r.key = w.return_key JOIN subject s ON s.key = r.subject_key
WHERE r.id = ? AND w.question = ? AND w.counted = 1
"""


class WrittenShelf:
    """What was written about the findings of an audit, and the sentences marked in it."""

    def __init__(self, connection: DeskConnection) -> None:
        self._connection = connection

    def findings(self, audit_id: str) -> dict[str, WrittenFinding]:
        """What stands, by question and "" for the whole; what was emptied is left out."""
        rows = self._connection.run(f"{FINDINGS} ORDER BY w.key", (audit_id,))
        standing = {row[1]: _finding(row) for row in rows}
        return {question: one for question, one in standing.items() if one.words}

    def history(self, audit_id: str, question: str) -> tuple[WrittenFinding, ...]:
        """Every version of one finding, oldest first."""
        rows = self._connection.run(f"{FINDINGS} AND w.question = ? ORDER BY w.key", (audit_id, question))
        return tuple(_finding(row) for row in rows)

    def quotes(self, audit_id: str) -> tuple[MarkedQuote, ...]:
        """The marked quotes of an audit, in the order of its cases, then of marking."""
        return self._quotes(f"{QUOTES} WHERE a.id = ? ORDER BY r.subject_key, q.key", (audit_id,))

    def quote(self, quote_id: str) -> MarkedQuote:
        """The quote with this id; raises UserError when it is not marked any more."""
        found = self._quotes(f"{QUOTES} WHERE q.id = ?", (quote_id,))
        if not found:
            raise UserError("This sentence is not marked any more.", "Nothing was changed.")
        return found[0]

    def source(self, return_id: str, question: str) -> QuoteSource | None:
        """What an answer of a signed-off return says now; None when it does not count."""
        row = self._connection.run(SOURCE, (return_id, question)).fetchone()
        if row is None:
            return None
        id_, subject, name, outcome = row[:4]
        return source_of(id_, subject, name, outcome, answer_of(row[4:]))

    def _quotes(self, sql: str, values: Sequence[str]) -> tuple[MarkedQuote, ...]:
        return tuple(_quote(row) for row in self._connection.run(sql, values).fetchall())


def _finding(row: Sequence[Any]) -> WrittenFinding:
    audit, question, words, in_report, by, at = row
    return WrittenFinding(audit, question, words, bool(in_report), by, datetime.fromisoformat(at))


def _quote(row: Sequence[Any]) -> MarkedQuote:
    id_, audit, agency_return, subject, question, outcome, words, seen_in, revision, purpose, by, at = row
    source = QuoteSource(agency_return, subject, question, outcome, words, tuple(json.loads(seen_in)), revision)
    return MarkedQuote(id_, audit, source, QuotePurpose(purpose), by, datetime.fromisoformat(at))
