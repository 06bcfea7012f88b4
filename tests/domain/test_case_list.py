"""Case lists: what identifies a child is left out and named, everything else arrives whole."""

import random
from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qa_desk.domain.case_list import CaseListReading, Cell, names_sentence, read_case_list
from qa_desk.domain.identifying.identifiers import IdentifierKind
from qa_desk.domain.text import clean_text

TODAY = date(2026, 11, 21)


def read(header: Sequence[str], *rows: Sequence[Cell], code: str | None = None) -> CaseListReading:
    """A list read today."""
    return read_case_list(header, rows, code, TODAY)


def with_column(title: str, cells: Sequence[Cell]) -> CaseListReading:
    """A list of references with one more column."""
    return read(["Case", title], *([f"CG-{number:03}", cell] for number, cell in enumerate(cells, start=1)))


NAMES = ["Aisha Khan", "Jayden Brown", "Okonkwo Chibuzor", "Li Wei", "Mohammed al-Rashid", "Piotr Nowak"]


@pytest.mark.parametrize(
    ("title", "cells", "kind"),
    [
        ("Child's name", NAMES, IdentifierKind.NAME),
        ("Name", ["okoro", "smith"], IdentifierKind.NAME),
        ("Forename", ["Amber", "Rose"], IdentifierKind.NAME),
        ("child_surname", ["North", "Okoro"], IdentifierKind.NAME),
        ("Initials", ["JB", "AK"], IdentifierKind.NAME),
        ("Child", ["Aisha", "Jayden", "Piotr"], IdentifierKind.NAME),
        ("Mother", ["Okonkwo", "Nowakowska"], IdentifierKind.NAME),
        ("Social worker", ["Paul Green", "Sarah Best", "Paul Green"], IdentifierKind.NAME),
        ("Team manager name", ["Sue Best", "Priya Shah"], IdentifierKind.NAME),
        ("Column", NAMES, IdentifierKind.NAME),
        ("Column", ["Khan, Aisha", "BROWN, Jayden", "Nowak, Piotr"], IdentifierKind.NAME),
        ("NHS number", ["943 476 5919", "401 023 2137"], IdentifierKind.NHS_NUMBER),
        ("NHS No.", [1234567890, 2345678901], IdentifierKind.NHS_NUMBER),
        ("Other ref", [9434765919, 4010232137], IdentifierKind.NHS_NUMBER),
        ("UPN", ["B801200005001", None], IdentifierKind.UPN),
        ("Ref 2", ["B801200005001", "P207000016049"], IdentifierKind.UPN),
        ("Postcode", ["M1 2AB", "M1"], IdentifierKind.POSTCODE),
        ("Where", ["M1 2AB", "bl2 3cd"], IdentifierKind.POSTCODE),
        ("DOB", ["3/4/2012", "12/3/2015"], IdentifierKind.DATE_OF_BIRTH),
        ("D.O.B.", [date(2012, 4, 3)], IdentifierKind.DATE_OF_BIRTH),
        ("Date of birth", ["2012", "not known"], IdentifierKind.DATE_OF_BIRTH),
        ("Mother's date of birth", [date(1980, 4, 3)], IdentifierKind.DATE_OF_BIRTH),
        ("Born", [date(2012, 4, 3), date(2013, 4, 3)], IdentifierKind.DATE_OF_BIRTH),
        ("Child", [date(2012, 4, 3), date(2012, 5, 3)], IdentifierKind.DATE_OF_BIRTH),
        ("Column", [date(2003 + 3 * n, 1 + n, 9) for n in range(7)], IdentifierKind.DATE_OF_BIRTH),
        ("Mobile", ["07700 900123", "07700 900456"], IdentifierKind.PHONE),
        ("Column", ["07700 900123", "01204 333333"], IdentifierKind.PHONE),
        ("E-mail", ["a@b.org", "none"], IdentifierKind.EMAIL),
        ("Column", ["a@b.org", "c.d@e.gov.uk"], IdentifierKind.EMAIL),
        ("Home address", ["12 High Street", "Rose Cottage, Ashby"], IdentifierKind.ADDRESS),
    ],
)  # fmt: skip
def test_columns_that_identify_are_refused_and_named(title: str, cells: Sequence[Cell], kind: IdentifierKind) -> None:
    reading = with_column(title, cells)
    assert [(one.title, one.kind) for one in reading.refused] == [(title, kind)]
    assert reading.refused[0].rows[0] == 2
    assert reading.refused[0].reason == f'The column "{title}" looks like {kind.value}, so it has been left out'
    assert len(reading.cases) == len(cells)
    assert all(case.attributes == () for case in reading.cases)


