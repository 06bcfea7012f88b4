"""From the wishes of *Actions* to what is recorded, and back to the rows."""

from dataclasses import replace

from PySide6.QtCore import QObject, Qt

from qa_desk.domain.actions.action import Action, Rag, Status, Wording
from qa_desk.domain.actions.leads import leads_of
from qa_desk.domain.actions.listing import ListedAction, Show, counts, grouped, is_shown
from qa_desk.domain.actions.words import HistoryLine, completion_words
from qa_desk.domain.changes import Changed
from qa_desk.domain.dates import short_date
from qa_desk.domain.language import tr
from qa_desk.services.actions import ActionWithHistory
from qa_desk.settings import SINGLE_KEYS
from qa_desk.ui.actions.acting import ActionActing
from qa_desk.ui.actions.asks import Ask, Verb, ask_for, ask_green
from qa_desk.ui.actions.rows import DUE, LEAD, RAG, REF, WORDS, action_lines
from qa_desk.ui.actions.view import ActionsView
from qa_desk.ui.desk import Desk
from qa_desk.ui.live_settings import LiveSettings

NEW = "new:"
"""Before an audit and a question: a new action from a finding."""
SHOWN = {"late": Show.LATE, "reviews": Show.REVIEW, "re_audits": Show.RE_AUDIT}
"""What other places open this one with."""
MOST_HISTORY = 4


class ActionsPresenter(QObject):
    """Shows the actions, and keeps them up to date while they are on screen."""

    def __init__(self, view: ActionsView, desk: Desk, settings: LiveSettings) -> None:
        super().__init__(view)
        self._view, self._desk, self._settings = view, desk, settings
        self._listed: dict[str, ListedAction] = {}
        self.acting = ActionActing(view.ask_card, desk, self)
        view.subject_opened.connect(self._on_subject_opened)
        view.shown_changed.connect(self._show)
        view.line_chosen.connect(self._on_line_chosen)
        view.open_requested.connect(self._on_open_requested)
        view.new_requested.connect(self._on_new_requested)
        view.verb_requested.connect(self._on_verb_requested)
        view.complete_requested.connect(self._on_complete_requested)
        view.accept_requested.connect(self._on_accept_requested)
        view.undo_requested.connect(self.acting.undo)
        view.board_requested.connect(self._on_board_requested)
        view.paste_requested.connect(self._on_paste_requested)
        view.table.rag_pressed.connect(self._on_rag_pressed)
        view.table.fill_requested.connect(self._on_fill_requested)
        view.rows.cell_edited.connect(self._on_cell_edited, Qt.ConnectionType.QueuedConnection)  # the editor goes first
        self.acting.recorded.connect(self._on_recorded)
        self.acting.left.connect(view.take_focus)
        desk.changed.connect(self._on_changed)

    def _on_subject_opened(self, subject: str) -> None:
        if subject.startswith(NEW):
            self._view.go_requested.emit("action", subject)
            return
        self._view.table.single_keys = self._settings[SINGLE_KEYS]
        plans = self._desk.ask(self._desk.services.actions.plans) or ()
        wanted = subject if subject in {plan.id for plan in plans} else "" if subject in SHOWN else self._view.plan
        self._view.show_plans([(plan.id, plan.title) for plan in plans], wanted)
        if subject in SHOWN:
            self._view.choose_shown(SHOWN[subject])
        self._show()
        if subject in self._listed:
            if self._view.rows.row_of(subject) < 0:
                self._view.choose_shown(Show.ALL)
                self._show()
            self._view.table.stand_on(subject)

    def _show(self) -> None:
        view = self._view
        every = self._desk.ask(lambda: self._desk.services.actions.listing(view.plan))
        if every is None:
            return
        self._listed = {one.action.id: one for one in every}
        shown = [one for one in every if is_shown(one, view.show_only)]
        lines = action_lines(grouped(shown, view.group_by))
        view.show_lines(counts(every).words, lines, has_actions=bool(every))
        if not view.board.isHidden():
            self._on_board_requested(True)

    def _on_line_chosen(self, action_id: str) -> None:
        shown = self._desk.ask(lambda: self._desk.services.actions.show(action_id)) if action_id else None
        if shown is None:
            self._view.show_chosen("", "", None)
            self._view.offer(is_open=False, is_suggested=False, completes="")
            return
        action, listed = shown.listed.action, shown.listed
        self._view.show_chosen(tr("{ref} history", ref=action.ref), chosen_words(shown), listed.plan)
        asked = action.status is Status.ASKED
        self._view.offer(
            is_open=action.is_open,
            is_suggested=listed.standing.is_suggested,
            completes=tr("Check comple&tion...") if asked else tr("Complete ac&tion..."),
        )

    def _on_open_requested(self, action_id: str) -> None:
        if action_id:
            self._view.go_requested.emit("action", action_id)

    def _on_new_requested(self) -> None:
        self._view.go_requested.emit("action", f"{NEW}{self._view.plan}:")

    def _on_verb_requested(self, verb: str) -> None:
        listed = self._listed.get(self._view.chosen())
        if listed is not None and verb == Verb.GREEN:
            self.acting.begin_with(ask_green(listed.plan), listed.action)
        elif listed is not None and listed.action.is_open:
            self.acting.begin(Verb(verb), listed.action)

    def _on_complete_requested(self) -> None:
        if (action := self._chosen()) is not None and action.is_open:
            self.acting.complete(action)

    def _on_accept_requested(self) -> None:
        listed = self._listed.get(self._view.chosen())
        if listed is not None and listed.standing.is_suggested:
            self.acting.accept(listed.action)
            self._view.take_focus()

    def _on_rag_pressed(self, rag: str) -> None:
        if (action := self._chosen()) is not None:
            self.acting.rate(action, Rag(rag))

    def _on_cell_edited(self, action_id: str, column: int, text: str) -> None:
        self._put(self._listed[action_id].action, column, text)

    def _on_fill_requested(self, column: int) -> None:
        """As in a spreadsheet: the cell gets what stands above it, if it is one that can be filled."""
        action, above = self._chosen(), self._view.rows.above(self._view.table.currentIndex().row())
        if action is None or above is None or above.listed is None:
            return
        if column in (LEAD, DUE):
            self._put(action, column, above.typed(column))
        elif column == RAG and above.listed.action.rag is not None:
            self.acting.rate(action, above.listed.action.rag)
        else:
            self._view.event_told.emit(tr("Lead, Due and RAG can be filled down."))

    def _put(self, action: Action, column: int, text: str) -> None:
        """Record what was typed into a cell; a due date asks why first."""
        if column == DUE:
            self.acting.begin_with(_with_text(ask_for(Verb.DUE, action, ""), text), action)
            return
        wording: Wording = {
            REF: replace(action.wording, ref=text),
            WORDS: replace(action.wording, words=text),
            LEAD: replace(action.wording, leads=leads_of(text)),
        }[column]
        if wording != action.wording:
            actions = self._desk.services.actions
            self.acting.record(lambda: actions.edit(action.id, wording), tr("Changed {ref}", ref=action.ref))

    def _on_board_requested(self, wanted: bool) -> None:
        plan = self._view.plan
        board = self._desk.ask(lambda: self._desk.services.actions.board(plan)) if wanted else None
        if board is not None:
            self._view.board.show_board(board)
        self._view.board.setVisible(board is not None)

    def _on_paste_requested(self, text: str) -> None:
        if text.strip():
            self._view.go_requested.emit("paste_actions", text)
        else:
            self._view.event_told.emit(tr("There is nothing to paste."))

    def _on_recorded(self, words: str) -> None:
        self._view.event_told.emit(words)
        self._view.save_told.emit(tr("All changes saved"), True)

    def _on_changed(self, changed: Changed) -> None:
        if (changed.actions or changed.audits) and self._view.isVisible():
            self._show()

    def _chosen(self) -> Action | None:
        listed = self._listed.get(self._view.chosen())
        return listed.action if listed else None


