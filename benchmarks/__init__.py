"""What QA Desk takes beside the bare floor measured in the same run: `python -m benchmarks`."""
