"""Every way a template can be wrong: a code that never changes, the line, what is wrong and what to do."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from types import MappingProxyType

from qa_desk.domain.language import tr


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
        "not_utf8": tr("Save the file as UTF-8 text."),
        "too_large": tr("Keep a template under 1 MB."),
        "too_deep": tr("Keep to the keys of the guide: no template nests more than 20 deep."),
        "too_many_entries": tr("Split the form: a template holds at most 20,000 entries."),
        "empty_file": tr("Write the template, or take the file out of the folder."),
        "yaml_syntax": tr("Check the indentation, the colons and the quotes on this line and the one above."),
        "yaml_characters": tr("Delete the character. Tabs indent nothing in YAML: use spaces."),
        "yaml_alias": tr("Write the content out in full where it is used."),
        "yaml_merge": tr("Write the keys out in full in place of <<."),
        "yaml_tag": tr("Delete the word that begins with “!”. Every value is read as text."),
        "yaml_directive": tr("Delete the line that begins with “%”."),
        "yaml_documents": tr("Keep one template to a file, without “---” or “...” after it."),
        "yaml_one_line": tr("Write each key on its own line."),
        "duplicate_key": tr("Keep one of the two and delete the other."),
        "too_many_problems": tr("Mend those that are listed first, then check again."),
        # keys and values
        "unknown_key": tr("Correct the key, or delete it."),
        "missing_key": tr("Add the key."),
        "wrong_kind": tr("Write it as the guide shows."),
        "empty_text": tr("Write the words, or delete the key."),
        "text_too_long": tr("Shorten it."),
        "not_true_or_false": tr("Write true or false."),
        "not_a_number": tr("Write a whole number in digits."),
        "number_out_of_range": tr("Write a number within the limits."),
        "not_a_date": tr("Write the date as 2026-03-06."),
        "not_one_of": tr("Use one of the words listed."),
        "bad_name": tr("Use small letters a to z, digits and _, beginning with a letter, at most 60 in all."),
        "duplicate_name": tr("Give each its own name."),
        # scales and choices
        "unknown_scale": tr("Define the scale under scales:, or use a standard one."),
        "standard_scale_redefined": tr("Give your scale a name of its own."),
        "scale_size": tr("Give a scale 2 to 8 points."),
        "reserved_value": tr("Use another word: this one means that there is no grade."),
        "duplicate_point": tr("Give each point its own value."),
        "scale_key_taken": tr("Give each point its own key."),
        "scale_key_reserved": tr("Use 0 to 7. Key 8 is always Cannot judge and key 9 is always Not applicable."),
        "scale_letter_taken": tr("Give each point letters of its own."),
        "unknown_point": tr("Use a point of the scale."),
        "unknown_choice_list": tr("Define the list under choices:, or write the choices here."),
        "too_few_choices": tr("Give at least two choices."),
        # questions
        "key_not_for_type": tr("Delete the key, or change the type."),
        "key_not_for_computed": tr("Delete the key, or the calculation."),
        "type_not_in_repeat": tr(
            "Use date, integer, decimal, text, select_one, select_multiple or calculate in a repeat."
        ),
        "na_without_reasons": tr("List reasons under na:, or na_reasons: for the entire template."),
        "statutory_without_source": tr("Name the source, or make the basis local or practice."),
        "message_without_constraint": tr("Add the constraint, or delete the message."),
        "follow_up_out_of_place": tr("Put the follow-up straight after the question it follows."),
        "timescale_start_not_a_date": tr("Start the clock from a date or timescale question of this template."),
        "computed_without_start": tr("Name the date that starts the clock under starts:."),
        "quorum_role_unknown": tr("Use a role of the grid."),
        "quorum_minimum_too_high": tr("Lower the minimum, or add roles."),
        # conditions and calculations
        "expression_syntax": tr("Correct the condition at the place named."),
        "unknown_question": tr("Correct the name between ${ and }."),
        "unknown_value": tr("Use a value the question can have."),
        "later_question": tr("Move the other question up, or this one down."),
        "condition_cycle": tr("Break the circle: one of the questions must not depend on the others."),
        "never_asked": tr("Change the condition, or delete the question."),
        "unknown_attribute": tr("Use an attribute of the choices, or add it to them."),
        "never_offered": tr("Change the filter, or the attributes of the choices."),
        "row_question_outside_repeat": tr("Use it inside count(), sum(), min(), max(), join() or indexed-repeat()."),
        # sections and grading
        "section_without_questions": tr("Add a question, or delete the section."),
        "section_without_grade": tr("Add a question with grades: section, or grades: overall."),
        "grade_twice": tr("Keep one question that gives this grade."),
        "grade_on_other_scale": tr("Give the question the scale of grading:."),
        "threshold_order": tr("List thresholds from the best grade down, each with a lower share than the one before."),
        "cap_point_unknown": tr("Use a point that a question so marked can have."),
        # other languages
        "unknown_translation": tr("Correct the name, or delete the line."),
        # the library
        "not_opened": tr("Check that you may read the file, or take it out of the folder."),
        "duplicate_template": tr("Keep one of the files, or give the newer one another edition."),
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
            full = tr("This file has more than {most} problems. The first {most} are listed.", most=self._most)
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
    return tr(" Did you mean “{near}”?", near=near[0]) if near else ""


def listed(words: Iterable[str]) -> str:
    """ "a, b or c"."""
    all_words = list(words)
    return f"{', '.join(all_words[:-1])} or {all_words[-1]}" if len(all_words) > 1 else "".join(all_words)
