"""From a draft to an edition that never changes, or to everything that holds it."""

from datetime import date

from PySide6.QtCore import QObject

from qa_desk.domain.language import tr
from qa_desk.ui.desk import Desk
from qa_desk.ui.template_designer.editing import Editing
from qa_desk.ui.template_designer.looking import Looking
from qa_desk.ui.template_designer.view import DesignerPage
from qa_desk.ui.widgets.error_summary import SummaryLine


class Publishing(QObject):
    """Asks for edition and date, and publishes."""

    def __init__(self, page: DesignerPage, editing: Editing, looking: Looking, desk: Desk) -> None:
        super().__init__(page)
        self._page, self._editing, self._looking, self._desk = page, editing, looking, desk
        page.publish_requested.connect(self.begin)
        page.publish.publish_requested.connect(self._on_publish_requested)

    def begin(self) -> None:
        """Show the last questions; what holds publishing is told at once."""
        if self._editing.read_only:
            return
        self._editing.end_burst()
        self._looking.look()
        draft, designer = self._editing.draft, self._desk.services.designer
        edition = self._desk.ask(lambda: designer.suggested_edition(draft)) or draft.edition
        looks = sum(not line.holds for line in self._looking.lines)
        self._page.show_publish()
        self._page.publish.begin(draft.title, edition, looks)
        self._tell_problems()

    def _tell_problems(self) -> bool:
        lines = [SummaryLine(line.place, line.words) for line in self._looking.lines if line.holds]
        self._page.publish.show_problems(lines)
        return bool(lines)

    def _on_publish_requested(self, edition: str, day: date) -> None:
        if self._tell_problems() or not self._editing.save():
            return
        designer, draft_id = self._desk.services.designer, self._editing.draft_id
        template = self._desk.ask(lambda: designer.publish(draft_id, day, edition))
        if template is None:
            return
        self._editing.close()
        self._page.go_requested.emit("templates", f"{template.name} {template.edition} ")
        self._page.event_told.emit(
            tr("{title}, edition {edition}, is published.", title=template.title, edition=template.edition)
        )
