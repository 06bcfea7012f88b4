"""Spoilt templates: each comes to a list of problems or to a sound template, soon and in little memory."""

import json
import subprocess
import sys
from collections import Counter
from pathlib import Path
from time import process_time

import pytest

from qa_desk.domain.text import LONGEST_TEXT
from qa_desk.proofs.imports.spoiling import mutant
from qa_desk.templates.loader import read_template
from tests.domain.expression_scope import worked_out
from tests.templates.mutant_use import misuse
from tests.templates.mutations import SECONDS_EACH, sound_texts
from tests.templates.small_template import WHOLE

CHECKOUT = Path(__file__).parents[2]
SEED = 20261124
A_FEW = 200
SMALL = 9_000
LARGE = 100_000
"""The largest texts are left to the long proof."""
MANY = 50_000
PARTS = 10


def codes(text: str) -> Counter[str]:
    return Counter(problem.code for problem in read_template(text).problems)


def with_more(*questions: str) -> str:
    """The small template with some questions at its end."""
    written = ("\n        ".join(question.splitlines()) for question in questions)
    return WHOLE + "".join(f"      - {text}\n" for text in written)


def test_spoilt_templates_come_to_problems_or_to_a_sound_template(tmp_path: Path) -> None:
    small = [text for text in sound_texts(files=4) if len(text) < SMALL]
    sources, counts = (*small, *sound_texts(files=1)), Counter[str]()
    for number in range(A_FEW):
        spoilt = mutant(sources, SEED, number)
        if len(spoilt.text) > LARGE:
            continue
        found = misuse(spoilt.text, spoilt.content, tmp_path / "spoilt.yaml")
        assert not found.trouble, (number, spoilt.done, found.trouble)
        assert found.seconds < SECONDS_EACH, (number, spoilt.done)
        counts[found.came_to] += 1
    assert counts["sound"] > A_FEW / 20
    assert counts["refused"] > A_FEW / 2


def test_a_mutant_is_the_same_for_the_same_seed() -> None:
    sources = (WHOLE,)
    assert mutant(sources, 1, 24) == mutant(sources, 1, 24)
    assert len({mutant(sources, 1, number).text for number in range(50)}) > 40


@pytest.mark.long
@pytest.mark.skipif(sys.platform == "win32", reason="the limits of the child process are those of POSIX")
def test_fifty_thousand_spoilt_templates_under_limits() -> None:
    each = MANY // PARTS
    found: list[dict[str, object]] = []
    for part in range(PARTS):
        arguments = [str(number) for number in (SEED + 1, part * each, (part + 1) * each)]
        command = [sys.executable, "-m", "tests.templates.mutations", *arguments]
        child = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, timeout=3_600, check=False)
        assert child.returncode == 0, child.stderr[-2_000:]
        *troubles, summary = [json.loads(line) for line in child.stdout.splitlines()]
        assert sum(summary["counts"].values()) == each
        found += troubles
    assert found == []


def test_a_follow_up_of_another_section_or_of_a_row_is_out_of_place() -> None:
    grade = "      - name: overall\n"
    other_section = WHOLE.replace(grade, f"{grade}        follows: total_came\n")
    of_a_row = WHOLE.replace("      - name: later_on\n", "      - name: later_on\n        follows: came\n")
    for text in (other_section, of_a_row):
        assert codes(text) == {"follow_up_out_of_place": 1}


def test_a_clock_does_not_start_from_a_date_in_the_rows_of_a_repeat() -> None:
    later = "name: later\nlabel: Later?\ntype: timescale\ntimescale: {limit: 1, unit: days, starts: [held_on]}"
    assert codes(with_more(later)) == {"timescale_start_not_a_date": 1}


def chained(number: int, relevant: str) -> str:
    condition = f"relevant: {relevant}\n" if relevant else ""
    return f"name: c{number}\nlabel: Which?\ntype: select_one\n{condition}choices: levels"


