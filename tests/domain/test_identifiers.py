"""What would tell who a child is, found in text; and the ordinary words of safeguarding, left alone."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qa_desk.domain.identifying.identifiers import (
    UPN_LETTERS,
    IdentifierKind,
    is_nhs_number,
    is_phone_number,
    is_postcode,
    is_upn,
    kind_of_cell,
    look_for_identifiers,
)
from qa_desk.domain.identifying.person_names import NameSign, name_sign


def found(text: str) -> list[tuple[IdentifierKind, str]]:
    """What is recognised in a text."""
    return [(suspect.kind, suspect.text) for suspect in look_for_identifiers(text)]


@pytest.mark.parametrize("number", ["9434765919", "943 476 5919", "943-476-5919", "4010232137"])
def test_nhs_numbers_pass_their_check(number: str) -> None:
    assert is_nhs_number(number)


@pytest.mark.parametrize("number", ["9434765918", "0000000000", "943476591", "94347659190", "943x4765919", ""])
def test_other_numbers_do_not(number: str) -> None:
    assert not is_nhs_number(number)


@given(st.integers(100_000_000, 999_999_999))
@settings(max_examples=100)
def test_at_most_one_last_digit_makes_an_nhs_number(stem: int) -> None:
    assert sum(is_nhs_number(f"{stem}{last}") for last in range(10)) <= 1


@pytest.mark.parametrize("number", ["B801200005001", "P207000016049", "p207000016049"])
def test_pupil_numbers_pass_their_check(number: str) -> None:
    assert is_upn(number)


@pytest.mark.parametrize("number", ["A801200005001", "B207000016049", "B80120000500", "I801200005001", "B80120000500S"])
def test_other_references_do_not(number: str) -> None:
    assert not is_upn(number)


@given(st.integers(10**10, 10**11 - 1), st.sampled_from(UPN_LETTERS + "0123456789"))
@settings(max_examples=100)
def test_exactly_one_letter_checks_a_pupil_number(digits: int, last: str) -> None:
    assert sum(is_upn(f"{letter}{digits}{last}") for letter in UPN_LETTERS) == 1


@pytest.mark.parametrize("code", ["M1 2AB", "m1 2ab", "SW1A 1AA", "BT15 3GH", "EH12AB", "GIR 0AA"])
def test_postcodes_are_known_by_their_area(code: str) -> None:
    assert is_postcode(code)


@pytest.mark.parametrize("code", ["M1", "CG1 2AB", "XX1 2AB", "SW1A", "NEG-12", "M1 2CI", "Team 1AB"])
def test_other_codes_are_no_postcodes(code: str) -> None:
    assert not is_postcode(code)


@pytest.mark.parametrize(
    "number", ["07700 900123", "01204 333333", "+44 7700 900123", "0044 20 7946 0000", "(020) 7946 0000"]
)
def test_phone_numbers_are_known(number: str) -> None:
    assert is_phone_number(number)
    assert kind_of_cell(number) is IdentifierKind.PHONE


@pytest.mark.parametrize("number", ["0600 123456", "12345", "06032026", "2026-03-06", "00000000000"])
def test_other_digits_are_no_phone_numbers(number: str) -> None:
    assert kind_of_cell(number) is not IdentifierKind.PHONE


@pytest.mark.parametrize(
    ("text", "kind", "passage"),
    [
        ("Mum rang 07700 900123 twice", IdentifierKind.PHONE, "07700 900123"),
        ("NHS 943 476 5919 on the form", IdentifierKind.NHS_NUMBER, "943 476 5919"),
        ("UPN B801200005001.", IdentifierKind.UPN, "B801200005001"),
        ("moved to M1 2AB in May", IdentifierKind.POSTCODE, "M1 2AB"),
        ("see j.shaw@council.gov.uk", IdentifierKind.EMAIL, "j.shaw@council.gov.uk"),
        ("the child, born 12/03/2015, was", IdentifierKind.DATE_OF_BIRTH, "born 12/03/2015"),
        ("(DOB: 12 March 2015)", IdentifierKind.DATE_OF_BIRTH, "DOB: 12 March 2015"),
        ("d.o.b. 2015-03-12", IdentifierKind.DATE_OF_BIRTH, "d.o.b. 2015-03-12"),
        ("Plan says Jayden Brown stays", IdentifierKind.NAME, "Jayden Brown"),
        ("Aisha told the school", IdentifierKind.NAME, "Aisha"),
        ("what Aisha's mother said", IdentifierKind.NAME, "Aisha"),
        ("seen by Mrs Shaw on Friday", IdentifierKind.NAME, "Mrs Shaw"),
        ("Jordan Okafor was seen", IdentifierKind.NAME, "Jordan Okafor"),
        ("given to Anne-Marie O'Neill", IdentifierKind.NAME, "Anne-Marie O'Neill"),
    ],
)
def test_a_note_that_names_someone_is_noticed(text: str, kind: IdentifierKind, passage: str) -> None:
    assert found(text) == [(kind, passage)]


@pytest.mark.parametrize(
    "text",
    [
        "Good: core group on 6 March 2026 at 10:30, 5 of 6 came. See page 12, paragraph 4.",
        "The health visitor and St Mary's Primary School shared reports within 10 working days.",
        "Amber. Mark Scheme not used. Will the plan change? Hope so. Grace period agreed in May.",
        "Strategy discussion 25/03/2026 to 01/04/2026; s47 started; Working Together 2023, p. 41.",
        "Placed near Victoria Road, known to Thomas Coram Centre and Martha's Rule guidance.",
        "Case CG-2026-0014, audit 1234567890, step 3, ICPC 13 working days.",
        "Team North, White British, Emotional abuse, Requires improvement, Early Help.",
        "",
    ],
)
def test_the_words_of_an_audit_are_left_alone(text: str) -> None:
    assert found(text) == []


@given(st.text(max_size=80))
@settings(max_examples=200)
def test_passages_lie_in_the_text_and_apart(text: str) -> None:
    end = 0
    for suspect in look_for_identifiers(text):
        assert suspect.start >= end
        assert text[suspect.start : suspect.end] == suspect.text
        end = suspect.end


@pytest.mark.parametrize("text", ["a@" * 10_000, "0 " * 10_000, "Aisha " * 4_000, "dob " * 5_000, "A1" * 10_000])
def test_a_long_note_takes_no_longer_than_its_length(text: str) -> None:
    look_for_identifiers(text)


@pytest.mark.parametrize(
    "text",
    ["Aisha Khan", "KHAN, Aisha", "Jayden Brown", "Mohammed al-Rashid", "van der Berg, Piotr", "Mrs Shaw", "Dr Patel",
     "Anne-Marie O'Neill", "aisha khan", "Li Wei Zhang, Thomas"],
)  # fmt: skip
def test_full_names_are_names(text: str) -> None:
    assert name_sign(text) is NameSign.FULL_NAME


@pytest.mark.parametrize(
    "text",
    ["North", "Neglect", "Emotional abuse", "Team A", "White British", "Health visitor", "St Mary's Primary School",
     "Requires improvement", "Any other Black background", "Early Help", "CAMHS", "MASH", "Not known", "Year 7", "",
     "A", "Thomas Coram Centre", "No further action", "Initial child protection conference", "Children's social care"],
)  # fmt: skip
def test_categories_and_teams_are_not(text: str) -> None:
    assert name_sign(text) is NameSign.NONE


@pytest.mark.parametrize("kind", IdentifierKind)
def test_every_kind_can_be_said_in_the_singular(kind: IdentifierKind) -> None:
    assert kind.one.split()[0] in ("a", "an")
    assert kind.one.split(" ", 1)[1] in kind.value or kind in (IdentifierKind.DATE_OF_BIRTH, IdentifierKind.INITIALS)


@pytest.mark.parametrize(
    "initials",
    [
        "J.O. 12/03/2014",
        "J. O. (12.3.14)",
        "J O 12 March 2014",
        "JO, dob 12/3/2014",
        "JO (12/03/2014)",
        "J.K.O. born 2014-03-12",
    ],
)
def test_initials_with_a_date_say_who_a_child_is(initials: str) -> None:
    ((kind, text),) = found(f"The plan for {initials} was not shared.")
    assert kind is IdentifierKind.INITIALS
    assert text.startswith(initials.rstrip(")"))


@pytest.mark.parametrize(
    "words",
    [
        "The CP conference of 12/03/2014",
        "CIN (12/03/2014)",
        "GP (3 March 2026)",
        "Section B 12 cases",
        "Year A 2014",
        "LA 12/03/2014",
    ],
)
def test_meetings_and_services_with_a_date_do_not(words: str) -> None:
    assert IdentifierKind.INITIALS not in {kind for kind, _ in found(words)}
