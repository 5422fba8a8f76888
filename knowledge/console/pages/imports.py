"""The import pages: a file is brought, its columns are explained if it is a table, its report is read, and what was chosen comes in."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from math import ceil
from pathlib import Path
from typing import Final, cast

from starlette.datastructures import UploadFile
from starlette.responses import Response
from starlette.routing import BaseRoute

from knowledge.catalogue.choosing import Candidate, Choice, ChoiceMoved
from knowledge.catalogue.model import Document, RecordKind
from knowledge.catalogue.spreadsheet.columns import Layout, guess, unknown_needs
from knowledge.catalogue.spreadsheet.sheet import Sheet
from knowledge.catalogue.spreadsheet.words import DAY_FIELDS, FIELDS, TRANSLATED
from knowledge.catalogue.storage import Key
from knowledge.catalogue.telling import Told, told_of
from knowledge.catalogue.uploads import DAY_S, UnknownUpload, Upload, UploadRefused, Uploads
from knowledge.console.frame import Console, HomeCard, NavItem, Urgency, Visit, guarded
from knowledge.console.importing.desk import ImportDesk, Reading
from knowledge.console.importing.wording import country_names, day_name, issue_groups
from knowledge.console.numerals import page_number
from knowledge.console.roles import Role
from knowledge.errors import CatalogueError, ImportFailed
from knowledge.vocabulary import NEEDS

NAV = (NavItem("import-nav", "/console/import", Role.PUBLISHER, 40),)
HERE: Final = "/console/import"
_PAGE: Final = 20
_CHUNK: Final = 1 << 16
#: How long a page waits for a file to be read before it shows how far it is.
_PATIENCE_S: Final = 0.8
_PREVIEW_ROWS: Final = 5
_SAMPLES: Final = 3
_SHOWN: Final = ("all", "look", "new", "changed")
#: Bytes of a form around its file.
_AROUND: Final = 64 * 1024


def routes(console: Console) -> list[BaseRoute]:
    """The pages; none where there is no folder for files."""
    if console.files is None:
        return []
    uploads = _uploads(console, console.files)
    uploads.sweep()
    pages = _Pages(ImportDesk(console.engine, uploads))
    one = "/import/{token}"
    return [
        guarded(console, "/import", pages.front, needs=Role.PUBLISHER),
        guarded(
            console, "/import", pages.bring, needs=Role.PUBLISHER, methods=("POST",), longest=console.longest_upload + _AROUND
        ),
        guarded(console, one, pages.show, needs=Role.PUBLISHER),
        guarded(console, f"{one}/columns", pages.columns, needs=Role.PUBLISHER),
        guarded(console, f"{one}/columns", pages.explain, needs=Role.PUBLISHER, methods=("POST",)),
        guarded(console, f"{one}/choose", pages.choose, needs=Role.PUBLISHER, methods=("POST",)),
        guarded(console, f"{one}/remove", pages.remove, needs=Role.PUBLISHER, methods=("POST",)),
    ]  # fmt: skip


def _uploads(console: Console, files: Path) -> Uploads:
    return Uploads(files / "imports", console.longest_upload)


async def _waiting_card(visit: Visit) -> HomeCard | None:
    """Files that this operator brought and has not decided about."""
    if visit.console.files is None or not visit.may(Role.PUBLISHER):
        return None
    count = len(_uploads(visit.console, visit.console.files).waiting(visit.operator.name))
    return HomeCard(count, "import-home-waiting", HERE, Urgency.SOON)


HOME = (_waiting_card,)


class _Pages:
    def __init__(self, desk: ImportDesk) -> None:
        self._desk = desk

    async def front(self, visit: Visit) -> Response:
        return self._front(visit)

    def _front(self, visit: Visit, problem: str = "") -> Response:
        return visit.page(
            "imports/front.html",
            status=400 if problem else 200,
            waiting=self._desk.uploads.waiting(visit.operator.name),
            megabytes=self._desk.uploads.most_bytes >> 20,
            problem=problem,
        )

    async def bring(self, visit: Visit) -> Response:
        file = (await visit.form()).get("file")
        if not isinstance(file, UploadFile) or not file.filename:
            return self._front(visit, "import-refused-none")
        try:
            upload = await self._desk.uploads.take(file.filename, _chunks(file), visit.operator.name)
        except UploadRefused as error:
            return self._front(visit, f"import-refused-{error.fields['reason']}")
        # Also if nobody looks at the page again, the file goes.
        asyncio.get_running_loop().call_later(DAY_S + 60, self._desk.uploads.sweep)
        await visit.audit("import.brought", upload.form)
        return visit.redirect(f"{HERE}/{upload.token}")

    async def show(self, visit: Visit) -> Response:
        upload = self._find(visit)
        if upload is None:
            return visit.redirect(HERE, "import-gone")
        if upload.form == "sheet" and self._desk.kept_layout(upload.token) is None:
            return visit.redirect(f"{HERE}/{upload.token}/columns")
        reading = self._desk.reading(upload)
        if reading.task is not None and not reading.task.done():
            await asyncio.wait({reading.task}, timeout=_PATIENCE_S)
        return self._report(visit, upload, reading)

    def _report(self, visit: Visit, upload: Upload, reading: Reading) -> Response:
        if reading.failed is not None:
            return visit.page("imports/failed.html", upload=upload, fields=reading.failed.fields)
        if reading.choice is None:
            return visit.page("imports/reading.html", upload=upload, reading=reading)
        found = reading.choice
        shown = str(visit.request.query_params.get("show", "all"))
        shown = shown if shown in _SHOWN else "all"
        listed = [one for one in found.candidates if _fits(one, shown)]
        pages = max(1, ceil(len(listed) / _PAGE))
        page = min(page_number(visit.request.query_params.get("page")), pages)
        chosen = self._desk.chosen(upload.token, found)
        return visit.page(
            "imports/report.html",
            upload=upload, found=found, listed=[_Shown(visit, found, one, one.key in chosen) for one in listed[(page - 1) * _PAGE : page * _PAGE]],
            count=len(listed), page=page, pages=pages, show=shown, filters=_SHOWN, chosen=len(chosen),
            writable=len(found.writable), astray=issue_groups(visit, found.astray), several=upload.path.suffix == ".zip",
        )  # fmt: skip

    async def choose(self, visit: Visit) -> Response:
        upload = self._find(visit)
        if upload is None:
            return visit.redirect(HERE, "import-gone")
        here = f"{HERE}/{upload.token}"
        found = self._desk.reading(upload).choice
        if found is None:
            return visit.redirect(here)
        form = await visit.form()
        on_page = {key for raw in form.getlist("shown") if (key := _key(raw, found))}
        ticked = {key for raw in form.getlist("take") if (key := _key(raw, found))}
        chosen = (self._desk.chosen(upload.token, found) - on_page) | (ticked & found.writable)
        wish, _, which = str(form.get("do") or "").partition(":")
        if wish in ("sound", "all", "none"):
            chosen = {"sound": found.sound, "all": found.writable, "none": frozenset()}[wish]
        self._desk.choose(upload.token, chosen)
        shown = str(form.get("show") or "all")
        if wish == "show":
            return visit.redirect(f"{here}?show={which if which in _SHOWN else 'all'}")
        back = (
            f"{here}?show={shown if shown in _SHOWN else 'all'}&page={page_number(which or form.get('page'))}"
        )
        if wish != "write":
            return visit.redirect(back)
        if not chosen:
            return visit.redirect(back, "import-none-chosen")
        return await self._write(visit, upload, found, chosen)

    async def _write(self, visit: Visit, upload: Upload, found: Choice, chosen: frozenset[Key]) -> Response:
        try:
            taken = await self._desk.write(upload, found, chosen)
        except ChoiceMoved as error:
            return visit.redirect(f"{HERE}/{upload.token}", "import-moved", count=len(error.keys))
        await visit.audit("import.written", upload.form, str(taken.written))
        if taken.drafts:
            return visit.redirect(
                HERE, "import-written-drafts", count=taken.written, drafts=len(taken.drafts)
            )
        return visit.redirect(HERE, "import-written", count=taken.written)

    async def remove(self, visit: Visit) -> Response:
        upload = self._find(visit)
        if upload is not None:
            self._desk.remove(upload.token)
            await visit.audit("import.removed", upload.form)
        return visit.redirect(HERE, "import-removed")

    async def columns(self, visit: Visit) -> Response:
        upload = self._find(visit)
        if upload is None or upload.form != "sheet":
            return visit.redirect(HERE, "import-gone")
        kept = self._desk.kept_layout(upload.token)
        tab = visit.request.query_params.get("tab") or (kept or {}).get("tab") or None
        try:
            sheet = await self._desk.sheet(upload, tab)
        except ImportFailed as error:
            return visit.page("imports/failed.html", upload=upload, fields=error.fields)
        remembered = False
        if kept is not None and kept.get("tab", "") == sheet.tab:
            layout = Layout.from_json(kept["layout"], len(sheet.header))
        else:
            layout, remembered = await self._desk.layout(
                sheet, country=_first_country(visit), language=visit.language
            )
        return await self._columns(visit, upload, sheet, layout, remembered=remembered)

    async def _columns(
        self,
        visit: Visit,
        upload: Upload,
        sheet: Sheet,
        layout: Layout,
        *,
        remembered: bool = False,
        wrong: bool = False,
    ) -> Response:
        preview = await self._desk.preview(sheet, layout, _PREVIEW_ROWS) if layout.usable else None
        # Twenty thousand rows are a second of work: in a thread, for the assistant answers people meanwhile.
        rows = await asyncio.to_thread(_columns_of, sheet, layout)
        words = await asyncio.to_thread(unknown_needs, sheet, layout) | dict.fromkeys(layout.needs, 0)
        return visit.page(
            "imports/columns.html", status=400 if wrong else 200,
            upload=upload, sheet=sheet, layout=layout, rows=rows, remembered=remembered, wrong=wrong,
            fields=[(name, _field_name(visit, name)) for name in FIELDS], translated=TRANSLATED, needs=NEEDS,
            words=list(words.items())[:60], countries=country_names(visit.language),
            preview=[_facts(visit, preview.records, key) for key in preview.records if key[0] == "service"] if preview else [],
        )  # fmt: skip

    async def explain(self, visit: Visit) -> Response:
        upload = self._find(visit)
        if upload is None or upload.form != "sheet":
            return visit.redirect(HERE, "import-gone")
        form = await visit.form()
        wish = str(form.get("do") or "preview")
        try:
            sheet = await self._desk.sheet(upload, str(form.get("tab") or "") or None)
        except ImportFailed as error:
            return visit.page("imports/failed.html", upload=upload, fields=error.fields)
        if wish == "tab":
            layout = await asyncio.to_thread(
                guess, sheet, country=_first_country(visit), language=visit.language
            )
            return await self._columns(visit, upload, sheet, layout)
        targets = [_target(str(form.get(f"column-{place}") or "")) for place in range(len(sheet.header))]
        words = [str(word) for word in form.getlist("word")]
        said = {word: str(need) for word, need in zip(words, form.getlist("need"), strict=False) if need}
        try:
            layout = Layout.from_json(
                {
                    "targets": targets, "needs": {word: "" if need == "none" else need for word, need in said.items()},
                    **{name: str(form.get(name) or "") for name in ("country", "city", "organization", "language")},
                },
                len(sheet.header),
            )  # fmt: skip
        except CatalogueError:
            return visit.problem(400)
        if wish != "go" or not layout.usable:
            return await self._columns(visit, upload, sheet, layout, wrong=wish == "go")
        self._desk.keep_layout(upload.token, sheet.tab, layout)
        await self._desk.remember(sheet, layout, visit.operator.name, visit.console.now())
        return visit.redirect(f"{HERE}/{upload.token}")

    def _find(self, visit: Visit) -> Upload | None:
        try:
            return self._desk.uploads.find(str(visit.request.path_params["token"]), visit.operator.name)
        except UnknownUpload:
            return None


class _Shown:
    """A candidate as the report shows it."""

    def __init__(self, visit: Visit, found: Choice, candidate: Candidate, chosen: bool) -> None:
        self.one = candidate
        self.chosen = chosen
        self.value = f"{candidate.key[0]}:{candidate.key[1]}"
        self.issues = issue_groups(visit, candidate.issues)
        self.told = _facts(visit, found.gathered.records, candidate.key)
        self.hidden = candidate.confidential and not visit.operator.role.sees_confidential
        self.changes = [] if self.hidden else [change for part in candidate.parts for change in part.changes]


def _facts(visit: Visit, records: dict[Key, Document], key: Key) -> list[Told] | Document:
    document = records[key]
    if key[0] == "answer":
        return document
    organizations = {
        name: one
        for (kind, name), one in records.items()
        if kind == "organization" and name == document.get("organization_id")
    }
    places = {str(link.get("location_id")) for link in document.get("service_at_locations") or ()}
    locations = {name: records["location", name] for name in places if ("location", name) in records}
    return told_of(document, organizations, locations, visit.language, original=True)


async def _chunks(file: UploadFile) -> AsyncIterator[bytes]:
    while chunk := await file.read(_CHUNK):
        yield chunk


def _fits(candidate: Candidate, shown: str) -> bool:
    if shown == "look":
        return candidate.writes and not candidate.sound
    return shown == "all" or candidate.state == shown


def _key(raw: object, found: Choice) -> Key | None:
    kind, _, name = str(raw).partition(":")
    candidate = found.by_key.get((cast(RecordKind, kind), name))
    return candidate.key if candidate else None


def _columns_of(sheet: Sheet, layout: Layout) -> list[dict[str, object]]:
    """Each column with a few of its cells, and what it is taken for."""
    return [
        {
            "place": place, "header": header, "samples": list(dict.fromkeys(sheet.column(place)))[:_SAMPLES],
            "value": _option(layout.targets[place].field, layout.targets[place].language),
        }
        for place, header in enumerate(sheet.header)
    ]  # fmt: skip


def _option(name: str | None, language: str | None) -> str:
    return f"{name}@{language}" if language else name or ""


def _target(value: str) -> list[str | None]:
    name, _, language = value.partition("@")
    return [name or None, language or None]


def _field_name(visit: Visit, name: str) -> str:
    if name in DAY_FIELDS:
        return visit.t("import-field-hours-day", day=day_name(name.removeprefix("hours_"), visit.language))
    return visit.t(f"import-field-{name}")


def _first_country(visit: Visit) -> str:
    return next(iter(visit.console.countries), "")
