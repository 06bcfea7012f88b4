"""Files from elsewhere that mean harm or came to harm, through everything that reads such files."""
