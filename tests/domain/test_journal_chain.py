"""Whatever is done to a journal after it was written, its chain shows."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_desk.domain.journal_chain import FIRST_PREVIOUS, JournalEntry, entry_hash, first_break


def a_journal(length: int, devices: tuple[str, ...] = ("laptop",)) -> list[JournalEntry]:
    journal: list[JournalEntry] = []
    heads = dict.fromkeys(devices, (0, FIRST_PREVIOUS))
    for sequence in range(1, length + 1):
        device = devices[sequence % len(devices)]
        count, previous = heads[device]
        texts = (f"id-{sequence}", device, count + 1, f"2026-07-07T09:00:{sequence:02}", "jo", "answer.revised")
        body = f'{{"note":"{sequence}"}}'
        hash_ = entry_hash(previous, *texts, "eha/C01/jo", body)
        journal.append(JournalEntry(sequence, *texts, "eha/C01/jo", body, previous, hash_))
        heads[device] = (count + 1, hash_)
    return journal


def test_an_untouched_journal_holds() -> None:
    assert first_break(a_journal(9)) == ""
    assert first_break(a_journal(9, ("laptop", "tablet"))) == ""
    assert first_break([]) == ""


@pytest.mark.parametrize("field", JournalEntry._fields)
def test_a_change_of_any_field_is_found(field: str) -> None:
    journal = a_journal(5)
    value = getattr(journal[2], field)
    changed = value + (b"x" if isinstance(value, bytes) else "x" if isinstance(value, str) else 1)
    journal[2] = journal[2]._replace(**{field: changed})

    assert "event 3" in first_break(journal)


@given(st.integers(2, 12), st.data())
def test_an_entry_left_out_or_moved_is_found(length: int, data: st.DataObject) -> None:
    journal = a_journal(length)
    taken = journal.pop(data.draw(st.integers(0, length - 2)))

    assert first_break(journal)

    journal.insert(data.draw(st.integers(0, length - 1).filter(lambda place: place != taken.sequence - 1)), taken)
    assert first_break(journal)


def test_an_entry_left_out_and_the_rest_renumbered_is_found() -> None:
    journal = a_journal(6)
    del journal[2]
    renumbered = [one._replace(sequence=number, device_sequence=number) for number, one in enumerate(journal, 1)]

    assert "event 3 does not follow" in first_break(renumbered)


def test_texts_that_join_to_the_same_text_have_different_hashes() -> None:
    first = entry_hash(FIRST_PREVIOUS, "1", "d", 1, "now", "ab", "c", "e", "{}")
    second = entry_hash(FIRST_PREVIOUS, "1", "d", 1, "now", "a", "bc", "e", "{}")

    assert first != second


def test_the_rule_of_hashing_never_changes() -> None:
    """Desks that exist were written with it."""
    assert a_journal(2)[1].hash.hex() == "cd5d3d31afdf78e0234e63d3a71f614d5e660c239bd816859f61a1b10e833296"