def chosen_words(shown: ActionWithHistory) -> str:
    """What is told of the chosen action below the table: why it stands so, and what happened last."""
    listed, action = shown.listed, shown.listed.action
    why = (
        [tr("{words} suggested: {why}", words=listed.standing.rag.words, why=listed.standing.why)]
        if listed.standing.is_suggested
        else []
    )
    done = [completion_words(action.completion)] if action.completion else []
    green = (
        [tr("Green means here: {green_means}", green_means=listed.plan.green_means)] if listed.plan.green_means else []
    )
    raised = [tr("Escalated to {to}", to=action.escalation.to)] if action.escalation else []
    lines = shown.lines
    more = (
        [tr("and {number} more: Enter opens the action", number=len(lines) - MOST_HISTORY)]
        if len(lines) > MOST_HISTORY
        else []
    )
    return "\n".join([*why, *green, *done, *raised, *map(history_words, lines[:MOST_HISTORY]), *more])


def history_words(line: HistoryLine) -> str:
    """ "6 August 2026   Red (was Amber)   P. Nair: No named housing contact." """
    gone = tr(" (taken back)") if line.is_gone else ""
    said = f": {line.words}" if line.words else ""
    return f"{short_date(line.on)}   {line.what}{gone}   {line.by}{said}"


def _with_text(asked: Ask, text: str) -> Ask:
    """The question with what was typed in the cell already."""
    first, *others = asked.fields
    return replace(asked, fields=(replace(first, text=text), *others))
