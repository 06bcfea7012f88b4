"""From the values of a report to a document on the screen: the words of the file, in the colours of the program."""

from datetime import date

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QImage,
    QPainter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextTableFormat,
)

from qa_desk.domain.dates import short_date
from qa_desk.domain.language import tr
from qa_desk.reports.charts import lay_out
from qa_desk.reports.content import (
    Block,
    Bullets,
    Cell,
    Column,
    ColumnKind,
    Figure,
    Heading,
    KeyFigures,
    Note,
    PageBreak,
    Paragraph,
    Quote,
    Report,
    Table,
    Tag,
)
from qa_desk.ui.findings.painting import PartPainter, ScreenMetrics, chart_scale
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize

_SIZES = {1: TextSize.PAGE, 2: TextSize.SECTION, 3: TextSize.QUESTION, 4: TextSize.BODY}
NARROWEST_CHART = 240
"""In units of the chart; where there is less room it is drawn so wide and shrunk."""
SHARP = 2
"""Charts are drawn this much finer than the screen, so that they stay sharp when it scales."""


class PaperWriter:
    """Writes one report into one document. ``zoom`` is 1 for text as large as everywhere in the program."""

    def __init__(self, look: Look, document: QTextDocument, width: int, zoom: float) -> None:
        self._look, self._document, self._width, self._zoom = look, document, width, zoom
        self._cursor = QTextCursor(document)
        self._is_first = True
        self.places: list[tuple[int, int]] = []
        """From where to where each block of the report stands in the document."""

    def write(self, report: Report) -> None:
        """Write all of it, in place of what was there."""
        self._document.clear()
        self._cursor.beginEditBlock()  # laid out once, at the end
        self._write(report)
        self._cursor.endEditBlock()

    def _write(self, report: Report) -> None:
        if report.marking:
            self._line(report.marking, bold=True, align=Qt.AlignmentFlag.AlignHCenter)
        self._line(report.title, size=TextSize.PAGE, bold=True)
        if report.subtitle:
            self._line(report.subtitle, ink=self._look.theme.muted)
        self._line(tr("Created on {short_date}", short_date=short_date(report.created_on)), ink=self._look.theme.muted)
        for block in report.blocks:
            start = self._cursor.position()
            self._block(block)
            self.places.append((start, self._cursor.position()))
        if report.footer:
            self._line(report.footer, ink=self._look.theme.muted)

    def _block(self, block: Block) -> None:
        match block:
            case Heading(text, level):
                self._line(text, size=_SIZES[level], bold=True, above=12)
            case Paragraph(text, lead):
                self._line(text, lead=lead)
            case Bullets(points, numbered):
                for number, point in enumerate(points, 1):
                    self._line(f"{number}. {point}" if numbered else f"\u2022 {point}", indent=16)
            case Quote(text, source):
                self._line(f"\u201c{text}\u201d" + (f" ({source})" if source else ""), indent=24)
            case KeyFigures(figures):
                for one in figures:
                    self._line(f"{one.label}. {one.note}".rstrip(" ."), lead=one.value)
            case Note(text, title):
                self._line(text, lead=title, ground=self._look.theme.info_bg, indent=8)
            case Table():
                self._table(block)
            case Figure():
                self._figure(block)
            case PageBreak():
                self._line(tr("New page"), ink=self._look.theme.muted, align=Qt.AlignmentFlag.AlignRight)

    def _line(
        self,
        text: str,
        *,
        lead: str = "",
        size: TextSize = TextSize.BODY,
        bold: bool = False,
        ink: str = "",
        ground: str = "",
        above: int = 4,
        indent: int = 0,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        form = QTextBlockFormat()
        form.setAlignment(align)
        form.setTopMargin(self._look.space(above))
        form.setBottomMargin(self._look.space(4))
        form.setLeftMargin(self._look.space(indent))
        if ground:
            form.setBackground(QColor(ground))
        if self._is_first:
            self._cursor.setBlockFormat(form)
        else:
            self._cursor.insertBlock(form)
        self._is_first = False
        if lead:
            self._cursor.insertText(f"{lead} ", self._letters(size, bold=True, ink=ink))
        self._cursor.insertText(text, self._letters(size, bold=bold, ink=ink))

    def _letters(self, size: TextSize = TextSize.BODY, *, bold: bool = False, ink: str = "") -> QTextCharFormat:
        form, font = QTextCharFormat(), self._look.font(size, bold)
        font.setPointSizeF(font.pointSizeF() * self._zoom)
        form.setFont(font)
        form.setForeground(QColor(ink or self._look.theme.text))
        return form

    def _table(self, table: Table) -> None:
        self._line(table.title, bold=True, above=8)
        shape = QTextTableFormat()
        shape.setHeaderRowCount(1)
        shape.setCellPadding(self._look.space(4))
        shape.setCellSpacing(0)
        shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        shape.setBorder(1)
        shape.setBorderCollapse(True)
        shape.setBorderBrush(QColor(self._look.theme.line))
        shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        shares = [column.share for column in table.columns]
        if all(shares):
            whole = sum(shares)
            shape.setColumnWidthConstraints(
                [QTextLength(QTextLength.Type.PercentageLength, 100 * share / whole) for share in shares]
            )
        drawn = self._cursor.insertTable(len(table.rows) + 1, len(table.columns), shape)
        for place, column in enumerate(table.columns):
            self._cell(drawn.cellAt(0, place).firstCursorPosition(), column.title, column, bold=True)
        for number, row in enumerate(table.rows, 1):
            for place, (cell, column) in enumerate(zip(row, table.columns, strict=True)):
                self._cell(drawn.cellAt(number, place).firstCursorPosition(), _words(cell), column)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        for note in table.notes:
            self._line(note, ink=self._look.theme.muted)

    def _cell(self, cursor: QTextCursor, text: str, column: Column, *, bold: bool = False) -> None:
        form = QTextBlockFormat()
        is_number = column.kind is ColumnKind.NUMBER
        form.setAlignment(Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft)
        cursor.setBlockFormat(form)
        cursor.insertText(text, self._letters(bold=bold))

    def _figure(self, figure: Figure) -> None:
        self._line(figure.chart.title, bold=True, above=8)
        image = _drawn(self._look, figure, self._width)
        name = f"chart-{len(self.places)}"
        self._document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name), image)
        shown = QTextImageFormat()
        shown.setName(name)
        fits = min(self._width / (image.width() / SHARP), 1.0)
        shown.setWidth(fits * image.width() / SHARP)
        shown.setHeight(fits * image.height() / SHARP)
        self._cursor.insertBlock(QTextBlockFormat())
        self._cursor.insertImage(shown)
        self._line(figure.described, ink=self._look.theme.muted)
        if figure.caption:
            self._line(figure.caption, ink=self._look.theme.muted)


def _drawn(look: Look, figure: Figure, width: int) -> QImage:
    """The chart as a picture, in the inks of the theme."""
    scale = chart_scale(look)
    drawing = lay_out(figure.chart, max(width / scale, NARROWEST_CHART), ScreenMetrics(look))
    image = QImage(
        round(drawing.width * scale * SHARP), round(drawing.height * scale * SHARP), QImage.Format.Format_ARGB32
    )
    image.fill(QColor(look.theme.base))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(SHARP, SHARP)
    part_painter = PartPainter(painter, look, look.theme.text)
    for part in drawing.parts:
        part_painter.draw(part)
    painter.end()
    return image


def _words(cell: Cell) -> str:
    match cell:
        case None:
            return ""
        case Tag(word):
            return word
        case date():
            return short_date(cell)
        case int():
            return f"{cell:,}"
        case _:
            return cell
