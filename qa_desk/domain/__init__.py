"""What the product is about: frozen values and pure rules, standard library only."""
