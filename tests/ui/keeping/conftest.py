"""A page on a real desk."""

from tests.ui.bench import bench

__all__ = ["bench"]
