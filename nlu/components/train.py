"""Trains the Rasa model; run inside Rasa's environment as ``python -m nlu.components.train CONFIG DATA_FOLDER OUT_FOLDER NAME``."""

from __future__ import annotations

import errno
import logging
import os
import sys
import warnings


def lacking(error: BaseException | None) -> int:
    """ENOMEM where memory ran out, ENOSPC where the disk did, however often the error was wrapped; else 0."""
    while error is not None:
        if isinstance(error, MemoryError):
            return errno.ENOMEM
        if isinstance(error, OSError) and error.errno in (errno.ENOMEM, errno.ENOSPC):
            return error.errno
        error = error.__cause__ or error.__context__
    return 0


def main(arguments: list[str]) -> int:
    """Trains and prints the path of the model on the last line of standard output.

    Returns:
        The exit status: ENOMEM or ENOSPC where memory or the disk ran out.
    """
    config, data, out, name = arguments
    os.environ.setdefault("RASA_TELEMETRY_ENABLED", "false")
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    os.environ.setdefault("SQLALCHEMY_SILENCE_UBER_WARNING", "1")
    warnings.filterwarnings("ignore")
    logging.disable(logging.INFO)
    from rasa.model_training import train_nlu

    try:
        path = train_nlu(config=config, nlu_data=data, output=out, fixed_model_name=name)
    except Exception as error:
        if status := lacking(error):
            return status
        raise
    if not path:
        return 1
    sys.stdout.write(f"\n{path}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
