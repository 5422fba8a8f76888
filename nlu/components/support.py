"""The sentences a head remembers, in seven bits a number: every message is compared with all of them, and what is read for that is a quarter.

The weights of a kernel head lean on every sentence exactly where it stands: rounding them afterwards spoils the scores. So they are
rounded before the weights are found (:func:`rounded`), and what is read later is what was learnt from.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import onnx
import onnxruntime
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from nlu.components.kernel import squares

Array = NDArray[np.float32]

_MOST = 63
"""Largest whole number: with eight bits, processors without VNNI instructions overflow when they multiply and add in pairs."""

_HALF, _ZERO = 127, 128
"""A message's numbers lie from 1 to 255 about 128: processors multiply numbers without a sign with numbers that have one."""

_TINY = np.finfo(np.float32).tiny

_OPSET = 17
_IR_VERSION = 8
"""Understood by every onnxruntime since 1.12."""


@dataclass(frozen=True)
class Support:
    """Rounded rows.

    Attributes:
        numbers: (n, dimensions) whole numbers from -63 to 63.
        scales: (n,) what each row's numbers are multiplied with.
    """

    numbers: NDArray[np.int8]
    scales: Array

    @property
    def rows(self) -> Array:
        """The rows as they are meant, shape (n, dimensions)."""
        return np.asarray(self.numbers * self.scales[:, None], dtype=np.float32)


def rounded(rows: Array) -> Support:
    """Every row to whole multiples of its own scale."""
    scales = np.maximum(np.abs(rows).max(axis=1), _TINY) / _MOST
    return Support(np.rint(rows / scales[:, None]).astype(np.int8), scales.astype(np.float32))


class Comparison:
    """Compares messages with all the sentences of a head and adds up their weights: exp(-gamma · distance²) · weights.

    Args:
        support: The sentences.
        weights: (n, columns).
        gamma: Of the kernel.
    """

    def __init__(self, support: Support, weights: Array, gamma: float) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1  # one message at a time; the other core is the other process's
        self._session = onnxruntime.InferenceSession(
            _graph(support, weights, gamma), options, providers=["CPUExecutionProvider"]
        )
        self._columns = weights.shape[1]

    def scores(self, features: Array) -> Array:
        """Sums of the weights, shape (n, columns), of features of shape (n, dimensions)."""
        # Each row has its own scale: what it gives must not depend on its neighbours.
        scale = np.maximum(np.abs(features).max(axis=1, keepdims=True), _TINY) / _HALF
        (scores,) = self._session.run(
            None,
            {
                "whole": (np.rint(features / scale) + _ZERO).astype(np.uint8),
                "scale": scale.astype(np.float32),
                "length": squares(features)[:, None],
            },
        )
        return np.asarray(scores, dtype=np.float32)


def _graph(support: Support, weights: Array, gamma: float) -> bytes:
    """distance² = x² + s² - 2·x·s, where x·s is a product of whole numbers."""

    def constant(name: str, value: Any) -> onnx.TensorProto:
        return numpy_helper.from_array(np.ascontiguousarray(value), name)

    lengths = squares(support.rows)
    nodes = [
        helper.make_node("MatMulInteger", ["whole", "support", "zero"], ["products"]),
        helper.make_node("Cast", ["products"], ["floating"], to=TensorProto.FLOAT),
        helper.make_node("Mul", ["scales", "scale"], ["both_scales"]),
        helper.make_node("Mul", ["floating", "both_scales"], ["dots"]),
        helper.make_node("Sub", ["lengths", "dots"], ["near"]),
        helper.make_node("Add", ["near", "length"], ["distance"]),
        helper.make_node("Max", ["distance", "nothing"], ["far"]),
        helper.make_node("Mul", ["far", "steepness"], ["exponent"]),
        helper.make_node("Exp", ["exponent"], ["similar"]),
        helper.make_node("MatMul", ["similar", "weights"], ["scores"]),
    ]
    constants = [
        constant("support", support.numbers.T),
        constant("scales", 2 * support.scales[None, :]),
        constant("lengths", lengths[None, :]),
        constant("zero", np.uint8(_ZERO)),
        constant("nothing", np.float32(0)),
        constant("steepness", np.float32(-gamma)),
        constant("weights", weights.astype(np.float32)),
    ]
    dimensions, columns = support.numbers.shape[1], weights.shape[1]
    graph = helper.make_graph(
        nodes,
        "head",
        [
            helper.make_tensor_value_info("whole", TensorProto.UINT8, [None, dimensions]),
            helper.make_tensor_value_info("scale", TensorProto.FLOAT, [None, 1]),
            helper.make_tensor_value_info("length", TensorProto.FLOAT, [None, 1]),
        ],
        [helper.make_tensor_value_info("scores", TensorProto.FLOAT, [None, columns])],
        constants,
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", _OPSET)])
    model.ir_version = _IR_VERSION
    return bytes(model.SerializeToString())
