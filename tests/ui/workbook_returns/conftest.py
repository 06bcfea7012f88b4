"""The parts of a page, for the page of workbooks."""

from tests.ui.bench import bench as bench
