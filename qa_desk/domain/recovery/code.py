"""The code of a recovery key as people write it down: eight groups of five letters, each with a letter that checks it.

Crockford's base 32 (crockford.com/base32.html): no I, L, O and U, and what is mistaken for 1 and 0 is read as such.
The fifth letter of a group makes the group a multiple of x + 2 over GF(32): one wrong letter, or two that changed
places, is always found, and so is a group that stands in another place or belongs to the other officer's code.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
GROUPS, LETTERS_A_GROUP, BITS_A_LETTER = 8, 4, 5
SECRET_BYTES = GROUPS * LETTERS_A_GROUP * BITS_A_LETTER // 8
"""20 bytes, 160 bits: more than can ever be tried."""
WHOLE, FIRST, SECOND = 0, 1, 2
OFFICERS = {WHOLE: "", FIRST: tr("first officer"), SECOND: tr("second officer")}

_MISTAKEN = str.maketrans("OIL", "011")
_REDUCED = 0b100101
"""x^5 + x^2 + 1, by which GF(32) is made."""


@dataclass(frozen=True)
class RecoveryCode:
    """One code: the whole of a key, or the part of one of two officers."""

    secret: bytes = field(repr=False)
    part: int = WHOLE

    @property
    def groups(self) -> tuple[str, ...]:
        """Its groups as they are printed."""
        number = int.from_bytes(self.secret, "big")
        count = GROUPS * LETTERS_A_GROUP
        values = [number >> BITS_A_LETTER * (count - 1 - at) & 31 for at in range(count)]
        return tuple(
            _spelled(values[at * LETTERS_A_GROUP : (at + 1) * LETTERS_A_GROUP], at, self.part) for at in range(GROUPS)
        )

    @property
    def text(self) -> str:
        """The groups with a line between them."""
        return "-".join(self.groups)


def codes_of(secret: bytes, mask: bytes | None = None) -> tuple[RecoveryCode, ...]:
    """One code for a secret, or with a random ``mask`` of the same length two, each of which alone tells nothing."""
    if mask is None:
        return (RecoveryCode(secret),)
    return RecoveryCode(mask, FIRST), RecoveryCode(_mixed(secret, mask), SECOND)


def secret_of(codes: Sequence[RecoveryCode]) -> bytes:
    """The secret that one code is, or that two officers have together."""
    return codes[0].secret if len(codes) == 1 else _mixed(codes[0].secret, codes[1].secret)


def read_code(text: str, part: int = WHOLE) -> RecoveryCode:
    """The code that was typed; raises UserError that names the groups which are mistyped, ``field`` being ``code``.

    Lines, spaces and small letters do not matter.
    """
    typed = "".join(letter for letter in text.upper() if not letter.isspace() and letter not in "-\u2013\u2014.")
    letters = typed.translate(_MISTAKEN)
    size = LETTERS_A_GROUP + 1
    if len(letters) != GROUPS * size:
        raise _refused(
            tr(
                "A recovery code has {GROUPS} groups of {size} letters, and this has {count} letters instead of "
                "{number}.",
                GROUPS=GROUPS,
                size=size,
                count=len(letters),
                number=GROUPS * size,
            ),
            part,
        )
    groups = [letters[at * size : (at + 1) * size] for at in range(GROUPS)]
    wrong = [at + 1 for at, group in enumerate(groups) if not _holds(group, at, part)]
    if len(wrong) == GROUPS and any(all(_holds(one, at, other) for at, one in enumerate(groups)) for other in OFFICERS):
        raise _refused(tr("This is a code for another place: the other officer's, or one of another key."), part)
    if wrong:
        raise _refused(tr("{named} mistyped.", named=_named(wrong)), part)
    number = 0
    for group in groups:
        for letter in group[:LETTERS_A_GROUP]:
            number = number << BITS_A_LETTER | LETTERS.index(letter)
    return RecoveryCode(number.to_bytes(SECRET_BYTES, "big"), part)


def field_of(part: int) -> str:
    """The name of the field that takes this code."""
    return "second_code" if part == SECOND else "code"


def _refused(message: str, part: int) -> UserError:
    whose = tr("In the code of the {OFFICERS}: ", OFFICERS=OFFICERS[part]) if part else ""
    words = whose + (message[0].lower() + message[1:] if whose else message)
    return UserError(words, tr("Nothing was changed. Compare it with the sheet, group by group."), field=field_of(part))


def _named(wrong: Sequence[int]) -> str:
    if len(wrong) == 1:
        return tr("Group {wrong} is", wrong=wrong[0])
    return tr("Groups {join} and {wrong} are", join=", ".join(map(str, wrong[:-1])), wrong=wrong[-1])


def _mixed(one: bytes, other: bytes) -> bytes:
    return bytes(a ^ b for a, b in zip(one, other, strict=True))


def _doubled(value: int) -> int:
    value <<= 1
    return value ^ _REDUCED if value > 31 else value


def _remainder(values: Iterator[int], place: int, part: int) -> int:
    """What is left of a group that begins with its place, so that the same letters elsewhere do not hold."""
    left = part * GROUPS + place
    for value in values:
        left = _doubled(left) ^ value
    return left


def _spelled(values: Sequence[int], place: int, part: int) -> str:
    check = _doubled(_remainder(iter(values), place, part))
    return "".join(LETTERS[value] for value in (*values, check))


def _holds(group: str, place: int, part: int) -> bool:
    if any(letter not in LETTERS for letter in group):
        return False
    return _remainder(map(LETTERS.index, group), place, part) == 0
