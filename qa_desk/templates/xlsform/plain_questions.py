"""Every question of a template that is still plain texts."""

from collections.abc import Iterator

from qa_desk.templates.text.plain import PlainMapping, mappings


def every_question(plain: PlainMapping) -> Iterator[PlainMapping]:
    """Every question of a template, those inside repeats too."""
    for section in mappings(plain.get("sections")):
        for question in mappings(section.get("questions")):
            yield question
            yield from mappings(question.get("questions"))
