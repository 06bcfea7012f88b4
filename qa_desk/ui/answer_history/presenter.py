"""From a return and a question to the changes of that answer."""

from PySide6.QtCore import QObject

from qa_desk.domain.language import tr
from qa_desk.ui.answer_history.view import AnswerHistoryView
from qa_desk.ui.desk import Desk
from qa_desk.ui.grading.presenter import RESUME


class AnswerHistoryPresenter(QObject):
    """Reads, and leads back to the same question."""

    def __init__(self, view: AnswerHistoryView, desk: Desk) -> None:
        super().__init__(view)
        self._view, self._desk, self._return_id, self._about = view, desk, "", ""
        view.looked_requested.connect(self._on_looked_requested)
        view.answer_opened.connect(self._on_answer_opened)
        view.left.connect(self._on_left)

    def _on_answer_opened(self, about: str) -> None:
        """``about`` is "audit/case/auditor#question"."""
        self._about = about
        self._return_id, _, question = about.partition("#")
        trail = self._desk.ask(lambda: self._desk.services.trail.of_answer(self._return_id, question))
        if trail is None:
            self._view.show_nothing()
            return
        self._desk.services.looking.note_history(self._return_id, question)
        self._view.show_trail(f"{trail.number} {trail.title}".strip(), trail.where, trail.changes)

    def _on_looked_requested(self) -> None:
        case = "/".join(self._return_id.split("/")[:2])
        self._view.go_requested.emit("looked", tr("{case}<answer_history {about}", case=case, about=self._about))

    def _on_left(self) -> None:
        self._view.go_requested.emit("grading", f"{self._return_id}#{RESUME}")
