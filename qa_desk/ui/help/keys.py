"""The keys that do the same on every page."""

from qa_desk.domain.language import tr

EVERYWHERE = (
    ("F1", tr("Keys and help for this screen")),
    ("F6", tr("Next pane")),
    ("Ctrl+K", tr("Search or go to")),
    ("Ctrl+1 to Ctrl+9", tr("Places on the rail")),
    ("Ctrl+Z, Ctrl+Y", tr("Undo, redo")),
    ("Ctrl+S", tr("Save now; everything is saved as you go")),
    ("Ctrl++, Ctrl+-, Ctrl+0", tr("Text bigger, smaller, normal")),
    ("Ctrl+L", tr("Lock")),
    ("Esc", tr("Back out one level; never loses work")),
)
