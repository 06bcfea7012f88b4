"""The end of an audit: closed with everything settled, and opened again only with a reason."""
