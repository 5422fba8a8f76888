"""The Rasa components in their own environment: trained and serving, with the vector in the parse."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import numpy as np
import pytest

from bot.paths import NLU_CONSTRAINTS, NLU_ENVIRONMENT, model_folder
from bot.settings import load_settings
from nlu.components.encoder import SentenceEncoder
from nlu.components.head import Head
from nlu.environment import environment_python, is_ready
from nlu.supervisor import RasaSupervisor
from nlu.taxonomy import CRISIS_KINDS
from nlu.training import TrainedModel

pytestmark = pytest.mark.rasa

SETTINGS = load_settings()
MODEL = TrainedModel.at(model_folder(SETTINGS))

needs_rasa = pytest.mark.skipif(
    not (MODEL.exists and is_ready(NLU_ENVIRONMENT, NLU_CONSTRAINTS)),
    reason="no Rasa environment: see make setup",
)


@needs_rasa
async def test_the_trained_server_names_intents_and_gives_the_vector_the_search_model_gives() -> None:
    rasa = RasaSupervisor(
        python=environment_python(NLU_ENVIRONMENT),
        model=MODEL.rasa,
        state=SETTINGS.data,
        embedder=SETTINGS.embedder_folder,
        timeout_s=10,
    )
    await rasa.start()
    try:
        assert await rasa.wait_ready(120)
        parse = await rasa.client.parse("нам ніде ночувати")
    finally:
        await rasa.stop()
    assert parse.ranking[0].intent == "need_shelter"
    assert len(parse.ranking) == 10
    ours = SentenceEncoder(SETTINGS.embedder_folder).encode_both(["нам ніде ночувати"])[1][0]
    assert parse.vector is not None
    assert set(parse.dangers) == set(CRISIS_KINDS) and sum(parse.dangers.values()) < 0.1
    assert float(parse.vector @ ours) > 0.9999


@needs_rasa
def test_rasa_and_the_fallback_read_the_same_head() -> None:
    text = "I lost my passport on the way"
    vector = SentenceEncoder(SETTINGS.embedder_folder).encode([text])[0]
    here = Head.load(MODEL.head).read(text, vector, 3)[0]
    code = (
        "import json, sys; from pathlib import Path; from nlu.components.encoder import SentenceEncoder; "
        "from nlu.components.head import Head; "
        f"v = SentenceEncoder(Path({str(SETTINGS.embedder_folder)!r})).encode([{text!r}])[0]; "
        f"json.dump(Head.load(Path({str(MODEL.head)!r})).read({text!r}, v, 3)[0], sys.stdout)"
    )
    done = subprocess.run(
        [str(environment_python(NLU_ENVIRONMENT)), "-c", code],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).resolve().parents[2],
        env={**os.environ, "OMP_NUM_THREADS": "1"},
    )
    there = json.loads(done.stdout)
    assert [intent for intent, _ in here] == [intent for intent, _ in there]
    assert np.allclose([p for _, p in here], [p for _, p in there], atol=1e-3)
