"""From the wishes of the page of one action to what is recorded; what is half typed is kept for each place."""

from PySide6.QtCore import QObject

from qa_desk.domain.actions.action import BY_HAND, Rag, Status
from qa_desk.domain.actions.words import completion_words, late_words
from qa_desk.domain.dates import short_date
from qa_desk.domain.language import tr
from qa_desk.services.actions import ActionDone, ActionsDone, ActionWithHistory, NewAction
from qa_desk.ui.actions.acting import ActionActing
from qa_desk.ui.actions.action_view import ActionView
from qa_desk.ui.actions.asks import Verb
from qa_desk.ui.actions.draft import NEW_PLAN, ActionDraft, draft_of, joined
from qa_desk.ui.actions.presenter import NEW, history_words
from qa_desk.ui.desk import Desk
from qa_desk.ui.page import ConcernHere


class ActionPresenter(QObject):
    """Makes an action, changes it, and follows it to its end."""

    def __init__(self, view: ActionView, desk: Desk) -> None:
        super().__init__(view)
        self._view, self._desk = view, desk
        self._place = f"{NEW}:"
        self._kept = ActionDraft()
        self._drafts: dict[str, tuple[ActionDraft, ActionDraft]] = {}
        """What was typed and not saved, over what was kept then, by place."""
        self.acting = ActionActing(view.ask_card, desk, self)
        view.place_opened.connect(self._on_place_opened)
        view.save_requested.connect(self._on_save_requested)
        view.verb_requested.connect(self._on_verb_requested)
        view.rag_requested.connect(self._on_rag_requested)
        view.accept_requested.connect(self._on_accept_requested)
        view.undo_requested.connect(self.acting.undo)
        view.left.connect(self._keep_draft)
        self.acting.recorded.connect(self._on_recorded)

    @property
    def _action_id(self) -> str:
        return "" if self._place.startswith(NEW) else self._place

    def _on_place_opened(self, place: str) -> None:
        self._place = place
        if self._action_id:
            self._show()
        else:
            self._show_new()

    def _show_new(self) -> None:
        services = self._desk.services
        plan, _, question = self._place.removeprefix(NEW).partition(":")
        plans = {one.id: one.title for one in self._desk.ask(services.actions.plans) or ()}
        for line in self._desk.ask(services.audits.programme) or ():
            plans.setdefault(line.audit.id, line.audit.title)
        self._view.show_plans(list(plans.items()))
        source = BY_HAND
        if question:
            source = self._desk.ask(lambda: services.actions.from_finding(plan, question)) or source
        first = plan if plan in plans else next(iter(plans), NEW_PLAN)
        self._kept = ActionDraft(plan=first, made_from=source.words, source=source)
        heading = tr("New action from {words}", words=source.words) if source.words else tr("New action")
        self._view.show_new(heading, self._typed(), self._kept)

    def _show(self) -> None:
        """Show the action as it is kept, with what was typed on it and not saved."""
        shown = self._ask()
        if shown is None:
            return
        action = shown.listed.action
        actions = self._desk.services.actions
        self._kept = draft_of(action, lambda one: actions.show(one).listed.action.ref)
        plan = shown.listed.plan
        about = ConcernHere(plan.audit, action.id) if plan.audit else None
        self._view.show_action(f"{action.ref}: {plan.title}", self._typed(), self._kept, about)
        self._show_standing(shown)

    def _show_standing(self, shown: ActionWithHistory) -> None:
        listed = shown.listed
        words = standing_words(shown)
        self._view.show_standing(listed.action, listed.standing.rag, words, is_suggested=listed.standing.is_suggested)
        self._view.show_history(tuple(map(history_words, shown.lines)))

    def _on_save_requested(self, draft: ActionDraft) -> None:
        done = self._changed(draft) if self._action_id else self._made(draft)
        if done is None:
            return
        self._drafts.pop(self._place, None)
        self._place = done.actions[0].id if isinstance(done, ActionsDone) else done.action.id
        self._show()
        self._view.take_focus()

    def _made(self, draft: ActionDraft) -> ActionDone | ActionsDone | None:
        actions = self._desk.services.actions

        def make() -> ActionDone:
            new = NewAction(
                draft.wording(actions.today, lambda ref: actions.find(ref, draft.plan)), draft.due_date(actions.today)
            )
            if draft.plan == NEW_PLAN:
                return actions.add_to_new_plan(draft.plan_title, new)
            return actions.add(draft.plan, new)

        return self.acting.record(make, tr("Action made"))

    def _changed(self, draft: ActionDraft) -> ActionDone | ActionsDone | None:
        actions, action_id = self._desk.services.actions, self._action_id

        def revise() -> ActionsDone:
            wording = draft.wording(actions.today, lambda ref: actions.find(ref, draft.plan))
            return actions.revise(action_id, wording, draft.due_date(actions.today), draft.why)

        return self.acting.record(revise, tr("Action saved"))

    def _on_verb_requested(self, verb: str) -> None:
        if (shown := self._ask()) is not None:
            self.acting.begin(Verb(verb), shown.listed.action)

    def _on_rag_requested(self, rag: str) -> None:
        if (shown := self._ask()) is not None:
            self.acting.rate(shown.listed.action, Rag(rag))

    def _on_accept_requested(self) -> None:
        if (shown := self._ask()) is not None:
            self.acting.accept(shown.listed.action)

    def _on_recorded(self, words: str) -> None:
        """What was typed into the fields stays; only how the action stands is shown again."""
        self._view.show_done(f"{words}.", may_undo=self.acting.may_undo)
        self._view.save_told.emit(tr("All changes saved"), True)
        if not self._action_id or (shown := self._ask()) is None:
            return
        if shown.listed.action.status is Status.TAKEN_BACK:  # its making was undone: there is nothing to show any more
            self._drafts.pop(self._place, None)
            self._place, self._kept = f"{NEW}:", self._view.fields.draft()
            self._view.back_requested.emit()
        else:
            self._show_standing(shown)

    def _ask(self) -> ActionWithHistory | None:
        actions, action_id = self._desk.services.actions, self._action_id
        return self._desk.ask(lambda: actions.show(action_id)) if action_id else None

    def _typed(self) -> ActionDraft:
        typed = self._drafts.get(self._place)
        return joined(*typed, self._kept) if typed else self._kept

    def _keep_draft(self) -> None:
        draft = self._view.fields.draft()
        if draft == self._kept:
            self._drafts.pop(self._place, None)
        else:
            self._drafts[self._place] = draft, self._kept


def standing_words(shown: ActionWithHistory) -> str:
    """How an action stands, in a few lines."""
    listed, action = shown.listed, shown.listed.action
    standing = listed.standing
    suggested = (
        tr("{words}, suggested: {why}.", words=standing.rag.words, why=standing.why)
        if standing.is_suggested
        else standing.rag.words
    )
    late = late_words(standing.days_late) if listed.is_late else ""
    lines = [
        suggested,
        tr("Due {lower}{words}, {late}", lower=action.due.words[:1].lower(), words=action.due.words[1:], late=late)
        if late
        else "",
        tr("Green means here: {green_means}", green_means=listed.plan.green_means) if listed.plan.green_means else "",
        tr("Waits for {join}", join=", ".join(listed.waits_for)) if listed.waits_for else "",
        tr("Escalated to {to}, {short_date}", to=action.escalation.to, short_date=short_date(action.escalation.on))
        if action.escalation
        else "",
        tr("Evidence: {join}", join="; ".join(action.evidence)) if action.evidence else "",
        completion_words(action.completion) if action.completion else "",
        tr("Closed because: {closed_because}", closed_because=action.closed_because) if action.closed_because else "",
    ]
    return "\n".join(line for line in lines if line)
