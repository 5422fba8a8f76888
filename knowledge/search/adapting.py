"""Teaches the bundled model how people ask: a low-rank addition to the last layers through which questions go, and texts do not.

Texts keep the vectors they have; questions are moved towards the texts that answer them. The pairs are those of
``knowledge/data/teaching/pairs.jsonl``, in twelve languages, whose topics, towns and rules are not those of the evaluation set. Two vectors of
one topic are a pair whatever their languages (Hu et al. 2021, "LoRA"; van den Oord et al. 2018 for the loss).

Run it as ``python -m knowledge.search.adapting var/models/e5-small``: some 20 minutes on one core, written to ``ADAPTATION_FILE``.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from tqdm import tqdm

from knowledge.search.adaptation import ADAPTATION_FILE, ADAPTED_LAYERS, PARTS, RANK
from knowledge.search.embedder import SentenceTransformerEmbedder
from knowledge.search.teaching import PAIRS_FILE

_SCALE: Final = 2.0
_RATE: Final = 1e-3
_EPOCHS: Final = 2
_BATCH: Final = 128
_TEMPERATURE: Final = 0.05
#: What likeness among questions of one topic counts beside likeness to its texts.
_AMONG_QUESTIONS: Final = 0.3
_SEED: Final = 7
#: Texts of a language count as so many more before its own mean is trusted alone.
_PRIOR: Final = 10.0


@dataclass(frozen=True, slots=True)
class Pairs:
    """Questions and texts by topic."""

    questions: tuple[str, ...]
    asked_in: tuple[str, ...]
    asked_about: tuple[str, ...]
    texts: tuple[str, ...]
    written_in: tuple[str, ...]
    told_about: tuple[str, ...]


def read_pairs(file: Path = PAIRS_FILE) -> Pairs:
    """The pairs of a file with a JSON object a line."""
    rows: list[dict[str, Any]] = [json.loads(line) for line in file.read_text("utf-8").splitlines()]
    questions = [row for row in rows if row["kind"] == "question"]
    texts = [row for row in rows if row["kind"] == "passage"]
    return Pairs(
        tuple(row["text"] for row in questions),
        tuple(row["language"] for row in questions),
        tuple(row["topic"] for row in questions),
        tuple(f"{row['title']}\n{row['text']}" for row in texts),
        tuple(row["language"] for row in texts),
        tuple(row["topic"] for row in texts),
    )


class _Addition(torch.nn.Module):
    """A linear map of the model with a low-rank map beside it, nothing at first."""

    def __init__(self, base: torch.nn.Linear, generator: torch.Generator) -> None:
        super().__init__()
        self.base = base
        self.down = torch.nn.Parameter(torch.randn(RANK, base.in_features, generator=generator) * 0.02)
        self.up = torch.nn.Parameter(torch.zeros(base.out_features, RANK))

    def forward(self, x: Tensor) -> Tensor:
        out: Tensor = self.base(x) + _SCALE * (x @ self.down.T) @ self.up.T
        return out


class QuestionTower:
    """The model cut in two: lower layers run once for each question, upper ones are taught.

    Args:
        folder: The sentence-transformers folder of the bundled model.
    """

    def __init__(self, folder: Path) -> None:
        from sentence_transformers import SentenceTransformer

        model: Any = SentenceTransformer(str(folder), device="cpu", local_files_only=True)
        self._bert: Any = model[0].auto_model
        self._tokenizer: Any = model.tokenizer
        for parameter in self._bert.parameters():
            parameter.requires_grad_(False)
        layers = self._bert.encoder.layer
        first = ADAPTED_LAYERS[0]
        self._lower, self._upper = layers[:first], layers[first:]
        generator = torch.Generator().manual_seed(_SEED)
        self._additions: dict[str, _Addition] = {}
        for number, layer in zip(ADAPTED_LAYERS, self._upper, strict=True):
            for part, path in PARTS.items():
                holder = layer.get_submodule(path.rpartition(".")[0])
                name = path.rpartition(".")[2]
                addition = _Addition(getattr(holder, name), generator)
                setattr(holder, name, addition)
                self._additions[f"{number}.{part}"] = addition

    def parameters(self) -> Iterator[torch.nn.Parameter]:
        """What is taught."""
        for addition in self._additions.values():
            yield addition.down
            yield addition.up

    @torch.no_grad()
    def lower(self, questions: Sequence[str], batch: int = 64) -> list[Tensor]:
        """What the untouched layers make of each question, shape (tokens, hidden)."""
        made: list[Tensor] = [torch.empty(0)] * len(questions)
        order = sorted(range(len(questions)), key=lambda row: len(questions[row]))
        for start in tqdm(range(0, len(order), batch), desc="Lower layers", unit="batch", disable=None):
            rows = order[start : start + batch]
            encoded = self._tokenizer(
                [f"query: {questions[row]}" for row in rows],
                padding=True,
                truncation=True,
                max_length=64,
                return_tensors="pt",
            )
            present = encoded["attention_mask"]
            x = _through(self._lower, self._bert.embeddings(input_ids=encoded["input_ids"]), present)
            for place, row in enumerate(rows):
                made[row] = x[place, : int(present[place].sum())].clone()
        return made

    def upper(self, lower: Sequence[Tensor]) -> Tensor:
        """Unit vectors (n, hidden) from what the lower layers made."""
        x = torch.nn.utils.rnn.pad_sequence(list(lower), batch_first=True)
        lengths = torch.tensor([len(each) for each in lower])
        present = (torch.arange(x.shape[1])[None] < lengths[:, None]).float()
        x = _through(self._upper, x, present)
        mean = (x * present[:, :, None]).sum(1) / lengths[:, None]
        return torch.nn.functional.normalize(mean, dim=1)

    @torch.no_grad()
    def all_upper(self, lower: Sequence[Tensor], batch: int = 128) -> Tensor:
        """The same for many, batches of like length, nothing taught."""
        order = sorted(range(len(lower)), key=lambda row: len(lower[row]))
        parts = [
            self.upper([lower[row] for row in order[s : s + batch]]) for s in range(0, len(order), batch)
        ]
        made = torch.cat(parts)
        return made[torch.argsort(torch.tensor(order))]

    def weights(self) -> Mapping[str, NDArray[np.float16]]:
        """``<layer>.<part>.down`` (rank, in) and ``….up`` (out, rank), the scale in the latter."""
        named = {}
        for name, addition in self._additions.items():
            named[f"{name}.down"] = addition.down.detach().numpy().astype(np.float16)
            named[f"{name}.up"] = (_SCALE * addition.up.detach()).numpy().astype(np.float16)
        return named


def _through(layers: Any, x: Tensor, present: Tensor) -> Tensor:
    hidden = (1 - present[:, None, None].float()) * -1e9
    for layer in layers:
        made = layer(x, hidden)
        x = made[0] if isinstance(made, tuple) else made
    return x


def _centred_texts(pairs: Pairs, folder: Path) -> Tensor:
    """Unit vectors of the texts with the mean of their language taken out, as search does."""
    vectors = SentenceTransformerEmbedder(folder).embed_passages(pairs.texts)
    common = vectors.mean(axis=0)
    languages = np.array(pairs.written_in)
    for language in set(pairs.written_in):
        own = languages == language
        vectors[own] -= (vectors[own].sum(axis=0) + _PRIOR * common) / (own.sum() + _PRIOR)
    return torch.nn.functional.normalize(torch.from_numpy(vectors), dim=1)


def teach(folder: Path, pairs: Pairs, epochs: int = _EPOCHS) -> QuestionTower:
    """Teaches the upper layers; the mean of each language's questions is taken anew before every pass.

    Args:
        folder: The model.
        pairs: What to learn from.
        epochs: Passes over the questions; after two the texts of other topics are found less often again.
    """
    tower = QuestionTower(folder)
    texts = _centred_texts(pairs, folder)
    topics = {name: number for number, name in enumerate(sorted(set(pairs.told_about)))}
    about = torch.tensor([topics[name] for name in pairs.told_about])
    asked = torch.tensor([topics[name] for name in pairs.asked_about])
    names = sorted(set(pairs.asked_in))
    language = torch.tensor([names.index(name) for name in pairs.asked_in])
    lower = tower.lower(pairs.questions)
    optimiser = torch.optim.AdamW(tower.parameters(), lr=_RATE, weight_decay=0.01)
    generator = torch.Generator().manual_seed(_SEED)
    for epoch in range(epochs):
        now = tower.all_upper(lower)
        means = torch.stack([now[language == number].mean(0) for number in range(len(names))])
        order = torch.randperm(len(lower), generator=generator)
        batches = [order[start : start + _BATCH] for start in range(0, len(order), _BATCH)]
        bar = tqdm(batches, desc=f"Pass {epoch + 1} of {epochs}", unit="batch", disable=None)
        for rows in bar:
            questions = tower.upper([lower[row] for row in rows.tolist()])
            questions = torch.nn.functional.normalize(questions - means[language[rows]], dim=1)
            loss = _loss(questions, asked[rows], texts, about)
            optimiser.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]  # torch's own
            optimiser.step()
            bar.set_postfix(loss=f"{float(loss.detach()):.2f}")
    return tower


def _loss(questions: Tensor, asked: Tensor, texts: Tensor, about: Tensor) -> Tensor:
    """How far each question is from choosing the texts of its topic, and the other questions about it, among all."""
    chosen = asked[:, None] == about[None]
    likely = torch.log_softmax(questions @ texts.T / _TEMPERATURE, 1)
    loss = -(likely * chosen).sum(1).div(chosen.sum(1)).mean()
    itself = torch.eye(len(questions), dtype=torch.bool)
    alike = (questions @ questions.T / _TEMPERATURE).masked_fill(itself, -1e9)
    same = (asked[:, None] == asked[None]) & ~itself
    accompanied = same.any(1)
    if accompanied.any():
        likely = (torch.log_softmax(alike, 1) * same).sum(1)[accompanied] / same.sum(1)[accompanied]
        loss = loss - _AMONG_QUESTIONS * likely.mean()
    return loss


def main(arguments: list[str] | None = None) -> int:
    """The command line: one argument, the folder of the converted model."""
    given = sys.argv[1:] if arguments is None else arguments
    if len(given) != 1:
        sys.stderr.write("usage: python -m knowledge.search.adapting var/models/e5-small\n")
        return 2
    torch.set_num_threads(1)
    named: dict[str, Any] = dict(teach(Path(given[0]), read_pairs()).weights())
    np.savez(ADAPTATION_FILE, **named)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
