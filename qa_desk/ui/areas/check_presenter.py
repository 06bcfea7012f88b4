"""From the wish to record a visit or a survey to the desk. The grid shows it by itself once it is kept."""

from PySide6.QtCore import QObject

from qa_desk.domain.area_checks.check import Survey, Visit
from qa_desk.domain.areas.grid import Area
from qa_desk.domain.language import tr
from qa_desk.ui.areas.view import AreasView
from qa_desk.ui.desk import Desk


class CheckPresenter(QObject):
    """Keeps visits and surveys of the areas page."""

    def __init__(self, view: AreasView, desk: Desk) -> None:
        super().__init__(view)
        self._view, self._desk = view, desk
        pane = view.areas
        pane.check.visit_given.connect(self._on_visit_given)
        pane.check.survey_given.connect(self._on_survey_given)
        pane.take_back.take_back_given.connect(self._on_take_back_given)

    def _on_visit_given(self, area: Area, visit: Visit) -> None:
        checks, audit = self._desk.services.area_checks, self._view.shown_audit
        if self._desk.change(lambda: checks.visit(audit, area.subject, area.section.name, visit).changed):
            self._view.areas.check.close_panel()
            self._view.show_recorded(
                tr("Visit recorded for {subject}, {label}.", subject=area.subject, label=area.section.label)
            )

    def _on_survey_given(self, area: Area, survey: Survey) -> None:
        checks, audit = self._desk.services.area_checks, self._view.shown_audit
        if self._desk.change(lambda: checks.survey(audit, area.subject, area.section.name, survey).changed):
            self._view.areas.check.close_panel()
            self._view.show_recorded(
                tr("Survey recorded for {subject}, {label}.", subject=area.subject, label=area.section.label)
            )

    def _on_take_back_given(self, check: str, reason: str) -> None:
        if self._desk.change(lambda: self._desk.services.area_checks.take_back(check, reason)):
            self._view.show_recorded(tr("Taken back. What it said stays in the history."))
