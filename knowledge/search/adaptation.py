"""The low-rank addition to the bundled model through which questions go, and texts do not (``adapting`` teaches it)."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

ADAPTATION_FILE: Final = Path(__file__).parents[1] / "data" / "question_adaptation.npz"
RANK: Final = 8
ADAPTED_LAYERS: Final = (8, 9, 10, 11)
PARTS: Final[Mapping[str, str]] = {
    "q": "attention.self.query",
    "k": "attention.self.key",
    "v": "attention.self.value",
    "ao": "attention.output.dense",
    "fi": "intermediate.dense",
    "fo": "output.dense",
}
"""The linear maps of a layer: the packed file's name, and the name in transformers' BertModel."""
_ONE_PART: Final = {"attention_output": "ao", "ffn_input": "fi", "ffn_output": "fo"}

Array = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Adaptation:
    """Two small matrices for each linear map of the adapted layers: ``up @ down`` is added to its weight.

    Attributes:
        matrices: ``<layer>.<part>.down`` (rank, in) and ``<layer>.<part>.up`` (out, rank).
    """

    matrices: Mapping[str, Array]

    def of(self, layer: int, what: str) -> tuple[Array, Array]:
        """The two matrices for one product of the ONNX graph.

        Args:
            layer: One of ADAPTED_LAYERS.
            what: ``qkv`` (query, key and value side by side, the query's already divided by the root of a head's size),
                ``attention_output``, ``ffn_input`` or ``ffn_output``.
        """
        if what != "qkv":
            return self._pair(layer, _ONE_PART[what])
        pairs = [self._pair(layer, part) for part in "qkv"]
        down = np.concatenate([pair[0] for pair in pairs])
        width = pairs[0][1].shape[0]
        up = np.zeros((3 * width, len(down)), dtype=np.float32)
        for place, (_down, own) in enumerate(pairs):
            factor = np.float32(1.0 / np.sqrt(_HEAD_SIZE)) if place == 0 else np.float32(1.0)
            up[place * width : (place + 1) * width, place * RANK : (place + 1) * RANK] = own * factor
        return down, up

    def _pair(self, layer: int, part: str) -> tuple[Array, Array]:
        return self.matrices[f"{layer}.{part}.down"], self.matrices[f"{layer}.{part}.up"]


#: Of one attention head of the bundled model.
_HEAD_SIZE: Final = 32


def read_adaptation() -> Adaptation:
    """The shipped one."""
    with np.load(ADAPTATION_FILE, allow_pickle=False) as file:
        return Adaptation({name: file[name].astype(np.float32) for name in file.files})


def adaptation_identity() -> str:
    """Changes when the shipped adaptation does."""
    return hashlib.blake2b(ADAPTATION_FILE.read_bytes(), digest_size=4).hexdigest()
