"""Runs the fake Bot API by hand: one person on standard input, the assistant's answers on standard output.

``python -m tests.fake_telegram --port 8081``, then ``TELEGRAM_API_BASE=http://127.0.0.1:8081 TELEGRAM_BOT_TOKEN=<shown> poruch run``.
"""

from __future__ import annotations

import argparse
import json
import sys
import threading
import time
from typing import Any

from tests.fake_telegram import Person, Server


def _show(person: Person) -> None:
    seen = 0
    while True:
        messages = person.messages()
        for message in messages[seen:]:
            print(f"\n< {message.get('text') or json.dumps(message.get('venue') or message.get('location'))}")
            markup: dict[str, Any] = message.get("reply_markup", {})
            for row in markup.get("inline_keyboard", ()):
                print("  " + "  ".join(f"[{button['text']}]" for button in row))
        seen = len(messages)
        time.sleep(0.1)


def main() -> None:
    """Serves until the input ends."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=8081)
    parser.add_argument("--language", default="uk")
    options = parser.parse_args()
    server = Server(port=options.port).start()
    person = Person(server.world, language=options.language)
    print(f"TELEGRAM_API_BASE={server.url} TELEGRAM_BOT_TOKEN={server.world.token}")
    print("Write a line to say it, [label] to press a button, @45.75,21.23 to share a position.")
    threading.Thread(target=_show, args=(person,), daemon=True).start()
    for line in sys.stdin:
        said = line.strip()
        try:
            if said.startswith("[") and said.endswith("]"):
                person.press(said[1:-1])
            elif said.startswith("@"):
                lat, lon = said[1:].split(",")
                person.share_position(float(lat), float(lon))
            elif said:
                person.send(said)
        except (AssertionError, ValueError) as problem:
            print(problem)
    server.stop()


if __name__ == "__main__":
    main()
