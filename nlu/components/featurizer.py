"""The Rasa featurizer: the head's vector of each message, and search's, handed on so that nobody embeds the message again."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Dict, List

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.exceptions import InvalidConfigException
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.components.encoder import (
    MODEL_FILE,
    SentenceEncoder,
    VectorCache,
    default_model_folder,
    encode_cached,
    model_version,
)

VECTOR = "sentence_vector"
"""Attribute of a message that holds the unit vector from which the head reads."""

SEARCH_VECTOR = "search_vector"
"""… and the one by which it is searched for, as a list of floats; part of the parse's JSON."""

CACHE_FILE = "training-vectors.db"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class SentenceFeaturizer(GraphComponent):
    """Sets the vectors of the bundled model on every message.

    The model's folder is not part of the trained model: it comes from ``$PORUCH_EMBEDDER`` or, without it, from
    ``$PORUCH_DATA``, so that one copy serves the whole machine and moving the data folder moves everything.
    """

    def __init__(self, config: Dict[str, Any]) -> None:
        folder = Path(os.environ.get("PORUCH_EMBEDDER") or default_model_folder())
        if not (folder / MODEL_FILE).is_file():
            raise InvalidConfigException(f"no converted embedding model in {folder}; run: poruch setup")
        self._encoder = SentenceEncoder(folder, threads=int(config["threads"]))
        self._folder = folder

    @staticmethod
    def get_default_config() -> Dict[str, Any]:
        """``threads`` of one inference."""
        return {"threads": 1}

    @staticmethod
    def required_packages() -> List[str]:
        """Packages beside Rasa's own."""
        return ["onnxruntime", "tokenizers"]

    @classmethod
    def create(
        cls,
        config: Dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> SentenceFeaturizer:
        """Made for training and for serving alike."""
        return cls(config)

    @classmethod
    def validate_config(cls, config: Dict[str, Any]) -> None:
        """``threads`` must be a positive number."""
        if int(config.get("threads", 1)) < 1:
            raise InvalidConfigException("threads must be 1 or more")

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Embeds the training sentences, new ones only."""
        messages = [message for message in training_data.training_examples if message.get(TEXT)]
        data = Path(os.environ.get("PORUCH_DATA") or "var")
        cache = VectorCache(data / "index" / CACHE_FILE, model=model_version(self._folder))
        texts = [message.get(TEXT) for message in messages]
        # Training has the machine to itself; serving shares it with the bot and keeps to its threads.
        encoder = SentenceEncoder(self._folder, threads=os.cpu_count() or 1)
        vectors = encode_cached(encoder, cache, texts, progress="Training sentences")
        for message, vector in zip(messages, vectors, strict=True):
            message.set(VECTOR, vector)
        return training_data

    def process(self, messages: List[Message]) -> List[Message]:
        """Embeds messages as they come."""
        for message in messages:
            (reading,), (searching,) = self._encoder.encode_both([message.get(TEXT) or ""])
            message.set(VECTOR, reading)
            message.set(SEARCH_VECTOR, [round(float(value), 6) for value in searching], add_to_output=True)
        return messages
