"""Every page of the console and of the HSDS API, as it is asked for: lists with their filters, single records, files, and forms that change nothing."""

from __future__ import annotations

from typing import Final

from tests.benchmarks.pages.load import OFTEN

#: Area → pages below /console.
CONSOLE: Final = {
    "home": ("",),
    "services": (
        "services", "services?page=30", "services?page=200", "services?sort=organization", "services?sort=checked", "services?sort=changed",
        "services?need=health", "services?town=Timis", "services?country=RO", "services?speaks=uk", "services?texts=missing&texts_in=uk",
        "services?texts=missing", "services?texts=unread", "services?texts=stale&texts_in=uk", "services?only=overdue",
        "services?only=confidential", "services?only=draft", "services?only=reported", "services?q=clinic", "services?q=e",
        "services?q=256+000+123", "services?q=where+can+I+see+a+doctor", "services?organization=o-00001",
        "services?need=health&country=RO&texts=missing&texts_in=uk&only=overdue&sort=organization",
        f"services/{OFTEN}", "services/s-00040", f"services/{OFTEN}/edit", "services/new",
    ),
    "texts": (f"services/{OFTEN}/texts", f"services/{OFTEN}/texts?in=uk&in=ar&in=ro&in=pl", "organizations/o-00001/texts"),
    "history": (f"history/service/{OFTEN}", "history/service/s-00040", "history/organization/o-00001"),
    "answers": ("answers", "answers?q=passport", "answers?texts=unread", "answers?texts=missing&texts_in=uk", "answers/new"),
    "organizations": ("organizations", "organizations?page=30", "organizations?q=1", "organizations/o-00001", "organizations/new"),
    "drafts": ("drafts", "drafts?tab=all", "drafts?tab=waiting", "drafts?tab=all&page=5"),
    "emergency numbers": ("emergency", "emergency/RO/edit"),
    "import": ("import",),
    "export": ("export",),
    "confirmations": ("confirmations", "confirmations?tab=open", "confirmations?tab=answered", f"confirmations/ask/{OFTEN}"),
    "reports": ("reports", "reports?page=4"),
    "gaps": ("gaps",),
    "training": ("training", "training/standing"),
    "numbers": ("numbers",),
    "try it": ("try",),
    "checks": ("checks", "checks?group=due", "checks?group=untranslated", "checks?group=warnings&page=20"),
    "audit": ("audit", "audit?action=publish", "audit?who=Operator+3", "audit.csv"),
    "operators": ("operators",),
    "account": ("account",),
}  # fmt: skip
#: Of the HSDS API.
API: Final = (
    "hsds", "hsds/services", "hsds/services?page=100&per_page=100", "hsds/services?page=100&per_page=100&full=true",
    "hsds/services?page=200", "hsds/services?taxonomy_term_id=health", "hsds/services?modified_after=2026-01-01",
    "hsds/services?minimal=true&per_page=100", f"hsds/services/{OFTEN}", "hsds/organizations", "hsds/organizations?page=20&per_page=100",
    "hsds/organizations/o-00001",
)  # fmt: skip
