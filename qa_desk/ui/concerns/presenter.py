"""From the wishes of the concern page to what is recorded; what is half typed is kept for each place."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from qa_desk.domain.changes import Changed
from qa_desk.domain.concerns.concern import About, Concern, ConcernStatus, Told
from qa_desk.domain.concerns.words import about_words, entry_words, moment_words, shortened_words, status_words
from qa_desk.domain.language import tr
from qa_desk.domain.wording import subject_word
from qa_desk.services.concerns import ConcernRecorded
from qa_desk.ui.concerns.places import about_in, concern_in, concern_place
from qa_desk.ui.concerns.view import ConcernDraft, ConcernView
from qa_desk.ui.desk import Desk

TELL_NOW = tr("Nobody is told yet. It stands first on Home until somebody is, and until it is discharged.")
STANDS_FIRST = tr("It stands first on Home until it is discharged, and the audit cannot be closed before.")


class ConcernPresenter(QObject):
    """Raises a concern, adds to it, and ends it."""

    def __init__(self, view: ConcernView, desk: Desk) -> None:
        super().__init__(view)
        self._view, self._desk = view, desk
        self._place = ""
        self._drafts: dict[str, ConcernDraft] = {}
        view.place_opened.connect(self._on_place_opened)
        view.other_requested.connect(self._on_other_requested)
        view.record_requested.connect(self._on_record_requested)
        view.discharge_requested.connect(self._on_discharge_requested)
        view.left.connect(self._keep_draft)

    def _on_place_opened(self, place: str) -> None:
        self._place = place
        concern_id = concern_in(place)
        if concern_id:
            concern = self._desk.ask(lambda: self._desk.services.concerns.get(concern_id))
            if concern is not None:
                self._show(concern)
            return
        about = about_in(place)
        services = self._desk.services
        recorded = self._desk.ask(lambda: services.concerns.of_audit(about.audit)) or ()
        others = [_other(one) for one in recorded if about.subject in ("", one.about.subject)]
        self._view.show_new(self._about_words(about), self._draft(), others)

    def _on_other_requested(self, place: str) -> None:
        self._keep_draft()
        self._on_place_opened(place)
        self._view.take_focus()

    def _show(self, concern: Concern) -> None:
        lines = [(f"{moment_words(entry.at)}, {entry.by}", entry_words(entry)) for entry in concern.entries]
        self._view.show_concern(
            self._about_words(concern.about),
            status_words(concern),
            lines,
            self._draft(),
            told=concern.status is not ConcernStatus.NOT_TOLD,
            is_open=concern.is_open,
        )

    def _about_words(self, about: About) -> str:
        """ "Case C01, question 8, Core groups audit 2026"."""
        services = self._desk.services
        audit = self._desk.ask(lambda: services.audits.get(about.audit))
        if audit is None:
            return about_words(about)
        parts = [about_words(about, subject_word(audit.subject, 1))] if about.subject else []
        template = self._desk.ask(lambda: services.templates.plan(audit.template).template)
        number = template.numbers.get(about.question, "") if template is not None else ""
        if number:
            parts.append(tr("question {number}", number=number))
        words = ", ".join([*parts, audit.title])
        return words[:1].upper() + words[1:]

    def _on_record_requested(self, words: str, told: Told | None) -> None:
        concerns, concern_id = self._desk.services.concerns, concern_in(self._place)
        if concern_id:
            self._record(lambda: concerns.update(concern_id, words, told), tr("Added to the concern."))
        else:
            about = about_in(self._place)
            self._record(lambda: concerns.raise_concern(about, words, told), tr("The concern is recorded."))

    def _on_discharge_requested(self, outcome: str, role: str) -> None:
        concerns, concern_id = self._desk.services.concerns, concern_in(self._place)
        self._record(lambda: concerns.discharge(concern_id, outcome, role), tr("The concern is discharged."))

    def _record(self, verb: Callable[[], ConcernRecorded], done: str) -> None:
        recorded: list[ConcernRecorded] = []

        def change() -> Changed:
            recorded.append(verb())
            return recorded[0].changed

        if not self._desk.change(change):
            return
        concern = recorded[0].concern
        self._drafts.pop(self._place, None)
        self._place = concern_place(concern.id)
        self._show(concern)
        hint = STANDS_FIRST if concern.told else TELL_NOW
        self._view.show_done(done, hint if concern.is_open else "")
        self._view.save_told.emit(tr("All changes saved"), True)

    def _draft(self) -> ConcernDraft:
        return self._drafts.get(self._place, ConcernDraft())

    def _keep_draft(self) -> None:
        self._drafts[self._place] = self._view.draft()


def _other(concern: Concern) -> tuple[str, str]:
    """The place of a concern, and what its line says."""
    words = f"{concern.status.value}, {about_words(concern.about)}: {shortened_words(concern)}"
    return concern_place(concern.id), words
