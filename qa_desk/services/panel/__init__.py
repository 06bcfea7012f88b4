"""What the panel does: looks at own grades blind, and records what it agrees beside them."""

from qa_desk.services.panel.service import PanelService

__all__ = ["PanelService"]
