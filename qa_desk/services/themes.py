"""Themes: one vocabulary over every audit, linked to findings, counted; renamed and merged without loss."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import uuid4

from qa_desk.domain.agency_return import ReturnState
from qa_desk.domain.changes import Changed
from qa_desk.domain.errors import UserError
from qa_desk.domain.findings.groups import MOST_GROUPS
from qa_desk.domain.language import tr
from qa_desk.domain.themes.counts import ThemeCount, ThemeGroup, theme_counts, themes_by
from qa_desk.domain.themes.events import (
    ThemeAdded,
    ThemeLinked,
    ThemeParted,
    ThemeRenamed,
    ThemesMerged,
    ThemeUnlinked,
)
from qa_desk.domain.themes.likeness import LookAlike
from qa_desk.domain.themes.links import ThemeKind, ThemeLink
from qa_desk.domain.themes.theme import Vocabulary
from qa_desk.domain.typed_words import checked_words
from qa_desk.services.open_audits import check_open, writing_open
from qa_desk.services.templates import TemplateService
from qa_desk.store.store import Store
from qa_desk.store.unit_of_work import Reading, UnitOfWork

BY_AGENCY = "agency"
"""The cut by the agencies that graded a case; every other cut is a column of the case list."""


@dataclass(frozen=True)
class ThemeKept:
    """What was recorded, and the id of the theme it is about."""

    changed: Changed
    theme: str


@dataclass(frozen=True)
class LinkKept:
    """What was recorded, and the link as it stands now."""

    changed: Changed
    link: ThemeLink


class ThemeService:
    """The verbs of themes."""

    def __init__(self, store: Store, actor: str, templates: TemplateService) -> None:
        self._store, self._actor, self._templates = store, actor, templates

    def vocabulary(self) -> Vocabulary:
        """Every theme of the desk, merged or not, with its history."""
        with self._store.reading() as reading:
            return reading.themes.vocabulary()

    def look_alikes(self, name: str) -> tuple[LookAlike, ...]:
        """The themes that a name may mean, likeliest first: to be offered before a new one is added."""
        return self.vocabulary().look_alikes(name)

    def counts(self) -> tuple[ThemeCount, ...]:
        """Every linked theme over all audits, the most cases first."""
        with self._store.reading() as reading:
            return theme_counts(reading.themes.vocabulary(), reading.themes.links())

    def of_audit(self, audit: str) -> tuple[ThemeCount, ...]:
        """The themes of one audit, the most cases first."""
        with self._store.reading() as reading:
            return themes_of(reading, audit)

    def question_labels(self) -> dict[tuple[str, str], str]:
        """The number and words of every question that a theme is linked to, by audit and name."""
        with self._store.reading() as reading:
            places = {(link.audit, link.question) for link in reading.themes.links() if link.question}
            audits = {audit: reading.audits.get(audit) for audit, _ in places}
        forms = {id_: self._templates.plan(audit.template).template for id_, audit in audits.items()}
        return {
            (audit, name): f"{forms[audit].numbers[name]} {forms[audit].by_name[name].title}".strip()
            for audit, name in places
            if name in forms[audit].by_name
        }

    def columns(self, audit: str) -> tuple[str, ...]:
        """The columns of the case list that say what kind a case is: those with few values."""
        with self._store.reading() as reading:
            subjects = reading.audits.subjects(audit)
            titles = reading.audits.attributes(audit)
        values = {title: {one.attribute(title) for one in subjects} for title in titles}
        return tuple(title for title, found in values.items() if 1 < len(found) <= MOST_GROUPS)

    def by(self, audit: str, column: str) -> tuple[ThemeGroup, ...]:
        """The themes of one audit for each value of a column of its case list, or of BY_AGENCY.

        Raises UserError when the list has no such column.
        """
        with self._store.reading() as reading:
            counts = themes_of(reading, audit)
            return themes_by(
                counts, _agencies(reading, audit) if column == BY_AGENCY else _values(reading, audit, column)
            )

    def add(self, name: str, *, is_other: bool = False) -> ThemeKept:
        """Add a theme; raises UserError when its name is taken, or like another and not said to be another theme."""
        theme = str(uuid4())
        with self._store.writing(self._actor) as uow:
            uow.record(ThemeAdded(theme, uow.themes.vocabulary().checked_name(name, is_other=is_other)))
        return ThemeKept(Changed(tr("Theme added")), theme)

    def rename(self, theme: str, name: str, reason: str, *, is_other: bool = False) -> ThemeKept:
        """Give a theme another name, and keep why and what it was called before."""
        with self._store.writing(self._actor) as uow:
            vocabulary = uow.themes.vocabulary()
            vocabulary.get(theme)
            fresh = vocabulary.checked_name(name, is_other=is_other, besides=theme)
            why = checked_words(reason, tr("Say why it is renamed."), "reason")
            uow.record(ThemeRenamed(theme, fresh, why))
            return ThemeKept(Changed(tr("Theme renamed"), _audits(uow, theme)), theme)

    def merge(self, theme: str, into: str, reason: str) -> ThemeKept:
        """Let a theme count as another, and keep why; what it was linked to stays as it was recorded."""
        with self._store.writing(self._actor) as uow:
            uow.themes.vocabulary().check_merge(theme, into)
            touched = _audits(uow, theme)
            uow.record(ThemesMerged(theme, into, checked_words(reason, tr("Say why they are merged."), "reason")))
        return ThemeKept(Changed(tr("Themes merged"), touched), into)

    def part(self, theme: str, reason: str) -> ThemeKept:
        """Let a merged theme stand for itself again, and keep why."""
        with self._store.writing(self._actor) as uow:
            uow.themes.vocabulary().check_part(theme)
            uow.record(ThemeParted(theme, checked_words(reason, tr("Say why they are parted again."), "reason")))
            return ThemeKept(Changed(tr("Merging undone"), _audits(uow, theme)), theme)

    def link(
        self,
        audit: str,
        question: str,
        theme: str,
        kind: ThemeKind,
        subjects: Sequence[str],
        quotes: Sequence[str] = (),
    ) -> LinkKept:
        """Say that these cases show a theme under a question ("" for the whole audit).

        There is one link of a theme to a question as a strength or as a concern; saying it again replaces its cases.
        """
        with writing_open(self._store, self._actor, audit) as uow:
            counted = uow.themes.vocabulary().current(theme).id
            link = ThemeLink(str(uuid4()), counted, audit, question, kind, tuple(subjects), tuple(quotes))
            same = next((one for one in uow.themes.links_of_audit(audit) if one.place == link.place), None)
            link = _checked(uow, self._templates, link, same)
            if link != same:
                uow.record(ThemeLinked(link))
            return LinkKept(_changed(tr("Theme linked"), link), link)

    def unlink(self, link: str) -> LinkKept:
        """Take a theme off a finding; what the link was stays in the history, and `link` brings it back."""
        with self._store.writing(self._actor) as uow:
            was = uow.themes.link(link)
            check_open(uow, was.audit)
            uow.record(ThemeUnlinked(was.audit, link))
            return LinkKept(_changed(tr("Theme taken off"), was), was)


def themes_of(reading: Reading, audit: str) -> tuple[ThemeCount, ...]:
    """The themes of one audit as of this moment, the most cases first."""
    reading.audits.get(audit)
    return theme_counts(reading.themes.vocabulary(), reading.themes.links_of_audit(audit))


def _audits(reading: Reading, theme: str) -> frozenset[str]:
    """The audits in which a theme, or one merged into it, is linked: their pages show its name."""
    vocabulary = reading.themes.vocabulary()
    same = {one.id for one in vocabulary.themes if theme in (one.id, vocabulary.current(one.id).id)}
    return frozenset(link.audit for link in reading.themes.links() if link.theme in same)


def _changed(what: str, link: ThemeLink) -> Changed:
    return Changed(what, frozenset({link.audit}), questions=frozenset({link.question} if link.question else ()))


def _checked(uow: UnitOfWork, templates: TemplateService, link: ThemeLink, same: ThemeLink | None) -> ThemeLink:
    """The link as it may be recorded: under the id of the link that it replaces, and with nothing that is sealed."""
    template = templates.plan(uow.audits.get(link.audit).template).template
    sealed = uow.panels.sealed(link.audit)
    subjects = [one.code for one in uow.audits.subjects(link.audit) if one.code not in sealed]
    checked = link.checked(template.by_name, subjects, {one.id for one in uow.written.quotes(link.audit)})
    return replace(checked, id=same.id) if same else checked


def _agencies(reading: Reading, audit_id: str) -> dict[str, tuple[str, ...]]:
    """The labels of the agencies whose auditors graded each case, once its grades may be compared."""
    audit = reading.audits.get(audit_id)
    labels = {one.value: one.label for one in audit.agencies}
    agency_of = {one.id: labels.get(one.agency, one.agency) for one in audit.auditors}
    sealed = reading.panels.sealed(audit_id)
    found: dict[str, tuple[str, ...]] = {
        one.code: () for one in reading.audits.subjects(audit_id) if one.code not in sealed
    }
    for one in reading.listings.returns(audit_id):
        if one.subject in found and one.state == ReturnState.SIGNED_OFF.value:
            agency = agency_of.get(one.auditor, one.auditor)
            found[one.subject] = tuple(dict.fromkeys((*found[one.subject], agency)))
    return found


def _values(reading: Reading, audit_id: str, column: str) -> dict[str, tuple[str, ...]]:
    columns = reading.audits.attributes(audit_id)
    title = next((one for one in columns if one.casefold() == column.casefold()), None)
    if title is None:
        known = ", ".join((*columns, BY_AGENCY))
        raise UserError(
            tr("The list of this audit has no column “{column}”, so nothing was counted.", column=column),
            tr("It has: {known}.", known=known),
        )
    return {one.code: (one.attribute(title),) for one in reading.audits.subjects(audit_id)}
