"""Drafts and histories as people read them: fields in words, old beside new."""
