"""The shelf of templates: drafts, published editions and retired ones, shipped or the partnership's own."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path

from qa_desk.domain.audit import TemplateReference
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.template import Template
from qa_desk.templates.drafts.draft import Draft
from qa_desk.templates.drafts.notes import minutes_of
from qa_desk.templates.library import TemplateLibrary
from qa_desk.templates.loader import TemplateReading
from qa_desk.templates.own_templates import OwnTemplates
from qa_desk.templates.text.plain import plain_template

UsedEditions = Callable[[], Iterable[TemplateReference]]
"""The edition that each audit of the open desk was set up with."""

CHANGED_SINCE = tr("This file was changed after it was published; audits set up before that keep what it said then.")


class ShelfStatus(StrEnum):
    """The words shown for a template."""

    DRAFT = "Draft"
    PUBLISHED = "Published"
    RETIRED = "Retired"

    @property
    def words(self) -> str:
        """As it is said to a person."""
        return _SHELF_WORDS[self]


_SHELF_WORDS = {
    ShelfStatus.DRAFT: tr("Draft"),
    ShelfStatus.PUBLISHED: tr("Published"),
    ShelfStatus.RETIRED: tr("Retired"),
}


@dataclass(frozen=True)
class ShelfLine:
    """One template of the shelf. ``draft`` is the id of a draft, "" for an edition that is published."""

    title: str
    name: str
    edition: str
    status: ShelfStatus
    is_own: bool
    questions: int
    minutes: int
    used_by: int
    """How many audits of the open desk were set up with this edition."""
    problems: tuple[str, ...] = ()
    draft: str = ""
    file: str = ""
    published_on: date | None = None
    saved_at: datetime | None = None
    is_readable: bool = True


class TemplateShelf:
    """Looks at every template there is; a file that cannot be read is a line with its problems."""

    def __init__(self, library: TemplateLibrary, own: OwnTemplates, used: UsedEditions) -> None:
        self._library, self._own, self._used = library, own, used

    def lines(self) -> tuple[ShelfLine, ...]:
        """Drafts first, then published editions by title with the newest first, then files that cannot be read."""
        used = Counter((one.name, one.edition) for one in self._used())
        drafts = [self._draft_line(draft_id) for draft_id in self._own.draft_ids()]
        readings = self._library.readings()
        own = {(one.name, one.edition) for one in readings if one.template is not None and self._is_own(one)}
        offered = {(one.name, one.edition) for one in self._library.list()}
        published = [
            self._line(template, is_offered=key in offered, is_own=key in own, used_by=used[key])
            for template in self._library.list(retired=True)
            for key in [(template.name, template.edition)]
        ]
        broken = [self._broken_line(one) for one in readings if one.template is None]
        return (*sorted(drafts, key=lambda line: line.title.casefold()), *published, *broken)

    def _is_own(self, reading: TemplateReading) -> bool:
        return Path(reading.path).parent == self._own.folder

    def _line(self, template: Template, *, is_offered: bool, is_own: bool, used_by: int) -> ShelfLine:
        changed = is_own and not self._own.is_as_published(template)
        return ShelfLine(
            template.title,
            template.name,
            template.edition,
            ShelfStatus.PUBLISHED if is_offered else ShelfStatus.RETIRED,
            is_own,
            sum(1 for _ in template.questions()),
            minutes_of(plain_template(template)),
            used_by,
            (CHANGED_SINCE,) if changed else (),
            published_on=template.published_on,
        )

    def _broken_line(self, reading: TemplateReading) -> ShelfLine:
        file = Path(reading.path).name
        told = tuple(
            tr("Line {line}: {message}", line=one.line, message=one.message) if one.line else one.message
            for one in reading.problems
        )
        return _unreadable(file, ShelfStatus.PUBLISHED, self._is_own(reading), told, file=file)

    def _draft_line(self, draft_id: str) -> ShelfLine:
        try:
            kept = self._own.draft(draft_id)
            draft = Draft.of(kept.source)
        except UserError as problem:
            return _unreadable(draft_id, ShelfStatus.DRAFT, True, (problem.message,), draft=draft_id)
        reading = draft.reading()
        return ShelfLine(
            draft.title or draft_id,
            draft.name,
            draft.edition,
            ShelfStatus.DRAFT,
            True,
            sum(1 for _ in draft.questions()),
            reading.minutes,
            0,
            tuple(problem.message for problem in reading.problems),
            draft_id,
            saved_at=kept.saved_at,
        )


def _unreadable(
    title: str, status: ShelfStatus, is_own: bool, problems: tuple[str, ...], *, draft: str = "", file: str = ""
) -> ShelfLine:
    return ShelfLine(title, "", "", status, is_own, 0, 0, 0, problems, draft, file, is_readable=False)
