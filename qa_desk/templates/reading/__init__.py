"""From the nodes of a template file to a template, with every problem named."""
