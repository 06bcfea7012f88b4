"""Revisions put together: any order and any number of times gives one state, and nothing is lost in it."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_desk.domain.agency_return import ReturnState
from qa_desk.domain.answers import Answer
from qa_desk.domain.receiving.checks import NotAsWritten, check_value
from qa_desk.domain.receiving.merge import active, heads_of, merged
from qa_desk.domain.receiving.revisions import (
    FAMILY,
    STATE,
    Revision,
    SentState,
    answer_text,
    answers_digest,
    revision_of,
    state_of,
)

RETURN = "core/C01/j"


def one(cell: str = "seen", value: str = "met", device: str = "a", sequence: int = 1, *parents: Revision) -> Revision:
    text = value if cell.startswith("#") else answer_text(Answer(value))
    ids = tuple(parent.id for parent in parents)
    return Revision(RETURN, cell, text, "Jo", device, sequence, "2026-07-07T09:00:00+00:00", ids, "0" * 64)


@st.composite
def histories(draw: st.DrawFn) -> list[Revision]:
    """Revisions of two cells by two devices, each replacing some of those before."""
    made: list[Revision] = []
    for place in range(draw(st.integers(1, 10))):
        cell = draw(st.sampled_from(("seen", "plan")))
        before = [revision for revision in made if revision.cell == cell]
        parents = draw(st.lists(st.sampled_from(before), max_size=2, unique_by=id)) if before else []
        value, device = draw(st.sampled_from(("met", "not_met"))), draw(st.sampled_from("ab"))
        made.append(one(cell, value, device, place + 1, *parents))
    return made


@given(histories(), st.randoms(use_true_random=False), st.integers(1, 3))
def test_no_order_and_no_repetition_changes_what_it_amounts_to(
    history: list[Revision], draw: object, times: int
) -> None:
    shuffled = history * times
    draw.shuffle(shuffled)  # type: ignore[attr-defined]

    assert merged(shuffled) == merged(history)
    assert heads_of(active(shuffled, ())) == heads_of(history)


@given(histories())
def test_every_revision_is_a_last_one_or_was_replaced(history: list[Revision]) -> None:
    last = {revision.id for heads in heads_of(history).values() for revision in heads}
    replaced = {parent for revision in history for parent in revision.parents}
    assert last | replaced == {revision.id for revision in history}
    assert not last & replaced


def test_the_id_is_of_everything_in_it() -> None:
    first = one()
    others = [
        replace(first, agency_return="core/C02/j"),
        replace(first, cell="plan"),
        replace(first, value="{}"),
        replace(first, author="Lee"),
        replace(first, device="b"),
        replace(first, device_sequence=2),
        replace(first, recorded_at="2026-07-08T09:00:00+00:00"),
        replace(first, parents=("1" * 64,)),
        replace(first, journal_hash="1" * 64),
        replace(first, reason="So decided"),
    ]
    assert len({first.id, *(other.id for other in others)}) == 11
    assert revision_of(first.fields) == first


def test_a_decision_counts_as_long_as_all_it_decided_between_is_there() -> None:
    left, right = one(device="a"), one("seen", "not_met", "b")
    decided = replace(one("seen", "met", "chair", 9, left, right), reason="The file says so")
    again = replace(one("seen", "not_met", "chair", 10, decided), reason="Looked again")

    assert set(active([left, right], [again, decided])) == {left, right, decided, again}
    assert set(active([left], [again, decided])) == {left}


def test_a_sign_off_stands_on_its_own_answers_alone() -> None:
    seen = one()
    told = SentState(ReturnState.SIGNED_OFF, "", (("seen", "met"),), (), answers_digest({"seen": seen.value}))
    signed = one(STATE, told.text, "a", 2)

    assert merged([seen, signed]).state == told
    other = merged([seen, signed, one("plan", "met", "b")])
    assert (other.state, other.conflicts) == (None, {STATE: (signed,)})
    assert state_of(told.text) == told


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        ("seen", "{}"),
        ("A.b-c_1", '{"value":"met"}'),
        ("when", '{"value":{"date":"2026-07-07"}}'),
        ("both", '{"value":{"pair":["2026-07-07",null]}}'),
        ("many", '{"value":{"choices":["a","b"]}}'),
        ("rows", '{"value":{"rows":[[["when",{"date":"2026-07-07"}]]]}}'),
        (FAMILY, "false"),
        (STATE, '{"reason":"I know them","state":"handed_back"}'),
    ],
)
def test_what_a_desk_writes_is_read(cell: str, value: str) -> None:
    check_value(replace(one(), cell=cell, value=value))


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        ("", "{}"),
        ("#other", "{}"),
        ("a/b", "{}"),
        ("seen", '{"note":5}'),
        ("seen", '{"note":"a\\u0000b"}'),
        ("seen", '{"flagged":1}'),
        ("seen", '{"evidence":"ab"}'),
        ("seen", '{"more":1}'),
        ("seen", '{"value":{"integer":true}}'),
        ("seen", '{"value":{"decimal":"NaN"}}'),
        ("seen", '{"value":{"choices":["a","a"]}}'),
        ("seen", '{"value":{"date":"2026-02-30"}}'),
        ("seen", f'{{"note":"{"x" * 20_001}"}}'),
        (FAMILY, "1"),
        (STATE, '{"state":"lost"}'),
        (STATE, '{"outcomes":[["a","met"],["a","met"]],"state":"signed_off"}'),
        (STATE, '{"state":"signed_off","more":1}'),
    ],
)
def test_what_no_desk_writes_is_refused(cell: str, value: str) -> None:
    with pytest.raises((NotAsWritten, ValueError, KeyError, TypeError, ArithmeticError, AttributeError)):
        check_value(replace(one(), cell=cell, value=value))
