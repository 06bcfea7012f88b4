"""What is left of each event when a subject is erased: its own part goes, other people's part stays."""

from datetime import date

import pytest
from hypothesis import given, settings

from qa_desk.domain.closing.events import AuditReopened
from qa_desk.domain.events import Event, ReturnsAllocated
from qa_desk.domain.learning.entry import Answer, Difference
from qa_desk.domain.learning.events import DifferenceTold
from qa_desk.domain.retention.remainder import GONE, Remainders
from qa_desk.domain.sampling.events import CaseReplaced
from qa_desk.domain.themes.events import ThemeLinked, ThemeUnlinked
from qa_desk.domain.themes.links import ThemeKind, ThemeLink
from tests.store.strategies import EVENTS


@settings(max_examples=150)
@given(EVENTS)
def test_every_kind_of_event_can_be_looked_at_and_one_of_another_audit_stays(event: Event) -> None:
    assert Remainders("no audit has this id", "C01").of(event) == event
    Remainders("eha", "").of(event)


def test_what_others_have_in_an_event_stays() -> None:
    remainders = Remainders("eha", "C01")
    both = ReturnsAllocated("eha", "jo", ("C01", "C02"), (("C01", "own team"),))
    assert remainders.of(both) == ReturnsAllocated("eha", "jo", ("C02",))
    assert remainders.of(ReturnsAllocated("eha", "jo", ("C01",))) is None
    assert remainders.of(CaseReplaced("eha", "C01", "C09", "not known")) == CaseReplaced("eha", "", "C09", "not known")
    link = ThemeLink("link-1", "neglect", "eha", "", ThemeKind.CONCERN, ("C01",))
    assert remainders.of(ThemeLinked(link)) is None
    assert remainders.of(ThemeUnlinked("eha", "link-1")) is None


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("As in C01.", f"As in {GONE}."),
        ("c01 and C010, C01-2, eha/C01/jo", f"{GONE} and C010, C01-2, eha/C01/jo"),
        ("C01's sister", f"{GONE}'s sister"),
    ],
)
def test_sentences_name_the_case_no_more(text: str, masked: str) -> None:
    event = AuditReopened("eha", text)
    assert Remainders("eha", "C01").masked(event, {"reason": text}) == {"reason": masked}
    other = AuditReopened("other", text)
    assert Remainders("eha", "C01").masked(other, {"reason": text}) == {"reason": text}
    assert Remainders("eha", "17").masked(event, {"reason": "17 days"}) == {"reason": "17 days"}


def test_words_of_no_audit_are_left_where_they_may_mean_another_case() -> None:
    event = DifferenceTold("x", is_audit=False, difference=Difference(Answer.YES, date(2026, 1, 1), "As C01"))
    assert Remainders("eha", "C01").masked(event, {"words": "As C01"}) == {"words": f"As {GONE}"}
    shared = Remainders("eha", "C01", is_shared=True)
    assert shared.masked(event, {"words": "As C01"}) == {"words": "As C01"}
    assert shared.names(event, "As C01")
