"""Trains the Rasa model from the main environment: only when something changed, never touching config.yml, whole or not at all."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import tarfile
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from nlu.errors import DataError, ModelError
from nlu.taxonomy import INTENTS, LANGUAGES

RASA_KEYS = ("recipe", "assistant_id", "language", "pipeline")
"""Keys of config.yml that are Rasa's; the rest is ours."""

PACKAGE = Path(__file__).resolve().parent
DATA = PACKAGE / "data"


@dataclass(frozen=True, slots=True)
class TrainedModel:
    """Where a trained model lies.

    Attributes:
        rasa: The archive that the Rasa server loads.
        head: The head inside it, for the fallback classifier.
    """

    rasa: Path
    head: Path

    @classmethod
    def at(cls, folder: Path) -> TrainedModel:
        """The model kept in ``folder``, whether it is there or not."""
        return cls(folder / "intents.tar.gz", folder / "head.npz")

    @property
    def exists(self) -> bool:
        """Whether both files are there."""
        return self.rasa.is_file() and self.head.is_file()


def training_files(folder: Path = DATA) -> dict[str, Path]:
    """Language → file of utterances.

    Raises:
        DataError: A language has no file.
    """
    files = {language: folder / f"{language}.yml" for language in LANGUAGES}
    for language, path in files.items():
        if not path.is_file():
            raise DataError("missing", subject=str(path), detail=f"utterances in {language}")
    return files


def read_examples(path: Path) -> list[tuple[str, str]]:
    """(text, intent) of a Rasa YAML file of utterances.

    Raises:
        DataError: It is no such file, or it names an intent the taxonomy does not have.
    """
    try:
        blocks = yaml.safe_load(path.read_text(encoding="utf-8"))["nlu"]
        examples = [
            (line.strip()[2:].strip(), str(block["intent"]))
            for block in blocks
            for line in block["examples"].splitlines()
            if line.strip().startswith("- ")
        ]
    except (yaml.YAMLError, KeyError, TypeError, AttributeError) as error:
        raise DataError("bad_yaml", subject=str(path), detail=str(error)) from None
    unknown = {intent for _, intent in examples} - set(INTENTS)
    if unknown:
        raise DataError("unknown_intent", subject=str(path), detail=", ".join(sorted(unknown)))
    return examples


def fingerprint(config: Path, embedder: Path, data: Path = DATA) -> str:
    """Changes when anything does that a model is made of: utterances, pipeline, components, embedding model."""
    digest = hashlib.sha256(json.dumps(_rasa_part(config), sort_keys=True).encode())
    recipe = embedder / "poruch-recipe.json"
    for path in [*training_files(data).values(), *sorted((PACKAGE / "components").glob("*.py")), recipe]:
        digest.update(path.name.encode())
        digest.update(path.read_bytes() if path.is_file() else b"")
    return digest.hexdigest()


def is_trained(out: Path, config: Path, embedder: Path, data: Path = DATA) -> bool:
    """Whether the model in ``out`` is the one this configuration and these utterances give."""
    stamp = out / "fingerprint"
    return (
        TrainedModel.at(out).exists
        and stamp.is_file()
        and stamp.read_text() == fingerprint(config, embedder, data)
    )


