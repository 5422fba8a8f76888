"""Asks providers whether what people are told of them is still true, and turns their answers into drafts."""
