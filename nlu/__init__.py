"""Understands one message: its language, its intent, whether a life is in danger, and the place it names."""
