"""What there is to read: one Markdown file for each place, which the manual is built from too, and the glossary."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from qa_desk.domain.searching.words import begins_words, words_of

GLOSSARY = "glossary"
FOLDER = "help"
"""The folder of the texts among the resources."""


class Topic(NamedTuple):
    """One text to read. ``name`` is what links lead to: "findings", or "glossary#theme" for one word of the field."""

    name: str
    title: str
    markdown: str


def read_topics(folder: Path) -> Mapping[str, Topic]:
    """Every text of a folder by its name, and every word of its glossary as a text of its own."""
    topics: dict[str, Topic] = {}
    for file in sorted(folder.glob("*.md")):
        text = file.read_text(encoding="utf-8")
        topics[file.stem] = Topic(file.stem, _title(text), text)
    if GLOSSARY in topics:
        topics.update((word.name, word) for word in _words(topics[GLOSSARY].markdown))
    return topics


def found(topics: Mapping[str, Topic], typed: str) -> list[Topic]:
    """The texts in which every typed word begins a word, those first that have them in their title."""
    words = words_of(typed)
    if not words:
        return []
    hits = [one for one in topics.values() if begins_words(words, words_of(f"{one.title} {one.markdown}"))]
    hits = [one for one in hits if one.name != GLOSSARY]  # each of its words is found by itself
    return sorted(hits, key=lambda one: (not begins_words(words, words_of(one.title)), one.title))


def name_of_link(link: str) -> str:
    """What a link between the files leads to: "glossary.md#theme" is the text "glossary#theme"."""
    return link.replace(".md", "", 1)


def _title(text: str) -> str:
    return text.partition("\n")[0].removeprefix("# ").strip()


def _words(glossary: str) -> Iterator[Topic]:
    for part in glossary.split("\n## ")[1:]:
        word = _title(part)
        anchor = re.sub(r"[^a-z0-9]+", "-", word.lower())
        yield Topic(f"{GLOSSARY}#{anchor}", word, f"# {part}\n[All words](glossary.md)\n")
