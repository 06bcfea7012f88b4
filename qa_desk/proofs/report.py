"""What was proved, in words that another run with the same seed gives again, and what only this run can say."""

from dataclasses import dataclass, field
from typing import Any

from qa_desk.proofs.campaign import FAILURES_TOLD, Campaign, Outcome


@dataclass(frozen=True)
class Proved:
    """One campaign and what came of it; ``seconds`` is how long it took."""

    campaign: Campaign
    wanted: int
    outcome: Outcome
    seconds: float

    @property
    def verdict(self) -> str:
        """Whether the promise held, in one word or two."""
        if self.outcome.held:
            return "HELD"
        return "NOT TRIED" if self.outcome.not_tried else "BROKEN"

    @property
    def lines(self) -> tuple[str, ...]:
        """For a person: what the seed settles."""
        said = self.outcome
        became = ", ".join(f"{words} {count:,}" for words, count in sorted(said.became.items()))
        lines = [f"{self.verdict}  {self.campaign.promise}."]
        if said.not_tried:
            return (*lines, f"  {self.campaign.name}: not tried, because {said.not_tried}.")
        lines.append(f"  {self.campaign.name} {self.wanted:,}: {said.attacks:,} {self.campaign.attacks}")
        if became:
            lines.append(f"  {became}")
        lines += [f"  BROKEN BY {words}" for words in said.failures[:FAILURES_TOLD]]
        if (more := len(said.failures) - FAILURES_TOLD) > 0:
            lines.append(f"  and by {more:,} more")
        return tuple(lines)

    @property
    def body(self) -> dict[str, Any]:
        """The same as JSON."""
        said = self.outcome
        return {
            "campaign": self.campaign.name,
            "promise": self.campaign.promise,
            "verdict": self.verdict.lower().replace(" ", "_"),
            "wanted": self.wanted,
            "attacks": said.attacks,
            "became": dict(sorted(said.became.items())),
            "failures": said.failures[:FAILURES_TOLD],
            "failures_in_all": len(said.failures),
            "not_tried": said.not_tried,
        }


@dataclass(frozen=True)
class Report:
    """All campaigns of one run."""

    seed: int
    versions: dict[str, str]
    proved: tuple[Proved, ...] = field(default_factory=tuple)

    @property
    def command(self) -> str:
        """What repeats this run."""
        wanted = " ".join(f"--{one.campaign.name} {one.wanted}" for one in self.proved)
        return f"python main.py prove {wanted} --seed {self.seed}"

    @property
    def problem(self) -> str:
        """Which promises did not hold or could not be tried; empty when all held, and there were some."""
        broken = [one.campaign.name for one in self.proved if one.verdict == "BROKEN"]
        untried = [one.campaign.name for one in self.proved if one.verdict == "NOT TRIED"]
        parts = [] if self.proved else ["Nothing was attacked, so nothing is proved."]
        if broken:
            parts.append(f"Broken: {', '.join(broken)}. The report names the attacks; no desk of yours was touched.")
        if untried:
            parts.append(f"Not tried on this computer: {', '.join(untried)}.")
        return " ".join(parts)

    @property
    def lines(self) -> tuple[str, ...]:
        """The whole report for a person: first what the seed settles, then what only this run can say."""
        said = [line for one in self.proved for line in one.lines]
        moment = [f"  {one.campaign.name}: {one.seconds:.0f} s{_seen(one.outcome)}" for one in self.proved]
        versions = ", ".join(f"{name} {version}" for name, version in self.versions.items())
        return (
            "What QA Desk promises about data, attacked",
            *said,
            f"Again: {self.command}",
            "This run",
            *moment,
            f"  {versions}",
        )

    @property
    def body(self) -> dict[str, Any]:
        """The same as JSON."""
        return {
            "seed": self.seed,
            "command": self.command,
            "campaigns": [one.body for one in self.proved],
            "this_run": {
                "versions": self.versions,
                "seconds": {one.campaign.name: round(one.seconds, 1) for one in self.proved},
                "seen": {one.campaign.name: dict(sorted(one.outcome.seen.items())) for one in self.proved},
            },
        }


def _seen(outcome: Outcome) -> str:
    told = ", ".join(f"{words} {count:,}" for words, count in sorted(outcome.seen.items()) if count)
    return f"; {told}" if told else ""
