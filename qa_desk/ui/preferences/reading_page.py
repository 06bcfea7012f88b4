"""Reading and keys: how large, in which colours, and what single keys do."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox

from qa_desk.domain.language import tr
from qa_desk.settings import (
    COLOURS,
    ENTER_IN_EVIDENCE,
    LANGUAGE,
    QUICK_ANSWERS,
    SINGLE_KEYS,
    TEXT_SIZE_PERCENT,
    YOUR_NAME,
    Setting,
)
from qa_desk.ui.layout.spacing import button_row, verb_button
from qa_desk.ui.live_settings import LiveSettings
from qa_desk.ui.look import Look
from qa_desk.ui.preferences.pages import SettingsPage
from qa_desk.ui.widgets.field_box import FieldBox
from qa_desk.ui.widgets.line_box import LineBox
from qa_desk.ui.widgets.option_face import Option
from qa_desk.ui.widgets.option_group import OptionGroup

SIZES = (100, 125, 150, 175, 200)
COLOUR_WORDS = {"system": tr("Same as the system"), "light": tr("Light"), "dark": tr("Dark")}
LANGUAGE_WORDS = {"en": tr("English"), "cy": tr("Cymraeg")}
LANGUAGE_HINT = tr("From the next time QA Desk starts. What has no Welsh yet is said in English")
ENTER_WORDS = {"new_line": tr("New line"), "next_question": tr("Next question")}
SINGLE_WORDS = tr("&Single keys answer questions")
SINGLE_HINT = tr(
    "1 to 9, E, U and other letters. Turn this off if you speak to your computer: Alt and a number then do the same"
)
QUICK_HINT = tr("Only when nothing else is needed")
QUICK_WORDS = tr("&Move on after a single key")


class ReadingPage(SettingsPage):
    """Every change shows at once."""

    changed = Signal(object, object)  # Setting, value
    reset_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("Reading and keys"))
        self.sizes = OptionGroup(look, [Option(str(size), "", f"{size}%") for size in SIZES], height=36)
        self.colours = OptionGroup(look, [Option(value, "", label) for value, label in COLOUR_WORDS.items()], height=36)
        self.enter = OptionGroup(look, [Option(value, "", label) for value, label in ENTER_WORDS.items()], height=36)
        languages = [Option(value, "", label) for value, label in LANGUAGE_WORDS.items()]
        self.languages = OptionGroup(look, languages, height=36)
        self.single_box = QCheckBox(SINGLE_WORDS)
        self.quick_box = QCheckBox(QUICK_WORDS)
        for box in (self.single_box, self.quick_box):
            box.setAccessibleName(box.text().replace("&", ""))
        self.name_box = LineBox(
            look,
            tr("Your &name or role"),
            tr("Your changes are noted under it from the next time you open a desk"),
            widest=420,
        )
        self.reset_button = verb_button(tr("&Reset this page"))
        self.column.addWidget(
            FieldBox(look, tr("&Text size"), self.sizes, tr("Also Ctrl++, Ctrl+- and Ctrl+0, anywhere"))
        )
        self.column.addWidget(
            FieldBox(look, tr("&Colours"), self.colours, tr("A contrast theme of the system is always followed"))
        )
        self.column.addWidget(FieldBox(look, tr("&Language"), self.languages, LANGUAGE_HINT))
        self.column.addWidget(FieldBox(look, tr("Single keys"), self.single_box, SINGLE_HINT))
        self.column.addWidget(FieldBox(look, tr("Quick answers"), self.quick_box, QUICK_HINT))
        self.column.addWidget(FieldBox(look, tr("&Enter in evidence"), self.enter))
        self.column.addWidget(self.name_box)
        self.column.addLayout(button_row(look, self.reset_button))
        for box, words in ((self.single_box, SINGLE_WORDS), (self.quick_box, QUICK_WORDS)):
            box.setAccessibleName(words.replace("&", ""))
        self._connect()

    def show_settings(self, settings: LiveSettings) -> None:
        """Show every setting as it stands."""
        self.sizes.show_chosen([str(settings[TEXT_SIZE_PERCENT])])
        self.colours.show_chosen([settings[COLOURS]])
        self.languages.show_chosen([settings[LANGUAGE]])
        self.enter.show_chosen([settings[ENTER_IN_EVIDENCE]])
        for box, setting in ((self.single_box, SINGLE_KEYS), (self.quick_box, QUICK_ANSWERS)):
            box.blockSignals(True)
            box.setChecked(settings[setting])
            box.blockSignals(False)
        self.name_box.show_text(settings[YOUR_NAME])

    def take_focus(self) -> None:
        self.sizes.focus_group()

    def _connect(self) -> None:
        self.sizes.chosen.connect(self._on_size)
        self.colours.chosen.connect(self._on_colours)
        self.languages.chosen.connect(self._on_language)
        self.enter.chosen.connect(self._on_enter)
        self.single_box.toggled.connect(self._on_single)
        self.quick_box.toggled.connect(self._on_quick)
        self.name_box.given.connect(self._on_name)
        self.reset_button.clicked.connect(self.reset_requested)

    def _on_size(self, value: str) -> None:
        self.changed.emit(TEXT_SIZE_PERCENT, int(value))

    def _on_colours(self, value: str) -> None:
        self.changed.emit(COLOURS, value)

    def _on_language(self, value: str) -> None:
        self.changed.emit(LANGUAGE, value)

    def _on_enter(self, value: str) -> None:
        self.changed.emit(ENTER_IN_EVIDENCE, value)

    def _on_single(self, wanted: bool) -> None:
        self.changed.emit(SINGLE_KEYS, wanted)

    def _on_quick(self, wanted: bool) -> None:
        self.changed.emit(QUICK_ANSWERS, wanted)

    def _on_name(self, name: str) -> None:
        self.changed.emit(YOUR_NAME, name)


ON_THIS_PAGE: tuple[Setting[int] | Setting[str] | Setting[bool], ...] = (
    TEXT_SIZE_PERCENT, COLOURS, LANGUAGE, SINGLE_KEYS, QUICK_ANSWERS, ENTER_IN_EVIDENCE,
)  # fmt: skip
"""What *Reset this page* puts back; a name is nobody's default."""
