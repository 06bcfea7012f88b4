"""Templates as plain texts and as files: the same content again, in the style a person would have used."""

from pathlib import Path

import pytest
from hypothesis import example, given

from qa_desk import paths
from qa_desk.domain.errors import UserError
from qa_desk.templates.canonical import content
from qa_desk.templates.library import self_contained
from qa_desk.templates.loader import read_template
from qa_desk.templates.text.plain import PlainMapping, as_mapping, as_text, mappings, plain_of, plain_template
from qa_desk.templates.text.writer import template_text
from tests.templates.plain_strategies import TRAPS, trees
from tests.templates.small_template import WHOLE

A_DATE = "      - {name: in_time_start, label: Date it began, type: date}\n"
FORMS = sorted(paths.forms_folder().glob("*.yaml"))


def in_order(one: object) -> str:
    """A tree as text, so that the order of keys counts too."""
    return repr(one)


@given(trees)
@example({"a": list(TRAPS), "b": {trap: trap for trap in TRAPS if trap != "<<"}})
@example({"basis": {"kind": "a" * 200}, "sections": [[], {}, ["a", ["b"]], {"questions": {"a": "b"}}]})
def test_what_is_written_is_read_again_letter_for_letter(tree: PlainMapping) -> None:
    assert in_order(plain_of(template_text(tree))) == in_order(tree)


@pytest.mark.parametrize("path", FORMS, ids=lambda path: path.stem)
def test_each_shipped_template_is_the_same_after_being_written(path: Path) -> None:
    template = read_template(path.read_text(encoding="utf-8")).template
    assert template is not None
    again = read_template(template_text(plain_template(template)))
    assert again.problems == ()
    assert again.template is not None
    assert content(again.template) == content(template)
    assert again.template.content_hash == template.content_hash


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("", ""),
        ("    note: [poor]\n", ""),
        ("    note: [poor]\n", "    note: []\n"),
        ("        evidence: low\n", "        evidence: low\n        note: [fair]\n"),
        ("        evidence: low\n", "        note: never\n"),
        ("        evidence: low\n", "        note: {cannot_judge: false}\n"),
        ("        evidence: low\n", "        note: {points: [], limit: 20}\n"),
        ("        evidence: low\n", "        critical: true\n        evidence: never\n"),
        ("        evidence: low\n", "        critical: true\n        weight: 0\n"),
        ("        evidence: low\n", "        na: [One, Outside the look-back period]\n"),
        ("        evidence: low\n        basis: practice\n", "        calculation: if(1 > 2, 'fair', 'poor')\n"),
        ("na: [No child]\n", "na: [Outside the look-back period, No child]\n"),
        ("        na: true\n", ""),
        ("note: never", "note: []"),
        ("          starts: met_on\n", "          starts: [met_on, in_time_start]\n"),
        ("          starts: met_on\n", ""),
        ("          day_one: event\n          nation: scotland\n", ""),
        ("            counts: [attended, sent_report]\n", ""),
        ("roles: [social_worker, police]\n            minimum: 3\n            counts: [attended, sent_report]", "{}"),
        ("        choices: levels\n", "        choices: {1: {label: 'One', region: north}, no: 'No'}\n"),
        ("        choices: levels\n", "        choices: {a: {label: A, r: n}, b: B}\n        choice_filter: r = 'n'\n"),
        ("agencies:\n", "fixed_by: The region\nagencies:\n"),
        ("    label: Last section\n", "    label: Last section\n    fixed: true\n    additions: true\n"),
        ("        required: ${seen} = 'not_met'\n", "        required: false\n        fixed: true\n"),
        ("  minimum_answered: 50\n  caps:\n", "  caps:\n"),
        ("published_on: 2026-03-06\n", ""),
        (
            "sections:\n",
            "translations:\n  cy: {language: Welsh, template: {title: Un}, scales: {own: {fair: Teg}}}\nsections:\n",
        ),
        ("hint: Look for a date.", "hint: |\n          First line:\n            second # line"),
        ("hint: Look for a date.", 'hint: "tab\\tand \\u2028 and \\x07 and é"'),
    ],
)
def test_one_of_everything_is_the_same_after_being_written(old: str, new: str) -> None:
    source = WHOLE.replace(old, new, 1) if old else WHOLE
    if "quorum" in source and "{}" in new:
        source = source.replace("quorum:\n            {}", "quorum: {}")
    if "in_time_start" in new:
        source = source.replace("      - name: in_time\n", f"{A_DATE}      - name: in_time\n")
    template = read_template(source).template
    assert template is not None, read_template(source).problems
    again = read_template(template_text(plain_template(template))).template
    assert again is not None
    assert content(again) == content(template)
    assert again.content_hash == template.content_hash


def test_standard_scales_that_a_text_brings_along_stay_as_they_were() -> None:
    template = read_template(WHOLE).template
    assert template is not None
    older = self_contained(WHOLE, template).replace("label: Partly met", "label: Met in part")
    kept = read_template(older).template
    assert kept is not None
    plain = plain_template(kept)
    assert set(as_mapping(plain["standard_scales"])) == {"met", "ofsted"}
    again = read_template(template_text(plain)).template
    assert again is not None
    assert again.content_hash == kept.content_hash


def test_a_text_that_is_no_yaml_is_refused_with_its_line() -> None:
    with pytest.raises(UserError, match="Line 3"):
        plain_of("name: a\ntitle: [\n")
    with pytest.raises(UserError, match="stands here and on line 1"):
        plain_of("name: a\nname: b\n")


def test_a_new_file_reads_as_if_a_person_had_written_it() -> None:
    plain = plain_of(WHOLE)
    text = template_text(plain)
    assert "\n\nsections:\n  - name: first\n    label: First section\n    questions:\n      - name: seen\n" in text
    assert "        descriptors:\n          met: Seen alone.\n\n      - name: why_not\n" in text
    assert "      - {name: poor, label: Poor, letter: P, key: '1', shape: square, score: 0}\n" in text
    assert 'basis: {kind: statutory, source: Some Act, edition: "2004"}' in text
    assert all(len(line) <= 120 for line in text.splitlines())
    labels = [as_text(question["label"]) for section in mappings(plain["sections"]) for question in
              mappings(section["questions"])]  # fmt: skip
    assert all(f"label: {label}\n" in text for label in labels)