def train(
    *, config: Path, out: Path, python: Path, embedder: Path, state: Path, data: Path = DATA
) -> TrainedModel:
    """Trains with Rasa in its environment; progress goes to standard error. Replaces the model only when all went well.

    Args:
        config: Our config.yml; Rasa gets a copy of its own keys, because it rewrites files it does not like.
        out: Folder of the trained model.
        python: Interpreter of Rasa's environment.
        embedder: Folder of the converted embedding model.
        state: ``$PORUCH_DATA``, where vectors of known sentences are kept.
        data: Folder of the utterances.

    Raises:
        ModelError: Rasa could not train; the end of its output is the detail.
        DataError: An utterance file cannot be used.
    """
    with tempfile.TemporaryDirectory(prefix="poruch-train-") as name:
        work = Path(name)
        (work / "config.yml").write_text(yaml.safe_dump(_rasa_part(config)), encoding="utf-8")
        (work / "data").mkdir()
        for language, path in training_files(data).items():
            _write_tagged(language, read_examples(path), work / "data" / f"{language}.yml")
        environment = {
            **os.environ,
            "PORUCH_DATA": str(state),
            "PORUCH_EMBEDDER": str(embedder),
            "PYTHONPATH": str(PACKAGE.parent),
        }
        command = [
            str(python),
            "-W",
            "ignore",
            "-m",
            "nlu.components.train",
            "config.yml",
            "data",
            "models",
            "intents",
        ]
        done = subprocess.run(
            command, cwd=work, env=environment, stdout=subprocess.PIPE, text=True, check=False
        )
        archive = work / "models" / "intents.tar.gz"
        if done.returncode or not archive.is_file():
            raise ModelError(
                "training_failed", subject="rasa", detail="\n".join(done.stdout.strip().splitlines()[-5:])
            )
        head = _extract_head(archive, work / "head.npz")
        return _replace(out, archive, head, fingerprint(config, embedder, data))


def train_head_here(*, out: Path, embedder: Path, state: Path, data: Path = DATA) -> Path:
    """Trains only the head, in this process: for a machine without Rasa's environment. Returns its file."""
    import numpy as np

    from nlu.components.encoder import SentenceEncoder, VectorCache, encode_cached
    from nlu.components.head import train_head

    rows = [
        (text, intent, language)
        for language, path in training_files(data).items()
        for text, intent in read_examples(path)
    ]
    texts, intents, languages = zip(*rows, strict=True)
    cache = VectorCache(state / "index" / "training-vectors.db", model=embedder.name)
    vectors = encode_cached(
        SentenceEncoder(embedder, threads=os.cpu_count() or 1), cache, texts, progress="Training sentences"
    )
    out.mkdir(parents=True, exist_ok=True)
    head = TrainedModel.at(out).head
    train_head(np.asarray(vectors), intents, languages).save(head)
    return head


def _rasa_part(config: Path) -> Mapping[str, Any]:
    values = yaml.safe_load(config.read_text(encoding="utf-8"))
    return {key: values[key] for key in RASA_KEYS if key in values}


def _write_tagged(language: str, examples: list[tuple[str, str]], target: Path) -> None:
    # The language of a sentence travels as metadata: Rasa joins all files into one set.
    blocks: dict[str, list[str]] = {}
    for text, intent in examples:
        blocks.setdefault(intent, []).append(text)
    nlu = [
        {
            "intent": intent,
            "metadata": {"language": language},
            "examples": "".join(f"- {text}\n" for text in texts),
        }
        for intent, texts in blocks.items()
    ]
    document = {"version": "3.1", "nlu": nlu}
    target.write_text(
        yaml.safe_dump(document, allow_unicode=True, sort_keys=False, width=10**6), encoding="utf-8"
    )


def _members(archive: tarfile.TarFile) -> Iterator[tarfile.TarInfo]:
    return (member for member in archive if member.isfile() and member.name.endswith("head.npz"))


def _extract_head(archive: Path, target: Path) -> Path:
    with tarfile.open(archive) as tar:
        for member in _members(tar):
            source = tar.extractfile(member)
            if source is not None:
                target.write_bytes(source.read())
                return target
    raise ModelError("training_failed", subject="rasa", detail="the model holds no intent head")


def _replace(out: Path, archive: Path, head: Path, stamp: str) -> TrainedModel:
    out.mkdir(parents=True, exist_ok=True)
    model = TrainedModel.at(out)
    (out / "fingerprint").unlink(missing_ok=True)
    for source, target in ((archive, model.rasa), (head, model.head)):
        beside = target.with_suffix(target.suffix + ".new")
        shutil.copyfile(source, beside)
        beside.replace(target)
    (out / "fingerprint").write_text(stamp)
    return model
