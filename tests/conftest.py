"""What all tests share: the project's root on the path, so that ``tests.fake_telegram`` can be imported from anywhere."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = str(Path(__file__).resolve().parent.parent)
if ROOT not in sys.path:
    sys.path.insert(0, ROOT)
