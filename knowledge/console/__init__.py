"""The operators' web pages: today the front page with the state of the knowledge base, and the frame others hang pages into."""

from knowledge.console.app import Link, Overview, create_console

__all__ = ["Link", "Overview", "create_console"]
