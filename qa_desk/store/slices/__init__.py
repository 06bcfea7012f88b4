"""Parts of the store by theme: the tables, the event bodies and the effects of each, in a module of its own."""
