"""Answers to what people ask: the list, one answer in several languages side by side, and the form to write one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Final
from urllib.parse import quote
from uuid import uuid4

from markupsafe import Markup
from sqlalchemy import select
from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.routing import BaseRoute

from knowledge.catalogue import facts, tables
from knowledge.catalogue.database import reading
from knowledge.catalogue.drafts import NEW, drafts_of
from knowledge.catalogue.drafts.four_eyes import concerns_safety
from knowledge.catalogue.indexing import indexed_answer
from knowledge.catalogue.model import Document
from knowledge.catalogue.storage import last_revision, load
from knowledge.console.frame import PREFIX, Console, NavItem, Visit, guarded
from knowledge.console.lists.answer_form import AnswerForm
from knowledge.console.lists.answers import list_answers
from knowledge.console.lists.drafting import Desk, desk, desk_again, keep
from knowledge.console.lists.filters import SORTS, TEXTS, Filters
from knowledge.console.lists.finding import hits
from knowledge.console.lists.reading import Noted, mark_read
from knowledge.console.lists.texts import leading_cell, sheet
from knowledge.console.lists.words import Words
from knowledge.console.ports.lists import AnswerCards
from knowledge.console.roles import Role
from knowledge.errors import UnknownRecord
from knowledge.search.cards import answer_card
from knowledge.vocabulary import LANGUAGES, NEEDS

PAGE: Final = f"{PREFIX}/answers"
NAV = (NavItem("lists-answers", PAGE, Role.VIEWER, 20),)


def routes(console: Console) -> list[BaseRoute]:
    """The list, one answer, its form."""
    return [
        guarded(console, "/answers", _list, needs=Role.VIEWER),
        guarded(console, "/answers/new", _new, needs=Role.EDITOR, methods=("GET", "POST")),
        guarded(console, "/answers/{id}", _show, needs=Role.VIEWER),
        guarded(console, "/answers/{id}/edit", _edit, needs=Role.EDITOR, methods=("GET", "POST")),
        guarded(console, "/answers/{id}/read", _read, needs=Role.VIEWER, methods=("POST",)),
    ]


async def _list(visit: Visit) -> Response:
    filters = Filters.read(visit.request.query_params)
    listed = await list_answers(
        visit.console.engine,
        filters,
        await hits(visit, filters, "answers"),
        today=visit.console.today,
        overdue_days=visit.console.overdue_days,
        language=visit.language,
    )
    return visit.page(
        "lists/answers.html",
        filters=filters,
        listed=listed,
        needs=NEEDS,
        countries=await _countries(visit),
        text_states=TEXTS,
        only=("overdue", "draft"),
        sorts=[sort for sort in SORTS if sort != "organization" and (sort != "relevance" or filters.q)],
        w=Words(visit),
    )


async def _countries(visit: Visit) -> list[str]:
    country = tables.answer.c.country
    async with reading(visit.console.engine) as connection:
        found = await connection.execute(select(country).where(country.is_not(None)).distinct())
        return sorted({*visit.console.countries, *map(str, found.scalars())})


def _languages(visit: Visit, leading: str) -> Sequence[str]:
    """Languages to show beside the leading one: those asked for, else the operator's own."""
    asked = [code for code in LANGUAGES if code in visit.request.query_params.getlist("in")]
    chosen = [code for code in asked if code != leading]
    return chosen or ([visit.language] if visit.language != leading else [])


async def _show(visit: Visit) -> Response:
    answer_id = visit.request.path_params["id"]
    async with reading(visit.console.engine) as connection:
        answer = (await load(connection, "answer", [answer_id])).get(answer_id)
        last = await last_revision(connection, "answer", answer_id)
        second = await concerns_safety(connection, "answer", answer_id)
    if answer is None:
        raise HTTPException(404)
    leading = answer["texts"][0]["language"]
    languages = _languages(visit, leading)
    whole = sheet("answer", answer, LANGUAGES)
    states = {code: cell.status for code, cell in whole.lines[-1].cells.items()}
    texts = {text["language"]: text for text in answer["texts"]}
    shown = texts.get(visit.language) or answer["texts"][0]
    return visit.page(
        "lists/answer.html",
        answer=answer,
        title=shown["title"],
        assured=facts.day(answer.get("assured_date")),
        texts=texts,
        sheet=sheet("answer", answer, languages),
        first=leading_cell(answer),
        leading=leading,
        languages=languages,
        states=states,
        last=last,
        second=second,
        readable=_may_read(visit, second),
        drafts=await drafts_of(visit.console.engine, "answer", answer_id),
        previews={code: _preview(visit, answer, code) for code in (leading, *languages)},
        w=Words(visit),
    )


def _preview(visit: Visit, answer: Document, language: str) -> list[Markup]:
    """The messages that people would get in a language; none where the answer is not complete in it."""
    texts = [text for text in answer.get("texts") or () if text.get("title") and text.get("text")]
    if not visit.console.has(AnswerCards) or language not in {text["language"] for text in texts}:
        return []
    check_after = timedelta(days=visit.console.overdue_days)
    complete = answer | {"texts": texts, "source_url": answer.get("source_url") or ""}
    record = indexed_answer(complete, check_after=check_after)
    card = answer_card(record, language, visit.console.today, check_after)
    shown = visit.console.port(AnswerCards).answer(  # type: ignore[type-abstract]
        card, language, visit.console.now()
    )
    # The renderer escapes every value: Telegram would refuse the message otherwise.
    return [Markup(one.html) for one in shown]


