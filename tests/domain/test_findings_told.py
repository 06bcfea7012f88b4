"""What findings say in words, which of them are told, and the table behind the charts."""

import pytest
from hypothesis import given, strategies

from qa_desk.domain.audit import Subject
from qa_desk.domain.disclosure import INTERNAL
from qa_desk.domain.findings import Findings, QuotedEvidence, Tally, findings
from qa_desk.domain.findings.choice import (
    CUT_MARK,
    LONGEST_QUOTE,
    concerns,
    quoted,
    shortened,
    strengths,
)
from qa_desk.domain.findings.groups import groupings
from qa_desk.domain.findings.table import count_table, grade_lines, question_lines
from qa_desk.domain.findings.words import (
    fine_words,
    headline,
    interval_sentence,
    judged_sentence,
    provisional_line,
    share_sentence,
    share_words,
    ungraded_words,
)
from qa_desk.domain.template import GradeOf
from qa_desk.domain.verdict_scales import QUORUM_SCALE, TIME_SCALE
from qa_desk.domain.wording import listed
from qa_desk.reports.findings.counted import Counted
from qa_desk.reports.findings.shown import shown_findings
from tests.builders import MET, OFSTED, a_grade, a_question, a_section, a_template

TEMPLATE = a_template(
    a_section("first", a_question("weak"), a_question("strong"), a_question("few"), a_question("untouched")),
    a_section("whole", a_grade("whole_grade", GradeOf.SECTION), a_grade("overall", GradeOf.OVERALL)),
)
COUNTED = [
    ("overall", "good", 7), ("overall", "requires_improvement", 13), ("overall", "inadequate", 5),
    ("weak", "met", 2), ("weak", "not_met", 17), ("weak", "cannot_judge", 6),
    ("strong", "met", 20), ("strong", "partly_met", 5),
    ("few", "met", 4), ("few", "not_applicable", 21),
]  # fmt: skip


def some_findings(signed_off: int = 25) -> Findings:
    return findings("audit", TEMPLATE, 25, 25, signed_off, COUNTED)


def a_tally(*counts: int, **others: int) -> Tally:
    return Tally(OFSTED, tuple(zip((point.value for point in OFSTED.points), counts, strict=True)), **others)


def test_the_headline_says_the_finding_with_its_count() -> None:
    assert headline(some_findings()) == "7 of 25 cases were good or better."


def test_one_is_singular_and_a_percentage_comes_only_from_thirty_on() -> None:
    assert share_sentence(a_tally(0, 1, 3, 0), "cases") == "1 of 4 cases was good or better."
    assert share_sentence(a_tally(0, 15, 15, 0), "cases") == "15 of 30 cases (50%) were good or better."


@pytest.mark.parametrize(
    ("scale", "words"),
    [(OFSTED, "good or better"), (MET, "met"), (TIME_SCALE, "in time"), (QUORUM_SCALE, "quorate")],
)
def test_every_scale_has_words_for_its_fine_end(scale: object, words: str) -> None:
    assert fine_words(scale) == words  # type: ignore[arg-type]


def test_a_share_never_stands_without_its_count() -> None:
    words = interval_sentence(a_tally(0, 7, 13, 5), "cases")
    assert "these 25" in words
    assert "14% and 48% (95% interval)" in words
    assert interval_sentence(a_tally(0, 0, 0, 0), "cases") == ""


def test_what_has_no_grade_is_told_apart() -> None:
    tally = a_tally(0, 7, 7, 0, cannot_judge=6, not_applicable=2, not_asked=1)
    assert ungraded_words(tally) == "6 of 20 answered “cannot judge”. Not applicable 2, not asked 1."
    assert judged_sentence(tally) == "6 of 20 answered “cannot judge”."
    assert ungraded_words(a_tally(1, 1, 1, 1)) == judged_sentence(a_tally(1, 1, 1, 1)) == ""


def test_provisional_until_every_return_is_in() -> None:
    assert provisional_line(some_findings(12)) == "Provisional: 12 of 25 cases signed off"
    assert provisional_line(some_findings()) == ""


def test_concerns_and_strengths_follow_their_rule() -> None:
    lines = shown_findings(Counted(some_findings()), INTERNAL).questions
    assert [line.question for line in concerns(lines)] == ["weak"]
    assert [line.question for line in strengths(lines)] == ["strong"]  # "few" has too few grades to be told


def test_the_most_serious_evidence_is_quoted_first_and_only_what_fits() -> None:
    weak = concerns(shown_findings(Counted(some_findings()), INTERNAL).questions)[0]
    behind = [
        QuotedEvidence("01", "A", "met", "Fine here."),
        QuotedEvidence("02", "A", "partly_met", "Some of it."),
        QuotedEvidence("03", "A", "cannot_judge", "No record."),
        QuotedEvidence("04", "A", "not_met", "None of it."),
        QuotedEvidence("05", "A", "not_met", "  "),
    ]
    told = quoted(weak, behind, as_strength=False)
    assert [each.subject for each in told.quotes] == ["04", "02"]


@given(strategies.text(alphabet="ab ", max_size=900))
def test_a_quote_is_whole_or_visibly_cut(note: str) -> None:
    short = shortened(note)
    if len(" ".join(note.split())) <= LONGEST_QUOTE:
        assert short == " ".join(note.split())
    else:
        assert short.endswith(CUT_MARK)
        assert len(short) <= LONGEST_QUOTE + len(CUT_MARK)


def test_a_quote_without_spaces_is_cut_too() -> None:
    assert shortened("x" * 900) == "x" * LONGEST_QUOTE + CUT_MARK


def test_the_table_is_worst_first_and_has_every_point_once() -> None:
    found = some_findings()
    table = count_table((*grade_lines(found), *question_lines(found)))
    assert table.points == ("Outstanding", "Good", "Requires improvement", "Inadequate", "Met", "Partly met", "Not met")
    assert [line.label for line in table.lines] == [
        "Overall grade", "Whole", "1 Weak", "2 Strong", "3 Few", "4 Untouched",
    ]  # fmt: skip
    weak = table.lines[2]
    assert (weak.count("Met"), weak.count("Not met"), weak.count("Good")) == (2, 17, None)
    assert share_words(weak.tally, "cases") == "met in 2 of 19 cases"


def test_small_groups_are_named_and_attributes_that_identify_are_left_out() -> None:
    subjects = [
        Subject(f"{place:02}", (("Team", "North" if place < 20 else "South"), ("Opened", f"2026-01-{place:02}")))
        for place in range(1, 24)
    ]
    graded = [(subject.code, "good") for subject in subjects]
    (by_team,) = groupings(subjects, graded, a_tally(0, 23, 0, 0))
    assert [(group.value, group.subjects, group.is_small) for group in by_team.groups] == [
        ("North", 19, False), ("South", 4, True),
    ]  # fmt: skip
    assert by_team.groups[0].fine(OFSTED) == 19


def test_lists_read_as_people_write_them() -> None:
    assert listed([]) == ""
    assert listed(["a"]) == "a"
    assert listed(["a", "b"], "or") == "a or b"
    assert listed(["a", "b", "c"]) == "a, b and c"
