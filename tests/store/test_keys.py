"""A passphrase gives one key, and its header says at what cost."""

import pytest

from qa_desk.store.keys import (
    HEADER_SIZE,
    MAGIC,
    ForeignHeaderError,
    KeyCost,
    WrongPassphraseError,
    cost_of,
    key_of,
    new_key,
)
from tests.store.desks import CHEAP, PASSPHRASE


def test_the_same_passphrase_gives_the_same_key() -> None:
    key = new_key(PASSPHRASE, CHEAP)

    assert key_of(PASSPHRASE, key.header) == key
    assert key.header.startswith(MAGIC)
    assert len(key.header) == HEADER_SIZE


def test_the_same_passphrase_gives_another_desk_another_key(chance: None) -> None:
    keys = [new_key(PASSPHRASE, CHEAP) for _ in range(3)]

    assert len({key.secret for key in keys}) == len({key.header[6:14] for key in keys}) == 3
    assert not {key.header[6:14] for key in keys} & {number.to_bytes(8, "big") for number in range(9)}


def test_an_accent_typed_in_two_ways_is_one_passphrase() -> None:
    key = new_key("caf\u00e9 harbour", CHEAP)

    assert key_of("cafe\u0301 harbour", key.header) == key


@pytest.mark.parametrize("wrong", ["", PASSPHRASE + " ", PASSPHRASE.upper(), "x"])
def test_another_passphrase_is_told_without_touching_a_page(wrong: str) -> None:
    key = new_key(PASSPHRASE, CHEAP)

    with pytest.raises(WrongPassphraseError):
        key_of(wrong, key.header)


def test_the_product_asks_for_a_dear_key() -> None:
    assert KeyCost() == KeyCost(memory=8, passes=3, lanes=4)
    assert cost_of(MAGIC + bytes([8, 0x34]) + bytes(10)) == KeyCost()


@pytest.mark.parametrize(("memory", "passes", "lanes"), [(4, 3, 4), (12, 3, 4), (40, 3, 4), (8, 1, 4), (8, 3, 0)])
def test_a_header_that_asks_too_little_or_too_much_is_refused(memory: int, passes: int, lanes: int) -> None:
    with pytest.raises(ForeignHeaderError):
        cost_of(MAGIC + bytes([memory, passes << 4 | lanes]) + bytes(10))


def test_a_key_never_shows_itself() -> None:
    key = new_key(PASSPHRASE, CHEAP)

    assert key.secret.hex() not in repr(key) + str(key)
    assert str(key.secret) not in repr(key)
