"""Editing one service: what the form's page does between a request and the drafts."""
