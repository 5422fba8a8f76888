"""End to end: the real process, our fake Telegram, real models."""
