"""The errors of the bot package, drawn as one tree.

BotError
├── SettingsError      config.yml or the environment is wrong (file, line, field, value, expected)
├── SetupError         something set-up should have made is missing (what, how)
├── PortInUse          another program listens there (host, port)
├── SecretKeyError     PORUCH_SECRET_KEY is not a key, or not the one the data was written with
├── StateError         a stored conversation cannot be read
├── TranslationError   a text could not be translated
│   ├── NotOffered            nobody translates from this language into that one (source, target)
│   ├── TranslatorUnavailable the server is away, too slow, too busy or rests after failures (reason, status)
│   └── TranslatorRefused     the server does not accept the key or the request, or answers something else (reason, status)
└── ChannelError       a channel cannot be used
    ├── TelegramRefused    Telegram does not accept the token or the request
    └── OutsideDeskError   an outside desk cannot be reached (method, status)
        └── OutsideDeskRefused  it does not accept the request
            └── OutsideDeskUnknown  it does not know (any more) what is spoken of
"""

from __future__ import annotations


class BotError(Exception):
    """Root of everything this package raises on purpose.

    Args:
        **fields: What happened where; ``code`` and these make the sentence an operator reads.
    """

    code = "bot_error"

    def __init__(self, **fields: object) -> None:
        self.fields = fields
        super().__init__(", ".join(f"{name}={value!r}" for name, value in fields.items()))


class SettingsError(BotError):
    """config.yml or an environment variable is wrong."""

    code = "settings_error"


class SetupError(BotError):
    """Something that set-up makes is missing."""

    code = "setup_error"


class PortInUse(BotError):
    """Another program already listens on the port."""

    code = "port_in_use"


class SecretKeyError(BotError):
    """The secret key is malformed or is not the one the data was written with."""

    code = "secret_key_error"


class StateError(BotError):
    """A stored conversation state cannot be read."""

    code = "state_error"


class TranslationError(BotError):
    """A text could not be translated; the fields never hold any of it."""

    code = "translation_error"


class NotOffered(TranslationError):
    """Nobody translates from this language into that one."""

    code = "translation_not_offered"


class TranslatorUnavailable(TranslationError):
    """The translation server is away, too slow, too busy, or rests after failures."""

    code = "translator_unavailable"


class TranslatorRefused(TranslationError):
    """The translation server does not accept the key or the request, or its answer is none."""

    code = "translator_refused"


class ChannelError(BotError):
    """A channel cannot be used."""

    code = "channel_error"


class TelegramRefused(ChannelError):
    """Telegram does not accept the token or a request."""

    code = "telegram_refused"


class OutsideDeskError(ChannelError):
    """An outside desk cannot be reached, or fails; worth trying again."""

    code = "outside_desk_error"


class OutsideDeskRefused(OutsideDeskError):
    """An outside desk does not accept a request; it would not accept it the next time either."""

    code = "outside_desk_refused"


class OutsideDeskUnknown(OutsideDeskRefused):
    """An outside desk does not know the conversation or contact, or not any more."""

    code = "outside_desk_unknown"
