"""Agreement as text and as JSON, from an audit and from a bare table, and what is refused."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from qa_desk.domain.audit import Auditor
from tests import graded_audit
from tests.cli.conftest import AUDIT, Command
from tests.desk_builders import graded

TABLES = Path(__file__).parents[1] / "reference" / "raters"


@pytest.fixture
def table(tmp_path: Path) -> Path:
    return tmp_path / "grades.csv"


def test_a_published_table_gives_its_figures(command: Command) -> None:
    sas = TABLES / "sas_kappa_3x3.csv"
    body = json.loads(command("agreement", "--table", sas, "--scale", "1,2,3", "--json").text)
    assert {"subjects", "raters", "left_out", "percent", "percent_within_one", "fleiss", "ac1", "notes"} <= body.keys()
    assert (body["subjects"], body["raters"], body["left_out"], body["notes"]) == (19, 2, 0, [])
    assert (round(body["cohen"]["unweighted"], 4), round(body["cohen"]["linear"], 4)) == (0.4842, 0.4701)
    assert [round(end, 4) for end in body["cohen_interval"]["unweighted"]] == [0.2137, 0.7547]
    assert (list(body["cohen"]), list(body["alpha"])) == (
        ["unweighted", "linear", "quadratic"],
        ["nominal", "ordinal", "interval", "ratio"],
    )


def test_a_table_of_grades_is_told_in_plain_words_first(command: Command, table: Path) -> None:
    rows = ["Good,Good"] * 6 + ["Good,Requires improvement"] * 3 + ["Outstanding,"]
    table.write_text("case,Anna,Ben\n" + "".join(f"C{n},{row}\n" for n, row in enumerate(rows)), encoding="utf-8")
    scale = "Outstanding,Good,Requires improvement,Inadequate"
    assert command("agreement", "--table", table, "--scale", scale).text == (
        "The two raters gave the same grade on 6 of 9 subjects. On 3 they were one grade apart. "
        "On none they were further apart.\n"
        "3 of the 3 differences cross the line between Good and Requires improvement.\n"
        "Ben graded lower on 3 of the 3.\n"
        "If each had guessed while keeping their own mix of grades, we would expect about 6 of 9 to match. "
        "Too few to be a score. Use it to start a conversation.\n"
        "Left out: 1 of 10 subjects, without two grades.\n"
        "\n"
        "For analysts: 9 pairs, 9 subjects, 2 raters, 1 left out.\n"
        "  Percent agreement 66.7%, within one grade 100.0%\n"
        "  Cohen's kappa 0.00, linear 0.00, quadratic 0.00\n"
        "  Fleiss' kappa -0.20\n"
        "  Krippendorff's alpha nominal -0.13, ordinal -0.13, interval -0.13\n"
        "  Gwet's AC1 0.61, AC2 linear 0.84, quadratic 0.94\n"
    )


def test_counts_of_raters_give_the_same_as_their_grades(command: Command, table: Path) -> None:
    table.write_text("unit,Y,N\n1,3,\n2,2,1\n3,1,2\n4,0,3\n", encoding="utf-8")
    counted = json.loads(command("agreement", "--table", table, "--scale", "Y,N", "--counts", "--json").text)
    rows = TABLES / "randolph2005_1.csv"
    graded_by_name = json.loads(command("agreement", "--table", rows, "--scale", "Y,N", "--json").text)
    assert counted["notes"] != graded_by_name["notes"]
    assert counted | {"notes": []} == graded_by_name | {"notes": []}
    assert round(counted["fleiss"], 2) == 0.33


def test_identical_grades_are_undefined_and_say_so(command: Command, table: Path) -> None:
    table.write_text("unit,a,b\n" + "x,Good,Good\n" * 10, encoding="utf-8")
    body = json.loads(command("agreement", "--table", table, "--scale", "Good,Poor", "--json").text)
    assert (body["percent"], body["cohen"]["unweighted"], body["alpha"]["nominal"]) == (1.0, None, None)
    assert (body["ac1"], body["notes"]) == (1.0, ["All grades are identical; kappa is undefined"])


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("unit,a,b\n1,Y,N\n2,Y,maybe\n", "Row 3 has “maybe”, which is not on the scale."),
        ("unit,a\n1,Y\n", "The table has one rater only, so there is nothing to compare."),
        ("unit,a,b\n1,Y,\n2,N,\n", "The table has grades of one rater only"),
        ("unit\n1\n", "The table has no rater"),
        ("unit,a,b\n", "The table has no grades."),
        ("", "The table has no grades."),
        ("unit,a,b\n1,Y,N,Y\n", "Row 2 has more cells than there are headings."),
        ("a\\b,Y,N\nY,1,2\nY,1,2\n", "Row 3 is a second row of “Y”."),
        ("a\\b,Y,Y\nY,1,2\n", "The table has two columns of “Y”."),
        ("a\\b,Y,perhaps\nY,1,2\n", "Row 1 has “perhaps”, which is not on the scale."),
        ("a\\b,Y,N\nY,1,-2\n", "Row 2 has “-2” where a count belongs."),
        ("a\\b\nY\n", "The table has no columns of points."),
        ("\0\1\2", "“grades.csv” is not text, or is damaged."),
    ],
)
def test_a_table_that_cannot_be_understood_is_refused(command: Command, table: Path, content: str, words: str) -> None:
    table.write_text(content, encoding="utf-8")
    assert words in command("agreement", "--table", table, "--scale", "Y,N").refusal


def test_what_is_no_table_or_no_scale_is_refused(command: Command, table: Path) -> None:
    assert "is not a file" in command("agreement", "--table", table, "--scale", "Y,N").refusal
    table.write_text("unit,Y,N\n1,1,\n", encoding="utf-8")
    assert "two grades" in command("agreement", "--table", table, "--scale", "Y,N", "--counts").refusal
    assert "twice" in command("agreement", "--table", table, "--scale", "Y,Y").refusal


def test_half_a_command_is_wrong_usage(command: Command, desk: Path, table: Path) -> None:
    for words in ((), (desk,), ("--table", table), (desk, AUDIT, "--scale", "Y,N"), (desk, AUDIT, "--counts")):
        said = command("agreement", *words)
        assert (said.status, "give DESK and AUDIT, or --table FILE with --scale" in said.err) == (2, True)


def test_an_audit_by_one_auditor_has_nothing_to_compare(command: Command, desk: Path) -> None:
    assert command("agreement", desk, AUDIT).text == (
        "Early help assessment quality, March 2018\n"
        "No case of this audit was given to two auditors, so there is nothing to compare.\n"
    )
    assert "has no graded question “in_time”" in command("agreement", desk, AUDIT, "--question", "in_time").refusal


def test_an_audit_by_two_auditors_is_told_scale_by_scale(command: Command, tmp_path: Path) -> None:
    folder = tmp_path / "two"
    folder.mkdir()
    services, store = graded_audit.an_empty_desk(folder)
    audit = graded_audit.set_up(services, cases=0)
    auditors = (Auditor("a", "Auditor A"), Auditor("b", "Auditor B"))
    services.audits.set_up(replace(services.audits.get(audit), auditors=auditors))
    services.audits.add_cases(audit, services.audits.read_cases("Code\nEH01"))
    for return_id, overall in zip(services.returns.ids(audit), ("good", "inadequate"), strict=True):
        graded(services, return_id, overall)
    store.close()

    said = command("agreement", folder / graded_audit.DESK_NAME, audit).text
    assert said.startswith(
        "Early help assessment quality, March 2018\n"
        "Own grades as first signed off, never those a panel agreed. 1 of 1 case has two or more.\n"
    )
    assert ", 3 questions\nThe two auditors gave the same grade on 2 of 3 answers. On none they were one grade" in said
    assert (
        "\nQuestion by question\n   1  Each child seen: same on 1 of 1, one grade apart on 0, further on 0.\n" in said
    )
    assert said.rindex("For analysts: 3 pairs, 3 answers, 2 auditors") > said.index("Question by question")
    one = command("agreement", folder / graded_audit.DESK_NAME, audit, "--question", "overall").text
    assert "\nHow good was it all?\nThe two auditors gave the same grade on 0 of 1 cases." in one
    assert "Auditor B graded lower on the one that differs.\n" in one
    assert "Question by question" not in one
