// Puts what the server says of the fields beside them, and tells when saving goes on. The form works without it.

const id = (name) => "f-" + name.replaceAll(".", "-");

// What is wrong stands beside its field, once; a field that is right again says nothing.
const tell = () => {
  const state = document.getElementById("told");
  if (!state) return;
  const told = JSON.parse(state.dataset.told);
  for (const slot of document.querySelectorAll("#service-form [data-told]:not(#told)")) {
    const found = told[slot.dataset.told] ?? [];
    const same = [...slot.children].map((one) => one.textContent).join("\n") === found.map((one) => one[1]).join("\n");
    if (same) continue;
    slot.replaceChildren(
      ...found.map(([severity, text]) => {
        const line = document.createElement("span");
        line.className = severity;
        line.textContent = text;
        return line;
      }),
    );
    const field = document.getElementById(id(slot.dataset.told));
    if (!field?.matches("input, select, textarea")) continue;
    if (found.some((one) => one[0] === "error")) field.setAttribute("aria-invalid", "true");
    else field.removeAttribute("aria-invalid");
  }
};
document.addEventListener("htmx:afterSwap", (event) => {
  if (event.detail.target.id === "live") tell();
});

// After a button put the form anew, its next field has the focus.
document.addEventListener("htmx:afterSettle", () => {
  const next = document.querySelector("#service-form [data-focus]");
  next?.removeAttribute("data-focus");
  next?.focus();
});

// The draft has an address of its own as soon as there is one: loading the page again goes on with it.
document.addEventListener("htmx:afterSettle", () => {
  const draft = document.querySelector('#service-form [name="draft"]')?.value;
  const url = new URL(location.href);
  const form = document.getElementById("service-form");
  if (!draft || !form || url.searchParams.get("draft") === draft) return;
  history.replaceState(null, "", `${new URL(form.action).pathname}?draft=${draft}`);
});

// A button puts the form anew. What was typed while its answer was on the way is typed into the new form: nothing is lost.
const sent = new WeakMap();

// Each field by its name, and those of one name by their values; what it says.
const said = (form) => {
  const found = new Map();
  for (const field of form?.elements ?? []) {
    if (!field.name || !field.matches('input:not([type="hidden"]), select, textarea')) continue;
    const tick = field.type === "checkbox" || field.type === "radio";
    found.set(JSON.stringify(tick ? [field.name, field.value] : [field.name]), tick ? field.checked : field.value);
  }
  return found;
};

// The name of a field after a row was taken away: the rows behind it have moved up; null: it was in that row.
const moved = (name, deed) => {
  const row = deed.match(/^remove:(.+)\.(\d+)$/);
  if (!row || !name.startsWith(`${row[1]}.`)) return name;
  const [number, ...rest] = name.slice(row[1].length + 1).split(".");
  if (number === row[2]) return null;
  return [row[1], Number(number) > Number(row[2]) ? Number(number) - 1 : number, ...rest].join(".");
};

const anew = (event) => event.detail.target?.id === "service-form";
document.addEventListener("htmx:beforeRequest", (event) => {
  if (anew(event)) sent.set(event.detail.xhr, { deed: event.detail.elt.value ?? "", fields: said(event.detail.target) });
});
document.addEventListener("htmx:beforeSwap", (event) => {
  const request = sent.get(event.detail.xhr);
  if (!request) return;
  const now = said(document.getElementById("service-form"));
  request.typed = [...now].filter(([field, value]) => request.fields.get(field) !== value);
});
document.addEventListener("htmx:afterSwap", (event) => {
  const request = sent.get(event.detail.xhr);
  const form = document.getElementById("service-form");
  const typed = request?.typed ?? [];
  if (!form || !typed.length) return;
  request.typed = [];
  for (const [key, value] of typed) {
    const [name, option] = JSON.parse(key);
    const to = moved(name, request.deed);
    const field = [...form.elements].find((one) => one.name === to && (option === undefined || one.value === option));
    if (!field) continue;
    if (option === undefined) field.value = value;
    else field.checked = value;
  }
  // Who is typing goes on typing there.
  for (const one of form.querySelectorAll("[data-focus]")) one.removeAttribute("data-focus");
  form.dispatchEvent(new Event("input", { bubbles: true }));
});
