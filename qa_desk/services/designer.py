"""Writing templates: the shelf of what there is, drafts that are on disk at every change, and publishing editions."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from qa_desk.domain.errors import UserError
from qa_desk.domain.filled_form import FilledForm, FormPlan
from qa_desk.domain.language import tr
from qa_desk.domain.question_state import Circumstances
from qa_desk.domain.template import SubjectKind, Template
from qa_desk.domain.text import clean_text
from qa_desk.services.bank_holidays import BankHolidays
from qa_desk.services.clock import Clock
from qa_desk.services.template_shelf import ShelfLine, ShelfStatus, TemplateShelf, UsedEditions
from qa_desk.services.trial_case import TrialCase
from qa_desk.services.xlsforms import export_xlsform, import_xlsform
from qa_desk.templates.drafts.draft import Draft, reference_to
from qa_desk.templates.drafts.locks import lock_problems, unlocked
from qa_desk.templates.drafts.names import name_from
from qa_desk.templates.library import TemplateLibrary
from qa_desk.templates.loader import STANDARD_SCALES_KEY, read_template
from qa_desk.templates.own_templates import OwnTemplates
from qa_desk.templates.text.plain import Plain, PlainMapping, as_text, plain_of, plain_template
from qa_desk.templates.text.writer import template_text

if TYPE_CHECKING:
    from qa_desk.templates.xlsform.reader import XlsFormReading
    from qa_desk.templates.xlsform.report import Loss

__all__ = ["DesignerService", "ImportedForm", "ShelfLine", "ShelfStatus", "next_edition"]


@dataclass(frozen=True)
class ImportedForm:
    """What came of importing a workbook: the draft it became, "" when it could not, and what to tell of it."""

    draft: str
    reading: "XlsFormReading"


class DesignerService:
    """The verbs of the templates place and of the designer."""

    def __init__(
        self,
        library: TemplateLibrary,
        own: OwnTemplates,
        clock: Clock,
        holidays: BankHolidays,
        used: UsedEditions = tuple,
    ) -> None:
        self._library, self._own, self._clock, self._holidays = library, own, clock, holidays
        self._shelf = TemplateShelf(library, own, used)

    def shelf(self) -> tuple[ShelfLine, ...]:
        """Drafts first, then published editions by title with the newest first, then files that cannot be read."""
        return self._shelf.lines()

    # Beginning a draft; each returns the id of the draft

    def start_blank(self, title: str, subject: SubjectKind = SubjectKind.CASE) -> str:
        """A new template with one empty section."""
        title = _title(title)
        name = name_from(title, self._names(), "template")
        section: Plain = {"name": "section_1", "label": "Section 1", "questions": []}
        head: PlainMapping = {"name": name, "edition": f"{self._clock.today().year}.1", "title": title}
        plain = head | {"subject": subject.value, "sections": [section]}
        return self._own.new_draft(name, as_text(plain["edition"]), template_text(plain), None, "")

    def start_from(self, name: str, edition: str | None = None) -> str:
        """A draft of the next edition of a template; what is fixed in it stays fixed."""
        base = self._library.get(name, edition)
        source = self._library.source(base.name, base.edition)
        taken = {one.edition for one in self._library.list(retired=True) if one.name == name}
        next_one = next_edition(base.edition, taken, self._clock.today())
        draft = _without_publication(Draft.of(_without_standard_scales(source)), edition=next_one)
        return self._own.new_draft(name, next_one, draft.text(), reference_to(base), source)

    def copy_as_new(self, name: str, edition: str | None, new_title: str) -> str:
        """A draft of another template that begins as this one; nothing in it is fixed any more."""
        base = self._library.get(name, edition)
        title = _title(new_title)
        new_name = name_from(title, self._names(), "template")
        first = f"{self._clock.today().year}.1"
        source = _without_standard_scales(self._library.source(base.name, base.edition))
        draft = _without_publication(Draft.of(source), edition=first, name=new_name, title=title)
        draft = draft.with_plain(unlocked(draft.plain))
        return self._own.new_draft(new_name, first, draft.text(), None, "")

    def start_from_text(self, source: str) -> str:
        """A draft of a template that came from elsewhere, such as an imported workbook."""
        draft = Draft.of(source)
        return self._own.new_draft(draft.name or "template", draft.edition or "1", source, None, "")

    def import_xlsform(self, path: Path) -> ImportedForm:
        """A draft of a form that comes as a workbook; the reading says what has no counterpart here."""
        reading = import_xlsform(path)
        if reading.template is None:
            return ImportedForm("", reading)
        draft = Draft.of(reading.text)
        edition = self.suggested_edition(draft)
        if edition != draft.edition:
            draft = draft.with_plain(draft.plain | {"edition": edition})
        return ImportedForm(self.start_from_text(draft.text()), reading)

    def export_xlsform(self, name: str, edition: str | None, path: Path) -> "tuple[Loss, ...]":
        """Make a template a workbook for Excel, Kobo or ODK; returns what has no counterpart there."""
        return export_xlsform(self._library.get(name, edition), path)

    # Working on a draft

    def open_draft(self, draft_id: str) -> Draft:
        """A draft as it is on the disk, with the edition it was made from."""
        kept = self._own.draft(draft_id)
        base = read_template(kept.base_source).template if kept.base_source else None
        draft = Draft.of(kept.source, base)
        return replace(draft, based_on=kept.based_on, base=base or self._fixed_edition(draft.name))

    def save_draft(self, draft_id: str, draft: Draft) -> datetime:
        """Put a draft on the disk and say when; UserError, with the earlier text kept, when it cannot be."""
        self._own.keep_draft(draft_id, draft.text())
        return self._clock.now()

    def discard_draft(self, draft_id: str) -> None:
        """Delete a draft."""
        self._own.discard_draft(draft_id)

    def trial(self, draft: Draft) -> TrialCase:
        """A case to try a draft on, in memory alone; UserError while the draft cannot be read."""
        template = draft.reading().template
        if template is None:
            raise UserError(
                tr("The template cannot be tried yet."),
                tr("Put right what holds it first. {first_problem}", first_problem=_first_problem(draft)),
            )
        where = Circumstances(self._clock.today(), self._clock.now(), self._holidays.table)
        return TrialCase(self._clock, FilledForm.of(FormPlan(template), {}, where))

    def publish(self, draft_id: str, on: date, edition: str | None = None) -> Template:
        """Make an edition of a draft that never changes again, and take the draft away."""
        draft = self.open_draft(draft_id)
        plain = _stripped(draft.plain) | ({"edition": edition.strip()} if edition is not None else {})
        draft = _without_publication(draft.with_plain(plain), published_on=on.isoformat())
        self._refuse_known_edition(draft)
        if draft.reading().problems:
            count = len(draft.reading().problems)
            more = (
                tr(" There {part} {number} more.", part=tr("is") if count == 2 else tr("are"), number=count - 1)
                if count > 1
                else ""
            )
            raise UserError(
                tr("The template was not published."),
                tr("{first_problem}{more} The draft is as it was.", first_problem=_first_problem(draft), more=more),
            )
        source = draft.text()
        template = read_template(source).template
        if template is None:
            raise UserError(
                tr("The template was not published."), tr("The draft is as it was. Check it and try again.")
            )
        self._refuse_unlocked(template)
        self._own.publish(template, source)
        self._own.discard_draft(draft_id)
        return template

    def _refuse_known_edition(self, draft: Draft) -> None:
        taken = {one.edition for one in self._library.list(retired=True) if one.name == draft.name}
        if draft.edition in taken:
            free = next_edition(draft.edition, taken, self._clock.today())
            raise UserError(
                tr("There is an edition {edition} of this template already.", edition=draft.edition),
                tr("A published edition never changes. Publish this one as {free}.", free=free),
                field="edition",
            )

    def _refuse_unlocked(self, template: Template) -> None:
        base = self._fixed_edition(template.name)
        problems = lock_problems(base, template) if base is not None else ()
        if problems:
            raise UserError(tr("The template was not published."), f"{problems[0].message} {problems[0].remedy}")

    def _fixed_edition(self, name: str) -> Template | None:
        """The newest edition of a template that has fixed parts."""
        editions = [one for one in self._library.list(retired=True) if one.name == name and one.fixed_by]
        return editions[0] if editions else None

    def retire(self, name: str, edition: str) -> None:
        """Offer an edition no longer for new audits; audits that use it go on."""
        self._library.get(name, edition)
        self._own.retire(name, edition)

    def bring_back(self, name: str, edition: str) -> None:
        """Offer a retired edition for new audits again."""
        self._own.bring_back(name, edition)

    def published(self, name: str, edition: str) -> Draft:
        """A published edition as the designer shows it: to read, not to change."""
        template = self._library.get(name, edition)
        return Draft(self._library.source(name, edition), plain_template(template), reference_to(template), template)

    def suggested_edition(self, draft: Draft) -> str:
        """The edition to offer when a draft is published: its own, or the next free one."""
        taken = {one.edition for one in self._library.list(retired=True) if one.name == draft.name}
        return draft.edition if draft.edition not in taken else next_edition(draft.edition, taken, self._clock.today())

    def _names(self) -> set[str]:
        drafts = {draft_id.rpartition("-")[0] for draft_id in self._own.draft_ids()}
        return drafts | {one.name for one in self._library.list(retired=True)}


def next_edition(edition: str, taken: Iterable[str], today: date) -> str:
    """The edition after this one: 2026.2 after 2026.1, 2027.1 in another year, v5 after v4."""
    known = set(taken)
    yearly = re.fullmatch(r"(20[0-9]{2})\.([0-9]+)", edition)
    if yearly and int(yearly[1]) < today.year:
        edition = f"{today.year}.0"
    numbered = re.search(r"^(.*?)([0-9]+)$", edition)
    stem, number = (numbered[1], int(numbered[2])) if numbered else (f"{edition}.", 1)
    while f"{stem}{number + 1}" in known:
        number += 1
    return f"{stem}{number + 1}"


def _title(words: str) -> str:
    title = clean_text(words).strip()
    if not title:
        raise UserError(
            tr("A template needs a title."), tr("Nothing was made. Write what the template is for."), field="title"
        )
    return title


def _without_publication(draft: Draft, **said: str) -> Draft:
    """The draft without its day of publication, and with what is ``said``."""
    keys = ("name", "edition", "title", "subject")
    plain = {key: value for key, value in draft.plain.items() if key != "published_on"} | dict(said)
    head: PlainMapping = {key: plain[key] for key in (*keys, "published_on") if key in plain}
    return draft.with_plain(head | plain)


def _without_standard_scales(source: str) -> str:
    """The text of a template as a person wrote it: the standard scales are those of QA Desk again."""
    head, mark, _ = source.partition(f"\n{STANDARD_SCALES_KEY}:")
    return f"{head.rstrip()}\n" if mark and STANDARD_SCALES_KEY in plain_of(source) else source


def _stripped(plain: PlainMapping) -> PlainMapping:
    """The texts without the spaces that typing leaves around them."""

    def strip(value: Plain) -> Plain:
        if isinstance(value, str):
            return value.strip()
        return [strip(one) for one in value] if isinstance(value, list) else _stripped(value)

    return {key: strip(value) for key, value in plain.items()}


def _first_problem(draft: Draft) -> str:
    problems = draft.reading().problems
    return f"{problems[0].message} {problems[0].remedy}" if problems else ""