@pytest.mark.parametrize(
    ("title", "cells"),
    [
        ("Category", ["Neglect", "Emotional abuse", "Physical abuse", "Sexual abuse"]),
        ("Team", ["North", "South", "Team A", "Family Safeguarding 2", "Assessment"]),
        ("Team", ["Stoke Newington", "Tower Hamlets", "Bury North", "Hulme", "Moss Side"]),
        ("School", ["St Mary's Primary School", "Thomas Hepburn Academy", "Charlotte Sharman", "Archbishop Tenison's"]),
        ("School name", ["St Mary's Primary School", "Holy Family", "Kingsmead"]),
        ("Team name", ["North", "Rainbow", "Pathways"]),
        ("Ethnicity", ["White British", "Black African", "Any other Asian background", "Gypsy or Irish Traveller"]),
        ("Lead professional", ["Health visitor", "Social worker", "School", "Family support worker"]),
        ("Social worker", ["Yes", "No", "Agency"]),
        ("Child", ["C-101", "C-102", "C-103"]),
        ("Number of children", [1, 2, 3]),
        ("Age", [3, 11, 17]),
        ("Age band", ["0 to 4", "5 to 9"]),
        ("Birth order", ["1st", "2nd", "3rd"]),
        ("Pre-birth assessment", ["Yes", "No"]),
        ("Unborn", ["Yes", "No"]),
        ("Year of birth", [2012, 2015]),
        ("Plan start", [date(2026, 1, 12), date(2026, 2, 3)]),
        ("Date of ICPC", ["12/01/2026", "3/2/2026", "1/3/2014", "4/5/2005"]),
        ("Review due", [date(2008, 1, 1), date(2016, 1, 1), date(2026, 1, 1)]),
        ("Date", ["12/01/2026", "3/2/2026", "17/2/2026"]),
        ("NHS trust", ["Bolton", "Wrightington"]),
        ("Postcode district", ["M1", "BL2"]),
        ("Postcode checked", ["Yes", "No"]),
        ("Phone call made", ["Yes", "No"]),
        ("Address known", ["Yes", "Not known"]),
        ("Grade", ["Good", "Amber", "Outstanding", "Requires improvement"]),
        ("Local ref", [str(10**9 + 7919 * n) for n in range(60)]),
        ("Language", ["English", "Urdu", "Polish"]),
        ("Religion", ["Muslim", "Roman Catholic", "None"]),
        ("Notes", ["Core group held in time", "Late: see minutes, page 4", "Seen on 6 March"]),
    ],
)  # fmt: skip
def test_columns_that_do_not_identify_are_kept(title: str, cells: Sequence[Cell]) -> None:
    reading = with_column(title, cells)
    assert (reading.refused, reading.left_out, reading.problems) == ((), (), ())
    assert reading.case_list.attributes == (title,)
    assert all(len(case.attributes) == 1 for case in reading.cases)


