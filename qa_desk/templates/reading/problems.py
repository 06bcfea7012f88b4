"""Every way a template can be wrong: a code that never changes, the line, what is wrong and what to do."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from types import MappingProxyType


@dataclass(frozen=True)
class TemplateProblem:
    """One thing wrong with a template. ``line`` counts from 1; 0 when it is about the file as a whole."""

    code: str
    line: int
    message: str
    remedy: str


REMEDIES: Mapping[str, str] = MappingProxyType(
    {
        # the file
        "not_utf8": "Save the file as UTF-8 text.",
        "too_large": "Keep a template under 1 MB.",
        "too_deep": "Keep to the keys of the guide: no template nests more than 20 deep.",
        "too_many_entries": "Split the form: a template holds at most 20,000 entries.",
        "empty_file": "Write the template, or take the file out of the folder.",
        "yaml_syntax": "Check the indentation, the colons and the quotes on this line and the one above.",
        "yaml_characters": "Delete the character. Tabs indent nothing in YAML: use spaces.",
        "yaml_alias": "Write the content out in full where it is used.",
        "yaml_merge": "Write the keys out in full in place of <<.",
        "yaml_tag": "Delete the word that begins with “!”. Every value is read as text.",
        "yaml_directive": "Delete the line that begins with “%”.",
        "yaml_documents": "Keep one template to a file, without “---” or “...” after it.",
        "yaml_one_line": "Write each key on its own line.",
        "duplicate_key": "Keep one of the two and delete the other.",
        "too_many_problems": "Mend those that are listed first, then check again.",
        # keys and values
        "unknown_key": "Correct the key, or delete it.",
        "missing_key": "Add the key.",
        "wrong_kind": "Write it as the guide shows.",
        "empty_text": "Write the words, or delete the key.",
        "text_too_long": "Shorten it.",
        "not_true_or_false": "Write true or false.",
        "not_a_number": "Write a whole number in digits.",
        "number_out_of_range": "Write a number within the limits.",
        "not_a_date": "Write the date as 2026-03-06.",
        "not_one_of": "Use one of the words listed.",
        "bad_name": "Use small letters a to z, digits and _, beginning with a letter, at most 60 in all.",
        "duplicate_name": "Give each its own name.",
        # scales and choices
        "unknown_scale": "Define the scale under scales:, or use a standard one.",
        "standard_scale_redefined": "Give your scale a name of its own.",
        "scale_size": "Give a scale 2 to 8 points.",
        "reserved_value": "Use another word: this one means that there is no grade.",
        "duplicate_point": "Give each point its own value.",
        "scale_key_taken": "Give each point its own key.",
        "scale_key_reserved": "Use 0 to 7. Key 8 is always Cannot judge and key 9 is always Not applicable.",
        "scale_letter_taken": "Give each point letters of its own.",
        "unknown_point": "Use a point of the scale.",
        "unknown_choice_list": "Define the list under choices:, or write the choices here.",
        "too_few_choices": "Give at least two choices.",
        # questions
        "key_not_for_type": "Delete the key, or change the type.",
        "key_not_for_computed": "Delete the key, or the calculation.",
        "type_not_in_repeat": "Use date, integer, decimal, text, select_one, select_multiple or calculate in a repeat.",
        "na_without_reasons": "List reasons under na:, or na_reasons: for the entire template.",
        "statutory_without_source": "Name the source, or make the basis local or practice.",
        "message_without_constraint": "Add the constraint, or delete the message.",
        "follow_up_out_of_place": "Put the follow-up straight after the question it follows.",
        "timescale_start_not_a_date": "Start the clock from a date or timescale question of this template.",
        "computed_without_start": "Name the date that starts the clock under starts:.",
        "quorum_role_unknown": "Use a role of the grid.",
        "quorum_minimum_too_high": "Lower the minimum, or add roles.",
        # conditions and calculations
        "expression_syntax": "Correct the condition at the place named.",
        "unknown_question": "Correct the name between ${ and }.",
        "unknown_value": "Use a value the question can have.",
        "later_question": "Move the other question up, or this one down.",
        "condition_cycle": "Break the circle: one of the questions must not depend on the others.",
        "never_asked": "Change the condition, or delete the question.",
        "unknown_attribute": "Use an attribute of the choices, or add it to them.",
        "never_offered": "Change the filter, or the attributes of the choices.",
        "row_question_outside_repeat": "Use it inside count(), sum(), min(), max(), join() or indexed-repeat().",
        # sections and grading
        "section_without_questions": "Add a question, or delete the section.",
        "section_without_grade": "Add a question with grades: section, or grades: overall.",
        "grade_twice": "Keep one question that gives this grade.",
        "grade_on_other_scale": "Give the question the scale of grading:.",
        "threshold_order": "List thresholds from the best grade down, each with a lower share than the one before.",
        "cap_point_unknown": "Use a point that a question so marked can have.",
        # other languages
        "unknown_translation": "Correct the name, or delete the line.",
        # the library
        "not_opened": "Check that you may read the file, or take it out of the folder.",
        "duplicate_template": "Keep one of the files, or give the newer one another edition.",
    }
)
"""The remedy for each code, when the place where it was found has no better one."""


class TooManyProblems(Exception):  # noqa: N818 - stops reading; the list says so itself
    """A list is full, so that a spoilt file cannot keep the program busy with telling what is wrong with it."""


class ProblemList:
    """Collects problems while a template is read, so that all are shown at once; at most ``most`` where that is set."""

    def __init__(self, most: int = 0) -> None:
        self._found: dict[TemplateProblem, None] = {}
        self._most = most

    def add(self, code: str, line: int, message: str, remedy: str = "") -> None:
        """Note a problem; the same one twice is kept once. Raises TooManyProblems when the list is full."""
        problem = TemplateProblem(code, line, message, remedy or REMEDIES[code])
        if self._most and problem not in self._found and len(self._found) >= self._most:
            full = f"This file has more than {self._most} problems. The first {self._most} are listed."
            self._found[TemplateProblem("too_many_problems", 0, full, REMEDIES["too_many_problems"])] = None
            raise TooManyProblems
        self._found[problem] = None

    def __len__(self) -> int:
        return len(self._found)

    def in_order(self) -> tuple[TemplateProblem, ...]:
        """All problems by line."""
        return tuple(sorted(self._found, key=lambda problem: problem.line))


def near_miss(word: str, words: Iterable[str]) -> str:
    """ " Did you mean “…”?" when one of ``words`` is close to ``word``; else nothing."""
    near = get_close_matches(word, sorted(words), n=1, cutoff=0.6)
    return f" Did you mean “{near[0]}”?" if near else ""


def listed(words: Iterable[str]) -> str:
    """ "a, b or c"."""
    all_words = list(words)
    return f"{', '.join(all_words[:-1])} or {all_words[-1]}" if len(all_words) > 1 else "".join(all_words)
