"""How long an audit is kept, what holds it longer, and what is left when it or one case of it is erased."""
