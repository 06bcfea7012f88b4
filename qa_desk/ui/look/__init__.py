"""How the program looks: colours, sizes of type and the style sheet, behind one live Look."""

from qa_desk.ui.look.look import ColourChoice, Look

__all__ = ["ColourChoice", "Look"]
