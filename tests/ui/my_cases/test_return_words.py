"""What is asked before a return is made."""

from qa_desk.domain.agency_return import AgencyReturn, ReturnState
from qa_desk.domain.audit import Audit, TemplateReference
from qa_desk.domain.template import SubjectKind
from qa_desk.services.sending import Sealable
from qa_desk.ui.my_cases.return_making import nothing_ready, question

AUDIT = Audit("a", "Core groups", TemplateReference("a_form", "1", "0" * 64), SubjectKind.CASE)
FINAL = "You cannot change them after this unless the chair sends them back."


def sealable(ready: int, left: int) -> Sealable:
    returns = [AgencyReturn(f"a/{place}/o", "a", str(place), "o") for place in range(ready + left)]
    signed = tuple(AgencyReturn(one.id, "a", one.subject, "o", ReturnState.SIGNED_OFF) for one in returns[:ready])
    return Sealable(AUDIT, "R. Doyle", 1, signed, tuple(returns[ready:]))


def test_all_cases_are_sent_in_the_words_of_the_product() -> None:
    assert question(sealable(12, 0)) == ("Send 12 cases to the chair?", FINAL)


def test_making_it_early_says_what_is_not_signed_off() -> None:
    asked, explained = question(sealable(3, 8))
    assert asked == "Send 3 cases to the chair?"
    assert explained == f"8 cases are not signed off. Send the 3 that are, or carry on. {FINAL}"
    assert question(sealable(1, 1))[1].startswith("1 case is not signed off. Send the 1 that is, or carry on.")


def test_with_nothing_signed_off_there_is_nothing_to_send() -> None:
    refusal = nothing_ready(sealable(0, 2))
    assert str(refusal) == (
        "2 cases are not signed off. No return was made. Sign off at least one, then make your return."
    )
