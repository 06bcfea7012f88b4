"""What the heading of a column says about its cells, before any cell is believed."""

import re
from collections.abc import Sequence

from qa_desk.domain.identifying.identifiers import IdentifierKind, is_postcode
from qa_desk.domain.identifying.ordinary_words import ORDINARY_WORDS

_ORGANISATION_WORDS = """
academy agency area audit authority borough cluster college council department directorate district education hospital
hub la learning locality nursery office organisation panel partnership place programme project provider region school
service services setting site surgery team template town trust unit ward
"""
_EVENT_WORDS = """
admitted allocated allocation appointment assessed assessment attended audited ceased closed closing closure completed
completion conference contact core cp cpp created decided decision discharge discharged due end ended episode event
expected expiry finish from group held icpc incident interview last latest left meeting missing moved next
notification notified offered opened opening order outcome placed placement plan planned received recent recorded
referral referred registered registration report reported return returned review reviewed s47 seen sent session sign
signed since start started strategy submitted supervision target to until updated visit visited
"""
_PEOPLE_WORDS = """
auditor aunt author brother carer chair child children client coordinator dad doctor father gp grandfather grandmother
grandparent guardian leader manager member mother mum nurse officer parent partner patient people person practitioner
professional pupil sibling siblings sister staff student subject supervisor teacher uncle user visitor worker yp
"""
_BESIDE_PEOPLE_WORDS = """
a adult allocated and assigned by case current family first foster health key lead main named of or responsible school
second social support team the young younger youth
"""

ORGANISATION = frozenset(_ORGANISATION_WORDS.split())
EVENT = frozenset(_EVENT_WORDS.split())
_PEOPLE = frozenset(_PEOPLE_WORDS.split())
_BESIDE_PEOPLE = frozenset(_BESIDE_PEOPLE_WORDS.split())
CODE = frozenset({"case", "code", "codes", "id", "identifier", "no", "number", "ref", "reference", "references"})
_PERSON_NAME = frozenset(
    {"surname", "surnames", "forename", "forenames", "firstname", "lastname", "fullname", "nickname", "initials", "aka"}
)
_NOT_A_BIRTHDAY = frozenset(
    {"assessment", "order", "place", "plan", "pre", "prebirth", "unborn", "weight", "worker", "year"}
)
_OUTWARD_ONLY = frozenset({"area", "district", "outward", "sector"})
_NOT_AN_ADDRESS = frozenset({"addressed", "ip", "web"})
_WORDS = re.compile(r"[a-z]+[0-9]*")
_SIX_DIGITS = re.compile(r"(?:[0-9][ \-()+]*){6}")


def heading_words(title: str) -> frozenset[str]:
    """The words of a heading: "Child's surname", "childSurname" and "child_surname" are the same."""
    return frozenset(_words_in_order(title))


def is_role_heading(title: str) -> bool:
    """Whether a heading names people and nothing else: Child, Social worker, Mother's partner."""
    words = heading_words(title)
    return bool(words & _PEOPLE) and words <= _PEOPLE | _BESIDE_PEOPLE


def heading_kind(title: str, distinct: Sequence[str], has_dates: bool) -> IdentifierKind | None:
    """What the heading says the column holds, if its cells do not speak against it."""
    ordered = _words_in_order(title)
    words, phrase = frozenset(ordered), f" {' '.join(ordered)} "
    numbers = any(_SIX_DIGITS.search(text) for text in distinct)
    if _names_people(words) and not _all_codes(distinct):
        return IdentifierKind.NAME
    if numbers and (("nhs" in words and not words & ORGANISATION) or {"chi"} <= words <= {"chi", "number", "no"}):
        return IdentifierKind.NHS_NUMBER
    if numbers and (words & {"upn", "uln"} or "unique pupil" in phrase or "unique learner" in phrase):
        return IdentifierKind.UPN
    if _is_birth_heading(words, phrase) and (has_dates or any(map(_has_digit, distinct))):
        return IdentifierKind.DATE_OF_BIRTH
    if (words & {"postcode", "postcodes"} or " post code " in phrase) and _has_postcodes(words, distinct):
        return IdentifierKind.POSTCODE
    if any("@" in text for text in distinct) and (words & {"email", "mail"}):
        return IdentifierKind.EMAIL
    if numbers and (words & {"phone", "telephone", "tel", "mobile", "landline"} or " contact number " in phrase):
        return IdentifierKind.PHONE
    if words & {"address", "addresses"} and not words & _NOT_AN_ADDRESS and any(map(_is_address, distinct)):
        return IdentifierKind.ADDRESS
    return None


def _words_in_order(title: str) -> list[str]:
    apart = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", title).lower()
    apart = re.sub(r"['’]s\b", "", apart)
    apart = re.sub(r"\bd\W{0,2}o\W{0,2}b\b", "dob", apart.replace("e-mail", "email"))
    return _WORDS.findall(apart)


def _names_people(words: frozenset[str]) -> bool:
    if words & _PERSON_NAME:
        return True
    return bool(words & {"name", "names"}) and (not words & ORGANISATION or bool(words & _PEOPLE))


def _all_codes(distinct: Sequence[str]) -> bool:
    """References and yes-or-no answers are no names, whatever stands above them."""
    return all(_has_digit(text) or ORDINARY_WORDS.issuperset(text.lower().split()) for text in distinct)


def _has_digit(text: str) -> bool:
    return any(map(str.isdecimal, text))


def _is_birth_heading(words: frozenset[str], phrase: str) -> bool:
    if "dob" in words or " date of birth " in phrase or " birth date " in phrase:
        return True
    return bool(words & {"birthdate", "birthday", "birth", "born"}) and not words & _NOT_A_BIRTHDAY


def _has_postcodes(words: frozenset[str], distinct: Sequence[str]) -> bool:
    if words & _OUTWARD_ONLY:
        return any(map(is_postcode, distinct))
    return any(map(_has_digit, distinct))


def _is_address(text: str) -> bool:
    words = text.lower().replace(",", " ").split()
    return len(words) > 1 and not ORDINARY_WORDS.issuperset(words)
