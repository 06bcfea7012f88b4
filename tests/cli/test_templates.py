"""The library of templates from the command line, and templates with every sort of problem."""

import json
from pathlib import Path

import pytest

from qa_desk.templates.library import TemplateLibrary
from tests.cli.conftest import FORMS, Command
from tests.graded_audit import TEMPLATE

SHIPPED = {template.name: template for template in TemplateLibrary(FORMS).list()}


def test_every_shipped_template_is_listed(command: Command) -> None:
    text = command("templates", "list").text
    rows = json.loads(command("templates", "list", "--json").text)["templates"]

    assert {row["name"]: row["edition"] for row in rows} == {name: one.edition for name, one in SHIPPED.items()}
    assert all(f"{row['name']}  {row['edition']}  {row['title']}" in text for row in rows)
    assert all(row["questions"] > 20 for row in rows)


def test_every_shipped_template_has_no_problems(command: Command) -> None:
    files = sorted(FORMS.glob("*.yaml"))
    body = json.loads(command("templates", "check", *files, "--json").text)

    assert [one["path"] for one in body["templates"]] == [str(file) for file in files]
    assert {one["name"] for one in body["templates"]} == set(SHIPPED)
    assert all(one["problems"] == [] for one in body["templates"])
    assert command("templates", "check", FORMS).text.count("no problems in") == len(files)


def test_a_template_is_shown_as_json_with_or_without_asking_for_it(command: Command) -> None:
    shown = json.loads(command("templates", "show", "section_11").text)

    assert shown == json.loads(command("templates", "show", "section_11", "--json").text)
    assert (shown["name"], shown["content_hash"]) == ("section_11", SHIPPED["section_11"].content_hash)
    assert len(shown["sections"]) == len(SHIPPED["section_11"].sections)


def test_an_unknown_template_is_refused_with_a_near_name(command: Command) -> None:
    assert "Did you mean “section_11”?" in command("templates", "show", "section_12").refusal
    assert "There is no edition 1999" in command("templates", "show", "section_11", "--edition", "1999").refusal


WRONG = {
    "yaml_syntax": ("name: early_help_small", "name: [early_help_small"),
    "duplicate_key": ("subject: case", "subject: case\nsubject: case"),
    "yaml_alias": ("subject: case", "subject: &one case\ndescription: *one"),
    "yaml_tag": ("subject: case", "subject: !!python/name:os.system case"),
    "unknown_key": ("subject: case", "subject: case\nsubjekt: case"),
    "missing_key": ("subject: case\n", ""),
    "bad_name": ("name: early_help_small", "name: Early Help"),
    "duplicate_name": ("name: fathers,", "name: seen,"),
    "not_a_date": ("published_on: 2026-03-06", "published_on: 6 March 2026"),
    "not_one_of": ("subject: case", "subject: cases"),
    "unknown_scale": ("Were fathers included?, short_label: Fathers included, type: scale, scale: met",
                      "Were fathers included?, short_label: Fathers included, type: scale, scale: mett"),
    "unknown_question": ("${seen} =", "${saw} ="),
    "unknown_value": ("'not_met'", "'never'"),
    "expression_syntax": ("${seen} = 'not_met'", "${seen} = = 'not_met'"),
    "timescale_start_not_a_date": ("starts: started_on", "starts: children"),
    "quorum_role_unknown": ("roles: [social_worker, police]", "roles: [social_worker, fire]"),
    "threshold_order": ("good: 85", "good: 15"),
    "unknown_point": ("otherwise: inadequate", "otherwise: awful"),
    "number_out_of_range": ("minimum_answered: 50", "minimum_answered: 150"),
}  # fmt: skip


@pytest.mark.parametrize("code", WRONG)
def test_each_sort_of_problem_has_its_code_line_and_remedy(command: Command, tmp_path: Path, code: str) -> None:
    before, after = WRONG[code]
    assert before in TEMPLATE
    path = tmp_path / "wrong.yaml"
    path.write_text(TEMPLATE.replace(before, after, 1), encoding="utf-8")

    said = command("templates", "check", path, "--json")
    body = json.loads(said.out)
    problems = body["templates"][0]["problems"]

    assert said.line.endswith("in 1 template. Put right what is listed, then check again.")
    assert code in [problem["code"] for problem in problems]
    for problem in problems:
        assert set(problem) == {"code", "line", "message", "remedy"}
        assert problem["line"] >= 1
        assert problem["message"]
        assert problem["remedy"]
    listed = command("templates", "check", path).out
    assert listed.count("\n") == len(problems)
    assert f"{path}:{problems[0]['line']}: " in listed


@pytest.mark.parametrize(
    ("content", "code"),
    [(b"", "empty_file"), (b"name: caf\xe9\n", "not_utf8"), (b"# " + b"x" * 1_000_001, "too_large")],
)
def test_a_file_that_holds_no_template_is_a_problem_of_it(
    command: Command, tmp_path: Path, content: bytes, code: str
) -> None:
    path = tmp_path / "wrong.yaml"
    path.write_bytes(content)
    said = command("templates", "check", path, FORMS / "section_11.yaml", "--json")

    assert said.line == "1 problem in 1 of 2 templates. Put right what is listed, then check again."
    wrong, right = json.loads(said.out)["templates"]
    assert [problem["code"] for problem in wrong["problems"]] == [code]
    assert (wrong["path"], wrong["name"]) == (str(path), "")
    assert (right["name"], right["problems"]) == ("section_11", [])


def test_what_is_not_there_is_refused(command: Command, tmp_path: Path) -> None:
    assert "nothing.yaml cannot be opened" in command("templates", "check", tmp_path / "nothing.yaml").refusal
    assert "has no templates" in command("templates", "check", tmp_path).refusal
