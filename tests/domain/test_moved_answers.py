"""What of each answer moves with its question, what stays behind, and when a sign-off stands."""

from datetime import date
from decimal import Decimal

import pytest

from qa_desk.domain.answers import Answer, Attendance, DatePair, RepeatRow, Rows, Standing, Value
from qa_desk.domain.moving.answers import held, held_value, keeps_sign_off, moved_answers
from qa_desk.domain.moving.moves import question_moves
from qa_desk.domain.template import AttendanceMark, Choice, GradeOf, Question, QuestionType
from qa_desk.domain.timescales import TimescaleRule, Unit
from tests.builders import (
    MAY_NOT_APPLY,
    OFSTED,
    a_form,
    a_grade,
    a_question,
    a_section,
    a_template,
    given,
    not_applicable,
)

T = QuestionType
YES_NO = (Choice("yes", "Yes"), Choice("no", "No"))
DAY = date(2026, 4, 9)
STARTED = TimescaleRule(10, Unit.WORKING_DAYS, starts=("begun",))
ROWS = Rows((RepeatRow((("met_on", DAY), ("who", "All of them"))), RepeatRow((("who", "Nobody"),))))


@pytest.mark.parametrize(
    ("question", "value", "kept"),
    [
        (a_question("q"), "met", "met"),
        (a_question("q"), "good", None),
        (a_question("q", scale=OFSTED), ("good",), "good"),
        (a_question("q", T.SELECT_ONE, choices=YES_NO), "yes", "yes"),
        (a_question("q", T.SELECT_ONE, choices=YES_NO), ("yes", "no"), None),
        (a_question("q", T.SELECT_MULTIPLE, choices=YES_NO), "no", ("no",)),
        (a_question("q", T.SELECT_MULTIPLE, choices=YES_NO), ("no", "both"), None),
        (a_question("q", T.INTEGER), Decimal("4"), 4),
        (a_question("q", T.INTEGER), Decimal("4.5"), None),
        (a_question("q", T.DECIMAL), 4, Decimal(4)),
        (a_question("q", T.TEXT), "as it was", "as it was"),
        (a_question("q", T.TEXT), DAY, None),
        (a_question("q", T.DATE), DAY, DAY),
        (a_question("q", T.TIMESCALE), DatePair(DAY, DAY), DatePair(DAY, DAY)),
        (a_question("q", T.TIMESCALE, timescale=STARTED), DatePair(DAY, DAY), None),
        (a_question("q", T.TIMESCALE, timescale=STARTED), DatePair(None, DAY), DatePair(None, DAY)),
        (a_question("q", T.ATTENDANCE), Attendance((("police", AttendanceMark.ATTENDED),)), "same"),
        (a_question("q", T.ATTENDANCE), Attendance((("housing", AttendanceMark.ATTENDED),)), None),
        (a_question("q"), ROWS, None),
    ],
)
def test_a_value_is_kept_only_where_the_new_question_can_hold_it(
    question: Question, value: Value, kept: Value | None
) -> None:
    assert held_value(question, value) == (value if kept == "same" else kept)


def test_rows_keep_the_cells_that_are_still_asked() -> None:
    meetings = a_question("q", T.REPEAT, questions=(a_question("who", T.TEXT),))

    assert held(meetings, meetings, Answer(ROWS)) == (
        Answer(Rows((RepeatRow((("who", "All of them"),)), RepeatRow((("who", "Nobody"),))))), True,
    )  # fmt: skip
    assert held_value(a_question("q", T.REPEAT, questions=(a_question("other", T.TEXT),)), ROWS) is None


def test_what_is_set_aside_leaves_its_note_and_its_evidence() -> None:
    answer = given("partly_met", "Seen once.", "file, p2")

    assert held(a_question("q"), a_question("q", scale=OFSTED), answer) == (
        given(None, "Seen once.", "file, p2"), True,  # type: ignore[arg-type]
    )  # fmt: skip


def test_words_never_become_a_choice_nor_a_choice_words() -> None:
    words, choice = a_question("q", T.TEXT), a_question("q", T.SELECT_ONE, choices=YES_NO)

    assert held(words, choice, Answer("yes"))[1]
    assert held(choice, words, Answer("yes"))[1]


def test_not_applicable_and_cannot_judge_stay_only_where_they_may_be_chosen() -> None:
    judged = Answer(standing=Standing.CANNOT_JUDGE, note="No record.")

    assert held(None, a_question("q", not_applicable=MAY_NOT_APPLY), not_applicable("Out of look-back"))[1] is False
    assert held(None, a_question("q"), not_applicable("Out of look-back")) == (Answer(), True)
    assert held(None, a_question("q"), judged) == (judged, False)
    assert held(None, a_question("q", cannot_judge=False), judged) == (Answer(note="No record."), True)