def _may_read(visit: Visit, second: bool) -> bool:
    """Whether the operator may mark texts as read; of what concerns safety only who may publish it."""
    return visit.operator.role.publishes_safety if second else visit.may(Role.EDITOR)


async def _read(visit: Visit) -> Response:
    """Notes that one language of an answer was read and is right."""
    answer_id = visit.request.path_params["id"]
    async with reading(visit.console.engine) as connection:
        second = await concerns_safety(connection, "answer", answer_id)
    if not _may_read(visit, second):
        raise HTTPException(403)
    language, mark = await visit.field("language"), await visit.field("mark")
    form = await visit.form()
    shown = "&".join(f"in={code}" for code in map(str, form.getlist("in")) if code in LANGUAGES)
    back = f"{PAGE}/{quote(answer_id, safe='')}{'?' if shown else ''}{shown}"
    try:
        noted = await mark_read(
            visit.console.engine,
            "answer",
            answer_id,
            language,
            {"text": mark},
            who=visit.operator.name,
            publishes=visit.operator.role.publishes_safety,
            at=visit.console.now(),
        )
    except UnknownRecord:
        raise HTTPException(404) from None
    if noted is Noted.DONE:
        await visit.audit("text-read", "answer", answer_id)
    return visit.redirect(back, noted)


async def _new(visit: Visit) -> Response:
    form = await visit.form() if visit.request.method == "POST" else None
    answer_id = str(form.get("id", ""))[:100] if form else ""
    lying = Desk("answer", answer_id or str(uuid4()), NEW, {"texts": []})
    lying = replace(lying, document={"id": lying.id, "texts": []})
    if form is None:
        blank = AnswerForm(leading=visit.language).with_language(visit.language)
        return await _form(visit, lying, blank, {})
    asked = str(form.get("leading", ""))
    leading = asked if asked in LANGUAGES else visit.language
    return await _sent(visit, lying, AnswerForm.read(form, leading))


async def _edit(visit: Visit) -> Response:
    answer_id = visit.request.path_params["id"]
    engine = visit.console.engine
    try:
        if visit.request.method == "POST":
            lying = await desk_again(engine, "answer", answer_id, await visit.field("token"))
        else:
            lying = await desk(engine, "answer", answer_id, visit.operator.name)
    except UnknownRecord:
        raise HTTPException(404) from None
    texts = lying.document.get("texts") or [{"language": visit.language}]
    leading = texts[0]["language"]
    if visit.request.method == "POST":
        return await _sent(visit, lying, AnswerForm.read(await visit.form(), leading))
    return await _form(visit, lying, AnswerForm.of(lying.document, _languages(visit, leading)), {})


async def _sent(visit: Visit, lying: Desk, form: AnswerForm) -> Response:
    """What the buttons of the form want: another language, a look at it, or a draft."""
    deed, _, value = (await visit.field("do")).partition(":")
    today = visit.console.today
    if await visit.field("checked_today") == "yes":
        form = replace(form, assured=today.isoformat())
    if deed == "language":
        wanted = value or await visit.field("language")
        known = AnswerForm.of(lying.document, [wanted]).texts.get(wanted)
        if wanted in LANGUAGES and wanted not in form.texts:
            form = replace(form, texts={**form.texts, **({wanted: known} if known else {})})
            form = form.with_language(wanted)
        return await _form(visit, lying, form, {})
    if deed == "preview":
        return await _form(visit, lying, form, {}, preview=True)
    wrong = form.problems(today)
    if wrong:
        return await _form(visit, lying, form, wrong)
    reader = visit.operator.name if await visit.field("mine") == "yes" else None
    kept = await keep(
        visit.console.engine,
        lying,
        lambda document: form.put_into(document, reader=reader, today=today),
        who=visit.operator.name,
        why=await visit.field("why"),
        at=visit.console.now(),
    )
    if kept is None:
        return visit.redirect(f"{PAGE}/{quote(lying.id, safe='')}", "lists-texts-nothing")
    await visit.audit("draft-save", "answer", lying.id)
    said = "lists-texts-clash" if kept.moved else "lists-texts-saved"
    return visit.redirect(f"{PREFIX}/drafts/{kept.draft.id}", said)


async def _form(
    visit: Visit, lying: Desk, form: AnswerForm, wrong: dict[str, str], *, preview: bool = False
) -> Response:
    today = visit.console.today
    drawn = form.put_into(lying.document, reader=None, today=today) if preview else {}
    return visit.page(
        "lists/answer_form.html",
        422 if wrong else 200,
        lying=lying,
        new=lying.base == NEW and lying.draft is None,
        form=form,
        wrong=wrong,
        previews={code: _preview(visit, drawn, code) for code in form.texts} if preview else {},
        needs=NEEDS,
        countries=sorted({*await _countries(visit), *([form.country] if form.country else ())}),
        today=today,
        mine=await _ticked(visit, "mine"),
        why=await visit.field("why") if visit.request.method == "POST" else "",
        w=Words(visit),
    )


async def _ticked(visit: Visit, name: str) -> bool:
    return visit.request.method == "POST" and await visit.field(name) == "yes"
