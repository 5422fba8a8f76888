"""What a beginner fills in about a service, and how it becomes HSDS documents and comes back from them."""

from knowledge.console.forms.fields import decode
from knowledge.console.forms.problems import Problem, problems
from knowledge.console.forms.reading import Documents, from_documents
from knowledge.console.forms.values import ServiceForm
from knowledge.console.forms.writing import to_documents

__all__ = ["Documents", "Problem", "ServiceForm", "decode", "from_documents", "problems", "to_documents"]