def test_an_answer_worked_out_now_is_not_kept() -> None:
    assert held(a_question("q"), a_question("q", calculation="'met'"), given("met")) == (Answer(), True)


OLD = a_template(a_section("one", a_question("a"), a_question("b"), a_question("c", T.TEXT)))
SWAPPED = a_template(a_section("one", a_question("b"), a_question("a"), a_question("new", T.TEXT)))


def test_names_may_change_places() -> None:
    moved = moved_answers(OLD, SWAPPED, {"a": "b", "b": "a", "c": None}, {"a": given("met"), "b": given("not_met")})

    assert moved.answers == {"b": given("met"), "a": given("not_met")}
    assert {name for name, _, _ in moved.changes} == {"a", "b"}
    assert not moved.set_aside


def test_the_answer_to_a_question_that_is_gone_stays_where_no_question_sees_it_and_can_come_back() -> None:
    kept = {"a": given("met"), "c": Answer("Much was learned.")}
    gone = moved_answers(OLD, SWAPPED, {"a": "a", "b": "b", "c": None}, kept)
    back = moved_answers(SWAPPED, OLD, {"a": "a", "b": "b", "new": None}, gone.answers)

    assert gone.answers == kept
    assert gone.changes == ()
    assert gone.set_aside == {"c"}
    assert back.answers == kept
    assert back.back == {"c"}


def test_the_answer_to_a_question_that_is_gone_never_becomes_that_of_a_new_one_with_its_name() -> None:
    new = a_template(a_section("one", a_question("a", T.TEXT)))
    moved = moved_answers(OLD, new, {"a": None, "b": None, "c": None}, {"a": given("met", "Seen.")})

    assert moved.answers == {}
    assert moved.changes == (("a", given("met", "Seen."), Answer()),)
    assert moved.set_aside == {"a"}


def test_taking_every_change_back_gives_what_was_there() -> None:
    kept = {"a": given("partly_met", "Once."), "b": given("met"), "c": Answer("Words")}
    new = a_template(a_section("one", a_question("b", scale=OFSTED), a_question("a2"), a_question("c", T.INTEGER)))
    moved = moved_answers(OLD, new, {"a": "a2", "b": "b", "c": "c"}, kept)
    back = dict(moved.answers) | {name: before for name, before, _ in moved.changes}

    assert {name: answer for name, answer in back.items() if not answer.is_empty} == kept


def signed(question: Question, value: str, *more: Question) -> bool:
    """Whether a return signed off with ``value`` on ``seen`` stays so under ``question``."""
    overall = a_grade("overall", GradeOf.OVERALL)
    answers = {"seen": given(value, "Said.", "p2"), "overall": given("good", "Said.")}
    old = a_template(a_section("one", a_question("seen"), overall), grading=None)
    new = a_template(a_section("one", question, overall, *more), grading=None)
    names = {name: name for name in old.by_name}
    moved = moved_answers(old, new, names, answers)
    return keeps_sign_off(question_moves(old, new, names), a_form(old, answers).outcomes(), a_form(new, moved.answers))


def test_a_sign_off_stands_when_nothing_that_counts_changed_and_nothing_new_is_needed() -> None:
    assert signed(a_question("seen"), "met")
    assert signed(a_question("seen", label="Was each child seen?"), "met")
    assert signed(a_question("seen"), "met", a_question("more", T.TEXT, required=False))
    assert signed(a_question("seen"), "met", a_question("hidden", relevant="${seen} = 'not_met'"))


def test_a_sign_off_falls_when_something_that_counts_changed_or_is_asked_anew() -> None:
    assert not signed(a_question("seen", scale=OFSTED), "met")
    assert not signed(a_question("seen"), "met", a_question("more", T.TEXT))
    assert not signed(a_question("seen"), "not_met", a_question("hidden", relevant="${seen} = 'not_met'"))


def test_a_sign_off_falls_when_an_answer_that_counted_is_gone_but_not_for_words() -> None:
    text, graded = a_question("t", T.TEXT), a_question("g")
    stays = a_question("s")
    answers = {"t": Answer("Words"), "g": given("met"), "s": given("met")}
    old = a_template(a_section("one", text, graded, stays), grading=None)
    outcomes = a_form(old, answers).outcomes()
    for new_questions, stands in (((graded, stays), True), ((text, stays), False)):
        new = a_template(a_section("one", *new_questions), grading=None)
        names = {name: name if name in new.by_name else None for name in old.by_name}
        form = a_form(new, moved_answers(old, new, names, answers).answers)
        assert keeps_sign_off(question_moves(old, new, names), outcomes, form) is stands
