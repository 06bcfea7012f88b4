"""Check your answers: what still stands in the way, every answer once, and the sign-off."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget

from qa_desk.domain.agency_return import AgencyReturn, ReturnState
from qa_desk.domain.filled_form import FilledForm
from qa_desk.domain.form_problems import form_problems, soft_notes
from qa_desk.domain.language import tr
from qa_desk.ui.grading.case_header import counts_words
from qa_desk.ui.grading.check_list import CheckList
from qa_desk.ui.grading.check_rows import glance, standing_words
from qa_desk.ui.layout.scrolled_column import ScrolledColumn
from qa_desk.ui.layout.wrap_layout import WrapLayout
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.widgets.error_summary import ErrorSummary, SummaryLine
from qa_desk.ui.widgets.grade_tag import GradeTag
from qa_desk.ui.widgets.message_bar import MessageBar
from qa_desk.ui.widgets.text_label import TextLabel

FAMILY_WORDS = {
    True: tr("You said that you or your team have worked with this family."),
    False: tr("You said that you have not worked with this family."),
    None: tr("You have not said whether you or your team worked with this family."),
}

SUMMARY_SHARE = 40
"""The most of the page, in percent, that the list of problems takes."""
FEWEST_LINES = 5
"""How many lines of the answers are always in sight; with less room than that the page scrolls."""
ROOMY_LINES = 30
"""Below this many lines of text the page keeps its room for problems and answers."""


class CheckView(QWidget):
    """S4b of the product. Knows no service."""

    change_requested = Signal(str)  # question name
    sign_off_requested = Signal()
    reopen_requested = Signal()
    next_case_requested = Signal()
    back_requested = Signal()
    quick_answers_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.heading = TextLabel(look, size=TextSize.PAGE, bold=True)
        self.counts_label = TextLabel(look, wrap=False)
        self.message_bar = MessageBar(look)
        self.summary = ErrorSummary(look)
        self.list = CheckList(look)
        self.glance_row = WrapLayout(look.space(12))
        self.notes_label = TextLabel(look, ink="muted")
        self.standing_label = TextLabel(look)
        self.why_not_label = TextLabel(look, ink="muted")
        self.sign_off_button = QPushButton(tr("Sign off"))
        self.back_button = QPushButton(tr("Back to the case  Esc"))
        self.reopen_button = QPushButton(tr("&Reopen..."))
        self.next_button = QPushButton(tr("Next case  Enter"))
        self._quick = QAction(tr("Turn on quick answers"), self)
        self._quick.triggered.connect(self.quick_answers_requested)
        self._glances: list[QWidget] = []
        self._lay_out()
        self.summary.place_requested.connect(self.change_requested)
        self.list.change_requested.connect(self.change_requested)
        self.sign_off_button.clicked.connect(self.sign_off_requested)
        self.back_button.clicked.connect(self.back_requested)
        self.reopen_button.clicked.connect(self.reopen_requested)
        self.next_button.clicked.connect(self.next_case_requested)
        QShortcut(QKeySequence("Alt+S"), self, self._on_sign_off_key)

    def _lay_out(self) -> None:
        look = self._look
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self.area = ScrolledColumn(look, margins=(24, 12, 24, 12), spacing=8, fills=True)
        whole.addWidget(self.area)
        column = self.area.column
        top = WrapLayout(look.space(12))
        top.addWidget(self.heading)
        top.addWidget(self.counts_label)
        column.addLayout(top)
        column.addWidget(self.message_bar)
        column.addWidget(self._summary_area())
        column.addWidget(self.list, 1)
        column.addLayout(self.glance_row)
        for widget in (self.notes_label, self.standing_label, self.why_not_label):
            column.addWidget(widget)
        buttons = WrapLayout(look.space(8))
        self.sign_off_button.setProperty("main", True)
        self.next_button.setProperty("main", True)
        for button in (self.sign_off_button, self.next_button, self.back_button, self.reopen_button):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        column.addLayout(buttons)

    def _summary_area(self) -> QScrollArea:
        """The summary, scrolled when it is long: the answers below it stay in sight."""
        self.summary_area = QScrollArea()
        self.summary_area.setWidgetResizable(True)
        self.summary_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.summary_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        holder = QWidget()
        holder.setProperty("part", "page")
        column = QVBoxLayout(holder)
        reach = self._look.space(8)
        column.setContentsMargins(reach, reach, reach, reach)
        column.addWidget(self.summary)
        column.addStretch(1)
        self.summary_area.setWidget(holder)
        return self.summary_area

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_summary()

    def _fit_summary(self) -> None:
        """As tall as its problems, and never more than a share of the page."""
        problems = len(self.summary.links)
        self.summary_area.setVisible(problems > 0)
        holder, room = self.summary_area.widget(), self.width() - self._look.space(60)
        wanted = holder.heightForWidth(room) + self._look.space(4) if holder is not None else 0
        self.summary_area.setFixedHeight(min(wanted, self.height() * SUMMARY_SHARE // 100))
        self.list.setMinimumHeight(FEWEST_LINES * self._look.text_height())
        roomy = self.height() >= ROOMY_LINES * self._look.text_height()
        for widget in self._glances:
            widget.setVisible(roomy)

    def show_case(
        self, form: FilledForm, agency_return: AgencyReturn, chosen: str | None, following: str | None
    ) -> None:
        """Show the case as it stands; the focus goes to the problems, or to the answers when there are none."""
        word, code = form.template.subject.value, agency_return.subject
        self.heading.setText(tr("Check your answers: {word} {code}", word=word, code=code))
        self.counts_label.setText(counts_words(form.counts))
        problems = form_problems(form)
        signed = agency_return.state is ReturnState.SIGNED_OFF
        self.summary.show_problems([] if signed else [SummaryLine(one.question, one.message) for one in problems])
        self.list.rows.show(form)
        self.list.setCurrentIndex(self.list.rows.index(self.list.rows.place_of(chosen or "")))
        self._show_glance(form)
        signed_at = agency_return.signed_off_at
        self.notes_label.setText(" ".join(soft_notes(form, signed_at.astimezone().date() if signed_at else None)))
        self.notes_label.setVisible(bool(self.notes_label.text()))
        family = FAMILY_WORDS[agency_return.worked_with_family]
        self.standing_label.setText(
            tr(
                "{standing_words} {family} Signing off says these are your own grades.",
                standing_words=standing_words(form),
                family=family,
            ).strip()
        )
        self.sign_off_button.setText(tr("Sign off {word} {code}  Alt+S", word=word, code=code))
        self._show_buttons(agency_return, len(problems), following, word)
        self._fit_summary()
        if problems and not signed:
            self.summary.take_focus()
        else:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_buttons(self, agency_return: AgencyReturn, problems: int, following: str | None, word: str) -> None:
        draft = agency_return.may_be_edited
        self.sign_off_button.setVisible(draft)
        self.sign_off_button.setEnabled(problems == 0)
        self.why_not_label.setText(
            tr(
                "This {word} can be signed off once the {problems} problems above are put right.",
                word=word,
                problems=problems,
            )
            if problems > 1
            else tr("This {word} can be signed off once the problem above is put right.", word=word)
        )
        self.why_not_label.setVisible(draft and problems > 0)
        self.reopen_button.setVisible(not draft)
        self.next_button.setVisible(not draft and following is not None)
        self.next_button.setText(
            tr("&Next {word} {following}  Enter", word=word, following=following) if following else tr("Next")
        )

    def _show_glance(self, form: FilledForm) -> None:
        for widget in self._glances:
            self.glance_row.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._glances = [TextLabel(self._look, tr("Grades at a glance"), bold=True, wrap=False)]
        for tag, count in glance(form):
            self._glances.append(GradeTag(self._look, tag))
            self._glances.append(TextLabel(self._look, str(count), wrap=False))
        for widget in self._glances:
            self.glance_row.addWidget(widget)

    def show_signed_off(self, words: str, *, offers_quick_answers: bool) -> None:
        """Say that the case is signed off, and put the focus on the next one."""
        self.message_bar.show_notice(words, (self._quick,) if offers_quick_answers else ())
        target = self.next_button if self.next_button.isVisible() else self.back_button
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._press_focused_button():
            return
        if text.isdecimal() and self.summary.isVisible() and not event.modifiers():
            self.summary.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def _press_focused_button(self) -> bool:
        focused = self.focusWidget()
        if isinstance(focused, QPushButton):
            focused.click()
            return True
        return False

    def _on_sign_off_key(self) -> None:
        """Alt+S acts at once; as an access key of the button it would wait for the button to look pressed."""
        if self.sign_off_button.isVisible() and self.sign_off_button.isEnabled():
            self.sign_off_requested.emit()
