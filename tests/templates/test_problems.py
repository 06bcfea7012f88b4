"""Every way a template can be wrong: its code, its line, what is wrong and what to do."""

from pathlib import Path

import pytest

from qa_desk.templates.loader import read_template, read_template_file
from qa_desk.templates.reading.problems import REMEDIES
from tests.templates.small_template import WHOLE

GUIDE = Path(__file__).parents[2] / "docs" / "templates.md"

A_POINT = "{name: a, label: A, letter: A, shape: circle}"
B_POINT = "{name: b, label: B, letter: B, shape: square}"
A_SCALE = f"{{label: X, points: [{A_POINT}, {B_POINT}]}}\n"

# code, what is replaced, by what, a text on the line that is to be named
SPOILT: tuple[tuple[str, str, str, str], ...] = (
    ("yaml_syntax", "grades: overall", "grades: 'overall", "'overall"),
    ("yaml_syntax", "title: A small", "title: A: small", "title"),
    ("yaml_characters", "title: A small", "title: A \x07 small", "title"),
    ("yaml_characters", "  police: Police\n  health: Health\n", "\tpolice: Police\n", "police"),
    ("yaml_alias", "title: A small", "title: &a A small", "title"),
    ("yaml_alias", "description: One of everything.", "description: *a", "description"),
    ("yaml_merge", "  police: Police\n", "  <<: {a: b}\n", "<<"),
    ("yaml_tag", "title: A small", "title: !!str A small", "title"),
    ("yaml_directive", "name: small", "%YAML 1.1\n---\nname: small", "---"),
    ("yaml_documents", "subject: case", "subject: case\n---\nname: x", "---"),
    ("duplicate_key", "subject: case", "subject: case\ntitle: Again", "Again"),
    ("too_deep", "description: One of everything.", "description: " + "[" * 25, "[["),
    ("unknown_key", "hint: Look", "hnt: Look", "hnt"),
    ("unknown_key", "title: A small", "titel: x\ntitle: A small", "titel"),
    ("unknown_key", "minimum_answered", "minimum", "minimum:"),
    ("unknown_key", "day_one: event", "day_1: event", "day_1"),
    ("missing_key", 'edition: "1.0"\n', "", "name: small"),
    ("missing_key", "        type: text\n", "", "name: why_not"),
    ("missing_key", "        calculation: sum(${came})\n", "", "name: total_came"),
    ("missing_key", "          limit: 10\n", "", "unit: working_days"),
    ("wrong_kind", "title: A small template", "title: [A small template]", "title"),
    ("wrong_kind", "  - Outside the look-back period", "  a: b", "na_reasons"),
    ("wrong_kind", "  police: Police\n  health: Health\n", "  - Police\n", "agencies"),
    ("wrong_kind", "\n  levels:\n    low: Low\n    high: High", " none", "choices: none"),
    ("empty_text", "title: A small template", "title:", "title"),
    ("text_too_long", "Was the child seen?", "x" * 301, "xxx"),
    ("text_too_long", "short_label: Child seen", "short_label: " + "x" * 41, "xxx"),
    ("not_true_or_false", "critical: true\n        weight", "critical: yes\n        weight", "critical: yes"),
    ("not_a_number", "weight: 2", "weight: two", "two"),
    ("not_a_number", "good: 85", "good: 8_5", "8_5"),
    ("number_out_of_range", "weight: 2", "weight: 101", "101"),
    ("not_a_date", "2026-03-06", "6 March 2026", "6 March"),
    ("not_a_date", "2026-03-06", "2026-02-30", "2026-02-30"),
    ("not_one_of", "type: select_one", "type: select_won", "select_won"),
    ("not_one_of", "subject: case", "subject: child", "child"),
    ("not_one_of", "level: section", "level: chapter", "chapter"),
    ("bad_name", "name: small", "name: small form", "small form"),
    ("bad_name", "low: Low", "Very low: Low", "Very low"),
    ("unknown_translation", "sections:", "translations: {cy: {language: Cy, sections: {a: Un}}}\nsections:", "cy:"),
    ("duplicate_name", "name: children", "name: met_on", "name: met_on"),
    ("duplicate_name", "name: needs", "name: held_on", "name: held_on"),
    ("duplicate_name", "name: last", "name: first", "name: first\n    label: Last"),
    ("unknown_scale", "scale: own", "scale: owm", "owm"),
    ("standard_scale_redefined", "scales:\n", "scales:\n  rag: " + A_SCALE, "rag"),
    ("scale_size", "      - {name: fair", "      #", "points:\n      - {"),
    ("duplicate_point", "{name: fair", "{name: poor", "- {name: poor"),
    ("reserved_value", "{name: fair", "{name: not_asked", "not_asked"),
    ("reserved_value", "    low: Low", "    answered: Low", "levels"),
    ("scale_key_taken", "key: '2'", "key: '1'", "- {name: fair"),
    ("scale_key_reserved", "key: '2'", "key: '9'", "- {name: fair"),
    ("scale_key_reserved", "key: '2'", "key: x", "- {name: fair"),
    ("scale_letter_taken", "letter: F", "letter: p", "- {name: fair"),
    ("unknown_point", "note: [poor]", "note: [por]", "note: [por]"),
    ("unknown_point", "points: [not_met]\n", "points: [no_met]\n", "no_met"),
    ("unknown_point", "met: Seen alone.", "mett: Seen alone.", "mett"),
    ("unknown_point", "otherwise: inadequate", "otherwise: bad", "otherwise"),
    ("unknown_point", "at_most: requires_improvement", "at_most: amber", "amber"),
    ("unknown_choice_list", "choices: levels", "choices: level", "choices: level"),
    ("too_few_choices", "          housing: Housing\n", "", "choices:\n          health"),
    ("key_not_for_type", "type: integer\n        constraint: . > 0", "type: integer\n        scale: met", "scale: met"),
    ("key_not_for_computed", "evidence: low\n", "evidence: low\n        calculation: \"'poor'\"\n", "evidence: low"),
    ("computed_without_start", "        timescale:\n", "        calculation: now()\n        timescale:\n", "timescale"),
    ("unknown_attribute", "choices: levels", "choices: levels\n        choice_filter: nam = 'low'", "choice_filter"),
    ("never_offered", "choices: levels", "choices: levels\n        choice_filter: name = 'x'", "choice_filter"),
    ("type_not_in_repeat", "type: integer\n            rel", "type: scale\n            rel", "type: scale\n     "),
    ("na_without_reasons", "na_reasons:\n  - Outside the look-back period\n", "", "na: true"),
    ("na_without_reasons", "na_reasons:\n  - Outside the look-back period\n", "na_reasons: []\n", "na: true"),
    ("statutory_without_source", "source: Some Act, ", "", "statutory"),
    ("message_without_constraint", "        constraint: . >= date('2020-01-01')\n", "", "constraint_message"),
    ("follow_up_out_of_place", "follows: seen", "follows: judged", "follows: judged"),
    ("follow_up_out_of_place", "follows: seen", "follows: sen", "follows: sen"),
    ("timescale_start_not_a_date", "starts: met_on", "starts: level", "timescale:"),
    ("timescale_start_not_a_date", "starts: met_on", "starts: met_in", "timescale:"),
    ("later_question", "relevant: ${seen} = 'not_met' or", "relevant: ${level} = 'low' or", "relevant: ${level}"),
    ("later_question", "starts: met_on", "starts: later_on", "timescale:"),
    ("quorum_role_unknown", "[social_worker, police]", "[social_worker, polic]", "polic]"),
    ("quorum_minimum_too_high", "minimum: 3", "minimum: 4", "minimum: 4"),
    ("expression_syntax", "relevant: ${seen} = 'not_met' or", "relevant: ${seen} = = 'not_met' or", "= ="),
    ("expression_syntax", "required: ${seen} = 'not_met'", "required: maybe", "maybe"),
    ("unknown_question", "relevant: ${seen} = 'not_met' or", "relevant: ${sen} = 'not_met' or", "${sen}"),
    ("unknown_value", "required: ${seen} = 'not_met'", "required: ${seen} = 'not_mett'", "not_mett"),
    ("unknown_value", "choices: levels", "choices: levels\n        constraint: . != 'lo'", "'lo'"),
    ("condition_cycle", "calculation: sum(${came})", "calculation: ${total_came} + 1", "name: total_came"),
    ("never_asked", "' or ${seen}", "' and ${seen}", "relevant: ${seen}"),
    ("row_question_outside_repeat", "calculation: sum(${came})", "calculation: ${came} + 1", "${came} + 1"),
    ("section_without_grade", "        grades: section\n", "", "name: seen"),
    ("section_without_questions", WHOLE[WHOLE.index("      - name: overall") :], "      []\n", "questions:\n      []"),
    ("grade_twice", "grades: section", "grades: overall", "grades: overall"),
    ("grade_on_other_scale", "scale: ofsted\n        grades: overall", "scale: rag\n        grades: overall", "rag"),
    ("threshold_order", "good: 85", "good: 50", "thresholds"),
    ("threshold_order", "otherwise: inadequate", "otherwise: outstanding", "thresholds"),
    ("cap_point_unknown", "[not_met, late]", "[not_met, lte]", "grading"),
)  # fmt: skip


