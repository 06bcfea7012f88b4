"""From what a person says of two forms to what is kept of them."""

from datetime import datetime

from PySide6.QtCore import QObject

from qa_desk.domain.dates import short_date
from qa_desk.domain.language import tr
from qa_desk.services.comparisons import MatchDraft
from qa_desk.ui.audit_move.rows import MoveRow, question_words
from qa_desk.ui.desk import Desk
from qa_desk.ui.question_match.rows import NO_COUNTERPART, counted_questions, match_rows
from qa_desk.ui.question_match.view import QuestionMatchView


class QuestionMatchPresenter(QObject):
    """Holds the names that are being put right until they are kept."""

    def __init__(self, view: QuestionMatchView, desk: Desk) -> None:
        super().__init__(view)
        self._view, self._desk = view, desk
        self._audit, self._earlier = "", ""
        self._draft: MatchDraft | None = None
        self._names: dict[str, str | None] = {}
        view.pair_opened.connect(self._on_pair_opened)
        view.question_chosen.connect(self._on_question_chosen)
        view.keep_requested.connect(self._on_keep_requested)

    def _on_pair_opened(self, subject: str) -> None:
        self._audit, _, self._earlier = subject.partition("/")
        comparisons = self._desk.services.comparisons
        draft = self._draft = self._desk.ask(lambda: comparisons.draft_match(self._audit, self._earlier))
        if draft is None:
            self._view.show_forms("", (), "")
            self._view.show_rows("", ())
            return
        self._names = dict(draft.names)
        earlier, now = draft.earlier, draft.now
        words = tr(
            "Then: {title}, edition {edition}. Now: {title_2}, edition {edition_2}.",
            title=earlier.title,
            edition=earlier.edition,
            title_2=now.title,
            edition_2=now.edition,
        )
        offered = [(one.name, question_words(now, one)) for one in counted_questions(now)]
        self._view.show_forms(words, offered, _said(draft))
        self._show_rows()

    def _show_rows(self) -> None:
        draft = self._draft
        if draft is not None:
            rows = match_rows(draft.earlier, draft.now, self._names)
            self._view.show_rows(_summary(rows), rows)

    def _on_question_chosen(self, old: str, new: str) -> None:
        """One question cannot come from two: whoever had it before has none now."""
        draft, lost = self._draft, ""
        if draft is None:
            return
        for other, target in self._names.items():
            if new and target == new and other != old:
                self._names[other] = None
                lost = tr(" “{title}” has no counterpart now.", title=draft.earlier.by_name[other].title)
        self._names[old] = new or None
        title = draft.earlier.by_name[old].title
        told = (
            f"“{title}” is “{draft.now.by_name[new].title}”." if new else tr("“{title}” is not compared.", title=title)
        )
        self._view.event_told.emit(f"{told}{lost}")
        self._show_rows()

    def _on_keep_requested(self) -> None:
        """Keep what is on screen, and show what comes of it."""
        comparisons, names = self._desk.services.comparisons, dict(self._names)
        if self._draft is not None and self._desk.change(lambda: comparisons.match(self._audit, self._earlier, names)):
            self._view.save_told.emit(tr("All changes saved"), True)
            self._view.go_requested.emit("comparison", f"{self._audit}/{self._earlier}")


def _summary(rows: tuple[MoveRow, ...]) -> str:
    """ "28 of 30 questions of the earlier form have a counterpart, 2 have none."."""
    without = sum(row.what == NO_COUNTERPART for row in rows)
    found = len(rows) - without
    total = "1 question" if len(rows) == 1 else tr("{count} questions", count=len(rows))
    rest = (
        tr(", {without} {part} none", without=without, part=tr("has") if without == 1 else tr("have"))
        if without
        else ""
    )
    return tr(
        "{found} of {total} of the earlier form {part} a counterpart{rest}.",
        found=found,
        total=total,
        part=tr("has") if found == 1 else tr("have"),
        rest=rest,
    )


def _said(draft: MatchDraft) -> str:
    if draft.said is None:
        return tr("Nobody has matched these two forms yet.")
    day = short_date(datetime.fromisoformat(draft.said.matched_at).astimezone().date())
    return tr(
        "Matched last by {actor} on {day}. What you keep takes its place; both stay in the record.",
        actor=draft.said.actor,
        day=day,
    )
