"""Who gets in and who does not: one-time links, passwords, waiting, the second step, sessions, roles."""

from __future__ import annotations

import re
import sqlite3
from datetime import timedelta

import pyotp
import pytest

from knowledge.catalogue.database import writing
from knowledge.console import audit
from knowledge.console.accounts import operators, passwords, second, sessions, waiting
from knowledge.console.frame import SESSION, VISITOR
from knowledge.console.roles import Role
from knowledge.console.security import csrf_of
from knowledge.errors import OperatorError

PASSWORD = "horse battery staple"
OTHER = "copper lantern meadow"


async def added(world, name: str = "Olena", role: Role = Role.EDITOR) -> str:
    """A new operator; the token of the link."""
    async with writing(world.console.engine) as connection:
        return (await operators.add(connection, name, role, world.clock()))[1]


class Stranger:
    """A browser in front of the door."""

    def __init__(self, world) -> None:
        self.world, self.http = world, world.open()

    async def send(self, path: str, **data: str):
        if VISITOR not in self.http.cookies:
            await self.http.get("/console/sign-in")
        return await self.http.post(path, data={**data, "csrf": csrf_of(self.http.cookies[VISITOR])})

    async def first(self, link: str, password: str = PASSWORD, again: str | None = None):
        return await self.send(
            f"/console/welcome/{link}", password=password, again=password if again is None else again
        )

    async def enter(self, name: str = "Olena", password: str = PASSWORD, **more: str):
        return await self.send("/console/sign-in", name=name, password=password, **more)

    def say(self, key: str, **args) -> str:
        return self.world.texts.say("en", key, **args)

    async def inside(self) -> bool:
        return (await self.http.get("/console")).status_code == 200


async def signed_up(world, role: Role = Role.EDITOR) -> Stranger:
    """Olena, who has chosen her password and is in."""
    person = Stranger(world)
    answer = await person.first(await added(world, role=role))
    assert answer.status_code == 303, answer.text
    return person


async def code_of(world, person: Stranger) -> tuple[str, list[str]]:
    """Switches the second step on; its secret and the recovery codes."""
    page = (await person.http.get("/console/account/second-step")).text
    secret = re.search(r'class="code">([A-Z2-7 ]+)<', page)[1].replace(" ", "")
    token = csrf_of(person.http.cookies[SESSION])
    answer = await person.http.post(
        "/console/account/second-step", data={"csrf": token, "code": pyotp.TOTP(secret).at(world.clock())}
    )
    codes = re.findall(r'class="code">([0-9a-f-]{19})<', answer.text)
    assert len(codes) == second.RECOVERY_CODES
    return secret, codes


# ── the one-time link ──


async def test_a_link_lets_in_once_after_a_password_is_chosen(world) -> None:
    link = await added(world)
    person = Stranger(world)
    for _ in range(2):  # looking does not use it up: programs that preview links look, too
        assert "Olena" in (await person.http.get(f"/console/welcome/{link}")).text
    answer = await person.first(link)
    assert (answer.status_code, answer.headers["location"]) == (303, "/console/account/second-step?first=1")
    assert await person.inside()
    late = await Stranger(world).first(link, OTHER)
    assert late.status_code == 404
    assert (await Stranger(world).http.get("/console/account")).status_code == 303
    assert (await Stranger(world).enter(password=OTHER)).status_code == 422


async def test_a_link_ends_after_a_day_and_when_there_is_a_new_one(world) -> None:
    link = await added(world)
    world.clock.forward(hours=24, seconds=1)
    answer = await Stranger(world).http.get(f"/console/welcome/{link}")
    assert answer.status_code == 404
    assert world.texts.say("en", "accounts-link-gone") in answer.text
    async with writing(world.console.engine) as connection:
        olena = await operators.named(connection, "OLENA")
        first = await operators.invite(connection, olena.id, world.clock())
        again = await operators.invite(connection, olena.id, world.clock())
    assert (await Stranger(world).http.get(f"/console/welcome/{first}")).status_code == 404
    assert (await Stranger(world).http.get(f"/console/welcome/{again}")).status_code == 200


@pytest.mark.parametrize(
    ("password", "weak"),
    [
        ("elevensigns", "short"),
        ("x1" * 101, "long"),
        ("Olena-Olena-12", "name"),
        ("oLeNaoLeNaoLeNa", "name"),
        ("aaaaaaaaaaaabb", "simple"),
    ],
)
async def test_weak_passwords_are_refused_with_the_reason(world, password: str, weak: str) -> None:
    person = Stranger(world)
    answer = await person.first(await added(world), password)
    assert answer.status_code == 422
    assert person.say(f"accounts-password-{weak}", least=12, most=200) in answer.text
    assert not await person.inside()


