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
