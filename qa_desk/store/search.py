"""What the words of a search are found in, best first, before anybody says who may read it."""

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from qa_desk.domain.audit import TemplateReference
from qa_desk.domain.searching.found import AuditHead, FoundKind
from qa_desk.domain.searching.words import words_of
from qa_desk.domain.template import SubjectKind
from qa_desk.domain.wording import SUBJECT_WORDS
from qa_desk.store.engine import DeskConnection
from qa_desk.store.searched import Searched
from qa_desk.store.slices.every import SEARCHED

MOST_RANKED = 1_000
"""As many as are weighed against one another in a moment. Of more, the latest are told: no order helps there."""
PAGE = 50
MOST_EXACT = 50
NOUNS = frozenset(chain.from_iterable(SUBJECT_WORDS.values()))

FIRST = "SELECT rowid FROM {index} WHERE {index} MATCH ? ORDER BY rowid LIMIT ?"
LATEST = "SELECT rowid FROM {index} WHERE {index} MATCH ? ORDER BY rowid DESC LIMIT ?"
BEST = "SELECT rowid FROM {index} WHERE {index} MATCH ? ORDER BY rank, rowid LIMIT ?"
ROWS = """
SELECT d.key, coalesce(a.id, ''), coalesce(s.code, ''), coalesce(u.name, r.auditor, ''), coalesce(r.state, ''), d.part,
    coalesce(w.outcome, ''), d.name, d.title, d.words
FROM {texts} d
LEFT JOIN audit a ON a.key = d.audit_key
LEFT JOIN subject s ON s.key = d.subject_key
LEFT JOIN agency_return r ON r.key = d.return_key
LEFT JOIN auditor u ON u.audit_key = r.audit_key AND u.id = r.auditor
LEFT JOIN answer w ON w.return_key = d.return_key AND w.question = d.part
WHERE d.key IN (SELECT value FROM json_each(?))
"""
RETURNS_ON = """
SELECT r.id, coalesce(u.name, r.auditor) FROM agency_return r
JOIN subject s ON s.key = r.subject_key
LEFT JOIN auditor u ON u.audit_key = r.audit_key AND u.id = r.auditor
WHERE s.audit_key = (SELECT key FROM audit WHERE id = ?) AND s.code = ? AND r.audit_key = s.audit_key
    AND r.state <> 'withdrawn' ORDER BY r.key
"""
AUDITS = "SELECT id, title, subject_kind, template_name, template_edition, template_hash FROM audit ORDER BY key"


class Hit(NamedTuple):
    """One row that the words are in; parts that its kind does not have are empty."""

    audit: str
    subject: str
    auditor: str
    """By name, as the person who works here is known."""
    state: str
    question: str
    outcome: str
    name: str
    title: str
    words: str


class SearchShelf:
    """The index of words. Callers leave out what is sealed."""

    def __init__(self, connection: DeskConnection) -> None:
        self._connection = connection
        self._searched = {one.kind: one for one in SEARCHED}

    @property
    def kinds(self) -> frozenset[FoundKind]:
        """What this desk can be searched for."""
        return frozenset(self._searched)

    def audits(self) -> tuple[AuditHead, ...]:
        """Every audit, in the order of setting up."""
        rows = self._connection.run(AUDITS)
        return tuple(AuditHead(row[0], row[1], SubjectKind(row[2]), TemplateReference(*row[3:])) for row in rows)

    def hits(self, kind: FoundKind, words: Sequence[str]) -> Iterator[Hit]:
        """Everything of one kind that every word begins a word of. Not to be used after its block."""
        searched = self._searched[kind]
        exact, wanted = self._exact(searched, words), words
        if kind is FoundKind.CASE:  # "case 12" is typed as it is shown, and only 12 is its code
            wanted = [word for word in words if word not in NOUNS] or words
        keys = list(dict.fromkeys([*exact, *self._keys(searched, wanted)]))
        for start in range(0, len(keys), PAGE):
            page = keys[start : start + PAGE]
            rows = self._rows(searched, page)
            yield from (rows[key] for key in page)

    def texts(self, kind: FoundKind) -> Iterator[str]:
        """Every text of one kind. Not to be used after its block."""
        for (words,) in self._connection.run(f"SELECT words FROM {self._searched[kind].texts}"):  # noqa: S608
            yield words

    def returns_on(self, audit: str, subject: str) -> list[tuple[str, str]]:
        """Id and name of the auditor of each return on one case that is still asked for."""
        return list(self._connection.run(RETURNS_ON, (audit, subject)))

    def _keys(self, searched: Searched, words: Sequence[str]) -> list[int]:
        """Where the finished words stand as they were typed; where that is little, also where they begin others."""
        keys = self._ranked(searched, _match(words, begun=words[-1:]))
        if len(keys) < PAGE and len(words) > 1:
            keys += self._ranked(searched, _match(words, begun=words))
        return keys

    def _ranked(self, searched: Searched, match: str) -> list[int]:
        """The best of a moderate number, else the latest; of cases the first of their list."""
        many = FIRST if searched.kind is FoundKind.CASE else LATEST
        keys = self._matching(many, searched, match, MOST_RANKED + 1)
        if len(keys) > MOST_RANKED:
            return keys[:MOST_RANKED]
        return self._matching(BEST, searched, match, MOST_RANKED) if len(keys) > 1 else keys

    def _exact(self, searched: Searched, words: Sequence[str]) -> list[int]:
        """Cases whose whole code was typed, with or without the word for a case."""
        if searched.kind is not FoundKind.CASE:
            return []
        keys = self._matching(FIRST, searched, " OR ".join(f'title : "{word}"' for word in words), MOST_EXACT)
        rows, typed = self._rows(searched, keys), set(words)
        return [key for key in keys if typed.issuperset(words_of(rows[key].title))]

    def _matching(self, sql: str, searched: Searched, match: str, most: int) -> list[int]:
        rows = self._connection.run(sql.format(index=searched.index), (match, most))
        return [key for (key,) in rows]

    def _rows(self, searched: Searched, keys: Sequence[int]) -> dict[int, Hit]:
        rows = self._connection.run(ROWS.format(texts=searched.texts), (str(list(keys)),))
        return {row[0]: Hit._make(row[1:]) for row in rows}


def _match(words: Sequence[str], begun: Sequence[str]) -> str:
    """The words as FTS5 takes them; those ``begun`` also stand for what begins with them.

    A single letter begins too much to be found in time: it stands for itself alone.
    """
    return " AND ".join(f'"{word}"{" *" if word in begun and len(word) > 1 else ""}' for word in words)
