"""Recovery codes as people copy them: every slip is found, and the group it is in is named."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_desk.domain.errors import UserError
from qa_desk.domain.recovery.code import (
    GROUPS,
    LETTERS,
    SECOND,
    SECRET_BYTES,
    WHOLE,
    RecoveryCode,
    codes_of,
    read_code,
    secret_of,
)

SECRETS = st.binary(min_size=SECRET_BYTES, max_size=SECRET_BYTES)
PLACES = st.integers(0, GROUPS - 1)


@given(SECRETS, SECRETS)
def test_codes_are_read_again_however_they_are_typed(secret: bytes, mask: bytes) -> None:
    (whole,) = codes_of(secret)
    assert read_code(whole.text.lower().replace("0", "o").replace("1", "l").replace("-", " ")) == whole
    first, second = codes_of(secret, mask)
    assert secret_of([read_code(first.text, first.part), read_code(second.text, second.part)]) == secret
    assert secret_of([whole]) == secret


@given(SECRETS, PLACES, st.integers(0, 4), st.sampled_from(LETTERS))
def test_one_wrong_letter_is_found_and_its_group_named(secret: bytes, place: int, at: int, letter: str) -> None:
    groups = list(RecoveryCode(secret).groups)
    if groups[place][at] == letter:
        return
    groups[place] = groups[place][:at] + letter + groups[place][at + 1 :]
    with pytest.raises(UserError, match=f"^Group {place + 1} is mistyped"):
        read_code(" ".join(groups))


@given(SECRETS, PLACES, st.integers(0, 3))
def test_two_letters_that_changed_places_are_found(secret: bytes, place: int, at: int) -> None:
    groups = list(RecoveryCode(secret).groups)
    group = groups[place]
    groups[place] = group[:at] + group[at + 1] + group[at] + group[at + 2 :]
    if groups[place] == group:
        return
    with pytest.raises(UserError, match=f"^Group {place + 1} is mistyped"):
        read_code("".join(groups))


@given(SECRETS, PLACES, PLACES)
def test_groups_that_changed_places_are_found(secret: bytes, one: int, other: int) -> None:
    groups = list(RecoveryCode(secret).groups)
    groups[one], groups[other] = groups[other], groups[one]
    if one == other:
        return
    with pytest.raises(UserError, match=f"^Groups {min(one, other) + 1} and {max(one, other) + 1} are mistyped"):
        read_code("-".join(groups))


def test_a_code_of_the_other_officer_or_of_the_wrong_length_is_told() -> None:
    first, second = codes_of(bytes(range(SECRET_BYTES)), b"x" * SECRET_BYTES)
    with pytest.raises(UserError, match="code for another place") as refused:
        read_code(first.text, SECOND)
    assert refused.value.field == "second_code"
    with pytest.raises(UserError, match="code for another place"):
        read_code(second.text, WHOLE)
    with pytest.raises(UserError, match="this has 39 letters instead of 40") as refused:
        read_code(RecoveryCode(bytes(SECRET_BYTES)).text[:-1])
    assert refused.value.field == "code"
    with pytest.raises(UserError, match="Group 8 is mistyped"):
        read_code(RecoveryCode(bytes(SECRET_BYTES)).text[:-1] + "?")
