"""Norm 10: the crisis gate runs before everything, without model or network, in all twelve languages.

Two levels: *certain* interrupts, *possible* adds one quiet line; idioms, films, past deaths and chess are neither.
"""

from __future__ import annotations

import ast
import socket
import sys
from pathlib import Path

import pytest

import nlu.crisis
from nlu.crisis import detect

pytestmark = pytest.mark.usefixtures("gate")

# One sentence of each kind in each language, as somebody in a hurry would type it.
IN_DANGER = {
    "en": (
        "i want to die",
        "my husband is beating me now",
        "my baby is not breathing",
        "I'm 12 and alone at the station",
    ),
    "uk": ("хочу померти", "чоловік мене б'є зараз", "дитина не дихає", "мені 12 і я сама на вокзалі"),
    "ru": ("хочу умереть", "муж меня бьет сейчас", "ребенок не дышит", "мне 12 и я одна на вокзале"),
    "ro": ("vreau sa mor", "sotul ma bate acum", "copilul nu respira", "am 12 ani si sunt singur la gara"),
    "pl": ("chce umrzec", "maz mnie teraz bije", "dziecko nie oddycha", "mam 12 lat i jestem sam na dworcu"),
    "ar": ("اريد ان اموت", "زوجي يضربني الان", "طفلي لا يتنفس", "عمري 12 وانا لوحدي بالمحطة"),
    "fa": ("میخوام بمیرم", "شوهرم الان منو میزنه", "بچه ام نفس نمیکشه", "۱۲ سالمه و تنها هستم"),
    "ps": ("غواړم مړ شم", "مېړه مې اوس ما وهي", "ماشوم ساه نه اخلي", "زه ۱۲ کلن یم او یوازې یم"),
    "tr": (
        "olmek istiyorum",
        "kocam beni dovuyor simdi",
        "bebegim nefes almiyor",
        "12 yasindayim ve yalnizim",
    ),
    "fr": (
        "je veux mourir",
        "mon mari me frappe maintenant",
        "mon bebe ne respire plus",
        "j'ai 12 ans et je suis seul",
    ),
    "es": ("quiero morir", "mi marido me esta pegando", "mi bebe no respira", "tengo 12 años y estoy solo"),
    "de": (
        "ich will sterben",
        "mein mann schlaegt mich gerade",
        "mein baby atmet nicht",
        "ich bin 12 und allein",
    ),
}
KINDS = ("self_harm", "violence", "medical", "child")


@pytest.mark.parametrize("language", IN_DANGER)
def test_danger_is_certain_in_every_language(language: str) -> None:
    for text, kind in zip(IN_DANGER[language], KINDS, strict=True):
        crisis = detect(text)
        assert (crisis.kind, crisis.level) == (kind, "certain"), text


@pytest.mark.parametrize(
    "text",
    [
        "I am dying of hunger",
        "умираю від сміху",
        "умираю со смеху",
        "mor de foame",
        "umieram z głodu",
        "ميت من الجوع",
        "از خنده مردم",
        "له لوږې مرم",
        "gülmekten öldüm",
        "je suis mort de fatigue",
        "me muero de risa",
        "ich sterbe vor Hunger",
        "він убив мого короля в шахах",
        "we watched a film about a suicide",
        "мій батько помер минулого року",
    ],
)
def test_idioms_films_chess_and_past_deaths_are_no_emergency(text: str) -> None:
    assert detect(text).level == "none"


@pytest.mark.parametrize(
    "text", ["is there a suicide hotline?", "колишній чоловік бив мене, потрібен адвокат"]
)
def test_a_question_about_help_gets_a_quiet_line_at_most(text: str) -> None:
    assert detect(text).level == "possible"


def test_it_needs_no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*args: object, **kwargs: object) -> None:
        raise AssertionError("the gate opened a socket")

    monkeypatch.setattr(socket, "socket", refuse)
    assert detect("I want to die").level == "certain"


def test_it_needs_no_model() -> None:
    allowed = {"__future__", "yaml", "numpy", *sys.stdlib_module_names}
    own = {"nlu.crisis", "nlu.text", "nlu.errors", "nlu.taxonomy", "nlu.components.ngrams"}
    package = Path(nlu.crisis.__file__).parent
    modules = [path for path in package.glob("*.py") if path.name != "teach.py"]  # set-up only
    for module in [*modules, package.parent / "text.py"]:
        for node in ast.walk(ast.parse(module.read_text("utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom):
                names = [node.module or ""]
            for name in names:
                assert name.split(".")[0] in allowed or any(name.startswith(prefix) for prefix in own), (
                    module,
                    name,
                )
