"""Hostile and surprising YAML: refused in words, quickly."""

from time import process_time

import pytest

from qa_desk.templates.reading.problems import ProblemList
from qa_desk.templates.text.strict_yaml import ListNode, MappingNode, TextNode, read_yaml


def read(source: str) -> tuple[MappingNode | None, list[str]]:
    problems = ProblemList()
    return read_yaml(source, problems), [problem.code for problem in problems.in_order()]


def test_every_value_is_text_with_its_line() -> None:
    root, problems = read("a: no\nb: [01, 12:30, 1_000, 2026-03-06, ~, '']\nc:\n  d: |\n    two\n    lines\ne:\n")
    assert problems == []
    assert root is not None
    assert root.entries["a"] == TextNode(1, "no")
    values = root.entries["b"]
    assert isinstance(values, ListNode)
    assert [member.text for member in values.members if isinstance(member, TextNode)] == [
        "01", "12:30", "1_000", "2026-03-06", "~", "",
    ]  # fmt: skip
    inner = root.entries["c"]
    assert isinstance(inner, MappingNode)
    assert (inner.entries["d"], inner.line_of("d")) == (TextNode(4, "two\nlines\n"), 4)
    assert root.entries["e"] == TextNode(7, "")


HOSTILE = {
    "aliases in aliases": "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n",
    "an anchor on a key": "&a a: 1\n",
    "an object": "a: !!python/object/apply:os.system [ls]\n",
    "a type": "a: !!float 1\n",
    "a tag of nothing": "! a: 1\n",
    "a merge": "<<: {a: 1}\n",
    "a directive": "%TAG ! tag:x,2000:\n---\na: 1\n",
    "two documents": "---\na: 1\n---\nb: 1\n",
    "an empty second document": "a: 1\n---\n",
    "deep lists": "a: " + "[" * 200_000,
    "deep mappings": "a: " + "{a: " * 100_000,
    "deep dashes": "- " * 400_000,
    "deep keys": "? " * 400_000,
    "deep lines": "".join(" " * depth + "a:\n" for depth in range(1_000)),
    "many entries": "a:\n" + " - b\n" * 150_000,
    "many values": "a: [" + "1," * 400_000 + "]",
    "a key of brackets": "? [a, b]\n: 1\n",
    "a long key": "k" * 900_000 + ": 1",
    "a tab": "a:\n\tb: 1\n",
    "a control character": "a: \x1b[31m\n",
    "half a character": "a: \ud800\n",
    "an open quote": 'a: "' + "x" * 900_000,
    "an open bracket": "a: [1, 2\nb: 3\n",
    "a colon too many": "a: b: c\n",
    "percent signs": "%" * 900_000,
    "too long": "a: " + "x" * 1_000_000,
    "too long in bytes": "a: " + "ŵ" * 600_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_it_is_refused_in_words_and_quickly(name: str) -> None:
    start = process_time()
    root, problems = read(HOSTILE[name])
    assert root is None
    assert len(problems) == 1
    assert process_time() - start < 5


@pytest.mark.parametrize("source", ["a: " + "x" * 900_000, "a: |\n" + "  y\n" * 200_000, "#\n" * 400_000 + "a: b"])
def test_the_largest_file_is_read_in_seconds(source: str) -> None:
    start = process_time()
    root, problems = read(source)
    assert root is not None
    assert problems == []
    assert process_time() - start < 10
