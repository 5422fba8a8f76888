// The chat page: sends what a person did, shows what is said back. Texts come from the server in the person's language.

import { fill } from "./markup.js";
import { clear, element, reveal, showMine, showTheirs, toEnd, wait } from "./messages.js";

const PATIENCE_MS = 60000;
const LEFT = "left"; // set when the server could not be told that the person left
const [form, field, send, position, problem] = ["compose", "text", "send", "position", "problem"].map((id) => document.getElementById(id));
let texts = { ...form.dataset };
texts.no_position = texts.noPosition;
let busy = false;

// One turn. Whatever goes wrong, what the person did is given back to them.
async function turn(kind, value, { label = "", mine = null, giveBack = () => {}, focus = false } = {}) {
  if (busy) return;
  busy = true;
  document.body.classList.add("busy");
  trouble("");
  const stopWaiting = wait();
  try {
    const answer = await ask({ kind, value, label });
    stopWaiting();
    if (answer.left) return leave(answer.texts.done);
    sessionStorage.removeItem(LEFT);
    wear(answer);
    if (kind === "begin" || kind === "restart") {
      clear();
      position.hidden = true;
    }
    const shown = answer.messages.map(draw);
    if (kind === "begin" && shown.length > 1) toEnd();
    else reveal(mine, shown);
    if (focus) follow(shown);
  } catch (error) {
    stopWaiting();
    mine?.remove();
    giveBack();
    trouble(error.status >= 500 ? texts.failed : texts.offline);
  } finally {
    busy = false;
    document.body.classList.remove("busy");
  }
}

async function ask(event) {
  const response = await fetch("/chat/turn", {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-Poruch": "chat" },
    body: JSON.stringify(event),
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  if (!response.ok) throw Object.assign(new Error("refused"), { status: response.status });
  return response.json();
}

function draw(part) {
  if ("mine" in part) return showMine(part.mine);
  if (part.keyboard) position.hidden = part.keyboard !== "position";
  if (part.keyboard === "position" && part.keyboard_label) position.textContent = part.keyboard_label;
  return showTheirs(part, press);
}

function press(each, button, event) {
  if (busy) return;
  const mine = showMine(each.label);
  turn("button", each.data, { label: each.label, mine, focus: event.detail === 0, giveBack: () => button.focus() });
}

// With the keyboard one goes on where the new buttons are.
function follow(shown) {
  const next = shown.map((message) => message.querySelector(".buttons button, .buttons a")).find(Boolean);
  (next ?? field).focus({ preventScroll: true });
}

function trouble(text) {
  problem.replaceChildren();
  if (text) fill(problem, text);
}

function wear(answer) {
  texts = answer.texts;
  document.documentElement.lang = answer.language;
  document.documentElement.dir = answer.direction;
  field.placeholder = texts.write;
  for (const each of document.querySelectorAll("[data-text]")) {
    each.textContent = texts[each.dataset.text];
    each.closest("button")?.setAttribute("title", each.textContent);
  }
}

function grow() {
  field.style.height = "";
  field.style.height = `${field.scrollHeight + 2}px`;
  // An empty field has no direction of its own: the hint runs as the page does.
  if (field.value) field.dir = "auto";
  else field.removeAttribute("dir");
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const text = field.value.trim();
  if (!text || busy) return;
  field.value = "";
  grow();
  const giveBack = () => {
    field.value = field.value ? `${text}\n${field.value}` : text;
    grow();
    field.focus();
  };
  turn("text", text, { mine: showMine(text), giveBack });
});

field.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    form.requestSubmit();
  }
});
field.addEventListener("input", grow);

position.addEventListener("click", (event) => {
  if (busy) return;
  if (!navigator.geolocation) return noPosition();
  position.disabled = true;
  const stopWaiting = wait();
  navigator.geolocation.getCurrentPosition(
    ({ coords }) => {
      stopWaiting();
      position.disabled = false;
      const label = position.textContent;
      position.hidden = true;
      const giveBack = () => { position.hidden = false; };
      turn("position", { lat: coords.latitude, lon: coords.longitude }, { label, mine: showMine(label), giveBack });
      if (event.detail === 0) field.focus({ preventScroll: true }); // a tap must not call up the letters on a phone
    },
    () => {
      stopWaiting();
      position.disabled = false;
      noPosition();
    },
    { maximumAge: 60000, timeout: 15000 },
  );
});

function noPosition() {
  trouble(texts.no_position);
  field.focus();
}

document.getElementById("language").addEventListener("click", (event) => {
  if (busy) return;
  const label = texts.language ?? event.currentTarget.textContent.trim();
  turn("text", "/language", { label, mine: showMine(label), focus: event.detail === 0 });
});

document.getElementById("log").addEventListener("command", ({ detail }) => {
  if (busy) return;
  turn("text", detail.name, { mine: showMine(detail.name), focus: detail.keyboard });
});

document.getElementById("restart").addEventListener("click", (event) => {
  if (busy) return;
  turn("restart", null, { focus: event.detail === 0 });
});

// Leaving does not wait for the server: somebody may be coming in.
document.getElementById("exit").addEventListener("click", () => {
  const done = texts.done;
  leave(done);
  ask({ kind: "text", value: "/exit", label: "" }).catch(() => sessionStorage.setItem(LEFT, "1"));
});

function leave(done) {
  document.title = "✓";
  document.querySelector("link[rel=icon]").href = "data:,";
  const last = element("p", "left");
  last.textContent = done;
  document.body.replaceChildren(last);
}

grow();
turn(sessionStorage.getItem(LEFT) ? "restart" : "begin");
