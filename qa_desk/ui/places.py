"""Every place of the window: those on the rail, in the order of their keys, and those that one works in."""

from qa_desk.domain.language import tr
from qa_desk.ui.page import WorkingPlace
from qa_desk.ui.widgets.rail import Place

RAIL = (
    Place("home", tr("Home")),
    Place("my_cases", tr("My cases")),
    Place("moderation", tr("Moderation")),
    Place("findings", tr("Findings")),
    Place("actions", tr("Actions")),
    Place("reports", tr("Reports")),
    Place("set_up", tr("Set-up")),
    Place("templates", tr("Templates")),
    Place("settings", tr("Settings")),
)
WORKING_PLACES = {
    "grading": WorkingPlace(tr("Grading"), "my_cases"),
    "areas": WorkingPlace(tr("Section 11 areas"), "moderation"),
    "panel": WorkingPlace(tr("Moderation"), "moderation"),
    "designer": WorkingPlace(tr("Template designer"), "templates"),
    "action": WorkingPlace(tr("Action"), "actions"),
    "paste_actions": WorkingPlace(tr("Paste a plan"), "actions"),
    "attendance": WorkingPlace(tr("Attendance at meetings"), "actions"),
    "concern": WorkingPlace(tr("Immediate safeguarding concern"), "home"),
    "voices": WorkingPlace(tr("Practitioner and family voice"), "findings"),
    "themes": WorkingPlace(tr("Themes of all audits"), "findings"),
    "learning": WorkingPlace(tr("Learning framework"), "findings"),
    "comparison": WorkingPlace(tr("Comparison"), "findings"),
    "question_match": WorkingPlace(tr("Match questions"), "comparison"),
    "cross_tab": WorkingPlace(tr("Cross-tab"), "findings"),
    "workbooks": WorkingPlace(tr("Workbooks"), "moderation"),
    "take_in": WorkingPlace(tr("Open returns"), "moderation"),
    "exports": WorkingPlace(tr("Export register"), "reports"),
    "keeping": WorkingPlace(tr("Keeping and erasing"), "home"),
    "answer_history": WorkingPlace(tr("Every change of an answer"), "my_cases"),
    "looked": WorkingPlace(tr("Who looked at it"), "home"),
    "differences": WorkingPlace(tr("Settle differences"), "moderation"),
    "issue_packs": WorkingPlace(tr("Issue packs"), "moderation"),
    "open_pack": WorkingPlace(tr("Open a pack"), "home"),
}
"""Places that are not on the rail."""
