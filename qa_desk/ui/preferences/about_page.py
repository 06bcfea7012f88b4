"""About: what this program is, which version, and whose work is in it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit

from qa_desk import __version__
from qa_desk.domain.language import tr
from qa_desk.paths import resources_folder
from qa_desk.ui.layout.spacing import button_row, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.preferences.pages import SettingsPage
from qa_desk.ui.widgets.text_label import TextLabel

WHAT_IT_IS = tr(
    "For the people who check how well agencies protect children together: grade cases and agencies against a "
    "published template, with evidence, and find what the grades show. It works without a network, and nothing "
    "leaves this computer unless you save a file."
)
PARTS = (
    tr("QA Desk is free to use, change and pass on, under the MIT licence."),
    tr("The window is made with Qt, under the GNU Lesser General Public License, version 3."),
    tr(
        "PDF reports carry the fonts Noto Sans, Noto Sans Arabic and Noto Sans Hebrew, under the SIL Open Font "
        "License, version 1.1, and DejaVu Sans, under the Bitstream Vera licence."
    ),
    tr("Bank holidays are from www.gov.uk, under the Open Government Licence, version 3.0."),
)
LICENCE_FILES = ("OFL.txt", "DejaVu-LICENSE.txt")


class AboutPage(SettingsPage):
    """Words only; the licences of the fonts open in the page."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("About"))
        self.licences_button = verb_button(tr("Read the font &licences"))
        self.licences_text = QPlainTextEdit()
        self.licences_text.setReadOnly(True)
        self.licences_text.setTabChangesFocus(True)
        self.licences_text.setAccessibleName(tr("Font licences"))
        self.licences_text.hide()
        self.column.addWidget(
            TextLabel(look, tr("QA Desk {version__}", version__=__version__), size=TextSize.QUESTION, bold=True)
        )
        self.column.addWidget(TextLabel(look, WHAT_IT_IS))
        for words in PARTS:
            self.column.addWidget(TextLabel(look, words))
        self.column.addLayout(button_row(look, self.licences_button))
        self.column.addWidget(self.licences_text)
        self.licences_button.clicked.connect(self._on_licences_requested)
        look.changed.connect(self._on_resized)
        self._on_resized()

    def take_focus(self) -> None:
        self.licences_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_licences_requested(self) -> None:
        texts = [(resources_folder() / "fonts" / name).read_text(encoding="utf-8") for name in LICENCE_FILES]
        self.licences_text.setPlainText("\n\n".join(texts))
        self.licences_text.show()
        self.licences_text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_resized(self) -> None:
        self.licences_text.setMinimumHeight(self.look.space(240))
