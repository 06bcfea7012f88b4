"""The designer on a real desk, with the keys a person would press."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from qa_desk.services.designer import DesignerService
from qa_desk.templates.drafts.draft import Draft
from qa_desk.ui.template_designer.facts import DraftFacts
from qa_desk.ui.template_designer.places import Place, question_place
from qa_desk.ui.template_designer.presenter import DesignerPresenter
from qa_desk.ui.template_designer.view import DesignerPage
from qa_desk.ui.template_designer.workbench import Workbench
from tests.ui.window import LAPTOP, Desktop, desktop

EARLY_HELP, VISITS = "early_help_assessment", "visits"
VISIT_FORM = Path(__file__).with_name("visit_form.yaml")


class DesignerDesk:
    """The window with one draft open."""

    def __init__(self, desk: Desktop, qtbot: QtBot) -> None:
        self.desk, self._qtbot = desk, qtbot
        desk.make()
        desk.show(LAPTOP)

    @property
    def service(self) -> DesignerService:
        services = self.desk.services
        assert services is not None
        return services.designer

    @property
    def page(self) -> DesignerPage:
        page = self.desk.window.page("designer")
        assert isinstance(page, DesignerPage)
        return page

    @property
    def bench(self) -> Workbench:
        return self.page.workbench

    @property
    def presenter(self) -> DesignerPresenter:
        presenter = self.page.presenter
        assert isinstance(presenter, DesignerPresenter)
        return presenter

    @property
    def draft(self) -> Draft:
        return self.presenter.editing.draft

    @property
    def facts(self) -> DraftFacts:
        return DraftFacts(self.draft.plain)

    @property
    def place(self) -> Place:
        return self.presenter.editing.place

    def open(self, subject: str) -> None:
        self.desk.window.go("designer", subject)

    def start(self, more: str = "") -> None:
        """A draft of the small form, open; ``more`` is written at its end."""
        source = VISIT_FORM.read_text(encoding="utf-8").replace('"2026.1"', '"2026.2"')
        self.open(self.service.start_from_text(source + more))

    def start_from(self, name: str = VISITS) -> None:
        """A draft of the next edition of a template, open; what is fixed in that stays fixed."""
        self.open(self.service.start_from(name))

    def stand_on(self, question: str) -> None:
        """Move in the outline by keys until the question is reached."""
        self.press("F7", "Home")
        wanted = question_place(question)
        for _ in range(len(self.bench.outline.rows.rows)):
            if self.place == wanted:
                return
            self.press("Down")
        raise AssertionError(f"{question} is not in the outline")

    def press(self, *keys: str) -> None:
        self.desk.press(*keys)

    def press_button(self, key: str) -> None:
        """Press a button by the letter underlined in it; Qt lets it go after a moment."""
        self.press(key)
        window = self.desk.window
        self._qtbot.waitUntil(lambda: not any(button.isDown() for button in window.findChildren(QAbstractButton)))

    def settle(self) -> None:
        """Wait until nothing is being written behind the window."""
        self._qtbot.waitUntil(lambda: not self.desk.workplace.tasks.busy)

    def type(self, text: str) -> None:
        self.desk.type(text)

    def look(self) -> None:
        """As after a pause in writing."""
        self.presenter.looking.look()

    def told(self) -> str:
        return self.desk.window.status.event_label.text()

    def saved(self) -> str:
        return self.desk.window.status.save_label.text()


@contextmanager
def designer_desk(folder: Path, qtbot: QtBot, form: Path = VISIT_FORM) -> Iterator[DesignerDesk]:
    """The designer on a desk that is closed again; ``form`` is the one template there is."""
    forms = folder / "forms"
    forms.mkdir()
    shutil.copy(form, forms)
    with desktop(folder, forms=forms) as desk:
        yield DesignerDesk(desk, qtbot)
        QApplication.processEvents()
