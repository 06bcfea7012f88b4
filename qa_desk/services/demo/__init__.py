"""The demo desk: published audits as made-up cases, made from the texts that ship with QA Desk."""

from qa_desk.services.demo.desk import DEMO_PASSPHRASE, make_demo_desk

__all__ = ["DEMO_PASSPHRASE", "make_demo_desk"]
