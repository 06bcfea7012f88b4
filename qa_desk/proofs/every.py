"""Every campaign there is, in the order of the promises."""

from qa_desk.proofs.campaign import Campaign, Proof


def _kills() -> Proof:
    from qa_desk.proofs.kills.campaign import prove

    return prove


def _power() -> Proof:
    from qa_desk.proofs.power.campaign import prove

    return prove


def _flips() -> Proof:
    from qa_desk.proofs.flips.campaign import prove

    return prove


def _merges() -> Proof:
    from qa_desk.proofs.merges.campaign import prove

    return prove


def _packages() -> Proof:
    from qa_desk.proofs.packages.campaign import prove

    return prove


def _fails() -> Proof:
    from qa_desk.proofs.fails.campaign import prove

    return prove


def _imports() -> Proof:
    from qa_desk.proofs.imports.campaign import prove

    return prove


def _suppress() -> Proof:
    from qa_desk.proofs.suppress.campaign import prove

    return prove


def _text() -> Proof:
    from qa_desk.proofs.text.campaign import prove

    return prove


CAMPAIGNS: tuple[Campaign, ...] = (
    Campaign(
        "kill",
        "What the screen calls saved survives a program that is killed, and files are whole or not there",
        "killed at work: grading, taking in, making files, backing up, changing the passphrase, opening an older desk",
        300,
        15,
        _kills,
    ),
    Campaign(
        "power",
        "What the screen calls saved survives a power cut, on a disk that does what it says",
        "states of the disk after a cut between any two operations, with single sectors of what waited",
        10_000,
        500,
        _power,
    ),
    Campaign(
        "flip",
        "Damage to a desk or a backup is found before anything of it is shown, an older page of it by the check",
        "flipped bits, cut, swapped, emptied, foreign and older pages, damaged WALs and headers",
        1_000,
        150,
        _flips,
    ),
    Campaign(
        "package",
        "A pack or a return is taken in whole and true, or refused in words with nothing kept of it",
        "files changed from outside, and beside them hostile bodies with good signatures, and lies of enrolled devices",
        100_000,
        20_000,
        _packages,
    ),
    Campaign(
        "merge",
        "Whatever order files come in, no revision is lost, and what was said twice is kept for the chair to decide",
        "histories of files that came shuffled, twice, in part, from copied laptops with wrong clocks",
        20_000,
        2_000,
        _merges,
    ),
    Campaign(
        "fail",
        "A disk that is full, broken or closed to us loses nothing that was called saved, and is told in words",
        "file operations refused at work: a write, a wait for the disk, a new name, an opening or a removal",
        200,
        9,
        _fails,
    ),
    Campaign(
        "import",
        "A file from elsewhere is read, or refused with one reason, soon, and asks for no other file and no network",
        "hostile workbooks, zips and templates, each with its reason, and after them such as chance spoilt",
        200,
        12,
        _imports,
    ),
    Campaign(
        "suppress",
        "No hidden small number can be worked out, from one file or from two that nobody was warned of",
        "tables at random, each worked out by a solver and laid beside an earlier file of nearly the same",
        2_000,
        40,
        _suppress,
    ),
    Campaign(
        "text",
        "What people type is the same everywhere: only what nobody can read is cleaned, once, where it is typed",
        "texts followed over two desks and a sealed file into a workbook, a PDF and a Word file",
        500,
        36,
        _text,
    ),
)
