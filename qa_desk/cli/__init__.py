"""The same verbs without a window: text or JSON on standard output."""

from qa_desk.cli.command_line import run

__all__ = ["run"]
