"""Adding bank holidays from a file: what it brings is shown before any of it is kept."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from qa_desk.domain.language import tr
from qa_desk.domain.working_days import HolidayTable, Nation
from qa_desk.services.bank_holidays import HolidayOffer
from qa_desk.ui.layout.spacing import button_row, scaled, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.nations import NATION_WORDS
from qa_desk.ui.widgets.announcements import announce
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.text_label import TextLabel

NONE_ADDED = tr(
    "All that are loaded came with QA Desk. When www.gov.uk/bank-holidays lists a further year, add it here."
)
WHERE_FROM = tr("The file is www.gov.uk/bank-holidays.json, saved on this computer.")


def years_told(years: Sequence[int]) -> str:
    """ "2029", "2029 and 2030", "2024, 2027 to 2030": years that follow one another as one range."""
    runs: list[list[int]] = []
    for year in years:
        if runs and year == runs[-1][-1] + 1:
            runs[-1].append(year)
        else:
            runs.append([year])
    told = [str(run[0]) if len(run) == 1 else f"{run[0]} to {run[-1]}" for run in runs]
    return " and ".join(told) if len(told) < 3 else tr("{join} and {told}", join=", ".join(told[:-1]), told=told[-1])


def offer_lines(offer: HolidayOffer) -> tuple[str, ...]:
    """What a file brings, for which nations, and what keeping it would change."""
    brought = years_told(range(offer.brought.first_year, offer.brought.last_year + 1))
    nations = list(NATION_WORDS.values())
    lines = [
        tr(
            '"{name}" has the bank holidays of {join} and {nations} for {brought}.',
            name=offer.name,
            join=", ".join(nations[:-1]),
            nations=nations[-1],
            brought=brought,
        )
    ]
    for year in offer.new_years:
        days = offer.days_in(year)
        lines.append(
            tr("New: {year}, with ", year=year)
            + ", ".join(f"{NATION_WORDS[nation]} {days[nation]}" for nation in Nation)
        )
    if offer.changed_years:
        lines.append(
            tr(
                "Different: {years_told}. Days in the file replace those loaded now",
                years_told=years_told(offer.changed_years),
            )
        )
    return tuple(lines)


class AddedHolidaysCard(Card):
    """The two ways to change which bank holidays count, and what a chosen file brings."""

    add_requested = Signal()
    keep_requested = Signal()
    leave_requested = Signal()
    go_back_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self.words = TextLabel(look)
        self.add_button = verb_button(tr("&Add bank holidays from a file..."))
        self.go_back_button = verb_button(tr("&Go back to the shipped list"))
        self.offer_label = TextLabel(look)
        self.keep_button = verb_button(tr("&Keep these bank holidays"), main=True)
        self.leave_button = verb_button(tr("&Leave them out"))
        self.body.addWidget(TextLabel(look, tr("Further years"), size=TextSize.QUESTION, bold=True))
        self.body.addWidget(self.words)
        self.body.addLayout(button_row(look, self.add_button, self.go_back_button))
        self.offer = QWidget()
        column = QVBoxLayout(self.offer)
        scaled(look, column, margins=(0, 8, 0, 0), spacing=8)
        column.addWidget(self.offer_label)
        column.addLayout(button_row(look, self.keep_button, self.leave_button))
        self.body.addWidget(self.offer)
        self.offer.hide()
        self.go_back_button.hide()
        self.add_button.clicked.connect(self.add_requested)
        self.go_back_button.clicked.connect(self.go_back_requested)
        self.keep_button.clicked.connect(self.keep_requested)
        self.leave_button.clicked.connect(self.leave_requested)

    def show_added(self, added: HolidayTable | None, warning: str) -> None:
        """Say which years came from a file, or why those cannot be read."""
        came = (
            tr(
                "{years_told} came from a file you added.",
                years_told=years_told(range(added.first_year, added.last_year + 1)),
            )
            if added
            else ""
        )
        self.words.setText(f"{warning or came or NONE_ADDED} {WHERE_FROM}")
        self.words.set_ink("error" if warning else "")
        self.go_back_button.setVisible(bool(added or warning))

    def show_offer(self, offer: HolidayOffer) -> None:
        """Show what a file brings; nothing of it is kept yet."""
        told = "\n".join(offer_lines(offer))
        self.offer_label.setText(told)
        self.offer.show()
        announce(self, told)
        self.keep_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def hide_offer(self) -> None:
        """The file was kept or left out."""
        focused = QApplication.focusWidget()
        self.offer.hide()
        if focused is not None and self.offer.isAncestorOf(focused):
            self.take_focus()

    def take_focus(self) -> None:
        """Put the focus on the way to add."""
        self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
