"""Says which language a message is written in, so that the assistant can *suggest* a change; it never switches by itself.

A script of its own decides at once. Otherwise a learned table over letter groups answers, with the detector heard about
languages the table was not taught; where set-up has not taught the table, rules and the detector answer alone. None of them
is asked to tell Dari from Persian: nobody can from a line of text, and one set of answers serves both.
"""

from nlu.language.deciding import identify, is_telling, warm_up
from nlu.language.scripts import by_script
from nlu.language.types import UNKNOWN, LanguageGuess

__all__ = ["UNKNOWN", "LanguageGuess", "by_script", "identify", "is_telling", "warm_up"]
