"""How long to wait after wrong passphrases: enough to stop guessing, not enough to punish a slip."""

from dataclasses import dataclass

from qa_desk.domain.language import tr

FREE_TRIES = 3
SHORT_WAIT_S = 1
LONG_WAIT_S = 60


@dataclass(frozen=True)
class Tries:
    """Wrong passphrases in a row for one desk."""

    wrong: int = 0

    def after_wrong(self) -> "Tries":
        """One more."""
        return Tries(self.wrong + 1)

    @property
    def left(self) -> int:
        """How many more before the long wait."""
        return max(FREE_TRIES - self.wrong, 0)

    @property
    def wait_s(self) -> int:
        """Seconds before the next try."""
        if not self.wrong:
            return 0
        return SHORT_WAIT_S if self.left else LONG_WAIT_S

    @property
    def words(self) -> str:
        """What the person should know before the next try."""
        if self.left:
            tries = "1 try" if self.left == 1 else tr("{left} tries", left=self.left)
            return tr("{tries} left before a 1 minute wait. Check Caps Lock.", tries=tries)
        return tr("Wait 1 minute, then try again. Nothing in the desk has changed.")
