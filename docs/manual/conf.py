"""How Sphinx builds the manual: everything in one folder, with a search that needs no network and no server."""

project = "QA Desk"
extensions = ["myst_parser"]
myst_heading_anchors = 3
html_theme = "alabaster"
html_theme_options = {"font_family": "sans-serif", "page_width": "70em", "fixed_sidebar": True}
html_show_sourcelink = False
html_show_copyright = False
