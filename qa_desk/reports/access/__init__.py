"""One subject's record as a file for whoever asks for it by right."""
