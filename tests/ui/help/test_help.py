"""Help beside the work: every place has some, it names real keys, and it is found, followed and closed by keys."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QTextBrowser
from pytestqt.qtbot import QtBot

from qa_desk import paths
from qa_desk.ui.help.keys import EVERYWHERE
from qa_desk.ui.help.panel import HelpPanel
from qa_desk.ui.help.topics import FOLDER, GLOSSARY, found, name_of_link, read_topics
from qa_desk.ui.places import RAIL, WORKING_PLACES
from tests.ui.checks.test_messages_speak_plainly import BANNED
from tests.ui.window import Desktop, desktop

TOPICS = read_topics(paths.resources_folder() / FOLDER)
PLACES = [*(place.name for place in RAIL), *WORKING_PLACES, "audit_move"]
TEXTS = [one for one in TOPICS.values() if GLOSSARY not in one.name]
LONGEST = 150
"""Words of one text: more than that is read by nobody who is in the middle of work."""


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desktop]:
    with desktop(tmp_path) as one:
        one.make()
        one.show()
        yield one


def test_every_place_has_help_and_no_help_is_for_a_place_that_is_not_there() -> None:
    assert {one.name for one in TEXTS} == {*PLACES, "welcome"}


def test_every_help_is_short_and_says_what_is_safe() -> None:
    for one in TEXTS:
        assert len(one.markdown.split()) <= LONGEST, one.name
        assert "**What is safe.**" in one.markdown, one.name
        assert "**What it never does.**" in one.markdown, one.name


def test_help_keeps_to_the_words_that_people_are_spoken_to_in() -> None:
    not_ours = re.compile(r"\b(valid|users?|subjects?)\b", re.I)
    assert [one.name for one in TOPICS.values() if BANNED.search(one.markdown) or not_ours.search(one.markdown)] == []


def test_every_link_leads_to_a_text() -> None:
    links = [link for one in TOPICS.values() for link in re.findall(r"\]\(([^)]+)\)", one.markdown)]
    assert len(links) > 40
    assert [link for link in links if name_of_link(link) not in TOPICS] == []


def test_every_key_that_help_names_does_something_there(desk: Desktop) -> None:
    for place in PLACES:
        keys = (*desk.window.page(place).keys, *EVERYWHERE)
        there = {key for pair in keys for key in re.split(", ", pair[0])}
        named = re.findall(r"`([^`]+)`", TOPICS[place].markdown)
        assert [key for key in named if key not in there] == [], place


def test_what_is_typed_is_found_by_title_first() -> None:
    assert found(TOPICS, "agreed gra")[0].name == "glossary#agreed-grade"
    assert found(TOPICS, "paste plan")[0].name == "paste_actions"
    assert found(TOPICS, " ") == []


def test_help_opens_beside_the_work_and_esc_gives_the_focus_back(desk: Desktop, qtbot: QtBot) -> None:
    desk.press("Ctrl+4")
    before = desk.focused
    panel = open_help(desk, qtbot)
    assert not panel.isModal()
    assert "What the grades and evidence show" in panel.text.toPlainText()
    assert "Show the question to the room" in panel.text.toPlainText()
    desk.press("Esc")
    assert not panel.isVisible()
    qtbot.waitUntil(lambda: desk.is_at(before))


def test_a_word_of_the_field_is_found_and_read_by_keys(desk: Desktop, qtbot: QtBot) -> None:
    panel = open_help(desk, qtbot)
    panel.find_field.setFocus()
    desk.type("dissent")
    assert panel.found_list.item(0).text() == "Dissent"
    desk.press("Return")
    assert isinstance(desk.focused, QTextBrowser)
    assert "holds against an agreed grade" in panel.text.toPlainText()
    panel.text.anchorClicked.emit(QUrl("findings.md"))
    assert panel.text.toPlainText().startswith("Findings")
    assert panel.text.accessibleName() == "Help: Findings"


def open_help(desk: Desktop, qtbot: QtBot) -> HelpPanel:
    desk.press("F1")
    panel = desk.window.findChild(HelpPanel)
    assert isinstance(panel, HelpPanel)
    qtbot.waitUntil(lambda: desk.is_at(panel.text))
    return panel
