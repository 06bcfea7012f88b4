"""The text of an edited template: what was not touched stays letter for letter, comments and all."""

import copy
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qa_desk import paths
from qa_desk.templates.text.patching import patched_text
from qa_desk.templates.text.plain import Plain, PlainList, PlainMapping, as_list, as_mapping, plain_of
from qa_desk.templates.text.writer import template_text
from qa_desk.templates.text.yaml_blocks import blocks_of
from tests.templates.plain_strategies import TRAPS, texts, values
from tests.templates.small_template import WHOLE

TYPED = """\
# What this form is for.

# Who wrote it.
name: typed   # never change
edition: "1"
title: 'By hand'
subject:   case
na_reasons:
- One
# about two
-   Two
basis: {kind: local,
  source: a book}
sections:
# about the first section
- name: first   # a comment here
  label: >-  # folded
    Long
    words

  # questions of the first
  questions:

  # about one
  - name: one
    label: |
      As typed
        and kept

    # at the end of one

  - label: No
    # in two
    name: two
    hint: "double"
    choices:
      a: A   # about a
      # about b
      b: B
    # at the end of two

# far above second

# right above second
- name: second
  label: Second
  questions:
     - {name: three, label: Three}
     # about four
     - name: four
       label: Four
     - name: five
       label: plain
         and continued
       na: true
- name: third
  label: Third
  questions:
    -
      name: six   # after a dash that stands alone
      label: Six
# at the very end
"""
SHIPPED = [path.read_text(encoding="utf-8") for path in sorted(paths.forms_folder().glob("*.yaml"))]
SOURCES = [TYPED, TYPED.replace("\n", "\r\n"), TYPED.rstrip("\n"), WHOLE, SHIPPED[0]]


def edited(source: str, edit: Callable[[PlainMapping], object]) -> str:
    """The text after one edit; says what it should."""
    plain = plain_of(source)
    edit(plain)
    text = patched_text(source, plain)
    assert repr(plain_of(text)) == repr(plain)
    return text


def sections(plain: PlainMapping) -> PlainList:
    return as_list(plain["sections"])


def questions(plain: PlainMapping, section: int) -> PlainList:
    return as_list(as_mapping(sections(plain)[section])["questions"])


def lines_gone(before: str, after: str) -> list[str]:
    left = after.split("\n")
    return [line for line in before.split("\n") if line not in left]


def lines_new(before: str, after: str) -> list[str]:
    return lines_gone(after, before)


@pytest.mark.parametrize("source", [*SOURCES, *SHIPPED[1:4]])
def test_without_an_edit_nothing_changes(source: str) -> None:
    assert patched_text(source, plain_of(source)) == source


def test_a_changed_value_changes_its_line_alone() -> None:
    text = edited(TYPED, lambda plain: plain.update(name="other"))
    assert lines_gone(TYPED, text) == ["name: typed   # never change"]
    assert lines_new(TYPED, text) == ["name: other   # never change"]


def test_a_question_taken_out_takes_only_its_own_comments() -> None:
    text = edited(TYPED, lambda plain: questions(plain, 0).pop(1))
    assert lines_gone(TYPED, text)[0] == "  - label: No"
    assert {line.strip() for line in TYPED.split("\n") if "#" in line} - {
        line.strip() for line in text.split("\n")
    } == {"# in two", "a: A   # about a", "# about b", "# at the end of two"}


def test_a_moved_question_takes_its_comments_with_it() -> None:
    text = edited(TYPED, lambda plain: questions(plain, 0).reverse())
    assert lines_gone(TYPED, text) == []
    assert text.index("# in two") < text.index("# about one\n  - name: one") < text.index("# at the end of one")


def test_a_question_moved_to_another_section_takes_its_comments_with_it() -> None:
    text = edited(TYPED, lambda plain: questions(plain, 1).insert(1, questions(plain, 0).pop(0)))
    assert "     # about one\n     - name: one\n       label: |\n         As typed\n           and kept\n" in text
    assert "# at the end of one" in text


