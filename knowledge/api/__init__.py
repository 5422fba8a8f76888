"""The catalogue for other programs: HSDS over HTTP, for reading only."""

from knowledge.api.hsds import hsds_routes

__all__ = ["hsds_routes"]
