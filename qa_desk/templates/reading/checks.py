"""What only the whole template can show to be wrong: order, grading, clocks, and what refers to what."""

from qa_desk.domain.grading import takes_part
from qa_desk.domain.language import tr
from qa_desk.domain.template import Cap, GradeOf, Question, QuestionType, Section, Template
from qa_desk.templates.reading.condition_checks import check_conditions
from qa_desk.templates.reading.problems import near_miss
from qa_desk.templates.reading.rule_reader import QUORUM_VERDICTS, TIME_VERDICTS, Shelf

MOST_CHOICES = 50_000


def check(template: Template, shelf: Shelf, grading_line: int) -> None:
    """Note everything that does not hold together; ``shelf`` knows where each question stands."""
    for section in template.sections:
        _check_follow_ups(template, section, shelf)
        _check_section_grade(template, section, shelf)
    _check_choices(template, shelf)
    _check_overall_grade(template, shelf)
    _check_grade_scales(template, shelf)
    _check_clocks(template, shelf)
    _check_caps(template, shelf, grading_line)
    check_conditions(template, shelf)


def possible_outcomes(question: Question) -> tuple[str, ...]:
    """The grades an answer can count as."""
    if question.scale is not None:
        return tuple(point.value for point in question.scale.points)
    if question.timescale is not None:
        return TIME_VERDICTS
    if question.attendance is not None:
        return QUORUM_VERDICTS
    return tuple(choice.value for choice in question.choices)


def _check_follow_ups(template: Template, section: Section, shelf: Shelf) -> None:
    main = ""
    built = {question.name for question in section.questions}
    for question in section.questions:
        if not question.follows:
            main = question.name
        elif question.follows != main and not _unread(question.follows, template, shelf):
            line = shelf.line(question.name, "follows")
            message = tr(
                "“{name}” follows “{follows}”, which is not the question just before it.",
                name=question.name,
                follows=question.follows,
            )
            shelf.problems.add("follow_up_out_of_place", line, message + near_miss(question.follows, built))


def _unread(name: str, template: Template, shelf: Shelf) -> bool:
    """Whether a question of this name stands in the file but has problems of its own, so that no more is said of it."""
    rows = (row.name for question in template.questions() for row in question.questions)
    return (name, "") in shelf.lines and name not in template.by_name and name not in rows


def _check_section_grade(template: Template, section: Section, shelf: Shelf) -> None:
    grades = [question for question in section.questions if question.grades is GradeOf.SECTION]
    for again in grades[1:]:
        message = tr(
            "“{name}” and “{name_2}” both grade the section “{label}”.",
            name=again.name,
            name_2=grades[0].name,
            label=section.label,
        )
        shelf.problems.add("grade_twice", shelf.line(again.name, "grades"), message)
    scored = [question for question in section.questions if takes_part(question)]
    graded = any(question.grades is not None for question in section.questions)
    if template.grading is not None and scored and not graded:
        line = shelf.line(section.questions[0].name)
        message = tr("The section “{label}” has questions that score but none that grades it.", label=section.label)
        shelf.problems.add("section_without_grade", line, message)


def _check_choices(template: Template, shelf: Shelf) -> None:
    """One list may stand at many questions; a desk keeps it with each, so they are counted there."""
    offered = sum(len(one.choices) for question in template.questions() for one in (question, *question.questions))
    if offered > MOST_CHOICES:
        message = tr(
            "The questions offer {offered:,} choices in all; {MOST_CHOICES:,} are allowed.",
            offered=offered,
            MOST_CHOICES=MOST_CHOICES,
        )
        shelf.problems.add("too_many_entries", 0, message, tr("Offer shorter lists, or ask fewer such questions."))


def _check_overall_grade(template: Template, shelf: Shelf) -> None:
    grades = [question for question in template.questions() if question.grades is GradeOf.OVERALL]
    for again in grades[1:]:
        message = tr("“{name}” and “{name_2}” both give the overall grade.", name=again.name, name_2=grades[0].name)
        shelf.problems.add("grade_twice", shelf.line(again.name, "grades"), message)


def _check_grade_scales(template: Template, shelf: Shelf) -> None:
    if template.grading is None:
        return
    wanted = template.grading.scale.name
    for question in template.questions():
        if question.grades is not None and question.scale is not None and question.scale.name != wanted:
            line = shelf.line(question.name, "scale")
            message = tr(
                "“{name}” grades on the scale “{name_2}”, grading: uses “{wanted}”.",
                name=question.name,
                name_2=question.scale.name,
                wanted=wanted,
            )
            shelf.problems.add("grade_on_other_scale", line, message)


def _check_clocks(template: Template, shelf: Shelf) -> None:
    dates = {q.name for q in template.questions() if q.type in (QuestionType.DATE, QuestionType.TIMESCALE)}
    order = [question.name for question in template.questions()]
    for question in template.questions():
        line = shelf.line(question.name, "timescale")
        for start in question.timescale.starts if question.timescale else ():
            if start in dates and start != question.name:
                if order.index(start) > order.index(question.name):
                    message = tr(
                        "The clock of “{name}” starts from “{start}”, which is asked later.",
                        name=question.name,
                        start=start,
                    )
                    shelf.problems.add("later_question", line, message)
            elif not _unread(start, template, shelf):
                message = tr(
                    "The clock of “{name}” starts from “{start}”, which is no date question.",
                    name=question.name,
                    start=start,
                )
                shelf.problems.add("timescale_start_not_a_date", line, message + near_miss(start, dates))


def _check_caps(template: Template, shelf: Shelf, line: int) -> None:
    for cap in template.grading.caps if template.grading else ():
        if any((name, cap.mark) in shelf.lines for name in shelf.spoilt):
            continue  # one of the marked questions cannot be read yet
        known = {outcome for question in _marked(template, cap) for outcome in possible_outcomes(question)}
        for point in sorted(cap.points - known):
            message = tr(
                "A cap names “{point}”, which no {mark} question can have.{near_miss}",
                point=point,
                mark=cap.mark,
                near_miss=near_miss(point, known),
            )
            shelf.problems.add("cap_point_unknown", line, message)


def _marked(template: Template, cap: Cap) -> list[Question]:
    return [q for q in template.questions() if (q.critical if cap.mark == "critical" else q.limiting)]
