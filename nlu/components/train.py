"""Trains the Rasa model; run inside Rasa's environment as ``python -m nlu.components.train CONFIG DATA_FOLDER OUT_FOLDER NAME``."""

from __future__ import annotations

import logging
import os
import sys
import warnings


def main(arguments: list[str]) -> int:
    """Trains and prints the path of the model on the last line of standard output."""
    config, data, out, name = arguments
    os.environ.setdefault("RASA_TELEMETRY_ENABLED", "false")
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    os.environ.setdefault("SQLALCHEMY_SILENCE_UBER_WARNING", "1")
    warnings.filterwarnings("ignore")
    logging.disable(logging.INFO)
    from rasa.model_training import train_nlu

    path = train_nlu(config=config, nlu_data=data, output=out, fixed_model_name=name)
    if not path:
        return 1
    sys.stdout.write(f"\n{path}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
