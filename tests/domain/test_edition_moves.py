"""What becomes of each question when an audit moves, and which question is taken for which."""

from dataclasses import replace

import pytest

from qa_desk.domain.errors import UserError
from qa_desk.domain.expressions import parse
from qa_desk.domain.moving.changes import Change, changes_between
from qa_desk.domain.moving.mapping import KeptMapping, checked_mapping, mapping_between, proposed_mapping
from qa_desk.domain.moving.moves import Effect, MoveKind, QuestionMove, question_moves, questions_sentence
from qa_desk.domain.template import Choice, GradeOf, Question, QuestionType, Scale, Template
from qa_desk.domain.timescales import TimescaleRule, Unit
from tests.builders import MAY_NOT_APPLY, MET, OFSTED, a_grade, a_question, a_section, a_template

SEEN = a_question("seen", label="Was the child seen?")
YES_NO = (Choice("yes", "Yes"), Choice("no", "No"))
FEWER = replace(MET, points=(MET.points[0], MET.points[2]))


def template(*questions: Question, edition: str = "2026.1") -> Template:
    return replace(a_template(a_section("one", *questions)), edition=edition)


def moved(old: Question, new: Question) -> QuestionMove:
    return QuestionMove(old, new, changes_between(old, new))


@pytest.mark.parametrize(
    ("new", "kind", "effects"),
    [
        (SEEN, MoveKind.SAME, ()),
        (replace(SEEN, label="Was the child  seen"), MoveKind.SAME, ()),
        (replace(SEEN, short_label="Seen", hint="Ask for the date."), MoveKind.SAME, ()),
        (replace(SEEN, label="Was each child seen?"), MoveKind.REWORDED, (Effect.LABEL_MAY_MISMATCH,)),
        (replace(SEEN, scale=FEWER), MoveKind.RESCALED, (Effect.MAY_LOSE_ANSWERS,)),
        (replace(SEEN, scale=OFSTED), MoveKind.RESCALED, (Effect.SETS_ANSWERS_ASIDE,)),
        (replace(SEEN, critical=True), MoveKind.RULE, ()),
        (replace(SEEN, relevant=parse("${plan} = 'yes'")), MoveKind.RULE, ()),
        (replace(SEEN, cannot_judge=False), MoveKind.RULE, (Effect.MAY_LOSE_ANSWERS,)),
        (a_question("seen", QuestionType.TEXT, label=SEEN.label), MoveKind.RETYPED, (Effect.SETS_ANSWERS_ASIDE,)),
        (replace(SEEN, calculation=parse("'met'")), MoveKind.RETYPED, (Effect.SETS_ANSWERS_ASIDE,)),
    ],
)
def test_each_kind_of_change_has_its_word_and_its_warning(
    new: Question, kind: MoveKind, effects: tuple[Effect, ...]
) -> None:
    move = moved(SEEN, new)

    assert (move.kind, move.effects) == (kind, effects)


def test_a_point_more_loses_nothing() -> None:
    assert moved(replace(SEEN, scale=FEWER), SEEN).effects == ()
    assert moved(replace(SEEN, scale=FEWER), SEEN).kind is MoveKind.RESCALED


def test_other_words_for_the_same_points_are_told_as_words() -> None:
    said = replace(MET, points=(replace(MET.points[0], label="Yes, met", descriptor="Seen alone."), *MET.points[1:]))

    assert moved(SEEN, replace(SEEN, scale=said)).changes == (Change.POINT_WORDS, Change.DESCRIPTORS)


def test_a_scale_turned_round_or_with_other_shapes_is_another_scale() -> None:
    turned = Scale("met", "Met", MET.points, best_first=False)

    assert moved(SEEN, replace(SEEN, scale=turned)).changes[0] is Change.SCALE


def test_choices_taken_out_may_lose_answers_and_choices_added_do_not() -> None:
    kind = a_question("kind", QuestionType.SELECT_ONE, choices=(*YES_NO, Choice("both", "Both")))
    fewer = replace(kind, choices=YES_NO)

    assert moved(kind, fewer).effects == (Effect.MAY_LOSE_ANSWERS,)
    assert moved(fewer, kind).effects == ()
    assert moved(kind, fewer).kind is MoveKind.RESCALED


