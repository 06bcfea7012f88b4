"""Every place of the window: those on the rail, in the order of their keys, and those that one works in."""

from qa_desk.ui.page import WorkingPlace
from qa_desk.ui.widgets.rail import Place

RAIL = (
    Place("home", "Home"),
    Place("my_cases", "My cases"),
    Place("moderation", "Moderation"),
    Place("findings", "Findings"),
    Place("actions", "Actions"),
    Place("reports", "Reports"),
    Place("set_up", "Set-up"),
    Place("templates", "Templates"),
    Place("settings", "Settings"),
)
WORKING_PLACES = {
    "grading": WorkingPlace("Grading", "my_cases"),
    "areas": WorkingPlace("Section 11 areas", "moderation"),
    "panel": WorkingPlace("Moderation", "moderation"),
    "designer": WorkingPlace("Template designer", "templates"),
    "action": WorkingPlace("Action", "actions"),
    "paste_actions": WorkingPlace("Paste a plan", "actions"),
    "attendance": WorkingPlace("Attendance at meetings", "actions"),
    "concern": WorkingPlace("Immediate safeguarding concern", "home"),
    "voices": WorkingPlace("Practitioner and family voice", "findings"),
    "themes": WorkingPlace("Themes of all audits", "findings"),
    "learning": WorkingPlace("Learning framework", "findings"),
    "comparison": WorkingPlace("Comparison", "findings"),
    "question_match": WorkingPlace("Match questions", "comparison"),
    "cross_tab": WorkingPlace("Cross-tab", "findings"),
    "workbooks": WorkingPlace("Workbooks", "moderation"),
    "take_in": WorkingPlace("Open returns", "moderation"),
    "exports": WorkingPlace("Export register", "reports"),
    "keeping": WorkingPlace("Keeping and erasing", "home"),
    "answer_history": WorkingPlace("Every change of an answer", "my_cases"),
    "looked": WorkingPlace("Who looked at it", "home"),
    "differences": WorkingPlace("Settle differences", "moderation"),
    "issue_packs": WorkingPlace("Issue packs", "moderation"),
    "open_pack": WorkingPlace("Open a pack", "home"),
}
"""Places that are not on the rail."""
