"""Two files beside each other: what an earlier one gives away is said before the later one is made."""

from datetime import UTC, datetime

from qa_desk.domain.disclosure.differencing import differencing_warnings
from qa_desk.domain.disclosure.rules import INTERNAL, NHS, THRESHOLD_10, UNDER_5, SmallNumbersRule
from qa_desk.domain.made_files.made_file import MadeFile


def earlier(rule: SmallNumbersRule, population: str, subjects: int = 25, day: int = 3, kind: str = "x.pdf") -> MadeFile:
    return MadeFile(kind, subjects, rule.name, population, datetime(2026, 7, day, 12, tzinfo=UTC), "K. Lead")


def told(rule: SmallNumbersRule, *files: MadeFile, population: str = "all", subjects: int = 25) -> tuple[str, ...]:
    return differencing_warnings(rule, population, subjects, files)


def test_the_same_file_again_gives_nothing_away() -> None:
    assert told(UNDER_5) == told(UNDER_5, earlier(UNDER_5, "all")) == ()
    assert told(INTERNAL, earlier(INTERNAL, "all"), earlier(INTERNAL, "others", 20)) == ()


def test_a_file_with_nothing_hidden_gives_everything_away() -> None:
    (words,) = told(UNDER_5, earlier(INTERNAL, "all"))
    assert words == (
        "x.pdf of 3 July 2026 hides nothing and was made from the same returns. Whoever has both can work out what "
        "this file hides."
    )
    (words,) = told(INTERNAL, earlier(UNDER_5, "all"))
    assert "keep this file where that one does not go" in words


def test_one_case_more_or_less_tells_of_that_case() -> None:
    (words,) = told(UNDER_5, earlier(UNDER_5, "all but one", 24))
    assert "made from 1 return fewer" in words
    assert "publish only one of the two" in words
    (words,) = told(UNDER_5, earlier(UNDER_5, "one too many", 26))
    assert "made from 1 return more" in words
    (words,) = told(UNDER_5, earlier(UNDER_5, "one other", 25))
    assert "as many returns, of which some are others or have changed since" in words
    assert told(UNDER_5, earlier(UNDER_5, "far fewer", 15)) == ()
    assert len(told(THRESHOLD_10, earlier(THRESHOLD_10, "eight fewer", 17))) == 1


def test_two_rules_for_one_audit_show_what_the_other_hides() -> None:
    (words,) = told(NHS, earlier(UNDER_5, "all"))
    assert "another rule" in words
    assert "publish by one rule only" in words


def test_files_that_tell_the_same_are_told_of_once_the_latest_first() -> None:
    files = (
        earlier(INTERNAL, "", 20, day=1), earlier(INTERNAL, "all", day=2), earlier(INTERNAL, "all", day=4),
        earlier(INTERNAL, "all", day=5, kind="feedback.pdf"),
    )  # fmt: skip
    first, second = told(UNDER_5, *files)
    assert first.startswith("x.pdf of 4 July 2026 (and 1 more like it) hides nothing")
    assert "made from 20 returns. " in second, "which ones was not noted then"
