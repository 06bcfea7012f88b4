"""Moving a real audit to real editions: nothing is lost, nothing is half done, and all of it can be taken back."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from qa_desk.domain.agency_return import ReturnState
from qa_desk.domain.answers import Answer
from qa_desk.domain.audit import TemplateReference
from qa_desk.domain.errors import Cancelled, UserError
from qa_desk.domain.panel import AgreedGrade
from qa_desk.domain.progress import Progress
from qa_desk.domain.themes.links import ThemeKind
from qa_desk.services import Services
from qa_desk.store.store import Store
from tests import graded_audit, moved_audit
from tests.moved_audit import FIRST, LOCAL, REWORDED, SECOND, reference

REASON = "The partnership published a new edition"
FIRST_EDITION, REWORDED_EDITION, SECOND_EDITION, NORTH = map(reference, (FIRST, REWORDED, SECOND, LOCAL))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[tuple[Services, Store]]:
    """The graded desk with every edition on its shelf."""
    services, store = moved_audit.a_desk(tmp_path)
    yield services, store
    store.close()


@pytest.fixture
def verbs(desk: tuple[Services, Store]) -> Services:
    return desk[0]


@pytest.fixture
def audit(verbs: Services) -> str:
    return verbs.audits.programme()[0].audit.id


def move(verbs: Services, audit: str, edition: TemplateReference = SECOND_EDITION) -> None:
    verbs.moves.move(audit, edition, verbs.moves.proposal(audit, edition).all, REASON)


def everything(store: Store, audit: str) -> object:
    """All that a desk says of an audit."""
    with store.reading() as reading:
        returns = reading.returns.of_audit(audit)
        return (
            reading.audits.get(audit),
            returns,
            [reading.answers.of_return(one.id) for one in returns],
            [reading.answers.outcomes(one.id) for one in returns],
            reading.returns.suggested_of_audit(audit),
            sorted(reading.listings.grade_counts(audit)),
        )


def test_newer_editions_are_offered_first_then_templates_with_the_same_questions(verbs: Services, audit: str) -> None:
    offered = verbs.moves.editions(audit)

    assert [(one.reference, one.is_newer) for one in offered] == [
        (SECOND_EDITION, True), (REWORDED_EDITION, True), (NORTH, False),
    ]  # fmt: skip
    assert [one.words for one in offered] == [
        "Edition 2.0, newer", "Edition 1.1, newer", "Early help, North, edition 1.0",
    ]  # fmt: skip


def test_the_preview_tells_how_many_answers_are_touched_and_changes_nothing(
    desk: tuple[Services, Store], audit: str
) -> None:
    verbs, store = desk
    before = everything(store, audit), store.head
    seen = verbs.moves.preview(audit, SECOND_EDITION, verbs.moves.proposal(audit, SECOND_EDITION).all)
    told = {one.move.old.name if one.move.old else "": one.answers_words for one in seen.questions}

    assert seen.sentence == (
        "6 questions stay the same, 1 is reworded, 1 has another rule, 1 is re-scaled, 1 is gone and 1 is new: "
        "29 answers will be set aside."
    )
    assert seen.returns_sentence.startswith("25 signed-off returns will be reopened")
    assert told["seen"] == "4 of 25 answers set aside"
    assert told["children"] == "25 answers set aside"
    assert told["why_not"] == "3 answers stay"
    assert told["started_on"] == "25 answers stay"
    assert told[""] == "To be answered"
    assert (everything(store, audit), store.head) == before


def test_the_audit_moves_with_every_answer_the_new_edition_can_hold(desk: tuple[Services, Store], audit: str) -> None:
    verbs, store = desk
    move(verbs, audit)
    first = verbs.returns.open(verbs.returns.ids(audit)[0])
    partly = verbs.returns.open(verbs.returns.ids(audit)[20])

    assert verbs.audits.get(audit).template == SECOND_EDITION
    assert first.form.template.edition == "2.0"
    assert first.form.state("seen").answer.value == "met"
    assert first.form.state("began_on").answer.value == date(2018, 1, 8)
    assert partly.form.state("seen").answer == replace(graded_audit.said(None, ""), reason="", note=(
        "Case 21: the record says who saw the child."
    ))  # fmt: skip
    assert first.agency_return.state is ReturnState.DRAFT
    assert first.agency_return.reason == "The audit moved to edition 2.0"
    assert first.form.state("who_came").answer.value is not None
    with store.reading() as reading:
        assert reading.answers.of_return(first.agency_return.id)["children"].value == 1
        assert reading.listings.grade_counts(audit) == []
    assert store.check().ok
    store.rebuild()
    assert store.check().ok


def test_a_question_that_is_gone_is_in_no_count(verbs: Services, audit: str) -> None:
    session = verbs.returns.open(verbs.returns.ids(audit)[0])
    session.reopen("One more look")
    session.revise("children", Answer(3, note="Three live there.", flagged=True))
    before = verbs.returns.line(session.agency_return.id)
    move(verbs, audit)
    after = verbs.returns.line(session.agency_return.id)

    assert (before.flagged, after.flagged) == (True, False)
    assert after.evidence == before.evidence - 1
    assert all(one.question.name != "children" for one in verbs.findings.of_audit(audit).questions)


def test_sign_offs_stand_where_only_words_changed(desk: tuple[Services, Store], audit: str) -> None:
    verbs, store = desk
    counts = verbs.findings.of_audit(audit)
    seen = verbs.moves.preview(audit, REWORDED_EDITION, verbs.moves.proposal(audit, REWORDED_EDITION).all)
    signed = [one.signed_off_at for one in _returns(store, audit)]
    move(verbs, audit, REWORDED_EDITION)
    after = verbs.findings.of_audit(audit)

    assert seen.returns_sentence == "25 signed-off returns stay signed off."
    assert seen.sentence.endswith("no answer will be set aside.")
    assert after.signed_off == 25
    assert [one.tally for one in after.questions] == [one.tally for one in counts.questions]
    assert [one.signed_off_at for one in _returns(store, audit)] == signed
    assert store.check().ok


def _returns(store: Store, audit: str):  # type: ignore[no-untyped-def]
    with store.reading() as reading:
        return reading.returns.of_audit(audit)


def test_undoing_a_move_puts_everything_back(desk: tuple[Services, Store], audit: str) -> None:
    verbs, store = desk
    handed = verbs.returns.open(verbs.returns.ids(audit)[3])
    handed.reopen("To be given to another")
    handed.hand_back("My own team")
    draft = verbs.returns.open(verbs.returns.ids(audit)[4])
    draft.reopen("One more look")
    before = everything(store, audit)
    move(verbs, audit)
    last = verbs.moves.last_move(audit)
    changed = verbs.moves.undo_move(audit)

    assert last is not None
    assert (last.refusal, last.move.reason, last.actor) == (None, REASON, "A. Tester")
    assert everything(store, audit) == before
    assert changed.returns == frozenset(verbs.returns.ids(audit))
    assert verbs.moves.last_move(audit) is None
    assert store.check().ok
    with pytest.raises(UserError, match="has not moved"):
        verbs.moves.undo_move(audit)


def test_handed_back_stays_handed_back(verbs: Services, audit: str) -> None:
    one = verbs.returns.open(verbs.returns.ids(audit)[3])
    one.reopen("To be given to another")
    one.hand_back("My own team")
    move(verbs, audit)
    kept = verbs.returns.open(one.agency_return.id).agency_return

    assert (kept.state, kept.reason) == (ReturnState.HANDED_BACK, "My own team")


def test_a_move_can_be_undone_until_an_answer_changes(verbs: Services, audit: str) -> None:
    move(verbs, audit)
    verbs.returns.open(verbs.returns.ids(audit)[1]).declare_family(True)
    verbs.audits.set_up(replace(verbs.audits.get(audit), theme="Another theme"))
    assert verbs.moves.last_move(audit).refusal is None  # type: ignore[union-attr]
    session = verbs.returns.open(verbs.returns.ids(audit)[0])
    session.revise("learning", Answer("Ask about partners."))

    with pytest.raises(UserError) as refused:
        verbs.moves.undo_move(audit)
    assert refused.value.message == "1 answer has changed since the move, so it cannot be undone."
    assert "move the audit to it" in refused.value.hint
    assert verbs.audits.get(audit).template == SECOND_EDITION


def test_a_sign_off_after_the_move_holds_it_too(verbs: Services, audit: str) -> None:
    move(verbs, audit)
    verbs.returns.open(verbs.returns.ids(audit)[0]).sign_off()

    with pytest.raises(UserError, match="Work on this audit has gone on since the move"):
        verbs.moves.undo_move(audit)


def test_moves_are_undone_one_after_the_other(desk: tuple[Services, Store], audit: str) -> None:
    verbs, store = desk
    before = everything(store, audit)
    move(verbs, audit, REWORDED_EDITION)
    middle = everything(store, audit)
    move(verbs, audit)
    verbs.moves.undo_move(audit)
    assert everything(store, audit) == middle
    move(verbs, audit)
    verbs.moves.undo_move(audit)
    verbs.moves.undo_move(audit)

    assert everything(store, audit) == before
    assert store.check().ok


def test_single_answers_are_not_undone_behind_a_move(verbs: Services, audit: str) -> None:
    session = verbs.returns.open(verbs.returns.ids(audit)[0])
    session.reopen("One more look")
    session.revise("children", Answer(4))
    move(verbs, audit)

    session = verbs.returns.open(session.agency_return.id)
    assert session.undo() is None
    session.revise("learning", Answer("More."))
    assert session.undo() is not None
    assert session.undo() is None


def test_what_was_set_aside_comes_back_with_an_edition_that_asks_it_again(verbs: Services, audit: str) -> None:
    move(verbs, audit)
    session = verbs.returns.open(verbs.returns.ids(audit)[0])
    session.revise("learning", Answer("Ask about partners."))
    mapping = verbs.moves.proposal(audit, FIRST_EDITION).all
    seen = verbs.moves.preview(audit, FIRST_EDITION, mapping)
    verbs.moves.move(audit, FIRST_EDITION, mapping, "It was the wrong edition")

    children = next(one for one in seen.questions if one.move.new and one.move.new.name == "children")
    assert children.answers_words == "25 answers come back"
    assert verbs.returns.open(session.agency_return.id).form.state("children").answer.value == 1


def test_a_move_that_is_stopped_has_not_happened(desk: tuple[Services, Store], audit: str) -> None:
    verbs, store = desk
    before = everything(store, audit), store.head

    class Stopped(Progress):
        def step(self, done: int, total: int, text: str = "") -> None:
            if done:
                raise Cancelled

    with pytest.raises(Cancelled):
        mapping = verbs.moves.proposal(audit, SECOND_EDITION).all
        verbs.moves.move(audit, SECOND_EDITION, mapping, REASON, Stopped())
    assert (everything(store, audit), store.head) == before
    assert store.check().ok


def test_a_desk_that_moved_can_be_opened_without_the_forms(
    desk: tuple[Services, Store], audit: str, tmp_path: Path
) -> None:
    verbs, store = desk
    move(verbs, audit)
    store.close()
    for form in (tmp_path / "forms").glob("*.yaml"):
        form.unlink()
    services, again = graded_audit.a_desk_again(tmp_path)
    try:
        assert services.returns.open(services.returns.ids(audit)[0]).form.template.edition == "2.0"
        services.moves.undo_move(audit)
        assert services.findings.of_audit(audit).signed_off == 25
        assert again.check().ok
    finally:
        again.close()


def test_a_template_of_another_name_may_be_the_target(verbs: Services, audit: str) -> None:
    move(verbs, audit, NORTH)

    assert verbs.audits.get(audit).template == NORTH
    assert verbs.findings.of_audit(audit).signed_off == 25


@pytest.mark.parametrize(
    ("edition", "reason", "told"),
    [
        (SECOND_EDITION, "  ", "Say why this audit moves"),
        (FIRST_EDITION, REASON, "is graded with edition 1.0 already"),
        (replace(SECOND_EDITION, edition="9"), REASON, "There is no edition 9"),
    ],
)
def test_a_move_that_cannot_be_is_refused_in_words(
    desk: tuple[Services, Store], audit: str, edition: TemplateReference, reason: str, told: str
) -> None:
    verbs, store = desk
    before = store.head
    with pytest.raises(UserError, match=told):
        verbs.moves.move(audit, edition, {}, reason)
    assert store.head == before


def test_an_audit_whose_panel_has_met_stays_with_its_edition(verbs: Services, audit: str) -> None:
    subject = verbs.audits.subjects(audit)[0].code
    verbs.panel.agree(audit, [AgreedGrade(subject, "overall", "good")])

    with pytest.raises(UserError, match="The panel has agreed grades"):
        move(verbs, audit)
    assert verbs.audits.get(audit).template == FIRST_EDITION


def test_what_people_found_under_a_question_goes_with_it_and_comes_back(
    desk: tuple[Services, Store], audit: str
) -> None:
    verbs, store = desk
    theme = verbs.themes.add("Assessments begun late").theme
    verbs.themes.link(audit, "started_on", theme, ThemeKind.CONCERN, ["EH01"])
    verbs.written.write(audit, "started_on", "Begun late.", in_report=True)
    with store.reading() as reading:
        before = reading.themes.links(), reading.written.findings(audit)
    move(verbs, audit)
    with store.reading() as reading:
        assert [link.question for link in reading.themes.links()] == ["began_on"]
        assert [*reading.written.findings(audit)] == ["began_on"]
    verbs.moves.undo_move(audit)
    with store.reading() as reading:
        assert (reading.themes.links(), reading.written.findings(audit)) == before
    assert store.check().ok
