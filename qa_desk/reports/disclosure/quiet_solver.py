"""The library that solves linear and whole-number problems, without its voice."""

import highspy

MOST_NODES = 20_000
"""A bound on the work, not on the time, so that a slow computer finds what a fast one finds."""


class QuietSolver(highspy.Highs):
    """A solver that prints nothing, not even its name, and gives the same answer every time, or none at all."""

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        for option, value in (("threads", 1), ("random_seed", 0), ("parallel", "off"), ("mip_max_nodes", MOST_NODES)):
            self.setOptionValue(option, value)

    def enableCallbacks(self) -> None:  # noqa: N802 - the library's name
        """Silent from before the first word: the library prints its name when it is first called."""
        self.setOptionValue("output_flag", False)
        super().enableCallbacks()  # type: ignore[no-untyped-call]
