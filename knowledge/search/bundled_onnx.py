"""Writes the bundled model as ONNX files, so that a process without torch gets the same vectors with a tenth of the memory.

The graph is written by hand from standard operators: token ids and mask in, unit vector out. The word table stays in its
4 bits (two to a byte) and only the rows asked for are unpacked, which is exact and saves 330 MB of memory.

A third input, ``as_question``, names the vectors wanted of each text: 0 the model's own, 1 with the question's adaptation (see
``adaptation``). For both the lower layers run once, and the upper ones on two blocks of rows.
"""

from __future__ import annotations

import logging
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from knowledge.search.adaptation import ADAPTED_LAYERS, Adaptation, read_adaptation
from knowledge.search.outliers import LOUD

if TYPE_CHECKING:
    from knowledge.search.bundled_model import PackedModel

log = logging.getLogger(__name__)

_OPSET: Final = 20
#: Readable by ONNX Runtime 1.17 and later.
_IR_VERSION: Final = 9
#: One number for each vector wanted of a text, shape (kinds).
_AS_QUESTION: Final = "as_question"
#: Names of products that stay in 32 bits begin like this.
_EXACT: Final = "exact."
#: What the quick file's vectors must have in common with the exact one's; on a processor whose 8-bit products overflow
#: they have less (documentation of ONNX Runtime, "Quantize ONNX models": x86 without VNNI).
_AGREEMENT: Final = 0.999


class _Graph:
    """Collects nodes and constants under names that are made as needed.

    Args:
        adaptation: What is added to questions.
        apart: Whether loud channels go through a product of their own, so that the rest can be put into 8 bits.
    """

    def __init__(self, adaptation: Adaptation, apart: bool = False) -> None:
        self._adaptation = adaptation
        self._apart = apart
        self.nodes: list[onnx.NodeProto] = []
        self.constants: list[onnx.TensorProto] = []
        self._shares: dict[tuple[int, int], str] = {}
        #: Of each row of the upper layers, whether it is a question, shape (rows, 1, 1); set where they begin.
        self.asked = ""
        self._count = 0

    def constant(self, value: NDArray[Any], name: str | None = None) -> str:
        self._count += 1
        label = name or f"c{self._count}"
        self.constants.append(numpy_helper.from_array(np.asarray(value, order="C"), label))
        return label

    def add(self, operator: str, *inputs: str, name: str | None = None, **attributes: Any) -> str:
        self._count += 1
        output = f"{name or operator}_{self._count}"
        self.nodes.append(helper.make_node(operator, list(inputs), [output], name=output, **attributes))
        return output

    def integers(self, *values: int) -> str:
        return self.constant(np.array(values, dtype=np.int64))

    def number(self, value: float) -> str:
        return self.constant(np.array(value, dtype=np.float32))

    def linear(
        self, x: str, weight: NDArray[np.float32], bias: NDArray[np.float32], index: int, what: str
    ) -> str:
        """One linear map of a layer; what goes beside the bulk of it, loud channels and a question's addition, is one small product."""
        name = f"l{index}.{what}"
        loud = np.array(LOUD[what][index] if self._apart else (), dtype=np.int64)
        quiet = np.ones(weight.shape[1], dtype=np.float32)
        quiet[loud] = 0
        bulk = self.add("Mul", x, self.constant(quiet)) if self._apart else x
        product = self.add("MatMul", bulk, self.constant((weight * quiet).T, f"{name}.weight"), name=name)
        into = np.eye(weight.shape[1], dtype=np.float32)[loud]
        out = weight[:, loud]
        adapted = index in ADAPTED_LAYERS
        if adapted:
            down, up = self._adaptation.of(index, what)
            into, out = np.concatenate([into, down]), np.concatenate([out, up], axis=1)
        if len(into):
            few = self.add("MatMul", x, self.constant(into.T), name=f"{_EXACT}{name}.into")
            if adapted:
                few = self.add("Mul", few, self._share(len(loud), len(into) - len(loud)))
            beside = self.add("MatMul", few, self.constant(out.T), name=f"{_EXACT}{name}.out")
            product = self.add("Add", product, beside)
        return self.add("Add", product, self.constant(bias))

    def _share(self, loud: int, added: int) -> str:
        """How much of each of the small product's inner channels counts: loud ones always, added ones as the row is a question."""
        if (loud, added) not in self._shares:
            always = np.concatenate([np.ones(loud), np.zeros(added)]).astype(np.float32)
            asked = self.add("Mul", self.asked, self.constant(1 - always))
            self._shares[loud, added] = self.add("Add", asked, self.constant(always))
        return self._shares[loud, added]

    def normalise(
        self, x: str, weight: NDArray[np.float32], bias: NDArray[np.float32], epsilon: float
    ) -> str:
        return self.add(
            "LayerNormalization", x, self.constant(weight), self.constant(bias), axis=-1, epsilon=epsilon
        )