def test_long_passwords_of_any_signs_are_taken() -> None:
    for good in ("correct horse battery", "двадцять дві ластівки", "olena walks to market", "7391 2846 5520"):
        assert passwords.weakness(good, "Olena") is None, good


async def test_two_different_passwords_are_not_taken(world) -> None:
    person = Stranger(world)
    answer = await person.first(await added(world), PASSWORD, OTHER)
    assert (answer.status_code, person.say("accounts-password-differs") in answer.text) == (422, True)


# ── signing in ──


async def test_signing_in_rotates_the_session_and_leads_where_one_wanted(world) -> None:
    person = await signed_up(world)
    before = person.http.cookies[SESSION]
    answer = await person.enter("olena ", next="/console/checks?group=due")
    assert answer.headers["location"] == "/console/checks?group=due"
    cookie = answer.headers["set-cookie"]
    assert "HttpOnly" in cookie and "SameSite=lax" in cookie and "Path=/console" in cookie
    assert person.http.cookies[SESSION] != before
    async with writing(world.console.engine):
        assert await sessions.find(world.console.engine, before, world.clock()) is None


@pytest.mark.parametrize(
    "elsewhere", ["//evil.example", "/\\evil.example", "https://evil.example", "/chat", "/console\n/x"]
)
async def test_nobody_is_led_elsewhere_after_signing_in(world, elsewhere: str) -> None:
    person = await signed_up(world)
    assert (await person.enter(next=elsewhere)).headers["location"] == "/console"


async def test_a_wrong_name_a_wrong_password_and_a_locked_account_look_the_same(world) -> None:
    await signed_up(world)
    await added(world, "Ivan")
    async with writing(world.console.engine) as connection:
        maria = (await operators.add(connection, "Maria", Role.VIEWER, world.clock()))[0]
        await operators.change(connection, maria, locked=True)
    said = set()
    for name, password in (("Olena", OTHER), ("Nobody", OTHER), ("Ivan", OTHER), ("Maria", OTHER)):
        answer = await Stranger(world).enter(name, password)
        assert answer.status_code == 422
        said.add(re.sub(r'csrf" value="\w+"|X-CSRF": "\w+"', "", answer.text).replace(name, "NAME"))
    assert len(said) == 1


@pytest.mark.parametrize("name", ["Olena", "Nobody"])
async def test_after_five_wrong_tries_one_must_wait_longer_and_longer(world, name: str) -> None:
    await signed_up(world)
    person = Stranger(world)
    wrong, wait = person.say("accounts-sign-in-wrong"), person.say("accounts-wait", minutes=1)
    for _ in range(waiting.FREE_TRIES):
        assert wrong in (await person.enter(name, OTHER)).text
    assert wait in (await person.enter(name, PASSWORD)).text  # the right one, too
    world.clock.forward(seconds=31)
    assert wrong in (await person.enter(name, OTHER)).text
    world.clock.forward(seconds=31)
    assert wait in (await person.enter(name, OTHER)).text
    world.clock.forward(seconds=30)
    answer = await person.enter(name, PASSWORD)
    assert answer.status_code == (303 if name == "Olena" else 422)


def test_waits_grow_and_stay_bearable() -> None:
    waits = [waiting.wait_after(times) for times in range(30)]
    assert waits[:5] == [timedelta()] * 5
    assert waits[5:9] == [timedelta(seconds=s) for s in (30, 60, 120, 240)]
    assert max(waits) == waits[-1] == waiting.LONGEST_WAIT


async def test_names_that_were_tried_are_kept_hashed_and_not_for_ever(world, monkeypatch) -> None:
    monkeypatch.setattr(waiting, "MOST_NAMES", 3)
    async with writing(world.console.engine) as connection:
        for number in range(6):
            await waiting.try_one(connection, f"secret-{number}", world.clock())
            world.clock.forward(seconds=1)
    database = world.console.engine.url.database
    with sqlite3.connect(database) as plain:
        rows = plain.execute("select name_hash from console_failure").fetchall()
    assert len(rows) == 3
    assert not any("secret" in row[0] for row in rows)


# ── the second step ──


async def test_with_a_second_step_the_password_alone_is_not_enough(world) -> None:
    person = await signed_up(world)
    secret, _ = await code_of(world, person)
    world.clock.forward(seconds=60)
    stranger = Stranger(world)
    answer = await stranger.enter()
    assert answer.headers["location"] == "/console/sign-in/code"
    assert not await stranger.inside()
    assert (await stranger.send("/console/sign-in/code", code="000000")).status_code == 422
    code = pyotp.TOTP(secret).at(world.clock())
    answer = await stranger.send("/console/sign-in/code", code=f"{code[:3]} {code[3:]}")
    assert answer.status_code == 303
    assert await stranger.inside()
    # The same code again, by somebody who looked over the shoulder.
    thief = Stranger(world)
    await thief.enter()
    assert (await thief.send("/console/sign-in/code", code=code)).status_code == 422
    assert not await thief.inside()


