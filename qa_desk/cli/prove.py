"""Proving what is promised about data: attacks on the real services, and a report that anybody can repeat."""

import secrets
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from pathlib import Path

from qa_desk.atomic_files import write_file
from qa_desk.cli.opened import progress_line
from qa_desk.cli.verbs import Told, Workplace, set_verb
from qa_desk.proofs.every import CAMPAIGNS
from qa_desk.proofs.running import run_campaigns

SEEDS = 1_000_000


def add_to(noun: ArgumentParser) -> None:
    """The command ``prove``."""
    set_verb(noun, _prove)
    for campaign in CAMPAIGNS:
        noun.add_argument(
            f"--{campaign.name}", metavar="N", type=_times, help=f"{campaign.attacks}; {campaign.floor:,} unless told"
        )
    noun.add_argument("--minute", action="store_true", help="as much of everything as fits into about a minute")
    noun.add_argument("--seed", metavar="S", type=_times, help="the same seed gives the same attacks")
    noun.add_argument("-o", "--output", metavar="FILE", type=Path, help="keep the report in FILE too")


def _times(text: str) -> int:
    if not text.isdecimal():
        raise ArgumentTypeError(f"{text!r} is not a whole number from 0 on")
    return int(text)


def _wanted(arguments: Namespace) -> dict[str, int]:
    """How often each campaign attacks: those that were named, or all of them."""
    named = {one.name: given for one in CAMPAIGNS if (given := getattr(arguments, one.name)) is not None}
    if any(named.values()):
        return named
    every = {one.name: one.in_a_minute if arguments.minute else one.floor for one in CAMPAIGNS}
    return {**every, **named}


def _prove(arguments: Namespace, _: Workplace) -> Told:
    seed = secrets.randbelow(SEEDS) if arguments.seed is None else arguments.seed
    with progress_line() as progress:
        report = run_campaigns(_wanted(arguments), seed, progress)
    if arguments.output is not None:
        write_file(arguments.output, ("\n".join(report.lines) + "\n").encode())
    return Told(report.lines, report.body, report.problem)