def _embedding(g: _Graph, model: PackedModel) -> str:
    """Word rows unpacked from 4 bits + positions + type 0, normalised."""
    raw = model.tensors["emb.word"]
    per_row = model.hidden // 32
    table = g.constant(raw["nibbles"].reshape(model.vocabulary, per_row, 16), "word.nibbles")
    scales = g.constant(raw["scale"].reshape(model.vocabulary, per_row, 1), "word.scales")
    rows = g.add("Gather", table, "input_ids", axis=0)  # batch, tokens, blocks, 16
    low = g.add("BitwiseAnd", rows, g.constant(np.array(15, dtype=np.uint8)))
    high = g.add("BitShift", rows, g.constant(np.array(4, dtype=np.uint8)), direction="RIGHT")
    both = g.add("Concat", low, high, axis=-1)
    centred = g.add("Sub", g.add("Cast", both, to=TensorProto.FLOAT), g.number(8.0))
    scale = g.add("Cast", g.add("Gather", scales, "input_ids", axis=0), to=TensorProto.FLOAT)
    words = g.add("Reshape", g.add("Mul", centred, scale), g.integers(0, 0, model.hidden))
    length = g.add("Gather", g.add("Shape", "input_ids"), g.integers(1), axis=0)
    positions = model.weight("emb.pos", model.positions, model.hidden)
    positions = positions + model.weight("emb.type", model.types, model.hidden)[0]
    placed = g.add("Slice", g.constant(positions), g.integers(0), length, g.integers(0))
    return g.normalise(
        g.add("Add", words, placed),
        model.weight("emb.ln.w", model.hidden),
        model.weight("emb.ln.b", model.hidden),
        model.epsilon,
    )


def _layer(g: _Graph, model: PackedModel, x: str, mask: str, index: int) -> str:
    """One transformer layer: attention and feed-forward, each added back and normalised."""
    hidden, heads, size = model.hidden, model.heads, model.hidden // model.heads

    def dense(short: str, rows: int, columns: int) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        return model.weight(f"l{index}.{short}.w", rows, columns), model.weight(f"l{index}.{short}.b", rows)

    query, key, value = (dense(short, hidden, hidden) for short in "qkv")
    # The scale of the scores goes into the query's weights; one product makes all three.
    factor = np.float32(1.0 / np.sqrt(size))
    weight = np.concatenate([query[0] * factor, key[0], value[0]])
    bias = np.concatenate([query[1] * factor, key[1], value[1]])
    mixed = g.add("Reshape", g.linear(x, weight, bias, index, "qkv"), g.integers(0, 0, 3, heads, size))
    parts = g.add("Transpose", mixed, perm=[2, 0, 3, 1, 4])  # 3, batch, heads, tokens, size
    q, k, v = (g.add("Gather", parts, g.constant(np.array(i, dtype=np.int64)), axis=0) for i in range(3))
    scores = g.add("Add", g.add("MatMul", q, g.add("Transpose", k, perm=[0, 1, 3, 2])), mask)
    seen = g.add("MatMul", g.add("Softmax", scores, axis=-1), v)
    joined = g.add("Reshape", g.add("Transpose", seen, perm=[0, 2, 1, 3]), g.integers(0, 0, hidden))
    attended = g.linear(joined, *dense("ao", hidden, hidden), index, "attention_output")
    x = g.normalise(
        g.add("Add", x, attended),
        model.weight(f"l{index}.aln.w", hidden),
        model.weight(f"l{index}.aln.b", hidden),
        model.epsilon,
    )
    wide = g.add("Gelu", g.linear(x, *dense("fi", model.intermediate, hidden), index, "ffn_input"))
    narrow = g.linear(wide, *dense("fo", hidden, model.intermediate), index, "ffn_output")
    return g.normalise(
        g.add("Add", x, narrow),
        model.weight(f"l{index}.oln.w", hidden),
        model.weight(f"l{index}.oln.b", hidden),
        model.epsilon,
    )


def _blocks(g: _Graph, x: str, mask: str, weights: str) -> tuple[str, str, str]:
    """The rows once for each kind of vector wanted, one block after another; notes which rows are questions."""
    kinds, one = g.add("Shape", _AS_QUESTION), g.integers(1)
    batch = g.add("Gather", g.add("Shape", "input_ids"), g.integers(0), axis=0)
    spread = g.add(
        "Expand", g.add("Unsqueeze", _AS_QUESTION, g.integers(1)), g.add("Concat", kinds, batch, axis=0)
    )
    g.asked = g.add("Reshape", spread, g.integers(-1, 1, 1))
    repeats = g.add("Concat", kinds, one, one, axis=0)
    return (
        g.add("Tile", x, repeats),
        g.add("Tile", mask, g.add("Concat", repeats, one, axis=0)),
        g.add("Tile", weights, repeats),
    )


