"""How far two auditors of one audit agree, on a real desk: first signed-off own grades and nothing else."""

from dataclasses import replace

import pytest

from qa_desk.domain.answers import Answer, Standing
from qa_desk.domain.audit import Auditor
from qa_desk.domain.errors import UserError
from qa_desk.domain.panel import AgreedGrade, HowReached
from qa_desk.services import Services
from qa_desk.services.agreement import SEVERAL_SCALES, audit_json
from tests import graded_audit
from tests.desk_builders import graded

AUDITORS = (Auditor("a", "Auditor A"), Auditor("b", "Auditor B"))


@pytest.fixture
def twice(services: Services) -> str:
    """An audit of three cases by two auditors, nothing graded; returns its id."""
    audit = graded_audit.set_up(services, cases=0)
    services.audits.set_up(replace(services.audits.get(audit), auditors=AUDITORS))
    services.audits.add_cases(audit, services.audits.read_cases("Code\nEH01\nEH02\nEH03"))
    return audit


def returns(services: Services, audit: str) -> dict[tuple[str, str], str]:
    """Return ids by case and auditor."""
    lines = [services.returns.line(one).agency_return for one in services.returns.ids(audit)]
    return {(one.subject, one.auditor): one.id for one in lines}


def grade_both(services: Services, audit: str) -> None:
    """Two cases graded by both, the second with another overall grade; the third by one of them."""
    ids = returns(services, audit)
    graded(services, ids["EH01", "a"], "good")
    graded(services, ids["EH01", "b"], "good")
    graded(services, ids["EH02", "a"], "good")
    graded(services, ids["EH02", "b"], "requires_improvement")
    graded(services, ids["EH03", "a"], "inadequate")


def test_own_grades_of_two_auditors_are_compared_by_question_and_by_scale(services: Services, twice: str) -> None:
    grade_both(services, twice)
    found = services.agreement.of_audit(twice)

    assert (found.subjects, found.compared, found.note) == (3, 2, "")
    assert [[one.question.name for one in scale.questions] for scale in found.scales] == [
        ["seen", "fathers"],
        ["child_grade", "meetings_grade", "overall"],
    ]
    overall = found.questions[-1]
    assert (overall.number, overall.agreement.same, overall.agreement.pairs) == ("9", 1, 2)
    assert overall.agreement.crossing == 1
    assert overall.agreement.ratings.raters == ("Auditor A", "Auditor B")
    assert (overall.agreement.ratings.subjects, overall.agreement.ratings.left_out) == (2, 1)
    pooled = found.scales[1].agreement
    assert (pooled.same, pooled.pairs, pooled.ratings.left_out) == (5, 6, 3)


def test_the_json_has_all_together_then_scales_then_questions(services: Services, twice: str) -> None:
    grade_both(services, twice)
    body = audit_json(services.agreement.of_audit(twice))
    assert (body["subjects"], body["raters"], body["left_out"], body["compared"]) == (10, 2, 5, 2)
    assert body["percent"] == pytest.approx(0.9)
    assert body["pairs"] == {"all": 10, "same": 9, "one_apart": 1, "further_apart": 0, "cross_the_line": 1}
    assert (body["cohen"]["unweighted"], body["notes"]) == (None, [SEVERAL_SCALES])
    assert [one["name"] for one in body["questions"]] == ["seen", "fathers", "child_grade", "meetings_grade", "overall"]

    one = audit_json(services.agreement.of_audit(twice, "overall"))
    assert (one["subjects"], one["percent"]) == (2, 0.5)
    assert one["cohen"]["unweighted"] == 0
    assert one["questions"][0]["grades"] == "overall"


def test_a_second_sign_off_and_an_agreed_grade_change_nothing(services: Services, twice: str) -> None:
    grade_both(services, twice)
    ids = returns(services, twice)
    before = services.agreement.of_audit(twice)

    session = services.returns.open(ids["EH02", "b"])
    session.reopen("The other auditor saw the minutes.")
    session.revise("overall", graded_audit.said("good", "Seen again."))
    session.sign_off()
    decision = AgreedGrade("EH01", "overall", "inadequate", HowReached.CHAIR_DECIDED, "It looked worse together.")
    services.panel.agree(twice, [decision])

    assert services.agreement.of_audit(twice) == before


def test_what_is_reopened_still_counts_as_it_was_first(services: Services, twice: str) -> None:
    grade_both(services, twice)
    services.returns.open(returns(services, twice)["EH01", "a"]).reopen("One more look.")
    assert services.agreement.of_audit(twice).compared == 2


def test_cannot_judge_and_not_applicable_are_missing(services: Services, twice: str) -> None:
    ids = returns(services, twice)
    for auditor in "ab":
        session = graded(services, ids["EH01", auditor], sign_off=False)
        if auditor == "a":
            session.revise("fathers", Answer(standing=Standing.NOT_APPLICABLE, reason="No second parent"))
            session.revise("seen", Answer(standing=Standing.CANNOT_JUDGE, note="No record of it."))
        session.declare_family(False)
        session.sign_off()
    found = {one.question.name: one.agreement for one in services.agreement.of_audit(twice).questions}
    assert (found["fathers"].pairs, found["seen"].pairs, found["overall"].pairs) == (0, 0, 1)


def test_an_audit_without_pairs_says_why(services: Services, twice: str) -> None:
    found = services.agreement.of_audit(twice)
    assert found.note == "No case has two signed-off returns yet, so there is nothing to compare"
    single = graded_audit.set_up(services, cases=2, title="By one auditor")
    body = audit_json(services.agreement.of_audit(single))
    assert body["notes"] == ["No case of this audit was given to two auditors, so there is nothing to compare"]
    assert (body["subjects"], body["percent"], body["ac1"], body["left_out"]) == (0, None, None, 10)


def test_a_question_that_nobody_grades_is_refused(services: Services, twice: str) -> None:
    with pytest.raises(UserError, match="has no graded question “in_time”"):
        services.agreement.of_audit(twice, "in_time")
    with pytest.raises(UserError, match="no audit called"):
        services.agreement.of_audit("other")
