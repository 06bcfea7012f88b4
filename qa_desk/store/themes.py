"""Themes and their links: rows to domain values."""

import json
from collections.abc import Sequence
from datetime import datetime
from itertools import groupby
from operator import itemgetter
from typing import Any

from qa_desk.domain.errors import UserError
from qa_desk.domain.themes.links import ThemeKind, ThemeLink
from qa_desk.domain.themes.theme import StepKind, Theme, ThemeStep, Vocabulary
from qa_desk.store.engine import DeskConnection

THEMES = """
SELECT t.id, t.name, t."into", s.kind, s.name, s.other, s.reason, s.actor, s.recorded_at
FROM theme t JOIN theme_step s ON s.theme_key = t.key ORDER BY t.key, s.key
"""
LINKS = """
SELECT l.id, t.id, a.id, l.question, l.kind, l.subjects, l.quotes FROM theme_link l
JOIN theme t ON t.key = l.theme_key JOIN audit a ON a.key = l.audit_key
"""
ORDER = " ORDER BY a.key, l.key"


class ThemeShelf:
    """The vocabulary, and where its themes were seen."""

    def __init__(self, connection: DeskConnection) -> None:
        self._connection = connection

    def vocabulary(self) -> Vocabulary:
        """Every theme, merged or not, with its history."""
        rows = self._connection.run(THEMES).fetchall()
        return Vocabulary(tuple(_theme(list(group)) for _, group in groupby(rows, key=itemgetter(0))))

    def links(self) -> tuple[ThemeLink, ...]:
        """Every link of every audit, audit by audit."""
        return self._links(f"{LINKS}{ORDER}", ())

    def links_of_audit(self, audit_id: str) -> tuple[ThemeLink, ...]:
        """The links of one audit, in the order of linking."""
        return self._links(f"{LINKS} WHERE a.id = ?{ORDER}", (audit_id,))

    def link(self, link_id: str) -> ThemeLink:
        """The link with this id; raises UserError when the desk has none."""
        found = self._links(f"{LINKS} WHERE l.id = ?{ORDER}", (link_id,))
        if not found:
            raise UserError("This theme is not linked there any more.", "Nothing was changed.")
        return found[0]

    def _links(self, sql: str, values: Sequence[str]) -> tuple[ThemeLink, ...]:
        return tuple(_link(row) for row in self._connection.run(sql, values).fetchall())


def _theme(rows: Sequence[Any]) -> Theme:
    id_, name, into = rows[0][:3]
    return Theme(id_, name, into, tuple(_step(row[3:]) for row in rows))


def _step(row: Sequence[Any]) -> ThemeStep:
    kind, name, other, reason, by, at = row
    return ThemeStep(StepKind(kind), name, other, reason, by, datetime.fromisoformat(at))


def _link(row: Sequence[Any]) -> ThemeLink:
    id_, theme, audit, question, kind, subjects, quotes = row
    seen, shown_by = tuple(json.loads(subjects)), tuple(json.loads(quotes))
    return ThemeLink(id_, theme, audit, question, ThemeKind(kind), seen, shown_by)