def build_graph(
    model: PackedModel, report: Callable[[float], None] | None = None, *, apart: bool = False
) -> onnx.ModelProto:
    """The whole encoder: ``input_ids``, ``attention_mask`` (batch, tokens), ``as_question`` (kinds) → ``sentence_embedding``.

    The output has a block of rows for each kind of vector, (kinds · batch, hidden).

    Args:
        model: The weights.
        report: Told how far the work is, 0…1.
        apart: Whether loud channels go through products of their own (see :class:`_Graph`).
    """
    g = _Graph(read_adaptation(), apart)
    present = g.add("Cast", "attention_mask", to=TensorProto.FLOAT)
    absent = g.add("Mul", g.add("Sub", g.number(1.0), present), g.number(-1e9))
    mask = g.add("Unsqueeze", absent, g.integers(1, 2))
    x = _embedding(g, model)
    weights = g.add("Unsqueeze", present, g.integers(2))
    for index in range(model.layers):
        if index == ADAPTED_LAYERS[0]:
            x, mask, weights = _blocks(g, x, mask, weights)
        x = _layer(g, model, x, mask, index)
        if report:
            report((index + 1) / model.layers)
    total = g.add("ReduceSum", g.add("Mul", x, weights), g.integers(1), keepdims=0)
    count = g.add("Clip", g.add("ReduceSum", weights, g.integers(1), keepdims=0), g.number(1.0))
    mean = g.add("Div", total, count)
    norm = g.add("Clip", g.add("ReduceL2", mean, g.integers(1), keepdims=1), g.number(1e-12))
    g.nodes.append(helper.make_node("Div", [mean, norm], ["sentence_embedding"], name="sentence_embedding"))
    inputs = [
        helper.make_tensor_value_info(name, TensorProto.INT64, ["batch", "tokens"])
        for name in ("input_ids", "attention_mask")
    ]
    output = helper.make_tensor_value_info("sentence_embedding", TensorProto.FLOAT, ["rows", model.hidden])
    inputs.append(helper.make_tensor_value_info(_AS_QUESTION, TensorProto.FLOAT, ["kinds"]))
    graph = helper.make_graph(g.nodes, "sentence_encoder", inputs, [output], g.constants)
    built = helper.make_model(graph, opset_imports=[helper.make_opsetid("", _OPSET)])
    built.ir_version = _IR_VERSION
    return built


def write_onnx(
    model: PackedModel, folder: Path, report: Callable[[float], None], samples: Sequence[Sequence[int]] = ()
) -> None:
    """Writes ``model.onnx`` (32-bit floats) and ``model-int8.onnx``, which answers in half the time.

    Args:
        model: The weights.
        folder: Where to write.
        report: Told how far the work is, 0…1.
        samples: Token ids of a few sentences. Where the quick file does not give their vectors, as on a processor whose
            8-bit products overflow, it is made of the exact weights too.
    """
    from onnxruntime.quantization import QuantType, quantize_dynamic

    folder.mkdir(parents=True, exist_ok=True)
    exact, quick, apart = folder / "model.onnx", folder / "model-int8.onnx", folder / "apart.onnx"
    onnx.save(build_graph(model, lambda part: report(part * 0.4)), exact)
    built = build_graph(model, lambda part: report(0.4 + part * 0.4), apart=True)
    onnx.save(built, apart)
    quantize_dynamic(
        apart,
        quick,
        op_types_to_quantize=["MatMul"],
        per_channel=True,
        weight_type=QuantType.QInt8,
        nodes_to_exclude=[node.name for node in built.graph.node if node.name.startswith(_EXACT)],
        extra_options={"MatMulConstBOnly": True, "DefaultTensorType": TensorProto.FLOAT},
    )
    apart.unlink()
    if not _agree(exact, quick, samples):
        log.warning(
            "8-bit products are not exact on this processor: the 32-bit model is used, at half the speed"
        )
        shutil.copyfile(exact, quick)
    report(1.0)


def _agree(exact: Path, quick: Path, samples: Sequence[Sequence[int]]) -> bool:
    """Whether both files give the same vectors."""
    from onnxruntime import InferenceSession

    sessions = [InferenceSession(path, providers=["CPUExecutionProvider"]) for path in (exact, quick)]
    for ids in samples:
        tokens = np.array([ids], dtype=np.int64)
        one, other = (
            session.run(
                None,
                {
                    "input_ids": tokens,
                    "attention_mask": np.ones_like(tokens),
                    "as_question": np.ones(1, dtype=np.float32),
                },
            )[0][0]
            for session in sessions
        )
        if float(one @ other) < _AGREEMENT:
            return False
    return True
