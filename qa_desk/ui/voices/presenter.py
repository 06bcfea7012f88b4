"""From the wishes of the voices page to what is recorded; what is half typed is kept for each place."""

from PySide6.QtCore import QObject

from qa_desk.domain.changes import Changed
from qa_desk.domain.concerns.concern import About
from qa_desk.domain.concerns.words import about_words
from qa_desk.domain.language import tr
from qa_desk.domain.voices.counts import voice_counts, voices_sentence
from qa_desk.domain.voices.forms import VOICE_FORMS
from qa_desk.domain.voices.voice import Said, Voice
from qa_desk.domain.wording import subject_word
from qa_desk.ui.desk import Desk
from qa_desk.ui.voices.view import VoiceDraft, VoicesView

NOBODY = tr("Nobody’s voice is recorded here yet. What people say changes no grade; it stands beside them.")


class VoicesPresenter(QObject):
    """Shows the voices of an audit or a case, records another, and corrects one."""

    def __init__(self, view: VoicesView, desk: Desk) -> None:
        super().__init__(view)
        self._view, self._desk = view, desk
        self._audit, self._case = "", ""
        self._drafts: dict[tuple[str, str], VoiceDraft] = {}
        view.place_opened.connect(self._on_place_opened)
        view.record_requested.connect(self._on_record_requested)
        view.correction_requested.connect(self._on_correction_requested)
        view.correction_left.connect(self._begin)
        view.left.connect(self._keep_draft)
        desk.changed.connect(self._on_changed)

    def _on_place_opened(self, place: str) -> None:
        self._audit, _, self._case = place.partition("/")
        self._show()
        self._view.show_draft(self._drafts.get((self._audit, self._case), self._blank()))

    def _show(self) -> None:
        services, audit_id, case = self._desk.services, self._audit, self._case
        audit = self._desk.ask(lambda: services.audits.get(audit_id))
        voices = self._desk.ask(lambda: services.voices.of(audit_id, case or None))
        if audit is None or voices is None:
            return
        where = f"{about_words(About(audit_id, case), subject_word(audit.subject, 1))}, " if case else ""
        heading = tr("Practitioner and family voice: {where}{title}", where=where, title=audit.title)
        told = voices_sentence(voice_counts(voices))
        self._view.show_voices(heading, f"{told}." if told else NOBODY, voices)

    def _blank(self, form: str = VOICE_FORMS[0].name) -> VoiceDraft:
        today = self._view.clock.today()
        return VoiceDraft(Said(form, "", today, "", ()), self._case)

    def _begin(self) -> None:
        """Go back to a form for something new, with what was typed in it before a correction."""
        self._view.show_draft(self._drafts.pop((self._audit, self._case), self._blank()))
        self._view.take_focus()

    def _on_record_requested(self, draft: VoiceDraft) -> None:
        voices, audit = self._desk.services.voices, self._audit

        def change() -> Changed:
            if draft.voice:
                return voices.correct(draft.voice, draft.said, draft.reason).changed
            return voices.record(audit, draft.case, draft.said).changed

        if not self._desk.change(change):
            return
        if draft.voice:
            self._begin()
        else:
            self._drafts.pop((self._audit, self._case), None)
            self._view.show_draft(self._blank(draft.said.form))
        self._view.show_done(tr("The correction is recorded.") if draft.voice else tr("The voice is recorded."))
        self._view.save_told.emit(tr("All changes saved"), True)

    def _on_correction_requested(self, voice: Voice) -> None:
        self._keep_draft()
        self._view.show_draft(VoiceDraft(voice.said, voice.subject, voice.id))
        self._view.focus_form()

    def _keep_draft(self) -> None:
        """A correction that is left is not kept: what it was about stands as it was recorded."""
        draft = self._view.draft()
        if not draft.voice:
            self._drafts[self._audit, self._case] = draft

    def _on_changed(self, changed: Changed) -> None:
        if self._audit in changed.audits and self._view.isVisible():
            self._show()
