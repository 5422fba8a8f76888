"""Measures understanding on sentences nobody trained on: intents, danger, places, languages, calibration and speed."""

from nlu.evaluation.bars import BARS, Bar, fallen
from nlu.evaluation.report import Report
from nlu.evaluation.running import evaluate, measure_speed
from nlu.evaluation.sets import Sets, read_sets

__all__ = ["BARS", "Bar", "Report", "Sets", "evaluate", "fallen", "measure_speed", "read_sets"]
