"""Which other languages a template has, and where its words in them no longer say the same."""

from collections.abc import Iterator, Mapping

from qa_desk.domain.template import Template
from qa_desk.templates.text.plain import Plain, as_mapping, as_text

TRANSLATED_KEYS = ("label", "short_label", "hint")
"""What of a question is said again in another language, in the order it is shown."""


def languages_of(plain: Mapping[str, Plain]) -> tuple[tuple[str, str], ...]:
    """The other languages of a draft, each with its code and its name."""
    told = as_mapping(plain.get("translations"))
    return tuple((code, as_text(as_mapping(language).get("language")) or code) for code, language in told.items())


def stale_words(draft: Template, base: Template) -> Iterator[tuple[str, str, str]]:
    """Question, key and language of words that were reworded in one language and not in the other."""
    before = {one.language: dict(one.texts) for one in base.translations}
    for translation in draft.translations:
        earlier = before.get(translation.language, {})
        for place, words in translation.texts:
            kind, _, rest = place.partition("/")
            name, _, key = rest.partition("/")
            if kind != "questions" or earlier.get(place) != words or key not in TRANSLATED_KEYS:
                continue
            now, then = draft.by_name.get(name), base.by_name.get(name)
            if now is not None and then is not None and getattr(now, key) != getattr(then, key):
                yield name, key, translation.label
