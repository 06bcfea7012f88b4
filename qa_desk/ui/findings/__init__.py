"""Findings: what the grades of one audit show, worst first, and the evidence behind every bar."""

from qa_desk.ui.comparison.ways_on import WaysOn, WaysOnPresenter
from qa_desk.ui.desk import Desk
from qa_desk.ui.dialogs import Dialogs
from qa_desk.ui.findings.presenter import FindingsPresenter
from qa_desk.ui.findings.projecting import FindingsProjecting
from qa_desk.ui.findings.theme_presenter import ThemePresenter
from qa_desk.ui.findings.view import FindingsView
from qa_desk.ui.findings.words_presenter import WordsPresenter
from qa_desk.ui.live_settings import LiveSettings
from qa_desk.ui.look import Look
from qa_desk.ui.tasks import TaskRunner
from qa_desk.ui.voices.block import VoiceBlock
from qa_desk.ui.voices.block_presenter import VoiceBlockPresenter


def findings_page(
    look: Look,
    desk: Desk,
    dialogs: Dialogs,  # noqa: ARG001 - every page is made the same way
    tasks: TaskRunner,  # noqa: ARG001
    settings: LiveSettings,
) -> FindingsView:
    """The page with its presenters."""
    view, block = FindingsView(look), VoiceBlock(look)
    view.column.addWidget(block)
    ways = WaysOn(view)
    view.top.addWidget(ways)
    findings, voices = FindingsPresenter(view, desk), VoiceBlockPresenter(block, view, desk)
    themes = ThemePresenter(view, desk, settings)
    words = WordsPresenter(view, desk, settings)
    findings.audit_shown.connect(voices.show_audit)
    findings.audit_shown.connect(themes.show_audit)
    findings.bar_shown.connect(themes.show_bar)
    findings.bar_shown.connect(words.show_bar)
    onward, room = WaysOnPresenter(ways, view, desk), FindingsProjecting(view, look, settings)
    findings.bar_shown.connect(room.show_bar)
    findings.audit_shown.connect(onward.show_audit)
    view.presenter = (findings, voices, themes, words, onward, room)
    return view
