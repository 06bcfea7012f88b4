"""Copies against the loss of a computer: which are kept, and how safe a desk is."""
