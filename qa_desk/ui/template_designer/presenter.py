"""The designer: from wishes on places and fields to drafts, and from drafts to what is on screen."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtGui import QAction

from qa_desk.atomic_files import write_file
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.services.desks import Desks
from qa_desk.templates.drafts.draft import Draft
from qa_desk.templates.drafts.locks import may_change
from qa_desk.templates.drafts.notes import minutes_of
from qa_desk.templates.text.plain import Plain
from qa_desk.ui.desk import Desk
from qa_desk.ui.dialogs import Dialogs
from qa_desk.ui.live_settings import LiveSettings
from qa_desk.ui.tasks import TaskRunner
from qa_desk.ui.template_designer.arranging import Arranging
from qa_desk.ui.template_designer.changes import change_words, edit_of, named_after_wording
from qa_desk.ui.template_designer.editing import NOT_SAVED, Editing
from qa_desk.ui.template_designer.facts import DraftFacts, text_of
from qa_desk.ui.template_designer.header import OUTLINE
from qa_desk.ui.template_designer.looking import Looking
from qa_desk.ui.template_designer.outline_rows import outline_rows
from qa_desk.ui.template_designer.pasting import Pasting
from qa_desk.ui.template_designer.places import ABOUT, Place, PlaceKind, question_place, section_place
from qa_desk.ui.template_designer.publishing import Publishing
from qa_desk.ui.template_designer.trial import TrialPresenter
from qa_desk.ui.template_designer.view import DesignerPage

PUBLISHED = "published:"


class DesignerPresenter(QObject):
    """Opens a draft or a published edition, and keeps what is on screen in step with it."""

    def __init__(
        self,
        page: DesignerPage,
        desk: Desk,
        dialogs: Dialogs,
        tasks: TaskRunner,
        settings: LiveSettings,
        desks: Desks,
    ) -> None:
        super().__init__(page)
        self._page, self._bench, self._desk, self._dialogs = page, page.workbench, desk, dialogs
        self.editing = Editing(desk, tasks, self)
        self.looking = Looking(self._bench, self.editing, desks.clock.today, lambda: desks.holidays.table)
        self.arranging = Arranging(page, self.editing)
        self.pasting = Pasting(page, self.editing)
        self.publishing = Publishing(page, self.editing, self.looking, desk)
        self._settings = settings
        self._trial: TrialPresenter | None = None
        self._used = ""
        self._try_again, self._save_copy = QAction(tr("Try again"), self), QAction(tr("Save a copy..."), self)
        self._connect()

    def _connect(self) -> None:
        page, bench, editing = self._page, self._bench, self.editing
        page.leave = self.leave
        page.template_opened.connect(self._on_template_opened)
        page.undo_requested.connect(editing.undo)
        page.redo_requested.connect(editing.redo)
        page.save_requested.connect(self._on_save_requested)
        page.try_requested.connect(self._on_try_requested)
        page.edition_requested.connect(self._on_edition_requested)
        page.copy_requested.connect(self._on_copy_requested)
        page.rename_requested.connect(self._on_rename_requested)
        bench.place_chosen.connect(self._on_place_chosen)
        bench.changed.connect(self._on_changed)
        bench.field_left.connect(self._on_field_left)
        bench.checks.place_requested.connect(self.go_to)
        page.publish.place_requested.connect(self.go_to)
        editing.changed.connect(self._show)
        editing.told.connect(page.event_told)
        editing.refused.connect(page.show_problem)
        editing.saved.connect(self._on_saved)
        editing.not_saved.connect(self._on_not_saved)
        self._try_again.triggered.connect(editing.save)
        self._save_copy.triggered.connect(self._on_save_copy_requested)

    def _on_template_opened(self, subject: str) -> None:
        """Open a draft to write, or a published edition to read."""
        try:
            draft = self._opened(subject)
        except UserError as problem:
            self._page.go_requested.emit("templates", None)
            self._desk.errors.report(problem)
            return
        read_only = subject.startswith(PUBLISHED)
        editing = self.editing
        if not (editing.is_open and editing.draft_id == subject and editing.draft.plain == draft.plain):
            editing.open(subject, draft, read_only=read_only)
            editing.place = _first_place(DraftFacts(draft.plain))
        self._page.set_read_only(read_only)
        self._bench.message_bar.close_message()
        self._used = self._used_words(draft.name, draft.edition) if read_only else tr("nothing yet")
        self._page.save_told.emit("" if read_only else tr("All changes saved"), True)
        self._show(editing.place)
        self.looking.look()
        self._bench.show_pane(OUTLINE)

    def _opened(self, subject: str) -> Draft:
        designer = self._desk.services.designer
        if not subject.startswith(PUBLISHED):
            return designer.open_draft(subject)
        name, _, edition = subject.removeprefix(PUBLISHED).partition(" ")
        return designer.published(name, edition)

    def _used_words(self, name: str, edition: str) -> str:
        """How many audits of this desk go by a published edition; nothing can go by a draft."""
        used = self._desk.ask(self._desk.services.audits.templates_used) or ()
        count = sum((one.name, one.edition) == (name, edition) for one in used)
        return tr("nothing yet") if not count else "1 audit" if count == 1 else tr("{count} audits", count=count)

    def leave(self) -> bool:
        """Save what is open; stay while something is not on disk."""
        if not self.editing.is_open:
            return True
        if not self.editing.is_saved and not self.editing.save():
            return False
        self.looking.stop()
        if self._trial is not None:
            self._trial.leave()
        return True

    def go_to(self, link: str) -> None:
        """Go to a place, and to the field after the # when there is one."""
        words, _, key = link.partition("#")
        self._page.show_workbench()
        self.editing.end_burst()
        self.editing.place = Place.of(words)
        self._show(self.editing.place)
        self.looking.look()
        self._bench.focus_field(key)

    def _show(self, place: Place) -> None:
        """Bring outline and properties up to date; the checks and the preview follow when the person pauses."""
        facts = DraftFacts(self.editing.draft.plain)
        self._bench.place = place
        self._bench.show_outline(outline_rows(facts, self.looking.flagged))
        self._bench.show_place(place, facts, self._lock(place), read_only=self.editing.read_only)
        self._show_header(facts)
        self.looking.soon()

    def _show_header(self, facts: DraftFacts) -> None:
        draft, published = self.editing.draft, self.editing.read_only
        status = tr("published, to read") if published else "draft"
        asked = sum(1 for question in facts.questions if not question.repeat)
        minutes = minutes_of(self.editing.draft.plain)
        told = [
            tr("edition {edition}, {status}", edition=draft.edition, status=status),
            tr("{asked} questions", asked=asked),
            tr("about {minutes} minutes a case", minutes=minutes),
            tr("used by: {used}", used=self._used),
        ]
        words = " · ".join(told)
        title = draft.title or tr("No title yet")
        self._bench.header.show_template(title, words[:1].upper() + words[1:], published=published)

    def _lock(self, place: Place) -> str:
        draft = self.editing.draft
        match place.kind:
            case PlaceKind.QUESTION:
                return may_change(draft, draft.section_of(place.name), place.name)
            case PlaceKind.SECTION:
                return may_change(draft, place.name, key="label")
            case PlaceKind.SCALE:
                return may_change(draft, question=place.name, key="scales")
            case PlaceKind.GRADING:
                return may_change(draft, key="grading")
            case _:
                return ""

    def _on_place_chosen(self, place: Place) -> None:
        self.editing.end_burst()
        self.editing.place = place
        self._show(place)

    def _on_changed(self, place: Place, key: str, value: Plain | None, typing: bool) -> None:
        facts = DraftFacts(self.editing.draft.plain)
        burst = f"{place}#{key}" if typing else ""
        done = self.editing.apply(edit_of(place, key, value), change_words(place, key, facts), burst=burst)
        if not done:
            self._show(self.editing.place)

    def _on_field_left(self) -> None:
        place = self.editing.place
        if place.kind is PlaceKind.QUESTION and self.editing.is_open and not self.editing.read_only:
            words = change_words(place, "label", DraftFacts(self.editing.draft.plain))
            burst = f"{place}#label"
            self.editing.apply(lambda draft: named_after_wording(draft, place.name), words, burst=burst, goes_on=True)
        self.editing.end_burst()

    def _on_rename_requested(self) -> None:
        if not self.editing.read_only:
            self._bench.focus_field("title" if self.editing.place.kind is PlaceKind.ABOUT else "label")

    def _on_try_requested(self) -> None:
        self.editing.end_burst()
        session = self._desk.ask(lambda: self._desk.services.designer.trial(self.editing.draft))
        if session is None:
            return
        if self._trial is None:
            self._trial = TrialPresenter(self._page.trial, self._desk, self._dialogs, self._settings, self)
            self._page.trial.event_told.connect(self._page.event_told)
        self._page.show_trial()
        self._trial.begin(session)

    def _on_edition_requested(self) -> None:
        name, edition = self.editing.draft.name, self.editing.draft.edition
        self._open(lambda: self._desk.services.designer.start_from(name, edition))

    def _on_copy_requested(self) -> None:
        draft = self.editing.draft
        title = self._dialogs.reason(tr("Copy as a new template"), tr("Title of the new template:"))
        if title is not None:
            self._open(lambda: self._desk.services.designer.copy_as_new(draft.name, draft.edition, title))

    def _open(self, verb: Callable[[], str]) -> None:
        draft = self._desk.ask(verb)
        if draft is not None:
            self._on_template_opened(draft)

    def _on_save_requested(self) -> None:
        if self.editing.save() and not self.editing.read_only:
            self._page.save_told.emit(tr("All changes saved"), True)

    def _on_saved(self, words: str) -> None:
        self._bench.message_bar.close_message()
        self._page.save_told.emit(words, True)

    def _on_not_saved(self, problem: UserError) -> None:
        self._page.show_workbench()
        self._bench.message_bar.show_problem(problem, (self._try_again, self._save_copy))
        self._page.save_told.emit(NOT_SAVED, False)

    def _on_save_copy_requested(self) -> None:
        folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        name = f"{text_of(self.editing.draft.plain, 'name') or 'template'}.yaml"
        path = self._dialogs.file_to_save(tr("Save a copy of this template"), folder / name, "Templates (*.yaml)")
        if path is not None:
            self._desk.ask(lambda: write_file(path, self.editing.draft.text().encode("utf-8")))
            self._page.event_told.emit(tr("A copy of the template is saved as {name}.", name=path.name))


def _first_place(facts: DraftFacts) -> Place:
    """Where work on a draft starts: its first question, else its first section."""
    if facts.questions:
        return question_place(facts.questions[0].name)
    return section_place(text_of(facts.sections[0], "name")) if facts.sections else ABOUT
