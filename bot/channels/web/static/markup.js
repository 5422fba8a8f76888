// Turns the server's small HTML into nodes of the page. Only what is named here becomes an element; all else stays text.

const ALLOWED = new Set(["B", "I", "U", "S", "A", "CODE", "PRE", "BLOCKQUOTE", "BR"]);
const ADDRESS = /https?:\/\/[^\s<>"\u2066-\u2069]+[^\s<>"\u2066-\u2069.,;:!?)\]…]/;
const MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;
const INTERNATIONAL = /\+\d[\d \u00a0().\/-]{5,}\d/;
const EVERYWHERE = /(?<![\d\/.,-])112(?![\d\/]|[.,-]\d)/;
const NATIONAL = /(?<!\d)0[\d \u00a0().\/-]{6,}\d/;
const SHORT = /^[\s\u2066-\u2069]*(\d[\d \u00a0-]{1,13}\d)[\s\u2066-\u2069]*$/;
const COMMAND = /(?<![\w\/.:])\/(?:start|help|language|human|privacy|mydata|delete|exit)(?![\w\/])/;
const PHONE_LINE = "📞";

export function safeHref(address) {
  try {
    const url = new URL(address);
    return ["http:", "https:", "tel:", "mailto:"].includes(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

export function link(href, label) {
  const safe = safeHref(href);
  const made = document.createElement(safe ? "a" : "span");
  made.textContent = label;
  if (safe) made.href = safe;
  if (safe && safe.startsWith("http")) {
    made.target = "_blank";
    made.rel = "noreferrer noopener";
  }
  return made;
}

export function fill(target, html) {
  const parsed = new DOMParser().parseFromString(`<body>${html}`, "text/html").body; // a document that runs nothing
  copy(parsed, target, { card: html.includes("📍"), dial: html.includes(PHONE_LINE) });
}

function copy(from, to, about) {
  for (const node of from.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) {
      linked(node.data, to, about);
    } else if (node.nodeType === Node.ELEMENT_NODE && node.tagName === "A" && ALLOWED.has("A")) {
      to.append(link(node.getAttribute("href") || "", node.textContent));
    } else if (node.nodeType === Node.ELEMENT_NODE && ALLOWED.has(node.tagName)) {
      const made = document.createElement(node.tagName);
      const short = node.tagName === "B" && SHORT.exec(node.textContent);
      if (short) made.append(link(`tel:${short[1].replace(/[^\d+]/g, "")}`, node.textContent));
      else copy(node, made, about);
      to.append(made);
    } else {
      to.append(node.textContent);
    }
  }
}

// Commands, telephone numbers, mail and web addresses inside a text can be tapped.
function linked(text, to, about) {
  for (const piece of text.split(/(\n)/)) {
    const kinds = [ADDRESS, MAIL, INTERNATIONAL, COMMAND];
    if (!about.card) kinds.push(EVERYWHERE); // in a card it may be the number of a house
    if (about.dial && piece.includes(PHONE_LINE)) kinds.push(NATIONAL);
    const any = new RegExp(kinds.map((kind) => kind.source).join("|"), "g");
    let done = 0;
    for (const found of piece.matchAll(any)) {
      to.append(piece.slice(done, found.index));
      to.append(found[0].startsWith("/") ? command(found[0]) : link(target(found[0]), found[0]));
      done = found.index + found[0].length;
    }
    to.append(piece.slice(done));
  }
}

// A command runs left to right in every language; whoever listens for "command" hears which one was chosen.
function command(name) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "command";
  made.dir = "ltr";
  made.textContent = name;
  made.addEventListener("click", (event) => {
    made.dispatchEvent(new CustomEvent("command", { bubbles: true, detail: { name, keyboard: event.detail === 0 } }));
  });
  return made;
}

function target(found) {
  if (/^https?:/.test(found)) return found;
  return found.includes("@") ? `mailto:${found}` : `tel:${found.replace(/[^\d+]/g, "")}`;
}