async def test_a_code_in_other_digits_is_read(world) -> None:
    secret = pyotp.random_base32()
    code = pyotp.TOTP(secret).at(world.clock())
    arabic = code.translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))
    assert second.step_of(secret, arabic, world.clock()) is not None
    assert (
        second.step_of(secret, pyotp.TOTP(secret).at(world.clock() + timedelta(seconds=90)), world.clock())
        is None
    )


async def test_a_recovery_code_lets_in_once(world) -> None:
    _, codes = await code_of(world, await signed_up(world))
    for expected in (303, 422):
        stranger = Stranger(world)
        await stranger.enter()
        answer = await stranger.send("/console/sign-in/code", code=codes[0].upper())
        assert answer.status_code == expected


async def test_codes_cannot_be_tried_for_ever(world) -> None:
    secret, _ = await code_of(world, await signed_up(world))
    world.clock.forward(seconds=60)
    stranger = Stranger(world)
    await stranger.enter()
    for _ in range(waiting.FREE_TRIES):
        await stranger.send("/console/sign-in/code", code="000000")
    answer = await stranger.send("/console/sign-in/code", code=pyotp.TOTP(secret).at(world.clock()))
    assert stranger.say("accounts-wait", minutes=1) in answer.text
    assert not await stranger.inside()


async def test_the_second_step_is_switched_off_with_the_password_only(world) -> None:
    person = await signed_up(world)
    await code_of(world, person)
    token = csrf_of(person.http.cookies[SESSION])
    wrong = await person.http.post("/console/account/second-step/off", data={"csrf": token, "present": OTHER})
    assert wrong.status_code == 422
    right = await person.http.post(
        "/console/account/second-step/off", data={"csrf": token, "present": PASSWORD}
    )
    assert right.status_code == 303
    assert (await Stranger(world).enter()).headers["location"] == "/console"


# ── sessions ──


