"""Changes that are not published yet: written as drafts, checked, seen by a second person where it matters, then live at once."""

from knowledge.catalogue.drafts.checking import Trial, check_draft
from knowledge.catalogue.drafts.listing import drafts, drafts_of, versions
from knowledge.catalogue.drafts.publishing import conflicts, publish, rebase
from knowledge.catalogue.drafts.returning import go_back
from knowledge.catalogue.drafts.storing import (
    draft,
    open_draft,
    save_draft,
    send_for_second,
    started_from,
    withdraw,
)
from knowledge.catalogue.drafts.types import (
    LIVE,
    NEW,
    Asked,
    Checked,
    Conflict,
    Draft,
    DraftFinding,
    FieldClash,
    Part,
    Published,
    State,
    Summary,
    Version,
)

__all__ = [
    "LIVE",
    "NEW",
    "Asked",
    "Checked",
    "Conflict",
    "Draft",
    "DraftFinding",
    "FieldClash",
    "Part",
    "Published",
    "State",
    "Summary",
    "Trial",
    "Version",
    "check_draft",
    "conflicts",
    "draft",
    "drafts",
    "drafts_of",
    "go_back",
    "open_draft",
    "publish",
    "rebase",
    "save_draft",
    "send_for_second",
    "started_from",
    "versions",
    "withdraw",
]
