"""Everything a template cannot hold is told, with its sheet and row and what became of it; nothing goes in silence."""

from pathlib import Path

import pytest
from openpyxl import Workbook

from qa_desk.services.xlsforms import import_xlsform
from qa_desk.templates.text.plain import PlainMapping, mappings
from qa_desk.templates.xlsform.reader import XlsFormReading
from tests.templates.xlsform.books import survey

YES_NO = "list_name | name | label // yn | yes | Yes // yn | no | No"
HEAD = "type | name | label"


def questions(reading: XlsFormReading) -> dict[str, PlainMapping]:
    """The questions of an imported form by name."""
    assert reading.problems == ()
    return {
        str(one["name"]): one for part in mappings(reading.plain["sections"]) for one in mappings(part["questions"])
    }


def losses(reading: XlsFormReading) -> list[str]:
    return [f"{one.sheet} {one.row}: {' '.join(one.what.split())} → {one.became}" for one in reading.losses]


WHOLE = "survey 2: Questions outside every group → the section “a form”"

LOST = {
    "a note": (
        [HEAD, "note | n | Read this", "text | q | Q"],
        "survey 2: A note or the words of a group: Read this → the hint of “q”",
    ),
    "metadata": (
        [HEAD, "deviceid | d | ", "text | q | Q"],
        "survey 2: “deviceid”, which has no counterpart (“d”) → left out",
    ),
    "media": (
        [HEAD, "image | p | Photo of the plan", "text | q | Q"],
        "survey 2: “image”, which has no counterpart (“p”): Photo of the plan → left out",
    ),
    "a place": ([HEAD, "geopoint | g | Where"], "survey 2: A place on a map (“g”) → a question for words"),
    "a barcode": ([HEAD, "barcode | g | Code"], "survey 2: A barcode (“g”) → a question for words"),
    "a time": ([HEAD, "time | t | When"], "survey 2: A time of day (“t”) → a question for words"),
    "a moment": (
        [HEAD, "dateTime | t | When"],
        "survey 2: A date with a time of day (“t”) → a question for the date alone",
    ),
    "an appearance": (
        [f"{HEAD} | appearance", "text | q | Q | multiline"],
        "survey 2: The appearance “multiline” → QA Desk's own look",
    ),
    "a default": (
        [f"{HEAD} | default", "text | q | Q | as before"],
        "survey 2: “default” of “q”: as before → left out: the answer begins empty",
    ),
    "a message": (
        [f"{HEAD} | required | required_message", "text | q | Q | yes | Do it"],
        "survey 2: “required_message” → QA Desk uses its own words",
    ),
    "a nested group": (
        [HEAD, "begin group | a | A", "begin group | b | Inner words", "text | q | Q", "end group", "end group"],
        ("survey 3: The group “b” inside another: Inner words → its questions stand in the section itself"),
    ),
    "a nested repeat": (
        [
            HEAD,
            "begin repeat | a | A",
            "text | p | P",
            "begin repeat | b | B",
            "text | q | Q",
            "end repeat",
            "end repeat",
        ],
        "survey 4: The repeat “b” inside the repeat “a” → a repeat of its own after it",
    ),
    "a number of rows": (
        [f"{HEAD} | repeat_count", "begin repeat | a | A | 3", "text | q | Q", "end repeat"],
        "survey 2: “repeat_count”: 3 → any number of rows can be made",
    ),
    "an empty group": (
        [HEAD, "text | q | Q", "begin group | a | A", "end group"],
        "survey 3: The group “a”, in which nothing is asked: A → left out",
    ),
    "a name that cannot be kept": (
        [HEAD, "text | été | Q"],
        ("survey 2: The name “été”, which is no name QA Desk can keep → renamed “ete”, in conditions as well"),
    ),
    "an attached list": (
        [HEAD, "select_one_from_file towns.csv | q | Q"],
        (
            "survey 2: Choices that come from an attached file: “select_one_from_file towns.csv” → a "
            "question with words as its answer"
        ),
    ),
    "an unknown function": (
        [f"{HEAD} | relevant", "text | a | A | ", "text | b | B | pulldata('f', 'x', 'y', ${a}) = 1"],
        (
            "survey 3: “relevant”: pulldata('f', 'x', 'y', ${a}) = 1 (At character 1: there is no "
            "function pulldata()) → left out: the question is always asked"
        ),
    ),
    "a condition on a later question": (
        [f"{HEAD} | relevant", "text | a | A | ${b} = 'x'", "text | b | B | "],
        (
            "survey 2: “relevant”: ${b} = 'x' (“a” is asked depending on “b”, which is asked later) "
            "→ left out: the question is always asked"
        ),
    ),
    "a condition on what is left out": (
        [f"{HEAD} | relevant", "image | a | A | ", "text | b | B | ${a} != ''"],
        (
            "survey 3: “relevant”: ${a} != '' (it asks for “a”, which is not taken over as a "
            "question) → left out: the question is always asked"
        ),
    ),
    "a calculation of another tool": (
        [f"{HEAD} | calculation", "text | a | A | ", "calculate | b |  | uuid()"],
        "survey 3: “b”, which cannot be worked out here → left out",
    ),
    "an answer in a label": (
        [HEAD, "text | a | Your name", "text | b | Is ${a} right?"],
        (
            "survey 3: “label” shows the answer to another question → what that question is called "
            "stands in brackets instead"
        ),
    ),
    "markup": (
        [HEAD, "text | a | **Bold** <span>words</span>"],
        "survey 2: “label” has markup for colour, size or weight → its words alone",
    ),
    "a comment row": (
        [f"{HEAD} | hint", " |  |  | only a remark", "text | a | A"],
        "survey 2: Rows without a type and a name → left out",
    ),
    "a disabled row": (
        [f"{HEAD} | disabled", "text | b | B | yes", "text | a | A | "],
        "survey 2: Rows that are disabled → left out",
    ),
    "a misspelt column": (
        [f"{HEAD} | relevent", "text | a | A | x"],
        "survey 1: The column “relevent”, which is not known. Did you mean “relevant”? → left out",
    ),
    "no label": ([HEAD, "text | a | "], "survey 2: Questions without a label → the name stands there"),
}


