"""Talks with people: composes understanding and knowledge into a conversation, on Telegram, in a browser page or in a terminal."""
