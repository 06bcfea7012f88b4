"""From the words after ``main.py`` to one verb, its answer and its exit status."""

import importlib
import json
import logging
import os
import sys
from argparse import ArgumentParser
from collections.abc import Sequence
from keyword import iskeyword

from qa_desk import __version__, paths
from qa_desk.cli.verbs import Told, Workplace
from qa_desk.domain.errors import UserError
from qa_desk.own_process import is_packaged

DONE, REFUSED = 0, 1
NOUNS = {
    "templates": "the library of templates",
    "desk": "the encrypted file that holds everything",
    "audit": "the audits of a desk",
    "cases": "the cases of an audit",
    "concern": "immediate safeguarding concerns: who was told, when, and what came of it",
    "device": "this desk's card, and whose devices it trusts",
    "pack": "what a chair gives each auditor",
    "return": "sealed returns: making one, and taking them in",
    "findings": "what an audit shows: counts of grades, worst first",
    "findings compare": "what an audit shows beside an earlier one",
    "actions": "the action plans: what is to be done, by whom, and how it stands",
    "history": "the audit trail: every change of an answer, and all of it to be verified elsewhere",
    "learning": "themes by years: from which sources, what was done, whether it changed anything",
    "findings match": "which question of an earlier form is which of a later one, so that audits can be compared",
    "attendance": "who comes to the meetings of a board and its groups, against the minimum",
    "agreement": "how far auditors agree, in plain words and in coefficients",
    "panel": "what a panel compares and agrees: sealed cases, differences, agreed grades",
    "prove": "attack the real services, and report which promises about data held",
    "report": "make a file from an audit",
    "report register": "what left a desk as a report: who, when, by which rule, and which of it a file is",
    "retention": "until when audits are kept, legal holds, and erasing by law",
    "search": "find cases, questions, evidence, themes, actions and audits by their words",
    "themes": "what findings have in common, over every audit or in one",
    "visit": "frontline visits and staff surveys, beside what a Section 11 return says",
    "voice": "what practitioners and families said, beside what the records show",
    "workbook": "returns by Excel, for agencies without the program",
    "workdays": "the date that is N working days after START",
}
"""Every command, what it is for; each has the module of that name, with _ between two words."""

STOPPED = UserError("Stopped.", "What was not finished has not been kept.")

_log = logging.getLogger("qa_desk.cli")


def run(arguments: Sequence[str], workplace: Workplace) -> int:
    """Do one verb; 0 when it is done, 1 when it was refused with a reason on stderr, 2 for wrong usage."""
    try:
        words = _joined(arguments)
        chosen = _parser(words).parse_args(words)
        told: Told = chosen.verb(chosen, workplace)
        _write(json.dumps(told.body, indent=2) if chosen.json else "\n".join(told.lines))
    except SystemExit as stop:  # argparse has printed why
        _write("")
        return stop.code if isinstance(stop.code, int) else REFUSED
    except UserError as refusal:
        return _refuse(refusal)
    except KeyboardInterrupt:
        return _refuse(STOPPED)
    except Exception:
        _log.exception("A command stopped")
        return _refuse(_own_fault())
    return _refuse(UserError(told.problem)) if told.problem else DONE


def _joined(arguments: Sequence[str]) -> list[str]:
    """The words with a command of two words as one."""
    words = list(arguments)
    at = next((place for place, word in enumerate(words) if not word.startswith("-")), len(words))
    command = " ".join(words[at : at + 2])
    return [*words[:at], command, *words[at + 2 :]] if " " in command and command in NOUNS else words


def _parser(arguments: Sequence[str]) -> ArgumentParser:
    parser = ArgumentParser(
        prog="qa-desk" if is_packaged() else "main.py",
        description="QA Desk without its window: one command, then text or JSON. Without a command the window opens; "
        "with a file (.qadesk, .qapack, .qareturn) it opens that; with --check-window it is tried on the demo desk.",
        epilog="A desk is unlocked by --passphrase-file, by the variable QA_DESK_PASSPHRASE, or by asking.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"QA Desk {__version__}")
    parser.add_argument("--json", action="store_true", help="print JSON")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    chosen = next((word for word in arguments if not word.startswith("-")), "")
    for noun, what in NOUNS.items():
        command = commands.add_parser(noun, help=what, description=what, allow_abbrev=False)
        if noun == chosen:  # the others would only cost time
            module = f"{noun}_" if iskeyword(noun) else noun.replace(" ", "_")
            importlib.import_module(f"qa_desk.cli.{module}").add_to(command)
    return parser


def _write(text: str) -> None:
    """Print an answer whole. A reader that has gone away wanted no more of it, and that is no problem."""
    try:
        if text:
            print(_encodable(text))
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # else Python tries once more at its end
    except OSError as problem:
        raise UserError("The answer could not be written.", "Check the place that it is sent to.") from problem


def _refuse(refusal: UserError) -> int:
    print(_encodable(" ".join(str(refusal).split())), file=sys.stderr)
    return REFUSED


def _encodable(text: str) -> str:
    """The text with what this console cannot show written as escapes."""
    encoding = sys.stdout.encoding or "utf-8"
    return text.encode(encoding, "backslashreplace").decode(encoding)


def _own_fault() -> UserError:
    return UserError(
        "QA Desk stopped because of a fault of its own.",
        f"What was saved before is safe. The log in {paths.logs_folder()} says where it happened.",
    )
