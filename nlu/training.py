"""Trains the Rasa model from the main environment: only when something changed, never touching config.yml, whole or not at all."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import shutil
import signal
import subprocess
import tarfile
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from nlu.errors import DataError, ModelError
from nlu.extra import NAME as EXTRA
from nlu.extra import Extra, read_extra, unmeasured, write_extra
from nlu.taxonomy import CRISIS_INTENTS, CRISIS_KINDS, INTENTS, LANGUAGES, NO_DANGER, UNDECIDED

RASA_KEYS = ("recipe", "assistant_id", "language", "pipeline")
"""Keys of config.yml that are Rasa's; the rest is ours."""

PACKAGE = Path(__file__).resolve().parent
DATA = PACKAGE / "data"
STAMP = "fingerprint"

_UNDECIDED_INTENTS = frozenset({"need_protection"})
"""Intents whose plain utterances may show a danger or not: "my husband beats me, where can I go" is a need and may be both."""


_ENDS = {errno.ENOMEM: "memory", -signal.SIGKILL: "memory", errno.ENOSPC: "space"}
"""How Rasa's process ended → why. The system kills whoever takes the last memory; nobody else does."""


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence to learn from.

    Attributes:
        text: As people write.
        intent: What is asked.
        danger: Kind of crisis it shows, ``none``, or UNDECIDED.
        language: Of the file it stands in.
    """

    text: str
    intent: str
    danger: str
    language: str


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
    """Language → file of utterances by intent.

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


def danger_files(folder: Path = DATA) -> dict[str, Path]:
    """Language → file of sentences that show a danger, and of those that only sound like one."""
    return {language: folder / "crisis" / f"{language}.jsonl" for language in LANGUAGES}


def read_dangers(path: Path, language: str) -> list[Example]:
    """The examples of a JSON Lines file with ``{"text", "intent", "crisis"}`` on each line.

    Raises:
        DataError: It is missing, or a line is no such example; with file and line.
    """
    if not path.is_file():
        raise DataError("missing", subject=str(path), detail="sentences about danger")
    examples = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        try:
            row = json.loads(line)
            example = Example(row["text"], row["intent"], row["crisis"], language)
        except (ValueError, KeyError, TypeError):
            raise DataError(
                "bad_line", subject=f"{path}:{number}", detail='{"text", "intent", "crisis"} expected'
            ) from None
        if example.intent not in INTENTS or example.danger not in (*CRISIS_KINDS, NO_DANGER):
            raise DataError(
                "unknown_intent", subject=f"{path}:{number}", detail=f"{example.intent}, {example.danger}"
            )
        examples.append(example)
    return examples


def examples_of(language: str, folder: Path = DATA) -> list[Example]:
    """Everything that is taught in a language.

    Raises:
        DataError: A file cannot be used.
    """
    plain = [
        Example(text, intent, _danger_of(intent), language)
        for text, intent in read_examples(training_files(folder)[language])
    ]
    return plain + read_dangers(danger_files(folder)[language], language)


def everything(data: Path, extras: Sequence[Extra]) -> list[Example]:
    """What ships with us in all languages and what operators added, without what is measured with.

    Raises:
        DataError: A file cannot be used.
    """
    shipped = [example for language in LANGUAGES for example in examples_of(language, data)]
    return shipped + [_as_example(extra) for extra in unmeasured(extras)]


def _as_example(extra: Extra) -> Example:
    return Example(extra.text, extra.intent, _danger_of(extra.intent), extra.language)


def _danger_of(intent: str) -> str:
    if intent in _UNDECIDED_INTENTS:
        return UNDECIDED
    return CRISIS_INTENTS.get(intent, NO_DANGER)


def fingerprint(config: Path, embedder: Path, data: Path = DATA, extras: Sequence[Extra] = ()) -> str:
    """Changes when anything does that a model is made of: utterances, pipeline, components, embedding model."""
    digest = hashlib.sha256(json.dumps(_rasa_part(config), sort_keys=True).encode())
    recipe = embedder / "poruch-recipe.json"
    taught = [*training_files(data).values(), *danger_files(data).values()]
    for path in [*taught, *sorted((PACKAGE / "components").glob("*.py")), recipe]:
        digest.update(path.name.encode())
        digest.update(path.read_bytes() if path.is_file() else b"")
    for extra in unmeasured(extras):
        digest.update(json.dumps([extra.text, extra.intent, extra.language]).encode())
    return digest.hexdigest()


def stamp_of(out: Path) -> str:
    """The fingerprint with which the model in ``out`` was made; empty when there is none."""
    stamp = out / STAMP
    return stamp.read_text() if stamp.is_file() else ""