@pytest.mark.parametrize("kind", LOST)
def test_each_kind_of_loss_is_told_with_its_place(kind: str) -> None:
    rows, expected = LOST[kind]

    reading = survey(*rows)

    assert reading.template is not None, reading.problems
    assert expected in losses(reading)


IN_LISTS = {
    "one choice": (
        "yn | yes | Yes",
        ("choices 2: The list “yn”, which has one choice; QA Desk needs two → “None of these” is offered beside it"),
    ),
    "a value with a slash": (
        "yn | a/b | A // yn | b | B",
        (
            "choices 2: The choice “a/b” of the list “yn”: a value QA Desk cannot keep. Values have "
            "letters, digits, “_”, “-” and “.” alone → renamed “a_b”"
        ),
    ),
    "a value of QA Desk's own": (
        "yn | not_applicable | No // yn | b | B",
        (
            "choices 2: The choice “not_applicable” of the list “yn”: a value with a meaning of its "
            "own in QA Desk → renamed “not_applicable_”"
        ),
    ),
    "no list": (
        " | x | X // yn | a | A // yn | b | B",
        "choices 2: The choice “x”, which belongs to no list → left out",
    ),
}


@pytest.mark.parametrize("kind", IN_LISTS)
def test_each_loss_in_a_list_is_told(kind: str) -> None:
    rows, expected = IN_LISTS[kind]

    reading = survey(HEAD, "select_one yn | q | Q", choices=f"list_name | name | label // {rows}")

    assert reading.template is not None, reading.problems
    assert expected in losses(reading)


def test_conditions_follow_renamed_values_and_names() -> None:
    reading = survey(
        f"{HEAD} | relevant",
        "select_one age | âge | Age | ",
        "text | why | Why | ${âge} = '18-25 years' or selected(${âge}, 'a/b')",
        choices="list_name | name | label // age | 18-25 years | Young // age | a/b | Other",
    )

    assert questions(reading)["why"]["relevant"] == "${age} = '18-25_years' or selected(${age}, 'a_b')"


def test_the_condition_of_a_group_holds_for_each_of_its_questions() -> None:
    reading = survey(
        f"{HEAD} | relevant",
        "select_one yn | a | A | ",
        "begin group | g | G | ${a} = 'yes'",
        "begin group | h | H | ${a} != 'no'",
        "text | b | B | string-length(${a}) > 1",
        "end group",
        "end group",
        choices=YES_NO,
    )

    assert questions(reading)["b"]["relevant"] == "(${a} = 'yes') and (${a} != 'no') and (string-length(${a}) > 1)"