def test_a_limit_a_start_and_a_reason_less_are_told() -> None:
    days = a_question("in_time", QuestionType.TIMESCALE)
    longer = replace(days, timescale=TimescaleRule(15, Unit.WORKING_DAYS))
    elsewhere = replace(days, timescale=TimescaleRule(10, Unit.WORKING_DAYS, starts=("begun",)))
    may_not = a_question("seen", not_applicable=MAY_NOT_APPLY)

    assert moved(days, longer).changes == (Change.LIMIT,)
    assert moved(days, elsewhere).effects == (Effect.MAY_LOSE_ANSWERS,)
    assert moved(may_not, a_question("seen")).effects == (Effect.MAY_LOSE_ANSWERS,)


def test_a_condition_that_reads_the_same_question_under_its_new_name_is_the_same() -> None:
    old = a_question("why", QuestionType.TEXT, relevant="${seen} = 'not_met'")
    new = a_question("why", QuestionType.TEXT, relevant="${eh01} = 'not_met'")

    assert changes_between(old, new, {"seen": "eh01"}) == ()
    assert changes_between(old, new) == (Change.CONDITION,)


def test_every_question_of_both_editions_stands_once() -> None:
    old = template(SEEN, a_question("plan"), a_question("gone"))
    new = template(a_question("fresh"), a_question("plan_now", label="Plan"), SEEN)
    moves = question_moves(old, new, {"seen": "seen", "plan": "plan_now", "gone": None})

    assert [(one.old and one.old.name, one.new and one.new.name) for one in moves] == [
        (None, "fresh"), ("plan", "plan_now"), ("seen", "seen"), ("gone", None),
    ]  # fmt: skip
    assert questions_sentence(moves) == "2 questions stay the same, 1 is gone and 1 is new"
    assert questions_sentence(moves[:1]) == "1 question is new"


def test_a_question_in_another_section_is_the_same() -> None:
    old = a_template(a_section("one", SEEN), a_section("two", a_question("plan")))
    new = a_template(a_section("one", a_question("plan")), a_section("two", SEEN))

    kinds = {one.kind for one in question_moves(old, new, {"seen": "seen", "plan": "plan"})}
    assert kinds == {MoveKind.SAME}


def test_equal_names_are_taken_and_near_wordings_proposed() -> None:
    old = template(SEEN, a_question("eh7", label="Were fathers included in the plan?"), a_question("other"))
    new = template(SEEN, a_question("eh9", label="Were fathers and partners included in the plan?"), a_question("new"))
    proposal = proposed_mapping(old, new)

    assert proposal.by_name == (("seen", "seen"),)
    assert proposal.by_wording == (("eh7", "eh9"),)
    assert proposal.sure == {"seen": "seen", "eh7": None, "other": None}
    assert proposal.all == {"seen": "seen", "eh7": "eh9", "other": None}


def test_the_nearest_wording_is_proposed_and_each_question_only_once() -> None:
    old = template(
        a_question("a", label="Was the plan reviewed"), a_question("b", label="Was the plan reviewed in time")
    )
    new = template(a_question("c", label="Was the plan reviewed in time?"))

    assert proposed_mapping(old, new).by_wording == (("b", "c"),)


def test_a_grade_is_never_proposed_for_a_question() -> None:
    old = template(a_grade("overall_2025", GradeOf.OVERALL))
    new = template(a_question("overall", label="Overall 2025"))

    assert proposed_mapping(old, new).by_wording == ()


def test_a_mapping_is_whole_or_refused_in_words() -> None:
    old, new = template(SEEN, a_question("plan")), template(SEEN, edition="2026.2")

    assert checked_mapping(old, new, {"seen": "seen"}) == {"seen": "seen", "plan": None}
    with pytest.raises(UserError, match=r"Edition 2026\.1 has no question called visits"):
        checked_mapping(old, new, {"visits": None})
    with pytest.raises(UserError, match=r"Edition 2026\.2 has no question called plan"):
        checked_mapping(old, new, {"plan": "plan"})
    with pytest.raises(UserError, match="cannot both become"):
        checked_mapping(old, new, {"seen": "seen", "plan": "seen"})


def test_names_are_followed_along_moves_in_either_direction() -> None:
    first = KeptMapping("1", "2", (("a", "b"), ("x", "y"), ("same", "same")))
    second = KeptMapping("2", "3", (("b", "c"), ("same", "same")))

    assert mapping_between("1", "3", [second, first]) == {"a": "c", "same": "same"}
    assert mapping_between("3", "1", [second, first]) == {"c": "a", "same": "same"}
    assert mapping_between("1", "4", [first, second]) is None
