"""Counsellors: cases, duty hours, and the forum topics in which a case is seen."""

from bot.desk.desk import Desk

__all__ = ["Desk"]