@pytest.mark.parametrize(
    ("many", "condition"),
    [
        (1_200, "${{c{0}}} = 'low'"),
        (60, "${{c{0}}} = 'low' or ${{c{1}}} = 'low'"),
        (60, "${{c{0}}} = 'low' and ${{c{1}}} != 'high'"),
        (60, "(${{c{0}}} = 'low' or ${{c{1}}} = 'high') and (${{c{0}}} = 'high' or ${{c{1}}} = 'low')"),
    ],
)
def test_questions_that_wait_for_each_other_in_a_long_row_are_checked_at_once(many: int, condition: str) -> None:
    row = [chained(n, condition.format(n - 1, n - 2) if n > 1 else "") for n in range(many)]
    start = process_time()
    assert codes(with_more(*row)) <= Counter(never_asked=many)
    assert process_time() - start < SECONDS_EACH


def test_a_contradiction_is_found_through_several_questions() -> None:
    row = [chained(0, ""), chained(1, "${c0} = 'low'"), chained(2, "${c1} = 'low'")]
    assert codes(with_more(*row)) == {}
    assert codes(with_more(*row, chained(3, "${c2} = 'low' and ${c0} = 'high'"))) == {"never_asked": 1}


@pytest.mark.parametrize("many", [150, 1_200])
def test_a_flood_of_problems_is_told_in_part(many: int) -> None:
    asked = [f"name: c{number}\nlabel: Why?\ntype: text\nrelevant: ${{d{number}}} != ''" for number in range(many)]
    start = process_time()
    found = codes(with_more(*asked))
    assert process_time() - start < SECONDS_EACH
    assert found == ({"unknown_question": many} if many < 200 else {"unknown_question": 200, "too_many_problems": 1})


def test_choices_offered_again_and_again_are_counted() -> None:
    listed = WHOLE.replace("    low: Low\n", "    low: Low\n" + "".join(f"    v{n}: Value\n" for n in range(1_000)))
    asked = with_more(*(chained(n, "") for n in range(60))).removeprefix(WHOLE)
    assert codes(listed + asked) == {"too_many_entries": 1}


@pytest.mark.parametrize(
    "text", ["join(${a}, ${b}, ${b}, ${b})", "concat(${a}, ${a}, ${a})", "concat(${b}, ${a}, ${c})"]
)
def test_a_text_that_is_worked_out_never_grows_beyond_what_an_answer_may_hold(text: str) -> None:
    answers = {"a": "ŵ" * LONGEST_TEXT, "b": "x", "c": "the end"}
    found = worked_out(text, **answers)
    assert isinstance(found, str)
    assert len(found) == LONGEST_TEXT
    assert found.endswith("…")


def test_joining_what_was_joined_does_not_fill_the_memory() -> None:
    text = "string('xxxxxxxxxx')"
    for _ in range(6):
        text = f"join({text}{', 1' * 150})"
    start = process_time()
    assert len(str(worked_out(text))) <= LONGEST_TEXT
    assert process_time() - start < SECONDS_EACH


def test_long_filters_over_long_lists_are_not_tried_out_one_by_one() -> None:
    listed = "".join(f"    v{number}: {{label: Value, area: hill}}\n" for number in range(2_400))
    offers = " or ".join(["area = 'sea'"] * 400)
    asked = [f"{chained(number, '')}\nchoice_filter: {offers}" for number in range(3)]
    start = process_time()
    assert codes(with_more(*asked).replace("    low: Low\n", f"    low: Low\n{listed}")) == Counter()
    assert process_time() - start < SECONDS_EACH


def test_many_languages_are_held_against_the_template_at_once() -> None:
    asked = [f"name: c{number}\nlabel: Why?\ntype: text" for number in range(1_000)]
    languages = "".join(f"  l{number}:\n    language: Welsh\n" for number in range(2_500))
    start = process_time()
    assert codes(f"{with_more(*asked)}translations:\n{languages}") == Counter()
    assert process_time() - start < SECONDS_EACH