def test_a_renamed_question_keeps_its_comments() -> None:
    text = edited(TYPED, lambda plain: as_mapping(questions(plain, 0)[1]).update(name="zwei"))
    assert lines_gone(TYPED, text) == ["    name: two"]
    assert lines_new(TYPED, text) == ["    name: zwei"]


def test_a_new_question_stands_where_it_belongs_in_the_style_of_the_rest() -> None:
    new: PlainMapping = {"name": "new", "label": "New: yes?", "type": "text"}
    text = edited(SHIPPED[0], lambda plain: questions(plain, 0).insert(1, new))
    assert lines_gone(SHIPPED[0], text) == []
    assert '\n\n      - name: new\n        label: "New: yes?"\n        type: text\n\n      - name: ' in text


def test_a_moved_section_takes_its_comments_with_it() -> None:
    text = edited(TYPED, lambda plain: sections(plain).reverse())
    assert lines_gone(TYPED, text) == []
    assert "# right above second\n- name: second" in text
    assert text.endswith("# at the very end\n")


def test_choices_keep_their_comments_when_one_is_added() -> None:
    text = edited(TYPED, lambda plain: as_mapping(as_mapping(questions(plain, 0)[1])["choices"]).update(c="C"))
    assert lines_gone(TYPED, text) == []
    assert "      a: A   # about a\n      # about b\n      b: B\n      c: C\n" in text


def test_a_text_that_lines_cannot_be_counted_in_is_written_anew() -> None:
    source = TYPED.replace("By hand", "By\u2028hand")
    assert blocks_of(source) is None
    plain = plain_of(source) | {"name": "other"}
    assert patched_text(source, plain) == template_text(plain)


class Mutation:
    """Random edits of a tree: texts changed, keys and members added, taken out, renamed and moved."""

    def __init__(self, pick: Callable[[int], int], any_value: Callable[[], Plain]) -> None:
        self._pick, self._any_value = pick, any_value

    def change(self, tree: PlainMapping) -> None:
        holders = [one for one in _holders(tree) if one]
        holder = holders[self._pick(len(holders))]
        if isinstance(holder, dict):
            self._change_mapping(holder)
        else:
            self._change_list(holder, [one for one in holders if isinstance(one, list)])

    def _change_mapping(self, holder: PlainMapping) -> None:
        key = list(holder)[self._pick(len(holder))]
        match self._pick(5):
            case 0 if len(holder) > 1:
                del holder[key]
            case 1:
                holder[key] = self._any_value()
            case 2:
                self._reorder(holder, lambda entries: entries.reverse())
            case 3:
                holder["extra"] = self._any_value()
            case _:
                old = holder[key]
                holder[key] = old + " more" if isinstance(old, str) else TRAPS[self._pick(len(TRAPS))]

    def _reorder(self, holder: PlainMapping, change: Callable[[list[tuple[str, Plain]]], None]) -> None:
        entries = list(holder.items())
        change(entries)
        holder.clear()
        holder.update(entries)

    def _change_list(self, holder: PlainList, lists: list[PlainList]) -> None:
        place = self._pick(len(holder))
        member = holder[place]
        match self._pick(5):
            case 0:
                del holder[place]
            case 1:
                holder.insert(self._pick(len(holder)), holder.pop(place))
            case 2:
                holder.insert(place, copy.deepcopy(member))
            case 3:
                holder.insert(place, self._any_value())
            case _:
                target = lists[self._pick(len(lists))]
                if not any(one is target for one in _holders({"": member})):
                    target.append(holder.pop(place))


def _holders(value: Plain) -> list[PlainMapping | PlainList]:
    if isinstance(value, str):
        return []
    inside = value.values() if isinstance(value, dict) else value
    return [value, *(holder for one in inside for holder in _holders(one))]


@settings(max_examples=25)
@given(st.data())
def test_after_any_edits_it_says_what_it_should(data: st.DataObject) -> None:
    source = data.draw(st.sampled_from(SOURCES))
    plain = plain_of(source)
    mutation = Mutation(lambda count: data.draw(st.integers(0, count - 1)), lambda: data.draw(st.one_of(texts, values)))
    for _ in range(data.draw(st.integers(1, 5))):
        mutation.change(plain)
    text = patched_text(source, plain)
    assert repr(plain_of(text)) == repr(plain)
