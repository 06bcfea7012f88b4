"""The page on expressions: every line of it is run, and nothing of the language is missing from it."""

import re
from datetime import date
from pathlib import Path

import pytest

from qa_desk.domain.expressions import ExpressionProblem, XValue, parse
from qa_desk.domain.expressions.functions import BUILT_WITH_THE_EXPRESSION, FUNCTIONS
from qa_desk.domain.expressions.parser import LEVELS
from qa_desk.domain.expressions.values import to_text
from tests.domain.expression_scope import PlainScope

PAGE = (Path(__file__).parents[2] / "docs" / "expressions.md").read_text(encoding="utf-8")


def table_rows(heading: str) -> list[list[str]]:
    """The rows of every table whose head begins with ``heading``, each as its cells."""
    found: list[list[str]] = []
    taking = False
    for line in PAGE.splitlines():
        cells = [cell.strip().replace(r"\|", "|") for cell in re.split(r"(?<!\\)\|", line)[1:-1]]
        if cells and cells[0] == heading:
            taking = True
        elif not cells:
            taking = False
        elif taking and not set(cells[0]) <= {"-"}:
            found.append(cells)
    return found


def value(words: str) -> XValue:
    """An answer as the page writes it."""
    return date.fromisoformat(words) if re.fullmatch(r"\d{4}-\d\d-\d\d", words) else words


def code(cell: str) -> str:
    """What stands between the first and the last back-tick of a cell."""
    return cell[cell.index("`") + 1 : cell.rindex("`")]


def name(cell: str) -> str:
    return code(cell).strip("${}")


ANSWERS = {name(question): value(answer) for question, answer in table_rows("Question")}
MEETINGS: tuple[dict[str, XValue], ...] = tuple(
    {"held_on": value(held_on), "came": value(came)} for _, held_on, came in table_rows("Row")
)
SCOPE = PlainScope(
    answers={**ANSWERS, **MEETINGS[1], "meetings": float(len(MEETINGS))},
    current="AB12",
    position=2,
    repeats={"meetings": MEETINGS},
    attributes={"region": "north"},
    labels={("plan", "met"): "Met"},
)
EXAMPLES = [(code(write), code(comes_to)) for write, comes_to, _ in table_rows("Write")]
REFUSED = re.findall(r"`([^`]+)`", "".join(line for line in PAGE.splitlines() if line.startswith("* ")))


@pytest.mark.parametrize(("write", "comes_to"), EXAMPLES, ids=[write for write, _ in EXAMPLES])
def test_an_example_comes_to_what_the_page_says(write: str, comes_to: str) -> None:
    assert to_text(parse(write, columns=write == "region").value(SCOPE)) == comes_to


def test_the_page_has_every_operator_and_every_function() -> None:
    written = " ".join(write for write, _ in EXAMPLES)
    missing = [one for one in (*FUNCTIONS, *BUILT_WITH_THE_EXPRESSION) if not re.search(rf"(?<![\w-]){one}\(", written)]
    missing += [sign for sign in LEVELS if f" {sign} " not in written]
    assert missing == []
    assert "`..`" in PAGE


@pytest.mark.parametrize("write", REFUSED)
def test_what_is_not_used_here_is_refused_with_its_place(write: str) -> None:
    with pytest.raises(ExpressionProblem, match=r"^At character \d+: "):
        parse(write)


@pytest.mark.parametrize("pattern", ["(?!a)b", "(?=a)", "(?<=a)b", r"(a)\1", r"\bword", "[[:alpha:]]"])
def test_a_pattern_that_is_refused_names_its_place(pattern: str) -> None:
    with pytest.raises(ExpressionProblem, match=r"at character \d+"):
        parse(f"regex(., '{pattern}')")
