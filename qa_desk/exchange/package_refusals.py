"""Why a pack or a sealed return was not opened: each reason in its own sentence."""

from typing import TYPE_CHECKING

from qa_desk.domain.errors import UserError

if TYPE_CHECKING:
    from qa_desk.exchange.sealing import PackageKind

UNCHANGED = "Nothing was changed."
ASK_AGAIN = f"{UNCHANGED} Ask for the file again."
NAMES = {"pack": "pack", "return": "return"}


def wrong_file(kind: "PackageKind", name: str) -> UserError:
    """Some other file altogether."""
    return UserError(
        f'"{name}" is not a QA Desk {NAMES[kind]}.', f"{NAMES[kind].capitalize()}s end in {kind.suffix}. {UNCHANGED}"
    )


def other_kind(kind: "PackageKind", name: str) -> UserError:
    """A pack where a return is expected, or the other way round."""
    where = "on the desk of the auditor it is for" if kind == "pack" else "on the desk of the chair"
    return UserError(f'"{name}" is a {NAMES[kind]}.', f"A {NAMES[kind]} is opened {where}. {UNCHANGED}")


def newer_program() -> UserError:
    """A form of file that this program does not know."""
    return UserError(
        "This file was made with a newer QA Desk than yours.",
        f"Ask your IT team for the newer QA Desk. {UNCHANGED}",
    )


def cut_short() -> UserError:
    """The file ends before its sealed part."""
    return UserError("This file is not whole: its end is missing.", ASK_AGAIN)


def damaged() -> UserError:
    """The first bytes are not as QA Desk writes them."""
    return UserError("The beginning of this file is damaged.", ASK_AGAIN)


def too_large() -> UserError:
    """More than any real pack or return holds."""
    return UserError("This file is larger than any pack or return.", f"{UNCHANGED} Ask who made it what it is.")


def wrong_recipient(kind: "PackageKind") -> UserError:
    """Sealed to another device."""
    whose = "another chair" if kind == "return" else "another device"
    return UserError(
        f"This {NAMES[kind]} is sealed to {whose}, so it cannot be opened here.",
        f"{UNCHANGED} Give the sender the device card of this desk.",
    )


def altered_on_its_way() -> UserError:
    """The seal does not open: a byte was changed, or the end is missing."""
    return UserError("This file was changed or cut short after it was sealed.", ASK_AGAIN)


def not_signed() -> UserError:
    """Opened, but the signature is not the sender's."""
    return UserError("Nobody's signature fits this file, so it is not known who made it.", ASK_AGAIN)


def not_readable(where: str = "") -> UserError:
    """Signed, but not a body that QA Desk writes."""
    place = f" ({where})" if where else ""
    return UserError(f"What is in this file is not what QA Desk writes{place}.", ASK_AGAIN)
