"""In which language the program speaks: English is what the code says, another is looked up by the sentence.

A sentence is looked up whole, with braces where its parts go, so that a translator may order them as the language
wants. The language is chosen once, before the modules that hold sentences are loaded; what is kept in a desk, what is
exchanged between desks, and the words of templates are never looked up here.
"""

from collections.abc import Callable

Lookup = Callable[[str], str]
"""Gives the sentence in the language of the person, or the English one where there is no other."""


def as_written(text: str) -> str:
    """English: the sentence itself."""
    return text


_lookup: Lookup = as_written


def speak(lookup: Lookup) -> None:
    """Have every sentence from now on looked up in this way."""
    global _lookup
    _lookup = lookup


def tr(text: str, /, **parts: object) -> str:
    """A sentence in the language of the person, its braces filled with ``parts``.

    ``text`` is written where it is called: translators are given what the calls say. Braces are filled only where
    there are parts.
    """
    said = _lookup(text)
    return said.format(**parts) if parts else said
