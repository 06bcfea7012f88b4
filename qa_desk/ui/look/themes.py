"""The colours of the program as named tokens, one set for light and one for dark."""

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette

from qa_desk.domain.tones import TONES, Tone


@dataclass(frozen=True)
class Theme:
    """Every colour the program uses outside grades; widgets ask for a token, never for a colour."""

    window: str
    base: str
    alt: str
    text: str
    muted: str
    disabled: str
    border: str
    line: str
    accent: str
    accent_text: str
    info: str
    info_bg: str
    sel: str
    sel_text: str
    focus_out: str
    focus_in: str
    error: str
    error_bg: str
    warn_line: str
    warn_bg: str
    ok: str
    ok_bg: str
    is_dark: bool = False
    is_plain: bool = False
    """True in a contrast theme of the system: grades are then outline, shape and word without a fill."""

    @property
    def link(self) -> str:
        """Links share the colour of notes."""
        return self.info

    def tone(self, name: str) -> Tone:
        """The fill and text of a judgement, the same in light and dark so that screen, wall and print match."""
        if self.is_plain:
            return Tone(self.base, self.text)
        if name == "not_answered":
            return Tone(self.base, self.muted)
        return TONES[name]


LIGHT = Theme(
    window="#F3F5F7",
    base="#FFFFFF",
    alt="#EEF2F6",
    text="#1B1F24",
    muted="#4A555E",
    disabled="#6B7680",
    border="#68747E",
    line="#C7CFD6",
    accent="#12436D",
    accent_text="#FFFFFF",
    info="#1A5FA0",
    info_bg="#EAF2FA",
    sel="#D7E6F5",
    sel_text="#0B1B2B",
    focus_out="#0B0C0C",
    focus_in="#FFDD00",
    error="#B01E1E",
    error_bg="#FDF1F0",
    warn_line="#8A6100",
    warn_bg="#FFF6DC",
    ok="#0B6E4F",
    ok_bg="#EAF6F1",
)

DARK = Theme(
    window="#15191E",
    base="#1C2127",
    alt="#232A31",
    text="#EEF1F4",
    muted="#B4BEC7",
    disabled="#8D98A2",
    border="#8994A0",
    line="#38424B",
    accent="#7FB6EA",
    accent_text="#0B1B2B",
    info="#8CC1F5",
    info_bg="#172B40",
    sel="#23456A",
    sel_text="#FFFFFF",
    focus_out="#FFDD00",
    focus_in="#0B0C0C",
    error="#FF9A90",
    error_bg="#3A1D1D",
    warn_line="#F2C14E",
    warn_bg="#3A2F12",
    ok="#6FD6AE",
    ok_bg="#16332A",
    is_dark=True,
)


def plain_theme(palette: QPalette) -> Theme:
    """The tokens of a contrast theme: only colours the system itself has chosen."""

    def name(role: QPalette.ColorRole) -> str:
        return palette.color(QPalette.ColorGroup.Active, role).name().upper()

    window, text = name(QPalette.ColorRole.Window), name(QPalette.ColorRole.WindowText)
    base, on_base = name(QPalette.ColorRole.Base), name(QPalette.ColorRole.Text)
    highlight, on_highlight = name(QPalette.ColorRole.Highlight), name(QPalette.ColorRole.HighlightedText)
    link = name(QPalette.ColorRole.Link)
    return Theme(
        window=window, base=base, alt=base, text=on_base, muted=on_base,
        disabled=palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text).name().upper(),
        border=on_base, line=on_base, accent=highlight, accent_text=on_highlight, info=link, info_bg=base,
        sel=highlight, sel_text=on_highlight, focus_out=text, focus_in=window, error=on_base, error_bg=base,
        warn_line=on_base, warn_bg=base, ok=on_base, ok_bg=base,
        is_dark=QColor(window).lightness() < 128, is_plain=True,
    )  # fmt: skip


def palette_of(theme: Theme) -> QPalette:
    """A whole palette from the tokens, since Qt's own has text as faint as 1.86 to 1."""
    role, palette = QPalette.ColorRole, QPalette()
    for wanted, colour in (
        (role.Window, theme.window),
        (role.WindowText, theme.text),
        (role.Base, theme.base),
        (role.AlternateBase, theme.alt),
        (role.Text, theme.text),
        (role.Button, theme.base),
        (role.ButtonText, theme.text),
        (role.BrightText, theme.accent_text),
        (role.PlaceholderText, theme.muted),
        (role.Highlight, theme.sel),
        (role.HighlightedText, theme.sel_text),
        (role.Link, theme.link),
        (role.LinkVisited, theme.link),
        (role.ToolTipBase, theme.base),
        (role.ToolTipText, theme.text),
        (role.Light, theme.base),
        (role.Midlight, theme.alt),
        (role.Mid, theme.line),
        (role.Dark, theme.border),
        (role.Shadow, theme.border),
        (role.Accent, theme.accent),
    ):
        palette.setColor(wanted, QColor(colour))
    for faint in (role.WindowText, role.Text, role.ButtonText, role.PlaceholderText):
        palette.setColor(QPalette.ColorGroup.Disabled, faint, QColor(theme.disabled))
    return palette


def contrast(foreground: str, background: str) -> float:
    """The contrast of two colours as WCAG 2.2 computes it, 1 to 21."""
    lighter, darker = sorted((_luminance(foreground), _luminance(background)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
