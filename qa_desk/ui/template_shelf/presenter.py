"""From the wishes of *Templates* to drafts, editions and files."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from qa_desk.domain.language import tr
from qa_desk.domain.template import SubjectKind
from qa_desk.services.designer import ShelfLine, ShelfStatus
from qa_desk.ui.desk import Desk
from qa_desk.ui.dialogs import Dialogs
from qa_desk.ui.tasks import TaskRunner
from qa_desk.ui.template_shelf.columns import line_id
from qa_desk.ui.template_shelf.view import ShelfView
from qa_desk.ui.template_shelf.workbooks import Workbooks


class ShelfPresenter(QObject):
    """Shows the shelf as it is now, and goes to the designer."""

    def __init__(self, view: ShelfView, desk: Desk, dialogs: Dialogs, tasks: TaskRunner) -> None:
        super().__init__(view)
        self._view, self._desk, self._dialogs = view, desk, dialogs
        self.workbooks = Workbooks(view, desk, dialogs, tasks, self.show)
        self._sources: list[ShelfLine] = []
        self._went_to = ""
        view.shelf_requested.connect(self.show)
        view.new_requested.connect(self._on_new_requested)
        view.copy_requested.connect(self._on_copy_requested)
        view.start_requested.connect(self._on_start_requested)
        view.open_requested.connect(self._on_open_requested)
        view.edition_requested.connect(self._on_edition_requested)
        view.retire_requested.connect(self._on_retire_requested)
        view.delete_requested.connect(self._on_delete_requested)

    def show(self, chosen: str = "") -> None:
        """Bring the table up to date, standing on what was asked for or on what was gone to from here."""
        chosen, self._went_to = chosen or self._went_to, ""
        lines = self._desk.ask(self._desk.services.designer.shelf)
        if lines is not None:
            self._sources = [line for line in lines if line.is_readable and not line.draft]
            self._view.show_lines(lines, chosen)

    def _on_new_requested(self) -> None:
        self._view.ask_for_new([_source_words(line) for line in self._sources])

    def _on_copy_requested(self, line: ShelfLine) -> None:
        self._view.ask_for_new([_source_words(one) for one in self._sources], self._sources.index(line))

    def _on_start_requested(self, title: str, source: int, subject: SubjectKind) -> None:
        designer = self._desk.services.designer
        if source < 0:
            draft = self._desk.ask(lambda: designer.start_blank(title, subject))
        else:
            line = self._sources[source]
            draft = self._desk.ask(lambda: designer.copy_as_new(line.name, line.edition, title))
        self._go(draft)

    def _on_open_requested(self, line: ShelfLine) -> None:
        subject = line.draft or tr("published:{name} {edition}", name=line.name, edition=line.edition)
        self._went_to = line_id(line)
        self._view.go_requested.emit("designer", subject)

    def _on_edition_requested(self, line: ShelfLine) -> None:
        self._go(self._desk.ask(lambda: self._desk.services.designer.start_from(line.name, line.edition)))

    def _go(self, draft: str | None) -> None:
        if draft is not None:
            self._view.close_new()
            self._went_to = f"draft:{draft}"
            self._view.go_requested.emit("designer", draft)

    def _on_retire_requested(self, line: ShelfLine) -> None:
        designer, retired = self._desk.services.designer, line.status is ShelfStatus.RETIRED
        verb = designer.bring_back if retired else designer.retire
        if self._done(lambda: verb(line.name, line.edition)):
            self.show(line_id(line))
            told = tr("is offered for new audits again") if retired else tr("is retired: new audits are not offered it")
            self._view.event_told.emit(
                tr("{title}, edition {edition}, {told}.", title=line.title, edition=line.edition, told=told)
            )

    def _on_delete_requested(self, line: ShelfLine) -> None:
        question = tr("Delete the draft of {title}, edition {edition}?", title=line.title, edition=line.edition)
        explanation = tr("It is gone after that. Published editions stay.")
        if not self._dialogs.confirm(question, explanation, tr("Delete the draft"), tr("Keep the draft")):
            return
        if self._done(lambda: self._desk.services.designer.discard_draft(line.draft)):
            self.show()
            self._view.event_told.emit(tr("Deleted the draft of {title}.", title=line.title))

    def _done(self, verb: Callable[[], None]) -> bool:
        """Do a verb that gives nothing back; False after a refusal, which has been shown."""
        try:
            verb()
        except Exception as error:  # the one edge where errors become words
            self._desk.errors.report(error)
            return False
        return True


def _source_words(line: ShelfLine) -> str:
    return tr("{title}, edition {edition}", title=line.title, edition=line.edition)
