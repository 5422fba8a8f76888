// Draws messages: what the person did, what is said back with its buttons, and the dots while somebody waits.

import { fill, link } from "./markup.js";

const scroller = document.getElementById("scroller");
const log = document.getElementById("log");
const calm = window.matchMedia("(prefers-reduced-motion: reduce)");

export function element(name, className) {
  const made = document.createElement(name);
  if (className) made.className = className;
  return made;
}

export function showMine(text) {
  const message = element("div", "message mine");
  const bubble = element("div", "bubble");
  bubble.dir = "auto";
  bubble.textContent = text;
  message.append(bubble);
  log.append(message);
  toEnd();
  return message;
}

export function showTheirs(part, press) {
  const message = element("div", "message theirs");
  message.lang = part.language;
  message.dir = part.direction;
  const speaker = element("span", "unseen");
  speaker.textContent = "Poruch: ";
  const bubble = element("div", "bubble");
  fill(bubble, part.html);
  if (part.pin) {
    const at = `${part.pin.lat}/${part.pin.lon}`;
    const map = link(`https://www.openstreetmap.org/?mlat=${part.pin.lat}&mlon=${part.pin.lon}#map=17/${at}`, "OpenStreetMap");
    map.className = "map";
    bubble.append(map);
  }
  message.append(speaker, bubble);
  if (part.buttons.length) message.append(rows(part.buttons, press));
  log.append(message);
  return message;
}

function rows(buttons, press) {
  const made = element("div", "buttons");
  for (const row of buttons) {
    const line = element("div");
    for (const each of row) line.append(each.url ? outward(each) : pressable(each, press));
    made.append(line);
  }
  return made;
}

function outward(each) {
  const made = link(each.url, each.label);
  made.classList.add("outward");
  made.dir = "auto";
  return made;
}

function pressable(each, press) {
  const made = element("button");
  made.type = "button";
  const label = element("span"); // its own element, so that a label of another script keeps its direction
  label.dir = "auto";
  label.textContent = each.label;
  made.append(label);
  made.addEventListener("click", (event) => press(each, made, event));
  return made;
}

// Dots appear only when an answer takes long enough to wonder about.
export function wait() {
  let dots = null;
  log.setAttribute("aria-busy", "true");
  const timer = setTimeout(() => {
    dots = element("div", "waiting");
    dots.setAttribute("aria-hidden", "true");
    dots.append(element("i"), element("i"), element("i"));
    log.append(dots);
    toEnd();
  }, 250);
  return () => {
    clearTimeout(timer);
    dots?.remove();
    log.removeAttribute("aria-busy");
  };
}

export function toEnd() {
  scroller.scrollTo({ top: scroller.scrollHeight, behavior: "instant" });
}

// As much of the answer as fits is shown from its beginning: nobody should have to scroll up to start reading.
export function reveal(mine, theirs) {
  const first = theirs[0];
  if (!first) return toEnd();
  const last = theirs[theirs.length - 1];
  const from = mine ?? first;
  const height = (start) => last.offsetTop + last.offsetHeight - start.offsetTop + 32;
  const start = height(from) <= scroller.clientHeight || height(first) <= scroller.clientHeight ? null : from;
  const question = mine && mine.offsetHeight > scroller.clientHeight / 3 ? first : from; // a long question goes out of sight
  const top = start ? question.offsetTop - 12 : scroller.scrollHeight;
  scroller.scrollTo({ top, behavior: calm.matches ? "instant" : "smooth" });
}

export function clear() {
  log.replaceChildren();
}

// Whoever was at the end stays there when a keyboard slides in or the window changes.
let atEnd = true;
scroller.addEventListener("scroll", () => { atEnd = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 40; }, { passive: true });
new ResizeObserver(() => { if (atEnd) toEnd(); }).observe(scroller);
