"""What looks for damage in an open desk, part by part. Nothing here changes anything."""
