"""Parts of the window that know how to look and to listen, and nothing about audits."""
