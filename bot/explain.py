"""Turns an error into what an operator reads: what, where, what was expected, and a way forward."""

from __future__ import annotations

from bot.errors import BotError
from knowledge.errors import KnowledgeError
from nlu.environment import WAYS
from nlu.errors import NluError

_SENTENCES = {
    "settings_error": "A setting is wrong.",
    "setup_error": "Set-up is not complete.",
    "port_in_use": "The port is taken by another program.",
    "secret_key_error": "The secret key does not fit.",
    "state_error": "A stored conversation cannot be read.",
    "channel_error": "A channel cannot be used.",
    "telegram_refused": "Telegram refuses.",
    "translation_not_offered": "The translation server does not translate between these languages.",
    "translator_unavailable": "The translation server does not answer.",
    "translator_refused": "The translation server refuses.",
    "import_failed": "The file could not be imported; nothing was changed.",
    "unknown_record": "There is no such record.",
    "catalogue_error": "The catalogue cannot be used.",
    "storage_error": "The database cannot be used.",
    "operator_error": "That does not work with this operator.",
    "model_unavailable": "The embedding model cannot be loaded.",
    "index_unavailable": "The search index cannot be used.",
    "search_error": "Search cannot be used.",
}

_WAYS = {
    "settings_error": "Correct it and start again; docs/settings.md lists every setting.",
    "setup_error": "Run: make setup",
    "port_in_use": "Stop the other program, or choose another port: PORUCH_PORT=8081 make run",
    "secret_key_error": "Use the PORUCH_SECRET_KEY the data was written with, or another PORUCH_DATA folder.",
    "telegram_refused": "Check TELEGRAM_BOT_TOKEN; @BotFather shows the token of your bot.",
    "translator_unavailable": "Check bot.desk.translator.url in config.yml and whether the server runs.",
    "translator_refused": "Check PORUCH_TRANSLATOR_KEY and the limits of the server.",
    "import_failed": "Correct the file at the place named above and import it again.",
    "unknown_record": "Look up the id with: poruch catalogue export -",
    "operator_error": "`poruch operator list` shows all; --help the rest.",
    "storage_error": "Check PORUCH_DATABASE_URL, the rights on the data folder and the space on the disk.",
    "model_unavailable": "Run: make setup (or correct knowledge.embedder in config.yml)",
    "index_unavailable": "Run: poruch catalogue reindex",
}

_NLU_WAYS = {
    "python_missing": f"Get a Python 3.10: {WAYS}. Until then the assistant works with its fallback classifier.",
    "install_failed": "Check the network and the space on the disk, then run: make setup",
    "memory": "Memory ran out. End other programs and try again; docs/operators.md says how much training takes.",
    "space": "The disk is full. Make room and try again.",
    "training_failed": "Run: poruch nlu train (its output says more)",
    "missing": "Run: make setup",
}


def explain(error: BotError | KnowledgeError | NluError) -> str:
    """Several lines for a terminal; never a secret and never what a person wrote."""
    if isinstance(error, NluError):
        return _lines(
            f"Understanding: {error.reason.replace('_', ' ')}",
            error.subject,
            error.detail,
            _NLU_WAYS.get(error.reason),
        )
    fields = dict(error.fields)
    place = ":".join(
        str(fields.pop(name)) for name in ("file", "line", "column") if fields.get(name) is not None
    )
    told = [
        f"{name.replace('_', ' ')}: {value}" for name, value in fields.items() if value not in (None, "", 0)
    ]
    sentence = _SENTENCES.get(error.code, error.code.replace("_", " "))
    return _lines(sentence, place, "\n  ".join(told), _WAYS.get(error.code))


def _lines(sentence: str, place: str, told: str, way: str | None) -> str:
    lines = [f"✗ {sentence}"]
    lines += [f"  at: {place}"] if place else []
    lines += [f"  {told}"] if told else []
    lines += [f"  → {way}"] if way else []
    return "\n".join(lines)
