"""What the properties pane shows for each kind of place: question, section, scale, grading, the template itself."""
