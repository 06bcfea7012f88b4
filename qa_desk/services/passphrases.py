"""How hard a passphrase is to guess, and the refusal of one that is too easy."""

from dataclasses import dataclass

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr

SHORTEST_PASSPHRASE = 12
STRENGTH_WORDS = (tr("Very weak"), tr("Weak"), tr("Fair"), tr("Strong"), tr("Very strong"))
WEAKEST_ALLOWED = 3


@dataclass(frozen=True)
class Strength:
    """How hard a passphrase is to guess: 0 to 4, in a word, and whether a desk may be made with it."""

    score: int
    words: str
    advice: str

    @property
    def enough(self) -> bool:
        """Whether a new desk may have it."""
        return self.score >= WEAKEST_ALLOWED


def passphrase_strength(passphrase: str) -> Strength:
    """Judge a passphrase by how it would be guessed (zxcvbn, Wheeler 2016, USENIX Security)."""
    if len(passphrase) < SHORTEST_PASSPHRASE:
        return Strength(
            0,
            tr("Too short"),
            tr(
                "Use {SHORTEST_PASSPHRASE} characters or more. Four unrelated words work well.",
                SHORTEST_PASSPHRASE=SHORTEST_PASSPHRASE,
            ),
        )
    from zxcvbn import zxcvbn  # its word lists take time to load, and only this page needs them

    judged = zxcvbn(passphrase[:72])
    score = int(judged["score"])
    advice = "" if score >= WEAKEST_ALLOWED else tr("Add another word or two. Four unrelated words work well.")
    return Strength(score, STRENGTH_WORDS[score], advice)


def check_strength(passphrase: str, nothing_done: str) -> None:
    """Refuse a passphrase that is too easy to guess; ``nothing_done`` begins the sentence: "No desk was made"."""
    strength = passphrase_strength(passphrase)
    if not strength.enough:
        raise UserError(
            tr(
                "{nothing_done}, because the passphrase is {lower}.",
                nothing_done=nothing_done,
                lower=strength.words.lower(),
            ),
            strength.advice,
            field="passphrase",
        )
