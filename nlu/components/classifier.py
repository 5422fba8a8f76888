"""The Rasa intent classifier: a small calibrated head on the frozen sentence vector."""

from __future__ import annotations

import contextlib
from typing import Any, Callable, Dict, Iterator, List

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.exceptions import InvalidConfigException
from rasa.shared.nlu.constants import (
    INTENT,
    INTENT_NAME_KEY,
    INTENT_RANKING_KEY,
    PREDICTED_CONFIDENCE_KEY,
    TEXT,
)
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from tqdm import tqdm

from nlu.components.featurizer import VECTOR, SentenceFeaturizer
from nlu.components.head import Examples, Head, HeadConfig, train_head
from nlu.components.kernel import TOLERANCE

HEAD_FILE = "head.npz"
"""Name of the trained head inside the model; the fallback classifier reads the same file."""

DANGERS = "dangers"
"""Attribute of a message: probability of each kind of danger; part of the parse's JSON."""


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class IntentHead(GraphComponent):
    """Predicts the intent and a ranking with calibrated confidences."""

    def __init__(
        self,
        config: Dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        head: Head | None = None,
    ) -> None:
        self._config = config
        self._model_storage = model_storage
        self._resource = resource
        self._head = head

    @classmethod
    def required_components(cls) -> List[type]:
        """The vector must be there."""
        return [SentenceFeaturizer]

    @staticmethod
    def get_default_config() -> Dict[str, Any]:
        """The values of HeadConfig, and how many intents a ranking holds."""
        return {**HeadConfig().__dict__, "ranking_length": 10}

    @staticmethod
    def required_packages() -> List[str]:
        """Packages beside numpy."""
        return ["sklearn"]

    @classmethod
    def create(
        cls,
        config: Dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> IntentHead:
        """Made for training."""
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: Dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> IntentHead:
        """Made for serving, from the stored head."""
        with model_storage.read_from(resource) as folder:
            return cls(config, model_storage, resource, Head.load(folder / HEAD_FILE))

    @classmethod
    def validate_config(cls, config: Dict[str, Any]) -> None:
        """The ranking must hold something."""
        if int(config.get("ranking_length", 10)) < 1:
            raise InvalidConfigException("ranking_length must be 1 or more")

    def train(self, training_data: TrainingData) -> Resource:
        """Trains on the vectors that the featurizer set; language and danger of a sentence are in its metadata."""
        examples = [example for example in training_data.intent_examples if example.get(VECTOR) is not None]
        with _progress_bar() as told:
            self._head = train_head(
                Examples(
                    texts=[example.get(TEXT) for example in examples],
                    vectors=np.stack([example.get(VECTOR) for example in examples]).astype(np.float32),
                    intents=[example.get(INTENT) for example in examples],
                    dangers=[_metadata(example, "danger") for example in examples],
                    languages=[_metadata(example, "language") for example in examples],
                ),
                HeadConfig(**{name: self._config[name] for name in HeadConfig().__dict__}),
                told,
            )
        with self._model_storage.write_to(self._resource) as folder:
            self._head.save(folder / HEAD_FILE)
        return self._resource

    def process(self, messages: List[Message]) -> List[Message]:
        """Sets intent and ranking."""
        for message in messages:
            vector = message.get(VECTOR)
            if self._head is None or vector is None:
                continue
            ranking, dangers = self._head.read(
                message.get(TEXT) or "",
                np.asarray(vector, dtype=np.float32),
                int(self._config["ranking_length"]),
            )
            entries = [
                {INTENT_NAME_KEY: name, PREDICTED_CONFIDENCE_KEY: confidence} for name, confidence in ranking
            ]
            message.set(INTENT, entries[0], add_to_output=True)
            message.set(INTENT_RANKING_KEY, entries, add_to_output=True)
            message.set(DANGERS, dangers, add_to_output=True)
        return messages


@contextlib.contextmanager
def _progress_bar() -> Iterator[Callable[[float], None]]:
    """Shows how far a fit has come: the unsolved share falls from 1 by factors, so its logarithm is what advances."""
    with tqdm(total=100, desc="Intent head", unit="%", bar_format="{l_bar}{bar}| {elapsed}") as bar:

        def told(left: float) -> None:
            bar.n = min(100, round(100 * np.log(max(left, TOLERANCE)) / np.log(TOLERANCE)))
            bar.refresh()

        yield told


def _metadata(example: Message, key: str) -> str:
    metadata = example.get("metadata") or {}
    return str((metadata.get("intent") or {}).get(key, ""))
