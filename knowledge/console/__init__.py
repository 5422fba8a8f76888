"""The operators' web pages: the front page with the state of the knowledge base, and behind a sign-in all that keeps it true."""

from knowledge.console.app import Link, Overview, create_console
from knowledge.console.frame import Console

__all__ = ["Console", "Link", "Overview", "create_console"]
