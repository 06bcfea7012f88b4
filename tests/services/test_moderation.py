"""A panel at work on a real desk: sealed, compared by letter, decided, changed by adding, and late returns beside."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from qa_desk.domain.errors import UserError
from qa_desk.domain.moderation.case import CaseComparison
from qa_desk.domain.moderation.comparison import Closeness
from qa_desk.domain.moderation.decision import Decision, Deferral, decision_words
from qa_desk.domain.moderation.order import Sort
from qa_desk.domain.moderation.status import CaseStatus
from qa_desk.domain.panel import AgreedGrade, Dissent, HowReached
from qa_desk.services import Services
from tests import graded_audit
from tests.graded_audit import said
from tests.panel_audit import a_panel_audit, own

MOST = HowReached.MOST_AGREED
REASON = "Plan was sound, but two undated actions were not reviewed."


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    """The verbs of an empty desk; at the end its tables are what its journal says."""
    verbs, store = graded_audit.an_empty_desk(tmp_path)
    yield verbs
    assert store.check().ok
    store.close()


@pytest.fixture
def audit(services: Services) -> str:
    """Two cases by two auditors: the first is in from both, the second from one of them."""
    audit = a_panel_audit(services)
    own(services, audit, "C01", "bell", "good", {"seen": "met"})
    own(services, audit, "C01", "marsh", "inadequate", {"seen": "partly_met", "child_grade": "requires_improvement"})
    own(services, audit, "C02", "bell", "inadequate", {"seen": "partly_met"})
    return audit


def by_name(case: CaseComparison, name: str) -> str:
    """How far apart one question is."""
    return next(one.compared.closeness.value for one in case.questions if one.name == name)


def letter_of(services: Services, audit: str, subject: str, outcome: str) -> str:
    """Whose overall grade was this one."""
    overall = next(one for one in services.panel.case(audit, subject).questions if one.name == "overall")
    return next(one.letter for one in overall.compared.grades if one.outcome == outcome)


def test_a_case_is_compared_by_letter_and_a_sealed_one_says_only_who_returned_it(
    services: Services, audit: str
) -> None:
    open_case, sealed = services.panel.cases(audit)
    assert (open_case.status, sealed.status) == (CaseStatus.READY, CaseStatus.SEALED)
    assert sealed.words == "M. Bell’s return is in, J. Marsh’s is awaited"
    assert (sealed.counts.comparable, sealed.to_decide) == (0, 0)
    assert open_case.words.startswith("Same on 2 of 5, one apart on 2, far apart on 1; 0 of 3 recorded")

    case = services.panel.case(audit, "C01")
    assert [one.name for one in case.questions[:3]] == ["overall", "seen", "child_grade"]
    assert by_name(case, "overall") == Closeness.FAR_APART
    assert [one.label for one in case.auditors] == ["Auditor A", "Auditor B"]
    told = repr(case)
    assert "Bell" not in told
    assert "Marsh" not in told
    assert {one.outcome for one in case.questions[0].compared.grades} == {"good", "inadequate"}
    assert all(one.sources for one in case.questions[0].compared.grades)
    with pytest.raises(UserError, match="C02 is sealed until every return on it is in") as refused:
        services.panel.case(audit, "C02")
    assert "inadequate" not in str(refused.value).lower()


def test_names_are_shown_only_when_asked_and_that_is_noted(services: Services, audit: str) -> None:
    with pytest.raises(UserError, match="Show the names first"):
        services.panel.case(audit, "C01", Sort.BY_AGENCY)
    services.panel.show_names(audit, "C01")
    case = services.panel.case(audit, "C01", Sort.BY_AGENCY)
    assert {one.name for one in case.auditors} == {"M. Bell", "J. Marsh"}
    assert {one.agency for one in case.questions[0].compared.grades} == {"Police", "Health"}
    with pytest.raises(UserError, match="sealed"):
        services.panel.show_names(audit, "C02")


def test_a_sealed_case_is_opened_early_only_with_a_reason(services: Services, audit: str) -> None:
    with pytest.raises(UserError, match="Say why C02 is opened early"):
        services.panel.open_seal(audit, "C02", "  ")
    services.panel.open_seal(audit, "C02", "The auditor left.")
    case = services.panel.case(audit, "C02")
    assert case.opened_because == "The auditor left."
    assert {one.compared.graded[0].outcome for one in case.questions if one.name == "overall"} == {"inadequate"}
    with pytest.raises(UserError, match="open already"):
        services.panel.open_seal(audit, "C01", "Why not.")


def test_a_case_stays_sealed_while_the_chairs_own_copy_is_not_signed_off(services: Services) -> None:
    audit = a_panel_audit(services, cases=1, chair="marsh")
    own(services, audit, "C01", "bell")
    with pytest.raises(UserError, match="Sign off your own copy first"):
        services.panel.open_seal(audit, "C01", "I am curious.")
    own(services, audit, "C01", "marsh")
    assert services.panel.cases(audit)[0].status is CaseStatus.READY


def test_decisions_stand_beside_own_grades_and_change_only_by_adding(services: Services, audit: str) -> None:
    before = services.panel.case(audit, "C01", Sort.TEMPLATE_ORDER)
    services.panel.begin_meeting(audit, ["Panel chair", "Police", "Health"])
    dissent = Dissent("Police", "inadequate", "Eleven weeks without review is a risk in itself.", in_report=True)
    services.panel.record(audit, "C01", "overall", Decision("requires_improvement", MOST, REASON, (dissent,)))
    services.panel.record(audit, "C01", "overall", Decision("good", HowReached.CHAIR_DECIDED, "late minutes supplied."))

    after = services.panel.case(audit, "C01", Sort.TEMPLATE_ORDER)
    assert [one.compared for one in after.questions] == [one.compared for one in before.questions]
    assert after.status is CaseStatus.IN_DISCUSSION
    assert after.recorded_words == "1 of 3 recorded"
    assert "bell" not in repr(services.panel.history(audit, "C01", "overall"))
    first, second = services.panel.history(audit, "C01", "overall")
    assert isinstance(first.decision, AgreedGrade)
    assert first.decision.dissents == (dissent,)
    assert (first.present, second.before) == (("Panel chair", "Police", "Health"), first.decision)
    question = after.questions[-1].compared.question
    assert decision_words(question, second).startswith("Changed from Requires improvement to Good at ")
    assert decision_words(question, second).endswith(": late minutes supplied.")
    assert [one.point for one in services.panel.grades(audit)] == ["good"]


def test_what_all_gave_is_accepted_as_one_act_and_then_the_case_is_agreed(services: Services, audit: str) -> None:
    assert services.panel.accept_agreed(audit, "C01").what == "Accepted 2 agreed grades"
    with pytest.raises(UserError, match="left to accept"):
        services.panel.accept_agreed(audit, "C01")
    for one in services.panel.case(audit, "C01").differences[:2]:
        services.panel.record(audit, "C01", one.name, Decision(one.compared.graded[0].outcome, MOST, REASON))
    services.panel.defer(audit, "C01", ["child_grade"], "minutes of 9 April", "the police")
    case = services.panel.case(audit, "C01")
    assert case.status is CaseStatus.DEFERRED
    waiting = next(one for one in case.questions if one.name == "child_grade")
    assert waiting.deferred == Deferral("C01", "child_grade", "minutes of 9 April", "the police")
    services.panel.record(audit, "C01", "child_grade", Decision("good", MOST, "The minutes came."))
    assert services.panel.case(audit, "C01").status is CaseStatus.AGREED


def test_a_decision_is_taken_back_by_a_further_record(services: Services, audit: str) -> None:
    services.panel.record(audit, "C01", "overall", Decision("good", MOST, REASON))
    services.panel.record(audit, "C01", "overall", Decision("inadequate", MOST, "Seen again."))
    services.panel.take_back(audit, "C01", ["overall"])
    assert [one.point for one in services.panel.grades(audit)] == ["good"]
    services.panel.take_back(audit, "C01", ["overall"], "Recorded on the wrong case.")
    assert services.panel.grades(audit) == ()
    assert len(services.panel.history(audit, "C01", "overall")) == 5
    with pytest.raises(UserError, match="Nothing is recorded"):
        services.panel.take_back(audit, "C01", ["overall"])


def test_a_corrected_return_overwrites_nothing_and_is_listed(services: Services, audit: str) -> None:
    services.panel.accept_agreed(audit, "C01")
    services.panel.record(audit, "C01", "overall", Decision("inadequate", MOST, REASON))
    assert services.panel.late(audit, "C01") == ()
    marsh = letter_of(services, audit, "C01", "inadequate")
    grades = services.panel.grades(audit)

    session = services.returns.open(f"{audit}/C01/marsh")
    session.reopen("The minutes came.")
    assert services.panel.cases(audit)[0].status is CaseStatus.SEALED
    session.revise("overall", said("good", "Seen in the minutes."))
    session.sign_off()

    late = services.panel.late(audit, "C01")
    assert [one.words for one in late] == [
        f"9 How good was it all?: Auditor {marsh} gave Good, the panel saw Inadequate. Agreed: Inadequate."
    ]
    assert services.panel.grades(audit) == grades
    assert {one.name for one in services.panel.case(audit, "C01").gaps} == {"seen", "child_grade"}


def test_three_auditors_have_three_letters_and_a_spread(services: Services) -> None:
    audit = a_panel_audit(services, cases=1, auditors=3)
    for auditor, overall in (("bell", "requires_improvement"), ("marsh", "requires_improvement"), ("okoro", "good")):
        own(services, audit, "C01", auditor, overall)
    case = services.panel.case(audit, "C01")
    assert [one.letter for one in case.auditors] == ["A", "B", "C"]
    assert case.questions[0].compared.words == (
        "Spread 1: Good to Requires improvement, crosses the line; most said Requires improvement (2 of 3)"
    )


def test_a_case_by_one_auditor_is_accepted_in_one_act(services: Services) -> None:
    audit = a_panel_audit(services, auditors=1)
    own(services, audit, "C01", "bell", "inadequate")
    assert [one.words for one in services.panel.cases(audit)] == [
        "Graded by one auditor, 0 of 5 accepted", "M. Bell’s return is awaited",
    ]  # fmt: skip
    assert services.panel.accept_own(audit).what == "Accepted 5 agreed grades"
    assert services.panel.cases(audit)[0].status is CaseStatus.AGREED
    assert {one.point for one in services.panel.grades(audit) if one.question == "overall"} == {"inadequate"}
    with pytest.raises(UserError, match="left to accept"):
        services.panel.accept_own(audit)


def test_agreement_is_told_in_plain_words_without_names(services: Services, audit: str) -> None:
    ofsted = services.panel.agreement_words(audit, "C01")[1]
    assert ofsted.lines[0] == (
        "The two auditors gave the same grade on 1 of 3 questions. On 1 they were one grade apart. "
        "On 1 they were further apart."
    )
    assert any(line.startswith(f"Auditor {letter_of(services, audit, 'C01', 'inadequate')} graded lower on 2 of the 2")
               for line in ofsted.lines)  # fmt: skip
    session = services.returns.open(f"{audit}/C01/marsh")
    session.reopen("The minutes came.")
    session.revise("overall", said("good", "Seen in the minutes."))
    session.sign_off()
    assert services.panel.agreement_words(audit, "C01")[1] == ofsted
    whole = services.panel.agreement_words(audit)[1]
    assert "One auditor graded lower on 2 of the 2." in whole.lines
    assert not any("Bell" in line or "Marsh" in line for one in (ofsted, whole) for line in (*one.lines, *one.analyst))


def test_a_question_nobody_could_read_goes_to_the_template(services: Services, audit: str) -> None:
    services.panel.question_unclear(audit, "seen", "Seen by whom?")
    (unclear,) = services.panel.unclear(audit)
    assert (unclear.question, unclear.words) == ("seen", "Seen by whom?")
    with pytest.raises(UserError, match="no question"):
        services.panel.question_unclear(audit, "nothing")


def test_who_is_present_is_noted_once(services: Services, audit: str) -> None:
    services.panel.begin_meeting(audit, ["Panel chair", "Police", "Police"])
    (meeting,) = services.panel.meetings(audit)
    assert meeting.present == ("Panel chair", "Police")


def test_grades_of_a_sealed_case_cannot_be_recorded(services: Services, audit: str) -> None:
    panel, sealed = services.panel, "C02 is sealed"
    with pytest.raises(UserError, match=sealed):
        panel.record(audit, "C02", "overall", Decision("good", MOST, REASON))
    with pytest.raises(UserError, match=sealed):
        panel.agree(audit, [AgreedGrade("C02", "overall", "good", reason=REASON)])
    with pytest.raises(UserError, match=sealed):
        panel.accept_agreed(audit, "C02")
    with pytest.raises(UserError, match=sealed):
        panel.defer(audit, "C02", ["overall"], "minutes", "the police")
    assert panel.grades(audit) == ()