def is_current(out: Path, config: Path, embedder: Path, data: Path = DATA) -> bool:
    """Whether the head in ``out`` is the one that this configuration, these utterances and the sentences kept beside it give."""
    return TrainedModel.at(out).head.is_file() and stamp_of(out) == fingerprint(
        config, embedder, data, read_extra(out / EXTRA)
    )


def is_trained(out: Path, config: Path, embedder: Path, data: Path = DATA) -> bool:
    """The same, with what the Rasa server loads."""
    return TrainedModel.at(out).exists and is_current(out, config, embedder, data)


def train(
    *,
    config: Path,
    out: Path,
    python: Path,
    embedder: Path,
    state: Path,
    data: Path = DATA,
    extras: Sequence[Extra] | None = None,
) -> TrainedModel:
    """Trains with Rasa in its environment; progress goes to standard error. Replaces the model only when all went well.

    Args:
        config: Our config.yml; Rasa gets a copy of its own keys, because it rewrites files it does not like.
        out: Folder of the trained model.
        python: Interpreter of Rasa's environment.
        embedder: Folder of the converted embedding model.
        state: ``$PORUCH_DATA``, where vectors of known sentences are kept.
        data: Folder of the utterances.
        extras: What operators added; None: what stands beside the model in ``out``, which an update thus keeps.

    Raises:
        ModelError: Rasa could not train; its reason is ``memory`` or ``space`` where the machine's ran out, and the end of Rasa's
            output is the detail.
        DataError: An utterance file cannot be used.
    """
    extras = read_extra(out / EXTRA) if extras is None else extras
    examples = everything(data, extras)
    with tempfile.TemporaryDirectory(prefix="poruch-train-") as name:
        work = Path(name)
        (work / "config.yml").write_text(yaml.safe_dump(_rasa_part(config)), encoding="utf-8")
        (work / "data").mkdir()
        for language in LANGUAGES:
            own = [example for example in examples if example.language == language]
            _write_tagged(own, work / "data" / f"{language}.yml")
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
                _ENDS.get(done.returncode, "training_failed"),
                subject="rasa",
                detail="\n".join(done.stdout.strip().splitlines()[-5:]),
            )
        head = _extract_head(archive, work / "head.npz")
        return _replace(out, archive, head, fingerprint(config, embedder, data, extras), extras)


def train_head_here(
    *,
    config: Path,
    out: Path,
    embedder: Path,
    state: Path,
    data: Path = DATA,
    extras: Sequence[Extra] | None = None,
) -> Path:
    """Trains only the head, in this process: for a machine without Rasa's environment. Returns its file; arguments as of :func:`train`."""
    import numpy as np

    from nlu.components.encoder import SentenceEncoder, VectorCache, encode_cached, model_version
    from nlu.components.head import Examples, train_head

    extras = read_extra(out / EXTRA) if extras is None else extras
    examples = everything(data, extras)
    texts = [example.text for example in examples]
    cache = VectorCache(state / "index" / "training-vectors.db", model=model_version(embedder))
    vectors = encode_cached(
        SentenceEncoder(embedder, threads=os.cpu_count() or 1), cache, texts, progress="Training sentences"
    )
    out.mkdir(parents=True, exist_ok=True)
    head = TrainedModel.at(out).head
    (out / STAMP).unlink(missing_ok=True)
    train_head(
        Examples(
            texts,
            np.asarray(vectors),
            [example.intent for example in examples],
            [example.danger for example in examples],
            [example.language for example in examples],
        )
    ).save(head)
    write_extra(out / EXTRA, extras)
    (out / STAMP).write_text(fingerprint(config, embedder, data, extras))
    return head


def _rasa_part(config: Path) -> Mapping[str, Any]:
    values = yaml.safe_load(config.read_text(encoding="utf-8"))
    return {key: values[key] for key in RASA_KEYS if key in values}


def _write_tagged(examples: Sequence[Example], target: Path) -> None:
    # Language and danger of a sentence travel as metadata: Rasa joins all files into one set.
    blocks: dict[tuple[str, str, str], list[str]] = {}
    for example in examples:
        blocks.setdefault((example.intent, example.language, example.danger), []).append(example.text)
    nlu = [
        {
            "intent": intent,
            "metadata": {"language": language, "danger": danger},
            "examples": "".join(f"- {text}\n" for text in texts),
        }
        for (intent, language, danger), texts in blocks.items()
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


def _replace(out: Path, archive: Path, head: Path, stamp: str, extras: Sequence[Extra]) -> TrainedModel:
    out.mkdir(parents=True, exist_ok=True)
    model = TrainedModel.at(out)
    (out / STAMP).unlink(missing_ok=True)
    for source, target in ((archive, model.rasa), (head, model.head)):
        beside = target.with_suffix(target.suffix + ".new")
        shutil.copyfile(source, beside)
        beside.replace(target)
    write_extra(out / EXTRA, extras)
    (out / STAMP).write_text(stamp)
    return model