def test_single_cells_that_look_like_people_are_left_out_and_their_rows_named() -> None:
    cells: list[Cell] = ["Neglect"] * 60
    for row, cell in (
        (4, "Aisha Khan"), (9, "Mrs Shaw"), (11, date(2015, 3, 12)), (30, "born 12/3/2015"), (31, "Piotr"),
        (58, "Jordan Okafor"), (40, "Jayden Brown moved"),
    ):  # fmt: skip
        cells[row - 2] = cell
    reading = with_column("Category", cells)
    assert names_sentence(reading) == (
        "6 cells look like names or dates of birth. They have been left out. "
        "Check rows 4, 9, 11, 30, 40 and 58 before you go on"
    )
    assert reading.cases[2].attributes == ()
    assert reading.cases[29].attributes == (("Category", "Piotr"),)
    one = with_column("Category", ["Neglect", "Neglect", "943 476 5919"])
    assert names_sentence(one) == "1 cell looks like NHS numbers. It has been left out. Check row 4 before you go on"
    many = with_column("Notes", [f"Visit {n}" if n % 3 else f"Visit {n} to Aisha Khan" for n in range(60)])
    assert names_sentence(many).endswith("Check rows 2, 5, 8, 11, 14, 17, 20, 23, 26, 29 and 10 more before you go on")
    assert names_sentence(with_column("Category", ["Neglect"])) == ""


def test_references_that_appear_twice_are_named_with_their_rows() -> None:
    rows = [[str(1000 + number)] for number in range(100)]
    rows[12], rows[65] = ["1182"], ["1182"]
    rows[70], rows[80], rows[90] = ["a7"], ["A7"], ["a7 "]
    reading = read(["Case"], *rows, code="Case")
    assert reading.problems == (
        "Reference 1182 appears twice, on rows 14 and 67",
        "Reference a7 appears 3 times, on rows 72, 82 and 92",
    )
    assert len(reading.cases) == 95


def test_every_other_fault_of_a_reference_is_named() -> None:
    reading = read(
        ["Case", "Category"],
        ["CG-01", "Neglect"], [None, "Neglect"], [None, None], ["", ""], ["CG-02", None], ["CG-" + "0" * 30, "x1"],
        ["Aisha Khan", "Neglect"], ["943 476 5919", "Neglect"],
        code="case",
    )  # fmt: skip
    assert reading.problems == (
        "Row 3 has no reference",
        "Row 7 has a reference longer than 20 characters",
        "The reference on row 8 looks like a name",
        "The reference on row 9 looks like an NHS number",
    )
    assert reading.blank_rows == 2
    assert [case.code for case in reading.cases] == ["CG-01", "CG-02"]


def test_many_repeats_are_summed_up() -> None:
    rows = [[f"A{number % 60}"] for number in range(120)]
    problems = read(["Case"], *rows, code="Case").problems
    assert len(problems) == 21
    assert problems[-1] == "40 more references appear more than once"


@pytest.mark.parametrize(
    ("header", "first", "chosen"),
    [
        (["Team", "Case", "Year"], ["North", "CG-01", 7], "Case"),
        (["Plan 1", "Reference"], ["P1", "77-1"], "Reference"),
        (["What", "Which"], ["Neglect", "A12"], "Which"),
        (["Child", "Category"], ["C-101", "Neglect"], "Child"),
    ],
)
def test_the_column_of_references_is_found(header: list[str], first: list[Cell], chosen: str) -> None:
    assert read(header, first).case_list.code_column == chosen


def test_without_references_nothing_is_read() -> None:
    assert read(["Team", "Category"], ["North", "Neglect"]).problems == (
        "No column looks like references. Add a column of your own reference numbers, each one different",
    )
    assert read(["Case"], ["CG-01"], code="Ref").problems == (
        'There is no column called "Ref". Choose one of the headings in row 1',
    )
    refused = read(["NHS number", "Team"], ["943 476 5919", "North"], code="NHS number")
    assert refused.problems == (
        'The column "NHS number" looks like NHS numbers. Use your own reference numbers instead',
    )
    assert refused.cases == ()


def test_formulas_are_noted_and_refused_as_references() -> None:
    rows: list[list[Cell]] = [["CG-01", 4], ["CG-02", 5]]
    reading = read_case_list(["Case", "Age"], rows, None, TODAY, formula_columns=("Age",))
    assert reading.notes == ('The column "Age" holds formulas. Its values are the ones last saved by Excel',)
    refused = read_case_list(["Case", "Age"], rows, None, TODAY, formula_columns=("Case",))
    assert refused.problems == (
        'The references in "Case" are worked out by formulas. Paste them as values and try again',
    )


