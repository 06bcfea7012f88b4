"""The words of a template in other languages, held against what they translate."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from qa_desk.domain.language import tr
from qa_desk.domain.template import Question, Scale, Template, Translation
from qa_desk.templates.reading.fields import LONGEST_TEXT, Fields
from qa_desk.templates.text.strict_yaml import MappingNode

KEYS = ("language", "template", "sections", "questions", "choices", "scales")
TEMPLATE_TEXTS = ("title", "description")
QUESTION_TEXTS = ("label", "short_label", "hint", "constraint_message")


def read_translations(fields: Fields, template: Template, spare: Iterable[Scale] = ()) -> tuple[Translation, ...]:
    """Every language of ``translations:``; a place that is not in the template is a problem.

    Words of ``spare`` scales, which are defined although no question is graded on them, are passed over.
    """
    node = fields.child("translations")
    known = node.entries if isinstance(node, MappingNode) else ()
    languages = Fields.of(node, known, tr("The list of translations"), fields.problems)
    if languages is None:
        return ()
    places = frozenset(translatable(template))
    told = places.union(*(_scale_places(scale) for scale in spare))
    return tuple(
        replace(found, texts=tuple(text for text in found.texts if text[0] in places))
        for code in languages.node.entries
        if (found := _translation(code, languages, told)) is not None
    )


def translatable(template: Template) -> tuple[str, ...]:
    """Every place of a template whose words can be said in another language."""
    return tuple(_places(template))


def _places(template: Template) -> Iterator[str]:
    yield from (f"template/{key}" for key in TEMPLATE_TEXTS)
    yield from (f"sections/{section.name}" for section in template.sections)
    for question in _all_questions(template):
        yield from (f"questions/{question.name}/{key}" for key in QUESTION_TEXTS)
        yield from (f"choices/{question.name}/{choice.value}" for choice in question.choices)
    for scale in template.scales:
        yield from _scale_places(scale)


def _scale_places(scale: Scale) -> Iterator[str]:
    yield from (f"scales/{scale.name}/{point.value}" for point in scale.points)


def _all_questions(template: Template) -> Iterator[Question]:
    for question in template.questions():
        yield question
        yield from question.questions


def _translation(code: str, languages: Fields, places: frozenset[str]) -> Translation | None:
    what = tr("The translation “{code}”", code=code)
    fields = Fields.of(languages.child(code), KEYS, what, languages.problems)
    if fields is None or not fields.need("language"):
        return None
    texts = tuple(
        text for key in KEYS[1:] if fields.has(key) for text in _texts(fields, key, f"{what}, {key}", key, places)
    )
    return Translation(code, fields.text("language", 60), texts)


def _texts(fields: Fields, key: str, what: str, path: str, places: frozenset[str]) -> Iterator[tuple[str, str]]:
    node = fields.child(key)
    if isinstance(node, MappingNode):
        inner = Fields(node, node.entries, what, fields.problems)
        for name in node.entries:
            yield from _texts(inner, name, f"{what}, {name}", f"{path}/{name}", places)
    elif path not in places:
        fields.add(
            "unknown_translation", key, tr("{what}: there are no such words in this template to translate.", what=what)
        )
    else:
        yield path, fields.text(key, LONGEST_TEXT)
