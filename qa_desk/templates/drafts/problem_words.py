"""The problems of a draft in the words of the designer, with the place that each belongs to."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from qa_desk.domain.language import tr
from qa_desk.templates.reading.plain_reader import PlainPlace
from qa_desk.templates.reading.problems import REMEDIES as FILE_REMEDIES
from qa_desk.templates.reading.problems import TemplateProblem
from qa_desk.templates.reading.scale_reader import standard_scales
from qa_desk.templates.text.plain import Plain, PlainMapping, as_list, as_mapping, as_text, mappings

KEY_WORDS: Mapping[str, str] = {
    "label": "wording",
    "short_label": tr("short label"),
    "hint": "help",
    "type": tr("answer type"),
    "name": "name",
    "scale": "scale",
    "descriptors": "descriptors",
    "choices": "choices",
    "choice_filter": tr("which choices are offered"),
    "timescale": tr("time limit"),
    "attendance": tr("attendance grid"),
    "calculation": "calculation",
    "questions": "rows",
    "relevant": tr("show only if"),
    "required": "needed",
    "constraint": tr("limit on answers"),
    "follows": tr("follow-up of"),
    "constraint_message": tr("words for the limit"),
    "critical": "critical",
    "limiting": "limiting",
    "weight": "weight",
    "grades": tr("grade of"),
    "note": tr("when a sentence is needed"),
    "evidence": tr("when a record reference is needed"),
    "na": tr("not applicable"),
    "cannot_judge": tr("cannot judge"),
    "may_be_future": tr("future dates"),
    "basis": "basis",
    "fixed": "fixed",
    "edition": "edition",
    "title": "title",
    "subject": "subject",
    "published_on": tr("publication day"),
    "description": "description",
    "agencies": "agencies",
    "attributes": tr("case facts"),
    "na_reasons": "reasons",
    "scales": "scales",
    "grading": tr("grading rules"),
    "sections": "sections",
    "fixed_by": tr("fixed by"),
    "letter": "letter",
    "key": "key",
    "shape": "shape",
    "score": "score",
    "points": "points",
    "limit": "limit",
    "unit": "unit",
    "starts": tr("counted from"),
    "start_label": tr("first date"),
    "done_label": tr("second date"),
    "roles": "roles",
    "quorum": "quorum",
    "minimum": tr("least number"),
    "counts": tr("counted in"),
    "source": "source",
    "kind": "kind",
    "thresholds": "shares",
    "otherwise": tr("grade for the rest"),
    "minimum_answered": tr("least share answered"),
    "at_most": tr("at most"),
    "mark": "mark",
    "level": "level",
    "prompts": "prompts",
    "additions": tr("own questions"),
    "descriptor": "descriptor",
    "tone": "colour",
    "direction": "direction",
    "caps": "caps",
    "language": "language",
}
"""What each key of a template is called in the designer, as it stands inside a sentence."""

REMEDIES: Mapping[str, str] = {
    "missing_key": tr("Fill it in."),
    "empty_text": tr("Write it, or take it out."),
    "unknown_key": tr("Take it out."),
    "wrong_kind": tr("Take it out and write it again here."),
    "bad_name": tr("Use letters, digits and _, at most 60 in all; a name begins with a letter."),
    "unknown_scale": tr("Choose one of the scales."),
    "unknown_choice_list": tr("Choose a list, or write the choices here."),
    "key_not_for_type": tr("Take it out, or change the answer type."),
    "key_not_for_computed": tr("Take it out, or the calculation."),
    "type_not_in_repeat": tr("Choose a date, a number, words, one or several choices, or a calculation."),
    "na_without_reasons": tr("Give a reason here, or for the whole template."),
    "message_without_constraint": tr("Add the limit, or take the words out."),
    "timescale_start_not_a_date": tr("Choose a date question that comes before it."),
    "computed_without_start": tr("Choose the date it is counted from."),
    "expression_syntax": tr("Correct it at the place named."),
    "unknown_question": tr("Choose a question of this template."),
    "unknown_value": tr("Choose an answer the question can have."),
    "section_without_grade": tr("Let one of its questions be the grade of the section, or of the whole."),
    "grade_on_other_scale": tr("Give it the scale that grades are suggested on."),
    "threshold_order": tr("Give every lower grade a lower share."),
    "unknown_translation": tr("Take these words out of the translation."),
}
"""The remedy for those problems that a person puts right otherwise here than in a file."""


NAMING_QUESTIONS = frozenset(
    {
        "follow_up_out_of_place", "timescale_start_not_a_date", "later_question", "unknown_question", "unknown_value",
        "condition_cycle", "never_asked", "row_question_outside_repeat", "grade_twice", "grade_on_other_scale",
        "never_offered", "unknown_attribute", "expression_syntax",
    }
)  # fmt: skip
"""Problems whose words name questions without saying so."""


@dataclass(frozen=True)
class DraftProblem:
    """One thing that holds publishing. ``question`` and ``section`` are names, empty where they do not apply."""

    code: str
    message: str
    remedy: str
    section: str = ""
    question: str = ""
    key: str = ""
    inner: tuple[str, ...] = ()
    """What stands below the key, such as the value of a choice or the number of a point from 0."""


class ProblemWords:
    """Says the problems of one draft: questions by their numbers, keys and answers by their words."""

    def __init__(self, plain: PlainMapping, numbers: Mapping[str, str]) -> None:
        self._numbers = numbers
        self._labels = dict(_labels(plain))

    def problem(self, found: TemplateProblem, place: PlainPlace) -> DraftProblem:
        """A problem as the designer tells it, with its place."""
        message = self._own_message(found, place) or self._in_words(found, place)
        specific = "" if found.remedy == FILE_REMEDIES.get(found.code) else found.remedy
        remedy = specific or REMEDIES.get(found.code) or found.remedy
        return DraftProblem(found.code, message, remedy, place.section, place.question, place.key, place.inner)

    def _own_message(self, found: TemplateProblem, place: PlainPlace) -> str:
        """For those whose words speak of lines, or of types by the word of the file."""
        if found.code == "duplicate_name":
            kind = "questions" if place.question else "sections"
            return tr("Two {kind} are called “{words}”.", kind=kind, words=place.question or place.section)
        if found.code == "key_not_for_type" and place.question:
            return tr(
                "{question} has “{key}”, which answers of its type do not have.",
                question=self._question(place),
                key=_key(place.key),
            )
        if found.code == "missing_key" and (missing := re.search(r" has no “(\w+)”\.$", found.message)):
            of = self._question(place) if place.question else found.message[: missing.start()]
            return tr("{of} has no {key}.", of=of, key=_key(missing[1]))
        return ""

    def _question(self, place: PlainPlace) -> str:
        number = self._numbers.get(place.question)
        return (
            tr("Question {number}", number=number)
            if number
            else tr("The question “{question}”", question=place.question)
        )

    def _in_words(self, found: TemplateProblem, place: PlainPlace) -> str:
        """The message with numbers for the names of questions, and words for keys and answers."""
        message = self._answers(found.message) if found.code == "never_asked" else found.message
        names_questions = found.code in NAMING_QUESTIONS
        here = place.inner[-1] if place.inner else place.key

        def said(quoted: re.Match[str]) -> str:
            prefix, word = quoted[1] or "", quoted[2]
            is_key = quoted.start() == 0 and word == here
            if word in self._numbers and (prefix or names_questions) and not is_key:
                return tr("question {numbers}", numbers=self._numbers[word])
            known = word in KEY_WORDS and (is_key or quoted.string[: quoted.start()].endswith(" has "))
            return f"“{KEY_WORDS[word]}”" if known else quoted[0]

        words = re.sub(r"(\b[Qq]uestion )?“([^”]*)”", said, message)
        return words[:1].upper() + words[1:] if words[:1] != "“" else f"“{words[1:2].upper()}{words[2:]}"

    def _answers(self, message: str) -> str:
        """The message with the labels of answers for their values."""

        def said(quoted: re.Match[str]) -> str:
            return quoted[0] if quoted[1] in self._numbers else f"“{self._labels.get(quoted[1], quoted[1])}”"

        return re.sub(r"“([^”]*)”", said, message)


def _key(key: str) -> str:
    return KEY_WORDS.get(key, key.replace("_", " "))


def _labels(plain: PlainMapping) -> Iterator[tuple[str, str]]:
    """The words of every answer that points and choices offer."""
    for source in standard_scales().values():
        yield from ((point.value, point.label) for point in source.scale.points)
    for scale in as_mapping(plain.get("scales")).values():
        points = mappings(as_mapping(scale).get("points"))
        yield from ((as_text(point.get("name")), as_text(point.get("label"))) for point in points)
    lists: list[Plain] = list(as_mapping(plain.get("choices")).values())
    for section in mappings(plain.get("sections")):
        lists.extend(as_mapping(one).get("choices", "") for one in as_list(section.get("questions")))
    for choices in lists:
        for value, choice in as_mapping(choices).items():
            yield value, as_text(choice) or as_text(as_mapping(choice).get("label"))
