"""What the console's pages need from outside their wall; the bot hands implementations over when it puts the parts together."""

from knowledge.console.ports.frame import Sealer, Texts, Value

__all__ = ["Sealer", "Texts", "Value"]
