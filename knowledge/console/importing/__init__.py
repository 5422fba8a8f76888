"""What stands behind the import page: files that wait, how far each is read, what was chosen, and writing it."""
