"""The pages of an open desk, each made when it is first gone to: the window shows Home without waiting for the rest."""

from collections.abc import Callable
from dataclasses import dataclass

from qa_desk.services.desks import Desks
from qa_desk.ui.desk import Desk
from qa_desk.ui.dialogs import Dialogs
from qa_desk.ui.live_settings import LiveSettings
from qa_desk.ui.look import Look
from qa_desk.ui.page import Page
from qa_desk.ui.tasks import TaskRunner


@dataclass(frozen=True)
class Pages:
    """Makes pages; each module is imported with the page that needs it."""

    look: Look
    desk: Desk
    dialogs: Dialogs
    tasks: TaskRunner
    settings: LiveSettings
    desks: Desks

    def makers(self) -> dict[str, Callable[[], Page]]:
        """Every place that this version has, by name, and how its page is made."""
        return {
            "home": self._home,
            "my_cases": self._my_cases,
            "grading": self._grading,
            "answer_history": self._answer_history,
            "exports": self._exports,
            "keeping": self._keeping,
            "areas": self._areas,
            "concern": self._concern,
            "voices": self._voices,
            "moderation": self._returns,
            "take_in": self._take_in,
            "differences": self._differences,
            "issue_packs": self._issue_packs,
            "open_pack": self._open_pack,
            "panel": self._panel,
            "findings": self._findings,
            "themes": self._themes,
            "learning": self._learning,
            "actions": self._actions,
            "action": self._action,
            "comparison": self._comparison,
            "question_match": self._question_match,
            "cross_tab": self._cross_tab,
            "paste_actions": self._paste_actions,
            "attendance": self._attendance,
            "reports": self._reports,
            "set_up": self._set_up,
            "audit_move": self._audit_move,
            "templates": self._templates,
            "designer": self._designer,
            "settings": self._preferences,
            "workbooks": self._workbooks,
            "looked": self._looked,
        }

    def _home(self) -> Page:
        from qa_desk.ui.home import home_page

        return home_page(self.look, self.desk, self.dialogs, self.tasks, self.settings, self.desks.clock)

    def _my_cases(self) -> Page:
        from qa_desk.ui.my_cases import my_cases_page

        return my_cases_page(self.look, self.desk, self.dialogs, self.tasks)

    def _grading(self) -> Page:
        from qa_desk.ui.grading import grading_page

        return grading_page(self.look, self.desk, self.dialogs, self.settings)

    def _answer_history(self) -> Page:
        from qa_desk.ui.answer_history import answer_history_page

        return answer_history_page(self.look, self.desk)

    def _areas(self) -> Page:
        from qa_desk.ui.areas import areas_page

        return areas_page(self.look, self.desk, self.dialogs, self.tasks, self.desks.clock.today)

    def _concern(self) -> Page:
        from qa_desk.ui.concerns import concern_page

        return concern_page(self.look, self.desk, self.desks.clock)

    def _voices(self) -> Page:
        from qa_desk.ui.voices import voices_page

        return voices_page(self.look, self.desk, self.desks.clock)

    def _returns(self) -> Page:
        from qa_desk.ui.returns import returns_page

        return returns_page(self.look, self.desk, self.dialogs)

    def _take_in(self) -> Page:
        from qa_desk.ui.take_in import take_in_page

        return take_in_page(self.look, self.desk, self.dialogs, self.tasks)

    def _differences(self) -> Page:
        from qa_desk.ui.take_in import differences_page

        return differences_page(self.look, self.desk)

    def _issue_packs(self) -> Page:
        from qa_desk.ui.packs import issue_page

        return issue_page(self.look, self.desk, self.dialogs, self.tasks)

    def _open_pack(self) -> Page:
        from qa_desk.ui.packs import open_pack_page

        return open_pack_page(self.look, self.desk, self.tasks)

    def _panel(self) -> Page:
        from qa_desk.ui.panel import panel_page

        return panel_page(self.look, self.desk, self.dialogs, self.settings, self.desks.clock)

    def _findings(self) -> Page:
        from qa_desk.ui.findings import findings_page

        return findings_page(self.look, self.desk, self.dialogs, self.tasks, self.settings)

    def _themes(self) -> Page:
        from qa_desk.ui.themes import themes_page

        return themes_page(self.look, self.desk)

    def _learning(self) -> Page:
        from qa_desk.ui.learning import learning_page

        return learning_page(self.look, self.desk, self.dialogs, self.desks.clock.today)

    def _actions(self) -> Page:
        from qa_desk.ui.actions import actions_page

        return actions_page(self.look, self.desk, self.settings, self.dialogs, self.tasks)

    def _action(self) -> Page:
        from qa_desk.ui.actions import action_page

        return action_page(self.look, self.desk)

    def _comparison(self) -> Page:
        from qa_desk.ui.comparison import comparison_page

        return comparison_page(self.look, self.desk)

    def _question_match(self) -> Page:
        from qa_desk.ui.question_match import question_match_page

        return question_match_page(self.look, self.desk)

    def _cross_tab(self) -> Page:
        from qa_desk.ui.cross_tab import cross_tab_page

        return cross_tab_page(self.look, self.desk)

    def _paste_actions(self) -> Page:
        from qa_desk.ui.paste_actions import paste_actions_page

        return paste_actions_page(self.look, self.desk, self.dialogs, self.tasks)

    def _attendance(self) -> Page:
        from qa_desk.ui.meetings import attendance_page

        return attendance_page(self.look, self.desk)

    def _reports(self) -> Page:
        from qa_desk.ui.report_export import reports_page

        return reports_page(self.look, self.desk, self.dialogs, self.tasks, self.settings)

    def _exports(self) -> Page:
        from qa_desk.ui.export_register import export_register_page

        return export_register_page(self.look, self.desk, self.dialogs)

    def _keeping(self) -> Page:
        from qa_desk.ui.keeping import keeping_page

        return keeping_page(self.look, self.desk, self.dialogs, self.tasks, self.desks.clock.today)

    def _set_up(self) -> Page:
        from qa_desk.ui.set_up import set_up_page

        return set_up_page(self.look, self.desk, self.dialogs, self.tasks, self.settings, self.desks.clock)

    def _audit_move(self) -> Page:
        from qa_desk.ui.audit_move import audit_move_page

        return audit_move_page(self.look, self.desk, self.tasks)

    def _templates(self) -> Page:
        from qa_desk.ui.template_shelf import templates_page

        return templates_page(self.look, self.desk, self.dialogs, self.tasks)

    def _designer(self) -> Page:
        from qa_desk.ui.template_designer import designer_page

        return designer_page(self.look, self.desk, self.dialogs, self.tasks, self.settings, self.desks)

    def _preferences(self) -> Page:
        from qa_desk.ui.preferences import preferences_page

        return preferences_page(self.look, self.desk, self.dialogs, self.tasks, self.settings, self.desks)

    def _looked(self) -> Page:
        from qa_desk.ui.looked import looked_page

        return looked_page(self.look, self.desk)

    def _workbooks(self) -> Page:
        from qa_desk.ui.workbook_returns import workbook_returns_page

        return workbook_returns_page(self.look, self.desk, self.dialogs, self.tasks)
