"""The demo desk: published audits as made-up cases, made from the texts that ship with QA Desk.

``desk.make_demo_desk`` makes it. Nothing is imported here, since the window starts without any of it.
"""

DEMO_PASSPHRASE = "demo walnut ferry lantern"  # noqa: S105 - no secret: it is shown beside the button
"""Shown to everyone who makes a demo desk: there is nothing real in it."""
