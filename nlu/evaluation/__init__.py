"""Measures understanding on sentences nobody trained on: intents, danger, places, languages, calibration and speed."""

from nlu.evaluation.bars import BARS, Bar, fallen
from nlu.evaluation.report import Report
from nlu.evaluation.running import evaluate
from nlu.evaluation.sets import Sets, read_sets

__all__ = ["BARS", "Bar", "Report", "Sets", "evaluate", "fallen", "read_sets"]
