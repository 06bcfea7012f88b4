"""F11 on *Findings*: the chosen question for the room, kept in step with the laptop's."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeySequence, QScreen, QShortcut

from qa_desk.domain.findings import Findings
from qa_desk.domain.findings.words import graded_noun, provisional_line, share_words, signed_off_words, whose_grades
from qa_desk.domain.language import tr
from qa_desk.services.reports import MARKINGS
from qa_desk.settings import SINGLE_KEYS
from qa_desk.ui.findings.model import ROW_ROLE, BarRow
from qa_desk.ui.findings.view import FindingsView
from qa_desk.ui.live_settings import LiveSettings
from qa_desk.ui.look import Look
from qa_desk.ui.projector import second_screen
from qa_desk.ui.projector.findings_wall import FindingsWall, ProjectedFinding

NOTHING_TO_PROJECT = tr("Choose a question first; then F11 shows its counts to the room.")


class FindingsProjecting(QObject):
    """Opens and closes the window for the room. It shows counts and words: no case and no sentence of the evidence."""

    def __init__(self, view: FindingsView, look: Look, settings: LiveSettings) -> None:
        super().__init__(view)
        self._view, self._look, self._settings = view, look, settings
        self._found: Findings | None = None
        self.wall: FindingsWall | None = None
        self._screen: QScreen | None = None
        shortcut = QShortcut(QKeySequence("F11"), view, self._on_pressed)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        view.installEventFilter(self)
        look.application.screenRemoved.connect(self._on_screen_removed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - only the page is watched
        """The room does not go on looking at a page that was left."""
        if event.type() is QEvent.Type.Hide and not event.spontaneous():
            self.close()
        return False

    def show_bar(self, found: Findings) -> None:
        """Another bar was chosen on the laptop."""
        self._found = found
        finding = self._finding()
        if self.wall is not None and finding is not None:
            self.wall.show_finding(finding)

    def close(self) -> None:
        """End it; the laptop's view goes on."""
        if self.wall is not None:
            self.wall.close()

    def _on_pressed(self) -> None:
        finding = self._finding()
        if self.wall is not None:
            self.close()
        elif finding is None:
            self._view.event_told.emit(NOTHING_TO_PROJECT)
        else:
            self._open(finding)

    def _open(self, finding: ProjectedFinding) -> None:
        """On the second screen; with one screen it takes the place of the laptop's view until Esc."""
        wall = self.wall = FindingsWall(self._look, self._view, single_keys=self._settings[SINGLE_KEYS])
        wall.step_requested.connect(self._on_step_requested)
        wall.ended.connect(self._on_ended)
        wall.show_finding(finding)
        self._screen = second_screen(self._view.screen()) or self._view.screen()
        wall.setScreen(self._screen)
        wall.setGeometry(self._screen.geometry())
        wall.showFullScreen()
        wall.activateWindow()
        wall.setFocus()

    def _finding(self) -> ProjectedFinding | None:
        row, found = self._view.bars.current(), self._found
        if row is None or found is None or self._view.panes.isHidden():
            return None
        tally, noun = row.line.tally, graded_noun(found)
        rows = self._bars()
        share = share_words(tally, noun)
        basis = provisional_line(found) or f"{signed_off_words(found)}, {whose_grades(found)}."
        return ProjectedFinding(
            self._view.heading.text().removeprefix("Findings: "),
            MARKINGS[0],
            row.line.label,
            row.bar.segments,
            tally.sentence(),
            f"{share[:1].upper()}{share[1:]}.",
            f"{basis[:1].upper()}{basis[1:]}",
            f"{rows.index(row) + 1} of {len(rows)}" if row in rows else "",
        )

    def _bars(self) -> list[BarRow]:
        model = self._view.bars.rows
        rows = (model.index(place).data(ROW_ROLE) for place in range(model.rowCount()))
        return [row for row in rows if isinstance(row, BarRow)]

    def _on_step_requested(self, step: int) -> None:
        rows, row = self._bars(), self._view.bars.current()
        if row in rows and 0 <= rows.index(row) + step < len(rows):
            self._view.bars.choose(rows[rows.index(row) + step].line.question)

    def _on_ended(self) -> None:
        wall, self.wall, self._screen = self.wall, None, None
        if wall is not None:
            wall.deleteLater()
            self._view.window().activateWindow()
            self._view.take_focus()

    def _on_screen_removed(self, screen: QScreen) -> None:
        """The display was unplugged: the window for it closes, and nothing is lost."""
        if screen is self._screen:
            self.close()
