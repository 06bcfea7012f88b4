"""Collects the words of a form in its other languages, by the place each has in the template."""

from collections.abc import Iterable

from qa_desk.templates.reading.translation_reader import KEYS, QUESTION_TEXTS
from qa_desk.templates.text.plain import PlainMapping, as_mapping
from qa_desk.templates.xlsform.plain_questions import every_question
from qa_desk.templates.xlsform.wording import language_of


class Translations:
    """The words in each other language, as ``translations:`` of a template holds them."""

    def __init__(self, languages: tuple[str, ...]) -> None:
        self.languages = languages
        self._found: dict[str, PlainMapping] = {language: {} for language in languages}

    def add(self, language: str, place: tuple[str, ...], words: str) -> None:
        """Keep words at a place such as ("questions", "q1", "label"); no words are nothing to keep."""
        if not words:
            return
        here = self._found[language]
        for step in place[:-1]:
            here = as_mapping(here.setdefault(step, {}))
        here[place[-1]] = words

    def plain(self) -> PlainMapping:
        """The translations by the code of their language, those with words alone."""
        told: PlainMapping = {}
        for language, words in self._found.items():
            code, label = language_of(language)
            number, stem = 2, code
            while code in told:
                code, number = f"{stem}-{number}", number + 1
            if words:
                told[code] = {"language": label, **words}
        return told


def in_template_order(translations: PlainMapping, plain: PlainMapping) -> PlainMapping:
    """Translations with their words in the order in which the template has what they translate."""
    names = [str(question["name"]) for question in every_question(plain)]
    told: PlainMapping = {}
    for code, words in translations.items():
        found = as_mapping(words)
        questions = _ordered(as_mapping(found.get("questions")), names)
        parts = found | {
            "questions": {name: _ordered(as_mapping(one), QUESTION_TEXTS) for name, one in questions.items()},
            "choices": _ordered(as_mapping(found.get("choices")), names),
        }
        told[code] = {key: parts[key] for key in KEYS if parts.get(key)}
    return told


def _ordered(words: PlainMapping, order: Iterable[str]) -> PlainMapping:
    known = {key: words[key] for key in order if key in words}
    return known | words
