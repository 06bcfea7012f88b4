"""Every fault of a form is told with its sheet, its row and what to do, near misses with what was probably meant."""

import pytest

from tests.templates.xlsform.books import book, read, survey

HEAD = "type | name | label"
LIST = "list_name | name | label // yn | yes | Yes // yn | no | No"

FAULTS = {
    "a misspelt type": (
        [HEAD, "select_on yn | a | A"],
        LIST,
        ("unknown_type", "survey", 2, "“select_on yn” is no type of question. Did you mean “select_one yn”?"),
    ),
    "a missing list": (
        [HEAD, "select_one yess | a | A"],
        "list_name | name | label // yes | yes | Yes // yes | no | No",
        ("list_missing", "survey", 2, "The list “yess” is not in the sheet “choices”. Did you mean “yes”?"),
    ),
    "no list at all": (
        [HEAD, "select_one yn | a | A"],
        "list_name | name | label",
        ("choices_missing", "survey", 2, "“select_one yn” needs the sheet “choices”, which is not there or is empty."),
    ),
    "no column for lists": (
        [HEAD, "select_one yn | a | A"],
        "list | name | label // yn | yes | Yes // yn | no | No",
        ("column_missing", "choices", 1, "The sheet “choices” has no column “list_name”. Did you mean “list”?"),
    ),
    "no name": (
        [HEAD, "text | | A"],
        LIST,
        ("question_without_name", "survey", 2, "A question has no name."),
    ),
    "no type": (
        [HEAD, " | a | A"],
        LIST,
        ("question_without_type", "survey", 2, "The question “a” has no type."),
    ),
    "a bad name": (
        [HEAD, "text | 1a | A"],
        LIST,
        ("bad_name", "survey", 2, "“1a” cannot be the name of a question."),
    ),
    "a name twice": (
        [HEAD, "text | a | A", "text | a | A"],
        LIST,
        ("duplicate_name", "survey", 3, "The name “a” stands twice in one group."),
    ),
    "an open group": (
        [HEAD, "begin group | g | G", "text | a | A"],
        LIST,
        ("unmatched_begin", "survey", 2, "The group “g” begins here and has no end."),
    ),
    "an end too many": (
        [HEAD, "text | a | A", "end repeat"],
        LIST,
        ("unmatched_end", "survey", 3, "An end of a repeat stands where no repeat is open."),
    ),
    "an unknown name": (
        [f"{HEAD} | relevant", "text | name | A | ", "text | b | B | ${nam} = 'x'"],
        LIST,
        ("unknown_reference", "survey", 3, "“relevant” asks for “nam”, which is no question of this form. "
         "Did you mean “name”?"),
    ),
    "a name of two rows": (
        [f"{HEAD} | relevant", "begin group | a | A | ", "text | a | A | ", "end group", "text | b | B | ${a} = 1"],
        LIST,
        ("ambiguous_reference", "survey", 5, "“relevant” asks for “a”, which is the name of several rows."),
    ),
    "an open bracket": (
        [f"{HEAD} | relevant", "text | a | A | ", "text | b | B | (${a} = 'x'"],
        LIST,
        ("expression_syntax", "survey", 3, "“relevant” says “(${a} = 'x'”: at character 1, the bracket that opens "
         "here is not closed."),
    ),
    "an open quote": (
        [f"{HEAD} | constraint", "text | a | A | . = 'x"],
        LIST,
        ("expression_syntax", "survey", 2, "“constraint” says “. = 'x”: at character 5, the text that starts here has "
         "no closing quote."),
    ),
    "nothing to work out": (
        [HEAD, "calculate | a | A"],
        LIST,
        ("calculation_missing", "survey", 2, "The calculation “a” has nothing to work out."),
    ),
    "a choice without a name": (
        [HEAD, "select_one yn | a | A"],
        f"{LIST} // yn | | Perhaps",
        ("choice_without_name", "choices", 4, "A choice of the list “yn” has no name."),
    ),
    "a choice twice": (
        [HEAD, "select_one yn | a | A"],
        f"{LIST} // yn | no | Never",
        ("duplicate_choice", "choices", 4, "The list “yn” has the choice “no” twice."),
    ),
    "several choices with a space": (
        [HEAD, "select_multiple yn | a | A"],
        f"{LIST} // yn | not now | Not now",
        ("choice_with_space", "choices", 2, "The list “yn” has the choice “not now”, whose name has a space, and "
         "several can be chosen."),
    ),
    "other words behind a filter": (
        [f"{HEAD} | choice_filter", "select_one yn or_other | a | A | name != 'no'"],
        LIST,
        ("filter_with_other", "survey", 2, "A question that offers “other” cannot have a “choice_filter” as well."),
    ),
    "a range that is none": (
        [f"{HEAD} | parameters", "range | a | A | start=low end=high"],
        LIST,
        ("bad_range", "survey", 2, "The range of “a” is “start=low end=high”, whose numbers cannot be read."),
    ),
    "a column twice": (
        [f"{HEAD} | caption", "text | a | A | B"],
        LIST,
        ("duplicate_column", "survey", 1, "“label” and “caption” are headings of the same column."),
    ),
    "no type column": (
        ["typ | name | label", "text | a | A"],
        LIST,
        ("column_missing", "survey", 1, "The sheet “survey” has no column “type”. Did you mean “typ”?"),
    ),
    "nothing to ask": (
        [HEAD, "begin group | a | A", "end group"],
        LIST,
        ("no_questions", "survey", 0, "The form asks nothing that QA Desk can ask."),
    ),
}  # fmt: skip


@pytest.mark.parametrize("kind", FAULTS)
def test_each_fault_is_told_with_its_place_and_a_remedy(kind: str) -> None:
    rows, choices, expected = FAULTS[kind]

    reading = survey(*rows, choices=choices)

    assert reading.template is None
    assert reading.text == ""
    assert expected in [(one.code, one.sheet, one.row, one.message) for one in reading.problems]
    assert all(one.remedy.endswith(".") for one in reading.problems)


def test_a_misspelt_survey_sheet_is_named() -> None:
    reading = read(
        book("| surveys |\n| | type | name |\n| | text | a |\n| choices |\n| | list_name | name |\n| | a | b |")
    )

    assert [(one.code, one.message) for one in reading.problems] == [
        ("no_survey_sheet", "The workbook has no sheet called “survey”. Did you mean “surveys”?")
    ]


def test_every_fault_is_told_at_once() -> None:
    reading = survey(HEAD, "text | | A", "texts | b | B", "end group", choices=LIST)

    assert [one.row for one in reading.problems] == [2, 3, 4]


def test_a_workbook_without_sheets_or_rows_is_a_fault_and_no_more() -> None:
    assert [one.code for one in read({}).problems] == ["no_survey_sheet"]
    assert [one.code for one in read({"survey": []}).problems] == ["no_questions"]
    assert [one.code for one in read({"survey": [("type", "name")]}).problems] == ["no_questions"]
