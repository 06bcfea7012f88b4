"""Every event comes back from the journal as it went in."""

import json
from typing import Never, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qa_desk.domain.agency_return import ReturnState
from qa_desk.domain.answers import BLANK, Answer
from qa_desk.domain.audit import TemplateReference
from qa_desk.domain.events import AuditMoved, Event, GradeAgreed, ReturnMoved, ReturnPosition
from qa_desk.domain.panel import AgreedGrade, HowReached
from qa_desk.store.event_codec import FORMS, UnknownEventError, body_of, entity_of, event_of
from qa_desk.store.projection import EFFECTS
from tests.store.strategies import EVENTS


@settings(max_examples=150)
@given(EVENTS)
def test_an_event_comes_back_as_it_was(event: Event) -> None:
    assert event_of(event.kind, body_of(event)) == event


@given(EVENTS)
def test_the_same_event_is_always_written_the_same(event: Event) -> None:
    body = body_of(event)

    assert body == json.dumps(json.loads(body), sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    assert body_of(event_of(event.kind, body)) == body
    assert isinstance(entity_of(event), str)


@given(EVENTS, st.dictionaries(st.text(min_size=12), st.integers(), max_size=2))
def test_keys_of_a_later_program_are_passed_over(event: Event, later: dict[str, int]) -> None:
    body = json.loads(body_of(event)) | {f"later_{name}": value for name, value in later.items()}

    assert event_of(event.kind, json.dumps(body)) == event


def test_every_kind_of_event_has_a_form_and_an_effect() -> None:
    kinds = [kind for kind in get_args(Event) if kind is not Never]

    assert set(FORMS) == {kind.kind for kind in kinds}
    assert set(EFFECTS) == set(kinds)


def test_a_move_is_written_as_it_always_was() -> None:
    before, after = TemplateReference("form", "1", "aa"), TemplateReference("form", "2", "bb")
    moved = AuditMoved("eha", before, after, (("seen", "eh07"), ("gone", "")), "New edition", "id-1")
    signed = ReturnPosition(
        ReturnState.SIGNED_OFF, "2026-07-07T13:32:01.000+00:00", "", (("seen", "met"),), (("", "good"),)
    )
    opened = ReturnPosition(ReturnState.DRAFT, reason="The audit moved to edition 2", outcomes=(("eh07", "met"),))
    changes = (("seen", Answer("met", note="Seen."), BLANK), ("eh07", BLANK, Answer("met", note="Seen.")))
    one = ReturnMoved("eha/C01/jo", changes, signed, opened)

    assert body_of(moved) == (
        '{"after":["form","2","bb"],"audit":"eha","before":["form","1","aa"],'
        '"mapping":[["seen","eh07"],["gone",""]],"reason":"New edition","undoes":"id-1"}'
    )
    assert body_of(one) == (
        '{"after":{"outcomes":[["eh07","met"]],"reason":"The audit moved to edition 2","state":"draft"},'
        '"before":{"outcomes":[["seen","met"]],"signed_off_at":"2026-07-07T13:32:01.000+00:00",'
        '"state":"signed_off","suggested":[["","good"]]},'
        '"changes":[["seen",{"note":"Seen.","value":"met"},{}],["eh07",{},{"note":"Seen.","value":"met"}]],'
        '"return":"eha/C01/jo"}'
    )
    assert (entity_of(moved), entity_of(one)) == ("eha", "eha/C01/jo")


def test_a_dissent_of_an_older_desk_reads_as_it_was_written() -> None:
    body = (
        '{"audit":"s11","dissent":"Police hold that it applies.","how":"most_agreed","point":"amber",'
        '"question":"training_grade","reason":"Not shown.","subject":"Police"}'
    )
    grade = AgreedGrade(
        "Police", "training_grade", "amber", HowReached.MOST_AGREED, "Not shown.", "Police hold that it applies."
    )
    assert event_of("grade.agreed", body) == GradeAgreed("s11", grade)
    assert body_of(GradeAgreed("s11", grade)) == body


def test_an_unknown_kind_is_refused() -> None:
    with pytest.raises(UnknownEventError):
        event_of("case.closed", "{}")
