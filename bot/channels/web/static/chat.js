// The chat page: sends what a person did, shows what is said back. Texts come from the server in the person's language.
"use strict";

const log = document.getElementById("log");
const form = document.getElementById("compose");
const field = document.getElementById("text");
const send = document.getElementById("send");
const position = document.getElementById("position");
const restart = document.getElementById("restart");
let texts = {};
let busy = false;

function element(name, className) {
  const made = document.createElement(name);
  if (className) made.className = className;
  return made;
}

function show(className, fill) {
  const message = element("div", "message " + className);
  const bubble = element("div", "bubble");
  fill(bubble);
  message.append(bubble);
  log.append(message);
  return message;
}

function showMine(text) {
  show("mine", (bubble) => { bubble.dir = "auto"; bubble.textContent = text; });
  log.scrollTop = log.scrollHeight;
}

// The server's HTML holds only what Telegram knows (b, i, a, code, blockquote); everything else in it is escaped there.
function showTheirs(part, language, direction) {
  const message = show("theirs", (bubble) => {
    bubble.lang = language;
    bubble.dir = direction;
    if (part.pin) {
      const link = element("a");
      link.href = `https://www.openstreetmap.org/?mlat=${part.pin.lat}&mlon=${part.pin.lon}#map=17/${part.pin.lat}/${part.pin.lon}`;
      link.target = "_blank";
      link.rel = "noreferrer noopener";
      link.textContent = `📍 ${part.pin.title}\n${part.pin.address}`;
      bubble.append(link);
    } else {
      bubble.innerHTML = part.html;
    }
  });
  if (part.buttons.length) {
    const rows = element("div", "buttons");
    for (const row of part.buttons) {
      const line = element("div");
      for (const each of row) line.append(each.url ? anchor(each) : pressable(each));
      rows.append(line);
    }
    message.append(rows);
  }
  if (part.keyboard) position.hidden = part.keyboard !== "position";
}

function anchor(each) {
  const link = element("a");
  link.href = each.url;
  link.target = "_blank";
  link.rel = "noreferrer noopener";
  link.textContent = each.label;
  return link;
}

function pressable(each) {
  const button = element("button");
  button.type = "button";
  button.textContent = each.label;
  button.addEventListener("click", () => {
    showMine(each.label);
    turn("button", each.data);
  });
  return button;
}

async function turn(kind, value) {
  if (busy) return;
  busy = true;
  send.disabled = true;
  const waiting = element("div", "waiting");
  waiting.textContent = "•••";
  log.append(waiting);
  log.scrollTop = log.scrollHeight;
  try {
    const response = await fetch("/chat/turn", {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Poruch": "chat" },
      body: JSON.stringify({ kind, value }),
    });
    if (!response.ok) throw new Error(String(response.status));
    const answer = await response.json();
    waiting.remove();
    wear(answer);
    let first = null;
    for (const part of answer.messages) {
      showTheirs(part, answer.language, answer.direction);
      first = first || log.lastElementChild;
    }
    if (first) first.scrollIntoView({ block: "start" });
  } catch (error) {
    waiting.remove();
    show("problem", (bubble) => { bubble.textContent = texts.offline || "…"; });
    log.scrollTop = log.scrollHeight;
  } finally {
    busy = false;
    send.disabled = false;
  }
}

function wear(answer) {
  texts = answer.texts;
  document.documentElement.lang = answer.language;
  document.documentElement.dir = answer.direction;
  field.placeholder = texts.write;
  document.getElementById("text-label").textContent = texts.write;
  send.setAttribute("aria-label", texts.send);
  restart.textContent = texts.restart;
  position.querySelector("span").textContent = texts.position;
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const text = field.value.trim();
  if (!text || busy) return;
  field.value = "";
  field.style.height = "";
  showMine(text);
  turn("text", text);
});

field.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    form.requestSubmit();
  }
});

field.addEventListener("input", () => {
  field.style.height = "";
  field.style.height = Math.min(field.scrollHeight + 2, 144) + "px";
});

position.addEventListener("click", () => {
  navigator.geolocation.getCurrentPosition(
    (found) => {
      showMine("📍");
      position.hidden = true;
      turn("position", { lat: found.coords.latitude, lon: found.coords.longitude });
    },
    () => show("problem", (bubble) => { bubble.textContent = texts.no_position || "…"; }),
    { maximumAge: 60000, timeout: 15000 },
  );
});

restart.addEventListener("click", () => {
  if (busy) return;
  log.replaceChildren();
  position.hidden = true;
  turn("begin");
});

turn("begin");
