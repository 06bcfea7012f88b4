"""Every pair of colours is readable, and a change of look reaches what is on screen."""

from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from qa_desk.domain.tones import TONES
from qa_desk.ui.look import ColourChoice, Look
from qa_desk.ui.look.style_sheet import style_sheet
from qa_desk.ui.look.themes import DARK, LIGHT, Theme, contrast, plain_theme
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.widgets.text_label import TextLabel

ICONS = Path(__file__).parents[2] / "resources" / "icons"

PAIRS = (
    ("text", "base", 4.5, 16.56, 14.29),
    ("text", "window", 4.5, 15.15, 15.57),
    ("text", "alt", 4.5, 14.72, 12.80),
    ("muted", "base", 4.5, 7.63, 8.59),
    ("muted", "window", 4.5, 6.98, 9.36),
    ("muted", "alt", 4.5, 6.78, 7.69),
    ("disabled", "base", 3.0, 4.64, 5.51),
    ("border", "base", 3.0, 4.79, 5.25),
    ("border", "window", 3.0, 4.38, 5.72),
    ("accent", "window", 3.0, 9.38, 8.22),
    ("accent_text", "accent", 4.5, 10.25, 8.11),
    ("link", "base", 4.5, 6.59, 8.53),
    ("link", "window", 4.5, 6.03, 9.30),
    ("sel_text", "sel", 4.5, 13.70, 9.86),
    ("focus_out", "base", 3.0, 19.59, 12.03),
    ("focus_out", "window", 3.0, 17.92, 13.11),
    ("focus_in", "accent", 3.0, 7.61, 9.12),
    ("error", "base", 4.5, 6.88, 7.93),
    ("error", "window", 4.5, 6.30, 8.64),
    ("error", "error_bg", 4.5, 6.23, 7.48),
    ("text", "error_bg", 4.5, 15.00, 13.49),
    ("text", "warn_bg", 4.5, 15.35, 11.61),
    ("warn_line", "warn_bg", 3.0, 5.14, 7.84),
    ("ok", "base", 4.5, 6.25, 9.18),
    ("ok", "ok_bg", 4.5, 5.64, 7.73),
    ("info", "info_bg", 4.5, 5.83, 7.60),
    ("text", "info_bg", 4.5, 14.65, 12.72),
)


@pytest.mark.parametrize(("foreground", "background", "need", "light", "dark"), PAIRS)
def test_every_pair_meets_its_ratio(foreground: str, background: str, need: float, light: float, dark: float) -> None:
    for theme, measured in ((LIGHT, light), (DARK, dark)):
        ratio = contrast(getattr(theme, foreground), getattr(theme, background))
        assert ratio >= need
        assert ratio == pytest.approx(measured, abs=0.01)


@pytest.mark.parametrize("name", sorted(TONES))
@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_the_words_of_a_judgement_are_readable_on_its_fill(name: str, theme: Theme) -> None:
    tone = theme.tone(name)
    assert contrast(tone.text, tone.fill) >= 4.5


def test_the_style_sheet_names_no_font(look: Look) -> None:
    assert "font" not in style_sheet(LIGHT, look.space)


def test_text_size_reaches_widgets_that_are_open_already(look: Look, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    widgets = [QLabel("Plain"), QPushButton("Next"), QLineEdit("Text")]
    widgets += [TextLabel(look, "Caption", size=TextSize.CAPTION), TextLabel(look, "Page", size=TextSize.PAGE)]
    for widget in widgets:
        column.addWidget(widget)
    page.show()
    before = [QFontMetrics(widget.font()).height() for widget in widgets]
    look.set_text_percent(200)
    after = [QFontMetrics(widget.font()).height() for widget in widgets]
    assert all(new == pytest.approx(2 * old, abs=2) for old, new in zip(before, after, strict=True))
    look.normal_text()
    assert [QFontMetrics(widget.font()).height() for widget in widgets] == before


def test_text_size_stays_between_100_and_200_percent(look: Look) -> None:
    look.smaller_text()
    assert look.text_percent == 100
    for _ in range(9):
        look.larger_text()
    assert look.text_percent == 200
    assert look.space(8) == 16


def test_larger_text_of_the_system_carries_through(plain_application: QApplication) -> None:
    larger = QFont(plain_application.font())
    larger.setPointSizeF(14)
    plain_application.setFont(larger)
    look = Look(plain_application, ICONS)
    assert look.font().pointSizeF() == pytest.approx(14)
    look.deleteLater()


def test_dark_and_light_are_chosen_live(look: Look, qtbot: QtBot) -> None:
    with qtbot.waitSignal(look.changed):
        look.set_colours(ColourChoice.DARK)
    assert look.theme is DARK
    assert look.application.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.window
    look.set_colours(ColourChoice.LIGHT)
    assert look.theme is LIGHT


def test_the_palette_leaves_nothing_as_faint_as_qt_would(look: Look) -> None:
    for choice in (ColourChoice.LIGHT, ColourChoice.DARK):
        look.set_colours(choice)
        palette, role = look.application.palette(), QPalette.ColorRole
        base = palette.color(role.Base).name()
        assert contrast(palette.color(QPalette.ColorGroup.Disabled, role.Text).name(), base) >= 3
        assert contrast(palette.color(role.PlaceholderText).name(), base) >= 4.5
        assert contrast(palette.color(role.HighlightedText).name(), palette.color(role.Highlight).name()) >= 4.5


def test_a_contrast_theme_of_the_system_drops_our_colours(look: Look) -> None:
    look.set_high_contrast(True)
    theme = look.theme
    assert theme.is_plain
    assert theme == plain_theme(look.application.palette())
    assert theme.tone("good").fill == theme.tone("inadequate").fill == theme.base
    assert theme.tone("good").text == theme.text
    look.set_high_contrast(False)
    assert look.theme is LIGHT
