"""What the pages of drafts need from outside: somebody who takes a question as the assistant would."""

from knowledge.catalogue.drafts.trying import Asker, Said

__all__ = ["Asker", "Said"]
