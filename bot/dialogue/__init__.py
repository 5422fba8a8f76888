"""The conversation itself, pure: no Telegram, no SQL, no clock of its own, no texts — only states, events, replies and effects."""
