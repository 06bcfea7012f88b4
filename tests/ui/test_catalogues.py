"""The catalogues of translators: up to date with the code, with the parts of each sentence, and compiled."""

import re
import runpy
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtCore import QTranslator

from qa_desk import paths
from qa_desk.ui.translation import CONTEXT, catalogue_of

PROJECT = Path(__file__).parents[2]
GATHER = runpy.run_path(str(PROJECT / "resources" / "languages" / "gather.py"))
WELSH = PROJECT / "resources" / "languages" / "qa_desk_cy.ts"
PART = re.compile(r"\{[^{}]*\}")
LETTER = re.compile(r"&(?=\w)")
LEAST = 640
"""The catalogue only grows."""


def messages() -> Iterator[tuple[str, str]]:
    """Each sentence of the Welsh catalogue with its translation, which may be empty."""
    for message in ElementTree.parse(WELSH).iter("message"):
        yield message.findtext("source", ""), message.findtext("translation", "")


def test_every_sentence_of_the_code_is_in_the_catalogue_and_no_other() -> None:
    said = {text for text, _ in GATHER["sentences"](PROJECT / "qa_desk")}
    assert {source for source, _ in messages()} == said, "run make words"


def test_a_translation_keeps_the_parts_the_letter_and_the_edges_of_its_sentence() -> None:
    done = {source: words for source, words in messages() if words}
    assert len(done) >= LEAST
    for source, words in done.items():
        assert sorted(PART.findall(words)) == sorted(PART.findall(source)), source
        assert len(LETTER.findall(words)) == len(LETTER.findall(source)), source
        assert (words[:1] == " ", words[-1:] == " ") == (source[:1] == " ", source[-1:] == " "), source
        assert words.endswith("...") == source.endswith("..."), source


def test_what_the_program_reads_is_what_the_translators_wrote() -> None:
    translator = QTranslator()
    assert translator.load(str(catalogue_of("cy", paths.resources_folder())))
    told = {source: translator.translate(CONTEXT, source) or "" for source, _ in messages()}
    assert told == dict(messages()), "run make words"
