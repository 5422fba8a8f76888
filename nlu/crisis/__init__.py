"""The gate every message passes first: does a life depend on the answer? Pure code, no model, no network.

:func:`detect` looks for all twelve languages at once, because people in fear write in whichever comes first.
How it reads is in :mod:`nlu.crisis.reading`, how rules are matched in :mod:`nlu.crisis.rules`, and what it looks
for in ``patterns/<language>.yml``: a new language is a new file there, and no code.
"""

from __future__ import annotations

from nlu.crisis.gate import Crisis, CrisisKind, CrisisLevel, detect, warm_up

__all__ = ["Crisis", "CrisisKind", "CrisisLevel", "detect", "warm_up"]
