"""A dotted line under words that may identify someone: it warns and never changes what was written."""

from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from qa_desk.domain.identifying.identifiers import look_for_identifiers
from qa_desk.ui.look import Look


class SuspectMarks(QSyntaxHighlighter):
    """Underlines names, numbers and dates of birth, line by line as they are typed."""

    def __init__(self, look: Look, document: QTextDocument) -> None:
        super().__init__(document)
        self._look = look

    def highlightBlock(self, text: str) -> None:
        marked = QTextCharFormat()
        marked.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        marked.setUnderlineColor(QColor(self._look.theme.info))
        for suspect in look_for_identifiers(text):
            # Qt counts in UTF-16 units, Python in characters
            start = len(text[: suspect.start].encode("utf-16-le")) // 2
            length = len(suspect.text.encode("utf-16-le")) // 2
            self.setFormat(start, length, marked)