def test_headings_must_tell_columns_apart() -> None:
    assert read(["Case", ""], ["CG-01", "x"]).problems == ("Column 2 has no heading. Give each column a heading",)
    assert read(["Case", "Team", "team"], ["CG-01", "x", "y"]).problems == (
        'Two columns are called "Team". Give each its own heading',
    )
    assert read(["Case"], ["CG-01"], ["CG-02", "x"]).problems == ("Row 3 has more cells than there are headings",)
    assert read(["Case", "Note"], ["CG-01", "x" * 20_001]).problems == ("Row 2 has a cell with too much text to keep",)


def test_values_arrive_as_clean_text_and_whole_columns_of_dates_as_dates() -> None:
    reading = read(
        ["Case", "Start", "Seen", "Hours", "Team\n(now)", "Empty"],
        [1182, date(2026, 3, 6), "6 Mar 2026", Decimal("2.50"), "No\u0301rth\x00 \t side", None],
        [Decimal("1183.0"), "7/3/2026", "not yet", 3, None, " "],
    )
    assert reading.case_list.attributes == ("Start", "Seen", "Hours", "Team (now)")
    assert reading.case_list.date_attributes == ("Start",)
    assert [case.code for case in reading.cases] == ["1182", "1183"]
    assert reading.cases[0].attributes == (
        ("Start", "2026-03-06"), ("Seen", "6 Mar 2026"), ("Hours", "2.5"), ("Team (now)", "Nórth side"),
    )  # fmt: skip
    assert reading.cases[1].attributes == (("Start", "2026-03-07"), ("Seen", "not yet"), ("Hours", "3"))


def test_ten_thousand_rows_are_read() -> None:
    drawn = random.Random(5)
    rows: list[list[Cell]] = [
        [
            f"CG-{number:05}",
            drawn.choice(["Neglect", "Emotional abuse", "Physical abuse"]),
            TODAY - timedelta(days=drawn.randrange(900)),
            f"Visit {number}: plan discussed with mother, next core group in six weeks",
            drawn.randrange(18),
            drawn.choice(["Health visitor", "School", "Police"]),
        ]
        for number in range(10_000)
    ]
    reading = read(["Case", "Category", "Plan start", "Note", "Age", "Chair"], *rows)
    assert len(reading.cases) == 10_000
    assert (reading.problems, reading.refused, reading.left_out) == ((), (), ())


CELLS = st.one_of(st.none(), st.text(max_size=12), st.integers(-5, 10**11), st.dates(), st.decimals(0, 9, places=2))


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 40), CELLS, CELLS), max_size=12))
def test_every_row_becomes_a_case_or_is_accounted_for(rows: list[tuple[int, Cell, Cell]]) -> None:
    table = [[f"R{code}", first, second] for code, first, second in rows]
    reading = read(["Case", "One thing", "Another"], *table, code="Case")
    codes = [row[0] for row in table]
    alone = [code for code in codes if codes.count(code) == 1]
    assert [case.code for case in reading.cases] == alone
    for case in reading.cases:
        for title, value in case.attributes:
            assert value == clean_text(value)
            assert title not in {one.title for one in reading.refused}


def test_a_first_row_that_is_a_case_is_not_taken_for_headings() -> None:
    reading = read_case_list(("A1", "North"), [("A2", "South"), ("A3", "East")], None, TODAY)
    assert reading.problems == ('The first row looks like a case, "A1". Put a heading above each column',)


def test_a_list_without_references_says_which_column_is_refused() -> None:
    rows = [("943 476 5919", "North"), ("943 476 5870", "South")]
    (problem,) = read_case_list(("Case", "Team"), rows, None, TODAY).problems
    assert problem.startswith('The column "Case" looks like NHS numbers. No column looks like references.')