async def test_sessions_end_by_themselves(world) -> None:
    person = await signed_up(world)
    world.clock.forward(hours=7.9)
    assert await person.inside()
    world.clock.forward(hours=7.9)
    assert await person.inside()  # it was used in between
    world.clock.forward(hours=8.1)
    assert not await person.inside()
    busy = Stranger(world)
    await busy.enter()
    for _ in range(7 * 24 // 7 + 1):
        world.clock.forward(hours=7)
        if not await busy.inside():
            break
    assert not await busy.inside()


async def test_an_operator_sees_and_ends_their_other_sessions(world) -> None:
    here, there = await signed_up(world), Stranger(world)
    there.http.headers["user-agent"] = "Mozilla/5.0 (Android 16) Gecko/144.0 Firefox/144.0"
    await there.enter()
    page = (await here.http.get("/console/account")).text
    assert "Firefox, Android" in page
    session_id = re.search(r"/console/account/sessions/(\w+)/end", page)[1]
    token = csrf_of(here.http.cookies[SESSION])
    await here.http.post(f"/console/account/sessions/{session_id}/end", data={"csrf": token})
    assert await here.inside()
    assert not await there.inside()


async def test_a_new_password_ends_other_sessions_and_the_old_password(world) -> None:
    here, there = await signed_up(world), Stranger(world)
    await there.enter()
    token = csrf_of(here.http.cookies[SESSION])
    form = {"csrf": token, "password": OTHER, "again": OTHER}
    assert (
        await here.http.post("/console/account/password", data={**form, "present": OTHER})
    ).status_code == 422
    assert (
        await here.http.post("/console/account/password", data={**form, "present": PASSWORD})
    ).status_code == 303
    assert await here.inside()
    assert not await there.inside()
    assert (await there.enter()).status_code == 422
    assert (await there.enter(password=OTHER)).status_code == 303


async def test_signing_out_ends_the_session_on_the_server(world) -> None:
    person = await signed_up(world)
    cookie = person.http.cookies[SESSION]
    await person.http.post("/console/sign-out", data={"csrf": csrf_of(cookie)})
    person.http.cookies.set(SESSION, cookie)
    assert not await person.inside()


async def test_the_database_holds_no_secret_in_the_clear(world) -> None:
    link = await added(world, "Ivan")
    person = await signed_up(world)
    secret, codes = await code_of(world, person)
    cookie = person.http.cookies[SESSION]
    await world.console.engine.dispose()
    with sqlite3.connect(world.console.engine.url.database) as plain:
        dump = "\n".join(plain.iterdump())
    assert "console_operator" in dump and "argon2id" in dump
    for hidden in (link, cookie, secret, PASSWORD, *codes, *(code.replace("-", "") for code in codes)):
        assert hidden not in dump
        assert hidden.encode().hex() not in dump.lower()


# ── operators ──


async def test_names_that_look_alike_are_one_name(world) -> None:
    await added(world, "Olena K.")
    for same in ("olena k.", "  OLENA   K. ", "Ｏlena K.", "Starter", "people"):  # the last two are programs
        with pytest.raises(OperatorError) as failed:
            await added(world, same)
        assert failed.value.reason == "taken"
    for bad in ("", " ", "x" * 61, "Olena\u202e"):
        with pytest.raises(OperatorError) as failed:
            await added(world, bad)
        assert failed.value.reason == "name"


async def test_an_admin_adds_an_operator_who_comes_in_by_the_link_shown(world) -> None:
    admin = await world.sign_in(Role.ADMIN, "Ana")
    answer = await admin.send_form("/console/operators/add", {"name": "Ivan <b>", "role": "viewer"})
    assert "<b>" not in answer.text.replace("<bdi>", "")
    link = re.search(r"/console/welcome/([\w-]+)", answer.text)[1]
    assert (await Stranger(world).first(link)).status_code == 303
    twice = await admin.send_form("/console/operators/add", {"name": "ivan <B>", "role": "viewer"})
    assert world.texts.say("en", "accounts-problem-taken") in twice.text
    assert (await admin.send_form("/console/operators/add", {"name": "X", "role": "king"})).status_code == 400


async def test_a_locked_operator_is_out_at_once(world) -> None:
    person = await signed_up(world)
    admin = await world.sign_in(Role.ADMIN, "Ana")
    page = (await admin.get("/console/operators")).text
    olena = re.search(r'/console/operators/(\w+)"><bdi>Olena', page)[1]
    await admin.send_form(f"/console/operators/{olena}/lock", {"locked": "1"})
    assert not await person.inside()
    assert (await person.enter()).status_code == 422
    await admin.send_form(f"/console/operators/{olena}/lock", {"locked": "0"})
    assert (await person.enter()).status_code == 303
    await admin.send_form(f"/console/operators/{olena}/remove")
    assert not await person.inside()
    did = [one.action for one in await audit.entries(world.console.engine, who="Ana")]
    assert did == ["operator-remove", "operator-unlock", "operator-lock"]


async def test_the_last_admin_stays(world) -> None:
    admin = await world.sign_in(Role.ADMIN, "Ana")
    page = (await admin.get("/console/operators")).text
    own = re.search(r'/console/operators/(\w+)"><bdi>Ana', page)[1]
    for path, data in (("role", {"role": "viewer"}), ("lock", {"locked": "1"}), ("remove", {})):
        answer = await admin.send_form(f"/console/operators/{own}/{path}", data)
        assert answer.status_code == 409
        assert world.texts.say("en", "accounts-problem-last_admin") in answer.text
    await world.sign_in(Role.ADMIN, "Bohdan")
    assert (await admin.send_form(f"/console/operators/{own}/role", {"role": "viewer"})).status_code == 303


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.ADMIN])
@pytest.mark.parametrize("path", ["/operators", "/audit", "/audit.csv"])
async def test_only_admins_let_others_in_and_read_the_log(world, role: Role, path: str) -> None:
    assert (await (await world.sign_in(role, "Olena")).get("/console" + path)).status_code == 403
    assert (await (await world.sign_in(Role.ADMIN, "Ana")).get("/console" + path)).status_code == 200


def test_what_roles_may() -> None:
    order = [Role.VIEWER, Role.EDITOR, Role.PUBLISHER, Role.ADMIN]
    for at, role in enumerate(order):
        assert [role.may(needed) for needed in order] == [number <= at for number in range(len(order))]
    assert [role for role in Role if role.sees_confidential] == [Role.PROTECTION, Role.ADMIN]
    assert not Role.PROTECTION.may(Role.EDITOR)


async def test_forms_help_telephones_and_keepers_of_passwords(world) -> None:
    """The code calls the digits of a keyboard; every password says whose it is."""
    person = await signed_up(world)
    assert 'inputmode="numeric"' in (await person.http.get("/console/account/second-step")).text
    await code_of(world, person)
    forms = (await person.http.get("/console/account")).text.split("<form")
    asking = [form for form in forms if 'type="password"' in form]
    assert len(asking) == 3
    assert all('autocomplete="username"' in form for form in asking)