def test_only_the_part_of_a_condition_that_cannot_be_kept_is_left_out() -> None:
    reading = survey(
        f"{HEAD} | relevant",
        "select_one yn | a | A | ",
        "begin group | g | G | ${a} = 'yes'",
        "text | b | B | ${later} = 'x'",
        "text | later | L | ",
        "end group",
        choices=YES_NO,
    )

    assert questions(reading)["b"]["relevant"] == "${a} = 'yes'"
    assert any("${later} = 'x'" in loss and "left out of the condition" in loss for loss in losses(reading))


def test_other_words_become_a_choice_and_a_question() -> None:
    made = questions(survey(HEAD, "select_one yn or_other | a | A", choices=YES_NO))

    assert made["a"]["choices"] == {"yes": "Yes", "no": "No", "other": "Other"}
    assert (made["a_other"]["type"], made["a_other"]["relevant"]) == ("text", "selected(${a}, 'other')")


def test_filters_take_the_attributes_they_ask_for_and_no_others() -> None:
    reading = survey(
        f"{HEAD} | choice_filter",
        "select_one land | a | A | ",
        "select_one town | b | B | land = ${a}",
        choices="list_name | name | label | land | size // land | n e | NE | | // land | w | W | | "
        "// town | x | X | n e | 1 // town | y | Y | w | 2",
    )

    assert questions(reading)["b"]["choices"] == {"x": {"label": "X", "land": "n_e"}, "y": {"label": "Y", "land": "w"}}
    assert "choices 1: The column “size” of choices, which no filter asks for → left out" in losses(reading)


def test_long_labels_are_shortened_with_the_whole_text_in_the_hint() -> None:
    words = "Was every child seen alone, and where? " * 12

    made = questions(survey(HEAD, f"text | a | {words}"))["a"]

    assert len(str(made["label"])) <= 300
    assert words.strip() in str(made["hint"])


def test_a_list_too_long_for_a_template_becomes_a_question_for_words() -> None:
    many = " // ".join(f"t | v{number} | Town {number}" for number in range(10_000))

    reading = survey(HEAD, "select_one t | a | A", "text | b | B", choices=f"list_name | name | label // {many}")

    assert questions(reading)["a"]["type"] == "text"
    assert any("which are too many (10000)" in loss for loss in losses(reading))


def test_the_language_of_the_settings_is_the_language_of_the_form() -> None:
    reading = survey(
        "type | name | label::English (en) | label::Welsh (cy)",
        "select_one yn | a | Age | Oed",
        choices=(
            "list_name | name | label::English (en) | label::Welsh (cy) // yn | yes | Yes | Ydw // "
            "yn | no | No | Nac ydw"
        ),
        settings="form_title | form_id | version | default_language // Prawf | prawf | 7 | Welsh (cy)",
    )

    assert reading.template is not None
    assert (reading.template.name, reading.template.edition, reading.template.title) == ("prawf", "7", "Prawf")
    assert questions(reading)["a"]["label"] == "Oed"
    assert reading.plain["translations"] == {
        "en": {
            "language": "English",
            "questions": {"a": {"label": "Age"}},
            "choices": {"a": {"yes": "Yes", "no": "No"}},
        }
    }


def test_the_grids_of_kobos_own_builder_become_questions() -> None:
    reading = survey(
        "type | name | label | kobo--score-choices | kobo--matrix_list",
        "begin_score | s | How good? | rates | ",
        "score__row | food | Food",
        "end_score",
        "begin_kobomatrix | m | Rooms | | rooms",
        "integer | beds | Beds",
        "end_kobomatrix",
        choices="list_name | name | label // rates | 1 | Good // rates | 2 | Poor // "
        "rooms | a | Attic // rooms | b | Back",
    )
    made = questions(reading)

    assert made["food"]["choices"] == {"1": "Good", "2": "Poor"}
    assert [made["beds"]["hint"], made["beds_2"]["hint"]] == ["Attic", "Back"]


def test_a_formula_whose_value_was_never_saved_is_told(tmp_path: Path) -> None:
    book = Workbook()
    page = book.worksheets[0]
    page.title = "survey"
    for row in (("type", "name", "label"), ("text", "a", "A"), ("text", "b", '="B" & "b"')):
        page.append(row)
    book.save(tmp_path / "form.xlsx")

    reading = import_xlsform(tmp_path / "form.xlsx")

    assert "survey 3: A formula whose value was never saved → read as an empty cell" in losses(reading)
