"""From forms/*.yaml to domain templates, with every problem named."""
