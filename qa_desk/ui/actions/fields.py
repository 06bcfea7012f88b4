"""The fields of one action as a form."""

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.ui.actions.draft import NEW_PLAN, ActionDraft
from qa_desk.ui.layout.spacing import scaled
from qa_desk.ui.look import Look
from qa_desk.ui.widgets.field_box import FieldBox
from qa_desk.ui.widgets.line_box import LineBox
from qa_desk.ui.widgets.wheel_guard import guard_wheel
from qa_desk.ui.widgets.words_box import WordsBox
from qa_desk.ui.widgets.wrapped_tick import WrappedTick


class ActionFields(QWidget):
    """Every field of an action; those that belong to a choice are shown with it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._kept, self._is_new = ActionDraft(), True
        self.plan_combo = QComboBox()
        self.plan_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.plan_combo.setMinimumContentsLength(10)
        guard_wheel(self.plan_combo)
        self.plan_box = FieldBox(
            look, tr("&Plan"), self.plan_combo, tr("The audit it belongs to, or another plan"), widest=480
        )
        self.title_box = LineBox(
            look, tr("What the new plan is called"), tr("For example: Business plan 2026-27"), widest=480
        )
        self.ref_box = LineBox(look, tr("&Reference"), tr("Empty: the next number of the plan"), widest=200)
        self.group_box = LineBox(
            look, tr("Priorit&y or heading"), tr("As in Priority 2: Learning framework"), widest=720
        )
        self.words_box = WordsBox(look, tr("Reco&mmendation or action"))
        self.leads_box = LineBox(look, tr("&Leads"), tr("Roles or names, with ; or / between"), widest=720)
        self.effect_box = WordsBox(look, tr("Expected effect on practice"))
        self.outcome_box = WordsBox(look, tr("Outcome for children"))
        self.due_box = LineBox(look, tr("&Due"), tr("A date, or a month such as September 2026"), widest=320)
        self.undated_tick = WrappedTick(look, tr("No date"))
        self.reason_box = LineBox(look, tr("Why there is no date"), tr("For example: ongoing"), widest=480)
        self.review_box = LineBox(look, tr("Review on"), widest=320)
        self.why_box = LineBox(look, tr("Why the due date changes"), tr("Kept in the history"), widest=720)
        self.milestones_box = WordsBox(
            look, tr("Milestones"), tr("One a line: Write to housing; 30 June 2026; done 2 July 2026")
        )
        self.waits_box = LineBox(look, tr("Waits for"), tr("References of other actions, with ; between"), widest=480)
        self.source_box = LineBox(look, tr("Made from"), tr("A finding, a review, an inspection"), widest=720)
        self.notes_box = WordsBox(look, tr("Notes"))
        self._boxes = self._boxes_by_field()
        self._lay_out(look)
        self.undated_tick.toggled.connect(self._arrange)
        self.plan_combo.currentIndexChanged.connect(self._arrange)
        self.due_box.edit.textEdited.connect(self._arrange)
        self.review_box.edit.textEdited.connect(self._arrange)

    def _boxes_by_field(self) -> dict[str, FieldBox]:
        """The box that a refusal belongs beside, by its field."""
        return {
            "title": self.title_box, "ref": self.ref_box, "group": self.group_box, "words": self.words_box,
            "leads": self.leads_box, "effect": self.effect_box, "outcome": self.outcome_box, "due": self.due_box,
            "due_reason": self.reason_box, "review_on": self.review_box, "reason": self.why_box,
            "milestones": self.milestones_box, "waits_for": self.waits_box, "source": self.source_box,
            "notes": self.notes_box,
        }  # fmt: skip

    def _lay_out(self, look: Look) -> None:
        column = QVBoxLayout(self)
        scaled(look, column, spacing=14)
        for widget in (
            self.plan_box, self.title_box, self.ref_box, self.group_box, self.words_box, self.leads_box, self.due_box,
            self.undated_tick, self.reason_box, self.review_box, self.why_box, self.effect_box, self.outcome_box,
            self.milestones_box, self.waits_box, self.source_box, self.notes_box,
        ):  # fmt: skip
            column.addWidget(widget)

    def show_plans(self, plans: Sequence[tuple[str, str]]) -> None:
        """Offer these plans (id, title) and a new one."""
        self.plan_combo.clear()
        for plan, title in plans:
            self.plan_combo.addItem(title, plan)
        self.plan_combo.addItem(tr("A new plan"), NEW_PLAN)

    def show_draft(self, draft: ActionDraft, kept: ActionDraft, *, is_new: bool) -> None:
        """Show what is typed so far; ``kept`` is what it says until it is saved."""
        self._kept, self._is_new = kept, is_new
        self.plan_combo.setCurrentIndex(max(self.plan_combo.findData(draft.plan), 0))
        for box, text in (
            (self.title_box, draft.plan_title), (self.ref_box, draft.ref), (self.group_box, draft.group),
            (self.leads_box, draft.leads), (self.due_box, draft.due), (self.reason_box, draft.due_reason),
            (self.review_box, draft.review_on), (self.why_box, draft.why), (self.waits_box, draft.waits_for),
            (self.source_box, draft.made_from),
        ):  # fmt: skip
            box.edit.setText(text)
        for words, text in (
            (self.words_box, draft.words), (self.effect_box, draft.effect), (self.outcome_box, draft.outcome),
            (self.milestones_box, draft.milestones), (self.notes_box, draft.notes),
        ):  # fmt: skip
            words.start(words.label.text(), words.hint_label.text(), text)
        self.undated_tick.setChecked(draft.is_undated)
        self.tell_nothing()
        self._arrange()

    def draft(self) -> ActionDraft:
        """What is typed now."""
        return ActionDraft(
            plan=str(self.plan_combo.currentData() or ""),
            plan_title=self.title_box.edit.text(),
            ref=self.ref_box.edit.text(),
            group=self.group_box.edit.text(),
            words=self.words_box.words,
            leads=self.leads_box.edit.text(),
            effect=self.effect_box.words,
            outcome=self.outcome_box.words,
            due=self.due_box.edit.text(),
            is_undated=self.undated_tick.isChecked(),
            due_reason=self.reason_box.edit.text(),
            review_on=self.review_box.edit.text(),
            why=self.why_box.edit.text(),
            milestones=self.milestones_box.words,
            waits_for=self.waits_box.edit.text(),
            made_from=self.source_box.edit.text(),
            notes=self.notes_box.words,
            source=self._kept.source,
            themes=self._kept.themes,
        )

    def take_focus(self) -> None:
        """Put the person where they begin to write."""
        self.words_box.take_focus()

    def show_problem(self, problem: UserError) -> bool:
        """Say what is wrong beside its field; False where there is no such field."""
        name = problem.field or ""
        if name == "due" and self.undated_tick.isChecked():
            name = "review_on"
        box = self._boxes.get(name)
        if box is None or box.isHidden():
            return False
        box.tell_problem(str(problem))
        box.take_focus()
        return True

    def tell_nothing(self) -> None:
        """Take every problem away."""
        for box in self._boxes.values():
            box.tell_problem("")

    def _arrange(self) -> None:
        """Only what the choices ask for is shown; a changed due date asks why."""
        undated, before = self.undated_tick.isChecked(), self._kept
        self.plan_box.setVisible(self._is_new)
        self.title_box.setVisible(self._is_new and self.plan_combo.currentData() == NEW_PLAN)
        self.due_box.setVisible(not undated)
        self.reason_box.setVisible(undated)
        self.review_box.setVisible(undated)
        now = (undated, self.review_box.edit.text() if undated else self.due_box.edit.text())
        kept = (before.is_undated, before.review_on if before.is_undated else before.due)
        self.why_box.setVisible(not self._is_new and (now != kept or bool(self.why_box.edit.text())))
