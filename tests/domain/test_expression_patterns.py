"""Patterns mean what Python's do, and none of them can hang."""

import re
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_desk.domain.expressions.patterns import LONGEST_PATTERN, PatternProblem, SafePattern

PATTERNS = (
    "",
    "a",
    "[A-Z]{2}[0-9]{4}",
    "^[A-Z]+$",
    "(a|b)*c?",
    "a{2,3}",
    "a{2,}",
    r"\d+\.\d{2}",
    r"\w+ \w+",
    "[^0-9]*",
    "(?:ab)+",
    "a.c",
    "(a|)b",
    "a*?b",
    r"[\]\-a]+",
    "x|y|z",
    "()",
    "(a*)*b",
    r"\S+@\S+",
)


@pytest.mark.parametrize("pattern", PATTERNS)
@given(text=st.text(alphabet="abcxyzABC0189 .-]@", max_size=8))
def test_a_pattern_fits_what_pythons_fits(pattern: str, text: str) -> None:
    assert SafePattern(pattern).matches(text) == bool(re.fullmatch(pattern, text, re.ASCII))


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ("(a", "not closed"),
        ("a)", "no opening"),
        ("*a", "no meaning"),
        ("a**", "nothing to repeat"),
        ("^*", "nothing to repeat"),
        ("(?=a)", "Only (…)"),
        (r"(a)\1", "no meaning"),
        ("[a", "no meaning"),
        ("[z-a]", "cannot be read"),
        ("[[:alpha:]]", "A-Za-z"),
        ("a{3,2}", "wrong way round"),
        ("(a{900}){900}", "repeats too much"),
        ("(" * 30 + ")" * 30, "20 deep"),
        ("a" * (LONGEST_PATTERN + 1), "longer"),
    ],
)
def test_what_cannot_be_used_is_refused(pattern: str, words: str) -> None:
    with pytest.raises(PatternProblem, match=re.escape(words)):
        SafePattern(pattern)


@given(st.text(alphabet="ab()[]{}|*+?^$\\.,0-9:", max_size=12))
def test_any_pattern_is_read_or_refused(text: str) -> None:
    try:
        SafePattern(text).matches("ab09")
    except PatternProblem as problem:
        assert 0 <= problem.position <= len(text)


@pytest.mark.parametrize("pattern", ["(a+)+b", "(a|a)*b", "(a*)*b", "(.*)*.*.*.*b", "(a?){30}a{30}b"])
def test_patterns_that_hang_elsewhere_do_not_hang_here(pattern: str) -> None:
    safe = SafePattern(pattern)
    start = perf_counter()
    assert not safe.matches("a" * 5_000)
    assert perf_counter() - start < 1


def test_different_characters_do_not_slow_it_down() -> None:
    text = "".join(chr(33 + number % 90_000) for number in range(20_000) if not 0xD800 <= 33 + number <= 0xDFFF)
    start = perf_counter()
    SafePattern("(.?){200}.*").matches(text)
    assert perf_counter() - start < 5
