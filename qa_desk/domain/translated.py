"""A template said in another of its languages: the same questions, values and rules under other words."""

from collections.abc import Mapping
from dataclasses import replace

from qa_desk.domain.template import Choice, GradingRules, Question, Scale, Section, Template

Words = Mapping[str, str]
"""Words by the place they stand at, as a translation has them."""


def in_language(template: Template, language: str) -> Template:
    """The template in the language with this code; words that are not translated stay as they are.

    A language the template does not have gives the template itself.
    """
    translation = next((one for one in template.translations if one.language == language), None)
    if translation is None:
        return template
    words = dict(translation.texts)
    return replace(
        template,
        title=words.get("template/title", template.title),
        description=words.get("template/description", template.description),
        scales=tuple(_scale(scale, words) for scale in template.scales),
        grading=_grading(template.grading, words),
        sections=tuple(_section(section, words) for section in template.sections),
    )


def _section(section: Section, words: Words) -> Section:
    return replace(
        section,
        label=words.get(f"sections/{section.name}", section.label),
        questions=tuple(_question(question, words) for question in section.questions),
    )


def _question(question: Question, words: Words) -> Question:
    place = f"questions/{question.name}"
    label = words.get(f"{place}/label", question.label)
    untold = "" if label != question.label else question.short_label  # short words in another tongue say less than none
    return replace(
        question,
        label=label,
        short_label=words.get(f"{place}/short_label", untold),
        hint=words.get(f"{place}/hint", question.hint),
        constraint_message=words.get(f"{place}/constraint_message", question.constraint_message),
        choices=tuple(_choice(question.name, choice, words) for choice in question.choices),
        scale=_scale(question.scale, words) if question.scale else None,
        questions=tuple(_question(row, words) for row in question.questions),
    )


def _choice(question: str, choice: Choice, words: Words) -> Choice:
    return replace(choice, label=words.get(f"choices/{question}/{choice.value}", choice.label))


def _scale(scale: Scale, words: Words) -> Scale:
    points = tuple(
        replace(point, label=words.get(f"scales/{scale.name}/{point.value}", point.label)) for point in scale.points
    )
    return replace(scale, points=points)


def _grading(grading: GradingRules | None, words: Words) -> GradingRules | None:
    return replace(grading, scale=_scale(grading.scale, words)) if grading else None
