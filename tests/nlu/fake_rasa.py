"""A stand-in for the Rasa server with its address, token and end-with-parent rule: ``python fake_rasa.py MODEL PORT``."""

from __future__ import annotations

import json
import os
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

TOKEN = os.environ["PORUCH_RASA_TOKEN"]


class Handler(BaseHTTPRequestHandler):
    def _answer(self) -> None:
        body = json.dumps(
            {"pid": os.getpid(), "intent_ranking": [{"name": "greet", "confidence": 1.0}]}
        ).encode()
        self.send_response(200 if f"token={TOKEN}" in self.path else 401)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_GET = _answer

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        self._answer()

    def log_message(self, *_: object) -> None:
        pass


def end_with_parent() -> None:
    sys.stdin.buffer.read()
    os._exit(0)


threading.Thread(target=end_with_parent, daemon=True).start()
ThreadingHTTPServer(("127.0.0.1", int(sys.argv[2])), Handler).serve_forever()
