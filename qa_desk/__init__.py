"""QA Desk: multi-agency safeguarding audits, graded offline, moderated blind, followed until practice changes."""

__version__ = "0.1.0"
