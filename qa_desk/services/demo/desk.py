"""The demo desk: published audits as made-up cases, graded through the same verbs as everyone's."""

from pathlib import Path

from qa_desk import paths
from qa_desk.domain.progress import Progress
from qa_desk.services import Services
from qa_desk.services.demo.audits import make_audits
from qa_desk.services.demo.scale import fill_to_scale
from qa_desk.services.demo.workbench import Workbench
from qa_desk.services.desks import Desks
from qa_desk.store.store import Store


def make_demo_desk(
    desks: Desks, path: Path, passphrase: str, actor: str, progress: Progress, scale: int = 0
) -> Services:
    """Make a desk with the published audits as made-up cases, or with ``scale`` graded cases for measuring.

    Stopped or refused, it leaves no file.
    """

    def fill(services: Services, store: Store) -> None:
        resources = paths.resources_folder()
        if scale:
            fill_to_scale(Workbench(services, resources), store, actor, scale, progress)
        else:
            make_audits(services, progress, resources)

    progress.step(0, 0, "Making the demo desk")
    return desks.make_filled(path, passphrase, actor, fill)
