"""The style sheet, made from the theme's tokens. It never names a font: see Look."""

from collections.abc import Callable
from string import Template

from qa_desk.ui.look.themes import Theme

ICON_PREFIX = "icons"

_FIELDS = Template("""
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox {
  background: $base; color: $text; border: 1px solid $border; border-radius: ${r4}px;
  selection-background-color: $sel; selection-color: $sel_text; placeholder-text-color: $muted;
}
QLineEdit, QComboBox { padding: ${s4}px ${s8}px; min-height: ${row}px; }
QPlainTextEdit, QTextEdit { padding: ${s4}px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled { color: $disabled; border-color: $line; }
QLineEdit[readOnly="true"], QPlainTextEdit[readOnly="true"] { background: $window; border-color: $line; }
QLineEdit[problem="true"] { border: 2px solid $error; }
QComboBox::drop-down { border: none; width: ${s24}px; }
QComboBox::down-arrow { image: url($icons/chevron-down.svg); width: ${s12}px; height: ${s12}px; }
QComboBox QAbstractItemView { border: 1px solid $border; background: $base; }
QCheckBox, QRadioButton { spacing: ${s8}px; min-height: ${s24}px; }
QCheckBox::indicator, QRadioButton::indicator {
  width: ${s16}px; height: ${s16}px; border: 1px solid $border; background: $base;
}
QCheckBox::indicator { border-radius: ${r4}px; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url($icons/tick.svg); }
QRadioButton::indicator { border-radius: ${dot}px; }
QRadioButton::indicator:checked { border: ${s4}px solid $accent; width: ${inner}px; height: ${inner}px; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: $line; }
""")

_BUTTONS = Template("""
QPushButton, QToolButton {
  background: $base; color: $text; border: 1px solid $border; border-radius: ${r4}px;
  padding: ${s4}px ${s12}px; min-height: ${row}px;
}
QPushButton:hover, QToolButton:hover { background: $alt; }
QPushButton:pressed, QToolButton:pressed { background: $sel; color: $sel_text; }
QPushButton:checked, QToolButton:checked { background: $sel; color: $sel_text; border-color: $accent; }
QPushButton:disabled, QToolButton:disabled { color: $disabled; border-color: $line; background: $window; }
QPushButton[main="true"] { background: $accent; color: $accent_text; border-color: $accent; }
QPushButton[main="true"]:hover, QPushButton[main="true"]:pressed { border-color: $text; }
QPushButton[main="true"]:disabled { background: $window; color: $disabled; border-color: $line; }
QToolButton::menu-indicator { image: none; }
""")

_SURFACES = Template("""
QFrame[part="card"] { background: $base; border: 1px solid $line; border-radius: ${r6}px; }
QFrame[part="rail"] { background: $base; border: none; border-right: 1px solid $line; }
QFrame[part="status"] { background: $base; border: none; border-top: 1px solid $line; }
QFrame[part="problem"] { background: $error_bg; border: 1px solid $error; border-radius: ${r6}px; }
QFrame[part="warning"] { background: $warn_bg; border: 1px solid $warn_line; border-radius: ${r6}px; }
QFrame[part="notice"] { background: $info_bg; border: 1px solid $info; border-radius: ${r6}px; }
QFrame[part="done"] { background: $ok_bg; border: 1px solid $ok; border-radius: ${r6}px; }
QLabel[ink="muted"] { color: $muted; }
QLabel[ink="error"] { color: $error; }
QLabel[ink="info"] { color: $info; }
QLabel[ink="ok"] { color: $ok; }
QScrollArea { border: none; background: transparent; }
QScrollArea > QWidget > QWidget[part="page"] { background: $window; }
QSplitter::handle { background: $window; }
QSplitter::handle:horizontal { width: ${s8}px; border-left: 1px solid $line; }
QSplitter::handle:vertical { height: ${s8}px; border-top: 1px solid $line; }
QToolTip { background: $base; color: $text; border: 1px solid $border; padding: ${s4}px; }
QMenu { background: $base; color: $text; border: 1px solid $border; padding: ${s4}px; }
QMenu::item { padding: ${s4}px ${s16}px; min-height: ${s16}px; }
QMenu::item:selected { background: $sel; color: $sel_text; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $line; margin: ${s4}px 0px; }
""")

_LISTS = Template("""
QAbstractItemView {
  background: $base; alternate-background-color: $alt; color: $text; border: 1px solid $line;
  selection-background-color: $sel; selection-color: $sel_text; gridline-color: $line; outline: none;
}
QHeaderView { background: $alt; }
QHeaderView::section {
  background: $alt; color: $text; border: none; border-bottom: 1px solid $border; padding: ${s4}px ${s8}px;
}
QTableCornerButton::section { background: $alt; border: none; }
QTabBar::tab {
  background: transparent; color: $text; border: none; border-bottom: 3px solid transparent;
  padding: ${s4}px ${s12}px; min-height: ${s24}px;
}
QTabBar::tab:selected { border-bottom-color: $accent; }
QTabWidget::pane { border: none; border-top: 1px solid $line; }
QScrollBar { background: transparent; border: none; margin: 0px; }
QScrollBar:vertical { width: ${s12}px; }
QScrollBar:horizontal { height: ${s12}px; }
QScrollBar::handle { background: $border; border-radius: 3px; margin: 3px; min-width: ${s24}px; min-height: ${s24}px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0px; height: 0px; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")


def style_sheet(theme: Theme, space: Callable[[int], int]) -> str:
    """The whole style sheet at one text size; ``space`` scales a distance given for 100 %."""
    values = {name: value for name, value in vars(theme).items() if isinstance(value, str)}
    values["link"] = theme.link
    values["icons"] = f"{ICON_PREFIX}:{'dark' if theme.is_dark else 'light'}"
    for size in (4, 8, 12, 16, 24):
        values[f"s{size}"] = str(space(size))
    values["row"] = str(space(22))
    values["r4"], values["r6"] = "4", "6"
    values["inner"] = str(space(16) + 2 - 2 * space(4))
    values["dot"] = str((space(16) + 2) // 2)
    return "".join(part.substitute(values) for part in (_FIELDS, _BUTTONS, _SURFACES, _LISTS))
