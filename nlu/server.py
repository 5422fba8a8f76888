"""The Rasa server as we run it: loopback only, token from the environment, silent about messages, gone when its parent is gone.

Runs inside Rasa's environment: ``python -m nlu.server MODEL.tar.gz PORT`` with ``PORUCH_RASA_TOKEN`` set. The token is not an
argument because arguments show in the process list. Standard input is a pipe of the parent: when it closes, the server ends,
so that a killed parent leaves no orphan.
"""

from __future__ import annotations

import logging
import os
import sys
import threading
import warnings


def main(arguments: list[str]) -> int:
    """Serves until stopped."""
    model, port = arguments[0], int(arguments[1])
    token = os.environ.pop("PORUCH_RASA_TOKEN", "")
    if not token:
        sys.stderr.write("PORUCH_RASA_TOKEN is missing: the server does not run without a token\n")
        return 2
    os.environ.setdefault("RASA_TELEMETRY_ENABLED", "false")
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    os.environ.setdefault("SQLALCHEMY_SILENCE_UBER_WARNING", "1")
    warnings.filterwarnings("ignore")
    threading.Thread(target=_end_with_parent, daemon=True).start()
    _be_quiet()

    from rasa.core.run import serve_application
    from rasa.core.utils import AvailableEndpoints

    serve_application(
        model_path=model,
        channel="rest",
        interface="127.0.0.1",
        port=port,
        auth_token=token,
        endpoints=AvailableEndpoints(),
    )
    return 0


def _end_with_parent() -> None:
    while sys.stdin.buffer.read(1):
        pass
    os._exit(0)


def _be_quiet() -> None:
    """Access logs and parses must never reach a log: they would hold what people wrote."""
    os.environ["LOG_LEVEL"] = os.environ["LOG_LEVEL_RASA"] = os.environ["LOG_LEVEL_LIBRARIES"] = "ERROR"
    for name in ("sanic.access", "sanic.root", "sanic.error", "rasa"):
        logging.getLogger(name).setLevel(logging.ERROR)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