@pytest.mark.parametrize(("code", "old", "new", "at"), SPOILT, ids=[f"{case[0]}-{case[2][:24]!r}" for case in SPOILT])
def test_a_problem_is_named_with_its_line(code: str, old: str, new: str, at: str) -> None:
    assert old in WHOLE
    spoilt = WHOLE.replace(old, new, 1)
    if code == "computed_without_start":
        spoilt = spoilt.replace("          starts: met_on\n", "")
    reading = read_template(spoilt)
    assert reading.template is None
    found = [problem for problem in reading.problems if problem.code == code]
    assert found, reading.problems
    assert {problem.code for problem in reading.problems} == {code}
    lines = {spoilt.count("\n", 0, place) + 1 for place in places(spoilt, at)}
    assert found[0].line in lines, found[0]
    assert found[0].message.endswith((".", "?"))
    assert found[0].remedy


def places(text: str, part: str) -> list[int]:
    return [place for place in range(len(text)) if text.startswith(part, place)]


@pytest.mark.parametrize(
    ("code", "content"),
    [
        ("not_utf8", WHOLE.encode() + b"# caf\xe9\n"),
        ("too_large", b"#" * 1_000_001),
        ("empty_file", b""),
        ("empty_file", b"# nothing but a remark\n"),
        ("wrong_kind", b"- a\n- b\n"),
        ("yaml_one_line", b"{name: small}\n"),
        ("too_many_entries", b"a:\n" + b" - x\n" * 20_001),
    ],
)
def test_a_file_that_is_no_template_is_refused(code: str, content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "one.yaml"
    path.write_bytes(content)
    reading = read_template_file(path)
    assert reading.template is None
    assert [problem.code for problem in reading.problems] == [code]


def test_all_problems_are_told_at_once() -> None:
    spoilt = (
        WHOLE.replace('edition: "1.0"', "editon: x")
        .replace("type: integer", "type: number")
        .replace("scale: own", "scale: o")
    )
    found = [(problem.code, problem.line) for problem in read_template(spoilt).problems]
    assert [code for code, _ in found] == ["missing_key", "unknown_key", "unknown_scale", "not_one_of", "not_one_of"]
    assert [line for _, line in found] == sorted(line for _, line in found)


def test_a_near_miss_is_suggested() -> None:
    for old, new, wanted in (
        ("hint: Look", "hnt: Look", "“hint”"),
        ("scale: own", "scale: owm", "“own”"),
        ("relevant: ${seen} = 'not_met' or", "relevant: ${sen} = 'not_met' or", "“seen”"),
        ("required: ${seen} = 'not_met'", "required: ${seen} = 'not_mett'", "“not_met”"),
        ("type: select_one", "type: select_won", "“select_one”"),
    ):
        (problem,) = read_template(WHOLE.replace(old, new)).problems
        assert f"Did you mean {wanted}?" in problem.message


def test_every_code_is_tried_and_is_in_the_guide() -> None:
    elsewhere = {"not_utf8", "too_large", "empty_file", "yaml_one_line", "too_many_entries", "duplicate_template",
        "too_many_problems", "not_opened",
    }  # fmt: skip
    assert {code for code, _, _, _ in SPOILT} | elsewhere == set(REMEDIES)
    guide = GUIDE.read_text(encoding="utf-8")
    told = {line.split("`")[1] for line in guide.splitlines() if line.startswith("| `") and line.count("|") == 4}
    codes = told & set(REMEDIES)
    assert codes == set(REMEDIES)
