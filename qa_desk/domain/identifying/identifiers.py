"""What would tell who a child is: names, numbers, postcodes, dates of birth, in text and in single cells."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from qa_desk.domain.identifying.person_names import names_within


class IdentifierKind(StrEnum):
    """What was recognised, in the words that warnings use."""

    NAME = "names"
    INITIALS = "sets of initials with a date"
    DATE_OF_BIRTH = "dates of birth"
    NHS_NUMBER = "NHS numbers"
    UPN = "unique pupil numbers"
    POSTCODE = "postcodes"
    ADDRESS = "addresses"
    PHONE = "phone numbers"
    EMAIL = "email addresses"

    @property
    def one(self) -> str:
        """One of them: "a name", "a date of birth"."""
        match self:
            case IdentifierKind.DATE_OF_BIRTH:
                return "a date of birth"
            case IdentifierKind.ADDRESS | IdentifierKind.EMAIL:
                return f"an {self.value.removesuffix('es')}"
            case IdentifierKind.NHS_NUMBER:
                return "an NHS number"
            case IdentifierKind.INITIALS:
                return "a set of initials with a date"
            case _:
                return f"a {self.value.removesuffix('s')}"


@dataclass(frozen=True)
class Suspect:
    """A passage that seems to identify someone: ``text[start:end]``."""

    kind: IdentifierKind
    start: int
    end: int
    text: str


_AREAS = """
AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL
GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX
PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR
WS WV YO ZE
"""
_AREA = "|".join(sorted(_AREAS.split(), key=len, reverse=True))
_YEAR = r"(?:\d{4}|\d{2})"
_IN_WORDS = rf"\d{{1,2}}(?:st|nd|rd|th)? [A-Za-z]{{3,9}},? {_YEAR}"
_DATE = rf"\d{{1,2}}[ /.\-]\d{{1,2}}[ /.\-]{_YEAR}|\d{{4}}-\d\d-\d\d|{_IN_WORDS}"
_BIRTH = r"d\.? ?o\.? ?b\b\.?|date of birth|birth ?date|birthday|born(?: on)?"

UPN_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ"
"""The check letters in the order of their values, 0 to 22; I, O and S are left out."""

_NHS = re.compile(r"(?<![\w+])\d{3}[ -]?\d{3}[ -]?\d{4}(?!\w)")
_UPN = re.compile(r"(?<!\w)[A-HJ-NP-RT-Za-hj-np-rt-z]\d{11}[\dA-HJ-NP-RT-Za-hj-np-rt-z](?!\w)")
_POSTCODE = re.compile(rf"(?<!\w)(?:(?:{_AREA})\d[\dA-Z]?|GIR(?= ?0)) {{0,2}}\d[ABD-HJLNP-UW-Z]{{2}}(?!\w)")
_PHONE = re.compile(r"(?<![\w+])(?:\+44|0044|\(?0)[\d ()\-]{8,16}\d(?!\w)")
_EMAIL = re.compile(r"(?<![\w.+'\-])[\w.+'\-]{1,64}@[\w\-]{1,63}(?:\.[\w\-]{1,63}){1,5}")
_APART = r"(?:[A-Z]\. ?|[A-Z] ){1,2}[A-Z](?:\.|(?= ))"
_TOGETHER = r"[A-Z]{2,3}"
_INITIALS = re.compile(
    rf"(?<![\w.])(?:{_APART}[ ,:(\-]{{0,3}}(?:(?:{_BIRTH})[ :=\-]{{0,3}})?(?:{_DATE})"
    rf"|{_TOGETHER}[ ,:(\-]{{1,3}}(?:{_BIRTH})[ :=\-]{{0,3}}(?:{_DATE})"
    rf"|(?P<together>{_TOGETHER}) ?\((?:{_DATE})\))(?!\w)"
)
_ABBREVIATED = """
BMG CAF CIN CP CPC CPP CSC CSE CQC DSL EHA FGC GCP GP HV ICB IRO JAT LA LAC MIU NEG NHS NSP PLO RCP SCR SGO SW TAC TAF
YJS YOT
"""
_ABBREVIATIONS = frozenset(_ABBREVIATED.split())
"""What is written in capitals before a date in these files and is nobody: meetings, roles, services, plans."""

_BORN = re.compile(rf"\b(?:{_BIRTH})[ :=\-]{{0,3}}(?:is |was )?(?:{_DATE})\b", re.IGNORECASE)


def look_for_identifiers(text: str) -> tuple[Suspect, ...]:
    """The passages of a note that seem to identify someone, in order, so that the writer can be warned."""
    found: list[Suspect] = []
    for kind, start, end in _all_within(text):
        place = bisect_left(found, start, key=lambda suspect: suspect.start)
        after_the_last = place == 0 or found[place - 1].end <= start
        before_the_next = place == len(found) or end <= found[place].start
        if after_the_last and before_the_next:
            found.insert(place, Suspect(kind, start, end, text[start:end]))
    return tuple(found)


def kind_of_cell(text: str) -> IdentifierKind | None:
    """What a whole cell is, if it is a number, postcode, phone or e-mail that identifies someone."""
    if "@" in text and _EMAIL.fullmatch(text):
        return IdentifierKind.EMAIL
    if not any(character.isdecimal() for character in text):
        return None
    if _NHS.fullmatch(text) and is_nhs_number(text):
        return IdentifierKind.NHS_NUMBER
    if _UPN.fullmatch(text) and is_upn(text):
        return IdentifierKind.UPN
    if is_postcode(text):
        return IdentifierKind.POSTCODE
    return IdentifierKind.PHONE if _PHONE.fullmatch(text) and is_phone_number(text) else None


def is_nhs_number(text: str) -> bool:
    """Ten digits, spaces and dashes aside, whose last one is the modulus 11 check of the others."""
    digits = [int(character) for character in text if character.isdecimal()]
    if len(digits) != 10 or len(set(digits)) == 1 or re.search(r"[^0-9 \-]", text):
        return False
    check = 11 - sum(digit * weight for digit, weight in zip(digits, range(10, 1, -1), strict=False)) % 11
    return digits[9] == check % 11 and check != 10


def is_upn(text: str) -> bool:
    """A pupil number of 13 characters whose first letter is the modulus 23 check of the others.

    Checked against the published rule: position 2 weighs 2, up to 13; a letter at the end of a temporary
    number counts as its place among the check letters.
    """
    if _UPN.fullmatch(text) is None:
        return False
    upn = text.upper()
    total = sum(weight * _upn_value(character) for weight, character in enumerate(upn[1:], start=2))
    return UPN_LETTERS[total % 23] == upn[0]


def is_postcode(text: str) -> bool:
    """A whole UK postcode, in capitals or not, with or without its space."""
    return _POSTCODE.fullmatch(text.upper()) is not None


def is_phone_number(text: str) -> bool:
    """Ten or eleven digits from 0, with a beginning that is in use in the UK."""
    digits = "".join(character for character in text if character.isdecimal())
    for prefix in ("0044", "44"):
        if digits.startswith(prefix):
            digits = "0" + digits.removeprefix(prefix).removeprefix("0")
    return len(digits) in (10, 11) and digits[1] in "123789"


def _upn_value(character: str) -> int:
    return int(character) if character.isdecimal() else UPN_LETTERS.index(character)


def _all_within(text: str) -> Iterator[tuple[IdentifierKind, int, int]]:
    """Everything recognised, the surest first: what overlaps something surer is not reported again."""
    if "@" in text:
        yield from ((IdentifierKind.EMAIL, *found.span()) for found in _EMAIL.finditer(text))
    for found in _INITIALS.finditer(text):
        if found["together"] not in _ABBREVIATIONS:
            yield IdentifierKind.INITIALS, *found.span()
    for found in _BORN.finditer(text):
        yield IdentifierKind.DATE_OF_BIRTH, *found.span()
    for kind, pattern, check in (
        (IdentifierKind.UPN, _UPN, is_upn),
        (IdentifierKind.NHS_NUMBER, _NHS, is_nhs_number),
        (IdentifierKind.PHONE, _PHONE, is_phone_number),
        (IdentifierKind.POSTCODE, _POSTCODE, is_postcode),
    ):
        yield from ((kind, *found.span()) for found in pattern.finditer(text) if check(found[0]))
    yield from ((IdentifierKind.NAME, start, end) for start, end in names_within(text))
