"""What an operator may do: five roles, so that few people can change what somebody in need relies on."""

from __future__ import annotations

from enum import StrEnum
from typing import Final


class Role(StrEnum):
    """A role. Viewer < editor < publisher < admin; protection is a viewer who also sees what must stay confidential."""

    VIEWER = "viewer"
    EDITOR = "editor"
    PUBLISHER = "publisher"
    PROTECTION = "protection"
    ADMIN = "admin"

    def may(self, needed: Role) -> bool:
        """Whether somebody of this role may do what the other role is needed for."""
        return needed in _RIGHTS[self]

    @property
    def sees_confidential(self) -> bool:
        """Whether this role may see where confidential services are."""
        return self.may(Role.PROTECTION)

    @property
    def publishes_safety(self) -> bool:
        """Whether this role may publish what concerns people's safety; all that may publish anything may."""
        return self.may(Role.PUBLISHER) or self.may(Role.PROTECTION)


_RIGHTS: Final[dict[Role, frozenset[Role]]] = {
    Role.VIEWER: frozenset({Role.VIEWER}),
    Role.EDITOR: frozenset({Role.VIEWER, Role.EDITOR}),
    Role.PUBLISHER: frozenset({Role.VIEWER, Role.EDITOR, Role.PUBLISHER}),
    Role.PROTECTION: frozenset({Role.VIEWER, Role.PROTECTION}),
    Role.ADMIN: frozenset(Role),
}
