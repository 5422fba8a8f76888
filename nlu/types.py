"""What understanding one message yields, as plain values that the dialogue can read without any model."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from nlu.crisis import Crisis
from nlu.moments import Moment
from nlu.places import Place
from nlu.whom import Whom


@dataclass(frozen=True, slots=True)
class Scored:
    """An intent and its calibrated probability."""

    intent: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Parse:
    """What an intent recogniser says of a text.

    Attributes:
        ranking: Best first, at least one entry.
        vector: Unit vector made on the way by which search finds the text, None if the engine made none.
        engine: Which recogniser it was.
        dangers: Calibrated probability of each kind of crisis; empty when the engine cannot tell.
    """

    ranking: tuple[Scored, ...]
    engine: Literal["rasa", "fallback"]
    vector: NDArray[np.float32] | None = None
    dangers: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Understanding:
    """One message, understood. The text itself lives in memory only.

    Attributes:
        text: As written.
        topic: The text without the town that was found in it, when that says more clearly what is asked; else empty.
        language: Detected language of the text (also one that the product does not speak), None if it cannot be told.
        intent, confidence: The recognised intent and its calibrated probability.
        ranking: Best intents first.
        needs: Needs found (two in one message are both here), most urgent first.
        crisis: The gate's (and the model's) opinion.
        place: A place found in the text where help is wanted, None if none.
        place_suggestions: "Did you mean" candidates when a name was nearly recognised.
        moment: When help is wanted, as far as the message says.
        whom: For whom, as far as the message says.
        needs_then: Needs that are named beside a time, where the whole sounds like a question about opening hours ("is a lawyer open
            on Sunday?"); what they mean depends on whether a door was spoken of before.
        vector: Unit vector by which search finds what is asked for.
        engine: ``rasa`` or ``fallback``.
        degraded: Parts that were away (``nlu``, ``embedder``).
        ms: Milliseconds the whole took; ``embed_ms`` of it in the embedding model, when known, ``place_ms`` in the place finder.
    """

    text: str
    language: str | None
    intent: str
    confidence: float
    ranking: tuple[Scored, ...] = ()
    needs: tuple[str, ...] = ()
    crisis: Crisis = Crisis(None, "none")
    place: Place | None = None
    place_suggestions: tuple[Place, ...] = ()
    vector: NDArray[np.float32] | None = None
    engine: Literal["rasa", "fallback"] = "fallback"
    degraded: tuple[str, ...] = field(default=())
    ms: float = 0.0
    embed_ms: float = 0.0
    place_ms: float = 0.0
    topic: str = ""
    moment: Moment = Moment()
    whom: Whom = Whom()
    needs_then: tuple[str, ...] = ()
