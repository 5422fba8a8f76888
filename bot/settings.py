"""Reads config.yml and the environment once into one typed, immutable value, and says exactly what is wrong where."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from bot.errors import SettingsError
from nlu.taxonomy import LANGUAGES

ROOT = Path(__file__).resolve().parent.parent


class _Section(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class ConsoleSettings(_Section):
    """Where the operators' console listens, and under which names it may be asked for."""

    host: str = "127.0.0.1"
    port: int = Field(default=8080, ge=0, le=65535)
    hosts: tuple[str, ...] = ()
    proxy: bool = False

    @field_validator("hosts")
    @classmethod
    def _names(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        if any(not name or "*" in name or "/" in name or ":" in name for name in value):
            raise ValueError("a list of host names such as [help.example.org], without https:// or a port")
        return value


class TelegramSettings(_Section):
    """Pace of the Telegram channel; the limits are Telegram's (https://core.telegram.org/bots/faq)."""

    poll_timeout_s: int = Field(default=25, ge=0, le=50)
    messages_per_second: float = Field(default=25, gt=0, le=30)
    per_chat_seconds: float = Field(default=1.0, ge=0)
    group_per_minute: int = Field(default=18, ge=1, le=20)


class LimitSettings(_Section):
    """What one person may send."""

    messages_per_minute: int = Field(default=20, ge=1)
    text_characters: int = Field(default=1000, ge=50, le=4096)


def _language(value: str) -> str:
    if value not in LANGUAGES:
        raise ValueError(f"one of {', '.join(LANGUAGES)}")
    return value


_PUBLIC = ("libretranslate.com", "chatwoot.com")


def _own_address(value: str) -> str:
    """A server of one's own, or none: what people write goes to nobody else, and over a network only encrypted."""
    if not value:
        return value
    parts = urlsplit(value)
    host, _port = parts.hostname or "", parts.port  # a port that is none raises
    if (
        parts.scheme not in ("http", "https")
        or not host
        or "@" in parts.netloc
        or parts.query
        or parts.fragment
    ):
        raise ValueError("an address such as http://127.0.0.1:5000, or nothing")
    if any(host == name or host.endswith(f".{name}") for name in _PUBLIC):
        raise ValueError("a server of your own: what people write must not go to a public service")
    if parts.scheme == "http" and not _is_near(host):
        raise ValueError("https:// for a server outside this machine and its own network")
    return value.rstrip("/")


def _is_near(host: str) -> bool:
    try:
        return ip_address(host).is_private
    except ValueError:
        return "." not in host  # localhost, or the name of a container beside this one


class TranslatorSettings(_Section):
    """The NGO's own translation server, between counsellors and people; an empty ``url`` means none."""

    url: str = ""
    timeout_s: float = Field(default=5, gt=0, le=60)
    staff_language: str = "en"

    @field_validator("url")
    @classmethod
    def _own_server(cls, value: str) -> str:
        return _own_address(value)

    @field_validator("staff_language")
    @classmethod
    def _known(cls, value: str) -> str:
        return _language(value)


class ChatwootSettings(_Section):
    """An outside desk, off as long as there is no address; its token and secret come from the environment.

    ``protection_inbox`` takes reports of exploitation; without it they are never shown there.
    """

    url: str = ""
    account: int = Field(default=1, ge=1)
    inbox: int = Field(default=1, ge=1)
    protection_inbox: int | None = Field(default=None, ge=1)

    @field_validator("url")
    @classmethod
    def _own_server(cls, value: str) -> str:
        return _own_address(value)


class DeskSettings(_Section):
    """When counsellors are on duty, how long people usually wait, what happens if nobody comes, and what languages the team reads."""

    timezone: str = "Europe/Bucharest"
    duty: str = "Mo-Fr 09:00-18:00"
    usual_wait_minutes: int = Field(default=30, ge=1)
    chatwoot: ChatwootSettings = ChatwootSettings()
    take_within_minutes: int = Field(default=10, ge=1)
    crisis_within_minutes: int = Field(default=3, ge=1)
    answer_within_minutes: int = Field(default=60, ge=1)
    reopen_days: int = Field(default=7, ge=0)
    inbox: bool = False
    language: str = "en"
    translator: TranslatorSettings = TranslatorSettings()

    @field_validator("language")
    @classmethod
    def _known(cls, value: str) -> str:
        return _language(value)


class RetentionSettings(_Section):
    """Days after which rows are removed; /privacy prints the same numbers."""

    conversation: int = Field(default=90, ge=1)
    outbox: int = Field(default=2, ge=1)
    case: int = Field(default=30, ge=1)
    feedback: int = Field(default=365, ge=1)
    question: int = Field(default=90, ge=1)
    count: int = Field(default=730, ge=1)


class BotSettings(_Section):
    """The section ``bot:``."""

    countries: tuple[str, ...] = ("RO", "MD", "PL", "UA")
    console: ConsoleSettings = ConsoleSettings()
    telegram: TelegramSettings = TelegramSettings()
    limits: LimitSettings = LimitSettings()
    desk: DeskSettings = DeskSettings()
    retention_days: RetentionSettings = RetentionSettings()

    @field_validator("countries")
    @classmethod
    def _iso_codes(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        if not value or any(len(code) != 2 or not code.isalpha() or not code.isupper() for code in value):
            raise ValueError("a list of ISO 3166 country codes such as [RO, UA]")
        return value


class RasaSettings(_Section):
    """How the Rasa server is run and asked."""

    enabled: bool = True
    port: int = Field(default=0, ge=0, le=65535)
    timeout_s: float = Field(default=1.5, gt=0, le=10)
    start_timeout_s: float = Field(default=120, gt=0)


class NluSettings(_Section):
    """The section ``nlu:``."""

    rasa: RasaSettings = RasaSettings()
    act: float = Field(default=0.53, ge=0, le=1)
    ask: float = Field(default=0.50, ge=0, le=1)


class KnowledgeSettings(_Section):
    """The section ``knowledge:``."""

    embedder: str = "bundled"
    examples: Literal["auto", "on", "off"] = "auto"
    overdue_days: int = Field(default=365, ge=1)
    api: Literal["off", "on"] = "off"
    upload_megabytes: int = Field(default=50, ge=1, le=500)

    @field_validator("examples", "api", mode="before")
    @classmethod
    def _yaml_switch(cls, value: object) -> object:
        # YAML 1.1 reads a bare on/off as a boolean.
        return {True: "on", False: "off"}.get(value, value) if isinstance(value, bool) else value


class _File(BaseModel):
    """What config.yml may hold besides Rasa's own keys."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    bot: BotSettings = BotSettings()
    nlu: NluSettings = NluSettings()
    knowledge: KnowledgeSettings = KnowledgeSettings()


@dataclass(frozen=True, slots=True)
class Secrets:
    """What comes from the environment only. The representation never shows a value."""

    telegram_token: str | None = None
    telegram_api_base: str = "https://api.telegram.org"
    staff_chat: int | None = None
    protection_chat: int | None = None
    secret_key: str | None = None
    chatwoot_token: str | None = None
    chatwoot_secret: str | None = None
    translator_key: str | None = None

    def __repr__(self) -> str:
        return "Secrets(…)"


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that can be set, read once.

    Attributes:
        config_path: The file that was read.
        data: Folder of all state (``PORUCH_DATA``).
        database_url: SQLAlchemy URL.
    """

    config_path: Path
    data: Path
    database_url: str
    bot: BotSettings
    nlu: NluSettings
    knowledge: KnowledgeSettings
    secrets: Secrets

    @property
    def models(self) -> Path:
        """Folder of converted and trained models."""
        return self.data / "models"

    @property
    def embedder_folder(self) -> Path:
        """Where the bundled embedding model lies after set-up."""
        return self.models / "e5-small"

    @property
    def index(self) -> Path:
        """Folder of derived search files."""
        return self.data / "index"

    @property
    def gazetteer(self) -> Path:
        """Folder of the gazetteer built at set-up."""
        return self.data / "gazetteer"

    @property
    def show_examples(self) -> bool:
        """Whether fictional example records are shown: nobody in need is ever sent to one."""
        if self.knowledge.examples == "auto":
            return self.secrets.telegram_token is None
        return self.knowledge.examples == "on"


def load_settings(environment: Mapping[str, str] | None = None, path: Path | None = None) -> Settings:
    """Reads config.yml (``path``, else ``PORUCH_CONFIG``, else ./config.yml, else the project's) and the environment.

    Raises:
        SettingsError: With file, line, field, value and what was expected.
    """
    env = os.environ if environment is None else environment
    config_path = path or _config_path(env)
    values, lines = _read_yaml(config_path)
    try:
        parsed = _File.model_validate(values)
    except ValidationError as error:
        first = error.errors()[0]
        where = tuple(first["loc"])
        raise SettingsError(
            file=str(config_path), line=_line_of(lines, where), field=".".join(map(str, where)),
            value=first.get("input"), expected=first["msg"], more=len(error.errors()) - 1,
        ) from None  # fmt: skip
    bot = parsed.bot
    if port := env.get("PORUCH_PORT"):
        bot = bot.model_copy(
            update={
                "console": bot.console.model_copy(update={"port": _integer("PORUCH_PORT", port, 0, 65535)})
            }
        )
    data = Path(env.get("PORUCH_DATA") or "var").absolute()
    return Settings(
        config_path=config_path,
        data=data,
        database_url=env.get("PORUCH_DATABASE_URL") or f"sqlite+aiosqlite:///{data / 'poruch.db'}",
        bot=bot,
        nlu=parsed.nlu,
        knowledge=parsed.knowledge,
        secrets=_secrets(env),
    )


def _config_path(env: Mapping[str, str]) -> Path:
    if named := env.get("PORUCH_CONFIG"):
        return Path(named)
    here = Path("config.yml")
    return here.absolute() if here.is_file() else ROOT / "config.yml"


def _read_yaml(path: Path) -> tuple[dict[str, Any], yaml.Node | None]:
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise SettingsError(file=str(path), expected="a readable file", value=error.strerror) from None
    try:
        node = yaml.compose(text, Loader=yaml.SafeLoader)
        values = yaml.safe_load(text)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        raise SettingsError(
            file=str(path),
            line=mark.line + 1 if mark else None,
            expected="valid YAML",
            value=getattr(error, "problem", None),
        ) from None
    if not isinstance(values, dict):
        raise SettingsError(
            file=str(path),
            line=1,
            expected="settings such as 'bot:' and 'knowledge:'",
            value=type(values).__name__,
        )
    return values, node


def _line_of(node: yaml.Node | None, where: tuple[int | str, ...]) -> int | None:
    """The line (from 1) of the deepest part of ``where`` that the file has."""
    line = None
    for step in where:
        if isinstance(node, yaml.MappingNode):
            for key, value in node.value:
                if key.value == str(step):
                    line, node = key.start_mark.line + 1, value
                    break
            else:
                break
        elif isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
            node = node.value[step]
            line = node.start_mark.line + 1
        else:
            break
    return line


def _integer(name: str, value: str, low: int, high: int) -> int:
    try:
        number = int(value)
    except ValueError:
        number = low - 1
    if not low <= number <= high:
        raise SettingsError(
            file="environment", field=name, value=value, expected=f"a whole number from {low} to {high}"
        )
    return number


def _secrets(env: Mapping[str, str]) -> Secrets:
    def chat(name: str) -> int | None:
        value = env.get(name)
        return _integer(name, value, -(10**15), 10**15) if value else None

    token = (env.get("TELEGRAM_BOT_TOKEN") or "").strip() or None
    if token and not (":" in token and token.split(":", 1)[0].isdigit()):
        raise SettingsError(
            file="environment",
            field="TELEGRAM_BOT_TOKEN",
            value="(hidden)",
            expected="the token BotFather gave, like 123456:ABC-DEF…",
        )
    return Secrets(
        telegram_token=token,
        telegram_api_base=(env.get("TELEGRAM_API_BASE") or "https://api.telegram.org").rstrip("/"),
        staff_chat=chat("TELEGRAM_STAFF_CHAT"),
        protection_chat=chat("TELEGRAM_PROTECTION_CHAT"),
        secret_key=env.get("PORUCH_SECRET_KEY") or None,
        chatwoot_token=env.get("PORUCH_CHATWOOT_TOKEN") or None,
        chatwoot_secret=env.get("PORUCH_CHATWOOT_SECRET") or None,
        translator_key=env.get("PORUCH_TRANSLATOR_KEY") or None,
    )
