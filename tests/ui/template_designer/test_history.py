"""Whatever was changed, in whatever order: taking it all back gives the beginning."""

from hypothesis import given
from hypothesis import strategies as st

from qa_desk.domain.errors import UserError
from qa_desk.templates.drafts.draft import Draft
from qa_desk.templates.drafts.edits import add_question, delete_question
from qa_desk.templates.drafts.moves import move_question
from qa_desk.ui.template_designer.changes import Edit, edit_of
from qa_desk.ui.template_designer.history import DraftHistory, Step
from qa_desk.ui.template_designer.places import ABOUT, question_place, section_place
from tests.ui.template_designer.designer_desk import VISIT_FORM

BEGINNING = Draft.of(VISIT_FORM.read_text(encoding="utf-8"))
NAMES = ("agreed", "planned_on", "made_in_time", "seen_alone", "visit_kind", "visit_day")
names = st.sampled_from(NAMES)
words = st.text("ab ", max_size=4)
edits = st.one_of(
    st.builds(lambda name, text: edit_of(question_place(name), "label", text), names, words),
    st.builds(
        lambda name, kind: edit_of(question_place(name), "type", kind), names, st.sampled_from(["text", "scale"])
    ),
    st.builds(lambda name: edit_of(question_place(name), "name", f"{name}_x"), names),
    st.builds(lambda text: edit_of(section_place("visits"), "label", text), words),
    st.builds(lambda text: edit_of(ABOUT, "title", text), words),
    st.builds(lambda name, step: lambda draft: move_question(draft, name, step), names, st.sampled_from([-1, 1])),
    st.builds(lambda name: lambda draft: delete_question(draft, name), names),
    st.just(lambda draft: add_question(draft, "planning", after="agreed")),
)
bursts = st.sampled_from(["", "", "a field", "another field"])


@given(st.lists(st.one_of(st.tuples(edits, bursts), st.sampled_from(["undo", "redo", "leave"])), max_size=12))
def test_taking_everything_back_gives_the_beginning(steps: list[tuple[Edit, str] | str]) -> None:
    history, draft = DraftHistory(), BEGINNING
    for step in steps:
        if step == "leave":
            history.end_burst()
        elif isinstance(step, str):
            taken = history.undo() if step == "undo" else history.redo()
            draft = draft if taken is None else taken.before if step == "undo" else taken.after
        else:
            edit, burst = step
            try:
                after = edit(draft).draft
            except UserError:
                continue
            history.record(Step(draft, after, ABOUT, "a change", burst))
            draft = after
    after = draft
    done = 0
    while (taken := history.undo()) is not None:
        draft, done = taken.before, done + 1
    assert draft.plain == BEGINNING.plain
    for _ in range(done):
        again = history.redo()
        assert again is not None
        draft = again.after
    assert draft.plain == after.plain
